import { n as openBytes, t as contentOf } from "./file-of-bytes.js";

// src/mcp/overlay.ts
const missing = { kind: "missing" };
function overlay(files, more) {
	const there = [...more.keys()].filter((path) => more.get(path) !== null);
	return {
		...files,
		list: (folder) => {
			const added = there.filter((path) => path.startsWith(`${folder}/`)).map((path) => ({
				path,
				kind: "file"
			}));
			return [...files.list(folder).filter(({ path }) => !more.has(path)), ...added].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
		},
		read: (path, most) => {
			const bytes = more.get(path);
			return bytes === void 0 ? files.read(path, most) : bytes === null ? missing : contentOf(bytes, most);
		},
		open: (path) => {
			const bytes = more.get(path);
			return bytes === void 0 ? files.open(path) : bytes === null ? missing : {
				kind: "open",
				file: openBytes(bytes)
			};
		},
		modifiedAt: (path) => more.has(path) ? null : files.modifiedAt(path),
		exists: (path) => {
			const bytes = more.get(path);
			if (bytes !== void 0) return bytes !== null;
			return there.some((each) => each.startsWith(`${path}/`)) || files.exists(path);
		},
		create: refuse,
		replace: refuse
	};
}
function refuse() {
	throw new TypeError("a view of files takes none");
}

export { overlay as t };