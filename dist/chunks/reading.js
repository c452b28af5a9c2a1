import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { An as sha256OfFile, Et as isOver, Gt as hasWord, Ht as caseless, It as selects, Kt as hashtagWords, Lt as countCodePoints, Mn as adaptersOf, Ot as markOfPost, Pt as requireSome, Rn as partsLeft, Rt as countGraphemes, Tt as wholeScope, Ut as folded, Wt as hasTerm, ar as saltedDigest, dn as decodeText, en as Ids, hn as sameSource, ir as CheckpointUnusable, jn as canonicalJson, kn as sha256, mn as samePayload, on as withDuplicate, qt as splitHumps, rn as missingFolder, sn as parseYaml, tn as idFromPath, un as findHiddenText, zn as standingOf } from "./publishing.js";
import { A as compareIssues, M as issue, j as isError, k as byteOrder } from "./begin.js";
import { a as detached, i as relative, r as parseMoment, t as formatMoment } from "./time.js";
import { f as retractionFacts, l as approvalWords, u as approvedFacts } from "./written.js";
import { B as object, G as string, T as ZodObject, c as isPlainFrontMatter, d as splitting, f as nearest, h as require_fastest_levenshtein, k as array, l as frontMatter, m as withoutFaults, p as schemaIssues, v as targetName } from "./nouns.js";

// src/pipeline/approval/judge-approval.ts
const neverApproved = { kind: "none" };
function judgeApproval(record, now, view) {
	const approval = record?.approval ?? null;
	if (approval === null || approval.of !== void 0) return neverApproved;
	const before = approvedAs(approval, view);
	if (before === null) return { kind: "erased" };
	const parts = changedParts(before.facts, now.facts);
	if (before.digest === now.digest) return { kind: parts.length === 0 ? "same" : "alike" };
	return parts.length === 0 ? { kind: "rendered" } : {
		kind: "changed",
		parts
	};
}
function approvedAs(approval, view) {
	return approvedFacts.safeParse(factsBeside(approval, view)).data ?? null;
}
function factsBeside(approval, view) {
	const stored = view.stored(approval.approval);
	return stored !== void 0 && saltedDigest(stored.salt, canonicalJson(stored.payload)) === approval.payload ? stored.payload : null;
}
function isApprovedRetraction({ postId, account, post }, view) {
	const approval = view.record(postId, account.name)?.approval ?? null;
	if (approval?.of !== "retraction") return false;
	return retractionFacts.safeParse(factsBeside(approval, view)).data?.source === post.source;
}
function renderedReason(record, view) {
	const approval = record.approval;
	const by = approvedAs(approval, view)?.by ?? "another version";
	return `it was approved on ${day$1(approval.at)} ${approvalWords(approval)}, as Mergecast ${by} rendered it; what it would send now is not the same`;
}
function changedReason(record, what) {
	const approval = record.approval;
	return `it was approved on ${day$1(approval.at)} ${approvalWords(approval)}; since then ${what.join(" and ")} changed without a pull request that shows it`;
}
function otherwiseReason(number) {
	return `pull request #${number} was shown to bring something else: what is merged renders otherwise now`;
}
const words$1 = {
	source: "its file",
	media: "its media",
	account: "its account's settings"
};
function partWords(parts) {
	return parts.map((part) => words$1[part]);
}
function changedParts(before, now) {
	return Object.keys(words$1).filter((part) => before[part] !== now[part]);
}
function day$1(instant) {
	return `${instant.slice(0, 16).replace("T", " ")} UTC`;
}

// src/pipeline/approval/target-facts.ts
function payloadDigest(payload) {
	return sha256(canonicalJson(payload));
}
function targetDigest(payload, account, publishAt) {
	return sha256(`${payload}\n${digestsOf$1(account).place}\n${publishAt?.epochMilliseconds ?? ""}`);
}
function factsOf(payload, digest, source, account, config) {
	const { timezone, media } = config;
	return {
		payload: digest,
		source,
		media: sha256(canonicalJson(mediaDigests(payload))),
		account: sha256(canonicalJson([
			digestsOf$1(account).rendering,
			timezone,
			{ ...media }
		]))
	};
}
const known = /* @__PURE__ */ new WeakMap();
function digestsOf$1(account) {
	const before = known.get(account);
	if (before !== void 0) return before;
	const { name, platform, place, options, limits } = account;
	const where = {
		name,
		platform,
		place
	};
	const rendering = {
		...where,
		options,
		limits
	};
	const digests = {
		place: sha256(canonicalJson(where)),
		rendering: sha256(canonicalJson(rendering))
	};
	known.set(account, digests);
	return digests;
}
function mediaDigests(value) {
	if (value === null || typeof value !== "object") return [];
	if (Array.isArray(value)) return value.flatMap(mediaDigests);
	return Object.entries(value).flatMap(([key, inner]) => key === "digest" && typeof inner === "string" ? [inner] : mediaDigests(inner));
}

// node_modules/kind-of/index.js
var require_kind_of = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var toString = Object.prototype.toString;
	module.exports = function kindOf(val) {
		if (val === void 0) return "undefined";
		if (val === null) return "null";
		var type = typeof val;
		if (type === "boolean") return "boolean";
		if (type === "string") return "string";
		if (type === "number") return "number";
		if (type === "symbol") return "symbol";
		if (type === "function") return isGeneratorFn(val) ? "generatorfunction" : "function";
		if (isArray(val)) return "array";
		if (isBuffer(val)) return "buffer";
		if (isArguments(val)) return "arguments";
		if (isDate(val)) return "date";
		if (isError(val)) return "error";
		if (isRegexp(val)) return "regexp";
		switch (ctorName(val)) {
			case "Symbol": return "symbol";
			case "Promise": return "promise";
			case "WeakMap": return "weakmap";
			case "WeakSet": return "weakset";
			case "Map": return "map";
			case "Set": return "set";
			case "Int8Array": return "int8array";
			case "Uint8Array": return "uint8array";
			case "Uint8ClampedArray": return "uint8clampedarray";
			case "Int16Array": return "int16array";
			case "Uint16Array": return "uint16array";
			case "Int32Array": return "int32array";
			case "Uint32Array": return "uint32array";
			case "Float32Array": return "float32array";
			case "Float64Array": return "float64array";
		}
		if (isGeneratorObj(val)) return "generator";
		type = toString.call(val);
		switch (type) {
			case "[object Object]": return "object";
			case "[object Map Iterator]": return "mapiterator";
			case "[object Set Iterator]": return "setiterator";
			case "[object String Iterator]": return "stringiterator";
			case "[object Array Iterator]": return "arrayiterator";
		}
		return type.slice(8, -1).toLowerCase().replace(/\s/g, "");
	};
	function ctorName(val) {
		return typeof val.constructor === "function" ? val.constructor.name : null;
	}
	function isArray(val) {
		if (Array.isArray) return Array.isArray(val);
		return val instanceof Array;
	}
	function isError(val) {
		return val instanceof Error || typeof val.message === "string" && val.constructor && typeof val.constructor.stackTraceLimit === "number";
	}
	function isDate(val) {
		if (val instanceof Date) return true;
		return typeof val.toDateString === "function" && typeof val.getDate === "function" && typeof val.setDate === "function";
	}
	function isRegexp(val) {
		if (val instanceof RegExp) return true;
		return typeof val.flags === "string" && typeof val.ignoreCase === "boolean" && typeof val.multiline === "boolean" && typeof val.global === "boolean";
	}
	function isGeneratorFn(name, val) {
		return ctorName(name) === "GeneratorFunction";
	}
	function isGeneratorObj(val) {
		return typeof val.throw === "function" && typeof val.return === "function" && typeof val.next === "function";
	}
	function isArguments(val) {
		try {
			if (typeof val.length === "number" && typeof val.callee === "function") return true;
		} catch (err) {
			if (err.message.indexOf("callee") !== -1) return true;
		}
		return false;
	}
	function isBuffer(val) {
		if (val.constructor && typeof val.constructor.isBuffer === "function") return val.constructor.isBuffer(val);
		return false;
	}
}));

// node_modules/is-extendable/index.js
var require_is_extendable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function isExtendable(val) {
		return typeof val !== "undefined" && val !== null && (typeof val === "object" || typeof val === "function");
	};
}));

// node_modules/extend-shallow/index.js
var require_extend_shallow = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isObject = require_is_extendable();
	module.exports = function extend(o) {
		if (!isObject(o)) o = {};
		var len = arguments.length;
		for (var i = 1; i < len; i++) {
			var obj = arguments[i];
			if (isObject(obj)) assign(o, obj);
		}
		return o;
	};
	function assign(a, b) {
		for (var key in b) if (hasOwn(b, key)) a[key] = b[key];
	}
	function hasOwn(obj, key) {
		return Object.prototype.hasOwnProperty.call(obj, key);
	}
}));

// node_modules/section-matter/index.js
var require_section_matter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var typeOf = require_kind_of();
	var extend = require_extend_shallow();
	module.exports = function(input, options) {
		if (typeof options === "function") options = { parse: options };
		var file = toObject(input);
		var opts = extend({}, {
			section_delimiter: "---",
			parse: identity
		}, options);
		var delim = opts.section_delimiter;
		var lines = file.content.split(/\r?\n/);
		var sections = null;
		var section = createSection();
		var content = [];
		var stack = [];
		function initSections(val) {
			file.content = val;
			sections = [];
			content = [];
		}
		function closeSection(val) {
			if (stack.length) {
				section.key = getKey(stack[0], delim);
				section.content = val;
				opts.parse(section, sections);
				sections.push(section);
				section = createSection();
				content = [];
				stack = [];
			}
		}
		for (var i = 0; i < lines.length; i++) {
			var line = lines[i];
			var len = stack.length;
			var ln = line.trim();
			if (isDelimiter(ln, delim)) {
				if (ln.length === 3 && i !== 0) {
					if (len === 0 || len === 2) {
						content.push(line);
						continue;
					}
					stack.push(ln);
					section.data = content.join("\n");
					content = [];
					continue;
				}
				if (sections === null) initSections(content.join("\n"));
				if (len === 2) closeSection(content.join("\n"));
				stack.push(ln);
				continue;
			}
			content.push(line);
		}
		if (sections === null) initSections(content.join("\n"));
		else closeSection(content.join("\n"));
		file.sections = sections;
		return file;
	};
	function isDelimiter(line, delim) {
		if (line.slice(0, delim.length) !== delim) return false;
		if (line.charAt(delim.length + 1) === delim.slice(-1)) return false;
		return true;
	}
	function toObject(input) {
		if (typeOf(input) !== "object") input = { content: input };
		if (typeof input.content !== "string" && !isBuffer(input.content)) throw new TypeError("expected a buffer or string");
		input.content = input.content.toString();
		input.sections = [];
		return input;
	}
	function getKey(val, delim) {
		return val ? val.slice(delim.length).trim() : "";
	}
	function createSection() {
		return {
			key: "",
			data: "",
			content: ""
		};
	}
	function identity(val) {
		return val;
	}
	function isBuffer(val) {
		if (val && val.constructor && typeof val.constructor.isBuffer === "function") return val.constructor.isBuffer(val);
		return false;
	}
}));

// \0no-engine
var require__no_engine = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function refuse() {
		throw new TypeError("only YAML is read, and not by this parser");
	}
	module.exports = {
		safeLoad: refuse,
		safeDump: refuse
	};
}));

// node_modules/gray-matter/lib/engines.js
var require_engines = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const yaml = require__no_engine();
	const engines = exports = module.exports;
	engines.yaml = {
		parse: yaml.safeLoad.bind(yaml),
		stringify: yaml.safeDump.bind(yaml)
	};
	engines.json = {
		parse: JSON.parse.bind(JSON),
		stringify: function(obj, options) {
			const opts = Object.assign({
				replacer: null,
				space: 2
			}, options);
			return JSON.stringify(obj, opts.replacer, opts.space);
		}
	};
	engines.javascript = {
		parse: function parse(str, options, wrap) {
			try {
				if (wrap !== false) str = "(function() {\nreturn " + str.trim() + ";\n}());";
				return eval(str) || {};
			} catch (err) {
				if (wrap !== false && /(unexpected|identifier)/i.test(err.message)) return parse(str, options, false);
				throw new SyntaxError(err);
			}
		},
		stringify: function() {
			throw new Error("stringifying JavaScript is not supported");
		}
	};
}));

// node_modules/strip-bom-string/index.js
var require_strip_bom_string = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(str) {
		if (typeof str === "string" && str.charAt(0) === "﻿") return str.slice(1);
		return str;
	};
}));

// node_modules/gray-matter/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stripBom = require_strip_bom_string();
	const typeOf = require_kind_of();
	exports.define = function(obj, key, val) {
		Reflect.defineProperty(obj, key, {
			enumerable: false,
			configurable: true,
			writable: true,
			value: val
		});
	};
	exports.isBuffer = function(val) {
		return typeOf(val) === "buffer";
	};
	exports.isObject = function(val) {
		return typeOf(val) === "object";
	};
	exports.toBuffer = function(input) {
		return typeof input === "string" ? Buffer.from(input) : input;
	};
	exports.toString = function(input) {
		if (exports.isBuffer(input)) return stripBom(String(input));
		if (typeof input !== "string") throw new TypeError("expected input to be a string or buffer");
		return stripBom(input);
	};
	exports.arrayify = function(val) {
		return val ? Array.isArray(val) ? val : [val] : [];
	};
	exports.startsWith = function(str, substr, len) {
		if (typeof len !== "number") len = substr.length;
		return str.slice(0, len) === substr;
	};
}));

// node_modules/gray-matter/lib/defaults.js
var require_defaults = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const engines = require_engines();
	const utils = require_utils();
	module.exports = function(options) {
		const opts = Object.assign({}, options);
		opts.delimiters = utils.arrayify(opts.delims || opts.delimiters || "---");
		if (opts.delimiters.length === 1) opts.delimiters.push(opts.delimiters[0]);
		opts.language = (opts.language || opts.lang || "yaml").toLowerCase();
		opts.engines = Object.assign({}, engines, opts.parsers, opts.engines);
		return opts;
	};
}));

// node_modules/gray-matter/lib/engine.js
var require_engine = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(name, options) {
		let engine = options.engines[name] || options.engines[aliase(name)];
		if (typeof engine === "undefined") throw new Error("gray-matter engine \"" + name + "\" is not registered");
		if (typeof engine === "function") engine = { parse: engine };
		return engine;
	};
	function aliase(name) {
		switch (name.toLowerCase()) {
			case "js":
			case "javascript": return "javascript";
			case "coffee":
			case "coffeescript":
			case "cson": return "coffee";
			case "yaml":
			case "yml": return "yaml";
			default: return name;
		}
	}
}));

// node_modules/gray-matter/lib/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const typeOf = require_kind_of();
	const getEngine = require_engine();
	const defaults = require_defaults();
	module.exports = function(file, data, options) {
		if (data == null && options == null) switch (typeOf(file)) {
			case "object":
				data = file.data;
				options = {};
				break;
			case "string": return file;
			default: throw new TypeError("expected file to be a string or object");
		}
		const str = file.content;
		const opts = defaults(options);
		if (data == null) {
			if (!opts.data) return file;
			data = opts.data;
		}
		const language = file.language || opts.language;
		const engine = getEngine(language, opts);
		if (typeof engine.stringify !== "function") throw new TypeError("expected \"" + language + ".stringify\" to be a function");
		data = Object.assign({}, file.data, data);
		const open = opts.delimiters[0];
		const close = opts.delimiters[1];
		const matter = engine.stringify(data, options).trim();
		let buf = "";
		if (matter !== "{}") buf = newline(open) + newline(matter) + newline(close);
		if (typeof file.excerpt === "string" && file.excerpt !== "") {
			if (str.indexOf(file.excerpt.trim()) === -1) buf += newline(file.excerpt) + newline(close);
		}
		return buf + newline(str);
	};
	function newline(str) {
		return str.slice(-1) !== "\n" ? str + "\n" : str;
	}
}));

// node_modules/gray-matter/lib/excerpt.js
var require_excerpt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const defaults = require_defaults();
	module.exports = function(file, options) {
		const opts = defaults(options);
		if (file.data == null) file.data = {};
		if (typeof opts.excerpt === "function") return opts.excerpt(file, opts);
		const sep = file.data.excerpt_separator || opts.excerpt_separator;
		if (sep == null && (opts.excerpt === false || opts.excerpt == null)) return file;
		const delimiter = typeof opts.excerpt === "string" ? opts.excerpt : sep || opts.delimiters[0];
		const idx = file.content.indexOf(delimiter);
		if (idx !== -1) file.excerpt = file.content.slice(0, idx);
		return file;
	};
}));

// node_modules/gray-matter/lib/to-file.js
var require_to_file = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const typeOf = require_kind_of();
	const stringify = require_stringify();
	const utils = require_utils();
	module.exports = function(file) {
		if (typeOf(file) !== "object") file = { content: file };
		if (typeOf(file.data) !== "object") file.data = {};
		if (file.contents && file.content == null) file.content = file.contents;
		utils.define(file, "orig", utils.toBuffer(file.content));
		utils.define(file, "language", file.language || "");
		utils.define(file, "matter", file.matter || "");
		utils.define(file, "stringify", function(data, options) {
			if (options && options.language) file.language = options.language;
			return stringify(file, data, options);
		});
		file.content = utils.toString(file.content);
		file.isEmpty = false;
		file.excerpt = "";
		return file;
	};
}));

