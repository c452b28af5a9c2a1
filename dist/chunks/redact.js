// src/content/redact.ts
const mask = "***";
const shortest = 4;
function createRedactor(secrets) {
	const forms = /* @__PURE__ */ new Set();
	for (const secret of secrets) for (const value of [secret, ...secret.split(/\r?\n/)].flatMap((line) => [line, line.trim()])) if (value.trim().length >= shortest) for (const form of formsOf(value)) forms.add(form);
	const longEnough = [...forms].filter((form) => form.length >= shortest);
	if (longEnough.length === 0) return (text) => text;
	return (text) => maskStretches(text, stretchesOf(text, longEnough));
}
function stretchesOf(text, forms) {
	const stretches = [];
	for (const form of forms) for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) stretches.push([at, at + form.length]);
	return stretches.sort((a, b) => a[0] - b[0]);
}
function maskStretches(text, stretches) {
	let masked = "";
	let done = 0;
	for (const [start, end] of stretches) {
		if (start >= done) masked += text.slice(done, start) + mask;
		done = Math.max(done, end);
	}
	return masked + text.slice(done);
}
function redactDeep(value, redact) {
	if (typeof value === "string") return redact(value);
	if (Array.isArray(value)) return value.map((item) => redactDeep(item, redact));
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), redactDeep(item, redact)]));
}
function formsOf(secret) {
	const bytes = Buffer.from(secret, "utf8");
	return [
		...jsonForms(secret).flatMap((form) => [form, ...jsonForms(form)]),
		...htmlForms(secret),
		...uriForms(secret),
		bytes.toString("hex"),
		bytes.toString("hex").toUpperCase(),
		...base64Forms(bytes)
	];
}
function jsonForms(secret) {
	const json = JSON.stringify(secret).slice(1, -1);
	const unicode = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	const ascii = json.replace(/[^\x00-\x7f]/g, unicode);
	return [
		secret,
		json,
		json.replaceAll("/", "\\/"),
		json.replace(/[<>&]/g, unicode),
		ascii
	];
}
function htmlForms(secret) {
	const replace = (names) => secret.replace(/[&<>"']/g, (character) => names[character]);
	const named = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;"
	};
	const apostrophes = [
		"'",
		"&#39;",
		"&#039;",
		"&#x27;",
		"&apos;"
	];
	return [
		...apostrophes.map((apostrophe) => replace({
			...named,
			"'": apostrophe
		})),
		...apostrophes.map((apostrophe) => replace({
			...named,
			"\"": "&#34;",
			"'": apostrophe
		})),
		replace({
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "\"",
			"'": "'"
		}),
		secret.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
	];
}
function uriForms(secret) {
	const wellFormed = Buffer.from(secret, "utf8").toString("utf8");
	const component = encodeURIComponent(wellFormed);
	const strict = component.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
	const form = new URLSearchParams({ "": wellFormed }).toString().slice(1);
	return [
		component,
		strict,
		component.replaceAll("%20", "+"),
		form,
		encodeURI(wellFormed)
	].flatMap((uri) => [uri, uri.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]);
}
function base64Forms(bytes) {
	return [
		0,
		1,
		2
	].flatMap((shift) => {
		const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64").replace(/=+$/, "");
		const from = shift === 0 ? 0 : shift + 1;
		const rest = (bytes.length + shift) % 3;
		const inner = encoded.slice(from, rest === 0 ? void 0 : -1);
		const url = (text) => text.replaceAll("+", "-").replaceAll("/", "_");
		return [
			inner,
			url(inner),
			...shift === 0 ? [encoded, url(encoded)] : []
		];
	});
}

export { redactDeep as n, createRedactor as t };