import { n as readReview } from "./review-file.js";
import { P as Failure } from "./begin.js";
import { t as mostReviewBytes } from "./written.js";

// src/pipeline/run-review.ts
const reviewArtifact = "mergecast-review";
const reviewFile = "mergecast-review.json";
async function reviewOfRun({ host, unpack }, run) {
	const [artifact] = (await host.artifacts(run.id, reviewArtifact)).filter(({ isExpired }) => !isExpired);
	if (artifact === void 0) return null;
	const unpacked = await unpack(await host.download(artifact), {
		name: reviewFile,
		mostBytes: mostReviewBytes
	});
	if (unpacked.bytes === null) throw refused(run, `the archive is refused: ${unpacked.why}`);
	const read = readReview(unpacked.bytes);
	if (read.review === null) throw refused(run, read.why);
	if (read.review.head !== run.head?.commit) throw refused(run, "it is about another commit than the run");
	return read.review;
}
function refused({ id }, why) {
	return new Failure("github.artifact", `the review that run ${id} left cannot be shown: ${why}`, {
		remedy: "Look at what the pull request changes under .github; the Action of both workflows has to be of one version, too.",
		state: "Nothing of it was shown."
	});
}

export { reviewFile as n, reviewOfRun as r, reviewArtifact as t };