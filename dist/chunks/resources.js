import { Bn as readEntries, Bt as readConfig, dn as decodeText } from "./publishing.js";
import { F as failureCodes, N as issueCodes, P as Failure } from "./begin.js";
import { b as outcomeCodes } from "./nouns.js";
import { t as resourceTemplates } from "./resource-templates.js";

// src/mcp/resources.ts
const form = /^mergecast:\/\/(llms|config|codes|schemas|platforms|ledger)(?:\/([\w.-]{1,200}))?(?:\/(\d{4}-\d{2}))?$/;
const mostBytes = 1048576;
async function readResource(uri, world) {
	const [, kind, name, month] = form.exec(uri) ?? [];
	switch (kind) {
		case "llms": return name === void 0 ? {
			mimeType: "text/markdown",
			text: await world.library.page()
		} : null;
		case "config": return name === void 0 ? configText(world) : null;
		case "codes": return name === void 0 ? codesText() : null;
		case "schemas": return month === void 0 ? schemaText(name, world) : null;
		case "platforms": return month === void 0 ? platformText(name, world) : null;
		case "ledger": return name === void 0 || month === void 0 ? null : ledgerText(name, month, world);
		default: return null;
	}
}
function configText({ files }) {
	const content = files.read("mergecast.yml", mostBytes);
	const text = content.kind === "file" ? decodeText(content.bytes) : null;
	return text === null ? null : {
		mimeType: "application/yaml",
		text
	};
}
function codesText() {
	return {
		mimeType: "application/json",
		text: JSON.stringify({
			issues: issueCodes,
			failures: failureCodes,
			outcomes: outcomeCodes
		}, null, 2)
	};
}
async function schemaText(name, { library }) {
	const schemas = await library.schemas();
	if (name === void 0 || !Object.hasOwn(schemas, name)) return null;
	return {
		mimeType: "application/schema+json",
		text: schemas[name]
	};
}
async function platformText(id, { library }) {
	if (id === void 0 || !library.platforms.ids.includes(id)) return null;
	return {
		mimeType: "text/markdown",
		text: await library.platforms.page(id)
	};
}
async function ledgerText(account, month, world) {
	const { ledgerBranch, accounts } = await readConfig(world.files, world.adapters);
	const branch = await world.openBranch(ledgerBranch);
	if (branch === null) return null;
	const entries = [];
	await readEntries(branch, await branch.fetch(), (entry) => {
		if (entry.account === account && entry.at.startsWith(`${month}-`)) entries.push(entry);
	});
	if (entries.length === 0 && !Object.hasOwn(accounts, account)) return null;
	return {
		mimeType: "application/jsonl",
		text: entries.map((entry) => `${JSON.stringify(entry)}\n`).join("")
	};
}
async function resourceRows(world) {
	const { library } = world;
	const [schema, platform] = resourceTemplates;
	const used = await platformsOf(world);
	return [
		{
			uri: "mergecast://llms",
			name: "llms",
			description: "All of it on one page",
			mimeType: "text/markdown"
		},
		{
			uri: "mergecast://config",
			name: "config",
			description: "mergecast.yml as it is",
			mimeType: "application/yaml"
		},
		{
			uri: "mergecast://codes",
			name: "codes",
			description: "Every code, and what to do",
			mimeType: "application/json"
		},
		...["post", "config"].map((name) => row(`mergecast://schemas/${name}`, name, schema)),
		...library.platforms.ids.filter((id) => used.has(id)).map((id) => row(`mergecast://platforms/${id}`, id, platform))
	];
}
async function platformsOf({ library, files, adapters }) {
	try {
		const { accounts } = await readConfig(files, adapters);
		return new Set(Object.values(accounts).map((account) => account.platform));
	} catch (error) {
		if (error instanceof Failure) return new Set(library.platforms.ids);
		throw error;
	}
}
function row(uri, name, { description, mimeType }) {
	return {
		uri,
		name,
		description,
		mimeType
	};
}

export { readResource, resourceRows };