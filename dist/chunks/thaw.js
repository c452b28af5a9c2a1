import { t as changeFreeze } from "./freezing.js";

// src/entry/commands/thaw.ts
function run(call) {
	return changeFreeze(call, "thaw");
}

export { run };