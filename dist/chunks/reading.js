import { i as __toESM, n as __exportAll, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { An as sha256OfFile, Et as isOver, Gt as hasWord, Ht as caseless, It as selects, Kt as hashtagWords, Lt as countCodePoints, Mn as adaptersOf, Ot as markOfPost, Pt as requireSome, Rn as partsLeft, Rt as countGraphemes, Tt as wholeScope, Ut as folded, Wt as hasTerm, ar as saltedDigest, dn as decodeText, en as Ids, hn as sameSource, ir as CheckpointUnusable, jn as canonicalJson, kn as sha256, ln as findEscapedHiddenText, mn as samePayload, on as withDuplicate, qt as splitHumps, rn as missingFolder, sn as parseYaml, tn as idFromPath, un as findHiddenText, zn as standingOf } from "./publishing.js";
import { A as isError, j as issue, k as compareIssues } from "./begin.js";
import { i as relative, r as parseMoment, t as formatMoment } from "./time.js";
import { c as approvalWords, d as retractionFacts, l as approvedFacts } from "./written.js";
import { B as object, G as string$2, T as ZodObject, c as isPlainFrontMatter, d as splitting, f as nearest, h as require_fastest_levenshtein, k as array, l as frontMatter, m as withoutFaults, p as schemaIssues } from "./nouns.js";

// src/pipeline/approval/judge-approval.ts
function judgeApproval(record, now, view) {
	const approval = record?.approval ?? null;
	if (approval === null || approval.of !== void 0) return { kind: "none" };
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

// node_modules/mdast-util-to-string/lib/index.js
const emptyOptions = {};
function toString(value, options) {
	const settings = options || emptyOptions;
	return one(value, typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true, typeof settings.includeHtml === "boolean" ? settings.includeHtml : true);
}
function one(value, includeImageAlt, includeHtml) {
	if (node(value)) {
		if ("value" in value) return value.type === "html" && !includeHtml ? "" : value.value;
		if (includeImageAlt && "alt" in value && value.alt) return value.alt;
		if ("children" in value) return all(value.children, includeImageAlt, includeHtml);
	}
	if (Array.isArray(value)) return all(value, includeImageAlt, includeHtml);
	return "";
}
function all(values, includeImageAlt, includeHtml) {
	const result = [];
	let index = -1;
	while (++index < values.length) result[index] = one(values[index], includeImageAlt, includeHtml);
	return result.join("");
}
function node(value) {
	return Boolean(value && typeof value === "object");
}

// node_modules/character-entities/index.js
const characterEntities = {
	AElig: "Æ",
	AMP: "&",
	Aacute: "Á",
	Abreve: "Ă",
	Acirc: "Â",
	Acy: "А",
	Afr: "𝔄",
	Agrave: "À",
	Alpha: "Α",
	Amacr: "Ā",
	And: "⩓",
	Aogon: "Ą",
	Aopf: "𝔸",
	ApplyFunction: "⁡",
	Aring: "Å",
	Ascr: "𝒜",
	Assign: "≔",
	Atilde: "Ã",
	Auml: "Ä",
	Backslash: "∖",
	Barv: "⫧",
	Barwed: "⌆",
	Bcy: "Б",
	Because: "∵",
	Bernoullis: "ℬ",
	Beta: "Β",
	Bfr: "𝔅",
	Bopf: "𝔹",
	Breve: "˘",
	Bscr: "ℬ",
	Bumpeq: "≎",
	CHcy: "Ч",
	COPY: "©",
	Cacute: "Ć",
	Cap: "⋒",
	CapitalDifferentialD: "ⅅ",
	Cayleys: "ℭ",
	Ccaron: "Č",
	Ccedil: "Ç",
	Ccirc: "Ĉ",
	Cconint: "∰",
	Cdot: "Ċ",
	Cedilla: "¸",
	CenterDot: "·",
	Cfr: "ℭ",
	Chi: "Χ",
	CircleDot: "⊙",
	CircleMinus: "⊖",
	CirclePlus: "⊕",
	CircleTimes: "⊗",
	ClockwiseContourIntegral: "∲",
	CloseCurlyDoubleQuote: "”",
	CloseCurlyQuote: "’",
	Colon: "∷",
	Colone: "⩴",
	Congruent: "≡",
	Conint: "∯",
	ContourIntegral: "∮",
	Copf: "ℂ",
	Coproduct: "∐",
	CounterClockwiseContourIntegral: "∳",
	Cross: "⨯",
	Cscr: "𝒞",
	Cup: "⋓",
	CupCap: "≍",
	DD: "ⅅ",
	DDotrahd: "⤑",
	DJcy: "Ђ",
	DScy: "Ѕ",
	DZcy: "Џ",
	Dagger: "‡",
	Darr: "↡",
	Dashv: "⫤",
	Dcaron: "Ď",
	Dcy: "Д",
	Del: "∇",
	Delta: "Δ",
	Dfr: "𝔇",
	DiacriticalAcute: "´",
	DiacriticalDot: "˙",
	DiacriticalDoubleAcute: "˝",
	DiacriticalGrave: "`",
	DiacriticalTilde: "˜",
	Diamond: "⋄",
	DifferentialD: "ⅆ",
	Dopf: "𝔻",
	Dot: "¨",
	DotDot: "⃜",
	DotEqual: "≐",
	DoubleContourIntegral: "∯",
	DoubleDot: "¨",
	DoubleDownArrow: "⇓",
	DoubleLeftArrow: "⇐",
	DoubleLeftRightArrow: "⇔",
	DoubleLeftTee: "⫤",
	DoubleLongLeftArrow: "⟸",
	DoubleLongLeftRightArrow: "⟺",
	DoubleLongRightArrow: "⟹",
	DoubleRightArrow: "⇒",
	DoubleRightTee: "⊨",
	DoubleUpArrow: "⇑",
	DoubleUpDownArrow: "⇕",
	DoubleVerticalBar: "∥",
	DownArrow: "↓",
	DownArrowBar: "⤓",
	DownArrowUpArrow: "⇵",
	DownBreve: "̑",
	DownLeftRightVector: "⥐",
	DownLeftTeeVector: "⥞",
	DownLeftVector: "↽",
	DownLeftVectorBar: "⥖",
	DownRightTeeVector: "⥟",
	DownRightVector: "⇁",
	DownRightVectorBar: "⥗",
	DownTee: "⊤",
	DownTeeArrow: "↧",
	Downarrow: "⇓",
	Dscr: "𝒟",
	Dstrok: "Đ",
	ENG: "Ŋ",
	ETH: "Ð",
	Eacute: "É",
	Ecaron: "Ě",
	Ecirc: "Ê",
	Ecy: "Э",
	Edot: "Ė",
	Efr: "𝔈",
	Egrave: "È",
	Element: "∈",
	Emacr: "Ē",
	EmptySmallSquare: "◻",
	EmptyVerySmallSquare: "▫",
	Eogon: "Ę",
	Eopf: "𝔼",
	Epsilon: "Ε",
	Equal: "⩵",
	EqualTilde: "≂",
	Equilibrium: "⇌",
	Escr: "ℰ",
	Esim: "⩳",
	Eta: "Η",
	Euml: "Ë",
	Exists: "∃",
	ExponentialE: "ⅇ",
	Fcy: "Ф",
	Ffr: "𝔉",
	FilledSmallSquare: "◼",
	FilledVerySmallSquare: "▪",
	Fopf: "𝔽",
	ForAll: "∀",
	Fouriertrf: "ℱ",
	Fscr: "ℱ",
	GJcy: "Ѓ",
	GT: ">",
	Gamma: "Γ",
	Gammad: "Ϝ",
	Gbreve: "Ğ",
	Gcedil: "Ģ",
	Gcirc: "Ĝ",
	Gcy: "Г",
	Gdot: "Ġ",
	Gfr: "𝔊",
	Gg: "⋙",
	Gopf: "𝔾",
	GreaterEqual: "≥",
	GreaterEqualLess: "⋛",
	GreaterFullEqual: "≧",
	GreaterGreater: "⪢",
	GreaterLess: "≷",
	GreaterSlantEqual: "⩾",
	GreaterTilde: "≳",
	Gscr: "𝒢",
	Gt: "≫",
	HARDcy: "Ъ",
	Hacek: "ˇ",
	Hat: "^",
	Hcirc: "Ĥ",
	Hfr: "ℌ",
	HilbertSpace: "ℋ",
	Hopf: "ℍ",
	HorizontalLine: "─",
	Hscr: "ℋ",
	Hstrok: "Ħ",
	HumpDownHump: "≎",
	HumpEqual: "≏",
	IEcy: "Е",
	IJlig: "Ĳ",
	IOcy: "Ё",
	Iacute: "Í",
	Icirc: "Î",
	Icy: "И",
	Idot: "İ",
	Ifr: "ℑ",
	Igrave: "Ì",
	Im: "ℑ",
	Imacr: "Ī",
	ImaginaryI: "ⅈ",
	Implies: "⇒",
	Int: "∬",
	Integral: "∫",
	Intersection: "⋂",
	InvisibleComma: "⁣",
	InvisibleTimes: "⁢",
	Iogon: "Į",
	Iopf: "𝕀",
	Iota: "Ι",
	Iscr: "ℐ",
	Itilde: "Ĩ",
	Iukcy: "І",
	Iuml: "Ï",
	Jcirc: "Ĵ",
	Jcy: "Й",
	Jfr: "𝔍",
	Jopf: "𝕁",
	Jscr: "𝒥",
	Jsercy: "Ј",
	Jukcy: "Є",
	KHcy: "Х",
	KJcy: "Ќ",
	Kappa: "Κ",
	Kcedil: "Ķ",
	Kcy: "К",
	Kfr: "𝔎",
	Kopf: "𝕂",
	Kscr: "𝒦",
	LJcy: "Љ",
	LT: "<",
	Lacute: "Ĺ",
	Lambda: "Λ",
	Lang: "⟪",
	Laplacetrf: "ℒ",
	Larr: "↞",
	Lcaron: "Ľ",
	Lcedil: "Ļ",
	Lcy: "Л",
	LeftAngleBracket: "⟨",
	LeftArrow: "←",
	LeftArrowBar: "⇤",
	LeftArrowRightArrow: "⇆",
	LeftCeiling: "⌈",
	LeftDoubleBracket: "⟦",
	LeftDownTeeVector: "⥡",
	LeftDownVector: "⇃",
	LeftDownVectorBar: "⥙",
	LeftFloor: "⌊",
	LeftRightArrow: "↔",
	LeftRightVector: "⥎",
	LeftTee: "⊣",
	LeftTeeArrow: "↤",
	LeftTeeVector: "⥚",
	LeftTriangle: "⊲",
	LeftTriangleBar: "⧏",
	LeftTriangleEqual: "⊴",
	LeftUpDownVector: "⥑",
	LeftUpTeeVector: "⥠",
	LeftUpVector: "↿",
	LeftUpVectorBar: "⥘",
	LeftVector: "↼",
	LeftVectorBar: "⥒",
	Leftarrow: "⇐",
	Leftrightarrow: "⇔",
	LessEqualGreater: "⋚",
	LessFullEqual: "≦",
	LessGreater: "≶",
	LessLess: "⪡",
	LessSlantEqual: "⩽",
	LessTilde: "≲",
	Lfr: "𝔏",
	Ll: "⋘",
	Lleftarrow: "⇚",
	Lmidot: "Ŀ",
	LongLeftArrow: "⟵",
	LongLeftRightArrow: "⟷",
	LongRightArrow: "⟶",
	Longleftarrow: "⟸",
	Longleftrightarrow: "⟺",
	Longrightarrow: "⟹",
	Lopf: "𝕃",
	LowerLeftArrow: "↙",
	LowerRightArrow: "↘",
	Lscr: "ℒ",
	Lsh: "↰",
	Lstrok: "Ł",
	Lt: "≪",
	Map: "⤅",
	Mcy: "М",
	MediumSpace: " ",
	Mellintrf: "ℳ",
	Mfr: "𝔐",
	MinusPlus: "∓",
	Mopf: "𝕄",
	Mscr: "ℳ",
	Mu: "Μ",
	NJcy: "Њ",
	Nacute: "Ń",
	Ncaron: "Ň",
	Ncedil: "Ņ",
	Ncy: "Н",
	NegativeMediumSpace: "​",
	NegativeThickSpace: "​",
	NegativeThinSpace: "​",
	NegativeVeryThinSpace: "​",
	NestedGreaterGreater: "≫",
	NestedLessLess: "≪",
	NewLine: "\n",
	Nfr: "𝔑",
	NoBreak: "⁠",
	NonBreakingSpace: "\xA0",
	Nopf: "ℕ",
	Not: "⫬",
	NotCongruent: "≢",
	NotCupCap: "≭",
	NotDoubleVerticalBar: "∦",
	NotElement: "∉",
	NotEqual: "≠",
	NotEqualTilde: "≂̸",
	NotExists: "∄",
	NotGreater: "≯",
	NotGreaterEqual: "≱",
	NotGreaterFullEqual: "≧̸",
	NotGreaterGreater: "≫̸",
	NotGreaterLess: "≹",
	NotGreaterSlantEqual: "⩾̸",
	NotGreaterTilde: "≵",
	NotHumpDownHump: "≎̸",
	NotHumpEqual: "≏̸",
	NotLeftTriangle: "⋪",
	NotLeftTriangleBar: "⧏̸",
	NotLeftTriangleEqual: "⋬",
	NotLess: "≮",
	NotLessEqual: "≰",
	NotLessGreater: "≸",
	NotLessLess: "≪̸",
	NotLessSlantEqual: "⩽̸",
	NotLessTilde: "≴",
	NotNestedGreaterGreater: "⪢̸",
	NotNestedLessLess: "⪡̸",
	NotPrecedes: "⊀",
	NotPrecedesEqual: "⪯̸",
	NotPrecedesSlantEqual: "⋠",
	NotReverseElement: "∌",
	NotRightTriangle: "⋫",
	NotRightTriangleBar: "⧐̸",
	NotRightTriangleEqual: "⋭",
	NotSquareSubset: "⊏̸",
	NotSquareSubsetEqual: "⋢",
	NotSquareSuperset: "⊐̸",
	NotSquareSupersetEqual: "⋣",
	NotSubset: "⊂⃒",
	NotSubsetEqual: "⊈",
	NotSucceeds: "⊁",
	NotSucceedsEqual: "⪰̸",
	NotSucceedsSlantEqual: "⋡",
	NotSucceedsTilde: "≿̸",
	NotSuperset: "⊃⃒",
	NotSupersetEqual: "⊉",
	NotTilde: "≁",
	NotTildeEqual: "≄",
	NotTildeFullEqual: "≇",
	NotTildeTilde: "≉",
	NotVerticalBar: "∤",
	Nscr: "𝒩",
	Ntilde: "Ñ",
	Nu: "Ν",
	OElig: "Œ",
	Oacute: "Ó",
	Ocirc: "Ô",
	Ocy: "О",
	Odblac: "Ő",
	Ofr: "𝔒",
	Ograve: "Ò",
	Omacr: "Ō",
	Omega: "Ω",
	Omicron: "Ο",
	Oopf: "𝕆",
	OpenCurlyDoubleQuote: "“",
	OpenCurlyQuote: "‘",
	Or: "⩔",
	Oscr: "𝒪",
	Oslash: "Ø",
	Otilde: "Õ",
	Otimes: "⨷",
	Ouml: "Ö",
	OverBar: "‾",
	OverBrace: "⏞",
	OverBracket: "⎴",
	OverParenthesis: "⏜",
	PartialD: "∂",
	Pcy: "П",
	Pfr: "𝔓",
	Phi: "Φ",
	Pi: "Π",
	PlusMinus: "±",
	Poincareplane: "ℌ",
	Popf: "ℙ",
	Pr: "⪻",
	Precedes: "≺",
	PrecedesEqual: "⪯",
	PrecedesSlantEqual: "≼",
	PrecedesTilde: "≾",
	Prime: "″",
	Product: "∏",
	Proportion: "∷",
	Proportional: "∝",
	Pscr: "𝒫",
	Psi: "Ψ",
	QUOT: "\"",
	Qfr: "𝔔",
	Qopf: "ℚ",
	Qscr: "𝒬",
	RBarr: "⤐",
	REG: "®",
	Racute: "Ŕ",
	Rang: "⟫",
	Rarr: "↠",
	Rarrtl: "⤖",
	Rcaron: "Ř",
	Rcedil: "Ŗ",
	Rcy: "Р",
	Re: "ℜ",
	ReverseElement: "∋",
	ReverseEquilibrium: "⇋",
	ReverseUpEquilibrium: "⥯",
	Rfr: "ℜ",
	Rho: "Ρ",
	RightAngleBracket: "⟩",
	RightArrow: "→",
	RightArrowBar: "⇥",
	RightArrowLeftArrow: "⇄",
	RightCeiling: "⌉",
	RightDoubleBracket: "⟧",
	RightDownTeeVector: "⥝",
	RightDownVector: "⇂",
	RightDownVectorBar: "⥕",
	RightFloor: "⌋",
	RightTee: "⊢",
	RightTeeArrow: "↦",
	RightTeeVector: "⥛",
	RightTriangle: "⊳",
	RightTriangleBar: "⧐",
	RightTriangleEqual: "⊵",
	RightUpDownVector: "⥏",
	RightUpTeeVector: "⥜",
	RightUpVector: "↾",
	RightUpVectorBar: "⥔",
	RightVector: "⇀",
	RightVectorBar: "⥓",
	Rightarrow: "⇒",
	Ropf: "ℝ",
	RoundImplies: "⥰",
	Rrightarrow: "⇛",
	Rscr: "ℛ",
	Rsh: "↱",
	RuleDelayed: "⧴",
	SHCHcy: "Щ",
	SHcy: "Ш",
	SOFTcy: "Ь",
	Sacute: "Ś",
	Sc: "⪼",
	Scaron: "Š",
	Scedil: "Ş",
	Scirc: "Ŝ",
	Scy: "С",
	Sfr: "𝔖",
	ShortDownArrow: "↓",
	ShortLeftArrow: "←",
	ShortRightArrow: "→",
	ShortUpArrow: "↑",
	Sigma: "Σ",
	SmallCircle: "∘",
	Sopf: "𝕊",
	Sqrt: "√",
	Square: "□",
	SquareIntersection: "⊓",
	SquareSubset: "⊏",
	SquareSubsetEqual: "⊑",
	SquareSuperset: "⊐",
	SquareSupersetEqual: "⊒",
	SquareUnion: "⊔",
	Sscr: "𝒮",
	Star: "⋆",
	Sub: "⋐",
	Subset: "⋐",
	SubsetEqual: "⊆",
	Succeeds: "≻",
	SucceedsEqual: "⪰",
	SucceedsSlantEqual: "≽",
	SucceedsTilde: "≿",
	SuchThat: "∋",
	Sum: "∑",
	Sup: "⋑",
	Superset: "⊃",
	SupersetEqual: "⊇",
	Supset: "⋑",
	THORN: "Þ",
	TRADE: "™",
	TSHcy: "Ћ",
	TScy: "Ц",
	Tab: "	",
	Tau: "Τ",
	Tcaron: "Ť",
	Tcedil: "Ţ",
	Tcy: "Т",
	Tfr: "𝔗",
	Therefore: "∴",
	Theta: "Θ",
	ThickSpace: "  ",
	ThinSpace: " ",
	Tilde: "∼",
	TildeEqual: "≃",
	TildeFullEqual: "≅",
	TildeTilde: "≈",
	Topf: "𝕋",
	TripleDot: "⃛",
	Tscr: "𝒯",
	Tstrok: "Ŧ",
	Uacute: "Ú",
	Uarr: "↟",
	Uarrocir: "⥉",
	Ubrcy: "Ў",
	Ubreve: "Ŭ",
	Ucirc: "Û",
	Ucy: "У",
	Udblac: "Ű",
	Ufr: "𝔘",
	Ugrave: "Ù",
	Umacr: "Ū",
	UnderBar: "_",
	UnderBrace: "⏟",
	UnderBracket: "⎵",
	UnderParenthesis: "⏝",
	Union: "⋃",
	UnionPlus: "⊎",
	Uogon: "Ų",
	Uopf: "𝕌",
	UpArrow: "↑",
	UpArrowBar: "⤒",
	UpArrowDownArrow: "⇅",
	UpDownArrow: "↕",
	UpEquilibrium: "⥮",
	UpTee: "⊥",
	UpTeeArrow: "↥",
	Uparrow: "⇑",
	Updownarrow: "⇕",
	UpperLeftArrow: "↖",
	UpperRightArrow: "↗",
	Upsi: "ϒ",
	Upsilon: "Υ",
	Uring: "Ů",
	Uscr: "𝒰",
	Utilde: "Ũ",
	Uuml: "Ü",
	VDash: "⊫",
	Vbar: "⫫",
	Vcy: "В",
	Vdash: "⊩",
	Vdashl: "⫦",
	Vee: "⋁",
	Verbar: "‖",
	Vert: "‖",
	VerticalBar: "∣",
	VerticalLine: "|",
	VerticalSeparator: "❘",
	VerticalTilde: "≀",
	VeryThinSpace: " ",
	Vfr: "𝔙",
	Vopf: "𝕍",
	Vscr: "𝒱",
	Vvdash: "⊪",
	Wcirc: "Ŵ",
	Wedge: "⋀",
	Wfr: "𝔚",
	Wopf: "𝕎",
	Wscr: "𝒲",
	Xfr: "𝔛",
	Xi: "Ξ",
	Xopf: "𝕏",
	Xscr: "𝒳",
	YAcy: "Я",
	YIcy: "Ї",
	YUcy: "Ю",
	Yacute: "Ý",
	Ycirc: "Ŷ",
	Ycy: "Ы",
	Yfr: "𝔜",
	Yopf: "𝕐",
	Yscr: "𝒴",
	Yuml: "Ÿ",
	ZHcy: "Ж",
	Zacute: "Ź",
	Zcaron: "Ž",
	Zcy: "З",
	Zdot: "Ż",
	ZeroWidthSpace: "​",
	Zeta: "Ζ",
	Zfr: "ℨ",
	Zopf: "ℤ",
	Zscr: "𝒵",
	aacute: "á",
	abreve: "ă",
	ac: "∾",
	acE: "∾̳",
	acd: "∿",
	acirc: "â",
	acute: "´",
	acy: "а",
	aelig: "æ",
	af: "⁡",
	afr: "𝔞",
	agrave: "à",
	alefsym: "ℵ",
	aleph: "ℵ",
	alpha: "α",
	amacr: "ā",
	amalg: "⨿",
	amp: "&",
	and: "∧",
	andand: "⩕",
	andd: "⩜",
	andslope: "⩘",
	andv: "⩚",
	ang: "∠",
	ange: "⦤",
	angle: "∠",
	angmsd: "∡",
	angmsdaa: "⦨",
	angmsdab: "⦩",
	angmsdac: "⦪",
	angmsdad: "⦫",
	angmsdae: "⦬",
	angmsdaf: "⦭",
	angmsdag: "⦮",
	angmsdah: "⦯",
	angrt: "∟",
	angrtvb: "⊾",
	angrtvbd: "⦝",
	angsph: "∢",
	angst: "Å",
	angzarr: "⍼",
	aogon: "ą",
	aopf: "𝕒",
	ap: "≈",
	apE: "⩰",
	apacir: "⩯",
	ape: "≊",
	apid: "≋",
	apos: "'",
	approx: "≈",
	approxeq: "≊",
	aring: "å",
	ascr: "𝒶",
	ast: "*",
	asymp: "≈",
	asympeq: "≍",
	atilde: "ã",
	auml: "ä",
	awconint: "∳",
	awint: "⨑",
	bNot: "⫭",
	backcong: "≌",
	backepsilon: "϶",
	backprime: "‵",
	backsim: "∽",
	backsimeq: "⋍",
	barvee: "⊽",
	barwed: "⌅",
	barwedge: "⌅",
	bbrk: "⎵",
	bbrktbrk: "⎶",
	bcong: "≌",
	bcy: "б",
	bdquo: "„",
	becaus: "∵",
	because: "∵",
	bemptyv: "⦰",
	bepsi: "϶",
	bernou: "ℬ",
	beta: "β",
	beth: "ℶ",
	between: "≬",
	bfr: "𝔟",
	bigcap: "⋂",
	bigcirc: "◯",
	bigcup: "⋃",
	bigodot: "⨀",
	bigoplus: "⨁",
	bigotimes: "⨂",
	bigsqcup: "⨆",
	bigstar: "★",
	bigtriangledown: "▽",
	bigtriangleup: "△",
	biguplus: "⨄",
	bigvee: "⋁",
	bigwedge: "⋀",
	bkarow: "⤍",
	blacklozenge: "⧫",
	blacksquare: "▪",
	blacktriangle: "▴",
	blacktriangledown: "▾",
	blacktriangleleft: "◂",
	blacktriangleright: "▸",
	blank: "␣",
	blk12: "▒",
	blk14: "░",
	blk34: "▓",
	block: "█",
	bne: "=⃥",
	bnequiv: "≡⃥",
	bnot: "⌐",
	bopf: "𝕓",
	bot: "⊥",
	bottom: "⊥",
	bowtie: "⋈",
	boxDL: "╗",
	boxDR: "╔",
	boxDl: "╖",
	boxDr: "╓",
	boxH: "═",
	boxHD: "╦",
	boxHU: "╩",
	boxHd: "╤",
	boxHu: "╧",
	boxUL: "╝",
	boxUR: "╚",
	boxUl: "╜",
	boxUr: "╙",
	boxV: "║",
	boxVH: "╬",
	boxVL: "╣",
	boxVR: "╠",
	boxVh: "╫",
	boxVl: "╢",
	boxVr: "╟",
	boxbox: "⧉",
	boxdL: "╕",
	boxdR: "╒",
	boxdl: "┐",
	boxdr: "┌",
	boxh: "─",
	boxhD: "╥",
	boxhU: "╨",
	boxhd: "┬",
	boxhu: "┴",
	boxminus: "⊟",
	boxplus: "⊞",
	boxtimes: "⊠",
	boxuL: "╛",
	boxuR: "╘",
	boxul: "┘",
	boxur: "└",
	boxv: "│",
	boxvH: "╪",
	boxvL: "╡",
	boxvR: "╞",
	boxvh: "┼",
	boxvl: "┤",
	boxvr: "├",
	bprime: "‵",
	breve: "˘",
	brvbar: "¦",
	bscr: "𝒷",
	bsemi: "⁏",
	bsim: "∽",
	bsime: "⋍",
	bsol: "\\",
	bsolb: "⧅",
	bsolhsub: "⟈",
	bull: "•",
	bullet: "•",
	bump: "≎",
	bumpE: "⪮",
	bumpe: "≏",
	bumpeq: "≏",
	cacute: "ć",
	cap: "∩",
	capand: "⩄",
	capbrcup: "⩉",
	capcap: "⩋",
	capcup: "⩇",
	capdot: "⩀",
	caps: "∩︀",
	caret: "⁁",
	caron: "ˇ",
	ccaps: "⩍",
	ccaron: "č",
	ccedil: "ç",
	ccirc: "ĉ",
	ccups: "⩌",
	ccupssm: "⩐",
	cdot: "ċ",
	cedil: "¸",
	cemptyv: "⦲",
	cent: "¢",
	centerdot: "·",
	cfr: "𝔠",
	chcy: "ч",
	check: "✓",
	checkmark: "✓",
	chi: "χ",
	cir: "○",
	cirE: "⧃",
	circ: "ˆ",
	circeq: "≗",
	circlearrowleft: "↺",
	circlearrowright: "↻",
	circledR: "®",
	circledS: "Ⓢ",
	circledast: "⊛",
	circledcirc: "⊚",
	circleddash: "⊝",
	cire: "≗",
	cirfnint: "⨐",
	cirmid: "⫯",
	cirscir: "⧂",
	clubs: "♣",
	clubsuit: "♣",
	colon: ":",
	colone: "≔",
	coloneq: "≔",
	comma: ",",
	commat: "@",
	comp: "∁",
	compfn: "∘",
	complement: "∁",
	complexes: "ℂ",
	cong: "≅",
	congdot: "⩭",
	conint: "∮",
	copf: "𝕔",
	coprod: "∐",
	copy: "©",
	copysr: "℗",
	crarr: "↵",
	cross: "✗",
	cscr: "𝒸",
	csub: "⫏",
	csube: "⫑",
	csup: "⫐",
	csupe: "⫒",
	ctdot: "⋯",
	cudarrl: "⤸",
	cudarrr: "⤵",
	cuepr: "⋞",
	cuesc: "⋟",
	cularr: "↶",
	cularrp: "⤽",
	cup: "∪",
	cupbrcap: "⩈",
	cupcap: "⩆",
	cupcup: "⩊",
	cupdot: "⊍",
	cupor: "⩅",
	cups: "∪︀",
	curarr: "↷",
	curarrm: "⤼",
	curlyeqprec: "⋞",
	curlyeqsucc: "⋟",
	curlyvee: "⋎",
	curlywedge: "⋏",
	curren: "¤",
	curvearrowleft: "↶",
	curvearrowright: "↷",
	cuvee: "⋎",
	cuwed: "⋏",
	cwconint: "∲",
	cwint: "∱",
	cylcty: "⌭",
	dArr: "⇓",
	dHar: "⥥",
	dagger: "†",
	daleth: "ℸ",
	darr: "↓",
	dash: "‐",
	dashv: "⊣",
	dbkarow: "⤏",
	dblac: "˝",
	dcaron: "ď",
	dcy: "д",
	dd: "ⅆ",
	ddagger: "‡",
	ddarr: "⇊",
	ddotseq: "⩷",
	deg: "°",
	delta: "δ",
	demptyv: "⦱",
	dfisht: "⥿",
	dfr: "𝔡",
	dharl: "⇃",
	dharr: "⇂",
	diam: "⋄",
	diamond: "⋄",
	diamondsuit: "♦",
	diams: "♦",
	die: "¨",
	digamma: "ϝ",
	disin: "⋲",
	div: "÷",
	divide: "÷",
	divideontimes: "⋇",
	divonx: "⋇",
	djcy: "ђ",
	dlcorn: "⌞",
	dlcrop: "⌍",
	dollar: "$",
	dopf: "𝕕",
	dot: "˙",
	doteq: "≐",
	doteqdot: "≑",
	dotminus: "∸",
	dotplus: "∔",
	dotsquare: "⊡",
	doublebarwedge: "⌆",
	downarrow: "↓",
	downdownarrows: "⇊",
	downharpoonleft: "⇃",
	downharpoonright: "⇂",
	drbkarow: "⤐",
	drcorn: "⌟",
	drcrop: "⌌",
	dscr: "𝒹",
	dscy: "ѕ",
	dsol: "⧶",
	dstrok: "đ",
	dtdot: "⋱",
	dtri: "▿",
	dtrif: "▾",
	duarr: "⇵",
	duhar: "⥯",
	dwangle: "⦦",
	dzcy: "џ",
	dzigrarr: "⟿",
	eDDot: "⩷",
	eDot: "≑",
	eacute: "é",
	easter: "⩮",
	ecaron: "ě",
	ecir: "≖",
	ecirc: "ê",
	ecolon: "≕",
	ecy: "э",
	edot: "ė",
	ee: "ⅇ",
	efDot: "≒",
	efr: "𝔢",
	eg: "⪚",
	egrave: "è",
	egs: "⪖",
	egsdot: "⪘",
	el: "⪙",
	elinters: "⏧",
	ell: "ℓ",
	els: "⪕",
	elsdot: "⪗",
	emacr: "ē",
	empty: "∅",
	emptyset: "∅",
	emptyv: "∅",
	emsp13: " ",
	emsp14: " ",
	emsp: " ",
	eng: "ŋ",
	ensp: " ",
	eogon: "ę",
	eopf: "𝕖",
	epar: "⋕",
	eparsl: "⧣",
	eplus: "⩱",
	epsi: "ε",
	epsilon: "ε",
	epsiv: "ϵ",
	eqcirc: "≖",
	eqcolon: "≕",
	eqsim: "≂",
	eqslantgtr: "⪖",
	eqslantless: "⪕",
	equals: "=",
	equest: "≟",
	equiv: "≡",
	equivDD: "⩸",
	eqvparsl: "⧥",
	erDot: "≓",
	erarr: "⥱",
	escr: "ℯ",
	esdot: "≐",
	esim: "≂",
	eta: "η",
	eth: "ð",
	euml: "ë",
	euro: "€",
	excl: "!",
	exist: "∃",
	expectation: "ℰ",
	exponentiale: "ⅇ",
	fallingdotseq: "≒",
	fcy: "ф",
	female: "♀",
	ffilig: "ﬃ",
	fflig: "ﬀ",
	ffllig: "ﬄ",
	ffr: "𝔣",
	filig: "ﬁ",
	fjlig: "fj",
	flat: "♭",
	fllig: "ﬂ",
	fltns: "▱",
	fnof: "ƒ",
	fopf: "𝕗",
	forall: "∀",
	fork: "⋔",
	forkv: "⫙",
	fpartint: "⨍",
	frac12: "½",
	frac13: "⅓",
	frac14: "¼",
	frac15: "⅕",
	frac16: "⅙",
	frac18: "⅛",
	frac23: "⅔",
	frac25: "⅖",
	frac34: "¾",
	frac35: "⅗",
	frac38: "⅜",
	frac45: "⅘",
	frac56: "⅚",
	frac58: "⅝",
	frac78: "⅞",
	frasl: "⁄",
	frown: "⌢",
	fscr: "𝒻",
	gE: "≧",
	gEl: "⪌",
	gacute: "ǵ",
	gamma: "γ",
	gammad: "ϝ",
	gap: "⪆",
	gbreve: "ğ",
	gcirc: "ĝ",
	gcy: "г",
	gdot: "ġ",
	ge: "≥",
	gel: "⋛",
	geq: "≥",
	geqq: "≧",
	geqslant: "⩾",
	ges: "⩾",
	gescc: "⪩",
	gesdot: "⪀",
	gesdoto: "⪂",
	gesdotol: "⪄",
	gesl: "⋛︀",
	gesles: "⪔",
	gfr: "𝔤",
	gg: "≫",
	ggg: "⋙",
	gimel: "ℷ",
	gjcy: "ѓ",
	gl: "≷",
	glE: "⪒",
	gla: "⪥",
	glj: "⪤",
	gnE: "≩",
	gnap: "⪊",
	gnapprox: "⪊",
	gne: "⪈",
	gneq: "⪈",
	gneqq: "≩",
	gnsim: "⋧",
	gopf: "𝕘",
	grave: "`",
	gscr: "ℊ",
	gsim: "≳",
	gsime: "⪎",
	gsiml: "⪐",
	gt: ">",
	gtcc: "⪧",
	gtcir: "⩺",
	gtdot: "⋗",
	gtlPar: "⦕",
	gtquest: "⩼",
	gtrapprox: "⪆",
	gtrarr: "⥸",
	gtrdot: "⋗",
	gtreqless: "⋛",
	gtreqqless: "⪌",
	gtrless: "≷",
	gtrsim: "≳",
	gvertneqq: "≩︀",
	gvnE: "≩︀",
	hArr: "⇔",
	hairsp: " ",
	half: "½",
	hamilt: "ℋ",
	hardcy: "ъ",
	harr: "↔",
	harrcir: "⥈",
	harrw: "↭",
	hbar: "ℏ",
	hcirc: "ĥ",
	hearts: "♥",
	heartsuit: "♥",
	hellip: "…",
	hercon: "⊹",
	hfr: "𝔥",
	hksearow: "⤥",
	hkswarow: "⤦",
	hoarr: "⇿",
	homtht: "∻",
	hookleftarrow: "↩",
	hookrightarrow: "↪",
	hopf: "𝕙",
	horbar: "―",
	hscr: "𝒽",
	hslash: "ℏ",
	hstrok: "ħ",
	hybull: "⁃",
	hyphen: "‐",
	iacute: "í",
	ic: "⁣",
	icirc: "î",
	icy: "и",
	iecy: "е",
	iexcl: "¡",
	iff: "⇔",
	ifr: "𝔦",
	igrave: "ì",
	ii: "ⅈ",
	iiiint: "⨌",
	iiint: "∭",
	iinfin: "⧜",
	iiota: "℩",
	ijlig: "ĳ",
	imacr: "ī",
	image: "ℑ",
	imagline: "ℐ",
	imagpart: "ℑ",
	imath: "ı",
	imof: "⊷",
	imped: "Ƶ",
	in: "∈",
	incare: "℅",
	infin: "∞",
	infintie: "⧝",
	inodot: "ı",
	int: "∫",
	intcal: "⊺",
	integers: "ℤ",
	intercal: "⊺",
	intlarhk: "⨗",
	intprod: "⨼",
	iocy: "ё",
	iogon: "į",
	iopf: "𝕚",
	iota: "ι",
	iprod: "⨼",
	iquest: "¿",
	iscr: "𝒾",
	isin: "∈",
	isinE: "⋹",
	isindot: "⋵",
	isins: "⋴",
	isinsv: "⋳",
	isinv: "∈",
	it: "⁢",
	itilde: "ĩ",
	iukcy: "і",
	iuml: "ï",
	jcirc: "ĵ",
	jcy: "й",
	jfr: "𝔧",
	jmath: "ȷ",
	jopf: "𝕛",
	jscr: "𝒿",
	jsercy: "ј",
	jukcy: "є",
	kappa: "κ",
	kappav: "ϰ",
	kcedil: "ķ",
	kcy: "к",
	kfr: "𝔨",
	kgreen: "ĸ",
	khcy: "х",
	kjcy: "ќ",
	kopf: "𝕜",
	kscr: "𝓀",
	lAarr: "⇚",
	lArr: "⇐",
	lAtail: "⤛",
	lBarr: "⤎",
	lE: "≦",
	lEg: "⪋",
	lHar: "⥢",
	lacute: "ĺ",
	laemptyv: "⦴",
	lagran: "ℒ",
	lambda: "λ",
	lang: "⟨",
	langd: "⦑",
	langle: "⟨",
	lap: "⪅",
	laquo: "«",
	larr: "←",
	larrb: "⇤",
	larrbfs: "⤟",
	larrfs: "⤝",
	larrhk: "↩",
	larrlp: "↫",
	larrpl: "⤹",
	larrsim: "⥳",
	larrtl: "↢",
	lat: "⪫",
	latail: "⤙",
	late: "⪭",
	lates: "⪭︀",
	lbarr: "⤌",
	lbbrk: "❲",
	lbrace: "{",
	lbrack: "[",
	lbrke: "⦋",
	lbrksld: "⦏",
	lbrkslu: "⦍",
	lcaron: "ľ",
	lcedil: "ļ",
	lceil: "⌈",
	lcub: "{",
	lcy: "л",
	ldca: "⤶",
	ldquo: "“",
	ldquor: "„",
	ldrdhar: "⥧",
	ldrushar: "⥋",
	ldsh: "↲",
	le: "≤",
	leftarrow: "←",
	leftarrowtail: "↢",
	leftharpoondown: "↽",
	leftharpoonup: "↼",
	leftleftarrows: "⇇",
	leftrightarrow: "↔",
	leftrightarrows: "⇆",
	leftrightharpoons: "⇋",
	leftrightsquigarrow: "↭",
	leftthreetimes: "⋋",
	leg: "⋚",
	leq: "≤",
	leqq: "≦",
	leqslant: "⩽",
	les: "⩽",
	lescc: "⪨",
	lesdot: "⩿",
	lesdoto: "⪁",
	lesdotor: "⪃",
	lesg: "⋚︀",
	lesges: "⪓",
	lessapprox: "⪅",
	lessdot: "⋖",
	lesseqgtr: "⋚",
	lesseqqgtr: "⪋",
	lessgtr: "≶",
	lesssim: "≲",
	lfisht: "⥼",
	lfloor: "⌊",
	lfr: "𝔩",
	lg: "≶",
	lgE: "⪑",
	lhard: "↽",
	lharu: "↼",
	lharul: "⥪",
	lhblk: "▄",
	ljcy: "љ",
	ll: "≪",
	llarr: "⇇",
	llcorner: "⌞",
	llhard: "⥫",
	lltri: "◺",
	lmidot: "ŀ",
	lmoust: "⎰",
	lmoustache: "⎰",
	lnE: "≨",
	lnap: "⪉",
	lnapprox: "⪉",
	lne: "⪇",
	lneq: "⪇",
	lneqq: "≨",
	lnsim: "⋦",
	loang: "⟬",
	loarr: "⇽",
	lobrk: "⟦",
	longleftarrow: "⟵",
	longleftrightarrow: "⟷",
	longmapsto: "⟼",
	longrightarrow: "⟶",
	looparrowleft: "↫",
	looparrowright: "↬",
	lopar: "⦅",
	lopf: "𝕝",
	loplus: "⨭",
	lotimes: "⨴",
	lowast: "∗",
	lowbar: "_",
	loz: "◊",
	lozenge: "◊",
	lozf: "⧫",
	lpar: "(",
	lparlt: "⦓",
	lrarr: "⇆",
	lrcorner: "⌟",
	lrhar: "⇋",
	lrhard: "⥭",
	lrm: "‎",
	lrtri: "⊿",
	lsaquo: "‹",
	lscr: "𝓁",
	lsh: "↰",
	lsim: "≲",
	lsime: "⪍",
	lsimg: "⪏",
	lsqb: "[",
	lsquo: "‘",
	lsquor: "‚",
	lstrok: "ł",
	lt: "<",
	ltcc: "⪦",
	ltcir: "⩹",
	ltdot: "⋖",
	lthree: "⋋",
	ltimes: "⋉",
	ltlarr: "⥶",
	ltquest: "⩻",
	ltrPar: "⦖",
	ltri: "◃",
	ltrie: "⊴",
	ltrif: "◂",
	lurdshar: "⥊",
	luruhar: "⥦",
	lvertneqq: "≨︀",
	lvnE: "≨︀",
	mDDot: "∺",
	macr: "¯",
	male: "♂",
	malt: "✠",
	maltese: "✠",
	map: "↦",
	mapsto: "↦",
	mapstodown: "↧",
	mapstoleft: "↤",
	mapstoup: "↥",
	marker: "▮",
	mcomma: "⨩",
	mcy: "м",
	mdash: "—",
	measuredangle: "∡",
	mfr: "𝔪",
	mho: "℧",
	micro: "µ",
	mid: "∣",
	midast: "*",
	midcir: "⫰",
	middot: "·",
	minus: "−",
	minusb: "⊟",
	minusd: "∸",
	minusdu: "⨪",
	mlcp: "⫛",
	mldr: "…",
	mnplus: "∓",
	models: "⊧",
	mopf: "𝕞",
	mp: "∓",
	mscr: "𝓂",
	mstpos: "∾",
	mu: "μ",
	multimap: "⊸",
	mumap: "⊸",
	nGg: "⋙̸",
	nGt: "≫⃒",
	nGtv: "≫̸",
	nLeftarrow: "⇍",
	nLeftrightarrow: "⇎",
	nLl: "⋘̸",
	nLt: "≪⃒",
	nLtv: "≪̸",
	nRightarrow: "⇏",
	nVDash: "⊯",
	nVdash: "⊮",
	nabla: "∇",
	nacute: "ń",
	nang: "∠⃒",
	nap: "≉",
	napE: "⩰̸",
	napid: "≋̸",
	napos: "ŉ",
	napprox: "≉",
	natur: "♮",
	natural: "♮",
	naturals: "ℕ",
	nbsp: "\xA0",
	nbump: "≎̸",
	nbumpe: "≏̸",
	ncap: "⩃",
	ncaron: "ň",
	ncedil: "ņ",
	ncong: "≇",
	ncongdot: "⩭̸",
	ncup: "⩂",
	ncy: "н",
	ndash: "–",
	ne: "≠",
	neArr: "⇗",
	nearhk: "⤤",
	nearr: "↗",
	nearrow: "↗",
	nedot: "≐̸",
	nequiv: "≢",
	nesear: "⤨",
	nesim: "≂̸",
	nexist: "∄",
	nexists: "∄",
	nfr: "𝔫",
	ngE: "≧̸",
	nge: "≱",
	ngeq: "≱",
	ngeqq: "≧̸",
	ngeqslant: "⩾̸",
	nges: "⩾̸",
	ngsim: "≵",
	ngt: "≯",
	ngtr: "≯",
	nhArr: "⇎",
	nharr: "↮",
	nhpar: "⫲",
	ni: "∋",
	nis: "⋼",
	nisd: "⋺",
	niv: "∋",
	njcy: "њ",
	nlArr: "⇍",
	nlE: "≦̸",
	nlarr: "↚",
	nldr: "‥",
	nle: "≰",
	nleftarrow: "↚",
	nleftrightarrow: "↮",
	nleq: "≰",
	nleqq: "≦̸",
	nleqslant: "⩽̸",
	nles: "⩽̸",
	nless: "≮",
	nlsim: "≴",
	nlt: "≮",
	nltri: "⋪",
	nltrie: "⋬",
	nmid: "∤",
	nopf: "𝕟",
	not: "¬",
	notin: "∉",
	notinE: "⋹̸",
	notindot: "⋵̸",
	notinva: "∉",
	notinvb: "⋷",
	notinvc: "⋶",
	notni: "∌",
	notniva: "∌",
	notnivb: "⋾",
	notnivc: "⋽",
	npar: "∦",
	nparallel: "∦",
	nparsl: "⫽⃥",
	npart: "∂̸",
	npolint: "⨔",
	npr: "⊀",
	nprcue: "⋠",
	npre: "⪯̸",
	nprec: "⊀",
	npreceq: "⪯̸",
	nrArr: "⇏",
	nrarr: "↛",
	nrarrc: "⤳̸",
	nrarrw: "↝̸",
	nrightarrow: "↛",
	nrtri: "⋫",
	nrtrie: "⋭",
	nsc: "⊁",
	nsccue: "⋡",
	nsce: "⪰̸",
	nscr: "𝓃",
	nshortmid: "∤",
	nshortparallel: "∦",
	nsim: "≁",
	nsime: "≄",
	nsimeq: "≄",
	nsmid: "∤",
	nspar: "∦",
	nsqsube: "⋢",
	nsqsupe: "⋣",
	nsub: "⊄",
	nsubE: "⫅̸",
	nsube: "⊈",
	nsubset: "⊂⃒",
	nsubseteq: "⊈",
	nsubseteqq: "⫅̸",
	nsucc: "⊁",
	nsucceq: "⪰̸",
	nsup: "⊅",
	nsupE: "⫆̸",
	nsupe: "⊉",
	nsupset: "⊃⃒",
	nsupseteq: "⊉",
	nsupseteqq: "⫆̸",
	ntgl: "≹",
	ntilde: "ñ",
	ntlg: "≸",
	ntriangleleft: "⋪",
	ntrianglelefteq: "⋬",
	ntriangleright: "⋫",
	ntrianglerighteq: "⋭",
	nu: "ν",
	num: "#",
	numero: "№",
	numsp: " ",
	nvDash: "⊭",
	nvHarr: "⤄",
	nvap: "≍⃒",
	nvdash: "⊬",
	nvge: "≥⃒",
	nvgt: ">⃒",
	nvinfin: "⧞",
	nvlArr: "⤂",
	nvle: "≤⃒",
	nvlt: "<⃒",
	nvltrie: "⊴⃒",
	nvrArr: "⤃",
	nvrtrie: "⊵⃒",
	nvsim: "∼⃒",
	nwArr: "⇖",
	nwarhk: "⤣",
	nwarr: "↖",
	nwarrow: "↖",
	nwnear: "⤧",
	oS: "Ⓢ",
	oacute: "ó",
	oast: "⊛",
	ocir: "⊚",
	ocirc: "ô",
	ocy: "о",
	odash: "⊝",
	odblac: "ő",
	odiv: "⨸",
	odot: "⊙",
	odsold: "⦼",
	oelig: "œ",
	ofcir: "⦿",
	ofr: "𝔬",
	ogon: "˛",
	ograve: "ò",
	ogt: "⧁",
	ohbar: "⦵",
	ohm: "Ω",
	oint: "∮",
	olarr: "↺",
	olcir: "⦾",
	olcross: "⦻",
	oline: "‾",
	olt: "⧀",
	omacr: "ō",
	omega: "ω",
	omicron: "ο",
	omid: "⦶",
	ominus: "⊖",
	oopf: "𝕠",
	opar: "⦷",
	operp: "⦹",
	oplus: "⊕",
	or: "∨",
	orarr: "↻",
	ord: "⩝",
	order: "ℴ",
	orderof: "ℴ",
	ordf: "ª",
	ordm: "º",
	origof: "⊶",
	oror: "⩖",
	orslope: "⩗",
	orv: "⩛",
	oscr: "ℴ",
	oslash: "ø",
	osol: "⊘",
	otilde: "õ",
	otimes: "⊗",
	otimesas: "⨶",
	ouml: "ö",
	ovbar: "⌽",
	par: "∥",
	para: "¶",
	parallel: "∥",
	parsim: "⫳",
	parsl: "⫽",
	part: "∂",
	pcy: "п",
	percnt: "%",
	period: ".",
	permil: "‰",
	perp: "⊥",
	pertenk: "‱",
	pfr: "𝔭",
	phi: "φ",
	phiv: "ϕ",
	phmmat: "ℳ",
	phone: "☎",
	pi: "π",
	pitchfork: "⋔",
	piv: "ϖ",
	planck: "ℏ",
	planckh: "ℎ",
	plankv: "ℏ",
	plus: "+",
	plusacir: "⨣",
	plusb: "⊞",
	pluscir: "⨢",
	plusdo: "∔",
	plusdu: "⨥",
	pluse: "⩲",
	plusmn: "±",
	plussim: "⨦",
	plustwo: "⨧",
	pm: "±",
	pointint: "⨕",
	popf: "𝕡",
	pound: "£",
	pr: "≺",
	prE: "⪳",
	prap: "⪷",
	prcue: "≼",
	pre: "⪯",
	prec: "≺",
	precapprox: "⪷",
	preccurlyeq: "≼",
	preceq: "⪯",
	precnapprox: "⪹",
	precneqq: "⪵",
	precnsim: "⋨",
	precsim: "≾",
	prime: "′",
	primes: "ℙ",
	prnE: "⪵",
	prnap: "⪹",
	prnsim: "⋨",
	prod: "∏",
	profalar: "⌮",
	profline: "⌒",
	profsurf: "⌓",
	prop: "∝",
	propto: "∝",
	prsim: "≾",
	prurel: "⊰",
	pscr: "𝓅",
	psi: "ψ",
	puncsp: " ",
	qfr: "𝔮",
	qint: "⨌",
	qopf: "𝕢",
	qprime: "⁗",
	qscr: "𝓆",
	quaternions: "ℍ",
	quatint: "⨖",
	quest: "?",
	questeq: "≟",
	quot: "\"",
	rAarr: "⇛",
	rArr: "⇒",
	rAtail: "⤜",
	rBarr: "⤏",
	rHar: "⥤",
	race: "∽̱",
	racute: "ŕ",
	radic: "√",
	raemptyv: "⦳",
	rang: "⟩",
	rangd: "⦒",
	range: "⦥",
	rangle: "⟩",
	raquo: "»",
	rarr: "→",
	rarrap: "⥵",
	rarrb: "⇥",
	rarrbfs: "⤠",
	rarrc: "⤳",
	rarrfs: "⤞",
	rarrhk: "↪",
	rarrlp: "↬",
	rarrpl: "⥅",
	rarrsim: "⥴",
	rarrtl: "↣",
	rarrw: "↝",
	ratail: "⤚",
	ratio: "∶",
	rationals: "ℚ",
	rbarr: "⤍",
	rbbrk: "❳",
	rbrace: "}",
	rbrack: "]",
	rbrke: "⦌",
	rbrksld: "⦎",
	rbrkslu: "⦐",
	rcaron: "ř",
	rcedil: "ŗ",
	rceil: "⌉",
	rcub: "}",
	rcy: "р",
	rdca: "⤷",
	rdldhar: "⥩",
	rdquo: "”",
	rdquor: "”",
	rdsh: "↳",
	real: "ℜ",
	realine: "ℛ",
	realpart: "ℜ",
	reals: "ℝ",
	rect: "▭",
	reg: "®",
	rfisht: "⥽",
	rfloor: "⌋",
	rfr: "𝔯",
	rhard: "⇁",
	rharu: "⇀",
	rharul: "⥬",
	rho: "ρ",
	rhov: "ϱ",
	rightarrow: "→",
	rightarrowtail: "↣",
	rightharpoondown: "⇁",
	rightharpoonup: "⇀",
	rightleftarrows: "⇄",
	rightleftharpoons: "⇌",
	rightrightarrows: "⇉",
	rightsquigarrow: "↝",
	rightthreetimes: "⋌",
	ring: "˚",
	risingdotseq: "≓",
	rlarr: "⇄",
	rlhar: "⇌",
	rlm: "‏",
	rmoust: "⎱",
	rmoustache: "⎱",
	rnmid: "⫮",
	roang: "⟭",
	roarr: "⇾",
	robrk: "⟧",
	ropar: "⦆",
	ropf: "𝕣",
	roplus: "⨮",
	rotimes: "⨵",
	rpar: ")",
	rpargt: "⦔",
	rppolint: "⨒",
	rrarr: "⇉",
	rsaquo: "›",
	rscr: "𝓇",
	rsh: "↱",
	rsqb: "]",
	rsquo: "’",
	rsquor: "’",
	rthree: "⋌",
	rtimes: "⋊",
	rtri: "▹",
	rtrie: "⊵",
	rtrif: "▸",
	rtriltri: "⧎",
	ruluhar: "⥨",
	rx: "℞",
	sacute: "ś",
	sbquo: "‚",
	sc: "≻",
	scE: "⪴",
	scap: "⪸",
	scaron: "š",
	sccue: "≽",
	sce: "⪰",
	scedil: "ş",
	scirc: "ŝ",
	scnE: "⪶",
	scnap: "⪺",
	scnsim: "⋩",
	scpolint: "⨓",
	scsim: "≿",
	scy: "с",
	sdot: "⋅",
	sdotb: "⊡",
	sdote: "⩦",
	seArr: "⇘",
	searhk: "⤥",
	searr: "↘",
	searrow: "↘",
	sect: "§",
	semi: ";",
	seswar: "⤩",
	setminus: "∖",
	setmn: "∖",
	sext: "✶",
	sfr: "𝔰",
	sfrown: "⌢",
	sharp: "♯",
	shchcy: "щ",
	shcy: "ш",
	shortmid: "∣",
	shortparallel: "∥",
	shy: "­",
	sigma: "σ",
	sigmaf: "ς",
	sigmav: "ς",
	sim: "∼",
	simdot: "⩪",
	sime: "≃",
	simeq: "≃",
	simg: "⪞",
	simgE: "⪠",
	siml: "⪝",
	simlE: "⪟",
	simne: "≆",
	simplus: "⨤",
	simrarr: "⥲",
	slarr: "←",
	smallsetminus: "∖",
	smashp: "⨳",
	smeparsl: "⧤",
	smid: "∣",
	smile: "⌣",
	smt: "⪪",
	smte: "⪬",
	smtes: "⪬︀",
	softcy: "ь",
	sol: "/",
	solb: "⧄",
	solbar: "⌿",
	sopf: "𝕤",
	spades: "♠",
	spadesuit: "♠",
	spar: "∥",
	sqcap: "⊓",
	sqcaps: "⊓︀",
	sqcup: "⊔",
	sqcups: "⊔︀",
	sqsub: "⊏",
	sqsube: "⊑",
	sqsubset: "⊏",
	sqsubseteq: "⊑",
	sqsup: "⊐",
	sqsupe: "⊒",
	sqsupset: "⊐",
	sqsupseteq: "⊒",
	squ: "□",
	square: "□",
	squarf: "▪",
	squf: "▪",
	srarr: "→",
	sscr: "𝓈",
	ssetmn: "∖",
	ssmile: "⌣",
	sstarf: "⋆",
	star: "☆",
	starf: "★",
	straightepsilon: "ϵ",
	straightphi: "ϕ",
	strns: "¯",
	sub: "⊂",
	subE: "⫅",
	subdot: "⪽",
	sube: "⊆",
	subedot: "⫃",
	submult: "⫁",
	subnE: "⫋",
	subne: "⊊",
	subplus: "⪿",
	subrarr: "⥹",
	subset: "⊂",
	subseteq: "⊆",
	subseteqq: "⫅",
	subsetneq: "⊊",
	subsetneqq: "⫋",
	subsim: "⫇",
	subsub: "⫕",
	subsup: "⫓",
	succ: "≻",
	succapprox: "⪸",
	succcurlyeq: "≽",
	succeq: "⪰",
	succnapprox: "⪺",
	succneqq: "⪶",
	succnsim: "⋩",
	succsim: "≿",
	sum: "∑",
	sung: "♪",
	sup1: "¹",
	sup2: "²",
	sup3: "³",
	sup: "⊃",
	supE: "⫆",
	supdot: "⪾",
	supdsub: "⫘",
	supe: "⊇",
	supedot: "⫄",
	suphsol: "⟉",
	suphsub: "⫗",
	suplarr: "⥻",
	supmult: "⫂",
	supnE: "⫌",
	supne: "⊋",
	supplus: "⫀",
	supset: "⊃",
	supseteq: "⊇",
	supseteqq: "⫆",
	supsetneq: "⊋",
	supsetneqq: "⫌",
	supsim: "⫈",
	supsub: "⫔",
	supsup: "⫖",
	swArr: "⇙",
	swarhk: "⤦",
	swarr: "↙",
	swarrow: "↙",
	swnwar: "⤪",
	szlig: "ß",
	target: "⌖",
	tau: "τ",
	tbrk: "⎴",
	tcaron: "ť",
	tcedil: "ţ",
	tcy: "т",
	tdot: "⃛",
	telrec: "⌕",
	tfr: "𝔱",
	there4: "∴",
	therefore: "∴",
	theta: "θ",
	thetasym: "ϑ",
	thetav: "ϑ",
	thickapprox: "≈",
	thicksim: "∼",
	thinsp: " ",
	thkap: "≈",
	thksim: "∼",
	thorn: "þ",
	tilde: "˜",
	times: "×",
	timesb: "⊠",
	timesbar: "⨱",
	timesd: "⨰",
	tint: "∭",
	toea: "⤨",
	top: "⊤",
	topbot: "⌶",
	topcir: "⫱",
	topf: "𝕥",
	topfork: "⫚",
	tosa: "⤩",
	tprime: "‴",
	trade: "™",
	triangle: "▵",
	triangledown: "▿",
	triangleleft: "◃",
	trianglelefteq: "⊴",
	triangleq: "≜",
	triangleright: "▹",
	trianglerighteq: "⊵",
	tridot: "◬",
	trie: "≜",
	triminus: "⨺",
	triplus: "⨹",
	trisb: "⧍",
	tritime: "⨻",
	trpezium: "⏢",
	tscr: "𝓉",
	tscy: "ц",
	tshcy: "ћ",
	tstrok: "ŧ",
	twixt: "≬",
	twoheadleftarrow: "↞",
	twoheadrightarrow: "↠",
	uArr: "⇑",
	uHar: "⥣",
	uacute: "ú",
	uarr: "↑",
	ubrcy: "ў",
	ubreve: "ŭ",
	ucirc: "û",
	ucy: "у",
	udarr: "⇅",
	udblac: "ű",
	udhar: "⥮",
	ufisht: "⥾",
	ufr: "𝔲",
	ugrave: "ù",
	uharl: "↿",
	uharr: "↾",
	uhblk: "▀",
	ulcorn: "⌜",
	ulcorner: "⌜",
	ulcrop: "⌏",
	ultri: "◸",
	umacr: "ū",
	uml: "¨",
	uogon: "ų",
	uopf: "𝕦",
	uparrow: "↑",
	updownarrow: "↕",
	upharpoonleft: "↿",
	upharpoonright: "↾",
	uplus: "⊎",
	upsi: "υ",
	upsih: "ϒ",
	upsilon: "υ",
	upuparrows: "⇈",
	urcorn: "⌝",
	urcorner: "⌝",
	urcrop: "⌎",
	uring: "ů",
	urtri: "◹",
	uscr: "𝓊",
	utdot: "⋰",
	utilde: "ũ",
	utri: "▵",
	utrif: "▴",
	uuarr: "⇈",
	uuml: "ü",
	uwangle: "⦧",
	vArr: "⇕",
	vBar: "⫨",
	vBarv: "⫩",
	vDash: "⊨",
	vangrt: "⦜",
	varepsilon: "ϵ",
	varkappa: "ϰ",
	varnothing: "∅",
	varphi: "ϕ",
	varpi: "ϖ",
	varpropto: "∝",
	varr: "↕",
	varrho: "ϱ",
	varsigma: "ς",
	varsubsetneq: "⊊︀",
	varsubsetneqq: "⫋︀",
	varsupsetneq: "⊋︀",
	varsupsetneqq: "⫌︀",
	vartheta: "ϑ",
	vartriangleleft: "⊲",
	vartriangleright: "⊳",
	vcy: "в",
	vdash: "⊢",
	vee: "∨",
	veebar: "⊻",
	veeeq: "≚",
	vellip: "⋮",
	verbar: "|",
	vert: "|",
	vfr: "𝔳",
	vltri: "⊲",
	vnsub: "⊂⃒",
	vnsup: "⊃⃒",
	vopf: "𝕧",
	vprop: "∝",
	vrtri: "⊳",
	vscr: "𝓋",
	vsubnE: "⫋︀",
	vsubne: "⊊︀",
	vsupnE: "⫌︀",
	vsupne: "⊋︀",
	vzigzag: "⦚",
	wcirc: "ŵ",
	wedbar: "⩟",
	wedge: "∧",
	wedgeq: "≙",
	weierp: "℘",
	wfr: "𝔴",
	wopf: "𝕨",
	wp: "℘",
	wr: "≀",
	wreath: "≀",
	wscr: "𝓌",
	xcap: "⋂",
	xcirc: "◯",
	xcup: "⋃",
	xdtri: "▽",
	xfr: "𝔵",
	xhArr: "⟺",
	xharr: "⟷",
	xi: "ξ",
	xlArr: "⟸",
	xlarr: "⟵",
	xmap: "⟼",
	xnis: "⋻",
	xodot: "⨀",
	xopf: "𝕩",
	xoplus: "⨁",
	xotime: "⨂",
	xrArr: "⟹",
	xrarr: "⟶",
	xscr: "𝓍",
	xsqcup: "⨆",
	xuplus: "⨄",
	xutri: "△",
	xvee: "⋁",
	xwedge: "⋀",
	yacute: "ý",
	yacy: "я",
	ycirc: "ŷ",
	ycy: "ы",
	yen: "¥",
	yfr: "𝔶",
	yicy: "ї",
	yopf: "𝕪",
	yscr: "𝓎",
	yucy: "ю",
	yuml: "ÿ",
	zacute: "ź",
	zcaron: "ž",
	zcy: "з",
	zdot: "ż",
	zeetrf: "ℨ",
	zeta: "ζ",
	zfr: "𝔷",
	zhcy: "ж",
	zigrarr: "⇝",
	zopf: "𝕫",
	zscr: "𝓏",
	zwj: "‍",
	zwnj: "‌"
};

// node_modules/decode-named-character-reference/index.js
const own$1 = {}.hasOwnProperty;
function decodeNamedCharacterReference(value) {
	return own$1.call(characterEntities, value) ? characterEntities[value] : false;
}

// node_modules/micromark-util-chunked/index.js
function splice(list, start, remove, items) {
	const end = list.length;
	let chunkStart = 0;
	let parameters;
	if (start < 0) start = -start > end ? 0 : end + start;
	else start = start > end ? end : start;
	remove = remove > 0 ? remove : 0;
	if (items.length < 1e4) {
		parameters = Array.from(items);
		parameters.unshift(start, remove);
		list.splice(...parameters);
	} else {
		if (remove) list.splice(start, remove);
		while (chunkStart < items.length) {
			parameters = items.slice(chunkStart, chunkStart + 1e4);
			parameters.unshift(start, 0);
			list.splice(...parameters);
			chunkStart += 1e4;
			start += 1e4;
		}
	}
}
function push(list, items) {
	if (list.length > 0) {
		splice(list, list.length, 0, items);
		return list;
	}
	return items;
}

// node_modules/micromark-util-combine-extensions/index.js
const hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
	const all = {};
	let index = -1;
	while (++index < extensions.length) syntaxExtension(all, extensions[index]);
	return all;
}
function syntaxExtension(all, extension) {
	let hook;
	for (hook in extension) {
		const left = (hasOwnProperty.call(all, hook) ? all[hook] : void 0) || (all[hook] = {});
		const right = extension[hook];
		let code;
		if (right) for (code in right) {
			if (!hasOwnProperty.call(left, code)) left[code] = [];
			const value = right[code];
			constructs$1(left[code], Array.isArray(value) ? value : value ? [value] : []);
		}
	}
}
function constructs$1(existing, list) {
	let index = -1;
	const before = [];
	while (++index < list.length) (list[index].add === "after" ? existing : before).push(list[index]);
	splice(existing, 0, 0, before);
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value, base) {
	const code = Number.parseInt(value, base);
	if (code < 9 || code === 11 || code > 13 && code < 32 || code > 126 && code < 160 || code > 55295 && code < 57344 || code > 64975 && code < 65008 || (code & 65535) === 65535 || (code & 65535) === 65534 || code > 1114111) return "�";
	return String.fromCodePoint(code);
}

// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value) {
	return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/micromark-util-character/index.js
const asciiAlpha = regexCheck(/[A-Za-z]/);
const asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
const asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code) {
	return code !== null && (code < 32 || code === 127);
}
const asciiDigit = regexCheck(/\d/);
const asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
const asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code) {
	return code !== null && code < -2;
}
function markdownLineEndingOrSpace(code) {
	return code !== null && (code < 0 || code === 32);
}
function markdownSpace(code) {
	return code === -2 || code === -1 || code === 32;
}
const unicodePunctuation = regexCheck(/\p{P}|\p{S}/u);
const unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
	return check;
	function check(code) {
		return code !== null && code > -1 && regex.test(String.fromCharCode(code));
	}
}

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok, type, max) {
	const limit = max ? max - 1 : 1e400;
	let size = 0;
	return start;
	function start(code) {
		if (markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return ok(code);
	}
	function prefix(code) {
		if (markdownSpace(code) && size++ < limit) {
			effects.consume(code);
			return prefix;
		}
		effects.exit(type);
		return ok(code);
	}
}
function factorySpaceMinMax(effects, ok, nok, type, min, max) {
	let size = 0;
	return start;
	function start(code) {
		if (max > 0 && markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return after(code);
	}
	function prefix(code) {
		if (markdownSpace(code) && size < max) {
			effects.consume(code);
			size++;
			return prefix;
		}
		effects.exit(type);
		return after(code);
	}
	function after(code) {
		return size >= min ? ok(code) : nok(code);
	}
}

// node_modules/micromark/lib/initialize/content.js
const content$1 = { tokenize: initializeContent };
function initializeContent(effects) {
	const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
	let previous;
	return contentStart;
	function afterContentStartConstruct(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, contentStart, "linePrefix");
	}
	function paragraphInitial(code) {
		effects.enter("paragraph");
		return lineStart(code);
	}
	function lineStart(code) {
		const token = effects.enter("chunkText", {
			contentType: "text",
			previous
		});
		if (previous) previous.next = token;
		previous = token;
		return data(code);
	}
	function data(code) {
		if (code === null) {
			effects.exit("chunkText");
			effects.exit("paragraph");
			effects.consume(code);
			return;
		}
		if (markdownLineEnding(code)) {
			effects.consume(code);
			effects.exit("chunkText");
			return lineStart;
		}
		effects.consume(code);
		return data;
	}
}

// node_modules/micromark-util-edit-map/index.js
var EditMap = class {
	constructor() {
		this.index = /* @__PURE__ */ new Map();
		this.map = [];
	}
	add(index, remove, add) {
		addImplementation(this, index, remove, add, false);
	}
	addBefore(index, remove, add) {
		addImplementation(this, index, remove, add, true);
	}
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		if (this.map.length === 0) return;
		let index = this.map.length;
		const vecs = [];
		while (index > 0) {
			index -= 1;
			vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
			events.length = this.map[index][0];
		}
		vecs.push(events.slice());
		events.length = 0;
		let slice = vecs.pop();
		while (slice) {
			for (const element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0;
		this.index.clear();
	}
};
function addImplementation(editMap, at, remove, add, before) {
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		if (before) {
			add.push(...existing[2]);
			existing[2] = add;
		} else existing[2].push(...add);
		return;
	}
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}

// node_modules/micromark/lib/initialize/document.js
const document$1 = { tokenize: initializeDocument };
const containerConstruct = { tokenize: tokenizeContainer };
function initializeDocument(effects) {
	const self = this;
	const stack = [];
	let continued = 0;
	let childFlow;
	let childToken;
	let lineStartOffset;
	return start;
	function start(code) {
		if (continued < stack.length) {
			const item = stack[continued];
			self.containerState = item[1];
			return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
		}
		return checkNewContainers(code);
	}
	function documentContinue(code) {
		continued++;
		if (self.containerState._closeFlow) {
			self.containerState._closeFlow = void 0;
			if (childFlow) closeFlow();
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			let point;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				point = self.events[indexBeforeFlow][1].end;
				break;
			}
			exitContainers(continued);
			let index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point };
				index++;
			}
			const editMap = new EditMap();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
			return checkNewContainers(code);
		}
		return start(code);
	}
	function checkNewContainers(code) {
		if (continued === stack.length) {
			if (!childFlow) return documentContinued(code);
			if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) return flowStart(code);
			self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
		}
		self.containerState = {};
		return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
	}
	function thereIsANewContainer(code) {
		if (childFlow) closeFlow();
		exitContainers(continued);
		return documentContinued(code);
	}
	function thereIsNoNewContainer(code) {
		self.parser.lazy[self.now().line] = continued !== stack.length;
		lineStartOffset = self.now().offset;
		return flowStart(code);
	}
	function documentContinued(code) {
		self.containerState = {};
		return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
	}
	function containerContinue(code) {
		continued++;
		stack.push([self.currentConstruct, self.containerState]);
		return documentContinued(code);
	}
	function flowStart(code) {
		if (code === null) {
			if (childFlow) closeFlow();
			exitContainers(0);
			effects.consume(code);
			return;
		}
		childFlow = childFlow || self.parser.flow(self.now());
		effects.enter("chunkFlow", {
			_tokenizer: childFlow,
			contentType: "flow",
			previous: childToken
		});
		return flowContinue(code);
	}
	function flowContinue(code) {
		if (code === null) {
			writeToChild(effects.exit("chunkFlow"), true);
			exitContainers(0);
			effects.consume(code);
			return;
		}
		if (markdownLineEnding(code)) {
			effects.consume(code);
			writeToChild(effects.exit("chunkFlow"));
			continued = 0;
			self.interrupt = void 0;
			return start;
		}
		effects.consume(code);
		return flowContinue;
	}
	function writeToChild(token, endOfFile) {
		const stream = self.sliceStream(token);
		if (endOfFile) stream.push(null);
		token.previous = childToken;
		if (childToken) childToken.next = token;
		childToken = token;
		childFlow.defineSkip(token.start);
		childFlow.write(stream);
		if (self.parser.lazy[token.start.line]) {
			let index = childFlow.events.length;
			while (index--) if (childFlow.events[index][1].start.offset < lineStartOffset && (!childFlow.events[index][1].end || childFlow.events[index][1].end.offset > lineStartOffset)) return;
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			let seen;
			let point;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				if (seen) {
					point = self.events[indexBeforeFlow][1].end;
					break;
				}
				seen = true;
			}
			exitContainers(continued);
			index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point };
				index++;
			}
			const editMap = new EditMap();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
		}
	}
	function exitContainers(size) {
		let index = stack.length;
		while (index-- > size) {
			const entry = stack[index];
			self.containerState = entry[1];
			entry[0].exit.call(self, effects);
		}
		stack.length = size;
	}
	function closeFlow() {
		childFlow.write([null]);
		childToken = void 0;
		childFlow = void 0;
		self.containerState._closeFlow = void 0;
	}
}
function tokenizeContainer(effects, ok, nok) {
	return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code) {
	if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return 1;
	if (unicodePunctuation(code)) return 2;
}

// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs, events, context) {
	const called = [];
	let index = -1;
	while (++index < constructs.length) {
		const resolve = constructs[index].resolveAll;
		if (resolve && !called.includes(resolve)) {
			events = resolve(events, context);
			called.push(resolve);
		}
	}
	return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
const attention = {
	name: "attention",
	resolveAll: resolveAllAttention,
	tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
	let index = -1;
	let nextEvents;
	while (++index < events.length) if (events[index][0] === "enter" && events[index][1].type === "attentionSequence" && events[index][1]._close) {
		let open = index;
		while (open--) if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
			if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) continue;
			const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
			const start = { ...events[open][1].end };
			const end = { ...events[index][1].start };
			movePoint(start, -use);
			movePoint(end, use);
			const openingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start,
				end: { ...events[open][1].end }
			};
			const closingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start: { ...events[index][1].start },
				end
			};
			const text = {
				type: use > 1 ? "strongText" : "emphasisText",
				start: { ...events[open][1].end },
				end: { ...events[index][1].start }
			};
			const group = {
				type: use > 1 ? "strong" : "emphasis",
				start: { ...openingSequence.start },
				end: { ...closingSequence.end }
			};
			events[open][1].end = { ...openingSequence.start };
			events[index][1].start = { ...closingSequence.end };
			nextEvents = [];
			if (events[open][1].end.offset - events[open][1].start.offset) nextEvents = push(nextEvents, [[
				"enter",
				events[open][1],
				context
			], [
				"exit",
				events[open][1],
				context
			]]);
			nextEvents = push(nextEvents, [
				[
					"enter",
					group,
					context
				],
				[
					"enter",
					openingSequence,
					context
				],
				[
					"exit",
					openingSequence,
					context
				],
				[
					"enter",
					text,
					context
				]
			]);
			nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context));
			nextEvents = push(nextEvents, [
				[
					"exit",
					text,
					context
				],
				[
					"enter",
					closingSequence,
					context
				],
				[
					"exit",
					closingSequence,
					context
				],
				[
					"exit",
					group,
					context
				]
			]);
			let offset = 0;
			if (events[index][1].end.offset - events[index][1].start.offset) {
				offset = 2;
				nextEvents = push(nextEvents, [[
					"enter",
					events[index][1],
					context
				], [
					"exit",
					events[index][1],
					context
				]]);
			}
			splice(events, open - 1, index - open + 3, nextEvents);
			index = open + nextEvents.length - offset - 2;
			break;
		}
	}
	index = -1;
	while (++index < events.length) if (events[index][1].type === "attentionSequence") events[index][1].type = "data";
	return events;
}
function tokenizeAttention(effects, ok) {
	const attentionMarkers = this.parser.constructs.attentionMarkers.null;
	const previous = this.previous;
	const before = classifyCharacter(previous);
	let marker;
	return start;
	function start(code) {
		marker = code;
		effects.enter("attentionSequence");
		return inside(code);
	}
	function inside(code) {
		if (code === marker) {
			effects.consume(code);
			return inside;
		}
		const token = effects.exit("attentionSequence");
		const after = classifyCharacter(code);
		const open = !after || after === 2 && before || attentionMarkers.includes(code) && code !== 42 && code !== 95;
		const close = !before || before === 2 && after || attentionMarkers.includes(previous) && previous !== 42 && previous !== 95;
		token._open = Boolean(marker === 42 ? open : open && (before || !close));
		token._close = Boolean(marker === 42 ? close : close && (after || !open));
		return ok(code);
	}
}
function movePoint(point, offset) {
	point.column += offset;
	point.offset += offset;
	point._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
const autolink = {
	name: "autolink",
	tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok, nok) {
	let size = 0;
	return start;
	function start(code) {
		effects.enter("autolink");
		effects.enter("autolinkMarker");
		effects.consume(code);
		effects.exit("autolinkMarker");
		effects.enter("autolinkProtocol");
		return open;
	}
	function open(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return schemeOrEmailAtext;
		}
		if (code === 64) return nok(code);
		return emailAtext(code);
	}
	function schemeOrEmailAtext(code) {
		if (code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) {
			size = 1;
			return schemeInsideOrEmailAtext(code);
		}
		return emailAtext(code);
	}
	function schemeInsideOrEmailAtext(code) {
		if (code === 58) {
			effects.consume(code);
			size = 0;
			return urlInside;
		}
		if ((code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) && size++ < 32) {
			effects.consume(code);
			return schemeInsideOrEmailAtext;
		}
		size = 0;
		return emailAtext(code);
	}
	function urlInside(code) {
		if (code === 62) {
			effects.exit("autolinkProtocol");
			effects.enter("autolinkMarker");
			effects.consume(code);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok;
		}
		if (code === null || code === 32 || code === 60 || asciiControl(code)) return nok(code);
		effects.consume(code);
		return urlInside;
	}
	function emailAtext(code) {
		if (code === 64) {
			effects.consume(code);
			return emailAtSignOrDot;
		}
		if (asciiAtext(code)) {
			effects.consume(code);
			return emailAtext;
		}
		return nok(code);
	}
	function emailAtSignOrDot(code) {
		return asciiAlphanumeric(code) ? emailLabel(code) : nok(code);
	}
	function emailLabel(code) {
		if (code === 46) {
			effects.consume(code);
			size = 0;
			return emailAtSignOrDot;
		}
		if (code === 62) {
			effects.exit("autolinkProtocol").type = "autolinkEmail";
			effects.enter("autolinkMarker");
			effects.consume(code);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok;
		}
		return emailValue(code);
	}
	function emailValue(code) {
		if ((code === 45 || asciiAlphanumeric(code)) && size++ < 63) {
			const next = code === 45 ? emailValue : emailLabel;
			effects.consume(code);
			return next;
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
const blankLine = {
	partial: true,
	tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok, nok) {
	return start;
	function start(code) {
		return markdownSpace(code) ? factorySpace(effects, after, "linePrefix")(code) : after(code);
	}
	function after(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
const blockQuote = {
	continuation: { tokenize: tokenizeBlockQuoteContinuation },
	exit: exit$1,
	name: "blockQuote",
	tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok, nok) {
	const self = this;
	return start;
	function start(code) {
		if (code === 62) {
			const state = self.containerState;
			if (!state.open) {
				effects.enter("blockQuote", { _container: true });
				state.open = true;
			}
			effects.enter("blockQuotePrefix");
			effects.enter("blockQuoteMarker");
			effects.consume(code);
			effects.exit("blockQuoteMarker");
			return after;
		}
		return nok(code);
	}
	function after(code) {
		if (markdownSpace(code)) {
			effects.enter("blockQuotePrefixWhitespace");
			effects.consume(code);
			effects.exit("blockQuotePrefixWhitespace");
			effects.exit("blockQuotePrefix");
			return ok;
		}
		effects.exit("blockQuotePrefix");
		return ok(code);
	}
}
function tokenizeBlockQuoteContinuation(effects, ok, nok) {
	const self = this;
	return contStart;
	function contStart(code) {
		if (markdownSpace(code)) return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
		return contBefore(code);
	}
	function contBefore(code) {
		return effects.attempt(blockQuote, ok, nok)(code);
	}
}
function exit$1(effects) {
	effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
const characterEscape = {
	name: "characterEscape",
	tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("characterEscape");
		effects.enter("escapeMarker");
		effects.consume(code);
		effects.exit("escapeMarker");
		return inside;
	}
	function inside(code) {
		if (asciiPunctuation(code)) {
			effects.enter("characterEscapeValue");
			effects.consume(code);
			effects.exit("characterEscapeValue");
			effects.exit("characterEscape");
			return ok;
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
const characterReference = {
	name: "characterReference",
	tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok, nok) {
	const self = this;
	let size = 0;
	let max;
	let test;
	return start;
	function start(code) {
		effects.enter("characterReference");
		effects.enter("characterReferenceMarker");
		effects.consume(code);
		effects.exit("characterReferenceMarker");
		return open;
	}
	function open(code) {
		if (code === 35) {
			effects.enter("characterReferenceMarkerNumeric");
			effects.consume(code);
			effects.exit("characterReferenceMarkerNumeric");
			return numeric;
		}
		effects.enter("characterReferenceValue");
		max = 31;
		test = asciiAlphanumeric;
		return value(code);
	}
	function numeric(code) {
		if (code === 88 || code === 120) {
			effects.enter("characterReferenceMarkerHexadecimal");
			effects.consume(code);
			effects.exit("characterReferenceMarkerHexadecimal");
			effects.enter("characterReferenceValue");
			max = 6;
			test = asciiHexDigit;
			return value;
		}
		effects.enter("characterReferenceValue");
		max = 7;
		test = asciiDigit;
		return value(code);
	}
	function value(code) {
		if (code === 59 && size) {
			const token = effects.exit("characterReferenceValue");
			if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) return nok(code);
			effects.enter("characterReferenceMarker");
			effects.consume(code);
			effects.exit("characterReferenceMarker");
			effects.exit("characterReference");
			return ok;
		}
		if (test(code) && size++ < max) {
			effects.consume(code);
			return value;
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
const nonLazyContinuation = {
	partial: true,
	tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok, nok) {
	const self = this;
	return start;
	function start(code) {
		if (code === null) return nok(code);
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return after;
	}
	function after(code) {
		return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
const codeFenced = {
	concrete: true,
	name: "codeFenced",
	tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok, nok) {
	const self = this;
	const closeStart = {
		partial: true,
		tokenize: tokenizeCloseStart
	};
	let initialPrefix = 0;
	let sizeOpen = 0;
	let marker;
	return start;
	function start(code) {
		return beforeSequenceOpen(code);
	}
	function beforeSequenceOpen(code) {
		const tail = self.events[self.events.length - 1];
		initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
		marker = code;
		effects.enter("codeFenced");
		effects.enter("codeFencedFence");
		effects.enter("codeFencedFenceSequence");
		return sequenceOpen(code);
	}
	function sequenceOpen(code) {
		if (code === marker) {
			sizeOpen++;
			effects.consume(code);
			return sequenceOpen;
		}
		if (sizeOpen < 3) return nok(code);
		effects.exit("codeFencedFenceSequence");
		return markdownSpace(code) ? factorySpace(effects, infoBefore, "whitespace")(code) : infoBefore(code);
	}
	function infoBefore(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFencedFence");
			return self.interrupt ? ok(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		}
		effects.enter("codeFencedFenceInfo");
		effects.enter("chunkString", { contentType: "string" });
		return info(code);
	}
	function info(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return infoBefore(code);
		}
		if (markdownSpace(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return factorySpace(effects, metaBefore, "whitespace")(code);
		}
		if (code === 96 && code === marker) return nok(code);
		effects.consume(code);
		return info;
	}
	function metaBefore(code) {
		if (code === null || markdownLineEnding(code)) return infoBefore(code);
		effects.enter("codeFencedFenceMeta");
		effects.enter("chunkString", { contentType: "string" });
		return meta(code);
	}
	function meta(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceMeta");
			return infoBefore(code);
		}
		if (code === 96 && code === marker) return nok(code);
		effects.consume(code);
		return meta;
	}
	function atNonLazyBreak(code) {
		return effects.attempt(closeStart, after, contentBefore)(code);
	}
	function contentBefore(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return contentStart;
	}
	function contentStart(code) {
		return initialPrefix > 0 && markdownSpace(code) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
	}
	function beforeContentChunk(code) {
		if (code === null || markdownLineEnding(code)) return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		effects.enter("codeFlowValue");
		return contentChunk(code);
	}
	function contentChunk(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return beforeContentChunk(code);
		}
		effects.consume(code);
		return contentChunk;
	}
	function after(code) {
		effects.exit("codeFenced");
		return ok(code);
	}
	function tokenizeCloseStart(effects, ok, nok) {
		let size = 0;
		return startBefore;
		function startBefore(code) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return start;
		}
		function start(code) {
			effects.enter("codeFencedFence");
			return markdownSpace(code) ? factorySpace(effects, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : beforeSequenceClose(code);
		}
		function beforeSequenceClose(code) {
			if (code === marker) {
				effects.enter("codeFencedFenceSequence");
				return sequenceClose(code);
			}
			return nok(code);
		}
		function sequenceClose(code) {
			if (code === marker) {
				size++;
				effects.consume(code);
				return sequenceClose;
			}
			if (size >= sizeOpen) {
				effects.exit("codeFencedFenceSequence");
				return markdownSpace(code) ? factorySpace(effects, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code);
			}
			return nok(code);
		}
		function sequenceCloseAfter(code) {
			if (code === null || markdownLineEnding(code)) {
				effects.exit("codeFencedFence");
				return ok(code);
			}
			return nok(code);
		}
	}
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
const codeIndented = {
	name: "codeIndented",
	tokenize: tokenizeCodeIndented
};
const furtherStart = {
	partial: true,
	tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("codeIndented");
		return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code);
	}
	function atBreak(code) {
		if (code === null) return after(code);
		if (markdownLineEnding(code)) return effects.attempt(furtherStart, atBreak, after)(code);
		effects.enter("codeFlowValue");
		return inside(code);
	}
	function inside(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return atBreak(code);
		}
		effects.consume(code);
		return inside;
	}
	function after(code) {
		effects.exit("codeIndented");
		return ok(code);
	}
}
function tokenizeFurtherStart(effects, ok, nok) {
	const self = this;
	return furtherStart;
	function furtherStart(code) {
		if (self.parser.lazy[self.now().line]) return nok(code);
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return furtherStart;
		}
		return factorySpaceMinMax(effects, ok, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
	}
	function onNotEnoughPrefix(code) {
		return markdownLineEnding(code) ? furtherStart(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/code-text.js
const codeText = {
	name: "codeText",
	previous: previous$1,
	resolve: resolveCodeText,
	tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
	let tailExitIndex = events.length - 4;
	let headEnterIndex = 3;
	let index;
	let enter;
	if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
		index = headEnterIndex;
		while (++index < tailExitIndex) if (events[index][1].type === "codeTextData") {
			events[headEnterIndex][1].type = "codeTextPadding";
			events[tailExitIndex][1].type = "codeTextPadding";
			headEnterIndex += 2;
			tailExitIndex -= 2;
			break;
		}
	}
	index = headEnterIndex - 1;
	tailExitIndex++;
	while (++index <= tailExitIndex) if (enter === void 0) {
		if (index !== tailExitIndex && events[index][1].type !== "lineEnding") enter = index;
	} else if (index === tailExitIndex || events[index][1].type === "lineEnding") {
		events[enter][1].type = "codeTextData";
		if (index !== enter + 2) {
			events[enter][1].end = events[index - 1][1].end;
			events.splice(enter + 2, index - enter - 2);
			tailExitIndex -= index - enter - 2;
			index = enter + 2;
		}
		enter = void 0;
	}
	return events;
}
function previous$1(code) {
	return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok, nok) {
	let sizeOpen = 0;
	let size;
	let token;
	return start;
	function start(code) {
		effects.enter("codeText");
		effects.enter("codeTextSequence");
		return sequenceOpen(code);
	}
	function sequenceOpen(code) {
		if (code === 96) {
			effects.consume(code);
			sizeOpen++;
			return sequenceOpen;
		}
		effects.exit("codeTextSequence");
		return between(code);
	}
	function between(code) {
		if (code === null) return nok(code);
		if (code === 32) {
			effects.enter("space");
			effects.consume(code);
			effects.exit("space");
			return between;
		}
		if (code === 96) {
			token = effects.enter("codeTextSequence");
			size = 0;
			return sequenceClose(code);
		}
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return between;
		}
		effects.enter("codeTextData");
		return data(code);
	}
	function data(code) {
		if (code === null || code === 32 || code === 96 || markdownLineEnding(code)) {
			effects.exit("codeTextData");
			return between(code);
		}
		effects.consume(code);
		return data;
	}
	function sequenceClose(code) {
		if (code === 96) {
			effects.consume(code);
			size++;
			return sequenceClose;
		}
		if (size === sizeOpen) {
			effects.exit("codeTextSequence");
			effects.exit("codeText");
			return ok(code);
		}
		token.type = "codeTextData";
		return data(code);
	}
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
	constructor(initial) {
		this.left = initial ? [...initial] : [];
		this.right = [];
	}
	get(index) {
		if (index < 0 || index >= this.left.length + this.right.length) throw new RangeError("Cannot access index `" + index + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
		if (index < this.left.length) return this.left[index];
		return this.right[this.right.length - index + this.left.length - 1];
	}
	get length() {
		return this.left.length + this.right.length;
	}
	shift() {
		this.setCursor(0);
		return this.right.pop();
	}
	slice(start, end) {
		const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
		if (stop < this.left.length) return this.left.slice(start, stop);
		if (start > this.left.length) return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
		return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
	}
	splice(start, deleteCount, items) {
		const count = deleteCount || 0;
		this.setCursor(Math.trunc(start));
		const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
		if (items) chunkedPush(this.left, items);
		return removed.reverse();
	}
	pop() {
		this.setCursor(Number.POSITIVE_INFINITY);
		return this.left.pop();
	}
	push(item) {
		this.setCursor(Number.POSITIVE_INFINITY);
		this.left.push(item);
	}
	pushMany(items) {
		this.setCursor(Number.POSITIVE_INFINITY);
		chunkedPush(this.left, items);
	}
	unshift(item) {
		this.setCursor(0);
		this.right.push(item);
	}
	unshiftMany(items) {
		this.setCursor(0);
		chunkedPush(this.right, items.reverse());
	}
	setCursor(n) {
		if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
		if (n < this.left.length) {
			const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
			chunkedPush(this.right, removed.reverse());
		} else {
			const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
			chunkedPush(this.left, removed.reverse());
		}
	}
};
function chunkedPush(list, right) {
	let chunkStart = 0;
	if (right.length < 1e4) list.push(...right);
	else while (chunkStart < right.length) {
		list.push(...right.slice(chunkStart, chunkStart + 1e4));
		chunkStart += 1e4;
	}
}

// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
	const jumps = {};
	let index = -1;
	let event;
	let lineIndex;
	let otherIndex;
	let otherEvent;
	let parameters;
	let subevents;
	let more;
	const events = new SpliceBuffer(eventsArray);
	while (++index < events.length) {
		while (index in jumps) index = jumps[index];
		event = events.get(index);
		if (index && event[1].type === "chunkFlow" && events.get(index - 1)[1].type === "listItemPrefix") {
			subevents = event[1]._tokenizer.events;
			otherIndex = 0;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") otherIndex += 2;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") while (++otherIndex < subevents.length) {
				if (subevents[otherIndex][1].type === "content") break;
				if (subevents[otherIndex][1].type === "chunkText") {
					subevents[otherIndex][1]._isInFirstContentOfListItem = true;
					otherIndex++;
				}
			}
		}
		if (event[0] === "enter") {
			if (event[1].contentType) {
				Object.assign(jumps, subcontent(events, index));
				index = jumps[index];
				more = true;
			}
		} else if (event[1]._container) {
			otherIndex = index;
			lineIndex = void 0;
			while (otherIndex--) {
				otherEvent = events.get(otherIndex);
				if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
					if (otherEvent[0] === "enter") {
						if (lineIndex) events.get(lineIndex)[1].type = "lineEndingBlank";
						otherEvent[1].type = "lineEnding";
						lineIndex = otherIndex;
					}
				} else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {} else break;
			}
			if (lineIndex) {
				event[1].end = { ...events.get(lineIndex)[1].start };
				parameters = events.slice(lineIndex, index);
				parameters.unshift(event);
				events.splice(lineIndex, index - lineIndex + 1, parameters);
			}
		}
	}
	splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
	return !more;
}
function subcontent(events, eventIndex) {
	const token = events.get(eventIndex)[1];
	const context = events.get(eventIndex)[2];
	let startPosition = eventIndex - 1;
	const startPositions = [];
	let tokenizer = token._tokenizer;
	if (!tokenizer) {
		tokenizer = context.parser[token.contentType](token.start);
		if (token._contentTypeTextTrailing) tokenizer._contentTypeTextTrailing = true;
	}
	const childEvents = tokenizer.events;
	const jumps = [];
	const gaps = {};
	let stream;
	let previous;
	let index = -1;
	let current = token;
	let adjust = 0;
	let start = 0;
	const breaks = [start];
	while (current) {
		while (events.get(++startPosition)[1] !== current);
		startPositions.push(startPosition);
		if (!current._tokenizer) {
			stream = context.sliceStream(current);
			if (!current.next) stream.push(null);
			if (previous) tokenizer.defineSkip(current.start);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = true;
			tokenizer.write(stream);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = void 0;
		}
		previous = current;
		current = current.next;
	}
	current = token;
	while (++index < childEvents.length) if (childEvents[index][0] === "exit" && childEvents[index - 1][0] === "enter" && childEvents[index][1].type === childEvents[index - 1][1].type && childEvents[index][1].start.line !== childEvents[index][1].end.line) {
		start = index + 1;
		breaks.push(start);
		current._tokenizer = void 0;
		current.previous = void 0;
		current = current.next;
	}
	tokenizer.events = [];
	if (current) {
		current._tokenizer = void 0;
		current.previous = void 0;
	} else breaks.pop();
	index = breaks.length;
	while (index--) {
		const slice = childEvents.slice(breaks[index], breaks[index + 1]);
		const start = startPositions.pop();
		jumps.push([start, start + slice.length - 1]);
		events.splice(start, 2, slice);
	}
	jumps.reverse();
	index = -1;
	while (++index < jumps.length) {
		gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];
		adjust += jumps[index][1] - jumps[index][0] - 1;
	}
	return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
const content = {
	resolve: resolveContent,
	tokenize: tokenizeContent
};
const continuationConstruct = {
	partial: true,
	tokenize: tokenizeContinuation
};
function resolveContent(events) {
	subtokenize(events);
	return events;
}
function tokenizeContent(effects, ok) {
	let previous;
	return chunkStart;
	function chunkStart(code) {
		effects.enter("content");
		previous = effects.enter("chunkContent", { contentType: "content" });
		return chunkInside(code);
	}
	function chunkInside(code) {
		if (code === null) return contentEnd(code);
		if (markdownLineEnding(code)) return effects.check(continuationConstruct, contentContinue, contentEnd)(code);
		effects.consume(code);
		return chunkInside;
	}
	function contentEnd(code) {
		effects.exit("chunkContent");
		effects.exit("content");
		return ok(code);
	}
	function contentContinue(code) {
		effects.consume(code);
		effects.exit("chunkContent");
		previous.next = effects.enter("chunkContent", {
			contentType: "content",
			previous
		});
		previous = previous.next;
		return chunkInside;
	}
}
function tokenizeContinuation(effects, ok, nok) {
	const self = this;
	return startLookahead;
	function startLookahead(code) {
		effects.exit("chunkContent");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, prefixed, "linePrefix");
	}
	function prefixed(code) {
		if (code === null || markdownLineEnding(code)) return nok(code);
		const tail = self.events[self.events.length - 1];
		if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) return ok(code);
		return effects.interrupt(self.parser.constructs.flow, nok, ok)(code);
	}
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
	const limit = max || Number.POSITIVE_INFINITY;
	let balance = 0;
	return start;
	function start(code) {
		if (code === 60) {
			effects.enter(type);
			effects.enter(literalType);
			effects.enter(literalMarkerType);
			effects.consume(code);
			effects.exit(literalMarkerType);
			return enclosedBefore;
		}
		if (code === null || code === 32 || code === 41 || asciiControl(code)) return nok(code);
		effects.enter(type);
		effects.enter(rawType);
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return raw(code);
	}
	function enclosedBefore(code) {
		if (code === 62) {
			effects.enter(literalMarkerType);
			effects.consume(code);
			effects.exit(literalMarkerType);
			effects.exit(literalType);
			effects.exit(type);
			return ok;
		}
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return enclosed(code);
	}
	function enclosed(code) {
		if (code === 62) {
			effects.exit("chunkString");
			effects.exit(stringType);
			return enclosedBefore(code);
		}
		if (code === null || code === 60 || markdownLineEnding(code)) return nok(code);
		effects.consume(code);
		return code === 92 ? enclosedEscape : enclosed;
	}
	function enclosedEscape(code) {
		if (code === 60 || code === 62 || code === 92) {
			effects.consume(code);
			return enclosed;
		}
		return enclosed(code);
	}
	function raw(code) {
		if (!balance && (code === null || code === 41 || markdownLineEndingOrSpace(code))) {
			effects.exit("chunkString");
			effects.exit(stringType);
			effects.exit(rawType);
			effects.exit(type);
			return ok(code);
		}
		if (balance < limit && code === 40) {
			effects.consume(code);
			balance++;
			return raw;
		}
		if (code === 41) {
			effects.consume(code);
			balance--;
			return raw;
		}
		if (code === null || code === 32 || code === 40 || asciiControl(code)) return nok(code);
		effects.consume(code);
		return code === 92 ? rawEscape : raw;
	}
	function rawEscape(code) {
		if (code === 40 || code === 41 || code === 92) {
			effects.consume(code);
			return raw;
		}
		return raw(code);
	}
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok, nok, type, markerType, stringType) {
	const self = this;
	let size = 0;
	let seen;
	return start;
	function start(code) {
		effects.enter(type);
		effects.enter(markerType);
		effects.consume(code);
		effects.exit(markerType);
		effects.enter(stringType);
		return atBreak;
	}
	function atBreak(code) {
		if (size > 999 || code === null || code === 91 || code === 93 && !seen || 
		/* c8 ignore next 3 */
		code === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		if (code === 93) {
			effects.exit(stringType);
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			effects.exit(type);
			return ok;
		}
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return atBreak;
		}
		effects.enter("chunkString", { contentType: "string" });
		return labelInside(code);
	}
	function labelInside(code) {
		if (code === null || code === 91 || code === 93 || markdownLineEnding(code) || size++ > 999) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		if (!seen) seen = !markdownSpace(code);
		return code === 92 ? labelEscape : labelInside;
	}
	function labelEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return labelInside;
		}
		return labelInside(code);
	}
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok, nok, type, markerType, stringType) {
	let marker;
	return start;
	function start(code) {
		if (code === 34 || code === 39 || code === 40) {
			effects.enter(type);
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			marker = code === 40 ? 41 : code;
			return begin;
		}
		return nok(code);
	}
	function begin(code) {
		if (code === marker) {
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			effects.exit(type);
			return ok;
		}
		effects.enter(stringType);
		return atBreak(code);
	}
	function atBreak(code) {
		if (code === marker) {
			effects.exit(stringType);
			return begin(marker);
		}
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return factorySpace(effects, atBreak, "linePrefix");
		}
		effects.enter("chunkString", { contentType: "string" });
		return inside(code);
	}
	function inside(code) {
		if (code === marker || code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		return code === 92 ? escape : inside;
	}
	function escape(code) {
		if (code === marker || code === 92) {
			effects.consume(code);
			return inside;
		}
		return inside(code);
	}
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok) {
	let seen;
	return start;
	function start(code) {
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			seen = true;
			return start;
		}
		if (markdownSpace(code)) return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code);
		return ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/definition.js
const definition = {
	name: "definition",
	tokenize: tokenizeDefinition
};
const titleBefore = {
	partial: true,
	tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok, nok) {
	const self = this;
	let identifier;
	return start;
	function start(code) {
		effects.enter("definition");
		return before(code);
	}
	function before(code) {
		return factoryLabel.call(self, effects, labelAfter, nok, "definitionLabel", "definitionLabelMarker", "definitionLabelString")(code);
	}
	function labelAfter(code) {
		identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
		if (code === 58) {
			effects.enter("definitionMarker");
			effects.consume(code);
			effects.exit("definitionMarker");
			return markerAfter;
		}
		return nok(code);
	}
	function markerAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
	}
	function destinationBefore(code) {
		return factoryDestination(effects, destinationAfter, nok, "definitionDestination", "definitionDestinationLiteral", "definitionDestinationLiteralMarker", "definitionDestinationRaw", "definitionDestinationString")(code);
	}
	function destinationAfter(code) {
		return effects.attempt(titleBefore, after, after)(code);
	}
	function after(code) {
		return markdownSpace(code) ? factorySpace(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
	}
	function afterWhitespace(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("definition");
			self.parser.defined.push(identifier);
			return ok(code);
		}
		return nok(code);
	}
}
function tokenizeTitleBefore(effects, ok, nok) {
	return titleBefore;
	function titleBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
	}
	function beforeMarker(code) {
		return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
	}
	function titleAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
	}
	function titleAfterOptionalWhitespace(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
const hardBreakEscape = {
	name: "hardBreakEscape",
	tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("hardBreakEscape");
		effects.consume(code);
		return after;
	}
	function after(code) {
		if (markdownLineEnding(code)) {
			effects.exit("hardBreakEscape");
			return ok(code);
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
const headingAtx = {
	name: "headingAtx",
	resolve: resolveHeadingAtx,
	tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
	let contentEnd = events.length - 2;
	let contentStart = 3;
	if (events[contentStart][1].type === "whitespace") contentStart += 2;
	if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") contentEnd -= 2;
	if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
	if (contentEnd > contentStart) {
		const content = {
			type: "atxHeadingText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end
		};
		const text = {
			type: "chunkText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end,
			contentType: "text"
		};
		splice(events, contentStart, contentEnd - contentStart + 1, [
			[
				"enter",
				content,
				context
			],
			[
				"enter",
				text,
				context
			],
			[
				"exit",
				text,
				context
			],
			[
				"exit",
				content,
				context
			]
		]);
	}
	return events;
}
function tokenizeHeadingAtx(effects, ok, nok) {
	let size = 0;
	return start;
	function start(code) {
		effects.enter("atxHeading");
		return before(code);
	}
	function before(code) {
		effects.enter("atxHeadingSequence");
		return sequenceOpen(code);
	}
	function sequenceOpen(code) {
		if (code === 35 && size++ < 6) {
			effects.consume(code);
			return sequenceOpen;
		}
		if (code === null || markdownLineEndingOrSpace(code)) {
			effects.exit("atxHeadingSequence");
			return atBreak(code);
		}
		return nok(code);
	}
	function atBreak(code) {
		if (code === 35) {
			effects.enter("atxHeadingSequence");
			return sequenceFurther(code);
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("atxHeading");
			return ok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, atBreak, "whitespace")(code);
		effects.enter("atxHeadingText");
		return data(code);
	}
	function sequenceFurther(code) {
		if (code === 35) {
			effects.consume(code);
			return sequenceFurther;
		}
		effects.exit("atxHeadingSequence");
		return atBreak(code);
	}
	function data(code) {
		if (code === null || code === 35 || markdownLineEndingOrSpace(code)) {
			effects.exit("atxHeadingText");
			return atBreak(code);
		}
		effects.consume(code);
		return data;
	}
}

// node_modules/micromark-util-html-tag-name/index.js
const htmlBlockNames = [
	"address",
	"article",
	"aside",
	"base",
	"basefont",
	"blockquote",
	"body",
	"caption",
	"center",
	"col",
	"colgroup",
	"dd",
	"details",
	"dialog",
	"dir",
	"div",
	"dl",
	"dt",
	"fieldset",
	"figcaption",
	"figure",
	"footer",
	"form",
	"frame",
	"frameset",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"head",
	"header",
	"hr",
	"html",
	"iframe",
	"legend",
	"li",
	"link",
	"main",
	"menu",
	"menuitem",
	"nav",
	"noframes",
	"ol",
	"optgroup",
	"option",
	"p",
	"param",
	"search",
	"section",
	"summary",
	"table",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"title",
	"tr",
	"track",
	"ul"
];
const htmlRawNames = [
	"pre",
	"script",
	"style",
	"textarea"
];

// node_modules/micromark-core-commonmark/lib/html-flow.js
const htmlFlow = {
	concrete: true,
	name: "htmlFlow",
	resolveTo: resolveToHtmlFlow,
	tokenize: tokenizeHtmlFlow
};
const blankLineBefore = {
	partial: true,
	tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
	let index = events.length;
	while (index--) if (events[index][0] === "enter" && events[index][1].type === "htmlFlow") break;
	if (index > 1 && events[index - 2][1].type === "linePrefix") {
		events[index][1].start = events[index - 2][1].start;
		events[index + 1][1].start = events[index - 2][1].start;
		events.splice(index - 2, 2);
	}
	return events;
}
function tokenizeHtmlFlow(effects, ok, nok) {
	const self = this;
	let marker;
	let closingTag;
	let buffer;
	let index;
	let markerB;
	return start;
	function start(code) {
		return before(code);
	}
	function before(code) {
		effects.enter("htmlFlow");
		effects.enter("htmlFlowData");
		effects.consume(code);
		return open;
	}
	function open(code) {
		if (code === 33) {
			effects.consume(code);
			return declarationOpen;
		}
		if (code === 47) {
			effects.consume(code);
			closingTag = true;
			return tagCloseStart;
		}
		if (code === 63) {
			effects.consume(code);
			marker = 3;
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			buffer = String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	function declarationOpen(code) {
		if (code === 45) {
			effects.consume(code);
			marker = 2;
			return commentOpenInside;
		}
		if (code === 91) {
			effects.consume(code);
			marker = 5;
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			marker = 4;
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		return nok(code);
	}
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		return nok(code);
	}
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			if (index === 6) return self.interrupt ? ok : continuation;
			return cdataOpenInside;
		}
		return nok(code);
	}
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			buffer = String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	function tagName(code) {
		if (code === null || code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
			const slash = code === 47;
			const name = buffer.toLowerCase();
			if (!slash && !closingTag && htmlRawNames.includes(name)) {
				marker = 1;
				return self.interrupt ? ok(code) : continuation(code);
			}
			if (htmlBlockNames.includes(buffer.toLowerCase())) {
				marker = 6;
				if (slash) {
					effects.consume(code);
					return basicSelfClosing;
				}
				return self.interrupt ? ok(code) : continuation(code);
			}
			marker = 7;
			return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code);
		}
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			buffer += String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	function basicSelfClosing(code) {
		if (code === 62) {
			effects.consume(code);
			return self.interrupt ? ok : continuation;
		}
		return nok(code);
	}
	function completeClosingTagAfter(code) {
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeClosingTagAfter;
		}
		return completeEnd(code);
	}
	function completeAttributeNameBefore(code) {
		if (code === 47) {
			effects.consume(code);
			return completeEnd;
		}
		if (code === 58 || code === 95 || asciiAlpha(code)) {
			effects.consume(code);
			return completeAttributeName;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeNameBefore;
		}
		return completeEnd(code);
	}
	function completeAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return completeAttributeName;
		}
		return completeAttributeNameAfter(code);
	}
	function completeAttributeNameAfter(code) {
		if (code === 61) {
			effects.consume(code);
			return completeAttributeValueBefore;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeNameAfter;
		}
		return completeAttributeNameBefore(code);
	}
	function completeAttributeValueBefore(code) {
		if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
		if (code === 34 || code === 39) {
			effects.consume(code);
			markerB = code;
			return completeAttributeValueQuoted;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeValueBefore;
		}
		return completeAttributeValueUnquoted(code);
	}
	function completeAttributeValueQuoted(code) {
		if (code === markerB) {
			effects.consume(code);
			markerB = null;
			return completeAttributeValueQuotedAfter;
		}
		if (code === null || markdownLineEnding(code)) return nok(code);
		effects.consume(code);
		return completeAttributeValueQuoted;
	}
	function completeAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || markdownLineEndingOrSpace(code)) return completeAttributeNameAfter(code);
		effects.consume(code);
		return completeAttributeValueUnquoted;
	}
	function completeAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownSpace(code)) return completeAttributeNameBefore(code);
		return nok(code);
	}
	function completeEnd(code) {
		if (code === 62) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	function completeAfter(code) {
		if (code === null || markdownLineEnding(code)) return continuation(code);
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	function continuation(code) {
		if (code === 45 && marker === 2) {
			effects.consume(code);
			return continuationCommentInside;
		}
		if (code === 60 && marker === 1) {
			effects.consume(code);
			return continuationRawTagOpen;
		}
		if (code === 62 && marker === 4) {
			effects.consume(code);
			return continuationClose;
		}
		if (code === 63 && marker === 3) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		if (code === 93 && marker === 5) {
			effects.consume(code);
			return continuationCdataInside;
		}
		if (markdownLineEnding(code) && (marker === 6 || marker === 7)) {
			effects.exit("htmlFlowData");
			return effects.check(blankLineBefore, continuationAfter, continuationStart)(code);
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("htmlFlowData");
			return continuationStart(code);
		}
		effects.consume(code);
		return continuation;
	}
	function continuationStart(code) {
		return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
	}
	function continuationStartNonLazy(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return continuationBefore;
	}
	function continuationBefore(code) {
		if (code === null || markdownLineEnding(code)) return continuationStart(code);
		effects.enter("htmlFlowData");
		return continuation(code);
	}
	function continuationCommentInside(code) {
		if (code === 45) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	function continuationRawTagOpen(code) {
		if (code === 47) {
			effects.consume(code);
			buffer = "";
			return continuationRawEndTag;
		}
		return continuation(code);
	}
	function continuationRawEndTag(code) {
		if (code === 62) {
			const name = buffer.toLowerCase();
			if (htmlRawNames.includes(name)) {
				effects.consume(code);
				return continuationClose;
			}
			return continuation(code);
		}
		if (asciiAlpha(code) && buffer.length < 8) {
			effects.consume(code);
			buffer += String.fromCharCode(code);
			return continuationRawEndTag;
		}
		return continuation(code);
	}
	function continuationCdataInside(code) {
		if (code === 93) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	function continuationDeclarationInside(code) {
		if (code === 62) {
			effects.consume(code);
			return continuationClose;
		}
		if (code === 45 && marker === 2) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	function continuationClose(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("htmlFlowData");
			return continuationAfter(code);
		}
		effects.consume(code);
		return continuationClose;
	}
	function continuationAfter(code) {
		effects.exit("htmlFlow");
		return ok(code);
	}
}
function tokenizeBlankLineBefore(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return effects.attempt(blankLine, ok, nok);
	}
}

// node_modules/micromark-core-commonmark/lib/html-text.js
const htmlText = {
	name: "htmlText",
	tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok, nok) {
	const self = this;
	let marker;
	let index;
	let returnState;
	return start;
	function start(code) {
		effects.enter("htmlText");
		effects.enter("htmlTextData");
		effects.consume(code);
		return open;
	}
	function open(code) {
		if (code === 33) {
			effects.consume(code);
			return declarationOpen;
		}
		if (code === 47) {
			effects.consume(code);
			return tagCloseStart;
		}
		if (code === 63) {
			effects.consume(code);
			return instruction;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return tagOpen;
		}
		return nok(code);
	}
	function declarationOpen(code) {
		if (code === 45) {
			effects.consume(code);
			return commentOpenInside;
		}
		if (code === 91) {
			effects.consume(code);
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return declaration;
		}
		return nok(code);
	}
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return nok(code);
	}
	function comment(code) {
		if (code === null) return nok(code);
		if (code === 45) {
			effects.consume(code);
			return commentClose;
		}
		if (markdownLineEnding(code)) {
			returnState = comment;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return comment;
	}
	function commentClose(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return comment(code);
	}
	function commentEnd(code) {
		return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
	}
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			return index === 6 ? cdata : cdataOpenInside;
		}
		return nok(code);
	}
	function cdata(code) {
		if (code === null) return nok(code);
		if (code === 93) {
			effects.consume(code);
			return cdataClose;
		}
		if (markdownLineEnding(code)) {
			returnState = cdata;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return cdata;
	}
	function cdataClose(code) {
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	function cdataEnd(code) {
		if (code === 62) return end(code);
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	function declaration(code) {
		if (code === null || code === 62) return end(code);
		if (markdownLineEnding(code)) {
			returnState = declaration;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return declaration;
	}
	function instruction(code) {
		if (code === null) return nok(code);
		if (code === 63) {
			effects.consume(code);
			return instructionClose;
		}
		if (markdownLineEnding(code)) {
			returnState = instruction;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return instruction;
	}
	function instructionClose(code) {
		return code === 62 ? end(code) : instruction(code);
	}
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return tagClose;
		}
		return nok(code);
	}
	function tagClose(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagClose;
		}
		return tagCloseBetween(code);
	}
	function tagCloseBetween(code) {
		if (markdownLineEnding(code)) {
			returnState = tagCloseBetween;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagCloseBetween;
		}
		return end(code);
	}
	function tagOpen(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpen;
		}
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	function tagOpenBetween(code) {
		if (code === 47) {
			effects.consume(code);
			return end;
		}
		if (code === 58 || code === 95 || asciiAlpha(code)) {
			effects.consume(code);
			return tagOpenAttributeName;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenBetween;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenBetween;
		}
		return end(code);
	}
	function tagOpenAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpenAttributeName;
		}
		return tagOpenAttributeNameAfter(code);
	}
	function tagOpenAttributeNameAfter(code) {
		if (code === 61) {
			effects.consume(code);
			return tagOpenAttributeValueBefore;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeNameAfter;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenAttributeNameAfter;
		}
		return tagOpenBetween(code);
	}
	function tagOpenAttributeValueBefore(code) {
		if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
		if (code === 34 || code === 39) {
			effects.consume(code);
			marker = code;
			return tagOpenAttributeValueQuoted;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeValueBefore;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenAttributeValueBefore;
		}
		effects.consume(code);
		return tagOpenAttributeValueUnquoted;
	}
	function tagOpenAttributeValueQuoted(code) {
		if (code === marker) {
			effects.consume(code);
			marker = void 0;
			return tagOpenAttributeValueQuotedAfter;
		}
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeValueQuoted;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return tagOpenAttributeValueQuoted;
	}
	function tagOpenAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96) return nok(code);
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		effects.consume(code);
		return tagOpenAttributeValueUnquoted;
	}
	function tagOpenAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	function end(code) {
		if (code === 62) {
			effects.consume(code);
			effects.exit("htmlTextData");
			effects.exit("htmlText");
			return ok;
		}
		return nok(code);
	}
	function lineEndingBefore(code) {
		effects.exit("htmlTextData");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return lineEndingAfter;
	}
	function lineEndingAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : lineEndingAfterPrefix(code);
	}
	function lineEndingAfterPrefix(code) {
		effects.enter("htmlTextData");
		return returnState(code);
	}
}

