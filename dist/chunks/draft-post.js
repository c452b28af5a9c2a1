import { j as isError } from "./begin.js";
import { Bt as readConfig, nn as isPost } from "./publishing.js";
import { t as validate } from "./validate.js";
import { t as bytesOf } from "./given.js";
import { t as overlay } from "./overlay.js";
import { n as writeDraft, t as draftFiles } from "./drafts.js";

// src/mcp/calls/draft-post.ts
async function run(input, { world }) {
	const config = await readConfig(world.files, world.adapters);
	writeDraft(input.draft, bytesOf(input, config), world);
	const files = draftFiles(input.draft, config, world);
	const paths = [...files.keys()];
	const seen = {
		...world,
		files: overlay(world.files, files)
	};
	const { issues } = await validate(seen, paths.filter(isPost));
	return {
		draft: input.draft,
		files: paths,
		ok: !issues.some(isError),
		issues
	};
}

export { run };