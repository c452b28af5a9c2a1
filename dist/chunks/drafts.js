import { nn as isPost } from "./publishing.js";
import { r as confined } from "./given.js";
import { n as failed } from "./propose.js";

// src/mcp/proposal/drafts.ts
const mostBytes = 10485760;
function draftFiles(draft, config, { drafts }) {
	const files = /* @__PURE__ */ new Map();
	for (const { path } of drafts.list(draft)) {
		const inner = path.slice(draft.length + 1);
		const content = drafts.read(path, mostBytes);
		if (content.kind === "file") files.set(confined(inner, config, isPost(inner) ? "post" : "media"), content.bytes);
	}
	return files;
}
function writeDraft(draft, files, { drafts }) {
	for (const [path, bytes] of files) {
		const place = `${draft}/${path}`;
		const there = drafts.read(place, mostBytes);
		if (there.kind === "missing") drafts.create(place, bytes);
		else if (isPost(path)) drafts.replace(place, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
		else if (there.kind !== "file" || Buffer.compare(there.bytes, bytes) !== 0) throw failed(`${path} is another picture in the draft ${draft}`, "Give it another name.");
	}
	return [...files.keys()];
}

export { writeDraft as n, draftFiles as t };