// node_modules/micromark-core-commonmark/lib/label-end.js
const labelEnd = {
	name: "labelEnd",
	resolveAll: resolveAllLabelEnd,
	resolveTo: resolveToLabelEnd,
	tokenize: tokenizeLabelEnd
};
const resourceConstruct = { tokenize: tokenizeResource };
const referenceFullConstruct = { tokenize: tokenizeReferenceFull };
const referenceCollapsedConstruct = { tokenize: tokenizeReferenceCollapsed };
function resolveAllLabelEnd(events) {
	let index = -1;
	const newEvents = [];
	while (++index < events.length) {
		const token = events[index][1];
		newEvents.push(events[index]);
		if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
			const offset = token.type === "labelImage" ? 4 : 2;
			token.type = "data";
			index += offset;
		}
	}
	if (events.length !== newEvents.length) splice(events, 0, events.length, newEvents);
	return events;
}
function resolveToLabelEnd(events, context) {
	let index = events.length;
	let offset = 0;
	let open;
	let close;
	let media;
	while (index--) {
		const token = events[index][1];
		if (open) {
			if (token.type === "link" || token.type === "labelLink" && token._inactive) break;
			if (events[index][0] === "enter" && token.type === "labelLink") token._inactive = true;
		} else if (close) {
			if (events[index][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
				open = index;
				if (token.type !== "labelLink") {
					offset = 2;
					break;
				}
			}
		} else if (token.type === "labelEnd") close = index;
	}
	const group = {
		type: events[open][1].type === "labelLink" ? "link" : "image",
		start: { ...events[open][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	const label = {
		type: "label",
		start: { ...events[open][1].start },
		end: { ...events[close][1].end }
	};
	const text = {
		type: "labelText",
		start: { ...events[open + offset + 2][1].end },
		end: { ...events[close - 2][1].start }
	};
	media = [[
		"enter",
		group,
		context
	], [
		"enter",
		label,
		context
	]];
	media = push(media, events.slice(open + 1, open + offset + 3));
	media = push(media, [[
		"enter",
		text,
		context
	]]);
	media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context));
	media = push(media, [
		[
			"exit",
			text,
			context
		],
		events[close - 2],
		events[close - 1],
		[
			"exit",
			label,
			context
		]
	]);
	media = push(media, events.slice(close + 1));
	media = push(media, [[
		"exit",
		group,
		context
	]]);
	splice(events, open, events.length, media);
	return events;
}
function tokenizeLabelEnd(effects, ok, nok) {
	const self = this;
	const labelStarts = self._labelStarts;
	let labelStart;
	let defined;
	if (labelStarts) {
		while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) labelStarts.pop();
		labelStart = labelStarts[labelStarts.length - 1];
	}
	return start;
	function start(code) {
		if (!labelStart) return nok(code);
		if (labelStart._inactive) return labelEndNok(code);
		defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
			start: labelStart.end,
			end: self.now()
		})));
		effects.enter("labelEnd");
		effects.enter("labelMarker");
		effects.consume(code);
		effects.exit("labelMarker");
		effects.exit("labelEnd");
		return after;
	}
	function after(code) {
		if (code === 40) return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code);
		if (code === 91) return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code);
		return defined ? labelEndOk(code) : labelEndNok(code);
	}
	function referenceNotFull(code) {
		return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
	}
	function labelEndOk(code) {
		labelStarts.pop();
		return ok(code);
	}
	function labelEndNok(code) {
		labelStart._balanced = true;
		return nok(code);
	}
}
function tokenizeResource(effects, ok, nok) {
	return resourceStart;
	function resourceStart(code) {
		effects.enter("resource");
		effects.enter("resourceMarker");
		effects.consume(code);
		effects.exit("resourceMarker");
		return resourceBefore;
	}
	function resourceBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
	}
	function resourceOpen(code) {
		if (code === 41) return resourceEnd(code);
		return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
	}
	function resourceDestinationAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
	}
	function resourceDestinationMissing(code) {
		return nok(code);
	}
	function resourceBetween(code) {
		if (code === 34 || code === 39 || code === 40) return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code);
		return resourceEnd(code);
	}
	function resourceTitleAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
	}
	function resourceEnd(code) {
		if (code === 41) {
			effects.enter("resourceMarker");
			effects.consume(code);
			effects.exit("resourceMarker");
			effects.exit("resource");
			return ok;
		}
		return nok(code);
	}
}
function tokenizeReferenceFull(effects, ok, nok) {
	const self = this;
	return referenceFull;
	function referenceFull(code) {
		return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
	}
	function referenceFullAfter(code) {
		return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok(code) : nok(code);
	}
	function referenceFullMissing(code) {
		return nok(code);
	}
}
function tokenizeReferenceCollapsed(effects, ok, nok) {
	return referenceCollapsedStart;
	function referenceCollapsedStart(code) {
		effects.enter("reference");
		effects.enter("referenceMarker");
		effects.consume(code);
		effects.exit("referenceMarker");
		return referenceCollapsedOpen;
	}
	function referenceCollapsedOpen(code) {
		if (code === 93) {
			effects.enter("referenceMarker");
			effects.consume(code);
			effects.exit("referenceMarker");
			effects.exit("reference");
			return ok;
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
const labelStartImage = {
	name: "labelStartImage",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok, nok) {
	const self = this;
	let labelImage;
	return start;
	function start(code) {
		effects.enter("labelImage");
		effects.enter("labelImageMarker");
		effects.consume(code);
		effects.exit("labelImageMarker");
		return open;
	}
	function open(code) {
		if (code === 91) {
			effects.enter("labelMarker");
			effects.consume(code);
			effects.exit("labelMarker");
			labelImage = effects.exit("labelImage");
			return after;
		}
		return nok(code);
	}
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelImage);
		return ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
const labelStartLink = {
	name: "labelStartLink",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok, nok) {
	const self = this;
	let labelLink;
	return start;
	function start(code) {
		effects.enter("labelLink");
		effects.enter("labelMarker");
		effects.consume(code);
		effects.exit("labelMarker");
		labelLink = effects.exit("labelLink");
		return after;
	}
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelLink);
		return ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
const lineEnding = {
	name: "lineEnding",
	tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok) {
	return start;
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, ok, "linePrefix");
	}
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
const thematicBreak$1 = {
	name: "thematicBreak",
	tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok, nok) {
	let size = 0;
	let marker;
	return start;
	function start(code) {
		effects.enter("thematicBreak");
		return before(code);
	}
	function before(code) {
		marker = code;
		return atBreak(code);
	}
	function atBreak(code) {
		if (code === marker) {
			effects.enter("thematicBreakSequence");
			return sequence(code);
		}
		if (size >= 3 && (code === null || markdownLineEnding(code))) {
			effects.exit("thematicBreak");
			return ok(code);
		}
		return nok(code);
	}
	function sequence(code) {
		if (code === marker) {
			effects.consume(code);
			size++;
			return sequence;
		}
		effects.exit("thematicBreakSequence");
		return markdownSpace(code) ? factorySpace(effects, atBreak, "whitespace")(code) : atBreak(code);
	}
}

// node_modules/micromark-core-commonmark/lib/list.js
const list = {
	continuation: { tokenize: tokenizeListContinuation },
	exit: tokenizeListEnd,
	name: "list",
	tokenize: tokenizeListStart
};
const listItemPrefixWhitespaceConstruct = {
	partial: true,
	tokenize: tokenizeListItemPrefixWhitespace
};
const indentConstruct = {
	partial: true,
	tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok, nok) {
	const self = this;
	const tail = self.events[self.events.length - 1];
	let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
	let size = 0;
	return start;
	function start(code) {
		const kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
		if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : asciiDigit(code)) {
			if (!self.containerState.type) {
				self.containerState.type = kind;
				effects.enter(kind, { _container: true });
			}
			if (kind === "listUnordered") {
				effects.enter("listItemPrefix");
				return code === 42 || code === 45 ? effects.check(thematicBreak$1, nok, atMarker)(code) : atMarker(code);
			}
			if (!self.interrupt || code === 49) {
				effects.enter("listItemPrefix");
				effects.enter("listItemValue");
				return inside(code);
			}
		}
		return nok(code);
	}
	function inside(code) {
		if (asciiDigit(code) && ++size < 10) {
			effects.consume(code);
			return inside;
		}
		if ((!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46)) {
			effects.exit("listItemValue");
			return atMarker(code);
		}
		return nok(code);
	}
	function atMarker(code) {
		effects.enter("listItemMarker");
		effects.consume(code);
		effects.exit("listItemMarker");
		self.containerState.marker = self.containerState.marker || code;
		return effects.check(blankLine, self.interrupt ? nok : onBlank, effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix));
	}
	function onBlank(code) {
		self.containerState.initialBlankLine = true;
		initialSize++;
		return endOfPrefix(code);
	}
	function otherPrefix(code) {
		if (markdownSpace(code)) {
			effects.enter("listItemPrefixWhitespace");
			effects.consume(code);
			effects.exit("listItemPrefixWhitespace");
			return endOfPrefix;
		}
		return nok(code);
	}
	function endOfPrefix(code) {
		self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
		return ok(code);
	}
}
function tokenizeListContinuation(effects, ok, nok) {
	const self = this;
	self.containerState._closeFlow = void 0;
	return effects.check(blankLine, onBlank, notBlank);
	function onBlank(code) {
		self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
		return factorySpace(effects, ok, "listItemIndent", self.containerState.size + 1)(code);
	}
	function notBlank(code) {
		if (self.containerState.furtherBlankLines || !markdownSpace(code)) {
			self.containerState.furtherBlankLines = void 0;
			self.containerState.initialBlankLine = void 0;
			return notInCurrentItem(code);
		}
		self.containerState.furtherBlankLines = void 0;
		self.containerState.initialBlankLine = void 0;
		return effects.attempt(indentConstruct, ok, notInCurrentItem)(code);
	}
	function notInCurrentItem(code) {
		self.containerState._closeFlow = true;
		self.interrupt = void 0;
		return factorySpace(effects, effects.attempt(list, ok, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
	}
}
function tokenizeIndent(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok(code) : nok(code);
	}
}
function tokenizeListEnd(effects) {
	effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 5);
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return !markdownSpace(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
const setextUnderline = {
	name: "setextUnderline",
	resolveTo: resolveToSetextUnderline,
	tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
	const editMap = new EditMap();
	let index = events.length;
	let content;
	let text;
	let definition;
	while (index--) if (events[index][0] === "enter") {
		if (events[index][1].type === "content") {
			content = index;
			break;
		}
		if (events[index][1].type === "paragraph") text = index;
	} else {
		if (events[index][1].type === "content") editMap.add(index, 1, []);
		if (!definition && events[index][1].type === "definition") definition = index;
	}
	const heading = {
		type: "setextHeading",
		start: { ...events[content][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	events[text][1].type = "setextHeadingText";
	if (definition) {
		editMap.add(text, 0, [[
			"enter",
			heading,
			context
		]]);
		editMap.add(definition + 1, 0, [[
			"exit",
			events[content][1],
			context
		]]);
		events[content][1].end = { ...events[definition][1].end };
	} else events[content][1] = heading;
	editMap.add(events.length, 0, [[
		"exit",
		heading,
		context
	]]);
	editMap.consume(events);
	return events;
}
function tokenizeSetextUnderline(effects, ok, nok) {
	const self = this;
	let marker;
	return start;
	function start(code) {
		let index = self.events.length;
		let paragraph;
		while (index--) if (self.events[index][1].type !== "lineEnding" && self.events[index][1].type !== "linePrefix" && self.events[index][1].type !== "content") {
			paragraph = self.events[index][1].type === "paragraph";
			break;
		}
		if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
			effects.enter("setextHeadingLine");
			marker = code;
			return before(code);
		}
		return nok(code);
	}
	function before(code) {
		effects.enter("setextHeadingLineSequence");
		return inside(code);
	}
	function inside(code) {
		if (code === marker) {
			effects.consume(code);
			return inside;
		}
		effects.exit("setextHeadingLineSequence");
		return markdownSpace(code) ? factorySpace(effects, after, "lineSuffix")(code) : after(code);
	}
	function after(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("setextHeadingLine");
			return ok(code);
		}
		return nok(code);
	}
}

// node_modules/micromark/lib/initialize/flow.js
const flow$1 = { tokenize: initializeFlow };
function initializeFlow(effects) {
	const self = this;
	const initial = effects.attempt(blankLine, atBlankEnding, effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content, afterConstruct)), "linePrefix")));
	return initial;
	function atBlankEnding(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEndingBlank");
		effects.consume(code);
		effects.exit("lineEndingBlank");
		self.currentConstruct = void 0;
		return initial;
	}
	function afterConstruct(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		self.currentConstruct = void 0;
		return initial;
	}
}

