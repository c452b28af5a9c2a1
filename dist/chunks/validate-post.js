import { j as isError } from "./begin.js";
import { t as validate } from "./validate.js";
import { n as withGiven } from "./given.js";

// src/mcp/calls/validate-post.ts
async function run(input, { world, signal }) {
	const given = await withGiven(input, world);
	signal.throwIfAborted();
	const asked = [...given.paths, ...input.files];
	const { posts, issues } = await validate(given.world, asked.length === 0 ? void 0 : asked);
	return {
		ok: !issues.some(isError),
		posts,
		issues
	};
}

export { run };