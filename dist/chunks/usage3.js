import { t as usage } from "./usage.js";

// src/mcp/calls/usage.ts
async function run({ month }, { world }) {
	return { rows: await usage(world, month ?? null) };
}

export { run };