import { P as Failure } from "./begin.js";
import { Bt as readConfig, nn as isPost } from "./publishing.js";
import { t as overlay } from "./overlay.js";
import { d as typeOfName } from "./reading.js";

// src/mcp/paths.ts
function confined(written, { posts }, kind) {
	const inner = written.startsWith(`${posts}/`) ? written.slice(posts.length + 1) : written;
	const steps = inner.split("/");
	const isFit = kind === "post" ? isPost(inner) : isPicture(inner);
	if (!steps.every(isPlainStep)) throw refused$1(written, `it is no plain path below ${posts}/`, `Give a path below ${posts}/, such as 2026/hello.md.`);
	if (!isFit) throw refused$1(written, kind === "post" ? "a post ends with .md" : "media are pictures, videos and documents", kind === "post" ? "Name it such as hello.md." : "Name it such as chart.png.");
	return `${posts}/${steps.join("/")}`;
}
const plainStep = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_ .,+-]{0,98}[\p{L}\p{M}\p{N}_])?$/u;
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
function isPlainStep(step) {
	return plainStep.test(step) && step === step.normalize("NFC") && !device.test(step) && !/\.git$/i.test(step);
}
function isPicture(path) {
	return typeOfName(path) !== null;
}
function refused$1(written, why, remedy) {
	const shown = written.slice(0, 100).replace(/[^\p{L}\p{N}_ .,+/-]/gu, "?");
	return new Failure("agent.path", `${shown} was refused: ${why}`, {
		remedy,
		state: "Nothing was written."
	});
}

// src/mcp/given.ts
const mostBytes = 41943040;
function bytesOf({ posts, media }, config) {
	const files = /* @__PURE__ */ new Map();
	const folded = /* @__PURE__ */ new Set();
	let size = 0;
	const add = (path, bytes) => {
		const name = path.toLowerCase();
		if (folded.has(name)) throw refused(`${path} is given twice`, "Give each file once.");
		folded.add(name);
		size += bytes.length;
		if (size > mostBytes) throw refused(`the files are larger than ${mostBytes} bytes together`, "Give fewer at once.");
		files.set(path, bytes);
	};
	for (const { file, content } of posts) add(confined(file, config, "post"), new TextEncoder().encode(content));
	for (const { file, base64 } of media) add(confined(file, config, "media"), Buffer.from(base64, "base64"));
	return files;
}
async function withGiven(given, world) {
	const config = await readConfig(world.files, world.adapters);
	const files = bytesOf(given, config);
	const paths = given.posts.map(({ file }) => confined(file, config, "post"));
	return {
		world: {
			...world,
			files: overlay(world.files, files)
		},
		config,
		paths
	};
}
function refused(message, remedy) {
	return new Failure("usage.argument", message, {
		remedy,
		state: "Nothing was written."
	});
}

export { withGiven as n, confined as r, bytesOf as t };