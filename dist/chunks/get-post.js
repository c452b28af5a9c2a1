import { dn as decodeText } from "./publishing.js";
import { P as Failure } from "./begin.js";
import { t as outline } from "./plan.js";
import { n as targetDocument, t as partDocuments } from "./target-document.js";

// src/mcp/calls/get-post.ts
const mostBytes = 1048576;
async function run({ post }, { world, signal }) {
	const { plan, fill } = await outline(world);
	signal.throwIfAborted();
	const own = plan.targets.filter((target) => [
		target.postId,
		target.post.id,
		target.post.file
	].includes(post));
	const unread = plan.unread.find((each) => each.post === post || each.file === post);
	const file = own[0]?.post.file ?? unread?.file;
	if (file === void 0) throw new Failure("usage.post", `there is no post ${post.slice(0, 200)}`, { remedy: "list_posts gives the ids and files of all posts." });
	const content = world.files.read(file, mostBytes);
	const filled = await fill(own);
	return {
		post: own[0]?.postId ?? unread?.post ?? file,
		file,
		content: content.kind === "file" ? decodeText(content.bytes) ?? "" : "",
		targets: filled.map((target) => ({
			...targetDocument(target),
			parts: partDocuments(target.payload),
			notes: [...target.notes]
		})),
		issues: plan.issues.filter((issue) => issue.file === file)
	};
}

export { run };