// node_modules/micromark/lib/initialize/text.js
const resolver = { resolveAll: createResolver() };
const string$1 = initializeFactory("string");
const text$2 = initializeFactory("text");
function initializeFactory(field) {
	return {
		resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
		tokenize: initializeText
	};
	function initializeText(effects) {
		const self = this;
		const constructs = this.parser.constructs[field];
		const text = effects.attempt(constructs, start, notText);
		return start;
		function start(code) {
			return atBreak(code) ? text(code) : notText(code);
		}
		function notText(code) {
			if (code === null) {
				effects.consume(code);
				return;
			}
			effects.enter("data");
			effects.consume(code);
			return data;
		}
		function data(code) {
			if (atBreak(code)) {
				effects.exit("data");
				return text(code);
			}
			effects.consume(code);
			return data;
		}
		function atBreak(code) {
			if (code === null) return true;
			const list = constructs[code];
			let index = -1;
			if (list) while (++index < list.length) {
				const item = list[index];
				if (!item.previous || item.previous.call(self, self.previous)) return true;
			}
			return false;
		}
	}
}
function createResolver(extraResolver) {
	return resolveAllText;
	function resolveAllText(events, context) {
		let index = -1;
		let enter;
		while (++index <= events.length) if (enter === void 0) {
			if (events[index] && events[index][1].type === "data") {
				enter = index;
				index++;
			}
		} else if (!events[index] || events[index][1].type !== "data") {
			if (index !== enter + 2) {
				events[enter][1].end = events[index - 1][1].end;
				events.splice(enter + 2, index - enter - 2);
				index = enter + 2;
			}
			enter = void 0;
		}
		return extraResolver ? extraResolver(events, context) : events;
	}
}
function resolveAllLineSuffixes(events, context) {
	const editMap = new EditMap();
	let eventIndex = 0;
	while (++eventIndex <= events.length) if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
		const data = events[eventIndex - 1][1];
		const chunks = context.sliceStream(data);
		let index = chunks.length;
		let bufferIndex = -1;
		let size = 0;
		let tabs;
		while (index--) {
			const chunk = chunks[index];
			if (typeof chunk === "string") {
				bufferIndex = chunk.length;
				while (chunk.charCodeAt(bufferIndex - 1) === 32) {
					size++;
					bufferIndex--;
				}
				if (bufferIndex) break;
				bufferIndex = -1;
			} else if (chunk === -2) {
				tabs = true;
				size++;
			} else if (chunk === -1) {} else {
				index++;
				break;
			}
		}
		if (context._contentTypeTextTrailing && eventIndex === events.length) size = 0;
		if (size) {
			const token = {
				type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
				start: {
					_bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
					_index: data.start._index + index,
					line: data.end.line,
					column: data.end.column - size,
					offset: data.end.offset - size
				},
				end: { ...data.end }
			};
			data.end = { ...token.start };
			if (data.start.offset === data.end.offset) Object.assign(data, token);
			else editMap.add(eventIndex, 0, [[
				"enter",
				token,
				context
			], [
				"exit",
				token,
				context
			]]);
		}
		eventIndex++;
	}
	editMap.consume(events);
	return events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = /* @__PURE__ */ __exportAll({
	attentionMarkers: () => attentionMarkers,
	contentInitial: () => contentInitial,
	disable: () => disable,
	document: () => document,
	flow: () => flow,
	flowInitial: () => flowInitial,
	insideSpan: () => insideSpan,
	string: () => string,
	text: () => text$1
});
const document = {
	[42]: list,
	[43]: list,
	[45]: list,
	[48]: list,
	[49]: list,
	[50]: list,
	[51]: list,
	[52]: list,
	[53]: list,
	[54]: list,
	[55]: list,
	[56]: list,
	[57]: list,
	[62]: blockQuote
};
const contentInitial = { [91]: definition };
const flowInitial = {
	[-2]: codeIndented,
	[-1]: codeIndented,
	[32]: codeIndented
};
const flow = {
	[35]: headingAtx,
	[42]: thematicBreak$1,
	[45]: [setextUnderline, thematicBreak$1],
	[60]: htmlFlow,
	[61]: setextUnderline,
	[95]: thematicBreak$1,
	[96]: codeFenced,
	[126]: codeFenced
};
const string = {
	[38]: characterReference,
	[92]: characterEscape
};
const text$1 = {
	[-5]: lineEnding,
	[-4]: lineEnding,
	[-3]: lineEnding,
	[33]: labelStartImage,
	[38]: characterReference,
	[42]: attention,
	[60]: [autolink, htmlText],
	[91]: labelStartLink,
	[92]: [hardBreakEscape, characterEscape],
	[93]: labelEnd,
	[95]: attention,
	[96]: codeText
};
const insideSpan = { null: [attention, resolver] };
const attentionMarkers = { null: [42, 95] };
const disable = { null: [] };

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser, initialize, from) {
	let point = {
		_bufferIndex: -1,
		_index: 0,
		line: from && from.line || 1,
		column: from && from.column || 1,
		offset: from && from.offset || 0
	};
	const columnStart = {};
	const resolveAllConstructs = [];
	let chunks = [];
	let stack = [];
	const effects = {
		attempt: constructFactory(onsuccessfulconstruct),
		check: constructFactory(onsuccessfulcheck),
		consume,
		enter,
		exit,
		interrupt: constructFactory(onsuccessfulcheck, { interrupt: true })
	};
	const context = {
		code: null,
		containerState: {},
		defineSkip,
		events: [],
		now,
		parser,
		previous: null,
		sliceSerialize,
		sliceStream,
		write
	};
	let state = initialize.tokenize.call(context, effects);
	if (initialize.resolveAll) resolveAllConstructs.push(initialize);
	return context;
	function write(slice) {
		chunks = push(chunks, slice);
		main();
		if (chunks[chunks.length - 1] !== null) return [];
		addResult(initialize, 0);
		context.events = resolveAll(resolveAllConstructs, context.events, context);
		return context.events;
	}
	function sliceSerialize(token, expandTabs) {
		return serializeChunks(sliceStream(token), expandTabs);
	}
	function sliceStream(token) {
		return sliceChunks(chunks, token);
	}
	function now() {
		const { _bufferIndex, _index, line, column, offset } = point;
		return {
			_bufferIndex,
			_index,
			line,
			column,
			offset
		};
	}
	function defineSkip(value) {
		columnStart[value.line] = value.column;
		accountForPotentialSkip();
	}
	function main() {
		while (point._index < chunks.length) {
			const chunk = chunks[point._index];
			if (typeof chunk === "string") {
				const chunkIndex = point._index;
				if (point._bufferIndex < 0) point._bufferIndex = 0;
				while (point._index === chunkIndex && point._bufferIndex < chunk.length) go(chunk.charCodeAt(point._bufferIndex));
			} else go(chunk);
		}
	}
	function go(code) {
		state = state(code);
	}
	function consume(code) {
		if (markdownLineEnding(code)) {
			point.line++;
			point.column = 1;
			point.offset += code === -3 ? 2 : 1;
			accountForPotentialSkip();
		} else if (code !== -1) {
			point.column++;
			point.offset++;
		}
		if (point._bufferIndex < 0) point._index++;
		else {
			point._bufferIndex++;
			if (point._bufferIndex === chunks[point._index].length) {
				point._bufferIndex = -1;
				point._index++;
			}
		}
		context.previous = code;
	}
	function enter(type, fields) {
		const token = fields || {};
		token.type = type;
		token.start = now();
		context.events.push([
			"enter",
			token,
			context
		]);
		stack.push(token);
		return token;
	}
	function exit(type) {
		const token = stack.pop();
		token.end = now();
		context.events.push([
			"exit",
			token,
			context
		]);
		return token;
	}
	function onsuccessfulconstruct(construct, info) {
		addResult(construct, info.from);
	}
	function onsuccessfulcheck(_, info) {
		info.restore();
	}
	function constructFactory(onreturn, fields) {
		return hook;
		function hook(constructs, returnState, bogusState) {
			let listOfConstructs;
			let constructIndex;
			let currentConstruct;
			let info;
			return Array.isArray(constructs) ? handleListOfConstructs(constructs) : "tokenize" in constructs ? handleListOfConstructs([constructs]) : handleMapOfConstructs(constructs);
			function handleMapOfConstructs(map) {
				return start;
				function start(code) {
					const left = code !== null && map[code];
					const all = code !== null && map.null;
					return handleListOfConstructs([...Array.isArray(left) ? left : left ? [left] : [], ...Array.isArray(all) ? all : all ? [all] : []])(code);
				}
			}
			function handleListOfConstructs(list) {
				listOfConstructs = list;
				constructIndex = 0;
				if (list.length === 0) return bogusState;
				return handleConstruct(list[constructIndex]);
			}
			function handleConstruct(construct) {
				return start;
				function start(code) {
					info = store();
					currentConstruct = construct;
					if (!construct.partial) context.currentConstruct = construct;
					if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) return nok(code);
					return construct.tokenize.call(fields ? Object.assign(Object.create(context), fields) : context, effects, ok, nok)(code);
				}
			}
			function ok(code) {
				onreturn(currentConstruct, info);
				return returnState;
			}
			function nok(code) {
				info.restore();
				if (++constructIndex < listOfConstructs.length) return handleConstruct(listOfConstructs[constructIndex]);
				return bogusState;
			}
		}
	}
	function addResult(construct, from) {
		if (construct.resolveAll && !resolveAllConstructs.includes(construct)) resolveAllConstructs.push(construct);
		if (construct.resolve) splice(context.events, from, context.events.length - from, construct.resolve(context.events.slice(from), context));
		if (construct.resolveTo) context.events = construct.resolveTo(context.events, context);
	}
	function store() {
		const startPoint = now();
		const startPrevious = context.previous;
		const startCurrentConstruct = context.currentConstruct;
		const startEventsIndex = context.events.length;
		const startStack = Array.from(stack);
		return {
			from: startEventsIndex,
			restore
		};
		function restore() {
			point = startPoint;
			context.previous = startPrevious;
			context.currentConstruct = startCurrentConstruct;
			context.events.length = startEventsIndex;
			stack = startStack;
			accountForPotentialSkip();
		}
	}
	function accountForPotentialSkip() {
		if (point.line in columnStart && point.column < 2) {
			point.column = columnStart[point.line];
			point.offset += columnStart[point.line] - 1;
		}
	}
}
function sliceChunks(chunks, token) {
	const startIndex = token.start._index;
	const startBufferIndex = token.start._bufferIndex;
	const endIndex = token.end._index;
	const endBufferIndex = token.end._bufferIndex;
	let view;
	if (startIndex === endIndex) view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
	else {
		view = chunks.slice(startIndex, endIndex);
		if (startBufferIndex > -1) {
			const head = view[0];
			if (typeof head === "string") view[0] = head.slice(startBufferIndex);
			else view.shift();
		}
		if (endBufferIndex > 0) view.push(chunks[endIndex].slice(0, endBufferIndex));
	}
	return view;
}
function serializeChunks(chunks, expandTabs) {
	let index = -1;
	const result = [];
	let atTab;
	while (++index < chunks.length) {
		const chunk = chunks[index];
		let value;
		if (typeof chunk === "string") value = chunk;
		else switch (chunk) {
			case -5:
				value = "\r";
				break;
			case -4:
				value = "\n";
				break;
			case -3:
				value = "\r\n";
				break;
			case -2:
				value = expandTabs ? " " : "	";
				break;
			case -1:
				if (!expandTabs && atTab) continue;
				value = " ";
				break;
			default: value = String.fromCharCode(chunk);
		}
		atTab = chunk === -2;
		result.push(value);
	}
	return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse(options) {
	const parser = {
		constructs: combineExtensions([constructs_exports, ...(options || {}).extensions || []]),
		content: create(content$1),
		defined: [],
		document: create(document$1),
		flow: create(flow$1),
		lazy: {},
		string: create(string$1),
		text: create(text$2)
	};
	return parser;
	function create(initial) {
		return creator;
		function creator(from) {
			return createTokenizer(parser, initial, from);
		}
	}
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
	while (!subtokenize(events));
	return events;
}

// node_modules/micromark/lib/preprocess.js
const search = /[\0\t\n\r]/g;
function preprocess() {
	let column = 1;
	let buffer = "";
	let start = true;
	let atCarriageReturn;
	return preprocessor;
	function preprocessor(value, encoding, end) {
		value = buffer + (typeof value === "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
		const chunks = [];
		let startPosition = 0;
		buffer = "";
		if (start) {
			if (value.charCodeAt(0) === 65279) startPosition++;
			start = void 0;
		}
		while (startPosition < value.length) {
			search.lastIndex = startPosition;
			const match = search.exec(value);
			const endPosition = match && match.index !== void 0 ? match.index : value.length;
			const code = value.charCodeAt(endPosition);
			if (!match) {
				buffer = value.slice(startPosition);
				break;
			}
			if (code === 10 && startPosition === endPosition && atCarriageReturn) {
				chunks.push(-3);
				atCarriageReturn = void 0;
			} else {
				if (atCarriageReturn) {
					chunks.push(-5);
					atCarriageReturn = void 0;
				}
				if (startPosition < endPosition) {
					chunks.push(value.slice(startPosition, endPosition));
					column += endPosition - startPosition;
				}
				switch (code) {
					case 0:
						chunks.push(65533);
						column++;
						break;
					case 9: {
						const next = Math.ceil(column / 4) * 4;
						chunks.push(-2);
						while (column++ < next) chunks.push(-1);
						break;
					}
					case 10:
						chunks.push(-4);
						column = 1;
						break;
					default:
						atCarriageReturn = true;
						column = 1;
				}
			}
			startPosition = endPosition + 1;
		}
		if (end) {
			if (atCarriageReturn) chunks.push(-5);
			if (buffer) chunks.push(buffer);
			chunks.push(null);
		}
		return chunks;
	}
}

// node_modules/micromark-util-decode-string/index.js
const characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value) {
	return value.replace(characterEscapeOrReference, decode);
}
function decode($0, $1, $2) {
	if ($1) return $1;
	if ($2.charCodeAt(0) === 35) {
		const head = $2.charCodeAt(1);
		const hex = head === 120 || head === 88;
		return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
	}
	return decodeNamedCharacterReference($2) || $0;
}

// node_modules/unist-util-stringify-position/lib/index.js
function stringifyPosition(value) {
	if (!value || typeof value !== "object") return "";
	if ("position" in value || "type" in value) return position(value.position);
	if ("start" in value || "end" in value) return position(value);
	if ("line" in value || "column" in value) return point$1(value);
	return "";
}
function point$1(point) {
	return index(point && point.line) + ":" + index(point && point.column);
}
function position(pos) {
	return point$1(pos && pos.start) + "-" + point$1(pos && pos.end);
}
function index(value) {
	return value && typeof value === "number" ? value : 1;
}

// node_modules/mdast-util-from-markdown/lib/index.js
const own = {}.hasOwnProperty;
function fromMarkdown(value, encoding, options) {
	if (encoding && typeof encoding === "object") {
		options = encoding;
		encoding = void 0;
	}
	return compiler(options)(postprocess(parse(options).document().write(preprocess()(value, encoding, true))));
}
function compiler(options) {
	const config = {
		afterExit: [],
		beforeEnter: [],
		transforms: [],
		canContainEols: [
			"emphasis",
			"fragment",
			"heading",
			"paragraph",
			"strong"
		],
		enter: {
			autolink: opener(link),
			autolinkProtocol: onenterdata,
			autolinkEmail: onenterdata,
			atxHeading: opener(heading),
			blockQuote: opener(blockQuote),
			characterEscape: onenterdata,
			characterReference: onenterdata,
			codeFenced: opener(codeFlow),
			codeFencedFenceInfo: buffer,
			codeFencedFenceMeta: buffer,
			codeIndented: opener(codeFlow, buffer),
			codeText: opener(codeText, buffer),
			codeTextData: onenterdata,
			data: onenterdata,
			codeFlowValue: onenterdata,
			definition: opener(definition),
			definitionDestinationString: buffer,
			definitionLabelString: buffer,
			definitionTitleString: buffer,
			emphasis: opener(emphasis),
			hardBreakEscape: opener(hardBreak),
			hardBreakTrailing: opener(hardBreak),
			htmlFlow: opener(html, buffer),
			htmlFlowData: onenterdata,
			htmlText: opener(html, buffer),
			htmlTextData: onenterdata,
			image: opener(image),
			label: buffer,
			link: opener(link),
			listItem: opener(listItem),
			listItemValue: onenterlistitemvalue,
			listOrdered: opener(list, onenterlistordered),
			listUnordered: opener(list),
			paragraph: opener(paragraph),
			reference: onenterreference,
			referenceString: buffer,
			resourceDestinationString: buffer,
			resourceTitleString: buffer,
			setextHeading: opener(heading),
			strong: opener(strong),
			thematicBreak: opener(thematicBreak)
		},
		exit: {
			atxHeading: closer(),
			atxHeadingSequence: onexitatxheadingsequence,
			autolink: closer(),
			autolinkEmail: onexitautolinkemail,
			autolinkProtocol: onexitautolinkprotocol,
			blockQuote: closer(),
			characterEscapeValue: onexitdata,
			characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
			characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
			characterReferenceValue: onexitcharacterreferencevalue,
			characterReference: onexitcharacterreference,
			codeFenced: closer(onexitcodefenced),
			codeFencedFence: onexitcodefencedfence,
			codeFencedFenceInfo: onexitcodefencedfenceinfo,
			codeFencedFenceMeta: onexitcodefencedfencemeta,
			codeFlowValue: onexitdata,
			codeIndented: closer(onexitcodeindented),
			codeText: closer(onexitcodetext),
			codeTextData: onexitdata,
			data: onexitdata,
			definition: closer(),
			definitionDestinationString: onexitdefinitiondestinationstring,
			definitionLabelString: onexitdefinitionlabelstring,
			definitionTitleString: onexitdefinitiontitlestring,
			emphasis: closer(),
			hardBreakEscape: closer(onexithardbreak),
			hardBreakTrailing: closer(onexithardbreak),
			htmlFlow: closer(onexithtmlflow),
			htmlFlowData: onexitdata,
			htmlText: closer(onexithtmltext),
			htmlTextData: onexitdata,
			image: closer(onexitimage),
			label: onexitlabel,
			labelText: onexitlabeltext,
			lineEnding: onexitlineending,
			link: closer(onexitlink),
			listItem: closer(),
			listOrdered: closer(),
			listUnordered: closer(),
			paragraph: closer(),
			referenceString: onexitreferencestring,
			resourceDestinationString: onexitresourcedestinationstring,
			resourceTitleString: onexitresourcetitlestring,
			resource: onexitresource,
			setextHeading: closer(onexitsetextheading),
			setextHeadingLineSequence: onexitsetextheadinglinesequence,
			setextHeadingText: onexitsetextheadingtext,
			strong: closer(),
			thematicBreak: closer()
		}
	};
	configure(config, (options || {}).mdastExtensions || []);
	const data = {};
	return compile;
	function compile(events) {
		let tree = {
			type: "root",
			children: [],
			position: void 0
		};
		const context = {
			stack: [tree],
			tokenStack: [],
			config,
			enter,
			exit,
			buffer,
			resume,
			data
		};
		const listStack = [];
		const prepared = [];
		let index = -1;
		while (++index < events.length) {
			prepared.push(events[index]);
			if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
				if (events[index][0] === "enter") listStack.push(prepared.length - 1);
				else prepareList(prepared, listStack.pop());
			}
		}
		events = prepared;
		index = -1;
		while (++index < events.length) {
			const handler = config[events[index][0]];
			if (events[index][0] === "enter" && config.beforeEnter.length > 0) callListeners(config.beforeEnter, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
			if (own.call(handler, events[index][1].type)) handler[events[index][1].type].call({
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
			if (events[index][0] === "exit" && config.afterExit.length > 0) callListeners(config.afterExit, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
		}
		if (context.tokenStack.length > 0) {
			const tail = context.tokenStack[context.tokenStack.length - 1];
			(tail[1] || defaultOnError).call(context, void 0, tail[0]);
		}
		tree.position = {
			start: point(events.length > 0 ? events[0][1].start : {
				line: 1,
				column: 1,
				offset: 0
			}),
			end: point(events.length > 0 ? events[events.length - 2][1].end : {
				line: 1,
				column: 1,
				offset: 0
			})
		};
		index = -1;
		while (++index < config.transforms.length) tree = config.transforms[index](tree) || tree;
		return tree;
	}
	function callListeners(listeners, context, token) {
		let index = -1;
		while (++index < listeners.length) listeners[index].call(context, token);
	}
	function prepareList(events, start) {
		const end = events.length - 1;
		let index = start - 1;
		let containerBalance = -1;
		let listSpread = false;
		let listItem;
		let lineIndex;
		let firstBlankLineIndex;
		let atMarker;
		const insertions = [];
		while (++index <= end) {
			const event = events[index];
			switch (event[1].type) {
				case "listUnordered":
				case "listOrdered":
				case "blockQuote":
					if (event[0] === "enter") containerBalance++;
					else containerBalance--;
					atMarker = void 0;
					break;
				case "lineEndingBlank":
					if (event[0] === "enter") {
						if (listItem && !atMarker && !containerBalance && !firstBlankLineIndex) firstBlankLineIndex = index;
						atMarker = void 0;
					}
					break;
				case "linePrefix":
				case "listItemValue":
				case "listItemMarker":
				case "listItemPrefix":
				case "listItemPrefixWhitespace": break;
				default: atMarker = void 0;
			}
			if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
				if (listItem) {
					let tailIndex = index;
					lineIndex = void 0;
					while (tailIndex--) {
						const tailEvent = events[tailIndex];
						if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
							if (tailEvent[0] === "exit") continue;
							if (lineIndex) {
								events[lineIndex][1].type = "lineEndingBlank";
								listSpread = true;
							}
							tailEvent[1].type = "lineEnding";
							lineIndex = tailIndex;
						} else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {} else break;
					}
					if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) listItem._spread = true;
					listItem.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
					insertions.push({
						at: lineIndex || index,
						event: [
							"exit",
							listItem,
							event[2]
						]
					});
				}
				if (event[1].type === "listItemPrefix") {
					const item = {
						type: "listItem",
						_spread: false,
						start: Object.assign({}, event[1].start),
						end: void 0
					};
					listItem = item;
					insertions.push({
						at: index,
						event: [
							"enter",
							item,
							event[2]
						]
					});
					firstBlankLineIndex = void 0;
					atMarker = true;
				}
			}
		}
		const listEvents = events.splice(start);
		let insertion = 0;
		index = -1;
		while (++index < listEvents.length) {
			while (insertion < insertions.length && insertions[insertion].at === start + index) events.push(insertions[insertion++].event);
			events.push(listEvents[index]);
		}
		events[start][1]._spread = listSpread;
	}
	function opener(create, and) {
		return open;
		function open(token) {
			enter.call(this, create(token), token);
			if (and) and.call(this, token);
		}
	}
	function buffer() {
		this.stack.push({
			type: "fragment",
			children: []
		});
	}
	function enter(node, token, errorHandler) {
		this.stack[this.stack.length - 1].children.push(node);
		this.stack.push(node);
		this.tokenStack.push([token, errorHandler || void 0]);
		node.position = {
			start: point(token.start),
			end: void 0
		};
	}
	function closer(and) {
		return close;
		function close(token) {
			if (and) and.call(this, token);
			exit.call(this, token);
		}
	}
	function exit(token, onExitError) {
		const node = this.stack.pop();
		const open = this.tokenStack.pop();
		if (!open) throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
			start: token.start,
			end: token.end
		}) + "): it’s not open");
		if (open[0].type !== token.type) {
			if (onExitError) onExitError.call(this, token, open[0]);
			else (open[1] || defaultOnError).call(this, token, open[0]);
		}
		node.position.end = point(token.end);
	}
	function resume() {
		return toString(this.stack.pop());
	}
	function onenterlistordered() {
		this.data.expectingFirstListItemValue = true;
	}
	function onenterlistitemvalue(token) {
		if (this.data.expectingFirstListItemValue) {
			const ancestor = this.stack[this.stack.length - 2];
			ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
			this.data.expectingFirstListItemValue = void 0;
		}
	}
	function onexitcodefencedfenceinfo() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.lang = data;
	}
	function onexitcodefencedfencemeta() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.meta = data;
	}
	function onexitcodefencedfence() {
		if (this.data.flowCodeInside) return;
		this.buffer();
		this.data.flowCodeInside = true;
	}
	function onexitcodefenced() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
		this.data.flowCodeInside = void 0;
	}
	function onexitcodeindented() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/(\r?\n|\r)$/g, "");
	}
	function onexitdefinitionlabelstring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	}
	function onexitdefinitiontitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	function onexitdefinitiondestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	function onexitatxheadingsequence(token) {
		const node = this.stack[this.stack.length - 1];
		if (!node.depth) node.depth = this.sliceSerialize(token).length;
	}
	function onexitsetextheadingtext() {
		this.data.setextHeadingSlurpLineEnding = true;
	}
	function onexitsetextheadinglinesequence(token) {
		const node = this.stack[this.stack.length - 1];
		node.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
	}
	function onexitsetextheading() {
		this.data.setextHeadingSlurpLineEnding = void 0;
	}
	function onenterdata(token) {
		const siblings = this.stack[this.stack.length - 1].children;
		let tail = siblings[siblings.length - 1];
		if (!tail || tail.type !== "text") {
			tail = text();
			tail.position = {
				start: point(token.start),
				end: void 0
			};
			siblings.push(tail);
		}
		this.stack.push(tail);
	}
	function onexitdata(token) {
		const tail = this.stack.pop();
		tail.value += this.sliceSerialize(token);
		tail.position.end = point(token.end);
	}
	function onexitlineending(token) {
		const context = this.stack[this.stack.length - 1];
		if (this.data.atHardBreak) {
			const tail = context.children[context.children.length - 1];
			tail.position.end = point(token.end);
			this.data.atHardBreak = void 0;
			return;
		}
		if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
			onenterdata.call(this, token);
			onexitdata.call(this, token);
		}
	}
	function onexithardbreak() {
		this.data.atHardBreak = true;
	}
	function onexithtmlflow() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	function onexithtmltext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	function onexitcodetext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	function onexitlink() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			const referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference";
			node.referenceType = referenceType;
			delete node.url;
			delete node.title;
		} else {
			delete node.identifier;
			delete node.label;
		}
		this.data.referenceType = void 0;
	}
	function onexitimage() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			const referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference";
			node.referenceType = referenceType;
			delete node.url;
			delete node.title;
		} else {
			delete node.identifier;
			delete node.label;
		}
		this.data.referenceType = void 0;
	}
	function onexitlabeltext(token) {
		const string = this.sliceSerialize(token);
		const ancestor = this.stack[this.stack.length - 2];
		ancestor.label = decodeString(string);
		ancestor.identifier = normalizeIdentifier(string).toLowerCase();
	}
	function onexitlabel() {
		const fragment = this.stack[this.stack.length - 1];
		const value = this.resume();
		const node = this.stack[this.stack.length - 1];
		this.data.inReference = true;
		if (node.type === "link") node.children = fragment.children;
		else node.alt = value;
	}
	function onexitresourcedestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	function onexitresourcetitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	function onexitresource() {
		this.data.inReference = void 0;
	}
	function onenterreference() {
		this.data.referenceType = "collapsed";
	}
	function onexitreferencestring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
		this.data.referenceType = "full";
	}
	function onexitcharacterreferencemarker(token) {
		this.data.characterReferenceType = token.type;
	}
	function onexitcharacterreferencevalue(token) {
		const data = this.sliceSerialize(token);
		const type = this.data.characterReferenceType;
		let value;
		if (type) {
			value = decodeNumericCharacterReference(data, type === "characterReferenceMarkerNumeric" ? 10 : 16);
			this.data.characterReferenceType = void 0;
		} else value = decodeNamedCharacterReference(data);
		const tail = this.stack[this.stack.length - 1];
		tail.value += value;
	}
	function onexitcharacterreference(token) {
		const tail = this.stack.pop();
		tail.position.end = point(token.end);
	}
	function onexitautolinkprotocol(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = this.sliceSerialize(token);
	}
	function onexitautolinkemail(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = "mailto:" + this.sliceSerialize(token);
	}
	function blockQuote() {
		return {
			type: "blockquote",
			children: [],
			position: void 0
		};
	}
	function codeFlow() {
		return {
			type: "code",
			lang: null,
			meta: null,
			value: "",
			position: void 0
		};
	}
	function codeText() {
		return {
			type: "inlineCode",
			value: "",
			position: void 0
		};
	}
	function definition() {
		return {
			type: "definition",
			identifier: "",
			label: null,
			title: null,
			url: "",
			position: void 0
		};
	}
	function emphasis() {
		return {
			type: "emphasis",
			children: [],
			position: void 0
		};
	}
	function heading() {
		return {
			type: "heading",
			depth: 0,
			children: [],
			position: void 0
		};
	}
	function hardBreak() {
		return {
			type: "break",
			position: void 0
		};
	}
	function html() {
		return {
			type: "html",
			value: "",
			position: void 0
		};
	}
	function image() {
		return {
			type: "image",
			title: null,
			url: "",
			alt: null,
			position: void 0
		};
	}
	function link() {
		return {
			type: "link",
			title: null,
			url: "",
			children: [],
			position: void 0
		};
	}
	function list(token) {
		return {
			type: "list",
			ordered: token.type === "listOrdered",
			start: null,
			spread: token._spread,
			children: [],
			position: void 0
		};
	}
	function listItem(token) {
		return {
			type: "listItem",
			spread: token._spread,
			checked: null,
			children: [],
			position: void 0
		};
	}
	function paragraph() {
		return {
			type: "paragraph",
			children: [],
			position: void 0
		};
	}
	function strong() {
		return {
			type: "strong",
			children: [],
			position: void 0
		};
	}
	function text() {
		return {
			type: "text",
			value: "",
			position: void 0
		};
	}
	function thematicBreak() {
		return {
			type: "thematicBreak",
			position: void 0
		};
	}
}
function point(d) {
	return {
		line: d.line,
		column: d.column,
		offset: d.offset
	};
}
function configure(combined, extensions) {
	let index = -1;
	while (++index < extensions.length) {
		const value = extensions[index];
		if (Array.isArray(value)) configure(combined, value);
		else extension(combined, value);
	}
}
function extension(combined, extension) {
	let key;
	for (key in extension) if (own.call(extension, key)) switch (key) {
		case "canContainEols": {
			const right = extension[key];
			if (right) combined[key].push(...right);
			break;
		}
		case "transforms": {
			const right = extension[key];
			if (right) combined[key].push(...right);
			break;
		}
		case "afterExit":
		case "beforeEnter": {
			const right = extension[key];
			if (right) combined[key].push(right);
			break;
		}
		case "enter":
		case "exit": {
			const right = extension[key];
			if (right) Object.assign(combined[key], right);
			break;
		}
	}
}
function defaultOnError(left, right) {
	if (left) throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
		start: left.start,
		end: left.end
	}) + "): a different token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is open");
	throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is still open");
}

