import { c as readPost, f as parseMarkdown } from "./reading.js";
import { M as issue } from "./begin.js";

// src/pipeline/link-issues.ts
const mostLinks = 50;
const atOnce = 8;
const longest = 6e4;
async function linkIssues(files, config, world, { probe, signal }) {
	const places = /* @__PURE__ */ new Map();
	for (const file of new Set(files)) {
		const { post } = await readPost({
			path: file,
			kind: "file"
		}, config, world);
		for (const { url, place } of post === null ? [] : await linksOf(post)) {
			const known = places.get(url) ?? [];
			if (!known.some((each) => each.file === file)) places.set(url, [...known, place]);
		}
	}
	const urls = [...places.keys()].slice(0, mostLinks);
	const found = await askAll(urls, probe, AbortSignal.any([signal, AbortSignal.timeout(longest)]));
	const issues = urls.flatMap((url, index) => {
		const finding = found[index];
		if (finding.kind !== "gone") return [];
		const message = `${url.slice(0, 200)} leads nowhere: ${finding.why}`;
		return places.get(url).map((place) => issue("link.gone", place, message));
	});
	const known = found.filter(({ kind }) => kind !== "unknown").length;
	return {
		issues,
		links: places.size,
		unknown: places.size - known
	};
}
async function askAll(urls, probe, signal) {
	const found = [];
	for (let from = 0; from < urls.length; from += atOnce) {
		const group = urls.slice(from, from + atOnce);
		const isOver = signal.aborted;
		found.push(...await Promise.all(group.map((url) => isOver ? { kind: "unknown" } : probe(url, signal))));
	}
	return found;
}
async function linksOf(post) {
	const { file, positionOf } = post;
	const found = post.text.flatMap(({ nodes, position }) => linksIn(nodes, {
		file,
		position
	}));
	for (const [name, { text }] of Object.entries(post.overrides)) {
		if (typeof text !== "string") continue;
		const field = [
			"overrides",
			name,
			"text"
		];
		const place = {
			file,
			position: positionOf(field),
			field: field.join(".")
		};
		const { parts } = await parseMarkdown(text, {
			file,
			line: 1
		});
		found.push(...parts.flatMap(({ nodes }) => linksIn(nodes, place)));
	}
	if (post.link !== null) found.push({
		url: post.link,
		place: {
			file,
			position: positionOf(["link"]),
			field: "link"
		}
	});
	return found;
}
function linksIn(nodes, place) {
	return nodes.flatMap((node) => {
		const own = node.type === "link" ? [{
			url: node.url,
			place
		}] : [];
		return "children" in node ? [...own, ...linksIn(node.children, place)] : own;
	});
}

export { linkIssues as t };