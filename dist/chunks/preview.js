import { M as Failure, f as plain, l as counted, r as settingOf } from "./begin.js";
import { r as planNeedsPerson } from "./plan.js";
import { Ot as parseSelection } from "./publishing.js";
import { n as pageName, t as makePreview } from "./make-preview.js";

// src/entry/commands/preview.ts
async function run(call) {
	const { only, out, all } = call.options;
	if (typeof out !== "string" || out === "") throw withoutFolder();
	const selection = typeof only === "string" ? parseSelection(only) : null;
	const { plan, path, targets, media, bytes } = await makePreview(settingOf(call), {
		out,
		selection,
		all: all === true
	});
	const what = `${counted(targets, "target")}, ${counted(media, "media file")}`;
	return {
		exit: planNeedsPerson(plan) ? 1 : 0,
		document: {
			version: 1,
			out: path,
			pages: 1,
			targets,
			media,
			bytes
		},
		text: `Wrote ${plain(path)}/${pageName}: ${what}. Open it in a browser; nothing was sent.`
	};
}
function withoutFolder() {
	return new Failure("usage.argument", "--out is missing", {
		remedy: "Name the folder for the page, such as --out preview.",
		state: "Nothing was written."
	});
}

export { run };