// node_modules/ccount/index.js
function ccount(value, character) {
	const source = String(value);
	if (typeof character !== "string") throw new TypeError("Expected character");
	let count = 0;
	let index = source.indexOf(character);
	while (index !== -1) {
		count++;
		index = source.indexOf(character, index + character.length);
	}
	return count;
}

// node_modules/devlop/lib/default.js
function ok$1() {}

// node_modules/escape-string-regexp/index.js
function escapeStringRegexp(string) {
	if (typeof string !== "string") throw new TypeError("Expected a string");
	return string.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}

// node_modules/unist-util-is/lib/index.js
const convert = (function(test) {
	if (test === null || test === void 0) return ok;
	if (typeof test === "function") return castFactory(test);
	if (typeof test === "object") return Array.isArray(test) ? anyFactory(test) : propertiesFactory(test);
	if (typeof test === "string") return typeFactory(test);
	throw new Error("Expected function, string, or object as test");
});
function anyFactory(tests) {
	const checks = [];
	let index = -1;
	while (++index < tests.length) checks[index] = convert(tests[index]);
	return castFactory(any);
	function any(...parameters) {
		let index = -1;
		while (++index < checks.length) if (checks[index].apply(this, parameters)) return true;
		return false;
	}
}
function propertiesFactory(check) {
	const checkAsRecord = check;
	return castFactory(all);
	function all(node) {
		const nodeAsRecord = node;
		let key;
		for (key in check) if (nodeAsRecord[key] !== checkAsRecord[key]) return false;
		return true;
	}
}
function typeFactory(check) {
	return castFactory(type);
	function type(node) {
		return node && node.type === check;
	}
}
function castFactory(testFunction) {
	return check;
	function check(value, index, parent) {
		return Boolean(looksLikeANode(value) && testFunction.call(this, value, typeof index === "number" ? index : void 0, parent || void 0));
	}
}
function ok() {
	return true;
}
function looksLikeANode(value) {
	return value !== null && typeof value === "object" && "type" in value;
}

