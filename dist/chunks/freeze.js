import { t as changeFreeze } from "./freezing.js";

// src/entry/commands/freeze.ts
function run(call) {
	return changeFreeze(call, "freeze");
}

export { run };