// node_modules/gray-matter/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const getEngine = require_engine();
	const defaults = require_defaults();
	module.exports = function(language, str, options) {
		const opts = defaults(options);
		const engine = getEngine(language, opts);
		if (typeof engine.parse !== "function") throw new TypeError("expected \"" + language + ".parse\" to be a function");
		return engine.parse(str, opts);
	};
}));

// node_modules/gray-matter/index.js
var require_gray_matter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fs = __require("fs");
	const sections = require_section_matter();
	const defaults = require_defaults();
	const stringify = require_stringify();
	const excerpt = require_excerpt();
	const engines = require_engines();
	const toFile = require_to_file();
	const parse = require_parse();
	const utils = require_utils();
	function matter(input, options) {
		if (input === "") return {
			data: {},
			content: input,
			excerpt: "",
			orig: input
		};
		let file = toFile(input);
		const cached = matter.cache[file.content];
		if (!options) {
			if (cached) {
				file = Object.assign({}, cached);
				file.orig = cached.orig;
				return file;
			}
			matter.cache[file.content] = file;
		}
		return parseMatter(file, options);
	}
	function parseMatter(file, options) {
		const opts = defaults(options);
		const open = opts.delimiters[0];
		const close = "\n" + opts.delimiters[1];
		let str = file.content;
		if (opts.language) file.language = opts.language;
		const openLen = open.length;
		if (!utils.startsWith(str, open, openLen)) {
			excerpt(file, opts);
			return file;
		}
		if (str.charAt(openLen) === open.slice(-1)) return file;
		str = str.slice(openLen);
		const len = str.length;
		const language = matter.language(str, opts);
		if (language.name) {
			file.language = language.name;
			str = str.slice(language.raw.length);
		}
		let closeIndex = str.indexOf(close);
		if (closeIndex === -1) closeIndex = len;
		file.matter = str.slice(0, closeIndex);
		if (file.matter.replace(/^\s*#[^\n]+/gm, "").trim() === "") {
			file.isEmpty = true;
			file.empty = file.content;
			file.data = {};
		} else file.data = parse(file.language, file.matter, opts);
		if (closeIndex === len) file.content = "";
		else {
			file.content = str.slice(closeIndex + close.length);
			if (file.content[0] === "\r") file.content = file.content.slice(1);
			if (file.content[0] === "\n") file.content = file.content.slice(1);
		}
		excerpt(file, opts);
		if (opts.sections === true || typeof opts.section === "function") sections(file, opts.section);
		return file;
	}
	matter.engines = engines;
	matter.stringify = function(file, data, options) {
		if (typeof file === "string") file = matter(file, options);
		return stringify(file, data, options);
	};
	matter.read = function(filepath, options) {
		const file = matter(fs.readFileSync(filepath, "utf8"), options);
		file.path = filepath;
		return file;
	};
	matter.test = function(str, options) {
		return utils.startsWith(str, defaults(options).delimiters[0]);
	};
	matter.language = function(str, options) {
		const open = defaults(options).delimiters[0];
		if (matter.test(str)) str = str.slice(open.length);
		const language = str.slice(0, str.search(/\r?\n/));
		return {
			raw: language,
			name: language ? language.trim() : ""
		};
	};
	matter.cache = {};
	matter.clearCache = function() {
		matter.cache = {};
	};
	module.exports = matter;
}));

// src/content/front-matter.ts
var import_gray_matter = /* @__PURE__ */ __toESM(require_gray_matter(), 1);
const refuse = {
	parse: () => {
		throw new TypeError("only YAML is read");
	},
	stringify: () => {
		throw new TypeError("nothing is written here");
	}
};
const engines = {
	yaml: {
		parse: (text) => ({ text }),
		stringify: refuse.stringify
	},
	json: refuse,
	javascript: refuse,
	js: refuse,
	coffee: refuse,
	coffeescript: refuse,
	toml: refuse
};
const tooManyBlanks = /\s{500}/;
function splitFrontMatter(written, file) {
	const text = written.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
	const opening = /^---([^\n]*)(?:\n|$)/.exec(text);
	if (opening === null || text.startsWith("----")) return faulty$1(issue("post.front-matter", place(file), "the file does not begin with front matter"));
	const language = opening[1].trim();
	if (language !== "" && language !== "yaml") {
		const shown = language.slice(0, 20).replace(/[^\w-]/g, "?");
		return faulty$1(issue("post.engine", place(file), `the front matter asks for the language ${shown}`));
	}
	const fence = text.indexOf("\n---", opening[0].length - 1);
	if (fence === -1) return faulty$1(issue("post.fence", place(file), "the front matter that begins here has no closing line"));
	if (!/^[^\S\n]*(?:\n|$)/.test(text.slice(fence + 4, fence + 84))) {
		const line = countLines(text.slice(0, fence)) + 2;
		return faulty$1(issue("post.fence", {
			file,
			position: {
				line,
				column: 1
			}
		}, "this line begins with `---` and is not the closing line"));
	}
	const blanks = text.slice(0, fence).search(tooManyBlanks);
	if (blanks !== -1) {
		const position = {
			line: countLines(text.slice(0, blanks)) + 1,
			column: 1
		};
		return faulty$1(issue("post.yaml", {
			file,
			position
		}, "a long run of blanks begins here", "Remove the blanks."));
	}
	const { content, matter: yaml } = (0, import_gray_matter.default)(text, {
		engines,
		language: "yaml"
	});
	const body = text[fence + 4] === "\n" ? content : content.replace(/^[^\S\n]+(?:\n|$)/, "");
	const bodyLine = countLines(text.slice(0, text.length - body.length)) + 1;
	return {
		kind: "ok",
		yaml: yaml.replace(/^[^\n]*\n/, ""),
		yamlLine: 2,
		body,
		bodyLine
	};
}
function place(file) {
	return {
		file,
		position: {
			line: 1,
			column: 1
		}
	};
}
function faulty$1(found) {
	return {
		kind: "faulty",
		issues: [found]
	};
}
function countLines(text) {
	let count = 0;
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
	return count;
}