// node_modules/unist-util-visit-parents/lib/color.node.js
function color(d) {
	return "\x1B[33m" + d + "\x1B[39m";
}

// node_modules/unist-util-visit-parents/lib/index.js
const empty = [];
const CONTINUE = true;
const EXIT = false;
const SKIP = "skip";
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
	if (!tree || typeof tree !== "object") throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
	let preorder = true;
	let check;
	let visitors;
	let enter;
	let exit;
	if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
		check = testOrEnterOrVisitors;
		visitors = enterOrVisitorsOrReverse;
		if (reverse) preorder = false;
	} else {
		visitors = testOrEnterOrVisitors;
		if (enterOrVisitorsOrReverse) preorder = false;
	}
	if (typeof visitors === "function") enter = visitors;
	else if (visitors && typeof visitors === "object") {
		if (visitors.enter === null || visitors.enter === void 0) {} else if (typeof visitors.enter === "function") enter = visitors.enter;
		else throw new Error("Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor");
		if (typeof visitors.exit === "function") exit = visitors.exit;
		else throw new Error("Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)");
	} else throw new Error("Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors");
	const is = convert(check);
	const step = preorder ? 1 : -1;
	factory(tree, void 0, [])();
	function factory(node, index, parents) {
		const value = node && typeof node === "object" ? node : {};
		if (typeof value.type === "string") {
			const name = typeof value.tagName === "string" ? value.tagName : typeof value.name === "string" ? value.name : void 0;
			Object.defineProperty(visit, "name", { value: "node (" + color(node.type + (name ? "<" + name + ">" : "")) + ")" });
		}
		return visit;
		function visit() {
			const matches = !check || is(node, index, parents[parents.length - 1] || void 0);
			let result = empty;
			if (enter && matches) {
				result = toResult(enter(node, parents, index));
				if (result[0] === false) return result;
			}
			if ("children" in node && node.children) {
				const nodeAsParent = node;
				if (nodeAsParent.children && result[0] !== "skip") {
					let offset = (preorder ? -1 : nodeAsParent.children.length) + step;
					const grandparents = [...parents, nodeAsParent];
					while (offset > -1 && offset < nodeAsParent.children.length) {
						const child = nodeAsParent.children[offset];
						const subresult = factory(child, offset, grandparents)();
						if (subresult[0] === false) return subresult;
						offset = typeof subresult[1] === "number" ? subresult[1] : offset + step;
					}
				}
			}
			if (exit && matches) {
				const exitResult = toResult(exit(node, parents, index));
				if (exitResult[0] === "skip") throw new Error("Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing");
				if (exitResult[0] === false || typeof exitResult[1] === "number") return exitResult;
			}
			return result;
		}
	}
}
function toResult(value) {
	if (Array.isArray(value)) return value;
	if (typeof value === "number") return [true, value];
	return value === null || value === void 0 ? empty : [value];
}

