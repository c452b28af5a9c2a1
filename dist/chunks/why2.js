import { n as why } from "./status.js";
import { n as targetDocument } from "./target-document.js";

// src/mcp/calls/why.ts
async function run({ post }, { world, signal }) {
	const story = await why(post, world);
	signal.throwIfAborted();
	const targets = story.targets.map(({ account, planned, entries, principal, retracted_for }) => ({
		account,
		principal,
		retracted_for,
		planned: planned === null ? null : targetDocument(planned),
		entries: entries.map((entry) => ({ ...entry }))
	}));
	return {
		post: story.post,
		targets
	};
}

export { run };