import { a as targetChanges } from "./written.js";
import { i as escaped, n as code, o as prose, t as anchor } from "./markup.js";
import { a as listed, i as counted, n as targetHtml, o as marker, r as Page, s as mostComment, t as short } from "./target.js";

// src/comment/place.ts
function cardAddress({ cards }, commit, digest) {
	return cards == null ? null : `${cards}/${commit}/${digest}.png`;
}
function fileAddress({ repository }, commit, file, line = null) {
	return `${repository}/blob/${commit}/${file.split("/").map(encodeStep).join("/")}${line === null ? "" : `?plain=1#L${line}`}`;
}
function encodeStep(step) {
	return step === ".." || step === "." ? step.replaceAll(".", "%252E") : encodeURIComponent(Buffer.from(step).toString());
}

// src/comment/comment.ts
const mostFaults = 16e3;
const mostConfig = 1e4;
const mostOpen = 4;
function reviewComment(document, place, most = mostComment) {
	const weakening = document.config.filter(({ weight }) => weight === "weakens");
	const others = document.config.filter(({ weight }) => weight !== "weakens");
	const page = new Page(most);
	page.add(`${marker}\n\n## Mergecast: what merging this would publish`);
	if (weakening.length > 0) page.add(weakeningAlert(weakening, document, place));
	page.add(faultsHtml(document, place));
	page.add(`<p>${countWords(document)}</p>`);
	page.add(paragraphs(document.remarks));
	page.add(changesHtml(others, document, place));
	const missing = addTargets(page, document, place);
	page.add(upkeepHtml(document));
	return page.end(missingWords(missing + document.omitted.targets, document.omitted.config), place);
}
function addTargets(page, document, place) {
	const shown = document.targets.filter(({ change }) => change !== "same");
	const isOpen = shown.length <= mostOpen;
	let missing = 0;
	let file = null;
	for (const target of shown) {
		const heading = target.file === file ? "" : headingHtml(target, document, place);
		const html = missing > 0 ? null : targetHtml(target, {
			document,
			isOpen,
			picture: pictureOf(target, document, place),
			most: page.left - heading.length - 4
		});
		if (html === null) {
			missing += 1;
			continue;
		}
		page.add(heading);
		page.add(html);
		file = target.file;
	}
	return missing;
}
function pictureOf({ change, digest }, { head }, place) {
	return place === null || digest === null || change === "removed" ? null : cardAddress(place, head, digest);
}
function headingHtml({ post, file, line, change }, { head, base }, place) {
	const name = post === null ? "" : `${code(short(post, 300))} `;
	const commit = change === "removed" ? base : head;
	const where = code(short(file, 300));
	return `<h3>${name}<sub>${place === null || commit === null ? where : anchor(fileAddress(place, commit, file, line), where)}</sub></h3>`;
}
function weakeningAlert(changes, document, place) {
	return `> [!WARNING]\n> <p><b>This pull request lets more out, or guards less:</b></p>${listed(changes, (change) => changeItem(change, document, place), mostConfig)}`;
}
function changesHtml(changes, document, place) {
	if (changes.length === 0) return "";
	return `<h3>Config and workflows</h3>${listed(changes, (change) => changeItem(change, document, place), mostConfig)}`;
}
function changeItem({ file, line, sentence }, document, place) {
	return `${prose(short(sentence, 1e3))} (${placeHtml(file, line, document, place)})`;
}
function faultsHtml(document, place) {
	const { issues, omitted } = document;
	if (issues.length === 0) return "";
	const ordered = ["error", "warning"].flatMap((severity) => issues.filter((found) => found.severity === severity));
	return listed(ordered, (found) => faultItem(found, document, place), mostFaults, omitted.issues);
}
function faultItem({ code: name, severity, file, line, column, message, remedy }, document, place) {
	return `${severity} ${file === null ? "" : `${placeHtml(file, line, document, place, column)} `}<b>${prose(name)}</b>: ${prose(short(message, 1e3))}<br>→ ${prose(short(remedy, 500))}`;
}
function placeHtml(file, line, { head }, place, column = null) {
	const words = code([
		short(file, 300),
		line,
		column
	].filter((step) => step !== null).join(":"));
	return place === null ? words : anchor(fileAddress(place, head, file, line), words);
}
function countWords({ counts, issues, targets }) {
	const changes = Object.keys(targetChanges).filter((change) => counts[change] > 0).map((change) => `${counts[change].toLocaleString("en")} ${change}`);
	const what = changes.length === 0 && targets.length === 0 ? "No post is touched" : changes.join(", ");
	const faults = [counted(counts.errors, "error"), counted(counts.warnings, "warning")];
	return `<b>${escaped(what)}</b>; ${counts.errors + counts.warnings + issues.length === 0 ? "no faults" : faults.join(", ")}.`;
}
function paragraphs(sentences) {
	return sentences.map((sentence) => `<p>${prose(short(sentence, 500))}</p>`).join("");
}
function upkeepHtml({ upkeep }) {
	if (upkeep.length === 0) return "";
	return `<details><summary>What the next run does beside that</summary>${listed(upkeep, (what) => prose(short(what, 500)), 4e3)}</details>`;
}
function missingWords(targets, changes) {
	return [...targets === 0 ? [] : [counted(targets, "more target")], ...changes === 0 ? [] : [`${counted(changes, "more change")} of config`]];
}

export { reviewComment as t };