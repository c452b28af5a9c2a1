import { c as readPost, f as parseMarkdown } from "./reading.js";
import { j as issue } from "./begin.js";

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
		for (const { url, place } of post === null ? [] : linksOf(post)) {
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
function linksOf(post) {
	const { file, positionOf } = post;
	const own = post.text.flatMap(({ nodes, position }) => linksIn(nodes, {
		file,
		position
	}));
	const others = Object.entries(post.overrides).flatMap(([name, { text }]) => {
		if (typeof text !== "string") return [];
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
		return parseMarkdown(text, {
			file,
			line: 1
		}).parts.flatMap(({ nodes }) => linksIn(nodes, place));
	});
	const card = {
		file,
		position: positionOf(["link"]),
		field: "link"
	};
	return [
		...own,
		...others,
		...post.link === null ? [] : [{
			url: post.link,
			place: card
		}]
	];
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