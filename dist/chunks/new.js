import { t as slug } from "./slug.js";
import { r as parseMoment } from "./time.js";
import { P as Failure, i as settingOf } from "./begin.js";
import { Bt as readConfig, cn as require_dist } from "./publishing.js";
import { r as composeReading } from "./compose-reading.js";

// src/entry/init/new-post.ts
var import_dist = require_dist();
function newPost({ title, accounts, at }) {
	const time = at === null ? "# publish_at: 2026-12-01T09:00:00[Europe/Berlin]\n" : (0, import_dist.stringify)({ publish_at: at });
	return `---\n${`accounts: [${accounts.join(", ")}]\n`}${time}---\n${escapeMarkdown(title)}\n`;
}
function escapeMarkdown(title) {
	return title.replace(/[\p{Cc}\s]+/gu, " ").trim().replace(/[\\`*_[\]<>&]/g, "\\$&").replace(/^[#+=~-]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}

// src/entry/commands/new.ts
async function run(call) {
	const world = await composeReading(settingOf(call));
	const config = await readConfig(world.files, world.adapters);
	const title = call.arguments[0];
	const at = typeof call.options.at === "string" ? call.options.at : null;
	const fault = at === null ? null : parseMoment(at, config.timezone);
	if (fault !== null && "fault" in fault) throw new Failure("usage.argument", `--at: ${fault.message}`, { remedy: "Write it as 2026-12-01T09:00:00[Europe/Berlin]." });
	const day = new Date(world.clock.now()).toISOString().slice(0, 10);
	const file = `${config.posts}/${day}-${slug(title)}.md`;
	const groups = Object.keys(config.groups);
	const accounts = groups.length > 0 ? [groups[0]] : Object.keys(config.accounts);
	world.files.create(file, newPost({
		title,
		accounts,
		at
	}));
	return {
		exit: 0,
		document: {
			version: 1,
			file
		},
		text: `Wrote ${file}. See how it would look: mergecast plan`
	};
}

export { run };