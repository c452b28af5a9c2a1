import { cn as require_dist } from "./publishing.js";

// src/content/edit-front-matter.ts
var import_dist = require_dist();
function withField(text, name, value) {
	const fence = /^\uFEFF?---[^\S\n]*(?:yaml)?[^\S\n]*\r?\n/.exec(text);
	if (fence === null) return null;
	const start = fence[0].length;
	const end = text.slice(start).search(/^---[^\S\n]*\r?$/m);
	if (end === -1) return null;
	const yaml = text.slice(start, start + end);
	const document = (0, import_dist.parseDocument)(yaml);
	const fields = document.contents;
	if (document.errors.length > 0 || !(0, import_dist.isMap)(fields) || fields.flow === true) return null;
	const written = writtenOf(value);
	const known = fields.items.find(({ key }) => (0, import_dist.isScalar)(key) && key.value === name);
	const range = (known?.value)?.range;
	if (known !== void 0 && range == null) return null;
	const lineEnd = fence[0].endsWith("\r\n") ? "\r\n" : "\n";
	const edited = range == null ? `${yaml}${name}: ${written}${lineEnd}` : `${yaml.slice(0, range[0])}${written}${endOf(yaml.slice(range[0], range[1]))}${yaml.slice(range[1])}`;
	const read = (0, import_dist.parseDocument)(edited).toJS()?.[name];
	return JSON.stringify(read) === JSON.stringify(value) ? text.slice(0, start) + edited + text.slice(start + end) : null;
}
function endOf(value) {
	return /\r?\n$/.exec(value)?.[0] ?? "";
}
function writtenOf(value) {
	if (value === true) return "true";
	return Array.isArray(value) ? `[${value.join(", ")}]` : JSON.stringify(value);
}

export { withField as t };