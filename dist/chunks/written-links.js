import { i as HttpFailure } from "./nouns.js";

// adapters/kit/form.ts
async function encodeForm(form, file) {
	if (file === void 0) return encodeWhole(form);
	const { field, name, type, source } = file;
	const framed = new FormData();
	for (const [key, value] of form) framed.append(key, value);
	framed.append(field, new Blob([], { type }), name);
	const { body, type: formType } = await encodeWhole(framed);
	const boundary = /boundary=(.+)$/.exec(formType ?? "")?.[1];
	const gap = Buffer.from(body).lastIndexOf(`\r\n--${boundary}--`);
	const [before, behind] = [body.subarray(0, gap), body.subarray(gap)];
	const size = body.length + source.size;
	async function* stream() {
		yield before;
		yield* source.stream();
		yield behind;
	}
	return {
		body: {
			size,
			stream
		},
		type: formType
	};
}
async function encodeWhole(form) {
	const encoded = new Response(form);
	return {
		body: new Uint8Array(await encoded.arrayBuffer()),
		type: encoded.headers.get("content-type")
	};
}

// adapters/kit/answer.ts
async function exchange(context, request) {
	const { body, type } = await encode(request);
	try {
		const response = await context.http({
			method: request.method,
			url: request.url,
			headers: {
				accept: "application/json",
				...type === null ? {} : { "content-type": type },
				...request.headers
			},
			...body === null ? {} : { body },
			...request.timeoutMilliseconds === void 0 ? {} : { timeoutMilliseconds: request.timeoutMilliseconds },
			signal: context.signal
		});
		return {
			kind: "answer",
			status: response.status,
			headers: response.headers,
			json: readJson(response.body)
		};
	} catch (error) {
		if (error instanceof HttpFailure) return {
			kind: "none",
			failure: error
		};
		throw error;
	}
}
async function encode(request) {
	if (request.json !== void 0) return {
		body: new TextEncoder().encode(JSON.stringify(request.json)),
		type: "application/json"
	};
	if (request.form !== void 0) return encodeForm(request.form, request.file);
	return {
		body: request.source ?? request.bytes ?? null,
		type: null
	};
}
function readJson(body) {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
	} catch {
		return;
	}
}

// adapters/kit/quote.ts
const longest = 200;
function quote$1(words) {
	const line = words.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
	return line.length <= longest ? line : `${line.slice(0, longest)}…`;
}

// adapters/kit/fault.ts
function createFault(answer, dialect) {
	if (answer.kind === "none") return silence(answer.failure, "unknown", dialect);
	const { status } = answer;
	if (status >= 200 && status < 300) return null;
	if (status === 408 || status >= 500) return fault("unknown", "platform.error", answer, dialect);
	return refusal(answer, dialect) ?? fault("unknown", "platform.unreadable", answer, dialect);
}
function stepFault(answer, dialect) {
	if (answer.kind === "none") return silence(answer.failure, "throttled", dialect);
	const { status } = answer;
	if (status >= 200 && status < 300) return null;
	if (status === 408 || status >= 500) return fault("throttled", "platform.error", answer, dialect);
	return refusal(answer, dialect) ?? fault("throttled", "platform.unreadable", answer, dialect);
}
function unreadable(dialect) {
	return {
		outcome: "unknown",
		code: "platform.unreadable",
		message: `${dialect.name} answered with success, but not in its own form`,
		retryAt: null
	};
}
function mediaFault(fault, file) {
	const code = fault.code === "platform.refused" ? "platform.media" : fault.code;
	return {
		...fault,
		code,
		message: `${file}: ${fault.message}`
	};
}
function outcomeOf(fault, receipts, part) {
	const known = [...receipts];
	const { code, message } = fault;
	switch (fault.outcome) {
		case "throttled": return {
			outcome: "throttled",
			code,
			message,
			receipts: known,
			part,
			retryAt: fault.retryAt
		};
		case "rejected": return {
			outcome: "rejected",
			code,
			message,
			receipts: known,
			part
		};
		case "unknown": return {
			outcome: "unknown",
			code,
			message,
			receipts: known,
			part
		};
	}
}
function silence(failure, whenWritten, dialect) {
	if (failure.written === "no") return {
		outcome: "throttled",
		code: failure.kind === "aborted" ? "run.stopped" : "network.unreachable",
		message: `${dialect.name}: ${failure.message}`,
		retryAt: null
	};
	return {
		outcome: whenWritten,
		code: failure.kind === "timeout" ? "network.timeout" : "network.cut",
		message: `${dialect.name}: ${failure.message}`,
		retryAt: null
	};
}
function refusal(answer, dialect) {
	const { status } = answer;
	if (status === 401) return fault("rejected", "platform.credentials", answer, dialect);
	if (status === 403) return fault("rejected", "platform.forbidden", answer, dialect);
	if (status === 429) {
		const until = dialect.throttledUntil(answer.headers);
		const retryAt = until === null ? null : new Date(until).toISOString();
		return {
			...fault("throttled", "platform.throttled", answer, dialect),
			retryAt
		};
	}
	if (status >= 300 && status < 500) return fault("rejected", "platform.refused", answer, dialect);
	return null;
}
function fault(outcome, code, answer, dialect) {
	const words = dialect.errorText(answer.json);
	const said = words === null ? "" : `: ${quote$1(words)}`;
	return {
		outcome,
		code,
		message: `${dialect.name} answered ${answer.status}${said}`,
		retryAt: null
	};
}
function notPrepared(answer, dialect) {
	return { fault: stepFault(answer, dialect) ?? {
		...unreadable(dialect),
		outcome: "throttled"
	} };
}

