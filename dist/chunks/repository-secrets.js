import { A as base64, B as object, G as string, P as int, k as array } from "./nouns.js";
import { a as repositoryPath, i as jsonOf, n as githubFailure, o as unreadableAnswer, t as askGithub } from "./github-api.js";

// src/io/sealed-box.ts
async function sealedBox(text, publicKey) {
	const { default: sodium } = await import("./libsodium-wrappers.js");
	await sodium.ready;
	const box = sodium.crypto_box_seal(sodium.from_string(text), new Uint8Array(Buffer.from(publicKey, "base64")));
	return Buffer.from(box).toString("base64");
}

// src/io/repository-secrets.ts
const publicKey = object({
	key_id: string().min(1),
	key: base64().length(44)
});
const listed = object({
	total_count: int(),
	secrets: array(object({ name: string() }))
});
const needs = (permission) => `The token needs the repository permission "${permission}: write" (fine-grained) or the scope \`repo\` (classic). The token that a workflow gets by itself never has it.`;
const perPage = 100;
const mostBytes = 49152;
const allowedName = /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i;
function openRepositorySecrets(place, environment = null) {
	const repository = repositoryPath(place);
	const [base, whose, permission] = environment === null ? [
		`${repository}/actions/secrets`,
		"",
		"Secrets"
	] : [
		`${repository}/environments/${encodeURIComponent(environment)}/secrets`,
		`the environment ${environment} of `,
		"Environments"
	];
	const describe = `the secrets of ${whose}${place.owner}/${place.name}`;
	const ask = (method, path, body) => askGithub(place, {
		method,
		path: `${base}${path}`,
		describe,
		needs: needs(permission),
		...body === void 0 ? {} : { body }
	});
	return {
		describe,
		async names() {
			const names = [];
			for (let page = 1;; page += 1) {
				const read = listed.safeParse(jsonOf(await ask("GET", `?per_page=${perPage}&page=${page}`)));
				if (!read.success) throw unreadableAnswer(describe);
				names.push(...read.data.secrets.map(({ name }) => name));
				if (read.data.secrets.length < perPage || names.length >= read.data.total_count) return names;
			}
		},
		async put(name, value) {
			requireStorable(name, value, describe);
			const key = publicKey.safeParse(jsonOf(await ask("GET", "/public-key")));
			if (!key.success) throw unreadableAnswer(describe);
			const encrypted_value = await sealedBox(value, key.data.key);
			await ask("PUT", `/${name}`, {
				encrypted_value,
				key_id: key.data.key_id
			});
		},
		async delete(name) {
			await ask("DELETE", `/${encodeURIComponent(name)}`);
		}
	};
}
function requireStorable(name, value, describe) {
	if (!allowedName.test(name)) throw githubFailure(`${describe}: ${name} cannot be the name of one`, { remedy: "Take letters, digits and underscores; not GITHUB_ or a digit in front." });
	if (value === "" || Buffer.byteLength(value) > mostBytes) throw githubFailure(`${describe}: what ${name} should hold is empty or has more than 48 KB`, { remedy: "Look at what was given." });
}

export { openRepositorySecrets as t };