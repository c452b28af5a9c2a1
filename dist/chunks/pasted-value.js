// src/pipeline/pasted-value.ts
const quotes = new Map([..."\"\"''``“”„“‘’«»"].flatMap((mark, index, all) => index % 2 ? [] : [[mark, all[index + 1]]]));
const elsewhere = [
	{
		what: "a token of GitHub",
		form: /^(?:gh[pousr]_|github_pat_)/
	},
	{
		what: "a key of age",
		form: /^AGE-SECRET-KEY-/
	},
	{
		what: "a private key",
		form: /^-----BEGIN /
	}
];
function knownForms(adapters) {
	return [...adapters.flatMap(({ name, credentials }) => Object.values(credentials).flatMap(({ title, form, looks = form }) => looks === void 0 ? [] : [{
		what: `${title} of ${name}`,
		form: looks
	}])), ...elsewhere];
}
function readPasted(raw, kind, known) {
	if (kind.isFree) return freeText(raw);
	const trimmed = raw.trim();
	const value = unquoted(trimmed);
	const fault = faultOf(value, kind, known);
	if (fault !== null) return fault;
	if (value !== trimmed) return {
		value,
		taken: "the quotes around it were taken off"
	};
	return {
		value,
		taken: trimmed === raw ? null : "the white space around it was taken off"
	};
}
function freeText(raw) {
	const value = raw.replace(/\r?\n$/, "");
	if (value === "") return nothing;
	if (/\p{Cc}/u.test(value)) return {
		fault: "there is a line feed or another control character in it",
		remedy: again
	};
	return {
		value,
		taken: null
	};
}
const again = "Copy it again, in one piece and on one line.";
const nothing = {
	fault: "nothing was given",
	remedy: "Paste it, then press Enter."
};
function unquoted(text) {
	return text.length > 1 && quotes.get(text[0]) === text.at(-1) ? text.slice(1, -1).trim() : text;
}
function faultOf(value, { form, looks = form }, known) {
	if (value === "") return nothing;
	const name = /^(?:export\s+)?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\s*[=:]\s*[^=\s]/.exec(value)?.[1];
	if (name !== void 0) return {
		fault: `it has a name in front, ${name}`,
		remedy: "Paste what stands behind the name alone, without quotes."
	};
	const scheme = /^(?:authorization:\s*)?(bearer|basic|token)\s/i.exec(value)?.[1];
	if (scheme !== void 0) return {
		fault: `it begins with the word ${scheme}`,
		remedy: "Paste what stands behind that word alone."
	};
	const other = looks?.test(value) ? void 0 : known.find(({ form: theirs }) => theirs.test(value));
	if (other !== void 0) return {
		fault: `it looks like ${other.what}`,
		remedy: "Look which account and which value is asked for, and copy that one."
	};
	if (/[\s\p{Cc}]/u.test(value)) return {
		fault: "there is white space inside, such as a line feed",
		remedy: again
	};
	if (/[^\x21-\x7e]/.test(value)) return {
		fault: "there is a character in it that no such secret has, perhaps one that cannot be seen",
		remedy: again
	};
	if (/^["'`]|["'`]$/.test(value)) return {
		fault: "there is a quote at one end of it",
		remedy: again
	};
	if (form !== void 0 && !form.test(value)) return {
		fault: "it has another form than such a secret has",
		remedy: "Look what is asked for, and copy that."
	};
	return null;
}

export { readPasted as n, knownForms as t };