import { Bt as readConfig, cn as require_dist, dn as decodeText } from "./publishing.js";
import { P as Failure } from "./begin.js";
import { t as overlay } from "./overlay.js";
import { n as failed, r as propose, t as baseOf } from "./propose.js";

// src/content/edit-yaml-block.ts
var import_dist = require_dist();
function withBlock(text, name, value) {
	const document = (0, import_dist.parseDocument)(text);
	const fields = document.contents;
	if (document.errors.length > 0 || !(0, import_dist.isMap)(fields) || fields.flow === true || text.includes("\r")) return null;
	const block = (0, import_dist.stringify)({ [name]: value });
	const known = fields.items.find(({ key }) => (0, import_dist.isScalar)(key) && key.value === name);
	const [start, end] = known === void 0 ? [text.length, text.length] : rangeOf(known, text);
	if (start === null || end === null) return null;
	const before = text.slice(0, start);
	const edited = `${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${block}${text.slice(end)}`;
	const read = (0, import_dist.parseDocument)(edited);
	if (read.errors.length > 0) return null;
	const expected = {
		...document.toJS(),
		[name]: value
	};
	return JSON.stringify(sorted(read.toJS())) === JSON.stringify(sorted(expected)) ? edited : null;
}
function rangeOf({ key, value }, text) {
	const start = key.range?.[0] ?? null;
	const end = value?.range?.[1] ?? null;
	if (start === null || end === null || start > 0 && text[start - 1] !== "\n") return [null, null];
	if (text[end - 1] === "\n") return [start, end];
	const line = text.indexOf("\n", end);
	return [start, line === -1 ? text.length : line + 1];
}
function sorted(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1));
}

// src/mcp/calls/propose-policy-change.ts
const file = "mergecast.yml";
async function run({ policies, reason, agent }, context) {
	const { world } = context;
	const proposing = await world.proposing();
	const [bytes] = await proposing.branches.read(await baseOf(proposing), [file]);
	const text = bytes == null ? null : decodeText(bytes);
	const edited = text === null ? null : withBlock(text, "policies", policies);
	if (edited === null) throw failed(`the policies of ${file} cannot be edited by themselves`, "A person has to do it.");
	const files = /* @__PURE__ */ new Map([[file, new TextEncoder().encode(edited)]]);
	await requireConfig(files, context);
	return propose({
		kind: "policy",
		title: "the policies of mergecast.yml",
		summary: reason,
		agent,
		key: null,
		files,
		replaces: true
	}, context);
}
async function requireConfig(files, { world }) {
	try {
		await readConfig(overlay(world.files, files), world.adapters);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		const { message, issues } = error;
		throw new Failure("agent.faulty", `with these policies ${message}`, {
			remedy: "mergecast://schemas/config tells what a policy can say.",
			state: "Nothing was proposed.",
			issues,
			cause: error
		});
	}
}

export { run };