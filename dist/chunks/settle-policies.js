import { jn as canonicalJson, kn as sha256 } from "./publishing.js";
import { d as policyFacts } from "./written.js";
import { P as Failure } from "./begin.js";
import { n as peopleBehind, o as approvePolicies } from "./people.js";
import { g as factsBeside } from "./reading.js";

// src/pipeline/approval/settle-policies.ts
const noPost = "";
async function settlePolicies(view, config, world) {
	const settled = {
		entries: [],
		stored: /* @__PURE__ */ new Map()
	};
	if (world.provenance === null) return settled;
	await view.load([noPost]);
	const changed = Object.values(config.accounts).filter((account) => isChanged(account, config, view));
	if (changed.length === 0) return settled;
	const commit = await world.repository.head();
	const origin = commit === null ? void 0 : await originOfConfig(config, commit, world);
	const people = peopleBehind([origin]);
	if (people === null) return settled;
	for (const account of changed) {
		const facts = {
			policies: digestOf(account, config),
			principal: origin?.principal
		};
		const { entry, stored } = approvePolicies(account, facts, people, commit, world);
		settled.entries.push(entry);
		settled.stored.set(entry.approval, stored);
	}
	return settled;
}
function isChanged(account, config, view) {
	const approval = view.record(noPost, account.name)?.approval ?? null;
	if (approval === null) return config.policies.some(({ accounts }) => accounts.has(account.name));
	return policyFacts.safeParse(factsBeside(approval, view)).data?.policies !== digestOf(account, config);
}
async function originOfConfig({ file }, commit, { provenance, checkout, log }) {
	if (!await checkout.isClean([file])) return void 0;
	try {
		return (await provenance.originsOf([file], commit)).get(file);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		log(`who approved the policies could not be asked: ${error.message}`);
		return;
	}
}
function digestOf({ name }, { policies }) {
	const own = policies.filter(({ accounts }) => accounts.has(name)).map(({ accounts: _, ...rules }) => rules);
	const plain = JSON.stringify(own, (_, value) => value instanceof Set ? [...value].sort() : value);
	return sha256(canonicalJson(JSON.parse(plain)));
}

export { settlePolicies };