// src/content/machine-text.ts
const patterns = [
	["placeholder", /\{\{[^{}\n]{1,60}\}\}|\$\{[A-Za-z_][\w.]{0,40}\}|\blorem ipsum\b/gi],
	["placeholder", /(?<!\])\[(?:(?:insert|your)[ _-][a-z0-9 _'-]{1,40}|add [a-z0-9 _'-]{1,40}|(?:company|product|user)[ _-]?name|name|date|url|link|title|hashtags?)\](?![([:])/gi],
	["unfinished", /\b(?:TODO|FIXME|TBD|XXX)\b(?=:|\s*$)/gm],
	["machine-talk", /^(?:as an? (?:ai|artificial intelligence)(?: language)? model\b|here(?:'s| is| are)(?: (?:a|an|the|your|my))?(?: [\w-]+){0,3} (?:posts?|tweets?|threads?|captions?|drafts?)\b[^.\n]{0,60}:|(?:sure|certainly|of course|absolutely)[!,][^\n]{0,40}\bhere\b|i(?:'m| am) sorry, but i (?:can(?:'|no)t|am unable)|let me know if you(?:'d| would)? (?:like|want|need))/gim],
	["error-message", /^(?:traceback \(most recent call last\)|(?:uncaught )?(?:type|reference|syntax|range)error: |(?:error|http)[: ]+(?:4\d\d|5\d\d)\b|rate limit (?:exceeded|reached)|(?:internal server error|bad gateway|service unavailable)\s*$|\{"error":)/gim]
];
const wholeFence = /^\s*(?=(`{3,}|~{3,}))\1[^\n`]*\n[\s\S]*\n\1\s*$/;
function findLeftOvers(body) {
	const fence = wholeFence.exec(body);
	if (fence !== null && body.split(fence[1]).length === 3) return [{
		kind: "fenced",
		index: body.indexOf(fence[1]),
		found: fence[1]
	}];
	const text = body.includes("`") || body.includes("~~~") ? withoutCode(body) : body;
	return patterns.flatMap(([kind, pattern]) => [...text.matchAll(pattern)].map((match) => ({
		kind,
		index: match.index,
		found: match[0].slice(0, 60)
	}))).sort((a, b) => a.index - b.index);
}
function withoutCode(body) {
	const blank = (code) => code.replace(/[^\n]/g, " ");
	return body.replace(/^(?=(`{3,}|~{3,}))\1[^\n]*\n[\s\S]*?(?:^\1[`~]*\s*$|(?![\s\S]))/gm, blank).replace(/(?<!`)(`{1,3})(?!`)[^\n]{1,2000}?(?<!`)\1(?!`)/g, blank);
}

// src/content/plain-markdown.ts
const special = /[\\`*_[\]<&\t\r\0]|:\/\/| \n/;
const opener = /^(?: |#{1,6}(?: |$)|[>+~=]|-(?!--+$)|\d{1,9}[.)])/m;
const thematicBreak = /^---+$/;
const address$1 = `https?:\\/\\/(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}(?:\\/[A-Za-z0-9\\/._~=?%#+-]*)?`;
const inline = new RegExp(`(?<!!)\\[([\\p{L}\\p{N}][\\p{L}\\p{N} ,.'’-]*)\\]\\((${address$1})\\)|(?<=^|[ \\n])(${address$1}(?<=[A-Za-z0-9\\/]))(?=[ \\n]|$)|(?<=^|[ \\n])\\*\\*([\\p{L}\\p{N}]+(?: [\\p{L}\\p{N}]+)*)\\*\\*(?=[ \\n,.]|$)`, "gu");
function plainParts(body, line) {
	const words = /:\/\/|\*\*/.test(body) && !/xn--/i.test(body) ? body.replace(inline, "x") : body;
	if (special.test(words) || opener.test(body) || body.endsWith(" ")) return null;
	const parts = [];
	let nodes = [];
	let start = 0;
	let paragraph = [];
	const endParagraph = () => {
		if (paragraph.length > 0) nodes.push(toParagraph(paragraph));
		paragraph = [];
	};
	for (const [index, text] of body.split("\n").entries()) if (thematicBreak.test(text)) {
		endParagraph();
		if (nodes.length === 0) return null;
		parts.push({
			nodes,
			position: {
				line: start + line,
				column: 1
			}
		});
		nodes = [];
	} else if (text === "") endParagraph();
	else {
		if (nodes.length === 0 && paragraph.length === 0) start = index;
		paragraph.push(text);
	}
	endParagraph();
	if (nodes.length > 0) parts.push({
		nodes,
		position: {
			line: start + line,
			column: 1
		}
	});
	else if (parts.length > 0) return null;
	return parts;
}
function toParagraph(lines) {
	const text = lines.join("\n");
	if (!/:\/\/|\*\*/.test(text)) return {
		type: "paragraph",
		children: [{
			type: "text",
			value: text
		}]
	};
	const children = [];
	let from = 0;
	for (const match of text.matchAll(inline)) {
		const [, words, url, alone, strong] = match;
		if (match.index > from) children.push({
			type: "text",
			value: text.slice(from, match.index)
		});
		if (strong === void 0) children.push(toLink(words ?? alone, url ?? alone));
		else children.push({
			type: "strong",
			children: [{
				type: "text",
				value: strong
			}]
		});
		from = match.index + match[0].length;
	}
	if (from < text.length) children.push({
		type: "text",
		value: text.slice(from)
	});
	return {
		type: "paragraph",
		children
	};
}
function toLink(words, url) {
	return {
		type: "link",
		url,
		title: null,
		children: [{
			type: "text",
			value: words
		}]
	};
}

// src/content/markdown.ts
async function parseMarkdown(body, place) {
	const plain = plainParts(body, place.line);
	if (plain !== null) return {
		parts: plain,
		issues: []
	};
	const { parseWithTree } = await import("./markdown-tree.js");
	return parseWithTree(body, place);
}

// src/content/image-chunks.ts
function* pngChunks(bytes) {
	const view = viewOf(bytes);
	for (let at = 8; at + 8 <= bytes.length;) {
		const length = view.getUint32(at);
		yield {
			name: nameAt(bytes, at + 4),
			start: at + 8,
			length
		};
		at += length + 12;
	}
}
function* webpChunks(bytes) {
	const view = viewOf(bytes);
	for (let at = 12; at + 8 <= bytes.length;) {
		const length = view.getUint32(at + 4, true);
		yield {
			name: nameAt(bytes, at),
			start: at + 8,
			length
		};
		at += 8 + length + length % 2;
	}
}
function* jpegSegments(bytes) {
	const view = viewOf(bytes);
	for (let at = 2; at + 4 <= bytes.length && bytes[at] === 255;) {
		const marker = bytes[at + 1];
		if (marker === 255) {
			at += 1;
			continue;
		}
		const length = view.getUint16(at + 2);
		yield {
			name: marker.toString(16),
			start: at + 4,
			length: length - 2
		};
		at += 2 + Math.max(2, length);
	}
}
function viewOf(bytes) {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function nameAt(bytes, at) {
	return String.fromCharCode(...bytes.subarray(at, at + 4));
}

// src/content/colour.ts
function unusualColour(bytes, type) {
	const colour = type === "image/jpeg" ? jpegColour(bytes) : type === "image/png" ? pngColour(bytes) : null;
	return colour === null || colour.model !== "CMYK" && colour.bits <= 8 ? null : colour;
}
const frameMarker = /^c(?![48c])[0-9a-f]$/;
function jpegColour(bytes) {
	for (const { name, start } of jpegSegments(bytes)) {
		if (!frameMarker.test(name)) continue;
		const [bits, components] = [bytes[start], bytes[start + 5]];
		if (bits === void 0 || components === void 0) return null;
		return {
			model: components === 4 ? "CMYK" : components === 1 ? "grey" : "RGB",
			bits
		};
	}
	return null;
}
function pngColour(bytes) {
	for (const { name, start } of pngChunks(bytes)) {
		if (name !== "IHDR") return null;
		const [bits, type] = [bytes[start + 8], bytes[start + 9]];
		if (bits === void 0 || type === void 0) return null;
		return {
			model: type === 0 || type === 4 ? "grey" : "RGB",
			bits
		};
	}
	return null;
}

// src/content/frames.ts
function countFrames(bytes, type) {
	switch (type) {
		case "image/gif": return gifFrames(bytes);
		case "image/png": return pngFrames(bytes);
		case "image/webp": return Math.max(1, count(webpChunks(bytes), "ANMF"));
		default: return 1;
	}
}
function pngFrames(bytes) {
	let frames = 0;
	let isAnimation = false;
	let hasPicture = false;
	for (const { name } of pngChunks(bytes)) {
		if (name === "acTL" && !hasPicture) isAnimation = true;
		if (name === "IDAT") hasPicture = true;
		if (name === "fcTL") frames += 1;
	}
	return isAnimation ? Math.max(1, frames) : 1;
}
const imageBlock = 44;
const extensionBlock = 33;
function gifFrames(bytes) {
	let at = 13 + colourTableBytes(bytes[10]);
	let frames = 0;
	for (;;) {
		const block = bytes[at];
		if (block === imageBlock) {
			frames += 1;
			at = afterData(bytes, at + 10 + colourTableBytes(bytes[at + 9]) + 1);
		} else if (block === extensionBlock) at = afterData(bytes, at + 2);
		else return Math.max(1, frames);
	}
}
function colourTableBytes(flags = 0) {
	return (flags & 128) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}
function afterData(bytes, start) {
	let at = start;
	for (let length = bytes[at]; length !== void 0 && length > 0; length = bytes[at]) at += length + 1;
	return at + 1;
}
function count(chunks, wanted) {
	let found = 0;
	for (const { name } of chunks) if (name === wanted) found += 1;
	return found;
}

// src/content/video.ts
async function inspectVideo(bytes, type, reader) {
	const tables = await reader.readVideo(bytes);
	if (tables === null) return null;
	const { width, height, ...facts } = tables;
	const video = {
		...facts,
		fastStart: isFastStart(bytes, type)
	};
	return {
		kind: "video",
		type,
		size: bytes.size,
		width,
		height,
		video
	};
}
function isFastStart(bytes, type) {
	if (type !== "video/mp4" && type !== "video/quicktime") return true;
	for (let start = 0, boxes = 0; start + 16 <= bytes.size && boxes < 1e3; boxes += 1) {
		const header = bytes.read(start, start + 16);
		const name = new TextDecoder("latin1").decode(header.subarray(4, 8));
		if (name === "moov") return true;
		if (name === "mdat") return false;
		const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
		const size = view.getUint32(0);
		const length = size === 1 ? Number(view.getBigUint64(8)) : size;
		if (length < 8) return false;
		start += length;
	}
	return false;
}

// src/content/media.ts
const kinds$1 = {
	"image/png": "image",
	"image/jpeg": "image",
	"image/gif": "image",
	"image/webp": "image",
	"image/heic": "image",
	"image/heif": "image",
	"image/avif": "image",
	"video/mp4": "video",
	"video/quicktime": "video",
	"video/webm": "video",
	"video/matroska": "video",
	"application/pdf": "document",
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document": "document",
	"application/vnd.openxmlformats-officedocument.presentationml.presentation": "document",
	"text/vtt": "captions",
	"application/x-subrip": "captions"
};
const aliases = {
	"image/apng": "image/png",
	"video/x-m4v": "video/mp4",
	"video/x-matroska": "video/matroska"
};
const typesByEnding = {
	png: "image/png",
	jpg: "image/jpeg",
	jpeg: "image/jpeg",
	gif: "image/gif",
	webp: "image/webp",
	heic: "image/heic",
	heif: "image/heif",
	avif: "image/avif",
	mp4: "video/mp4",
	m4v: "video/mp4",
	mov: "video/quicktime",
	webm: "video/webm",
	mkv: "video/matroska",
	pdf: "application/pdf",
	docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
	vtt: "text/vtt",
	srt: "application/x-subrip"
};
const headBytes = 4100;
const archiveBytes = 1048576;
const mostImageBytes = 67108864;
const mostDocumentBytes = 268435456;
const mostCaptionBytes = 1048576;
async function inspectMedia(bytes, reader) {
	try {
		const type = await typeOf(bytes);
		switch (type === null ? void 0 : kinds$1[type]) {
			case "image": return await inspectImage(bytes, type);
			case "video": return await inspectVideo(bytes, type, reader);
			case "document": return await inspectDocument(bytes, type, reader);
			case "captions": return unmeasured("captions", type, bytes);
			default: return null;
		}
	} catch {
		return null;
	}
}
async function typeOf(bytes) {
	const { fileTypeFromBuffer } = await import("./file-type2.js");
	const head = bytes.read(0, Math.min(bytes.size, headBytes));
	const found = (await fileTypeFromBuffer(isArchive(head) ? bytes.read(0, Math.min(bytes.size, archiveBytes)) : head))?.mime;
	if (found === void 0) return captionsType(bytes);
	const type = aliases[found] ?? found;
	return Object.hasOwn(kinds$1, type) ? type : null;
}
function isArchive(head) {
	return new TextDecoder("latin1").decode(head.subarray(0, 4)) === "PK";
}
function captionsType(bytes) {
	if (bytes.size > mostCaptionBytes) return null;
	const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes.read(0, bytes.size));
	if (/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) return "text/vtt";
	return /^\d+\s*\r?\n\d{2,}:\d{2}:\d{2},\d{3} --> \d{2,}:\d{2}:\d{2},\d{3}/.test(text) ? "application/x-subrip" : null;
}
async function inspectImage(bytes, type) {
	const { size } = bytes;
	if (size > mostImageBytes) return unmeasured("image", type, bytes);
	const { imageSize } = await import("./esm2.js");
	const whole = alone(bytes.read(0, size));
	const { width, height, orientation } = imageSize(whole);
	if (!(width > 0 && height > 0)) return null;
	const shown = orientation !== void 0 && orientation >= 5 ? {
		width: height,
		height: width
	} : {
		width,
		height
	};
	const frames = countFrames(whole, type);
	const colour = unusualColour(whole, type);
	return {
		kind: "image",
		type,
		size,
		...shown,
		...frames > 1 ? { frames } : {},
		...colour === null ? {} : { colour }
	};
}
async function inspectDocument(bytes, type, reader) {
	const pages = type === "application/pdf" && bytes.size <= mostDocumentBytes ? await reader.countPages(bytes) : null;
	return {
		...unmeasured("document", type, bytes),
		...pages === null ? {} : { pages }
	};
}
function unmeasured(kind, type, { size }) {
	return {
		kind,
		type,
		size,
		width: 0,
		height: 0
	};
}
function alone(bytes) {
	return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
}
async function hasLocation(bytes) {
	try {
		const { default: exifr } = await import("./full.umd.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
		const place = await exifr.gps(bytes);
		return place !== void 0 && Number.isFinite(place.latitude);
	} catch {
		return false;
	}
}
function isLfsPointer({ size, read }) {
	return size < 1024 && new TextDecoder().decode(read(0, Math.min(size, 60))).startsWith("version https://git-lfs.github.com/spec/");
}
function typeOfName(file) {
	const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase();
	return ending === void 0 || !Object.hasOwn(typesByEnding, ending) ? null : typesByEnding[ending];
}

// src/pipeline/read-media.ts
const mostBytes$1 = 16 * 1024 ** 3;
async function readMedia(front, parts, config, world) {
	const media = [];
	const issues = [];
	for (const [index, item] of (front.data.media ?? []).entries()) {
		const report = (code, message, field = "file") => {
			const path = [
				"media",
				index,
				field
			];
			const place = {
				file: front.file,
				position: front.source.positionOf(path),
				field: path.join(".")
			};
			issues.push(issue(code, place, message));
		};
		const part = item.part ?? 1;
		if (part > parts) report("media.part", `the post has ${parts === 1 ? "one part" : `${parts} parts`}`, "part");
		if (config.media.requireAlt && !item.alt?.trim()) report("media.alt-missing", `${item.file} has no \`alt\``, "alt");
		const read = await readMediaFile(item.file, front.file, config, world);
		for (const fault of read.faults) report(fault.code, fault.message);
		if (read.facts === null) continue;
		if (read.facts.kind === "captions") report("media.type", `${item.file} is captions, which only an option can name`);
		const url = item.url ?? read.url;
		media.push({
			...read.facts,
			file: read.file,
			alt: item.alt ?? null,
			part,
			index,
			url
		});
	}
	return {
		media,
		issues
	};
}
async function readAttached(written, kind, place, config, world) {
	const read = await readMediaFile(written, place.file, config, world);
	const issues = read.faults.map(({ code, message }) => issue(code, place, message));
	if (read.facts === null) return {
		media: null,
		issues
	};
	if (read.facts.kind !== kind) {
		issues.push(issue("media.type", place, `${written} is ${read.facts.type}; this option takes ${kinds[kind]}`));
		return {
			media: null,
			issues
		};
	}
	return {
		media: {
			...read.facts,
			file: read.file,
			alt: null,
			part: 1,
			index: -1,
			url: read.url
		},
		issues
	};
}
const kinds = {
	image: "an image",
	video: "a video",
	document: "a document",
	captions: "captions (WebVTT or SubRip)"
};
async function readMediaFile(written, postFile, config, world) {
	const file = repositoryPath(written, postFile);
	const opened = file === null ? { kind: "outside" } : world.files.open(file);
	if (opened.kind !== "open" || file === null) return {
		facts: null,
		faults: [unreadable(opened.kind === "open" ? "outside" : opened.kind, written)]
	};
	try {
		const judged = await judge$1(opened.file, written, file, config, world.mediaReader);
		const url = config.media.publicUrl === null ? null : publicUrl(config.media.publicUrl, file);
		return judged.facts === null ? {
			facts: null,
			faults: judged.faults
		} : {
			...judged,
			file,
			url
		};
	} finally {
		opened.file.close();
	}
}
async function judge$1(opened, written, file, config, reader) {
	const fault = (code, message) => ({
		facts: null,
		faults: [{
			code,
			message
		}]
	});
	if (opened.size > mostBytes$1) return fault("media.too-large", `${written} has ${opened.size} bytes`);
	if (isLfsPointer(opened)) return fault("media.lfs-pointer", `${written} is a Git LFS pointer`);
	const facts = await inspectMedia(opened, reader);
	if (facts === null) return fault("media.type", `${written} is no image, video or document of a known type, or is damaged`);
	const faults = [];
	const named = typeOfName(file);
	if (named !== null && named !== facts.type) faults.push({
		code: "media.type-name",
		message: `${written} is ${facts.type} by its bytes`
	});
	if (facts.colour !== void 0) {
		const { model, bits } = facts.colour;
		const message = `${written} is in ${model} of ${bits} bits: each platform converts that in its own way, or refuses it`;
		faults.push({
			code: "media.colour",
			message
		});
	}
	if (config.media.location !== "allow" && facts.type === "image/jpeg" && await tellsPlace(opened)) {
		const code = config.media.location === "error" ? "media.location-refused" : "media.location";
		faults.push({
			code,
			message: `${written} says where it was taken`
		});
	}
	return {
		facts: {
			...facts,
			digest: await sha256OfFile(opened)
		},
		faults
	};
}
function tellsPlace(opened) {
	return hasLocation(opened.read(0, Math.min(opened.size, 262144)));
}
function unreadable(kind, written) {
	switch (kind) {
		case "missing": return {
			code: "media.missing",
			message: `there is no file ${written}`
		};
		case "outside": return {
			code: "media.outside",
			message: `${written} is outside the repository`
		};
		case "symlink": return {
			code: "media.symlink",
			message: `${written} is a symbolic link, or lies behind one`
		};
		case "not-a-file": return {
			code: "media.missing",
			message: `${written} is not a file`
		};
	}
}
function repositoryPath(written, postFile) {
	const steps = [...written.startsWith("/") ? [] : postFile.split("/").slice(0, -1)];
	for (const step of written.split("/")) {
		if (step === "" || step === ".") continue;
		if (step !== "..") steps.push(step);
		else if (steps.pop() === void 0) return null;
	}
	return steps.length === 0 ? null : steps.join("/");
}
function publicUrl(base, file) {
	return `${base.replace(/\/+$/, "")}/${file.split("/").map(encodeURIComponent).join("/")}`;
}

// src/pipeline/understand-post.ts
async function understandPost(front, { text, body, bodyLine }, config, world) {
	const { data, source, file } = front;
	const markdown = await parseMarkdown(body, {
		file,
		line: bodyLine
	});
	const accounts = expandAccounts(data.accounts, config);
	const when = readTime(front, config);
	const retract = readNamed(front, "retract", accounts.accounts, config);
	const update = readNamed(front, "update", accounts.accounts, config);
	const media = await readMedia(front, Math.max(markdown.parts.length, 1), config, world);
	const post = {
		id: data.id ?? idFromPath(file, config.posts),
		idFrom: data.id === void 0 ? "path" : "front-matter",
		...data.again === void 0 ? {} : { again: data.again },
		file,
		accounts: accounts.accounts,
		publishAt: when.moment,
		late: data.late ?? null,
		link: data.link ?? null,
		retract: retract.accounts,
		update: update.accounts,
		...data.agent === void 0 ? {} : { agent: data.agent },
		...data.splitting === void 0 ? {} : { splitting: data.splitting },
		media: media.media,
		overrides: data.overrides ?? {},
		text: markdown.parts,
		get source() {
			return sha256(text);
		},
		positionOf: source.positionOf
	};
	return {
		post,
		issues: [
			...unknownAccounts(front, accounts.unknown, config),
			...when.issues,
			...retract.issues,
			...update.issues,
			...media.issues,
			...markdown.issues,
			...overrideIssues(front, accounts.accounts, config, world.adapters.ids),
			...idIssues(front, post),
			...emptyIssues(post, bodyLine),
			...leftOverIssues(body, file, bodyLine)
		]
	};
}
function leftOverIssues(body, file, bodyLine) {
	return findLeftOvers(body).map(({ kind, index, found }) => {
		const before = body.slice(0, index).split("\n");
		const position = {
			line: bodyLine + before.length - 1,
			column: before.at(-1).length + 1
		};
		return issue(`text.${kind}`, {
			file,
			position
		}, `${leftOvers[kind]}: ${found}`);
	});
}
const leftOvers = {
	placeholder: "a placeholder stands here",
	unfinished: "something is still to be done here",
	"machine-talk": "this seems to be said about the post",
	"error-message": "this seems to be an error message",
	fenced: "a code block is around the whole text"
};
function expandAccounts(names, config) {
	const accounts = /* @__PURE__ */ new Set();
	const unknown = [];
	for (const [index, name] of names.entries()) {
		const known = (Object.hasOwn(config.groups, name) ? config.groups[name] : [name]).filter((member) => Object.hasOwn(config.accounts, member));
		if (known.length === 0) unknown.push(index);
		for (const member of known) accounts.add(member);
	}
	return {
		accounts: [...accounts],
		unknown
	};
}
function fieldIssue(code, { file, source }, field, message) {
	return issue(code, {
		file,
		position: source.positionOf(field),
		field: field.join(".")
	}, message);
}
function unknownAccounts(front, unknown, config) {
	const known = [...Object.keys(config.accounts), ...Object.keys(config.groups)];
	return unknown.map((index) => {
		const name = front.data.accounts[index];
		const near = nearest(name, known);
		const hint = near === null ? `known are ${known.join(", ")}` : `did you mean ${near}?`;
		return fieldIssue("post.account", front, ["accounts", index], `there is no account or group ${name}; ${hint}`);
	});
}
function readTime(front, config) {
	const written = front.data.publish_at;
	if (written === void 0) return {
		moment: null,
		issues: []
	};
	const read = parseMoment(written, config.timezone);
	if ("moment" in read) return {
		moment: read.moment,
		issues: []
	};
	return {
		moment: null,
		issues: [fieldIssue(read.fault === "zone" ? "post.time-zone" : "post.time", front, ["publish_at"], read.message)]
	};
}
function readNamed(front, field, own, config) {
	const named = front.data[field];
	if (named === void 0 || named === true) return {
		accounts: named === true ? own : [],
		issues: []
	};
	const expanded = named.map((name) => expandAccounts([name], config).accounts);
	const issues = named.flatMap((name, index) => {
		if (expanded[index].some((account) => own.includes(account))) return [];
		return [fieldIssue("post.account", front, [field, index], `${name} is no account of this post`)];
	});
	return {
		accounts: expanded.flat().filter((account) => own.includes(account)),
		issues
	};
}
function overrideIssues(front, accounts, config, platforms) {
	return Object.keys(front.data.overrides ?? {}).flatMap((name) => {
		if (accounts.some((account) => account === name || config.accounts[account]?.platform === name)) return [];
		const known = [...Object.keys(config.accounts), ...platforms];
		if (known.includes(name)) return [fieldIssue("post.override-unused", front, ["overrides", name], `${name} is no account of this post`)];
		const near = nearest(name, known);
		const hint = near === null ? "" : `; did you mean ${near}?`;
		return [fieldIssue("post.override", front, ["overrides", name], `${name} is neither an account nor a platform${hint}`)];
	});
}
function idIssues(front, post) {
	if (/^[\p{L}\p{N}_](?:[\p{L}\p{N}_. /-]*[\p{L}\p{N}_-])?$/u.test(post.id) && !post.id.includes("//")) return [];
	const message = `${JSON.stringify(post.id)} is no id`;
	if (post.idFrom === "front-matter") return [fieldIssue("post.id", front, ["id"], message)];
	return [issue("post.id", { file: front.file }, message, "Rename the file, or give the post an `id`.")];
}
function emptyIssues(post, bodyLine) {
	if (post.text.length > 0 || post.media.length > 0 || post.link !== null) return [];
	return [issue("post.empty", {
		file: post.file,
		position: {
			line: bodyLine,
			column: 1
		}
	}, "there is nothing to publish")];
}

// src/pipeline/read-post.ts
const mostBytes = 1048576;
const knownKeys = Object.keys(frontMatter.shape);
const innerKeys = [
	"file",
	"alt",
	"url",
	"part",
	"mode",
	"numbering",
	"tool",
	"model",
	"principal"
];
const codes = {
	key: "post.key",
	value: "post.value"
};
async function readPost(entry, config, world) {
	const file = entry.path;
	const text = readText$1(entry, world.files);
	if (typeof text !== "string") return faulty(file, [text]);
	const hidden = hiddenIssues(text, file);
	const split = splitFrontMatter(text, file);
	if (split.kind === "faulty") return faulty(file, [...split.issues, ...hidden]);
	const source = parseYaml(split.yaml, {
		file,
		kind: "post",
		lineOffset: split.yamlLine - 1
	});
	const earlier = [...source.issues, ...hidden];
	const { value } = source;
	const parsed = isPlainFrontMatter(value) ? {
		success: true,
		data: value
	} : frontMatter.safeParse(value);
	if (!parsed.success) {
		const found = source.issues.length > 0 ? [] : schemaIssues(parsed.error, source, {
			file,
			codes,
			knownKeys,
			innerKeys
		});
		const known = {
			...faulty(file, [...earlier, ...found]),
			...soundPart(source.value, file, config)
		};
		const sound = frontMatter.safeParse(withoutFaults(value, parsed.error)).data;
		if (sound === void 0) return known;
		const { post, issues } = await understandPost({
			data: sound,
			source,
			file
		}, {
			...split,
			text
		}, config, world);
		const further = issues.filter(({ code }) => code !== "post.empty");
		return {
			...known,
			remains: post,
			issues: [...known.issues, ...further]
		};
	}
	const front = {
		data: parsed.data,
		source,
		file
	};
	const { post, issues } = await understandPost(front, {
		...split,
		text
	}, config, world);
	const all = [...earlier, ...issues];
	const read = all.some(isError) ? {
		post: null,
		remains: post
	} : {
		post,
		remains: null
	};
	return {
		file,
		id: post.id,
		accounts: post.accounts,
		...read,
		issues: all
	};
}
function faulty(file, issues) {
	return {
		file,
		id: null,
		accounts: [],
		post: null,
		remains: null,
		issues
	};
}
function soundPart(value, file, config) {
	const known = object({
		id: string().optional(),
		accounts: array(string())
	}).safeParse(value).data;
	if (known === void 0) return {
		id: null,
		accounts: []
	};
	return {
		id: known.id ?? idFromPath(file, config.posts),
		accounts: expandAccounts(known.accounts, config).accounts
	};
}
function readText$1(entry, files) {
	const place = { file: entry.path };
	if (entry.kind === "symlink") return issue("post.symlink", place, `${entry.path} is a symbolic link`);
	const content = files.read(entry.path, mostBytes);
	if (content.kind === "too-large") return issue("post.size", place, `${entry.path} has ${content.size} bytes`);
	if (content.kind !== "file") return issue("post.symlink", place, `${entry.path} cannot be read (${content.kind})`);
	const text = decodeText(content.bytes);
	if (text === null) return issue("post.encoding", place, `${entry.path} is not UTF-8`);
	const plain = text.startsWith("﻿") ? text.slice(1) : text;
	return plain.includes("\r") ? plain.replaceAll("\r\n", "\n") : plain;
}
function hiddenIssues(text, file) {
	return findHiddenText(text).map(({ index, name }) => issue("post.hidden-text", {
		file,
		position: positionAt(text, index)
	}, `${name} stands here`));
}
function positionAt(text, index) {
	const before = text.slice(0, index);
	const lineStart = before.lastIndexOf("\n") + 1;
	return {
		line: before.split("\n").length,
		column: index - lineStart + 1
	};
}

// src/pipeline/check-media-limits.ts
function mediaIssues(part, index, judged) {
	return [...countIssues(part, index, judged), ...part.media.flatMap((media) => fileIssues(media, judged))];
}
function kindOf({ kind, frames }, limits) {
	if (kind === "captions") return null;
	return kind === "image" && frames !== void 0 && limits.media.animation !== void 0 ? "animation" : kind;
}
const kindNames = {
	image: "images",
	animation: "moving images",
	video: "videos",
	document: "documents"
};
function countIssues(part, index, { limits, post, account, payload }) {
	const where = payload.parts.length === 1 ? "" : ` in part ${index + 1}`;
	const report = (code, message) => {
		const place = {
			file: post.file,
			position: post.positionOf(["media"]),
			field: "media"
		};
		return issue(code, place, `${account.name}: ${message}`);
	};
	const issues = [];
	const max = maximum(limits.media.count, "media", account);
	if (part.media.length > max) issues.push(report("media.count", `${part.media.length} media${where}; at most ${max}`));
	const kinds = /* @__PURE__ */ new Map();
	for (const media of part.media) {
		const kind = kindOf(media, limits);
		if (kind !== null) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
	}
	for (const [kind, count] of kinds) {
		const most = limits.media[kind]?.count?.max ?? max;
		if (count > most && most < max) issues.push(report("media.count", `${count} ${kindNames[kind]}${where}; at most ${most}`));
	}
	if (kinds.size > 1 && !limits.media.mixed) {
		const names = [...kinds.keys()].map((kind) => kindNames[kind]).join(" and ");
		issues.push(report("media.mix", `${names} cannot stand together in one part${where}`));
	}
	return issues;
}
function fileIssues(media, { limits, post, account }) {
	const issues = [];
	const report = (code, message, field = "file") => {
		const path = [
			"media",
			post.media.find((item) => item.file === media.file)?.index ?? 0,
			field
		];
		const place = {
			file: post.file,
			position: post.positionOf(path),
			field: path.join(".")
		};
		issues.push(issue(code, place, `${account.name}: ${media.file} ${message}`));
	};
	const kind = kindOf(media, limits);
	const table = kind === null ? void 0 : limits.media[kind];
	if (table === void 0 || !table.types.includes(media.type)) {
		report("media.type", typeFault(media, limits));
		return issues;
	}
	const measures = [
		...measuresOf(media, table, kind === "video"),
		...countedMeasures(media, table),
		...media.video ? videoMeasures(media, table) : []
	];
	for (const measure of measures) {
		const said = excess(measure, account);
		if (said !== null) report(measure.code, said);
	}
	if (media.video !== void 0) for (const said of codecFaults(media.video, table)) report("media.video", said);
	const { alt } = limits.media;
	const altLength = alt === void 0 ? 0 : countIn(alt.unit, media.alt);
	const mostAlt = alt === void 0 ? 1e400 : maximum(alt, "alt", account);
	if (altLength > mostAlt) report("media.alt-too-long", `has ${altLength} ${alt?.unit} of \`alt\`; at most ${mostAlt}`, "alt");
	return issues;
}
function typeFault({ type, kind, frames }, limits) {
	const { animation } = limits.media;
	return kind === "image" && frames !== void 0 && animation !== void 0 ? `is a moving ${type}; of those the platform takes ${animation.types.join(", ")}` : `is ${type}; the platform takes ${takenTypes(limits).join(", ")}`;
}
function takenTypes({ media }) {
	const tables = [
		media.image,
		media.animation,
		media.video,
		media.document
	];
	return [...new Set(tables.flatMap((table) => table?.types ?? []))];
}
function measuresOf(media, table, isVideo) {
	const { type, size, width, height } = media;
	const bytesName = isVideo ? "video_bytes" : "media_bytes";
	const ofType = (of) => of && Object.hasOwn(of, type) ? of[type] : void 0;
	const bytes = {
		code: "media.too-large",
		value: size,
		limit: ofType(table.bytesOf) ?? table.bytes,
		name: bytesName,
		has: "has"
	};
	if (width === 0 || height === 0) return [bytes];
	const code = "media.dimensions";
	return [
		bytes,
		{
			code,
			value: width * height,
			limit: ofType(table.pixelsOf) ?? table.pixels,
			name: "media_pixels",
			has: "has"
		},
		{
			code,
			value: width,
			limit: table.width,
			has: "has a width of"
		},
		{
			code,
			value: height,
			limit: table.height,
			has: "has a height of"
		},
		{
			code,
			value: rounded(width / height),
			limit: table.ratio,
			has: "has a ratio of width to height of"
		}
	];
}
function countedMeasures({ frames, pages, width, height }, table) {
	const code = "media.frames";
	return [...frames === void 0 ? [] : [{
		code,
		value: frames,
		limit: table.frames,
		has: "has"
	}, {
		code,
		value: frames * width * height,
		limit: table.framePixels,
		has: "has"
	}], ...pages === void 0 ? [] : [{
		code: "media.pages",
		value: pages,
		limit: table.pages,
		has: "has"
	}]];
}
function videoMeasures({ video }, table) {
	const { seconds, frameRate } = table;
	const code = "media.video";
	return [{
		code,
		value: video.milliseconds / 1e3,
		limit: seconds,
		name: "video_seconds",
		has: "runs"
	}, {
		code,
		value: video.frameRate,
		limit: frameRate,
		has: "has"
	}];
}
function excess({ value, limit, name, has }, account) {
	if (limit === void 0) return null;
	const max = name === void 0 ? limit.max : maximum(limit, name, account);
	const unit = limit.unit === "" ? "" : ` ${limit.unit}`;
	if (value > max) return `${has} ${rounded(value)}${unit}; at most ${rounded(max)}`;
	if (limit.min !== void 0 && value < limit.min) return `${has} ${rounded(value)}${unit}; at least ${rounded(limit.min)}`;
	return null;
}
function codecFaults(video, table) {
	const { videoCodecs, audioCodecs } = table;
	const faults = [];
	if (videoCodecs !== void 0 && !videoCodecs.includes(video.videoCodec ?? "")) faults.push(`is coded as ${video.videoCodec ?? "something unknown"}; the platform takes ${videoCodecs.join(", ")}`);
	if (audioCodecs !== void 0 && video.audioCodec !== null && !audioCodecs.includes(video.audioCodec)) faults.push(`has sound coded as ${video.audioCodec}; the platform takes ${audioCodecs.join(", ")}`);
	return faults;
}
function rounded(value) {
	return Math.round(value * 1e3) / 1e3;
}
function countIn(unit, text) {
	return unit === "graphemes" ? countGraphemes(text) : countCodePoints(text);
}

// src/pipeline/check-limits.ts
function checkLimits(judged) {
	const { payload, limits } = judged;
	return [
		...partsIssues(judged),
		...payload.parts.flatMap((part, index) => [...textIssues(part, index, judged), ...mediaIssues(part, index, judged)]),
		...limits.poll === void 0 ? [] : pollIssues(judged)
	];
}
function maximum(limit, name, account) {
	return (limit.perServer ? account.limits[name] : void 0) ?? limit.max;
}
function partsIssues({ payload, limits, post, account }) {
	const { parts } = limits;
	if (parts === void 0 || payload.parts.length <= parts.max) return [];
	const message = `${account.name}: ${payload.parts.length} parts; at most ${parts.max}`;
	return [issue("text.parts", { file: post.file }, message)];
}
const orSplit = "Shorten it, split it with a thematic break (a line `---`), or set `splitting: auto`.";
function textIssues(part, index, { limits, post, account, parts, payload }) {
	return Object.entries(limits.text).flatMap(([name, limit]) => {
		const count = part.counts[name];
		const max = maximum(limit, name, account);
		if (count === void 0 || count <= max) return [];
		const which = payload.parts.length === 1 ? "the text" : `part ${index + 1} of ${payload.parts.length}`;
		const message = `${account.name}: ${which} has ${count} ${limit.unit}, ${count - max} over the limit of ${max}`;
		const own = limit.perServer ? ` If your server takes more, say so: accounts.${account.name}.limits.${name}.` : "";
		const remedy = `${limits.parts?.max === 1 ? "Shorten it." : orSplit}${own}`;
		return [issue("text.too-long", {
			file: post.file,
			position: parts[index]?.position ?? null
		}, message, remedy)];
	});
}
function pollIssues({ payload, limits, post, account }) {
	const poll = payload.options.poll;
	if (poll === void 0 || limits.poll === void 0) return [];
	const place = {
		file: post.file,
		position: post.positionOf(["overrides"]),
		field: "overrides"
	};
	const report = (message) => issue("poll.limit", place, `${account.name}: ${message}`);
	const { options, optionText, seconds } = limits.poll;
	const issues = [];
	const most = maximum(options, "poll_options", account);
	if (poll.options.length < (options.min ?? 1) || poll.options.length > most) issues.push(report(`a poll has ${options.min ?? 1} to ${most} options, not ${poll.options.length}`));
	if (new Set(poll.options).size < poll.options.length) issues.push(report("two options of the poll are the same"));
	const longest = maximum(optionText, "poll_option_text", account);
	for (const option of poll.options) {
		const length = countGraphemes(option);
		if (length > longest) issues.push(report(`an option of the poll has ${length} graphemes; at most ${longest}`));
	}
	if (poll.expires_in < (seconds.min ?? 0) || poll.expires_in > seconds.max) issues.push(report(`a poll runs from ${seconds.min ?? 0} to ${seconds.max} seconds`));
	if ((payload.parts[0]?.media.length ?? 0) > 0) issues.push(issue("media.mix", place, `${account.name}: a poll and media cannot stand in one part`));
	return issues;
}

// src/pipeline/policy/link-hosts.ts
const mostCharacters$2 = 1e5;
const address = /\b(?:https?:\/\/|www\.)[^\s<>"']+/gi;
async function linkHosts({ parts }, texts) {
	const { extractUrls } = (await import("./dist2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).default;
	const hosts = /* @__PURE__ */ new Map();
	const add = (url, from) => {
		const host = hostOf(url);
		if (!hosts.has(host)) hosts.set(host, from);
	};
	for (const [part, { entities }] of parts.entries()) for (const { kind, value } of entities) if (kind === "link") add(value, { part });
	for (const { text, from } of texts) {
		const known = text.slice(0, mostCharacters$2);
		for (const url of [...known.match(address) ?? [], ...extractUrls(known)]) add(url, from);
	}
	return hosts;
}
function hostOf(url) {
	try {
		return new URL(/^https?:\/\//i.test(url) ? url : `https://${url}`).hostname.replace(/\.$/, "");
	} catch {
		return url.slice(0, 60);
	}
}
function isListed(host, list) {
	return list.some((each) => {
		const name = hostOf(each.replace(/^\*\./, ""));
		return each.startsWith("*.") ? host.endsWith(`.${name}`) : host === name;
	});
}

// src/pipeline/policy/payload-texts.ts
const machineWords = /* @__PURE__ */ new Set([
	"file",
	"kind",
	"type",
	"digest",
	"lang",
	"langs",
	"language",
	"mode",
	"visibility",
	"privacy",
	"privacy_level",
	"privacyStatus"
]);
function payloadTexts({ parts, options }) {
	const texts = [];
	for (const [part, { text, entities, media }] of parts.entries()) {
		texts.push(toText(text, { part }));
		for (const { kind, value } of entities) if (kind === "tag") texts.push(toTag(value, { part }));
		else texts.push(toText(kind === "mention" ? `@${value}` : readable(value), { part }));
		for (const { alt, file } of media) if (alt !== "") texts.push(toText(alt, { file }));
	}
	for (const { text, path } of stringsIn(options, "")) texts.push(/(?:^|\.)tags$/.test(path) ? toTag(text, { option: path }) : toText(text, { option: path }));
	return texts;
}
function toTag(text, from) {
	return {
		text,
		words: `${folded(text)}\n${splitHumps(text)}`,
		from
	};
}
function toText(text, from) {
	return {
		text,
		words: [folded(text), ...hashtagWords(text)].join("\n"),
		from
	};
}
function* stringsIn(value, path) {
	if (typeof value === "string") yield {
		text: readable(value),
		path
	};
	else if (Array.isArray(value)) for (const each of value) yield* stringsIn(each, path);
	else if (value !== null && typeof value === "object") {
		const isFile = typeof value.digest === "string" && typeof value.file === "string";
		for (const [key, each] of Object.entries(value)) {
			if (machineWords.has(key) || isFile && key !== "alt") continue;
			yield* stringsIn(each, path === "" ? key : `${path}.${key}`);
		}
	}
}
function readable(value) {
	if (!/^https?:\S+$/i.test(value)) return value;
	try {
		return decodeURI(value);
	} catch {
		return value;
	}
}

// src/pipeline/policy/content-issues.ts
async function contentIssues(spoken, policies) {
	const own = policies.filter(({ accounts }) => accounts.has(spoken.account.name)).map(({ content }) => content);
	if (own.length === 0) return [];
	const texts = payloadTexts(spoken.payload);
	const hosts = own.some(({ hosts, required }) => hosts !== null || required.some(({ when }) => when?.hosts.length)) ? await linkHosts(spoken.payload, texts) : /* @__PURE__ */ new Map();
	const issues = own.flatMap((rules) => [
		...bannedIssues(rules, texts, spoken),
		...hostIssues(rules, hosts, spoken),
		...altIssues(rules, spoken),
		...rules.required.flatMap((required) => requiredIssues(required, texts, [...hosts.keys()], spoken))
	]);
	return [...new Map(issues.map((found) => [JSON.stringify(found), found])).values()];
}
function report(code, from, spoken, message) {
	return issue(code, placeOf(from, spoken), `${spoken.account.name}: ${message}`);
}
function placeOf(from, { post, parts }) {
	if ("part" in from) return {
		file: post.file,
		position: (parts[from.part] ?? parts.at(-1))?.position ?? null
	};
	const item = "file" in from ? post.media.find(({ file, index }) => file === from.file && index >= 0) : void 0;
	const field = item === void 0 ? ["overrides"] : [
		"media",
		item.index,
		"alt"
	];
	return {
		file: post.file,
		position: post.positionOf(field),
		field: field.join(".")
	};
}
function bannedIssues({ words, patterns }, texts, spoken) {
	return texts.flatMap(({ text, words: said, from }) => [...words.filter((word) => hasWord(said, word)).map((word) => report("policy.banned", from, spoken, `“${word}” is not to be said${whereOf(from)}`)), ...patterns.filter(({ isIn }) => isIn(said) || isIn(text)).map(({ written }) => report("policy.banned", from, spoken, `the pattern ${written} matches${whereOf(from)}`))]);
}
function whereOf(from) {
	if ("file" in from) return ` in the alternative text of ${from.file}`;
	return "option" in from ? ` in the option ${from.option}` : "";
}
function hostIssues({ hosts: allowed }, hosts, spoken) {
	if (allowed === null) return [];
	return [...hosts].filter(([host]) => !isListed(host, allowed)).map(([host, from]) => report("policy.link", from, spoken, `a link leads to ${host}, which is not on the list`));
}
function altIssues({ alt: isRequired }, spoken) {
	if (!isRequired) return [];
	return spoken.post.media.filter(({ kind, alt }) => (kind === "image" || kind === "video") && folded(alt ?? "") === "").map(({ file }) => report("policy.alt", { file }, spoken, `${file} has no \`alt\``));
}
function requiredIssues({ text, option, when }, texts, hosts, spoken) {
	if (!(when === null || when.words.some((word) => texts.some(({ words }) => hasWord(words, word))) || hosts.some((host) => isListed(host, when.hosts)))) return [];
	const first = texts.filter(isFirst).map((each) => caseless(each.text));
	const isSaid = text.some((term) => first.some((each) => hasTerm(each, term)));
	const isSet = Object.entries(option).some(([name, value]) => canonicalJson(spoken.options[name] ?? null) === canonicalJson(value));
	if (isSaid || isSet) return [];
	const labels = Object.entries(option).map(([name, value]) => `the option ${name}: ${JSON.stringify(value)}`);
	return [report("policy.required", { part: 0 }, spoken, `it has to have ${[...text.map((term) => `“${term}”`), ...labels].join(" or ")}`)];
}
function isFirst({ from }) {
	return "part" in from ? from.part === 0 : "option" in from && /(?:^|\.)title$/.test(from.option);
}

// src/content/cheapest-cuts.ts
function cheapestEnds(stretches, fits) {
	const reach = reaches(stretches.length, fits);
	const refused = /* @__PURE__ */ new Set();
	for (;;) {
		const ends = cheapest(stretches, reach, refused);
		const wrong = ends.findIndex((to, index) => {
			const from = ends[index - 1] ?? 0;
			return to < reach[from] && !fits(from, to);
		});
		if (wrong === -1) return ends;
		refused.add(range(ends[wrong - 1] ?? 0, ends[wrong]));
	}
}
function range(from, to) {
	return `${from}-${to}`;
}
function reaches(count, fits) {
	const reach = Array(count).fill(count);
	for (let from = count - 1; from >= 0; from -= 1) reach[from] = farthest(from, reach[from + 1] ?? count, fits);
	return reach;
}
function farthest(from, most, fits) {
	let over = most + 1;
	let fine = most;
	for (let step = 2; fine > from && !fits(from, fine); step *= 2) {
		over = fine;
		fine = Math.max(from, over - step);
	}
	while (over - fine > 1) {
		const middle = Math.floor((fine + over) / 2);
		if (fits(from, middle)) fine = middle;
		else over = middle;
	}
	return Math.max(fine, from);
}
function cheapest(stretches, reach, refused) {
	const count = stretches.length;
	const total = stretches.reduce((sum, { length }) => sum + length, 1);
	const costs = Array(count + 1).fill(0);
	const nexts = Array(count + 1).fill(count);
	for (let from = count - 1; from >= 0; from -= 1) {
		let least = Number.POSITIVE_INFINITY;
		let length = 0;
		for (let to = from + 1; to <= count; to += 1) {
			if (to > reach[from] && least < Number.POSITIVE_INFINITY) break;
			length += stretches[to - 1].length;
			if (refused.has(range(from, to))) continue;
			const cost = 1 + (stretches[to]?.cut ?? 0) + costs[to] + (length / total) ** 2 / 10;
			if (cost > least + 1e-9) continue;
			least = cost;
			nexts[from] = to;
		}
		costs[from] = least;
	}
	const ends = [];
	for (let at = 0; at < count; at = nexts[at]) ends.push(nexts[at]);
	return ends;
}

// src/content/text-pieces.ts
function assemble(units, isFirstIn) {
	const build = (group, depth) => groups$1(group, depth).flatMap((inner) => {
		const first = inner[0];
		const frame = first.frames[depth];
		if (frame === void 0) return first.content;
		const children = build(inner, depth + 1);
		return enclosed(frame.node, children, isFirstIn(first, depth), listStart(inner, depth));
	});
	const listStart = (inner, depth) => {
		const list = inner[0].frames[depth].node;
		if (list.type !== "list" || !list.ordered) return null;
		const begins = inner.find((unit) => unit.frames.length === depth + 1 || isFirstIn(unit, depth + 1));
		const item = begins?.frames[depth + 1]?.node ?? begins?.content[0];
		return (list.start ?? 1) + Math.max(list.children.indexOf(item), 0);
	};
	return build(units, 0);
}
function groups$1(units, depth) {
	const all = [];
	for (const unit of units) {
		const frame = unit.frames[depth];
		const last = all.at(-1);
		if (frame !== void 0 && last?.[0]?.frames[depth] === frame) last.push(unit);
		else all.push([unit]);
	}
	return all;
}
function enclosed(node, children, isWhole, start) {
	switch (node.type) {
		case "code": return [{
			...node,
			value: children.map(textOf).join("").replace(/\n\s*$/, "")
		}];
		case "list": {
			const rest = children.filter((child) => child.type !== "listItem");
			const items = children.filter((child) => child.type === "listItem");
			return items.length === 0 ? rest : [...rest, {
				...node,
				...start === null ? {} : { start },
				children: items
			}];
		}
		case "listItem": return isWhole ? [{
			...node,
			children
		}] : [...children];
		case "paragraph":
		case "heading":
		case "emphasis":
		case "strong": {
			const trimmed = trim(joinTexts(children));
			return trimmed.length === 0 ? [] : [{
				...node,
				children: trimmed
			}];
		}
		default: return [{
			...node,
			children
		}];
	}
}
function textOf(node) {
	return node.type === "text" ? node.value : "";
}
function joinTexts(nodes) {
	const joined = [];
	for (const node of nodes) {
		const last = joined.at(-1);
		if (node.type === "text" && last?.type === "text") joined[joined.length - 1] = {
			...last,
			value: last.value + node.value
		};
		else joined.push(node);
	}
	return joined;
}
function trim(nodes) {
	const first = nodes.findIndex((node) => !isBlank(node));
	if (first === -1) return [];
	const last = nodes.findLastIndex((node) => !isBlank(node));
	return nodes.slice(first, last + 1).map((node, index) => {
		if (node.type !== "text") return node;
		const value = index === 0 ? node.value.trimStart() : node.value;
		return {
			...node,
			value: first + index === last ? value.trimEnd() : value
		};
	});
}
function isBlank(node) {
	return node.type === "break" || node.type === "text" && node.value.trim() === "";
}

// src/content/text-cuts.ts
const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
const words = new Intl.Segmenter("en", { granularity: "word" });
const noEnd = /(?:^|[\s("'“‘«])(?:\p{Lu}|\d{1,2}|Dr|Mr|Mrs|Ms|Prof|St|Sr|Jr|No|Nr|Vol|Fig|Inc|Ltd|vs|ca|cf|al|e\.g|i\.e|z\.\s?B|d\.\s?h|u\.\s?a|bzw|bspw|Hr|Fr|Mme|Mlle)\.\s*$/u;
const closesSentence = /[\s。．！？｡」』）】〉》]$/u;
const endsSpeech = /["'”’»)\]]\s*$/;
function sentenceEnds(text) {
	const flat = text.replaceAll("\n", " ");
	const ends = [];
	for (const { index } of sentences.segment(flat)) {
		const sentence = flat.slice(ends.at(-1) ?? 0, index);
		if (sentence.trim() === "" || noEnd.test(sentence)) continue;
		if (!closesSentence.test(sentence)) continue;
		if (endsSpeech.test(sentence) && /^\p{Ll}/u.test(flat.slice(index, index + 2))) continue;
		ends.push(index);
	}
	return ends;
}
const blanks = /[^\S\u00a0\u202f]+/g;
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
const endsUnspaced = new RegExp(`(?:${unspaced.source}\\p{M}*|[、，；：。！？ー」』）])$`, "u");
const startsUnspaced = new RegExp(`^${unspaced.source}`, "u");
function wordEnds(text) {
	const ends = [];
	let from = 0;
	const endsInside = (to) => {
		for (const at of unspacedEnds(text.slice(from, to))) ends.push({
			at: from + at,
			isLine: false
		});
	};
	for (const { index, 0: blank } of text.matchAll(blanks)) {
		const at = index + blank.length;
		endsInside(index);
		if (index > 0 && at < text.length) ends.push({
			at,
			isLine: blank.includes("\n")
		});
		from = at;
	}
	endsInside(text.length);
	return ends;
}
function unspacedEnds(stretch) {
	if (!unspaced.test(stretch) || stretch.includes("://")) return [];
	const whole = stretch.search(/[#＃@＠]/u);
	const open = whole === -1 ? stretch : stretch.slice(0, whole);
	return [...words.segment(open)].flatMap(({ index, segment }) => index > 0 && startsUnspaced.test(segment) && endsUnspaced.test(open.slice(0, index)) ? [index] : []);
}

// src/content/text-units.ts
const price = {
	block: 0,
	inner: .25,
	sentence: 1.5,
	line: 3,
	word: 6,
	never: Number.POSITIVE_INFINITY
};
function unitsOf(blocks, fits) {
	const expand = (unit, isOpening) => {
		if (unit.level === "atom" || fits(unit, isOpening)) return [unit];
		const inner = divide(unit);
		return inner === null ? [unit] : inner.flatMap((each, index) => expand(each, isOpening && index === 0));
	};
	const units = blocksOf(blocks, [], price.block).flatMap((unit, index) => expand(unit, index === 0));
	return units.map((unit, index) => ({
		...unit,
		cut: index > 0 && isKept(units, index) ? price.never : unit.cut
	}));
}
function isKept(units, index) {
	const isBlank = ({ content }) => flatText(content).trim() === "";
	return isBlank(units[index]) || units.findIndex((unit) => !isBlank(unit)) >= index;
}
function divide(unit) {
	const inner = innerUnits(unit);
	if (inner === null || inner.length === 0) return null;
	return [{
		...inner[0],
		cut: unit.cut
	}, ...inner.slice(1)];
}
function innerUnits({ level, content, frames }) {
	if (level === "sentence") return wordsOf(content, frames);
	if (level === "word") return insideEmphasis(content, frames);
	const [node] = content;
	const within = [...frames, { node }];
	switch (node.type) {
		case "list":
		case "listItem":
		case "blockquote": return blocksOf(node.children, within, price.inner);
		case "paragraph":
		case "heading": return sentencesOf(node.children, within);
		case "code": return linesOf(node, within);
		default: return null;
	}
}
function blocksOf(nodes, frames, cut) {
	return nodes.map((node, index) => ({
		frames,
		content: [node],
		cut: nodes[index - 1]?.type === "heading" ? price.sentence : cut,
		level: "block"
	}));
}
function sentencesOf(nodes, frames) {
	return slices(nodes, sentenceEnds(flatText(nodes))).map((content) => ({
		frames,
		content,
		cut: price.sentence,
		level: "sentence"
	}));
}
function wordsOf(nodes, frames) {
	const ends = wordEnds(flatText(nodes));
	const lines = new Set(ends.filter((end) => end.isLine).map(({ at }) => at));
	let at = 0;
	return slices(nodes, ends.map((end) => end.at)).map((content) => {
		const cut = lines.has(at) ? price.line : price.word;
		at += flatText(content).length;
		return {
			frames,
			content,
			cut,
			level: content.some(isEmphasis) ? "word" : "atom"
		};
	});
}
function insideEmphasis(nodes, frames) {
	return nodes.flatMap((node) => {
		if (!isEmphasis(node)) return [{
			frames,
			content: [node],
			cut: price.never,
			level: "atom"
		}];
		const [first, ...rest] = sentencesOf(node.children, [...frames, { node }]);
		return first === void 0 ? [] : [{
			...first,
			cut: price.never
		}, ...rest];
	});
}
function isEmphasis(node) {
	return node.type === "emphasis" || node.type === "strong";
}
function linesOf(node, frames) {
	return node.value.split(/(?<=\n)(?=[^\n]*\S)/).map((value) => ({
		frames,
		content: [{
			type: "text",
			value
		}],
		cut: price.line,
		level: "atom"
	}));
}
function flatText(nodes) {
	return nodes.map(wordsIn).join("");
}
function wordsIn(node) {
	if (node.type === "break") return "\n";
	if ("value" in node) return node.value;
	const inner = "children" in node ? flatText(node.children) : "";
	return node.type === "link" && inner.trim() === "" ? node.url : inner;
}
function slices(nodes, offsets) {
	const all = [[]];
	let start = 0;
	let next = 0;
	for (const node of nodes) {
		const length = wordsIn(node).length;
		while (next < offsets.length && offsets[next] < start) next += 1;
		if (offsets[next] === start && all.at(-1).length > 0) all.push([]);
		if (node.type !== "text") all.at(-1).push(node);
		else {
			let from = 0;
			for (; next < offsets.length && offsets[next] < start + length; next += 1) {
				const to = offsets[next] - start;
				if (to === 0) continue;
				all.at(-1).push({
					type: "text",
					value: node.value.slice(from, to)
				});
				all.push([]);
				from = to;
			}
			all.at(-1).push({
				type: "text",
				value: node.value.slice(from)
			});
		}
		start += length;
	}
	return all;
}

// src/content/split.ts
function splitText(parts, fits, { numbering = false } = {}) {
	const plain = splitAll(parts, fits);
	if (!numbering || plain.pieces.length === 1) return plain;
	for (let digits = String(plain.pieces.length).length;; digits += 1) {
		const widest = "9".repeat(digits);
		const split = splitAll(parts, (piece, place) => fits(numbered(piece, `${widest}/${widest}`), place));
		const total = split.pieces.length;
		if (total >= 10 ** digits) continue;
		return {
			...split,
			pieces: split.pieces.map((piece, index) => numbered(piece, `${index + 1}/${total}`))
		};
	}
}
function splitAll(parts, fits) {
	const split = {
		pieces: [],
		places: []
	};
	for (const [part, text] of parts.entries()) for (const [index, piece] of splitPart(text, (piece, opens) => fits(piece, {
		part,
		opens
	})).entries()) {
		split.pieces.push(piece);
		split.places.push({
			part,
			opens: index === 0
		});
	}
	return split;
}
function numbered(part, number) {
	return pieceOf(part, [...part.nodes, {
		type: "paragraph",
		children: [{
			type: "text",
			value: number
		}]
	}]);
}
function pieceOf(part, nodes) {
	return {
		nodes,
		get position() {
			return part.position;
		}
	};
}
function splitPart(part, fits) {
	if (fits(part, true)) return [part];
	const units = unitsOf(part.nodes, (unit, opens) => fits(pieceOf(part, assemble([unit], () => true)), opens));
	const firsts = /* @__PURE__ */ new Map();
	for (const unit of units) for (const frame of unit.frames) if (!firsts.has(frame)) firsts.set(frame, unit);
	const isFirstIn = (unit, depth) => firsts.get(unit.frames[depth]) === unit;
	const piece = (from, to) => pieceOf(part, assemble(units.slice(from, to), isFirstIn));
	const sizes = units.map(({ content, cut }) => ({
		length: flatText(content).trim().length,
		cut
	}));
	const ends = cheapestEnds(sizes, (from, to) => fits(piece(from, to), from === 0));
	return ends.map((end, index) => piece(ends[index - 1] ?? 0, end));
}

// src/pipeline/split-text.ts
function readSplitting(post, blocks) {
	const block = blocks.findLast((name) => Object.hasOwn(post.overrides[name], "splitting"));
	if (block === void 0) return {
		...post.splitting === void 0 ? {} : { value: post.splitting },
		issues: []
	};
	const parsed = splitting.safeParse(post.overrides[block].splitting);
	if (parsed.success) return {
		value: parsed.data,
		issues: []
	};
	const source = {
		positionOf: post.positionOf,
		keyPositionOf: post.positionOf
	};
	const codes = {
		key: "post.option",
		value: "post.option"
	};
	const prefix = [
		"overrides",
		block,
		"splitting"
	];
	return { issues: schemaIssues(parsed.error, source, {
		file: post.file,
		codes,
		prefix,
		knownKeys: ["mode", "numbering"]
	}) };
}
function splitInput(input, splitting, adapter) {
	const { mode, numbering = false } = typeof splitting === "object" ? splitting : { mode: splitting };
	const fits = (piece, place) => pieceFits(piece, place, input, adapter);
	const helps = () => makesThreads(input, adapter) && fits(shortest, {
		part: 0,
		opens: true
	});
	if (mode !== "auto" || input.text.length === 0 || !helps()) return {
		input,
		notes: []
	};
	const { pieces, places } = splitText(input.text, fits, { numbering });
	const text = {
		...input,
		text: pieces,
		media: input.media.map((media) => movedTo(media, places))
	};
	if (pieces.length === input.text.length) return {
		input: text,
		notes: []
	};
	return {
		input: text,
		notes: [`\`splitting\` makes ${pieces.length} parts of ${input.text.length}`]
	};
}
function movedTo(media, places) {
	const index = places.findIndex(({ part, opens }) => opens && part === media.part - 1);
	return {
		...media,
		part: index === -1 ? places.length + media.part : index + 1
	};
}
const shortest = {
	nodes: [{
		type: "paragraph",
		children: [{
			type: "text",
			value: "…"
		}]
	}],
	position: {
		line: 1,
		column: 1
	}
};
function makesThreads(input, { render, limits }) {
	if (limits.parts?.max === 1) return false;
	const { payload } = render({
		...input,
		text: [shortest, shortest],
		media: []
	});
	return payload.parts[1]?.text.includes("…") === true;
}
function pieceFits(piece, { part, opens }, input, adapter) {
	const isFirst = part === 0 && opens;
	const number = isFirst ? 1 : 2;
	const media = opens ? input.media.filter((item) => item.part === part + 1) : [];
	const { payload } = adapter.render({
		...input,
		text: isFirst ? [piece] : [shortest, piece],
		media: media.map((item) => ({
			...item,
			part: number
		}))
	});
	const counts = payload.parts[number - 1]?.counts ?? {};
	return Object.entries(adapter.limits.text).every(([name, limit]) => (counts[name] ?? 0) <= maximum(limit, name, input.account));
}

// src/pipeline/render-targets.ts
async function renderTargets(post, config, adapters, world) {
	const targets = [];
	for (const name of post.accounts) {
		const account = config.accounts[name];
		targets.push(await renderTarget(post, account, adapters.get(account.platform), config, world));
	}
	return targets;
}
async function renderTarget(post, account, adapter, config, world) {
	const blocks = [.../* @__PURE__ */ new Set([account.platform, account.name])].filter((name) => Object.hasOwn(post.overrides, name));
	const options = readOptions(post, account, adapter, blocks);
	const text = await readText(post, blocks);
	const splitting = readSplitting(post, blocks);
	const named = options.issues.some(isError) ? [] : adapter.attachments?.(options.value) ?? [];
	const attached = named.length === 0 ? nothingAttached : await readAttachments(named, post, blocks, config, world);
	const lost = homelessMedia(post, account, text.parts.length);
	const issues = [
		...options.issues,
		...text.issues,
		...splitting.issues,
		...attached.issues,
		...lost
	];
	const able = {
		isRemovable: adapter.remove !== void 0,
		isEditable: adapter.update !== void 0
	};
	const isFaulty = issues.some(isError);
	const value = options.issues.some(isError) ? options.remains : options.value;
	if (isFaulty && (value === void 0 || [...text.issues, ...splitting.issues].some(isError))) return {
		post,
		account,
		payload: null,
		issues,
		notes: [],
		...able
	};
	const { file, media, link, positionOf } = post;
	const whole = {
		text: text.parts,
		media,
		attached: attached.media,
		link,
		options: value,
		account,
		file,
		positionOf
	};
	const { input, notes } = splitInput(whole, splitting.value, adapter);
	const { payload, ...said } = adapter.render(input);
	const limited = checkLimits({
		payload,
		post,
		account,
		limits: adapter.limits,
		parts: input.text
	});
	const spoken = {
		payload,
		options: value,
		post,
		account,
		parts: input.text
	};
	const found = [
		...said.issues,
		...limited,
		...await contentIssues(spoken, config.policies)
	];
	if (isFaulty) {
		issues.push(...found.filter(({ code }) => code.startsWith("text.")));
		return {
			post,
			account,
			payload: null,
			issues,
			notes: [],
			...able
		};
	}
	issues.push(...found);
	return {
		post,
		account,
		payload,
		issues,
		notes: [
			...agentNotes(post),
			...notes,
			...said.notes ?? []
		],
		...able
	};
}
function agentNotes({ agent }) {
	if (agent === void 0) return [];
	const model = agent.model === void 0 ? "" : ` with the model ${agent.model}`;
	return [`an agent proposed it: ${agent.tool}${model}, for ${agent.principal}`];
}
function homelessMedia(post, account, parts) {
	if (parts >= post.text.length) return [];
	return post.media.filter(({ part }) => part > Math.max(parts, 1) && part <= post.text.length).map(({ file, index, part }) => {
		const field = [
			"media",
			index,
			"part"
		];
		const place = {
			file: post.file,
			position: post.positionOf(field),
			field: field.join(".")
		};
		const message = `${account.name}: ${file} is for part ${part}; the text for this account has ${counted(parts)}`;
		return issue("media.part", place, message);
	});
}
function counted(parts) {
	return parts === 1 ? "one part" : `${parts} parts`;
}
const nothingAttached = {
	media: /* @__PURE__ */ new Map(),
	issues: []
};
async function readAttachments(found, post, blocks, config, world) {
	const media = /* @__PURE__ */ new Map();
	const issues = [];
	for (const { field, file, kind } of found) {
		const block = blocks.findLast((name) => Object.hasOwn(post.overrides[name], String(field[0])));
		const path = block === void 0 ? ["accounts"] : [
			"overrides",
			block,
			...field
		];
		const place = {
			file: post.file,
			position: post.positionOf(path),
			field: path.join(".")
		};
		const read = await readAttached(file, kind, place, config, world);
		if (read.media !== null) media.set(file, read.media);
		issues.push(...read.issues);
	}
	return {
		media,
		issues
	};
}
function readOptions(post, account, adapter, blocks) {
	const issues = [];
	let merged = account.options;
	for (const block of blocks) {
		const { text: _, splitting: __, ...options } = post.overrides[block];
		const parsed = adapter.options.safeParse(options);
		if (!parsed.success) {
			const source = {
				positionOf: post.positionOf,
				keyPositionOf: post.positionOf
			};
			const knownKeys = [
				"text",
				"splitting",
				...keysOf(adapter.options)
			];
			const prefix = ["overrides", block];
			issues.push(...schemaIssues(parsed.error, source, {
				file: post.file,
				codes: {
					key: "post.option",
					value: "post.option"
				},
				prefix,
				knownKeys
			}));
		}
		merged = {
			...merged,
			...options
		};
	}
	const parsed = adapter.options.safeParse(merged);
	if (!parsed.success && issues.length === 0) {
		const place = {
			file: post.file,
			position: post.positionOf(["overrides"]),
			field: "overrides"
		};
		const said = parsed.error.issues.map(({ path, message }) => `${[...path, ""].join(".").slice(0, -1)} ${message}`);
		issues.push(issue("post.option", place, `${account.name}: ${said.join("; ").trim()}`));
	}
	const remains = parsed.success ? parsed : adapter.options.safeParse(withoutFaults(merged, parsed.error));
	return {
		value: parsed.data ?? {},
		remains: remains.data,
		issues
	};
}
async function readText(post, blocks) {
	const block = blocks.findLast((name) => Object.hasOwn(post.overrides[name], "text"));
	if (block === void 0) return {
		parts: post.text,
		issues: []
	};
	const written = post.overrides[block].text;
	const field = [
		"overrides",
		block,
		"text"
	];
	const place = () => ({
		file: post.file,
		position: post.positionOf(field),
		field: field.join(".")
	});
	if (typeof written !== "string") return {
		parts: [],
		issues: [issue("post.option", place(), "`text` is a text")]
	};
	const { parts, issues } = await parseMarkdown(written, {
		file: post.file,
		line: 1
	});
	const found = issues.map((each) => ({
		...each,
		...placed(post.positionOf(field))
	}));
	if (parts.length === 0) found.push(issue("post.empty", place(), `the text for ${block} is empty`));
	return {
		parts: parts.map((part) => placedLater(part, () => post.positionOf(field))),
		issues: found
	};
}
function placedLater(part, find) {
	return {
		nodes: part.nodes,
		get position() {
			return find() ?? part.position;
		}
	};
}
function placed(position) {
	return {
		line: position?.line ?? null,
		column: position?.column ?? null
	};
}
function keysOf(schema) {
	return schema instanceof ZodObject ? Object.keys(schema.shape) : [];
}

// src/pipeline/review-post.ts
async function openReviewer(config, world) {
	const adapters = await adaptersOf(config, world);
	return async (entry) => {
		const read = await readPost(entry, config, world);
		if (read.post !== null) return {
			...read,
			targets: await renderTargets(read.post, config, adapters, world)
		};
		const seen = lookedAt(read);
		if (seen === null) return {
			...read,
			targets: []
		};
		const further = (await renderTargets(seen.post, config, adapters, world)).flatMap(({ issues }) => issues);
		return {
			...read,
			issues: [...read.issues, ...further.filter(seen.isTrue)],
			targets: []
		};
	};
}
const sayIn = new Map(Object.entries({
	id: "nothing",
	publish_at: "nothing",
	late: "nothing",
	retract: "nothing",
	update: "nothing",
	agent: "nothing",
	accounts: "nothing",
	media: "rest",
	link: "rest"
}));
function lookedAt({ remains, issues }) {
	if (remains === null) return null;
	const say = issues.filter(isError).map(({ field }) => sayIn.get(field?.split(".")[0] ?? "") ?? "text");
	if (say.includes("text")) return null;
	return {
		post: remains,
		isTrue: ({ code }) => !say.includes("rest") || code.startsWith("text.")
	};
}

// src/pipeline/identify.ts
function findMoved(posts, gone, view) {
	const moved = /* @__PURE__ */ new Map();
	const records = gone.flatMap((post) => view.recordsOf(post));
	const claimed = /* @__PURE__ */ new Set();
	for (const post of posts) {
		if (post.idFrom === "front-matter" || view.knows(post.id)) continue;
		const record = records.find((each) => !claimed.has(each.post) && sameSource(view, each, post.source));
		if (record === void 0) continue;
		claimed.add(record.post);
		moved.set(post.file, record.post);
	}
	return {
		moved,
		gone: gone.filter((post) => !claimed.has(post))
	};
}

// src/pipeline/former-accounts.ts
function judgeFormer({ post, postId, account, payload }, { view, config }) {
	const { formerly } = account;
	const own = formerRecords(postId, account, {
		view,
		config
	}).find(mayBeOut$1);
	if (own === void 0) return null;
	const name = targetName(own.post, own.account);
	const when = own.at.slice(0, 10);
	if (formerly === void 0) return {
		state: "held",
		reason: `it went out on ${when} as ${name}, an account that the config no longer has; if ${account.name} is that one by another name, give it \`formerly: [${own.account}]\`, else \`formerly: []\``
	};
	const standing = standingOf(own);
	if (standing === "retracted") return {
		state: "retracted",
		reason: `it was taken back on ${when} as ${name}`
	};
	if (post.retract.includes(account.name)) return byOldName(`its file takes it back, and it went out on ${when} as ${name}`);
	switch (standing) {
		case "delivered":
			if (sameSource(view, own, post.source) === false && samePayload(view, own, payload) === false) {
				const edited = `it went out on ${when} as ${name}; the text was changed since`;
				if (post.update.includes(account.name)) return byOldName(edited);
				return {
					state: "edited",
					reason: `${edited}, and that does not go out by itself`
				};
			}
			return {
				state: "adopted",
				reason: `it went out on ${when} as ${name} and counts as sent`
			};
		case "adopted": return {
			state: "adopted",
			reason: `it went out on ${when} as ${name} and counts as sent`
		};
		default: return {
			state: "held",
			reason: `it may have gone out on ${when} as ${name}, at least in part; put that account back into the config until it is settled`
		};
	}
}
function byOldName(what) {
	return {
		state: "held",
		reason: `${what}: put that account back into the config until that is done, or do it by hand`
	};
}
function recordsUnder(post, account, judging) {
	const own = judging.view.record(post, account.name);
	return [...own === void 0 ? [] : [own], ...formerRecords(post, account, judging)];
}
function formerRecords(post, account, { view, config }) {
	const { formerly } = account;
	return view.recordsOf(post).filter((record) => {
		if (Object.hasOwn(config.accounts, record.account) || !canBe(record, account)) return false;
		return formerly === void 0 || formerly.includes(record.account);
	});
}
function canBe({ platform }, account) {
	return platform === null || platform === account.platform;
}
function mayBeOut$1(record) {
	const standing = standingOf(record);
	return record.receipts.length > 0 || [
		"delivered",
		"adopted",
		"retracted",
		"unknown",
		"open"
	].includes(standing);
}

// src/pipeline/plan-target.ts
const over = /* @__PURE__ */ new Set([
	"done",
	"edited",
	"adopted",
	"skipped",
	"retract",
	"retracted"
]);
function planTarget(target, input) {
	const record = input.view.record(target.postId, target.account.name);
	const verdict = judge(target, record, input);
	const digests = digestsOf(target, input.config);
	const approval = digests === null || !toCome.has(verdict.state) ? neverApproved : judgeApproval(record, digests, input.view);
	return {
		...target,
		issues: over.has(verdict.state) ? target.issues.filter(({ code }) => !code.startsWith("policy.")) : target.issues,
		digest: digests?.digest ?? null,
		made: digests === null || !toCome.has(verdict.state) ? null : digests,
		approval,
		agent: markOfPost(target.post),
		...verdict,
		...approval.kind === "rendered" ? {
			state: "changed",
			reason: renderedReason(record, input.view)
		} : {},
		publishAt: target.post.publishAt,
		receipts: record?.receipts ?? noReceipts,
		since: sinceOf(target.post, record)
	};
}
const toCome = /* @__PURE__ */ new Set([
	"due",
	"waiting",
	"late",
	"missed",
	"update"
]);
const noReceipts = [];
function digestsOf({ payload, account, post }, config) {
	if (payload === null) return null;
	const own = payloadDigest(payload);
	return {
		digest: targetDigest(own, account, post.publishAt),
		facts: factsOf(payload, own, post.source, account, config),
		mediaFiles: payload.parts.flatMap(({ media }) => media.map(({ file }) => file))
	};
}
function sinceOf({ publishAt }, record) {
	const first = record?.since;
	return publishAt?.epochMilliseconds ?? (first == null ? null : Date.parse(first));
}
function judge(target, record, input) {
	const past = record === void 0 ? null : judgePast(target, record, input);
	const former = past === null ? judgeFormer(target, input) : null;
	if (former !== null) return former;
	if (target.post.retract.includes(target.account.name)) return judgeRetract(target, record, past);
	if (past !== null) return past;
	if (target.payload === null || target.issues.some(isError)) {
		const count = target.issues.filter(isError).length;
		return {
			state: "blocked",
			reason: count === 1 ? "it has an error" : `it has ${count} errors`
		};
	}
	return judgeTime(target, record, input);
}
function judgePast(target, record, input) {
	const standing = standingOf(record);
	const { attempt } = record;
	switch (standing) {
		case "delivered": return judgeDelivered(target, record, input.view);
		case "adopted": return {
			state: "adopted",
			reason: `it was adopted on ${day(record.decision?.at)} and counts as sent`
		};
		case "retracted": return {
			state: "retracted",
			reason: `it was taken back on ${day(record.retraction?.at)}`
		};
		case "open": return judgeOpen(attempt, input);
		case "unknown": return {
			state: "unknown",
			reason: `the attempt of ${day(attempt?.at)} may have arrived; each run looks again`
		};
		case "rejected":
		case "throttled":
		case "absent": return judgeUnfinished(target, record, input);
		case "skipped":
		case "approved":
		case "new": return null;
	}
}
function judgeDelivered(target, record, view) {
	const when = day(record.outcome?.at ?? record.decision?.at);
	if (!(sameSource(view, record, target.post.source) === false && samePayload(view, record, target.payload) === false)) return {
		state: "done",
		reason: `it went out on ${when}`
	};
	if (target.post.update.includes(target.account.name)) return judgeUpdate(target, record, when);
	return {
		state: "edited",
		reason: `it went out on ${when}; the text was changed since, and that does not go out by itself`
	};
}
function judgeRetract(target, record, past) {
	if (past !== null && [
		"unknown",
		"sending",
		"retracted"
	].includes(past.state)) return past;
	if (past?.state === "adopted") return byHand(target, "it was not sent from here");
	const left = record === void 0 ? [] : partsLeft(record);
	if (left.length === 0 && standingOf(record) !== "delivered") return {
		state: "retracted",
		reason: "its file takes it back, and it never went out"
	};
	if (left.length === 0) return byHand(target, "the ledger does not know how its platform calls it");
	if (!target.isRemovable) return byHand(target, "its platform lets no tool remove it");
	return {
		state: "retract",
		reason: `its file takes it back; the next run removes ${left.length === 1 ? "it" : `its ${left.length} parts`}`
	};
}
function byHand({ post, account }, why) {
	return {
		state: "held",
		reason: `its file takes it back, and ${why}: remove it there, then say \`${`mergecast retract ${post.id}@${account.name} --done`}\``
	};
}
function judgeUpdate(target, record, when) {
	if (target.payload === null || target.issues.some(isError)) return {
		state: "blocked",
		reason: "its edit has errors"
	};
	const cannot = target.isEditable ? record.receipts.length === 0 ? "the ledger does not know how its platform calls it" : null : "its platform lets no tool change it";
	if (cannot === null) return {
		state: "update",
		reason: `it went out on ${when}; the next run changes it in place`
	};
	return {
		state: "held",
		reason: `its edit should go out, and ${cannot}: change it there by hand, and take \`update\` out of the file`
	};
}
function judgeOpen(attempt, { now, run }) {
	if (!isOver(attempt, now, run)) return {
		state: "sending",
		reason: `another run holds it until ${attempt.lease_until}`
	};
	return {
		state: "unknown",
		reason: `the run of ${day(attempt.at)} ended without an outcome; the next run looks for it`
	};
}
const mendedElsewhere = /* @__PURE__ */ new Set([
	"platform.credentials",
	"platform.forbidden",
	"run.stopped",
	"media.changed"
]);
function judgeUnfinished(target, record, { view, now }) {
	const same = samePayload(view, record, target.payload) !== false;
	if (record.receipts.length > 0 && !same) return {
		state: "held",
		reason: `${record.receipts.length} of its parts are out and its text has changed; restore the text, or say \`resolve\``
	};
	const outcome = record.decision === null ? record.outcome : null;
	if (outcome?.outcome === "rejected" && same && !mendedElsewhere.has(outcome.code)) return {
		state: "rejected",
		reason: `the platform refused it on ${day(outcome.at)} (${outcome.code})`
	};
	if (outcome?.retry_at != null && Date.parse(outcome.retry_at) > now) return {
		state: "waiting",
		reason: `the platform asked to wait until ${outcome.retry_at}`
	};
	return null;
}
function judgeTime(target, record, { config, now }) {
	const { publishAt, late } = target.post;
	if (publishAt === null) return {
		state: "due",
		reason: "it has no time, so it goes out with the next run"
	};
	const { epochMilliseconds: time } = publishAt;
	const shown = `${formatMoment(time, publishAt.zone)}, ${relative(time, now)}`;
	if (time > now) return judgeWaiting(publishAt, now);
	const begun = (record?.receipts.length ?? 0) > 0;
	const rule = late ?? config.late.then;
	if (begun || now - time <= config.late.afterMilliseconds || rule === "publish") return {
		state: "due",
		reason: `its time was ${shown}`
	};
	if (rule === "skip") return judgeSkipped(shown, record);
	return {
		state: "late",
		reason: `its time was ${shown}; give it a new \`publish_at\`, or \`late: publish\``
	};
}
function judgeWaiting({ epochMilliseconds, zone }, now) {
	return {
		state: "waiting",
		reason: `its time is ${`${formatMoment(epochMilliseconds, zone)}, ${relative(epochMilliseconds, now)}`}`
	};
}
function judgeSkipped(shown, record) {
	const { decision } = record ?? { decision: null };
	if (decision?.decision !== "skipped") return {
		state: "missed",
		reason: `its time was ${shown}; no run sent it in time, and the rule is to skip it`
	};
	return {
		state: "skipped",
		reason: `its time was ${shown}; it was skipped on ${day(decision.at)}`
	};
}
function holdFlood(targets, perRun) {
	const held = /* @__PURE__ */ new Map();
	const count = (state) => targets.filter((target) => target.state === state).length;
	const [due, back, edits] = [
		count("due"),
		count("retract"),
		count("update")
	];
	const rule = `limits.per_run is ${perRun}`;
	if (due > perRun) held.set("due", `${due} targets are due and ${rule}; raise it, or \`adopt\` what was published before`);
	if (back > perRun) held.set("retract", `${back} targets are taken back and ${rule}; raise it, if that is meant`);
	if (edits > perRun) held.set("update", `${edits} targets are changed and ${rule}; raise it, if that is meant`);
	for (const target of held.size === 0 ? [] : targets) {
		const reason = held.get(target.state);
		if (reason !== void 0) Object.assign(target, {
			state: "held",
			reason
		});
	}
}
function day(instant) {
	return instant === void 0 ? "an unknown day" : `${instant.slice(0, 16).replace("T", " ")} UTC`;
}

// src/pipeline/outlined.ts
const none$1 = [];
function listed(list) {
	return list.length === 0 ? none$1 : list;
}
function outlined(target, post, reasons) {
	const { account, postId, state, publishAt, receipts, since } = target;
	const reason = reasons.get(target.reason) ?? target.reason;
	reasons.set(reason, reason);
	return {
		post,
		account,
		payload: null,
		issues: listed(target.issues),
		notes: listed(target.notes),
		isRemovable: target.isRemovable,
		isEditable: target.isEditable,
		postId,
		digest: null,
		made: null,
		approval: target.approval,
		agent: target.agent,
		state,
		reason,
		publishAt,
		receipts,
		since
	};
}
function outlinedPost(post, source) {
	const { id, idFrom, file, publishAt, late, retract, update, agent } = post;
	return {
		id,
		idFrom,
		file,
		source,
		publishAt,
		late,
		retract: listed(retract),
		update: listed(update),
		positions: none$1,
		...proposedBy(agent)
	};
}
function plannedPost(post) {
	const { id, idFrom, file, source, publishAt, late, retract, update, agent, text } = post;
	return {
		id,
		idFrom,
		file,
		source,
		publishAt,
		late,
		retract,
		update,
		...proposedBy(agent),
		positions: text.map(({ position }) => position)
	};
}
function proposedBy(agent) {
	return agent === void 0 ? {} : { agent };
}
function unreadPost({ file, id, accounts, issues }, config) {
	return {
		file,
		post: id,
		accounts: accounts.map((name) => ({
			name,
			platform: config.accounts[name].platform
		})),
		issues
	};
}

// src/content/likeness.ts
const leastWords = 8;
const mostPairs = 256;
const mostCharacters$1 = 1e5;
function likenessOf(written) {
	const text = written.slice(0, mostCharacters$1).toLowerCase();
	const read = new Reader(text);
	read.all();
	if (read.words.length < leastWords) return null;
	return {
		pairs: pairsOf(read.words),
		digits: read.digits | 0,
		sentences: told(read.found, text)
	};
}
function pairsOf(words) {
	const pairs = new Uint32Array(words.length - 1);
	for (let index = 0; index < pairs.length; index += 1) pairs[index] = mixed(words[index], words[index + 1]);
	pairs.sort();
	let count = 0;
	for (const pair of pairs) {
		if (count > 0 && pairs[count - 1] === pair) continue;
		pairs[count] = pair;
		count += 1;
	}
	return pairs.slice(0, Math.min(count, mostPairs));
}
function jaccard(one, other) {
	let [first, second, common] = [
		0,
		0,
		0
	];
	while (first < one.length && second < other.length) {
		const [a, b] = [one[first], other[second]];
		if (a === b) common += 1;
		if (a <= b) first += 1;
		if (b <= a) second += 1;
	}
	const all = one.length + other.length - common;
	return all === 0 ? 0 : common / all;
}
function told(found, text) {
	const isFirst = ({ start }) => text.slice(0, start).trim() === "";
	const isLast = ({ end }) => text.slice(end).trim() === "";
	return found.filter(({ words }) => words >= leastWords).filter((each) => !(each.isAlone && (isFirst(each) || isLast(each)))).map(({ hash, start, end }) => ({
		hash,
		start,
		end
	}));
}
var Reader = class {
	#text;
	words = [];
	found = [];
	digits = 0;
	#word = 0;
	#hasDigit = false;
	#isSkipped = false;
	#sentence = {
		high: 0,
		low: 1,
		start: -1,
		words: 0
	};
	#ofLine = [];
	constructor(text) {
		this.#text = text;
	}
	all() {
		const text = this.#text;
		for (let index = 0; index < text.length; index += 1) this.#read(text.charCodeAt(index), index);
		this.#endWord();
		this.#endSentence(text.length);
		this.#endLine();
	}
	#read(code, index) {
		if (isSpace(code)) {
			this.#endWord();
			this.#isSkipped = false;
			if (code !== 10) return;
			this.#endSentence(index);
			this.#endLine();
		} else if (this.#isSkipped) return;
		else if (isLetter(code)) this.#letter(code, index);
		else this.#mark(code, index);
	}
	#letter(code, index) {
		if (this.#sentence.start < 0) this.#sentence.start = index;
		if (isUnspaced(code)) this.#endWord();
		this.#word = mixed(this.#word, code);
		if (code >= 48 && code <= 57) this.#hasDigit = true;
		if (isUnspaced(code)) this.#endWord();
	}
	#mark(code, index) {
		const isJoined = this.#word !== 0;
		if (isJoined && (code === 39 || code === 8217 || code === 45)) return;
		if (isJoined && code === 58 && this.#text.startsWith("://", index)) {
			this.#word = 0;
			this.#hasDigit = false;
			this.#isSkipped = true;
			return;
		}
		this.#endWord();
		if (code === 35 || code === 64) this.#isSkipped = true;
		else if (isEnd(code) && (isWide(code) || !isLetter(this.#text.charCodeAt(index + 1)))) this.#endSentence(index + 1);
	}
	#endWord() {
		if (this.#word === 0) return;
		this.words.push(this.#word);
		if (this.#hasDigit) this.digits = mixed(this.digits, this.#word);
		this.#sentence.high = mixed(this.#sentence.high, this.#word);
		this.#sentence.low = mixed(this.#sentence.low, this.#word);
		this.#sentence.words += 1;
		this.#word = 0;
		this.#hasDigit = false;
	}
	#endSentence(end) {
		const { high, low, start, words } = this.#sentence;
		if (words > 0) this.#ofLine.push({
			hash: high * 2 ** 21 + (low >>> 11),
			start,
			end,
			words,
			isAlone: false
		});
		this.#sentence = {
			high: 0,
			low: 1,
			start: -1,
			words: 0
		};
	}
	#endLine() {
		const [only, second] = this.#ofLine;
		if (only !== void 0 && second === void 0) only.isAlone = true;
		this.found.push(...this.#ofLine);
		this.#ofLine = [];
	}
};
function isSpace(code) {
	return code <= 32 || code === 160 || code === 8232 || code === 8233 || code === 12288;
}
function isLetter(code) {
	if (code < 128) return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code === 95;
	if (code >= 8192 && code <= 8303) return false;
	return code > 191 && !(code >= 12289 && code <= 12351) && !(code >= 65280 && code <= 65295);
}
function isUnspaced(code) {
	return code >= 3584 && code <= 3839 || code >= 12352 && code <= 12543 || code >= 13312 && code <= 40959;
}
function isEnd(code) {
	return code === 46 || code === 33 || code === 63 || code === 8230 || isWide(code);
}
function isWide(code) {
	return code === 12290 || code === 65281 || code === 65311;
}
function mixed(hash, value) {
	let mix = Math.imul(value, 3432918353);
	mix = Math.imul(mix << 15 | mix >>> 17, 461845907);
	let result = hash ^ mix;
	result = Math.imul(result << 13 | result >>> 19, 5) + 3864292196;
	result = Math.imul(result ^ result >>> 16, 2246822507);
	return (result ^ result >>> 13) >>> 0 || 1;
}

// src/content/key-index.ts
const base = 2 ** 21;
var KeyIndex = class {
	#pairs;
	constructor(count, keysOf) {
		const known = Math.min(count, base);
		let length = 0;
		for (let index = 0; index < known; index += 1) length += keysOf(index).length;
		this.#pairs = new Float64Array(length);
		let at = 0;
		for (let index = 0; index < known; index += 1) {
			const keys = keysOf(index);
			for (let key = 0; key < keys.length; key += 1) {
				this.#pairs[at] = keys[key] * base + index;
				at += 1;
			}
		}
		this.#pairs.sort();
	}
	*having(key, most) {
		const from = this.#firstOf(key);
		for (let at = from; at < Math.min(from + most, this.#pairs.length); at += 1) {
			const pair = this.#pairs[at];
			if (Math.floor(pair / base) !== key) return;
			yield pair % base;
		}
	}
	#firstOf(key) {
		let [low, high] = [0, this.#pairs.length];
		while (low < high) {
			const middle = low + high >>> 1;
			if (this.#pairs[middle] < key * base) low = middle + 1;
			else high = middle;
		}
		return low;
	}
};

// src/pipeline/repeats/named.ts
const mostNamed = 3;
function named(file, others, count) {
	const first = [];
	for (const other of others) {
		if (other !== file) first.push(other);
		if (first.length === mostNamed) break;
	}
	const more = count > first.length ? ` and ${count - first.length} more` : "";
	return `${first.join(", ")}${more}`;
}

// src/pipeline/repeats/near-duplicates.ts
const leastLikeness$1 = .75;
const keysOfEach = 8;
const mostOfKey = 16;
const leastKeys = 3;
function nearDuplicateIssues(order, sayings) {
	const found = /* @__PURE__ */ new Map();
	const note = (saying, other, accounts) => {
		if (!sayings.isOpen(saying)) return;
		const file = sayings.file(saying);
		const known = found.get(file) ?? {
			saying,
			accounts: /* @__PURE__ */ new Set(),
			files: /* @__PURE__ */ new Set()
		};
		for (const account of accounts) known.accounts.add(account);
		known.files.add(sayings.file(other));
		found.set(file, known);
	};
	const candidatesOf = openCandidates(order, sayings);
	for (const saying of order) for (const other of candidatesOf(saying)) {
		if (sayings.file(other) === sayings.file(saying)) continue;
		const accounts = sayings.accounts(saying).filter((account) => sayings.accounts(other).includes(account));
		if (accounts.length === 0 || !isAlike(saying, other, sayings)) continue;
		note(saying, other, accounts);
		note(other, saying, accounts);
	}
	return [...found].map(([file, { saying, accounts, files }]) => {
		const others = named(file, [...files].sort(byteOrder), files.size);
		const message = `${[...accounts].sort(byteOrder).join(", ")}: it says nearly what ${others} says`;
		return issue("text.near-duplicate", sayings.place(saying), message);
	});
}
function openCandidates(order, sayings) {
	const open = order.filter((saying) => sayings.isOpen(saying));
	const keysOf = (saying) => sayings.pairs(saying).subarray(0, keysOfEach);
	const index = new KeyIndex(open.length, (each) => keysOf(open[each]));
	const common = new Uint8Array(open.length);
	return (saying) => {
		const keys = keysOf(saying);
		const least = Math.min(leastKeys, keys.length);
		const touched = [];
		const found = [];
		for (const key of keys) for (const other of index.having(key, mostOfKey)) {
			common[other] += 1;
			touched.push(other);
			if (common[other] === least) found.push(open[other]);
		}
		for (const other of touched) common[other] = 0;
		return found;
	};
}
function isAlike(one, other, sayings) {
	if (sayings.digits(one) !== sayings.digits(other)) return false;
	return jaccard(sayings.pairs(one), sayings.pairs(other)) >= leastLikeness$1;
}

// src/pipeline/repeats/repeated-sentences.ts
const leastPosts = 3;
const mostKept = 4;
const none = 2 ** 32 - 1;
function repeatedSentenceIssues(order, sayings, wordsOf) {
	const sentences = new Occurrences(order, sayings, (hash) => wordsOf(hash) !== null);
	const first = new Uint32Array(order.length).fill(none);
	for (const { rank, nth, account } of sentences.repeated()) if (account !== null && nth < first[rank]) first[rank] = nth;
	const told = new Uint8Array(order.length);
	let last = null;
	for (const [rank, saying] of order.entries()) {
		if (first[rank] === none || sayings.file(saying) === last) continue;
		told[rank] = 1;
		last = sayings.file(saying);
	}
	const issues = [];
	for (const { rank, nth, hash, account, files, count } of sentences.repeated()) {
		if (account === null || told[rank] === 0 || nth !== first[rank]) continue;
		told[rank] = 0;
		const place = sayings.place(order[rank]);
		const message = `${account}: “${wordsOf(hash)}” stands in ${named(place.file, files, count - 1)} too`;
		issues.push(issue("text.repeated-sentence", place, message));
	}
	return issues;
}
var Occurrences = class {
	#order;
	#sayings;
	#hashes;
	#ranks;
	#nths;
	#sorted;
	constructor(order, sayings, isMeant) {
		this.#order = order;
		this.#sayings = sayings;
		let count = 0;
		for (const saying of order) for (const hash of sayings.sentences(saying)) count += isMeant(hash) ? 1 : 0;
		const [hashes, ranks, nths] = [
			new Float64Array(count),
			new Uint32Array(count),
			new Uint32Array(count)
		];
		let at = 0;
		for (const [rank, saying] of order.entries()) for (const [nth, hash] of sayings.sentences(saying).entries()) {
			if (!isMeant(hash)) continue;
			hashes[at] = hash;
			ranks[at] = rank;
			nths[at] = nth;
			at += 1;
		}
		this.#hashes = hashes;
		this.#ranks = ranks;
		this.#nths = nths;
		this.#sorted = new Uint32Array(count);
		for (let index = 0; index < count; index += 1) this.#sorted[index] = index;
		this.#sorted.sort((a, b) => hashes[a] - hashes[b] || a - b);
	}
	*repeated() {
		for (let from = 0, to = 0; from < this.#sorted.length; from = to) {
			const hash = this.#hashes[this.#sorted[from]];
			while (to < this.#sorted.length && this.#hashes[this.#sorted[to]] === hash) to += 1;
			const heard = this.#heard(from, to);
			for (let at = from; at < to; at += 1) {
				const occurrence = this.#sorted[at];
				const rank = this.#ranks[occurrence];
				const accounts = this.#sayings.accounts(this.#order[rank]);
				const { account = null, files = [], count = 0 } = heard.find(({ account, count }) => count >= 3 && accounts.includes(account)) ?? {};
				yield {
					rank,
					nth: this.#nths[occurrence],
					hash,
					account,
					files,
					count
				};
			}
		}
	}
	#heard(from, to) {
		const heard = /* @__PURE__ */ new Map();
		for (let at = from; at < to; at += 1) {
			const saying = this.#order[this.#ranks[this.#sorted[at]]];
			const file = this.#sayings.file(saying);
			for (const account of this.#sayings.accounts(saying)) {
				const known = heard.get(account) ?? {
					account,
					files: [],
					count: 0,
					last: ""
				};
				heard.set(account, known);
				if (known.last === file) continue;
				known.last = file;
				known.count += 1;
				if (known.files.length < mostKept) known.files.push(file);
			}
		}
		return [...heard.values()].sort((a, b) => byteOrder(a.account, b.account));
	}
};

// src/content/column.ts
const segmentLength$1 = 2 ** 16;
var Column = class {
	#make;
	#segments = [];
	#length = 0;
	constructor(make) {
		this.#make = make;
	}
	get length() {
		return this.#length;
	}
	push(number) {
		const within = this.#length % segmentLength$1;
		if (within === 0) this.#segments.push(this.#make(segmentLength$1));
		this.#segments.at(-1)[within] = number;
		this.#length += 1;
	}
	at(index) {
		return this.#segments[Math.floor(index / segmentLength$1)][index % segmentLength$1];
	}
};

// src/content/number-pool.ts
const segmentLength = 2 ** 16;
var NumberPool = class {
	#make;
	#segments = [];
	#used = Number.POSITIVE_INFINITY;
	#homes = new Column((length) => new Uint32Array(length));
	#starts = new Column((length) => new Uint32Array(length));
	#ends = new Column((length) => new Uint32Array(length));
	constructor(make) {
		this.#make = make;
	}
	add(list) {
		if (this.#used + list.length > segmentLength) {
			this.#segments.push(this.#make(Math.max(segmentLength, list.length)));
			this.#used = 0;
		}
		this.#segments.at(-1).set(list, this.#used);
		this.#homes.push(this.#segments.length - 1);
		this.#starts.push(this.#used);
		this.#used += list.length;
		this.#ends.push(this.#used);
	}
	at(index) {
		return this.#segments[this.#homes.at(index)].subarray(this.#starts.at(index), this.#ends.at(index));
	}
};

// src/pipeline/repeats/sayings.ts
var Sayings = class {
	#files = [];
	#accounts = [];
	#lines = new Column((length) => new Uint32Array(length));
	#columns = new Column((length) => new Uint32Array(length));
	#isOpen = new Column((length) => new Uint8Array(length));
	#digits = new Column((length) => new Int32Array(length));
	#pairs = new NumberPool((length) => new Uint32Array(length));
	#sentences = new NumberPool((length) => new Float64Array(length));
	#lists = /* @__PURE__ */ new Map();
	get count() {
		return this.#files.length;
	}
	add({ file, accounts, position, isOpen, digits, pairs, sentences }) {
		this.#files.push(file);
		this.#accounts.push(this.#once(accounts));
		this.#lines.push(position?.line ?? 0);
		this.#columns.push(position?.column ?? 0);
		this.#isOpen.push(isOpen ? 1 : 0);
		this.#digits.push(digits);
		this.#pairs.add(pairs);
		this.#sentences.add(sentences);
	}
	hear(account) {
		const last = this.#accounts.length - 1;
		this.#accounts[last] = this.#once([...this.#accounts[last], account]);
	}
	#once(accounts) {
		const key = accounts.join();
		const known = this.#lists.get(key) ?? accounts;
		this.#lists.set(key, known);
		return known;
	}
	file(saying) {
		return this.#files[saying];
	}
	accounts(saying) {
		return this.#accounts[saying];
	}
	isOpen(saying) {
		return this.#isOpen.at(saying) === 1;
	}
	digits(saying) {
		return this.#digits.at(saying);
	}
	pairs(saying) {
		return this.#pairs.at(saying);
	}
	sentences(saying) {
		return this.#sentences.at(saying);
	}
	place(saying) {
		const line = this.#lines.at(saying);
		return {
			file: this.file(saying),
			position: line === 0 ? null : {
				line,
				column: this.#columns.at(saying)
			}
		};
	}
};

// src/pipeline/repeats/repeats.ts
var Repeats = class {
	#sayings = new Sayings();
	#last = null;
	#since = /* @__PURE__ */ new Map();
	#sentences = /* @__PURE__ */ new Map();
	add({ file, account, text, position, isOpen }) {
		const last = this.#last;
		if (last?.file === file && last.text === text && last.isOpen === isOpen) {
			this.#sayings.hear(account);
			return;
		}
		this.#last = null;
		const likeness = likenessOf(text);
		if (likeness === null) return;
		const sentences = isOpen ? likeness.sentences : [];
		for (const { hash, start, end } of sentences) {
			const known = this.#sentences.get(hash) ?? 0;
			if (typeof known === "string") continue;
			const count = known + 1;
			this.#sentences.set(hash, count < 3 ? count : detached(shortened(text.slice(start, end))));
		}
		const { pairs, digits } = likeness;
		const hashes = sentences.map(({ hash }) => hash);
		this.#sayings.add({
			file,
			accounts: [account],
			position,
			isOpen,
			digits,
			pairs,
			sentences: hashes
		});
		this.#last = {
			file,
			text,
			isOpen
		};
	}
	forget(file) {
		this.#since.set(file, this.#sayings.count);
		this.#last = null;
	}
	issues() {
		const sayings = this.#sayings;
		const order = this.#ordered();
		if (order.every((saying) => !sayings.isOpen(saying))) return [];
		const near = nearDuplicateIssues(order, sayings);
		const told = new Set(near.map(({ file }) => file));
		const sentences = repeatedSentenceIssues(order, sayings, (hash) => {
			const known = this.#sentences.get(hash);
			return typeof known === "string" ? known : null;
		});
		return [...near, ...sentences.filter(({ file }) => !told.has(file))];
	}
	#ordered() {
		const sayings = this.#sayings;
		return Uint32Array.from({ length: sayings.count }, (_, saying) => saying).filter((saying) => saying >= (this.#since.get(sayings.file(saying)) ?? 0)).sort((a, b) => {
			return byteOrder(sayings.file(a), sayings.file(b)) || byteOrder(sayings.accounts(a).join(), sayings.accounts(b).join());
		});
	}
};
function shortened(said) {
	const line = said.replace(/\s+/g, " ").trim();
	return line.length > 80 ? `${line.slice(0, 79).replace(/[\uD800-\uDBFF]$/, "")}…` : line;
}

// src/pipeline/resembling.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const leastLikeness = .9;
const mostCharacters = 2e3;
const leastCharacters = 20;
function goneTexts(gone, recordsOf, view) {
	return gone.flatMap((post) => payloadsOut(post, recordsOf, view).map((payload) => described(post, payload)));
}
function payloadsOut(post, recordsOf, view) {
	return recordsOf(post).flatMap((record) => {
		const stored = mayBeOut(record) ? view.stored(record.attempt.attempt) : void 0;
		return stored === void 0 ? [] : [stored.payload];
	});
}
function findResembled(payload, known) {
	const { text, digits } = described("", payload);
	if (text.length < leastCharacters) return null;
	return known.find((each) => each.digits === digits && likeness(each.text, text) >= leastLikeness)?.post ?? null;
}
function inItsPlace(post, { payload, source }, recordsOf, view) {
	const other = recordsOf(post).find((record) => mayBeOut(record) && sameSource(view, record, source) === false && (payload === null || samePayload(view, record, payload) === false));
	if (other === void 0) return "same";
	const [before] = payload === null ? [] : goneTexts([post], () => [other], view);
	return before === void 0 || likeness(before.text, described("", payload).text) >= leastLikeness ? "edited" : "replaced";
}
function shownTexts(posts, recordsOf, view) {
	const known = /* @__PURE__ */ new Map();
	for (const post of posts) for (const payload of payloadsOut(post, recordsOf, view)) {
		const said = shown(payload);
		known.set(said, [...known.get(said) ?? [], post]);
	}
	return known;
}
function shown({ parts }) {
	return JSON.stringify(parts.map(({ text, media }) => [text, media.map(({ digest }) => digest)]));
}
function mayBeOut(record) {
	return record.attempt !== null && [
		"delivered",
		"unknown",
		"open"
	].includes(standingOf(record));
}
function described(post, { parts }) {
	const text = parts.map((part) => part.text).join("\n").slice(0, mostCharacters);
	return {
		post,
		text,
		digits: text.replace(/\P{Nd}+/gu, " ")
	};
}
function likeness(one, other) {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	if (short.length < long.length * leastLikeness) return 0;
	return 1 - (0, import_fastest_levenshtein.distance)(short, long) / long.length;
}

// src/pipeline/said-before.ts
var SaidBefore = class {
	#judging;
	#edited = /* @__PURE__ */ new Set();
	#replaced = /* @__PURE__ */ new Set();
	#heard = /* @__PURE__ */ new Map();
	constructor(judging) {
		this.#judging = judging;
	}
	note(post, account, says) {
		const found = inItsPlace(post, says, (each) => recordsUnder(each, account, this.#judging), this.#judging.view);
		if (found !== "same") this.#edited.add(post);
		if (found === "replaced") this.#replaced.add(post);
	}
	get hasEdited() {
		return this.#edited.size > 0;
	}
	reason(payload, account, gone, again) {
		const heard = this.#heard.get(account.name) ?? this.#hear(account, gone);
		this.#heard.set(account.name, heard);
		const same = heard.exactly.get(shown(payload))?.find((post) => post !== again);
		if (same !== void 0) return this.#words(`it says what ${same} said`, same);
		const others = again === null ? heard.nearly : heard.nearly.filter(({ post }) => post !== again);
		const near = findResembled(payload, others);
		return near === null ? null : this.#words(`it says nearly what ${near} said`, near);
	}
	#hear(account, gone) {
		const { view } = this.#judging;
		const recordsOf = (post) => recordsUnder(post, account, this.#judging);
		return {
			exactly: shownTexts([...gone, ...this.#edited], recordsOf, view),
			nearly: goneTexts([...gone, ...this.#replaced], recordsOf, view)
		};
	}
	#words(what, post) {
		const [where, other] = this.#edited.has(post) ? ["whose file says something else now", ", and the other one an `id` of its own"] : ["whose file is gone", ""];
		return `${what}, which went out and ${where}; if it is the same post, give it \`id: ${post}\`${other}; if it is to go out too, \`again: ${post}\``;
	}
};

// src/pipeline/survey-kept.ts
const finished = /* @__PURE__ */ new Set([
	"done",
	"adopted",
	"skipped",
	"retracted"
]);
const mayGoOut = /* @__PURE__ */ new Set([
	"due",
	"waiting",
	"late",
	"missed"
]);
const isOpenState = /* @__PURE__ */ new Set([
	"due",
	"waiting",
	"late",
	"missed",
	"held",
	"changed",
	"frozen",
	"update"
]);
const isOut = /* @__PURE__ */ new Set([
	"done",
	"edited",
	"adopted"
]);
var Kept = class {
	options;
	ids;
	targets = [];
	unread = [];
	issues = [];
	identities = /* @__PURE__ */ new Map();
	moved = [];
	written = /* @__PURE__ */ new Map();
	chosen = 0;
	repeats = new Repeats();
	saidBefore;
	#due = 0;
	#reasons = /* @__PURE__ */ new Map();
	constructor(options) {
		this.options = options;
		this.ids = new Ids(options.config.posts);
		this.saidBefore = new SaidBefore(options);
	}
	get #isOutline() {
		return this.options.keep === "outline" || this.options.keep === "sources";
	}
	*posts() {
		let last = null;
		for (const { post } of this.targets) {
			if (post !== last) yield post;
			last = post;
		}
	}
	add(read) {
		this.ids.add(read);
		this.#note(read);
		this.#plan(read);
	}
	hasUnknown() {
		for (const { id } of this.posts()) if (!this.options.view.knows(id)) return true;
		return false;
	}
	fresh() {
		return [...new Set(this.targets.filter(isFresh).map(({ post }) => post.file))];
	}
	compare(read, gone) {
		for (const { account, payload } of read.targets) {
			const again = read.post?.again ?? null;
			const reason = payload === null ? null : this.saidBefore.reason(payload, account, gone, again);
			if (reason === null) continue;
			this.targets = this.targets.map((target) => target.post.file === read.file && target.account.name === account.name && isFresh(target) ? {
				...target,
				state: "held",
				reason
			} : target);
		}
	}
	#note({ id, file }) {
		if (id === null || id === idFromPath(file, this.options.config.posts)) return;
		this.written.set(id, [...this.written.get(id) ?? [], file]);
	}
	replace(read) {
		this.targets = this.targets.filter(({ post }) => post.file !== read.file);
		this.unread = this.unread.filter(({ file }) => file !== read.file);
		this.issues = this.issues.filter(({ file }) => file !== read.file);
		this.repeats.forget(read.file);
		this.#plan(read);
	}
	#plan(read) {
		const { selection, config } = this.options;
		if (read.post === null) {
			this.unread.push(unreadPost(read, config));
			if (selection === null) this.issues.push(...read.issues);
			return;
		}
		const post = plannedPost(read.post);
		const outline = this.#isOutline ? this.#outlineOf(read.post) : post;
		const postId = this.identities.get(post.file) ?? post.id;
		for (const { account, payload } of read.targets) this.saidBefore.note(postId, account, {
			payload,
			source: post.source
		});
		const chosen = read.targets.filter((target) => selection === null || selects(selection, target));
		if (chosen.length === 0) return;
		this.chosen += chosen.length;
		this.issues.push(...read.issues);
		for (const target of chosen) {
			const planned = planTarget({
				...target,
				post,
				postId
			}, this.options);
			this.issues.push(...planned.issues);
			this.#hear(planned, read.post);
			this.#keep(planned, outline);
		}
	}
	#outlineOf(post) {
		const { view, keep } = this.options;
		const wasNotMoved = keep === "outline" && view.isEmpty() || view.knows(post.id) || post.idFrom === "front-matter";
		return outlinedPost(post, wasNotMoved ? "" : post.source);
	}
	#hear({ payload, account, state }, { file, text }) {
		if (this.options.keep === "open" || payload === null) return;
		const isOpen = isOpenState.has(state);
		if (!isOpen && !isOut.has(state)) return;
		const said = payload.parts.length === 1 ? payload.parts[0].text : payload.parts.map((part) => part.text).join("\n");
		this.repeats.add({
			file,
			account: account.name,
			text: said,
			position: text[0]?.position ?? null,
			isOpen
		});
	}
	#keep(target, outline) {
		if (this.options.keep === "all") this.targets.push(target);
		else if (this.#isOutline) this.targets.push(outlined(target, outline, this.#reasons));
		else if (target.state === "update") this.targets.push(target);
		else if (target.state === "due") this.targets.push(this.#isFlood() ? {
			...target,
			payload: null
		} : target);
		else if (!finished.has(target.state)) this.targets.push({
			...target,
			payload: null
		});
	}
	#isFlood() {
		this.#due += 1;
		return this.#due > this.options.config.perRun;
	}
	thinned() {
		const due = this.targets.filter(({ state }) => state === "due");
		if (this.options.keep !== "open" || due.length > this.options.config.perRun) return [];
		this.#due = 0;
		return [...new Set(due.filter(({ payload }) => payload === null).map(({ post }) => post.file))];
	}
};
function isFresh({ state, receipts }) {
	return mayGoOut.has(state) && receipts.length === 0;
}

// src/pipeline/survey.ts
const groupSize = 256;
async function survey(options, world, scope = wholeScope(options.config, world)) {
	const { config, view, selection } = options;
	const review = await openReviewer(config, world);
	const entries = new Entries(scope.files);
	const kept = new Kept(options);
	for (const group of groups(scope.files, groupSize)) {
		const posts = [];
		for (const entry of group) posts.push(await review(entry));
		await view.load(posts.flatMap(({ id }) => id ?? []));
		for (const post of posts) kept.add(post);
	}
	if (!scope.isWhole) requireNoNamesakes(kept, entries, world);
	await settleNames(kept, entries, review, scope, world);
	for (const file of kept.thinned()) kept.replace(await review(entries.of(file)));
	const waiting = scope.waiting.filter((target) => selection === null || selects(selection, target));
	if (selection !== null) requireSome(kept.chosen + waiting.length, selection);
	const general = selection === null ? missingFolder(config, world) : [];
	const targets = [...kept.targets, ...waiting].sort((a, b) => byteOrder(a.post.file, b.post.file));
	holdFlood(targets, config.perRun);
	return {
		targets,
		unread: selection === null ? kept.unread : [],
		moved: kept.moved,
		isWhole: scope.isWhole && selection === null,
		ids: {
			written: kept.written,
			present: kept.ids
		},
		issues: [
			...general,
			...kept.issues,
			...kept.repeats.issues()
		].sort(compareIssues)
	};
}
async function settleNames(kept, entries, review, scope, world) {
	for (const [file, duplicate] of kept.ids.duplicates()) kept.replace(withDuplicate(await review(entries.of(file)), duplicate));
	const { view } = kept.options;
	const isPresent = (id) => kept.ids.has(id) || !scope.isWhole && hasUnread(id, kept, entries, world);
	if (!kept.hasUnknown() && kept.fresh().length === 0) return;
	const { moved, gone } = findMoved(kept.posts(), await view.gone(isPresent, scope.left), view);
	for (const [file, identity] of moved) {
		kept.identities.set(file, identity);
		const read = await review(entries.of(file));
		if (read.id !== null) kept.moved.push({
			from: identity,
			to: read.id
		});
		kept.replace(read);
	}
	if (gone.length === 0 && !kept.saidBefore.hasEdited) return;
	for (const file of kept.fresh()) kept.compare(await review(entries.of(file)), gone);
}
function requireNoNamesakes({ ids, options }, entries, world) {
	const { view, config } = options;
	for (const id of ids.names()) if ([...view.claims(id), ...pathsOf(id, config).filter((path) => world.files.exists(path))].some((path) => !entries.has(path) && world.files.exists(path))) throw new CheckpointUnusable(`${id} may be the id of two posts`);
}
function hasUnread(id, { options: { view, config } }, entries, { files }) {
	const byPath = pathsOf(id, config).filter((path) => !Object.hasOwn(view.renamed(id), path));
	return [...view.claims(id), ...byPath].some((path) => !entries.has(path) && files.exists(path));
}
function pathsOf(id, config) {
	return ["md", "markdown"].map((ending) => `${config.posts}/${id}.${ending}`);
}
var Entries = class {
	#files;
	#byPath = null;
	constructor(files) {
		this.#files = files;
	}
	has(path) {
		return this.#known().has(path);
	}
	of(path) {
		return this.#known().get(path);
	}
	#known() {
		this.#byPath ??= new Map(this.#files.map((entry) => [entry.path, entry]));
		return this.#byPath;
	}
};
function* groups(items, size) {
	for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}

export { isApprovedRetraction as _, planTarget as a, readPost as c, typeOfName as d, parseMarkdown as f, factsBeside as g, changedReason as h, judgeWaiting as i, hasLocation as l, targetDigest as m, Repeats as n, openReviewer as o, payloadDigest as p, plannedPost as r, maximum as s, survey as t, inspectMedia as u, otherwiseReason as v, partWords as y };