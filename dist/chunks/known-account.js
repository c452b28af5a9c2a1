import { f as nearest } from "./nouns.js";
import { P as Failure } from "./begin.js";

// src/mcp/known-account.ts
function requireAccount(account, names) {
	if (names.includes(account)) return;
	const near = nearest(account, names);
	throw new Failure("usage.argument", `there is no account ${account}`, { remedy: near === null ? `The accounts are ${names.join(", ")}.` : `Did you mean ${near}?` });
}

export { requireAccount as t };