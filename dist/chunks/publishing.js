import { i as __toESM, n as __exportAll, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as version$1 } from "./version.js";
import { A as Failure, C as createRedactor, D as isError, E as compareIssues, O as issue$1, S as openFiles$1, T as NameSum, _ as systemRandom, c as countIssues$1, d as plain, g as createSecrets, h as gitOptions, k as issueCodes, l as counted$3, u as issueLines, v as gitVersion, w as redactDeep, y as openRepository } from "./begin.js";
import { a as relative$1, i as parseMoment, n as formatMoment, o as isTimeZone } from "./time.js";
import { createHash, hash } from "node:crypto";
import { isUtf8 } from "node:buffer";
import { dirname, join } from "node:path";
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { mkdir, open as open$1, readFile, rename, rm } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { setFlagsFromString } from "node:v8";

// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
	const ratio = val / step;
	const roundedRatio = Math.round(ratio);
	const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
	if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
	return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ Symbol("evaluating");
function defineLazy(object, key, getter) {
	let value = void 0;
	Object.defineProperty(object, key, {
		get() {
			if (value === EVALUATING) return;
			if (value === void 0) {
				value = EVALUATING;
				value = getter();
			}
			return value;
		},
		set(v) {
			Object.defineProperty(object, key, { value: v });
		},
		configurable: true
	});
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
function slugify(input) {
	return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
	if (globalConfig.jitless) return false;
	if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
	try {
		new Function("");
		return true;
	} catch (_) {
		return false;
	}
});
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
const propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function stringifyPrimitive(value) {
	if (typeof value === "bigint") return value.toString() + "n";
	if (typeof value === "string") return `"${value}"`;
	return `${value}`;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
const BIGINT_FORMAT_RANGES = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
	const newShape = {};
	mirrorShape(newShape, schema, maskedKeys(schema, mask));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function omit(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
	const omitted = new Set(maskedKeys(schema, mask));
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
	if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	const newShape = {};
	mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
	mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
	return clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	}));
	return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function parsedType(data) {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			const obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
function own$2(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
function hide(inst, key, value) {
	return own$2(inst, key, value, false);
}
/* @__NO_SIDE_EFFECTS__ */
function derived(computes, table) {
	for (const key in computes) {
		const compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: true,
			enumerable: true,
			get() {
				return own$2(this, key, compute(this));
			},
			set(value) {
				own$2(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own$2(this, key, fn.bind(this));
		},
		set(value) {
			own$2(this, key, value);
		}
	});
}
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
const CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}

// node_modules/zod/v4/core/core.js
var _a$1;
const NEVER = /*@__PURE__*/ Object.freeze({ status: "aborted" });
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer$1 = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodError = /* @__PURE__ */ $constructor("$ZodError", initializer$1);
function node$1(obj, key, make) {
	if (!Object.prototype.hasOwnProperty.call(obj, key)) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value: make(),
			writable: true,
			enumerable: true,
			configurable: true
		});
		else obj[key] = make();
	}
	return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	const fieldErrors = {};
	const formErrors = [];
	for (const sub of error.issues) if (sub.path.length > 0) node$1(fieldErrors, sub.path[0], () => []).push(mapper(sub));
	else formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError(error, mapper = (issue) => issue.message) {
	const fieldErrors = { _errors: [] };
	const processError = (error, path = []) => {
		for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			const fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < fullpath.length) {
					const el = fullpath[i];
					const terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						if (terminal) curr._errors.push(mapper(issue));
						i++;
						continue;
					}
					if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: true,
						writable: true,
						configurable: true
					});
					const node = curr[el];
					if (terminal) node._errors.push(mapper(issue));
					curr = node;
					i++;
				}
			}
		}
	};
	processError(error);
	return fieldErrors;
}

// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
const validate$1 = ((schema, value, _ctx) => {
	const validator = schema._zod.bag.validator;
	if (validator !== void 0) {
		if (validator(value) !== COMPILE_INVALID) return true;
		if (validator.definite === true && _ctx === void 0) return false;
	}
	return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
	const ctx = _ctx ? {
		..._ctx,
		async: false,
		abortEarly: true
	} : {
		async: false,
		abortEarly: true
	};
	const fallbackRun = schema._zod.bag.fallbackRun;
	let result;
	if (fallbackRun) {
		ctx[COMPILE_FALLBACK] = true;
		result = fallbackRun({
			value,
			issues: []
		}, ctx);
	} else result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length === 0;
}
const validateAsync$1 = async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true,
		abortEarly: true
	} : {
		async: true,
		abortEarly: true
	};
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length === 0;
};
const _encode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return parse(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		return parse(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _encodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _safeEncode = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(_Err)(schema, value, ctx);
};
const _safeDecode = (_Err) => (schema, value, _ctx) => {
	return _safeParse(_Err)(schema, value, _ctx);
};
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(_Err)(schema, value, ctx);
};
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
	return _safeParseAsync(_Err)(schema, value, _ctx);
};

// node_modules/zod/v4/core/regexes.js
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
const duration$1 = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
const uuid = (version) => {
	if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
	return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
const _emoji$1 = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
	return new RegExp(_emoji$1, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
const base64$1 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
const httpProtocol = /^https?$/;
const e164 = /^\+[1-9]\d{6,14}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
	return new RegExp(`^${source}$`);
}
const date$1 = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time$1(args) {
	return new RegExp(`^${timeSource(args)}$`);
}
function datetime$1(args) {
	const opts = ["Z"];
	if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	const qualified = `${timeSource({
		precision: args.precision,
		seconds: true
	})}(?:${opts.join("|")})`;
	const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
const anyString = /^[\s\S]{0,}$/;
const integer$1 = /^-?\d+$/;
const number$1 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
const _null$2 = /^null$/i;
const lowercase = /^[^A-Z]*$/;
const uppercase = /^[^a-z]*$/;

// node_modules/zod/v4/core/checks.js
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMultipleOf = /*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
		if (typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : floatSafeRemainder(payload.value, def.value) === 0) return;
		payload.issues.push({
			origin: typeof payload.value,
			code: "not_multiple_of",
			divisor: def.value,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
		if (length === def.length) return;
		const origin = getLengthableOrigin(input);
		const tooBig = length > def.length;
		payload.issues.push({
			origin,
			...tooBig ? {
				code: "too_big",
				maximum: def.length
			} : {
				code: "too_small",
				minimum: def.length
			},
			inclusive: true,
			exact: true,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
	def.pattern ?? (def.pattern = lowercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
	def.pattern ?? (def.pattern = uppercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
	$ZodCheck.init(inst, def);
	const escapedRegex = escapeRegex(def.includes);
	def.pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
	inst._zod.check = (payload) => {
		if (payload.value.includes(def.includes, def.position)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: def.includes,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.startsWith(def.prefix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: def.prefix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.endsWith(def.suffix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: def.suffix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function handleCheckPropertyResult(result, payload, property) {
	if (result.issues.length) payload.issues.push(...prefixIssues(property, result.issues));
}
const $ZodCheckProperties = /*@__PURE__*/ $constructor("$ZodCheckProperties", (inst, def) => {
	$ZodCheck.init(inst, def);
	hide(inst, Symbol.iterator, function* () {
		yield inst;
	});
	let entries;
	inst._zod.check = (payload) => {
		if (payload.value == null) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input: payload.value,
				inst
			});
			return;
		}
		entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
		const input = payload.value;
		let proms;
		for (const [key, schema] of entries) {
			const result = schema._zod.run({
				value: input[key],
				issues: []
			}, {});
			if (result instanceof Promise) {
				proms ?? (proms = []);
				proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
			} else handleCheckPropertyResult(result, payload, key);
		}
		if (proms) return Promise.all(proms).then(() => void 0);
	};
});
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		payload.value = def.tx(payload.value);
	};
});

// node_modules/zod/v4/core/doc.js
var Doc = class {
	constructor(args = [], closed = {}) {
		this.content = [];
		this.indent = 0;
		this.args = args;
		this.closed = closed;
	}
	indented(fn) {
		this.indent += 1;
		try {
			fn(this);
		} finally {
			this.indent -= 1;
		}
	}
	write(arg) {
		if (typeof arg === "function") {
			arg(this, { execution: "sync" });
			arg(this, { execution: "async" });
			return;
		}
		const lines = arg.split("\n").filter((x) => x);
		const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
		const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
		for (const line of dedented) this.content.push(line);
	}
	compile() {
		const F = Function;
		const content = this?.content ?? [``];
		return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
	}
};

// node_modules/zod/v4/core/versions.js
const version = {
	major: 4,
	minor: 6,
	patch: 7
};

