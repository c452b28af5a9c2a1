import { Bt as readConfig } from "./publishing.js";
import { t as bytesOf } from "./given.js";
import { t as draftFiles } from "./drafts.js";
import { n as failed, r as propose } from "./propose.js";
import { t as signed } from "./signed.js";

// src/mcp/calls/propose-posts.ts
async function run(input, context) {
	const { world } = context;
	const config = await readConfig(world.files, world.adapters);
	const drafted = input.draft === void 0 ? [] : draftFiles(input.draft, config, world);
	const files = new Map([...drafted, ...bytesOf(input, config)]);
	if (files.size === 0) throw failed("there is no post to propose", "Give `posts`, or the name of a `draft`.");
	const { title, summary = null, agent, key = null, replace: replaces } = input;
	return propose({
		kind: "posts",
		title,
		summary,
		agent,
		key,
		files: signed(files, agent),
		replaces
	}, context);
}

export { run as t };