// src/content/plain-text.ts
const memory = /* @__PURE__ */ new WeakMap();
function plainText(part) {
	const known = memory.get(part);
	if (known !== void 0) return known;
	const runs = trimEnd(merge(blocks(part.nodes)));
	memory.set(part, runs);
	return runs;
}
const rules = {
	paragraph: ({ children }) => inline(children),
	heading: ({ children }) => inline(children),
	blockquote: ({ children }) => quote(blocks(children)),
	list: (node) => list(node),
	code: ({ value }) => [{ text: value }],
	thematicBreak: () => [{ text: "---" }],
	definition: () => [],
	text: ({ value }) => [{ text: value }],
	emphasis: ({ children }) => inline(children),
	strong: ({ children }) => inline(children),
	inlineCode: ({ value }) => [{ text: value }],
	break: () => [{ text: "\n" }],
	link: (node) => link(node)
};
function render(node) {
	const rule = rules[node.type];
	if (rule === void 0) throw new TypeError(`plain text has no rule for ${node.type}`);
	return rule(node);
}
function inline(nodes) {
	return nodes.flatMap(render);
}
function blocks(nodes, gap = "\n\n") {
	return nodes.map(render).filter((runs) => runs.some((run) => run.text !== "")).flatMap((runs, index) => index === 0 ? runs : [{ text: gap }, ...runs]);
}
function quote(runs) {
	return runs.length === 0 ? [] : prefixLines(runs, "> ");
}
function link({ url, title, children }) {
	const text = inline(children).map((run) => run.text).join("").replaceAll("\n", " ");
	const run = {
		text: text.trim() === "" ? url : text,
		href: url
	};
	return title ? [run, { text: ` (${title})` }] : [run];
}
function list(node) {
	const loose = node.spread === true || node.children.some((item) => item.spread === true);
	return node.children.map((item, index) => listItem(item, node.ordered ? `${(node.start ?? 1) + index}. ` : "• ", loose)).flatMap((runs, index) => index === 0 ? runs : [{ text: loose ? "\n\n" : "\n" }, ...runs]);
}
function listItem(item, marker, loose) {
	return prefixLines(blocks(item.children, loose ? "\n\n" : "\n"), "  ", marker);
}
function prefixLines(runs, prefix, first = prefix) {
	const prefixed = [{ text: runs.length === 0 ? first.trimEnd() : first }];
	let isLineStart = false;
	for (const run of runs) for (const [index, line] of run.text.split("\n").entries()) {
		if (index > 0) {
			if (isLineStart) prefixed.push({ text: prefix.trimEnd() });
			prefixed.push({ text: "\n" });
			isLineStart = true;
		}
		if (line === "") continue;
		if (isLineStart) prefixed.push({ text: prefix });
		isLineStart = false;
		prefixed.push({
			...run,
			text: line
		});
	}
	return prefixed;
}
function merge(runs) {
	const merged = [];
	for (const run of runs) {
		const last = merged.at(-1);
		if (run.text === "") continue;
		if (last !== void 0 && last.href === void 0 && run.href === void 0) last.text += run.text;
		else merged.push({ ...run });
	}
	return merged;
}
function trimEnd(runs) {
	const last = runs.at(-1);
	if (last === void 0 || last.href !== void 0) return [...runs];
	const text = last.text.trimEnd();
	return text === "" ? runs.slice(0, -1) : [...runs.slice(0, -1), { text }];
}

// adapters/kit/payload-media.ts
function payloadMedia(media, part, { withUrl = false } = {}) {
	return media.filter((item) => item.part === part).map((item) => kept(item, withUrl));
}
function attachedMedia(media) {
	return kept(media, false);
}
function kept({ part: _, index: __, url, alt, ...facts }, withUrl) {
	return {
		...facts,
		alt: alt ?? "",
		...withUrl && url !== null ? { url } : {}
	};
}

// adapters/kit/written-links.ts
function writtenLinks(runs) {
	let text = "";
	for (const [index, run] of runs.entries()) {
		if (run.href === void 0) {
			text += run.text;
			continue;
		}
		const shown = sameAddress(run.text, run.href) ? run.text : `${run.text} ${run.href}`.trimStart();
		text += shown + gapBefore(runs[index + 1]?.text ?? "");
	}
	return text;
}
function withLink(text, link) {
	if (link === null || text.split(/\s+/).some((word) => word === link || withoutMarks(word) === link)) return text;
	return asLastParagraph(text, link);
}
function withoutMarks(word) {
	return word.replace(/^[\p{Ps}\p{Pi}<"']+|[\p{Pe}\p{Pf}>"'“.,;:!?…。、，．！？：；]+$/gu, "");
}
function asLastParagraph(text, link) {
	return text === "" ? link : `${text}\n\n${link}`;
}
function sameAddress(text, href) {
	return text === href || URL.canParse(text) && URL.canParse(href) && new URL(text).href === new URL(href).href;
}
function gapBefore(next) {
	return /^(?:$|[\s)>]|[.,;:!?"'\])]+(?:\s|$))/.test(next) ? "" : " ";
}

export { attachedMedia as a, createFault as c, outcomeOf as d, stepFault as f, exchange as h, writtenLinks as i, mediaFault as l, quote$1 as m, sameAddress as n, payloadMedia as o, unreadable as p, withLink as r, plainText as s, asLastParagraph as t, notPrepared as u };