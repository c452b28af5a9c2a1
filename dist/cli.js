#!/usr/bin/env node
import { t as version } from "./chunks/version.js";

// src/entry/cli.ts
const wanted = process.argv[2];
if (process.argv.length === 3 && (wanted === "--version" || wanted === "-V")) process.stdout.write(`${version}\n`);
else {
	const { main } = await import("./chunks/main.js");
	process.exitCode = await main(process.argv.slice(2));
}

export {  };