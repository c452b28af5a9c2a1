import { n as code } from "./markup.js";
import { Bt as readConfig, nn as isPost } from "./publishing.js";
import { r as confined, t as bytesOf } from "./given.js";
import { t as overlay } from "./overlay.js";
import { a as commitMessage, c as mergedWorld, i as requireSound, n as failed, o as titleOf, s as proposalBody } from "./propose.js";
import { t as ourProposal } from "./ours.js";
import { t as signed } from "./signed.js";

// src/mcp/calls/revise-proposal.ts
async function run(input, { world, signal, progress }) {
	const proposing = await world.proposing();
	const { branches, proposals, host } = proposing;
	const { head, isOpen, number, url } = await ourProposal(input.number, proposing);
	if (!isOpen) throw failed(`pull request ${number} is closed`, "Propose anew with propose_posts.");
	const config = await readConfig(world.files, world.adapters);
	const changes = signed(bytesOf(input, config), input.agent);
	const removed = input.remove.map((path) => confined(path, config, isPost(path) ? "post" : "media"));
	const tip = await branches.tip(head.branch);
	if (tip === null) throw failed(`the branch ${head.branch} is gone`, "Propose anew with propose_posts.");
	const { world: merged, base, notes } = await mergedWorld(world, proposing);
	const left = await branches.common(base, tip);
	if (left === null) throw failed(`${head.branch} is built on nothing that is merged`, "Propose anew.");
	const own = await branches.changed(left, tip);
	const foreign = own.filter((path) => !path.startsWith(`${config.posts}/`));
	if (foreign.length > 0) throw failed(`others have put ${foreign[0]} on that branch`, "A person has to go on with it.");
	const strange = removed.filter((path) => !own.includes(path));
	if (strange.length > 0) throw failed(`${strange[0]} is not of this proposal`, "Remove only what it adds.");
	const kept = own.filter((path) => !removed.includes(path) && !changes.has(path));
	const before = await branches.read(tip, kept);
	const files = new Map(kept.flatMap((path, index) => before[index] == null ? [] : [[path, before[index]]]));
	for (const [path, bytes] of changes) files.set(path, bytes);
	const seen = {
		...merged,
		files: overlay(merged.files, files)
	};
	await progress(0, 2, "checking the files");
	await requireSound(files, seen);
	signal.throwIfAborted();
	const isRetraction = head.branch.startsWith("mergecast/agent/retraction-");
	const title = titleOf(input.title, isRetraction ? "retraction" : "posts");
	const written = new Map([...changes, ...removed.map((path) => [path, null])]);
	const there = await branches.read(tip, [...written.keys()]);
	const isDone = [...written.values()].every((bytes, index) => same(bytes, there[index] ?? null));
	if (!isDone) {
		const message = commitMessage(title, input.agent, `revision of ${number}`);
		if ("moved" in await branches.write(head.branch, {
			tip,
			parent: tip
		}, written, message)) throw failed(`somebody pushed to ${head.branch} meanwhile`, "Look at it again, and call again.");
	}
	await progress(1, 2, "writing to the pull request");
	const facts = {
		agent: input.agent,
		summary: input.summary ?? null,
		privileged: proposing.privileged
	};
	const body = await proposalBody(facts, files, left, branches, seen);
	await proposals.rewrite(number, {
		title,
		body
	});
	const reply = input.reply === void 0 ? null : replyOf(input.reply, input.agent);
	const replied = reply !== null && !(isDone && await isSaid(reply, number, host));
	if (replied) await host.createComment(number, reply);
	return {
		number,
		url,
		branch: head.branch,
		changed: !isDone,
		replied,
		notes: notes([...own, ...written.keys()])
	};
}
function same(a, b) {
	return a === null || b === null ? a === b : Buffer.compare(a, b) === 0;
}
async function isSaid(reply, number, { comments }) {
	return (await comments(number)).some(({ body }) => body.trim() === reply);
}
function replyOf(reply, { tool }) {
	return `<p>${code(tool)}, an agent, replies:</p>\n\n<p>${reply.split("\n").map(code).join("<br>")}</p>`;
}

export { run };