// node_modules/mdast-util-find-and-replace/lib/index.js
function findAndReplace(tree, list, options) {
	const ignored = convert((options || {}).ignore || []);
	const pairs = toPairs(list);
	let pairIndex = -1;
	while (++pairIndex < pairs.length) visitParents(tree, visitor);
	function visitor(node, parents, index) {
		if (node.type === "text" && typeof index === "number") return handler(node, parents, index);
		if (ignored(node, index, parents[parents.length - 1])) return SKIP;
	}
	function handler(node, parents, index) {
		const parent = parents[parents.length - 1];
		const find = pairs[pairIndex][0];
		const replace = pairs[pairIndex][1];
		let start = 0;
		let change = false;
		let nodes = [];
		find.lastIndex = 0;
		let match = find.exec(node.value);
		while (match) {
			const position = match.index;
			const matchObject = {
				index: match.index,
				input: match.input,
				stack: [...parents, node]
			};
			let value = replace(...match, matchObject);
			if (typeof value === "string") value = value.length > 0 ? {
				type: "text",
				value
			} : void 0;
			if (value === false) find.lastIndex = position + 1;
			else {
				if (start !== position) add({
					type: "text",
					value: node.value.slice(start, position)
				});
				if (Array.isArray(value)) for (const child of value) add(child);
				else if (value) add(value);
				start = position + match[0].length;
				change = true;
			}
			if (!find.global) break;
			match = find.exec(node.value);
		}
		if (change) {
			if (start < node.value.length) add({
				type: "text",
				value: node.value.slice(start)
			});
			parent.children.splice(index, 1, ...nodes);
		} else nodes = [node];
		return index + nodes.length;
		function add(child) {
			const previous = nodes[nodes.length - 1];
			if (previous && previous.type === "text" && child.type === "text") previous.value += child.value;
			else nodes.push(child);
		}
	}
}
function toPairs(tupleOrList) {
	if (!Array.isArray(tupleOrList)) throw new TypeError("Expected find and replace tuple or list of tuples");
	const result = [];
	const list = !tupleOrList[0] || Array.isArray(tupleOrList[0]) ? tupleOrList : [tupleOrList];
	let index = -1;
	while (++index < list.length) {
		const tuple = list[index];
		result.push([toExpression(tuple[0]), toFunction(tuple[1])]);
	}
	return result;
}
function toExpression(find) {
	return typeof find === "string" ? new RegExp(escapeStringRegexp(find), "g") : find;
}
function toFunction(replace) {
	return typeof replace === "function" ? replace : function() {
		return replace;
	};
}

