import { P as Failure, i as settingOf, p as plain, u as counted } from "./begin.js";
import { r as planNeedsPerson } from "./plan.js";
import { Mt as parseSelection } from "./publishing.js";
import { n as pageName, t as makePreview } from "./make-preview.js";

// src/entry/commands/preview.ts
async function run(call) {
	const { only, out, all, png } = call.options;
	if (typeof out !== "string" || out === "") throw withoutFolder();
	const selection = typeof only === "string" ? parseSelection(only) : null;
	const { plan, path, targets, media, bytes, cards } = await makePreview(settingOf(call), {
		out,
		selection,
		all: all === true,
		png: png === true
	});
	const left = cards.left === 0 ? "" : ` (${cards.left} more are too many, or too large)`;
	const drawn = png === true ? `, ${counted(cards.drawn, "picture")} of cards${left}` : "";
	const what = `${counted(targets, "target")}, ${counted(media, "media file")}${drawn}`;
	return {
		exit: planNeedsPerson(plan) ? 1 : 0,
		document: {
			version: 1,
			out: path,
			pages: 1,
			targets,
			media,
			bytes,
			cards: cards.drawn
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