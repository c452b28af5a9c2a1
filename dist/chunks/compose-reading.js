import { M as adapters, j as openMediaReader } from "./publishing.js";
import { P as Failure, S as workTreeOf, w as openFiles } from "./begin.js";
import { t as openLinkProbe } from "./link-probe.js";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

// src/io/image-editor.ts
const mostPixels = 2e8;
async function openImageEditor(cwd) {
	const sharp = await loadSharp(cwd);
	return { async render(bytes, { format, width, quality }) {
		const options = quality === null ? { compressionLevel: 9 } : { quality };
		try {
			const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels }).rotate().toColourspace("srgb").resize({
				width,
				withoutEnlargement: true
			}).toFormat(format, options).toBuffer({ resolveWithObject: true });
			return {
				bytes: new Uint8Array(data),
				width: info.width,
				height: info.height
			};
		} catch (cause) {
			throw new Failure("media.fit", "the image cannot be read", {
				remedy: "Open and save it with another program.",
				state: "Nothing was written.",
				cause
			});
		}
	} };
}
async function loadSharp(cwd) {
	for (const from of [import.meta.url, pathToFileURL(join(cwd, "package.json")).href]) try {
		const found = createRequire(from).resolve("sharp");
		const { default: sharp } = await import(pathToFileURL(found).href);
		return sharp;
	} catch {}
	throw new Failure("media.no-editor", "changing images needs the package `sharp`, which is not installed", {
		remedy: "Run `npm install sharp` here, or beside Mergecast; it is not part of it because it is large and native.",
		state: "Nothing was written."
	});
}

// src/entry/compose-reading.ts
async function composeReading({ clock, cwd }) {
	return {
		clock,
		files: openFiles(workTreeOf(cwd)),
		mediaReader: openMediaReader(),
		adapters
	};
}
function composeLinks() {
	return openLinkProbe();
}
function composeMedia({ cwd }) {
	return {
		files: openFiles(cwd),
		adapters,
		openEditor: () => openImageEditor(cwd)
	};
}

export { composeMedia as n, composeReading as r, composeLinks as t };