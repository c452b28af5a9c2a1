import { i as __toESM } from "./rolldown-runtime.js";

// src/io/unpack.ts
async function unpackOnlyFile(archive, { name, mostBytes }) {
	const { fromBufferPromise } = await import("./yauzl.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	try {
		const zip = await fromBufferPromise(Buffer.from(archive), { strictFileNames: true });
		if (zip.entryCount !== 1) return refused(`it has ${zip.entryCount} entries where one is expected`);
		const entry = await onlyEntry(zip);
		if (entry === null) return refused("its only entry cannot be found");
		const why = objection(entry, name, mostBytes);
		return why === null ? await inflate(zip, entry, mostBytes) : refused(why);
	} catch {
		return refused("it is no archive that can be read");
	}
}
async function onlyEntry(zip) {
	for await (const entry of zip.eachEntry()) return entry;
	return null;
}
const kindOfFile = 61440;
const plainFile = 32768;
function objection(entry, name, mostBytes) {
	if (entry.fileName !== name) return `its entry is not called ${name}`;
	if (entry.isEncrypted()) return "its entry is encrypted";
	const mode = entry.externalFileAttributes >>> 16;
	if ((mode & kindOfFile) !== 0 && (mode & kindOfFile) !== plainFile) return "its entry is no plain file";
	if (entry.uncompressedSize > mostBytes) return tooLarge(mostBytes);
	return null;
}
async function inflate(zip, entry, mostBytes) {
	const stream = await zip.openReadStreamPromise(entry);
	const chunks = [];
	let size = 0;
	for await (const chunk of stream) {
		size += chunk.length;
		if (size > mostBytes) {
			stream.destroy();
			return refused(tooLarge(mostBytes));
		}
		chunks.push(chunk);
	}
	return { bytes: Buffer.concat(chunks) };
}
function tooLarge(mostBytes) {
	return `its entry has more than ${mostBytes} bytes`;
}
function refused(why) {
	return {
		bytes: null,
		why
	};
}

export { unpackOnlyFile as t };