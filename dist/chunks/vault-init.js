import { P as Failure, i as settingOf } from "./begin.js";
import { Bt as readConfig, x as composeVault } from "./publishing.js";

// src/entry/commands/vault-init.ts
const keyName = "vault-key.txt";
const usualVariable = "MERGECAST_VAULT_KEY";
async function run(call) {
	const { files, adapters, secrets, secretsFolder, makeKey } = await composeVault(settingOf(call));
	const { vault } = await readConfig(files, adapters);
	if (vault !== null) throw new Failure("usage.argument", "the config has a `vault` already", { remedy: "For another key, make one with `age-keygen`, add its public part to `vault.recipients`, and run `mergecast accounts vault rotate`." });
	if (await secrets.read(keyName) !== null) throw new Failure("usage.argument", `there is a key already: ${secretsFolder}/${keyName}`, { remedy: "Use it, or remove that file where nothing was ever encrypted to it." });
	const { identity, recipient } = await makeKey();
	await secrets.write(keyName, `${identity}\n`);
	const file = `${secretsFolder}/${keyName}`;
	return {
		exit: 0,
		document: {
			version: 1,
			recipient,
			variable: usualVariable,
			file
		},
		text: [
			"A key was made. Write its public part into mergecast.yml; add that of a spare key, so that a team can lose one:",
			"",
			"  vault:",
			`    recipients: [${recipient}]`,
			`    identity: ${usualVariable}`,
			"",
			"Store the key itself as a secret of the repository, keep a copy where passwords are kept, and remove the file:",
			"",
			`  gh secret set ${usualVariable} < ${file}`,
			`  rm ${file}`,
			"",
			`The workflow maps it: ${usualVariable}: \${{ secrets.${usualVariable} }}`
		].join("\n")
	};
}

export { run };