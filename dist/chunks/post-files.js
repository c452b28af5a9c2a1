import { r as issue } from "./issue.js";

// src/pipeline/post-files.ts
function postFiles(config, { files }) {
	return files.list(config.posts).filter((entry) => isPost(entry.path));
}
function missingFolder(config, { files }) {
	if (files.exists(config.posts)) return [];
	const place = {
		file: config.file,
		position: config.positionOf(["posts"]),
		field: "posts"
	};
	return [issue("config.posts", place, `there is no folder ${config.posts}`)];
}
function noPost(path, config, { files }) {
	const found = files.exists(path);
	const inside = path.startsWith(`${config.posts}/`) && isPost(path);
	const message = found ? `${path} is not a post below ${config.posts}/` : `there is no file ${path}`;
	return issue(inside ? "post.missing" : "post.outside", { file: path }, message, found ? "A post is a .md file below that folder." : "Correct the path; it is relative to the repository.");
}
function isPost(path) {
	return /\.(?:md|markdown)$/i.test(path);
}
function idFromPath(file, folder) {
	return file.slice(folder.length + 1).replace(/\.(?:md|markdown)$/i, "");
}
var Ids = class {
	#files = /* @__PURE__ */ new Map();
	add({ id, file }) {
		if (id === null) return;
		const known = this.#files.get(id);
		if (known === void 0) this.#files.set(id, file);
		else this.#files.set(id, [...typeof known === "string" ? [known] : known, file]);
	}
	names() {
		return this.#files.keys();
	}
	duplicates() {
		const found = /* @__PURE__ */ new Map();
		for (const [id, files] of this.#files) {
			if (typeof files === "string") continue;
			for (const file of files) found.set(file, {
				id,
				others: files.filter((other) => other !== file)
			});
		}
		return found;
	}
};
function withDuplicate(read, { id, others }) {
	const position = read.post?.idFrom === "front-matter" ? read.post.positionOf(["id"]) : null;
	const place = {
		file: read.file,
		position,
		field: position === null ? null : "id"
	};
	const duplicate = issue("post.duplicate-id", place, `${others.join(" and ")} has the id ${id} too`);
	return {
		...read,
		post: null,
		issues: [...read.issues, duplicate]
	};
}

export { noPost as a, missingFolder as i, idFromPath as n, postFiles as o, isPost as r, withDuplicate as s, Ids as t };