import { Bt as readConfig, _t as secretValue, nr as readPath, v as composeLedger } from "./publishing.js";
import { P as Failure, i as settingOf, p as plain } from "./begin.js";

// src/pipeline/rotate-vault.ts
const mostTries = 20;
async function rotateVault({ vault }, branch, world) {
	if (vault === null) throw new Failure("config.invalid", "the config has no `vault`", { remedy: "Make one: `mergecast accounts vault init`." });
	const identity = secretValue(vault.identity, world);
	if (identity === void 0) throw new Failure("usage.argument", `${vault.identity} is not set`, { remedy: "Export the key that opens what is there now; the new one comes into its place afterwards." });
	for (let tries = 0; tries < mostTries; tries += 1) {
		const tip = await branch.fetch();
		const files = (tip === null ? [] : await branch.list(tip)).filter(({ path }) => readPath(path)?.kind === "sealed");
		const sealed = await branch.read(files.map(({ blob }) => blob));
		const written = /* @__PURE__ */ new Map();
		const closed = [];
		for (const [index, { path }] of files.entries()) {
			const text = await world.sealing.open(sealed[index], identity);
			if (text === null) closed.push(path);
			else written.set(path, await world.sealing.seal(text, vault.recipients));
		}
		if (written.size === 0) return {
			rotated: [],
			closed
		};
		if ("written" in await branch.write(tip, written, "Seal the vault to its present recipients")) return {
			rotated: [...written.keys()],
			closed
		};
	}
	throw new Failure("git.lock-lost", `other runs moved the ledger ${mostTries} times meanwhile`, { remedy: "Run again." });
}

// src/entry/commands/vault-rotate.ts
async function run(call) {
	const setting = settingOf(call);
	const { files, adapters, sealing, openBranch } = await composeLedger(setting);
	const config = await readConfig(files, adapters);
	const branch = await openBranch(config.ledgerBranch);
	const { rotated, closed } = await rotateVault(config, branch, {
		sealing,
		environment: call.environment,
		secrets: call.secrets
	});
	const lines = [
		`${rotated.length} sealed ${rotated.length === 1 ? "file is" : "files are"} now for the recipients that the config names.`,
		...closed.map((path) => call.palette.yellow(`${plain(path)} does not open with this key and was left as it is.`)),
		...rotated.length === 0 ? [] : [`Older commits of ${branch.describe} keep what the old key opens: where that key is lost to a stranger, connect the accounts anew.`]
	];
	return {
		exit: closed.length === 0 ? 0 : 1,
		document: {
			version: 1,
			rotated,
			closed
		},
		text: lines.join("\n")
	};
}

export { run };