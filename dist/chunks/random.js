import { randomBytes } from "node:crypto";

// src/io/random.ts
function systemRandom() {
	return { bytes: (count) => randomBytes(count) };
}

export { systemRandom as t };