import { i as adapters, n as workTreeOf, r as openFiles } from "./work-tree.js";

// src/entry/compose-reading.ts
async function composeReading({ clock, cwd }) {
	return {
		clock,
		files: openFiles(workTreeOf(cwd)),
		adapters
	};
}

export { composeReading as t };