// node_modules/zod/v4/core/schemas.js
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own$2(this, "~standard", value);
	}
});
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
	def.pattern ?? (def.pattern = guid);
	$ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
	if (def.version) {
		const v = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[def.version];
		if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
		def.pattern ?? (def.pattern = uuid(v));
	} else def.pattern ?? (def.pattern = uuid());
	$ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
	def.pattern ?? (def.pattern = email);
	$ZodStringFormat.init(inst, def);
});
const URL_BAD_FORMAT = 1;
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
	try {
		if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
		new URL(input);
		return true;
	} catch {
		return false;
	}
}
function validateURL(trimmed, def) {
	if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || 2;
	return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
	if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return 1;
	try {
		if (typeof URL !== "undefined") {
			const URLStatic = URL;
			if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? 2;
		}
		return new URL(trimmed);
	} catch {
		return 2;
	}
}
const asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
	return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
	hostname.lastIndex = 0;
	return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
	protocol.lastIndex = 0;
	return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		try {
			const trimmed = payload.value.trim();
			const url = validateURL(trimmed, def);
			if (url === 1) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === 2) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === true) {
				payload.value = stripTabAndNewline(trimmed);
				return;
			}
			if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: def.hostname.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: def.protocol.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
			return;
		} catch (_) {
			payload.issues.push({
				code: "invalid_format",
				format: "url",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		}
	};
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
	def.pattern ?? (def.pattern = emoji());
	$ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
	if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
	def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
	def.pattern ?? (def.pattern = cuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
	def.pattern ?? (def.pattern = cuid2);
	$ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
	def.pattern ?? (def.pattern = ulid);
	$ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
	def.pattern ?? (def.pattern = xid);
	$ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
	def.pattern ?? (def.pattern = ksuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
	def.pattern ?? (def.pattern = datetime$1(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = date$1);
	$ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
	def.pattern ?? (def.pattern = time$1(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
	def.pattern ?? (def.pattern = duration$1);
	$ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
	def.pattern ?? (def.pattern = ipv4);
	$ZodStringFormat.init(inst, def);
});
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
	def.pattern ?? (def.pattern = ipv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidIPv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv4);
	$ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
	const parts = value.split("/");
	if (parts.length !== 2) return false;
	const [address, prefix] = parts;
	if (!prefix) return false;
	const prefixNum = Number(prefix);
	if (`${prefixNum}` !== prefix) return false;
	if (prefixNum < 0 || prefixNum > 128) return false;
	return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidCIDRv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function isValidBase64(data) {
	if (data === "") return true;
	if (/\s/.test(data)) return false;
	if (data.length % 4 !== 0) return false;
	try {
		atob(data);
		return true;
	} catch {
		return false;
	}
}
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
	def.pattern ?? (def.pattern = base64Charset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return false;
	const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
	def.pattern ?? (def.pattern = base64urlCharset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64URL(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
	def.pattern ?? (def.pattern = e164);
	$ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
	try {
		const tokensParts = token.split(".");
		if (tokensParts.length !== 3) return false;
		const [header] = tokensParts;
		if (!header) return false;
		const parsedHeader = JSON.parse(atob(header));
		if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
		if (!parsedHeader.alg) return false;
		if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
		return true;
	} catch {
		return false;
	}
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidJWT(payload.value, def.alg)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodNull = /*@__PURE__*/ $constructor("$ZodNull", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = _null$2;
	inst._zod.values = /* @__PURE__ */ new Set([null]);
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (input === null) return payload;
		payload.issues.push({
			expected: "null",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
	$ZodObject.init(inst, def);
	const superParse = inst._zod.parse;
	const _normalized = cached(() => normalizeDef(def));
	const memo = globalConfig.memoizer;
	const generateFastpass = (shape) => {
		const normalized = _normalized.value;
		const syms = normalized.symbolKeys;
		const doc = new Doc(["payload", "ctx"], {
			shape,
			inst,
			memo,
			syms
		});
		const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
		const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		doc.write(`const input = payload.value;`);
		const ids = Object.create(null);
		let counter = 0;
		for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
		doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
		for (const key of normalized.allKeys) {
			if (key === "__proto__") continue;
			const id = ids[key];
			const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
			const isPresent = `${k} in input`;
			const schema = shape[key];
			const optin = schema?._zod?.optin;
			const isOptionalIn = optin !== void 0;
			const isOptionalOut = schema?._zod?.optout === "optional";
			doc.write(`const ${id} = ${parseStr(k)};`);
			if (isOptionalIn && isOptionalOut) {
				const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
				doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
			} else if (!isOptionalIn) doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
			else {
				doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
				if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`);
				else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
			}
		}
		doc.write(`payload.value = newResult;`);
		doc.write(`return payload;`);
		return doc.compile();
	};
	let fastpass;
	const isObject$2 = isObject;
	const jit = !globalConfig.jitless;
	const allowsEval$1 = allowsEval;
	const fastEnabled = jit && allowsEval$1.value;
	const catchall = def.catchall;
	let value;
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$2(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
			if (!fastpass) fastpass = generateFastpass(def.shape);
			payload = fastpass(payload, ctx);
			if (!catchall) return payload;
			return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
		}
		return superParse(payload, ctx);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
function discriminatorMap(def) {
	const map = /* @__PURE__ */ new Map();
	for (const option of def.options) {
		const values = option._zod.propValues?.[def.discriminator];
		if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
		for (const value of values) if (map.has(value)) {
			if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
			map.set(value, null);
		} else map.set(value, option);
	}
	return map;
}
const $ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("$ZodDiscriminatedUnion", (inst, def) => {
	def.inclusive = false;
	$ZodUnion.init(inst, def);
	const _super = inst._zod.parse;
	defineLazyInternal(inst, "propValues", (zod) => {
		const propValues = {};
		let undefinedCount = 0;
		for (const option of zod.def.options) {
			const pv = option._zod.propValues;
			if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
			if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
			for (const [k, v] of Object.entries(pv)) {
				if (!Object.prototype.hasOwnProperty.call(propValues, k)) assignProp(propValues, k, /* @__PURE__ */ new Set());
				for (const val of v) propValues[k].add(val);
			}
		}
		if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
		return propValues;
	});
	def.options.forEach((option, i) => {
		const propShape = rawShape(option._zod.def);
		if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
	});
	const disc = cached(() => discriminatorMap(def));
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isObject(input)) {
			payload.issues.push({
				code: "invalid_type",
				expected: "object",
				input,
				inst
			});
			return payload;
		}
		const value = input?.[def.discriminator];
		const opt = disc.value.get(value);
		if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
		if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
		payload.issues.push({
			code: "invalid_union",
			errors: [],
			note: "No matching discriminator",
			discriminator: def.discriminator,
			options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
			input,
			path: [def.discriminator],
			inst
		});
		return payload;
	};
});
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		const left = def.left._zod.run({
			value: input,
			issues: []
		}, ctx);
		const right = def.right._zod.run({
			value: input,
			issues: []
		}, ctx);
		if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
			return handleIntersectionResults(payload, left, right);
		});
		return handleIntersectionResults(payload, left, right);
	};
});
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (isPlainObject(a) && isPlainObject(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = /* @__PURE__ */ new Map();
	let unrecIssue;
	const keyIssues = /* @__PURE__ */ new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
const $ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
	$ZodType.init(inst, def);
	const items = def.items;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				input,
				inst,
				expected: "tuple",
				code: "invalid_type"
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
		const proms = [];
		const optinStart = getTupleOptStart(items, "optin");
		const optoutStart = getTupleOptStart(items, "optout");
		if (!def.rest) {
			if (input.length < optinStart) {
				payload.issues.push({
					code: "too_small",
					minimum: optinStart,
					inclusive: true,
					input,
					inst,
					origin: "array"
				});
				return payload;
			}
			if (input.length > items.length) payload.issues.push({
				code: "too_big",
				maximum: items.length,
				inclusive: true,
				input,
				inst,
				origin: "array"
			});
		}
		const itemResults = new Array(items.length);
		const abortEarly = def.rest ? ctx?.abortEarly : void 0;
		let itemAborted = false;
		for (let i = 0; i < items.length; i++) {
			const r = items[i]._zod.run({
				value: input[i],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((rr) => {
				itemResults[i] = rr;
			}));
			else {
				itemResults[i] = r;
				if (abortEarly && !itemAborted && r.issues.length) itemAborted = aborted(r);
			}
		}
		if (def.rest && !itemAborted) {
			let i = items.length - 1;
			const rest = input.slice(items.length);
			let seen = payload.issues.length;
			for (const el of rest) {
				if (abortEarly && payload.issues.length !== seen) {
					if (aborted(payload, seen)) break;
					seen = payload.issues.length;
				}
				i++;
				const result = def.rest._zod.run({
					value: el,
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((r) => handleTupleResult(r, payload, i)));
				else handleTupleResult(result, payload, i);
			}
		}
		if (proms.length) return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
		return handleTupleResults(itemResults, payload, items, input, optoutStart);
	};
});
function getTupleOptStart(items, key) {
	for (let i = items.length - 1; i >= 0; i--) if (!(key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional")) return i + 1;
	return 0;
}
function handleTupleResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
	for (let i = 0; i < items.length; i++) {
		const r = itemResults[i];
		const isPresent = i < input.length;
		if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
			final.value.length = i;
			break;
		}
		if (r.issues.length) {
			if (!isPresent && i >= optoutStart) {
				final.value.length = i;
				break;
			}
			final.issues.push(...prefixIssues(i, r.issues));
		}
		final.value[i] = r.value;
	}
	for (let i = final.value.length - 1; i >= input.length; i--) if (items[i]._zod.optout === "optional" && final.value[i] === void 0) final.value.length = i;
	else break;
	return final;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = /* @__PURE__ */ new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$1.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) payload.value = def.defaultValue;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => {
		const v = zod.def.innerType._zod.values;
		return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleNonOptionalResult(result, inst));
		return handleNonOptionalResult(result, inst);
	};
});
function handleNonOptionalResult(payload, inst) {
	if (!payload.issues.length && payload.value === void 0) payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	});
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then(handleReadonlyResult);
		return handleReadonlyResult(result);
	};
});
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
const $ZodLazy = /*@__PURE__*/ $constructor("$ZodLazy", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazy(inst._zod, "innerType", () => {
		const d = def;
		if (!d._cachedInner) d._cachedInner = def.getter();
		return d._cachedInner;
	});
	defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
	defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
	defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? void 0);
	inst._zod.parse = (payload, ctx) => {
		return inst._zod.innerType._zod.run(payload, ctx);
	};
});
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}

// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`);
		this.name = "ZodCyclicError";
	}
};
const STATE = "~memo";
const NO_ISSUES = [];
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
const recursive = /*@__PURE__*/ new WeakMap();
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = rawShape(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle$1(inst, result);
}
function settle$1(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = /* @__PURE__ */ new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
let handoff;
const open = [];
const memo = {
	alloc(_inst, payload, empty) {
		const bucket = handoff;
		if (!bucket) return empty;
		handoff = void 0;
		const entry = {
			value: empty,
			issues: null
		};
		bucket.set(payload.value, entry);
		open.push(entry);
		return empty;
	},
	guard(inst) {
		var _a;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
				return base(payload, ctx);
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	},
	attach(inst) {
		var _a;
		let isRecursiveInst;
		let rechecked = false;
		let lastCtx;
		let lastBucket;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (isRecursiveInst === void 0) {
					const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
					if (walked === NONE) {
						inst._zod.parse = base;
						if (inst._zod.run === wrapped) inst._zod.run = base;
						return base(payload, ctx);
					}
					if (walked === PROVEN || rechecked) isRecursiveInst = true;
					else rechecked = true;
				}
				const input = payload.value;
				if (!isRef(input)) return base(payload, ctx);
				let state = ctx[STATE];
				if (!state) {
					state = {
						buckets: /* @__PURE__ */ new WeakMap(),
						backEdges: void 0
					};
					ctx[STATE] = state;
				}
				let bucket;
				if (lastCtx === ctx) bucket = lastBucket;
				else {
					bucket = bucketFor(state, inst);
					lastCtx = ctx;
					lastBucket = bucket;
				}
				const hit = bucket.get(input);
				if (hit) {
					payload.value = hit.value;
					if (hit.issues) {
						if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
					} else {
						payload.memo = true;
						state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
						state.backEdges.add(hit.value);
					}
					return payload;
				}
				handoff = bucket;
				const depth = open.length;
				const result = base(payload, ctx);
				handoff = void 0;
				const entry = open.length > depth ? open.pop() : void 0;
				if (result instanceof Promise) return result.then((r) => {
					if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
					return r;
				});
				if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
				return result;
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	}
};
function memoizer() {
	return memo;
}
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}

// node_modules/zod/v4/locales/en.js
const error = () => {
	const Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
		return TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(parsedType(issue.input), issue.input)}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
				return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
				if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				if (issue.inclusive === false) return "Invalid input: more than one option matched";
				return "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return `Invalid input`;
		}
	};
};
function en_default() {
	return { localeError: error() };
}

// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		coerce: true,
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v4",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v6",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v7",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: false,
		local: false,
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		coerce: true,
		checks: [],
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _null$1(Class, params) {
	return new Class({
		type: "null",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
	return new $ZodCheckMultipleOf({
		check: "multiple_of",
		...normalizeParams(params),
		value
	});
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(params),
		includes
	});
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(params),
		prefix
	});
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(params),
		suffix
	});
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
	return new $ZodCheckProperties({
		check: "properties",
		shape,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
	return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
	return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
	return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
	const norm = normalizeParams(_params);
	norm.abort ?? (norm.abort = true);
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...norm
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
	const ch = /* @__PURE__ */ _check((payload) => {
		payload.addIssue = (issue$3) => {
			if (typeof issue$3 === "string") payload.issues.push(issue(issue$3, payload.value, ch._zod.def));
			else {
				const _issue = issue$3;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}

// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
	for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	if (target === "draft-4") target = "draft-04";
	if (target === "draft-7") target = "draft-07";
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
function handleUnrepresentable(schema, ctx, json, params, message) {
	const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return false;
	if (result === void 0 || result === "throw") throw new Error(message);
	Object.assign(json, result);
	return true;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	const def = schema._zod.def;
	const seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		if (_params.schemaPath.includes(schema)) seen.cycle = _params.path;
		return seen.schema;
	}
	const result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	const overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		const params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			const _json = result.schema;
			const processor = ctx.processors[def.type];
			if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		const parent = schema._zod.parent;
		if (parent) {
			if (!result.ref) result.ref = parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = true;
		}
	}
	const meta = ctx.metadataRegistry.get(schema);
	if (meta) assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	const idToSchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.entries()) {
		const id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			const existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	const makeURI = (entry) => {
		const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			const externalId = ctx.external.registry.get(entry[0])?.id;
			const uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		const uriPrefix = `#`;
		const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: uriPrefix };
		const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	const extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		const seen = entry[1];
		const { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		if (defId) seen.defId = defId;
		const schema = seen.schema;
		for (const key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			const ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		if (seen.count > 1) {
			if (ctx.reused === "ref") extractToDef(entry);
		}
	}
	if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
	const options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	const types = [];
	for (const option of options) {
		if (!option || typeof option !== "object") return;
		compactTypeUnion(option);
		const keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		const type = option.type;
		for (const member of Array.isArray(type) ? type : [type]) {
			if (typeof member !== "string") return;
			if (!types.includes(member)) types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
const FOLDABLE_KEYS = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
const UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = /* @__PURE__ */ new Set();
	for (const object of objects) {
		for (const key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			const parts = [];
			for (const other of objects) {
				const part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part === null || part === void 0) continue;
				if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
			}
			const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
			assignProp(properties, key, merged);
		}
		for (const key of object.required ?? []) required.add(key);
	}
	const folded = {
		type: "object",
		properties
	};
	if (required.size) folded.required = [...required];
	if (objects.every((object) => object.additionalProperties === false)) folded.additionalProperties = false;
	else {
		const constraints = [];
		for (const object of objects) {
			const constraint = undeclaredConstraint(object);
			if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
		}
		if (constraints.length === 1) folded.additionalProperties = constraints[0];
		else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
	}
	return folded;
}
function foldIntersection(json) {
	const allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (const key of FOLDABLE_KEYS) if (key in json) return;
	const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		const union = unions[0];
		const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		const rest = allOf.filter((m) => m !== union);
		const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	const flattenRef = (zodSchema) => {
		const seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		const schema = seen.def ?? seen.schema;
		const _cached = { ...schema };
		const ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			const refSeen = ctx.seen.get(ref);
			const refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (!(key in _cached)) delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
			}
		}
		const parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			const parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (const key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (const entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (const rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			const carriers = /* @__PURE__ */ new Map();
			for (const seen of ctx.seen.values()) for (const json of [seen.schema, seen.def]) {
				const allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				const existing = carriers.get(allOf);
				if (existing) existing.push(json);
				else carriers.set(allOf, [json]);
			}
			for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	const result = {};
	if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#";
	else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#";
	else if (ctx.target === "openapi-3.0") {}
	if (ctx.external?.uri) {
		const id = ctx.external.registry.get(schema)?.id;
		if (!id) throw new Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
	const defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.def && seen.defId) {
			if (seen.def.id === seen.defId) delete seen.def.id;
			assignProp(defs, seen.defId, seen.def);
		}
	}
	if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
	if (ctx.external) {} else if (Object.keys(defs).length > 0) {
		if (ctx.target === "draft-2020-12") result.$defs = defs;
		else result.definitions = defs;
	}
	try {
		const finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: false,
			writable: false
		});
		return finalized;
	} catch (_err) {
		throw new Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
	if (ctx.seen.has(_schema)) return false;
	ctx.seen.add(_schema);
	const def = _schema._zod.def;
	if (def.type === "transform") return true;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return true;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
		return false;
	}
	if (def.type === "union") {
		for (const option of def.options) if (isTransforming(option, ctx)) return true;
		return false;
	}
	if (def.type === "tuple") {
		for (const item of def.items) if (isTransforming(item, ctx)) return true;
		if (def.rest && isTransforming(def.rest, ctx)) return true;
		return false;
	}
	return false;
}
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
	const ctx = initializeContext({
		...params,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
	const { libraryOptions, target } = params ?? {};
	const ctx = initializeContext({
		...libraryOptions ?? {},
		target,
		io,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};

// node_modules/zod/v4/core/json-schema-processors.js
const narrowMin = (agg, key, value) => {
	if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
};
const narrowMax = (agg, key, value) => {
	if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
};
const narrowBoth = (agg, value) => {
	narrowMin(agg, "minimum", value);
	narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
	agg.multipleOf ?? (agg.multipleOf = []);
	if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
	agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
	agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
	agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
const setFormat = (agg, format) => {
	agg.format = format;
	if (format.includes("int")) agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
	setFormat(agg, def.format);
	const [minimum, maximum] = ranges[def.format];
	narrowMin(agg, "minimum", minimum);
	narrowMax(agg, "maximum", maximum);
};
const contributors = {
	greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
	less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
	multiple_of: (agg, def) => addDivisor(agg, def.value),
	number_format: formatContributor(NUMBER_FORMAT_RANGES),
	bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (agg, def) => narrowBoth(agg, def.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (agg, def) => narrowBoth(agg, def.size),
	string_format: (agg, def) => {
		setFormat(agg, def.format);
		if (def.pattern) addPattern(agg, def.pattern);
		if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
		if (def.local || def.precision === -1) agg.laxFormat = true;
	},
	mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
const formatMap = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
};
const exactPatterns = /* @__PURE__ */ new Map([[base64Charset, base64$1], [base64urlCharset, base64url]]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
	const json = _json;
	json.type = "string";
	const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minLength = minimum;
	if (typeof maximum === "number") json.maxLength = maximum;
	if (format) {
		json.format = formatMap[format] ?? format;
		if (json.format === "") delete json.format;
		if (format === "time" || laxFormat) delete json.format;
	}
	if (contentEncoding) json.contentEncoding = contentEncoding;
	if (patterns && patterns.size > 0) {
		const patternList = [...patterns].map(exactPattern);
		if (patternList.length === 1) json.pattern = patternList[0].source;
		else if (patternList.length > 1) json.allOf = [...patternList.map((regex) => ({
			...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: regex.source
		}))];
	}
};
const numberProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
	json.type = isInt ? "integer" : "number";
	const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
	const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
	const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
	if (exMin) {
		if (legacy) {
			json.minimum = exclusiveMinimum;
			json.exclusiveMinimum = true;
		} else json.exclusiveMinimum = exclusiveMinimum;
	} else if (typeof minimum === "number") json.minimum = minimum;
	if (exMax) {
		if (legacy) {
			json.maximum = exclusiveMaximum;
			json.exclusiveMaximum = true;
		} else json.exclusiveMaximum = exclusiveMaximum;
	} else if (typeof maximum === "number") json.maximum = maximum;
	if (multipleOf) {
		const divisors = /* @__PURE__ */ new Set();
		for (const divisor of multipleOf) if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor));
		else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
		const [first, ...rest] = divisors;
		if (first !== void 0) json.multipleOf = first;
		if (rest.length) json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
	}
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
	if (ctx.target === "openapi-3.0") {
		json.type = "string";
		json.nullable = true;
		json.enum = [null];
	} else json.type = "null";
};
const undefinedProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
	json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {};
const unknownProcessor = (_schema, _ctx, _json, _params) => {};
const dateProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
	const def = schema._zod.def;
	const values = getEnumValues(def.entries);
	if (values.length === 0) {
		json.not = {};
		return;
	}
	if (values.every((v) => typeof v === "number")) json.type = "number";
	if (values.every((v) => typeof v === "string")) json.type = "string";
	json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	if (def.values.length === 0) {
		json.not = {};
		return;
	}
	const vals = [];
	for (const val of def.values) if (val === void 0) {
		if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof val === "bigint") {
		if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
		vals.push(Number(val));
	} else vals.push(val);
	if (vals.length === 0) {} else if (vals.length === 1) {
		const val = vals[0];
		json.type = val === null ? "null" : typeof val;
		if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") json.enum = [val];
		else json.const = val;
	} else {
		if (vals.every((v) => typeof v === "number")) json.type = "number";
		if (vals.every((v) => typeof v === "string")) json.type = "string";
		if (vals.every((v) => typeof v === "boolean")) json.type = "boolean";
		if (vals.every((v) => v === null)) json.type = "null";
		json.enum = vals;
	}
};
const nanProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
	const _json = json;
	const pattern = schema._zod.pattern;
	if (!pattern) throw new Error("Pattern not found in template literal");
	_json.type = "string";
	_json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
	const _json = json;
	_json.type = "string";
	_json.format = "binary";
	_json.contentEncoding = "binary";
	const { minimum, maximum, mime } = aggregateChecks(schema);
	if (minimum !== void 0) _json.minLength = minimum;
	if (maximum !== void 0) _json.maxLength = maximum;
	if (!mime) return;
	if (mime.length === 0) _json.not = {};
	else if (mime.length === 1) _json.contentMediaType = mime[0];
	else _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
const arrayProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
	json.type = "array";
	json.items = processSchema(def.element, ctx, {
		...params,
		path: [...params.path, "items"]
	});
};
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const shape = def.shape;
	if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
	json.type = "object";
	json.properties = {};
	for (const key in shape) assignProp(json.properties, key, processSchema(shape[key], ctx, {
		...params,
		path: [
			...params.path,
			"properties",
			key
		]
	}));
	const requiredKeys = [];
	for (const key of Object.keys(shape)) {
		const field = def.shape[key];
		if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
	}
	if (requiredKeys.length > 0) json.required = requiredKeys;
	if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
	else if (!def.catchall) {
		if (ctx.io === "output") json.additionalProperties = false;
	} else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
		...params,
		path: [...params.path, "additionalProperties"]
	});
};
const unionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const isExclusive = def.inclusive === false;
	const options = def.options.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			isExclusive ? "oneOf" : "anyOf",
			i
		]
	}));
	if (isExclusive) json.oneOf = options;
	else json.anyOf = options;
};
const intersectionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const a = processSchema(def.left, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			0
		]
	});
	const b = processSchema(def.right, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			1
		]
	});
	const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
	const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
	json.allOf = allOf;
	ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "array";
	const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
	const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
	const prefixItems = def.items.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			prefixPath,
			i
		]
	}));
	const rest = def.rest ? processSchema(def.rest, ctx, {
		...params,
		path: [
			...params.path,
			restPath,
			...ctx.target === "openapi-3.0" ? [def.items.length] : []
		]
	}) : null;
	let minItems = def.items.length;
	while (minItems > 0) {
		const item = def.items[minItems - 1];
		if (!(ctx.io === "input" ? inputOptin(item) !== void 0 : item._zod.optout === "optional")) break;
		minItems--;
	}
	const maxItems = def.items.length;
	const isClosed = !def.rest;
	if (ctx.target === "draft-2020-12") {
		json.prefixItems = prefixItems;
		if (isClosed) json.items = false;
		else if (rest) json.items = rest;
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	} else if (ctx.target === "openapi-3.0") {
		json.items = { anyOf: prefixItems };
		if (rest) json.items.anyOf.push(rest);
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	} else {
		json.items = prefixItems;
		if (isClosed) json.additionalItems = false;
		else if (rest) json.additionalItems = rest;
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	}
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
};
function stringifyKeyNames(bySchema, json, visited) {
	if (json.$ref) {
		if (visited.has(json)) return json;
		visited.add(json);
		const def = bySchema.get(json)?.def;
		if (!def) return json;
		const inlined = stringifyKeyNames(bySchema, def, visited);
		return inlined === def ? json : inlined;
	}
	for (const keyword of ["anyOf", "oneOf"]) {
		const branches = json[keyword];
		if (!Array.isArray(branches)) continue;
		const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
		if (mapped.some((branch, i) => branch !== branches[i])) json = {
			...json,
			[keyword]: mapped
		};
	}
	const types = Array.isArray(json.type) ? json.type : [json.type];
	const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
	const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
	if (!numericType && !values?.some((v) => typeof v === "number")) return json;
	const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
	if (rest.enum) rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
	else if (typeof rest.const === "number") rest.const = String(rest.const);
	if (!numericType) return rest;
	rest.type = "string";
	if (!values) rest.pattern = (types.includes("number") ? number$1 : integer$1).source;
	return rest;
}
const pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
	const bySchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.values()) if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
	const rewrites = /* @__PURE__ */ new Map();
	for (const record of pendingRecords.get(ctx) ?? []) {
		const seen = ctx.seen.get(record);
		const names = (seen?.def ?? seen?.schema)?.propertyNames;
		if (!names || names === true || rewrites.has(names)) continue;
		const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
		if (rewritten !== names) rewrites.set(names, rewritten);
	}
	if (!rewrites.size) return;
	for (const entry of ctx.seen.values()) for (const carrier of [entry.schema, entry.def]) {
		const rewritten = carrier && rewrites.get(carrier.propertyNames);
		if (rewritten) carrier.propertyNames = rewritten;
	}
}
const recordProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "object";
	const keyType = def.keyType;
	const patterns = aggregateChecks(keyType).patterns;
	if (def.mode === "loose" && patterns && patterns.size > 0) {
		const valueSchema = processSchema(def.valueType, ctx, {
			...params,
			path: [
				...params.path,
				"patternProperties",
				"*"
			]
		});
		json.patternProperties = {};
		for (const pattern of patterns) assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
	} else {
		if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
			json.propertyNames = processSchema(def.keyType, ctx, {
				...params,
				path: [...params.path, "propertyNames"]
			});
			let pending = pendingRecords.get(ctx);
			if (!pending) {
				pending = [];
				pendingRecords.set(ctx, pending);
				ctx.deferred.push(() => rewriteKeyNames(ctx));
			}
			pending.push(schema);
		}
		json.additionalProperties = processSchema(def.valueType, ctx, {
			...params,
			path: [...params.path, "additionalProperties"]
		});
	}
	const keyValues = keyType._zod.values;
	const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
	if (keyValues && !def.partial && !omittableOnInput) {
		const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
		if (validKeyValues.length > 0) json.required = validKeyValues.map(String);
	}
};
const nullableProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const inner = processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	if (ctx.target === "openapi-3.0") {
		seen.ref = def.innerType;
		json.nullable = true;
	} else json.anyOf = [inner, { type: "null" }];
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = false;
	const serialized = JSON.stringify(value, (_, val) => {
		if (typeof val !== "bigint") return val;
		unrepresentable = true;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	if (ctx.io !== "input") return;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	let catchValue;
	try {
		catchValue = def.catchValue(void 0);
	} catch {
		handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	const inIsTransform = def.in._zod.traits.has("$ZodTransform");
	const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
	const innerType = schema._zod.innerType;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
const allProcessors = {
	string: stringProcessor,
	number: numberProcessor,
	boolean: booleanProcessor,
	bigint: bigintProcessor,
	symbol: symbolProcessor,
	null: nullProcessor,
	undefined: undefinedProcessor,
	void: voidProcessor,
	never: neverProcessor,
	any: anyProcessor,
	unknown: unknownProcessor,
	date: dateProcessor,
	enum: enumProcessor,
	literal: literalProcessor,
	nan: nanProcessor,
	template_literal: templateLiteralProcessor,
	file: fileProcessor,
	success: successProcessor,
	custom: customProcessor,
	function: functionProcessor,
	transform: transformProcessor,
	map: mapProcessor,
	set: setProcessor,
	array: arrayProcessor,
	object: objectProcessor,
	union: unionProcessor,
	intersection: intersectionProcessor,
	tuple: tupleProcessor,
	record: recordProcessor,
	nullable: nullableProcessor,
	nonoptional: nonoptionalProcessor,
	default: defaultProcessor,
	prefault: prefaultProcessor,
	catch: catchProcessor,
	pipe: pipeProcessor,
	readonly: readonlyProcessor,
	promise: promiseProcessor,
	optional: optionalProcessor,
	lazy: lazyProcessor
};
function toJSONSchema(input, params) {
	if ("_idmap" in input) {
		const registry = input;
		const ctx = initializeContext({
			...params,
			processors: allProcessors
		});
		const defs = {};
		for (const entry of registry._idmap.entries()) {
			const [_, schema] = entry;
			processSchema(schema, ctx);
		}
		const schemas = {};
		ctx.external = {
			registry,
			uri: params?.uri,
			defs
		};
		for (const entry of registry._idmap.entries()) {
			const [key, schema] = entry;
			extractDefs(ctx, schema);
			assignProp(schemas, key, finalize(ctx, schema));
		}
		if (Object.keys(defs).length > 0) schemas.__shared = { [ctx.target === "draft-2020-12" ? "$defs" : "definitions"]: defs };
		return { schemas };
	}
	const ctx = initializeContext({
		...params,
		processors: allProcessors
	});
	processSchema(input, ctx);
	extractDefs(ctx, input);
	return finalize(ctx, input);
}

// node_modules/zod/v4/classic/errors.js
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
const initializer = (inst, issues) => {
	$ZodError.init(inst, issues);
	inst.name = "ZodError";
	const proto = Object.getPrototypeOf(inst);
	if (_installedErrorProtos.has(proto)) return;
	_installedErrorProtos.add(proto);
	_lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
	_lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
	_lazyMethod(proto, "addIssue", (self) => (issue) => {
		self.issues.push(issue);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	_lazyMethod(proto, "addIssues", (self) => (issues) => {
		self.issues.push(...issues);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	Object.defineProperty(proto, "isEmpty", {
		configurable: true,
		enumerable: false,
		get() {
			return this.issues.length === 0;
		}
	});
};
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", initializer, void 0, { Parent: Error });

// node_modules/zod/v4/classic/parse.js
const parse$2 = /* @__PURE__ */ _parse(ZodRealError);
const parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
const encode$2 = /* @__PURE__ */ _encode(ZodRealError);
const decode$2 = /* @__PURE__ */ _decode(ZodRealError);
const encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!globalConfig.localeError) config(en_default());
}
function _ensureDefaultMemoizer() {
	if (!globalConfig.memoizer) config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
	_ensureDefaultLocale();
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
	return inst;
}, {
	check(...chks) {
		const def = this.def;
		return this.clone(mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
			check: ch,
			def: { check: "custom" },
			onattach: []
		} } : ch)] }), { parent: true });
	},
	with(...chks) {
		return this.check(...chks);
	},
	clone(def, params) {
		return clone(this, def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	refine(check, params) {
		return this.check(refine(check, params));
	},
	superRefine(refinement, params) {
		return this.check(superRefine(refinement, params));
	},
	overwrite(fn) {
		return this.check(_overwrite(fn));
	},
	optional() {
		return optional(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional(nullable(this));
	},
	nonoptional(params) {
		return nonoptional(this, params);
	},
	array() {
		return array(this);
	},
	or(arg) {
		return union([this, arg]);
	},
	and(arg) {
		return intersection(this, arg);
	},
	transform(tx) {
		return pipe(this, transform(tx));
	},
	default(d) {
		return _default(this, d);
	},
	prefault(d) {
		return prefault(this, d);
	},
	catch(params) {
		return _catch(this, params);
	},
	pipe(target) {
		return pipe(this, target);
	},
	readonly() {
		return readonly(this);
	},
	describe(description) {
		const cl = this.clone();
		globalRegistry.add(cl, { description });
		return cl;
	},
	meta(...args) {
		if (args.length === 0) return globalRegistry.get(this);
		const cl = this.clone();
		globalRegistry.add(cl, args[0]);
		return cl;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	},
	get "~standard"() {
		return hide(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(value) {
		own$2(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return parse$2(this, data, params, { callee: _parse });
	},
	parseAsync: async function _parseAsync(data, params) {
		return await parseAsync(this, data, params, { callee: _parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	async safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(value) {
		own$2(this, "spa", value);
	},
	validate(data, params) {
		return validate$1(this, data, params);
	},
	validateAsync(data, params) {
		return validateAsync$1(this, data, params);
	},
	encode: function _encode(data, params) {
		return encode$2(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode$2(this, data, params, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(data, params) {
		return await encodeAsync(this, data, params, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(data, params) {
		return await decodeAsync(this, data, params, { callee: _decodeAsync });
	},
	safeEncode(data, params) {
		return safeEncode(this, data, params);
	},
	safeDecode(data, params) {
		return safeDecode(this, data, params);
	},
	async safeEncodeAsync(data, params) {
		return safeEncodeAsync(this, data, params);
	},
	async safeDecodeAsync(data, params) {
		return safeDecodeAsync(this, data, params);
	},
	toJSONSchema(params) {
		return createToJSONSchemaMethod(this, {})(params);
	},
	get description() {
		return globalRegistry.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
});
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, /*@__PURE__*/ derived({
	format: (inst) => aggregateChecks(inst).format ?? null,
	minLength: (inst) => aggregateChecks(inst).minimum ?? null,
	maxLength: (inst) => aggregateChecks(inst).maximum ?? null
}, {
	regex(...args) {
		return this.check(_regex(...args));
	},
	includes(...args) {
		return this.check(_includes(...args));
	},
	startsWith(...args) {
		return this.check(_startsWith(...args));
	},
	endsWith(...args) {
		return this.check(_endsWith(...args));
	},
	min(...args) {
		return this.check(_minLength(...args));
	},
	max(...args) {
		return this.check(_maxLength(...args));
	},
	length(...args) {
		return this.check(_length(...args));
	},
	nonempty(...args) {
		return this.check(_minLength(1, ...args));
	},
	lowercase(params) {
		return this.check(_lowercase(params));
	},
	uppercase(params) {
		return this.check(_uppercase(params));
	},
	trim() {
		return this.check(_trim());
	},
	normalize(...args) {
		return this.check(_normalize(...args));
	},
	toLowerCase() {
		return this.check(_toLowerCase());
	},
	toUpperCase() {
		return this.check(_toUpperCase());
	},
	slugify() {
		return this.check(_slugify());
	}
}));
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	_ZodString.init(inst, def);
}, {
	email(params) {
		return this.check(_email(ZodEmail, params));
	},
	url(params) {
		return this.check(_url(ZodURL, params));
	},
	jwt(params) {
		return this.check(_jwt(ZodJWT, params));
	},
	emoji(params) {
		return this.check(_emoji(ZodEmoji, params));
	},
	guid(params) {
		return this.check(_guid(ZodGUID, params));
	},
	uuid(params) {
		return this.check(_uuid(ZodUUID, params));
	},
	uuidv4(params) {
		return this.check(_uuidv4(ZodUUID, params));
	},
	uuidv6(params) {
		return this.check(_uuidv6(ZodUUID, params));
	},
	uuidv7(params) {
		return this.check(_uuidv7(ZodUUID, params));
	},
	nanoid(params) {
		return this.check(_nanoid(ZodNanoID, params));
	},
	cuid(params) {
		return this.check(_cuid(ZodCUID, params));
	},
	cuid2(params) {
		return this.check(_cuid2(ZodCUID2, params));
	},
	ulid(params) {
		return this.check(_ulid(ZodULID, params));
	},
	base64(params) {
		return this.check(_base64(ZodBase64, params));
	},
	base64url(params) {
		return this.check(_base64url(ZodBase64URL, params));
	},
	xid(params) {
		return this.check(_xid(ZodXID, params));
	},
	ksuid(params) {
		return this.check(_ksuid(ZodKSUID, params));
	},
	ipv4(params) {
		return this.check(_ipv4(ZodIPv4, params));
	},
	ipv6(params) {
		return this.check(_ipv6(ZodIPv6, params));
	},
	cidrv4(params) {
		return this.check(_cidrv4(ZodCIDRv4, params));
	},
	cidrv6(params) {
		return this.check(_cidrv6(ZodCIDRv6, params));
	},
	e164(params) {
		return this.check(_e164(ZodE164, params));
	},
	datetime(params) {
		return this.check(_isoDateTime(ZodISODateTime, params));
	},
	date(params) {
		return this.check(_isoDate(ZodISODate, params));
	},
	time(params) {
		return this.check(_isoTime(ZodISOTime, params));
	},
	duration(params) {
		return this.check(_isoDuration(ZodISODuration, params));
	}
});
function string$3(params) {
	return _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	_ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
	$ZodISOTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
	$ZodISODuration.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
	$ZodEmail.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
	$ZodGUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
	$ZodUUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
	$ZodURL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
function url$1(params) {
	return _url(ZodURL, params);
}
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
	$ZodEmoji.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
	$ZodNanoID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
	$ZodCUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
	$ZodCUID2.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
	$ZodULID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
	$ZodXID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
	$ZodKSUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
	$ZodIPv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
	$ZodIPv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
	$ZodCIDRv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
	$ZodCIDRv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
	$ZodBase64.init(inst, def);
	ZodStringFormat.init(inst, def);
});
function base64(params) {
	return _base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
	$ZodBase64URL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
	$ZodE164.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
	$ZodJWT.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
	inst.isFinite = true;
}, /*@__PURE__*/ derived({
	minValue: (inst) => {
		const { minimum, exclusiveMinimum } = aggregateChecks(inst);
		return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
	},
	maxValue: (inst) => {
		const { maximum, exclusiveMaximum } = aggregateChecks(inst);
		return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
	},
	isInt: (inst) => {
		const { isInt, multipleOf } = aggregateChecks(inst);
		return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
	},
	format: (inst) => aggregateChecks(inst).format ?? null
}, {
	gt(value, params) {
		return this.check(_gt(value, params));
	},
	gte(value, params) {
		return this.check(_gte(value, params));
	},
	min(value, params) {
		return this.check(_gte(value, params));
	},
	lt(value, params) {
		return this.check(_lt(value, params));
	},
	lte(value, params) {
		return this.check(_lte(value, params));
	},
	max(value, params) {
		return this.check(_lte(value, params));
	},
	int(params) {
		return this.check(int(params));
	},
	safe(params) {
		return this.check(int(params));
	},
	positive(params) {
		return this.check(_gt(0, params));
	},
	nonnegative(params) {
		return this.check(_gte(0, params));
	},
	negative(params) {
		return this.check(_lt(0, params));
	},
	nonpositive(params) {
		return this.check(_lte(0, params));
	},
	multipleOf(value, params) {
		return this.check(_multipleOf(value, params));
	},
	step(value, params) {
		return this.check(_multipleOf(value, params));
	},
	finite() {
		return this;
	}
}));
function number(params) {
	return _number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodNumber.init(inst, def);
});
function int(params) {
	return _int(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ $constructor("ZodBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean(params) {
	return _boolean(ZodBoolean, params);
}
const ZodNull = /*@__PURE__*/ $constructor("ZodNull", (inst, def) => {
	$ZodNull.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullProcessor(inst, ctx, json, params);
});
function _null(params) {
	return _null$1(ZodNull, params);
}
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
	return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
	return _never(ZodNever, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodArray.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
	inst.element = def.element;
}, {
	min(n, params) {
		return this.check(_minLength(n, params));
	},
	nonempty(params) {
		return this.check(_minLength(1, params));
	},
	max(n, params) {
		return this.check(_maxLength(n, params));
	},
	length(n, params) {
		return this.check(_length(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return _array(ZodArray, element, params);
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodObjectJIT.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(catchall) {
		return this.clone(mergeDefs(this._zod.def, { catchall }));
	},
	passthrough() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(incoming) {
		return extend(this, incoming);
	},
	safeExtend(incoming) {
		return safeExtend(this, incoming);
	},
	merge(other) {
		return merge(this, other);
	},
	pick(mask) {
		return pick(this, mask);
	},
	omit(mask) {
		return omit(this, mask);
	},
	partial(...args) {
		return partial(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return partial(ZodExactOptional, this, args[0], "exactPartial");
	},
	required(...args) {
		return required(ZodNonOptional, this, args[0]);
	}
});
function object$1(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodObject(def);
}
function strictObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: never(),
		...normalizeParams(params)
	});
}
function looseObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: unknown(),
		...normalizeParams(params)
	});
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
	inst.options = def.options;
});
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("ZodDiscriminatedUnion", (inst, def) => {
	ZodUnion.init(inst, def);
	$ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
	return new ZodDiscriminatedUnion({
		type: "union",
		options,
		discriminator,
		...normalizeParams(params)
	});
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
	$ZodIntersection.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
const ZodTuple = /*@__PURE__*/ $constructor("ZodTuple", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTuple.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
	rest(rest) {
		return this.clone({
			...this._zod.def,
			rest
		});
	},
	partial() {
		const def = this._zod.def;
		if (def.checks?.length) throw new Error(".partial() cannot be used on tuple schemas containing refinements");
		return this.clone({
			...def,
			items: def.items.map((item) => new ZodOptional({
				type: "optional",
				innerType: item
			}))
		});
	}
});
function tuple(items, _paramsOrRest, _params) {
	const hasRest = _paramsOrRest instanceof $ZodType;
	const params = hasRest ? _params : _paramsOrRest;
	return new ZodTuple({
		type: "tuple",
		items,
		rest: hasRest ? _paramsOrRest : null,
		...normalizeParams(params)
	});
}
const ZodRecord = /*@__PURE__*/ $constructor("ZodRecord", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodRecord.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
	inst.keyType = def.keyType;
	inst.valueType = def.valueType;
});
function record$1(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodRecord({
		type: "record",
		keyType: string$3(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
	inst.enum = def.entries;
	inst.options = [...inst._zod.values];
	const keys = new Set(Object.keys(def.entries));
	inst.extract = (values, params) => {
		const newEntries = {};
		for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
	inst.exclude = (values, params) => {
		const newEntries = { ...def.entries };
		for (const value of values) if (keys.has(value)) delete newEntries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
});
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodLiteral = /*@__PURE__*/ $constructor("ZodLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
	inst.values = new Set(def.values);
	Object.defineProperty(inst, "value", { get() {
		if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return def.values[0];
	} });
});
function literal(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTransform.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
	inst._zod.parse = (payload, _ctx) => {
		if (_ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		payload.addIssue = (issue$2) => {
			if (typeof issue$2 === "string") payload.issues.push(issue(issue$2, payload.value, def));
			else {
				const _issue = issue$2;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = inst);
				payload.issues.push(issue(_issue));
			}
		};
		const output = def.transform(payload.value, payload);
		if (output instanceof Promise) return output.then((output) => {
			payload.value = output;
			return payload;
		});
		payload.value = output;
		return payload;
	};
});
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
	$ZodPrefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
	$ZodNonOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
	inst.in = def.in;
	inst.out = def.out;
});
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
	$ZodReadonly.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
const ZodLazy = /*@__PURE__*/ $constructor("ZodLazy", (inst, def) => {
	$ZodLazy.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => lazyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.getter();
});
function lazy(getter) {
	return new ZodLazy({
		type: "lazy",
		getter
	});
}
const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function custom(fn, _params) {
	return _custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
	return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return _superRefine(fn, params);
}
const ZodInstanceOf = /*@__PURE__*/ $constructor("ZodInstanceOf", (inst, def) => {
	ZodCustom.init(inst, def);
}, { properties(shape, params) {
	return this.check(_properties(shape, params));
} });
function _instanceof(cls, params = {}) {
	const inst = new ZodInstanceOf({
		type: "custom",
		check: "custom",
		fn: (data) => data instanceof cls,
		abort: true,
		...normalizeParams(params)
	});
	inst._zod.bag.Class = cls;
	inst._zod.check = (payload) => {
		if (!(payload.value instanceof cls)) payload.issues.push({
			code: "invalid_type",
			expected: cls.name,
			input: payload.value,
			inst,
			path: [...inst._zod.def.path ?? []]
		});
	};
	return inst;
}
function json$1(params) {
	const jsonSchema = lazy(() => {
		return union([
			string$3(params),
			number(),
			boolean(),
			_null(),
			array(jsonSchema),
			record$1(string$3(), jsonSchema)
		]);
	});
	return jsonSchema;
}

// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return _isoDateTime(ZodISODateTime, params);
}
function date(params) {
	return _isoDate(ZodISODate, params);
}
function duration(params) {
	return _isoDuration(ZodISODuration, params);
}

// src/model/outcome.ts
const outcomeCodes = {
	sent: "The platform confirmed it",
	recovered: "An earlier attempt had arrived; it was found and not sent again",
	"network.unreachable": "The server could not be reached; nothing was sent",
	"network.cut": "The connection ended after the request was written; the post may be out",
	"network.timeout": "No answer came in time; the post may be out",
	"platform.unreadable": "The server answered with success but not in a form that can be read; the post may be out",
	"platform.error": "The server answered with an error of its own (5xx); the post may be out",
	"platform.credentials": "The platform refused the credential",
	"platform.credits": "The app has no credits left at the platform to pay for the call",
	"platform.forbidden": "The platform does not allow this account to do that",
	"platform.refused": "The platform refused the content",
	"platform.conflict": "The place that was reserved for the post holds something else",
	"platform.parent-gone": "The part before was removed, so the rest of the thread is held",
	"platform.ghost": "The platform answered with success, but the post does not exist there",
	"platform.throttled": "The platform asks to wait",
	"platform.media": "The platform could not process the media",
	"platform.processing": "The platform has it and is still working on it; it may come out by itself",
	"platform.absent": "The platform was asked and does not have it; it may be sent again",
	"run.stopped": "The run was stopped before this was sent",
	"run.interrupted": "The run ended without an outcome; the post may be out",
	"media.changed": "A media file is no longer the one that was planned"
};

// src/model/ledger-entry.ts
const digest$1 = string$3().regex(/^[0-9a-f]{64}$/);
const instant$3 = datetime({ precision: 3 });
const json = json$1();
const receiptEntry = strictObject({
	part: int().min(1),
	id: string$3(),
	url: string$3().nullable(),
	at: string$3(),
	ref: string$3().optional()
});
const runEntry = strictObject({
	clone: string$3(),
	process: int(),
	workflow: strictObject({
		id: string$3(),
		attempt: int(),
		url: string$3()
	}).nullable(),
	actor: string$3().nullable(),
	commit: string$3().nullable()
});
const base$1 = {
	version: literal(1),
	account: string$3(),
	sequence: int().min(1),
	previous: digest$1.nullable(),
	at: instant$3
};
const attemptEntry = strictObject({
	...base$1,
	kind: literal("attempt"),
	attempt: string$3(),
	post: string$3(),
	platform: string$3(),
	parts: int().min(1),
	key: string$3(),
	first_attempt_at: instant$3,
	payload: digest$1,
	source: digest$1,
	handle: json,
	lease_until: instant$3,
	run: runEntry
});
const handle = strictObject({
	...base$1,
	kind: literal("handle"),
	attempt: string$3(),
	post: string$3(),
	handle: json
});
const outcomeEntry$1 = strictObject({
	...base$1,
	kind: literal("outcome"),
	attempt: string$3(),
	post: string$3(),
	outcome: _enum([
		"delivered",
		"rejected",
		"throttled",
		"unknown"
	]),
	code: _enum(Object.keys(outcomeCodes)),
	receipts: array(receiptEntry),
	retry_at: string$3().nullable()
});
const decisionEntry = strictObject({
	...base$1,
	kind: literal("decision"),
	post: string$3(),
	decision: _enum([
		"adopted",
		"delivered",
		"absent",
		"skipped"
	]),
	url: string$3().nullable(),
	who: string$3().nullable(),
	why: string$3().nullable()
});
const moved = strictObject({
	...base$1,
	kind: literal("moved"),
	post: string$3(),
	from: string$3()
});
const ledgerEntry = discriminatedUnion("kind", [
	attemptEntry,
	handle,
	outcomeEntry$1,
	decisionEntry,
	moved
]);
const storedPayload = strictObject({
	version: literal(1),
	salt: string$3(),
	payload: json
});

// node_modules/canonicalize/lib/canonicalize.js
var require_canonicalize = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function serialize(object) {
		if (typeof object === "number" && isNaN(object)) throw new Error("NaN is not allowed");
		if (typeof object === "number" && !isFinite(object)) throw new Error("Infinity is not allowed");
		if (object === null || typeof object !== "object") return JSON.stringify(object);
		if (object.toJSON instanceof Function) return serialize(object.toJSON());
		if (Array.isArray(object)) return `[${object.reduce((t, cv, ci) => {
			return `${t}${ci === 0 ? "" : ","}${serialize(cv === void 0 || typeof cv === "symbol" ? null : cv)}`;
		}, "")}]`;
		return `{${Object.keys(object).sort().reduce((t, cv) => {
			if (object[cv] === void 0 || typeof object[cv] === "symbol") return t;
			return `${t}${t.length === 0 ? "" : ","}${serialize(cv)}:${serialize(object[cv])}`;
		}, "")}}`;
	};
}));

// src/ledger/canonical.ts
var import_canonicalize = /* @__PURE__ */ __toESM(require_canonicalize(), 1);
const canonicalize$1 = import_canonicalize.default;
function canonical(value) {
	const text = canonicalize$1(value);
	if (text === void 0) throw new TypeError("a value without a JSON form cannot stand in the ledger");
	return text;
}
function digestOf$2(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
function saltedDigest(salt, value) {
	return createHash("sha256").update(salt).update("\n").update(value).digest("hex");
}

// src/ledger/chain.ts
function link(entry, head) {
	const at = head !== null && head.at > entry.at ? head.at : entry.at;
	const linked = {
		...entry,
		at,
		version: 1,
		sequence: (head?.sequence ?? 0) + 1,
		previous: head?.digest ?? null
	};
	const line = canonical(linked);
	return {
		entry: linked,
		line,
		head: {
			sequence: linked.sequence,
			digest: digestOf$2(line),
			at
		}
	};
}

// src/ledger/checkpoint.ts
const checkpointFolder = "checkpoint/";
const indexFile = "checkpoint/index.json";
const goneFile = "checkpoint/gone.json";
const shardsFile = "checkpoint/shards.json";
const head = strictObject({
	sequence: int(),
	digest: string$3(),
	at: string$3()
});
const waitingPost = strictObject({
	id: string$3(),
	idFrom: _enum(["front-matter", "path"]),
	source: string$3(),
	publishAt: strictObject({
		epochMilliseconds: number(),
		utc: string$3(),
		zone: string$3().nullable(),
		written: string$3()
	}),
	late: _enum([
		"hold",
		"skip",
		"publish"
	]).nullable(),
	targets: record$1(string$3(), string$3())
});
const index$1 = strictObject({
	version: literal(1),
	by: string$3(),
	config: string$3(),
	posts: strictObject({
		folder: string$3(),
		commit: string$3(),
		tree: string$3(),
		names: strictObject({
			count: int(),
			sum: string$3()
		})
	}),
	heads: record$1(string$3(), head),
	files: record$1(string$3(), string$3()),
	lengths: record$1(string$3(), int()),
	doubtful: array(string$3()),
	open: array(strictObject({
		file: string$3(),
		waiting: waitingPost.nullable()
	})),
	shards: string$3(),
	gone: string$3()
});
const record = strictObject({
	post: string$3(),
	account: string$3(),
	platform: string$3().nullable(),
	attempt: attemptEntry.nullable(),
	attempts: int(),
	since: string$3().nullable(),
	outcome: outcomeEntry$1.nullable(),
	handle: json,
	decision: decisionEntry.nullable(),
	receipts: array(receiptEntry),
	at: string$3()
});
const shard = record$1(string$3(), strictObject({
	files: array(string$3()),
	records: array(record)
}));
var CheckpointUnusable = class extends Error {
	name = "CheckpointUnusable";
};
function shardFile(post) {
	const digest = digestOf$2(post);
	return `${checkpointFolder}records/${digest[0]}/${digest.slice(1, 3)}.json`;
}
const digestLength = 16;
function shortDigest(text) {
	return digestOf$2(text).slice(0, digestLength);
}
function writeCheckpoint(facts, posts, gone) {
	const contents = /* @__PURE__ */ new Map();
	for (const [post, known] of posts) {
		const path = shardFile(post);
		const content = contents.get(path) ?? {};
		content[post] = {
			files: known.files,
			records: known.records
		};
		contents.set(path, content);
	}
	const files = new Map([...contents].map(([path, content]) => [path, encode$1(canonical(content))]));
	const digests = Object.fromEntries([...files].map(([path, bytes]) => [path, shortDigest(bytes)]));
	const [shards, goneBytes] = [encode$1(canonical(digests)), encode$1(canonical(gone))];
	const written = canonical({
		...facts,
		version: 1,
		shards: shortDigest(shards),
		gone: shortDigest(goneBytes)
	});
	files.set(indexFile, encode$1(`${digestOf$2(written)}\n${written}\n`));
	files.set(shardsFile, shards);
	files.set(goneFile, goneBytes);
	return files;
}
function parseCheckpoint(bytes) {
	const [digest, text = ""] = new TextDecoder().decode(bytes).split("\n");
	if (digestOf$2(text) !== digest) return null;
	try {
		return index$1.safeParse(JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}
async function readKnownPosts(branch, tip, { shards }, posts) {
	const wanted = /* @__PURE__ */ new Map();
	for (const post of posts) {
		const path = shardFile(post);
		wanted.set(path, [...wanted.get(path) ?? [], post]);
	}
	const known = /* @__PURE__ */ new Map();
	if (wanted.size === 0) return known;
	const [list, ...contents] = await branch.readFiles(tip, [shardsFile, ...wanted.keys()]);
	const digests = parseSealed(list, shards, record$1(string$3(), string$3()));
	for (const [at, [path, names]] of [...wanted].entries()) {
		if (!Object.hasOwn(digests, path)) continue;
		const content = parseSealed(contents[at], digests[path], shard);
		for (const name of names) if (Object.hasOwn(content, name)) known.set(name, content[name]);
	}
	return known;
}
async function readGone(branch, tip, { gone }) {
	const [bytes] = await branch.readFiles(tip, [goneFile]);
	return parseSealed(bytes, gone, array(string$3()));
}
function parseSealed(bytes, digest, shape) {
	if (bytes == null || shortDigest(bytes) !== digest) throw new CheckpointUnusable("a file of it was changed");
	const read = shape.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
	if (!read.success) throw new CheckpointUnusable("a file of it has another form");
	return read.data;
}
function encode$1(text) {
	return new TextEncoder().encode(text);
}

// src/ledger/heads.ts
const heads = strictObject({
	version: literal(1),
	heads: record$1(string$3(), strictObject({
		sequence: int().min(1),
		digest: string$3(),
		at: string$3()
	}))
});
function writeHeads(of) {
	return `${canonical({
		version: 1,
		heads: Object.fromEntries(of)
	})}\n`;
}
function readHeads(text) {
	try {
		const read = heads.safeParse(JSON.parse(text));
		return read.success ? new Map(Object.entries(read.data.heads)) : null;
	} catch {
		return null;
	}
}

// src/ledger/paths.ts
const ledgerFolder = "ledger/";
const headsFile = "ledger/heads.json";
const destinationsFile = "ledger/destinations.json";
const warnedFile = "ledger/warned.json";
function entriesFile(account, at) {
	return `${ledgerFolder}${account}/${at.slice(0, 7)}.jsonl`;
}
function payloadFile(account, at, attempt) {
	return `${ledgerFolder}${account}/payloads/${at.slice(0, 7)}/${attempt}.json`;
}
function sealedFile(account, key) {
	return `${ledgerFolder}${account}/sealed/${key}.age`;
}
function tokenFile(account) {
	return `${ledgerFolder}${account}/token.json`;
}
function readPath(path) {
	if (path === "ledger/heads.json") return { kind: "heads" };
	if (path === "ledger/destinations.json") return { kind: "destinations" };
	if (path === "ledger/warned.json") return { kind: "warned" };
	const entries = /^ledger\/([a-z0-9-]+)\/(\d{4}-\d{2})\.jsonl$/.exec(path);
	if (entries) return {
		kind: "entries",
		account: entries[1],
		month: entries[2]
	};
	const payload = /^ledger\/([a-z0-9-]+)\/payloads\/(\d{4}-\d{2})\/([\w-]+)\.json$/.exec(path);
	const sealed = /^ledger\/([a-z0-9-]+)\/sealed\/([\w-]+)\.age$/.exec(path);
	if (sealed) return {
		kind: "sealed",
		account: sealed[1],
		key: sealed[2]
	};
	const token = /^ledger\/([a-z0-9-]+)\/token\.json$/.exec(path);
	if (token) return {
		kind: "token",
		account: token[1]
	};
	return payload ? {
		kind: "payload",
		account: payload[1],
		month: payload[2],
		attempt: payload[3]
	} : null;
}

// src/ledger/verify-entry.ts
function readEntry(line, belongs) {
	if (!isUtf8(line)) return notAnEntry("ledger.unreadable", "the line is not UTF-8");
	try {
		return readText$3(line.toString(), belongs);
	} catch {
		return notAnEntry("ledger.unreadable", "the line holds a value that no entry can hold");
	}
}
function versionFault(what, value) {
	if (typeof value !== "object" || value === null || !("version" in value) || value.version === 1) return null;
	return {
		code: "ledger.version",
		message: `${what} has version ${JSON.stringify(value.version).slice(0, 20)}; this Mergecast knows version 1`
	};
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function readText$3(text, belongs) {
	const value = parseJson(text);
	if (value === void 0) return notAnEntry("ledger.unreadable", "the line is not JSON");
	const fault = versionFault("the entry", value);
	if (fault !== null) return notAnEntry(fault.code, fault.message);
	const read = ledgerEntry.safeParse(value);
	if (!read.success) return notAnEntry("ledger.unreadable", `the line is not an entry: ${read.error.issues[0]?.path.join(".") || "kind"} is wrong or missing`);
	const entry = read.data;
	if (entry.account !== belongs.account) return notAnEntry("ledger.foreign", `the entry belongs to the account ${entry.account}`);
	const exact = canonical(value);
	return {
		entry,
		exact,
		fault: placeFault(entry, belongs.month) ?? formFault(exact, text)
	};
}
function placeFault({ at }, month) {
	if (at.startsWith(month)) return null;
	return {
		code: "ledger.month",
		message: `the entry belongs to the month ${at.slice(0, 7)}`
	};
}
function formFault(exact, text) {
	return exact === text ? null : {
		code: "ledger.not-canonical",
		message: "the entry is not in canonical form"
	};
}
function notAnEntry(code, message) {
	return {
		entry: null,
		exact: "",
		fault: {
			code,
			message
		}
	};
}

// src/ledger/verify-split.ts
function lineSplitter() {
	let rest = Buffer.alloc(0);
	return {
		*push(piece) {
			const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
			let from = 0;
			for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
				const line = bytes.subarray(from, end);
				from = end + 1;
				if (rest.length === 0) {
					yield line;
					continue;
				}
				const whole = Buffer.concat([rest, line]);
				rest = Buffer.alloc(0);
				yield whole;
			}
			rest = Buffer.concat([rest, bytes.subarray(from)]);
		},
		rest: () => rest.length
	};
}

// src/ledger/lines.ts
function readLines$1(file, bytes, belongs) {
	const read = {
		lines: [],
		issues: [],
		unread: 0
	};
	const splitter = lineSplitter();
	let number = 0;
	let before = null;
	const report = (fault) => {
		if (fault.code !== before) read.issues.push(issue$1(fault.code, placeOf$2({
			file,
			number
		}), fault.message));
		before = fault.code;
	};
	for (const line of splitter.push(bytes)) {
		number += 1;
		const { entry, exact, fault } = readEntry(line, belongs);
		if (fault === null) before = null;
		else report(fault);
		if (entry === null) {
			if (fault?.code !== "ledger.foreign") read.unread += 1;
			continue;
		}
		const misplaced = fault?.code === "ledger.month";
		read.lines.push({
			file,
			number,
			entry,
			digest: digestOf$2(exact),
			misplaced,
			unread: read.unread
		});
		read.unread = 0;
	}
	number += 1;
	if (splitter.rest() > 0) report({
		code: "ledger.truncated",
		message: "the file ends within a line"
	});
	else if (number === 1) report({
		code: "ledger.truncated",
		message: "the file is empty"
	});
	else return read;
	return {
		...read,
		unread: Number.POSITIVE_INFINITY
	};
}
function placeOf$2(line) {
	return {
		file: line.file,
		position: {
			line: line.number,
			column: 1
		}
	};
}

// src/ledger/verify-heads.ts
function namedHead(account, heads) {
	return heads === null ? "unknown" : heads.get(account) ?? "none";
}
function isNamed(end, named) {
	if (named === "unknown") return true;
	if (named === "none" || end === null) return named === "none" && end === null;
	return end.sequence === named.sequence && end.digest === named.digest && end.at === named.at;
}
function verifyHeads(bytes, hasEntries) {
	if (bytes === void 0 && !hasEntries) return {
		heads: /* @__PURE__ */ new Map(),
		issues: []
	};
	const { heads, fault } = readHeadsFile(bytes);
	return {
		heads,
		issues: fault === null ? [] : [issue$1(fault.code, { file: headsFile }, fault.message)]
	};
}
function readHeadsFile(bytes) {
	const fault = (code, message) => ({
		heads: null,
		fault: {
			code,
			message
		}
	});
	if (bytes === void 0) return fault("ledger.missing", `${headsFile} is missing, so a missing end of a chain would not be seen`);
	if (bytes.at(-1) !== 10) return fault("ledger.truncated", `${headsFile} does not end with a newline`);
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	const heads = readHeads(text);
	if (heads === null) return {
		heads,
		fault: versionFault("ledger/heads.json", parseJson(text)) ?? {
			code: "ledger.unreadable",
			message: `${"ledger/heads.json"} cannot be read`
		}
	};
	if (Buffer.compare(Buffer.from(writeHeads(heads)), bytes) === 0) return {
		heads,
		fault: null
	};
	return {
		heads,
		fault: {
			code: "ledger.not-canonical",
			message: `${headsFile} is not in canonical form`
		}
	};
}
function headIssue(account, head, { lines, unread, files }) {
	const place = {
		file: headsFile,
		field: account
	};
	const end = lines.at(-1);
	const last = end?.entry.sequence ?? 0;
	if (head === null) {
		if (last === 0) return [];
		return [issue$1("ledger.inserted", place, `${headsFile} does not name the chain of ${account}`)];
	}
	if (last < head.sequence) {
		if (head.sequence - last <= unread) return [];
		const message = `the chain of ${account} ends at entry ${last}; entry ${head.sequence} is missing`;
		const file = entriesFile(account, head.at);
		if (!files.some(({ path }) => path === file)) return [issue$1("ledger.missing", place, `${message}, and so is ${file}`)];
		return [issue$1("ledger.truncated", place, message)];
	}
	if (last > head.sequence && lines.some((line) => line.digest === head.digest)) return [issue$1("ledger.inserted", place, `entries stand after entry ${head.sequence}, the last of ${account}`)];
	if (end?.digest === head.digest && end.entry.at === head.at) return [];
	return [issue$1("ledger.edited", place, `the last entry of ${account} is not the one that ${headsFile} names`)];
}

// src/ledger/verify-strays.ts
function findStrays(lines, named) {
	const issues = [];
	const once = onceEach$1(lines, issues);
	const weight = weigh(once, named);
	const isKept = keepers(once, weight);
	const numbers = new Set(once.map((line) => line.entry.sequence));
	const kept = new Map(once.filter(isKept).map((line) => [line.entry.sequence, line]));
	const forks = /* @__PURE__ */ new Set();
	const chain = [];
	for (const [index, line] of once.entries()) {
		const [before, after] = [once[index - 1] ?? null, once[index + 1] ?? null];
		const { sequence, previous } = line.entry;
		if (isMisnumbered(before, line, after, numbers)) {
			const number = numberAfter(before);
			issues.push(issue$1("ledger.edited", placeOf$2(line), `the number of entry ${number} was changed`));
			chain.push({
				...line,
				entry: {
					...line.entry,
					sequence: number
				}
			});
		} else if (isKept(line) && (weight(line) > 0 || !isPutBetween(before, line, after, named))) chain.push(line);
		else if (!isKept(line) && (kept.get(sequence)?.entry.previous === previous || forks.has(previous ?? ""))) {
			forks.add(line.digest);
			issues.push(issue$1("ledger.forked", placeOf$2(line), `two different entries have the number ${sequence}`));
		} else issues.push(issue$1("ledger.inserted", placeOf$2(line), `no chain leads to this entry with the number ${sequence}`));
	}
	return {
		chain,
		issues
	};
}
function onceEach$1(lines, issues) {
	const digests = /* @__PURE__ */ new Set();
	return lines.filter((line) => {
		const again = digests.has(line.digest);
		digests.add(line.digest);
		if (again) issues.push(issue$1("ledger.duplicated", placeOf$2(line), `entry ${line.entry.sequence} stands twice`));
		return !again;
	});
}
function weigh(lines, named) {
	const trunk = walkBack(lines, named);
	const mentioned = new Set(lines.map((line) => line.entry.previous));
	return (line) => trunk.has(line.digest) ? 2 : mentioned.has(line.digest) ? 1 : 0;
}
function keepers(lines, weight) {
	const kept = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const rival = kept.get(line.entry.sequence);
		if (rival === void 0 || weight(line) > weight(rival)) kept.set(line.entry.sequence, line);
	}
	return (line) => kept.get(line.entry.sequence) === line;
}
function walkBack(lines, named) {
	const byDigest = new Map(lines.map((line) => [line.digest, line]));
	const trunk = /* @__PURE__ */ new Set();
	for (let digest = named?.digest ?? null; digest !== null && !trunk.has(digest);) {
		trunk.add(digest);
		digest = byDigest.get(digest)?.entry.previous ?? null;
	}
	return trunk;
}
function isPutBetween(before, line, after, named) {
	return (after === null ? named !== null && before?.digest === named.digest : after.entry.previous === digestOf$1(before)) && !(isChained(before, line) && line.entry.sequence === numberAfter(before));
}
function isMisnumbered(before, line, after, numbers) {
	const expected = numberAfter(before);
	if (!isChained(before, line) || numbers.has(expected)) return false;
	return after === null || after.entry.sequence === expected + 1;
}
function isChained(before, line) {
	return line.entry.previous === digestOf$1(before);
}
function digestOf$1(line) {
	return line?.digest ?? null;
}
function numberAfter(line) {
	return (line?.entry.sequence ?? 0) + 1;
}

// src/ledger/verify-diagnose.ts
function diagnose$1(account, files, named) {
	const { lines, unread, issues: unreadable } = readAll$1(account, files);
	const head = typeof named === "string" ? null : named;
	const { chain, issues: strays } = findStrays(lines, head);
	const numbered = chain.toSorted((a, b) => a.entry.sequence - b.entry.sequence);
	const steps = numbered.flatMap((line, index) => stepIssues(numbered[index - 1] ?? null, line));
	const end = named === "unknown" ? [] : headIssue(account, head, {
		lines: numbered,
		unread,
		files
	});
	const issues = onceEach([
		unreadable,
		strays,
		orderIssues(chain),
		steps,
		end
	].flat());
	if (issues.length === 0) issues.push(issue$1("ledger.unreadable", {}, `the chain of ${account} does not hold`));
	return {
		entries: lines.map((line) => line.entry),
		issues
	};
}
function readAll$1(account, files) {
	const read = files.map(({ path, month, bytes }) => readLines$1(path, bytes, {
		account,
		month
	}));
	let unread = 0;
	for (const file of read) {
		const [first] = file.lines;
		if (first !== void 0) first.unread += unread;
		unread = first === void 0 ? unread + file.unread : file.unread;
	}
	return {
		lines: read.flatMap((file) => file.lines),
		issues: read.flatMap((file) => file.issues),
		unread
	};
}
function onceEach(issues) {
	return [...new Map(issues.map((found) => [`${found.code} ${found.file} ${found.line} ${found.field}`, found])).values()];
}
function orderIssues(chain) {
	const issues = [];
	let highest = null;
	let before = null;
	for (const line of chain) {
		if (highest === null || line.entry.sequence > highest.entry.sequence) highest = line;
		else if (!line.misplaced && (before === highest || before?.file !== line.file)) {
			const message = `entry ${line.entry.sequence} stands after entry ${highest.entry.sequence}`;
			issues.push(issue$1(highest.file === line.file ? "ledger.reordered" : "ledger.month", placeOf$2(line), message));
		}
		before = line;
	}
	return issues;
}
function stepIssues(before, line) {
	const expected = (before?.entry.sequence ?? 0) + 1;
	const missing = line.entry.sequence - expected;
	if (missing > 0) return missing <= line.unread ? [] : [gapIssue(before, line, expected)];
	const issues = [];
	if (line.entry.previous !== (before?.digest ?? null)) {
		const edited = before ?? line;
		const message = before === null ? "the first entry names an entry before it" : `entry ${edited.entry.sequence} is not what the entry after it was chained to`;
		issues.push(issue$1("ledger.edited", placeOf$2(edited), message));
	}
	if (before !== null && line.entry.at < before.entry.at) {
		const message = `entry ${line.entry.sequence} is older than the entry before it`;
		issues.push(issue$1("ledger.time", placeOf$2(line), message));
	}
	return issues;
}
function gapIssue(before, line, expected) {
	const last = line.entry.sequence - 1;
	const what = last === expected ? `entry ${expected} is missing` : `entries ${expected} to ${last} are missing`;
	if (before === null) return issue$1("ledger.missing", placeOf$2(line), `${what}: the file of an earlier month, or the first lines of this one`);
	if (monthNumber(line.file) - monthNumber(before.file) <= 1) return issue$1("ledger.cut", placeOf$2(line), what);
	return issue$1("ledger.missing", placeOf$2(line), `${what}: the file of a month after ${monthOf$1(before.file)}`);
}
function monthNumber(file) {
	const [year, month] = monthOf$1(file).split("-").map(Number);
	return year * 12 + month;
}
function monthOf$1(file) {
	const path = readPath(file);
	return path?.kind === "entries" ? path.month : "0000-00";
}

// src/ledger/verify-quick.ts
function readPlainEntry(text) {
	for (const { before, after, afterBegins } of forms) {
		before.lastIndex = 0;
		const found = before.exec(text)?.groups;
		if (found === void 0) continue;
		if (after === null) return before.lastIndex === text.length ? stepOf(found, found) : null;
		after.lastIndex = text.indexOf(afterBegins, before.lastIndex);
		const handle = text.slice(before.lastIndex, after.lastIndex);
		const rest = after.exec(text)?.groups;
		return rest !== void 0 && after.lastIndex === text.length && isCanonical(handle) ? stepOf(found, rest) : null;
	}
	return null;
}
function isCanonical(text) {
	try {
		return text === "null" || canonical(JSON.parse(text)) === text;
	} catch {
		return false;
	}
}
function stepOf(before, after) {
	return {
		account: before.account,
		at: before.at,
		previous: after.previous ?? null,
		sequence: Number(after.sequence),
		attempt: after.payload === void 0 ? null : before.attempt,
		payload: after.payload ?? null
	};
}
const string$2 = "\"[^\"\\\\\\u0000-\\u001f]*\"";
const positive = "[1-9]\\d{0,14}";
const integer = `(?:0|-?${positive})`;
const digest = "\"[0-9a-f]{64}\"";
const instant$2 = `"${datetime$1({ precision: 3 }).source.slice(1, -1)}"`;
const anything = "<any JSON>";
function named(name, form) {
	return form.replace(/^"(.*)"$/, `"(?<${name}>$1)"`);
}
function orNull(form) {
	return `(?:null|${form})`;
}
function oneOf(values) {
	return `"(?:${values.join("|").replaceAll(".", "\\.")})"`;
}
function list$2(form) {
	return `\\[(?:${form}(?:,${form})*)?\\]`;
}
function object(fields) {
	return `\\{${Object.keys(fields).sort().map((key) => `"${key}":${fields[key]}`).join(",")}\\}`;
}
const run = object({
	actor: orNull(string$2),
	clone: string$2,
	commit: orNull(string$2),
	process: integer,
	workflow: orNull(object({
		attempt: integer,
		id: string$2,
		url: string$2
	}))
});
const receiptFields = {
	at: string$2,
	id: string$2,
	part: positive,
	url: orNull(string$2)
};
const receipt$1 = `(?:${object(receiptFields)}|${object({
	...receiptFields,
	ref: string$2
})})`;
const base = {
	account: named("account", string$2),
	at: named("at", instant$2),
	post: string$2,
	previous: orNull(named("previous", digest)),
	sequence: `(?<sequence>${positive})`,
	version: "1"
};
const forms = [
	object({
		...base,
		attempt: string$2,
		code: oneOf(outcomeEntry$1.shape.code.options),
		kind: "\"outcome\"",
		outcome: oneOf(outcomeEntry$1.shape.outcome.options),
		receipts: list$2(receipt$1),
		retry_at: orNull(string$2)
	}),
	object({
		...base,
		attempt: named("attempt", string$2),
		first_attempt_at: instant$2,
		handle: anything,
		key: string$2,
		kind: "\"attempt\"",
		lease_until: instant$2,
		parts: positive,
		payload: named("payload", digest),
		platform: string$2,
		run,
		source: digest
	}),
	object({
		...base,
		attempt: string$2,
		handle: anything,
		kind: "\"handle\""
	}),
	object({
		...base,
		decision: oneOf(decisionEntry.shape.decision.options),
		kind: "\"decision\"",
		url: orNull(string$2),
		who: orNull(string$2),
		why: orNull(string$2)
	}),
	object({
		...base,
		from: string$2,
		kind: "\"moved\""
	})
].map((form) => {
	const [before, after] = form.split(anything);
	return {
		before: new RegExp(before, "y"),
		after: after === void 0 ? null : new RegExp(after, "y"),
		afterBegins: after === void 0 ? "" : after.slice(0, after.indexOf(":") + 1)
	};
});

// src/ledger/verify-follow.ts
function followChain(account, from) {
	let head = from;
	const step = (line, text, month) => {
		const found = isUtf8(line) ? readStep(text) : null;
		if (found === null || found.account !== account || !found.at.startsWith(month)) return null;
		if (found.sequence !== (head?.sequence ?? 0) + 1 || found.previous !== (head?.digest ?? null)) return null;
		if (head !== null && found.at < head.at) return null;
		head = {
			sequence: found.sequence,
			digest: hash("sha256", line),
			at: found.at
		};
		return found;
	};
	return {
		step: (line, month) => step(line, line.toString(), month),
		take(line, month) {
			const text = line.toString();
			return step(line, text, month) === null ? null : JSON.parse(text);
		},
		head: () => head
	};
}
function followFile(chain, month) {
	const splitter = lineSplitter();
	let lines = 0;
	function* each(piece, answer) {
		for (const line of splitter.push(piece)) {
			lines += 1;
			yield answer(line);
		}
	}
	return {
		take: (piece) => each(piece, (line) => chain.take(line, month)),
		steps: (piece) => each(piece, (line) => chain.step(line, month)),
		isWhole: () => lines > 0 && splitter.rest() === 0
	};
}
function readStep(text) {
	try {
		return readPlainEntry(text) ?? readAnyEntry(text);
	} catch {
		return null;
	}
}
function readAnyEntry(text) {
	const value = JSON.parse(text);
	const read = ledgerEntry.safeParse(value);
	if (!read.success || canonical(value) !== text) return null;
	const { account, at, previous, sequence } = read.data;
	const [attempt, payload] = read.data.kind === "attempt" ? [read.data.attempt, read.data.payload] : [null, null];
	return {
		account,
		at,
		previous,
		sequence,
		attempt,
		payload
	};
}

// src/ledger/verify-layout.ts
function layOut(files) {
	const layout = {
		heads: void 0,
		accounts: /* @__PURE__ */ new Map(),
		payloads: /* @__PURE__ */ new Map(),
		issues: []
	};
	for (const file of [...files].sort((a, b) => a.path < b.path ? -1 : 1)) {
		const path = readPath(file.path);
		if (path === null) layout.issues.push(issue$1("ledger.file", { file: file.path }, `${file.path} is not a file of the ledger`));
		else if (path.kind === "heads") layout.heads = file;
		else if (path.kind === "payload") layout.payloads.set(file.path, file);
		else if (path.kind === "entries") {
			const months = layout.accounts.get(path.account) ?? [];
			layout.accounts.set(path.account, months);
			months.push({
				...file,
				month: path.month
			});
		}
	}
	return layout;
}
function accountNames(layout, heads) {
	return [.../* @__PURE__ */ new Set([...layout.accounts.keys(), ...heads?.keys() ?? []])].sort();
}

// src/ledger/verify-payloads.ts
function namedPayload(entry) {
	if (entry.attempt == null || entry.payload == null) return null;
	return {
		path: payloadFile(entry.account, entry.at, entry.attempt),
		sequence: entry.sequence,
		digest: entry.payload
	};
}
function payloadIssue(named, bytes) {
	const found = payloadFault(named, bytes);
	return found === null ? [] : [issue$1(found.code, { file: named.path }, found.message)];
}
function payloadFault(named, bytes) {
	if (bytes.at(-1) !== 10) return {
		code: "ledger.truncated",
		message: "the payload does not end with a newline"
	};
	if (!isUtf8(bytes)) return {
		code: "ledger.unreadable",
		message: "the payload is not UTF-8"
	};
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	try {
		const value = parseJson(text);
		const read = storedPayload.safeParse(value);
		if (read.success) return contentFault(named, read.data, text);
		return versionFault("the payload", value) ?? {
			code: "ledger.unreadable",
			message: "the payload cannot be read"
		};
	} catch {
		return {
			code: "ledger.unreadable",
			message: "the payload holds a value that no payload can hold"
		};
	}
}
function contentFault({ sequence, digest }, stored, text) {
	if (saltedDigest(stored.salt, canonical(stored.payload)) !== digest) return {
		code: "ledger.payload",
		message: `entry ${sequence} was chained to another payload`
	};
	if (`${canonical(stored)}\n` === text) return null;
	return {
		code: "ledger.not-canonical",
		message: "the payload is not in canonical form"
	};
}
function unnamedPayload(path) {
	return issue$1("ledger.payload", { file: path }, "no attempt of that account and month names this payload");
}

// src/ledger/verify.ts
function verifyLedger(files) {
	const layout = layOut([...files].map(([path, bytes]) => ({
		path,
		bytes
	})));
	const { heads, issues } = verifyHeads(layout.heads?.bytes, layout.accounts.size > 0);
	const found = [issues, layout.issues];
	const entries = [];
	for (const account of accountNames(layout, heads)) {
		const months = layout.accounts.get(account) ?? [];
		const named = namedHead(account, heads);
		const sound = followAll$1(account, months, named);
		const read = sound === null ? diagnose$1(account, months, named) : {
			entries: sound,
			issues: []
		};
		for (const entry of read.entries) entries.push(entry);
		found.push(read.issues);
	}
	found.push(payloadIssues(entries, layout.payloads));
	return {
		entries,
		issues: found.flat().sort(compareIssues)
	};
}
function followAll$1(account, months, named) {
	const chain = followChain(account, null);
	const entries = [];
	for (const { month, bytes } of months) {
		const file = followFile(chain, month);
		for (const entry of file.take(bytes)) {
			if (entry === null) return null;
			entries.push(entry);
		}
		if (!file.isWhole()) return null;
	}
	return isNamed(chain.head(), named) ? entries : null;
}
function payloadIssues(entries, payloads) {
	const unnamed = new Map(payloads);
	const issues = [];
	for (const entry of entries) {
		const named = namedPayload(entry);
		const file = named === null ? void 0 : unnamed.get(named.path);
		if (named === null || file === void 0) continue;
		issues.push(...payloadIssue(named, file.bytes));
		unnamed.delete(named.path);
	}
	return [...issues, ...[...unnamed.keys()].map(unnamedPayload)];
}

// src/ledger/read-entries.ts
async function readEntries(branch, tip, take) {
	if (tip === null) return /* @__PURE__ */ new Map();
	const accounts = await branch.subfolders(tip, ledgerFolder);
	const folders = [ledgerFolder, ...accounts.map((account) => `${ledgerFolder}${account}/`)];
	const files = await branch.listFolders(tip, folders);
	const layout = layOut(files);
	const [bytes] = await branch.readFiles(tip, [headsFile]);
	const { heads, issues } = verifyHeads(bytes ?? void 0, layout.accounts.size > 0);
	if (issues.length + layout.issues.length > 0) throw await broken(branch, files);
	const chains = accountNames(layout, heads).map((account) => chainOf(account, layout.accounts.get(account) ?? []));
	const isWhole = await followAll(branch, chains, take);
	const ends = chains.every(({ account, chain }) => isNamed(chain.head(), namedHead(account, heads)));
	if (!isWhole || !ends) throw await broken(branch, files);
	return heads ?? /* @__PURE__ */ new Map();
}
function chainOf(account, months) {
	const chain = followChain(account, null);
	return {
		account,
		chain,
		files: months.map(({ month, blob }) => ({
			blob,
			follow: followFile(chain, month)
		}))
	};
}
async function followAll(branch, chains, take) {
	const files = chains.flatMap((each) => each.files);
	for await (const { index, bytes } of branch.stream(files.map(({ blob }) => blob))) for (const entry of files[index].follow.take(bytes)) {
		if (entry === null) return false;
		take(entry);
	}
	return files.every(({ follow }) => follow.isWhole());
}
async function broken(branch, files) {
	const contents = await branch.read(files.map(({ blob }) => blob));
	const { issues } = verifyLedger(new Map(files.map(({ path }, index) => [path, contents[index]])));
	return ledgerBroken(branch, issues);
}
function ledgerBroken(branch, issues) {
	return new Failure("ledger.broken", `the ledger on ${branch.describe} does not verify`, {
		remedy: "See each fault; restore the files from the history of the ledger branch.",
		state: "Nothing was sent.",
		issues
	});
}

// src/ledger/since.ts
async function readSince(branch, tip, checkpoint, headsBytes) {
	const heads = headsBytes === null ? null : readHeads(new TextDecoder().decode(headsBytes));
	if (heads === null) return null;
	const accounts = /* @__PURE__ */ new Set([...heads.keys(), ...Object.keys(checkpoint.heads)]);
	const files = await branch.listFolders(tip, [...accounts].map((account) => `${ledgerFolder}${account}/`));
	const entries = [];
	for (const account of accounts) {
		const found = await readAccount$1(branch, account, files, checkpoint);
		if (found === null || !sameHead(found.head, heads.get(account))) return null;
		entries.push(...found.entries);
	}
	return {
		entries,
		heads
	};
}
async function readAccount$1(branch, account, files, checkpoint) {
	const before = Object.hasOwn(checkpoint.heads, account) ? checkpoint.heads[account] : null;
	const months = files.flatMap((file) => monthOf(file, account)).sort((a, b) => a.path < b.path ? -1 : 1);
	const known = Object.keys(checkpoint.files).filter((path) => path.startsWith(`${ledgerFolder}${account}/`));
	const fresh = months.filter(({ path, blob }) => checkpoint.files[path] !== blob);
	const last = known.sort().at(-1);
	if (known.some((path) => !months.some((month) => month.path === path))) return null;
	if (fresh.some(({ path }) => last !== void 0 && path < last)) return null;
	const chain = followChain(account, before);
	const entries = [];
	for (const { path, month, blob } of fresh) {
		const [bytes] = await branch.read([blob]);
		const added = bytes === void 0 ? null : addedTo(path === last ? checkpoint.lengths[account] ?? 0 : 0, bytes, before);
		if (added === null) return null;
		const file = followFile(chain, month);
		for (const entry of file.take(added)) {
			if (entry === null) return null;
			entries.push(entry);
		}
		if (!file.isWhole()) return null;
	}
	return {
		entries,
		head: chain.head()
	};
}
function monthOf({ path, blob }, account) {
	const read = readPath(path);
	return read?.kind === "entries" && read.account === account ? [{
		path,
		blob,
		month: read.month
	}] : [];
}
function addedTo(size, bytes, before) {
	if (size === 0) return bytes;
	const known = bytes.subarray(0, size);
	const start = known.lastIndexOf(10, size - 2) + 1;
	return bytes.length > size && known[size - 1] === 10 && digestOf$2(known.subarray(start, size - 1)) === before?.digest ? bytes.subarray(size) : null;
}
function sameHead(a, b) {
	return a?.sequence === b?.sequence && a?.digest === b?.digest;
}

// src/model/plan.ts
const targetStates = {
	due: "Goes out in the next run",
	waiting: "Its time has not come, or the platform asked to wait",
	done: "It is out",
	edited: "It is out; the file was changed since, and an edit does not go out by itself",
	adopted: "It counts as sent and was not sent from here",
	blocked: "It has errors",
	late: "Its time passed too long ago; a person has to decide",
	missed: "No run reached it in time, and the rule is to skip it; the next run writes that down",
	skipped: "Its time passed too long ago, and it was skipped by rule",
	held: "More targets are due than one run may send, or half a thread is out and its text has changed",
	sending: "Another run is sending it",
	unknown: "It may or may not be out; a person has to look",
	rejected: "The platform refused it; it is sent again when the post changes"
};
const needsPerson = /* @__PURE__ */ new Set([
	"blocked",
	"late",
	"held",
	"unknown",
	"rejected"
]);
function targetName(post, account) {
	return `${post}@${account}`;
}

// src/ledger/state.ts
function recordsSince(before, entries) {
	const records = new Map(before);
	for (const entry of entries) for (const post of entry.kind === "moved" ? [entry.post, entry.from] : [entry.post]) {
		const name = targetName(post, entry.account);
		const record = before.get(name);
		if (record !== void 0) records.set(name, { ...record });
	}
	foldInto(records, entries);
	return records;
}
function foldInto(records, entries) {
	const fold = folding(records);
	for (const entry of entries) fold(entry);
}
function folding(records) {
	const movedTo = /* @__PURE__ */ new Map();
	return (entry) => {
		const name = targetName(entry.post, entry.account);
		if (entry.kind === "moved") {
			const from = targetName(entry.from, entry.account);
			move(records, from, name, entry);
			movedTo.set(from, name);
			return;
		}
		const own = records.get(name);
		const other = records.get(movedTo.get(name) ?? name);
		const record = ("attempt" in entry && entry.kind !== "attempt" && own?.attempt?.attempt !== entry.attempt ? other : own) ?? emptyRecord(entry);
		if (!records.has(targetName(record.post, record.account))) records.set(name, record);
		apply(record, entry);
		const standing = standingOf(record);
		if (standing === "delivered" || standing === "adopted") shorten(record);
	};
}
function shorten(record) {
	const { attempt, outcome } = record;
	if (attempt !== null && attempt.previous !== null) record.attempt = {
		...attempt,
		previous: null,
		handle: null,
		key: "",
		run: nobody$1
	};
	if (outcome !== null && outcome.previous !== null) record.outcome = {
		...outcome,
		previous: null,
		receipts: []
	};
	record.handle = null;
}
const nobody$1 = {
	clone: "",
	process: 0,
	workflow: null,
	actor: null,
	commit: null
};
function move(records, from, to, { post, at }) {
	const record = records.get(from);
	if (record === void 0 || records.has(to)) return;
	records.delete(from);
	records.set(to, {
		...record,
		post,
		at
	});
}
function emptyRecord({ post, account, at }) {
	return {
		post,
		account,
		platform: null,
		attempt: null,
		attempts: 0,
		since: null,
		outcome: null,
		handle: null,
		decision: null,
		receipts: none$1,
		at
	};
}
const none$1 = [];
function apply(record, entry) {
	record.at = entry.at;
	switch (entry.kind) {
		case "attempt":
			record.attempt = entry;
			record.attempts += 1;
			record.since ??= entry.at;
			record.platform = entry.platform;
			record.handle = entry.handle;
			record.outcome = null;
			record.decision = null;
			return;
		case "handle":
			if (entry.attempt === record.attempt?.attempt) record.handle = entry.handle;
			return;
		case "outcome":
			if (entry.receipts.length > 0 && entry.receipts.length >= record.receipts.length) record.receipts = entry.receipts.map(asReceipt$1);
			if (entry.attempt === record.attempt?.attempt && record.outcome?.outcome !== "delivered") record.outcome = entry;
			return;
		case "decision":
			record.decision = {
				decision: entry.decision,
				at: entry.at
			};
			return;
	}
}
function asReceipt$1(receipt) {
	const { ref, ...rest } = receipt;
	return ref === void 0 ? rest : {
		...rest,
		ref
	};
}
const standingNames = [
	"new",
	"open",
	"delivered",
	"adopted",
	"rejected",
	"throttled",
	"unknown",
	"absent",
	"skipped"
];
function standingOf(record) {
	if (record === void 0) return "new";
	if (record.decision !== null) return record.decision.decision;
	if (record.attempts === 0) return "new";
	return record.outcome?.outcome ?? "open";
}

// src/ledger/ledger.ts
async function openLedger(branch, from = "start") {
	const tip = await branch.fetch();
	if (tip === null || from === "start") return readLedger(branch, tip);
	const [bytes = null, heads = null] = await branch.readFiles(tip, [indexFile, headsFile]);
	const index = bytes === null ? null : parseCheckpoint(bytes);
	const since = index === null ? null : await readSince(branch, tip, index, heads);
	if (index === null || since === null) return readLedger(branch, tip);
	return {
		tip,
		base: {
			kind: "checkpoint",
			index
		},
		...since
	};
}
async function readLedger(branch, tip) {
	const records = /* @__PURE__ */ new Map();
	const heads = await readEntries(branch, tip, folding(records));
	return {
		tip,
		base: {
			kind: "records",
			records
		},
		entries: [],
		heads
	};
}
async function readPayloads(branch, { tip }, attempts) {
	if (tip === null) return /* @__PURE__ */ new Map();
	const paths = attempts.map(({ account, at, attempt }) => payloadFile(account, at, attempt));
	const contents = await branch.readFiles(tip, paths);
	const stored = /* @__PURE__ */ new Map();
	for (const [index, bytes] of contents.entries()) {
		const { attempt } = attempts[index];
		if (bytes !== null) stored.set(attempt, parsePayload(decode$1(bytes), attempt));
	}
	return stored;
}
async function appendEntries(branch, ledger, added, message) {
	const heads = new Map(ledger.heads);
	const lines = /* @__PURE__ */ new Map();
	const changed = new Map(added.beside ?? []);
	const entries = [];
	for (const fresh of added.entries) {
		const { entry, line, head } = link(fresh, heads.get(fresh.account) ?? null);
		const path = entriesFile(entry.account, entry.at);
		lines.set(path, [...lines.get(path) ?? [], `${line}\n`]);
		heads.set(entry.account, head);
		entries.push(entry);
		const stored = entry.kind === "attempt" ? added.payloads?.get(entry.attempt) : void 0;
		if (stored !== void 0 && entry.kind === "attempt") changed.set(payloadFile(entry.account, entry.at, entry.attempt), encode(`${canonical(stored)}\n`));
	}
	const before = ledger.tip === null ? [] : await branch.readFiles(ledger.tip, [...lines.keys()]);
	for (const [index, [path, fresh]] of [...lines].entries()) changed.set(path, Buffer.concat([before[index] ?? /* @__PURE__ */ new Uint8Array(), encode(fresh.join(""))]));
	changed.set(headsFile, encode(writeHeads(heads)));
	const result = await branch.write(ledger.tip, changed, message);
	if ("moved" in result) return "moved";
	return {
		...ledger,
		tip: result.written,
		entries: [...ledger.entries, ...entries],
		heads
	};
}
function parsePayload(text, attempt) {
	try {
		return storedPayload.parse(JSON.parse(text));
	} catch (cause) {
		throw new Failure("ledger.broken", `the stored payload of attempt ${attempt} cannot be read`, {
			remedy: "Run `mergecast ledger verify`; restore the file from the history of the ledger branch, or delete it.",
			state: "Nothing was sent.",
			cause
		});
	}
}
function decode$1(bytes) {
	return new TextDecoder().decode(bytes);
}
function encode(text) {
	return new TextEncoder().encode(text);
}

// src/content/loopback.ts
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function isLoopback(hostname) {
	return loopback.test(hostname);
}

// src/ledger/destinations.ts
const destination = strictObject({
	platform: string$3(),
	named: string$3().nullable(),
	origin: string$3().nullable(),
	account: string$3(),
	since: datetime({ precision: 3 }),
	approved: strictObject({
		who: string$3().nullable(),
		why: string$3().nullable()
	}).nullable()
});
const file = strictObject({
	version: literal(1),
	credentials: record$1(string$3(), destination)
});
function writeDestinations(destinations) {
	const text = canonical({
		version: 1,
		credentials: Object.fromEntries(destinations)
	});
	return new TextEncoder().encode(`${text}\n`);
}
function readDestinations(bytes) {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return new Map(Object.entries(file.parse(JSON.parse(text)).credentials));
	} catch {
		return null;
	}
}

// src/pipeline/destinations.ts
function namedPlace(account, adapter, endpoints) {
	const { platform } = account;
	const moved = endpoints[platform];
	if (moved !== void 0) return {
		place: isLoopback(new URL(moved).hostname) ? null : {
			platform,
			named: moved,
			origin: moved
		},
		isLookedUp: false
	};
	if (adapter.destination === void 0) return {
		place: {
			platform,
			named: null,
			origin: null
		},
		isLookedUp: false
	};
	const named = adapter.destination.named(account);
	const isLookedUp = adapter.destination.lookUp !== void 0;
	return {
		place: {
			platform,
			named,
			origin: isLookedUp ? null : named
		},
		isLookedUp
	};
}
async function lookUpPlace(account, adapter, endpoints, lookUp) {
	const { place, isLookedUp } = namedPlace(account, adapter, endpoints);
	if (place === null || !isLookedUp) return { place };
	const found = await lookUp();
	return "fault" in found ? found : { place: {
		...place,
		origin: found.origin
	} };
}
function heldBack(account, place, known) {
	return variablesOf(account).flatMap((variable) => {
		const pinned = known.get(variable);
		return pinned !== void 0 && (pinned.platform !== place.platform || pinned.origin !== place.origin) ? [[variable, pinned]] : [];
	});
}
function variablesOf({ credentials }) {
	return [...new Set(Object.values(credentials))];
}
function heldBackIssues(account, place, known, config) {
	return heldBack(account, place, known).map(([variable, pinned]) => issue$1("credential.destination", placeOf$1(account, config), `${account.name}: ${variable} may go to ${placeWords(pinned)} since ${pinned.since.slice(0, 10)}, and would go to ${placeWords(place)}`, `If that is meant: \`mergecast accounts approve ${account.name}\`. If not, somebody tried to take the credential elsewhere: change mergecast.yml back.`));
}
function placeOf$1({ name }, { positionOf }) {
	return {
		file: "mergecast.yml",
		position: positionOf(["accounts", name]),
		field: `accounts.${name}`
	};
}
function placeWords({ platform, origin, named }) {
	return origin ?? named ?? `${platform}'s own hosts`;
}
async function destinationsAt(branch, tip) {
	const [bytes = null] = tip === null ? [] : await branch.readFiles(tip, [destinationsFile]);
	const known = bytes === null ? /* @__PURE__ */ new Map() : readDestinations(bytes);
	if (known !== null) return known;
	throw new Failure("ledger.broken", `${destinationsFile} cannot be read: it says where credentials may go`, {
		remedy: "Restore the file from the history of the ledger branch.",
		state: "Nothing was sent."
	});
}
function destinationsFileOf(destinations) {
	return /* @__PURE__ */ new Map([[destinationsFile, writeDestinations(destinations)]]);
}
async function movingCredentials(config, ledger, { adapters, endpoints }) {
	const known = ledger === null ? /* @__PURE__ */ new Map() : await destinationsAt(ledger.branch, ledger.tip);
	const moving = [];
	const barred = /* @__PURE__ */ new Set();
	for (const account of known.size === 0 ? [] : Object.values(config.accounts)) {
		const { place, isLookedUp } = namedPlace(account, await adapters.load(account.platform), endpoints);
		for (const variable of place === null ? [] : variablesOf(account)) {
			const pinned = known.get(variable);
			if (pinned === void 0 || place === null) continue;
			const part = isLookedUp ? "named" : "origin";
			if (pinned.platform === place.platform && pinned[part] === place[part]) continue;
			barred.add(account.name);
			moving.push(movingIssue(account, variable, pinned, place, config));
		}
	}
	return {
		moving,
		barred
	};
}
function movingIssue(account, variable, pinned, place, config) {
	const from = pinned.platform === place.platform ? pinned.named ?? placeWords(pinned) : placeWords(pinned);
	return issue$1("credential.moving", placeOf$1(account, config), `${account.name}: this config takes ${variable} from ${from} to ${placeWords(place)}`, `Nothing is sent there before a person runs \`mergecast accounts approve ${account.name}\`, once the change is merged.`);
}

// src/content/canonical.ts
const canonicalize = import_canonicalize.default;
function canonicalJson(value) {
	assertJson(value);
	return canonicalize(value);
}
function assertJson(value) {
	if (value === null || typeof value === "string" || typeof value === "boolean") return;
	if (typeof value === "number" && Number.isFinite(value)) return;
	if (typeof value !== "object") throw new TypeError(`${String(value)} is not a JSON value`);
	const prototype = Object.getPrototypeOf(value);
	if (!(Array.isArray(value) || prototype === Object.prototype || prototype === null)) throw new TypeError("only plain objects and arrays are JSON values");
	for (const inner of Object.values(value)) assertJson(inner);
}

// src/pipeline/ledger-view.ts
const emptyView = {
	load: async () => {},
	record: () => void 0,
	stored: () => void 0,
	knows: () => false,
	recordsOf: () => [],
	touched: () => false,
	claims: () => [],
	gone: async () => [],
	receiptsOf: () => [],
	taken: async () => /* @__PURE__ */ new Set(),
	doubtful: () => []
};
async function viewLedger(branch, ledger) {
	const view = new View(branch, ledger);
	await view.begin();
	return view;
}
var View = class {
	#branch;
	#ledger;
	#checkpoint;
	#records = /* @__PURE__ */ new Map();
	#posts = /* @__PURE__ */ new Map();
	#claims = /* @__PURE__ */ new Map();
	#stored = /* @__PURE__ */ new Map();
	#touched = /* @__PURE__ */ new Set();
	#known = /* @__PURE__ */ new Set();
	#loaded = /* @__PURE__ */ new Set();
	constructor(branch, ledger) {
		this.#branch = branch;
		this.#ledger = ledger;
		this.#checkpoint = ledger.base.kind === "checkpoint" ? ledger.base.index : null;
	}
	async begin() {
		const { base, entries } = this.#ledger;
		for (const entry of entries) {
			this.#touched.add(entry.post);
			if (entry.kind === "moved") this.#touched.add(entry.from);
		}
		await this.#recall([...this.#touched, ...this.#checkpoint?.doubtful ?? []]);
		this.#records = recordsSince(base.kind === "records" ? base.records : this.#records, entries);
		this.#posts.clear();
		for (const record of this.#records.values()) this.#index(record);
	}
	async #recall(posts) {
		const { tip } = this.#ledger;
		if (this.#checkpoint === null || tip === null) return;
		const fresh = [...new Set(posts)].filter((post) => !this.#known.has(post));
		for (const post of fresh) this.#known.add(post);
		for (const [post, { files, records }] of await readKnownPosts(this.#branch, tip, this.#checkpoint, fresh)) {
			this.#claims.set(post, files);
			for (const record of records) {
				this.#records.set(targetName(record.post, record.account), record);
				this.#index(record);
			}
		}
	}
	#index(record) {
		this.#posts.set(record.post, [...this.recordsOf(record.post), record]);
	}
	async load(wanted) {
		const fresh = [...new Set(wanted)].filter((post) => !this.#loaded.has(post));
		for (const post of fresh) this.#loaded.add(post);
		await this.#recall(fresh);
		const last = fresh.flatMap((post) => this.recordsOf(post).flatMap((record) => record.attempt ?? []));
		const stored = await readPayloads(this.#branch, this.#ledger, last);
		for (const [attempt, payload] of stored) this.#stored.set(attempt, payload);
	}
	record(post, account) {
		return this.#records.get(targetName(post, account));
	}
	stored(attempt) {
		return this.#stored.get(attempt);
	}
	knows(post) {
		return this.#posts.has(post);
	}
	recordsOf(post) {
		return this.#posts.get(post) ?? [];
	}
	touched(post) {
		return this.#touched.has(post);
	}
	claims(post) {
		return this.#claims.get(post) ?? [];
	}
	async gone(isPresent, removed = []) {
		const { tip } = this.#ledger;
		const before = this.#checkpoint === null || tip === null ? [] : await readGone(this.#branch, tip, this.#checkpoint);
		const posts = [.../* @__PURE__ */ new Set([
			...before,
			...this.#posts.keys(),
			...removed
		])].filter((post) => !isPresent(post));
		await this.load(posts);
		return posts.filter((post) => this.knows(post));
	}
	receiptsOf(account) {
		return [...this.#records.values()].flatMap((record) => record.account === account ? record.receipts : []);
	}
	async taken(account) {
		const { tip } = this.#ledger;
		const whole = this.#checkpoint === null ? null : (await readLedger(this.#branch, tip)).base;
		const own = [...(whole?.kind === "records" ? whole.records : this.#records).values()].filter((record) => record.account === account);
		return new Set(own.flatMap((record) => record.receipts.map(({ id }) => id)));
	}
	doubtful() {
		return [...this.#records.values()].filter((record) => ["open", "unknown"].includes(standingOf(record)));
	}
};
function sameSource(view, record, source) {
	return compare(view, record, "source", source);
}
function samePayload(view, record, payload) {
	return compare(view, record, "payload", canonicalJson(payload));
}
function compare(view, record, field, value) {
	const { attempt } = record;
	const stored = attempt === null ? void 0 : view.stored(attempt.attempt);
	if (attempt === null || stored === void 0) return null;
	return saltedDigest(stored.salt, value) === attempt[field];
}

// src/pipeline/lifetimes.ts
const day$3 = 864e5;
const warnedBefore = 60 * day$3;
function endingIssues(config, adapters, now) {
	const issues = [];
	for (const { name, lifetime } of adapters.values()) {
		if (lifetime === void 0) continue;
		const left = Math.floor((Date.parse(lifetime.ends) - now) / day$3);
		if (left > warnedBefore / day$3) continue;
		const when = left < 0 ? `ended on ${lifetime.ends}` : `ends on ${lifetime.ends}, in ${left} days`;
		issues.push(issue$1("platform.ending", { file: config.file }, `${name}: ${lifetime.what} ${when}`));
	}
	return issues;
}

// src/content/digest.ts
const chunkBytes$1 = 1048576;
function sha256(content) {
	return createHash("sha256").update(content).digest("hex");
}
async function sha256OfFile(file) {
	const hash = createHash("sha256");
	const memory = new Uint8Array(Math.min(chunkBytes$1, file.size));
	for (let start = 0; start < file.size; start += chunkBytes$1) {
		if (start > 0) await new Promise((resolve) => setImmediate(resolve));
		hash.update(file.read(start, Math.min(start + chunkBytes$1, file.size), memory));
	}
	return hash.digest("hex");
}

// src/pipeline/lease.ts
const leaseMilliseconds = 6e5;
const leaseMargin = 24e4;
const requestMargin = 12e4;
const clockSkew = 6e4;
function isOver({ lease_until, run: holder }, now, run) {
	const { clone, process, workflow } = holder;
	if (now > Date.parse(lease_until) + 6e4) return true;
	if (clone === run.clone && !run.isAlive(process)) return true;
	return workflow !== null && workflow.id === run.workflow?.id && workflow.attempt < run.workflow.attempt;
}

// src/pipeline/plan-target.ts
function planTarget(target, input) {
	const record = input.view.record(target.postId, target.account.name);
	const verdict = judge$2(target, record, input);
	const digest = digestOf(target.payload);
	return {
		...target,
		digest,
		...verdict,
		publishAt: target.post.publishAt,
		receipts: record?.receipts ?? [],
		since: sinceOf(target.post, record)
	};
}
function digestOf(payload) {
	return payload === null ? null : sha256(canonicalJson(payload));
}
function sinceOf({ publishAt }, record) {
	const first = record?.since;
	return publishAt?.epochMilliseconds ?? (first == null ? null : Date.parse(first));
}
function judge$2(target, record, input) {
	const past = record === void 0 ? null : judgePast(target, record, input);
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
			reason: `it was adopted on ${day$2(record.decision?.at)} and counts as sent`
		};
		case "open": return judgeOpen(attempt, input);
		case "unknown": return {
			state: "unknown",
			reason: `the attempt of ${day$2(attempt?.at)} may have arrived; each run looks again`
		};
		case "rejected":
		case "throttled":
		case "absent": return judgeUnfinished(target, record, input);
		case "skipped":
		case "new": return null;
	}
}
function judgeDelivered(target, record, view) {
	const when = day$2(record.outcome?.at ?? record.decision?.at);
	if (!(sameSource(view, record, target.post.source) === false && samePayload(view, record, target.payload) === false)) return {
		state: "done",
		reason: `it went out on ${when}`
	};
	return {
		state: "edited",
		reason: `it went out on ${when}; the text was changed since, and that does not go out by itself`
	};
}
function judgeOpen(attempt, { now, run }) {
	if (!isOver(attempt, now, run)) return {
		state: "sending",
		reason: `another run holds it until ${attempt.lease_until}`
	};
	return {
		state: "unknown",
		reason: `the run of ${day$2(attempt.at)} ended without an outcome; the next run looks for it`
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
		reason: `the platform refused it on ${day$2(outcome.at)} (${outcome.code})`
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
	const shown = `${formatMoment(time, publishAt.zone)}, ${relative$1(time, now)}`;
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
		reason: `its time is ${`${formatMoment(epochMilliseconds, zone)}, ${relative$1(epochMilliseconds, now)}`}`
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
		reason: `its time was ${shown}; it was skipped on ${day$2(decision.at)}`
	};
}
function holdFlood(targets, perRun) {
	const due = targets.filter((target) => target.state === "due").length;
	if (due <= perRun) return targets;
	const reason = `${due} targets are due and limits.per_run is ${perRun}; raise it, or \`adopt\` what was published before`;
	return targets.map((target) => target.state === "due" ? {
		...target,
		state: "held",
		reason
	} : target);
}
function day$2(instant) {
	return instant === void 0 ? "an unknown day" : `${instant.slice(0, 16).replace("T", " ")} UTC`;
}

// src/content/decode.ts
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function decodeText(bytes) {
	try {
		return utf8.decode(bytes);
	} catch {
		return null;
	}
}

// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = 1e400;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));

// src/content/schema-issues.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const longestShown = 60;
function schemaIssues(error, positions, options) {
	return error.issues.flatMap((found) => toIssues(found, positions, options));
}
function remedyFor(key, near) {
	if (near === null) return void 0;
	return near === key ? `\`${key}\` belongs at another level: check how far it is indented.` : `Did you mean \`${near}\`?`;
}
function nearest(name, known) {
	if (name.length > longestShown) return null;
	let best = null;
	for (const candidate of known) {
		const steps = (0, import_fastest_levenshtein.distance)(name, candidate);
		if (steps > 3 || steps > Math.ceil(candidate.length / 2)) continue;
		if (best === null || steps < best.steps || steps === best.steps && isCloserInLength(candidate, best.name, name)) best = {
			name: candidate,
			steps
		};
	}
	return best?.name ?? null;
}
function isCloserInLength(one, other, name) {
	return Math.abs(one.length - name.length) < Math.abs(other.length - name.length);
}
function toIssues(found, positions, options) {
	const { file, codes, prefix = [], knownKeys = [] } = options;
	const path = [...prefix, ...found.path];
	const atKey = (field) => ({
		file,
		position: positions.keyPositionOf(field),
		field: dotted(field)
	});
	const atValue = {
		file,
		position: positions.positionOf(path),
		field: dotted(path)
	};
	switch (found.code) {
		case "unrecognized_keys": return found.keys.map((key) => {
			const near = nearest(key, knownKeys);
			return issue$1(codes.key, atKey([...path, key]), `there is no key \`${short$1(key)}\` here`, remedyFor(key, near));
		});
		case "invalid_key": return [issue$1(codes.key, atKey(path), `expected ${found.issues[0]?.message ?? "another name"}`)];
		case "invalid_union": return unionIssues(found, positions, options);
	}
	if (isMissing(found, path, positions)) {
		const name = short$1(String(path.at(-1) ?? "a value"));
		const place = {
			...atValue,
			position: positions.positionOf(path.slice(0, -1))
		};
		return [issue$1(codes.value, place, `\`${name}\` is missing`, `Add \`${name}\`.`)];
	}
	return [issue$1(codes.value, atValue, wordsOf$1(found, valueAt(positions, path)))];
}
function unionIssues(found, positions, options) {
	const branches = found.errors.toSorted((a, b) => a.length - b.length);
	const types = branches.flatMap(([only, ...more]) => only?.code === "invalid_type" && only.path.length === 0 && more.length === 0 ? [nameOfType(only.expected)] : []);
	const path = [...options.prefix ?? [], ...found.path];
	if (branches.length === 0 || types.length === branches.length) {
		const expected = types.length === 0 ? "another value" : [...new Set(types)].join(" or ");
		const place = {
			file: options.file,
			position: positions.positionOf(path),
			field: dotted(path)
		};
		return [issue$1(options.codes.value, place, `expected ${expected}`)];
	}
	return (branches.find(([one]) => one?.code !== "invalid_type" || one.path.length > 0) ?? branches[0]).flatMap((inner) => toIssues({
		...inner,
		path: [...found.path, ...inner.path]
	}, positions, options));
}
function isMissing(found, path, positions) {
	if (found.code !== "invalid_type" && found.code !== "invalid_value") return false;
	if (positions.value === void 0) return / received undefined$/.test(found.message);
	return valueAt(positions, path) === void 0;
}
function valueAt({ value }, path) {
	return path.reduce((inner, step) => isKeyed(inner) && Object.hasOwn(inner, step) ? inner[step] : void 0, value);
}
function isKeyed(value) {
	return typeof value === "object" && value !== null;
}
function wordsOf$1(found, value) {
	switch (found.code) {
		case "invalid_type": {
			const type = typeOf$1(value) ?? / received (\w+)$/.exec(found.message)?.[1];
			return `expected ${nameOfType(found.expected)}${type === void 0 ? "" : `, found ${nameOfType(type)}`}`;
		}
		case "invalid_value": {
			const near = typeof value === "string" ? nearest(value, found.values.map(String)) : null;
			const hint = near === null ? "" : `; did you mean ${near}?`;
			return `expected ${found.values.map((known) => JSON.stringify(known)).join(" or ")}${hint}`;
		}
		case "too_small": return `expected at least ${withUnit(Number(found.minimum), found.origin)}`;
		case "too_big": return `expected at most ${withUnit(Number(found.maximum), found.origin)}`;
		case "invalid_format": return `expected ${formatOf(found.format, found.message)}`;
		default: return short$1(found.message, 200);
	}
}
function typeOf$1(value) {
	if (value === void 0) return void 0;
	if (value === null) return "nothing";
	return Array.isArray(value) ? "array" : typeof value;
}
function dotted(path) {
	return path.join(".") || null;
}
function nameOfType(type) {
	return {
		array: "a list",
		record: "keys with values",
		object: "keys with values",
		string: "a text",
		boolean: "true or false",
		int: "a whole number",
		number: "a number",
		null: "nothing",
		undefined: "nothing"
	}[type] ?? type;
}
function withUnit(count, origin) {
	if (origin === "array" || origin === "set") return `${count} in the list`;
	if (origin === "string") return count === 1 ? "1 character" : `${count} characters`;
	return String(count);
}
function formatOf(format, message) {
	return {
		url: "a full http or https URL",
		duration: "an ISO 8601 duration such as PT24H"
	}[format] ?? short$1(message, 200);
}
function short$1(text, most = longestShown) {
	const line = text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "?");
	return line.length <= most ? line : `${line.slice(0, most)}…`;
}

// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));

// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK;
	visitAsync.SKIP = SKIP;
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));

// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));

// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = /* @__PURE__ */ new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify$1();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));

// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify$1();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		const k = createNode.createNode(key, void 0, ctx);
		const v = createNode.createNode(value, void 0, ctx);
		return new Pair(k, v);
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify$1();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));

// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	const map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
	exports.map = map;
}));

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	const seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
	exports.seq = seq;
}));

// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	const string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
	exports.string = string;
}));

// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));

// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));

// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	const schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	const binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
	exports.binary = binary;
}));

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	var Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
	exports.Schema = Schema;
}));

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify$1();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));

// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));

// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));

// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));

// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	const BOM = "﻿";
	const DOCUMENT = "";
	const FLOW_END = "";
	const SCALAR = "";
	const isCollection = (token) => !!token && "items" in token;
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));

// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	var Parser = class {
		constructor(onNewLine) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));

// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));

// src/content/plain-yaml.ts
var import_dist = require_dist();
const line = /^([a-z][a-z_]*): +(.+?) *$/;
const word = /^(?!(?:true|false|null)$)[a-z][a-z0-9-]*$/;
const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?(?:\[[A-Za-z][A-Za-z_/+-]*\])?$/;
const url = /^https?:\/\/[A-Za-z0-9][A-Za-z0-9._~/?%=+-]*$/;
const list$1 = /^\[ *([a-z][a-z0-9-]*(?: *, *[a-z][a-z0-9-]*)*) *\]$/;
const blockList = /^([a-z][a-z_]*):((?:\n {2}- [a-z][a-z0-9-]*)+)(?=\n[a-z#]|\n?$(?![\s\S]))/gm;
const blocks = /^([a-z][a-z_]*):((?:\n {2}[a-z][a-z0-9-]*: \{ [^\n]+ \})+)(?=\n[a-z#]|\n?$(?![\s\S]))/m;
const block = /^ {2}([a-z][a-z0-9-]*): \{ (.+) \}$/;
const pair = /([a-z][a-z_]*): (\[[^\]]*\]|"[^"\\\p{C}\p{Z}]*(?: [^"\\\p{C}\p{Z}]+)*"|[a-z][a-z0-9-]*)(?:, (?=[a-z])|$)/uy;
function plainYaml(text) {
	const value = {};
	const nested = text.includes("\n  ") ? blocks.exec(text) : null;
	if (nested !== null) {
		const read = readBlocks(nested[2]);
		if (read === null || nested[1] === "constructor") return null;
		value[nested[1]] = read;
		text = text.replace(nested[0], "#");
	}
	for (const written of withOneLineLists(text).split("\n")) {
		if (written === "" || /^#[ -~]*$/.test(written)) continue;
		const [, key, rest] = line.exec(written) ?? [];
		if (key === void 0 || rest === void 0 || key === "constructor" || Object.hasOwn(value, key)) return null;
		const read = readValue(rest);
		if (read === null) return null;
		value[key] = read;
	}
	return value;
}
function withOneLineLists(text) {
	if (!text.includes("\n  - ")) return text;
	return text.replace(blockList, (_, key, items) => {
		return `${key}: [${items.trim().replace(/ *\n? *- /g, ", ").slice(2)}]`;
	});
}
function readBlocks(lines) {
	const value = {};
	for (const written of lines.slice(1).split("\n")) {
		const [, name, rest] = block.exec(written) ?? [];
		if (name === void 0 || rest === void 0 || name === "constructor" || Object.hasOwn(value, name)) return null;
		const read = readPairs(rest);
		if (read === null) return null;
		value[name] = read;
	}
	return value;
}
function readPairs(written) {
	const value = {};
	for (let at = 0; at < written.length; at = pair.lastIndex) {
		pair.lastIndex = at;
		const [, key, rest] = pair.exec(written) ?? [];
		if (key === void 0 || rest === void 0 || key === "constructor" || Object.hasOwn(value, key)) return null;
		const read = rest.startsWith("\"") ? rest.slice(1, -1) : readValue(rest);
		if (read === null) return null;
		value[key] = read;
	}
	return value;
}
function readValue(written) {
	if (word.test(written) || time.test(written) || url.test(written)) return written;
	const words = list$1.exec(written)?.[1]?.split(/ *, */);
	return words?.every((each) => word.test(each)) ? words : null;
}

// src/content/hidden-text.ts
const suspicious = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e01ef}]/gu;
const allowed = new RegExp(`${/\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{2,6}\u{e007f}/u.source}|${/\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?[\ufe0e\ufe0f]?(?:\u200d\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?\ufe0f?)*|[#*0-9]\ufe0f\u20e3?/u.source}|${/(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}])[\u200c\u200d]/u.source}`, "gu");
const names = {
	173: "SOFT HYPHEN",
	1564: "ARABIC LETTER MARK",
	4447: "HANGUL CHOSEONG FILLER",
	4448: "HANGUL JUNGSEONG FILLER",
	6158: "MONGOLIAN VOWEL SEPARATOR",
	8203: "ZERO WIDTH SPACE",
	8204: "ZERO WIDTH NON-JOINER",
	8205: "ZERO WIDTH JOINER",
	8206: "LEFT-TO-RIGHT MARK",
	8207: "RIGHT-TO-LEFT MARK",
	8232: "LINE SEPARATOR",
	8233: "PARAGRAPH SEPARATOR",
	8234: "LEFT-TO-RIGHT EMBEDDING",
	8235: "RIGHT-TO-LEFT EMBEDDING",
	8236: "POP DIRECTIONAL FORMATTING",
	8237: "LEFT-TO-RIGHT OVERRIDE",
	8238: "RIGHT-TO-LEFT OVERRIDE",
	8288: "WORD JOINER",
	8289: "FUNCTION APPLICATION",
	8290: "INVISIBLE TIMES",
	8291: "INVISIBLE SEPARATOR",
	8292: "INVISIBLE PLUS",
	8294: "LEFT-TO-RIGHT ISOLATE",
	8295: "RIGHT-TO-LEFT ISOLATE",
	8296: "FIRST STRONG ISOLATE",
	8297: "POP DIRECTIONAL ISOLATE",
	12644: "HANGUL FILLER",
	65279: "ZERO WIDTH NO-BREAK SPACE",
	65440: "HALFWIDTH HANGUL FILLER",
	65529: "INTERLINEAR ANNOTATION ANCHOR",
	65530: "INTERLINEAR ANNOTATION SEPARATOR",
	65531: "INTERLINEAR ANNOTATION TERMINATOR"
};
function findHiddenText(text) {
	if (text.search(suspicious) === -1) return [];
	const innocent = /* @__PURE__ */ new Set();
	for (const match of text.matchAll(allowed)) for (let at = match.index; at < match.index + match[0].length; at += 1) innocent.add(at);
	return [...text.matchAll(suspicious)].filter((match) => !innocent.has(match.index)).map((match) => ({
		index: match.index,
		name: nameOf$1(match[0].codePointAt(0))
	}));
}
function findEscapedHiddenText(value, written) {
	return findHiddenText(value).filter(({ index }) => !written.includes(String.fromCodePoint(value.codePointAt(index)))).map(({ name }) => name);
}
function nameOf$1(codePoint) {
	return `${`U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`} ${names[codePoint] ?? kindOf$1(codePoint)}`;
}
function kindOf$1(codePoint) {
	if (codePoint < 32 || codePoint >= 127 && codePoint < 160) return "CONTROL CHARACTER";
	if (codePoint >= 917504 && codePoint < 917632) return "TAG CHARACTER";
	if (codePoint >= 65024 && codePoint <= 65039) return "VARIATION SELECTOR";
	if (codePoint >= 917760) return "VARIATION SELECTOR";
	return "INVISIBLE CHARACTER";
}

// src/content/yaml-rules.ts
const mostAliases = 20;
const deepest = 64;
const dangerous = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
const plainTags = new Set([
	"str",
	"int",
	"float",
	"bool",
	"null",
	"map",
	"seq"
].map((name) => `tag:yaml.org,2002:${name}`));
function isTooDeep(tokens) {
	const open = tokens.map((token) => [token, 0]);
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const [token, depth] = next;
		if (depth > deepest) return true;
		if (token?.type === "document") open.push([token.value, depth]);
		if (token == null || !("items" in token)) continue;
		for (const { key, value } of token.items) open.push([key, depth + 1], [value, depth + 1]);
	}
	return false;
}
function refusals(document, text) {
	const found = [];
	const add = (kind, node, message, field = null) => found.push({
		kind,
		node,
		message,
		field
	});
	let aliases = 0;
	(0, import_dist.visit)(document, {
		Pair(_, pair, path) {
			const name = (0, import_dist.isScalar)(pair.key) ? pair.key.value : null;
			if (name === null) add("yaml", pair.key, "a key has to be a word");
			else if (dangerous.has(String(name)) || name === "<<") add("key", pair.key, `the key ${String(name)} is not allowed`, fieldOf([...path, pair]));
		},
		Map(_, map, path) {
			if (hasForeignTag(map)) add("yaml", map, "tags are not read");
			for (const pair of repeatedPairs(map)) {
				const field = fieldOf([
					...path,
					map,
					pair
				]);
				add("duplicate", pair.key, `the key ${short(field)} stands twice`, field);
			}
		},
		Seq(_, node) {
			if (hasForeignTag(node)) add("yaml", node, "tags are not read");
		},
		Scalar(_, node) {
			if (hasForeignTag(node)) add("yaml", node, "tags are not read");
			if (typeof node.value === "number" && !Number.isFinite(node.value)) add("yaml", node, "this is no number");
			for (const name of hiddenByEscapes(node, text)) add("hidden", node, `${name} is written here as an escape`);
		},
		Alias(_, node, path) {
			if (++aliases > mostAliases) {
				add("yaml", node, `there are more than ${mostAliases} aliases`);
				return import_dist.visit.BREAK;
			}
			const target = node.resolve(document);
			if (target === void 0) add("yaml", node, "no anchor of that name stands before");
			else if (path.includes(target)) add("yaml", node, "an alias stands within what it stands for");
		}
	});
	return found;
}
function hasForeignTag({ tag }) {
	return tag !== void 0 && !plainTags.has(tag);
}
function repeatedPairs({ items }) {
	const seen = /* @__PURE__ */ new Set();
	return items.filter(({ key }) => {
		if (!(0, import_dist.isScalar)(key)) return false;
		const name = String(key.value);
		if (seen.has(name)) return true;
		seen.add(name);
		return false;
	});
}
function fieldOf(path) {
	return path.flatMap((node, index) => {
		if ((0, import_dist.isPair)(node)) return [String(node.key.value)];
		return (0, import_dist.isSeq)(node) ? [String(node.items.indexOf(path[index + 1]))] : [];
	}).join(".");
}
function hiddenByEscapes(node, text) {
	if (node.type !== "QUOTE_DOUBLE" || node.range == null) return [];
	return findEscapedHiddenText(String(node.value), text.slice(node.range[0], node.range[1]));
}
function short(text) {
	return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}

// src/content/yaml-source.ts
const codesOf = {
	post: {
		yaml: "post.yaml",
		key: "post.key",
		duplicate: "post.duplicate-key",
		documents: "post.documents",
		hidden: "post.hidden-text"
	},
	config: {
		yaml: "config.yaml",
		key: "config.key",
		duplicate: "config.yaml",
		documents: "config.yaml",
		hidden: "config.value"
	}
};
const mostIssues = 100;
const mostUnfolded = 100;
function parseYaml(text, options) {
	const plain = plainYaml(text);
	if (plain === null) return parseWhole(text, options);
	let whole = null;
	const source = () => {
		whole ??= parseWhole(text, options);
		return whole;
	};
	return {
		value: plain,
		positionOf: (path) => source().positionOf(path),
		keyPositionOf: (path) => source().keyPositionOf(path),
		issues: []
	};
}
function parseWhole(text, { file, lineOffset = 0, kind }) {
	const codes = codesOf[kind];
	const counter = new import_dist.LineCounter();
	const { documents, tooDeep } = compose(text, counter);
	const document = documents[0];
	const positionAt = (offset) => {
		const { line, col } = counter.linePos(offset);
		return {
			line: Math.max(line, 1) + lineOffset,
			column: Math.max(col, 1)
		};
	};
	const report = (code, offset, message, field = null) => issue$1(codes[code], {
		file,
		position: positionAt(offset),
		field
	}, message);
	const found = function* () {
		if (tooDeep) yield report("yaml", 0, "lists and mappings are nested too deep");
		for (const { errors, warnings } of documents) for (const { pos, message } of [...errors, ...warnings]) yield report("yaml", pos[0], oneLine(message));
		if (documents.length > 1) yield report("documents", documents[1].range[0], "a second document begins here");
		if (document === void 0 || document.errors.length + document.warnings.length > 0) return;
		for (const { kind, node, message, field } of refusals(document, text)) yield report(kind, node?.range?.[0] ?? 0, message, field);
	};
	const issues = [...first(found(), mostIssues)];
	const positions = {
		positionOf: (path) => positionAt(offsetOf(document, path, "value")),
		keyPositionOf: (path) => positionAt(offsetOf(document, path, "key"))
	};
	if (issues.length > 0) return {
		value: void 0,
		issues,
		...positions
	};
	try {
		return {
			value: document?.toJS({ maxAliasCount: mostUnfolded }) ?? {},
			issues,
			...positions
		};
	} catch {
		return {
			value: void 0,
			issues: [report("yaml", 0, "the aliases unfold to too much")],
			...positions
		};
	}
}
function compose(text, counter) {
	const tokens = [...new import_dist.Parser(counter.addNewLine).parse(text)];
	if (isTooDeep(tokens)) return {
		documents: [],
		tooDeep: true
	};
	return {
		documents: [...first(new import_dist.Composer({
			schema: "core",
			strict: true,
			uniqueKeys: false,
			merge: false
		}).compose(tokens), 2)],
		tooDeep: false
	};
}
function* first(items, most) {
	let count = 0;
	for (const item of items) {
		if (count++ >= most) return;
		yield item;
	}
}
function offsetOf(document, path, wanted) {
	let node = document?.contents;
	let offset = startOf(node) ?? 0;
	for (const [index, step] of path.entries()) {
		const last = index === path.length - 1;
		if ((0, import_dist.isMap)(node)) {
			const pair = node.items.find(({ key }) => (0, import_dist.isScalar)(key) && String(key.value) === String(step));
			if (pair === void 0) break;
			offset = pairOffset(pair, last && wanted === "key") ?? offset;
			node = pair.value;
		} else if ((0, import_dist.isSeq)(node)) {
			const item = node.items[Number(step)];
			if (item === void 0) break;
			offset = startOf(item) ?? offset;
			node = item;
		} else break;
	}
	return offset;
}
function pairOffset(pair, ofKey) {
	const { key, value } = pair;
	const isBlock = ((0, import_dist.isMap)(value) || (0, import_dist.isSeq)(value)) && value.flow !== true;
	return ofKey || isBlock ? startOf(key) : startOf(value) ?? startOf(key);
}
function startOf(node) {
	return (0, import_dist.isNode)(node) ? node.range?.[0] : void 0;
}
function oneLine(message) {
	return message.split("\n")[0].slice(0, 200);
}

// src/model/duration.ts
const fixedDuration = duration("an ISO 8601 duration such as PT24H").refine((written) => !/^P[^T]*[YM]/.test(written), "expected a duration without years or months, such as P30D");

// src/model/post.ts
const lateRule = _enum([
	"hold",
	"skip",
	"publish"
]);
const mediaItem = strictObject({
	file: string$3().min(1).describe("Path of the file, relative to the post; with a leading slash, relative to the repository."),
	alt: string$3().optional().describe("What the picture or video shows, for people who do not see it."),
	url: url$1({ protocol: /^https$/ }).optional().describe("Where the same file is public, for platforms that fetch media themselves. Default: `media.public_url` of mergecast.yml with the path."),
	part: int().min(1).optional().describe("The part of the thread it belongs to, from 1. Default: 1.")
});
const splitting = union([_enum(["none", "auto"]), strictObject({
	mode: _enum(["none", "auto"]).describe("Whether parts that are too long are split."),
	numbering: boolean().optional().describe("Every part of a thread ends with its number, such as 2/5.")
})]).describe("With `auto` a part that is too long for a platform becomes several, cut between paragraphs or else at the ends of sentences. Default: none, so that it is an error.");
const frontMatter = strictObject({
	id: string$3().min(1).max(200).optional().describe("A name that stays when the file moves. Default: the path below the folder of posts, without its ending."),
	accounts: array(string$3().min(1)).min(1).describe("Where it goes: names of accounts or groups from mergecast.yml."),
	publish_at: string$3().optional().describe("When it goes out, such as 2026-12-01T09:00:00[Europe/Berlin] or 2026-12-01T08:00:00Z. Default: as soon as it is merged."),
	media: array(mediaItem).optional().describe("Images, videos and documents that go with it."),
	link: url$1({ protocol: /^https?$/ }).optional().describe("A web page that it is about: a card where the platform has cards, else the URL."),
	splitting: splitting.optional(),
	late: lateRule.optional().describe("What happens when its time has long passed: hold it for a person, skip it, or publish it all the same."),
	overrides: record$1(string$3(), record$1(string$3(), unknown())).optional().describe("Another text or options for one account or one platform, by its name.")
});

// src/model/config.ts
const accountName = string$3().regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, "lower-case letters, digits and inner dashes, at most 63");
const accountBase = looseObject({
	platform: string$3().min(1).describe("The id of the platform."),
	credentials: record$1(string$3(), string$3()).default({}).describe("From the platform's name for a secret to the environment variable that holds it. Never a secret itself."),
	options: record$1(string$3(), unknown()).default({}).describe("The platform's options, for every post to this account."),
	limits: record$1(string$3(), int().positive()).default({}).describe("What this account's own server allows where that differs from the platform's usual number.")
});
const configFile = strictObject({
	version: literal(1).describe("The version of this format."),
	posts: string$3().min(1).default("posts").describe("The folder of posts, relative to the repository."),
	timezone: string$3().optional().describe("The IANA zone of times that name none. Without it such times are errors."),
	ledger: strictObject({ branch: string$3().min(1).default("mergecast-ledger").describe("The branch that holds the ledger.") }).default({ branch: "mergecast-ledger" }),
	vault: strictObject({
		recipients: array(string$3().regex(/^age1[0-9a-z]{20,}$/, "an age recipient, which begins with age1")).min(1).describe("Who can open it: age recipients, one of them for the runs."),
		identity: string$3().regex(/^[A-Z_][A-Z0-9_]*$/, "the name of an environment variable").default("MERGECAST_VAULT_KEY").describe("The environment variable that holds the runs' own age identity. Never the identity itself.")
	}).optional().describe("Encrypts what strangers must not have and another runner needs, such as the address of a half-done upload. Without it, such things stay on the machine of the run."),
	accounts: record$1(accountName, accountBase).describe("The places to publish, by a name of your choice."),
	groups: record$1(accountName, array(string$3()).min(1)).default({}).describe("Names for several accounts."),
	late: strictObject({
		after: fixedDuration.default("PT24H").describe("How long after its time a post still goes out without a question."),
		then: lateRule.default("hold").describe("What happens to it after that.")
	}).default({
		after: "PT24H",
		then: "hold"
	}),
	limits: strictObject({ per_run: int().positive().default(25).describe("The most targets that one run may send; with more due, nothing is sent.") }).default({ per_run: 25 }),
	media: strictObject({
		require_alt: boolean().default(false).describe("Makes missing alternative text an error."),
		public_url: url$1({ protocol: /^https$/ }).optional().describe("Where the files of this repository are public, such as https://raw.githubusercontent.com/OWNER/NAME/main, for platforms that fetch media themselves. The bytes there are compared with the reviewed ones before anything is sent."),
		location: _enum([
			"warn",
			"error",
			"allow"
		]).default("warn").describe("What to do about a photo that says where it was taken.")
	}).default({
		require_alt: false,
		location: "warn"
	})
});

// src/pipeline/secret-values.ts
function secretValue(variable, { environment, secrets }) {
	const value = environment.get(variable);
	if (value !== void 0) secrets.learn([value]);
	return value;
}
function isSet(variable, environment) {
	return environment.get(variable) !== void 0;
}
function judgeSecret(variable, environment, judge) {
	const value = environment.get(variable);
	return value === void 0 ? void 0 : judge(value);
}
function credentialsOf({ credentials }, holder) {
	return Object.fromEntries(Object.entries(credentials).map(([name, variable]) => [name, secretValue(variable, holder) ?? ""]));
}
function learnSecretValues({ accounts, vault }, holder) {
	const ofAccounts = Object.values(accounts).flatMap((account) => Object.values(account.credentials));
	for (const variable of [...ofAccounts, ...vault === null ? [] : [vault.identity]]) secretValue(variable, holder);
}

// src/pipeline/token-steps.ts
function nextStep(standing, need, { now, run, hasVault }) {
	const { account, state, kept, isSafe, renewal } = standing;
	const without = (fault) => renewal.startsWithToken || need === "idle" ? { step: "nothing" } : {
		step: "fault",
		fault
	};
	const lasting = kept !== null && Date.parse(kept.ends_at) > now + 6e4 ? {
		step: "use",
		kept
	} : null;
	if (state?.disconnected !== void 0) return need === "idle" ? { step: "nothing" } : {
		step: "fault",
		fault: disconnectedFault(account, state.disconnected)
	};
	if (kept !== null && !isSafe) return {
		step: "write",
		kept
	};
	if (state?.refused_at != null) return lasting ?? without(refusedFault(account));
	if (kept === null && state?.obtained_at != null) return without(elsewhereFault(account, state.obtained_at));
	if (kept !== null && !isWanted(kept, renewal, need, now)) return {
		step: "use",
		kept
	};
	if (kept === null && need === "idle" && !isForgotten(state, renewal, now)) return { step: "nothing" };
	if (state?.claim != null && !isOver(state.claim, now, run)) return lasting ?? without(busyFault(account, state.claim));
	return hasVault || run.workflow === null ? { step: "renew" } : without(vaultFault(account));
}
function isAtRest({ renewal, grant }, state, now) {
	return state?.grant !== grant || !isForgotten(state, renewal, now);
}
function isForgotten(state, { idleMilliseconds }, now) {
	const last = state?.obtained_at ?? state?.seen_at;
	if (last === void 0 || state?.disconnected !== void 0) return false;
	return now >= Date.parse(last) + idleMilliseconds;
}
function renewalOf({ credentials }, { renewal }) {
	return renewal?.needs.every((name) => Object.hasOwn(credentials, name)) ? renewal : null;
}
function keepAliveOf({ credentials }, { keepAlive }) {
	return keepAlive?.needs.every((name) => Object.hasOwn(credentials, name)) ? keepAlive : null;
}
function isCaredFor(account, adapter) {
	return renewalOf(account, adapter) !== null || keepAliveOf(account, adapter) !== null;
}
function grantOf(account, adapter, environment) {
	const care = renewalOf(account, adapter) ?? keepAliveOf(account, adapter);
	if (care === null) return null;
	return judgeSecret(account.credentials[care.consent], environment, (value) => grantBy(account, value)) ?? null;
}
function grantBy({ platform }, consent) {
	return digestOf$2(JSON.stringify([platform, consent])).slice(0, 32);
}
function isWanted(kept, renewal, need, now) {
	if (now >= Date.parse(kept.obtained_at) + renewal.idleMilliseconds) return true;
	return need === "use" && Date.parse(kept.ends_at) - now < renewal.aheadMilliseconds;
}
const rejected = (message) => ({
	outcome: "rejected",
	code: "platform.credentials",
	message,
	retryAt: null
});
function refusedFault({ name }) {
	return rejected(`the platform takes the consent for ${name} no longer: a person has to connect the account anew`);
}
function disconnectedFault({ name }, { at, who }) {
	const by = who === null ? "" : ` by ${who}`;
	return rejected(`${name} was disconnected on ${at.slice(0, 10)}${by}: take it out of mergecast.yml, or have its owner consent anew and set the new credential`);
}
function elsewhereFault({ name }, obtainedAt) {
	return rejected(`the tokens of ${name} were renewed on ${obtainedAt} and cannot be read here: the vault's key is missing or another one, they were changed by hand, or they lie on another machine; where that cannot be mended, its owner has to consent anew, and the new credential be set`);
}
function vaultFault({ name }) {
	return rejected(`the tokens of ${name} are used up by being renewed: set a \`vault\` in the config to keep the new ones`);
}
function busyFault({ name }, { lease_until }) {
	return {
		outcome: "throttled",
		code: "platform.throttled",
		message: `another run renews the tokens of ${name}`,
		retryAt: lease_until
	};
}

// src/pipeline/credential-rules.ts
const configName = "mergecast.yml";
function accountIssue(code, field, message, source) {
	return issue$1(code, {
		file: configName,
		position: source.positionOf(field),
		field: field.join(".")
	}, message);
}
function credentialIssues(account, adapter, vaultIdentity, source) {
	const path = [
		"accounts",
		account.name,
		"credentials"
	];
	const known = Object.keys(adapter.credentials);
	const issues = [];
	for (const [key, variable] of Object.entries(account.credentials)) {
		const field = [...path, key];
		if (!known.includes(key)) {
			const near = nearest(key, known) ?? known.join(", ");
			issues.push(accountIssue("config.key", field, `${adapter.name} has no credential ${key}; it has ${near}`, source));
		} else if (!isVariableName(variable)) issues.push(accountIssue("config.secret", field, "expected the name of an environment variable, such as MY_TOKEN", source));
		else if (variable === vaultIdentity || isReserved(variable)) {
			const message = `${variable} is not a secret of ${adapter.name}: the run has it for something else`;
			issues.push(accountIssue("config.reserved", field, message, source));
		}
	}
	for (const key of missingCredentials(account, adapter)) {
		const message = `\`credentials.${key}\` is missing: the environment variable that holds the ${adapter.credentials[key].title.toLowerCase()}`;
		issues.push(accountIssue("config.value", [...path, key], message + otherSets(adapter), source));
	}
	return issues;
}
function missingCredentials(account, adapter) {
	const sets = adapter.credentialSets ?? [Object.keys(adapter.credentials)];
	const lacking = sets.map((set) => set.filter((key) => !Object.hasOwn(account.credentials, key)));
	const begun = lacking.filter((missing, index) => missing.length < sets[index].length);
	return (begun.length > 0 ? begun : lacking).reduce((least, each) => each.length < least.length ? each : least);
}
function otherSets({ credentialSets = [] }) {
	return credentialSets.length < 2 ? "" : `; name one of ${credentialSets.map((set) => set.join(" + ")).join(", or ")}`;
}
function isVariableName(text) {
	return /^[A-Z_][A-Z0-9_]{0,127}$/.test(text);
}
const reserved = /^(?:GITHUB|GH|ACTIONS|RUNNER|INPUT|CI|MERGECAST|GIT|SSH|NODE|NPM|AWS|AZURE|ARM|CLOUDSDK|GOOGLE_APPLICATION|GCP|GCLOUD|VAULT|DOCKER|KUBE|CODECOV|SIGSTORE)_/;
function isReserved(variable) {
	return reserved.test(variable);
}
async function sharingIssues(accounts, adapters, source) {
	return [...await sharedConsents(accounts, adapters, source), ...await sharedCredentials(accounts, adapters, source)];
}
async function sharedCredentials(accounts, adapters, source) {
	const holders = /* @__PURE__ */ new Map();
	const issues = [];
	for (const account of accounts) {
		const adapter = await adapters.load(account.platform);
		const place = adapter.destination?.named(account) ?? adapter.name;
		for (const [name, variable] of Object.entries(account.credentials)) {
			const first = holders.get(variable);
			if (first === void 0) holders.set(variable, {
				account: account.name,
				place
			});
			else if (first.place !== place) {
				const message = `${first.account} has ${variable} too, and is elsewhere: ${first.place}, not ${place}`;
				issues.push(accountIssue("config.shared", [
					"accounts",
					account.name,
					"credentials",
					name
				], message, source));
			}
		}
	}
	return issues;
}
async function sharedConsents(accounts, adapters, source) {
	const holders = /* @__PURE__ */ new Map();
	const issues = [];
	for (const account of accounts) {
		const consent = renewalOf(account, await adapters.load(account.platform))?.consent;
		const variable = consent === void 0 ? void 0 : account.credentials[consent];
		if (consent === void 0 || variable === void 0) continue;
		const first = holders.get(variable);
		if (first === void 0) holders.set(variable, account.name);
		else {
			const message = `${first} has ${variable} too, and what one of them renews is lost to the other; give each a consent of its own`;
			issues.push(accountIssue("config.value", [
				"accounts",
				account.name,
				"credentials",
				consent
			], message, source));
		}
	}
	return issues;
}

// src/pipeline/read-config.ts
const otherName = "mergecast.yaml";
const mostBytes$2 = 1048576;
async function readConfig(files, adapters) {
	const text = readText$2(files);
	const source = parseYaml(text, {
		file: configName,
		kind: "config"
	});
	const issues = [...source.issues];
	const parsed = configFile.safeParse(source.value);
	if (issues.length === 0 && !parsed.success) issues.push(...schemaIssues(parsed.error, source, {
		file: configName,
		codes: configCodes,
		knownKeys: knownKeys$1
	}));
	if (!parsed.success || issues.some(isError)) throw invalid$1(issues);
	issues.push(...ruleIssues(parsed.data, source));
	const accounts = {};
	for (const [name, written] of Object.entries(parsed.data.accounts)) {
		const read = await readAccount(name, written, parsed.data.vault?.identity ?? null, source, adapters);
		issues.push(...read.issues);
		accounts[name] = read.account;
	}
	if (issues.some(isError)) throw invalid$1(issues);
	issues.push(...await sharingIssues(Object.values(accounts), adapters, source));
	if (issues.some(isError)) throw invalid$1(issues);
	return {
		...await toConfig(parsed.data, accounts, source),
		digest: sha256(text)
	};
}
const knownKeys$1 = Object.keys(configFile.shape);
const configCodes = {
	key: "config.key",
	value: "config.value"
};
function readText$2(files) {
	const content = files.read(configName, mostBytes$2);
	if (content.kind !== "missing" && files.exists(otherName)) {
		const message = `there is a ${otherName} beside ${configName}, and one of them would count for nothing`;
		throw invalid$1([issue$1("config.twice", { file: otherName }, message)]);
	}
	if (content.kind === "missing") throw invalid$1([missing(files)]);
	const text = content.kind === "file" ? decodeText(content.bytes) : null;
	if (text !== null) return text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
	const why = content.kind === "file" ? "is not UTF-8" : `cannot be read (${content.kind})`;
	throw invalid$1([issue$1("config.value", { file: configName }, `${configName} ${why}`, "Save it as a plain UTF-8 file.")]);
}
function missing(files) {
	if (files.exists(otherName)) return issue$1("config.missing", { file: otherName }, `the config is called ${configName}`, "Rename the file.");
	return issue$1("config.missing", { file: configName }, `there is no ${configName} here`);
}
function invalid$1(issues) {
	const count = issues.filter(isError).length;
	const message = `${configName} has ${count === 1 ? "an error" : `${count} errors`}`;
	return new Failure("config.invalid", message, {
		remedy: "Mend it; no post is read and nothing is sent before that.",
		issues
	});
}
function ruleIssues(file, source) {
	const issues = [];
	const add = (field, message, code = "config.value") => issues.push(issue$1(code, {
		file: configName,
		position: source.positionOf(field),
		field: field.join(".")
	}, message));
	if (file.timezone !== void 0 && !isTimeZone(file.timezone)) add(["timezone"], "expected an IANA zone such as Europe/Berlin");
	if (!isInnerPath(file.posts)) add(["posts"], "expected a folder of the repository, such as posts");
	if (!isBranchName(file.ledger.branch)) add(["ledger", "branch"], "expected the name of a branch");
	for (const [group, members] of Object.entries(file.groups)) {
		if (Object.hasOwn(file.accounts, group)) add(["groups", group], "an account has that name", "config.group");
		for (const [index, member] of members.entries()) {
			if (Object.hasOwn(file.accounts, member)) continue;
			const near = nearest(member, Object.keys(file.accounts));
			const hint = near === null ? "" : `; did you mean ${near}?`;
			add([
				"groups",
				group,
				index
			], `there is no account ${member}${hint}`, "config.group");
		}
	}
	return issues;
}
function isInnerPath(path) {
	return !path.startsWith("/") && !/[\\\p{Cc}]/u.test(path) && path.split("/").every((step) => step !== "" && !step.startsWith("."));
}
function isBranchName(name) {
	return /^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)*$/.test(name) && !/\.\.|\.lock(?:\/|$)|\.(?:\/|$)/.test(name);
}
async function readAccount(name, written, vaultIdentity, source, adapters) {
	const { platform, credentials, options, limits, ...place } = written;
	const account = {
		name,
		platform,
		credentials,
		options,
		limits,
		place
	};
	const path = ["accounts", name];
	if (!adapters.ids.includes(platform)) {
		const near = nearest(platform, adapters.ids);
		const known = near === null ? `known are ${adapters.ids.join(", ")}` : `did you mean ${near}?`;
		return {
			account,
			issues: [accountIssue("config.platform", [...path, "platform"], `there is no platform ${platform}; ${known}`, source)]
		};
	}
	const adapter = await adapters.load(platform);
	const parsedPlace = adapter.account.safeParse(place);
	const parsedOptions = adapter.options.safeParse(options);
	const issues = [...credentialIssues(account, adapter, vaultIdentity, source), ...limitIssues(account, adapter, source)];
	const common = {
		file: configName,
		codes: configCodes,
		knownKeys: [
			"platform",
			"credentials",
			"options",
			"limits",
			"server",
			"identifier"
		]
	};
	if (!parsedPlace.success) issues.push(...schemaIssues(parsedPlace.error, source, {
		...common,
		prefix: path
	}));
	if (!parsedOptions.success) issues.push(...schemaIssues(parsedOptions.error, source, {
		...common,
		prefix: [...path, "options"]
	}));
	return {
		account: {
			...account,
			place: parsedPlace.data ?? place
		},
		issues
	};
}
function limitIssues(account, adapter, source) {
	const settable = settableLimits(adapter);
	return Object.keys(account.limits).filter((name) => !settable.includes(name)).map((name) => {
		const known = settable.length === 0 ? "none can be set" : `those that can be set are ${settable.join(", ")}`;
		return accountIssue("config.key", [
			"accounts",
			account.name,
			"limits",
			name
		], `${adapter.name} has no limit ${name}; ${known}`, source);
	});
}
function settableLimits(adapter) {
	const { text, media, poll } = adapter.limits;
	const all = {
		...text,
		media: media.count,
		media_bytes: media.image?.bytes,
		media_pixels: media.image?.pixels,
		video_bytes: media.video?.bytes,
		video_seconds: media.video?.seconds,
		alt: media.alt,
		poll_options: poll?.options,
		poll_option_text: poll?.optionText
	};
	return Object.entries(all).flatMap(([name, limit]) => limit?.perServer ? [name] : []);
}
async function toConfig(file, accounts, source) {
	return {
		file: configName,
		posts: file.posts,
		timezone: file.timezone ?? null,
		ledgerBranch: file.ledger.branch,
		accounts,
		groups: file.groups,
		late: {
			afterMilliseconds: await lateAfter(file.late.after),
			then: file.late.then
		},
		perRun: file.limits.per_run,
		media: {
			requireAlt: file.media.require_alt,
			publicUrl: file.media.public_url ?? null,
			location: file.media.location
		},
		vault: file.vault ?? null,
		positionOf: source.positionOf
	};
}
const day$1 = 864e5;
async function lateAfter(written) {
	if (written === "PT24H") return day$1;
	return (await import("./time2.js")).durationMilliseconds(written);
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
	if (opening === null || text.startsWith("----")) return faulty$1(issue$1("post.front-matter", place(file), "the file does not begin with front matter"));
	const language = opening[1].trim();
	if (language !== "" && language !== "yaml") {
		const shown = language.slice(0, 20).replace(/[^\w-]/g, "?");
		return faulty$1(issue$1("post.engine", place(file), `the front matter asks for the language ${shown}`));
	}
	const fence = text.indexOf("\n---", opening[0].length - 1);
	if (fence === -1) return faulty$1(issue$1("post.fence", place(file), "the front matter that begins here has no closing line"));
	if (!/^[^\S\n]*(?:\n|$)/.test(text.slice(fence + 4, fence + 84))) {
		const line = countLines(text.slice(0, fence)) + 2;
		return faulty$1(issue$1("post.fence", {
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
		return faulty$1(issue$1("post.yaml", {
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

// src/model/plain-front-matter.ts
const keys = /* @__PURE__ */ new Set([
	"id",
	"accounts",
	"publish_at",
	"link",
	"late",
	"overrides"
]);
const lateRules = new Set(lateRule.options);
function isPlainFrontMatter(value) {
	if (!isMap(value)) return false;
	for (const key in value) if (!keys.has(key)) return false;
	const { id, accounts, publish_at: time, link, late, overrides } = value;
	return isNames(accounts) && (id === void 0 || typeof id === "string" && id.length >= 1 && id.length <= 200) && (time === void 0 || typeof time === "string") && (link === void 0 || isPlainLink(link)) && (late === void 0 || lateRules.has(late)) && (overrides === void 0 || isMap(overrides) && Object.values(overrides).every(isMap));
}
function isNames(value) {
	return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === "string" && each !== "");
}
function isPlainLink(value) {
	return typeof value === "string" && /^https?:\/\/(?:[a-z]+\.)+[a-z]+(?:\/[\w./-]*)?$/.test(value);
}
function isMap(value) {
	return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

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
	return [issue$1("config.posts", place, `there is no folder ${config.posts}`)];
}
function noPost(path, config, { files }) {
	const found = files.exists(path);
	const inside = path.startsWith(`${config.posts}/`) && isPost(path);
	const message = found ? `${path} is not a post below ${config.posts}/` : `there is no file ${path}`;
	return issue$1(inside ? "post.missing" : "post.outside", { file: path }, message, found ? "A post is a .md file below that folder." : "Correct the path; it is relative to the repository.");
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
	const duplicate = issue$1("post.duplicate-id", place, `${others.join(" and ")} has the id ${id} too`);
	return {
		...read,
		post: null,
		issues: [...read.issues, duplicate]
	};
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
const text$3 = initializeFactory("text");
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
	text: () => text$2
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
const text$2 = {
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
function parse$1(options) {
	const parser = {
		constructs: combineExtensions([constructs_exports, ...(options || {}).extensions || []]),
		content: create(content$1),
		defined: [],
		document: create(document$1),
		flow: create(flow$1),
		lazy: {},
		string: create(string$1),
		text: create(text$3)
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
	return compiler(options)(postprocess(parse$1(options).document().write(preprocess()(value, encoding, true))));
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
function ok$2() {}

// node_modules/escape-string-regexp/index.js
function escapeStringRegexp(string) {
	if (typeof string !== "string") throw new TypeError("Expected a string");
	return string.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}

// node_modules/unist-util-is/lib/index.js
const convert = (function(test) {
	if (test === null || test === void 0) return ok$1;
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
function ok$1() {
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
	/* @__PURE__ */ ok$2(node.type === "link");
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
const text$1 = {};
function gfmAutolinkLiteral() {
	return { text: text$1 };
}
let code = 48;
while (code < 123) {
	text$1[code] = emailAutolink;
	code++;
	if (code === 58) code = 65;
	else if (code === 91) code = 97;
}
text$1[43] = emailAutolink;
text$1[45] = emailAutolink;
text$1[46] = emailAutolink;
text$1[95] = emailAutolink;
text$1[72] = [emailAutolink, protocolAutolink];
text$1[104] = [emailAutolink, protocolAutolink];
text$1[87] = [emailAutolink, wwwAutolink];
text$1[119] = [emailAutolink, wwwAutolink];
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
const mostCharacters$1 = 65536;
const mostMarks = 2e3;
const mark = /[*_[\]<>]|(?:[-+]|\d[.)])[ \t]/g;
const bounds = [
	[/^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])[ \t]*){16}/m, "lists and quotes are nested too deep here"],
	[/^[ \t]{256}/m, "this line is indented too far"],
	[/[!-,./:;<=>?[-`{-~-]{256}/, "a long run of punctuation begins here"]
];
function outOfBounds(body) {
	if (body.length > mostCharacters$1) return {
		index: 0,
		message: `the text has over ${mostCharacters$1} characters`
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
const address = `https?:\\/\\/(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}(?:\\/[A-Za-z0-9\\/._~=?%#+-]*)?`;
const inline = new RegExp(`(?<!!)\\[([\\p{L}\\p{N}][\\p{L}\\p{N} ,.'’-]*)\\]\\((${address})\\)|(?<=^|[ \\n])(${address}(?<=[A-Za-z0-9\\/]))(?=[ \\n]|$)|(?<=^|[ \\n])\\*\\*([\\p{L}\\p{N}]+(?: [\\p{L}\\p{N}]+)*)\\*\\*(?=[ \\n,.]|$)`, "gu");
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
			issues: [issue$1("text.nesting", {
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
	for (const node of resolved) inspect(node, body, (found) => issues.push(issue$1(found.code, {
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
		issues.push(issue$1("post.empty-part", {
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
	const whole = alone$1(bytes.read(0, size));
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
function alone$1(bytes) {
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
			issues.push(issue$1(code, place, message));
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
	const issues = read.faults.map(({ code, message }) => issue$1(code, place, message));
	if (read.facts === null) return {
		media: null,
		issues
	};
	if (read.facts.kind !== kind) {
		issues.push(issue$1("media.type", place, `${written} is ${read.facts.type}; this option takes ${kinds[kind]}`));
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
	const media = await readMedia(front, Math.max(markdown.parts.length, 1), config, world);
	const post = {
		id: data.id ?? idFromPath(file, config.posts),
		idFrom: data.id === void 0 ? "path" : "front-matter",
		file,
		accounts: accounts.accounts,
		publishAt: when.moment,
		late: data.late ?? null,
		link: data.link ?? null,
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
			...media.issues,
			...markdown.issues,
			...overrideIssues(front, accounts.accounts, config, world.adapters.ids),
			...idIssues(front, post),
			...emptyIssues(post, bodyLine)
		]
	};
}
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
	return issue$1(code, {
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
	return [issue$1("post.id", { file: front.file }, message, "Rename the file, or give the post an `id`.")];
}
function emptyIssues(post, bodyLine) {
	if (post.text.length > 0 || post.media.length > 0 || post.link !== null) return [];
	return [issue$1("post.empty", {
		file: post.file,
		position: {
			line: bodyLine,
			column: 1
		}
	}, "there is nothing to publish")];
}

// src/pipeline/read-post.ts
const mostBytes = 1048576;
const knownKeys = [
	...Object.keys(frontMatter.shape),
	"file",
	"alt",
	"part",
	"mode",
	"numbering"
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
			knownKeys
		});
		return {
			...faulty(file, [...earlier, ...found]),
			...soundPart(source.value, file, config)
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
	return {
		file,
		id: post.id,
		accounts: post.accounts,
		post: all.some(isError) ? null : post,
		issues: all
	};
}
function faulty(file, issues) {
	return {
		file,
		id: null,
		accounts: [],
		post: null,
		issues
	};
}
function soundPart(value, file, config) {
	const known = object$1({
		id: string$3().optional(),
		accounts: array(string$3())
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
	if (entry.kind === "symlink") return issue$1("post.symlink", place, `${entry.path} is a symbolic link`);
	const content = files.read(entry.path, mostBytes);
	if (content.kind === "too-large") return issue$1("post.size", place, `${entry.path} has ${content.size} bytes`);
	if (content.kind !== "file") return issue$1("post.symlink", place, `${entry.path} cannot be read (${content.kind})`);
	const text = decodeText(content.bytes);
	if (text === null) return issue$1("post.encoding", place, `${entry.path} is not UTF-8`);
	const plain = text.startsWith("﻿") ? text.slice(1) : text;
	return plain.includes("\r") ? plain.replaceAll("\r\n", "\n") : plain;
}
function hiddenIssues(text, file) {
	return findHiddenText(text).map(({ index, name }) => issue$1("post.hidden-text", {
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

// src/content/length.ts
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const joining = /[\x00-\x0c\x0e-\x7f]?(?:[^\x00-\x0c\x0e-\x7f]+[\x00-\x0c\x0e-\x7f]?)+/g;
const alone = /^[\n -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u058f\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff]+$/;
function countGraphemes(text) {
	let count = text.length;
	for (const [stretch] of text.matchAll(joining)) if (!alone.test(stretch)) count += segments(stretch) - stretch.length;
	return count;
}
const counted$2 = /* @__PURE__ */ new Map();
const mostCounted = 1e3;
const longestCounted = 24;
function segments(text) {
	const known = counted$2.get(text);
	if (known !== void 0) return known;
	let count = 0;
	for (const _ of graphemes.segment(text)) count++;
	if (text.length <= longestCounted && counted$2.size < mostCounted) counted$2.set(text, count);
	return count;
}
function utf8Length(text) {
	return Buffer.byteLength(text, "utf8");
}
function countCodePoints(text) {
	let count = text.length;
	for (let index = 0; index < text.length - 1; index++) if (isSurrogatePair(text, index)) {
		count--;
		index++;
	}
	return count;
}
function isSurrogatePair(text, index) {
	return (text.charCodeAt(index) & 64512) === 55296 && (text.charCodeAt(index + 1) & 64512) === 56320;
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
		return issue$1(code, place, `${account.name}: ${message}`);
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
		issues.push(issue$1(code, place, `${account.name}: ${media.file} ${message}`));
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
	return [issue$1("text.parts", { file: post.file }, message)];
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
		return [issue$1("text.too-long", {
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
	const report = (message) => issue$1("poll.limit", place, `${account.name}: ${message}`);
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
	if ((payload.parts[0]?.media.length ?? 0) > 0) issues.push(issue$1("media.mix", place, `${account.name}: a poll and media cannot stand in one part`));
	return issues;
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
		cut: index > 0 && isKept$1(units, index) ? price.never : unit.cut
	}));
}
function isKept$1(units, index) {
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
	const found = options.issues.some(isError) ? [] : adapter.attachments?.(options.value) ?? [];
	const attached = found.length === 0 ? nothingAttached : await readAttachments(found, post, blocks, config, world);
	const lost = homelessMedia(post, account, text.parts.length);
	const issues = [
		...options.issues,
		...text.issues,
		...splitting.issues,
		...attached.issues,
		...lost
	];
	if (issues.some(isError)) return {
		post,
		account,
		payload: null,
		issues,
		notes: []
	};
	const { file, media, link, positionOf } = post;
	const whole = {
		text: text.parts,
		media,
		attached: attached.media,
		link,
		options: options.value,
		account,
		file,
		positionOf
	};
	const { input, notes } = splitInput(whole, splitting.value, adapter);
	const { payload, ...said } = adapter.render(input);
	issues.push(...said.issues, ...checkLimits({
		payload,
		post,
		account,
		limits: adapter.limits,
		parts: input.text
	}));
	return {
		post,
		account,
		payload,
		issues,
		notes: [...notes, ...said.notes ?? []]
	};
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
		const message = `${account.name}: ${file} is for part ${part}; the text for this account has ${counted$1(parts)}`;
		return issue$1("media.part", place, message);
	});
}
function counted$1(parts) {
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
		issues.push(issue$1("post.option", place, `${account.name}: ${said.join("; ").trim()}`));
	}
	return {
		value: parsed.data ?? {},
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
		issues: [issue$1("post.option", place(), "`text` is a text")]
	};
	const { parts, issues } = parseMarkdown(written, {
		file: post.file,
		line: 1
	});
	const found = issues.map((each) => ({
		...each,
		...placed(post.positionOf(field))
	}));
	if (parts.length === 0) found.push(issue$1("post.empty", place(), `the text for ${block} is empty`));
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
async function adaptersOf(config, world) {
	const adapters = /* @__PURE__ */ new Map();
	for (const { platform } of Object.values(config.accounts)) if (!adapters.has(platform)) adapters.set(platform, await world.adapters.load(platform));
	return adapters;
}
async function openReviewer(config, world) {
	const adapters = await adaptersOf(config, world);
	return async (entry) => {
		const read = await readPost(entry, config, world);
		const targets = read.post === null ? [] : await renderTargets(read.post, config, adapters, world);
		return {
			...read,
			targets
		};
	};
}

// src/pipeline/scope-issues.ts
async function scopeIssues(targets, fill, granted, adapters) {
	const issues = [];
	for (const target of targets) {
		const scopes = granted.get(target.account.name);
		if (scopes === void 0 || target.state !== "due" && target.state !== "waiting") continue;
		const { scopes: neededBy } = await adapters.load(target.account.platform);
		const [filled] = neededBy === void 0 ? [] : await fill([target]);
		if (neededBy === void 0 || filled?.payload == null) continue;
		const missing = neededBy(filled.payload).filter((scope) => !scopes.includes(scope));
		if (missing.length > 0) issues.push(missingIssue(target, missing));
	}
	return issues;
}
function missingIssue({ post, account }, missing) {
	const message = `${account.name}: this post needs ${missing.join(" and ")}, which the account's consent does not allow`;
	const remedy = `Consent anew: \`mergecast accounts connect ${account.name}\`.`;
	return issue$1("credential.scope", { file: post.file }, message, remedy);
}

// src/pipeline/selection.ts
function parseSelection(written) {
	if (written === "") throw nothingChosen();
	const at = written.lastIndexOf("@");
	if (at === -1) return {
		post: written,
		account: null
	};
	return {
		post: written.slice(0, at),
		account: written.slice(at + 1)
	};
}
function nothingChosen() {
	return new Failure("usage.argument", "an empty selection chooses nothing", {
		remedy: "Write POST, POST@ACCOUNT or @ACCOUNT; leave the option out for everything that is due.",
		state: "Nothing was sent."
	});
}
function selects({ post, account }, target) {
	return (post === "" && account !== null || target.post.id === post || target.post.file === post) && (account === null || target.account.name === account);
}
function select(targets, selection) {
	const chosen = targets.filter((target) => selects(selection, target));
	requireSome(chosen.length, selection);
	return chosen;
}
function requireAccount({ account }, accounts) {
	if (account === null || Object.hasOwn(accounts, account)) return;
	throw new Failure("usage.post", `there is no account ${account} in the config`, {
		remedy: `The accounts are: ${Object.keys(accounts).join(", ")}.`,
		state: "Nothing was sent."
	});
}
function requireSome(chosen, { post, account }) {
	if (chosen > 0 || post === "" && account !== null) return;
	const name = account === null ? post : `${post}@${account}`;
	throw new Failure("usage.post", `there is no sound post or target ${name}`, {
		remedy: "See `mergecast plan` for the names; `mergecast validate` tells what is wrong with a post.",
		state: "Nothing was sent."
	});
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

// src/pipeline/resembling.ts
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

// src/pipeline/scope.ts
const mostChanges = 500;
const mostEntries = 1e3;
function wholeScope(config, world) {
	return {
		files: postFiles(config, world),
		waiting: [],
		removed: [],
		isWhole: true
	};
}
async function lookAhead(config, { checkout, files }) {
	const folder = checkout.folder(config.posts);
	return {
		names: files.names(config.posts),
		folder: await folder
	};
}
async function scopeSince(checkpoint, entries, view, config, world, standing) {
	const { posts } = checkpoint;
	if (checkpoint.by !== world.version || checkpoint.config !== config.digest || posts.folder !== config.posts) return null;
	if (entries > mostEntries) return null;
	const { folder: now, names } = await standing;
	if (now?.tree !== posts.tree) import("./survey.js").catch(() => void 0);
	const changes = now === null ? null : await world.checkout.changes(config.posts, posts, now);
	if (changes === null || changes.length > mostChanges) return null;
	const seen = changes.filter(({ path }) => !/(?:^|\/)\./.test(path));
	const expected = new NameSum(posts.names);
	for (const { path, kind } of seen) {
		if (kind === "added") expected.add(path);
		if (kind === "removed") expected.remove(path);
	}
	const { count, sum } = expected.value();
	if (count !== names.count || sum !== names.sum) return null;
	const changed = new Map(seen.filter(({ path }) => isPost(path)).map(({ path, kind }) => [path, kind]));
	const { waiting, rest } = await stillWaiting(checkpoint.open.filter(({ file }) => !changed.has(file)), view, config, world);
	return {
		files: [...rest, ...[...changed].flatMap(([path, kind]) => kind === "removed" ? [] : [path])].sort().map((path) => ({
			path,
			kind: "file"
		})),
		waiting,
		removed: [...changed].flatMap(([path, kind]) => kind === "removed" ? [idFromPath(path, config.posts)] : []),
		isWhole: false
	};
}
async function stillWaiting(open, ...rest) {
	if (open.length === 0) return {
		waiting: [],
		rest: []
	};
	return (await import("./waiting.js")).waitingTargets(open, ...rest);
}

// src/pipeline/survey.ts
const groupSize = 256;
async function survey(options, world, scope = wholeScope(options.config, world)) {
	const { config, view, selection } = options;
	const review = await openReviewer(config, world);
	const entries = new Map(scope.files.map((entry) => [entry.path, entry]));
	const kept = new Kept(options);
	for (const group of groups([...entries.values()], groupSize)) {
		const posts = [];
		for (const entry of group) posts.push(await review(entry));
		await view.load(posts.flatMap(({ id }) => id ?? []));
		for (const post of posts) kept.add(post);
	}
	if (!scope.isWhole) requireNoNamesakes(kept, entries, world);
	await settleNames(kept, entries, review, scope, world);
	for (const file of kept.thinned()) kept.replace(await review(entries.get(file)));
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
		issues: [...general, ...kept.issues].sort(compareIssues)
	};
}
async function settleNames(kept, entries, review, scope, world) {
	for (const [file, duplicate] of kept.ids.duplicates()) kept.replace(withDuplicate(await review(entries.get(file)), duplicate));
	const { view, config } = kept.options;
	const isPresent = (id) => kept.present.has(id) || !scope.isWhole && hasFile(id, config, world);
	const { moved, fresh, gone } = await findMoved(kept.posts(), isPresent, scope.removed, view);
	for (const [file, identity] of moved) {
		kept.identities.set(file, identity);
		const read = await review(entries.get(file));
		if (read.id !== null) kept.moved.push({
			from: identity,
			to: read.id
		});
		kept.replace(read);
	}
	if (gone.length > 0) for (const { file } of fresh) kept.compare(await review(entries.get(file)), gone);
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
const finished$2 = /* @__PURE__ */ new Set([
	"done",
	"adopted",
	"skipped"
]);
const mayGoOut = /* @__PURE__ */ new Set([
	"due",
	"waiting",
	"late",
	"missed"
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
	#due = 0;
	#reasons = /* @__PURE__ */ new Map();
	#gone = /* @__PURE__ */ new Map();
	constructor(options) {
		this.options = options;
	}
	posts() {
		return new Map(this.targets.map(({ post }) => [post.file, post])).values();
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
			this.issues.push(...target.issues);
			this.#keep(planTarget({
				...target,
				post,
				postId: this.identities.get(post.file) ?? post.id
			}, this.options));
		}
	}
	#outlinedPost(post) {
		if (this.options.keep !== "outline") return plannedPost(post);
		const { id, idFrom, file, publishAt, late } = post;
		return {
			id,
			idFrom,
			file,
			source: this.options.view.knows(id) || idFrom === "front-matter" ? "" : post.source,
			publishAt,
			late,
			positions: none
		};
	}
	#keep(target) {
		if (this.options.keep === "all") this.targets.push(target);
		else if (this.options.keep === "outline") this.targets.push(outlined(target, this.#reasons));
		else if (target.state === "due") this.targets.push(this.#isFlood() ? {
			...target,
			payload: null
		} : target);
		else if (!finished$2.has(target.state)) this.targets.push({
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
		postId,
		digest: null,
		state,
		reason,
		publishAt,
		receipts,
		since
	};
}
function plannedPost(post) {
	const { id, idFrom, file, source, publishAt, late, text } = post;
	return {
		id,
		idFrom,
		file,
		source,
		publishAt,
		late,
		positions: text.map(({ position }) => position)
	};
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
function* groups(items, size) {
	for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}

// src/ledger/token-state.ts
const instant$1 = datetime({ precision: 3 });
const tokenState = strictObject({
	version: literal(1),
	platform: string$3(),
	grant: string$3().regex(/^[0-9a-f]{32}$/).nullable(),
	obtained_at: instant$1.nullable(),
	ends_at: instant$1.nullable(),
	seen_at: instant$1.optional(),
	scopes: array(string$3()).nullable(),
	claim: strictObject({
		lease_until: instant$1,
		run: runEntry
	}).nullable(),
	refused_at: instant$1.nullable(),
	disconnected: strictObject({
		at: instant$1,
		who: string$3().nullable(),
		why: string$3().nullable(),
		revoked: boolean()
	}).optional()
});
function writeTokenState(state) {
	return new TextEncoder().encode(`${canonical(state)}\n`);
}
function requireTokenState(bytes, account) {
	const state = readTokenState(bytes);
	if (state !== null) return state;
	throw new Failure("ledger.broken", `${tokenFile(account)} cannot be read`, {
		remedy: "Look who changed it: `git log` of the ledger branch. Restore it, or remove it and set a new credential.",
		state: "Nothing was sent."
	});
}
function readTokenState(bytes) {
	try {
		return tokenState.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
	} catch {
		return null;
	}
}
async function tokenStateAt(branch, tip, account) {
	const [bytes = null] = tip === null ? [] : await branch.readFiles(tip, [tokenFile(account)]);
	return bytes === null ? null : readTokenState(bytes);
}

// src/pipeline/token-forecast.ts
const hour = 36e5;
const day = 24 * hour;
async function forecastTokens(targets, config, now, ledger, adapters) {
	const outlooks = await outlooksOf(targets, now, adapters);
	const cared = outlooks.filter(({ account, adapter }) => isCaredFor(account, adapter));
	const states = await readStates(cared, ledger);
	const refused = cared.flatMap((outlook, index) => refusedIssue(outlook, states[index] ?? null));
	const ending = outlooks.filter(({ account, adapter }) => !isRenewed(account, adapter, config)).flatMap((outlook) => endingIssue(outlook, now));
	const granted = cared.flatMap(({ account }, index) => {
		const scopes = states[index]?.scopes ?? null;
		return scopes === null ? [] : [[account.name, scopes]];
	});
	return {
		issues: [...refused, ...ending],
		granted: new Map(granted)
	};
}
async function outlooksOf(targets, now, adapters) {
	const outlooks = /* @__PURE__ */ new Map();
	for (const { account, state, publishAt } of targets) {
		if (state !== "waiting" && state !== "due") continue;
		const known = outlooks.get(account.name) ?? {
			account,
			adapter: await adapters.load(account.platform),
			times: []
		};
		known.times.push(Math.max(now, publishAt?.epochMilliseconds ?? now));
		outlooks.set(account.name, known);
	}
	return [...outlooks.values()];
}
function isRenewed(account, adapter, { vault }) {
	const renewal = renewalOf(account, adapter);
	return renewal !== null && (vault !== null || !renewal.startsWithToken);
}
async function readStates(outlooks, ledger) {
	if (outlooks.length === 0 || ledger === null || ledger.tip === null) return [];
	const { branch, tip } = ledger;
	const paths = outlooks.map(({ account }) => tokenFile(account.name));
	return (await branch.readFiles(tip, paths)).map((bytes) => bytes === null ? null : readTokenState(bytes));
}
function refusedIssue({ account, adapter, times }, state) {
	if (state === null) return [];
	const { refused_at: refused, disconnected } = state;
	const why = disconnected !== void 0 ? `it was disconnected on ${disconnected.at.slice(0, 10)}` : refused !== null && `${adapter.name} takes its consent no longer since ${refused.slice(0, 10)}`;
	if (why === false) return [];
	return [issue$1("credential.ending", placeOf(account), `${postsOf(times.length)} to ${account.name}: ${why}`)];
}
function endingIssue({ account, adapter, times }, now) {
	const lives = Object.keys(account.credentials).flatMap((name) => adapter.credentials[name]?.livesMilliseconds ?? []);
	if (lives.length === 0) return [];
	const life = Math.min(...lives);
	const after = times.filter((time) => time > now + life).length;
	if (after === 0) return [];
	const end = new Date(now + life).toISOString();
	const when = life < day ? `${end.slice(0, 16).replace("T", " ")} UTC` : end.slice(0, 10);
	const message = `${postsOf(after)} to ${account.name} after ${when}: a token of ${adapter.name} lives for ${lifeText(life)}, and the one that is set now ends then at the latest`;
	return [issue$1("credential.ending", placeOf(account), message)];
}
function placeOf({ name }) {
	return {
		file: "mergecast.yml",
		field: `accounts.${name}.credentials`
	};
}
function postsOf(count) {
	return count === 1 ? "1 post" : `${count} posts`;
}
function lifeText(milliseconds) {
	if (milliseconds < day) return milliseconds === hour ? "an hour" : `${milliseconds / hour} hours`;
	return `${milliseconds / day} days`;
}

// src/pipeline/account-secrets.ts
function redactor(account, world) {
	const secrets = [...Object.values(credentialsOf(account, world)).filter((value) => value !== ""), ...learnt.get(account) ?? []];
	const known = redactors.get(account);
	if (known?.secrets.length === secrets.length && secrets.every((secret, index) => secret === known.secrets[index])) return known.redact;
	const redact = createRedactor(secrets);
	redactors.set(account, {
		secrets,
		redact
	});
	return redact;
}
function redacted(told, account, world) {
	return redactDeep(told, redactor(account, world));
}
function learnSecrets(account, values, { secrets }) {
	const known = learnt.get(account) ?? /* @__PURE__ */ new Set();
	for (const value of values) known.add(value);
	learnt.set(account, known);
	secrets.learn(values);
}
function learnFromRequest({ headers = {} }, account, world) {
	const authorization = Object.entries(headers).find(([name]) => name.toLowerCase() === "authorization")?.[1];
	const value = /^(?:Bearer|Basic|DPoP)\s+(.+)$/is.exec(authorization ?? "")?.[1];
	if (value !== void 0) learnSecrets(account, [value], world);
}
const tokenName = /^(?:access_?token|refresh_?token|id_?token|access_?jwt|refresh_?jwt|token)$/i;
const shortestToken = 8;
function learnFromAnswer({ body }, account, world) {
	const values = [];
	readJson(Buffer.from(body).toString(), (name, value) => {
		if (typeof value === "string" && value.length >= shortestToken && tokenName.test(name)) values.push(value);
		return value;
	});
	if (values.length > 0) learnSecrets(account, values, world);
}
function readJson(text, revive) {
	try {
		return JSON.parse(text, revive);
	} catch {
		return;
	}
}
function withoutSecrets(answer, account, world) {
	const redact = redactor(account, world);
	const text = Buffer.from(answer.body).toString();
	const masked = redact(text);
	if (masked === text) return answer;
	const body = answer.status < 300 ? maskedWords(text, redact) : masked;
	return body === null ? answer : {
		...answer,
		body: new TextEncoder().encode(body)
	};
}
function maskedWords(text, redact) {
	const mask = (name, value) => typeof value === "string" && !tokenName.test(name) ? redact(value) : value;
	const read = readJson(text, mask);
	return read === void 0 ? null : JSON.stringify(read);
}
const learnt = /* @__PURE__ */ new WeakMap();
const redactors = /* @__PURE__ */ new WeakMap();

// src/pipeline/credential-values.ts
function unfitCredentials(account, environment) {
	return Object.values(account.credentials).flatMap((variable) => {
		const why = judgeSecret(variable, environment, (value) => pastedWith(value, variable));
		if (why === void 0) return [{
			variable,
			code: "credential.unset",
			why: "is not set"
		}];
		return why === null ? [] : [{
			variable,
			code: "credential.pasted",
			why
		}];
	});
}
const quotes = /^(["'`]).*\1$|^[“”„«‘’].*[“”»‘’]$/su;
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
function pastedWith(value, variable) {
	if (value.trim() === "") return "is blank";
	if (/^\s|\s$/.test(value)) return "begins or ends with white space or the end of a line";
	if (/[\r\n]/.test(value)) return "holds more than one line";
	if (hidden.test(value)) return "holds a character that cannot be seen";
	if (value.length > 2 && quotes.test(value)) return "stands in quotes";
	if (/^bearer\s/i.test(value)) return "begins with the word Bearer";
	if (value.startsWith(`${variable}=`) || value.startsWith("export ")) return "begins with its own name";
	return null;
}
function isFit(account, { environment }) {
	return unfitCredentials(account, environment).length === 0;
}
function unfitWords(unfit) {
	const whys = new Set(unfit.map(({ why }) => why));
	const namesOf = (why) => unfit.filter((each) => each.why === why).map(({ variable }) => variable);
	return [...whys].map((why) => `${namesOf(why).join(", ")} ${why}`).join("; ");
}

// src/pipeline/entries.ts
function outcomeEntry(attempt, outcome, at) {
	return {
		kind: "outcome",
		at,
		account: attempt.account,
		post: attempt.post,
		attempt: attempt.attempt,
		outcome: outcome.outcome,
		code: outcome.code,
		receipts: outcome.receipts,
		retry_at: outcome.outcome === "throttled" ? outcome.retryAt : null
	};
}
function instant(epochMilliseconds) {
	return new Date(epochMilliseconds).toISOString();
}

// src/pipeline/upload-progress.ts
const leastBytes = 8388608;
const step = 10;
function withProgress(source, name, say) {
	if (source.size < leastBytes) return source;
	let said = 0;
	const reached = (end) => {
		const percent = Math.floor(end * 100 / source.size);
		if (percent < said + step) return;
		said = percent - percent % step;
		say(`${name}: ${said} % of ${Math.round(source.size / 1e6)} MB`);
	};
	return {
		...source,
		async read(start, end) {
			const bytes = await source.read(start, end);
			reached(start + bytes.length);
			return bytes;
		},
		async *stream() {
			let end = 0;
			for await (const bytes of source.stream()) {
				end += bytes.length;
				reached(end);
				yield bytes;
			}
		}
	};
}

// src/pipeline/platform-context.ts
var MediaChanged = class extends Error {
	name = "MediaChanged";
};
function platformContext(account, world, sessions) {
	if (!sessions.isCleared(account.name)) throw new TypeError(`nobody has looked where ${account.name} is`);
	const tokens = sessions.tokensOf(account.name);
	const credentials = {
		...credentialsOf(account, world),
		...tokens
	};
	learnSecrets(account, Object.values(tokens), world);
	return {
		...lookUpContext(account, world, sessions),
		credentials
	};
}
function lookUpContext(account, world, sessions) {
	const moved = world.endpoints[account.platform];
	return {
		account,
		http: watched(account, world),
		credentials: {},
		origin: (usual) => moved ?? usual,
		moved: moved !== void 0,
		session: sessions.of(account.name),
		now: () => world.clock.now(),
		wait: (milliseconds) => world.clock.wait(milliseconds, world.signal),
		signal: world.signal,
		log: (message) => world.log(redactor(account, world)(`${account.name}: ${message}`))
	};
}
function watched(account, world) {
	return async (request) => {
		learnFromRequest(request, account, world);
		const answer = await world.http(request);
		learnFromAnswer(answer, account, world);
		return withoutSecrets(answer, account, world);
	};
}
function sendContext(platform, facts, world) {
	return {
		...platform,
		...facts,
		media: async (media) => withProgress(await openPlanned(media, world), media.file, platform.log)
	};
}
function findContext(platform, facts, taken, world) {
	const nothing = async () => {};
	return {
		...sendContext(platform, {
			...facts,
			remember: nothing,
			delivered: nothing
		}, world),
		taken
	};
}
async function openPlanned(media, { files }) {
	await withPlanned(media, files, async (file) => {
		if (await sha256OfFile(file) !== media.digest) throw changed(media);
	});
	const stamp = files.modifiedAt(media.file);
	const read = (start, end) => withPlanned(media, files, async (file) => {
		const bytes = file.read(start, Math.min(end, media.size));
		if (files.modifiedAt(media.file) !== stamp || !file.isUnchanged()) throw changed(media);
		return bytes;
	});
	return {
		size: media.size,
		bytes: () => read(0, media.size),
		read,
		async *stream() {
			for (let start = 0; start < media.size; start += chunkBytes) yield read(start, start + chunkBytes);
		}
	};
}
const chunkBytes = 1048576;
async function withPlanned(media, files, use) {
	const opened = files.open(media.file);
	if (opened.kind !== "open") throw changed(media);
	try {
		if (opened.file.size !== media.size) throw changed(media);
		return await use(opened.file);
	} finally {
		opened.file.close();
	}
}
function changed({ file }) {
	return new MediaChanged(`${file} is not the file that was planned`);
}

// src/pipeline/keep-alive.ts
async function keepAlive({ config, writer, sessions, destinations, world }) {
	try {
		const states = await Promise.all((await holdersOf(config, writer, world)).map(async (holder) => {
			const state = await cared(holder, writer, sessions, destinations, world);
			return state === null ? [] : [[tokenFile(holder.account.name), writeTokenState(state)]];
		}));
		const files = new Map(states.flat());
		if (files.size === 0) return;
		if (await writer.writeBeside(files, "Remember which consents are alive") === "moved") await writer.refresh();
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		world.log(`what is seldom used could not be kept alive: ${error.message}`);
	}
}
async function holdersOf(config, { branch, ledger }, world) {
	const holders = [];
	for (const account of Object.values(config.accounts)) {
		const adapter = await world.adapters.load(account.platform);
		const grant = (keepAliveOf(account, adapter) !== null || config.vault !== null && renewalOf(account, adapter)) && isFit(account, world) ? grantOf(account, adapter, world.environment) : null;
		if (grant !== null) holders.push({
			account,
			adapter,
			grant
		});
	}
	const paths = holders.map(({ account }) => tokenFile(account.name));
	const files = ledger.tip === null || paths.length === 0 ? [] : await branch.readFiles(ledger.tip, paths);
	return holders.map((holder, index) => {
		const bytes = files[index] ?? null;
		const state = bytes === null ? null : requireTokenState(bytes, holder.account.name);
		return {
			...holder,
			state: state?.grant === holder.grant ? state : null
		};
	});
}
async function cared({ account, adapter, grant, state }, { ledger }, sessions, destinations, world) {
	const now = world.clock.now();
	const fresh = {
		version: 1,
		platform: account.platform,
		grant,
		obtained_at: null,
		ends_at: null,
		scopes: null,
		claim: null,
		refused_at: null,
		...state
	};
	const means = keepAliveOf(account, adapter);
	if (means === null) return state === null ? {
		...fresh,
		seen_at: instant(now)
	} : null;
	if (state?.refused_at != null || state?.disconnected !== void 0) return null;
	if (!needsUse(state, ledger.heads.get(account.name)?.at ?? null, means, now)) return null;
	await destinations.clear([account]);
	if (!sessions.isCleared(account.name)) return null;
	const answer = await means.use(platformContext(account, world, sessions));
	if ("used" in answer) return {
		...fresh,
		obtained_at: instant(now)
	};
	const { outcome, code, message } = redacted(answer.fault, account, world);
	world.log(`${account.name}: ${message}`);
	return outcome === "rejected" && code === "platform.credentials" ? {
		...fresh,
		refused_at: instant(now)
	} : null;
}
function needsUse(state, lastEntryAt, means, now) {
	return !(lastEntryAt !== null && now < Date.parse(lastEntryAt) + means.idleMilliseconds) && (state?.obtained_at == null || isForgotten(state, means, now));
}

// src/pipeline/upkeep.ts
async function upkeepOf(targets, config, now, ledger, branch, adapters) {
	const doubts = [];
	for (const { state, postId, account } of targets) if (state === "unknown" && (await adapters.load(account.platform)).find !== void 0) doubts.push(`${targetName(postId, account.name)} may be out: its platform is asked`);
	const cared = (await Promise.all(Object.values(config.accounts).map(async (account) => ({
		account,
		adapter: await adapters.load(account.platform)
	})))).filter(({ account, adapter }) => isKept(account, adapter, config));
	const paths = cared.map(({ account }) => tokenFile(account.name));
	const files = ledger.tip === null || paths.length === 0 ? [] : await branch.readFiles(ledger.tip, paths);
	const credentials = cared.flatMap(({ account, adapter }, index) => {
		const bytes = files[index] ?? null;
		return wantsRun(account, adapter, bytes === null ? null : readTokenState(bytes), ledger.heads.get(account.name)?.at ?? null, now) ? [`the credential of ${account.name} is used or renewed, so that ${adapter.name} does not forget it`] : [];
	});
	return [...doubts, ...credentials];
}
function isKept(account, adapter, { vault }) {
	return keepAliveOf(account, adapter) !== null || vault !== null && renewalOf(account, adapter) !== null;
}
function wantsRun(account, adapter, state, lastEntryAt, now) {
	if (state?.refused_at != null || state?.disconnected !== void 0) return false;
	const means = keepAliveOf(account, adapter);
	if (means !== null) return needsUse(state, lastEntryAt, means, now);
	return state === null || isForgotten(state, renewalOf(account, adapter), now);
}

// src/pipeline/plan.ts
async function plan(world, selection = null) {
	const { plan, granted } = await surveyAll(world, selection, "all");
	return withScopeIssues(plan, async (targets) => [...targets], granted, world);
}
async function outline(world, selection = null) {
	const { plan, config, barred, granted } = await surveyAll(world, selection, "outline");
	const review = await openReviewer(config, world);
	const fill = async (targets) => {
		const [first] = targets;
		if (first === void 0) return [];
		const rendered = await review({
			path: first.post.file,
			kind: "file"
		});
		const positions = rendered.post?.text.map(({ position }) => position) ?? [];
		return targets.map((target) => {
			const payload = rendered.targets.find(({ account }) => account.name === target.account.name)?.payload ?? null;
			return {
				...target,
				post: {
					...target.post,
					positions
				},
				payload,
				digest: digestOf(payload)
			};
		});
	};
	return {
		plan: await withScopeIssues(plan, fill, granted, world),
		fill,
		barred
	};
}
async function withScopeIssues(plan, fill, granted, { adapters }) {
	const found = await scopeIssues(plan.targets, fill, granted, adapters);
	return found.length === 0 ? plan : {
		...plan,
		issues: [...plan.issues, ...found].sort(compareIssues)
	};
}
async function surveyAll(world, selection, keep) {
	const config = await readConfig(world.files, world.adapters);
	if (selection !== null) requireAccount(selection, config.accounts);
	const branch = await world.openBranch(config.ledgerBranch);
	const ledger = branch === null ? null : await openLedger(branch);
	const view = branch === null || ledger === null ? emptyView : await viewLedger(branch, ledger);
	const lookingAt = branch === null || ledger === null ? null : {
		branch,
		tip: ledger.tip
	};
	const now = world.clock.now();
	const found = await survey({
		config,
		view,
		now,
		run: world.run,
		selection,
		keep
	}, world);
	const { targets, unread } = found;
	const { issues: forecast, granted } = await forecastTokens(targets, config, now, lookingAt, world.adapters);
	const { moving, barred } = await movingCredentials(config, lookingAt, world);
	const issues = [
		...endingIssues(config, await adaptersOf(config, world), now),
		...found.issues,
		...moving,
		...forecast
	].sort(compareIssues);
	const upkeep = branch === null || ledger === null ? [] : await upkeepOf(targets, config, now, ledger, branch, world.adapters);
	const described = branch?.describe ?? "none: this folder is in no git repository";
	return {
		config,
		barred,
		granted,
		plan: {
			now: new Date(now).toISOString(),
			targets,
			unread,
			issues,
			ledger: described,
			upkeep
		}
	};
}
function planNeedsPerson(plan) {
	return plan.targets.some((target) => needsPerson.has(target.state)) || plan.issues.some(isError);
}

// src/pipeline/destination-keeper.ts
const mostRounds$4 = 20;
var DestinationKeeper = class {
	#config;
	#writer;
	#sessions;
	#world;
	#places = /* @__PURE__ */ new Map();
	#used = /* @__PURE__ */ new Map();
	#known = {
		tip: null,
		destinations: /* @__PURE__ */ new Map()
	};
	constructor(config, writer, sessions, world) {
		this.#config = config;
		this.#writer = writer;
		this.#sessions = sessions;
		this.#world = world;
	}
	async clear(accounts) {
		for (const account of accounts) {
			const known = await this.#read();
			const found = await this.#placeOf(account);
			if ("fault" in found) {
				this.#sessions.bar(account.name, found);
				continue;
			}
			const issues = found.place === null ? [] : heldBackIssues(account, found.place, known, this.#config);
			if (issues.length > 0) this.#sessions.bar(account.name, { issues });
			else this.#sessions.clear(account.name);
			if (issues.length === 0 && found.place !== null) this.#use(account, found.place, known);
		}
	}
	async beside() {
		const known = this.#used.size === 0 ? /* @__PURE__ */ new Map() : await this.#read();
		const fresh = [...this.#used].filter(([variable, { named }]) => known.get(variable)?.named !== named);
		return fresh.length === 0 ? /* @__PURE__ */ new Map() : destinationsFileOf(new Map([...known, ...fresh]));
	}
	async settle() {
		const writer = this.#writer;
		for (let round = 0; writer !== null && round < mostRounds$4; round += 1) {
			const files = await this.beside();
			if (files.size === 0) return;
			const names = [...this.#used.keys()].sort().join(", ");
			if (await writer.writeBeside(files, `Write down where ${names} may go`) === "written") return;
			await writer.refresh();
		}
	}
	#use(account, place, known) {
		const since = instant(this.#world.clock.now());
		const fresh = {
			...place,
			account: account.name,
			since,
			approved: null
		};
		for (const variable of variablesOf(account)) {
			const pinned = known.get(variable);
			this.#used.set(variable, pinned === void 0 ? fresh : {
				...pinned,
				named: place.named
			});
		}
	}
	async #placeOf(account) {
		const seen = this.#places.get(account.name);
		if (seen !== void 0) return { place: seen };
		const adapter = await this.#world.adapters.load(account.platform);
		const context = lookUpContext(account, this.#world, this.#sessions);
		const lookUp = () => adapter.destination.lookUp(context);
		const found = await lookUpPlace(account, adapter, this.#world.endpoints, lookUp);
		if ("place" in found) this.#places.set(account.name, found.place);
		return found;
	}
	async #read() {
		if (this.#writer === null) return this.#known.destinations;
		const { tip } = this.#writer.ledger;
		if (this.#known.tip !== tip) this.#known = {
			tip,
			destinations: await destinationsAt(this.#writer.branch, tip)
		};
		return this.#known.destinations;
	}
};

// src/pipeline/ledger-writer.ts
const mostTries = 20;
var LedgerWriter = class LedgerWriter {
	branch;
	#ledger;
	#last = Promise.resolve();
	constructor(branch, ledger) {
		this.branch = branch;
		this.#ledger = ledger;
	}
	static async open(branch, from = "start") {
		return new LedgerWriter(branch, await openLedger(branch, from));
	}
	async readWhole() {
		if (this.#ledger.base.kind === "checkpoint") this.#ledger = await openLedger(this.branch);
	}
	get ledger() {
		return this.#ledger;
	}
	tryAppend(added, message) {
		return this.#queued(async () => {
			const result = await appendEntries(this.branch, this.#ledger, added, message);
			this.#ledger = result === "moved" ? await this.#reopen() : result;
			return result === "moved" ? "moved" : "written";
		});
	}
	append(added, message) {
		return this.#queued(async () => {
			for (let tries = 0; tries < mostTries; tries += 1) {
				const result = await appendEntries(this.branch, this.#ledger, added, message);
				if (result !== "moved") {
					this.#ledger = result;
					return;
				}
				this.#ledger = await this.#reopen();
			}
			throw new Failure("git.lock-lost", `other runs moved the ledger ${mostTries} times while this one tried to write`, { remedy: "Run again: what was sent is kept on this machine and is written by the next run." });
		});
	}
	refresh() {
		return this.#queued(async () => {
			this.#ledger = await this.#reopen();
		});
	}
	writeBeside(files, message) {
		return this.#queued(async () => {
			const result = await this.branch.write(this.#ledger.tip, files, message);
			if ("written" in result) this.#ledger = {
				...this.#ledger,
				tip: result.written
			};
			return "written" in result ? "written" : "moved";
		});
	}
	#reopen() {
		return openLedger(this.branch, this.#ledger.base.kind === "records" ? "start" : "checkpoint");
	}
	#queued(work) {
		const next = this.#last.then(work, work);
		this.#last = next.catch(() => void 0);
		return next;
	}
};

// src/pipeline/look.ts
async function look({ config, writer, selection, standing, world }) {
	const options = {
		config,
		selection,
		now: world.clock.now(),
		run: world.run,
		keep: "open"
	};
	return fromCheckpoint(writer, async () => {
		const { base, entries } = writer.ledger;
		const view = await viewLedger(writer.branch, writer.ledger);
		if (base.kind === "records") return {
			view,
			found: await readAll({
				...options,
				view
			}, world)
		};
		const scope = selection === null || selection.post === "" && selection.account !== null ? await scopeSince(base.index, entries.length, view, config, world, standing) : null;
		if (scope === null) throw new CheckpointUnusable("it tells nothing of how things stand");
		if (isIdle(scope)) return {
			view,
			found: idleSurvey(scope)
		};
		return {
			view,
			found: await readAll({
				...options,
				view
			}, world, scope)
		};
	});
}
async function readAll(...args) {
	const { survey } = await import("./survey.js");
	return survey(...args);
}
function isIdle({ files, removed, waiting }) {
	return files.length + removed.length + waiting.length === 0;
}
function idleSurvey({ waiting }) {
	return {
		targets: waiting,
		unread: [],
		issues: [],
		moved: [],
		isWhole: false,
		ids: {
			written: /* @__PURE__ */ new Map(),
			present: /* @__PURE__ */ new Set()
		}
	};
}
async function fromCheckpoint(writer, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof CheckpointUnusable)) throw error;
		await writer.readWhole();
		return work();
	}
}

// src/ledger/warned.ts
const warned = strictObject({
	version: literal(1),
	day: date(),
	warnings: array(string$3())
});
function writeWarned(value) {
	return new TextEncoder().encode(`${canonical(value)}\n`);
}
function readWarned(bytes) {
	try {
		return warned.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
	} catch {
		return null;
	}
}

// src/pipeline/account-page.ts
async function accountPage(account, adapters) {
	if (account === void 0) return null;
	return (await adapters.load(account.platform)).page?.(account) ?? null;
}

// src/pipeline/status.ts
async function status(world) {
	const config = await readConfig(world.files, world.adapters);
	const branch = await requireBranch(world, config.ledgerBranch);
	const records = /* @__PURE__ */ new Map();
	await readEntries(branch, await branch.fetch(), folding(records));
	const targets = [];
	for (const record of records.values()) {
		const known = statusOf(record);
		const page = known.state === "unknown" || known.state === "open" ? await accountPage(config.accounts[record.account], world.adapters) : null;
		targets.push({
			...known,
			page
		});
	}
	return {
		ledger: branch.describe,
		targets: targets.sort((a, b) => (b.at ?? "").localeCompare(a.at ?? ""))
	};
}
function statusOf(record) {
	const { post, account, platform, receipts, attempts, outcome, decision, at } = record;
	return {
		post,
		account,
		platform,
		state: standingOf(record),
		receipts,
		attempts,
		code: decision === null ? outcome?.code ?? null : decision.decision,
		at
	};
}
async function why(post, world) {
	const planned = await plan(world);
	const config = await readConfig(world.files, world.adapters);
	const branch = await world.openBranch(config.ledgerBranch);
	const entries = [];
	if (branch !== null) await readEntries(branch, await branch.fetch(), (entry) => entries.push(entry));
	const own = planned.targets.filter((target) => [
		target.postId,
		target.post.id,
		target.post.file
	].includes(post));
	const id = own[0]?.postId ?? post;
	const named = entriesOf(id, entries);
	const accounts = /* @__PURE__ */ new Set([...own.map((target) => target.account.name), ...named.map((entry) => entry.account)]);
	if (accounts.size === 0) throw new Failure("usage.post", `neither the files nor the ledger have a post ${post}`, { remedy: "See `mergecast plan` and `mergecast status` for the names." });
	return {
		post: id,
		targets: [...accounts].map((account) => ({
			account,
			planned: own.find((target) => target.account.name === account) ?? null,
			entries: named.filter((entry) => entry.account === account)
		}))
	};
}
function entriesOf(post, entries) {
	const names = /* @__PURE__ */ new Set([post]);
	for (const entry of [...entries].reverse()) if (entry.kind === "moved" && names.has(entry.post)) names.add(entry.from);
	return entries.filter((entry) => names.has(entry.post));
}
async function requireBranch(world, name) {
	const branch = await world.openBranch(name);
	if (branch !== null) return branch;
	throw new Failure("git.not-a-repository", "this folder is in no git repository, so it has no ledger", { remedy: "Give the folder of the repository with --cwd." });
}

// src/pipeline/validate.ts
async function validate(world, only) {
	const config = await readConfig(world.files, world.adapters);
	const review = await openReviewer(config, world);
	const issues = /* @__PURE__ */ new Map();
	const ids = new Ids();
	const entries = new Map(postFiles(config, world).map((entry) => [entry.path, entry]));
	for (const entry of entries.values()) {
		const read = await review(entry);
		ids.add(read);
		const found = issuesOf(read);
		if (found.length > 0) issues.set(read.file, found);
	}
	for (const [file, duplicate] of ids.duplicates()) issues.set(file, issuesOf(withDuplicate(await review(entries.get(file)), duplicate)));
	if (only === void 0) {
		const all = [
			...endingIssues(config, await adaptersOf(config, world), world.clock.now()),
			...missingFolder(config, world),
			...[...issues.values()].flat()
		];
		return {
			posts: entries.size,
			issues: all.sort(compareIssues)
		};
	}
	const chosen = only.flatMap((path) => entries.has(path) ? issues.get(path) ?? [] : noPost(path, config, world));
	return {
		posts: only.length,
		issues: chosen.sort(compareIssues)
	};
}
function issuesOf({ issues, targets }) {
	return targets.length === 0 ? issues : [...issues, ...targets.flatMap((target) => target.issues)];
}

// src/pipeline/doctor.ts
const oldestGit = "2.30";
async function diagnose(world) {
	const checks = [
		await checked("git", () => gitCheck(world)),
		await checked("repository", () => repositoryCheck(world)),
		await checked("posts", () => postsCheck(world))
	];
	const accounts = await credentialChecks(world);
	const push = await checked("push", () => pushCheck(world));
	const ledger = push.verdict === "fault" ? [] : [await checked("ledger", () => ledgerCheck(world))];
	if (push.verdict !== "fault") ledger.push(await checked("destinations", () => destinationsCheck(world)));
	const journals = await checked("journals", () => journalsCheck(world));
	return [
		...checks,
		...accounts,
		push,
		...ledger,
		journals,
		await checked("clock", () => clockCheck(world))
	];
}
async function lastCommitAt(world) {
	const { repository } = world;
	if (repository instanceof Failure) return null;
	const branches = [await repository.mainBranch(), (await knownConfig(world))?.ledgerBranch ?? null];
	const times = [];
	for (const branch of branches) {
		const at = branch === null ? null : await repository.newestCommitAt(branch);
		if (at !== null) times.push(at);
	}
	return times.length === 0 ? null : Math.max(...times);
}
async function knownConfig(world) {
	try {
		return await readConfig(world.files, world.adapters);
	} catch (error) {
		if (error instanceof Failure) return null;
		throw error;
	}
}
const ok = (message) => ({
	verdict: "ok",
	message,
	remedy: null
});
const warning = (message, remedy) => ({
	verdict: "warning",
	message,
	remedy
});
const fault = (message, remedy) => ({
	verdict: "fault",
	message,
	remedy
});
async function checked(name, look) {
	try {
		return {
			name,
			...await look()
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return {
			name,
			...faultOf(error)
		};
	}
}
function faultOf({ message, issues, remedy }) {
	const first = issues[0];
	return first === void 0 ? fault(message, remedy) : fault(`${message}: ${first.message}`, `${first.remedy} \`mergecast validate\` shows every fault.`);
}
async function gitCheck(world) {
	const version = await world.gitVersion();
	return version.localeCompare(oldestGit, "en", { numeric: true }) < 0 ? fault(`git is ${version}`, `Install git ${oldestGit} or later.`) : ok(`git is ${version}`);
}
async function repositoryCheck({ repository }) {
	if (repository instanceof Failure) throw repository;
	return ok(repository.root);
}
async function postsCheck(world) {
	const { posts, issues } = await validate(world);
	const errors = issues.filter(isError).length;
	const message = `${posts} read; errors: ${errors}, warnings: ${issues.length - errors}`;
	if (errors > 0) return fault(message, "See each of them: `mergecast validate`.");
	return issues.length > 0 ? warning(message, "See each of them: `mergecast validate`.") : ok(message);
}
async function credentialChecks(world) {
	const config = await knownConfig(world);
	return Object.values(config?.accounts ?? {}).map((account) => {
		return {
			name: `account ${account.name}`,
			...credentialsFound(account, world)
		};
	});
}
function credentialsFound(account, { environment }) {
	const unfit = unfitCredentials(account, environment);
	const pasted = unfit.filter(({ code }) => code === "credential.pasted");
	if (pasted.length > 0) return fault(unfitWords(pasted), issueCodes["credential.pasted"].remedy);
	const names = Object.values(account.credentials).join(", ");
	if (unfit.length === 0) return ok(`${names} is set; \`mergecast accounts check\` asks the platform`);
	return warning(`${unfitWords(unfit)} here`, "To publish from here, export it; the workflow maps its secret.");
}
async function destinationsCheck(world) {
	const config = await readConfig(world.files, world.adapters);
	const branch = await requireBranch(world, config.ledgerBranch);
	const { moving } = await movingCredentials(config, {
		branch,
		tip: await branch.fetch()
	}, world);
	const [first] = moving;
	if (first === void 0) return ok("each credential goes where it went before, or was never used");
	return fault(moving.map(({ message }) => message).join("; "), first.remedy);
}
async function pushCheck(world) {
	const { repository } = world;
	if (repository instanceof Failure) throw repository;
	const { ledgerBranch } = await readConfig(world.files, world.adapters);
	return trialCheck(await (await repository.openCare(ledgerBranch)).tryPush(), ledgerBranch);
}
function trialCheck(trial, branch) {
	switch (trial.kind) {
		case "no-remote": return warning("there is no remote: the ledger will live in this clone alone", "Add one with `git remote add origin URL` before the first post goes out.");
		case "taken-back": return ok(`a push to ${branch} was tried, arrived, and was taken back`);
		case "stays": return warning(`a push to ${branch} arrived and could not be taken back: ${trial.message}`, "Nothing has to be done: the branch is there now, with an empty commit, and the first run goes on from it.");
		case "exists": return ok(`${branch} exists, last written ${trial.at} (${trial.commit.slice(0, 12)}); nothing was pushed`);
	}
}
async function ledgerCheck(world) {
	const { ledger, targets } = await status(world);
	const count = (state) => targets.filter((target) => target.state === state).length;
	const [doubts, open] = [count("unknown"), count("open")];
	const message = `${targets.length} targets on ${ledger}, ${doubts} in doubt, ${open} without an outcome yet`;
	if (doubts > 0) return warning(message, "See `mergecast status`; look at the account, then `mergecast resolve`.");
	return open > 0 ? warning(message, "Wait for the run that is under way, or run `mergecast publish` again.") : ok(message);
}
async function journalsCheck({ repository }) {
	if (repository instanceof Failure) throw repository;
	const count = repository.leftJournals.length;
	if (count === 0) return ok("no run ended before it had written down what it learnt");
	return warning(`${count} left by runs that ended early: what they learnt is here and not on the ledger yet`, "Run `mergecast publish`: it writes them down before it sends anything.");
}
const clockTolerance = 6e4;
async function clockCheck(world) {
	const now = world.clock.now();
	const latest = await lastCommitAt(world);
	const here = `it is ${text(now)} here`;
	if (latest === null || latest <= now + clockTolerance) return ok(here);
	return warning(`${here}, and the newest commit was made at ${text(latest)}: one of the two clocks is wrong`, "Set the clock of this machine by a time server; posts go out by it.");
}
function text(instant) {
	return new Date(instant).toISOString().replace(/\.\d+/, "");
}

// src/pipeline/token-checks.ts
const week = 6048e5;
async function tokenChecks(config, { branch, tip }, now, adapters) {
	const accounts = Object.values(config.accounts);
	const loaded = await Promise.all(accounts.map(({ platform }) => adapters.load(platform)));
	const renewed = accounts.flatMap((account, index) => isCaredFor(account, loaded[index]) ? [{
		account,
		adapter: loaded[index]
	}] : []);
	if (tip === null || renewed.length === 0) return [];
	const files = await branch.readFiles(tip, renewed.map(({ account }) => tokenFile(account.name)));
	return renewed.flatMap(({ account, adapter }, index) => {
		const bytes = files[index] ?? null;
		const state = bytes === null ? null : readTokenState(bytes);
		const found = state === null ? null : judge(state, adapter, now);
		return found === null ? [] : [{
			account: account.name,
			...found
		}];
	});
}
function disconnectedCheck({ at, who, revoked }, platform, where) {
	const by = who === null ? "" : ` by ${who}`;
	const told = revoked || where === void 0 ? "" : `; ${platform} was not told: ${where}`;
	return warning(`it was disconnected on ${at.slice(0, 10)}${by}${told}`, "Take the account out of mergecast.yml; or have its owner consent anew, and store the new credential.");
}
function judge(state, { name, renewal, revocation }, now) {
	const { refused_at, ends_at, disconnected } = state;
	if (disconnected !== void 0) return disconnectedCheck(disconnected, name, revocation?.where);
	if (refused_at !== null) {
		const since = `${name} takes the consent no longer since ${refused_at.slice(0, 10)}`;
		return fault(since, "A person has to consent anew, and store the new token under the same name; the next run then begins with it.");
	}
	if (ends_at === null) return null;
	const words = `the token that was kept is good until ${ends_at.slice(0, 16).replace("T", " ")} UTC`;
	if (renewal?.startsWithToken !== true || Date.parse(ends_at) > now + week) return ok(words);
	return fault(`${words}, and no run has renewed it`, "Run `mergecast publish`, and see why no run does it by itself.");
}

// src/pipeline/daily-warnings.ts
const mostRounds$3 = 5;
async function dailyWarnings(config, writer, world) {
	const warnings = await soonFailing(config, writer, world);
	if (warnings.length === 0) return [];
	const day = new Date(world.clock.now()).toISOString().slice(0, 10);
	for (let round = 0; round < mostRounds$3; round += 1) {
		const known = await warnedOn(day, writer);
		const fresh = warnings.filter((warning) => !known.includes(nameOf(warning)));
		if (fresh.length === 0) return [];
		if (await write({
			version: 1,
			day,
			warnings: [...known, ...fresh.map(nameOf)].sort()
		}, writer, world) !== "moved") return fresh;
		await writer.refresh();
	}
	return warnings;
}
async function soonFailing(config, writer, world) {
	const now = world.clock.now();
	const ending = endingIssues(config, await adaptersOf(config, world), now);
	const tokens = (await tokenChecks(config, {
		branch: writer.branch,
		tip: writer.ledger.tip
	}, now, world.adapters)).flatMap(({ account, verdict, message, remedy }) => {
		const field = `accounts.${account}.credentials`;
		const place = {
			file: config.file,
			position: config.positionOf([
				"accounts",
				account,
				"credentials"
			]),
			field
		};
		const words = `${account}: ${message}`;
		return verdict === "fault" ? [issue$1("credential.failing", place, words, remedy ?? void 0)] : [];
	});
	return [...ending, ...tokens];
}
async function warnedOn(day, { branch, ledger }) {
	const [bytes = null] = ledger.tip === null ? [] : await branch.readFiles(ledger.tip, [warnedFile]);
	const known = bytes === null ? null : readWarned(bytes);
	return known?.day === day ? known.warnings : [];
}
function nameOf({ code, message }) {
	return digestOf$2(JSON.stringify([code, message])).slice(0, 16);
}
async function write(value, writer, world) {
	try {
		return await writer.writeBeside(/* @__PURE__ */ new Map([[warnedFile, writeWarned(value)]]), "Remember what was warned of today");
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		world.log(`that it was warned of was not written down: ${error.message}`);
		return "written";
	}
}

// src/pipeline/keep-checkpoint.ts
async function keepCheckpoint(found, before, config, writer, world) {
	const { base, entries, tip } = writer.ledger;
	if (base.kind === "checkpoint" || tip === null || !found.isWhole || world.signal.aborted) return;
	if (found.ids.present.size + base.records.size <= world.checkpointFrom) return;
	const [folder, isClean] = await Promise.all([world.checkout.folder(config.posts), world.checkout.isClean([config.posts, config.file])]);
	if (folder === null || before.folder?.tree !== folder.tree || !isClean) return;
	const records = [...recordsSince(base.records, entries).values()];
	const facts = {
		by: world.version,
		config: config.digest,
		posts: {
			folder: config.posts,
			...folder,
			names: world.files.names(config.posts)
		},
		...await endsOf(writer, tip),
		doubtful: [...new Set(records.filter(isDoubtful).map(({ post }) => post))],
		open: openFiles(found)
	};
	const gone = [...new Set(records.map(({ post }) => post))].filter((post) => !found.ids.present.has(post));
	try {
		await writer.writeBeside(writeCheckpoint(facts, knownPosts(records, found), gone), "Keep a checkpoint");
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		world.log(`the checkpoint was not kept: ${error.message}`);
	}
}
function isDoubtful(record) {
	const standing = standingOf(record);
	return standing === "open" || standing === "unknown";
}
async function endsOf({ branch, ledger }, tip) {
	const accounts = [...ledger.heads.keys()];
	const months = (await branch.listFolders(tip, accounts.map((account) => `${ledgerFolder}${account}/`))).filter(({ path }) => readPath(path)?.kind === "entries");
	const last = accounts.flatMap((account) => {
		return months.filter(({ path }) => path.startsWith(`${"ledger/"}${account}/`)).sort(byPath).at(-1) ?? [];
	});
	const contents = await branch.read(last.map(({ blob }) => blob));
	return {
		heads: Object.fromEntries(ledger.heads),
		files: Object.fromEntries(months.map(({ path, blob }) => [path, blob])),
		lengths: Object.fromEntries(last.map(({ path }, index) => [accountOf(path), contents[index].length]))
	};
}
function byPath(a, b) {
	return a.path < b.path ? -1 : 1;
}
function accountOf(path) {
	const read = readPath(path);
	return read?.kind === "entries" ? read.account : "";
}
function knownPosts(records, { ids }) {
	const known = /* @__PURE__ */ new Map();
	for (const [post, files] of ids.written) known.set(post, {
		files: [...files],
		records: []
	});
	for (const record of records) {
		const post = known.get(record.post) ?? {
			files: [],
			records: []
		};
		post.records.push(record);
		known.set(record.post, post);
	}
	return known;
}
function openFiles({ targets, unread }) {
	const files = /* @__PURE__ */ new Map();
	for (const target of targets) files.set(target.post.file, [...files.get(target.post.file) ?? [], target]);
	return [...[...files].map(([file, own]) => ({
		file,
		waiting: waitingOf(own)
	})), ...unread.map(({ file }) => ({
		file,
		waiting: null
	}))];
}
function waitingOf(targets) {
	const [first] = targets;
	const onlyWaits = targets.every((target) => {
		const { state, digest, issues, receipts, postId, post } = target;
		return state === "waiting" && digest !== null && issues.length + receipts.length === 0 && postId === post.id;
	});
	if (first === void 0 || !onlyWaits || first.publishAt === null) return null;
	const { id, idFrom, source, late } = first.post;
	const digests = Object.fromEntries(targets.map(({ account, digest }) => [account.name, digest]));
	return {
		id,
		idFrom,
		source,
		late,
		publishAt: first.publishAt,
		targets: digests
	};
}

// src/pipeline/look-after.ts
async function lookAfter(run, found) {
	const { config, writer, destinations, standing, world } = run;
	await keepAlive(run);
	await destinations.settle();
	const warnings = await dailyWarnings(config, writer, world);
	await keepCheckpoint(found, await standing, config, writer, world);
	return warnings;
}

// src/pipeline/prepare-targets.ts
async function prepareTargets(due, view, sessions, world) {
	const commit = due.length === 0 ? null : await world.repository.head();
	const all = (await Promise.all([...groupByAccount(due, (target) => target.account.name).values()].map(async (targets) => {
		const results = [];
		for (const target of targets) results.push(await prepareTarget(target, view, sessions, commit, world));
		return results;
	}))).flat();
	return {
		ready: all.filter((result) => "attempt" in result),
		unready: all.filter((result) => !("attempt" in result))
	};
}
function groupByAccount(items, accountOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(accountOf(item));
		if (group === void 0) groups.set(accountOf(item), [item]);
		else group.push(item);
	}
	return groups;
}
async function prepareTarget(target, view, sessions, commit, world) {
	const unfit = unfitCredentials(target.account, world.environment);
	if (unfit.length > 0) return {
		target,
		issues: unfit.map((each) => unfitIssue(target, each))
	};
	const bar = sessions.barOf(target.account.name);
	if (bar !== null) return {
		target,
		...bar
	};
	const refused = sessions.faultOf(target.account.name);
	if (refused !== null) return {
		target,
		fault: refused
	};
	const { payload } = target;
	if (payload === null) throw new TypeError("a due target has a payload");
	const adapter = await world.adapters.load(target.account.platform);
	const broken = await lookForBreaks(adapter, target, sessions, world);
	if (broken !== null) return {
		target,
		...broken
	};
	const earlier = earlierAttempt(target, view);
	const now = world.clock.now();
	const salt = earlier?.salt ?? randomHex(world, 16);
	const key = earlier?.attempt.key ?? `mergecast-${randomHex(world, 16)}`;
	const first = earlier?.attempt.first_attempt_at ?? instant(now);
	const handle = earlier === null ? await choose(adapter, payload, target, {
		key,
		first
	}, sessions, world) : { handle: earlier.handle };
	if (!("handle" in handle)) return {
		target,
		...handle
	};
	const attempt = {
		kind: "attempt",
		at: instant(now),
		account: target.account.name,
		attempt: randomHex(world, 10),
		post: target.postId,
		platform: target.account.platform,
		parts: payload.parts.length,
		key,
		first_attempt_at: first,
		payload: saltedDigest(salt, canonicalJson(payload)),
		source: saltedDigest(salt, target.post.source),
		handle: handle.handle,
		lease_until: instant(now + leaseMilliseconds),
		run: {
			clone: world.run.clone,
			process: world.run.process,
			workflow: world.run.workflow,
			actor: world.run.actor,
			commit
		}
	};
	return {
		target: {
			...target,
			payload
		},
		attempt,
		stored: {
			version: 1,
			salt,
			payload
		}
	};
}
function earlierAttempt(target, view) {
	const record = view.record(target.postId, target.account.name);
	const attempt = record?.attempt ?? void 0;
	const doubted = record?.outcome?.code === "platform.absent" || record?.decision?.decision === "absent";
	const begun = record?.attempt != null && canonicalJson(record.handle) !== canonicalJson(record.attempt.handle);
	if (!doubted && !begun && (record?.receipts.length ?? 0) === 0) return null;
	const stored = attempt === void 0 ? void 0 : view.stored(attempt.attempt);
	if (record === void 0 || attempt === void 0 || stored === void 0) return null;
	return samePayload(view, record, target.payload) ? {
		attempt,
		salt: stored.salt,
		handle: record.handle
	} : null;
}
async function lookForBreaks(adapter, target, sessions, world) {
	if (target.receipts.length === 0 || adapter.missing === void 0) return null;
	const context = platformContext(target.account, world, sessions);
	const looked = redacted(await adapter.missing(target.receipts, context), target.account, world);
	if ("fault" in looked) return looked;
	if (looked.missing.length === 0) return null;
	const which = looked.missing.length === 1 ? `part ${looked.missing[0]}` : `parts ${looked.missing.join(", ")}`;
	const message = `${target.account.name}: ${which} of the thread was removed there; the rest is held`;
	return { issues: [issue$1("thread.broken", { file: target.post.file }, message)] };
}
async function choose(adapter, payload, target, names, sessions, world) {
	if (adapter.prepare === void 0) return { handle: null };
	const platform = platformContext(target.account, world, sessions);
	const facts = {
		key: names.key,
		attemptedAt: Date.parse(names.first)
	};
	const prepared = redacted(await adapter.prepare(payload, {
		...platform,
		...facts
	}), target.account, world);
	if ("fault" in prepared) return prepared;
	if (prepared.problems.length === 0) return { handle: prepared.handle };
	return { issues: problemIssues(target, prepared.problems) };
}
function problemIssues(target, problems) {
	return problems.map(({ code, message, remedy, part }) => {
		const isAuthored = target.payload?.parts.length === target.post.positions.length;
		const position = target.post.positions[isAuthored ? (part ?? 1) - 1 : 0] ?? null;
		return issue$1(code, {
			file: target.post.file,
			position
		}, `${target.account.name}: ${message}`, remedy);
	});
}
function unfitIssue({ post, account }, { code, variable, why }) {
	return issue$1(code, { file: post.file }, `${account.name}: ${variable} ${why}`);
}
function randomHex(world, bytes) {
	return Buffer.from(world.random.bytes(bytes)).toString("hex");
}

// src/pipeline/record.ts
async function recordAttempts(ready, missed, beside, writer, { run, clock }) {
	const attempts = ready.map(({ attempt }) => attempt);
	const entries = [...attempts, ...missed.map((target) => skipped(target, instant(clock.now())))];
	if (entries.length === 0) return "written";
	const payloads = new Map(ready.map(({ attempt, stored }) => [attempt.attempt, stored]));
	const what = [...ready.length > 0 ? [`Attempt ${counted(ready.length, "target")}`] : [], ...missed.length > 0 ? [`Skip ${counted(missed.length, "missed target")}`] : []];
	const named = attempts[0] === void 0 ? "" : `\nAttempt: ${attempts[0].attempt}`;
	const message = `${what.join(", ")}\n\nRun: ${run.clone}/${run.process}${named}`;
	return writer.tryAppend({
		entries,
		payloads,
		beside
	}, message);
}
function skipped({ postId, account }, at) {
	const [who, why] = [null, "no run sent it in time, and the rule for late posts is to skip them"];
	return {
		kind: "decision",
		at,
		account: account.name,
		post: postId,
		decision: "skipped",
		url: null,
		who,
		why
	};
}
async function recordMoves(moved, view, writer, { clock }) {
	const at = instant(clock.now());
	const entries = moved.flatMap(({ from, to }) => view.recordsOf(from).map(({ account }) => ({
		kind: "moved",
		at,
		account,
		post: to,
		from
	})));
	if (entries.length === 0) return "none";
	return writer.tryAppend({ entries }, `Follow ${counted(moved.length, "moved post")}`);
}
async function recordOutcomes({ settled, journalFault }, writer, sealed, world) {
	if (settled.length === 0) return;
	const delivered = settled.filter(({ outcome }) => outcome.outcome === "delivered").length;
	const message = `Record ${counted(settled.length, "outcome")}, ${delivered} delivered\n\nAttempt: ${settled[0].attempt.attempt}`;
	try {
		const beside = await sealed.drop(finished$1(settled));
		await writer.append({
			entries: settled.map(({ entry }) => entry),
			beside
		}, message);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		const kept = journalFault === null ? "What became of each is kept on this machine, and its next run writes it; on another machine the next run asks" : `What became of each could not be kept on this machine either (${journalFault}): the next run asks`;
		const state = `${counted(delivered, "target")} of ${settled.length} went out. ${kept} the platforms before it sends anything.`;
		throw new Failure(error.code, error.message, {
			remedy: error.remedy,
			state,
			issues: error.issues,
			cause: error
		});
	}
	await world.journal.clear();
	if (journalFault !== null) throw unkept$1(journalFault, delivered, settled.length);
}
function finished$1(settled) {
	return settled.filter(({ outcome }) => outcome.outcome === "delivered").map(({ attempt }) => attempt);
}
function unkept$1(fault, delivered, count) {
	return new Failure("files.write", `the journal of this run could not be written: ${fault}`, {
		remedy: "Make room on the disk, and let this user write to the folder of git; then run again.",
		state: `${counted(delivered, "target")} of ${count} went out, and what became of each is on the ledger. After the journal failed nothing more was sent; what was not sent stays due.`
	});
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/pipeline/report.ts
async function reportOf(done) {
	const { found, writer, world } = done;
	const sent = new Set(done.settled.map(({ attempt }) => targetName(attempt.post, attempt.account)));
	const outcomes = [
		...done.earlier.filter(({ attempt }) => !sent.has(targetName(attempt.post, attempt.account))).map((settled) => reported(settled, true)),
		...done.settled.map((settled) => reported(settled, false)),
		...faulted(done.unready)
	];
	const targets = await Promise.all(outcomes.map((outcome) => complete(outcome, done)));
	const remaining = [...found.targets.filter((target) => target.state !== "due"), ...blocked(done.unready)];
	const { unread } = found;
	const unready = new Set(done.unready.flatMap((target) => "issues" in target ? target.issues : []));
	const { clone, process, workflow } = world.run;
	return {
		run: {
			clone,
			process,
			workflow
		},
		now: new Date(world.clock.now()).toISOString(),
		ledger: {
			describe: writer.branch.describe,
			commit: writer.ledger.tip
		},
		targets,
		remaining,
		unread,
		issues: [
			...done.warnings,
			...found.issues,
			...unready
		],
		needsPerson: unread.some((post) => post.issues.some(isError)) || remaining.some((target) => needsPerson.has(target.state) || target.state === "missed" || isLong(target, done)) || targets.some(({ outcome, stuck }) => stuck || outcome.outcome === "rejected" || outcome.outcome === "unknown")
	};
}
function reported({ attempt, outcome }, earlier) {
	const { post, account, platform } = attempt;
	return {
		post,
		account,
		platform,
		outcome,
		earlier
	};
}
async function complete(bare, { config, found, world }) {
	const { post, account, outcome } = bare;
	const target = found.targets.find((each) => each.postId === post && each.account.name === account);
	const stuck = outcome.outcome === "throttled" && target !== void 0 && isOverdue(await dueSince(target, world), config, world);
	const page = outcome.outcome === "unknown" ? await accountPage(config.accounts[account], world.adapters) : null;
	return {
		...bare,
		stuck,
		page
	};
}
async function dueSince({ since, post }, { repository }) {
	return since ?? await repository.changedAt(post.file);
}
function isLong({ state, since, publishAt }, { config, world }) {
	return state === "waiting" && (publishAt === null || publishAt.epochMilliseconds <= world.clock.now()) && isOverdue(since, config, world);
}
function isOverdue(since, { late }, { clock }) {
	return since !== null && clock.now() - since > late.afterMilliseconds;
}
function faulted(unready) {
	return unready.flatMap((entry) => {
		if (!("fault" in entry)) return [];
		const { code, message, retryAt } = entry.fault;
		const { postId, account, receipts } = entry.target;
		const known = {
			code,
			message,
			receipts: [...receipts],
			part: receipts.length + 1
		};
		const outcome = entry.fault.outcome === "rejected" ? {
			outcome: "rejected",
			...known
		} : {
			outcome: "throttled",
			...known,
			retryAt
		};
		return [{
			post: postId,
			account: account.name,
			platform: account.platform,
			outcome,
			earlier: false
		}];
	});
}
function blocked(unready) {
	return unready.flatMap((entry) => {
		if (!("issues" in entry)) return [];
		const reason = entry.issues.map((found) => found.message).join("; ");
		return [{
			...entry.target,
			state: "blocked",
			reason,
			issues: [...entry.target.issues, ...entry.issues]
		}];
	});
}

// src/pipeline/sealed-store.ts
var SealedStore = class {
	#vault;
	#outside;
	#writer;
	constructor(config, outside, writer) {
		this.#vault = config.vault;
		this.#outside = outside;
		this.#writer = writer;
	}
	async keep({ account, key }, value) {
		const text = JSON.stringify(value);
		if (this.#vault === null) {
			await this.#outside.localSecrets.write(localName$1({
				account,
				key
			}), text);
			return /* @__PURE__ */ new Map();
		}
		return /* @__PURE__ */ new Map([[sealedFile(account, key), await this.#outside.sealing.seal(text, this.#vault.recipients)]]);
	}
	async read(name) {
		const text = await this.#outside.localSecrets.read(localName$1(name)) ?? await this.#open(sealedFile(name.account, name.key));
		return text === null ? null : JSON.parse(text);
	}
	async drop(names) {
		for (const name of names) await this.#outside.localSecrets.remove(localName$1(name));
		const { tip } = this.#writer.ledger;
		if (this.#vault === null || tip === null) return /* @__PURE__ */ new Map();
		const paths = names.map(({ account, key }) => sealedFile(account, key));
		const there = await this.#writer.branch.readFiles(tip, paths);
		return new Map(paths.filter((_, index) => there[index] !== null).map((path) => [path, null]));
	}
	async #open(path) {
		const identity = this.#vault === null ? void 0 : secretValue(this.#vault.identity, this.#outside);
		const { tip } = this.#writer.ledger;
		if (tip === null || identity === void 0) return null;
		const [sealed = null] = await this.#writer.branch.readFiles(tip, [path]);
		return sealed === null ? null : this.#outside.sealing.open(sealed, identity);
	}
};
function localName$1({ account, key }) {
	return `${account}-${key}.json`;
}

// src/model/ports.ts
var HttpFailure = class extends Error {
	name = "HttpFailure";
	kind;
	written;
	constructor(kind, written, message, cause) {
		super(message, cause === void 0 ? void 0 : { cause });
		this.kind = kind;
		this.written = written;
	}
};

// src/pipeline/twins.ts
function hasTwin(target, payload, view, known = /* @__PURE__ */ new Set()) {
	if (target.receipts.length > 0) return false;
	return view.doubtful().some(({ post, account, attempt, receipts }) => {
		if (account !== target.account || post === target.post || attempt === null || receipts.length > 0) return false;
		if (known.has(attempt.attempt)) return false;
		const other = view.stored(attempt.attempt)?.payload;
		return other === void 0 || other.parts[0]?.text === payload.parts[0]?.text;
	});
}

// src/pipeline/look-at-once.ts
async function lookAtOnce(unclear, ready, settled, adapter, sending) {
	if (adapter.find === void 0 || sending.world.signal.aborted) return unclear;
	try {
		const receipts = await findAll(unclear, ready, settled, adapter, sending);
		if (receipts === null) return unclear;
		return {
			outcome: "delivered",
			code: "recovered",
			message: `found after an unclear answer (${unclear.code})`,
			receipts
		};
	} catch {
		return unclear;
	}
}
async function findAll(unclear, ready, settled, adapter, sending) {
	const { writer, sessions, world } = sending;
	const { target, attempt } = ready;
	const { account, payload } = target;
	await writer.refresh();
	const view = await viewLedger(writer.branch, writer.ledger);
	await view.load(view.doubtful().map(({ post }) => post));
	const record = {
		post: attempt.post,
		account: account.name,
		receipts: unclear.receipts
	};
	if (adapter.findsByWords && hasTwin(record, payload, view, knownAttempts(settled, sending))) return null;
	const taken = await view.taken(account.name);
	for (const { outcome } of settled) for (const receipt of outcome.receipts) taken.add(receipt.id);
	const facts = {
		key: attempt.key,
		attemptedAt: Date.parse(attempt.first_attempt_at),
		handle: attempt.handle,
		sealed: await sending.sealed.read(attempt),
		receipts: unclear.receipts
	};
	const platform = platformContext(account, world, sessions);
	const finding = await adapter.find(payload, findContext(platform, facts, taken, world));
	return finding.found === "all" ? finding.receipts : null;
}
function knownAttempts(settled, { attempts }) {
	const known = new Set(attempts);
	for (const { attempt, outcome } of settled) if (outcome.outcome === "unknown") known.delete(attempt.attempt);
	return known;
}

// src/pipeline/journal-line.ts
const receipt = object$1({
	part: int().min(1),
	id: string$3(),
	url: string$3().nullable(),
	at: string$3(),
	ref: string$3().optional()
});
const journalLine = discriminatedUnion("kind", [object$1({
	kind: literal("receipt"),
	attempt: string$3(),
	receipt
}), object$1({
	kind: literal("outcome"),
	attempt: string$3(),
	outcome: custom((value) => typeof value === "object"),
	at: string$3()
})]);
function writeJournal(journal, line) {
	return journal.append(JSON.stringify(line));
}
async function readJournal(journal) {
	return (await journal.read()).flatMap((text) => {
		try {
			return journalLine.safeParse(JSON.parse(text)).data ?? [];
		} catch {
			return [];
		}
	});
}
function asReceipt(read) {
	const { ref, ...rest } = read;
	return ref === void 0 ? rest : {
		...rest,
		ref
	};
}

// src/pipeline/run-journal.ts
var RunJournal = class {
	#journal;
	#fault = null;
	constructor(journal) {
		this.#journal = journal;
	}
	get fault() {
		return this.#fault;
	}
	begin(at) {
		return this.#guard(() => this.#journal.append(JSON.stringify({
			kind: "begin",
			at
		})));
	}
	write(line) {
		return this.#guard(() => writeJournal(this.#journal, line));
	}
	async #guard(append) {
		try {
			await append();
		} catch (error) {
			this.#fault ??= error instanceof Error ? error.message : "it cannot be written";
		}
	}
};

// src/pipeline/send-targets.ts
const outOfTime = "the time that this run may send is over";
const mostWaits = 3;
async function sendTargets(ready, given) {
	const journal = new RunJournal(given.world.journal);
	if (ready.length > 0) await journal.begin(instant(given.world.clock.now()));
	const sending = {
		...given,
		journal,
		attempts: ready.map(({ attempt }) => attempt.attempt)
	};
	const accounts = [...groupByAccount(ready, ({ target }) => target.account.name).values()];
	const settled = (await Promise.all(accounts.map((targets) => sendAccount(targets, sending)))).flat();
	return {
		settled,
		outOfTime: settled.some(({ outcome }) => outcome.code === "run.stopped" && outcome.message.endsWith(outOfTime)) && !given.world.signal.aborted,
		journalFault: journal.fault
	};
}
async function sendAccount(targets, sending) {
	const settled = [];
	let closed = null;
	for (const target of targets) {
		const stop = closed ?? reasonToStop(target, sending);
		const outcome = stop === null ? await sendPatiently(target, settled, sending) : notSent(target, stop);
		settled.push(await settle(target, outcome, sending));
		closed ??= reasonToClose(outcome);
	}
	return settled;
}
async function sendPatiently(ready, settled, sending) {
	let target = ready;
	for (let waits = 0;; waits += 1) {
		const outcome = await sendTarget(target, settled, sending);
		const wait = waits < mostWaits ? waitFor(outcome, ready, sending) : null;
		if (wait === null || outcome.outcome !== "throttled") return outcome;
		sending.world.log(`${ready.target.account.name}: the platform asks to wait until ${outcome.retryAt}`);
		if (!await waited(wait, sending.world)) return outcome;
		target = {
			...ready,
			target: {
				...ready.target,
				receipts: outcome.receipts
			}
		};
	}
}
function waitFor(outcome, { attempt }, { journal, world }) {
	if (outcome.outcome !== "throttled" || outcome.code !== "platform.throttled" || outcome.retryAt === null) return null;
	if (world.signal.aborted || journal.fault !== null) return null;
	const until = Date.parse(outcome.retryAt);
	if (Number.isNaN(until) || until > Date.parse(attempt.lease_until) - 24e4) return null;
	return Math.max(until - world.clock.now(), 0) + 1e3;
}
async function waited(milliseconds, world) {
	try {
		await world.clock.wait(milliseconds, world.signal);
		return true;
	} catch (error) {
		if (world.signal.aborted) return false;
		throw error;
	}
}
async function settle({ attempt }, outcome, { journal, world }) {
	const at = instant(world.clock.now());
	await journal.write({
		kind: "outcome",
		attempt: attempt.attempt,
		outcome,
		at
	});
	return {
		attempt,
		outcome,
		entry: outcomeEntry(attempt, outcome, at)
	};
}
function reasonToStop({ attempt }, { journal, world }) {
	if (journal.fault !== null) return unkept(journal);
	if (world.signal.aborted) return "the run was stopped";
	return Date.parse(attempt.lease_until) - world.clock.now() < 24e4 ? outOfTime : null;
}
function unkept({ fault }) {
	return `what the platform says could not be kept on this machine (${fault})`;
}
function reasonToClose(outcome) {
	if (outcome.code === "platform.credentials") return "the platform refused the credential";
	if (outcome.code === "platform.throttled") return "the platform asked to wait";
	if (outcome.code === "network.unreachable") return "the server could not be reached";
	return null;
}
function notSent({ target }, why) {
	const receipts = [...target.receipts];
	return {
		outcome: "throttled",
		code: "run.stopped",
		message: `not sent: ${why}`,
		receipts,
		part: receipts.length + 1,
		retryAt: null
	};
}
async function sendTarget(ready, settled, sending) {
	const { writer, sealed, sessions, world, journal } = sending;
	const { target, attempt } = ready;
	const { account, payload } = target;
	const adapter = await world.adapters.load(account.platform);
	const platform = gated(platformContext(account, world, sessions), attempt.lease_until, journal);
	const receipts = [...target.receipts];
	const context = sendContext(platform, {
		key: attempt.key,
		attemptedAt: Date.parse(attempt.first_attempt_at),
		handle: attempt.handle,
		sealed: attempt.handle === null ? null : await sealed.read(attempt),
		receipts: target.receipts,
		remember: async (told, secret) => {
			const handle = redacted(told, account, world);
			attempt.handle = handle;
			const beside = secret === void 0 ? /* @__PURE__ */ new Map() : await sealed.keep(attempt, secret);
			const entry = {
				kind: "handle",
				at: instant(world.clock.now()),
				account: account.name,
				attempt: attempt.attempt,
				post: attempt.post,
				handle
			};
			return writer.append({
				entries: [entry],
				beside
			}, `Remember a handle of ${attempt.post}@${account.name}`);
		},
		delivered: async (told) => {
			const receipt = redacted(told, account, world);
			receipts.push(receipt);
			await journal.write({
				kind: "receipt",
				attempt: attempt.attempt,
				receipt
			});
		}
	}, world);
	world.log(`${account.name}: sending ${attempt.post}`);
	const outcome = await guarded(() => adapter.send(payload, context), receipts);
	const told = outcome.outcome === "unknown" ? await lookAtOnce(outcome, ready, settled, adapter, sending) : outcome;
	return redacted(told, account, world);
}
function gated(platform, leaseUntil, journal) {
	const last = Date.parse(leaseUntil) - requestMargin;
	return {
		...platform,
		http: async (request) => {
			if (journal.fault !== null) throw new HttpFailure("aborted", "no", unkept(journal));
			if (platform.now() <= last) return platform.http(request);
			throw new HttpFailure("aborted", "no", outOfTime);
		}
	};
}
async function guarded(send, receipts) {
	try {
		return await send();
	} catch (error) {
		const part = receipts.length + 1;
		if (error instanceof MediaChanged) return {
			outcome: "rejected",
			code: "media.changed",
			message: error.message,
			receipts: [...receipts],
			part
		};
		return {
			outcome: "unknown",
			code: "run.interrupted",
			message: error instanceof Error ? `${error.name}: ${error.message}` : "an unknown error",
			receipts: [...receipts],
			part
		};
	}
}

// src/pipeline/sessions.ts
function barWords(bar) {
	return "fault" in bar ? bar.fault.message : bar.issues.map(({ message }) => message).join("; ");
}
var Sessions = class {
	#sessions = /* @__PURE__ */ new Map();
	#faults = /* @__PURE__ */ new Map();
	#cleared = /* @__PURE__ */ new Set();
	#bars = /* @__PURE__ */ new Map();
	#tokens = /* @__PURE__ */ new Map();
	tokensOf(account) {
		return this.#tokens.get(account) ?? {};
	}
	useTokens(account, tokens) {
		this.#tokens.set(account, tokens);
		this.#faults.delete(account);
	}
	faultOf(account) {
		return this.#faults.get(account) ?? null;
	}
	refuse(account, fault) {
		this.#faults.set(account, fault);
	}
	isCleared(account) {
		return this.#cleared.has(account);
	}
	clear(account) {
		this.#bars.delete(account);
		this.#cleared.add(account);
	}
	barOf(account) {
		return this.#bars.get(account) ?? null;
	}
	bar(account, bar) {
		this.#cleared.delete(account);
		this.#bars.set(account, bar);
	}
	of(account) {
		const known = this.#sessions.get(account) ?? /* @__PURE__ */ new Map();
		this.#sessions.set(account, known);
		return known;
	}
};

// src/pipeline/replay-journals.ts
async function replayJournals(journals, view) {
	const entries = [];
	for (const journal of journals) entries.push(...replay(await readJournal(journal), view));
	return entries;
}
function replay(lines, view) {
	return view.doubtful().flatMap((record) => {
		const { attempt } = record;
		if (attempt === null || standingOf(record) !== "open") return [];
		const own = lines.filter((line) => line.attempt === attempt.attempt);
		const end = own.findLast((line) => line.kind === "outcome");
		if (end?.kind === "outcome") return [outcomeEntry(attempt, end.outcome, end.at)];
		const receipts = own.flatMap((line) => line.kind === "receipt" ? [asReceipt(line.receipt)] : []);
		if (receipts.length === 0) return [];
		return [outcomeEntry(attempt, interrupted(record, receipts, attempt.parts), receipts.at(-1).at)];
	});
}
function interrupted(record, receipts, parts) {
	const known = joined(record.receipts, receipts);
	if (known.length >= parts) return {
		outcome: "delivered",
		code: "sent",
		message: "sent",
		receipts: known
	};
	return {
		outcome: "unknown",
		code: "run.interrupted",
		message: "the run ended in the middle of the thread",
		receipts: known,
		part: known.length + 1
	};
}
function joined(before, fresh) {
	const parts = new Map([...fresh, ...before].map((receipt) => [receipt.part, receipt]));
	const receipts = [];
	for (let receipt = parts.get(1); receipt !== void 0; receipt = parts.get(receipt.part + 1)) receipts.push(receipt);
	return receipts;
}

// src/pipeline/flush-journals.ts
const mostRounds$2 = 20;
async function flushJournals(world) {
	if (world.leftJournals.length === 0) return 0;
	const config = await readConfig(world.files, world.adapters);
	const branch = await world.openBranch(config.ledgerBranch);
	if (branch === null) return 0;
	return flushInto(await LedgerWriter.open(branch), world);
}
async function flushInto(writer, { leftJournals }) {
	for (let round = 0; round < mostRounds$2; round += 1) {
		const entries = await replayJournals(leftJournals, await viewLedger(writer.branch, writer.ledger));
		if ((entries.length === 0 || await writer.tryAppend({ entries }, "Record what an interrupted run had learnt")) === "moved") continue;
		for (const journal of leftJournals) await journal.clear();
		return entries.length;
	}
	throw new Failure("git.lock-lost", `other runs moved the ledger ${mostRounds$2} times while this one tried to write`, {
		remedy: "Run again.",
		state: "What an interrupted run had learnt is still on this machine, and is written by its next run."
	});
}

// src/pipeline/resolve-doubts.ts
const longestSettling = 15e3;
function abandoned(view, world) {
	const now = world.clock.now();
	const attempts = view.doubtful().flatMap((record) => standingOf(record) === "open" ? record.attempt ?? [] : []);
	return new Set(attempts.filter((attempt) => isOver(attempt, now, world.run)).map(({ attempt }) => attempt));
}
async function resolveDoubts(view, over, config, sealed, sessions, world) {
	const taken = /* @__PURE__ */ new Map();
	const doubts = doubtsOf(view, over, config, world);
	await view.load(view.doubtful().map(({ post }) => post));
	await letSettle(doubts, world);
	const settled = [];
	for (const doubt of doubts) {
		const adapter = await world.adapters.load(doubt.account.platform);
		const own = taken.get(doubt.account.name) ?? await view.taken(doubt.account.name);
		taken.set(doubt.account.name, own);
		const outcome = concluded(await ask(doubt, adapter, view, own, sealed, sessions, world), doubt);
		if (outcome === null) continue;
		for (const receipt of outcome.receipts) own.add(receipt.id);
		const entry = outcomeEntry(doubt.attempt, outcome, instant(world.clock.now()));
		settled.push({
			attempt: doubt.attempt,
			outcome,
			entry
		});
	}
	return settled;
}
function doubtsOf(view, over, config, world) {
	const now = world.clock.now();
	return view.doubtful().flatMap((record) => {
		const { attempt } = record;
		const account = config.accounts[record.account];
		const standing = standingOf(record);
		if (attempt === null || account === void 0 || account.platform !== attempt.platform) return [];
		return standing === "unknown" || standing === "open" && over.has(attempt.attempt) ? [{
			record,
			attempt,
			account,
			touchedAt: lastTouched(record, attempt, now)
		}] : [];
	});
}
async function letSettle(doubts, world) {
	let until = 0;
	for (const doubt of doubts) {
		const { settleMilliseconds = 0 } = await world.adapters.load(doubt.account.platform);
		until = Math.max(until, doubt.touchedAt + settleMilliseconds);
	}
	const remaining = until - world.clock.now();
	if (remaining <= 0 || remaining > longestSettling || world.signal.aborted) return;
	try {
		await world.clock.wait(remaining, world.signal);
	} catch (error) {
		if (!world.signal.aborted) throw error;
	}
}
function lastTouched({ outcome }, { lease_until }, now) {
	return outcome === null ? Math.min(now, Date.parse(lease_until)) : Date.parse(outcome.at);
}
async function ask(doubt, adapter, view, taken, sealed, sessions, world) {
	const { record, attempt, account } = doubt;
	const stored = view.stored(attempt.attempt);
	if (adapter.find === void 0) return {
		found: "unclear",
		message: `${adapter.name} cannot be asked`
	};
	if (stored === void 0) return {
		found: "unclear",
		message: "the payload was erased"
	};
	const unfit = unfitCredentials(account, world.environment);
	if (unfit.length > 0) return {
		found: "unclear",
		message: unfitWords(unfit)
	};
	const bar = sessions.barOf(account.name);
	if (bar !== null) return {
		found: "unclear",
		message: barWords(bar)
	};
	const refused = sessions.faultOf(account.name);
	if (refused !== null) return {
		found: "unclear",
		message: refused.message
	};
	const platform = platformContext(account, world, sessions);
	const facts = {
		key: attempt.key,
		attemptedAt: Date.parse(attempt.first_attempt_at),
		handle: record.handle,
		sealed: await sealed.read(attempt),
		receipts: record.receipts
	};
	const payload = stored.payload;
	if (adapter.findsByWords && hasTwin(record, payload, view)) return {
		found: "unclear",
		message: "another post that may be out says the same"
	};
	const found = await adapter.find(payload, findContext(platform, facts, taken, world));
	const finding = redacted(found, account, world);
	const settled = world.clock.now() >= doubt.touchedAt + (adapter.settleMilliseconds ?? 0);
	return (finding.found === "none" || finding.found === "some") && !settled ? {
		found: "unclear",
		message: "it is too early to tell"
	} : finding;
}
function concluded(finding, { record, attempt }) {
	const receipts = [...record.receipts];
	switch (finding.found) {
		case "all": return {
			outcome: "delivered",
			code: "recovered",
			message: "found; an earlier attempt had arrived",
			receipts: finding.receipts
		};
		case "some":
		case "none": {
			const known = finding.found === "some" ? finding.receipts : receipts;
			return {
				outcome: "throttled",
				code: "platform.absent",
				message: "the platform does not have it; it may be sent again",
				receipts: known,
				part: known.length + 1,
				retryAt: null
			};
		}
		case "unclear":
			if (record.outcome !== null) return null;
			return {
				outcome: "unknown",
				code: "run.interrupted",
				message: finding.message,
				receipts,
				part: Math.min(receipts.length + 1, attempt.parts)
			};
	}
}

// src/pipeline/settle-earlier.ts
async function settleEarlier({ config, writer, sealed, sessions, destinations, tokens, world }) {
	await fromCheckpoint(writer, () => flushInto(writer, world));
	const settled = await fromCheckpoint(writer, async () => {
		const first = await viewLedger(writer.branch, writer.ledger);
		const over = abandoned(first, world);
		if (over.size > 0) await writer.refresh();
		const view = over.size > 0 ? await viewLedger(writer.branch, writer.ledger) : first;
		const doubted = new Set(view.doubtful().map(({ account }) => account));
		const asked = Object.values(config.accounts).filter(({ name }) => doubted.has(name));
		await destinations.clear(asked.filter((account) => isFit(account, world)));
		const seen = await tokens.ensure(asked, "use") === "moved" ? await viewLedger(writer.branch, writer.ledger) : view;
		return resolveDoubts(seen, over, config, sealed, sessions, world);
	});
	if (settled.length > 0) {
		const beside = await sealed.drop(finished$1(settled));
		const entries = settled.map(({ entry }) => entry);
		await writer.append({
			entries,
			beside
		}, "Record what became of earlier attempts");
	}
	return settled;
}

// src/pipeline/token-store.ts
const keptTokens = strictObject({
	version: literal(1),
	account: string$3(),
	platform: string$3(),
	grant: string$3(),
	obtained_at: datetime({ precision: 3 }),
	ends_at: datetime({ precision: 3 }),
	scopes: array(string$3()).nullable(),
	credentials: record$1(string$3(), string$3().min(1))
});
var TokenStore = class {
	vault;
	#outside;
	#writer;
	constructor(vault, outside, writer) {
		this.vault = vault;
		this.#outside = outside;
		this.#writer = writer;
	}
	async read(account, grant) {
		const local = parsed(await this.#outside.localSecrets.read(localName(account)), account, grant);
		const sealed = parsed(await this.#unseal(account), account, grant);
		if (local !== null && (sealed === null || sealed.obtained_at < local.obtained_at)) return {
			kept: local,
			isSafe: this.vault === null
		};
		return sealed === null ? null : {
			kept: sealed,
			isSafe: true
		};
	}
	async hasLocal(account) {
		return await this.#outside.localSecrets.read(localName(account)) !== null;
	}
	async keep(kept) {
		const text = JSON.stringify(kept);
		await this.#outside.localSecrets.write(localName(kept.account), text);
		if (this.vault === null) return /* @__PURE__ */ new Map();
		return /* @__PURE__ */ new Map([[sealedFile(kept.account, sealedName), await this.#outside.sealing.seal(text, this.vault.recipients)]]);
	}
	async settle(account) {
		if (this.vault !== null) await this.#outside.localSecrets.remove(localName(account));
	}
	async forgetLocal(account) {
		const isThere = await this.hasLocal(account);
		if (isThere) await this.#outside.localSecrets.remove(localName(account));
		return isThere;
	}
	async #unseal(account) {
		const identity = this.vault === null ? void 0 : secretValue(this.vault.identity, this.#outside);
		const { tip } = this.#writer.ledger;
		if (tip === null || identity === void 0) return null;
		const [sealed = null] = await this.#writer.branch.readFiles(tip, [sealedFile(account, sealedName)]);
		return sealed === null ? null : this.#outside.sealing.open(sealed, identity);
	}
};
const sealedName = "token";
function localName(account) {
	return `${account}-${sealedName}.json`;
}
function parsed(text, account, grant) {
	if (text === null) return null;
	try {
		const kept = keptTokens.parse(JSON.parse(text));
		return kept.account === account && kept.grant === grant ? kept : null;
	} catch {
		return null;
	}
}

// src/pipeline/token-keeper.ts
const mostRounds$1 = 20;
var TokenKeeper = class {
	#writer;
	#sessions;
	#destinations;
	#world;
	#store;
	#goodUntil = /* @__PURE__ */ new Map();
	constructor(config, writer, sessions, destinations, world) {
		this.#writer = writer;
		this.#sessions = sessions;
		this.#destinations = destinations;
		this.#world = world;
		this.#store = new TokenStore(config.vault, world, writer);
	}
	async ensure(accounts, need) {
		const holders = await this.#holders(accounts);
		let moved = "same";
		for (let round = 0; holders.length > 0 && round < mostRounds$1; round += 1) {
			const steps = await this.#steps(holders, need);
			const claimed = await this.#cleared(steps.filter(({ step }) => step.step === "renew"));
			if (claimed.length > 0 && await this.#claim(claimed) === "moved") {
				await this.#writer.refresh();
				moved = "moved";
				continue;
			}
			for (const { standing, step } of steps) this.#settle(standing, step);
			const unwritten = steps.flatMap(({ standing, step }) => step.step === "write" ? [{
				standing,
				kept: step.kept
			}] : []);
			const renewed = await Promise.all(claimed.map((standing) => this.#renew(standing)));
			if (await this.#write([...unwritten, ...renewed]) === "moved") moved = "moved";
			return moved;
		}
		return moved;
	}
	async #cleared(steps) {
		await this.#destinations.clear(steps.map(({ standing }) => standing.account));
		return steps.flatMap(({ standing }) => this.#sessions.isCleared(standing.account.name) ? [standing] : []);
	}
	async #holders(accounts) {
		const holders = [];
		for (const account of accounts) {
			if ((this.#goodUntil.get(account.name) ?? 0) > this.#world.clock.now()) continue;
			const adapter = await this.#world.adapters.load(account.platform);
			const renewal = renewalOf(account, adapter);
			if (renewal === null) continue;
			if (unfitCredentials(account, this.#world.environment).length > 0) continue;
			holders.push({
				account,
				adapter,
				renewal,
				grant: grantOf(account, adapter, this.#world.environment)
			});
		}
		return holders;
	}
	async #steps(holders, need) {
		const { tip } = this.#writer.ledger;
		const paths = holders.map(({ account }) => tokenFile(account.name));
		const files = tip === null ? [] : await this.#writer.branch.readFiles(tip, paths);
		return Promise.all(holders.map(async (holder, index) => {
			const bytes = files[index] ?? null;
			const state = bytes === null ? null : requireTokenState(bytes, holder.account.name);
			if (need === "idle" && isAtRest(holder, state, this.#world.clock.now()) && !await this.#store.hasLocal(holder.account.name)) return {
				standing: {
					...holder,
					state,
					kept: null,
					isSafe: true
				},
				step: { step: "nothing" }
			};
			const known = await this.#store.read(holder.account.name, holder.grant);
			const standing = {
				...holder,
				state: state?.grant === holder.grant ? state : null,
				kept: known?.kept ?? null,
				isSafe: known?.isSafe ?? false
			};
			return {
				standing,
				step: nextStep(standing, need, this.#here())
			};
		}));
	}
	#here() {
		const { clock, run } = this.#world;
		return {
			now: clock.now(),
			run,
			hasVault: this.#store.vault !== null
		};
	}
	#settle({ account, renewal }, step) {
		if (step.step === "fault") this.#sessions.refuse(account.name, step.fault);
		if (step.step === "use") this.#use(account, step.kept, renewal);
	}
	#use(account, kept, { aheadMilliseconds }) {
		this.#sessions.useTokens(account.name, kept.credentials);
		this.#goodUntil.set(account.name, Date.parse(kept.ends_at) - aheadMilliseconds);
	}
	async #claim(standings) {
		const { run, clock } = this.#world;
		const lease = instant(clock.now() + leaseMilliseconds);
		const holder = {
			clone: run.clone,
			process: run.process,
			workflow: run.workflow,
			actor: run.actor,
			commit: null
		};
		const files = standings.map((standing) => {
			const state = {
				...stateOf(standing),
				claim: {
					lease_until: lease,
					run: holder
				}
			};
			return [tokenFile(standing.account.name), writeTokenState(state)];
		});
		const beside = await this.#destinations.beside();
		return this.#writer.writeBeside(new Map([...files, ...beside]), `Claim the renewal of ${namesOf(standings)}`);
	}
	async #renew(standing) {
		const { account, renewal, grant } = standing;
		const sessions = this.#sessions;
		if (standing.kept !== null) sessions.useTokens(account.name, standing.kept.credentials);
		const asked = this.#world.clock.now();
		const answer = await renewal.renew(platformContext(account, this.#world, sessions));
		if ("fault" in answer) return {
			standing,
			fault: this.#faultOf(account, answer.fault)
		};
		learnSecrets(account, Object.values(answer.tokens.credentials), this.#world);
		return {
			standing,
			kept: keptOf(account, grant, answer.tokens, standing.kept, asked)
		};
	}
	#faultOf(account, fault) {
		return {
			...redacted(fault, account, this.#world),
			outcome: fault.outcome === "unknown" ? "throttled" : fault.outcome
		};
	}
	async #write(results) {
		if (results.length === 0) return "same";
		const files = /* @__PURE__ */ new Map();
		for (const result of results) {
			const { standing } = result;
			const state = "kept" in result ? stateAfter(standing, result.kept) : this.#stateAfterFault(standing, result.fault);
			files.set(tokenFile(standing.account.name), writeTokenState(state));
			if ("kept" in result) for (const [path, bytes] of await this.#store.keep(result.kept)) files.set(path, bytes);
		}
		const moved = await this.#writeFacts(files, `Renew the tokens of ${namesOf(results.map(({ standing }) => standing))}`);
		for (const result of results) {
			const { account, renewal, kept } = result.standing;
			if ("kept" in result) {
				await this.#store.settle(account.name);
				this.#use(account, result.kept, renewal);
			} else if (!renewal.startsWithToken && (kept === null || Date.parse(kept.ends_at) <= this.#world.clock.now())) this.#sessions.refuse(account.name, result.fault);
		}
		return moved;
	}
	#stateAfterFault(standing, fault) {
		const isRefused = fault.outcome === "rejected" && fault.code === "platform.credentials";
		return {
			...stateOf(standing),
			refused_at: isRefused ? instant(this.#world.clock.now()) : null
		};
	}
	async #writeFacts(files, message) {
		for (let tries = 0; tries < mostRounds$1; tries += 1) {
			if (await this.#writer.writeBeside(files, message) === "written") return tries === 0 ? "same" : "moved";
			await this.#writer.refresh();
		}
		throw new Failure("git.lock-lost", `other runs moved the ledger ${mostRounds$1} times while this one tried to write`, {
			remedy: "Run again on this machine: the new tokens are kept here and are written by the next run.",
			state: "Nothing was sent with them."
		});
	}
};
function stateOf({ account, grant, state }) {
	return {
		version: 1,
		platform: account.platform,
		grant,
		obtained_at: null,
		ends_at: null,
		scopes: null,
		refused_at: null,
		...state,
		claim: null
	};
}
function stateAfter(standing, { obtained_at, ends_at, scopes }) {
	const { seen_at: _, ...state } = stateOf(standing);
	return {
		...state,
		obtained_at,
		ends_at,
		scopes,
		refused_at: null
	};
}
function keptOf(account, grant, tokens, before, at) {
	const given = Object.entries(tokens.credentials).filter(([, value]) => value.trim() !== "");
	return {
		version: 1,
		account: account.name,
		platform: account.platform,
		grant,
		obtained_at: instant(at),
		ends_at: instant(tokens.endsAt),
		scopes: tokens.scopes === null ? before?.scopes ?? null : [...tokens.scopes],
		credentials: {
			...before?.credentials,
			...Object.fromEntries(given)
		}
	};
}
function namesOf(standings) {
	return standings.map(({ account }) => account.name).join(", ");
}

// src/pipeline/run.ts
const mostLeases = 30;
const mostRounds = 20;
async function publish(world, selection) {
	const config = await readConfig(world.files, world.adapters);
	learnSecretValues(config, world);
	if (selection !== null) requireAccount(selection, config.accounts);
	const branch = await branchOf(world, config.ledgerBranch);
	const standing = lookAhead(config, world);
	standing.catch(() => void 0);
	const writer = await LedgerWriter.open(branch, "checkpoint");
	const sealed = new SealedStore(config, world, writer);
	const sessions = new Sessions();
	const destinations = new DestinationKeeper(config, writer, sessions, world);
	const tokens = new TokenKeeper(config, writer, sessions, destinations, world);
	const run = {
		config,
		writer,
		sealed,
		sessions,
		destinations,
		tokens,
		selection,
		standing,
		world
	};
	await tokens.ensure(Object.values(config.accounts), "idle");
	const earlier = await settleEarlier(run);
	const settled = /* @__PURE__ */ new Map();
	for (let leases = 1;; leases += 1) {
		const { found, unready, sent } = await publishDue(run);
		for (const each of sent.settled) settled.set(targetName(each.attempt.post, each.attempt.account), each);
		if (sent.outOfTime && leases < mostLeases) continue;
		const warnings = await lookAfter(run, found);
		return reportOf({
			...run,
			found,
			unready,
			warnings,
			settled: [...settled.values()],
			earlier
		});
	}
}
async function publishDue(run) {
	const { writer, sealed, sessions, destinations, tokens, world } = run;
	for (let round = 0; round < mostRounds; round += 1) {
		const { view, found } = await look(run);
		if (await recordMoves(found.moved, view, writer, world) !== "none") continue;
		const due = found.targets.filter((target) => target.state === "due");
		const missed = found.targets.filter((target) => target.state === "missed");
		if (await tokens.ensure(accountsOf(due), "use") === "moved") continue;
		await destinations.clear(accountsOf(due).filter((account) => isFit(account, world)));
		const { ready, unready } = await prepareTargets(due, view, sessions, world);
		if (await recordAttempts(ready, missed, await destinations.beside(), writer, world) === "moved") continue;
		const sent = await sendTargets(ready, {
			writer,
			sealed,
			sessions,
			world
		});
		await recordOutcomes(sent, writer, sealed, world);
		return {
			found,
			unready,
			sent
		};
	}
	throw new Failure("git.lock-lost", `other runs moved the ledger ${mostRounds} times while this one planned`, {
		remedy: "Run again; what is due stays due.",
		state: "Nothing was sent by this run."
	});
}
function accountsOf(targets) {
	return [...new Set(targets.map(({ account }) => account))];
}
async function branchOf(world, name) {
	const branch = await world.openBranch(name);
	if (branch !== null) return branch;
	throw new Failure("git.not-a-repository", "publishing needs a git repository: the ledger lives on a branch of it", {
		remedy: "Run `git init`, or give the folder of the repository with --cwd.",
		state: "Nothing was sent."
	});
}

// adapters/index.ts
const loaders = {
	bluesky: () => import("./bluesky.js"),
	linkedin: () => import("./linkedin.js"),
	mastodon: () => import("./mastodon.js"),
	reddit: () => import("./reddit.js"),
	threads: () => import("./threads.js"),
	tiktok: () => import("./tiktok.js"),
	x: () => import("./x.js"),
	youtube: () => import("./youtube.js")
};
const adapters = {
	ids: Object.keys(loaders),
	async load(id) {
		const loader = Object.hasOwn(loaders, id) ? loaders[id] : void 0;
		if (loader === void 0) throw new RangeError(`no adapter is called ${id}`);
		return (await loader()).adapter;
	}
};

// src/io/journal.ts
function openJournal(path) {
	let begun = false;
	let waiting = [];
	let writing = null;
	const write = async () => {
		await void 0;
		while (waiting.length > 0) {
			const lines = waiting;
			waiting = [];
			try {
				if (!begun) begin(path);
				begun = true;
				await appendDurably(path, lines.map(({ text }) => `${text}\n`).join(""));
				for (const { done } of lines) done();
			} catch (error) {
				for (const { failed } of lines) failed(error);
			}
		}
		writing = null;
	};
	return {
		read: async () => readLines(path),
		append: (text) => new Promise((done, failed) => {
			waiting.push({
				text,
				done,
				failed
			});
			writing ??= write();
		}),
		clear: async () => {
			await writing;
			begun = false;
			rmSync(path, { force: true });
		}
	};
}
function begin(path) {
	mkdirSync(dirname(path), { recursive: true });
	dropCutLine(path);
	closeSync(openSync(path, "a", 384));
	syncFolder(dirname(path));
}
async function appendDurably(path, text) {
	const file = await open$1(path, "a", 384);
	try {
		await file.appendFile(text);
		await file.datasync();
	} finally {
		await file.close();
	}
}
function leftJournals(folder, isAlive) {
	return namesIn(folder).filter((name) => /^\d+-[0-9a-f]+\.jsonl$/.test(name) && !isAlive(Number.parseInt(name, 10))).sort().map((name) => openJournal(join(folder, name)));
}
function namesIn(folder) {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
function readLines(path) {
	try {
		return readFileSync(path, "utf8").split("\n").slice(0, -1);
	} catch (error) {
		if (error.code === "ENOENT") return [];
		throw error;
	}
}
function dropCutLine(path) {
	if (!existsSync(path)) return;
	const bytes = readFileSync(path);
	truncateSync(path, bytes.lastIndexOf(10) + 1);
}
function syncFolder(folder) {
	const opened = openSync(folder, "r");
	try {
		fsyncSync(opened);
	} catch {} finally {
		closeSync(opened);
	}
}

// src/io/local-secrets.ts
function openLocalSecrets(folder) {
	const pathOf = (name) => join(folder, name);
	return {
		async read(name) {
			try {
				return await readFile(pathOf(name), "utf8");
			} catch (error) {
				if (error.code === "ENOENT") return null;
				throw error;
			}
		},
		async write(name, text) {
			await mkdir(folder, {
				recursive: true,
				mode: 448
			});
			const file = await open$1(`${pathOf(name)}.new`, "w", 384);
			try {
				await file.writeFile(text);
				await file.sync();
			} finally {
				await file.close();
			}
			await rename(`${pathOf(name)}.new`, pathOf(name));
		},
		remove: (name) => rm(pathOf(name), { force: true })
	};
}

// src/io/reading-thread.ts
function openReadingThread(begin, bounds) {
	let worker = null;
	let idle;
	let last = Promise.resolve();
	const end = () => {
		worker?.terminate();
		worker = null;
	};
	const readOne = async (file) => {
		clearTimeout(idle);
		worker ??= startWorker(begin);
		const read = await readIn(worker, file, bounds.mostMilliseconds);
		if (read.isWhole) idle = setTimeout(end, bounds.idleMilliseconds).unref();
		else end();
		if (read.fault !== void 0) throw read.fault;
		return read.tables;
	};
	return (file) => {
		const reading = last.then(() => readOne(file));
		last = reading.catch(() => {});
		return reading;
	};
}
function startWorker(begin) {
	return new Worker(begin, {
		env: {},
		execArgv: [],
		resourceLimits: {
			maxOldGenerationSizeMb: 256,
			maxYoungGenerationSizeMb: 8
		}
	}).on("error", () => {});
}
function readIn(worker, file, mostMilliseconds) {
	return new Promise((resolve) => {
		const settle = (read) => {
			clearTimeout(late);
			worker.off("error", giveUp).off("exit", giveUp).off("message", answer);
			worker.unref();
			resolve(read);
		};
		const giveUp = () => settle({
			tables: null,
			isWhole: false
		});
		const late = setTimeout(giveUp, mostMilliseconds);
		worker.ref();
		const answer = (message) => {
			if ("tables" in message) return settle({
				tables: message.tables,
				isWhole: true
			});
			try {
				worker.postMessage({ bytes: file.read(message.start, message.end) });
			} catch (fault) {
				settle({
					tables: null,
					isWhole: false,
					fault
				});
			}
		};
		worker.on("error", giveUp).on("exit", giveUp).on("message", answer);
		worker.postMessage({ size: file.size });
	});
}

// src/io/media-reader.ts
function openMediaReader(given = {}) {
	const bounds = {
		mostMilliseconds: 3e4,
		idleMilliseconds: 50,
		...given
	};
	return {
		readVideo: openReadingThread(new URL("./video-worker.js", import.meta.url), bounds),
		countPages: openReadingThread(new URL("./pdf-worker.js", import.meta.url), bounds)
	};
}

// src/io/memory.ts
function useLittleMemory() {
	setFlagsFromString("--heap-growing-percent=20");
	setFlagsFromString("--semi-space-growth-factor=1");
}

// src/io/run-identity.ts
async function runIdentity({ environment, gitFolder, random }) {
	return {
		clone: cloneName(join(gitFolder, "mergecast"), random),
		process: process.pid,
		workflow: workflowOf(environment),
		actor: environment.get("GITHUB_ACTOR") ?? null,
		isAlive
	};
}
function cloneName(folder, random) {
	const path = join(folder, "clone");
	const known = readName(path);
	if (known !== null) return known;
	const fresh = Buffer.from(random.bytes(8)).toString("hex");
	try {
		mkdirSync(folder, { recursive: true });
		writeWhole(path, fresh);
	} catch (error) {
		if (error.code !== "EEXIST") return fresh;
	}
	return readName(path) ?? fresh;
}
function writeWhole(path, name) {
	const draft = `${path}-${name}`;
	writeFileSync(draft, `${name}\n`, { flag: "wx" });
	try {
		linkSync(draft, path);
	} finally {
		rmSync(draft, { force: true });
	}
}
function readName(path) {
	try {
		const name = readFileSync(path, "utf8").trim();
		return /^[0-9a-f]{16}$/.test(name) ? name : null;
	} catch {
		return null;
	}
}
function workflowOf(environment) {
	const id = environment.get("GITHUB_RUN_ID");
	if (id === void 0) return null;
	const url = `${environment.get("GITHUB_SERVER_URL") ?? "https://github.com"}/${environment.get("GITHUB_REPOSITORY") ?? ""}/actions/runs/${id}`;
	return {
		id,
		attempt: Number(environment.get("GITHUB_RUN_ATTEMPT") ?? 1),
		url
	};
}
function isAlive(processId) {
	if (!Number.isInteger(processId) || processId < 1) return false;
	try {
		process.kill(processId, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}

// src/io/sealing.ts
function ageSealing() {
	return {
		async seal(text, recipients) {
			const { Encrypter } = await import("./dist2.js");
			const encrypter = new Encrypter();
			for (const recipient of recipients) encrypter.addRecipient(recipient);
			return encrypter.encrypt(text);
		},
		async open(sealed, identity) {
			const { Decrypter } = await import("./dist2.js");
			try {
				const decrypter = new Decrypter();
				decrypter.addIdentity(identity.trim());
				return await decrypter.decrypt(sealed, "text");
			} catch {
				return null;
			}
		}
	};
}
async function makeKey() {
	const { generateX25519Identity, identityToRecipient } = await import("./dist2.js");
	const identity = await generateX25519Identity();
	return {
		identity,
		recipient: await identityToRecipient(identity)
	};
}

// adapters/kit/server-origin.ts
const serverOrigin = string$3().transform((written, context) => {
	const url = URL.canParse(written) ? new URL(written) : null;
	const safe = url !== null && (url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname));
	const bare = url !== null && url.pathname === "/" && !url.search && !url.hash && !url.username && !url.password;
	if (safe && bare) return url.origin;
	context.addIssue({
		code: "custom",
		message: "expected an https origin such as https://mastodon.example (plain http for loopback alone)"
	});
	return NEVER;
});

// src/entry/endpoints.ts
const variable = "MERGECAST_ENDPOINTS";
function readEndpoints(environment, platforms) {
	const written = environment.get(variable);
	if (written === void 0) return {};
	const read = record$1(string$3(), serverOrigin).safeParse(parse(written));
	if (!read.success) throw invalid(`${variable} is not a JSON object from platform ids to origins`);
	const unknown = Object.keys(read.data).filter((id) => !platforms.includes(id));
	if (unknown.length > 0) throw invalid(`${variable} names ${unknown.join(", ")}, which is no platform`);
	return read.data;
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function invalid(message) {
	return new Failure("usage.endpoints", message, {
		remedy: "Write it such as {\"mastodon\":\"http://127.0.0.1:4010\"}; plain http is accepted for loopback alone.",
		state: "Nothing was sent."
	});
}

// src/entry/compose.ts
async function mainBranchOf(setting) {
	const branch = await (await repositoryOf(setting))?.repository.mainBranch() ?? "main";
	return /^[\w./-]+$/.test(branch) ? branch : "main";
}
async function composePlanning(setting) {
	useLittleMemory();
	const found = await repositoryOf(setting);
	const run = found === null ? nobody : await identityOf(setting, found.gitFolder);
	return {
		clock: setting.clock,
		files: openFiles$1(found?.root ?? setting.cwd),
		mediaReader: openMediaReader(),
		adapters,
		run,
		endpoints: readEndpoints(setting.environment, adapters.ids),
		openBranch: async (name) => found === null ? null : found.ledgerBranch(name)
	};
}
function composeAsking(setting) {
	const { clock, environment, secrets = createSecrets(), signal, log } = setting;
	let opened = null;
	return {
		clock,
		environment,
		secrets,
		signal,
		log,
		adapters,
		endpoints: readEndpoints(environment, adapters.ids),
		http: async (request) => {
			opened ??= import("./http.js").then(({ createHttp }) => createHttp({ environment }));
			return (await opened).http(request);
		},
		close: async () => (await opened)?.close()
	};
}
async function composePublishing(setting, opening = openRepository(setting.cwd, gitOptions(setting))) {
	useLittleMemory();
	const found = await opening;
	const random = setting.random ?? systemRandom();
	const journals = journalsOf(found);
	const run = await identityOf(setting, found.gitFolder);
	const { createHttp } = await import("./http.js");
	const { http, close } = createHttp({ environment: setting.environment });
	return {
		clock: setting.clock,
		files: openFiles$1(found.root, join(found.ownFolder, "mergecast", "names.json")),
		mediaReader: openMediaReader(),
		adapters,
		run,
		openBranch: async (name) => found.ledgerBranch(name),
		random,
		environment: setting.environment,
		secrets: setting.secrets ?? createSecrets(),
		http,
		sealing: ageSealing(),
		localSecrets: openLocalSecrets(secretsFolderOf(found)),
		repository: found.repository,
		checkout: found.checkout,
		checkpointFrom: 1e3,
		version: version$1,
		journal: openJournal(join(journals, `${run.process}-${Buffer.from(random.bytes(6)).toString("hex")}.jsonl`)),
		leftJournals: leftJournals(journals, (process) => run.isAlive(process)),
		endpoints: readEndpoints(setting.environment, adapters.ids),
		signal: setting.signal,
		log: setting.log,
		close
	};
}
async function composeLedger(setting) {
	const found = await openRepository(setting.cwd, gitOptions(setting));
	return {
		files: openFiles$1(found.root),
		adapters,
		sealing: ageSealing(),
		openBranch: (name) => found.ledgerBranch(name),
		openCare: (name) => found.ledgerCare(name)
	};
}
async function composeVault(setting) {
	const found = await openRepository(setting.cwd, gitOptions(setting));
	const secretsFolder = secretsFolderOf(found);
	return {
		files: openFiles$1(found.root),
		adapters,
		secretsFolder,
		secrets: openLocalSecrets(secretsFolder),
		makeKey
	};
}
function secretsFolderOf({ gitFolder }) {
	return join(gitFolder, "mergecast", "sealed");
}
async function composeDoctor(setting) {
	const planning = await composePlanning(setting);
	const gitVersion$1 = () => gitVersion(setting.cwd);
	const more = {
		...planning,
		environment: setting.environment,
		gitVersion: gitVersion$1
	};
	try {
		const found = await openRepository(setting.cwd, gitOptions(setting));
		const journals = leftJournals(journalsOf(found), (process) => planning.run.isAlive(process));
		const openCare = (name) => found.ledgerCare(name);
		const { root, newestCommitAt, repository } = found;
		const mainBranch = () => repository.mainBranch();
		return {
			...more,
			repository: {
				root,
				openCare,
				leftJournals: journals,
				mainBranch,
				newestCommitAt
			}
		};
	} catch (error) {
		if (error instanceof Failure) return {
			...more,
			repository: error
		};
		throw error;
	}
}
function requireRehearsal(platforms, endpoints) {
	const real = platforms.filter((id) => endpoints[id] === void 0 || !isLoopback(new URL(endpoints[id]).hostname));
	if (real.length === 0) return;
	throw new Failure("usage.now", `publish takes --now only where every platform is on loopback; ${real.join(", ")} is not`, {
		remedy: "Run `mergecast sandbox` and set MERGECAST_ENDPOINTS to what it prints; or use `plan --now`.",
		state: "Nothing was sent."
	});
}
function journalsOf({ gitFolder }) {
	return join(gitFolder, "mergecast", "journals");
}
const nobody = {
	clone: "none",
	process: 0,
	workflow: null,
	actor: null,
	isAlive: () => false
};
function identityOf(setting, gitFolder) {
	return runIdentity({
		environment: setting.environment,
		gitFolder,
		random: setting.random ?? systemRandom()
	});
}
async function repositoryOf(setting) {
	try {
		return await openRepository(setting.cwd, gitOptions(setting));
	} catch (error) {
		if (error instanceof Failure && (error.code === "git.not-a-repository" || error.code === "git.missing")) return null;
		throw error;
	}
}

// src/entry/plan-text.ts
const finished = /* @__PURE__ */ new Set([
	"done",
	"adopted",
	"skipped"
]);
function planText(plan, look) {
	const shown = plan.targets.filter((target) => showsTarget(target, look));
	return [...shown.flatMap((target) => [...targetLines(target, look.palette), ""]), ...planTail(plan, plan.targets.length - shown.length, look)].join("\n");
}
function showsTarget({ state }, look) {
	return look.all || !finished.has(state);
}
function planTail(plan, hidden, look) {
	return [
		...plan.unread.map(({ file, accounts }) => {
			const names = accounts.map(({ name }) => name).join(", ");
			return `${stateText("blocked", look.palette)} ${look.palette.bold(plain(file))}${names === "" ? "" : ` for ${names}`}: the file has errors`;
		}),
		...plan.unread.length > 0 ? [""] : [],
		...issueLines(plan.issues, look.palette),
		...plan.issues.length > 0 ? [""] : [],
		summary$1(plan, hidden),
		look.palette.dim(`ledger: ${plan.ledger}; now: ${plan.now}`)
	];
}
function targetLines(target, palette) {
	const name = palette.bold(plain(`${target.postId}@${target.account.name}`));
	const head = `${stateText(target.state, palette)} ${name}  ${plain(target.reason)}`;
	const notes = target.notes.map((note) => `${palette.dim("  ·")} ${plain(note)}`);
	return [
		head,
		...target.payload === null ? [] : payloadLines(target.payload, palette),
		...notes
	];
}
function payloadLines(payload, palette) {
	return [...payload.parts.flatMap((part, index) => {
		const counts = Object.entries(part.counts).map(([unit, count]) => `${count} ${unit}`);
		const which = payload.parts.length === 1 ? "" : `part ${index + 1} of ${payload.parts.length}, `;
		return [
			palette.dim(`  ┌ ${which}${counts.join(", ")}`),
			...plain(part.text).split("\n").map((line) => `${palette.dim("  │")} ${line}`),
			...part.media.map(({ file, alt }) => `${palette.dim("  ▣")} ${plain(file)}  ${palette.dim(alt === "" ? "no alternative text" : plain(alt))}`)
		];
	}), ...optionLines(payload, palette)];
}
function optionLines({ options }, palette) {
	return Object.entries(options).map(([name, value]) => {
		const shown = typeof value === "string" ? value : JSON.stringify(value);
		return `${palette.dim("  ▪")} ${plain(name)}: ${plain(shown).replaceAll("\n", " ")}`;
	});
}
function stateText(state, palette) {
	const padded = state.padEnd(9);
	if (state === "due" || state === "done") return palette.green(padded);
	if (state === "waiting" || state === "sending") return palette.blue(padded);
	if (finished.has(state)) return palette.dim(padded);
	return state === "edited" ? palette.yellow(padded) : palette.red(padded);
}
function summary$1(plan, hidden) {
	const states = /* @__PURE__ */ new Map();
	for (const { state } of plan.targets) states.set(state, (states.get(state) ?? 0) + 1);
	const counts = [...states].map(([state, count]) => `${count} ${state}`);
	const unread = plan.unread.length === 0 ? [] : [`${counted$3(plan.unread.length, "post")} with errors`];
	const rest = hidden === 0 ? "" : ` (${hidden} that are out not shown; see --all)`;
	return `${[...counts, ...unread].join(", ") || "no posts"}${rest}; ${countIssues$1(plan.issues)}`;
}

// src/entry/publish-text.ts
function publishText(report, palette) {
	return [
		...report.targets.flatMap((target) => outcomeLines(target, palette)),
		...report.remaining.map(({ state, postId, account, reason }) => {
			return `${stateText(state, palette)}  ${palette.bold(plain(`${postId}@${account.name}`))}  ${plain(reason)}`;
		}),
		...report.unread.map(({ file }) => `${stateText("blocked", palette)}  ${palette.bold(plain(file))}  the file has errors`),
		...report.issues.length > 0 ? [
			"",
			...issueLines(report.issues, palette),
			""
		] : [],
		summary(report),
		palette.dim(`ledger: ${report.ledger.describe}${report.ledger.commit === null ? "" : ` at ${report.ledger.commit.slice(0, 12)}`}`)
	].join("\n");
}
function outcomeLines({ post, account, outcome, stuck, page }, palette) {
	const name = palette.bold(plain(`${post}@${account}`));
	const words = outcome.outcome === "delivered" && outcome.code === "sent" ? "" : `  ${plain(outcome.message)} (${outcome.code})`;
	return [
		`${outcomeText(outcome, palette)} ${name}${words}`,
		...stuck ? ["           It should have been out long ago, and trying again has not helped."] : [],
		...outcome.receipts.map(({ url, id }) => `           ${plain(url ?? id)}`),
		...outcome.outcome === "unknown" ? [`           ${doubt(post, account, page)}`] : []
	];
}
function doubt(post, account, page) {
	const target = plain(`${post}@${account}`);
	return `Look ${page === null ? "on the account's page" : `at ${plain(page)}`}, then: mergecast resolve ${target} --delivered URL, or mergecast resolve ${target} --absent`;
}
function outcomeText({ outcome }, palette) {
	const padded = outcome.padEnd(10);
	if (outcome === "delivered") return palette.green(padded);
	return outcome === "throttled" ? palette.blue(padded) : palette.red(padded);
}
function summary({ targets }) {
	if (targets.length === 0) return "Nothing was due; nothing was sent.";
	const counts = /* @__PURE__ */ new Map();
	for (const { outcome } of targets) counts.set(outcome.outcome, (counts.get(outcome.outcome) ?? 0) + 1);
	return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ");
}

// src/entry/to-document.ts
function planToDocument(plan) {
	const { now, ledger, targets, unread, issues } = plan;
	return {
		version: 1,
		now,
		ledger,
		targets: [...targets.map(plannedToDocument), ...unread.flatMap(unreadToDocument)],
		issues
	};
}
function plannedToDocument(target) {
	const { postId, post, account, state, reason, publishAt, digest, payload, notes } = target;
	return {
		post: postId,
		file: post.file,
		account: account.name,
		platform: account.platform,
		state,
		reason,
		publish_at: publishAt?.utc ?? null,
		digest,
		parts: (payload?.parts ?? []).map(({ text, counts, media }) => ({
			text,
			counts,
			media: media.map(({ file, alt }) => ({
				file,
				alt
			}))
		})),
		options: payload?.options ?? {},
		notes: [...notes]
	};
}
function unreadToDocument({ file, post, accounts }) {
	return accounts.map(({ name, platform }) => ({
		post,
		file,
		account: name,
		platform,
		state: "blocked",
		reason: "the file has errors",
		publish_at: null,
		digest: null,
		parts: [],
		options: {},
		notes: []
	}));
}
function publishToDocument(report) {
	const { run, now, ledger, targets, remaining, unread, issues } = report;
	return {
		version: 1,
		run,
		now,
		ledger,
		targets: targets.map(({ post, account, platform, outcome, earlier, stuck, page }) => ({
			post,
			account,
			platform,
			outcome: outcome.outcome,
			code: outcome.code,
			message: outcome.message,
			receipts: receiptsToDocument(outcome.receipts),
			retry_at: outcome.outcome === "throttled" ? outcome.retryAt : null,
			earlier,
			stuck,
			page
		})),
		remaining: [...remaining.map(({ postId, account, state, reason }) => ({
			post: postId,
			account: account.name,
			platform: account.platform,
			state,
			reason
		})), ...unread.flatMap(unreadToDocument).map(({ post, account, platform, state, reason }) => ({
			post,
			account,
			platform,
			state,
			reason
		}))],
		issues
	};
}
function statusToDocument(status) {
	const targets = status.targets.map((target) => ({
		...target,
		receipts: receiptsToDocument(target.receipts)
	}));
	return {
		version: 1,
		ledger: status.ledger,
		targets
	};
}
function whyToDocument(story) {
	const targets = story.targets.map(({ account, planned, entries }) => ({
		account,
		planned: planned === null ? null : plannedToDocument(planned),
		entries: entries.map((entry) => ({ ...entry }))
	}));
	return {
		version: 1,
		post: story.post,
		targets
	};
}
function receiptsToDocument(receipts) {
	return receipts.map(({ part, id, url }) => ({
		part,
		id,
		url
	}));
}

// src/entry/publish-once.ts
async function publishOnce(call, setting, opening) {
	const only = call.options.only;
	const world = await composePublishing(setting, opening);
	try {
		if (call.now !== null) {
			const config = await readConfig(world.files, world.adapters);
			requireRehearsal(Object.values(config.accounts).map((account) => account.platform), world.endpoints);
		}
		const report = await publish(world, typeof only === "string" ? parseSelection(only) : null);
		return {
			exit: report.needsPerson ? 1 : 0,
			document: publishToDocument(report),
			text: publishText(report, call.palette)
		};
	} finally {
		await world.close();
	}
}

export { isFit as $, variablesOf as $t, Sessions as A, custom as An, grantOf as At, warning as B, string$3 as Bn, parseYaml as Bt, serverOrigin as C, ZodNumber as Cn, asciiAlpha as Ct, TokenKeeper as D, array as Dn, readConfig as Dt, publish as E, _instanceof as En, toString as Et, diagnose as F, looseObject as Fn, secretValue as Ft, LedgerWriter as G, toJSONSchema as Gn, viewLedger as Gt, requireBranch as H, union as Hn, decodeText as Ht, fault as I, number as In, configFile as It, plan as J, destinationsFileOf as Jt, DestinationKeeper as K, _coercedNumber as Kn, canonicalJson as Kt, knownConfig as L, object$1 as Ln, frontMatter as Lt, HttpFailure as M, int as Mn, isSet as Mt, problemIssues as N, json$1 as Nn, judgeSecret as Nt, TokenStore as O, base64 as On, settableLimits as Ot, tokenChecks as P, literal as Pn, learnSecretValues as Pt, instant as Q, placeWords as Qt, lastCommitAt as R, record$1 as Rn, splitting as Rt, secretsFolderOf as S, datetime as Sn, classifyCharacter as St, adapters as T, _enum as Tn, asciiPunctuation as Tt, status as U, unknown as Un, judgeWaiting as Ut, validate as V, tuple as Vn, require_dist as Vt, why as W, url$1 as Wn, isOver as Wt, lookUpContext as X, lookUpPlace as Xt, planNeedsPerson as Y, heldBack as Yt, platformContext as Z, namedPlace as Zt, composeLedger as _, readPath as _n, visitParents as _t, statusToDocument as a, targetStates as an, readTokenState as at, composeVault as b, storedPayload as bn, htmlBlockNames as bt, publishText as c, unnamedPayload as cn, survey as ct, planText as d, followChain as dn, select as dt, isLoopback as en, unfitCredentials as et, showsTarget as f, followFile as fn, countCodePoints as ft, composeDoctor as g, verifyHeads as gn, inspectMedia as gt, composeAsking as h, namedHead as hn, hasLocation as ht, publishToDocument as i, targetName as in, redactor as it, barWords as j, discriminatedUnion as jn, renewalOf as jt, flushJournals as k, boolean as kn, grantBy as kt, payloadLines as l, accountNames as ln, parseSelection as lt, targetLines as m, isNamed as mn, utf8Length as mt, planToDocument as n, standingOf as nn, learnSecrets as nt, whyToDocument as o, namedPayload as on, tokenStateAt as ot, stateText as p, diagnose$1 as pn, countGraphemes as pt, outline as q, _coercedString as qn, destinationsAt as qt, plannedToDocument as r, needsPerson as rn, redacted as rt, doubt as s, payloadIssue as sn, writeTokenState as st, publishOnce as t, standingNames as tn, unfitWords as tt, planTail as u, layOut as un, requireAccount as ut, composePlanning as v, tokenFile as vn, convert as vt, openMediaReader as w, ZodString as wn, asciiAlphanumeric as wt, mainBranchOf as x, outcomeCodes as xn, htmlRawNames as xt, composePublishing as y, ledgerEntry as yn, decodeString as yt, ok as z, strictObject as zn, fixedDuration as zt };