// node_modules/mdast-util-gfm-autolink-literal/lib/index.js
function gfmAutolinkLiteralFromMarkdown() {
	return {
		transforms: [transformGfmAutolinkLiterals],
		enter: {
			literalAutolink: enterLiteralAutolink,
			literalAutolinkEmail: enterLiteralAutolinkValue,
			literalAutolinkHttp: enterLiteralAutolinkValue,
			literalAutolinkWww: enterLiteralAutolinkValue
		},
		exit: {
			literalAutolink: exitLiteralAutolink,
			literalAutolinkEmail: exitLiteralAutolinkEmail,
			literalAutolinkHttp: exitLiteralAutolinkHttp,
			literalAutolinkWww: exitLiteralAutolinkWww
		}
	};
}
function enterLiteralAutolink(token) {
	this.enter({
		type: "link",
		title: null,
		url: "",
		children: [],
		position: void 0
	}, token);
}
function enterLiteralAutolinkValue(token) {
	this.config.enter.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkHttp(token) {
	this.config.exit.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkWww(token) {
	this.config.exit.data.call(this, token);
	const node = this.stack[this.stack.length - 1];
	/* @__PURE__ */ ok$1(node.type === "link");
	node.url = "http://" + this.sliceSerialize(token);
}
function exitLiteralAutolinkEmail(token) {
	this.config.exit.autolinkEmail.call(this, token);
}
function exitLiteralAutolink(token) {
	this.exit(token);
}
function transformGfmAutolinkLiterals(tree) {
	findAndReplace(tree, [
		[/(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi, findUrl],
		[/(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g, findXmpp],
		[/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findMailto],
		[/(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findEmail]
	], { ignore: ["link", "linkReference"] });
}
function findUrl(_, protocol, domain, path, match) {
	if (!previous(match)) return false;
	let prefix = "";
	if (/^w/i.test(protocol)) {
		domain = protocol + domain;
		protocol = "";
		prefix = "http://";
	}
	if (unicodePunctuation(domain.charCodeAt(0)) || !isCorrectDomain(domain)) return false;
	const parts = splitUrl(domain + path);
	const result = {
		type: "link",
		title: null,
		url: prefix + protocol + parts[0],
		children: [{
			type: "text",
			value: protocol + parts[0],
			position: void 0
		}],
		position: void 0
	};
	if (parts[1]) return [result, {
		type: "text",
		value: parts[1],
		position: void 0
	}];
	return result;
}
function findEmail(_, atext, label) {
	if (/[\d\-_]$/.test(label)) return false;
	return {
		type: "link",
		title: null,
		url: "mailto:" + atext + "@" + label,
		children: [{
			type: "text",
			value: atext + "@" + label,
			position: void 0
		}],
		position: void 0
	};
}
function findMailto(_, atext, label) {
	if (/[\d\-_]$/.test(label)) return false;
	const value = "mailto:" + atext + "@" + label;
	return {
		type: "link",
		title: null,
		url: value,
		children: [{
			type: "text",
			value,
			position: void 0
		}],
		position: void 0
	};
}
function findXmpp(matchValue, atext, label, resource, match) {
	if (/[\d\-_]$/.test(label) || resource && (!/[A-Za-z]$/.test(resource) || match.input.charAt(match.index + matchValue.length) === "@")) return false;
	const value = "xmpp:" + atext + "@" + label + (resource || "");
	return {
		type: "link",
		title: null,
		url: value,
		children: [{
			type: "text",
			value,
			position: void 0
		}],
		position: void 0
	};
}
function isCorrectDomain(domain) {
	const parts = domain.split(".");
	if (parts.length < 2 || parts[parts.length - 1] && (/_/.test(parts[parts.length - 1]) || !/[\dA-Za-z]/.test(parts[parts.length - 1])) || parts[parts.length - 2] && (/_/.test(parts[parts.length - 2]) || !/[\dA-Za-z]/.test(parts[parts.length - 2]))) return false;
	return true;
}
function splitUrl(url) {
	let index = url.length;
	while (index > 0) {
		const code = url.charCodeAt(index - 1);
		if (code === 33 || code === 34 || code === 38 || code === 39 || code === 41 || code === 44 || code === 46 || code === 58 || code === 59 || code === 60 || code === 62 || code === 63 || code === 93 || code === 125) index--;
		else break;
	}
	if (index === url.length) return [url, void 0];
	let trail = url.slice(index);
	url = url.slice(0, index);
	let closingParenIndex = trail.indexOf(")");
	const openingParens = ccount(url, "(");
	let closingParens = ccount(url, ")");
	while (closingParenIndex !== -1 && openingParens > closingParens) {
		url += trail.slice(0, closingParenIndex + 1);
		trail = trail.slice(closingParenIndex + 1);
		closingParenIndex = trail.indexOf(")");
		closingParens++;
	}
	return [url, trail];
}
function previous(match) {
	const code = match.input.charCodeAt(match.index - 1);
	return match.index === 0 || unicodeWhitespace(code) || unicodePunctuation(code);
}

// node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
const wwwPrefix = {
	tokenize: tokenizeWwwPrefix,
	partial: true
};
const domain = {
	tokenize: tokenizeDomain,
	partial: true
};
const path = {
	tokenize: tokenizePath,
	partial: true
};
const trail = {
	tokenize: tokenizeTrail,
	partial: true
};
const emailDomainDotTrail = {
	tokenize: tokenizeEmailDomainDotTrail,
	partial: true
};
const wwwAutolink = {
	name: "wwwAutolink",
	tokenize: tokenizeWwwAutolink,
	previous: previousWww
};
const protocolAutolink = {
	name: "protocolAutolink",
	tokenize: tokenizeProtocolAutolink,
	previous: previousProtocol
};
const emailAutolink = {
	name: "emailAutolink",
	tokenize: tokenizeEmailAutolink,
	previous: previousEmail
};
const text = {};
function gfmAutolinkLiteral() {
	return { text };
}
let code = 48;
while (code < 123) {
	text[code] = emailAutolink;
	code++;
	if (code === 58) code = 65;
	else if (code === 91) code = 97;
}
text[43] = emailAutolink;
text[45] = emailAutolink;
text[46] = emailAutolink;
text[95] = emailAutolink;
text[72] = [emailAutolink, protocolAutolink];
text[104] = [emailAutolink, protocolAutolink];
text[87] = [emailAutolink, wwwAutolink];
text[119] = [emailAutolink, wwwAutolink];
function tokenizeEmailAutolink(effects, ok, nok) {
	const self = this;
	let dot;
	let data;
	return start;
	function start(code) {
		if (!gfmAtext(code) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events)) return nok(code);
		effects.enter("literalAutolink");
		effects.enter("literalAutolinkEmail");
		return atext(code);
	}
	function atext(code) {
		if (gfmAtext(code)) {
			effects.consume(code);
			return atext;
		}
		if (code === 64) {
			effects.consume(code);
			return emailDomain;
		}
		return nok(code);
	}
	function emailDomain(code) {
		if (code === 46) return effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code);
		if (code === 45 || code === 95 || asciiAlphanumeric(code)) {
			data = true;
			effects.consume(code);
			return emailDomain;
		}
		return emailDomainAfter(code);
	}
	function emailDomainDot(code) {
		effects.consume(code);
		dot = true;
		return emailDomain;
	}
	function emailDomainAfter(code) {
		if (data && dot && asciiAlpha(self.previous)) {
			effects.exit("literalAutolinkEmail");
			effects.exit("literalAutolink");
			return ok(code);
		}
		return nok(code);
	}
}
function tokenizeWwwAutolink(effects, ok, nok) {
	const self = this;
	return wwwStart;
	function wwwStart(code) {
		if (code !== 87 && code !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) return nok(code);
		effects.enter("literalAutolink");
		effects.enter("literalAutolinkWww");
		return effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code);
	}
	function wwwAfter(code) {
		effects.exit("literalAutolinkWww");
		effects.exit("literalAutolink");
		return ok(code);
	}
}
function tokenizeProtocolAutolink(effects, ok, nok) {
	const self = this;
	let buffer = "";
	let seen = false;
	return protocolStart;
	function protocolStart(code) {
		if ((code === 72 || code === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events)) {
			effects.enter("literalAutolink");
			effects.enter("literalAutolinkHttp");
			buffer += String.fromCodePoint(code);
			effects.consume(code);
			return protocolPrefixInside;
		}
		return nok(code);
	}
	function protocolPrefixInside(code) {
		if (asciiAlpha(code) && buffer.length < 5) {
			buffer += String.fromCodePoint(code);
			effects.consume(code);
			return protocolPrefixInside;
		}
		if (code === 58) {
			const protocol = buffer.toLowerCase();
			if (protocol === "http" || protocol === "https") {
				effects.consume(code);
				return protocolSlashesInside;
			}
		}
		return nok(code);
	}
	function protocolSlashesInside(code) {
		if (code === 47) {
			effects.consume(code);
			if (seen) return afterProtocol;
			seen = true;
			return protocolSlashesInside;
		}
		return nok(code);
	}
	function afterProtocol(code) {
		return code === null || asciiControl(code) || markdownLineEndingOrSpace(code) || unicodeWhitespace(code) || unicodePunctuation(code) ? nok(code) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code);
	}
	function protocolAfter(code) {
		effects.exit("literalAutolinkHttp");
		effects.exit("literalAutolink");
		return ok(code);
	}
}
function tokenizeWwwPrefix(effects, ok, nok) {
	let size = 0;
	return wwwPrefixInside;
	function wwwPrefixInside(code) {
		if ((code === 87 || code === 119) && size < 3) {
			size++;
			effects.consume(code);
			return wwwPrefixInside;
		}
		if (code === 46 && size === 3) {
			effects.consume(code);
			return wwwPrefixAfter;
		}
		return nok(code);
	}
	function wwwPrefixAfter(code) {
		return code === null ? nok(code) : ok(code);
	}
}
function tokenizeDomain(effects, ok, nok) {
	let underscoreInLastSegment;
	let underscoreInLastLastSegment;
	let seen;
	return domainInside;
	function domainInside(code) {
		if (code === 46 || code === 95) return effects.check(trail, domainAfter, domainAtPunctuation)(code);
		if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code) || code !== 45 && unicodePunctuation(code)) return domainAfter(code);
		seen = true;
		effects.consume(code);
		return domainInside;
	}
	function domainAtPunctuation(code) {
		if (code === 95) underscoreInLastSegment = true;
		else {
			underscoreInLastLastSegment = underscoreInLastSegment;
			underscoreInLastSegment = void 0;
		}
		effects.consume(code);
		return domainInside;
	}
	function domainAfter(code) {
		if (underscoreInLastLastSegment || underscoreInLastSegment || !seen) return nok(code);
		return ok(code);
	}
}
function tokenizePath(effects, ok) {
	let sizeOpen = 0;
	let sizeClose = 0;
	return pathInside;
	function pathInside(code) {
		if (code === 40) {
			sizeOpen++;
			effects.consume(code);
			return pathInside;
		}
		if (code === 41 && sizeClose < sizeOpen) return pathAtPunctuation(code);
		if (code === 33 || code === 34 || code === 38 || code === 39 || code === 41 || code === 42 || code === 44 || code === 46 || code === 58 || code === 59 || code === 60 || code === 63 || code === 93 || code === 95 || code === 126) return effects.check(trail, ok, pathAtPunctuation)(code);
		if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return ok(code);
		effects.consume(code);
		return pathInside;
	}
	function pathAtPunctuation(code) {
		if (code === 41) sizeClose++;
		effects.consume(code);
		return pathInside;
	}
}
function tokenizeTrail(effects, ok, nok) {
	return trail;
	function trail(code) {
		if (code === 33 || code === 34 || code === 39 || code === 41 || code === 42 || code === 44 || code === 46 || code === 58 || code === 59 || code === 63 || code === 95 || code === 126) {
			effects.consume(code);
			return trail;
		}
		if (code === 38) {
			effects.consume(code);
			return trailCharacterReferenceStart;
		}
		if (code === 93) {
			effects.consume(code);
			return trailBracketAfter;
		}
		if (code === 60 || code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return ok(code);
		return nok(code);
	}
	function trailBracketAfter(code) {
		if (code === null || code === 40 || code === 91 || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return ok(code);
		return trail(code);
	}
	function trailCharacterReferenceStart(code) {
		return asciiAlpha(code) ? trailCharacterReferenceInside(code) : nok(code);
	}
	function trailCharacterReferenceInside(code) {
		if (code === 59) {
			effects.consume(code);
			return trail;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return trailCharacterReferenceInside;
		}
		return nok(code);
	}
}
function tokenizeEmailDomainDotTrail(effects, ok, nok) {
	return start;
	function start(code) {
		effects.consume(code);
		return after;
	}
	function after(code) {
		return asciiAlphanumeric(code) ? nok(code) : ok(code);
	}
}
function previousWww(code) {
	return code === null || code === 40 || code === 42 || code === 95 || code === 91 || code === 93 || code === 126 || markdownLineEndingOrSpace(code);
}
function previousProtocol(code) {
	return !asciiAlpha(code);
}
function previousEmail(code) {
	return !(code === 47 || gfmAtext(code));
}
function gfmAtext(code) {
	return code === 43 || code === 45 || code === 46 || code === 95 || asciiAlphanumeric(code);
}
function previousUnbalanced(events) {
	let index = events.length;
	let result = false;
	while (index--) {
		const token = events[index][1];
		if ((token.type === "labelLink" || token.type === "labelImage") && !token._balanced) {
			result = true;
			break;
		}
		if (token._gfmAutolinkLiteralWalkedInto) {
			result = false;
			break;
		}
	}
	if (events.length > 0 && !result) events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = true;
	return result;
}

// src/content/address-end.ts
const end = /[“”„‟«»‹›「」『』【】〔〕〖〗《》〈〉〘〙〚〛（）［］｛｝＜＞｟｠｢｣。、，．！？；：｡､…‥"＂＇]|’(?![\p{L}\p{N}])/u;
const trailing = /(?:&[a-z0-9]+;|[!"'*,.:;?_~\]])$/i;
function endingAtMarks(construct) {
	return {
		...construct,
		tokenize(effects, ok, nok) {
			const start = this.now();
			let left = 0;
			const found = {
				partial: true,
				tokenize(looking, done, fail) {
					const measure = (code) => {
						left = addressLength(this.sliceSerialize({
							start,
							end: this.now()
						}));
						return done(code);
					};
					return construct.tokenize.call(this, looking, measure, fail);
				}
			};
			const begin = (code) => {
				effects.enter("literalAutolink");
				effects.enter("literalAutolinkHttp");
				return inside(code);
			};
			const inside = (code) => {
				effects.consume(code);
				left -= 1;
				return left > 0 ? inside : leave;
			};
			const leave = (code) => {
				effects.exit("literalAutolinkHttp");
				effects.exit("literalAutolink");
				return ok(code);
			};
			return effects.check(found, begin, nok);
		}
	};
}
function addressLength(found) {
	const at = found.search(end);
	if (at === -1) return found.length;
	let address = found.slice(0, at);
	for (;;) {
		const shorter = hasLooseParenthesis(address) ? address.slice(0, -1) : address.replace(trailing, "");
		if (shorter === address) return address.length;
		address = shorter;
	}
}
function hasLooseParenthesis(address) {
	return address.endsWith(")") && address.split(")").length > address.split("(").length;
}

// src/content/markdown-bounds.ts
const mostCharacters$3 = 65536;
const mostMarks = 2e3;
const mark = /[*_[\]<>]|(?:[-+]|\d[.)])[ \t]/g;
const bounds = [
	[/^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])[ \t]*){16}/m, "lists and quotes are nested too deep here"],
	[/^[ \t]{256}/m, "this line is indented too far"],
	[/[!-,./:;<=>?[-`{-~-]{256}/, "a long run of punctuation begins here"]
];
function outOfBounds(body) {
	if (body.length > mostCharacters$3) return {
		index: 0,
		message: `the text has over ${mostCharacters$3} characters`
	};
	for (const [pattern, message] of bounds) {
		const index = body.search(pattern);
		if (index !== -1) return {
			index,
			message
		};
	}
	return (body.match(mark)?.length ?? 0) > mostMarks ? {
		index: 0,
		message: `the text has over ${mostMarks} marks of Markdown`
	} : null;
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
const { text: constructs } = gfmAutolinkLiteral();
const protocolOnly = {};
for (const [code, construct] of Object.entries(constructs ?? {})) {
	const kept = [construct].flat().filter((found) => found?.name === "protocolAutolink");
	if (kept.length > 0) protocolOnly[Number(code)] = kept.map(endingAtMarks);
}
const { enter, exit } = gfmAutolinkLiteralFromMarkdown();
const extensions = [{ text: protocolOnly }, { disable: { null: ["setextUnderline", "codeIndented"] } }];
const mdastExtensions = [{
	enter: enter ?? {},
	exit: exit ?? {}
}];
function parseMarkdown(body, { file, line }) {
	const plain = plainParts(body, line);
	if (plain !== null) return {
		parts: plain,
		issues: []
	};
	const refused = (index, message) => {
		const position = {
			line: line + body.slice(0, index).split("\n").length - 1,
			column: 1
		};
		return {
			parts: [],
			issues: [issue("text.nesting", {
				file,
				position
			}, message)]
		};
	};
	const bound = outOfBounds(body);
	if (bound !== null) return refused(bound.index, bound.message);
	try {
		return parseTree(body, {
			file,
			line
		});
	} catch (error) {
		if (error instanceof RangeError) return refused(0, "the Markdown is nested too deep");
		throw error;
	}
}
function parseTree(body, { file, line }) {
	const root = fromMarkdown(body, {
		extensions,
		mdastExtensions
	});
	const placeOf = (node) => ({
		line: (node.position?.start.line ?? 1) + line - 1,
		column: node.position?.start.column ?? 1
	});
	const issues = [];
	const resolved = resolveReferences(root.children);
	for (const node of resolved) inspect(node, body, (found) => issues.push(issue(found.code, {
		file,
		position: placeOf(found.node)
	}, found.message)));
	return split(resolved, placeOf, {
		file,
		line
	}, issues);
}
function split(nodes, placeOf, { file, line }, issues) {
	const parts = [{
		nodes: [],
		position: null,
		broken: null
	}];
	for (const node of nodes) {
		const part = parts.at(-1);
		if (node.type === "thematicBreak") parts.push({
			nodes: [],
			position: null,
			broken: placeOf(node)
		});
		else if (node.type !== "definition") {
			part.nodes.push(node);
			part.position ??= placeOf(node);
		}
	}
	if (parts.length === 1 && parts[0].nodes.length === 0) return {
		parts: [],
		issues
	};
	for (const [index, part] of parts.entries()) {
		if (part.nodes.length > 0) continue;
		const position = part.broken ?? parts[index + 1]?.broken ?? null;
		issues.push(issue("post.empty-part", {
			file,
			position
		}, `part ${index + 1} of ${parts.length} is empty`));
	}
	const start = {
		line,
		column: 1
	};
	return {
		parts: parts.map((part) => ({
			nodes: part.nodes,
			position: part.position ?? part.broken ?? start
		})),
		issues
	};
}
function inspect(node, body, report) {
	if (node.type === "html") report({
		code: "text.html",
		node,
		message: "HTML stands in the text"
	});
	if (node.type === "image" || node.type === "imageReference") report({
		code: "text.image",
		node,
		message: "an image stands in the text"
	});
	if (node.type === "link" && !isWebAddress(node.url)) report({
		code: "text.link",
		node,
		message: "a link does not lead to an http or https address"
	});
	if (node.type === "definition" && node.identifier.startsWith("^") && !isWebAddress(node.url)) report({
		code: "text.link",
		node,
		message: "a footnote stands in the text, which posts do not have"
	});
	const shown = node.type === "text" ? node.value : node.type === "link" ? node.title ?? "" : "";
	if (shown !== "") {
		const written = body.slice(node.position?.start.offset, node.position?.end.offset);
		for (const name of findEscapedHiddenText(shown, written)) report({
			code: "post.hidden-text",
			node,
			message: `${name} is written here as a character reference`
		});
	}
	if ("children" in node) for (const child of node.children) inspect(child, body, report);
}
function isWebAddress(url) {
	return /^https?:\/\/[^\s/]/i.test(url) && URL.canParse(url);
}
function resolveReferences(nodes) {
	const definitions = /* @__PURE__ */ new Map();
	const collect = (node) => {
		if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
		if ("children" in node) node.children.forEach(collect);
	};
	nodes.forEach(collect);
	if (definitions.size === 0) return nodes;
	const replace = (node) => {
		if ("children" in node) node.children = node.children.map((child) => replace(child));
		if (node.type !== "linkReference") return node;
		const { children, position } = node;
		const { url = "", title = null } = definitions.get(node.identifier) ?? {};
		return {
			type: "link",
			url,
			title,
			children,
			...position ? { position } : {}
		};
	};
	return nodes.map(replace);
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
	const markdown = parseMarkdown(body, {
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
		id: string$2().optional(),
		accounts: array(string$2())
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
	const text = readText(post, blocks);
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
function readText(post, blocks) {
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
	const { parts, issues } = parseMarkdown(written, {
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
async function findMoved(posts, isPresent, removed, view) {
	const moved = /* @__PURE__ */ new Map();
	const fresh = [...posts].filter((post) => post.idFrom === "path" && !view.knows(post.id));
	if (fresh.length === 0) return {
		moved,
		fresh,
		gone: []
	};
	const gone = await view.gone(isPresent, removed);
	const records = gone.flatMap((post) => view.recordsOf(post));
	const claimed = /* @__PURE__ */ new Set();
	for (const post of fresh) {
		const record = records.find((each) => !claimed.has(each.post) && sameSource(view, each, post.source));
		if (record === void 0) continue;
		claimed.add(record.post);
		moved.set(post.file, record.post);
	}
	return {
		moved,
		fresh: fresh.filter(({ file }) => !moved.has(file)),
		gone: gone.filter((post) => !claimed.has(post))
	};
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
	const approval = digests === null || !toCome.has(verdict.state) ? notAsked : judgeApproval(record, digests, input.view);
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
		receipts: record?.receipts ?? [],
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
const notAsked = { kind: "none" };
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
	if (held.size === 0) return targets;
	return targets.map((target) => {
		const reason = held.get(target.state);
		return reason === void 0 ? target : {
			...target,
			state: "held",
			reason
		};
	});
}
function day(instant) {
	return instant === void 0 ? "an unknown day" : `${instant.slice(0, 16).replace("T", " ")} UTC`;
}

// src/pipeline/outlined.ts
const none = [];
function outlined(target, reasons) {
	const { post, account, postId, state, publishAt, receipts, since } = target;
	const reason = reasons.get(target.reason) ?? target.reason;
	reasons.set(reason, reason);
	return {
		post,
		account,
		payload: null,
		issues: target.issues.length === 0 ? none : target.issues,
		notes: target.notes.length === 0 ? none : target.notes,
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
		retract,
		update,
		...proposedBy(agent),
		positions: none
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
		digits: read.digits,
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

// src/pipeline/repeats.ts
const leastLikeness$1 = .75;
const leastPosts = 3;
const keysOfEach = 8;
const mostOfKey = 16;
const leastKeys = 3;
const mostNamed = 3;
var Repeats = class {
	#entries = [];
	#last = null;
	#since = /* @__PURE__ */ new Map();
	#sentences = /* @__PURE__ */ new Map();
	add({ file, account, text, position, isOpen }) {
		const last = this.#last;
		if (last?.entry.file === file && last.text === text && last.entry.isOpen === isOpen) {
			last.entry.accounts.push(account);
			return;
		}
		this.#last = null;
		const likeness = likenessOf(text);
		if (likeness === null) return;
		const { pairs, digits } = likeness;
		const sentences = isOpen ? likeness.sentences : [];
		for (const { hash, start, end } of sentences) {
			const known = this.#sentences.get(hash);
			if (known === void 0) this.#sentences.set(hash, "");
			else if (known === "") this.#sentences.set(hash, text.slice(start, end));
		}
		const hashes = sentences.map(({ hash }) => hash);
		const entry = {
			file,
			accounts: [account],
			position,
			isOpen,
			pairs,
			digits,
			sentences: hashes
		};
		this.#entries.push(entry);
		this.#last = {
			text,
			entry
		};
	}
	forget(file) {
		this.#since.set(file, this.#entries.length);
		this.#last = null;
	}
	issues() {
		const entries = this.#entries.filter(({ file }, index) => index >= (this.#since.get(file) ?? 0)).toSorted((a, b) => compare(a.file, b.file) || compare(a.accounts.join(), b.accounts.join()));
		if (entries.every(({ isOpen }) => !isOpen)) return [];
		const near = nearIssues(entries);
		const told = new Set(near.map(({ file }) => file));
		return [...near, ...this.#sentenceIssues(entries).filter(({ file }) => !told.has(file))];
	}
	#sentenceIssues(entries) {
		const bySentence = /* @__PURE__ */ new Map();
		for (const entry of entries) for (const hash of entry.sentences) {
			if (this.#sentences.get(hash) === "") continue;
			const others = bySentence.get(hash);
			if (others === void 0) bySentence.set(hash, [entry]);
			else others.push(entry);
		}
		const found = /* @__PURE__ */ new Map();
		for (const [hash, having] of bySentence) for (const [account, files] of filesByAccount(having)) {
			if (files.size < leastPosts) continue;
			for (const entry of files.values()) {
				const message = `${account}: “${shortened(this.#sentences.get(hash))}” stands in ${named(entry.file, files.keys(), files.size - 1)} too`;
				if (!found.has(entry.file)) found.set(entry.file, issue("text.repeated-sentence", entry, message));
			}
		}
		return [...found.values()];
	}
};
function filesByAccount(entries) {
	const found = /* @__PURE__ */ new Map();
	for (const entry of entries) for (const account of entry.accounts) {
		const files = found.get(account) ?? /* @__PURE__ */ new Map();
		found.set(account, files.set(entry.file, entry));
	}
	return new Map([...found].sort(([a], [b]) => compare(a, b)));
}
function nearIssues(entries) {
	const found = /* @__PURE__ */ new Map();
	const note = (entry, other, accounts) => {
		if (!entry.isOpen) return;
		const known = found.get(entry.file) ?? {
			entry,
			accounts: /* @__PURE__ */ new Set(),
			files: /* @__PURE__ */ new Set()
		};
		for (const account of accounts) known.accounts.add(account);
		known.files.add(other.file);
		found.set(entry.file, known);
	};
	const candidatesOf = openCandidates(entries);
	for (const entry of entries) for (const other of candidatesOf(entry)) {
		const accounts = entry.accounts.filter((account) => other.accounts.includes(account));
		if (other.file === entry.file || accounts.length === 0 || !isAlike(entry, other)) continue;
		note(entry, other, accounts);
		note(other, entry, accounts);
	}
	return [...found.values()].map(({ entry, accounts, files }) => {
		const others = named(entry.file, [...files].sort(compare), files.size);
		return issue("text.near-duplicate", entry, `${[...accounts].sort(compare).join(", ")}: it says nearly what ${others} says`);
	});
}
function openCandidates(entries) {
	const open = entries.filter(({ isOpen }) => isOpen);
	const byKey = /* @__PURE__ */ new Map();
	for (const [index, { pairs }] of open.entries()) for (const key of pairs.subarray(0, keysOfEach)) {
		const others = byKey.get(key);
		if (others === void 0) byKey.set(key, [index]);
		else if (others.length < mostOfKey) others.push(index);
	}
	const common = new Uint8Array(open.length);
	return ({ pairs }) => {
		const keys = pairs.subarray(0, keysOfEach);
		const least = Math.min(leastKeys, keys.length);
		const touched = [];
		const found = [];
		for (const key of keys) for (const index of byKey.get(key) ?? []) {
			common[index] += 1;
			touched.push(index);
			if (common[index] === least) found.push(open[index]);
		}
		for (const index of touched) common[index] = 0;
		return found;
	};
}
function isAlike(one, other) {
	return one.digits === other.digits && jaccard(one.pairs, other.pairs) >= leastLikeness$1;
}
function named(file, others, count) {
	const first = [];
	for (const other of others) {
		if (other !== file) first.push(other);
		if (first.length === mostNamed) break;
	}
	const more = count > first.length ? ` and ${count - first.length} more` : "";
	return `${first.join(", ")}${more}`;
}
function shortened(said) {
	const line = said.replace(/\s+/g, " ").trim();
	return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/pipeline/resembling.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const leastLikeness = .9;
const mostCharacters = 2e3;
const leastCharacters = 20;
function goneTexts(gone, account, view) {
	return gone.flatMap((post) => {
		const record = view.record(post, account);
		const stored = record === void 0 || !mayBeOut(record) ? void 0 : view.stored(record.attempt.attempt);
		return stored === void 0 ? [] : [described(post, stored.payload)];
	});
}
function findResembled(payload, known) {
	const { text, digits } = described("", payload);
	if (text.length < leastCharacters) return null;
	return known.find((each) => each.digits === digits && likeness(each.text, text) >= leastLikeness)?.post ?? null;
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
	ids = new Ids();
	present = /* @__PURE__ */ new Set();
	targets = [];
	unread = [];
	issues = [];
	identities = /* @__PURE__ */ new Map();
	moved = [];
	written = /* @__PURE__ */ new Map();
	chosen = 0;
	repeats = new Repeats();
	#due = 0;
	#reasons = /* @__PURE__ */ new Map();
	#gone = /* @__PURE__ */ new Map();
	constructor(options) {
		this.options = options;
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
		this.present.add(read.id ?? idFromPath(read.file, this.options.config.posts));
		this.#plan(read);
	}
	compare(read, gone) {
		for (const { account, payload } of read.targets) {
			const texts = this.#gone.get(account.name) ?? goneTexts(gone, account.name, this.options.view);
			this.#gone.set(account.name, texts);
			const post = payload === null ? null : findResembled(payload, texts);
			if (post === null) continue;
			const reason = `it says nearly what ${post} says, which went out and whose file is gone; if it is the same post, give it \`id: ${post}\`, else an \`id\` of its own`;
			this.targets = this.targets.map((target) => target.post.file === read.file && target.account.name === account.name && mayGoOut.has(target.state) ? {
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
		const post = this.#outlinedPost(read.post);
		const chosen = read.targets.filter((target) => selection === null || selects(selection, target));
		if (chosen.length === 0) return;
		this.chosen += chosen.length;
		this.issues.push(...read.issues);
		for (const target of chosen) {
			const postId = this.identities.get(post.file) ?? post.id;
			const planned = planTarget({
				...target,
				post,
				postId
			}, this.options);
			this.issues.push(...planned.issues);
			this.#hear(planned, read.post);
			this.#keep(planned);
		}
	}
	#outlinedPost(post) {
		if (this.options.keep !== "outline") return plannedPost(post);
		const isKnown = this.options.view.knows(post.id) || post.idFrom === "front-matter";
		return outlinedPost(post, isKnown ? "" : post.source);
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
	#keep(target) {
		if (this.options.keep === "all") this.targets.push(target);
		else if (this.options.keep === "outline") this.targets.push(outlined(target, this.#reasons));
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
	return {
		targets: holdFlood([...kept.targets, ...waiting], config.perRun),
		unread: selection === null ? kept.unread : [],
		moved: kept.moved,
		isWhole: scope.isWhole && selection === null,
		ids: {
			written: kept.written,
			present: kept.present
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
	const { view, config } = kept.options;
	const isPresent = (id) => kept.present.has(id) || !scope.isWhole && hasFile(id, config, world);
	const { moved, fresh, gone } = await findMoved(kept.posts(), isPresent, scope.removed, view);
	for (const [file, identity] of moved) {
		kept.identities.set(file, identity);
		const read = await review(entries.of(file));
		if (read.id !== null) kept.moved.push({
			from: identity,
			to: read.id
		});
		kept.replace(read);
	}
	if (gone.length > 0) for (const { file } of fresh) kept.compare(await review(entries.of(file)), gone);
}
function requireNoNamesakes({ ids, options }, entries, world) {
	const { view, config } = options;
	for (const id of ids.names()) if ([...view.claims(id), ...pathsOf(id, config).filter((path) => world.files.exists(path))].some((path) => !entries.has(path) && world.files.exists(path))) throw new CheckpointUnusable(`${id} may be the id of two posts`);
}
function hasFile(id, config, world) {
	return pathsOf(id, config).some((path) => world.files.exists(path));
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

export { payloadDigest as C, isApprovedRetraction as D, factsBeside as E, otherwiseReason as O, toString as S, changedReason as T, htmlRawNames as _, planTarget as a, asciiAlphanumeric as b, readPost as c, typeOfName as d, parseMarkdown as f, htmlBlockNames as g, decodeString as h, judgeWaiting as i, partWords as k, hasLocation as l, convert as m, Repeats as n, openReviewer as o, visitParents as p, plannedPost as r, maximum as s, survey as t, inspectMedia as u, classifyCharacter as v, targetDigest as w, asciiPunctuation as x, asciiAlpha as y };