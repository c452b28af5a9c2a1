import { n as ask, t as answerFiles } from "./asked-bytes.js";

// node_modules/mediabunny/dist/modules/src/misc.js
function assert(x) {
	if (!x) throw new Error("Assertion failed.");
}
const DEG_TO_RAD = Math.PI / 180;
const RAD_TO_DEG = 180 / Math.PI;
const normalizeRotation = (rotation) => {
	const mappedRotation = (rotation % 360 + 360) % 360;
	if (mappedRotation === 0 || mappedRotation === 90 || mappedRotation === 180 || mappedRotation === 270) return mappedRotation;
	else throw new Error(`Invalid rotation ${rotation}.`);
};
const IDENTITY_MATRIX = [
	1,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	1
];
const centeredTransformationMatrix = (linear, width, height) => {
	const [a, b, , c, d] = linear;
	const transformedWidth = Math.abs(a) * width + Math.abs(c) * height;
	const transformedHeight = Math.abs(b) * width + Math.abs(d) * height;
	return multiplyMatrices(multiplyMatrices(translationMatrix(-width / 2, -height / 2), linear), translationMatrix(transformedWidth / 2, transformedHeight / 2));
};
const extractRotationFromMatrix = (matrix) => {
	const [a, b] = matrix;
	const radians = Math.atan2(b, matrixIsFlipped(matrix) ? -a : a);
	return normalizeRotation(roundToMultiple(radians * RAD_TO_DEG, 90));
};
const matrixIsFlipped = (matrix) => {
	const [a, b, , c, d] = matrix;
	return a * d - b * c < 0;
};
const rotationMatrix = (rotationInDegrees) => {
	const theta = rotationInDegrees * DEG_TO_RAD;
	const cosTheta = Math.round(Math.cos(theta));
	const sinTheta = Math.round(Math.sin(theta));
	return [
		cosTheta,
		sinTheta,
		0,
		-sinTheta,
		cosTheta,
		0,
		0,
		0,
		1
	];
};
const translationMatrix = (x, y) => {
	return [
		1,
		0,
		0,
		0,
		1,
		0,
		x,
		y,
		1
	];
};
const scaleMatrix = (x, y) => {
	return [
		x,
		0,
		0,
		0,
		y,
		0,
		0,
		0,
		1
	];
};
const multiplyMatrices = (a, b) => {
	const result = new Array(9);
	for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) result[3 * i + j] = a[3 * i] * b[j] + a[3 * i + 1] * b[3 + j] + a[3 * i + 2] * b[6 + j];
	return result;
};
const last = (arr) => {
	return arr && arr[arr.length - 1];
};
const readExpGolomb = (bitstream) => {
	let leadingZeroBits = 0;
	while (bitstream.readBits(1) === 0 && leadingZeroBits < 32) leadingZeroBits++;
	if (leadingZeroBits >= 32) throw new Error("Invalid exponential-Golomb code.");
	return (1 << leadingZeroBits) - 1 + bitstream.readBits(leadingZeroBits);
};
const readSignedExpGolomb = (bitstream) => {
	const codeNum = readExpGolomb(bitstream);
	return (codeNum & 1) === 0 ? -(codeNum >> 1) : codeNum + 1 >> 1;
};
const toUint8Array = (source) => {
	if (source.constructor === Uint8Array) return source;
	else if (ArrayBuffer.isView(source)) return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
	else return new Uint8Array(source);
};
const toDataView = (source) => {
	if (source.constructor === DataView) return source;
	else if (ArrayBuffer.isView(source)) return new DataView(source.buffer, source.byteOffset, source.byteLength);
	else return new DataView(source);
};
const TextEncoder = typeof globalThis.TextEncoder !== "undefined" ? globalThis.TextEncoder : class TextEncoder {
	constructor() {
		this.encoding = "utf-8";
	}
	encode(input = "") {
		const bytes = new Uint8Array(3 * input.length);
		let n = 0;
		for (let i = 0; i < input.length; i++) {
			let c = input.charCodeAt(i);
			if (c < 128) bytes[n++] = c;
			else if (c < 2048) {
				bytes[n++] = 192 | c >> 6;
				bytes[n++] = 128 | c & 63;
			} else if (c < 55296 || c > 57343) {
				bytes[n++] = 224 | c >> 12;
				bytes[n++] = 128 | c >> 6 & 63;
				bytes[n++] = 128 | c & 63;
			} else {
				const next = i + 1 < input.length ? input.charCodeAt(i + 1) : 0;
				if (c < 56320 && next >= 56320 && next <= 57343) {
					c = 65536 + (c - 55296 << 10) + (next - 56320);
					i++;
					bytes[n++] = 240 | c >> 18;
					bytes[n++] = 128 | c >> 12 & 63;
					bytes[n++] = 128 | c >> 6 & 63;
					bytes[n++] = 128 | c & 63;
				} else {
					bytes[n++] = 239;
					bytes[n++] = 191;
					bytes[n++] = 189;
				}
			}
		}
		return bytes.slice(0, n);
	}
};
const TextDecoder = typeof globalThis.TextDecoder !== "undefined" ? globalThis.TextDecoder : class TextDecoder {
	constructor(label = "utf-8") {
		const normalized = label.trim().toLowerCase();
		if (normalized === "utf-8" || normalized === "utf8" || normalized === "unicode-1-1-utf-8") this.encoding = "utf-8";
		else if (normalized === "utf-16le" || normalized === "utf-16") this.encoding = "utf-16le";
		else if (normalized === "utf-16be") this.encoding = "utf-16be";
		else throw new RangeError(`The encoding label provided ('${label}') is invalid.`);
	}
	decode(input) {
		const bytes = input ? toUint8Array(input) : /* @__PURE__ */ new Uint8Array(0);
		const units = [];
		if (this.encoding === "utf-8") {
			let i = bytes.length >= 3 && bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
			while (i < bytes.length) {
				const lead = bytes[i];
				if (lead < 128) {
					units.push(lead);
					i++;
					continue;
				}
				let continuationCount;
				let codePoint;
				if (lead >= 194 && lead < 224) {
					continuationCount = 1;
					codePoint = lead & 31;
				} else if (lead >= 224 && lead < 240) {
					continuationCount = 2;
					codePoint = lead & 15;
				} else if (lead >= 240 && lead < 245) {
					continuationCount = 3;
					codePoint = lead & 7;
				} else {
					units.push(65533);
					i++;
					continue;
				}
				let lowerBound = lead === 224 ? 160 : lead === 240 ? 144 : 128;
				let upperBound = lead === 237 ? 159 : lead === 244 ? 143 : 191;
				let j = 1;
				for (; j <= continuationCount; j++) {
					const byte = i + j < bytes.length ? bytes[i + j] : 0;
					if (byte < lowerBound || byte > upperBound) break;
					codePoint = codePoint << 6 | byte & 63;
					lowerBound = 128;
					upperBound = 191;
				}
				i += j;
				if (j <= continuationCount) units.push(65533);
				else if (codePoint >= 65536) {
					codePoint -= 65536;
					units.push(55296 | codePoint >> 10, 56320 | codePoint & 1023);
				} else units.push(codePoint);
			}
		} else {
			const littleEndian = this.encoding === "utf-16le";
			const bomLow = littleEndian ? 255 : 254;
			const bomHigh = littleEndian ? 254 : 255;
			let i = bytes.length >= 2 && bytes[0] === bomLow && bytes[1] === bomHigh ? 2 : 0;
			while (i + 1 < bytes.length) {
				const unit = littleEndian ? bytes[i] | bytes[i + 1] << 8 : bytes[i] << 8 | bytes[i + 1];
				i += 2;
				if (unit >= 55296 && unit <= 56319) {
					const next = i + 1 < bytes.length ? littleEndian ? bytes[i] | bytes[i + 1] << 8 : bytes[i] << 8 | bytes[i + 1] : -1;
					if (next >= 56320 && next <= 57343) {
						units.push(unit, next);
						i += 2;
					} else units.push(65533);
				} else if (unit >= 56320 && unit <= 57343) units.push(65533);
				else units.push(unit);
			}
			if (i < bytes.length) units.push(65533);
		}
		let result = "";
		for (let i = 0; i < units.length; i += 8192) result += String.fromCharCode(...units.slice(i, i + 8192));
		return result;
	}
};
const textDecoder = /* #__PURE__ */ new TextDecoder();
const invertObject = (object) => {
	return Object.fromEntries(Object.entries(object).map(([key, value]) => [value, key]));
};
const COLOR_PRIMARIES_MAP = {
	bt709: 1,
	bt470bg: 5,
	smpte170m: 6,
	bt2020: 9,
	smpte432: 12
};
const COLOR_PRIMARIES_MAP_INVERSE = /* #__PURE__ */ invertObject(COLOR_PRIMARIES_MAP);
const TRANSFER_CHARACTERISTICS_MAP = {
	"bt709": 1,
	"smpte170m": 6,
	"linear": 8,
	"iec61966-2-1": 13,
	"pq": 16,
	"hlg": 18
};
const TRANSFER_CHARACTERISTICS_MAP_INVERSE = /* #__PURE__ */ invertObject(TRANSFER_CHARACTERISTICS_MAP);
const MATRIX_COEFFICIENTS_MAP = {
	"rgb": 0,
	"bt709": 1,
	"bt470bg": 5,
	"smpte170m": 6,
	"bt2020-ncl": 9
};
const MATRIX_COEFFICIENTS_MAP_INVERSE = /* #__PURE__ */ invertObject(MATRIX_COEFFICIENTS_MAP);
const colorSpaceIsComplete = (colorSpace) => {
	return !!colorSpace && !!colorSpace.primaries && !!colorSpace.transfer && !!colorSpace.matrix && colorSpace.fullRange !== void 0;
};
const EMPTY_COLOR_SPACE = {
	primaries: void 0,
	transfer: void 0,
	matrix: void 0,
	fullRange: void 0
};
var AsyncMutex = class {
	constructor() {
		this.currentPromise = Promise.resolve();
		this.pending = 0;
	}
	async acquire() {
		let resolver;
		const nextPromise = new Promise((resolve) => {
			let resolved = false;
			resolver = () => {
				if (resolved) return;
				resolve();
				this.pending--;
				resolved = true;
			};
		});
		const currentPromiseAlias = this.currentPromise;
		this.currentPromise = nextPromise;
		this.pending++;
		await currentPromiseAlias;
		return resolver;
	}
};
const HEX_STRING_REGEX = /^[0-9a-fA-F]+$/;
const bytesToHexString = (bytes) => {
	return [...bytes].map((x) => x.toString(16).padStart(2, "0")).join("");
};
const hexStringToBytes = (hexString) => {
	assert(hexString.length % 2 === 0);
	const bytes = new Uint8Array(hexString.length / 2);
	for (let i = 0; i < hexString.length; i += 2) bytes[i / 2] = parseInt(hexString.slice(i, i + 2), 16);
	return bytes;
};
const reverseBitsU32 = (x) => {
	x = x >> 1 & 1431655765 | (x & 1431655765) << 1;
	x = x >> 2 & 858993459 | (x & 858993459) << 2;
	x = x >> 4 & 252645135 | (x & 252645135) << 4;
	x = x >> 8 & 16711935 | (x & 16711935) << 8;
	x = x >> 16 & 65535 | (x & 65535) << 16;
	return x >>> 0;
};
const binarySearchExact = (arr, key, valueGetter) => {
	let low = 0;
	let high = arr.length - 1;
	let ans = -1;
	while (low <= high) {
		const mid = low + high >> 1;
		const midVal = valueGetter(arr[mid]);
		if (midVal === key) {
			ans = mid;
			high = mid - 1;
		} else if (midVal < key) low = mid + 1;
		else high = mid - 1;
	}
	return ans;
};
const binarySearchLessOrEqual = (arr, key, valueGetter) => {
	let low = 0;
	let high = arr.length - 1;
	let ans = -1;
	while (low <= high) {
		const mid = low + (high - low + 1) / 2 | 0;
		if (valueGetter(arr[mid]) <= key) {
			ans = mid;
			low = mid + 1;
		} else high = mid - 1;
	}
	return ans;
};
const promiseWithResolvers = () => {
	let resolve;
	let reject;
	return {
		promise: new Promise((res, rej) => {
			resolve = res;
			reject = rej;
		}),
		resolve,
		reject
	};
};
const removeItem = (arr, item) => {
	const index = arr.indexOf(item);
	if (index !== -1) arr.splice(index, 1);
};
const findLast = (arr, predicate) => {
	for (let i = arr.length - 1; i >= 0; i--) if (predicate(arr[i])) return arr[i];
};
const findLastIndex = (arr, predicate) => {
	for (let i = arr.length - 1; i >= 0; i--) if (predicate(arr[i])) return i;
	return -1;
};
const assertNever = (x) => {
	throw new Error(`Unexpected value: ${x}`);
};
const getUint24 = (view, byteOffset, littleEndian) => {
	const byte1 = view.getUint8(byteOffset);
	const byte2 = view.getUint8(byteOffset + 1);
	const byte3 = view.getUint8(byteOffset + 2);
	if (littleEndian) return byte1 | byte2 << 8 | byte3 << 16;
	else return byte1 << 16 | byte2 << 8 | byte3;
};
const clamp = (value, min, max) => {
	return Math.max(min, Math.min(max, value));
};
const roundIfAlmostInteger = (value) => {
	const rounded = Math.round(value);
	if (Math.abs(value / rounded - 1) < 10 * Number.EPSILON) return rounded;
	else return value;
};
const roundToMultiple = (value, multiple) => {
	return Math.round(value / multiple) * multiple;
};
const roundToDivisor = (value, multiple) => {
	return Math.round(value * multiple) / multiple;
};
const floorToMultiple = (value, multiple) => {
	return Math.floor(value / multiple) * multiple;
};
const ilog = (x) => {
	let ret = 0;
	while (x) {
		ret++;
		x >>= 1;
	}
	return ret;
};
const popcount = (value) => {
	let count = 0;
	while (value !== 0) {
		value &= value - 1;
		count++;
	}
	return count;
};
const ISO_639_2_REGEX = /^[a-z]{3}$/;
const isIso639Dash2LanguageCode = (x) => {
	return ISO_639_2_REGEX.test(x);
};
const SECOND_TO_MICROSECOND_FACTOR = 1e6 * (1 + Number.EPSILON);
let isChromiumCache = null;
const isChromium = () => {
	if (isChromiumCache !== null) return isChromiumCache;
	return isChromiumCache = !!(typeof navigator !== "undefined" && (navigator.vendor?.includes("Google Inc") || /Chrome/.test(navigator.userAgent)));
};
const NativePromiseConstructor = (/* #__PURE__ */ (async () => {})()).constructor;
const isThenable = (value) => {
	if (value instanceof NativePromiseConstructor || value instanceof Promise) return true;
	return typeof value?.then === "function";
};
const coalesceIndex = (a, b) => {
	return a !== -1 ? a : b;
};
const closedIntervalsOverlap = (startA, endA, startB, endB) => {
	return startA <= endB && startB <= endA;
};
const base64ToBytes = (base64) => {
	const decoded = atob(base64);
	const bytes = new Uint8Array(decoded.length);
	for (let i = 0; i < decoded.length; i++) bytes[i] = decoded.charCodeAt(i);
	return bytes;
};
const uint8ArraysAreEqual = (a, b) => {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
};
const polyfillSymbolDispose = () => {
	Symbol.dispose ??= Symbol("Symbol.dispose");
};
const isNumber = (x) => {
	return typeof x === "number" && !Number.isNaN(x);
};
const joinPaths = (basePath, relativePath) => {
	if (relativePath.includes("://")) return relativePath;
	if (basePath.includes("://")) {
		const queryIndex = basePath.indexOf("?");
		if (queryIndex !== -1) basePath = basePath.slice(0, queryIndex);
	}
	let result;
	if (relativePath.startsWith("/")) {
		const protocolIndex = basePath.indexOf("://");
		if (protocolIndex === -1) result = relativePath;
		else {
			const pathStart = basePath.indexOf("/", protocolIndex + 3);
			if (pathStart === -1) result = basePath + relativePath;
			else result = basePath.slice(0, pathStart) + relativePath;
		}
	} else {
		const lastSlash = basePath.lastIndexOf("/");
		if (lastSlash === -1) result = relativePath;
		else result = basePath.slice(0, lastSlash + 1) + relativePath;
	}
	let prefix = "";
	const protocolIndex = result.indexOf("://");
	if (protocolIndex !== -1) {
		const pathStart = result.indexOf("/", protocolIndex + 3);
		if (pathStart !== -1) {
			prefix = result.slice(0, pathStart);
			result = result.slice(pathStart);
		}
	}
	const segments = result.split("/");
	const normalized = [];
	for (const segment of segments) if (segment === "..") normalized.pop();
	else if (segment !== ".") normalized.push(segment);
	return prefix + normalized.join("/");
};
const getQueryParameter = (path, name) => {
	const queryIndex = path.indexOf("?");
	if (queryIndex === -1) return null;
	const fragmentIndex = path.indexOf("#", queryIndex);
	const query = path.slice(queryIndex + 1, fragmentIndex === -1 ? void 0 : fragmentIndex);
	for (const parameter of query.split("&")) {
		const equalsIndex = parameter.indexOf("=");
		const encodedName = equalsIndex === -1 ? parameter : parameter.slice(0, equalsIndex);
		if (decodeURIComponent(encodedName) !== name) continue;
		const encodedValue = equalsIndex === -1 ? "" : parameter.slice(equalsIndex + 1);
		return decodeURIComponent(encodedValue);
	}
	return null;
};
const arrayCount = (array, predicate) => {
	let count = 0;
	for (let i = 0; i < array.length; i++) if (predicate(array[i])) count++;
	return count;
};
const arrayArgmin = (array, getValue) => {
	let minIndex = -1;
	let minValue = 1e400;
	for (let i = 0; i < array.length; i++) {
		const value = getValue(array[i]);
		if (value < minValue) {
			minValue = value;
			minIndex = i;
		}
	}
	return minIndex;
};
const simplifyRational = (rational) => {
	assert(Number.isInteger(rational.num));
	assert(Number.isInteger(rational.den));
	assert(rational.den !== 0);
	let a = Math.abs(rational.num);
	let b = Math.abs(rational.den);
	while (b !== 0) {
		const t = a % b;
		a = b;
		b = t;
	}
	const gcd = a || 1;
	return {
		num: rational.num / gcd,
		den: rational.den / gcd
	};
};
const wait = (ms) => {
	return new Promise((resolve) => setTimeout(resolve, ms));
};
var EventEmitter = class {
	constructor() {
		this._listeners = /* @__PURE__ */ new Map();
	}
	on(event, listener, options) {
		if (!this._listeners.has(event)) this._listeners.set(event, /* @__PURE__ */ new Set());
		const entry = {
			fn: listener,
			once: options?.once ?? false
		};
		this._listeners.get(event).add(entry);
		return () => {
			this._listeners.get(event)?.delete(entry);
		};
	}
	_emit(...args) {
		const [event, data] = args;
		const listeners = this._listeners.get(event);
		if (!listeners) return;
		for (const entry of listeners) {
			try {
				entry.fn(data);
			} catch (error) {
				console.error(error);
			}
			if (entry.once) listeners.delete(entry);
		}
	}
};

// node_modules/mediabunny/dist/modules/src/logging.js
var LogLevel;
(function(LogLevel) {
	LogLevel[LogLevel["Silent"] = 0] = "Silent";
	LogLevel[LogLevel["Errors"] = 1] = "Errors";
	LogLevel[LogLevel["Warnings"] = 2] = "Warnings";
	LogLevel[LogLevel["Info"] = 3] = "Info";
})(LogLevel || (LogLevel = {}));
var Logging = class Logging {
	constructor() {}
	static get level() {
		return Logging._level;
	}
	static set level(value) {
		if (value !== LogLevel.Silent && value !== LogLevel.Errors && value !== LogLevel.Warnings && value !== LogLevel.Info) throw new TypeError("Invalid log level. Use one of the values of the LogLevel enum.");
		Logging._level = value;
	}
	static get _emitter() {
		return Logging._emitterInstance ??= new EventEmitter();
	}
	static on(event, listener, options) {
		return Logging._emitter.on(event, listener, options);
	}
	static _error(...args) {
		Logging._emitter._emit("error", args);
		if (Logging._level >= LogLevel.Errors) console.error(...args);
	}
	static _warn(...args) {
		Logging._emitter._emit("warn", args);
		if (Logging._level >= LogLevel.Warnings) console.warn(...args);
	}
	static _info(...args) {
		Logging._emitter._emit("info", args);
		if (Logging._level >= LogLevel.Info) console.info(...args);
	}
};
Logging._level = LogLevel.Info;
Logging._emitterInstance = null;

// node_modules/mediabunny/dist/modules/src/metadata.js
var RichImageData = class {
	constructor(data, mimeType) {
		this.data = data;
		this.mimeType = mimeType;
		if (!(data instanceof Uint8Array)) throw new TypeError("data must be a Uint8Array.");
		if (typeof mimeType !== "string") throw new TypeError("mimeType must be a string.");
	}
};
var AttachedFile = class {
	constructor(data, mimeType, name, description) {
		this.data = data;
		this.mimeType = mimeType;
		this.name = name;
		this.description = description;
		if (!(data instanceof Uint8Array)) throw new TypeError("data must be a Uint8Array.");
		if (mimeType !== void 0 && typeof mimeType !== "string") throw new TypeError("mimeType, when provided, must be a string.");
		if (name !== void 0 && typeof name !== "string") throw new TypeError("name, when provided, must be a string.");
		if (description !== void 0 && typeof description !== "string") throw new TypeError("description, when provided, must be a string.");
	}
};
const DEFAULT_TRACK_DISPOSITION = {
	default: true,
	primary: true,
	forced: false,
	original: false,
	commentary: false,
	hearingImpaired: false,
	visuallyImpaired: false
};

// node_modules/mediabunny/dist/modules/shared/bitstream.js
var Bitstream = class Bitstream {
	constructor(bytes) {
		this.bytes = bytes;
		this.pos = 0;
	}
	seekToByte(byteOffset) {
		this.pos = 8 * byteOffset;
	}
	readBit() {
		const byteIndex = Math.floor(this.pos / 8);
		const byte = this.bytes[byteIndex] ?? 0;
		const bitIndex = 7 - (this.pos & 7);
		const bit = (byte & 1 << bitIndex) >> bitIndex;
		this.pos++;
		return bit;
	}
	readBits(n) {
		if (n === 1) return this.readBit();
		let result = 0;
		for (let i = 0; i < n; i++) {
			result <<= 1;
			result |= this.readBit();
		}
		return result;
	}
	writeBits(n, value) {
		const end = this.pos + n;
		for (let i = this.pos; i < end; i++) {
			const byteIndex = Math.floor(i / 8);
			let byte = this.bytes[byteIndex];
			const bitIndex = 7 - (i & 7);
			byte &= ~(1 << bitIndex);
			byte |= (value & 1 << end - i - 1) >> end - i - 1 << bitIndex;
			this.bytes[byteIndex] = byte;
		}
		this.pos = end;
	}
	copyBits(n, other) {
		let i = 0;
		for (; i < n - 7; i += 8) this.writeBits(8, other.readBits(8));
		const leftover = n - i;
		if (leftover > 0) this.writeBits(leftover, other.readBits(leftover));
	}
	readAlignedByte() {
		if (this.pos % 8 !== 0) throw new Error("Bitstream is not byte-aligned.");
		const byteIndex = this.pos / 8;
		const byte = this.bytes[byteIndex] ?? 0;
		this.pos += 8;
		return byte;
	}
	skipBits(n) {
		this.pos += n;
	}
	getBitsLeft() {
		return this.bytes.length * 8 - this.pos;
	}
	clone() {
		const clone = new Bitstream(this.bytes);
		clone.pos = this.pos;
		return clone;
	}
};

// node_modules/mediabunny/dist/modules/shared/aac-misc.js
const aacFrequencyTable = [
	96e3,
	88200,
	64e3,
	48e3,
	44100,
	32e3,
	24e3,
	22050,
	16e3,
	12e3,
	11025,
	8e3,
	7350
];
const aacChannelMap = [
	-1,
	1,
	2,
	3,
	4,
	5,
	6,
	8
];
const parseAacAudioSpecificConfig = (bytes) => {
	if (!bytes || bytes.byteLength < 2) throw new TypeError("AAC description must be at least 2 bytes long.");
	const bitstream = new Bitstream(bytes);
	const objectType = readAacObjectType(bitstream);
	const { frequencyIndex, sampleRate } = readAacSamplingFrequency(bitstream);
	const channelConfiguration = bitstream.readBits(4);
	let numberOfChannels = null;
	if (channelConfiguration >= 1 && channelConfiguration <= 7) numberOfChannels = aacChannelMap[channelConfiguration];
	let coreObjectType = objectType;
	let psPresent = false;
	let outputSampleRate = sampleRate;
	if (objectType === 5 || objectType === 29) {
		psPresent = objectType === 29;
		outputSampleRate = readAacSamplingFrequency(bitstream).sampleRate;
		coreObjectType = readAacObjectType(bitstream);
		if (coreObjectType === 22) bitstream.skipBits(4);
	} else while (bitstream.getBitsLeft() > 15) {
		const searchStart = bitstream.pos;
		if (bitstream.readBits(11) !== 695) {
			bitstream.pos = searchStart + 1;
			continue;
		}
		if (readAacObjectType(bitstream) === 5 && bitstream.readBits(1)) {
			outputSampleRate = readAacSamplingFrequency(bitstream).sampleRate;
			if (bitstream.getBitsLeft() > 11 && bitstream.readBits(11) === 1352) psPresent = !!bitstream.readBits(1);
		}
		break;
	}
	if (numberOfChannels !== null && numberOfChannels > 1) psPresent = false;
	return {
		objectType,
		coreObjectType,
		frequencyIndex,
		channelConfiguration,
		outputSampleRate,
		outputNumberOfChannels: psPresent && numberOfChannels === 1 ? 2 : numberOfChannels
	};
};
const readAacObjectType = (bitstream) => {
	const objectType = bitstream.readBits(5);
	return objectType === 31 ? 32 + bitstream.readBits(6) : objectType;
};
const readAacSamplingFrequency = (bitstream) => {
	const frequencyIndex = bitstream.readBits(4);
	if (frequencyIndex === 15) return {
		frequencyIndex,
		sampleRate: bitstream.readBits(24)
	};
	return {
		frequencyIndex,
		sampleRate: frequencyIndex < aacFrequencyTable.length ? aacFrequencyTable[frequencyIndex] : null
	};
};

// node_modules/mediabunny/dist/modules/shared/ac3-misc.js
const AC3_SAMPLE_RATES = [
	48e3,
	44100,
	32e3
];
const EAC3_REDUCED_SAMPLE_RATES = [
	24e3,
	22050,
	16e3
];

// node_modules/mediabunny/dist/modules/src/codec-data.js
var AvcNalUnitType;
(function(AvcNalUnitType) {
	AvcNalUnitType[AvcNalUnitType["NON_IDR_SLICE"] = 1] = "NON_IDR_SLICE";
	AvcNalUnitType[AvcNalUnitType["SLICE_DPA"] = 2] = "SLICE_DPA";
	AvcNalUnitType[AvcNalUnitType["SLICE_DPB"] = 3] = "SLICE_DPB";
	AvcNalUnitType[AvcNalUnitType["SLICE_DPC"] = 4] = "SLICE_DPC";
	AvcNalUnitType[AvcNalUnitType["IDR"] = 5] = "IDR";
	AvcNalUnitType[AvcNalUnitType["SEI"] = 6] = "SEI";
	AvcNalUnitType[AvcNalUnitType["SPS"] = 7] = "SPS";
	AvcNalUnitType[AvcNalUnitType["PPS"] = 8] = "PPS";
	AvcNalUnitType[AvcNalUnitType["AUD"] = 9] = "AUD";
	AvcNalUnitType[AvcNalUnitType["SPS_EXT"] = 13] = "SPS_EXT";
})(AvcNalUnitType || (AvcNalUnitType = {}));
var HevcNalUnitType;
(function(HevcNalUnitType) {
	HevcNalUnitType[HevcNalUnitType["RASL_N"] = 8] = "RASL_N";
	HevcNalUnitType[HevcNalUnitType["RASL_R"] = 9] = "RASL_R";
	HevcNalUnitType[HevcNalUnitType["BLA_W_LP"] = 16] = "BLA_W_LP";
	HevcNalUnitType[HevcNalUnitType["RSV_IRAP_VCL23"] = 23] = "RSV_IRAP_VCL23";
	HevcNalUnitType[HevcNalUnitType["VPS_NUT"] = 32] = "VPS_NUT";
	HevcNalUnitType[HevcNalUnitType["SPS_NUT"] = 33] = "SPS_NUT";
	HevcNalUnitType[HevcNalUnitType["PPS_NUT"] = 34] = "PPS_NUT";
	HevcNalUnitType[HevcNalUnitType["AUD_NUT"] = 35] = "AUD_NUT";
	HevcNalUnitType[HevcNalUnitType["PREFIX_SEI_NUT"] = 39] = "PREFIX_SEI_NUT";
	HevcNalUnitType[HevcNalUnitType["SUFFIX_SEI_NUT"] = 40] = "SUFFIX_SEI_NUT";
})(HevcNalUnitType || (HevcNalUnitType = {}));
const iterateNalUnitsInAnnexB = function* (packetData) {
	let i = 0;
	let nalStart = -1;
	while (i < packetData.length - 2) {
		const zeroIndex = packetData.indexOf(0, i);
		if (zeroIndex === -1 || zeroIndex >= packetData.length - 2) break;
		i = zeroIndex;
		let startCodeLength = 0;
		if (i + 3 < packetData.length && packetData[i + 1] === 0 && packetData[i + 2] === 0 && packetData[i + 3] === 1) startCodeLength = 4;
		else if (packetData[i + 1] === 0 && packetData[i + 2] === 1) startCodeLength = 3;
		if (startCodeLength === 0) {
			i++;
			continue;
		}
		if (nalStart !== -1 && i > nalStart) yield {
			offset: nalStart,
			length: i - nalStart
		};
		nalStart = i + startCodeLength;
		i = nalStart;
	}
	if (nalStart !== -1 && nalStart < packetData.length) yield {
		offset: nalStart,
		length: packetData.length - nalStart
	};
};
const iterateNalUnitsInLengthPrefixed = function* (packetData, lengthSize) {
	let offset = 0;
	const dataView = new DataView(packetData.buffer, packetData.byteOffset, packetData.byteLength);
	while (offset + lengthSize <= packetData.length) {
		let nalUnitLength;
		if (lengthSize === 1) nalUnitLength = dataView.getUint8(offset);
		else if (lengthSize === 2) nalUnitLength = dataView.getUint16(offset, false);
		else if (lengthSize === 3) nalUnitLength = getUint24(dataView, offset, false);
		else {
			assert(lengthSize === 4);
			nalUnitLength = dataView.getUint32(offset, false);
		}
		offset += lengthSize;
		yield {
			offset,
			length: nalUnitLength
		};
		offset += nalUnitLength;
	}
};
const iterateAvcNalUnits = (packetData, decoderConfig) => {
	if (decoderConfig.description) {
		const lengthSize = (toUint8Array(decoderConfig.description)[4] & 3) + 1;
		return iterateNalUnitsInLengthPrefixed(packetData, lengthSize);
	} else return iterateNalUnitsInAnnexB(packetData);
};
const extractNalUnitTypeForAvc = (byte) => {
	return byte & 31;
};
const removeEmulationPreventionBytes = (data) => {
	const result = [];
	const len = data.length;
	for (let i = 0; i < len; i++) if (i + 2 < len && data[i] === 0 && data[i + 1] === 0 && data[i + 2] === 3) {
		result.push(0, 0);
		i += 2;
	} else result.push(data[i]);
	return new Uint8Array(result);
};
const ANNEX_B_START_CODE = new Uint8Array([
	0,
	0,
	0,
	1
]);
const extractAvcDecoderConfigurationRecord = (packetData) => {
	try {
		const spsUnits = [];
		const ppsUnits = [];
		const spsExtUnits = [];
		for (const loc of iterateNalUnitsInAnnexB(packetData)) {
			const nalUnit = packetData.subarray(loc.offset, loc.offset + loc.length);
			const type = extractNalUnitTypeForAvc(nalUnit[0]);
			if (type === AvcNalUnitType.SPS) spsUnits.push(nalUnit);
			else if (type === AvcNalUnitType.PPS) ppsUnits.push(nalUnit);
			else if (type === AvcNalUnitType.SPS_EXT) spsExtUnits.push(nalUnit);
		}
		if (spsUnits.length === 0) return null;
		if (ppsUnits.length === 0) return null;
		const spsData = spsUnits[0];
		const spsInfo = parseAvcSps(spsData);
		assert(spsInfo !== null);
		const hasExtendedData = spsInfo.profileIdc === 100 || spsInfo.profileIdc === 110 || spsInfo.profileIdc === 122 || spsInfo.profileIdc === 144;
		return {
			configurationVersion: 1,
			avcProfileIndication: spsInfo.profileIdc,
			profileCompatibility: spsInfo.constraintFlags,
			avcLevelIndication: spsInfo.levelIdc,
			lengthSizeMinusOne: 3,
			sequenceParameterSets: spsUnits,
			pictureParameterSets: ppsUnits,
			chromaFormat: hasExtendedData ? spsInfo.chromaFormatIdc : null,
			bitDepthLumaMinus8: hasExtendedData ? spsInfo.bitDepthLumaMinus8 : null,
			bitDepthChromaMinus8: hasExtendedData ? spsInfo.bitDepthChromaMinus8 : null,
			sequenceParameterSetExt: hasExtendedData ? spsExtUnits : null
		};
	} catch (error) {
		Logging._error("Error building AVC Decoder Configuration Record:", error);
		return null;
	}
};
const deserializeAvcDecoderConfigurationRecord = (data) => {
	try {
		const view = toDataView(data);
		let offset = 0;
		const configurationVersion = view.getUint8(offset++);
		const avcProfileIndication = view.getUint8(offset++);
		const profileCompatibility = view.getUint8(offset++);
		const avcLevelIndication = view.getUint8(offset++);
		const lengthSizeMinusOne = view.getUint8(offset++) & 3;
		const numOfSequenceParameterSets = view.getUint8(offset++) & 31;
		const sequenceParameterSets = [];
		for (let i = 0; i < numOfSequenceParameterSets; i++) {
			const length = view.getUint16(offset, false);
			offset += 2;
			sequenceParameterSets.push(data.subarray(offset, offset + length));
			offset += length;
		}
		const numOfPictureParameterSets = view.getUint8(offset++);
		const pictureParameterSets = [];
		for (let i = 0; i < numOfPictureParameterSets; i++) {
			const length = view.getUint16(offset, false);
			offset += 2;
			pictureParameterSets.push(data.subarray(offset, offset + length));
			offset += length;
		}
		const record = {
			configurationVersion,
			avcProfileIndication,
			profileCompatibility,
			avcLevelIndication,
			lengthSizeMinusOne,
			sequenceParameterSets,
			pictureParameterSets,
			chromaFormat: null,
			bitDepthLumaMinus8: null,
			bitDepthChromaMinus8: null,
			sequenceParameterSetExt: null
		};
		if ((avcProfileIndication === 100 || avcProfileIndication === 110 || avcProfileIndication === 122 || avcProfileIndication === 144) && offset + 4 <= data.length) {
			const chromaFormat = view.getUint8(offset++) & 3;
			const bitDepthLumaMinus8 = view.getUint8(offset++) & 7;
			const bitDepthChromaMinus8 = view.getUint8(offset++) & 7;
			const numOfSequenceParameterSetExt = view.getUint8(offset++);
			record.chromaFormat = chromaFormat;
			record.bitDepthLumaMinus8 = bitDepthLumaMinus8;
			record.bitDepthChromaMinus8 = bitDepthChromaMinus8;
			const sequenceParameterSetExt = [];
			for (let i = 0; i < numOfSequenceParameterSetExt; i++) {
				const length = view.getUint16(offset, false);
				offset += 2;
				sequenceParameterSetExt.push(data.subarray(offset, offset + length));
				offset += length;
			}
			record.sequenceParameterSetExt = sequenceParameterSetExt;
		}
		return record;
	} catch (error) {
		Logging._error("Error deserializing AVC Decoder Configuration Record:", error);
		return null;
	}
};
const AVC_HEVC_ASPECT_RATIO_IDC_TABLE = {
	1: {
		num: 1,
		den: 1
	},
	2: {
		num: 12,
		den: 11
	},
	3: {
		num: 10,
		den: 11
	},
	4: {
		num: 16,
		den: 11
	},
	5: {
		num: 40,
		den: 33
	},
	6: {
		num: 24,
		den: 11
	},
	7: {
		num: 20,
		den: 11
	},
	8: {
		num: 32,
		den: 11
	},
	9: {
		num: 80,
		den: 33
	},
	10: {
		num: 18,
		den: 11
	},
	11: {
		num: 15,
		den: 11
	},
	12: {
		num: 64,
		den: 33
	},
	13: {
		num: 160,
		den: 99
	},
	14: {
		num: 4,
		den: 3
	},
	15: {
		num: 3,
		den: 2
	},
	16: {
		num: 2,
		den: 1
	}
};
const parseAvcSps = (sps) => {
	try {
		const emulationUnpreventedBytes = removeEmulationPreventionBytes(sps);
		const bitstream = new Bitstream(emulationUnpreventedBytes);
		bitstream.skipBits(1);
		bitstream.skipBits(2);
		if (bitstream.readBits(5) !== 7) return null;
		const profileIdc = bitstream.readAlignedByte();
		const constraintFlags = bitstream.readAlignedByte();
		const levelIdc = bitstream.readAlignedByte();
		readExpGolomb(bitstream);
		let chromaFormatIdc = 1;
		let bitDepthLumaMinus8 = 0;
		let bitDepthChromaMinus8 = 0;
		let separateColourPlaneFlag = 0;
		if (profileIdc === 100 || profileIdc === 110 || profileIdc === 122 || profileIdc === 244 || profileIdc === 44 || profileIdc === 83 || profileIdc === 86 || profileIdc === 118 || profileIdc === 128) {
			chromaFormatIdc = readExpGolomb(bitstream);
			if (chromaFormatIdc === 3) separateColourPlaneFlag = bitstream.readBits(1);
			bitDepthLumaMinus8 = readExpGolomb(bitstream);
			bitDepthChromaMinus8 = readExpGolomb(bitstream);
			bitstream.skipBits(1);
			if (bitstream.readBits(1)) {
				for (let i = 0; i < (chromaFormatIdc !== 3 ? 8 : 12); i++) if (bitstream.readBits(1)) {
					const sizeOfScalingList = i < 6 ? 16 : 64;
					let lastScale = 8;
					let nextScale = 8;
					for (let j = 0; j < sizeOfScalingList; j++) {
						if (nextScale !== 0) {
							const deltaScale = readSignedExpGolomb(bitstream);
							nextScale = (lastScale + deltaScale + 256) % 256;
						}
						lastScale = nextScale === 0 ? lastScale : nextScale;
					}
				}
			}
		}
		readExpGolomb(bitstream);
		const picOrderCntType = readExpGolomb(bitstream);
		if (picOrderCntType === 0) readExpGolomb(bitstream);
		else if (picOrderCntType === 1) {
			bitstream.skipBits(1);
			readSignedExpGolomb(bitstream);
			readSignedExpGolomb(bitstream);
			const numRefFramesInPicOrderCntCycle = readExpGolomb(bitstream);
			for (let i = 0; i < numRefFramesInPicOrderCntCycle; i++) readSignedExpGolomb(bitstream);
		}
		readExpGolomb(bitstream);
		bitstream.skipBits(1);
		const picWidthInMbsMinus1 = readExpGolomb(bitstream);
		const picHeightInMapUnitsMinus1 = readExpGolomb(bitstream);
		const codedWidth = 16 * (picWidthInMbsMinus1 + 1);
		const codedHeight = 16 * (picHeightInMapUnitsMinus1 + 1);
		let displayWidth = codedWidth;
		let displayHeight = codedHeight;
		const frameMbsOnlyFlag = bitstream.readBits(1);
		if (!frameMbsOnlyFlag) bitstream.skipBits(1);
		bitstream.skipBits(1);
		if (bitstream.readBits(1)) {
			const frameCropLeftOffset = readExpGolomb(bitstream);
			const frameCropRightOffset = readExpGolomb(bitstream);
			const frameCropTopOffset = readExpGolomb(bitstream);
			const frameCropBottomOffset = readExpGolomb(bitstream);
			let cropUnitX;
			let cropUnitY;
			if ((separateColourPlaneFlag === 0 ? chromaFormatIdc : 0) === 0) {
				cropUnitX = 1;
				cropUnitY = 2 - frameMbsOnlyFlag;
			} else {
				const subWidthC = chromaFormatIdc === 3 ? 1 : 2;
				const subHeightC = chromaFormatIdc === 1 ? 2 : 1;
				cropUnitX = subWidthC;
				cropUnitY = subHeightC * (2 - frameMbsOnlyFlag);
			}
			displayWidth -= cropUnitX * (frameCropLeftOffset + frameCropRightOffset);
			displayHeight -= cropUnitY * (frameCropTopOffset + frameCropBottomOffset);
		}
		let colourPrimaries = 2;
		let transferCharacteristics = 2;
		let matrixCoefficients = 2;
		let fullRangeFlag = 0;
		let pixelAspectRatio = {
			num: 1,
			den: 1
		};
		let numReorderFrames = null;
		let maxDecFrameBuffering = null;
		let bitstreamRestrictionFlagBitOffset = null;
		let bitstreamRestrictionFlag = null;
		const vuiParametersFlagBitOffset = bitstream.pos;
		if (bitstream.readBits(1)) {
			if (bitstream.readBits(1)) {
				const aspectRatioIdc = bitstream.readBits(8);
				if (aspectRatioIdc === 255) pixelAspectRatio = {
					num: bitstream.readBits(16),
					den: bitstream.readBits(16)
				};
				else {
					const aspectRatio = AVC_HEVC_ASPECT_RATIO_IDC_TABLE[aspectRatioIdc];
					if (aspectRatio) pixelAspectRatio = aspectRatio;
				}
			}
			if (bitstream.readBits(1)) bitstream.skipBits(1);
			if (bitstream.readBits(1)) {
				bitstream.skipBits(3);
				fullRangeFlag = bitstream.readBits(1);
				if (bitstream.readBits(1)) {
					colourPrimaries = bitstream.readBits(8);
					transferCharacteristics = bitstream.readBits(8);
					matrixCoefficients = bitstream.readBits(8);
				}
			}
			if (bitstream.readBits(1)) {
				readExpGolomb(bitstream);
				readExpGolomb(bitstream);
			}
			if (bitstream.readBits(1)) {
				bitstream.skipBits(32);
				bitstream.skipBits(32);
				bitstream.skipBits(1);
			}
			const nalHrdParametersPresentFlag = bitstream.readBits(1);
			if (nalHrdParametersPresentFlag) skipAvcHrdParameters(bitstream);
			const vclHrdParametersPresentFlag = bitstream.readBits(1);
			if (vclHrdParametersPresentFlag) skipAvcHrdParameters(bitstream);
			if (nalHrdParametersPresentFlag || vclHrdParametersPresentFlag) bitstream.skipBits(1);
			bitstream.skipBits(1);
			bitstreamRestrictionFlagBitOffset = bitstream.pos;
			bitstreamRestrictionFlag = bitstream.readBits(1);
			if (bitstreamRestrictionFlag) {
				bitstream.skipBits(1);
				readExpGolomb(bitstream);
				readExpGolomb(bitstream);
				readExpGolomb(bitstream);
				readExpGolomb(bitstream);
				numReorderFrames = readExpGolomb(bitstream);
				maxDecFrameBuffering = readExpGolomb(bitstream);
			}
		}
		if (numReorderFrames === null) {
			assert(maxDecFrameBuffering === null);
			const constraintSet3Flag = constraintFlags & 16;
			if ((profileIdc === 44 || profileIdc === 86 || profileIdc === 100 || profileIdc === 110 || profileIdc === 122 || profileIdc === 244) && constraintSet3Flag) {
				numReorderFrames = 0;
				maxDecFrameBuffering = 0;
			} else {
				const picWidthInMbs = picWidthInMbsMinus1 + 1;
				const picHeightInMapUnits = picHeightInMapUnitsMinus1 + 1;
				const frameHeightInMbs = (2 - frameMbsOnlyFlag) * picHeightInMapUnits;
				const levelInfo = AVC_LEVEL_TABLE.find((x) => x.level >= levelIdc) ?? last(AVC_LEVEL_TABLE);
				const maxDpbFrames = Math.min(Math.floor(levelInfo.maxDpbMbs / (picWidthInMbs * frameHeightInMbs)), 16);
				numReorderFrames = maxDpbFrames;
				maxDecFrameBuffering = maxDpbFrames;
			}
		}
		assert(maxDecFrameBuffering !== null);
		return {
			emulationUnpreventedBytes,
			profileIdc,
			constraintFlags,
			levelIdc,
			frameMbsOnlyFlag,
			chromaFormatIdc,
			bitDepthLumaMinus8,
			bitDepthChromaMinus8,
			codedWidth,
			codedHeight,
			displayWidth,
			displayHeight,
			pixelAspectRatio,
			colourPrimaries,
			matrixCoefficients,
			transferCharacteristics,
			fullRangeFlag,
			numReorderFrames,
			maxDecFrameBuffering,
			vuiParametersFlagBitOffset,
			bitstreamRestrictionFlagBitOffset,
			bitstreamRestrictionFlag
		};
	} catch (error) {
		Logging._error("Error parsing AVC SPS:", error);
		return null;
	}
};
const skipAvcHrdParameters = (bitstream) => {
	const cpb_cnt_minus1 = readExpGolomb(bitstream);
	bitstream.skipBits(4);
	bitstream.skipBits(4);
	for (let i = 0; i <= cpb_cnt_minus1; i++) {
		readExpGolomb(bitstream);
		readExpGolomb(bitstream);
		bitstream.skipBits(1);
	}
	bitstream.skipBits(5);
	bitstream.skipBits(5);
	bitstream.skipBits(5);
	bitstream.skipBits(5);
};
const iterateHevcNalUnits = (packetData, decoderConfig) => {
	if (decoderConfig.description) {
		const lengthSize = (toUint8Array(decoderConfig.description)[21] & 3) + 1;
		return iterateNalUnitsInLengthPrefixed(packetData, lengthSize);
	} else return iterateNalUnitsInAnnexB(packetData);
};
const extractNalUnitTypeForHevc = (byte) => {
	return byte >> 1 & 63;
};
const parseHevcSps = (sps) => {
	try {
		const bitstream = new Bitstream(removeEmulationPreventionBytes(sps));
		bitstream.skipBits(16);
		bitstream.readBits(4);
		const spsMaxSubLayersMinus1 = bitstream.readBits(3);
		const spsTemporalIdNestingFlag = bitstream.readBits(1);
		const { general_profile_space, general_tier_flag, general_profile_idc, general_profile_compatibility_flags, general_constraint_indicator_flags, general_level_idc } = parseProfileTierLevel(bitstream, spsMaxSubLayersMinus1);
		readExpGolomb(bitstream);
		const chromaFormatIdc = readExpGolomb(bitstream);
		let separateColourPlaneFlag = 0;
		if (chromaFormatIdc === 3) separateColourPlaneFlag = bitstream.readBits(1);
		const picWidthInLumaSamples = readExpGolomb(bitstream);
		const picHeightInLumaSamples = readExpGolomb(bitstream);
		let displayWidth = picWidthInLumaSamples;
		let displayHeight = picHeightInLumaSamples;
		if (bitstream.readBits(1)) {
			const confWinLeftOffset = readExpGolomb(bitstream);
			const confWinRightOffset = readExpGolomb(bitstream);
			const confWinTopOffset = readExpGolomb(bitstream);
			const confWinBottomOffset = readExpGolomb(bitstream);
			let subWidthC = 1;
			let subHeightC = 1;
			const chromaArrayType = separateColourPlaneFlag === 0 ? chromaFormatIdc : 0;
			if (chromaArrayType === 1) {
				subWidthC = 2;
				subHeightC = 2;
			} else if (chromaArrayType === 2) {
				subWidthC = 2;
				subHeightC = 1;
			}
			displayWidth -= (confWinLeftOffset + confWinRightOffset) * subWidthC;
			displayHeight -= (confWinTopOffset + confWinBottomOffset) * subHeightC;
		}
		const bitDepthLumaMinus8 = readExpGolomb(bitstream);
		const bitDepthChromaMinus8 = readExpGolomb(bitstream);
		readExpGolomb(bitstream);
		const startI = bitstream.readBits(1) ? 0 : spsMaxSubLayersMinus1;
		let spsMaxNumReorderPics = 0;
		for (let i = startI; i <= spsMaxSubLayersMinus1; i++) {
			readExpGolomb(bitstream);
			spsMaxNumReorderPics = readExpGolomb(bitstream);
			readExpGolomb(bitstream);
		}
		readExpGolomb(bitstream);
		readExpGolomb(bitstream);
		readExpGolomb(bitstream);
		readExpGolomb(bitstream);
		readExpGolomb(bitstream);
		readExpGolomb(bitstream);
		if (bitstream.readBits(1)) {
			if (bitstream.readBits(1)) skipScalingListData(bitstream);
		}
		bitstream.skipBits(1);
		bitstream.skipBits(1);
		if (bitstream.readBits(1)) {
			bitstream.skipBits(4);
			bitstream.skipBits(4);
			readExpGolomb(bitstream);
			readExpGolomb(bitstream);
			bitstream.skipBits(1);
		}
		const numShortTermRefPicSets = readExpGolomb(bitstream);
		skipAllStRefPicSets(bitstream, numShortTermRefPicSets);
		if (bitstream.readBits(1)) {
			const numLongTermRefPicsSps = readExpGolomb(bitstream);
			for (let i = 0; i < numLongTermRefPicsSps; i++) {
				readExpGolomb(bitstream);
				bitstream.skipBits(1);
			}
		}
		bitstream.skipBits(1);
		bitstream.skipBits(1);
		let colourPrimaries = 2;
		let transferCharacteristics = 2;
		let matrixCoefficients = 2;
		let fullRangeFlag = 0;
		let minSpatialSegmentationIdc = 0;
		let pixelAspectRatio = {
			num: 1,
			den: 1
		};
		if (bitstream.readBits(1)) {
			const vui = parseHevcVui(bitstream, spsMaxSubLayersMinus1);
			pixelAspectRatio = vui.pixelAspectRatio;
			colourPrimaries = vui.colourPrimaries;
			transferCharacteristics = vui.transferCharacteristics;
			matrixCoefficients = vui.matrixCoefficients;
			fullRangeFlag = vui.fullRangeFlag;
			minSpatialSegmentationIdc = vui.minSpatialSegmentationIdc;
		}
		return {
			displayWidth,
			displayHeight,
			pixelAspectRatio,
			colourPrimaries,
			transferCharacteristics,
			matrixCoefficients,
			fullRangeFlag,
			maxDecFrameBuffering: spsMaxNumReorderPics + 1,
			spsMaxSubLayersMinus1,
			spsTemporalIdNestingFlag,
			generalProfileSpace: general_profile_space,
			generalTierFlag: general_tier_flag,
			generalProfileIdc: general_profile_idc,
			generalProfileCompatibilityFlags: general_profile_compatibility_flags,
			generalConstraintIndicatorFlags: general_constraint_indicator_flags,
			generalLevelIdc: general_level_idc,
			chromaFormatIdc,
			bitDepthLumaMinus8,
			bitDepthChromaMinus8,
			minSpatialSegmentationIdc
		};
	} catch (error) {
		Logging._error("Error parsing HEVC SPS:", error);
		return null;
	}
};
const extractHevcDecoderConfigurationRecord = (packetData) => {
	try {
		const vpsUnits = [];
		const spsUnits = [];
		const ppsUnits = [];
		const seiUnits = [];
		for (const loc of iterateNalUnitsInAnnexB(packetData)) {
			const nalUnit = packetData.subarray(loc.offset, loc.offset + loc.length);
			const type = extractNalUnitTypeForHevc(nalUnit[0]);
			if (type === HevcNalUnitType.VPS_NUT) vpsUnits.push(nalUnit);
			else if (type === HevcNalUnitType.SPS_NUT) spsUnits.push(nalUnit);
			else if (type === HevcNalUnitType.PPS_NUT) ppsUnits.push(nalUnit);
			else if (type === HevcNalUnitType.PREFIX_SEI_NUT || type === HevcNalUnitType.SUFFIX_SEI_NUT) seiUnits.push(nalUnit);
		}
		if (spsUnits.length === 0 || ppsUnits.length === 0) return null;
		const spsInfo = parseHevcSps(spsUnits[0]);
		if (!spsInfo) return null;
		let parallelismType = 0;
		if (ppsUnits.length > 0) {
			const pps = ppsUnits[0];
			const ppsBitstream = new Bitstream(removeEmulationPreventionBytes(pps));
			ppsBitstream.skipBits(16);
			readExpGolomb(ppsBitstream);
			readExpGolomb(ppsBitstream);
			ppsBitstream.skipBits(1);
			ppsBitstream.skipBits(1);
			ppsBitstream.skipBits(3);
			ppsBitstream.skipBits(1);
			ppsBitstream.skipBits(1);
			readExpGolomb(ppsBitstream);
			readExpGolomb(ppsBitstream);
			readSignedExpGolomb(ppsBitstream);
			ppsBitstream.skipBits(1);
			ppsBitstream.skipBits(1);
			if (ppsBitstream.readBits(1)) readExpGolomb(ppsBitstream);
			readSignedExpGolomb(ppsBitstream);
			readSignedExpGolomb(ppsBitstream);
			ppsBitstream.skipBits(1);
			ppsBitstream.skipBits(1);
			ppsBitstream.skipBits(1);
			ppsBitstream.skipBits(1);
			const tiles_enabled_flag = ppsBitstream.readBits(1);
			const entropy_coding_sync_enabled_flag = ppsBitstream.readBits(1);
			if (!tiles_enabled_flag && !entropy_coding_sync_enabled_flag) parallelismType = 0;
			else if (tiles_enabled_flag && !entropy_coding_sync_enabled_flag) parallelismType = 2;
			else if (!tiles_enabled_flag && entropy_coding_sync_enabled_flag) parallelismType = 3;
			else parallelismType = 0;
		}
		const arrays = [
			...vpsUnits.length ? [{
				arrayCompleteness: 1,
				nalUnitType: HevcNalUnitType.VPS_NUT,
				nalUnits: vpsUnits
			}] : [],
			...spsUnits.length ? [{
				arrayCompleteness: 1,
				nalUnitType: HevcNalUnitType.SPS_NUT,
				nalUnits: spsUnits
			}] : [],
			...ppsUnits.length ? [{
				arrayCompleteness: 1,
				nalUnitType: HevcNalUnitType.PPS_NUT,
				nalUnits: ppsUnits
			}] : [],
			...seiUnits.length ? [{
				arrayCompleteness: 1,
				nalUnitType: extractNalUnitTypeForHevc(seiUnits[0][0]),
				nalUnits: seiUnits
			}] : []
		];
		return {
			configurationVersion: 1,
			generalProfileSpace: spsInfo.generalProfileSpace,
			generalTierFlag: spsInfo.generalTierFlag,
			generalProfileIdc: spsInfo.generalProfileIdc,
			generalProfileCompatibilityFlags: spsInfo.generalProfileCompatibilityFlags,
			generalConstraintIndicatorFlags: spsInfo.generalConstraintIndicatorFlags,
			generalLevelIdc: spsInfo.generalLevelIdc,
			minSpatialSegmentationIdc: spsInfo.minSpatialSegmentationIdc,
			parallelismType,
			chromaFormatIdc: spsInfo.chromaFormatIdc,
			bitDepthLumaMinus8: spsInfo.bitDepthLumaMinus8,
			bitDepthChromaMinus8: spsInfo.bitDepthChromaMinus8,
			avgFrameRate: 0,
			constantFrameRate: 0,
			numTemporalLayers: spsInfo.spsMaxSubLayersMinus1 + 1,
			temporalIdNested: spsInfo.spsTemporalIdNestingFlag,
			lengthSizeMinusOne: 3,
			arrays
		};
	} catch (error) {
		Logging._error("Error building HEVC Decoder Configuration Record:", error);
		return null;
	}
};
const parseProfileTierLevel = (bitstream, maxNumSubLayersMinus1) => {
	const general_profile_space = bitstream.readBits(2);
	const general_tier_flag = bitstream.readBits(1);
	const general_profile_idc = bitstream.readBits(5);
	let general_profile_compatibility_flags = 0;
	for (let i = 0; i < 32; i++) general_profile_compatibility_flags = general_profile_compatibility_flags << 1 | bitstream.readBits(1);
	const general_constraint_indicator_flags = /* @__PURE__ */ new Uint8Array(6);
	for (let i = 0; i < 6; i++) general_constraint_indicator_flags[i] = bitstream.readBits(8);
	const general_level_idc = bitstream.readBits(8);
	const sub_layer_profile_present_flag = [];
	const sub_layer_level_present_flag = [];
	for (let i = 0; i < maxNumSubLayersMinus1; i++) {
		sub_layer_profile_present_flag.push(bitstream.readBits(1));
		sub_layer_level_present_flag.push(bitstream.readBits(1));
	}
	if (maxNumSubLayersMinus1 > 0) for (let i = maxNumSubLayersMinus1; i < 8; i++) bitstream.skipBits(2);
	for (let i = 0; i < maxNumSubLayersMinus1; i++) {
		if (sub_layer_profile_present_flag[i]) bitstream.skipBits(88);
		if (sub_layer_level_present_flag[i]) bitstream.skipBits(8);
	}
	return {
		general_profile_space,
		general_tier_flag,
		general_profile_idc,
		general_profile_compatibility_flags,
		general_constraint_indicator_flags,
		general_level_idc
	};
};
const skipScalingListData = (bitstream) => {
	for (let sizeId = 0; sizeId < 4; sizeId++) for (let matrixId = 0; matrixId < (sizeId === 3 ? 2 : 6); matrixId++) if (!bitstream.readBits(1)) readExpGolomb(bitstream);
	else {
		const coefNum = Math.min(64, 1 << 4 + (sizeId << 1));
		if (sizeId > 1) readSignedExpGolomb(bitstream);
		for (let i = 0; i < coefNum; i++) readSignedExpGolomb(bitstream);
	}
};
const skipAllStRefPicSets = (bitstream, num_short_term_ref_pic_sets) => {
	const NumDeltaPocs = [];
	for (let stRpsIdx = 0; stRpsIdx < num_short_term_ref_pic_sets; stRpsIdx++) NumDeltaPocs[stRpsIdx] = skipStRefPicSet(bitstream, stRpsIdx, num_short_term_ref_pic_sets, NumDeltaPocs);
};
const skipStRefPicSet = (bitstream, stRpsIdx, num_short_term_ref_pic_sets, NumDeltaPocs) => {
	let NumDeltaPocsThis = 0;
	let inter_ref_pic_set_prediction_flag = 0;
	let RefRpsIdx = 0;
	if (stRpsIdx !== 0) inter_ref_pic_set_prediction_flag = bitstream.readBits(1);
	if (inter_ref_pic_set_prediction_flag) {
		if (stRpsIdx === num_short_term_ref_pic_sets) RefRpsIdx = stRpsIdx - (readExpGolomb(bitstream) + 1);
		else RefRpsIdx = stRpsIdx - 1;
		bitstream.readBits(1);
		readExpGolomb(bitstream);
		const numDelta = NumDeltaPocs[RefRpsIdx] ?? 0;
		for (let j = 0; j <= numDelta; j++) if (!bitstream.readBits(1)) bitstream.readBits(1);
		NumDeltaPocsThis = NumDeltaPocs[RefRpsIdx];
	} else {
		const num_negative_pics = readExpGolomb(bitstream);
		const num_positive_pics = readExpGolomb(bitstream);
		for (let i = 0; i < num_negative_pics; i++) {
			readExpGolomb(bitstream);
			bitstream.readBits(1);
		}
		for (let i = 0; i < num_positive_pics; i++) {
			readExpGolomb(bitstream);
			bitstream.readBits(1);
		}
		NumDeltaPocsThis = num_negative_pics + num_positive_pics;
	}
	return NumDeltaPocsThis;
};
const parseHevcVui = (bitstream, sps_max_sub_layers_minus1) => {
	let colourPrimaries = 2;
	let transferCharacteristics = 2;
	let matrixCoefficients = 2;
	let fullRangeFlag = 0;
	let minSpatialSegmentationIdc = 0;
	let pixelAspectRatio = {
		num: 1,
		den: 1
	};
	if (bitstream.readBits(1)) {
		const aspect_ratio_idc = bitstream.readBits(8);
		if (aspect_ratio_idc === 255) pixelAspectRatio = {
			num: bitstream.readBits(16),
			den: bitstream.readBits(16)
		};
		else {
			const aspectRatio = AVC_HEVC_ASPECT_RATIO_IDC_TABLE[aspect_ratio_idc];
			if (aspectRatio) pixelAspectRatio = aspectRatio;
		}
	}
	if (bitstream.readBits(1)) bitstream.readBits(1);
	if (bitstream.readBits(1)) {
		bitstream.readBits(3);
		fullRangeFlag = bitstream.readBits(1);
		if (bitstream.readBits(1)) {
			colourPrimaries = bitstream.readBits(8);
			transferCharacteristics = bitstream.readBits(8);
			matrixCoefficients = bitstream.readBits(8);
		}
	}
	if (bitstream.readBits(1)) {
		readExpGolomb(bitstream);
		readExpGolomb(bitstream);
	}
	bitstream.readBits(1);
	bitstream.readBits(1);
	bitstream.readBits(1);
	if (bitstream.readBits(1)) {
		readExpGolomb(bitstream);
		readExpGolomb(bitstream);
		readExpGolomb(bitstream);
		readExpGolomb(bitstream);
	}
	if (bitstream.readBits(1)) {
		bitstream.readBits(32);
		bitstream.readBits(32);
		if (bitstream.readBits(1)) readExpGolomb(bitstream);
		if (bitstream.readBits(1)) skipHevcHrdParameters(bitstream, true, sps_max_sub_layers_minus1);
	}
	if (bitstream.readBits(1)) {
		bitstream.readBits(1);
		bitstream.readBits(1);
		bitstream.readBits(1);
		minSpatialSegmentationIdc = readExpGolomb(bitstream);
		readExpGolomb(bitstream);
		readExpGolomb(bitstream);
		readExpGolomb(bitstream);
		readExpGolomb(bitstream);
	}
	return {
		pixelAspectRatio,
		colourPrimaries,
		transferCharacteristics,
		matrixCoefficients,
		fullRangeFlag,
		minSpatialSegmentationIdc
	};
};
const skipHevcHrdParameters = (bitstream, commonInfPresentFlag, maxNumSubLayersMinus1) => {
	let nal_hrd_parameters_present_flag = false;
	let vcl_hrd_parameters_present_flag = false;
	let sub_pic_hrd_params_present_flag = false;
	if (commonInfPresentFlag) {
		nal_hrd_parameters_present_flag = bitstream.readBits(1) === 1;
		vcl_hrd_parameters_present_flag = bitstream.readBits(1) === 1;
		if (nal_hrd_parameters_present_flag || vcl_hrd_parameters_present_flag) {
			sub_pic_hrd_params_present_flag = bitstream.readBits(1) === 1;
			if (sub_pic_hrd_params_present_flag) {
				bitstream.readBits(8);
				bitstream.readBits(5);
				bitstream.readBits(1);
				bitstream.readBits(5);
			}
			bitstream.readBits(4);
			bitstream.readBits(4);
			if (sub_pic_hrd_params_present_flag) bitstream.readBits(4);
			bitstream.readBits(5);
			bitstream.readBits(5);
			bitstream.readBits(5);
		}
	}
	for (let i = 0; i <= maxNumSubLayersMinus1; i++) {
		const fixed_pic_rate_general_flag = bitstream.readBits(1) === 1;
		let fixed_pic_rate_within_cvs_flag = true;
		if (!fixed_pic_rate_general_flag) fixed_pic_rate_within_cvs_flag = bitstream.readBits(1) === 1;
		let low_delay_hrd_flag = false;
		if (fixed_pic_rate_within_cvs_flag) readExpGolomb(bitstream);
		else low_delay_hrd_flag = bitstream.readBits(1) === 1;
		let CpbCnt = 1;
		if (!low_delay_hrd_flag) CpbCnt = readExpGolomb(bitstream) + 1;
		if (nal_hrd_parameters_present_flag) skipSubLayerHrdParameters(bitstream, CpbCnt, sub_pic_hrd_params_present_flag);
		if (vcl_hrd_parameters_present_flag) skipSubLayerHrdParameters(bitstream, CpbCnt, sub_pic_hrd_params_present_flag);
	}
};
const skipSubLayerHrdParameters = (bitstream, CpbCnt, sub_pic_hrd_params_present_flag) => {
	for (let i = 0; i < CpbCnt; i++) {
		readExpGolomb(bitstream);
		readExpGolomb(bitstream);
		if (sub_pic_hrd_params_present_flag) {
			readExpGolomb(bitstream);
			readExpGolomb(bitstream);
		}
		bitstream.readBits(1);
	}
};
const deserializeHevcDecoderConfigurationRecord = (data) => {
	try {
		const view = toDataView(data);
		let offset = 0;
		const configurationVersion = view.getUint8(offset++);
		const byte1 = view.getUint8(offset++);
		const generalProfileSpace = byte1 >> 6 & 3;
		const generalTierFlag = byte1 >> 5 & 1;
		const generalProfileIdc = byte1 & 31;
		const generalProfileCompatibilityFlags = view.getUint32(offset, false);
		offset += 4;
		const generalConstraintIndicatorFlags = data.subarray(offset, offset + 6);
		offset += 6;
		const generalLevelIdc = view.getUint8(offset++);
		const minSpatialSegmentationIdc = (view.getUint8(offset++) & 15) << 8 | view.getUint8(offset++);
		const parallelismType = view.getUint8(offset++) & 3;
		const chromaFormatIdc = view.getUint8(offset++) & 3;
		const bitDepthLumaMinus8 = view.getUint8(offset++) & 7;
		const bitDepthChromaMinus8 = view.getUint8(offset++) & 7;
		const avgFrameRate = view.getUint16(offset, false);
		offset += 2;
		const byte21 = view.getUint8(offset++);
		const constantFrameRate = byte21 >> 6 & 3;
		const numTemporalLayers = byte21 >> 3 & 7;
		const temporalIdNested = byte21 >> 2 & 1;
		const lengthSizeMinusOne = byte21 & 3;
		const numOfArrays = view.getUint8(offset++);
		const arrays = [];
		for (let i = 0; i < numOfArrays; i++) {
			const arrByte = view.getUint8(offset++);
			const arrayCompleteness = arrByte >> 7 & 1;
			const nalUnitType = arrByte & 63;
			const numNalus = view.getUint16(offset, false);
			offset += 2;
			const nalUnits = [];
			for (let j = 0; j < numNalus; j++) {
				const nalUnitLength = view.getUint16(offset, false);
				offset += 2;
				nalUnits.push(data.subarray(offset, offset + nalUnitLength));
				offset += nalUnitLength;
			}
			arrays.push({
				arrayCompleteness,
				nalUnitType,
				nalUnits
			});
		}
		return {
			configurationVersion,
			generalProfileSpace,
			generalTierFlag,
			generalProfileIdc,
			generalProfileCompatibilityFlags,
			generalConstraintIndicatorFlags,
			generalLevelIdc,
			minSpatialSegmentationIdc,
			parallelismType,
			chromaFormatIdc,
			bitDepthLumaMinus8,
			bitDepthChromaMinus8,
			avgFrameRate,
			constantFrameRate,
			numTemporalLayers,
			temporalIdNested,
			lengthSizeMinusOne,
			arrays
		};
	} catch (error) {
		Logging._error("Error deserializing HEVC Decoder Configuration Record:", error);
		return null;
	}
};
var HevcNaluOrderState;
(function(HevcNaluOrderState) {
	HevcNaluOrderState[HevcNaluOrderState["audAllowed"] = 0] = "audAllowed";
	HevcNaluOrderState[HevcNaluOrderState["beforeFirstVcl"] = 1] = "beforeFirstVcl";
	HevcNaluOrderState[HevcNaluOrderState["afterFirstVcl"] = 2] = "afterFirstVcl";
	HevcNaluOrderState[HevcNaluOrderState["eoBitstreamAllowed"] = 3] = "eoBitstreamAllowed";
	HevcNaluOrderState[HevcNaluOrderState["noMoreDataAllowed"] = 4] = "noMoreDataAllowed";
})(HevcNaluOrderState || (HevcNaluOrderState = {}));
const VP9_COLOR_SPACE_TABLE = {
	1: {
		colourPrimaries: 5,
		transferCharacteristics: 6,
		matrixCoefficients: 5
	},
	2: {
		colourPrimaries: 1,
		transferCharacteristics: 1,
		matrixCoefficients: 1
	},
	3: {
		colourPrimaries: 6,
		transferCharacteristics: 6,
		matrixCoefficients: 6
	},
	4: {
		colourPrimaries: 7,
		transferCharacteristics: 7,
		matrixCoefficients: 7
	},
	5: {
		colourPrimaries: 9,
		transferCharacteristics: 14,
		matrixCoefficients: 9
	},
	7: {
		colourPrimaries: 1,
		transferCharacteristics: 13,
		matrixCoefficients: 0
	}
};
const extractVp9CodecInfoFromPacket = (packet) => {
	const bitstream = new Bitstream(packet);
	if (bitstream.readBits(2) !== 2) return null;
	const profileLowBit = bitstream.readBits(1);
	const profile = (bitstream.readBits(1) << 1) + profileLowBit;
	if (profile === 3) bitstream.skipBits(1);
	if (bitstream.readBits(1) === 1) return null;
	if (bitstream.readBits(1) !== 0) return null;
	bitstream.skipBits(2);
	if (bitstream.readBits(24) !== 4817730) return null;
	let bitDepth = 8;
	if (profile >= 2) bitDepth = bitstream.readBits(1) ? 12 : 10;
	const colorSpace = bitstream.readBits(3);
	let chromaSubsampling = 0;
	let videoFullRangeFlag = 0;
	if (colorSpace !== 7) {
		videoFullRangeFlag = bitstream.readBits(1);
		if (profile === 1 || profile === 3) {
			const subsamplingX = bitstream.readBits(1);
			const subsamplingY = bitstream.readBits(1);
			chromaSubsampling = !subsamplingX && !subsamplingY ? 3 : subsamplingX && !subsamplingY ? 2 : 1;
			bitstream.skipBits(1);
		} else chromaSubsampling = 1;
	} else {
		chromaSubsampling = 3;
		videoFullRangeFlag = 1;
	}
	const widthMinusOne = bitstream.readBits(16);
	const heightMinusOne = bitstream.readBits(16);
	const pictureSize = (widthMinusOne + 1) * (heightMinusOne + 1);
	let level = last(VP9_LEVEL_TABLE).level;
	for (const entry of VP9_LEVEL_TABLE) if (pictureSize <= entry.maxPictureSize) {
		level = entry.level;
		break;
	}
	const colorSpaceValues = VP9_COLOR_SPACE_TABLE[colorSpace];
	const colourPrimaries = colorSpaceValues?.colourPrimaries ?? 2;
	const transferCharacteristics = colorSpaceValues?.transferCharacteristics ?? 2;
	const matrixCoefficients = colorSpaceValues?.matrixCoefficients ?? 2;
	return {
		profile,
		level,
		bitDepth,
		chromaSubsampling,
		videoFullRangeFlag,
		colourPrimaries,
		transferCharacteristics,
		matrixCoefficients
	};
};
const vp9CodecInfoHasColorInfo = (info) => {
	return info.colourPrimaries !== 2 || info.transferCharacteristics !== 2 || info.matrixCoefficients !== 2;
};
const iterateAv1PacketObus = function* (packet) {
	const bitstream = new Bitstream(packet);
	const readLeb128 = () => {
		let value = 0;
		for (let i = 0; i < 8; i++) {
			const byte = bitstream.readAlignedByte();
			value += (byte & 127) * 2 ** (i * 7);
			if (!(byte & 128)) break;
			if (i === 7 && byte & 128) return null;
		}
		if (value > 2 ** 32 - 1) return null;
		return value;
	};
	while (bitstream.getBitsLeft() >= 8) {
		bitstream.skipBits(1);
		const obuType = bitstream.readBits(4);
		const obuExtension = bitstream.readBits(1);
		const obuHasSizeField = bitstream.readBits(1);
		bitstream.skipBits(1);
		if (obuExtension) bitstream.skipBits(8);
		let obuSize;
		if (obuHasSizeField) {
			const obuSizeValue = readLeb128();
			if (obuSizeValue === null) return;
			obuSize = obuSizeValue;
		} else obuSize = Math.floor(bitstream.getBitsLeft() / 8);
		assert(bitstream.pos % 8 === 0);
		yield {
			type: obuType,
			data: packet.subarray(bitstream.pos / 8, bitstream.pos / 8 + obuSize)
		};
		bitstream.skipBits(obuSize * 8);
	}
};
const extractAv1CodecInfoFromPacket = (packet) => {
	for (const { type, data } of iterateAv1PacketObus(packet)) {
		if (type !== 1) continue;
		const bitstream = new Bitstream(data);
		const seqProfile = bitstream.readBits(3);
		bitstream.readBits(1);
		const reducedStillPictureHeader = bitstream.readBits(1);
		let seqLevel = 0;
		let seqTier = 0;
		let bufferDelayLengthMinus1 = 0;
		if (reducedStillPictureHeader) seqLevel = bitstream.readBits(5);
		else {
			const timingInfoPresentFlag = bitstream.readBits(1);
			let decoderModelInfoPresentFlag = 0;
			if (timingInfoPresentFlag) {
				bitstream.skipBits(32);
				bitstream.skipBits(32);
				if (bitstream.readBits(1)) {
					let leadingZeros = 0;
					while (leadingZeros < 32 && !bitstream.readBits(1)) leadingZeros++;
					if (leadingZeros < 32) bitstream.skipBits(leadingZeros);
				}
				decoderModelInfoPresentFlag = bitstream.readBits(1);
				if (decoderModelInfoPresentFlag) {
					bufferDelayLengthMinus1 = bitstream.readBits(5);
					bitstream.skipBits(32);
					bitstream.skipBits(5);
					bitstream.skipBits(5);
				}
			}
			const initialDisplayDelayPresentFlag = bitstream.readBits(1);
			const operatingPointsCntMinus1 = bitstream.readBits(5);
			for (let i = 0; i <= operatingPointsCntMinus1; i++) {
				bitstream.skipBits(12);
				const seqLevelIdx = bitstream.readBits(5);
				if (i === 0) seqLevel = seqLevelIdx;
				if (seqLevelIdx > 7) {
					const seqTierTemp = bitstream.readBits(1);
					if (i === 0) seqTier = seqTierTemp;
				}
				if (decoderModelInfoPresentFlag) {
					if (bitstream.readBits(1)) {
						const n = bufferDelayLengthMinus1 + 1;
						bitstream.skipBits(n);
						bitstream.skipBits(n);
						bitstream.skipBits(1);
					}
				}
				if (initialDisplayDelayPresentFlag) {
					if (bitstream.readBits(1)) bitstream.skipBits(4);
				}
			}
		}
		const frameWidthBitsMinus1 = bitstream.readBits(4);
		const frameHeightBitsMinus1 = bitstream.readBits(4);
		const n1 = frameWidthBitsMinus1 + 1;
		bitstream.skipBits(n1);
		const n2 = frameHeightBitsMinus1 + 1;
		bitstream.skipBits(n2);
		let frameIdNumbersPresentFlag = 0;
		if (reducedStillPictureHeader) frameIdNumbersPresentFlag = 0;
		else frameIdNumbersPresentFlag = bitstream.readBits(1);
		if (frameIdNumbersPresentFlag) {
			bitstream.skipBits(4);
			bitstream.skipBits(3);
		}
		bitstream.skipBits(1);
		bitstream.skipBits(1);
		bitstream.skipBits(1);
		if (!reducedStillPictureHeader) {
			bitstream.skipBits(1);
			bitstream.skipBits(1);
			bitstream.skipBits(1);
			bitstream.skipBits(1);
			const enableOrderHint = bitstream.readBits(1);
			if (enableOrderHint) {
				bitstream.skipBits(1);
				bitstream.skipBits(1);
			}
			const seqChooseScreenContentTools = bitstream.readBits(1);
			let seqForceScreenContentTools = 0;
			if (seqChooseScreenContentTools) seqForceScreenContentTools = 2;
			else seqForceScreenContentTools = bitstream.readBits(1);
			if (seqForceScreenContentTools > 0) {
				if (!bitstream.readBits(1)) bitstream.skipBits(1);
			}
			if (enableOrderHint) bitstream.skipBits(3);
		}
		bitstream.skipBits(1);
		bitstream.skipBits(1);
		bitstream.skipBits(1);
		const highBitdepth = bitstream.readBits(1);
		let bitDepth = 8;
		if (seqProfile === 2 && highBitdepth) bitDepth = bitstream.readBits(1) ? 12 : 10;
		else if (seqProfile <= 2) bitDepth = highBitdepth ? 10 : 8;
		let monochrome = 0;
		if (seqProfile !== 1) monochrome = bitstream.readBits(1);
		let colourPrimaries = 2;
		let transferCharacteristics = 2;
		let matrixCoefficients = 2;
		if (bitstream.readBits(1)) {
			colourPrimaries = bitstream.readBits(8);
			transferCharacteristics = bitstream.readBits(8);
			matrixCoefficients = bitstream.readBits(8);
		}
		let videoFullRangeFlag = 0;
		let chromaSubsamplingX = 1;
		let chromaSubsamplingY = 1;
		let chromaSamplePosition = 0;
		if (monochrome) videoFullRangeFlag = bitstream.readBits(1);
		else if (colourPrimaries === 1 && transferCharacteristics === 13 && matrixCoefficients === 0) {
			videoFullRangeFlag = 1;
			chromaSubsamplingX = 0;
			chromaSubsamplingY = 0;
		} else {
			videoFullRangeFlag = bitstream.readBits(1);
			if (seqProfile === 0) {
				chromaSubsamplingX = 1;
				chromaSubsamplingY = 1;
			} else if (seqProfile === 1) {
				chromaSubsamplingX = 0;
				chromaSubsamplingY = 0;
			} else if (bitDepth === 12) {
				chromaSubsamplingX = bitstream.readBits(1);
				chromaSubsamplingY = chromaSubsamplingX ? bitstream.readBits(1) : 0;
			} else {
				chromaSubsamplingX = 1;
				chromaSubsamplingY = 0;
			}
			if (chromaSubsamplingX && chromaSubsamplingY) chromaSamplePosition = bitstream.readBits(2);
		}
		return {
			profile: seqProfile,
			level: seqLevel,
			tier: seqTier,
			bitDepth,
			monochrome,
			chromaSubsamplingX,
			chromaSubsamplingY,
			chromaSamplePosition,
			videoFullRangeFlag,
			colourPrimaries,
			transferCharacteristics,
			matrixCoefficients
		};
	}
	return null;
};
const av1CodecInfoHasColorInfo = (info) => {
	return info.colourPrimaries !== 2 || info.transferCharacteristics !== 2 || info.matrixCoefficients !== 2;
};
const extractProresCodecInfoFromPacket = (packet) => {
	const frameHeaderStart = 8;
	if (packet.length < 36) return null;
	const view = toDataView(packet);
	if (view.getUint32(4) !== 1768124518) return null;
	if (view.getUint16(frameHeaderStart) < 28) return null;
	return {
		fullRange: false,
		colourPrimaries: view.getUint8(22),
		transferCharacteristics: view.getUint8(23),
		matrixCoefficients: view.getUint8(24)
	};
};
const parseOpusIdentificationHeader = (bytes) => {
	const view = toDataView(bytes);
	const outputChannelCount = view.getUint8(9);
	const preSkip = view.getUint16(10, true);
	const inputSampleRate = view.getUint32(12, true);
	const outputGain = view.getInt16(16, true);
	const channelMappingFamily = view.getUint8(18);
	let channelMappingTable = null;
	if (channelMappingFamily) channelMappingTable = bytes.subarray(19, 21 + outputChannelCount);
	return {
		outputChannelCount,
		preSkip,
		inputSampleRate,
		outputGain,
		channelMappingFamily,
		channelMappingTable
	};
};
const OPUS_FRAME_DURATION_TABLE = [
	480,
	960,
	1920,
	2880,
	480,
	960,
	1920,
	2880,
	480,
	960,
	1920,
	2880,
	480,
	960,
	480,
	960,
	120,
	240,
	480,
	960,
	120,
	240,
	480,
	960,
	120,
	240,
	480,
	960,
	120,
	240,
	480,
	960
];
const parseOpusTocByte = (packet) => {
	const config = packet[0] >> 3;
	const code = packet[0] & 3;
	let frameCount;
	if (code === 0) frameCount = 1;
	else if (code === 1 || code === 2) frameCount = 2;
	else frameCount = packet[1] & 63;
	return { durationInSamples: OPUS_FRAME_DURATION_TABLE[config] * frameCount };
};
const parseModesFromVorbisSetupPacket = (setupHeader) => {
	if (setupHeader.length < 7) throw new Error("Setup header is too short.");
	if (setupHeader[0] !== 5) throw new Error("Wrong packet type in Setup header.");
	if (String.fromCharCode(...setupHeader.slice(1, 7)) !== "vorbis") throw new Error("Invalid packet signature in Setup header.");
	const bufSize = setupHeader.length;
	const revBuffer = new Uint8Array(bufSize);
	for (let i = 0; i < bufSize; i++) revBuffer[i] = setupHeader[bufSize - 1 - i];
	const bitstream = new Bitstream(revBuffer);
	let gotFramingBit = 0;
	while (bitstream.getBitsLeft() > 97) if (bitstream.readBits(1) === 1) {
		gotFramingBit = bitstream.pos;
		break;
	}
	if (gotFramingBit === 0) throw new Error("Invalid Setup header: framing bit not found.");
	let modeCount = 0;
	let gotModeHeader = false;
	let lastModeCount = 0;
	while (bitstream.getBitsLeft() >= 97) {
		const tempPos = bitstream.pos;
		const a = bitstream.readBits(8);
		const b = bitstream.readBits(16);
		const c = bitstream.readBits(16);
		if (a > 63 || b !== 0 || c !== 0) {
			bitstream.pos = tempPos;
			break;
		}
		bitstream.skipBits(1);
		modeCount++;
		if (modeCount > 64) break;
		if (bitstream.clone().readBits(6) + 1 === modeCount) {
			gotModeHeader = true;
			lastModeCount = modeCount;
		}
	}
	if (!gotModeHeader) throw new Error("Invalid Setup header: mode header not found.");
	if (lastModeCount > 63) throw new Error(`Unsupported mode count: ${lastModeCount}.`);
	const finalModeCount = lastModeCount;
	bitstream.pos = 0;
	bitstream.skipBits(gotFramingBit);
	const modeBlockflags = Array(finalModeCount).fill(0);
	for (let i = finalModeCount - 1; i >= 0; i--) {
		bitstream.skipBits(40);
		modeBlockflags[i] = bitstream.readBits(1);
	}
	return { modeBlockflags };
};
const determineVideoPacketType = (codec, decoderConfig, packetData) => {
	switch (codec) {
		case "avc":
			for (const loc of iterateAvcNalUnits(packetData, decoderConfig)) {
				const nalTypeByte = packetData[loc.offset];
				const type = extractNalUnitTypeForAvc(nalTypeByte);
				if (type >= AvcNalUnitType.NON_IDR_SLICE && type <= AvcNalUnitType.SLICE_DPC) return "delta";
				if (type === AvcNalUnitType.IDR) return "key";
				if (type === AvcNalUnitType.SEI && !isChromium()) {
					const nalUnit = packetData.subarray(loc.offset, loc.offset + loc.length);
					const bytes = removeEmulationPreventionBytes(nalUnit);
					let pos = 1;
					do {
						let payloadType = 0;
						while (true) {
							const nextByte = bytes[pos++];
							if (nextByte === void 0) break;
							payloadType += nextByte;
							if (nextByte < 255) break;
						}
						let payloadSize = 0;
						while (true) {
							const nextByte = bytes[pos++];
							if (nextByte === void 0) break;
							payloadSize += nextByte;
							if (nextByte < 255) break;
						}
						if (payloadType === 6) {
							const bitstream = new Bitstream(bytes);
							bitstream.pos = 8 * pos;
							const recoveryFrameCount = readExpGolomb(bitstream);
							const exactMatchFlag = bitstream.readBits(1);
							if (recoveryFrameCount === 0 && exactMatchFlag === 1) return "key";
						}
						pos += payloadSize;
					} while (pos < bytes.length - 1);
				}
			}
			return "delta";
		case "hevc":
			for (const loc of iterateHevcNalUnits(packetData, decoderConfig)) {
				const type = extractNalUnitTypeForHevc(packetData[loc.offset]);
				if (type < HevcNalUnitType.BLA_W_LP) return "delta";
				if (type <= HevcNalUnitType.RSV_IRAP_VCL23) return "key";
			}
			return "delta";
		case "vp8": return (packetData[0] & 1) === 0 ? "key" : "delta";
		case "vp9": {
			const bitstream = new Bitstream(packetData);
			if (bitstream.readBits(2) !== 2) return null;
			const profileLowBit = bitstream.readBits(1);
			if ((bitstream.readBits(1) << 1) + profileLowBit === 3) bitstream.skipBits(1);
			if (bitstream.readBits(1)) return null;
			return bitstream.readBits(1) === 0 ? "key" : "delta";
		}
		case "av1": {
			let reducedStillPictureHeader = false;
			for (const { type, data } of iterateAv1PacketObus(packetData)) if (type === 1) {
				const bitstream = new Bitstream(data);
				bitstream.skipBits(4);
				reducedStillPictureHeader = !!bitstream.readBits(1);
			} else if (type === 3 || type === 6 || type === 7) {
				if (reducedStillPictureHeader) return "key";
				const bitstream = new Bitstream(data);
				if (bitstream.readBits(1)) return null;
				return bitstream.readBits(2) === 0 ? "key" : "delta";
			}
			return null;
		}
		case "prores": return "key";
		default:
			assertNever(codec);
			assert(false);
	}
};
var FlacBlockType;
(function(FlacBlockType) {
	FlacBlockType[FlacBlockType["STREAMINFO"] = 0] = "STREAMINFO";
	FlacBlockType[FlacBlockType["VORBIS_COMMENT"] = 4] = "VORBIS_COMMENT";
	FlacBlockType[FlacBlockType["PICTURE"] = 6] = "PICTURE";
})(FlacBlockType || (FlacBlockType = {}));
const readVorbisComments = (bytes, metadataTags) => {
	const commentView = toDataView(bytes);
	let commentPos = 0;
	const vendorStringLength = commentView.getUint32(commentPos, true);
	commentPos += 4;
	const vendorString = textDecoder.decode(bytes.subarray(commentPos, commentPos + vendorStringLength));
	commentPos += vendorStringLength;
	if (vendorStringLength > 0) {
		metadataTags.raw ??= {};
		metadataTags.raw["vendor"] ??= vendorString;
	}
	const listLength = commentView.getUint32(commentPos, true);
	commentPos += 4;
	for (let i = 0; i < listLength; i++) {
		const stringLength = commentView.getUint32(commentPos, true);
		commentPos += 4;
		const string = textDecoder.decode(bytes.subarray(commentPos, commentPos + stringLength));
		commentPos += stringLength;
		const separatorIndex = string.indexOf("=");
		if (separatorIndex === -1) continue;
		const key = string.slice(0, separatorIndex).toUpperCase();
		const value = string.slice(separatorIndex + 1);
		metadataTags.raw ??= {};
		if (Array.isArray(metadataTags.raw[key])) metadataTags.raw[key] = [...metadataTags.raw[key], value];
		else if (typeof metadataTags.raw[key] === "string") metadataTags.raw[key] = [metadataTags.raw[key], value];
		else metadataTags.raw[key] ??= value;
		switch (key) {
			case "TITLE":
				metadataTags.title ??= value;
				break;
			case "DESCRIPTION":
				metadataTags.description ??= value;
				break;
			case "ARTIST":
				metadataTags.artist ??= value;
				break;
			case "ALBUM":
				metadataTags.album ??= value;
				break;
			case "ALBUMARTIST":
				metadataTags.albumArtist ??= value;
				break;
			case "COMMENT":
				metadataTags.comment ??= value;
				break;
			case "LYRICS":
				metadataTags.lyrics ??= value;
				break;
			case "TRACKNUMBER":
				{
					const parts = value.split("/");
					const trackNum = Number.parseInt(parts[0], 10);
					const tracksTotal = parts[1] && Number.parseInt(parts[1], 10);
					if (Number.isInteger(trackNum) && trackNum > 0) metadataTags.trackNumber ??= trackNum;
					if (tracksTotal && Number.isInteger(tracksTotal) && tracksTotal > 0) metadataTags.tracksTotal ??= tracksTotal;
				}
				break;
			case "TRACKTOTAL":
				{
					const tracksTotal = Number.parseInt(value, 10);
					if (Number.isInteger(tracksTotal) && tracksTotal > 0) metadataTags.tracksTotal ??= tracksTotal;
				}
				break;
			case "DISCNUMBER":
				{
					const parts = value.split("/");
					const discNum = Number.parseInt(parts[0], 10);
					const discsTotal = parts[1] && Number.parseInt(parts[1], 10);
					if (Number.isInteger(discNum) && discNum > 0) metadataTags.discNumber ??= discNum;
					if (discsTotal && Number.isInteger(discsTotal) && discsTotal > 0) metadataTags.discsTotal ??= discsTotal;
				}
				break;
			case "DISCTOTAL":
				{
					const discsTotal = Number.parseInt(value, 10);
					if (Number.isInteger(discsTotal) && discsTotal > 0) metadataTags.discsTotal ??= discsTotal;
				}
				break;
			case "DATE":
				{
					const date = new Date(value);
					if (!Number.isNaN(date.getTime())) metadataTags.date ??= date;
				}
				break;
			case "BPM":
				{
					const bpm = Number.parseInt(value, 10);
					if (Number.isInteger(bpm) && bpm > 0) metadataTags.beatsPerMinute ??= bpm;
				}
				break;
			case "GENRE":
				metadataTags.genre ??= value;
				break;
			case "METADATA_BLOCK_PICTURE": {
				const decoded = base64ToBytes(value);
				const view = toDataView(decoded);
				const pictureType = view.getUint32(0, false);
				const mediaTypeLength = view.getUint32(4, false);
				const mediaType = String.fromCharCode(...decoded.subarray(8, 8 + mediaTypeLength));
				const descriptionLength = view.getUint32(8 + mediaTypeLength, false);
				const description = textDecoder.decode(decoded.subarray(12 + mediaTypeLength, 12 + mediaTypeLength + descriptionLength));
				const dataLength = view.getUint32(mediaTypeLength + descriptionLength + 28);
				const data = decoded.subarray(mediaTypeLength + descriptionLength + 32, mediaTypeLength + descriptionLength + 32 + dataLength);
				metadataTags.images ??= [];
				metadataTags.images.push({
					data,
					mimeType: mediaType,
					kind: pictureType === 3 ? "coverFront" : pictureType === 4 ? "coverBack" : "unknown",
					name: void 0,
					description: description || void 0
				});
			}
		}
	}
};
const AC3_ACMOD_CHANNEL_COUNTS = [
	2,
	1,
	2,
	3,
	3,
	4,
	4,
	5
];
const parseAc3SyncFrame = (data) => {
	if (data.length < 7) return null;
	if (data[0] !== 11 || data[1] !== 119) return null;
	const bitstream = new Bitstream(data);
	bitstream.skipBits(16);
	bitstream.skipBits(16);
	const fscod = bitstream.readBits(2);
	if (fscod === 3) return null;
	const frmsizecod = bitstream.readBits(6);
	const bsid = bitstream.readBits(5);
	if (bsid > 8) return null;
	const bsmod = bitstream.readBits(3);
	const acmod = bitstream.readBits(3);
	if ((acmod & 1) !== 0 && acmod !== 1) bitstream.skipBits(2);
	if ((acmod & 4) !== 0) bitstream.skipBits(2);
	if (acmod === 2) bitstream.skipBits(2);
	return {
		fscod,
		bsid,
		bsmod,
		acmod,
		lfeon: bitstream.readBits(1),
		bitRateCode: Math.floor(frmsizecod / 2)
	};
};
const AC3_FRAME_SIZES = [
	128,
	138,
	192,
	128,
	140,
	192,
	160,
	174,
	240,
	160,
	176,
	240,
	192,
	208,
	288,
	192,
	210,
	288,
	224,
	242,
	336,
	224,
	244,
	336,
	256,
	278,
	384,
	256,
	280,
	384,
	320,
	348,
	480,
	320,
	350,
	480,
	384,
	416,
	576,
	384,
	418,
	576,
	448,
	486,
	672,
	448,
	488,
	672,
	512,
	556,
	768,
	512,
	558,
	768,
	640,
	696,
	960,
	640,
	698,
	960,
	768,
	834,
	1152,
	768,
	836,
	1152,
	896,
	974,
	1344,
	896,
	976,
	1344,
	1024,
	1114,
	1536,
	1024,
	1116,
	1536,
	1280,
	1392,
	1920,
	1280,
	1394,
	1920,
	1536,
	1670,
	2304,
	1536,
	1672,
	2304,
	1792,
	1950,
	2688,
	1792,
	1952,
	2688,
	2048,
	2228,
	3072,
	2048,
	2230,
	3072,
	2304,
	2506,
	3456,
	2304,
	2508,
	3456,
	2560,
	2786,
	3840,
	2560,
	2788,
	3840
];
const AC3_SAMPLES_PER_FRAME = 1536;
const AC3_REGISTRATION_DESCRIPTOR = new Uint8Array([
	5,
	4,
	65,
	67,
	45,
	51
]);
const EAC3_REGISTRATION_DESCRIPTOR = new Uint8Array([
	5,
	4,
	69,
	65,
	67,
	51
]);
const EAC3_NUMBLKS_TABLE = [
	1,
	2,
	3,
	6
];
const parseEac3SyncFrame = (data) => {
	if (data.length < 6) return null;
	if (data[0] !== 11 || data[1] !== 119) return null;
	const bitstream = new Bitstream(data);
	bitstream.skipBits(16);
	const strmtyp = bitstream.readBits(2);
	bitstream.skipBits(3);
	if (strmtyp !== 0 && strmtyp !== 2) return null;
	const frmsiz = bitstream.readBits(11);
	const fscod = bitstream.readBits(2);
	let fscod2 = 0;
	let numblkscod;
	if (fscod === 3) {
		fscod2 = bitstream.readBits(2);
		numblkscod = 3;
	} else numblkscod = bitstream.readBits(2);
	const acmod = bitstream.readBits(3);
	const lfeon = bitstream.readBits(1);
	const bsid = bitstream.readBits(5);
	if (bsid < 11 || bsid > 16) return null;
	const numblks = EAC3_NUMBLKS_TABLE[numblkscod];
	let fs;
	if (fscod < 3) fs = AC3_SAMPLE_RATES[fscod] / 1e3;
	else fs = EAC3_REDUCED_SAMPLE_RATES[fscod2] / 1e3;
	return {
		dataRate: Math.round((frmsiz + 1) * fs / (numblks * 16)),
		substreams: [{
			fscod,
			fscod2,
			bsid,
			bsmod: 0,
			acmod,
			lfeon,
			numDepSub: 0,
			chanLoc: 0
		}]
	};
};
const parseEac3Config = (data) => {
	if (data.length < 2) return null;
	const bitstream = new Bitstream(data);
	const dataRate = bitstream.readBits(13);
	const numIndSub = bitstream.readBits(3);
	const substreams = [];
	for (let i = 0; i <= numIndSub; i++) {
		if (Math.ceil(bitstream.pos / 8) + 3 > data.length) break;
		const fscod = bitstream.readBits(2);
		const bsid = bitstream.readBits(5);
		bitstream.skipBits(1);
		bitstream.skipBits(1);
		const bsmod = bitstream.readBits(3);
		const acmod = bitstream.readBits(3);
		const lfeon = bitstream.readBits(1);
		bitstream.skipBits(3);
		const numDepSub = bitstream.readBits(4);
		let chanLoc = 0;
		if (numDepSub > 0) chanLoc = bitstream.readBits(9);
		else bitstream.skipBits(1);
		substreams.push({
			fscod,
			fscod2: null,
			bsid,
			bsmod,
			acmod,
			lfeon,
			numDepSub,
			chanLoc
		});
	}
	if (substreams.length === 0) return null;
	return {
		dataRate,
		substreams
	};
};
const getEac3SampleRate = (config) => {
	const sub = config.substreams[0];
	assert(sub);
	if (sub.fscod < 3) return AC3_SAMPLE_RATES[sub.fscod];
	else if (sub.fscod2 !== null && sub.fscod2 < 3) return EAC3_REDUCED_SAMPLE_RATES[sub.fscod2];
	return null;
};
const getEac3ChannelCount = (config) => {
	const sub = config.substreams[0];
	assert(sub);
	let channels = AC3_ACMOD_CHANNEL_COUNTS[sub.acmod] + sub.lfeon;
	if (sub.numDepSub > 0) {
		const CHAN_LOC_COUNTS = [
			2,
			2,
			1,
			1,
			2,
			2,
			2,
			1,
			1
		];
		for (let bit = 0; bit < 9; bit++) if (sub.chanLoc & 1 << 8 - bit) channels += CHAN_LOC_COUNTS[bit];
	}
	return channels;
};
const DTS_EXSS_SYNC_WORD = 1683496997;
const DTS_CORE_FRAME_HEADER_SIZE = 18;
const DTS_EXSS_HEADER_PREFIX_SIZE = 10;
const DTS_EXSS_MAX_HEADER_SIZE = 4096;
const DTS_PCM_BLOCK_SAMPLES = 32;
const DTS_SPECIFIC_BOX_SIZE = 20;
const DTS_SUBBAND_SAMPLES = 8;
const DTS_CORE_SAMPLE_RATES = [
	0,
	8e3,
	16e3,
	32e3,
	0,
	0,
	11025,
	22050,
	44100,
	0,
	0,
	12e3,
	24e3,
	48e3,
	96e3,
	192e3
];
const DTS_CORE_BIT_RATES = [
	32e3,
	56e3,
	64e3,
	96e3,
	112e3,
	128e3,
	192e3,
	224e3,
	256e3,
	32e4,
	384e3,
	448e3,
	512e3,
	576e3,
	64e4,
	768e3,
	96e4,
	1024e3,
	1152e3,
	128e4,
	1344e3,
	1408e3,
	1411200,
	1472e3,
	1536e3,
	192e4,
	2048e3,
	3072e3,
	384e4,
	0,
	0,
	0
];
const DTS_PCM_RESOLUTIONS = [
	16,
	16,
	20,
	20,
	0,
	24,
	24,
	0
];
const DTS_AMODE_CHANNEL_COUNTS = [
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	6,
	6,
	6,
	7,
	8,
	8
];
const DTS_AMODE_CHANNEL_LAYOUTS = [
	1,
	2,
	2,
	2,
	2,
	3,
	18,
	19,
	6,
	7,
	518,
	323,
	83,
	519,
	582,
	535
];
const DTS_CHANNEL_LAYOUT_LFE1 = 8;
const DTS_CHANNEL_LAYOUT_PAIR_MASK = 44646;
const DTS_EXSS_REF_CLOCKS = [
	32e3,
	44100,
	48e3,
	0
];
const DTS_EXSS_SAMPLE_RATES = [
	8e3,
	16e3,
	32e3,
	64e3,
	128e3,
	22050,
	44100,
	88200,
	176400,
	352800,
	12e3,
	24e3,
	48e3,
	96e3,
	192e3,
	384e3
];
const DTS_SPECIFIC_BOX_FRAME_DURATIONS = [
	512,
	1024,
	2048,
	4096
];
const parseDtsFrame = (data) => {
	const core = parseDtsCoreFrameHeader(data);
	const view = toDataView(data);
	let offset = core ? Math.ceil(core.frameSize / 4) * 4 : 0;
	let firstExss = null;
	while (offset + 4 <= data.length && view.getUint32(offset) === 1683496997) {
		const exss = parseDtsExssHeader(data.subarray(offset));
		if (!exss) break;
		firstExss ??= exss;
		offset += exss.frameSize;
	}
	if (core) return {
		frameSize: firstExss ? offset : core.frameSize,
		sampleRate: core.sampleRate,
		numberOfChannels: core.numberOfChannels,
		sampleCount: core.sampleCount,
		channelLayout: core.channelLayout,
		pcmResolution: core.pcmResolution,
		bitRate: core.bitRate,
		core,
		hasExtensions: firstExss !== null
	};
	if (!firstExss?.asset) return null;
	const { asset } = firstExss;
	return {
		frameSize: offset,
		sampleRate: asset.sampleRate,
		numberOfChannels: asset.numberOfChannels,
		sampleCount: asset.sampleCount,
		channelLayout: asset.channelLayout,
		pcmResolution: asset.pcmResolution,
		bitRate: 0,
		core: null,
		hasExtensions: true
	};
};
const extractDtsFourCcFromPacket = (data) => {
	const frameInfo = parseDtsFrame(data);
	if (!frameInfo?.core) return null;
	return frameInfo.hasExtensions ? "dtsh" : "dtsc";
};
const parseDtsCoreFrameHeader = (data) => {
	if (data.length < 18) return null;
	if (data[0] !== 127 || data[1] !== 254 || data[2] !== 128 || data[3] !== 1) return null;
	const bitstream = new Bitstream(data);
	bitstream.skipBits(32);
	bitstream.skipBits(1);
	if (bitstream.readBits(5) !== 31) return null;
	const cpf = bitstream.readBits(1);
	const npcmblocks = bitstream.readBits(7) + 1;
	if (npcmblocks % DTS_SUBBAND_SAMPLES !== 0) return null;
	const frameSize = bitstream.readBits(14) + 1;
	if (frameSize < 96) return null;
	const amode = bitstream.readBits(6);
	if (amode >= DTS_AMODE_CHANNEL_COUNTS.length) return null;
	const sampleRate = DTS_CORE_SAMPLE_RATES[bitstream.readBits(4)];
	if (sampleRate === 0) return null;
	const bitRate = DTS_CORE_BIT_RATES[bitstream.readBits(5)];
	if (bitstream.readBits(1) !== 0) return null;
	bitstream.skipBits(4);
	bitstream.skipBits(5);
	const lff = bitstream.readBits(2);
	if (lff === 3) return null;
	bitstream.skipBits(1);
	if (cpf) bitstream.skipBits(16);
	bitstream.skipBits(7);
	const pcmResolution = DTS_PCM_RESOLUTIONS[bitstream.readBits(3)];
	if (pcmResolution === 0) return null;
	const lfePresent = lff !== 0;
	return {
		frameSize,
		sampleRate,
		numberOfChannels: DTS_AMODE_CHANNEL_COUNTS[amode] + (lfePresent ? 1 : 0),
		sampleCount: npcmblocks * 32,
		channelLayout: DTS_AMODE_CHANNEL_LAYOUTS[amode] | (lfePresent ? DTS_CHANNEL_LAYOUT_LFE1 : 0),
		amode,
		lfePresent,
		bitRate,
		pcmResolution
	};
};
const parseDtsExssHeader = (data) => {
	if (data.length < 10) return null;
	if (data[0] !== 100 || data[1] !== 88 || data[2] !== 32 || data[3] !== 37) return null;
	const bitstream = new Bitstream(data);
	bitstream.skipBits(32);
	bitstream.skipBits(8);
	const extSsIndex = bitstream.readBits(2);
	const wideHeader = bitstream.readBits(1);
	const headerSizeBits = 8 + 4 * wideHeader;
	const frameSizeBits = 16 + 4 * wideHeader;
	bitstream.skipBits(headerSizeBits);
	const frameSize = bitstream.readBits(frameSizeBits) + 1;
	const incomplete = {
		frameSize,
		asset: null
	};
	if (!bitstream.readBits(1)) return incomplete;
	const refClock = DTS_EXSS_REF_CLOCKS[bitstream.readBits(2)];
	const frameDurationCycles = 512 * (bitstream.readBits(3) + 1);
	if (bitstream.readBits(1)) bitstream.skipBits(36);
	const numAudioPresentations = bitstream.readBits(3) + 1;
	const numAssets = bitstream.readBits(3) + 1;
	const activeExssMasks = [];
	for (let i = 0; i < numAudioPresentations; i++) activeExssMasks.push(bitstream.readBits(extSsIndex + 1));
	for (const mask of activeExssMasks) bitstream.skipBits(8 * popcount(mask));
	if (bitstream.readBits(1)) {
		bitstream.skipBits(2);
		const spkrMaskBits = bitstream.readBits(2) + 1 << 2;
		const numMixOutConfigs = bitstream.readBits(2) + 1;
		bitstream.skipBits(numMixOutConfigs * spkrMaskBits);
	}
	for (let i = 0; i < numAssets; i++) bitstream.skipBits(frameSizeBits);
	bitstream.skipBits(9);
	bitstream.skipBits(3);
	if (bitstream.readBits(1)) bitstream.skipBits(4);
	if (bitstream.readBits(1)) bitstream.skipBits(24);
	if (bitstream.readBits(1)) bitstream.skipBits(8 * (bitstream.readBits(10) + 1));
	const pcmResolution = bitstream.readBits(5) + 1;
	const sampleRate = DTS_EXSS_SAMPLE_RATES[bitstream.readBits(4)];
	const numberOfChannels = bitstream.readBits(8) + 1;
	let channelLayout = 0;
	if (bitstream.readBits(1)) {
		if (numberOfChannels > 2) bitstream.skipBits(1);
		if (numberOfChannels > 6) bitstream.skipBits(1);
		if (bitstream.readBits(1)) {
			const spkrMaskBits = bitstream.readBits(2) + 1 << 2;
			channelLayout = bitstream.readBits(spkrMaskBits);
		}
	}
	if (refClock === 0 || bitstream.getBitsLeft() < 0) return incomplete;
	return {
		frameSize,
		asset: {
			sampleRate,
			numberOfChannels,
			sampleCount: Math.round(frameDurationCycles * sampleRate / refClock),
			channelLayout,
			pcmResolution
		}
	};
};
const parseDtsSpecificBox = (data) => {
	if (data.length < 20) return null;
	const view = toDataView(data);
	const sampleRate = view.getUint32(0);
	if (sampleRate === 0) return null;
	const bitstream = new Bitstream(data);
	bitstream.seekToByte(13);
	const frameDuration = bitstream.readBits(2);
	bitstream.skipBits(5);
	const coreLfePresent = bitstream.readBits(1);
	const coreLayout = bitstream.readBits(6);
	bitstream.skipBits(14);
	bitstream.skipBits(1);
	bitstream.skipBits(3);
	const channelLayout = bitstream.readBits(16);
	let numberOfChannels = null;
	if (channelLayout !== 0) numberOfChannels = getDtsChannelCount(channelLayout);
	else if (coreLayout < DTS_AMODE_CHANNEL_COUNTS.length) numberOfChannels = DTS_AMODE_CHANNEL_COUNTS[coreLayout] + coreLfePresent;
	return {
		sampleRate,
		maxBitrate: view.getUint32(4),
		avgBitrate: view.getUint32(8),
		pcmSampleDepth: data[12],
		sampleCount: DTS_SPECIFIC_BOX_FRAME_DURATIONS[frameDuration],
		channelLayout,
		numberOfChannels
	};
};
const getDtsChannelCount = (channelLayout) => {
	return popcount(channelLayout) + popcount(channelLayout & DTS_CHANNEL_LAYOUT_PAIR_MASK);
};

// node_modules/mediabunny/dist/modules/src/codec.js
const VIDEO_CODECS = [
	"avc",
	"hevc",
	"vp9",
	"av1",
	"vp8",
	"prores"
];
const PCM_AUDIO_CODECS = [
	"pcm-s16",
	"pcm-s16be",
	"pcm-s24",
	"pcm-s24be",
	"pcm-s32",
	"pcm-s32be",
	"pcm-f32",
	"pcm-f32be",
	"pcm-f64",
	"pcm-f64be",
	"pcm-u8",
	"pcm-s8",
	"ulaw",
	"alaw"
];
const NON_PCM_AUDIO_CODECS = [
	"aac",
	"opus",
	"mp3",
	"vorbis",
	"flac",
	"ac3",
	"eac3",
	"dts"
];
const AUDIO_CODECS = [...NON_PCM_AUDIO_CODECS, ...PCM_AUDIO_CODECS];
const AVC_LEVEL_TABLE = [
	{
		maxMacroblocks: 99,
		maxBitrate: 64e3,
		maxDpbMbs: 396,
		level: 10
	},
	{
		maxMacroblocks: 396,
		maxBitrate: 192e3,
		maxDpbMbs: 900,
		level: 11
	},
	{
		maxMacroblocks: 396,
		maxBitrate: 384e3,
		maxDpbMbs: 2376,
		level: 12
	},
	{
		maxMacroblocks: 396,
		maxBitrate: 768e3,
		maxDpbMbs: 2376,
		level: 13
	},
	{
		maxMacroblocks: 396,
		maxBitrate: 2e6,
		maxDpbMbs: 2376,
		level: 20
	},
	{
		maxMacroblocks: 792,
		maxBitrate: 4e6,
		maxDpbMbs: 4752,
		level: 21
	},
	{
		maxMacroblocks: 1620,
		maxBitrate: 4e6,
		maxDpbMbs: 8100,
		level: 22
	},
	{
		maxMacroblocks: 1620,
		maxBitrate: 1e7,
		maxDpbMbs: 8100,
		level: 30
	},
	{
		maxMacroblocks: 3600,
		maxBitrate: 14e6,
		maxDpbMbs: 18e3,
		level: 31
	},
	{
		maxMacroblocks: 5120,
		maxBitrate: 2e7,
		maxDpbMbs: 20480,
		level: 32
	},
	{
		maxMacroblocks: 8192,
		maxBitrate: 2e7,
		maxDpbMbs: 32768,
		level: 40
	},
	{
		maxMacroblocks: 8192,
		maxBitrate: 5e7,
		maxDpbMbs: 32768,
		level: 41
	},
	{
		maxMacroblocks: 8704,
		maxBitrate: 5e7,
		maxDpbMbs: 34816,
		level: 42
	},
	{
		maxMacroblocks: 22080,
		maxBitrate: 135e6,
		maxDpbMbs: 110400,
		level: 50
	},
	{
		maxMacroblocks: 36864,
		maxBitrate: 24e7,
		maxDpbMbs: 184320,
		level: 51
	},
	{
		maxMacroblocks: 36864,
		maxBitrate: 24e7,
		maxDpbMbs: 184320,
		level: 52
	},
	{
		maxMacroblocks: 139264,
		maxBitrate: 24e7,
		maxDpbMbs: 696320,
		level: 60
	},
	{
		maxMacroblocks: 139264,
		maxBitrate: 48e7,
		maxDpbMbs: 696320,
		level: 61
	},
	{
		maxMacroblocks: 139264,
		maxBitrate: 8e8,
		maxDpbMbs: 696320,
		level: 62
	}
];
const VP9_LEVEL_TABLE = [
	{
		maxPictureSize: 36864,
		maxBitrate: 2e5,
		level: 10
	},
	{
		maxPictureSize: 73728,
		maxBitrate: 8e5,
		level: 11
	},
	{
		maxPictureSize: 122880,
		maxBitrate: 18e5,
		level: 20
	},
	{
		maxPictureSize: 245760,
		maxBitrate: 36e5,
		level: 21
	},
	{
		maxPictureSize: 552960,
		maxBitrate: 72e5,
		level: 30
	},
	{
		maxPictureSize: 983040,
		maxBitrate: 12e6,
		level: 31
	},
	{
		maxPictureSize: 2228224,
		maxBitrate: 18e6,
		level: 40
	},
	{
		maxPictureSize: 2228224,
		maxBitrate: 3e7,
		level: 41
	},
	{
		maxPictureSize: 8912896,
		maxBitrate: 6e7,
		level: 50
	},
	{
		maxPictureSize: 8912896,
		maxBitrate: 12e7,
		level: 51
	},
	{
		maxPictureSize: 8912896,
		maxBitrate: 18e7,
		level: 52
	},
	{
		maxPictureSize: 35651584,
		maxBitrate: 18e7,
		level: 60
	},
	{
		maxPictureSize: 35651584,
		maxBitrate: 24e7,
		level: 61
	},
	{
		maxPictureSize: 35651584,
		maxBitrate: 48e7,
		level: 62
	}
];
const VP9_DEFAULT_SUFFIX = ".01.01.01.01.00";
const AV1_DEFAULT_SUFFIX = ".0.110.01.01.01.0";
const PRORES_FOURCCS = [
	"ap4x",
	"ap4h",
	"apch",
	"apcn",
	"apcs",
	"apco"
];
const DTS_FOURCCS = [
	"dtsc",
	"dtsh",
	"dtsl",
	"dtse"
];
const extractVideoCodecString = (trackInfo) => {
	const { codec, codecDescription, colorSpace, avcCodecInfo, hevcCodecInfo, vp9CodecInfo, av1CodecInfo, proresFormat } = trackInfo;
	if (codec === "avc") {
		assert(trackInfo.avcType !== null);
		if (avcCodecInfo) {
			const bytes = new Uint8Array([
				avcCodecInfo.avcProfileIndication,
				avcCodecInfo.profileCompatibility,
				avcCodecInfo.avcLevelIndication
			]);
			return `avc${trackInfo.avcType}.${bytesToHexString(bytes)}`;
		}
		if (!codecDescription || codecDescription.byteLength < 4) throw new TypeError("AVC decoder description is not provided or is not at least 4 bytes long.");
		return `avc${trackInfo.avcType}.${bytesToHexString(codecDescription.subarray(1, 4))}`;
	} else if (codec === "hevc") {
		let generalProfileSpace;
		let generalProfileIdc;
		let compatibilityFlags;
		let generalTierFlag;
		let generalLevelIdc;
		let constraintFlags;
		if (hevcCodecInfo) {
			generalProfileSpace = hevcCodecInfo.generalProfileSpace;
			generalProfileIdc = hevcCodecInfo.generalProfileIdc;
			compatibilityFlags = reverseBitsU32(hevcCodecInfo.generalProfileCompatibilityFlags);
			generalTierFlag = hevcCodecInfo.generalTierFlag;
			generalLevelIdc = hevcCodecInfo.generalLevelIdc;
			constraintFlags = [...hevcCodecInfo.generalConstraintIndicatorFlags];
		} else {
			if (!codecDescription || codecDescription.byteLength < 23) throw new TypeError("HEVC decoder description is not provided or is not at least 23 bytes long.");
			const view = toDataView(codecDescription);
			const profileByte = view.getUint8(1);
			generalProfileSpace = profileByte >> 6 & 3;
			generalProfileIdc = profileByte & 31;
			compatibilityFlags = reverseBitsU32(view.getUint32(2));
			generalTierFlag = profileByte >> 5 & 1;
			generalLevelIdc = view.getUint8(12);
			constraintFlags = [];
			for (let i = 0; i < 6; i++) constraintFlags.push(view.getUint8(6 + i));
		}
		let codecString = "hev1.";
		codecString += [
			"",
			"A",
			"B",
			"C"
		][generalProfileSpace] + generalProfileIdc;
		codecString += ".";
		codecString += compatibilityFlags.toString(16).toUpperCase();
		codecString += ".";
		codecString += generalTierFlag === 0 ? "L" : "H";
		codecString += generalLevelIdc;
		while (constraintFlags.length > 0 && constraintFlags[constraintFlags.length - 1] === 0) constraintFlags.pop();
		if (constraintFlags.length > 0) {
			codecString += ".";
			codecString += constraintFlags.map((x) => x.toString(16).toUpperCase()).join(".");
		}
		return codecString;
	} else if (codec === "vp8") return "vp8";
	else if (codec === "vp9") {
		if (!vp9CodecInfo) {
			const pictureSize = trackInfo.width * trackInfo.height;
			let level = last(VP9_LEVEL_TABLE).level;
			for (const entry of VP9_LEVEL_TABLE) if (pictureSize <= entry.maxPictureSize) {
				level = entry.level;
				break;
			}
			return `vp09.00.${level.toString().padStart(2, "0")}.08`;
		}
		const profile = vp9CodecInfo.profile.toString().padStart(2, "0");
		const level = vp9CodecInfo.level.toString().padStart(2, "0");
		const bitDepth = vp9CodecInfo.bitDepth.toString().padStart(2, "0");
		const chromaSubsampling = vp9CodecInfo.chromaSubsampling.toString().padStart(2, "0");
		const colourPrimaries = vp9CodecInfo.colourPrimaries.toString().padStart(2, "0");
		const transferCharacteristics = vp9CodecInfo.transferCharacteristics.toString().padStart(2, "0");
		const matrixCoefficients = vp9CodecInfo.matrixCoefficients.toString().padStart(2, "0");
		const videoFullRangeFlag = vp9CodecInfo.videoFullRangeFlag.toString().padStart(2, "0");
		let string = `vp09.${profile}.${level}.${bitDepth}.${chromaSubsampling}`;
		string += `.${colourPrimaries}.${transferCharacteristics}.${matrixCoefficients}.${videoFullRangeFlag}`;
		if (string.endsWith(VP9_DEFAULT_SUFFIX)) string = string.slice(0, -15);
		return string;
	} else if (codec === "av1") {
		if (!av1CodecInfo) {
			const pictureSize = trackInfo.width * trackInfo.height;
			let level = last(VP9_LEVEL_TABLE).level;
			for (const entry of VP9_LEVEL_TABLE) if (pictureSize <= entry.maxPictureSize) {
				level = entry.level;
				break;
			}
			return `av01.0.${level.toString().padStart(2, "0")}M.08`;
		}
		const profile = av1CodecInfo.profile;
		const level = av1CodecInfo.level.toString().padStart(2, "0");
		const tier = av1CodecInfo.tier ? "H" : "M";
		const bitDepth = av1CodecInfo.bitDepth.toString().padStart(2, "0");
		const monochrome = av1CodecInfo.monochrome ? "1" : "0";
		const chromaSubsampling = 100 * av1CodecInfo.chromaSubsamplingX + 10 * av1CodecInfo.chromaSubsamplingY + 1 * (av1CodecInfo.chromaSubsamplingX && av1CodecInfo.chromaSubsamplingY ? av1CodecInfo.chromaSamplePosition : 0);
		const colorPrimaries = colorSpace?.primaries ? COLOR_PRIMARIES_MAP[colorSpace.primaries] : 1;
		const transferCharacteristics = colorSpace?.transfer ? TRANSFER_CHARACTERISTICS_MAP[colorSpace.transfer] : 1;
		const matrixCoefficients = colorSpace?.matrix ? MATRIX_COEFFICIENTS_MAP[colorSpace.matrix] : 1;
		const videoFullRangeFlag = colorSpace?.fullRange ? 1 : 0;
		let string = `av01.${profile}.${level}${tier}.${bitDepth}`;
		string += `.${monochrome}.${chromaSubsampling.toString().padStart(3, "0")}`;
		string += `.${colorPrimaries.toString().padStart(2, "0")}`;
		string += `.${transferCharacteristics.toString().padStart(2, "0")}`;
		string += `.${matrixCoefficients.toString().padStart(2, "0")}`;
		string += `.${videoFullRangeFlag}`;
		if (string.endsWith(AV1_DEFAULT_SUFFIX)) string = string.slice(0, -17);
		return string;
	} else if (codec === "prores") return proresFormat ?? "apch";
	else if (codec !== null) assertNever(codec);
	throw new TypeError(`Unhandled codec '${codec}'.`);
};
const extractColorSpace = (info) => {
	switch (info.codec) {
		case "avc":
			{
				let spsData = info.avcCodecInfo?.sequenceParameterSets[0];
				if (!spsData && info.codecDescription) spsData = deserializeAvcDecoderConfigurationRecord(info.codecDescription)?.sequenceParameterSets[0];
				if (spsData) {
					const spsInfo = parseAvcSps(spsData);
					if (spsInfo) return {
						primaries: COLOR_PRIMARIES_MAP_INVERSE[spsInfo.colourPrimaries],
						transfer: TRANSFER_CHARACTERISTICS_MAP_INVERSE[spsInfo.transferCharacteristics],
						matrix: MATRIX_COEFFICIENTS_MAP_INVERSE[spsInfo.matrixCoefficients],
						fullRange: !!spsInfo.fullRangeFlag
					};
				}
			}
			break;
		case "hevc":
			{
				let spsData = info.hevcCodecInfo?.arrays.find((x) => x.nalUnitType === HevcNalUnitType.SPS_NUT)?.nalUnits[0];
				if (!spsData && info.codecDescription) spsData = deserializeHevcDecoderConfigurationRecord(info.codecDescription)?.arrays.find((x) => x.nalUnitType === HevcNalUnitType.SPS_NUT)?.nalUnits[0];
				if (spsData) {
					const spsInfo = parseHevcSps(spsData);
					if (spsInfo) return {
						primaries: COLOR_PRIMARIES_MAP_INVERSE[spsInfo.colourPrimaries],
						transfer: TRANSFER_CHARACTERISTICS_MAP_INVERSE[spsInfo.transferCharacteristics],
						matrix: MATRIX_COEFFICIENTS_MAP_INVERSE[spsInfo.matrixCoefficients],
						fullRange: !!spsInfo.fullRangeFlag
					};
				}
			}
			break;
		case "vp8": break;
		case "vp9":
			if (info.vp9CodecInfo) return {
				primaries: COLOR_PRIMARIES_MAP_INVERSE[info.vp9CodecInfo.colourPrimaries],
				transfer: TRANSFER_CHARACTERISTICS_MAP_INVERSE[info.vp9CodecInfo.transferCharacteristics],
				matrix: MATRIX_COEFFICIENTS_MAP_INVERSE[info.vp9CodecInfo.matrixCoefficients],
				fullRange: !!info.vp9CodecInfo.videoFullRangeFlag
			};
			break;
		case "av1":
			if (info.av1CodecInfo) return {
				primaries: COLOR_PRIMARIES_MAP_INVERSE[info.av1CodecInfo.colourPrimaries],
				transfer: TRANSFER_CHARACTERISTICS_MAP_INVERSE[info.av1CodecInfo.transferCharacteristics],
				matrix: MATRIX_COEFFICIENTS_MAP_INVERSE[info.av1CodecInfo.matrixCoefficients],
				fullRange: !!info.av1CodecInfo.videoFullRangeFlag
			};
			break;
		case "prores": if (info.proresCodecInfo) return {
			primaries: COLOR_PRIMARIES_MAP_INVERSE[info.proresCodecInfo.colourPrimaries],
			transfer: TRANSFER_CHARACTERISTICS_MAP_INVERSE[info.proresCodecInfo.transferCharacteristics],
			matrix: MATRIX_COEFFICIENTS_MAP_INVERSE[info.proresCodecInfo.matrixCoefficients],
			fullRange: info.proresCodecInfo.fullRange
		};
	}
	return {
		primaries: void 0,
		transfer: void 0,
		matrix: void 0,
		fullRange: void 0
	};
};
const extractAudioCodecString = (trackInfo) => {
	const { codec, codecDescription, aacCodecInfo, dtsFormat } = trackInfo;
	if (codec === "aac") {
		if (!aacCodecInfo) throw new TypeError("AAC codec info must be provided.");
		if (aacCodecInfo.isMpeg2) return "mp4a.67";
		else {
			let objectType;
			if (aacCodecInfo.objectType !== null) objectType = aacCodecInfo.objectType;
			else objectType = parseAacAudioSpecificConfig(codecDescription).objectType;
			return `mp4a.40.${objectType}`;
		}
	} else if (codec === "mp3") return "mp3";
	else if (codec === "opus") return "opus";
	else if (codec === "vorbis") return "vorbis";
	else if (codec === "flac") return "flac";
	else if (codec === "ac3") return "ac-3";
	else if (codec === "eac3") return "ec-3";
	else if (codec === "dts") return dtsFormat ?? "dtsc";
	else if (codec && PCM_AUDIO_CODECS.includes(codec)) return codec;
	throw new TypeError(`Unhandled codec '${codec}'.`);
};
const OPUS_SAMPLE_RATE = 48e3;
const PCM_CODEC_REGEX = /^pcm-([usf])(\d+)(be)?$/;
const parsePcmCodec = (codec) => {
	assert(PCM_AUDIO_CODECS.includes(codec));
	if (codec === "ulaw") return {
		dataType: "ulaw",
		sampleSize: 1,
		littleEndian: true,
		silentValue: 255
	};
	else if (codec === "alaw") return {
		dataType: "alaw",
		sampleSize: 1,
		littleEndian: true,
		silentValue: 213
	};
	const match = PCM_CODEC_REGEX.exec(codec);
	assert(match);
	let dataType;
	if (match[1] === "u") dataType = "unsigned";
	else if (match[1] === "s") dataType = "signed";
	else dataType = "float";
	const sampleSize = Number(match[2]) / 8;
	const littleEndian = match[3] !== "be";
	return {
		dataType,
		sampleSize,
		littleEndian,
		silentValue: codec === "pcm-u8" ? 128 : 0
	};
};
const inferCodecFromCodecString = (codecString) => {
	if (codecString.startsWith("avc1") || codecString.startsWith("avc3")) return "avc";
	else if (codecString.startsWith("hev1") || codecString.startsWith("hvc1")) return "hevc";
	else if (codecString === "vp8") return "vp8";
	else if (codecString.startsWith("vp09")) return "vp9";
	else if (codecString.startsWith("av01")) return "av1";
	else if (PRORES_FOURCCS.includes(codecString)) return "prores";
	if (codecString === "mp3" || codecString === "mp4a.69" || codecString === "mp4a.6B" || codecString === "mp4a.6b" || codecString === "mp4a.40.34") return "mp3";
	else if (codecString.startsWith("mp4a.40.") || codecString === "mp4a.67") return "aac";
	else if (codecString === "opus" || codecString === "Opus") return "opus";
	else if (codecString === "vorbis") return "vorbis";
	else if (codecString === "flac") return "flac";
	else if (codecString === "ac-3" || codecString === "ac3") return "ac3";
	else if (codecString === "ec-3" || codecString === "eac3") return "eac3";
	else if (DTS_FOURCCS.includes(codecString)) return "dts";
	else if (codecString === "ulaw") return "ulaw";
	else if (codecString === "alaw") return "alaw";
	else if (PCM_CODEC_REGEX.test(codecString)) return codecString;
	if (codecString === "webvtt") return "webvtt";
	return null;
};
const VALID_VIDEO_CODEC_STRING_PREFIXES = [
	"avc1",
	"avc3",
	"hev1",
	"hvc1",
	"vp8",
	"vp09",
	"av01",
	...PRORES_FOURCCS
];

// node_modules/mediabunny/dist/modules/shared/mp3-misc.js
const SAMPLING_RATES = [
	44100,
	48e3,
	32e3
];
const KILOBIT_RATES = [
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	32,
	40,
	48,
	56,
	64,
	80,
	96,
	112,
	128,
	160,
	192,
	224,
	256,
	320,
	-1,
	-1,
	32,
	48,
	56,
	64,
	80,
	96,
	112,
	128,
	160,
	192,
	224,
	256,
	320,
	384,
	-1,
	-1,
	32,
	64,
	96,
	128,
	160,
	192,
	224,
	256,
	288,
	320,
	352,
	384,
	416,
	448,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	8,
	16,
	24,
	32,
	40,
	48,
	56,
	64,
	80,
	96,
	112,
	128,
	144,
	160,
	-1,
	-1,
	8,
	16,
	24,
	32,
	40,
	48,
	56,
	64,
	80,
	96,
	112,
	128,
	144,
	160,
	-1,
	-1,
	32,
	48,
	56,
	64,
	80,
	96,
	112,
	128,
	144,
	160,
	176,
	192,
	224,
	256,
	-1
];
const XING = 1483304551;
const INFO = 1231971951;
const computeMp3FrameSize = (lowSamplingFrequency, layer, bitrate, sampleRate, padding) => {
	if (layer === 0) return 0;
	else if (layer === 1) return Math.floor(144 * bitrate / (sampleRate << lowSamplingFrequency)) + padding;
	else if (layer === 2) return Math.floor(144 * bitrate / sampleRate) + padding;
	else return (Math.floor(12 * bitrate / sampleRate) + padding) * 4;
};
const computeAverageMp3FrameSize = (lowSamplingFrequency, layer, bitrate, sampleRate) => {
	if (layer === 0) return 0;
	else if (layer === 1) return 144 * bitrate / (sampleRate << lowSamplingFrequency);
	else if (layer === 2) return 144 * bitrate / sampleRate;
	else return 12 * bitrate / sampleRate * 4;
};
const getXingOffset = (mpegVersionId, channel) => {
	return mpegVersionId === 3 ? channel === 3 ? 21 : 36 : channel === 3 ? 13 : 21;
};
const readMp3FrameHeader = (word, remainingBytes) => {
	const firstByte = word >>> 24;
	const secondByte = word >>> 16 & 255;
	const thirdByte = word >>> 8 & 255;
	const fourthByte = word & 255;
	if (firstByte !== 255 && secondByte !== 255 && thirdByte !== 255 && fourthByte !== 255) return {
		header: null,
		bytesAdvanced: 4
	};
	if (firstByte !== 255) return {
		header: null,
		bytesAdvanced: 1
	};
	if ((secondByte & 224) !== 224) return {
		header: null,
		bytesAdvanced: 1
	};
	let lowSamplingFrequency = 0;
	let mpeg25 = 0;
	if (secondByte & 16) lowSamplingFrequency = secondByte & 8 ? 0 : 1;
	else {
		lowSamplingFrequency = 1;
		mpeg25 = 1;
	}
	const mpegVersionId = secondByte >> 3 & 3;
	const layer = secondByte >> 1 & 3;
	const bitrateIndex = thirdByte >> 4 & 15;
	const frequencyIndex = (thirdByte >> 2 & 3) % 3;
	const padding = thirdByte >> 1 & 1;
	const channel = fourthByte >> 6 & 3;
	const modeExtension = fourthByte >> 4 & 3;
	const copyright = fourthByte >> 3 & 1;
	const original = fourthByte >> 2 & 1;
	const emphasis = fourthByte & 3;
	const kilobitRate = KILOBIT_RATES[lowSamplingFrequency * 16 * 4 + layer * 16 + bitrateIndex];
	if (kilobitRate === -1) return {
		header: null,
		bytesAdvanced: 1
	};
	const bitrate = kilobitRate * 1e3;
	const sampleRate = SAMPLING_RATES[frequencyIndex] >> lowSamplingFrequency + mpeg25;
	const frameLength = computeMp3FrameSize(lowSamplingFrequency, layer, bitrate, sampleRate, padding);
	if (remainingBytes !== null && remainingBytes < frameLength) return {
		header: null,
		bytesAdvanced: 1
	};
	let audioSamplesInFrame;
	if (mpegVersionId === 3) audioSamplesInFrame = layer === 3 ? 384 : 1152;
	else if (layer === 3) audioSamplesInFrame = 384;
	else if (layer === 2) audioSamplesInFrame = 1152;
	else audioSamplesInFrame = 576;
	return {
		header: {
			totalSize: frameLength,
			mpegVersionId,
			lowSamplingFrequency,
			layer,
			bitrate,
			frequencyIndex,
			sampleRate,
			channel,
			modeExtension,
			copyright,
			original,
			emphasis,
			audioSamplesInFrame
		},
		bytesAdvanced: 1
	};
};
const decodeSynchsafe = (synchsafed) => {
	let mask = 2130706432;
	let unsynchsafed = 0;
	while (mask !== 0) {
		unsynchsafed >>= 1;
		unsynchsafed |= synchsafed & mask;
		mask >>= 8;
	}
	return unsynchsafed;
};
var XingFlags;
(function(XingFlags) {
	XingFlags[XingFlags["FrameCount"] = 1] = "FrameCount";
	XingFlags[XingFlags["FileSize"] = 2] = "FileSize";
	XingFlags[XingFlags["Toc"] = 4] = "Toc";
})(XingFlags || (XingFlags = {}));
const getMp3ChannelCount = (channel) => {
	return channel === 3 ? 1 : 2;
};

// node_modules/mediabunny/dist/modules/src/demuxer.js
var Demuxer = class {
	constructor(input) {
		this.input = input;
	}
	dispose() {}
};

// node_modules/mediabunny/dist/modules/src/packet.js
const PLACEHOLDER_DATA = /* #__PURE__ */ new Uint8Array(0);
var EncodedPacket = class EncodedPacket {
	constructor(data, type, timestamp, duration, sequenceNumber = -1, byteLength, sideData) {
		this.data = data;
		this.type = type;
		this.timestamp = timestamp;
		this.duration = duration;
		this.sequenceNumber = sequenceNumber;
		if (data === PLACEHOLDER_DATA && byteLength === void 0) throw new Error("Internal error: byteLength must be explicitly provided when constructing metadata-only packets.");
		if (byteLength === void 0) byteLength = data.byteLength;
		if (!(data instanceof Uint8Array)) throw new TypeError("data must be a Uint8Array.");
		if (type !== "key" && type !== "delta") throw new TypeError("type must be either \"key\" or \"delta\".");
		if (!Number.isFinite(timestamp)) throw new TypeError("timestamp must be a number.");
		if (!Number.isFinite(duration) || duration < 0) throw new TypeError("duration must be a non-negative number.");
		if (!Number.isFinite(sequenceNumber)) throw new TypeError("sequenceNumber must be a number.");
		if (!Number.isInteger(byteLength) || byteLength < 0) throw new TypeError("byteLength must be a non-negative integer.");
		if (sideData !== void 0 && (typeof sideData !== "object" || !sideData)) throw new TypeError("sideData, when provided, must be an object.");
		if (sideData?.alpha !== void 0 && !(sideData.alpha instanceof Uint8Array)) throw new TypeError("sideData.alpha, when provided, must be a Uint8Array.");
		if (sideData?.alphaByteLength !== void 0 && (!Number.isInteger(sideData.alphaByteLength) || sideData.alphaByteLength < 0)) throw new TypeError("sideData.alphaByteLength, when provided, must be a non-negative integer.");
		this.byteLength = byteLength;
		this.sideData = sideData ?? {};
		if (this.sideData.alpha && this.sideData.alphaByteLength === void 0) this.sideData.alphaByteLength = this.sideData.alpha.byteLength;
	}
	get isMetadataOnly() {
		return this.data === PLACEHOLDER_DATA;
	}
	get microsecondTimestamp() {
		return Math.trunc(SECOND_TO_MICROSECOND_FACTOR * this.timestamp);
	}
	get microsecondDuration() {
		return Math.trunc(SECOND_TO_MICROSECOND_FACTOR * this.duration);
	}
	toEncodedVideoChunk() {
		if (this.isMetadataOnly) throw new TypeError("Metadata-only packets cannot be converted to a video chunk.");
		if (typeof EncodedVideoChunk === "undefined") throw new Error("EncodedVideoChunk is not available in this environment.");
		return new EncodedVideoChunk({
			data: this.data,
			type: this.type,
			timestamp: this.microsecondTimestamp,
			duration: this.microsecondDuration
		});
	}
	alphaToEncodedVideoChunk(type = this.type) {
		if (!this.sideData.alpha) throw new TypeError("This packet does not contain alpha side data.");
		if (this.isMetadataOnly) throw new TypeError("Metadata-only packets cannot be converted to a video chunk.");
		if (typeof EncodedVideoChunk === "undefined") throw new Error("EncodedVideoChunk is not available in this environment.");
		return new EncodedVideoChunk({
			data: this.sideData.alpha,
			type,
			timestamp: this.microsecondTimestamp,
			duration: this.microsecondDuration
		});
	}
	toEncodedAudioChunk() {
		if (this.isMetadataOnly) throw new TypeError("Metadata-only packets cannot be converted to an audio chunk.");
		if (typeof EncodedAudioChunk === "undefined") throw new Error("EncodedAudioChunk is not available in this environment.");
		return new EncodedAudioChunk({
			data: this.data,
			type: this.type,
			timestamp: this.microsecondTimestamp,
			duration: this.microsecondDuration
		});
	}
	static fromEncodedChunk(chunk, sideData) {
		if (!(chunk instanceof EncodedVideoChunk || chunk instanceof EncodedAudioChunk)) throw new TypeError("chunk must be an EncodedVideoChunk or EncodedAudioChunk.");
		const data = new Uint8Array(chunk.byteLength);
		chunk.copyTo(data);
		return new EncodedPacket(data, chunk.type, chunk.timestamp / 1e6, (chunk.duration ?? 0) / 1e6, void 0, void 0, sideData);
	}
	clone(options) {
		if (options !== void 0 && (typeof options !== "object" || options === null)) throw new TypeError("options, when provided, must be an object.");
		if (options?.data !== void 0 && !(options.data instanceof Uint8Array)) throw new TypeError("options.data, when provided, must be a Uint8Array.");
		if (options?.type !== void 0 && options.type !== "key" && options.type !== "delta") throw new TypeError("options.type, when provided, must be either \"key\" or \"delta\".");
		if (options?.timestamp !== void 0 && !Number.isFinite(options.timestamp)) throw new TypeError("options.timestamp, when provided, must be a number.");
		if (options?.duration !== void 0 && !Number.isFinite(options.duration)) throw new TypeError("options.duration, when provided, must be a number.");
		if (options?.sequenceNumber !== void 0 && !Number.isFinite(options.sequenceNumber)) throw new TypeError("options.sequenceNumber, when provided, must be a number.");
		if (options?.sideData !== void 0 && (typeof options.sideData !== "object" || options.sideData === null)) throw new TypeError("options.sideData, when provided, must be an object.");
		return new EncodedPacket(options?.data ?? this.data, options?.type ?? this.type, options?.timestamp ?? this.timestamp, options?.duration ?? this.duration, options?.sequenceNumber ?? this.sequenceNumber, this.byteLength, options?.sideData ?? this.sideData);
	}
};

// node_modules/mediabunny/dist/modules/src/isobmff/isobmff-misc.js
const buildIsobmffMimeType = (info) => {
	let string = (info.hasVideo ? "video/" : info.hasAudio ? "audio/" : "application/") + (info.isQuickTime ? "quicktime" : "mp4");
	if (info.codecStrings.length > 0) {
		const uniqueCodecMimeTypes = [...new Set(info.codecStrings)];
		string += `; codecs="${uniqueCodecMimeTypes.join(", ")}"`;
	}
	return string;
};
const parsePsshBoxContents = (contents) => {
	const view = toDataView(contents);
	let pos = 0;
	const version = view.getUint8(pos);
	pos += 1;
	pos += 3;
	const systemId = bytesToHexString(contents.subarray(pos, pos + 16));
	pos += 16;
	let keyIds = null;
	if (version > 0) {
		const kidCount = view.getUint32(pos);
		pos += 4;
		if (kidCount > 0) {
			keyIds = [];
			for (let i = 0; i < kidCount; i++) {
				keyIds.push(bytesToHexString(contents.subarray(pos, pos + 16)));
				pos += 16;
			}
		}
	}
	const dataSize = view.getUint32(pos);
	pos += 4;
	return {
		systemId,
		keyIds,
		data: contents.slice(pos, pos + dataSize)
	};
};
const psshBoxesAreEqual = (a, b) => a.systemId === b.systemId && uint8ArraysAreEqual(a.data, b.data);

// node_modules/mediabunny/dist/modules/src/isobmff/isobmff-reader.js
const readBoxHeader = (slice) => {
	let totalSize = readU32Be(slice);
	const name = readAscii(slice, 4);
	let headerSize = 8;
	if (totalSize === 1) {
		totalSize = readU64Be(slice);
		headerSize = 16;
	}
	const contentSize = totalSize - headerSize;
	if (contentSize < 0) return null;
	return {
		name,
		totalSize,
		headerSize,
		contentSize
	};
};
const readFixed_16_16 = (slice) => {
	return readI32Be(slice) / 65536;
};
const readFixed_2_30 = (slice) => {
	return readI32Be(slice) / 1073741824;
};
const readIsomVariableInteger = (slice) => {
	let result = 0;
	for (let i = 0; i < 4; i++) {
		result <<= 7;
		const nextByte = readU8(slice);
		result |= nextByte & 127;
		if ((nextByte & 128) === 0) break;
	}
	return result;
};
const readMetadataStringShort = (slice) => {
	let stringLength = readU16Be(slice);
	slice.skip(2);
	stringLength = Math.min(stringLength, slice.remainingLength);
	return textDecoder.decode(readBytes(slice, stringLength));
};
const readDataBox = (slice) => {
	const header = readBoxHeader(slice);
	if (!header || header.name !== "data") return null;
	if (slice.remainingLength < 8) return null;
	const typeIndicator = readU32Be(slice);
	slice.skip(4);
	const data = readBytes(slice, header.contentSize - 8);
	switch (typeIndicator) {
		case 1: return textDecoder.decode(data);
		case 2: return new TextDecoder("utf-16be").decode(data);
		case 13: return new RichImageData(data, "image/jpeg");
		case 14: return new RichImageData(data, "image/png");
		case 27: return new RichImageData(data, "image/bmp");
		default: return data;
	}
};

// node_modules/mediabunny/dist/modules/src/aes.js
const AES_128_BLOCK_SIZE = 16;
const Te4 = /* @__PURE__ */ new Uint32Array(256);
const Td0 = /* @__PURE__ */ new Uint32Array(256);
const Td1 = /* @__PURE__ */ new Uint32Array(256);
const Td2 = /* @__PURE__ */ new Uint32Array(256);
const Td3 = /* @__PURE__ */ new Uint32Array(256);
const Td4 = /* @__PURE__ */ new Uint32Array(256);
const rcon = /* @__PURE__ */ new Uint32Array(10);
let tablesGenerated = false;
const generateAesTables = () => {
	const sbox = /* @__PURE__ */ new Uint8Array(256);
	const log = /* @__PURE__ */ new Uint8Array(256);
	const pow = /* @__PURE__ */ new Uint8Array(256);
	for (let i = 0, p = 1; i < 256; i++) {
		pow[i] = p;
		log[p] = i;
		p = p ^ p << 1 ^ (p & 128 ? 283 : 0);
	}
	const mul = (a, b) => a && b ? pow[(log[a] + log[b]) % 255] : 0;
	sbox[0] = 99;
	for (let i = 1; i < 256; i++) {
		const x = pow[255 - log[i]];
		let s = x ^ x << 1 ^ x << 2 ^ x << 3 ^ x << 4;
		s = s >>> 8 ^ s & 255 ^ 99;
		sbox[i] = s;
	}
	for (let i = 0; i < 256; i++) {
		const s = sbox[i];
		const is = sbox.indexOf(i);
		Te4[i] = s << 24 | s << 16 | s << 8 | s;
		Td4[i] = is << 24 | is << 16 | is << 8 | is;
		const b0 = mul(is, 14);
		const b1 = mul(is, 9);
		const b2 = mul(is, 13);
		const b3 = mul(is, 11);
		const w = b0 << 24 | b1 << 16 | b2 << 8 | b3;
		Td0[i] = w;
		Td1[i] = w >>> 8 | w << 24;
		Td2[i] = w >>> 16 | w << 16;
		Td3[i] = w >>> 24 | w << 8;
	}
	let r = 1;
	for (let i = 0; i < 10; i++) {
		rcon[i] = r << 24;
		r = r << 1 ^ (r & 128 ? 283 : 0);
	}
	tablesGenerated = true;
};
var Aes128CbcContext = class {
	constructor() {
		this.roundkey = /* @__PURE__ */ new Uint32Array(44);
		this.iv = new Uint32Array(16 / Uint32Array.BYTES_PER_ELEMENT);
		this.in = new Uint8Array(16);
		this.out = new Uint8Array(16);
		this.inView = new DataView(this.in.buffer);
		this.outView = new DataView(this.out.buffer);
	}
	init({ key, iv }) {
		assert(key.byteLength === 16);
		assert(iv.byteLength === 16);
		if (!tablesGenerated) generateAesTables();
		const keyView = new DataView(key.buffer, key.byteOffset, key.byteLength);
		const ivView = new DataView(iv.buffer, iv.byteOffset, iv.byteLength);
		this.roundkey[0] = keyView.getUint32(0, false);
		this.roundkey[1] = keyView.getUint32(4, false);
		this.roundkey[2] = keyView.getUint32(8, false);
		this.roundkey[3] = keyView.getUint32(12, false);
		this.iv[0] = ivView.getUint32(0, false);
		this.iv[1] = ivView.getUint32(4, false);
		this.iv[2] = ivView.getUint32(8, false);
		this.iv[3] = ivView.getUint32(12, false);
		for (let index = 4; index < 44; index += 4) {
			const temp = this.roundkey[index - 1];
			this.roundkey[index] = this.roundkey[index - 4] ^ Te4[temp >>> 16 & 255] & 4278190080 ^ Te4[temp >>> 8 & 255] & 16711680 ^ Te4[temp >>> 0 & 255] & 65280 ^ Te4[temp >>> 24 & 255] & 255 ^ rcon[index / 4 - 1];
			this.roundkey[index + 1] = this.roundkey[index - 3] ^ this.roundkey[index];
			this.roundkey[index + 2] = this.roundkey[index - 2] ^ this.roundkey[index + 1];
			this.roundkey[index + 3] = this.roundkey[index - 1] ^ this.roundkey[index + 2];
		}
		for (let i = 0, j = 40; i < j; i += 4, j -= 4) for (let k = 0; k < 4; k++) {
			const temp = this.roundkey[i + k];
			this.roundkey[i + k] = this.roundkey[j + k];
			this.roundkey[j + k] = temp;
		}
		for (let index = 4; index < 40; index += 4) for (let k = 0; k < 4; k++) {
			const rk = this.roundkey[index + k];
			this.roundkey[index + k] = Td0[Te4[rk >>> 24 & 255] & 255] ^ Td1[Te4[rk >>> 16 & 255] & 255] ^ Td2[Te4[rk >>> 8 & 255] & 255] ^ Td3[Te4[rk >>> 0 & 255] & 255];
		}
	}
	decrypt() {
		let s0 = this.inView.getUint32(0, false) ^ this.roundkey[0];
		let s1 = this.inView.getUint32(4, false) ^ this.roundkey[1];
		let s2 = this.inView.getUint32(8, false) ^ this.roundkey[2];
		let s3 = this.inView.getUint32(12, false) ^ this.roundkey[3];
		const temp0 = this.inView.getUint32(0, false);
		const temp1 = this.inView.getUint32(4, false);
		const temp2 = this.inView.getUint32(8, false);
		const temp3 = this.inView.getUint32(12, false);
		let t0, t1, t2, t3;
		for (let round = 1; round < 10; round++) {
			const offset = round * 4;
			t0 = Td0[s0 >>> 24] ^ Td1[s3 >>> 16 & 255] ^ Td2[s2 >>> 8 & 255] ^ Td3[s1 & 255] ^ this.roundkey[offset];
			t1 = Td0[s1 >>> 24] ^ Td1[s0 >>> 16 & 255] ^ Td2[s3 >>> 8 & 255] ^ Td3[s2 & 255] ^ this.roundkey[offset + 1];
			t2 = Td0[s2 >>> 24] ^ Td1[s1 >>> 16 & 255] ^ Td2[s0 >>> 8 & 255] ^ Td3[s3 & 255] ^ this.roundkey[offset + 2];
			t3 = Td0[s3 >>> 24] ^ Td1[s2 >>> 16 & 255] ^ Td2[s1 >>> 8 & 255] ^ Td3[s0 & 255] ^ this.roundkey[offset + 3];
			s0 = t0;
			s1 = t1;
			s2 = t2;
			s3 = t3;
		}
		const f0 = Td4[s0 >>> 24 & 255] & 4278190080 ^ Td4[s3 >>> 16 & 255] & 16711680 ^ Td4[s2 >>> 8 & 255] & 65280 ^ Td4[s1 >>> 0 & 255] & 255 ^ this.roundkey[40];
		const f1 = Td4[s1 >>> 24 & 255] & 4278190080 ^ Td4[s0 >>> 16 & 255] & 16711680 ^ Td4[s3 >>> 8 & 255] & 65280 ^ Td4[s2 >>> 0 & 255] & 255 ^ this.roundkey[41];
		const f2 = Td4[s2 >>> 24 & 255] & 4278190080 ^ Td4[s1 >>> 16 & 255] & 16711680 ^ Td4[s0 >>> 8 & 255] & 65280 ^ Td4[s3 >>> 0 & 255] & 255 ^ this.roundkey[42];
		const f3 = Td4[s3 >>> 24 & 255] & 4278190080 ^ Td4[s2 >>> 16 & 255] & 16711680 ^ Td4[s1 >>> 8 & 255] & 65280 ^ Td4[s0 >>> 0 & 255] & 255 ^ this.roundkey[43];
		this.outView.setUint32(0, f0 ^ this.iv[0], false);
		this.outView.setUint32(4, f1 ^ this.iv[1], false);
		this.outView.setUint32(8, f2 ^ this.iv[2], false);
		this.outView.setUint32(12, f3 ^ this.iv[3], false);
		this.iv[0] = temp0;
		this.iv[1] = temp1;
		this.iv[2] = temp2;
		this.iv[3] = temp3;
	}
};
const createAes128CbcDecryptStream = (reader, getInit, close) => {
	let initted = false;
	let pos = 0;
	const CHUNK_SIZE = 2 ** 16;
	const BLOCK_SIZE = 16;
	const aesContext = new Aes128CbcContext();
	return new ReadableStream({
		pull: async (controller) => {
			if (!initted) {
				aesContext.init(await getInit());
				initted = true;
			}
			const requestedLength = CHUNK_SIZE + BLOCK_SIZE;
			let nextSlice = reader.requestSliceRange(pos, 0, requestedLength);
			if (isThenable(nextSlice)) nextSlice = await nextSlice;
			if (!nextSlice || nextSlice.length === 0) throw new Error("Invalid ciphertext.");
			const sliceLength = nextSlice.length;
			if (sliceLength % 16 !== 0) throw new Error("Invalid ciphertext.");
			const bytesToRead = sliceLength === requestedLength ? sliceLength - BLOCK_SIZE : sliceLength;
			const input = readBytes(nextSlice, bytesToRead);
			const output = new Uint8Array(bytesToRead);
			for (let i = 0; i < bytesToRead; i += 16) {
				aesContext.in.set(input.subarray(i, i + 16));
				aesContext.decrypt();
				output.set(aesContext.out, i);
			}
			if (bytesToRead < sliceLength) {
				controller.enqueue(output);
				pos += bytesToRead;
			} else {
				const paddingLength = output[bytesToRead - 1];
				if (paddingLength === 0 || paddingLength > 16) throw new Error("Invalid PKCS#7 padding. Incorrect key or corrupted data.");
				const trimmedOutput = output.subarray(0, bytesToRead - paddingLength);
				controller.enqueue(trimmedOutput);
				controller.close();
				close();
			}
		},
		cancel: () => {
			close();
		}
	});
};

// node_modules/mediabunny/dist/modules/src/isobmff/isobmff-demuxer.js
var IsobmffDemuxer = class IsobmffDemuxer extends Demuxer {
	constructor(input) {
		super(input);
		this.moovSlice = null;
		this.currentTrack = null;
		this.tracks = [];
		this.metadataPromise = null;
		this.movieTimescale = -1;
		this.movieDurationInTimescale = -1;
		this.movieMatrix = IDENTITY_MATRIX;
		this.isQuickTime = false;
		this.metadataTags = {};
		this.currentMetadataKeys = null;
		this.isFragmented = false;
		this.fragmentTrackDefaults = [];
		this.psshBoxes = [];
		this.currentFragment = null;
		this.lastReadFragment = null;
		this.decryptionKeyCache = /* @__PURE__ */ new Map();
		this.reader = input._reader;
	}
	async getTrackBackings() {
		await this.readMetadata();
		return this.tracks.map((track) => track.trackBacking);
	}
	async getMimeType() {
		await this.readMetadata();
		const backings = await this.getTrackBackings();
		const codecStrings = await Promise.all(backings.map((x) => x.getDecoderConfig().then((c) => c?.codec ?? null)));
		return buildIsobmffMimeType({
			isQuickTime: this.isQuickTime,
			hasVideo: this.tracks.some((x) => x.info?.type === "video"),
			hasAudio: this.tracks.some((x) => x.info?.type === "audio"),
			codecStrings: codecStrings.filter(Boolean)
		});
	}
	async getMetadataTags() {
		await this.readMetadata();
		return this.metadataTags;
	}
	readMetadata() {
		return this.metadataPromise ??= (async () => {
			let currentPos = 0;
			let lookForMfraBox = false;
			let foundMovieBoxes = false;
			while (true) {
				let slice = this.reader.requestSliceRange(currentPos, 8, 16);
				if (isThenable(slice)) slice = await slice;
				if (!slice) break;
				const startPos = currentPos;
				const boxInfo = readBoxHeader(slice);
				if (!boxInfo) break;
				if (boxInfo.name === "ftyp" || boxInfo.name === "styp") {
					const majorBrand = readAscii(slice, 4);
					this.isQuickTime = majorBrand === "qt  ";
				} else if (boxInfo.name === "moov") {
					let moovSlice = this.reader.requestSlice(slice.filePos, boxInfo.contentSize);
					if (isThenable(moovSlice)) moovSlice = await moovSlice;
					if (!moovSlice) break;
					this.moovSlice = moovSlice;
					this.readContiguousBoxes(this.moovSlice);
					for (const track of this.tracks) {
						const previousSegmentDurationsInSeconds = track.editListPreviousSegmentDurations / this.movieTimescale;
						track.editListOffset -= Math.round(previousSegmentDurationsInSeconds * track.timescale);
					}
					lookForMfraBox = this.isFragmented && this.reader.fileSize !== null && this.reader.fileSize > startPos + boxInfo.totalSize;
					foundMovieBoxes = true;
					break;
				} else if (boxInfo.name === "moof") {
					if (!this.input._initInput) throw new Error("\"moof\" box encountered with no \"moov\" box present; this file is likely a Segment as described in ISO/IEC 14496-12 Section 8.16. A separate init file that contains a \"moov\" box is required to read this file, please provide it using InputOptions.initInput.");
					await this.copyMetadataFromInitInput(this.input._initInput);
					lookForMfraBox = false;
					foundMovieBoxes = true;
					break;
				}
				currentPos = startPos + boxInfo.totalSize;
			}
			if (!foundMovieBoxes && this.input._initInput) await this.copyMetadataFromInitInput(this.input._initInput);
			if (lookForMfraBox) {
				assert(this.reader.fileSize !== null);
				let lastWordSlice = this.reader.requestSlice(this.reader.fileSize - 4, 4);
				if (isThenable(lastWordSlice)) lastWordSlice = await lastWordSlice;
				assert(lastWordSlice);
				const lastWord = readU32Be(lastWordSlice);
				const potentialMfraPos = this.reader.fileSize - lastWord;
				if (potentialMfraPos >= 0 && potentialMfraPos <= this.reader.fileSize - 16) {
					let mfraHeaderSlice = this.reader.requestSliceRange(potentialMfraPos, 8, 16);
					if (isThenable(mfraHeaderSlice)) mfraHeaderSlice = await mfraHeaderSlice;
					if (mfraHeaderSlice) {
						const boxInfo = readBoxHeader(mfraHeaderSlice);
						if (boxInfo && boxInfo.name === "mfra") {
							let mfraSlice = this.reader.requestSlice(mfraHeaderSlice.filePos, boxInfo.contentSize);
							if (isThenable(mfraSlice)) mfraSlice = await mfraSlice;
							if (mfraSlice) this.readContiguousBoxes(mfraSlice);
						}
					}
				}
			}
		})();
	}
	async copyMetadataFromInitInput(initInput) {
		const initDemuxer = await initInput._getDemuxer();
		if (initDemuxer.constructor !== IsobmffDemuxer) throw new Error("Init input must match the input's format.");
		await initDemuxer.readMetadata();
		this.movieTimescale = initDemuxer.movieTimescale;
		this.movieDurationInTimescale = initDemuxer.movieDurationInTimescale;
		this.movieMatrix = initDemuxer.movieMatrix;
		this.metadataTags = initDemuxer.metadataTags;
		this.isFragmented = true;
		this.fragmentTrackDefaults = initDemuxer.fragmentTrackDefaults;
		this.psshBoxes = initDemuxer.psshBoxes;
		for (const foreignTrack of initDemuxer.tracks) {
			const track = {
				id: foreignTrack.id,
				demuxer: this,
				trackBacking: null,
				disposition: foreignTrack.disposition,
				timescale: foreignTrack.timescale,
				durationInMediaTimescale: foreignTrack.durationInMediaTimescale,
				durationInMovieTimescale: foreignTrack.durationInMovieTimescale,
				matrix: foreignTrack.matrix,
				internalCodecId: foreignTrack.internalCodecId,
				name: foreignTrack.name,
				languageCode: foreignTrack.languageCode,
				sampleTableByteOffset: null,
				sampleTable: null,
				fragmentLookupTable: [],
				currentFragmentState: null,
				fragmentPositionCache: [],
				editListPreviousSegmentDurations: foreignTrack.editListPreviousSegmentDurations,
				editListOffset: foreignTrack.editListOffset,
				encryptionInfo: foreignTrack.encryptionInfo,
				encryptionAuxInfo: null,
				frmaCodecString: null,
				maxBitrate: foreignTrack.maxBitrate,
				avgBitrate: foreignTrack.avgBitrate,
				info: foreignTrack.info
			};
			if (foreignTrack.trackBacking) {
				assert(track.info);
				if (track.info.type === "video" && track.info.width !== -1) {
					track.trackBacking = new IsobmffVideoTrackBacking(track);
					this.tracks.push(track);
				} else if (track.info.type === "audio" && track.info.numberOfChannels !== -1) {
					track.trackBacking = new IsobmffAudioTrackBacking(track);
					this.tracks.push(track);
				}
			}
		}
	}
	getSampleTableForTrack(internalTrack) {
		if (internalTrack.sampleTable) return internalTrack.sampleTable;
		const sampleTable = {
			sampleTimingEntries: [],
			sampleCompositionTimeOffsets: [],
			sampleSizes: [],
			keySampleIndices: null,
			chunkOffsets: [],
			sampleToChunk: [],
			presentationTimestamps: null,
			presentationTimestampIndexMap: null
		};
		internalTrack.sampleTable = sampleTable;
		if (internalTrack.sampleTableByteOffset === null) return sampleTable;
		assert(this.moovSlice);
		const stblContainerSlice = this.moovSlice.slice(internalTrack.sampleTableByteOffset);
		this.currentTrack = internalTrack;
		this.traverseBox(stblContainerSlice);
		this.currentTrack = null;
		if (internalTrack.info?.type === "audio" && internalTrack.info.codec && PCM_AUDIO_CODECS.includes(internalTrack.info.codec) && sampleTable.sampleCompositionTimeOffsets.length === 0) {
			assert(internalTrack.info?.type === "audio");
			const pcmInfo = parsePcmCodec(internalTrack.info.codec);
			const newSampleTimingEntries = [];
			const newSampleSizes = [];
			for (let i = 0; i < sampleTable.sampleToChunk.length; i++) {
				const chunkEntry = sampleTable.sampleToChunk[i];
				const nextEntry = sampleTable.sampleToChunk[i + 1];
				const chunkCount = (nextEntry ? nextEntry.startChunkIndex : sampleTable.chunkOffsets.length) - chunkEntry.startChunkIndex;
				for (let j = 0; j < chunkCount; j++) {
					const startSampleIndex = chunkEntry.startSampleIndex + j * chunkEntry.samplesPerChunk;
					const endSampleIndex = startSampleIndex + chunkEntry.samplesPerChunk;
					const startTimingEntryIndex = binarySearchLessOrEqual(sampleTable.sampleTimingEntries, startSampleIndex, (x) => x.startIndex);
					const startTimingEntry = sampleTable.sampleTimingEntries[startTimingEntryIndex];
					const endTimingEntryIndex = binarySearchLessOrEqual(sampleTable.sampleTimingEntries, endSampleIndex, (x) => x.startIndex);
					const endTimingEntry = sampleTable.sampleTimingEntries[endTimingEntryIndex];
					const firstSampleTimestamp = startTimingEntry.startDecodeTimestamp + (startSampleIndex - startTimingEntry.startIndex) * startTimingEntry.delta;
					const delta = endTimingEntry.startDecodeTimestamp + (endSampleIndex - endTimingEntry.startIndex) * endTimingEntry.delta - firstSampleTimestamp;
					const lastSampleTimingEntry = last(newSampleTimingEntries);
					if (lastSampleTimingEntry && lastSampleTimingEntry.delta === delta) lastSampleTimingEntry.count++;
					else newSampleTimingEntries.push({
						startIndex: chunkEntry.startChunkIndex + j,
						startDecodeTimestamp: firstSampleTimestamp,
						count: 1,
						delta
					});
					const chunkSize = chunkEntry.samplesPerChunk * pcmInfo.sampleSize * internalTrack.info.numberOfChannels;
					newSampleSizes.push(chunkSize);
				}
				chunkEntry.startSampleIndex = chunkEntry.startChunkIndex;
				chunkEntry.samplesPerChunk = 1;
			}
			sampleTable.sampleTimingEntries = newSampleTimingEntries;
			sampleTable.sampleSizes = newSampleSizes;
		}
		if (sampleTable.sampleCompositionTimeOffsets.length > 0) {
			sampleTable.presentationTimestamps = [];
			for (const entry of sampleTable.sampleTimingEntries) for (let i = 0; i < entry.count; i++) sampleTable.presentationTimestamps.push({
				presentationTimestamp: entry.startDecodeTimestamp + i * entry.delta,
				sampleIndex: entry.startIndex + i
			});
			for (const entry of sampleTable.sampleCompositionTimeOffsets) for (let i = 0; i < entry.count; i++) {
				const sampleIndex = entry.startIndex + i;
				const sample = sampleTable.presentationTimestamps[sampleIndex];
				if (!sample) continue;
				sample.presentationTimestamp += entry.offset;
			}
			sampleTable.presentationTimestamps.sort((a, b) => a.presentationTimestamp - b.presentationTimestamp);
			sampleTable.presentationTimestampIndexMap = Array(sampleTable.presentationTimestamps.length).fill(-1);
			for (let i = 0; i < sampleTable.presentationTimestamps.length; i++) sampleTable.presentationTimestampIndexMap[sampleTable.presentationTimestamps[i].sampleIndex] = i;
		}
		return sampleTable;
	}
	async readFragment(startPos) {
		if (this.lastReadFragment?.moofOffset === startPos) return this.lastReadFragment;
		let headerSlice = this.reader.requestSliceRange(startPos, 8, 16);
		if (isThenable(headerSlice)) headerSlice = await headerSlice;
		assert(headerSlice);
		const moofBoxInfo = readBoxHeader(headerSlice);
		assert(moofBoxInfo?.name === "moof");
		let entireSlice = this.reader.requestSlice(startPos, moofBoxInfo.totalSize);
		if (isThenable(entireSlice)) entireSlice = await entireSlice;
		assert(entireSlice);
		this.traverseBox(entireSlice);
		const fragment = this.lastReadFragment;
		assert(fragment && fragment.moofOffset === startPos);
		for (const [, trackData] of fragment.trackData) {
			const track = trackData.track;
			const { fragmentPositionCache } = track;
			if (!trackData.startTimestampIsFinal) {
				const lookupEntry = track.fragmentLookupTable.find((x) => x.moofOffset === fragment.moofOffset);
				if (lookupEntry) offsetFragmentTrackDataByTimestamp(trackData, lookupEntry.timestamp);
				else {
					const lastCacheIndex = binarySearchLessOrEqual(fragmentPositionCache, fragment.moofOffset - 1, (x) => x.moofOffset);
					if (lastCacheIndex !== -1) {
						const lastCache = fragmentPositionCache[lastCacheIndex];
						offsetFragmentTrackDataByTimestamp(trackData, lastCache.endTimestamp);
					}
				}
				trackData.startTimestampIsFinal = true;
			}
			const insertionIndex = binarySearchLessOrEqual(fragmentPositionCache, trackData.startTimestamp, (x) => x.startTimestamp);
			if (insertionIndex === -1 || fragmentPositionCache[insertionIndex].moofOffset !== fragment.moofOffset) fragmentPositionCache.splice(insertionIndex + 1, 0, {
				moofOffset: fragment.moofOffset,
				startTimestamp: trackData.startTimestamp,
				endTimestamp: trackData.endTimestamp
			});
			if (trackData.encryptionAuxInfo && track.encryptionInfo) {
				const entries = await resolveEncryptionAuxInfo(this.reader, track.encryptionInfo, trackData.encryptionAuxInfo);
				for (let i = 0; i < Math.min(trackData.samples.length, entries.length); i++) {
					const entry = entries[i];
					trackData.samples[i].encryption = entry;
				}
			}
		}
		return fragment;
	}
	readContiguousBoxes(slice) {
		const startIndex = slice.filePos;
		while (slice.filePos - startIndex <= slice.length - 8) if (!this.traverseBox(slice)) break;
	}
	*iterateContiguousBoxes(slice) {
		const startIndex = slice.filePos;
		while (slice.filePos - startIndex <= slice.length - 8) {
			const startPos = slice.filePos;
			const boxInfo = readBoxHeader(slice);
			if (!boxInfo) break;
			yield {
				boxInfo,
				slice
			};
			slice.filePos = startPos + boxInfo.totalSize;
		}
	}
	traverseBox(slice) {
		const startPos = slice.filePos;
		const boxInfo = readBoxHeader(slice);
		if (!boxInfo) return false;
		const contentStartPos = slice.filePos;
		const boxEndPos = startPos + boxInfo.totalSize;
		switch (boxInfo.name) {
			case "mdia":
			case "minf":
			case "dinf":
			case "mfra":
			case "edts":
			case "sinf":
			case "schi":
				this.readContiguousBoxes(slice.slice(contentStartPos, boxInfo.contentSize));
				break;
			case "mvhd":
				{
					const version = readU8(slice);
					slice.skip(3);
					if (version === 1) {
						slice.skip(16);
						this.movieTimescale = readU32Be(slice);
						this.movieDurationInTimescale = readU64Be(slice);
					} else {
						slice.skip(8);
						this.movieTimescale = readU32Be(slice);
						this.movieDurationInTimescale = readU32Be(slice);
					}
					slice.skip(16);
					this.movieMatrix = readMatrix(slice);
				}
				break;
			case "trak":
				{
					const track = {
						id: -1,
						demuxer: this,
						trackBacking: null,
						disposition: {
							...DEFAULT_TRACK_DISPOSITION,
							primary: false
						},
						info: null,
						timescale: -1,
						durationInMovieTimescale: -1,
						durationInMediaTimescale: -1,
						matrix: IDENTITY_MATRIX,
						internalCodecId: null,
						name: null,
						languageCode: "und",
						sampleTableByteOffset: -1,
						sampleTable: null,
						fragmentLookupTable: [],
						currentFragmentState: null,
						fragmentPositionCache: [],
						editListPreviousSegmentDurations: 0,
						editListOffset: 0,
						encryptionInfo: null,
						encryptionAuxInfo: null,
						frmaCodecString: null,
						maxBitrate: null,
						avgBitrate: null
					};
					this.currentTrack = track;
					this.readContiguousBoxes(slice.slice(contentStartPos, boxInfo.contentSize));
					if (track.id !== -1 && track.timescale !== -1 && track.info !== null) {
						if (track.info.type === "video" && track.info.width !== -1) {
							track.trackBacking = new IsobmffVideoTrackBacking(track);
							this.tracks.push(track);
						} else if (track.info.type === "audio" && track.info.numberOfChannels !== -1) {
							track.trackBacking = new IsobmffAudioTrackBacking(track);
							this.tracks.push(track);
						}
					}
					this.currentTrack = null;
				}
				break;
			case "tkhd":
				{
					const track = this.currentTrack;
					if (!track) break;
					const version = readU8(slice);
					const trackEnabled = !!(readU24Be(slice) & 1);
					track.disposition.default = trackEnabled;
					if (version === 0) {
						slice.skip(8);
						track.id = readU32Be(slice);
						slice.skip(4);
						track.durationInMovieTimescale = readU32Be(slice);
					} else if (version === 1) {
						slice.skip(16);
						track.id = readU32Be(slice);
						slice.skip(4);
						track.durationInMovieTimescale = readU64Be(slice);
					} else throw new Error(`Incorrect track header version ${version}.`);
					slice.skip(16);
					const trackMatrix = readMatrix(slice);
					track.matrix = multiplyMatrices(trackMatrix, this.movieMatrix);
				}
				break;
			case "elst":
				{
					const track = this.currentTrack;
					if (!track) break;
					const version = readU8(slice);
					slice.skip(3);
					let relevantEntryFound = false;
					let previousSegmentDurations = 0;
					const entryCount = readU32Be(slice);
					for (let i = 0; i < entryCount; i++) {
						const segmentDuration = version === 1 ? readU64Be(slice) : readU32Be(slice);
						const mediaTime = version === 1 ? readI64Be(slice) : readI32Be(slice);
						const mediaRate = readFixed_16_16(slice);
						if (relevantEntryFound) {
							Logging._warn("Unsupported edit list: multiple edits are not currently supported. Only using first edit.");
							break;
						}
						if (mediaTime === -1) {
							previousSegmentDurations += segmentDuration;
							continue;
						}
						if (mediaRate !== 1) {
							Logging._warn("Unsupported edit list entry: media rate must be 1.");
							break;
						}
						track.editListPreviousSegmentDurations = previousSegmentDurations;
						track.editListOffset = mediaTime;
						relevantEntryFound = true;
					}
				}
				break;
			case "mdhd":
				{
					const track = this.currentTrack;
					if (!track) break;
					const version = readU8(slice);
					slice.skip(3);
					if (version === 0) {
						slice.skip(8);
						track.timescale = readU32Be(slice);
						track.durationInMediaTimescale = readU32Be(slice);
					} else if (version === 1) {
						slice.skip(16);
						track.timescale = readU32Be(slice);
						track.durationInMediaTimescale = readU64Be(slice);
					}
					let language = readU16Be(slice);
					if (language > 0) {
						track.languageCode = "";
						for (let i = 0; i < 3; i++) {
							track.languageCode = String.fromCharCode(96 + (language & 31)) + track.languageCode;
							language >>= 5;
						}
						if (!isIso639Dash2LanguageCode(track.languageCode)) track.languageCode = "und";
					}
				}
				break;
			case "hdlr":
				{
					const track = this.currentTrack;
					if (!track) break;
					slice.skip(8);
					const handlerType = readAscii(slice, 4);
					if (handlerType === "vide") track.info = {
						type: "video",
						width: -1,
						height: -1,
						squarePixelWidth: -1,
						squarePixelHeight: -1,
						codec: null,
						codecDescription: null,
						colorSpace: { ...EMPTY_COLOR_SPACE },
						avcType: null,
						avcCodecInfo: null,
						hevcCodecInfo: null,
						vp9CodecInfo: null,
						av1CodecInfo: null,
						proresCodecInfo: null,
						proresFormat: null
					};
					else if (handlerType === "soun") track.info = {
						type: "audio",
						numberOfChannels: -1,
						sampleRate: -1,
						codec: null,
						codecDescription: null,
						aacCodecInfo: null,
						dtsFormat: null,
						pcmLittleEndian: false,
						pcmSampleSize: null
					};
				}
				break;
			case "stbl":
				{
					const track = this.currentTrack;
					if (!track) break;
					track.sampleTableByteOffset = startPos;
					this.readContiguousBoxes(slice.slice(contentStartPos, boxInfo.contentSize));
				}
				break;
			case "stsd":
				{
					const track = this.currentTrack;
					if (!track) break;
					if (track.info === null || track.sampleTable) break;
					const stsdVersion = readU8(slice);
					slice.skip(3);
					const entries = readU32Be(slice);
					for (let i = 0; i < entries; i++) {
						const sampleBoxStartPos = slice.filePos;
						const sampleBoxInfo = readBoxHeader(slice);
						if (!sampleBoxInfo) break;
						track.internalCodecId = sampleBoxInfo.name;
						const lowercaseBoxName = sampleBoxInfo.name.toLowerCase();
						if (track.info.type === "video") {
							slice.skip(24);
							track.info.width = readU16Be(slice);
							track.info.height = readU16Be(slice);
							track.info.squarePixelWidth = track.info.width;
							track.info.squarePixelHeight = track.info.height;
							slice.skip(50);
							track.frmaCodecString = null;
							this.readContiguousBoxes(slice.slice(slice.filePos, sampleBoxStartPos + sampleBoxInfo.totalSize - slice.filePos));
							const codecName = lowercaseBoxName === "encv" ? track.frmaCodecString : lowercaseBoxName;
							track.frmaCodecString = null;
							if (codecName === "avc1" || codecName === "avc3") {
								track.info.codec = "avc";
								track.info.avcType = codecName === "avc1" ? 1 : 3;
							} else if (codecName === "hvc1" || codecName === "hev1") track.info.codec = "hevc";
							else if (codecName === "vp08") track.info.codec = "vp8";
							else if (codecName === "vp09") track.info.codec = "vp9";
							else if (codecName === "av01") track.info.codec = "av1";
							else if (PRORES_FOURCCS.includes(lowercaseBoxName)) {
								track.info.codec = "prores";
								track.info.proresFormat = lowercaseBoxName;
							} else if (codecName === null) Logging._warn(`Unknown encrypted video codec due to missing frma box.`);
							else Logging._warn(`Unsupported video codec (sample entry type '${sampleBoxInfo.name}').`);
						} else {
							slice.skip(8);
							const version = readU16Be(slice);
							slice.skip(6);
							let channelCount = readU16Be(slice);
							let sampleSize = readU16Be(slice);
							slice.skip(4);
							let sampleRate = readU32Be(slice) / 65536;
							let lpcmFlags = null;
							if (stsdVersion === 0 && version > 0) {
								if (version === 1) {
									slice.skip(4);
									sampleSize = 8 * readU32Be(slice);
									slice.skip(8);
								} else if (version === 2) {
									slice.skip(4);
									sampleRate = readF64Be(slice);
									channelCount = readU32Be(slice);
									slice.skip(4);
									sampleSize = readU32Be(slice);
									lpcmFlags = readU32Be(slice);
									slice.skip(8);
								}
							}
							track.info.numberOfChannels = channelCount;
							track.info.sampleRate = sampleRate;
							track.frmaCodecString = null;
							this.readContiguousBoxes(slice.slice(slice.filePos, sampleBoxStartPos + sampleBoxInfo.totalSize - slice.filePos));
							const codecName = lowercaseBoxName === "enca" ? track.frmaCodecString : lowercaseBoxName;
							track.frmaCodecString = null;
							if (codecName === "mp4a") {} else if (codecName === "opus") {
								track.info.codec = "opus";
								track.info.sampleRate = OPUS_SAMPLE_RATE;
							} else if (codecName === "flac") track.info.codec = "flac";
							else if (codecName === "ulaw") track.info.codec = "ulaw";
							else if (codecName === "alaw") track.info.codec = "alaw";
							else if (codecName === "ac-3") track.info.codec = "ac3";
							else if (codecName === "ec-3") track.info.codec = "eac3";
							else if (DTS_FOURCCS.includes(codecName)) {
								track.info.codec = "dts";
								track.info.dtsFormat = codecName;
							} else if (codecName === "twos") {
								if (sampleSize === 8) track.info.codec = "pcm-s8";
								else if (sampleSize === 16) track.info.codec = track.info.pcmLittleEndian ? "pcm-s16" : "pcm-s16be";
								else {
									Logging._warn(`Unsupported sample size ${sampleSize} for codec 'twos'.`);
									track.info.codec = null;
								}
							} else if (codecName === "sowt") {
								if (sampleSize === 8) track.info.codec = "pcm-s8";
								else if (sampleSize === 16) track.info.codec = "pcm-s16";
								else {
									Logging._warn(`Unsupported sample size ${sampleSize} for codec 'sowt'.`);
									track.info.codec = null;
								}
							} else if (codecName === "raw ") track.info.codec = "pcm-u8";
							else if (codecName === "in24") track.info.codec = track.info.pcmLittleEndian ? "pcm-s24" : "pcm-s24be";
							else if (codecName === "in32") track.info.codec = track.info.pcmLittleEndian ? "pcm-s32" : "pcm-s32be";
							else if (codecName === "fl32") track.info.codec = track.info.pcmLittleEndian ? "pcm-f32" : "pcm-f32be";
							else if (codecName === "fl64") track.info.codec = track.info.pcmLittleEndian ? "pcm-f64" : "pcm-f64be";
							else if (codecName === "ipcm") {
								const pcmSampleSize = track.info.pcmSampleSize;
								if (track.info.pcmLittleEndian) {
									if (pcmSampleSize === 16) track.info.codec = "pcm-s16";
									else if (pcmSampleSize === 24) track.info.codec = "pcm-s24";
									else if (pcmSampleSize === 32) track.info.codec = "pcm-s32";
									else {
										Logging._warn(`Invalid ipcm sample size ${pcmSampleSize}.`);
										track.info.codec = null;
									}
								} else if (pcmSampleSize === 16) track.info.codec = "pcm-s16be";
								else if (pcmSampleSize === 24) track.info.codec = "pcm-s24be";
								else if (pcmSampleSize === 32) track.info.codec = "pcm-s32be";
								else {
									Logging._warn(`Invalid ipcm sample size ${pcmSampleSize}.`);
									track.info.codec = null;
								}
							} else if (codecName === "fpcm") {
								const pcmSampleSize = track.info.pcmSampleSize;
								if (track.info.pcmLittleEndian) {
									if (pcmSampleSize === 32) track.info.codec = "pcm-f32";
									else if (pcmSampleSize === 64) track.info.codec = "pcm-f64";
									else {
										Logging._warn(`Invalid fpcm sample size ${pcmSampleSize}.`);
										track.info.codec = null;
									}
								} else if (pcmSampleSize === 32) track.info.codec = "pcm-f32be";
								else if (pcmSampleSize === 64) track.info.codec = "pcm-f64be";
								else {
									Logging._warn(`Invalid fpcm sample size ${pcmSampleSize}.`);
									track.info.codec = null;
								}
							} else if (codecName === "lpcm" && lpcmFlags !== null) {
								const bytesPerSample = sampleSize + 7 >> 3;
								const isFloat = Boolean(lpcmFlags & 1);
								const isBigEndian = Boolean(lpcmFlags & 2);
								const sFlags = lpcmFlags & 4 ? -1 : 0;
								if (sampleSize > 0 && sampleSize <= 64) {
									if (isFloat) {
										if (sampleSize === 32) track.info.codec = isBigEndian ? "pcm-f32be" : "pcm-f32";
									} else if (sFlags & 1 << bytesPerSample - 1) {
										if (bytesPerSample === 1) track.info.codec = "pcm-s8";
										else if (bytesPerSample === 2) track.info.codec = isBigEndian ? "pcm-s16be" : "pcm-s16";
										else if (bytesPerSample === 3) track.info.codec = isBigEndian ? "pcm-s24be" : "pcm-s24";
										else if (bytesPerSample === 4) track.info.codec = isBigEndian ? "pcm-s32be" : "pcm-s32";
									} else if (bytesPerSample === 1) track.info.codec = "pcm-u8";
								}
								if (track.info.codec === null) Logging._warn("Unsupported PCM format.");
							} else if (codecName === null) Logging._warn(`Unknown encrypted audio codec due to missing frma box.`);
							else Logging._warn(`Unsupported audio codec (sample entry type '${sampleBoxInfo.name}').`);
						}
						slice.filePos = sampleBoxStartPos + sampleBoxInfo.totalSize;
					}
				}
				break;
			case "frma":
				{
					const track = this.currentTrack;
					if (!track) break;
					track.frmaCodecString = readAscii(slice, 4).toLowerCase();
				}
				break;
			case "schm":
				{
					const track = this.currentTrack;
					if (!track) break;
					slice.skip(4);
					const schemeType = readAscii(slice, 4);
					if (schemeType === "cenc" || schemeType === "cens" || schemeType === "cbcs") track.encryptionInfo = {
						scheme: schemeType,
						defaultKid: null,
						defaultIsProtected: null,
						defaultPerSampleIvSize: null,
						defaultConstantIv: null,
						defaultCryptByteBlock: null,
						defaultSkipByteBlock: null
					};
					else Logging._warn(`Unsupported encryption scheme '${schemeType}'.`);
				}
				break;
			case "tenc":
				{
					const track = this.currentTrack;
					if (!track || !track.encryptionInfo) break;
					const version = readU8(slice);
					slice.skip(3);
					slice.skip(1);
					const patternByte = readU8(slice);
					if (version > 0) {
						track.encryptionInfo.defaultCryptByteBlock = patternByte >> 4;
						track.encryptionInfo.defaultSkipByteBlock = patternByte & 15;
					} else {
						track.encryptionInfo.defaultCryptByteBlock = 0;
						track.encryptionInfo.defaultSkipByteBlock = 0;
					}
					track.encryptionInfo.defaultIsProtected = readU8(slice) !== 0;
					track.encryptionInfo.defaultPerSampleIvSize = readU8(slice);
					track.encryptionInfo.defaultKid = bytesToHexString(readBytes(slice, 16));
					if (track.encryptionInfo.defaultIsProtected && track.encryptionInfo.defaultPerSampleIvSize === 0) {
						const constantIvSize = readU8(slice);
						const constantIv = /* @__PURE__ */ new Uint8Array(16);
						constantIv.set(readBytes(slice, constantIvSize), 0);
						track.encryptionInfo.defaultConstantIv = constantIv;
					}
				}
				break;
			case "avcC":
				{
					const track = this.currentTrack;
					if (!track) break;
					assert(track.info);
					if (boxInfo.contentSize === 0) break;
					track.info.codecDescription = readBytes(slice, boxInfo.contentSize);
				}
				break;
			case "hvcC":
				{
					const track = this.currentTrack;
					if (!track) break;
					assert(track.info);
					if (boxInfo.contentSize === 0) break;
					track.info.codecDescription = readBytes(slice, boxInfo.contentSize);
				}
				break;
			case "vpcC":
				{
					const track = this.currentTrack;
					if (!track) break;
					assert(track.info?.type === "video");
					slice.skip(4);
					const profile = readU8(slice);
					const level = readU8(slice);
					const thirdByte = readU8(slice);
					const bitDepth = thirdByte >> 4;
					const chromaSubsampling = thirdByte >> 1 & 7;
					const videoFullRangeFlag = thirdByte & 1;
					const colourPrimaries = readU8(slice);
					const transferCharacteristics = readU8(slice);
					const matrixCoefficients = readU8(slice);
					track.info.vp9CodecInfo = {
						profile,
						level,
						bitDepth,
						chromaSubsampling,
						videoFullRangeFlag,
						colourPrimaries,
						transferCharacteristics,
						matrixCoefficients
					};
				}
				break;
			case "av1C":
				{
					const track = this.currentTrack;
					if (!track) break;
					assert(track.info?.type === "video");
					slice.skip(1);
					const secondByte = readU8(slice);
					const profile = secondByte >> 5;
					const level = secondByte & 31;
					const thirdByte = readU8(slice);
					const tier = thirdByte >> 7;
					const highBitDepth = thirdByte >> 6 & 1;
					const twelveBit = thirdByte >> 5 & 1;
					const monochrome = thirdByte >> 4 & 1;
					const chromaSubsamplingX = thirdByte >> 3 & 1;
					const chromaSubsamplingY = thirdByte >> 2 & 1;
					const chromaSamplePosition = thirdByte & 3;
					const bitDepth = profile === 2 && highBitDepth ? twelveBit ? 12 : 10 : highBitDepth ? 10 : 8;
					slice.skip(1);
					const configObus = readBytes(slice, boxInfo.contentSize - 4);
					const configObuInfo = extractAv1CodecInfoFromPacket(configObus);
					track.info.av1CodecInfo = {
						profile,
						level,
						tier,
						bitDepth,
						monochrome,
						chromaSubsamplingX,
						chromaSubsamplingY,
						chromaSamplePosition,
						videoFullRangeFlag: configObuInfo?.videoFullRangeFlag ?? 0,
						colourPrimaries: configObuInfo?.colourPrimaries ?? 2,
						transferCharacteristics: configObuInfo?.transferCharacteristics ?? 2,
						matrixCoefficients: configObuInfo?.matrixCoefficients ?? 2
					};
				}
				break;
			case "colr":
				{
					const track = this.currentTrack;
					if (!track) break;
					assert(track.info?.type === "video");
					const colourType = readAscii(slice, 4);
					if (colourType !== "nclx" && colourType !== "nclc") break;
					const colourPrimaries = readU16Be(slice);
					const transferCharacteristics = readU16Be(slice);
					const matrixCoefficients = readU16Be(slice);
					let fullRange = void 0;
					if (colourType === "nclx") fullRange = Boolean(readU8(slice) & 128);
					track.info.colorSpace = {
						primaries: COLOR_PRIMARIES_MAP_INVERSE[colourPrimaries],
						transfer: TRANSFER_CHARACTERISTICS_MAP_INVERSE[transferCharacteristics],
						matrix: MATRIX_COEFFICIENTS_MAP_INVERSE[matrixCoefficients],
						fullRange
					};
				}
				break;
			case "pasp":
				{
					const track = this.currentTrack;
					if (!track) break;
					assert(track.info?.type === "video");
					const num = readU32Be(slice);
					const den = readU32Be(slice);
					if (num > 0 && den > 0) {
						if (num > den) track.info.squarePixelWidth = Math.round(track.info.width * num / den);
						else track.info.squarePixelHeight = Math.round(track.info.height * den / num);
					}
				}
				break;
			case "btrt":
				{
					const track = this.currentTrack;
					if (!track) break;
					slice.skip(4);
					const maxBitrate = readU32Be(slice);
					const avgBitrate = readU32Be(slice);
					track.maxBitrate = maxBitrate > 0 ? maxBitrate : null;
					track.avgBitrate = avgBitrate > 0 ? avgBitrate : null;
				}
				break;
			case "wave":
				this.readContiguousBoxes(slice.slice(contentStartPos, boxInfo.contentSize));
				break;
			case "esds":
				{
					const track = this.currentTrack;
					if (!track || track.info?.type !== "audio") break;
					slice.skip(4);
					const tag = readU8(slice);
					assert(tag === 3);
					readIsomVariableInteger(slice);
					slice.skip(2);
					const mixed = readU8(slice);
					const streamDependenceFlag = (mixed & 128) !== 0;
					const urlFlag = (mixed & 64) !== 0;
					const ocrStreamFlag = (mixed & 32) !== 0;
					if (streamDependenceFlag) slice.skip(2);
					if (urlFlag) {
						const urlLength = readU8(slice);
						slice.skip(urlLength);
					}
					if (ocrStreamFlag) slice.skip(2);
					const decoderConfigTag = readU8(slice);
					assert(decoderConfigTag === 4);
					const decoderConfigDescriptorLength = readIsomVariableInteger(slice);
					const payloadStart = slice.filePos;
					const objectTypeIndication = readU8(slice);
					if (objectTypeIndication === 64 || objectTypeIndication === 103) {
						track.info.codec = "aac";
						track.info.aacCodecInfo = {
							isMpeg2: objectTypeIndication === 103,
							objectType: null
						};
					} else if (objectTypeIndication === 105 || objectTypeIndication === 107) track.info.codec = "mp3";
					else if (objectTypeIndication === 221) track.info.codec = "vorbis";
					else if (objectTypeIndication === 169) track.info.codec = "dts";
					else Logging._warn(`Unsupported audio codec (objectTypeIndication ${objectTypeIndication}) - discarding track.`);
					slice.skip(12);
					if (decoderConfigDescriptorLength > slice.filePos - payloadStart) {
						const decoderSpecificInfoTag = readU8(slice);
						assert(decoderSpecificInfoTag === 5);
						const decoderSpecificInfoLength = readIsomVariableInteger(slice);
						track.info.codecDescription = readBytes(slice, decoderSpecificInfoLength);
						if (track.info.codec === "aac") {
							const audioSpecificConfig = parseAacAudioSpecificConfig(track.info.codecDescription);
							if (audioSpecificConfig.outputNumberOfChannels !== null) track.info.numberOfChannels = audioSpecificConfig.outputNumberOfChannels;
							if (audioSpecificConfig.outputSampleRate !== null) track.info.sampleRate = audioSpecificConfig.outputSampleRate;
						}
					}
				}
				break;
			case "enda":
				{
					const track = this.currentTrack;
					if (!track) break;
					assert(track.info?.type === "audio");
					track.info.pcmLittleEndian = !!(readU16Be(slice) & 255);
				}
				break;
			case "pcmC":
				{
					const track = this.currentTrack;
					if (!track) break;
					assert(track.info?.type === "audio");
					slice.skip(4);
					const formatFlags = readU8(slice);
					track.info.pcmLittleEndian = Boolean(formatFlags & 1);
					track.info.pcmSampleSize = readU8(slice);
				}
				break;
			case "dOps":
				{
					const track = this.currentTrack;
					if (!track) break;
					assert(track.info?.type === "audio");
					slice.skip(1);
					const outputChannelCount = readU8(slice);
					const preSkip = readU16Be(slice);
					const inputSampleRate = readU32Be(slice);
					const outputGain = readI16Be(slice);
					const channelMappingFamily = readU8(slice);
					let channelMappingTable;
					if (channelMappingFamily !== 0) channelMappingTable = readBytes(slice, 2 + outputChannelCount);
					else channelMappingTable = /* @__PURE__ */ new Uint8Array(0);
					const description = new Uint8Array(19 + channelMappingTable.byteLength);
					const view = new DataView(description.buffer);
					view.setUint32(0, 1332770163, false);
					view.setUint32(4, 1214603620, false);
					view.setUint8(8, 1);
					view.setUint8(9, outputChannelCount);
					view.setUint16(10, preSkip, true);
					view.setUint32(12, inputSampleRate, true);
					view.setInt16(16, outputGain, true);
					view.setUint8(18, channelMappingFamily);
					description.set(channelMappingTable, 19);
					track.info.codecDescription = description;
					track.info.numberOfChannels = outputChannelCount;
				}
				break;
			case "dfLa":
				{
					const track = this.currentTrack;
					if (!track) break;
					assert(track.info?.type === "audio");
					slice.skip(4);
					const BLOCK_TYPE_MASK = 127;
					const LAST_METADATA_BLOCK_FLAG_MASK = 128;
					const startPos = slice.filePos;
					while (slice.filePos < boxEndPos) {
						const flagAndType = readU8(slice);
						const metadataBlockLength = readU24Be(slice);
						if ((flagAndType & BLOCK_TYPE_MASK) === FlacBlockType.STREAMINFO) {
							slice.skip(10);
							const word = readU32Be(slice);
							const sampleRate = word >>> 12;
							const numberOfChannels = (word >> 9 & 7) + 1;
							track.info.sampleRate = sampleRate;
							track.info.numberOfChannels = numberOfChannels;
							slice.skip(20);
						} else slice.skip(metadataBlockLength);
						if (flagAndType & LAST_METADATA_BLOCK_FLAG_MASK) break;
					}
					const endPos = slice.filePos;
					slice.filePos = startPos;
					const bytes = readBytes(slice, endPos - startPos);
					const description = new Uint8Array(4 + bytes.byteLength);
					new DataView(description.buffer).setUint32(0, 1716281667, false);
					description.set(bytes, 4);
					track.info.codecDescription = description;
				}
				break;
			case "dac3":
				{
					const track = this.currentTrack;
					if (!track) break;
					assert(track.info?.type === "audio");
					const bytes = readBytes(slice, 3);
					const bitstream = new Bitstream(bytes);
					const fscod = bitstream.readBits(2);
					bitstream.skipBits(8);
					const acmod = bitstream.readBits(3);
					const lfeon = bitstream.readBits(1);
					if (fscod < 3) track.info.sampleRate = AC3_SAMPLE_RATES[fscod];
					track.info.numberOfChannels = AC3_ACMOD_CHANNEL_COUNTS[acmod] + lfeon;
				}
				break;
			case "dec3":
				{
					const track = this.currentTrack;
					if (!track) break;
					assert(track.info?.type === "audio");
					const bytes = readBytes(slice, boxInfo.contentSize);
					const config = parseEac3Config(bytes);
					if (!config) {
						Logging._warn("Invalid dec3 box contents, ignoring.");
						break;
					}
					const sampleRate = getEac3SampleRate(config);
					if (sampleRate !== null) track.info.sampleRate = sampleRate;
					track.info.numberOfChannels = getEac3ChannelCount(config);
				}
				break;
			case "ddts":
				{
					const track = this.currentTrack;
					if (!track) break;
					assert(track.info?.type === "audio");
					const bytes = readBytes(slice, Math.min(boxInfo.contentSize, 20));
					const config = parseDtsSpecificBox(bytes);
					if (!config) {
						Logging._warn("Invalid ddts box contents, ignoring.");
						break;
					}
					track.info.sampleRate = config.sampleRate;
					if (config.numberOfChannels !== null) track.info.numberOfChannels = config.numberOfChannels;
				}
				break;
			case "stts":
				{
					const track = this.currentTrack;
					if (!track) break;
					if (!track.sampleTable) break;
					slice.skip(4);
					const entryCount = readU32Be(slice);
					let currentIndex = 0;
					let currentTimestamp = 0;
					for (let i = 0; i < entryCount; i++) {
						const sampleCount = readU32Be(slice);
						const sampleDelta = readU32Be(slice);
						track.sampleTable.sampleTimingEntries.push({
							startIndex: currentIndex,
							startDecodeTimestamp: currentTimestamp,
							count: sampleCount,
							delta: sampleDelta
						});
						currentIndex += sampleCount;
						currentTimestamp += sampleCount * sampleDelta;
					}
				}
				break;
			case "ctts":
				{
					const track = this.currentTrack;
					if (!track) break;
					if (!track.sampleTable) break;
					slice.skip(4);
					const entryCount = readU32Be(slice);
					let sampleIndex = 0;
					for (let i = 0; i < entryCount; i++) {
						const sampleCount = readU32Be(slice);
						const sampleOffset = readI32Be(slice);
						track.sampleTable.sampleCompositionTimeOffsets.push({
							startIndex: sampleIndex,
							count: sampleCount,
							offset: sampleOffset
						});
						sampleIndex += sampleCount;
					}
				}
				break;
			case "stsz":
				{
					const track = this.currentTrack;
					if (!track) break;
					if (!track.sampleTable) break;
					slice.skip(4);
					const sampleSize = readU32Be(slice);
					const sampleCount = readU32Be(slice);
					if (sampleSize === 0) for (let i = 0; i < sampleCount; i++) {
						const sampleSize = readU32Be(slice);
						track.sampleTable.sampleSizes.push(sampleSize);
					}
					else track.sampleTable.sampleSizes.push(sampleSize);
				}
				break;
			case "stz2":
				{
					const track = this.currentTrack;
					if (!track) break;
					if (!track.sampleTable) break;
					slice.skip(4);
					slice.skip(3);
					const fieldSize = readU8(slice);
					const sampleCount = readU32Be(slice);
					const bytes = readBytes(slice, Math.ceil(sampleCount * fieldSize / 8));
					const bitstream = new Bitstream(bytes);
					for (let i = 0; i < sampleCount; i++) {
						const sampleSize = bitstream.readBits(fieldSize);
						track.sampleTable.sampleSizes.push(sampleSize);
					}
				}
				break;
			case "stss":
				{
					const track = this.currentTrack;
					if (!track) break;
					if (!track.sampleTable) break;
					slice.skip(4);
					track.sampleTable.keySampleIndices = [];
					const entryCount = readU32Be(slice);
					for (let i = 0; i < entryCount; i++) {
						const sampleIndex = readU32Be(slice) - 1;
						track.sampleTable.keySampleIndices.push(sampleIndex);
					}
					if (track.sampleTable.keySampleIndices[0] !== 0) track.sampleTable.keySampleIndices.unshift(0);
				}
				break;
			case "stsc":
				{
					const track = this.currentTrack;
					if (!track) break;
					if (!track.sampleTable) break;
					slice.skip(4);
					const entryCount = readU32Be(slice);
					for (let i = 0; i < entryCount; i++) {
						const startChunkIndex = readU32Be(slice) - 1;
						const samplesPerChunk = readU32Be(slice);
						const sampleDescriptionIndex = readU32Be(slice);
						track.sampleTable.sampleToChunk.push({
							startSampleIndex: -1,
							startChunkIndex,
							samplesPerChunk,
							sampleDescriptionIndex
						});
					}
					let startSampleIndex = 0;
					for (let i = 0; i < track.sampleTable.sampleToChunk.length; i++) {
						track.sampleTable.sampleToChunk[i].startSampleIndex = startSampleIndex;
						if (i < track.sampleTable.sampleToChunk.length - 1) {
							const chunkCount = track.sampleTable.sampleToChunk[i + 1].startChunkIndex - track.sampleTable.sampleToChunk[i].startChunkIndex;
							startSampleIndex += chunkCount * track.sampleTable.sampleToChunk[i].samplesPerChunk;
						}
					}
				}
				break;
			case "stco":
				{
					const track = this.currentTrack;
					if (!track) break;
					if (!track.sampleTable) break;
					slice.skip(4);
					const entryCount = readU32Be(slice);
					for (let i = 0; i < entryCount; i++) {
						const chunkOffset = readU32Be(slice);
						track.sampleTable.chunkOffsets.push(chunkOffset);
					}
				}
				break;
			case "co64":
				{
					const track = this.currentTrack;
					if (!track) break;
					if (!track.sampleTable) break;
					slice.skip(4);
					const entryCount = readU32Be(slice);
					for (let i = 0; i < entryCount; i++) {
						const chunkOffset = readU64Be(slice);
						track.sampleTable.chunkOffsets.push(chunkOffset);
					}
				}
				break;
			case "mvex":
				this.isFragmented = true;
				this.readContiguousBoxes(slice.slice(contentStartPos, boxInfo.contentSize));
				break;
			case "mehd":
				{
					const version = readU8(slice);
					slice.skip(3);
					const fragmentDuration = version === 1 ? readU64Be(slice) : readU32Be(slice);
					this.movieDurationInTimescale = fragmentDuration;
				}
				break;
			case "trex":
				{
					slice.skip(4);
					const trackId = readU32Be(slice);
					const defaultSampleDescriptionIndex = readU32Be(slice);
					const defaultSampleDuration = readU32Be(slice);
					const defaultSampleSize = readU32Be(slice);
					const defaultSampleFlags = readU32Be(slice);
					this.fragmentTrackDefaults.push({
						trackId,
						defaultSampleDescriptionIndex,
						defaultSampleDuration,
						defaultSampleSize,
						defaultSampleFlags
					});
				}
				break;
			case "tfra":
				{
					const version = readU8(slice);
					slice.skip(3);
					const trackId = readU32Be(slice);
					const track = this.tracks.find((x) => x.id === trackId);
					if (!track) break;
					const word = readU32Be(slice);
					const lengthSizeOfTrafNum = (word & 48) >> 4;
					const lengthSizeOfTrunNum = (word & 12) >> 2;
					const lengthSizeOfSampleNum = word & 3;
					const functions = [
						readU8,
						readU16Be,
						readU24Be,
						readU32Be
					];
					const readTrafNum = functions[lengthSizeOfTrafNum];
					const readTrunNum = functions[lengthSizeOfTrunNum];
					const readSampleNum = functions[lengthSizeOfSampleNum];
					const numberOfEntries = readU32Be(slice);
					for (let i = 0; i < numberOfEntries; i++) {
						const time = version === 1 ? readU64Be(slice) : readU32Be(slice);
						const moofOffset = version === 1 ? readU64Be(slice) : readU32Be(slice);
						readTrafNum(slice);
						readTrunNum(slice);
						readSampleNum(slice);
						track.fragmentLookupTable.push({
							timestamp: time,
							moofOffset
						});
					}
					track.fragmentLookupTable.sort((a, b) => a.timestamp - b.timestamp);
					for (let i = 0; i < track.fragmentLookupTable.length - 1; i++) {
						const entry1 = track.fragmentLookupTable[i];
						const entry2 = track.fragmentLookupTable[i + 1];
						if (entry1.timestamp === entry2.timestamp) {
							track.fragmentLookupTable.splice(i + 1, 1);
							i--;
						}
					}
				}
				break;
			case "moof":
				this.currentFragment = {
					moofOffset: startPos,
					moofSize: boxInfo.totalSize,
					implicitBaseDataOffset: startPos,
					trackData: /* @__PURE__ */ new Map(),
					psshBoxes: []
				};
				this.readContiguousBoxes(slice.slice(contentStartPos, boxInfo.contentSize));
				this.lastReadFragment = this.currentFragment;
				this.currentFragment = null;
				break;
			case "traf":
				assert(this.currentFragment);
				this.readContiguousBoxes(slice.slice(contentStartPos, boxInfo.contentSize));
				if (this.currentTrack) {
					const trackData = this.currentFragment.trackData.get(this.currentTrack.id);
					cond: if (trackData) {
						if (trackData.samples.length === 0) {
							this.currentFragment.trackData.delete(this.currentTrack.id);
							break cond;
						}
						trackData.presentationTimestamps = trackData.samples.map((x, i) => ({
							presentationTimestamp: x.presentationTimestamp,
							sampleIndex: i
						})).sort((a, b) => a.presentationTimestamp - b.presentationTimestamp);
						for (let i = 0; i < trackData.presentationTimestamps.length; i++) {
							const currentEntry = trackData.presentationTimestamps[i];
							const currentSample = trackData.samples[currentEntry.sampleIndex];
							if (trackData.firstKeyFrameTimestamp === null && currentSample.isKeyFrame) trackData.firstKeyFrameTimestamp = currentSample.presentationTimestamp;
							if (i < trackData.presentationTimestamps.length - 1) currentSample.duration = trackData.presentationTimestamps[i + 1].presentationTimestamp - currentEntry.presentationTimestamp;
						}
						const firstSample = trackData.samples[trackData.presentationTimestamps[0].sampleIndex];
						const lastSample = trackData.samples[last(trackData.presentationTimestamps).sampleIndex];
						trackData.startTimestamp = firstSample.presentationTimestamp;
						trackData.endTimestamp = lastSample.presentationTimestamp + lastSample.duration;
						const { currentFragmentState } = this.currentTrack;
						assert(currentFragmentState);
						if (currentFragmentState.startTimestamp !== null) {
							offsetFragmentTrackDataByTimestamp(trackData, currentFragmentState.startTimestamp);
							trackData.startTimestampIsFinal = true;
						}
						if (currentFragmentState.encryptionAuxInfo && !trackData.samples[0].encryption) trackData.encryptionAuxInfo = currentFragmentState.encryptionAuxInfo;
					}
					this.currentTrack.currentFragmentState = null;
					this.currentTrack = null;
				}
				break;
			case "pssh":
				{
					if (this.input._formatOptions.isobmff?._suppressPsshParsing) break;
					const psshBox = parsePsshBoxContents(readBytes(slice, boxInfo.contentSize));
					if (this.currentFragment) this.currentFragment.psshBoxes.push(psshBox);
					else if (!this.currentTrack) this.psshBoxes.push(psshBox);
				}
				break;
			case "tfhd":
				{
					assert(this.currentFragment);
					slice.skip(1);
					const flags = readU24Be(slice);
					const baseDataOffsetPresent = Boolean(flags & 1);
					const sampleDescriptionIndexPresent = Boolean(flags & 2);
					const defaultSampleDurationPresent = Boolean(flags & 8);
					const defaultSampleSizePresent = Boolean(flags & 16);
					const defaultSampleFlagsPresent = Boolean(flags & 32);
					const durationIsEmpty = Boolean(flags & 65536);
					const defaultBaseIsMoof = Boolean(flags & 131072);
					const trackId = readU32Be(slice);
					const track = this.tracks.find((x) => x.id === trackId);
					if (!track) break;
					const defaults = this.fragmentTrackDefaults.find((x) => x.trackId === trackId);
					this.currentTrack = track;
					track.currentFragmentState = {
						baseDataOffset: this.currentFragment.implicitBaseDataOffset,
						sampleDescriptionIndex: defaults?.defaultSampleDescriptionIndex ?? null,
						defaultSampleDuration: defaults?.defaultSampleDuration ?? null,
						defaultSampleSize: defaults?.defaultSampleSize ?? null,
						defaultSampleFlags: defaults?.defaultSampleFlags ?? null,
						startTimestamp: null,
						encryptionAuxInfo: null
					};
					if (baseDataOffsetPresent) track.currentFragmentState.baseDataOffset = readU64Be(slice);
					else if (defaultBaseIsMoof) track.currentFragmentState.baseDataOffset = this.currentFragment.moofOffset;
					if (sampleDescriptionIndexPresent) track.currentFragmentState.sampleDescriptionIndex = readU32Be(slice);
					if (defaultSampleDurationPresent) track.currentFragmentState.defaultSampleDuration = readU32Be(slice);
					if (defaultSampleSizePresent) track.currentFragmentState.defaultSampleSize = readU32Be(slice);
					if (defaultSampleFlagsPresent) track.currentFragmentState.defaultSampleFlags = readU32Be(slice);
					if (durationIsEmpty) track.currentFragmentState.defaultSampleDuration = 0;
				}
				break;
			case "tfdt":
				{
					const track = this.currentTrack;
					if (!track) break;
					assert(track.currentFragmentState);
					const version = readU8(slice);
					slice.skip(3);
					const baseMediaDecodeTime = version === 0 ? readU32Be(slice) : readU64Be(slice);
					track.currentFragmentState.startTimestamp = baseMediaDecodeTime;
				}
				break;
			case "trun":
				{
					const track = this.currentTrack;
					if (!track) break;
					assert(this.currentFragment);
					assert(track.currentFragmentState);
					const version = readU8(slice);
					const flags = readU24Be(slice);
					const dataOffsetPresent = Boolean(flags & 1);
					const firstSampleFlagsPresent = Boolean(flags & 4);
					const sampleDurationPresent = Boolean(flags & 256);
					const sampleSizePresent = Boolean(flags & 512);
					const sampleFlagsPresent = Boolean(flags & 1024);
					const sampleCompositionTimeOffsetsPresent = Boolean(flags & 2048);
					const sampleCount = readU32Be(slice);
					let dataOffset = null;
					if (dataOffsetPresent) dataOffset = readI32Be(slice);
					let firstSampleFlags = null;
					if (firstSampleFlagsPresent) firstSampleFlags = readU32Be(slice);
					let trackData;
					if (this.currentFragment.trackData.has(track.id)) {
						trackData = this.currentFragment.trackData.get(track.id);
						if (dataOffset !== null) trackData.currentOffset = track.currentFragmentState.baseDataOffset + dataOffset;
					} else {
						trackData = {
							track,
							currentTimestamp: 0,
							currentOffset: track.currentFragmentState.baseDataOffset + (dataOffset ?? 0),
							startTimestamp: 0,
							endTimestamp: 0,
							firstKeyFrameTimestamp: null,
							samples: [],
							presentationTimestamps: [],
							startTimestampIsFinal: false,
							encryptionAuxInfo: null
						};
						this.currentFragment.trackData.set(track.id, trackData);
					}
					for (let i = 0; i < sampleCount; i++) {
						let sampleDuration;
						if (sampleDurationPresent) sampleDuration = readU32Be(slice);
						else {
							assert(track.currentFragmentState.defaultSampleDuration !== null);
							sampleDuration = track.currentFragmentState.defaultSampleDuration;
						}
						let sampleSize;
						if (sampleSizePresent) sampleSize = readU32Be(slice);
						else {
							assert(track.currentFragmentState.defaultSampleSize !== null);
							sampleSize = track.currentFragmentState.defaultSampleSize;
						}
						let sampleFlags;
						if (sampleFlagsPresent) sampleFlags = readU32Be(slice);
						else {
							assert(track.currentFragmentState.defaultSampleFlags !== null);
							sampleFlags = track.currentFragmentState.defaultSampleFlags;
						}
						if (i === 0 && firstSampleFlags !== null) sampleFlags = firstSampleFlags;
						let sampleCompositionTimeOffset = 0;
						if (sampleCompositionTimeOffsetsPresent) {
							if (version === 0) sampleCompositionTimeOffset = readU32Be(slice);
							else sampleCompositionTimeOffset = readI32Be(slice);
						}
						const isKeyFrame = !(sampleFlags & 65536);
						trackData.samples.push({
							presentationTimestamp: trackData.currentTimestamp + sampleCompositionTimeOffset,
							duration: sampleDuration,
							byteOffset: trackData.currentOffset,
							byteSize: sampleSize,
							isKeyFrame,
							encryption: null
						});
						trackData.currentOffset += sampleSize;
						trackData.currentTimestamp += sampleDuration;
					}
					this.currentFragment.implicitBaseDataOffset = trackData.currentOffset;
				}
				break;
			case "saiz":
				{
					const track = this.currentTrack;
					if (!track || !track.encryptionInfo) break;
					slice.skip(1);
					if (readU24Be(slice) & 1) {
						const auxInfoType = readAscii(slice, 4);
						const auxInfoTypeParam = readU32Be(slice);
						if (auxInfoType !== track.encryptionInfo.scheme || auxInfoTypeParam !== 0) break;
					}
					const defaultSampleInfoSize = readU8(slice);
					const sampleCount = readU32Be(slice);
					let sampleSizes = null;
					if (defaultSampleInfoSize === 0 && sampleCount > 0) sampleSizes = readBytes(slice, sampleCount);
					const aux = getOrCreateEncryptionAuxInfo(track);
					aux.defaultSampleInfoSize = defaultSampleInfoSize;
					aux.sampleSizes = sampleSizes;
					aux.sampleCount = sampleCount;
				}
				break;
			case "saio":
				{
					const track = this.currentTrack;
					if (!track || !track.encryptionInfo) break;
					const version = readU8(slice);
					if (readU24Be(slice) & 1) {
						const auxInfoType = readAscii(slice, 4);
						const auxInfoTypeParam = readU32Be(slice);
						if (auxInfoType !== track.encryptionInfo.scheme || auxInfoTypeParam !== 0) break;
					}
					const entryCount = readU32Be(slice);
					if (entryCount === 0) break;
					if (entryCount > 1) Logging._warn("Multiple saio entries are not supported; using the first offset only.");
					let offset = version === 0 ? readU32Be(slice) : Number(readU64Be(slice));
					if (this.currentFragment) offset += this.currentFragment.moofOffset;
					const aux = getOrCreateEncryptionAuxInfo(track);
					aux.offset = offset;
				}
				break;
			case "senc":
				{
					const track = this.currentTrack;
					if (!track || !track.encryptionInfo) break;
					assert(this.currentFragment);
					const trackData = this.currentFragment.trackData.get(track.id);
					if (!trackData) break;
					slice.skip(1);
					const flags = readU24Be(slice);
					const useSubsamples = Boolean(flags & 2);
					const sampleCount = readU32Be(slice);
					const ivSize = track.encryptionInfo.defaultPerSampleIvSize;
					assert(ivSize !== null);
					for (let i = 0; i < Math.min(sampleCount, trackData.samples.length); i++) {
						const iv = /* @__PURE__ */ new Uint8Array(16);
						if (ivSize > 0) iv.set(readBytes(slice, ivSize), 0);
						else iv.set(track.encryptionInfo.defaultConstantIv, 0);
						let subsamples = null;
						if (useSubsamples) {
							const subsampleCount = readU16Be(slice);
							subsamples = [];
							for (let j = 0; j < subsampleCount; j++) {
								const clearLen = readU16Be(slice);
								const protectedLen = readU32Be(slice);
								subsamples.push({
									clearLen,
									protectedLen
								});
							}
						}
						const sample = trackData.samples[i];
						sample.encryption = {
							iv,
							subsamples
						};
					}
				}
				break;
			case "udta":
				{
					const iterator = this.iterateContiguousBoxes(slice.slice(contentStartPos, boxInfo.contentSize));
					for (const { boxInfo, slice } of iterator) {
						if (boxInfo.name !== "meta" && !this.currentTrack) {
							const startPos = slice.filePos;
							this.metadataTags.raw ??= {};
							if (boxInfo.name[0] === "©") this.metadataTags.raw[boxInfo.name] ??= readMetadataStringShort(slice);
							else this.metadataTags.raw[boxInfo.name] ??= readBytes(slice, boxInfo.contentSize);
							slice.filePos = startPos;
						}
						switch (boxInfo.name) {
							case "meta":
								slice.skip(-boxInfo.headerSize);
								this.traverseBox(slice);
								break;
							case "©nam":
							case "name":
								if (this.currentTrack) this.currentTrack.name = textDecoder.decode(readBytes(slice, boxInfo.contentSize));
								else this.metadataTags.title ??= readMetadataStringShort(slice);
								break;
							case "©des":
								if (!this.currentTrack) this.metadataTags.description ??= readMetadataStringShort(slice);
								break;
							case "©ART":
								if (!this.currentTrack) this.metadataTags.artist ??= readMetadataStringShort(slice);
								break;
							case "©alb":
								if (!this.currentTrack) this.metadataTags.album ??= readMetadataStringShort(slice);
								break;
							case "albr":
								if (!this.currentTrack) this.metadataTags.albumArtist ??= readMetadataStringShort(slice);
								break;
							case "©gen":
								if (!this.currentTrack) this.metadataTags.genre ??= readMetadataStringShort(slice);
								break;
							case "©day":
								if (!this.currentTrack) {
									const date = new Date(readMetadataStringShort(slice));
									if (!Number.isNaN(date.getTime())) this.metadataTags.date ??= date;
								}
								break;
							case "©cmt":
								if (!this.currentTrack) this.metadataTags.comment ??= readMetadataStringShort(slice);
								break;
							case "©lyr": if (!this.currentTrack) this.metadataTags.lyrics ??= readMetadataStringShort(slice);
						}
					}
				}
				break;
			case "meta":
				{
					if (this.currentTrack) break;
					const isQuickTime = readU32Be(slice) !== 0;
					this.currentMetadataKeys = /* @__PURE__ */ new Map();
					if (isQuickTime) this.readContiguousBoxes(slice.slice(contentStartPos, boxInfo.contentSize));
					else this.readContiguousBoxes(slice.slice(contentStartPos + 4, boxInfo.contentSize - 4));
					this.currentMetadataKeys = null;
				}
				break;
			case "keys":
				{
					if (!this.currentMetadataKeys) break;
					slice.skip(4);
					const entryCount = readU32Be(slice);
					for (let i = 0; i < entryCount; i++) {
						const keySize = readU32Be(slice);
						slice.skip(4);
						const keyName = textDecoder.decode(readBytes(slice, keySize - 8));
						this.currentMetadataKeys.set(i + 1, keyName);
					}
				}
				break;
			case "ilst": {
				if (!this.currentMetadataKeys) break;
				const iterator = this.iterateContiguousBoxes(slice.slice(contentStartPos, boxInfo.contentSize));
				for (const { boxInfo, slice } of iterator) {
					let metadataKey = boxInfo.name;
					const nameAsNumber = (metadataKey.charCodeAt(0) << 24) + (metadataKey.charCodeAt(1) << 16) + (metadataKey.charCodeAt(2) << 8) + metadataKey.charCodeAt(3);
					if (this.currentMetadataKeys.has(nameAsNumber)) metadataKey = this.currentMetadataKeys.get(nameAsNumber);
					const data = readDataBox(slice);
					this.metadataTags.raw ??= {};
					this.metadataTags.raw[metadataKey] ??= data;
					switch (metadataKey) {
						case "©nam":
						case "titl":
						case "com.apple.quicktime.title":
						case "title":
							if (typeof data === "string") this.metadataTags.title ??= data;
							break;
						case "©des":
						case "desc":
						case "dscp":
						case "com.apple.quicktime.description":
						case "description":
							if (typeof data === "string") this.metadataTags.description ??= data;
							break;
						case "©ART":
						case "com.apple.quicktime.artist":
						case "artist":
							if (typeof data === "string") this.metadataTags.artist ??= data;
							break;
						case "©alb":
						case "albm":
						case "com.apple.quicktime.album":
						case "album":
							if (typeof data === "string") this.metadataTags.album ??= data;
							break;
						case "aART":
						case "album_artist":
							if (typeof data === "string") this.metadataTags.albumArtist ??= data;
							break;
						case "©cmt":
						case "com.apple.quicktime.comment":
						case "comment":
							if (typeof data === "string") this.metadataTags.comment ??= data;
							break;
						case "©gen":
						case "gnre":
						case "com.apple.quicktime.genre":
						case "genre":
							if (typeof data === "string") this.metadataTags.genre ??= data;
							break;
						case "©lyr":
						case "lyrics":
							if (typeof data === "string") this.metadataTags.lyrics ??= data;
							break;
						case "©day":
						case "rldt":
						case "com.apple.quicktime.creationdate":
						case "date":
							if (typeof data === "string") {
								const date = new Date(data);
								if (!Number.isNaN(date.getTime())) this.metadataTags.date ??= date;
							}
							break;
						case "tmpo":
							if (data instanceof Uint8Array && data.length >= 2) {
								const bpm = toDataView(data).getInt16(0, false);
								if (bpm > 0) this.metadataTags.beatsPerMinute ??= bpm;
							}
							break;
						case "covr":
						case "com.apple.quicktime.artwork":
							if (data instanceof RichImageData) {
								this.metadataTags.images ??= [];
								this.metadataTags.images.push({
									data: data.data,
									kind: "coverFront",
									mimeType: data.mimeType
								});
							} else if (data instanceof Uint8Array) {
								this.metadataTags.images ??= [];
								this.metadataTags.images.push({
									data,
									kind: "coverFront",
									mimeType: "image/*"
								});
							}
							break;
						case "track":
							if (typeof data === "string") {
								const parts = data.split("/");
								const trackNum = Number.parseInt(parts[0], 10);
								const tracksTotal = parts[1] && Number.parseInt(parts[1], 10);
								if (Number.isInteger(trackNum) && trackNum > 0) this.metadataTags.trackNumber ??= trackNum;
								if (tracksTotal && Number.isInteger(tracksTotal) && tracksTotal > 0) this.metadataTags.tracksTotal ??= tracksTotal;
							}
							break;
						case "trkn":
							if (data instanceof Uint8Array && data.length >= 6) {
								const view = toDataView(data);
								const trackNumber = view.getUint16(2, false);
								const tracksTotal = view.getUint16(4, false);
								if (trackNumber > 0) this.metadataTags.trackNumber ??= trackNumber;
								if (tracksTotal > 0) this.metadataTags.tracksTotal ??= tracksTotal;
							}
							break;
						case "disc":
						case "disk": if (data instanceof Uint8Array && data.length >= 6) {
							const view = toDataView(data);
							const discNumber = view.getUint16(2, false);
							const discNumberMax = view.getUint16(4, false);
							if (discNumber > 0) this.metadataTags.discNumber ??= discNumber;
							if (discNumberMax > 0) this.metadataTags.discsTotal ??= discNumberMax;
						}
					}
				}
			}
		}
		slice.filePos = boxEndPos;
		return true;
	}
};
var IsobmffTrackBacking = class {
	constructor(internalTrack) {
		this.internalTrack = internalTrack;
		this.packetToSampleIndex = /* @__PURE__ */ new WeakMap();
		this.packetToFragmentLocation = /* @__PURE__ */ new WeakMap();
	}
	getId() {
		return this.internalTrack.id;
	}
	getNumber() {
		const demuxer = this.internalTrack.demuxer;
		const trackType = this.internalTrack.trackBacking.getType();
		let number = 0;
		for (const track of demuxer.tracks) {
			if (track.trackBacking.getType() === trackType) number++;
			if (track === this.internalTrack) break;
		}
		return number;
	}
	getCodec() {
		throw new Error("Not implemented on base class.");
	}
	getInternalCodecId() {
		return this.internalTrack.internalCodecId;
	}
	getName() {
		return this.internalTrack.name;
	}
	getLanguageCode() {
		return this.internalTrack.languageCode;
	}
	getTimeResolution() {
		return this.internalTrack.timescale;
	}
	isRelativeToUnixEpoch() {
		return false;
	}
	getUnixTimeForTimestamp() {
		return null;
	}
	getDisposition() {
		return this.internalTrack.disposition;
	}
	getPairingMask() {
		return 1n;
	}
	getBitrate() {
		return this.internalTrack.maxBitrate;
	}
	getAverageBitrate() {
		return this.internalTrack.avgBitrate;
	}
	async getDurationFromMetadata() {
		const track = this.internalTrack;
		if (track.durationInMediaTimescale <= 0) return null;
		assert(track.trackBacking);
		return ((await track.trackBacking.getFirstPacket({ metadataOnly: true }))?.timestamp ?? 0) + track.durationInMediaTimescale / track.timescale;
	}
	async getLiveRefreshInterval() {
		return null;
	}
	async getFirstPacket(options) {
		const regularPacket = await this.fetchPacketForSampleIndex(0, options);
		if (regularPacket || !this.internalTrack.demuxer.isFragmented) return regularPacket;
		return this.performFragmentedLookup(null, (fragment) => {
			if (fragment.trackData.get(this.internalTrack.id)) return {
				sampleIndex: 0,
				correctSampleFound: true
			};
			return {
				sampleIndex: -1,
				correctSampleFound: false
			};
		}, -1e400, 1e400, options);
	}
	mapTimestampIntoTimescale(timestamp) {
		return roundIfAlmostInteger(timestamp * this.internalTrack.timescale) + this.internalTrack.editListOffset;
	}
	async getPacket(timestamp, options) {
		const timestampInTimescale = this.mapTimestampIntoTimescale(timestamp);
		const sampleTable = this.internalTrack.demuxer.getSampleTableForTrack(this.internalTrack);
		const sampleIndex = getSampleIndexForTimestamp(sampleTable, timestampInTimescale);
		const regularPacket = await this.fetchPacketForSampleIndex(sampleIndex, options);
		if (!sampleTableIsEmpty(sampleTable) || !this.internalTrack.demuxer.isFragmented) return regularPacket;
		return this.performFragmentedLookup(null, (fragment) => {
			const trackData = fragment.trackData.get(this.internalTrack.id);
			if (!trackData) return {
				sampleIndex: -1,
				correctSampleFound: false
			};
			const index = binarySearchLessOrEqual(trackData.presentationTimestamps, timestampInTimescale, (x) => x.presentationTimestamp);
			return {
				sampleIndex: index !== -1 ? trackData.presentationTimestamps[index].sampleIndex : -1,
				correctSampleFound: index !== -1 && timestampInTimescale < trackData.endTimestamp
			};
		}, timestampInTimescale, timestampInTimescale, options);
	}
	async getNextPacket(packet, options) {
		const regularSampleIndex = this.packetToSampleIndex.get(packet);
		if (regularSampleIndex !== void 0) return this.fetchPacketForSampleIndex(regularSampleIndex + 1, options);
		const locationInFragment = this.packetToFragmentLocation.get(packet);
		if (locationInFragment === void 0) throw new Error("Packet was not created from this track.");
		return this.performFragmentedLookup(locationInFragment.fragment, (fragment) => {
			if (fragment === locationInFragment.fragment) {
				const trackData = fragment.trackData.get(this.internalTrack.id);
				if (locationInFragment.sampleIndex + 1 < trackData.samples.length) return {
					sampleIndex: locationInFragment.sampleIndex + 1,
					correctSampleFound: true
				};
			} else if (fragment.trackData.get(this.internalTrack.id)) return {
				sampleIndex: 0,
				correctSampleFound: true
			};
			return {
				sampleIndex: -1,
				correctSampleFound: false
			};
		}, -1e400, 1e400, options);
	}
	async getKeyPacket(timestamp, options) {
		const timestampInTimescale = this.mapTimestampIntoTimescale(timestamp);
		const sampleTable = this.internalTrack.demuxer.getSampleTableForTrack(this.internalTrack);
		const sampleIndex = getKeyframeSampleIndexForTimestamp(sampleTable, timestampInTimescale);
		const regularPacket = await this.fetchPacketForSampleIndex(sampleIndex, options);
		if (!sampleTableIsEmpty(sampleTable) || !this.internalTrack.demuxer.isFragmented) return regularPacket;
		return this.performFragmentedLookup(null, (fragment) => {
			const trackData = fragment.trackData.get(this.internalTrack.id);
			if (!trackData) return {
				sampleIndex: -1,
				correctSampleFound: false
			};
			const index = findLastIndex(trackData.presentationTimestamps, (x) => {
				return trackData.samples[x.sampleIndex].isKeyFrame && x.presentationTimestamp <= timestampInTimescale;
			});
			return {
				sampleIndex: index !== -1 ? trackData.presentationTimestamps[index].sampleIndex : -1,
				correctSampleFound: index !== -1 && timestampInTimescale < trackData.endTimestamp
			};
		}, timestampInTimescale, timestampInTimescale, options);
	}
	async getNextKeyPacket(packet, options) {
		const regularSampleIndex = this.packetToSampleIndex.get(packet);
		if (regularSampleIndex !== void 0) {
			const sampleTable = this.internalTrack.demuxer.getSampleTableForTrack(this.internalTrack);
			const nextKeyFrameSampleIndex = getNextKeyframeIndexForSample(sampleTable, regularSampleIndex);
			return this.fetchPacketForSampleIndex(nextKeyFrameSampleIndex, options);
		}
		const locationInFragment = this.packetToFragmentLocation.get(packet);
		if (locationInFragment === void 0) throw new Error("Packet was not created from this track.");
		return this.performFragmentedLookup(locationInFragment.fragment, (fragment) => {
			if (fragment === locationInFragment.fragment) {
				const nextKeyFrameIndex = fragment.trackData.get(this.internalTrack.id).samples.findIndex((x, i) => x.isKeyFrame && i > locationInFragment.sampleIndex);
				if (nextKeyFrameIndex !== -1) return {
					sampleIndex: nextKeyFrameIndex,
					correctSampleFound: true
				};
			} else {
				const trackData = fragment.trackData.get(this.internalTrack.id);
				if (trackData && trackData.firstKeyFrameTimestamp !== null) {
					const keyFrameIndex = trackData.samples.findIndex((x) => x.isKeyFrame);
					assert(keyFrameIndex !== -1);
					return {
						sampleIndex: keyFrameIndex,
						correctSampleFound: true
					};
				}
			}
			return {
				sampleIndex: -1,
				correctSampleFound: false
			};
		}, -1e400, 1e400, options);
	}
	async fetchPacketForSampleIndex(sampleIndex, options) {
		if (sampleIndex === -1) return null;
		const sampleTable = this.internalTrack.demuxer.getSampleTableForTrack(this.internalTrack);
		const sampleInfo = getSampleInfo(sampleTable, sampleIndex);
		if (!sampleInfo) return null;
		let data;
		if (options.metadataOnly) data = PLACEHOLDER_DATA;
		else {
			let slice = this.internalTrack.demuxer.reader.requestSlice(sampleInfo.sampleOffset, sampleInfo.sampleSize);
			if (isThenable(slice)) slice = await slice;
			if (!slice) return null;
			data = readBytes(slice, sampleInfo.sampleSize);
			if (this.internalTrack.encryptionInfo) {
				let sampleEncryption = null;
				if (this.internalTrack.encryptionAuxInfo) {
					const entries = await resolveEncryptionAuxInfo(this.internalTrack.demuxer.reader, this.internalTrack.encryptionInfo, this.internalTrack.encryptionAuxInfo);
					if (sampleIndex < entries.length) sampleEncryption = entries[sampleIndex];
				}
				sampleEncryption ??= getDefaultSampleEncryption(this.internalTrack.encryptionInfo);
				if (sampleEncryption) data = await decryptSample(this.internalTrack, sampleEncryption, data, null);
			}
		}
		const timestamp = (sampleInfo.presentationTimestamp - this.internalTrack.editListOffset) / this.internalTrack.timescale;
		const duration = sampleInfo.duration / this.internalTrack.timescale;
		const packet = new EncodedPacket(data, sampleInfo.isKeyFrame ? "key" : "delta", timestamp, duration, sampleIndex, sampleInfo.sampleSize);
		this.packetToSampleIndex.set(packet, sampleIndex);
		return packet;
	}
	async fetchPacketInFragment(fragment, sampleIndex, options) {
		if (sampleIndex === -1) return null;
		const fragmentSample = fragment.trackData.get(this.internalTrack.id).samples[sampleIndex];
		assert(fragmentSample);
		let data;
		if (options.metadataOnly) data = PLACEHOLDER_DATA;
		else {
			let slice = this.internalTrack.demuxer.reader.requestSlice(fragmentSample.byteOffset, fragmentSample.byteSize);
			if (isThenable(slice)) slice = await slice;
			if (!slice) return null;
			data = readBytes(slice, fragmentSample.byteSize);
			if (this.internalTrack.encryptionInfo) {
				const sampleEncryption = fragmentSample.encryption ?? getDefaultSampleEncryption(this.internalTrack.encryptionInfo);
				if (sampleEncryption) data = await decryptSample(this.internalTrack, sampleEncryption, data, fragment);
			}
		}
		const timestamp = (fragmentSample.presentationTimestamp - this.internalTrack.editListOffset) / this.internalTrack.timescale;
		const duration = fragmentSample.duration / this.internalTrack.timescale;
		const packet = new EncodedPacket(data, fragmentSample.isKeyFrame ? "key" : "delta", timestamp, duration, fragment.moofOffset + sampleIndex, fragmentSample.byteSize);
		this.packetToFragmentLocation.set(packet, {
			fragment,
			sampleIndex
		});
		return packet;
	}
	async performFragmentedLookup(startFragment, getMatchInFragment, searchTimestamp, latestTimestamp, options) {
		const demuxer = this.internalTrack.demuxer;
		let currentFragment = null;
		let bestFragment = null;
		let bestSampleIndex = -1;
		if (startFragment) {
			const { sampleIndex, correctSampleFound } = getMatchInFragment(startFragment);
			if (correctSampleFound) return this.fetchPacketInFragment(startFragment, sampleIndex, options);
			if (sampleIndex !== -1) {
				bestFragment = startFragment;
				bestSampleIndex = sampleIndex;
			}
		}
		const lookupEntryIndex = binarySearchLessOrEqual(this.internalTrack.fragmentLookupTable, searchTimestamp, (x) => x.timestamp);
		const lookupEntry = lookupEntryIndex !== -1 ? this.internalTrack.fragmentLookupTable[lookupEntryIndex] : null;
		const positionCacheIndex = binarySearchLessOrEqual(this.internalTrack.fragmentPositionCache, searchTimestamp, (x) => x.startTimestamp);
		const positionCacheEntry = positionCacheIndex !== -1 ? this.internalTrack.fragmentPositionCache[positionCacheIndex] : null;
		const lookupEntryPosition = Math.max(lookupEntry?.moofOffset ?? 0, positionCacheEntry?.moofOffset ?? 0) || null;
		let currentPos;
		if (!startFragment) currentPos = lookupEntryPosition ?? 0;
		else if (lookupEntryPosition === null || startFragment.moofOffset >= lookupEntryPosition) {
			currentPos = startFragment.moofOffset + startFragment.moofSize;
			currentFragment = startFragment;
		} else currentPos = lookupEntryPosition;
		while (true) {
			if (currentFragment) {
				const trackData = currentFragment.trackData.get(this.internalTrack.id);
				if (trackData && trackData.startTimestamp > latestTimestamp) break;
			}
			let slice = demuxer.reader.requestSliceRange(currentPos, 8, 16);
			if (isThenable(slice)) slice = await slice;
			if (!slice) break;
			const boxStartPos = currentPos;
			const boxInfo = readBoxHeader(slice);
			if (!boxInfo) break;
			if (boxInfo.name === "moof") {
				currentFragment = await demuxer.readFragment(boxStartPos);
				const { sampleIndex, correctSampleFound } = getMatchInFragment(currentFragment);
				if (correctSampleFound) return this.fetchPacketInFragment(currentFragment, sampleIndex, options);
				if (sampleIndex !== -1) {
					bestFragment = currentFragment;
					bestSampleIndex = sampleIndex;
				}
			}
			currentPos = boxStartPos + boxInfo.totalSize;
		}
		if (lookupEntry && (!bestFragment || bestFragment.moofOffset < lookupEntry.moofOffset)) {
			const previousLookupEntry = this.internalTrack.fragmentLookupTable[lookupEntryIndex - 1];
			assert(!previousLookupEntry || previousLookupEntry.timestamp < lookupEntry.timestamp);
			const newSearchTimestamp = previousLookupEntry?.timestamp ?? -1e400;
			return this.performFragmentedLookup(null, getMatchInFragment, newSearchTimestamp, latestTimestamp, options);
		}
		if (bestFragment) return this.fetchPacketInFragment(bestFragment, bestSampleIndex, options);
		return null;
	}
};
var IsobmffVideoTrackBacking = class extends IsobmffTrackBacking {
	constructor(internalTrack) {
		super(internalTrack);
		this.decoderConfigPromise = null;
	}
	getType() {
		return "video";
	}
	getCodec() {
		return this.internalTrack.info.codec;
	}
	getCodedWidth() {
		return this.internalTrack.info.width;
	}
	getCodedHeight() {
		return this.internalTrack.info.height;
	}
	getSquarePixelWidth() {
		return this.internalTrack.info.squarePixelWidth;
	}
	getSquarePixelHeight() {
		return this.internalTrack.info.squarePixelHeight;
	}
	getTransformationMatrix() {
		return [...this.internalTrack.matrix];
	}
	async getColorSpace() {
		const decoderConfig = await this.getDecoderConfig();
		if (!decoderConfig) return this.internalTrack.info.colorSpace;
		return {
			primaries: decoderConfig.colorSpace?.primaries,
			transfer: decoderConfig.colorSpace?.transfer,
			matrix: decoderConfig.colorSpace?.matrix,
			fullRange: decoderConfig.colorSpace?.fullRange
		};
	}
	async canBeTransparent() {
		return this.internalTrack.info.codec === "prores" && (this.internalTrack.info.proresFormat === "ap4h" || this.internalTrack.info.proresFormat === "ap4x");
	}
	async getDecoderConfig() {
		if (!this.internalTrack.info.codec) return null;
		return this.decoderConfigPromise ??= (async () => {
			if (this.internalTrack.info.codec === "avc" && !this.internalTrack.info.codecDescription) {
				const firstPacket = await this.getFirstPacket({});
				this.internalTrack.info.avcCodecInfo = firstPacket && extractAvcDecoderConfigurationRecord(firstPacket.data);
			} else if (this.internalTrack.info.codec === "hevc" && !this.internalTrack.info.codecDescription) {
				const firstPacket = await this.getFirstPacket({});
				this.internalTrack.info.hevcCodecInfo = firstPacket && extractHevcDecoderConfigurationRecord(firstPacket.data);
			} else if (this.internalTrack.info.codec === "vp9" && (!this.internalTrack.info.vp9CodecInfo || !vp9CodecInfoHasColorInfo(this.internalTrack.info.vp9CodecInfo))) {
				const firstPacket = await this.getFirstPacket({});
				const packetInfo = firstPacket && extractVp9CodecInfoFromPacket(firstPacket.data);
				if (packetInfo) this.internalTrack.info.vp9CodecInfo = {
					...this.internalTrack.info.vp9CodecInfo ?? packetInfo,
					videoFullRangeFlag: packetInfo.videoFullRangeFlag,
					colourPrimaries: packetInfo.colourPrimaries,
					transferCharacteristics: packetInfo.transferCharacteristics,
					matrixCoefficients: packetInfo.matrixCoefficients
				};
			} else if (this.internalTrack.info.codec === "av1" && (!this.internalTrack.info.av1CodecInfo || !av1CodecInfoHasColorInfo(this.internalTrack.info.av1CodecInfo))) {
				const firstPacket = await this.getFirstPacket({});
				const packetInfo = firstPacket && extractAv1CodecInfoFromPacket(firstPacket.data);
				if (packetInfo) this.internalTrack.info.av1CodecInfo = packetInfo;
			} else if (this.internalTrack.info.codec === "prores" && !this.internalTrack.info.proresCodecInfo) {
				const firstPacket = await this.getFirstPacket({});
				this.internalTrack.info.proresCodecInfo = firstPacket && extractProresCodecInfoFromPacket(firstPacket.data);
			}
			if (!colorSpaceIsComplete(this.internalTrack.info.colorSpace)) {
				const colorSpace = extractColorSpace(this.internalTrack.info);
				this.internalTrack.info.colorSpace.primaries ??= colorSpace.primaries;
				this.internalTrack.info.colorSpace.transfer ??= colorSpace.transfer;
				this.internalTrack.info.colorSpace.matrix ??= colorSpace.matrix;
				this.internalTrack.info.colorSpace.fullRange ??= colorSpace.fullRange;
			}
			const config = {
				codec: extractVideoCodecString(this.internalTrack.info),
				codedWidth: this.internalTrack.info.width,
				codedHeight: this.internalTrack.info.height,
				description: this.internalTrack.info.codecDescription ?? void 0,
				colorSpace: this.internalTrack.info.colorSpace
			};
			if (this.internalTrack.info.width !== this.internalTrack.info.squarePixelWidth || this.internalTrack.info.height !== this.internalTrack.info.squarePixelHeight) {
				config.displayAspectWidth = this.internalTrack.info.squarePixelWidth;
				config.displayAspectHeight = this.internalTrack.info.squarePixelHeight;
			}
			return config;
		})();
	}
};
var IsobmffAudioTrackBacking = class extends IsobmffTrackBacking {
	constructor(internalTrack) {
		super(internalTrack);
		this.decoderConfigPromise = null;
	}
	getType() {
		return "audio";
	}
	getCodec() {
		return this.internalTrack.info.codec;
	}
	getNumberOfChannels() {
		return this.internalTrack.info.numberOfChannels;
	}
	getSampleRate() {
		return this.internalTrack.info.sampleRate;
	}
	async getDecoderConfig() {
		if (!this.internalTrack.info.codec) return null;
		return this.decoderConfigPromise ??= (async () => {
			if (this.internalTrack.info.codec === "dts" && !this.internalTrack.info.dtsFormat) {
				const firstPacket = await this.getFirstPacket({});
				this.internalTrack.info.dtsFormat = firstPacket && extractDtsFourCcFromPacket(firstPacket.data);
			}
			return {
				codec: extractAudioCodecString(this.internalTrack.info),
				numberOfChannels: this.internalTrack.info.numberOfChannels,
				sampleRate: this.internalTrack.info.sampleRate,
				description: this.internalTrack.info.codecDescription ?? void 0
			};
		})();
	}
};
const getSampleIndexForTimestamp = (sampleTable, timescaleUnits) => {
	if (sampleTable.presentationTimestamps) {
		const index = binarySearchLessOrEqual(sampleTable.presentationTimestamps, timescaleUnits, (x) => x.presentationTimestamp);
		if (index === -1) return -1;
		return sampleTable.presentationTimestamps[index].sampleIndex;
	} else {
		const index = binarySearchLessOrEqual(sampleTable.sampleTimingEntries, timescaleUnits, (x) => x.startDecodeTimestamp);
		if (index === -1) return -1;
		const entry = sampleTable.sampleTimingEntries[index];
		return entry.startIndex + Math.min(Math.floor((timescaleUnits - entry.startDecodeTimestamp) / entry.delta), entry.count - 1);
	}
};
const getKeyframeSampleIndexForTimestamp = (sampleTable, timescaleUnits) => {
	if (!sampleTable.keySampleIndices) return getSampleIndexForTimestamp(sampleTable, timescaleUnits);
	if (sampleTable.presentationTimestamps) {
		const index = binarySearchLessOrEqual(sampleTable.presentationTimestamps, timescaleUnits, (x) => x.presentationTimestamp);
		if (index === -1) return -1;
		for (let i = index; i >= 0; i--) {
			const sampleIndex = sampleTable.presentationTimestamps[i].sampleIndex;
			if (binarySearchExact(sampleTable.keySampleIndices, sampleIndex, (x) => x) !== -1) return sampleIndex;
		}
		return -1;
	} else {
		const sampleIndex = getSampleIndexForTimestamp(sampleTable, timescaleUnits);
		const index = binarySearchLessOrEqual(sampleTable.keySampleIndices, sampleIndex, (x) => x);
		return sampleTable.keySampleIndices[index] ?? -1;
	}
};
const getSampleInfo = (sampleTable, sampleIndex) => {
	const timingEntryIndex = binarySearchLessOrEqual(sampleTable.sampleTimingEntries, sampleIndex, (x) => x.startIndex);
	const timingEntry = sampleTable.sampleTimingEntries[timingEntryIndex];
	if (!timingEntry || timingEntry.startIndex + timingEntry.count <= sampleIndex) return null;
	let presentationTimestamp = timingEntry.startDecodeTimestamp + (sampleIndex - timingEntry.startIndex) * timingEntry.delta;
	const offsetEntryIndex = binarySearchLessOrEqual(sampleTable.sampleCompositionTimeOffsets, sampleIndex, (x) => x.startIndex);
	const offsetEntry = sampleTable.sampleCompositionTimeOffsets[offsetEntryIndex];
	if (offsetEntry && sampleIndex - offsetEntry.startIndex < offsetEntry.count) presentationTimestamp += offsetEntry.offset;
	const sampleSize = sampleTable.sampleSizes[Math.min(sampleIndex, sampleTable.sampleSizes.length - 1)];
	const chunkEntryIndex = binarySearchLessOrEqual(sampleTable.sampleToChunk, sampleIndex, (x) => x.startSampleIndex);
	const chunkEntry = sampleTable.sampleToChunk[chunkEntryIndex];
	assert(chunkEntry);
	const chunkIndex = chunkEntry.startChunkIndex + Math.floor((sampleIndex - chunkEntry.startSampleIndex) / chunkEntry.samplesPerChunk);
	const chunkOffset = sampleTable.chunkOffsets[chunkIndex];
	const startSampleIndexOfChunk = chunkEntry.startSampleIndex + (chunkIndex - chunkEntry.startChunkIndex) * chunkEntry.samplesPerChunk;
	let chunkSize = 0;
	let sampleOffset = chunkOffset;
	if (sampleTable.sampleSizes.length === 1) {
		sampleOffset += sampleSize * (sampleIndex - startSampleIndexOfChunk);
		chunkSize += sampleSize * chunkEntry.samplesPerChunk;
	} else for (let i = startSampleIndexOfChunk; i < startSampleIndexOfChunk + chunkEntry.samplesPerChunk; i++) {
		const sampleSize = sampleTable.sampleSizes[i];
		if (i < sampleIndex) sampleOffset += sampleSize;
		chunkSize += sampleSize;
	}
	let duration = timingEntry.delta;
	if (sampleTable.presentationTimestamps) {
		const presentationIndex = sampleTable.presentationTimestampIndexMap[sampleIndex];
		assert(presentationIndex !== void 0);
		if (presentationIndex < sampleTable.presentationTimestamps.length - 1) duration = sampleTable.presentationTimestamps[presentationIndex + 1].presentationTimestamp - presentationTimestamp;
	}
	return {
		presentationTimestamp,
		duration,
		sampleOffset,
		sampleSize,
		chunkOffset,
		chunkSize,
		isKeyFrame: sampleTable.keySampleIndices ? binarySearchExact(sampleTable.keySampleIndices, sampleIndex, (x) => x) !== -1 : true
	};
};
const getNextKeyframeIndexForSample = (sampleTable, sampleIndex) => {
	if (!sampleTable.keySampleIndices) return sampleIndex + 1;
	const index = binarySearchLessOrEqual(sampleTable.keySampleIndices, sampleIndex, (x) => x);
	return sampleTable.keySampleIndices[index + 1] ?? -1;
};
const offsetFragmentTrackDataByTimestamp = (trackData, timestamp) => {
	trackData.startTimestamp += timestamp;
	trackData.endTimestamp += timestamp;
	for (const sample of trackData.samples) sample.presentationTimestamp += timestamp;
	for (const entry of trackData.presentationTimestamps) entry.presentationTimestamp += timestamp;
};
const readMatrix = (slice) => {
	return [
		readFixed_16_16(slice),
		readFixed_16_16(slice),
		readFixed_2_30(slice),
		readFixed_16_16(slice),
		readFixed_16_16(slice),
		readFixed_2_30(slice),
		readFixed_16_16(slice),
		readFixed_16_16(slice),
		readFixed_2_30(slice)
	];
};
const sampleTableIsEmpty = (sampleTable) => {
	return sampleTable.sampleSizes.length === 0;
};
const getOrCreateEncryptionAuxInfo = (track) => {
	if (track.currentFragmentState) return track.currentFragmentState.encryptionAuxInfo ??= {
		defaultSampleInfoSize: 0,
		sampleSizes: null,
		sampleCount: 0,
		offset: null,
		resolved: null
	};
	else return track.encryptionAuxInfo ??= {
		defaultSampleInfoSize: 0,
		sampleSizes: null,
		sampleCount: 0,
		offset: null,
		resolved: null
	};
};
const resolveEncryptionAuxInfo = async (reader, encryptionInfo, aux) => {
	if (aux.resolved) return aux.resolved;
	if (aux.offset === null || aux.sampleCount === 0) throw new Error("Incomplete saiz/saio info; cannot resolve encryption data.");
	let totalSize = 0;
	if (aux.defaultSampleInfoSize > 0) totalSize = aux.defaultSampleInfoSize * aux.sampleCount;
	else {
		assert(aux.sampleSizes);
		for (let i = 0; i < aux.sampleCount; i++) totalSize += aux.sampleSizes[i];
	}
	let slice = reader.requestSlice(aux.offset, totalSize);
	if (isThenable(slice)) slice = await slice;
	if (!slice) throw new Error("Failed to read auxiliary encryption info.");
	const ivSize = encryptionInfo.defaultPerSampleIvSize;
	assert(ivSize !== null);
	const entries = [];
	for (let i = 0; i < aux.sampleCount; i++) {
		const entrySize = aux.defaultSampleInfoSize > 0 ? aux.defaultSampleInfoSize : aux.sampleSizes[i];
		const iv = /* @__PURE__ */ new Uint8Array(16);
		if (ivSize > 0) iv.set(readBytes(slice, ivSize), 0);
		else iv.set(encryptionInfo.defaultConstantIv, 0);
		let subsamples = null;
		if (entrySize > ivSize) {
			const subsampleCount = readU16Be(slice);
			subsamples = [];
			for (let j = 0; j < subsampleCount; j++) {
				const clearLen = readU16Be(slice);
				const protectedLen = readU32Be(slice);
				subsamples.push({
					clearLen,
					protectedLen
				});
			}
		}
		entries.push({
			iv,
			subsamples
		});
	}
	aux.resolved = entries;
	return entries;
};
const getDefaultSampleEncryption = (encryptionInfo) => {
	if (!encryptionInfo.defaultConstantIv) return null;
	return {
		iv: encryptionInfo.defaultConstantIv,
		subsamples: null
	};
};
const decryptSample = async (track, sampleEncryption, data, fragment) => {
	assert(track.encryptionInfo);
	const encryptionInfo = track.encryptionInfo;
	assert(encryptionInfo.defaultKid !== null);
	const keyId = encryptionInfo.defaultKid;
	let keyBytes;
	const cacheEntry = track.demuxer.decryptionKeyCache.get(keyId);
	if (cacheEntry) keyBytes = await cacheEntry;
	else {
		if (!track.demuxer.input._formatOptions.isobmff?.resolveKeyId) throw new Error("Encrypted media samples encountered. To decrypt them, please provide a callback for InputOptions.formatOptions.isobmff.resolveKeyId.");
		const promise = (async () => {
			let psshBoxes = track.demuxer.psshBoxes;
			if (fragment) {
				psshBoxes = [...psshBoxes, ...fragment.psshBoxes].filter((x) => x.keyIds === null || x.keyIds.includes(keyId));
				for (let i = 0; i < psshBoxes.length - 1; i++) for (let j = i + 1; j < psshBoxes.length; j++) if (psshBoxesAreEqual(psshBoxes[i], psshBoxes[j])) {
					psshBoxes.splice(j, 1);
					j--;
				}
			}
			const keyResult = await track.demuxer.input._formatOptions.isobmff.resolveKeyId({
				keyId,
				psshBoxes
			});
			if (!(typeof keyResult === "string" && keyResult.length === 32 && HEX_STRING_REGEX.test(keyResult) || keyResult instanceof Uint8Array && keyResult.byteLength === 16)) throw new TypeError("resolveKeyId must return a 32-character hex string or a 16-byte Uint8Array containing the decryption key.");
			return keyResult instanceof Uint8Array ? keyResult : hexStringToBytes(keyResult);
		})();
		track.demuxer.decryptionKeyCache.set(keyId, promise);
		keyBytes = await promise;
	}
	if (encryptionInfo.scheme === "cenc" || encryptionInfo.scheme === "cens") return decryptCtr(keyBytes, encryptionInfo, sampleEncryption, data);
	else return decryptCbcs(keyBytes, encryptionInfo, sampleEncryption, data);
};
const decryptCtr = async (key, encryptionInfo, sampleEncryption, data) => {
	const counter = /* @__PURE__ */ new Uint8Array(16);
	counter.set(sampleEncryption.iv, 0);
	const cryptoKey = await crypto.subtle.importKey("raw", key, { name: "AES-CTR" }, false, ["decrypt"]);
	const cryptApply = async (input) => {
		const plaintext = await crypto.subtle.decrypt({
			name: "AES-CTR",
			counter,
			length: 64
		}, cryptoKey, input);
		return new Uint8Array(plaintext);
	};
	if (!sampleEncryption.subsamples) return cryptApply(data);
	assert(encryptionInfo.defaultCryptByteBlock !== null && encryptionInfo.defaultSkipByteBlock !== null);
	const cryptRanges = collectCryptRanges(sampleEncryption.subsamples, encryptionInfo.defaultCryptByteBlock, encryptionInfo.defaultSkipByteBlock);
	let totalCryptLen = 0;
	for (const range of cryptRanges) for (const seg of range.perSubsample) totalCryptLen += seg.length;
	const cryptBuffer = new Uint8Array(totalCryptLen);
	let writePos = 0;
	for (const range of cryptRanges) for (const seg of range.perSubsample) {
		cryptBuffer.set(data.subarray(seg.offset, seg.offset + seg.length), writePos);
		writePos += seg.length;
	}
	const plain = await cryptApply(cryptBuffer);
	const output = new Uint8Array(data);
	let readPos = 0;
	for (const range of cryptRanges) for (const seg of range.perSubsample) {
		output.set(plain.subarray(readPos, readPos + seg.length), seg.offset);
		readPos += seg.length;
	}
	return output;
};
const decryptCbcs = (key, encryptionInfo, sampleEncryption, data) => {
	const ctx = new Aes128CbcContext();
	ctx.init({
		key,
		iv: sampleEncryption.iv
	});
	const cryptByteBlock = encryptionInfo.defaultCryptByteBlock;
	const skipByteBlock = encryptionInfo.defaultSkipByteBlock;
	assert(cryptByteBlock !== null && skipByteBlock !== null);
	if (!sampleEncryption.subsamples) {
		const output = new Uint8Array(data);
		const numBlocks = Math.floor(data.length / 16);
		for (let b = 0; b < numBlocks; b++) {
			const off = b * 16;
			ctx.in.set(data.subarray(off, off + 16));
			ctx.decrypt();
			output.set(ctx.out, off);
		}
		return output;
	}
	if (cryptByteBlock === 0 && skipByteBlock === 0) throw new Error("cbcs with subsamples requires pattern encryption.");
	const output = new Uint8Array(data);
	const cryptRanges = collectCryptRanges(sampleEncryption.subsamples, cryptByteBlock, skipByteBlock);
	const ivView = new DataView(sampleEncryption.iv.buffer, sampleEncryption.iv.byteOffset, 16);
	for (const range of cryptRanges) {
		ctx.iv[0] = ivView.getUint32(0, false);
		ctx.iv[1] = ivView.getUint32(4, false);
		ctx.iv[2] = ivView.getUint32(8, false);
		ctx.iv[3] = ivView.getUint32(12, false);
		for (const seg of range.perSubsample) {
			const numBlocks = seg.length / 16;
			for (let b = 0; b < numBlocks; b++) {
				const offset = seg.offset + b * 16;
				ctx.in.set(data.subarray(offset, offset + 16));
				ctx.decrypt();
				output.set(ctx.out, offset);
			}
		}
	}
	return output;
};
const collectCryptRanges = (subsamples, cryptByteBlock, skipByteBlock) => {
	const ranges = [];
	const hasPattern = cryptByteBlock !== 0 || skipByteBlock !== 0;
	let cursor = 0;
	for (const subsample of subsamples) {
		cursor += subsample.clearLen;
		const perSubsample = [];
		if (!hasPattern) {
			if (subsample.protectedLen > 0) perSubsample.push({
				offset: cursor,
				length: subsample.protectedLen
			});
			cursor += subsample.protectedLen;
		} else {
			let remaining = subsample.protectedLen;
			let pos = cursor;
			while (remaining > 0) {
				if (remaining < 16 * cryptByteBlock) break;
				const cryptBytes = 16 * cryptByteBlock;
				perSubsample.push({
					offset: pos,
					length: cryptBytes
				});
				pos += cryptBytes;
				remaining -= cryptBytes;
				const skipBytes = Math.min(16 * skipByteBlock, remaining);
				pos += skipBytes;
				remaining -= skipBytes;
			}
			cursor += subsample.protectedLen;
		}
		ranges.push({ perSubsample });
	}
	return ranges;
};

// node_modules/mediabunny/dist/modules/src/matroska/ebml.js
var EBMLId;
(function(EBMLId) {
	EBMLId[EBMLId["EBML"] = 440786851] = "EBML";
	EBMLId[EBMLId["EBMLVersion"] = 17030] = "EBMLVersion";
	EBMLId[EBMLId["EBMLReadVersion"] = 17143] = "EBMLReadVersion";
	EBMLId[EBMLId["EBMLMaxIDLength"] = 17138] = "EBMLMaxIDLength";
	EBMLId[EBMLId["EBMLMaxSizeLength"] = 17139] = "EBMLMaxSizeLength";
	EBMLId[EBMLId["DocType"] = 17026] = "DocType";
	EBMLId[EBMLId["DocTypeVersion"] = 17031] = "DocTypeVersion";
	EBMLId[EBMLId["DocTypeReadVersion"] = 17029] = "DocTypeReadVersion";
	EBMLId[EBMLId["Void"] = 236] = "Void";
	EBMLId[EBMLId["Segment"] = 408125543] = "Segment";
	EBMLId[EBMLId["SeekHead"] = 290298740] = "SeekHead";
	EBMLId[EBMLId["Seek"] = 19899] = "Seek";
	EBMLId[EBMLId["SeekID"] = 21419] = "SeekID";
	EBMLId[EBMLId["SeekPosition"] = 21420] = "SeekPosition";
	EBMLId[EBMLId["Duration"] = 17545] = "Duration";
	EBMLId[EBMLId["Info"] = 357149030] = "Info";
	EBMLId[EBMLId["TimestampScale"] = 2807729] = "TimestampScale";
	EBMLId[EBMLId["MuxingApp"] = 19840] = "MuxingApp";
	EBMLId[EBMLId["WritingApp"] = 22337] = "WritingApp";
	EBMLId[EBMLId["Tracks"] = 374648427] = "Tracks";
	EBMLId[EBMLId["TrackEntry"] = 174] = "TrackEntry";
	EBMLId[EBMLId["TrackNumber"] = 215] = "TrackNumber";
	EBMLId[EBMLId["TrackUID"] = 29637] = "TrackUID";
	EBMLId[EBMLId["TrackType"] = 131] = "TrackType";
	EBMLId[EBMLId["FlagEnabled"] = 185] = "FlagEnabled";
	EBMLId[EBMLId["FlagDefault"] = 136] = "FlagDefault";
	EBMLId[EBMLId["FlagForced"] = 21930] = "FlagForced";
	EBMLId[EBMLId["FlagOriginal"] = 21934] = "FlagOriginal";
	EBMLId[EBMLId["FlagHearingImpaired"] = 21931] = "FlagHearingImpaired";
	EBMLId[EBMLId["FlagVisualImpaired"] = 21932] = "FlagVisualImpaired";
	EBMLId[EBMLId["FlagCommentary"] = 21935] = "FlagCommentary";
	EBMLId[EBMLId["FlagLacing"] = 156] = "FlagLacing";
	EBMLId[EBMLId["Name"] = 21358] = "Name";
	EBMLId[EBMLId["Language"] = 2274716] = "Language";
	EBMLId[EBMLId["LanguageBCP47"] = 2274717] = "LanguageBCP47";
	EBMLId[EBMLId["CodecID"] = 134] = "CodecID";
	EBMLId[EBMLId["CodecPrivate"] = 25506] = "CodecPrivate";
	EBMLId[EBMLId["CodecDelay"] = 22186] = "CodecDelay";
	EBMLId[EBMLId["SeekPreRoll"] = 22203] = "SeekPreRoll";
	EBMLId[EBMLId["DefaultDuration"] = 2352003] = "DefaultDuration";
	EBMLId[EBMLId["Video"] = 224] = "Video";
	EBMLId[EBMLId["PixelWidth"] = 176] = "PixelWidth";
	EBMLId[EBMLId["PixelHeight"] = 186] = "PixelHeight";
	EBMLId[EBMLId["DisplayWidth"] = 21680] = "DisplayWidth";
	EBMLId[EBMLId["DisplayHeight"] = 21690] = "DisplayHeight";
	EBMLId[EBMLId["DisplayUnit"] = 21682] = "DisplayUnit";
	EBMLId[EBMLId["AlphaMode"] = 21440] = "AlphaMode";
	EBMLId[EBMLId["Audio"] = 225] = "Audio";
	EBMLId[EBMLId["SamplingFrequency"] = 181] = "SamplingFrequency";
	EBMLId[EBMLId["Channels"] = 159] = "Channels";
	EBMLId[EBMLId["BitDepth"] = 25188] = "BitDepth";
	EBMLId[EBMLId["SimpleBlock"] = 163] = "SimpleBlock";
	EBMLId[EBMLId["BlockGroup"] = 160] = "BlockGroup";
	EBMLId[EBMLId["Block"] = 161] = "Block";
	EBMLId[EBMLId["BlockAdditions"] = 30113] = "BlockAdditions";
	EBMLId[EBMLId["BlockMore"] = 166] = "BlockMore";
	EBMLId[EBMLId["BlockAdditional"] = 165] = "BlockAdditional";
	EBMLId[EBMLId["BlockAddID"] = 238] = "BlockAddID";
	EBMLId[EBMLId["BlockDuration"] = 155] = "BlockDuration";
	EBMLId[EBMLId["ReferenceBlock"] = 251] = "ReferenceBlock";
	EBMLId[EBMLId["Cluster"] = 524531317] = "Cluster";
	EBMLId[EBMLId["Timestamp"] = 231] = "Timestamp";
	EBMLId[EBMLId["Cues"] = 475249515] = "Cues";
	EBMLId[EBMLId["CuePoint"] = 187] = "CuePoint";
	EBMLId[EBMLId["CueTime"] = 179] = "CueTime";
	EBMLId[EBMLId["CueTrackPositions"] = 183] = "CueTrackPositions";
	EBMLId[EBMLId["CueTrack"] = 247] = "CueTrack";
	EBMLId[EBMLId["CueClusterPosition"] = 241] = "CueClusterPosition";
	EBMLId[EBMLId["Colour"] = 21936] = "Colour";
	EBMLId[EBMLId["MatrixCoefficients"] = 21937] = "MatrixCoefficients";
	EBMLId[EBMLId["TransferCharacteristics"] = 21946] = "TransferCharacteristics";
	EBMLId[EBMLId["Primaries"] = 21947] = "Primaries";
	EBMLId[EBMLId["Range"] = 21945] = "Range";
	EBMLId[EBMLId["Projection"] = 30320] = "Projection";
	EBMLId[EBMLId["ProjectionType"] = 30321] = "ProjectionType";
	EBMLId[EBMLId["ProjectionPoseYaw"] = 30323] = "ProjectionPoseYaw";
	EBMLId[EBMLId["ProjectionPosePitch"] = 30324] = "ProjectionPosePitch";
	EBMLId[EBMLId["ProjectionPoseRoll"] = 30325] = "ProjectionPoseRoll";
	EBMLId[EBMLId["Attachments"] = 423732329] = "Attachments";
	EBMLId[EBMLId["AttachedFile"] = 24999] = "AttachedFile";
	EBMLId[EBMLId["FileDescription"] = 18046] = "FileDescription";
	EBMLId[EBMLId["FileName"] = 18030] = "FileName";
	EBMLId[EBMLId["FileMediaType"] = 18016] = "FileMediaType";
	EBMLId[EBMLId["FileData"] = 18012] = "FileData";
	EBMLId[EBMLId["FileUID"] = 18094] = "FileUID";
	EBMLId[EBMLId["Chapters"] = 272869232] = "Chapters";
	EBMLId[EBMLId["Tags"] = 307544935] = "Tags";
	EBMLId[EBMLId["Tag"] = 29555] = "Tag";
	EBMLId[EBMLId["Targets"] = 25536] = "Targets";
	EBMLId[EBMLId["TargetTypeValue"] = 26826] = "TargetTypeValue";
	EBMLId[EBMLId["TargetType"] = 25546] = "TargetType";
	EBMLId[EBMLId["TagTrackUID"] = 25541] = "TagTrackUID";
	EBMLId[EBMLId["TagEditionUID"] = 25545] = "TagEditionUID";
	EBMLId[EBMLId["TagChapterUID"] = 25540] = "TagChapterUID";
	EBMLId[EBMLId["TagAttachmentUID"] = 25542] = "TagAttachmentUID";
	EBMLId[EBMLId["SimpleTag"] = 26568] = "SimpleTag";
	EBMLId[EBMLId["TagName"] = 17827] = "TagName";
	EBMLId[EBMLId["TagLanguage"] = 17530] = "TagLanguage";
	EBMLId[EBMLId["TagString"] = 17543] = "TagString";
	EBMLId[EBMLId["TagBinary"] = 17541] = "TagBinary";
	EBMLId[EBMLId["ContentEncodings"] = 28032] = "ContentEncodings";
	EBMLId[EBMLId["ContentEncoding"] = 25152] = "ContentEncoding";
	EBMLId[EBMLId["ContentEncodingOrder"] = 20529] = "ContentEncodingOrder";
	EBMLId[EBMLId["ContentEncodingScope"] = 20530] = "ContentEncodingScope";
	EBMLId[EBMLId["ContentCompression"] = 20532] = "ContentCompression";
	EBMLId[EBMLId["ContentCompAlgo"] = 16980] = "ContentCompAlgo";
	EBMLId[EBMLId["ContentCompSettings"] = 16981] = "ContentCompSettings";
	EBMLId[EBMLId["ContentEncryption"] = 20533] = "ContentEncryption";
})(EBMLId || (EBMLId = {}));
const LEVEL_0_EBML_IDS = [EBMLId.EBML, EBMLId.Segment];
const LEVEL_1_EBML_IDS = [
	EBMLId.SeekHead,
	EBMLId.Info,
	EBMLId.Cluster,
	EBMLId.Tracks,
	EBMLId.Cues,
	EBMLId.Attachments,
	EBMLId.Chapters,
	EBMLId.Tags
];
const LEVEL_0_AND_1_EBML_IDS = [...LEVEL_0_EBML_IDS, ...LEVEL_1_EBML_IDS];
const MAX_VAR_INT_SIZE = 8;
const MIN_HEADER_SIZE = 2;
const MAX_HEADER_SIZE = 16;
const readVarIntSize = (slice) => {
	if (slice.remainingLength < 1) return null;
	const firstByte = readU8(slice);
	slice.skip(-1);
	if (firstByte === 0) return null;
	let width = 1;
	let mask = 128;
	while ((firstByte & mask) === 0) {
		width++;
		mask >>= 1;
	}
	if (slice.remainingLength < width) return null;
	return width;
};
const readVarInt = (slice) => {
	if (slice.remainingLength < 1) return null;
	const firstByte = readU8(slice);
	if (firstByte === 0) return null;
	let width = 1;
	let mask = 128;
	while ((firstByte & mask) === 0) {
		width++;
		mask >>= 1;
	}
	if (slice.remainingLength < width - 1) return null;
	let value = firstByte & mask - 1;
	for (let i = 1; i < width; i++) {
		value *= 256;
		value += readU8(slice);
	}
	return value;
};
const readUnsignedInt = (slice, width) => {
	if (width < 1 || width > 8) throw new Error("Bad unsigned int size " + width);
	let value = 0;
	for (let i = 0; i < width; i++) {
		value *= 256;
		value += readU8(slice);
	}
	return value;
};
const readUnsignedBigInt = (slice, width) => {
	if (width < 1) throw new Error("Bad unsigned int size " + width);
	let value = 0n;
	for (let i = 0; i < width; i++) {
		value <<= 8n;
		value += BigInt(readU8(slice));
	}
	return value;
};
const readElementId = (slice) => {
	const size = readVarIntSize(slice);
	if (size === null) return null;
	if (slice.remainingLength < size) return null;
	return readUnsignedInt(slice, size);
};
const readElementSize = (slice) => {
	if (slice.remainingLength < 1) return null;
	if (readU8(slice) === 255) return;
	slice.skip(-1);
	const size = readVarInt(slice);
	if (size === null) return null;
	if (size === 72057594037927940) return;
	return size;
};
const readElementHeader = (slice) => {
	assert(slice.remainingLength >= 2);
	const id = readElementId(slice);
	if (id === null) return null;
	const size = readElementSize(slice);
	if (size === null) return null;
	return {
		id,
		size
	};
};
const readAsciiString = (slice, length) => {
	const bytes = readBytes(slice, length);
	let strLength = 0;
	while (strLength < length && bytes[strLength] !== 0) strLength += 1;
	return String.fromCharCode(...bytes.subarray(0, strLength));
};
const readUnicodeString = (slice, length) => {
	const bytes = readBytes(slice, length);
	let strLength = 0;
	while (strLength < length && bytes[strLength] !== 0) strLength += 1;
	return textDecoder.decode(bytes.subarray(0, strLength));
};
const readFloat = (slice, width) => {
	if (width === 0) return 0;
	if (width !== 4 && width !== 8) throw new Error("Bad float size " + width);
	return width === 4 ? readF32Be(slice) : readF64Be(slice);
};
const searchForNextElementId = async (reader, startPos, ids, until) => {
	const idsSet = new Set(ids);
	let currentPos = startPos;
	while (until === null || currentPos < until) {
		let slice = reader.requestSliceRange(currentPos, 2, 16);
		if (isThenable(slice)) slice = await slice;
		if (!slice) break;
		const elementHeader = readElementHeader(slice);
		if (!elementHeader) break;
		if (idsSet.has(elementHeader.id)) return {
			pos: currentPos,
			found: true
		};
		assertDefinedSize(elementHeader.size);
		currentPos = slice.filePos + elementHeader.size;
	}
	return {
		pos: until !== null && until > currentPos ? until : currentPos,
		found: false
	};
};
const resync = async (reader, startPos, ids, until) => {
	const CHUNK_SIZE = 2 ** 16;
	const idsSet = new Set(ids);
	let currentPos = startPos;
	while (currentPos < until) {
		let slice = reader.requestSliceRange(currentPos, 0, Math.min(CHUNK_SIZE, until - currentPos));
		if (isThenable(slice)) slice = await slice;
		if (!slice) break;
		if (slice.length < 8) break;
		for (let i = 0; i < slice.length - 8; i++) {
			slice.filePos = currentPos;
			const elementId = readElementId(slice);
			if (elementId !== null && idsSet.has(elementId)) return currentPos;
			currentPos++;
		}
	}
	return null;
};
const CODEC_STRING_MAP = {
	"avc": "V_MPEG4/ISO/AVC",
	"hevc": "V_MPEGH/ISO/HEVC",
	"vp8": "V_VP8",
	"vp9": "V_VP9",
	"av1": "V_AV1",
	"prores": "V_PRORES",
	"aac": "A_AAC",
	"mp3": "A_MPEG/L3",
	"opus": "A_OPUS",
	"vorbis": "A_VORBIS",
	"flac": "A_FLAC",
	"ac3": "A_AC3",
	"eac3": "A_EAC3",
	"dts": "A_DTS",
	"pcm-u8": "A_PCM/INT/LIT",
	"pcm-s16": "A_PCM/INT/LIT",
	"pcm-s16be": "A_PCM/INT/BIG",
	"pcm-s24": "A_PCM/INT/LIT",
	"pcm-s24be": "A_PCM/INT/BIG",
	"pcm-s32": "A_PCM/INT/LIT",
	"pcm-s32be": "A_PCM/INT/BIG",
	"pcm-f32": "A_PCM/FLOAT/IEEE",
	"pcm-f64": "A_PCM/FLOAT/IEEE",
	"webvtt": "S_TEXT/WEBVTT"
};
function assertDefinedSize(size) {
	if (size === void 0) throw new Error("Undefined element size is used in a place where it is not supported.");
}

// node_modules/mediabunny/dist/modules/src/matroska/matroska-misc.js
const buildMatroskaMimeType = (info) => {
	let string = (info.hasVideo ? "video/" : info.hasAudio ? "audio/" : "application/") + (info.isWebM ? "webm" : "x-matroska");
	if (info.codecStrings.length > 0) {
		const uniqueCodecMimeTypes = [...new Set(info.codecStrings.filter(Boolean))];
		string += `; codecs="${uniqueCodecMimeTypes.join(", ")}"`;
	}
	return string;
};

// node_modules/mediabunny/dist/modules/src/matroska/matroska-demuxer.js
var BlockLacing;
(function(BlockLacing) {
	BlockLacing[BlockLacing["None"] = 0] = "None";
	BlockLacing[BlockLacing["Xiph"] = 1] = "Xiph";
	BlockLacing[BlockLacing["FixedSize"] = 2] = "FixedSize";
	BlockLacing[BlockLacing["Ebml"] = 3] = "Ebml";
})(BlockLacing || (BlockLacing = {}));
var ContentEncodingScope;
(function(ContentEncodingScope) {
	ContentEncodingScope[ContentEncodingScope["Block"] = 1] = "Block";
	ContentEncodingScope[ContentEncodingScope["Private"] = 2] = "Private";
	ContentEncodingScope[ContentEncodingScope["Next"] = 4] = "Next";
})(ContentEncodingScope || (ContentEncodingScope = {}));
var ContentCompAlgo;
(function(ContentCompAlgo) {
	ContentCompAlgo[ContentCompAlgo["Zlib"] = 0] = "Zlib";
	ContentCompAlgo[ContentCompAlgo["Bzlib"] = 1] = "Bzlib";
	ContentCompAlgo[ContentCompAlgo["lzo1x"] = 2] = "lzo1x";
	ContentCompAlgo[ContentCompAlgo["HeaderStripping"] = 3] = "HeaderStripping";
})(ContentCompAlgo || (ContentCompAlgo = {}));
const METADATA_ELEMENTS = [
	{
		id: EBMLId.SeekHead,
		flag: "seekHeadSeen"
	},
	{
		id: EBMLId.Info,
		flag: "infoSeen"
	},
	{
		id: EBMLId.Tracks,
		flag: "tracksSeen"
	},
	{
		id: EBMLId.Cues,
		flag: "cuesSeen"
	}
];
const MAX_RESYNC_LENGTH = 10 * 2 ** 20;
var MatroskaDemuxer = class extends Demuxer {
	constructor(input) {
		super(input);
		this.readMetadataPromise = null;
		this.segments = [];
		this.currentSegment = null;
		this.currentTrack = null;
		this.currentCluster = null;
		this.currentBlock = null;
		this.currentBlockAdditional = null;
		this.currentCueTime = null;
		this.currentDecodingInstruction = null;
		this.currentTagTargetIsMovie = true;
		this.currentSimpleTagName = null;
		this.currentAttachedFile = null;
		this.isWebM = false;
		this.reader = input._reader;
	}
	async getTrackBackings() {
		await this.readMetadata();
		return this.segments.flatMap((segment) => segment.tracks.map((track) => track.trackBacking));
	}
	async getMimeType() {
		await this.readMetadata();
		const backings = await this.getTrackBackings();
		const codecStrings = await Promise.all(backings.map((x) => x.getDecoderConfig().then((c) => c?.codec ?? null)));
		return buildMatroskaMimeType({
			isWebM: this.isWebM,
			hasVideo: this.segments.some((segment) => segment.tracks.some((x) => x.info?.type === "video")),
			hasAudio: this.segments.some((segment) => segment.tracks.some((x) => x.info?.type === "audio")),
			codecStrings: codecStrings.filter(Boolean)
		});
	}
	async getMetadataTags() {
		await this.readMetadata();
		for (const segment of this.segments) if (!segment.metadataTagsCollected) {
			if (this.reader.fileSize !== null) await this.loadSegmentMetadata(segment);
			segment.metadataTagsCollected = true;
		}
		let metadataTags = {};
		for (const segment of this.segments) metadataTags = {
			...metadataTags,
			...segment.metadataTags
		};
		return metadataTags;
	}
	readMetadata() {
		return this.readMetadataPromise ??= (async () => {
			let currentPos = 0;
			while (true) {
				let slice = this.reader.requestSliceRange(currentPos, 2, 16);
				if (isThenable(slice)) slice = await slice;
				if (!slice) break;
				const header = readElementHeader(slice);
				if (!header) break;
				const id = header.id;
				let size = header.size;
				const dataStartPos = slice.filePos;
				if (id === EBMLId.EBML) {
					assertDefinedSize(size);
					let slice = this.reader.requestSlice(dataStartPos, size);
					if (isThenable(slice)) slice = await slice;
					if (!slice) break;
					this.readContiguousElements(slice);
				} else if (id === EBMLId.Segment) {
					await this.readSegment(dataStartPos, size);
					if (size === void 0) break;
					if (this.reader.fileSize === null) break;
				} else if (id === EBMLId.Cluster) {
					if (this.reader.fileSize === null) break;
					if (size === void 0) size = (await searchForNextElementId(this.reader, dataStartPos, LEVEL_0_AND_1_EBML_IDS, this.reader.fileSize)).pos - dataStartPos;
					const lastSegment = last(this.segments);
					if (lastSegment) lastSegment.elementEndPos = dataStartPos + size;
				}
				assertDefinedSize(size);
				currentPos = dataStartPos + size;
			}
		})();
	}
	async readSegment(segmentDataStart, dataSize) {
		this.currentSegment = {
			seekHeadSeen: false,
			infoSeen: false,
			tracksSeen: false,
			cuesSeen: false,
			tagsSeen: false,
			attachmentsSeen: false,
			timestampScale: -1,
			timestampFactor: -1,
			duration: -1,
			seekEntries: [],
			tracks: [],
			cuePoints: [],
			dataStartPos: segmentDataStart,
			elementEndPos: dataSize === void 0 ? null : segmentDataStart + dataSize,
			clusterSeekStartPos: segmentDataStart,
			lastReadCluster: null,
			metadataTags: {},
			metadataTagsCollected: false
		};
		this.segments.push(this.currentSegment);
		let currentPos = segmentDataStart;
		const visitedSeekHeadPositions = /* @__PURE__ */ new Set();
		while (this.currentSegment.elementEndPos === null || currentPos < this.currentSegment.elementEndPos) {
			let slice = this.reader.requestSliceRange(currentPos, 2, 16);
			if (isThenable(slice)) slice = await slice;
			if (!slice) break;
			const elementStartPos = currentPos;
			const header = readElementHeader(slice);
			if (!header || !LEVEL_1_EBML_IDS.includes(header.id) && header.id !== EBMLId.Void) {
				const nextPos = await resync(this.reader, elementStartPos, LEVEL_1_EBML_IDS, Math.min(this.currentSegment.elementEndPos ?? 1e400, elementStartPos + MAX_RESYNC_LENGTH));
				if (nextPos) {
					currentPos = nextPos;
					continue;
				} else break;
			}
			const { id, size } = header;
			const dataStartPos = slice.filePos;
			const metadataElementIndex = METADATA_ELEMENTS.findIndex((x) => x.id === id);
			if (metadataElementIndex !== -1) {
				const field = METADATA_ELEMENTS[metadataElementIndex].flag;
				this.currentSegment[field] = true;
				if (id === EBMLId.SeekHead) visitedSeekHeadPositions.add(elementStartPos - segmentDataStart);
				assertDefinedSize(size);
				let slice = this.reader.requestSlice(dataStartPos, size);
				if (isThenable(slice)) slice = await slice;
				if (slice) this.readContiguousElements(slice);
			} else if (id === EBMLId.Tags || id === EBMLId.Attachments) {
				if (id === EBMLId.Tags) this.currentSegment.tagsSeen = true;
				else this.currentSegment.attachmentsSeen = true;
				assertDefinedSize(size);
				let slice = this.reader.requestSlice(dataStartPos, size);
				if (isThenable(slice)) slice = await slice;
				if (slice) this.readContiguousElements(slice);
			} else if (id === EBMLId.Cluster) {
				this.currentSegment.clusterSeekStartPos = elementStartPos;
				break;
			}
			if (size === void 0) break;
			else currentPos = dataStartPos + size;
		}
		if (this.reader.fileSize !== null) while (true) {
			const seekEntry = this.currentSegment.seekEntries.find((x) => x.id === EBMLId.SeekHead && !visitedSeekHeadPositions.has(x.segmentPosition));
			if (!seekEntry) break;
			visitedSeekHeadPositions.add(seekEntry.segmentPosition);
			let slice = this.reader.requestSliceRange(segmentDataStart + seekEntry.segmentPosition, 2, 16);
			if (isThenable(slice)) slice = await slice;
			if (!slice) continue;
			const header = readElementHeader(slice);
			if (!header || header.id !== EBMLId.SeekHead) continue;
			const { size } = header;
			assertDefinedSize(size);
			let dataSlice = this.reader.requestSlice(slice.filePos, size);
			if (isThenable(dataSlice)) dataSlice = await dataSlice;
			if (!dataSlice) continue;
			this.readContiguousElements(dataSlice);
		}
		this.currentSegment.seekEntries.sort((a, b) => a.segmentPosition - b.segmentPosition);
		if (this.reader.fileSize !== null) for (const seekEntry of this.currentSegment.seekEntries) {
			const target = METADATA_ELEMENTS.find((x) => x.id === seekEntry.id);
			if (!target) continue;
			if (this.currentSegment[target.flag]) continue;
			let slice = this.reader.requestSliceRange(segmentDataStart + seekEntry.segmentPosition, 2, 16);
			if (isThenable(slice)) slice = await slice;
			if (!slice) continue;
			const header = readElementHeader(slice);
			if (!header) continue;
			const { id, size } = header;
			if (id !== target.id) continue;
			assertDefinedSize(size);
			this.currentSegment[target.flag] = true;
			let dataSlice = this.reader.requestSlice(slice.filePos, size);
			if (isThenable(dataSlice)) dataSlice = await dataSlice;
			if (!dataSlice) continue;
			this.readContiguousElements(dataSlice);
		}
		if (this.currentSegment.timestampScale === -1) {
			this.currentSegment.timestampScale = 1e6;
			this.currentSegment.timestampFactor = 1e3;
		}
		for (const track of this.currentSegment.tracks) if (track.defaultDurationNs !== null) track.defaultDuration = this.currentSegment.timestampFactor * track.defaultDurationNs / 1e9;
		const idToTrack = new Map(this.currentSegment.tracks.map((x) => [x.id, x]));
		for (const cuePoint of this.currentSegment.cuePoints) {
			const track = idToTrack.get(cuePoint.trackId);
			if (track) track.cuePoints.push(cuePoint);
		}
		for (const track of this.currentSegment.tracks) {
			track.cuePoints.sort((a, b) => a.time - b.time);
			for (let i = 0; i < track.cuePoints.length - 1; i++) {
				const cuePoint1 = track.cuePoints[i];
				const cuePoint2 = track.cuePoints[i + 1];
				if (cuePoint1.time === cuePoint2.time) {
					track.cuePoints.splice(i + 1, 1);
					i--;
				}
			}
		}
		let trackWithMostCuePoints = null;
		let maxCuePointCount = -1e400;
		for (const track of this.currentSegment.tracks) if (track.cuePoints.length > maxCuePointCount) {
			maxCuePointCount = track.cuePoints.length;
			trackWithMostCuePoints = track;
		}
		for (const track of this.currentSegment.tracks) if (track.cuePoints.length === 0) track.cuePoints = trackWithMostCuePoints.cuePoints;
		this.currentSegment = null;
	}
	async readCluster(startPos, segment) {
		if (segment.lastReadCluster?.elementStartPos === startPos) return segment.lastReadCluster;
		let headerSlice = this.reader.requestSliceRange(startPos, 2, 16);
		if (isThenable(headerSlice)) headerSlice = await headerSlice;
		assert(headerSlice);
		const elementStartPos = startPos;
		const elementHeader = readElementHeader(headerSlice);
		assert(elementHeader);
		const id = elementHeader.id;
		assert(id === EBMLId.Cluster);
		let size = elementHeader.size;
		const dataStartPos = headerSlice.filePos;
		if (size === void 0) size = (await searchForNextElementId(this.reader, dataStartPos, LEVEL_0_AND_1_EBML_IDS, segment.elementEndPos)).pos - dataStartPos;
		let dataSlice = this.reader.requestSlice(dataStartPos, size);
		if (isThenable(dataSlice)) dataSlice = await dataSlice;
		const cluster = {
			segment,
			elementStartPos,
			elementEndPos: dataStartPos + size,
			dataStartPos,
			timestamp: -1,
			trackData: /* @__PURE__ */ new Map()
		};
		this.currentCluster = cluster;
		if (dataSlice) cluster.elementEndPos = this.readContiguousElements(dataSlice, LEVEL_0_AND_1_EBML_IDS);
		for (const [, trackData] of cluster.trackData) {
			const track = trackData.track;
			assert(trackData.blocks.length > 0);
			let hasLacedBlocks = false;
			for (let i = 0; i < trackData.blocks.length; i++) {
				const block = trackData.blocks[i];
				block.timestamp += cluster.timestamp;
				hasLacedBlocks ||= block.lacing !== BlockLacing.None;
			}
			trackData.presentationTimestamps = trackData.blocks.map((block, i) => ({
				timestamp: block.timestamp,
				blockIndex: i
			})).sort((a, b) => a.timestamp - b.timestamp);
			for (let i = 0; i < trackData.presentationTimestamps.length; i++) {
				const currentEntry = trackData.presentationTimestamps[i];
				const currentBlock = trackData.blocks[currentEntry.blockIndex];
				if (trackData.firstKeyFrameTimestamp === null && currentBlock.isKeyFrame) trackData.firstKeyFrameTimestamp = currentBlock.timestamp;
				if (i < trackData.presentationTimestamps.length - 1) currentBlock.duration = trackData.presentationTimestamps[i + 1].timestamp - currentBlock.timestamp;
				else if (currentBlock.duration === 0) {
					if (track.defaultDuration != null) {
						if (currentBlock.lacing === BlockLacing.None) currentBlock.duration = track.defaultDuration;
					}
				}
			}
			if (hasLacedBlocks) {
				this.expandLacedBlocks(trackData.blocks, track);
				trackData.presentationTimestamps = trackData.blocks.map((block, i) => ({
					timestamp: block.timestamp,
					blockIndex: i
				})).sort((a, b) => a.timestamp - b.timestamp);
			}
			const firstBlock = trackData.blocks[trackData.presentationTimestamps[0].blockIndex];
			const lastBlock = trackData.blocks[last(trackData.presentationTimestamps).blockIndex];
			trackData.startTimestamp = firstBlock.timestamp;
			trackData.endTimestamp = lastBlock.timestamp + lastBlock.duration;
			const insertionIndex = binarySearchLessOrEqual(track.clusterPositionCache, trackData.startTimestamp, (x) => x.startTimestamp);
			if (insertionIndex === -1 || track.clusterPositionCache[insertionIndex].elementStartPos !== elementStartPos) track.clusterPositionCache.splice(insertionIndex + 1, 0, {
				elementStartPos: cluster.elementStartPos,
				startTimestamp: trackData.startTimestamp
			});
		}
		segment.lastReadCluster = cluster;
		return cluster;
	}
	getTrackDataInCluster(cluster, trackNumber) {
		let trackData = cluster.trackData.get(trackNumber);
		if (!trackData) {
			const track = cluster.segment.tracks.find((x) => x.id === trackNumber);
			if (!track) return null;
			trackData = {
				track,
				startTimestamp: 0,
				endTimestamp: 0,
				firstKeyFrameTimestamp: null,
				blocks: [],
				presentationTimestamps: []
			};
			cluster.trackData.set(trackNumber, trackData);
		}
		return trackData;
	}
	expandLacedBlocks(blocks, track) {
		for (let blockIndex = 0; blockIndex < blocks.length; blockIndex++) {
			const originalBlock = blocks[blockIndex];
			if (originalBlock.lacing === BlockLacing.None) continue;
			if (!originalBlock.decoded) {
				originalBlock.data = this.decodeBlockData(track, originalBlock.data);
				originalBlock.decoded = true;
			}
			const slice = FileSlice.tempFromBytes(originalBlock.data);
			const frameSizes = [];
			const frameCount = readU8(slice) + 1;
			switch (originalBlock.lacing) {
				case BlockLacing.Xiph:
					{
						let totalUsedSize = 0;
						for (let i = 0; i < frameCount - 1; i++) {
							let frameSize = 0;
							while (slice.bufferPos < slice.length) {
								const value = readU8(slice);
								frameSize += value;
								if (value < 255) {
									frameSizes.push(frameSize);
									totalUsedSize += frameSize;
									break;
								}
							}
						}
						frameSizes.push(slice.length - (slice.bufferPos + totalUsedSize));
					}
					break;
				case BlockLacing.FixedSize:
					{
						const totalDataSize = slice.length - 1;
						const frameSize = Math.floor(totalDataSize / frameCount);
						for (let i = 0; i < frameCount; i++) frameSizes.push(frameSize);
					}
					break;
				case BlockLacing.Ebml:
					{
						const firstResult = readVarInt(slice);
						assert(firstResult !== null);
						let currentSize = firstResult;
						frameSizes.push(currentSize);
						let totalUsedSize = currentSize;
						for (let i = 1; i < frameCount - 1; i++) {
							const startPos = slice.bufferPos;
							const diffResult = readVarInt(slice);
							assert(diffResult !== null);
							const diff = diffResult - ((1 << (slice.bufferPos - startPos) * 7 - 1) - 1);
							currentSize += diff;
							frameSizes.push(currentSize);
							totalUsedSize += currentSize;
						}
						frameSizes.push(slice.length - (slice.bufferPos + totalUsedSize));
					}
					break;
				default: assert(false);
			}
			assert(frameSizes.length === frameCount);
			blocks.splice(blockIndex, 1);
			const blockDuration = originalBlock.duration || frameCount * (track.defaultDuration ?? 0);
			for (let i = 0; i < frameCount; i++) {
				const frameSize = frameSizes[i];
				const frameData = readBytes(slice, frameSize);
				const frameTimestamp = originalBlock.timestamp + blockDuration * i / frameCount;
				const frameDuration = blockDuration / frameCount;
				blocks.splice(blockIndex + i, 0, {
					timestamp: frameTimestamp,
					duration: frameDuration,
					isKeyFrame: originalBlock.isKeyFrame,
					data: frameData,
					lacing: BlockLacing.None,
					decoded: true,
					postProcessed: false,
					mainAdditional: originalBlock.mainAdditional
				});
			}
			blockIndex += frameCount;
			blockIndex--;
		}
	}
	async loadSegmentMetadata(segment) {
		for (const seekEntry of segment.seekEntries) {
			if (seekEntry.id === EBMLId.Tags && !segment.tagsSeen) {} else if (seekEntry.id === EBMLId.Attachments && !segment.attachmentsSeen) {} else continue;
			let slice = this.reader.requestSliceRange(segment.dataStartPos + seekEntry.segmentPosition, 2, 16);
			if (isThenable(slice)) slice = await slice;
			if (!slice) continue;
			const header = readElementHeader(slice);
			if (!header || header.id !== seekEntry.id) continue;
			const { size } = header;
			assertDefinedSize(size);
			assert(!this.currentSegment);
			this.currentSegment = segment;
			let dataSlice = this.reader.requestSlice(slice.filePos, size);
			if (isThenable(dataSlice)) dataSlice = await dataSlice;
			if (dataSlice) this.readContiguousElements(dataSlice);
			this.currentSegment = null;
			if (seekEntry.id === EBMLId.Tags) segment.tagsSeen = true;
			else if (seekEntry.id === EBMLId.Attachments) segment.attachmentsSeen = true;
		}
	}
	readContiguousElements(slice, stopIds) {
		while (slice.remainingLength >= 2) {
			const startPos = slice.filePos;
			if (!this.traverseElement(slice, stopIds)) return startPos;
		}
		return slice.filePos;
	}
	traverseElement(slice, stopIds) {
		const header = readElementHeader(slice);
		if (!header) return false;
		if (stopIds && stopIds.includes(header.id)) return false;
		const { id, size } = header;
		const dataStartPos = slice.filePos;
		assertDefinedSize(size);
		switch (id) {
			case EBMLId.DocType:
				this.isWebM = readAsciiString(slice, size) === "webm";
				break;
			case EBMLId.Seek:
				{
					if (!this.currentSegment) break;
					const seekEntry = {
						id: -1,
						segmentPosition: -1
					};
					this.currentSegment.seekEntries.push(seekEntry);
					this.readContiguousElements(slice.slice(dataStartPos, size));
					if (seekEntry.id === -1 || seekEntry.segmentPosition === -1) this.currentSegment.seekEntries.pop();
				}
				break;
			case EBMLId.SeekID:
				{
					const lastSeekEntry = this.currentSegment?.seekEntries[this.currentSegment.seekEntries.length - 1];
					if (!lastSeekEntry) break;
					lastSeekEntry.id = readUnsignedInt(slice, size);
				}
				break;
			case EBMLId.SeekPosition:
				{
					const lastSeekEntry = this.currentSegment?.seekEntries[this.currentSegment.seekEntries.length - 1];
					if (!lastSeekEntry) break;
					lastSeekEntry.segmentPosition = readUnsignedInt(slice, size);
				}
				break;
			case EBMLId.TimestampScale:
				if (!this.currentSegment) break;
				this.currentSegment.timestampScale = readUnsignedInt(slice, size);
				this.currentSegment.timestampFactor = 1e9 / this.currentSegment.timestampScale;
				break;
			case EBMLId.Duration:
				if (!this.currentSegment) break;
				this.currentSegment.duration = readFloat(slice, size);
				break;
			case EBMLId.TrackEntry:
				if (!this.currentSegment) break;
				this.currentTrack = {
					id: -1,
					segment: this.currentSegment,
					demuxer: this,
					clusterPositionCache: [],
					cuePoints: [],
					disposition: {
						...DEFAULT_TRACK_DISPOSITION,
						primary: false
					},
					trackBacking: null,
					codecId: null,
					codecPrivate: null,
					defaultDuration: null,
					defaultDurationNs: null,
					name: null,
					languageCode: "eng",
					hasLanguageBcp47: false,
					decodingInstructions: [],
					info: null
				};
				this.readContiguousElements(slice.slice(dataStartPos, size));
				if (!this.currentTrack) break;
				if (this.currentTrack.decodingInstructions.some((instruction) => {
					return instruction.data?.type !== "decompress" || instruction.scope !== ContentEncodingScope.Block || instruction.data.algorithm !== ContentCompAlgo.HeaderStripping;
				})) {
					Logging._warn(`Track #${this.currentTrack.id} has an unsupported content encoding; dropping.`);
					this.currentTrack = null;
				}
				if (this.currentTrack && this.currentTrack.id !== -1 && this.currentTrack.codecId && this.currentTrack.info) {
					const slashIndex = this.currentTrack.codecId.indexOf("/");
					const codecIdWithoutSuffix = slashIndex === -1 ? this.currentTrack.codecId : this.currentTrack.codecId.slice(0, slashIndex);
					if (this.currentTrack.info.type === "video" && this.currentTrack.info.width !== -1 && this.currentTrack.info.height !== -1) {
						this.currentTrack.info.squarePixelWidth = this.currentTrack.info.width;
						this.currentTrack.info.squarePixelHeight = this.currentTrack.info.height;
						if (this.currentTrack.info.displayWidth !== null && this.currentTrack.info.displayHeight !== null) {
							const num = this.currentTrack.info.displayWidth * this.currentTrack.info.height;
							const den = this.currentTrack.info.displayHeight * this.currentTrack.info.width;
							if (num > 0 && den > 0) {
								if (num > den) this.currentTrack.info.squarePixelWidth = Math.round(this.currentTrack.info.width * num / den);
								else this.currentTrack.info.squarePixelHeight = Math.round(this.currentTrack.info.height * den / num);
							}
						}
						if (this.currentTrack.codecId === CODEC_STRING_MAP.avc) {
							this.currentTrack.info.codec = "avc";
							this.currentTrack.info.codecDescription = this.currentTrack.codecPrivate;
						} else if (this.currentTrack.codecId === CODEC_STRING_MAP.hevc) {
							this.currentTrack.info.codec = "hevc";
							this.currentTrack.info.codecDescription = this.currentTrack.codecPrivate;
						} else if (codecIdWithoutSuffix === CODEC_STRING_MAP.vp8) this.currentTrack.info.codec = "vp8";
						else if (codecIdWithoutSuffix === CODEC_STRING_MAP.vp9) this.currentTrack.info.codec = "vp9";
						else if (codecIdWithoutSuffix === CODEC_STRING_MAP.av1) this.currentTrack.info.codec = "av1";
						else if (codecIdWithoutSuffix === CODEC_STRING_MAP.prores) {
							const format = this.currentTrack.codecPrivate ? textDecoder.decode(this.currentTrack.codecPrivate) : "";
							if (PRORES_FOURCCS.includes(format)) {
								this.currentTrack.info.codec = "prores";
								this.currentTrack.info.proresFormat = format;
							}
						}
						const videoTrack = this.currentTrack;
						this.currentTrack.trackBacking = new MatroskaVideoTrackBacking(videoTrack);
						this.currentSegment.tracks.push(this.currentTrack);
					} else if (this.currentTrack.info.type === "audio") {
						if (codecIdWithoutSuffix === CODEC_STRING_MAP.aac) {
							this.currentTrack.info.codec = "aac";
							this.currentTrack.info.aacCodecInfo = {
								isMpeg2: this.currentTrack.codecId.includes("MPEG2"),
								objectType: null
							};
							this.currentTrack.info.codecDescription = this.currentTrack.codecPrivate;
						} else if (this.currentTrack.codecId === CODEC_STRING_MAP.mp3) this.currentTrack.info.codec = "mp3";
						else if (codecIdWithoutSuffix === CODEC_STRING_MAP.opus) {
							this.currentTrack.info.codec = "opus";
							this.currentTrack.info.codecDescription = this.currentTrack.codecPrivate;
							this.currentTrack.info.sampleRate = OPUS_SAMPLE_RATE;
						} else if (codecIdWithoutSuffix === CODEC_STRING_MAP.vorbis) {
							this.currentTrack.info.codec = "vorbis";
							this.currentTrack.info.codecDescription = this.currentTrack.codecPrivate;
						} else if (codecIdWithoutSuffix === CODEC_STRING_MAP.flac) {
							this.currentTrack.info.codec = "flac";
							this.currentTrack.info.codecDescription = this.currentTrack.codecPrivate;
						} else if (codecIdWithoutSuffix === CODEC_STRING_MAP.ac3) {
							this.currentTrack.info.codec = "ac3";
							this.currentTrack.info.codecDescription = this.currentTrack.codecPrivate;
						} else if (codecIdWithoutSuffix === CODEC_STRING_MAP.eac3) {
							this.currentTrack.info.codec = "eac3";
							this.currentTrack.info.codecDescription = this.currentTrack.codecPrivate;
						} else if (codecIdWithoutSuffix === CODEC_STRING_MAP.dts) {
							this.currentTrack.info.codec = "dts";
							if (this.currentTrack.codecId === "A_DTS/EXPRESS") this.currentTrack.info.dtsFormat = "dtse";
							else if (this.currentTrack.codecId === "A_DTS/LOSSLESS") this.currentTrack.info.dtsFormat = "dtsl";
						} else if (this.currentTrack.codecId === "A_PCM/INT/LIT") {
							if (this.currentTrack.info.bitDepth === 8) this.currentTrack.info.codec = "pcm-u8";
							else if (this.currentTrack.info.bitDepth === 16) this.currentTrack.info.codec = "pcm-s16";
							else if (this.currentTrack.info.bitDepth === 24) this.currentTrack.info.codec = "pcm-s24";
							else if (this.currentTrack.info.bitDepth === 32) this.currentTrack.info.codec = "pcm-s32";
						} else if (this.currentTrack.codecId === "A_PCM/INT/BIG") {
							if (this.currentTrack.info.bitDepth === 8) this.currentTrack.info.codec = "pcm-u8";
							else if (this.currentTrack.info.bitDepth === 16) this.currentTrack.info.codec = "pcm-s16be";
							else if (this.currentTrack.info.bitDepth === 24) this.currentTrack.info.codec = "pcm-s24be";
							else if (this.currentTrack.info.bitDepth === 32) this.currentTrack.info.codec = "pcm-s32be";
						} else if (this.currentTrack.codecId === "A_PCM/FLOAT/IEEE") {
							if (this.currentTrack.info.bitDepth === 32) this.currentTrack.info.codec = "pcm-f32";
							else if (this.currentTrack.info.bitDepth === 64) this.currentTrack.info.codec = "pcm-f64";
						}
						const audioTrack = this.currentTrack;
						this.currentTrack.trackBacking = new MatroskaAudioTrackBacking(audioTrack);
						this.currentSegment.tracks.push(this.currentTrack);
					}
				}
				this.currentTrack = null;
				break;
			case EBMLId.TrackNumber:
				if (!this.currentTrack) break;
				this.currentTrack.id = readUnsignedInt(slice, size);
				break;
			case EBMLId.TrackType:
				{
					if (!this.currentTrack) break;
					const type = readUnsignedInt(slice, size);
					if (type === 1) this.currentTrack.info = {
						type: "video",
						width: -1,
						height: -1,
						displayWidth: null,
						displayHeight: null,
						displayUnit: null,
						squarePixelWidth: -1,
						squarePixelHeight: -1,
						horizontalScale: 1,
						verticalScale: 1,
						rotation: 0,
						codec: null,
						codecDescription: null,
						colorSpace: { ...EMPTY_COLOR_SPACE },
						alphaMode: false,
						proresFormat: null
					};
					else if (type === 2) this.currentTrack.info = {
						type: "audio",
						numberOfChannels: 1,
						sampleRate: 8e3,
						bitDepth: -1,
						codec: null,
						codecDescription: null,
						aacCodecInfo: null,
						dtsFormat: null
					};
				}
				break;
			case EBMLId.FlagEnabled:
				if (!this.currentTrack) break;
				if (!readUnsignedInt(slice, size)) this.currentTrack = null;
				break;
			case EBMLId.FlagDefault:
				if (!this.currentTrack) break;
				this.currentTrack.disposition.default = !!readUnsignedInt(slice, size);
				break;
			case EBMLId.FlagForced:
				if (!this.currentTrack) break;
				this.currentTrack.disposition.forced = !!readUnsignedInt(slice, size);
				break;
			case EBMLId.FlagOriginal:
				if (!this.currentTrack) break;
				this.currentTrack.disposition.original = !!readUnsignedInt(slice, size);
				break;
			case EBMLId.FlagHearingImpaired:
				if (!this.currentTrack) break;
				this.currentTrack.disposition.hearingImpaired = !!readUnsignedInt(slice, size);
				break;
			case EBMLId.FlagVisualImpaired:
				if (!this.currentTrack) break;
				this.currentTrack.disposition.visuallyImpaired = !!readUnsignedInt(slice, size);
				break;
			case EBMLId.FlagCommentary:
				if (!this.currentTrack) break;
				this.currentTrack.disposition.commentary = !!readUnsignedInt(slice, size);
				break;
			case EBMLId.CodecID:
				if (!this.currentTrack) break;
				this.currentTrack.codecId = readAsciiString(slice, size);
				break;
			case EBMLId.CodecPrivate:
				if (!this.currentTrack) break;
				this.currentTrack.codecPrivate = readBytes(slice, size);
				break;
			case EBMLId.DefaultDuration:
				if (!this.currentTrack) break;
				this.currentTrack.defaultDurationNs = readUnsignedInt(slice, size);
				break;
			case EBMLId.Name:
				if (!this.currentTrack) break;
				this.currentTrack.name = readUnicodeString(slice, size);
				break;
			case EBMLId.Language:
				if (!this.currentTrack) break;
				if (this.currentTrack.hasLanguageBcp47) break;
				this.currentTrack.languageCode = readAsciiString(slice, size);
				if (!isIso639Dash2LanguageCode(this.currentTrack.languageCode)) this.currentTrack.languageCode = "und";
				break;
			case EBMLId.LanguageBCP47:
				{
					if (!this.currentTrack) break;
					const languageSubtag = readAsciiString(slice, size).split("-")[0];
					if (languageSubtag) this.currentTrack.languageCode = languageSubtag;
					else this.currentTrack.languageCode = "und";
					this.currentTrack.hasLanguageBcp47 = true;
				}
				break;
			case EBMLId.Video:
				if (this.currentTrack?.info?.type !== "video") break;
				this.readContiguousElements(slice.slice(dataStartPos, size));
				break;
			case EBMLId.PixelWidth:
				if (this.currentTrack?.info?.type !== "video") break;
				this.currentTrack.info.width = readUnsignedInt(slice, size);
				break;
			case EBMLId.PixelHeight:
				if (this.currentTrack?.info?.type !== "video") break;
				this.currentTrack.info.height = readUnsignedInt(slice, size);
				break;
			case EBMLId.DisplayWidth:
				if (this.currentTrack?.info?.type !== "video") break;
				this.currentTrack.info.displayWidth = readUnsignedInt(slice, size);
				break;
			case EBMLId.DisplayHeight:
				if (this.currentTrack?.info?.type !== "video") break;
				this.currentTrack.info.displayHeight = readUnsignedInt(slice, size);
				break;
			case EBMLId.DisplayUnit:
				if (this.currentTrack?.info?.type !== "video") break;
				this.currentTrack.info.displayUnit = readUnsignedInt(slice, size);
				break;
			case EBMLId.AlphaMode:
				if (this.currentTrack?.info?.type !== "video") break;
				this.currentTrack.info.alphaMode = readUnsignedInt(slice, size) === 1;
				break;
			case EBMLId.Colour:
				if (this.currentTrack?.info?.type !== "video") break;
				this.readContiguousElements(slice.slice(dataStartPos, size));
				break;
			case EBMLId.MatrixCoefficients:
				{
					if (this.currentTrack?.info?.type !== "video") break;
					const matrixCoefficients = readUnsignedInt(slice, size);
					const mapped = MATRIX_COEFFICIENTS_MAP_INVERSE[matrixCoefficients];
					this.currentTrack.info.colorSpace.matrix = mapped;
				}
				break;
			case EBMLId.Range:
				{
					if (this.currentTrack?.info?.type !== "video") break;
					const range = readUnsignedInt(slice, size);
					this.currentTrack.info.colorSpace.fullRange = range === 1 || range === 2 ? range === 2 : void 0;
				}
				break;
			case EBMLId.TransferCharacteristics:
				{
					if (this.currentTrack?.info?.type !== "video") break;
					const transferCharacteristics = readUnsignedInt(slice, size);
					const mapped = TRANSFER_CHARACTERISTICS_MAP_INVERSE[transferCharacteristics];
					this.currentTrack.info.colorSpace.transfer = mapped;
				}
				break;
			case EBMLId.Primaries:
				{
					if (this.currentTrack?.info?.type !== "video") break;
					const primaries = readUnsignedInt(slice, size);
					const mapped = COLOR_PRIMARIES_MAP_INVERSE[primaries];
					this.currentTrack.info.colorSpace.primaries = mapped;
				}
				break;
			case EBMLId.Projection:
				if (this.currentTrack?.info?.type !== "video") break;
				this.readContiguousElements(slice.slice(dataStartPos, size));
				break;
			case EBMLId.ProjectionPoseYaw:
				{
					if (this.currentTrack?.info?.type !== "video") break;
					const yaw = readFloat(slice, size);
					try {
						const normalized = normalizeRotation(yaw);
						this.currentTrack.info.horizontalScale = Math.round(Math.cos(normalized * DEG_TO_RAD));
					} catch {}
				}
				break;
			case EBMLId.ProjectionPosePitch:
				{
					if (this.currentTrack?.info?.type !== "video") break;
					const pitch = readFloat(slice, size);
					try {
						const normalized = normalizeRotation(pitch);
						this.currentTrack.info.verticalScale = Math.round(Math.cos(normalized * DEG_TO_RAD));
					} catch {}
				}
				break;
			case EBMLId.ProjectionPoseRoll:
				{
					if (this.currentTrack?.info?.type !== "video") break;
					const flippedRotation = -readFloat(slice, size);
					try {
						this.currentTrack.info.rotation = normalizeRotation(flippedRotation);
					} catch {}
				}
				break;
			case EBMLId.Audio:
				if (this.currentTrack?.info?.type !== "audio") break;
				this.readContiguousElements(slice.slice(dataStartPos, size));
				break;
			case EBMLId.SamplingFrequency:
				if (this.currentTrack?.info?.type !== "audio") break;
				this.currentTrack.info.sampleRate = readFloat(slice, size);
				break;
			case EBMLId.Channels:
				if (this.currentTrack?.info?.type !== "audio") break;
				this.currentTrack.info.numberOfChannels = readUnsignedInt(slice, size);
				break;
			case EBMLId.BitDepth:
				if (this.currentTrack?.info?.type !== "audio") break;
				this.currentTrack.info.bitDepth = readUnsignedInt(slice, size);
				break;
			case EBMLId.CuePoint:
				if (!this.currentSegment) break;
				this.readContiguousElements(slice.slice(dataStartPos, size));
				this.currentCueTime = null;
				break;
			case EBMLId.CueTime:
				this.currentCueTime = readUnsignedInt(slice, size);
				break;
			case EBMLId.CueTrackPositions:
				{
					if (this.currentCueTime === null) break;
					assert(this.currentSegment);
					const cuePoint = {
						time: this.currentCueTime,
						trackId: -1,
						clusterPosition: -1
					};
					this.currentSegment.cuePoints.push(cuePoint);
					this.readContiguousElements(slice.slice(dataStartPos, size));
					if (cuePoint.trackId === -1 || cuePoint.clusterPosition === -1) this.currentSegment.cuePoints.pop();
				}
				break;
			case EBMLId.CueTrack:
				{
					const lastCuePoint = this.currentSegment?.cuePoints[this.currentSegment.cuePoints.length - 1];
					if (!lastCuePoint) break;
					lastCuePoint.trackId = readUnsignedInt(slice, size);
				}
				break;
			case EBMLId.CueClusterPosition:
				{
					const lastCuePoint = this.currentSegment?.cuePoints[this.currentSegment.cuePoints.length - 1];
					if (!lastCuePoint) break;
					assert(this.currentSegment);
					lastCuePoint.clusterPosition = this.currentSegment.dataStartPos + readUnsignedInt(slice, size);
				}
				break;
			case EBMLId.Timestamp:
				if (!this.currentCluster) break;
				this.currentCluster.timestamp = readUnsignedInt(slice, size);
				break;
			case EBMLId.SimpleBlock:
				{
					if (!this.currentCluster) break;
					const trackNumber = readVarInt(slice);
					if (trackNumber === null) break;
					const trackData = this.getTrackDataInCluster(this.currentCluster, trackNumber);
					if (!trackData) break;
					const relativeTimestamp = readI16Be(slice);
					const flags = readU8(slice);
					const lacing = flags >> 1 & 3;
					let isKeyFrame = !!(flags & 128);
					if (trackData.track.info?.type === "audio" && trackData.track.info.codec) isKeyFrame = true;
					const blockData = readBytes(slice, size - (slice.filePos - dataStartPos));
					const hasDecodingInstructions = trackData.track.decodingInstructions.length > 0;
					trackData.blocks.push({
						timestamp: relativeTimestamp,
						duration: 0,
						isKeyFrame,
						data: blockData,
						lacing,
						decoded: !hasDecodingInstructions,
						postProcessed: false,
						mainAdditional: null
					});
				}
				break;
			case EBMLId.BlockGroup:
				if (!this.currentCluster) break;
				this.readContiguousElements(slice.slice(dataStartPos, size));
				this.currentBlock = null;
				break;
			case EBMLId.Block:
				{
					if (!this.currentCluster) break;
					const trackNumber = readVarInt(slice);
					if (trackNumber === null) break;
					const trackData = this.getTrackDataInCluster(this.currentCluster, trackNumber);
					if (!trackData) break;
					const relativeTimestamp = readI16Be(slice);
					const lacing = readU8(slice) >> 1 & 3;
					const blockData = readBytes(slice, size - (slice.filePos - dataStartPos));
					const hasDecodingInstructions = trackData.track.decodingInstructions.length > 0;
					this.currentBlock = {
						timestamp: relativeTimestamp,
						duration: 0,
						isKeyFrame: true,
						data: blockData,
						lacing,
						decoded: !hasDecodingInstructions,
						postProcessed: false,
						mainAdditional: null
					};
					trackData.blocks.push(this.currentBlock);
				}
				break;
			case EBMLId.BlockAdditions:
				this.readContiguousElements(slice.slice(dataStartPos, size));
				break;
			case EBMLId.BlockMore:
				if (!this.currentBlock) break;
				this.currentBlockAdditional = {
					addId: 1,
					data: null
				};
				this.readContiguousElements(slice.slice(dataStartPos, size));
				if (this.currentBlockAdditional.data && this.currentBlockAdditional.addId === 1) this.currentBlock.mainAdditional = this.currentBlockAdditional.data;
				this.currentBlockAdditional = null;
				break;
			case EBMLId.BlockAdditional:
				if (!this.currentBlockAdditional) break;
				this.currentBlockAdditional.data = readBytes(slice, size);
				break;
			case EBMLId.BlockAddID:
				if (!this.currentBlockAdditional) break;
				this.currentBlockAdditional.addId = readUnsignedInt(slice, size);
				break;
			case EBMLId.BlockDuration:
				if (!this.currentBlock) break;
				this.currentBlock.duration = readUnsignedInt(slice, size);
				break;
			case EBMLId.ReferenceBlock:
				if (!this.currentBlock) break;
				this.currentBlock.isKeyFrame = false;
				break;
			case EBMLId.Tag:
				this.currentTagTargetIsMovie = true;
				this.readContiguousElements(slice.slice(dataStartPos, size));
				break;
			case EBMLId.Targets:
				this.readContiguousElements(slice.slice(dataStartPos, size));
				break;
			case EBMLId.TargetTypeValue:
				if (readUnsignedInt(slice, size) !== 50) this.currentTagTargetIsMovie = false;
				break;
			case EBMLId.TagTrackUID:
			case EBMLId.TagEditionUID:
			case EBMLId.TagChapterUID:
			case EBMLId.TagAttachmentUID:
				this.currentTagTargetIsMovie = false;
				break;
			case EBMLId.SimpleTag:
				if (!this.currentTagTargetIsMovie) break;
				this.currentSimpleTagName = null;
				this.readContiguousElements(slice.slice(dataStartPos, size));
				break;
			case EBMLId.TagName:
				this.currentSimpleTagName = readUnicodeString(slice, size);
				break;
			case EBMLId.TagString:
				{
					if (!this.currentSimpleTagName) break;
					const value = readUnicodeString(slice, size);
					this.processTagValue(this.currentSimpleTagName, value);
				}
				break;
			case EBMLId.TagBinary:
				{
					if (!this.currentSimpleTagName) break;
					const value = readBytes(slice, size);
					this.processTagValue(this.currentSimpleTagName, value);
				}
				break;
			case EBMLId.AttachedFile:
				{
					if (!this.currentSegment) break;
					this.currentAttachedFile = {
						fileUid: null,
						fileName: null,
						fileMediaType: null,
						fileData: null,
						fileDescription: null
					};
					this.readContiguousElements(slice.slice(dataStartPos, size));
					const tags = this.currentSegment.metadataTags;
					if (this.currentAttachedFile.fileUid && this.currentAttachedFile.fileData) {
						tags.raw ??= {};
						tags.raw[this.currentAttachedFile.fileUid.toString()] = new AttachedFile(this.currentAttachedFile.fileData, this.currentAttachedFile.fileMediaType ?? void 0, this.currentAttachedFile.fileName ?? void 0, this.currentAttachedFile.fileDescription ?? void 0);
					}
					if (this.currentAttachedFile.fileMediaType?.startsWith("image/") && this.currentAttachedFile.fileData) {
						const fileName = this.currentAttachedFile.fileName;
						let kind = "unknown";
						if (fileName) {
							const lowerName = fileName.toLowerCase();
							if (lowerName.startsWith("cover.")) kind = "coverFront";
							else if (lowerName.startsWith("back.")) kind = "coverBack";
						}
						tags.images ??= [];
						tags.images.push({
							data: this.currentAttachedFile.fileData,
							mimeType: this.currentAttachedFile.fileMediaType,
							kind,
							name: this.currentAttachedFile.fileName ?? void 0,
							description: this.currentAttachedFile.fileDescription ?? void 0
						});
					}
					this.currentAttachedFile = null;
				}
				break;
			case EBMLId.FileUID:
				if (!this.currentAttachedFile) break;
				this.currentAttachedFile.fileUid = readUnsignedBigInt(slice, size);
				break;
			case EBMLId.FileName:
				if (!this.currentAttachedFile) break;
				this.currentAttachedFile.fileName = readUnicodeString(slice, size);
				break;
			case EBMLId.FileMediaType:
				if (!this.currentAttachedFile) break;
				this.currentAttachedFile.fileMediaType = readAsciiString(slice, size);
				break;
			case EBMLId.FileData:
				if (!this.currentAttachedFile) break;
				this.currentAttachedFile.fileData = readBytes(slice, size);
				break;
			case EBMLId.FileDescription:
				if (!this.currentAttachedFile) break;
				this.currentAttachedFile.fileDescription = readUnicodeString(slice, size);
				break;
			case EBMLId.ContentEncodings:
				if (!this.currentTrack) break;
				this.readContiguousElements(slice.slice(dataStartPos, size));
				this.currentTrack.decodingInstructions.sort((a, b) => b.order - a.order);
				break;
			case EBMLId.ContentEncoding:
				this.currentDecodingInstruction = {
					order: 0,
					scope: ContentEncodingScope.Block,
					data: null
				};
				this.readContiguousElements(slice.slice(dataStartPos, size));
				if (this.currentDecodingInstruction.data) this.currentTrack.decodingInstructions.push(this.currentDecodingInstruction);
				this.currentDecodingInstruction = null;
				break;
			case EBMLId.ContentEncodingOrder:
				if (!this.currentDecodingInstruction) break;
				this.currentDecodingInstruction.order = readUnsignedInt(slice, size);
				break;
			case EBMLId.ContentEncodingScope:
				if (!this.currentDecodingInstruction) break;
				this.currentDecodingInstruction.scope = readUnsignedInt(slice, size);
				break;
			case EBMLId.ContentCompression:
				if (!this.currentDecodingInstruction) break;
				this.currentDecodingInstruction.data = {
					type: "decompress",
					algorithm: ContentCompAlgo.Zlib,
					settings: null
				};
				this.readContiguousElements(slice.slice(dataStartPos, size));
				break;
			case EBMLId.ContentCompAlgo:
				if (this.currentDecodingInstruction?.data?.type !== "decompress") break;
				this.currentDecodingInstruction.data.algorithm = readUnsignedInt(slice, size);
				break;
			case EBMLId.ContentCompSettings:
				if (this.currentDecodingInstruction?.data?.type !== "decompress") break;
				this.currentDecodingInstruction.data.settings = readBytes(slice, size);
				break;
			case EBMLId.ContentEncryption:
				if (!this.currentDecodingInstruction) break;
				this.currentDecodingInstruction.data = { type: "decrypt" };
		}
		slice.filePos = dataStartPos + size;
		return true;
	}
	decodeBlockData(track, rawData) {
		assert(track.decodingInstructions.length > 0);
		let currentData = rawData;
		for (const instruction of track.decodingInstructions) {
			assert(instruction.data);
			switch (instruction.data.type) {
				case "decompress": switch (instruction.data.algorithm) {
					case ContentCompAlgo.HeaderStripping: if (instruction.data.settings && instruction.data.settings.length > 0) {
						const prefix = instruction.data.settings;
						const newData = new Uint8Array(prefix.length + currentData.length);
						newData.set(prefix, 0);
						newData.set(currentData, prefix.length);
						currentData = newData;
					}
				}
			}
		}
		return currentData;
	}
	processTagValue(name, value) {
		if (!this.currentSegment?.metadataTags) return;
		const metadataTags = this.currentSegment.metadataTags;
		metadataTags.raw ??= {};
		metadataTags.raw[name] ??= value;
		if (typeof value === "string") switch (name.toLowerCase()) {
			case "title":
				metadataTags.title ??= value;
				break;
			case "description":
				metadataTags.description ??= value;
				break;
			case "artist":
				metadataTags.artist ??= value;
				break;
			case "album":
				metadataTags.album ??= value;
				break;
			case "album_artist":
				metadataTags.albumArtist ??= value;
				break;
			case "genre":
				metadataTags.genre ??= value;
				break;
			case "bpm":
				{
					const bpm = Number.parseInt(value, 10);
					if (Number.isInteger(bpm) && bpm > 0) metadataTags.beatsPerMinute ??= bpm;
				}
				break;
			case "comment":
				metadataTags.comment ??= value;
				break;
			case "lyrics":
				metadataTags.lyrics ??= value;
				break;
			case "date":
				{
					const date = new Date(value);
					if (!Number.isNaN(date.getTime())) metadataTags.date ??= date;
				}
				break;
			case "track_number":
			case "part_number":
				{
					const parts = value.split("/");
					const trackNum = Number.parseInt(parts[0], 10);
					const tracksTotal = parts[1] && Number.parseInt(parts[1], 10);
					if (Number.isInteger(trackNum) && trackNum > 0) metadataTags.trackNumber ??= trackNum;
					if (tracksTotal && Number.isInteger(tracksTotal) && tracksTotal > 0) metadataTags.tracksTotal ??= tracksTotal;
				}
				break;
			case "disc_number":
			case "disc": {
				const discParts = value.split("/");
				const discNum = Number.parseInt(discParts[0], 10);
				const discsTotal = discParts[1] && Number.parseInt(discParts[1], 10);
				if (Number.isInteger(discNum) && discNum > 0) metadataTags.discNumber ??= discNum;
				if (discsTotal && Number.isInteger(discsTotal) && discsTotal > 0) metadataTags.discsTotal ??= discsTotal;
			}
		}
	}
	getDurationFromMetadata(segment) {
		if (segment.duration <= 0) return null;
		return segment.duration / segment.timestampFactor;
	}
};
var MatroskaTrackBacking = class {
	constructor(internalTrack) {
		this.internalTrack = internalTrack;
		this.packetToClusterLocation = /* @__PURE__ */ new WeakMap();
	}
	getId() {
		return this.internalTrack.id;
	}
	getNumber() {
		const demuxer = this.internalTrack.demuxer;
		const trackType = this.internalTrack.trackBacking.getType();
		let number = 0;
		for (const segment of demuxer.segments) for (const track of segment.tracks) {
			if (track.trackBacking.getType() === trackType) number++;
			if (track === this.internalTrack) break;
		}
		return number;
	}
	getCodec() {
		throw new Error("Not implemented on base class.");
	}
	getInternalCodecId() {
		return this.internalTrack.codecId;
	}
	getName() {
		return this.internalTrack.name;
	}
	getLanguageCode() {
		return this.internalTrack.languageCode;
	}
	getTimeResolution() {
		return this.internalTrack.segment.timestampFactor;
	}
	isRelativeToUnixEpoch() {
		return false;
	}
	getUnixTimeForTimestamp() {
		return null;
	}
	getDisposition() {
		return this.internalTrack.disposition;
	}
	getPairingMask() {
		return 1n;
	}
	getBitrate() {
		return null;
	}
	getAverageBitrate() {
		return null;
	}
	async getDurationFromMetadata() {
		return this.internalTrack.demuxer.getDurationFromMetadata(this.internalTrack.segment);
	}
	async getLiveRefreshInterval() {
		return null;
	}
	async getFirstPacket(options) {
		return this.performClusterLookup(null, (cluster) => {
			if (cluster.trackData.get(this.internalTrack.id)) return {
				blockIndex: 0,
				correctBlockFound: true
			};
			return {
				blockIndex: -1,
				correctBlockFound: false
			};
		}, -1e400, 1e400, options);
	}
	intoTimescale(timestamp) {
		return roundIfAlmostInteger(timestamp * this.internalTrack.segment.timestampFactor);
	}
	async getPacket(timestamp, options) {
		const timestampInTimescale = this.intoTimescale(timestamp);
		return this.performClusterLookup(null, (cluster) => {
			const trackData = cluster.trackData.get(this.internalTrack.id);
			if (!trackData) return {
				blockIndex: -1,
				correctBlockFound: false
			};
			const index = binarySearchLessOrEqual(trackData.presentationTimestamps, timestampInTimescale, (x) => x.timestamp);
			return {
				blockIndex: index !== -1 ? trackData.presentationTimestamps[index].blockIndex : -1,
				correctBlockFound: index !== -1 && timestampInTimescale < trackData.endTimestamp
			};
		}, timestampInTimescale, timestampInTimescale, options);
	}
	async getNextPacket(packet, options) {
		const locationInCluster = this.packetToClusterLocation.get(packet);
		if (locationInCluster === void 0) throw new Error("Packet was not created from this track.");
		return this.performClusterLookup(locationInCluster.cluster, (cluster) => {
			if (cluster === locationInCluster.cluster) {
				const trackData = cluster.trackData.get(this.internalTrack.id);
				if (locationInCluster.blockIndex + 1 < trackData.blocks.length) return {
					blockIndex: locationInCluster.blockIndex + 1,
					correctBlockFound: true
				};
			} else if (cluster.trackData.get(this.internalTrack.id)) return {
				blockIndex: 0,
				correctBlockFound: true
			};
			return {
				blockIndex: -1,
				correctBlockFound: false
			};
		}, -1e400, 1e400, options);
	}
	async getKeyPacket(timestamp, options) {
		const timestampInTimescale = this.intoTimescale(timestamp);
		return this.performClusterLookup(null, (cluster) => {
			const trackData = cluster.trackData.get(this.internalTrack.id);
			if (!trackData) return {
				blockIndex: -1,
				correctBlockFound: false
			};
			const index = findLastIndex(trackData.presentationTimestamps, (x) => {
				return trackData.blocks[x.blockIndex].isKeyFrame && x.timestamp <= timestampInTimescale;
			});
			return {
				blockIndex: index !== -1 ? trackData.presentationTimestamps[index].blockIndex : -1,
				correctBlockFound: index !== -1 && timestampInTimescale < trackData.endTimestamp
			};
		}, timestampInTimescale, timestampInTimescale, options);
	}
	async getNextKeyPacket(packet, options) {
		const locationInCluster = this.packetToClusterLocation.get(packet);
		if (locationInCluster === void 0) throw new Error("Packet was not created from this track.");
		return this.performClusterLookup(locationInCluster.cluster, (cluster) => {
			if (cluster === locationInCluster.cluster) {
				const nextKeyFrameIndex = cluster.trackData.get(this.internalTrack.id).blocks.findIndex((x, i) => x.isKeyFrame && i > locationInCluster.blockIndex);
				if (nextKeyFrameIndex !== -1) return {
					blockIndex: nextKeyFrameIndex,
					correctBlockFound: true
				};
			} else {
				const trackData = cluster.trackData.get(this.internalTrack.id);
				if (trackData && trackData.firstKeyFrameTimestamp !== null) {
					const keyFrameIndex = trackData.blocks.findIndex((x) => x.isKeyFrame);
					assert(keyFrameIndex !== -1);
					return {
						blockIndex: keyFrameIndex,
						correctBlockFound: true
					};
				}
			}
			return {
				blockIndex: -1,
				correctBlockFound: false
			};
		}, -1e400, 1e400, options);
	}
	async fetchPacketInCluster(cluster, blockIndex, options) {
		if (blockIndex === -1) return null;
		const block = cluster.trackData.get(this.internalTrack.id).blocks[blockIndex];
		assert(block);
		if (!block.decoded) {
			block.data = this.internalTrack.demuxer.decodeBlockData(this.internalTrack, block.data);
			block.decoded = true;
		}
		if (!block.postProcessed) {
			if (this.internalTrack.info?.codec === "prores") {
				if (!(block.data.length >= 8 && block.data[4] === 105 && block.data[5] === 99 && block.data[6] === 112 && block.data[7] === 102)) {
					const newData = new Uint8Array(block.data.length + 8);
					toDataView(newData).setUint32(0, newData.length, false);
					newData[4] = 105;
					newData[5] = 99;
					newData[6] = 112;
					newData[7] = 102;
					newData.set(block.data, 8);
					block.data = newData;
				}
			}
			block.postProcessed = true;
		}
		const data = options.metadataOnly ? PLACEHOLDER_DATA : block.data;
		const timestamp = block.timestamp / this.internalTrack.segment.timestampFactor;
		const duration = block.duration / this.internalTrack.segment.timestampFactor;
		const sideData = {};
		if (block.mainAdditional && this.internalTrack.info?.type === "video" && this.internalTrack.info.alphaMode) {
			sideData.alpha = options.metadataOnly ? PLACEHOLDER_DATA : block.mainAdditional;
			sideData.alphaByteLength = block.mainAdditional.byteLength;
		}
		const packet = new EncodedPacket(data, block.isKeyFrame ? "key" : "delta", timestamp, duration, cluster.dataStartPos + blockIndex, block.data.byteLength, sideData);
		this.packetToClusterLocation.set(packet, {
			cluster,
			blockIndex
		});
		return packet;
	}
	async performClusterLookup(startCluster, getMatchInCluster, searchTimestamp, latestTimestamp, options) {
		const { demuxer, segment } = this.internalTrack;
		let currentCluster = null;
		let bestCluster = null;
		let bestBlockIndex = -1;
		if (startCluster) {
			const { blockIndex, correctBlockFound } = getMatchInCluster(startCluster);
			if (correctBlockFound) return this.fetchPacketInCluster(startCluster, blockIndex, options);
			if (blockIndex !== -1) {
				bestCluster = startCluster;
				bestBlockIndex = blockIndex;
			}
		}
		const cuePointIndex = binarySearchLessOrEqual(this.internalTrack.cuePoints, searchTimestamp, (x) => x.time);
		const cuePoint = cuePointIndex !== -1 ? this.internalTrack.cuePoints[cuePointIndex] : null;
		const positionCacheIndex = binarySearchLessOrEqual(this.internalTrack.clusterPositionCache, searchTimestamp, (x) => x.startTimestamp);
		const positionCacheEntry = positionCacheIndex !== -1 ? this.internalTrack.clusterPositionCache[positionCacheIndex] : null;
		const lookupEntryPosition = Math.max(cuePoint?.clusterPosition ?? 0, positionCacheEntry?.elementStartPos ?? 0) || null;
		let currentPos;
		if (!startCluster) currentPos = lookupEntryPosition ?? segment.clusterSeekStartPos;
		else if (lookupEntryPosition === null || startCluster.elementStartPos >= lookupEntryPosition) {
			currentPos = startCluster.elementEndPos;
			currentCluster = startCluster;
		} else currentPos = lookupEntryPosition;
		while (segment.elementEndPos === null || currentPos <= segment.elementEndPos - 2) {
			if (currentCluster) {
				const trackData = currentCluster.trackData.get(this.internalTrack.id);
				if (trackData && trackData.startTimestamp > latestTimestamp) break;
			}
			let slice = demuxer.reader.requestSliceRange(currentPos, 2, 16);
			if (isThenable(slice)) slice = await slice;
			if (!slice) break;
			const elementStartPos = currentPos;
			const elementHeader = readElementHeader(slice);
			if (!elementHeader || !LEVEL_1_EBML_IDS.includes(elementHeader.id) && elementHeader.id !== EBMLId.Void) {
				const nextPos = await resync(demuxer.reader, elementStartPos, LEVEL_1_EBML_IDS, Math.min(segment.elementEndPos ?? 1e400, elementStartPos + MAX_RESYNC_LENGTH));
				if (nextPos) {
					currentPos = nextPos;
					continue;
				} else break;
			}
			const id = elementHeader.id;
			let size = elementHeader.size;
			const dataStartPos = slice.filePos;
			if (id === EBMLId.Cluster) {
				currentCluster = await demuxer.readCluster(elementStartPos, segment);
				size = currentCluster.elementEndPos - dataStartPos;
				const { blockIndex, correctBlockFound } = getMatchInCluster(currentCluster);
				if (correctBlockFound) return this.fetchPacketInCluster(currentCluster, blockIndex, options);
				if (blockIndex !== -1) {
					bestCluster = currentCluster;
					bestBlockIndex = blockIndex;
				}
			}
			if (size === void 0) {
				assert(id !== EBMLId.Cluster);
				size = (await searchForNextElementId(demuxer.reader, dataStartPos, LEVEL_0_AND_1_EBML_IDS, segment.elementEndPos)).pos - dataStartPos;
			}
			const endPos = dataStartPos + size;
			if (segment.elementEndPos === null) {
				let slice = demuxer.reader.requestSliceRange(endPos, 2, 16);
				if (isThenable(slice)) slice = await slice;
				if (!slice) break;
				if (readElementId(slice) === EBMLId.Segment) {
					segment.elementEndPos = endPos;
					break;
				}
			}
			currentPos = endPos;
		}
		if (cuePoint && (!bestCluster || bestCluster.elementStartPos < cuePoint.clusterPosition)) {
			const previousCuePoint = this.internalTrack.cuePoints[cuePointIndex - 1];
			assert(!previousCuePoint || previousCuePoint.time < cuePoint.time);
			const newSearchTimestamp = previousCuePoint?.time ?? -1e400;
			return this.performClusterLookup(null, getMatchInCluster, newSearchTimestamp, latestTimestamp, options);
		}
		if (bestCluster) return this.fetchPacketInCluster(bestCluster, bestBlockIndex, options);
		return null;
	}
};
var MatroskaVideoTrackBacking = class extends MatroskaTrackBacking {
	constructor(internalTrack) {
		super(internalTrack);
		this.decoderConfigPromise = null;
	}
	getType() {
		return "video";
	}
	getCodec() {
		return this.internalTrack.info.codec;
	}
	getCodedWidth() {
		return this.internalTrack.info.width;
	}
	getCodedHeight() {
		return this.internalTrack.info.height;
	}
	getSquarePixelWidth() {
		return this.internalTrack.info.squarePixelWidth;
	}
	getSquarePixelHeight() {
		return this.internalTrack.info.squarePixelHeight;
	}
	getTransformationMatrix() {
		const info = this.internalTrack.info;
		const linear = multiplyMatrices(scaleMatrix(info.horizontalScale, info.verticalScale), rotationMatrix(info.rotation));
		return centeredTransformationMatrix(linear, info.width, info.height);
	}
	async getColorSpace() {
		const decoderConfig = await this.getDecoderConfig();
		if (!decoderConfig) return this.internalTrack.info.colorSpace;
		return {
			primaries: decoderConfig.colorSpace?.primaries,
			transfer: decoderConfig.colorSpace?.transfer,
			matrix: decoderConfig.colorSpace?.matrix,
			fullRange: decoderConfig.colorSpace?.fullRange
		};
	}
	async canBeTransparent() {
		return this.internalTrack.info.alphaMode || this.internalTrack.info.codec === "prores" && (this.internalTrack.info.proresFormat === "ap4h" || this.internalTrack.info.proresFormat === "ap4x");
	}
	async getDecoderConfig() {
		if (!this.internalTrack.info.codec) return null;
		return this.decoderConfigPromise ??= (async () => {
			let firstPacket = null;
			if (this.internalTrack.info.codec === "vp9" || this.internalTrack.info.codec === "av1" || this.internalTrack.info.codec === "prores" || this.internalTrack.info.codec === "avc" && !this.internalTrack.info.codecDescription || this.internalTrack.info.codec === "hevc" && !this.internalTrack.info.codecDescription) firstPacket = await this.getFirstPacket({});
			const codecInfo = {
				width: this.internalTrack.info.width,
				height: this.internalTrack.info.height,
				codec: this.internalTrack.info.codec,
				codecDescription: this.internalTrack.info.codecDescription,
				colorSpace: this.internalTrack.info.colorSpace,
				avcType: 1,
				avcCodecInfo: this.internalTrack.info.codec === "avc" && firstPacket ? extractAvcDecoderConfigurationRecord(firstPacket.data) : null,
				hevcCodecInfo: this.internalTrack.info.codec === "hevc" && firstPacket ? extractHevcDecoderConfigurationRecord(firstPacket.data) : null,
				vp9CodecInfo: this.internalTrack.info.codec === "vp9" && firstPacket ? extractVp9CodecInfoFromPacket(firstPacket.data) : null,
				av1CodecInfo: this.internalTrack.info.codec === "av1" && firstPacket ? extractAv1CodecInfoFromPacket(firstPacket.data) : null,
				proresCodecInfo: this.internalTrack.info.codec === "prores" && firstPacket ? extractProresCodecInfoFromPacket(firstPacket.data) : null,
				proresFormat: this.internalTrack.info.proresFormat
			};
			if (!colorSpaceIsComplete(this.internalTrack.info.colorSpace)) {
				const colorSpace = extractColorSpace(codecInfo);
				this.internalTrack.info.colorSpace.primaries ??= colorSpace.primaries;
				this.internalTrack.info.colorSpace.transfer ??= colorSpace.transfer;
				this.internalTrack.info.colorSpace.matrix ??= colorSpace.matrix;
				this.internalTrack.info.colorSpace.fullRange ??= colorSpace.fullRange;
			}
			const config = {
				codec: extractVideoCodecString(codecInfo),
				codedWidth: this.internalTrack.info.width,
				codedHeight: this.internalTrack.info.height,
				description: this.internalTrack.info.codecDescription ?? void 0,
				colorSpace: this.internalTrack.info.colorSpace
			};
			if (this.internalTrack.info.width !== this.internalTrack.info.squarePixelWidth || this.internalTrack.info.height !== this.internalTrack.info.squarePixelHeight) {
				config.displayAspectWidth = this.internalTrack.info.squarePixelWidth;
				config.displayAspectHeight = this.internalTrack.info.squarePixelHeight;
			}
			return config;
		})();
	}
};
var MatroskaAudioTrackBacking = class extends MatroskaTrackBacking {
	constructor(internalTrack) {
		super(internalTrack);
		this.decoderConfigPromise = null;
	}
	getType() {
		return "audio";
	}
	getCodec() {
		return this.internalTrack.info.codec;
	}
	getNumberOfChannels() {
		return this.internalTrack.info.numberOfChannels;
	}
	getSampleRate() {
		return this.internalTrack.info.sampleRate;
	}
	async getDecoderConfig() {
		if (!this.internalTrack.info.codec) return null;
		return this.decoderConfigPromise ??= (async () => {
			if (this.internalTrack.info.codec === "dts" && !this.internalTrack.info.dtsFormat) {
				const firstPacket = await this.getFirstPacket({});
				this.internalTrack.info.dtsFormat = firstPacket && extractDtsFourCcFromPacket(firstPacket.data);
			}
			return {
				codec: extractAudioCodecString({
					codec: this.internalTrack.info.codec,
					codecDescription: this.internalTrack.info.codecDescription,
					aacCodecInfo: this.internalTrack.info.aacCodecInfo,
					dtsFormat: this.internalTrack.info.dtsFormat
				}),
				numberOfChannels: this.internalTrack.info.numberOfChannels,
				sampleRate: this.internalTrack.info.sampleRate,
				description: this.internalTrack.info.codecDescription ?? void 0
			};
		})();
	}
};

// node_modules/mediabunny/dist/modules/src/mp3/mp3-reader.js
const readNextMp3FrameHeader = async (reader, startPos, until, ref = null) => {
	const CHUNK_SIZE = 2 ** 16;
	let currentPos = startPos;
	while (until === null || currentPos < until) {
		const maxLength = until !== null ? Math.min(CHUNK_SIZE, until - currentPos) : CHUNK_SIZE;
		let slice = reader.requestSliceRange(currentPos, 4, maxLength);
		if (isThenable(slice)) slice = await slice;
		if (!slice || slice.length < 4) break;
		while (slice.remainingLength >= 4) {
			const posBeforeRead = slice.filePos;
			const word = readU32Be(slice);
			const remainingBytes = reader.fileSize !== null ? reader.fileSize - currentPos : null;
			const result = readMp3FrameHeader(word, remainingBytes);
			if (result.header && (!ref || result.header.sampleRate === ref.sampleRate && result.header.mpegVersionId === ref.mpegVersionId && result.header.layer === ref.layer && getMp3ChannelCount(result.header.channel) === getMp3ChannelCount(ref.channel))) return {
				header: result.header,
				startPos: currentPos
			};
			slice.filePos = posBeforeRead + result.bytesAdvanced;
			currentPos = slice.filePos;
		}
	}
	return null;
};

// node_modules/mediabunny/dist/modules/src/mp3/mp3-demuxer.js
var Mp3Demuxer = class extends Demuxer {
	constructor(input) {
		super(input);
		this.metadataPromise = null;
		this.firstFrameHeader = null;
		this.firstFrameHeaderPos = null;
		this.xingFrameHeader = null;
		this.xingFrameHeaderPos = null;
		this.loadedSamples = [];
		this.metadataTags = null;
		this.xingData = null;
		this.trackBackings = [];
		this.readingMutex = new AsyncMutex();
		this.lastSampleLoaded = false;
		this.lastLoadedPos = 0;
		this.nextTimestampInSamples = 0;
		this.reader = input._reader;
	}
	async readMetadata() {
		return this.metadataPromise ??= (async () => {
			while (!this.firstFrameHeader && !this.lastSampleLoaded) await this.advanceReader();
			if (!this.firstFrameHeader && this.xingFrameHeader) {
				this.firstFrameHeader = this.xingFrameHeader;
				this.firstFrameHeaderPos = this.xingFrameHeaderPos;
			}
			if (!this.firstFrameHeader) throw new Error("No valid MP3 frame found.");
			this.trackBackings = [new Mp3AudioTrackBacking(this)];
		})();
	}
	async advanceReader() {
		if (this.lastLoadedPos === 0) while (true) {
			let slice = this.reader.requestSlice(this.lastLoadedPos, 10);
			if (isThenable(slice)) slice = await slice;
			if (!slice) {
				this.lastSampleLoaded = true;
				return;
			}
			const id3V2Header = readId3V2Header(slice);
			if (!id3V2Header) break;
			this.lastLoadedPos = slice.filePos + id3V2Header.size;
		}
		const result = await readNextMp3FrameHeader(this.reader, this.lastLoadedPos, this.reader.fileSize, this.firstFrameHeader);
		if (!result) {
			this.lastSampleLoaded = true;
			return;
		}
		const header = result.header;
		this.lastLoadedPos = result.startPos + header.totalSize - 1;
		const xingOffset = getXingOffset(header.mpegVersionId, header.channel);
		let slice = this.reader.requestSlice(result.startPos + xingOffset, 4);
		if (isThenable(slice)) slice = await slice;
		if (slice) {
			const word = readU32Be(slice);
			if (word === 1483304551 || word === 1231971951) {
				if (!this.xingFrameHeader) {
					this.xingFrameHeader = header;
					this.xingFrameHeaderPos = result.startPos;
				}
				if (!this.xingData) {
					let xingDataSlice = this.reader.requestSlice(result.startPos + xingOffset + 4, 12);
					if (isThenable(xingDataSlice)) xingDataSlice = await xingDataSlice;
					if (xingDataSlice) {
						const xingData = readBytes(xingDataSlice, 12);
						const view = toDataView(xingData);
						const flags = view.getUint32(0, false);
						this.xingData = {
							frameCount: flags & XingFlags.FrameCount ? view.getUint32(4, false) : null,
							fileSize: flags & XingFlags.FileSize ? view.getUint32(8, false) : null
						};
					}
				}
				return;
			}
		}
		if (!this.firstFrameHeader) {
			this.firstFrameHeader = header;
			this.firstFrameHeaderPos = result.startPos;
		}
		const sampleDuration = header.audioSamplesInFrame / this.firstFrameHeader.sampleRate;
		const sample = {
			timestamp: this.nextTimestampInSamples / this.firstFrameHeader.sampleRate,
			duration: sampleDuration,
			dataStart: result.startPos,
			dataSize: header.totalSize
		};
		this.loadedSamples.push(sample);
		this.nextTimestampInSamples += header.audioSamplesInFrame;
	}
	async getMimeType() {
		return "audio/mpeg";
	}
	async getTrackBackings() {
		await this.readMetadata();
		return this.trackBackings;
	}
	async getMetadataTags() {
		const release = await this.readingMutex.acquire();
		try {
			await this.readMetadata();
			if (this.metadataTags) return this.metadataTags;
			this.metadataTags = {};
			let currentPos = 0;
			let id3V2HeaderFound = false;
			while (true) {
				let headerSlice = this.reader.requestSlice(currentPos, 10);
				if (isThenable(headerSlice)) headerSlice = await headerSlice;
				if (!headerSlice) break;
				const id3V2Header = readId3V2Header(headerSlice);
				if (!id3V2Header) break;
				id3V2HeaderFound = true;
				let contentSlice = this.reader.requestSlice(headerSlice.filePos, id3V2Header.size);
				if (isThenable(contentSlice)) contentSlice = await contentSlice;
				if (!contentSlice) break;
				parseId3V2Tag(contentSlice, id3V2Header, this.metadataTags);
				currentPos = headerSlice.filePos + id3V2Header.size;
			}
			if (!id3V2HeaderFound && this.reader.fileSize !== null && this.reader.fileSize >= 128) {
				let slice = this.reader.requestSlice(this.reader.fileSize - 128, 128);
				if (isThenable(slice)) slice = await slice;
				assert(slice);
				if (readAscii(slice, 3) === "TAG") parseId3V1Tag(slice, this.metadataTags);
			}
			return this.metadataTags;
		} finally {
			release();
		}
	}
};
var Mp3AudioTrackBacking = class {
	constructor(demuxer) {
		this.demuxer = demuxer;
	}
	getType() {
		return "audio";
	}
	getId() {
		return 1;
	}
	getNumber() {
		return 1;
	}
	getTimeResolution() {
		assert(this.demuxer.firstFrameHeader);
		return this.demuxer.firstFrameHeader.sampleRate / this.demuxer.firstFrameHeader.audioSamplesInFrame;
	}
	isRelativeToUnixEpoch() {
		return false;
	}
	getUnixTimeForTimestamp() {
		return null;
	}
	getPairingMask() {
		return 1n;
	}
	getBitrate() {
		return null;
	}
	getAverageBitrate() {
		return null;
	}
	async getDurationFromMetadata() {
		const demuxer = this.demuxer;
		assert(demuxer.firstFrameHeader !== null);
		assert(demuxer.firstFrameHeaderPos !== null);
		if (demuxer.xingData) {
			if (demuxer.xingData.frameCount !== null) return demuxer.xingData.frameCount * demuxer.firstFrameHeader.audioSamplesInFrame / demuxer.firstFrameHeader.sampleRate;
		} else if (demuxer.reader.fileSize !== null) {
			const averageFrameSize = computeAverageMp3FrameSize(demuxer.firstFrameHeader.lowSamplingFrequency, demuxer.firstFrameHeader.layer, demuxer.firstFrameHeader.bitrate, demuxer.firstFrameHeader.sampleRate);
			const frameCount = (demuxer.reader.fileSize - demuxer.firstFrameHeaderPos) / averageFrameSize;
			return Math.round(frameCount) * demuxer.firstFrameHeader.audioSamplesInFrame / demuxer.firstFrameHeader.sampleRate;
		}
		return null;
	}
	async getLiveRefreshInterval() {
		return null;
	}
	getName() {
		return null;
	}
	getLanguageCode() {
		return "und";
	}
	getCodec() {
		return "mp3";
	}
	getInternalCodecId() {
		return null;
	}
	getNumberOfChannels() {
		assert(this.demuxer.firstFrameHeader);
		return getMp3ChannelCount(this.demuxer.firstFrameHeader.channel);
	}
	getSampleRate() {
		assert(this.demuxer.firstFrameHeader);
		return this.demuxer.firstFrameHeader.sampleRate;
	}
	getDisposition() {
		return { ...DEFAULT_TRACK_DISPOSITION };
	}
	async getDecoderConfig() {
		assert(this.demuxer.firstFrameHeader);
		return {
			codec: "mp3",
			numberOfChannels: getMp3ChannelCount(this.demuxer.firstFrameHeader.channel),
			sampleRate: this.demuxer.firstFrameHeader.sampleRate
		};
	}
	async getPacketAtIndex(sampleIndex, options) {
		if (sampleIndex === -1) return null;
		const rawSample = this.demuxer.loadedSamples[sampleIndex];
		if (!rawSample) return null;
		let data;
		if (options.metadataOnly) data = PLACEHOLDER_DATA;
		else {
			let slice = this.demuxer.reader.requestSlice(rawSample.dataStart, rawSample.dataSize);
			if (isThenable(slice)) slice = await slice;
			if (!slice) return null;
			data = readBytes(slice, rawSample.dataSize);
		}
		return new EncodedPacket(data, "key", rawSample.timestamp, rawSample.duration, sampleIndex, rawSample.dataSize);
	}
	getFirstPacket(options) {
		return this.getPacketAtIndex(0, options);
	}
	async getNextPacket(packet, options) {
		const release = await this.demuxer.readingMutex.acquire();
		try {
			const sampleIndex = binarySearchExact(this.demuxer.loadedSamples, packet.timestamp, (x) => x.timestamp);
			if (sampleIndex === -1) throw new Error("Packet was not created from this track.");
			const nextIndex = sampleIndex + 1;
			while (nextIndex >= this.demuxer.loadedSamples.length && !this.demuxer.lastSampleLoaded) await this.demuxer.advanceReader();
			return this.getPacketAtIndex(nextIndex, options);
		} finally {
			release();
		}
	}
	async getPacket(timestamp, options) {
		const release = await this.demuxer.readingMutex.acquire();
		try {
			while (true) {
				const index = binarySearchLessOrEqual(this.demuxer.loadedSamples, timestamp, (x) => x.timestamp);
				if (index === -1 && this.demuxer.loadedSamples.length > 0) return null;
				if (this.demuxer.lastSampleLoaded) return this.getPacketAtIndex(index, options);
				if (index >= 0 && index + 1 < this.demuxer.loadedSamples.length) return this.getPacketAtIndex(index, options);
				await this.demuxer.advanceReader();
			}
		} finally {
			release();
		}
	}
	getKeyPacket(timestamp, options) {
		return this.getPacket(timestamp, options);
	}
	getNextKeyPacket(packet, options) {
		return this.getNextPacket(packet, options);
	}
};

// node_modules/mediabunny/dist/modules/src/ogg/ogg-misc.js
const OGGS = 1399285583;
const OGG_CRC_POLYNOMIAL = 79764919;
const OGG_CRC_TABLE = /* @__PURE__ */ new Uint32Array(256);
for (let n = 0; n < 256; n++) {
	let crc = n << 24;
	for (let k = 0; k < 8; k++) crc = crc & 2147483648 ? crc << 1 ^ OGG_CRC_POLYNOMIAL : crc << 1;
	OGG_CRC_TABLE[n] = crc >>> 0 & 4294967295;
}
const computeOggPageCrc = (bytes) => {
	const view = toDataView(bytes);
	const originalChecksum = view.getUint32(22, true);
	view.setUint32(22, 0, true);
	let crc = 0;
	for (let i = 0; i < bytes.length; i++) {
		const byte = bytes[i];
		crc = (crc << 8 ^ OGG_CRC_TABLE[crc >>> 24 ^ byte]) >>> 0;
	}
	view.setUint32(22, originalChecksum, true);
	return crc;
};
const extractSampleMetadata = (data, codecInfo, vorbisLastBlocksize) => {
	let durationInSamples = 0;
	let currentBlocksize = null;
	if (data.length > 0) {
		if (codecInfo.codec === "vorbis") {
			assert(codecInfo.vorbisInfo);
			const vorbisModeCount = codecInfo.vorbisInfo.modeBlockflags.length;
			const modeMask = (1 << ilog(vorbisModeCount - 1)) - 1 << 1;
			const modeNumber = (data[0] & modeMask) >> 1;
			if (modeNumber >= codecInfo.vorbisInfo.modeBlockflags.length) throw new Error("Invalid mode number.");
			let prevBlocksize = vorbisLastBlocksize;
			const blockflag = codecInfo.vorbisInfo.modeBlockflags[modeNumber];
			currentBlocksize = codecInfo.vorbisInfo.blocksizes[blockflag];
			if (blockflag === 1) {
				const prevMask = (modeMask | 1) + 1;
				const flag = data[0] & prevMask ? 1 : 0;
				prevBlocksize = codecInfo.vorbisInfo.blocksizes[flag];
			}
			durationInSamples = prevBlocksize !== null ? prevBlocksize + currentBlocksize >> 2 : 0;
		} else if (codecInfo.codec === "opus") durationInSamples = parseOpusTocByte(data).durationInSamples;
	}
	return {
		durationInSamples,
		vorbisBlockSize: currentBlocksize
	};
};
const buildOggMimeType = (info) => {
	let string = "audio/ogg";
	if (info.codecStrings) {
		const uniqueCodecMimeTypes = [...new Set(info.codecStrings)];
		string += `; codecs="${uniqueCodecMimeTypes.join(", ")}"`;
	}
	return string;
};

// node_modules/mediabunny/dist/modules/src/ogg/ogg-reader.js
const MAX_PAGE_SIZE = 65307;
const readPageHeader = (slice) => {
	const startPos = slice.filePos;
	if (readU32Le(slice) !== 1399285583) return null;
	slice.skip(1);
	const headerType = readU8(slice);
	const granulePosition = readI64Le(slice);
	const serialNumber = readU32Le(slice);
	const sequenceNumber = readU32Le(slice);
	const checksum = readU32Le(slice);
	const numberPageSegments = readU8(slice);
	const lacingValues = new Uint8Array(numberPageSegments);
	for (let i = 0; i < numberPageSegments; i++) lacingValues[i] = readU8(slice);
	const headerSize = 27 + numberPageSegments;
	const dataSize = lacingValues.reduce((a, b) => a + b, 0);
	return {
		headerStartPos: startPos,
		totalSize: headerSize + dataSize,
		dataStartPos: startPos + headerSize,
		dataSize,
		headerType,
		granulePosition,
		serialNumber,
		sequenceNumber,
		checksum,
		lacingValues
	};
};
const findNextPageHeader = (slice, until) => {
	while (slice.filePos < until - 3) {
		const word = readU32Le(slice);
		const firstByte = word & 255;
		const secondByte = word >>> 8 & 255;
		const thirdByte = word >>> 16 & 255;
		const fourthByte = word >>> 24 & 255;
		const O = 79;
		if (firstByte !== O && secondByte !== O && thirdByte !== O && fourthByte !== O) continue;
		slice.skip(-4);
		if (word === 1399285583) return true;
		slice.skip(1);
	}
	return false;
};

// node_modules/mediabunny/dist/modules/src/ogg/ogg-demuxer.js
var OggDemuxer = class extends Demuxer {
	constructor(input) {
		super(input);
		this.metadataPromise = null;
		this.bitstreams = [];
		this.trackBackings = [];
		this.metadataTags = {};
		this.reader = input._reader;
	}
	async readMetadata() {
		return this.metadataPromise ??= (async () => {
			let currentPos = 0;
			while (true) {
				let slice = this.reader.requestSliceRange(currentPos, 27, 282);
				if (isThenable(slice)) slice = await slice;
				if (!slice) break;
				const page = readPageHeader(slice);
				if (!page) break;
				if (!!!(page.headerType & 2)) break;
				this.bitstreams.push({
					serialNumber: page.serialNumber,
					bosPage: page,
					description: null,
					numberOfChannels: -1,
					sampleRate: -1,
					codecInfo: {
						codec: null,
						vorbisInfo: null,
						opusInfo: null
					},
					lastMetadataPacket: null
				});
				currentPos = page.headerStartPos + page.totalSize;
			}
			for (const bitstream of this.bitstreams) {
				const firstPacket = await this.readPacket(bitstream.bosPage, 0);
				if (!firstPacket) continue;
				if (firstPacket.data.byteLength >= 7 && firstPacket.data[0] === 1 && firstPacket.data[1] === 118 && firstPacket.data[2] === 111 && firstPacket.data[3] === 114 && firstPacket.data[4] === 98 && firstPacket.data[5] === 105 && firstPacket.data[6] === 115) await this.readVorbisMetadata(firstPacket, bitstream);
				else if (firstPacket.data.byteLength >= 8 && firstPacket.data[0] === 79 && firstPacket.data[1] === 112 && firstPacket.data[2] === 117 && firstPacket.data[3] === 115 && firstPacket.data[4] === 72 && firstPacket.data[5] === 101 && firstPacket.data[6] === 97 && firstPacket.data[7] === 100) await this.readOpusMetadata(firstPacket, bitstream);
				if (bitstream.codecInfo.codec !== null) this.trackBackings.push(new OggAudioTrackBacking(bitstream, this));
			}
		})();
	}
	async readVorbisMetadata(firstPacket, bitstream) {
		let nextPacketPosition = await this.findNextPacketStart(firstPacket);
		if (!nextPacketPosition) return;
		const secondPacket = await this.readPacket(nextPacketPosition.startPage, nextPacketPosition.startSegmentIndex);
		if (!secondPacket) return;
		nextPacketPosition = await this.findNextPacketStart(secondPacket);
		if (!nextPacketPosition) return;
		const thirdPacket = await this.readPacket(nextPacketPosition.startPage, nextPacketPosition.startSegmentIndex);
		if (!thirdPacket) return;
		if (secondPacket.data[0] !== 3 || thirdPacket.data[0] !== 5) return;
		const lacingValues = [];
		const addBytesToSegmentTable = (bytes) => {
			while (true) {
				lacingValues.push(Math.min(255, bytes));
				if (bytes < 255) break;
				bytes -= 255;
			}
		};
		addBytesToSegmentTable(firstPacket.data.length);
		addBytesToSegmentTable(secondPacket.data.length);
		const description = new Uint8Array(1 + lacingValues.length + firstPacket.data.length + secondPacket.data.length + thirdPacket.data.length);
		description[0] = 2;
		description.set(lacingValues, 1);
		description.set(firstPacket.data, 1 + lacingValues.length);
		description.set(secondPacket.data, 1 + lacingValues.length + firstPacket.data.length);
		description.set(thirdPacket.data, 1 + lacingValues.length + firstPacket.data.length + secondPacket.data.length);
		bitstream.codecInfo.codec = "vorbis";
		bitstream.description = description;
		bitstream.lastMetadataPacket = thirdPacket;
		const view = toDataView(firstPacket.data);
		bitstream.numberOfChannels = view.getUint8(11);
		bitstream.sampleRate = view.getUint32(12, true);
		const blockSizeByte = view.getUint8(28);
		bitstream.codecInfo.vorbisInfo = {
			blocksizes: [1 << (blockSizeByte & 15), 1 << (blockSizeByte >> 4)],
			modeBlockflags: parseModesFromVorbisSetupPacket(thirdPacket.data).modeBlockflags
		};
		readVorbisComments(secondPacket.data.subarray(7), this.metadataTags);
	}
	async readOpusMetadata(firstPacket, bitstream) {
		const nextPacketPosition = await this.findNextPacketStart(firstPacket);
		if (!nextPacketPosition) return;
		const secondPacket = await this.readPacket(nextPacketPosition.startPage, nextPacketPosition.startSegmentIndex);
		if (!secondPacket) return;
		bitstream.codecInfo.codec = "opus";
		bitstream.description = firstPacket.data;
		bitstream.lastMetadataPacket = secondPacket;
		const header = parseOpusIdentificationHeader(firstPacket.data);
		bitstream.numberOfChannels = header.outputChannelCount;
		bitstream.sampleRate = OPUS_SAMPLE_RATE;
		bitstream.codecInfo.opusInfo = { preSkip: header.preSkip };
		readVorbisComments(secondPacket.data.subarray(8), this.metadataTags);
	}
	async readPacket(startPage, startSegmentIndex) {
		assert(startSegmentIndex < startPage.lacingValues.length);
		let startDataOffset = 0;
		for (let i = 0; i < startSegmentIndex; i++) startDataOffset += startPage.lacingValues[i];
		let currentPage = startPage;
		let currentDataOffset = startDataOffset;
		let currentSegmentIndex = startSegmentIndex;
		const chunks = [];
		outer: while (true) {
			let pageSlice = this.reader.requestSlice(currentPage.dataStartPos, currentPage.dataSize);
			if (isThenable(pageSlice)) pageSlice = await pageSlice;
			assert(pageSlice);
			const pageData = readBytes(pageSlice, currentPage.dataSize);
			while (true) {
				if (currentSegmentIndex === currentPage.lacingValues.length) {
					chunks.push(pageData.subarray(startDataOffset, currentDataOffset));
					break;
				}
				const lacingValue = currentPage.lacingValues[currentSegmentIndex];
				currentDataOffset += lacingValue;
				if (lacingValue < 255) {
					chunks.push(pageData.subarray(startDataOffset, currentDataOffset));
					break outer;
				}
				currentSegmentIndex++;
			}
			let currentPos = currentPage.headerStartPos + currentPage.totalSize;
			while (true) {
				let headerSlice = this.reader.requestSliceRange(currentPos, 27, 282);
				if (isThenable(headerSlice)) headerSlice = await headerSlice;
				if (!headerSlice) return null;
				const nextPage = readPageHeader(headerSlice);
				if (!nextPage) return null;
				currentPage = nextPage;
				if (currentPage.serialNumber === startPage.serialNumber) break;
				currentPos = currentPage.headerStartPos + currentPage.totalSize;
			}
			startDataOffset = 0;
			currentDataOffset = 0;
			currentSegmentIndex = 0;
		}
		const totalPacketSize = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
		if (totalPacketSize === 0) return null;
		const packetData = new Uint8Array(totalPacketSize);
		let offset = 0;
		for (let i = 0; i < chunks.length; i++) {
			const chunk = chunks[i];
			packetData.set(chunk, offset);
			offset += chunk.length;
		}
		return {
			data: packetData,
			endPage: currentPage,
			endSegmentIndex: currentSegmentIndex
		};
	}
	async findNextPacketStart(lastPacket) {
		if (lastPacket.endSegmentIndex < lastPacket.endPage.lacingValues.length - 1) return {
			startPage: lastPacket.endPage,
			startSegmentIndex: lastPacket.endSegmentIndex + 1
		};
		if (!!(lastPacket.endPage.headerType & 4)) return null;
		let currentPos = lastPacket.endPage.headerStartPos + lastPacket.endPage.totalSize;
		while (true) {
			let slice = this.reader.requestSliceRange(currentPos, 27, 282);
			if (isThenable(slice)) slice = await slice;
			if (!slice) return null;
			const nextPage = readPageHeader(slice);
			if (!nextPage) return null;
			if (nextPage.serialNumber === lastPacket.endPage.serialNumber) return {
				startPage: nextPage,
				startSegmentIndex: 0
			};
			currentPos = nextPage.headerStartPos + nextPage.totalSize;
		}
	}
	async getMimeType() {
		await this.readMetadata();
		const codecStrings = await Promise.all(this.trackBackings.map((x) => x.getDecoderConfig().then((c) => c?.codec ?? null)));
		return buildOggMimeType({ codecStrings: codecStrings.filter(Boolean) });
	}
	async getTrackBackings() {
		await this.readMetadata();
		return this.trackBackings;
	}
	async getMetadataTags() {
		await this.readMetadata();
		return this.metadataTags;
	}
};
var OggAudioTrackBacking = class {
	constructor(bitstream, demuxer) {
		this.bitstream = bitstream;
		this.demuxer = demuxer;
		this.encodedPacketToMetadata = /* @__PURE__ */ new WeakMap();
		this.sequentialScanCache = [];
		this.sequentialScanMutex = new AsyncMutex();
		this.firstTimestampInSamplesPromise = null;
		this.internalSampleRate = bitstream.codecInfo.codec === "opus" ? OPUS_SAMPLE_RATE : bitstream.sampleRate;
	}
	getType() {
		return "audio";
	}
	getId() {
		return this.bitstream.serialNumber;
	}
	getNumber() {
		const index = this.demuxer.trackBackings.findIndex((x) => x.bitstream === this.bitstream);
		assert(index !== -1);
		return index + 1;
	}
	getNumberOfChannels() {
		return this.bitstream.numberOfChannels;
	}
	getSampleRate() {
		return this.bitstream.sampleRate;
	}
	getTimeResolution() {
		return this.bitstream.sampleRate;
	}
	isRelativeToUnixEpoch() {
		return false;
	}
	getUnixTimeForTimestamp() {
		return null;
	}
	getPairingMask() {
		return 1n;
	}
	getBitrate() {
		return null;
	}
	getAverageBitrate() {
		return null;
	}
	async getDurationFromMetadata() {
		return null;
	}
	async getLiveRefreshInterval() {
		return null;
	}
	getCodec() {
		return this.bitstream.codecInfo.codec;
	}
	getInternalCodecId() {
		return null;
	}
	async getDecoderConfig() {
		assert(this.bitstream.codecInfo.codec);
		return {
			codec: this.bitstream.codecInfo.codec,
			numberOfChannels: this.bitstream.numberOfChannels,
			sampleRate: this.bitstream.sampleRate,
			description: this.bitstream.description ?? void 0
		};
	}
	getName() {
		return null;
	}
	getLanguageCode() {
		return "und";
	}
	getDisposition() {
		return {
			...DEFAULT_TRACK_DISPOSITION,
			primary: false
		};
	}
	granulePositionToTimestampInSamples(granulePosition) {
		if (this.bitstream.codecInfo.codec === "opus") {
			assert(this.bitstream.codecInfo.opusInfo);
			return granulePosition - this.bitstream.codecInfo.opusInfo.preSkip;
		}
		return granulePosition;
	}
	createEncodedPacketFromOggPacket(packet, additional, options) {
		if (!packet) return null;
		const sampleMetadata = extractSampleMetadata(packet.data, this.bitstream.codecInfo, additional.vorbisLastBlocksize);
		const { vorbisBlockSize } = sampleMetadata;
		let { durationInSamples } = sampleMetadata;
		if (!!(packet.endPage.headerType & 4) && packet.endSegmentIndex === packet.endPage.lacingValues.length - 1) {
			const endTimestampInSamples = this.granulePositionToTimestampInSamples(packet.endPage.granulePosition);
			durationInSamples = clamp(endTimestampInSamples - additional.timestampInSamples, 0, durationInSamples);
		}
		const startTimestampInSamples = Math.max(additional.timestampInSamples, 0);
		const endTimestampInSamples = Math.max(additional.timestampInSamples + durationInSamples, 0);
		const encodedPacket = new EncodedPacket(options.metadataOnly ? PLACEHOLDER_DATA : packet.data, "key", startTimestampInSamples / this.internalSampleRate, (endTimestampInSamples - startTimestampInSamples) / this.internalSampleRate, packet.endPage.headerStartPos + packet.endSegmentIndex, packet.data.byteLength);
		this.encodedPacketToMetadata.set(encodedPacket, {
			packet,
			timestampInSamples: additional.timestampInSamples,
			durationInSamples,
			vorbisLastBlockSize: additional.vorbisLastBlocksize,
			vorbisBlockSize
		});
		return encodedPacket;
	}
	getFirstTimestampInSamples() {
		return this.firstTimestampInSamplesPromise ??= (async () => {
			const defaultTimestampInSamples = this.granulePositionToTimestampInSamples(0);
			assert(this.bitstream.lastMetadataPacket);
			let position = await this.demuxer.findNextPacketStart(this.bitstream.lastMetadataPacket);
			if (!position) return defaultTimestampInSamples;
			let firstEndPage = null;
			let totalDurationInSamples = 0;
			let vorbisLastBlocksize = null;
			while (position) {
				const packet = await this.demuxer.readPacket(position.startPage, position.startSegmentIndex);
				if (!packet) break;
				firstEndPage ??= packet.endPage;
				if (packet.endPage.headerStartPos !== firstEndPage.headerStartPos) break;
				const { durationInSamples, vorbisBlockSize } = extractSampleMetadata(packet.data, this.bitstream.codecInfo, vorbisLastBlocksize);
				totalDurationInSamples += durationInSamples;
				vorbisLastBlocksize = vorbisBlockSize;
				position = await this.demuxer.findNextPacketStart(packet);
			}
			if (!firstEndPage) return defaultTimestampInSamples;
			return defaultTimestampInSamples + Math.max(firstEndPage.granulePosition - totalDurationInSamples, 0);
		})();
	}
	async getFirstPacket(options) {
		assert(this.bitstream.lastMetadataPacket);
		const packetPosition = await this.demuxer.findNextPacketStart(this.bitstream.lastMetadataPacket);
		if (!packetPosition) return null;
		const timestampInSamples = await this.getFirstTimestampInSamples();
		const packet = await this.demuxer.readPacket(packetPosition.startPage, packetPosition.startSegmentIndex);
		return this.createEncodedPacketFromOggPacket(packet, {
			timestampInSamples,
			vorbisLastBlocksize: null
		}, options);
	}
	async getNextPacket(prevPacket, options) {
		const prevMetadata = this.encodedPacketToMetadata.get(prevPacket);
		if (!prevMetadata) throw new Error("Packet was not created from this track.");
		const packetPosition = await this.demuxer.findNextPacketStart(prevMetadata.packet);
		if (!packetPosition) return null;
		const timestampInSamples = prevMetadata.timestampInSamples + prevMetadata.durationInSamples;
		const packet = await this.demuxer.readPacket(packetPosition.startPage, packetPosition.startSegmentIndex);
		return this.createEncodedPacketFromOggPacket(packet, {
			timestampInSamples,
			vorbisLastBlocksize: prevMetadata.vorbisBlockSize
		}, options);
	}
	async getPacket(timestamp, options) {
		if (this.demuxer.reader.fileSize === null) return this.getPacketSequential(timestamp, options);
		const timestampInSamples = roundIfAlmostInteger(timestamp * this.internalSampleRate);
		const firstTimestampInSamples = await this.getFirstTimestampInSamples();
		if (timestampInSamples === Math.max(firstTimestampInSamples, 0)) return this.getFirstPacket(options);
		if (timestampInSamples < Math.max(firstTimestampInSamples, 0)) return null;
		assert(this.bitstream.lastMetadataPacket);
		const startPosition = await this.demuxer.findNextPacketStart(this.bitstream.lastMetadataPacket);
		if (!startPosition) return null;
		let lowPage = startPosition.startPage;
		let high = this.demuxer.reader.fileSize;
		const lowPages = [lowPage];
		outer: while (lowPage.headerStartPos + lowPage.totalSize < high) {
			const low = lowPage.headerStartPos;
			const mid = Math.floor((low + high) / 2);
			let searchStartPos = mid;
			while (true) {
				const until = Math.min(searchStartPos + MAX_PAGE_SIZE, high - 27);
				let searchSlice = this.demuxer.reader.requestSlice(searchStartPos, until - searchStartPos);
				if (isThenable(searchSlice)) searchSlice = await searchSlice;
				assert(searchSlice);
				if (!findNextPageHeader(searchSlice, until)) {
					if (high <= mid + 27) break outer;
					high = mid + 27;
					continue outer;
				}
				let headerSlice = this.demuxer.reader.requestSliceRange(searchSlice.filePos, 27, 282);
				if (isThenable(headerSlice)) headerSlice = await headerSlice;
				assert(headerSlice);
				const page = readPageHeader(headerSlice);
				assert(page);
				let pageValid = false;
				if (page.serialNumber === this.bitstream.serialNumber) pageValid = true;
				else {
					let pageSlice = this.demuxer.reader.requestSlice(page.headerStartPos, page.totalSize);
					if (isThenable(pageSlice)) pageSlice = await pageSlice;
					assert(pageSlice);
					const bytes = readBytes(pageSlice, page.totalSize);
					pageValid = computeOggPageCrc(bytes) === page.checksum;
				}
				if (!pageValid) {
					searchStartPos = page.headerStartPos + 4;
					continue;
				}
				if (pageValid && page.serialNumber !== this.bitstream.serialNumber) {
					searchStartPos = page.headerStartPos + page.totalSize;
					continue;
				}
				if (page.granulePosition === -1) {
					searchStartPos = page.headerStartPos + page.totalSize;
					continue;
				}
				if (this.granulePositionToTimestampInSamples(page.granulePosition) > timestampInSamples) high = page.headerStartPos;
				else {
					lowPage = page;
					lowPages.push(page);
				}
				continue outer;
			}
		}
		let lowerPage = startPosition.startPage;
		for (const otherLowPage of lowPages) {
			if (otherLowPage.granulePosition === lowPage.granulePosition) break;
			if (!lowerPage || otherLowPage.headerStartPos > lowerPage.headerStartPos) lowerPage = otherLowPage;
		}
		let currentPage = lowerPage;
		const previousPages = [currentPage];
		while (true) {
			if (currentPage.serialNumber === this.bitstream.serialNumber && currentPage.granulePosition === lowPage.granulePosition) break;
			const nextPos = currentPage.headerStartPos + currentPage.totalSize;
			let slice = this.demuxer.reader.requestSliceRange(nextPos, 27, 282);
			if (isThenable(slice)) slice = await slice;
			assert(slice);
			const nextPage = readPageHeader(slice);
			assert(nextPage);
			currentPage = nextPage;
			if (currentPage.serialNumber === this.bitstream.serialNumber) previousPages.push(currentPage);
		}
		assert(currentPage.granulePosition !== -1);
		let currentSegmentIndex = null;
		let currentTimestampInSamples;
		let currentTimestampIsCorrect;
		let endPage = currentPage;
		let endSegmentIndex = 0;
		if (currentPage.headerStartPos === startPosition.startPage.headerStartPos) {
			currentTimestampInSamples = firstTimestampInSamples;
			currentTimestampIsCorrect = true;
			currentSegmentIndex = 0;
		} else {
			currentTimestampInSamples = 0;
			currentTimestampIsCorrect = false;
			for (let i = currentPage.lacingValues.length - 1; i >= 0; i--) if (currentPage.lacingValues[i] < 255) {
				currentSegmentIndex = i + 1;
				break;
			}
			if (currentSegmentIndex === null) throw new Error("Invalid page with granule position: no packets end on this page.");
			endSegmentIndex = currentSegmentIndex - 1;
			const pseudopacket = {
				data: PLACEHOLDER_DATA,
				endPage,
				endSegmentIndex
			};
			if (await this.demuxer.findNextPacketStart(pseudopacket)) {
				const endPosition = findPreviousPacketEndPosition(previousPages, currentPage, currentSegmentIndex);
				assert(endPosition);
				const startPosition = findPacketStartPosition(previousPages, endPosition.page, endPosition.segmentIndex);
				if (startPosition) {
					currentPage = startPosition.page;
					currentSegmentIndex = startPosition.segmentIndex;
				}
			} else while (true) {
				const endPosition = findPreviousPacketEndPosition(previousPages, currentPage, currentSegmentIndex);
				if (!endPosition) break;
				const startPosition = findPacketStartPosition(previousPages, endPosition.page, endPosition.segmentIndex);
				if (!startPosition) break;
				currentPage = startPosition.page;
				currentSegmentIndex = startPosition.segmentIndex;
				if (endPosition.page.headerStartPos !== endPage.headerStartPos) {
					endPage = endPosition.page;
					endSegmentIndex = endPosition.segmentIndex;
					break;
				}
			}
		}
		let lastEncodedPacket = null;
		let lastEncodedPacketMetadata = null;
		while (currentPage !== null) {
			assert(currentSegmentIndex !== null);
			const packet = await this.demuxer.readPacket(currentPage, currentSegmentIndex);
			if (!packet) break;
			if (!(currentPage.headerStartPos === startPosition.startPage.headerStartPos && currentSegmentIndex < startPosition.startSegmentIndex)) {
				let encodedPacket = this.createEncodedPacketFromOggPacket(packet, {
					timestampInSamples: currentTimestampInSamples,
					vorbisLastBlocksize: lastEncodedPacketMetadata?.vorbisBlockSize ?? null
				}, options);
				assert(encodedPacket);
				let encodedPacketMetadata = this.encodedPacketToMetadata.get(encodedPacket);
				assert(encodedPacketMetadata);
				if (!currentTimestampIsCorrect && packet.endPage.headerStartPos === endPage.headerStartPos && packet.endSegmentIndex === endSegmentIndex) {
					currentTimestampInSamples = this.granulePositionToTimestampInSamples(currentPage.granulePosition);
					currentTimestampIsCorrect = true;
					encodedPacket = this.createEncodedPacketFromOggPacket(packet, {
						timestampInSamples: currentTimestampInSamples - encodedPacketMetadata.durationInSamples,
						vorbisLastBlocksize: lastEncodedPacketMetadata?.vorbisBlockSize ?? null
					}, options);
					assert(encodedPacket);
					encodedPacketMetadata = this.encodedPacketToMetadata.get(encodedPacket);
					assert(encodedPacketMetadata);
				} else currentTimestampInSamples += encodedPacketMetadata.durationInSamples;
				lastEncodedPacket = encodedPacket;
				lastEncodedPacketMetadata = encodedPacketMetadata;
				if (currentTimestampIsCorrect && (Math.max(currentTimestampInSamples, 0) > timestampInSamples || Math.max(encodedPacketMetadata.timestampInSamples, 0) === timestampInSamples)) break;
			}
			const nextPosition = await this.demuxer.findNextPacketStart(packet);
			if (!nextPosition) break;
			currentPage = nextPosition.startPage;
			currentSegmentIndex = nextPosition.startSegmentIndex;
		}
		return lastEncodedPacket;
	}
	async getPacketSequential(timestamp, options) {
		const release = await this.sequentialScanMutex.acquire();
		try {
			const timestampInSamples = roundIfAlmostInteger(timestamp * this.internalSampleRate);
			timestamp = timestampInSamples / this.internalSampleRate;
			const index = binarySearchLessOrEqual(this.sequentialScanCache, timestampInSamples, (x) => x.timestampInSamples);
			let currentPacket;
			if (index !== -1) {
				const cacheEntry = this.sequentialScanCache[index];
				currentPacket = this.createEncodedPacketFromOggPacket(cacheEntry.packet, {
					timestampInSamples: cacheEntry.timestampInSamples,
					vorbisLastBlocksize: cacheEntry.vorbisLastBlockSize
				}, options);
			} else {
				currentPacket = await this.getFirstPacket(options);
				if (currentPacket && currentPacket.timestamp > timestamp) return null;
			}
			let i = 0;
			while (currentPacket && currentPacket.timestamp < timestamp) {
				const nextPacket = await this.getNextPacket(currentPacket, options);
				if (!nextPacket || nextPacket.timestamp > timestamp) break;
				currentPacket = nextPacket;
				i++;
				if (i === 100) {
					i = 0;
					const metadata = this.encodedPacketToMetadata.get(currentPacket);
					assert(metadata);
					if (this.sequentialScanCache.length > 0) assert(last(this.sequentialScanCache).timestampInSamples <= metadata.timestampInSamples);
					this.sequentialScanCache.push(metadata);
				}
			}
			return currentPacket;
		} finally {
			release();
		}
	}
	getKeyPacket(timestamp, options) {
		return this.getPacket(timestamp, options);
	}
	getNextKeyPacket(packet, options) {
		return this.getNextPacket(packet, options);
	}
};
const findPacketStartPosition = (pageList, endPage, endSegmentIndex) => {
	let page = endPage;
	let segmentIndex = endSegmentIndex;
	outer: while (true) {
		segmentIndex--;
		for (; segmentIndex >= 0; segmentIndex--) if (page.lacingValues[segmentIndex] < 255) {
			segmentIndex++;
			break outer;
		}
		assert(segmentIndex === -1);
		if (!(page.headerType & 1)) {
			segmentIndex = 0;
			break;
		}
		const previousPage = findLast(pageList, (x) => x.headerStartPos < page.headerStartPos);
		if (!previousPage) return null;
		page = previousPage;
		segmentIndex = page.lacingValues.length;
	}
	assert(segmentIndex !== -1);
	if (segmentIndex === page.lacingValues.length) {
		const nextPage = pageList[pageList.indexOf(page) + 1];
		assert(nextPage);
		page = nextPage;
		segmentIndex = 0;
	}
	return {
		page,
		segmentIndex
	};
};
const findPreviousPacketEndPosition = (pageList, startPage, startSegmentIndex) => {
	if (startSegmentIndex > 0) return {
		page: startPage,
		segmentIndex: startSegmentIndex - 1
	};
	const previousPage = findLast(pageList, (x) => x.headerStartPos < startPage.headerStartPos);
	if (!previousPage) return null;
	return {
		page: previousPage,
		segmentIndex: previousPage.lacingValues.length - 1
	};
};

// node_modules/mediabunny/dist/modules/src/wave/wave-demuxer.js
var WaveFormat;
(function(WaveFormat) {
	WaveFormat[WaveFormat["PCM"] = 1] = "PCM";
	WaveFormat[WaveFormat["IEEE_FLOAT"] = 3] = "IEEE_FLOAT";
	WaveFormat[WaveFormat["ALAW"] = 6] = "ALAW";
	WaveFormat[WaveFormat["MULAW"] = 7] = "MULAW";
	WaveFormat[WaveFormat["EXTENSIBLE"] = 65534] = "EXTENSIBLE";
})(WaveFormat || (WaveFormat = {}));
var WaveDemuxer = class extends Demuxer {
	constructor(input) {
		super(input);
		this.metadataPromise = null;
		this.dataStart = -1;
		this.dataSize = -1;
		this.audioInfo = null;
		this.trackBackings = [];
		this.lastKnownPacketIndex = 0;
		this.metadataTags = {};
		this.reader = input._reader;
	}
	async readMetadata() {
		return this.metadataPromise ??= (async () => {
			let slice = this.reader.requestSlice(0, 12);
			if (isThenable(slice)) slice = await slice;
			assert(slice);
			const riffType = readAscii(slice, 4);
			const littleEndian = riffType !== "RIFX";
			const isRf64 = riffType === "RF64";
			const outerChunkSize = readU32(slice, littleEndian);
			let totalFileSize = isRf64 ? this.reader.fileSize : Math.min(outerChunkSize + 8, this.reader.fileSize ?? 1e400);
			if (readAscii(slice, 4) !== "WAVE") throw new Error("Invalid WAVE file - wrong format");
			let chunksRead = 0;
			let dataChunkSize = null;
			let currentPos = slice.filePos;
			while (totalFileSize === null || currentPos < totalFileSize) {
				let slice = this.reader.requestSlice(currentPos, 8);
				if (isThenable(slice)) slice = await slice;
				if (!slice) break;
				const chunkId = readAscii(slice, 4);
				const chunkSize = readU32(slice, littleEndian);
				const startPos = slice.filePos;
				if (isRf64 && chunksRead === 0 && chunkId !== "ds64") throw new Error("Invalid RF64 file: First chunk must be \"ds64\".");
				if (chunkId === "fmt ") await this.parseFmtChunk(startPos, chunkSize, littleEndian);
				else if (chunkId === "data") {
					dataChunkSize ??= chunkSize;
					this.dataStart = slice.filePos;
					this.dataSize = Math.min(dataChunkSize, (totalFileSize ?? 1e400) - this.dataStart);
					if (this.reader.fileSize === null) break;
				} else if (chunkId === "ds64") {
					let ds64Slice = this.reader.requestSlice(startPos, chunkSize);
					if (isThenable(ds64Slice)) ds64Slice = await ds64Slice;
					if (!ds64Slice) break;
					const riffChunkSize = readU64(ds64Slice, littleEndian);
					dataChunkSize = readU64(ds64Slice, littleEndian);
					totalFileSize = Math.min(riffChunkSize + 8, this.reader.fileSize ?? 1e400);
				} else if (chunkId === "LIST") await this.parseListChunk(startPos, chunkSize, littleEndian);
				else if (chunkId === "ID3 " || chunkId === "id3 ") await this.parseId3Chunk(startPos, chunkSize);
				currentPos = startPos + chunkSize + (chunkSize & 1);
				chunksRead++;
			}
			if (!this.audioInfo) throw new Error("Invalid WAVE file - missing \"fmt \" chunk");
			if (this.dataStart === -1) throw new Error("Invalid WAVE file - missing \"data\" chunk");
			const blockSize = this.audioInfo.blockSizeInBytes;
			this.dataSize = Math.floor(this.dataSize / blockSize) * blockSize;
			this.trackBackings.push(new WaveAudioTrackBacking(this));
		})();
	}
	async parseFmtChunk(startPos, size, littleEndian) {
		let slice = this.reader.requestSlice(startPos, size);
		if (isThenable(slice)) slice = await slice;
		if (!slice) return;
		let formatTag = readU16(slice, littleEndian);
		const numChannels = readU16(slice, littleEndian);
		const sampleRate = readU32(slice, littleEndian);
		slice.skip(4);
		const blockAlign = readU16(slice, littleEndian);
		let bitsPerSample;
		if (size === 14) bitsPerSample = 8;
		else bitsPerSample = readU16(slice, littleEndian);
		if (size >= 18 && formatTag !== 357) {
			const cbSize = readU16(slice, littleEndian);
			const remainingSize = size - 18;
			if (Math.min(remainingSize, cbSize) >= 22 && formatTag === WaveFormat.EXTENSIBLE) {
				slice.skip(6);
				const subFormat = readBytes(slice, 16);
				formatTag = subFormat[0] | subFormat[1] << 8;
			}
		}
		if (formatTag === WaveFormat.MULAW || formatTag === WaveFormat.ALAW) bitsPerSample = 8;
		if (formatTag !== WaveFormat.PCM && formatTag !== WaveFormat.IEEE_FLOAT && formatTag !== WaveFormat.ALAW && formatTag !== WaveFormat.MULAW) throw new Error(`Unsupported WAVE codec (format tag ${formatTag}). Only integer/float PCM, A-law, and μ-law are supported.`);
		if (formatTag === WaveFormat.PCM && ![
			8,
			16,
			24,
			32
		].includes(bitsPerSample)) throw new Error(`Unsupported WAVE PCM bit depth (${bitsPerSample}). Only 8, 16, 24, and 32 bits are supported.`);
		if (formatTag === WaveFormat.IEEE_FLOAT && ![32, 64].includes(bitsPerSample)) throw new Error(`Unsupported WAVE float bit depth (${bitsPerSample}). Only 32 and 64 bits are supported.`);
		this.audioInfo = {
			format: formatTag,
			numberOfChannels: numChannels,
			sampleRate,
			sampleSizeInBytes: Math.ceil(bitsPerSample / 8),
			blockSizeInBytes: blockAlign
		};
	}
	async parseListChunk(startPos, size, littleEndian) {
		let slice = this.reader.requestSlice(startPos, size);
		if (isThenable(slice)) slice = await slice;
		if (!slice) return;
		const infoType = readAscii(slice, 4);
		if (infoType !== "INFO" && infoType !== "INF0") return;
		let currentPos = slice.filePos;
		while (currentPos <= startPos + size - 8) {
			slice.filePos = currentPos;
			const chunkName = readAscii(slice, 4);
			const chunkSize = readU32(slice, littleEndian);
			const bytes = readBytes(slice, chunkSize);
			let stringLength = 0;
			for (let i = 0; i < bytes.length; i++) {
				if (bytes[i] === 0) break;
				stringLength++;
			}
			const value = String.fromCharCode(...bytes.subarray(0, stringLength));
			this.metadataTags.raw ??= {};
			this.metadataTags.raw[chunkName] = value;
			switch (chunkName) {
				case "INAM":
				case "TITL":
					this.metadataTags.title ??= value;
					break;
				case "TIT3":
					this.metadataTags.description ??= value;
					break;
				case "IART":
					this.metadataTags.artist ??= value;
					break;
				case "IPRD":
					this.metadataTags.album ??= value;
					break;
				case "IPRT":
				case "ITRK":
				case "TRCK":
					{
						const parts = value.split("/");
						const trackNum = Number.parseInt(parts[0], 10);
						const tracksTotal = parts[1] && Number.parseInt(parts[1], 10);
						if (Number.isInteger(trackNum) && trackNum > 0) this.metadataTags.trackNumber ??= trackNum;
						if (tracksTotal && Number.isInteger(tracksTotal) && tracksTotal > 0) this.metadataTags.tracksTotal ??= tracksTotal;
					}
					break;
				case "ICRD":
				case "IDIT":
					{
						const date = new Date(value);
						if (!Number.isNaN(date.getTime())) this.metadataTags.date ??= date;
					}
					break;
				case "YEAR":
					{
						const year = Number.parseInt(value, 10);
						if (Number.isInteger(year) && year > 0) this.metadataTags.date ??= new Date(year, 0, 1);
					}
					break;
				case "IGNR":
				case "GENR":
					this.metadataTags.genre ??= value;
					break;
				case "ICMT":
				case "CMNT":
				case "COMM": this.metadataTags.comment ??= value;
			}
			currentPos += 8 + chunkSize + (chunkSize & 1);
		}
	}
	async parseId3Chunk(startPos, size) {
		let slice = this.reader.requestSlice(startPos, size);
		if (isThenable(slice)) slice = await slice;
		if (!slice) return;
		const id3V2Header = readId3V2Header(slice);
		if (id3V2Header) {
			const availableSize = size - 10;
			id3V2Header.size = Math.min(id3V2Header.size, availableSize);
			if (id3V2Header.size > 0) {
				const contentSlice = slice.slice(startPos + 10, id3V2Header.size);
				parseId3V2Tag(contentSlice, id3V2Header, this.metadataTags);
			}
		}
	}
	getCodec() {
		assert(this.audioInfo);
		if (this.audioInfo.format === WaveFormat.MULAW) return "ulaw";
		if (this.audioInfo.format === WaveFormat.ALAW) return "alaw";
		if (this.audioInfo.format === WaveFormat.PCM) {
			if (this.audioInfo.sampleSizeInBytes === 1) return "pcm-u8";
			else if (this.audioInfo.sampleSizeInBytes === 2) return "pcm-s16";
			else if (this.audioInfo.sampleSizeInBytes === 3) return "pcm-s24";
			else if (this.audioInfo.sampleSizeInBytes === 4) return "pcm-s32";
		}
		if (this.audioInfo.format === WaveFormat.IEEE_FLOAT) {
			if (this.audioInfo.sampleSizeInBytes === 4) return "pcm-f32";
			else if (this.audioInfo.sampleSizeInBytes === 8) return "pcm-f64";
		}
		assert(false);
	}
	async getMimeType() {
		return "audio/wav";
	}
	async getTrackBackings() {
		await this.readMetadata();
		return this.trackBackings;
	}
	async getMetadataTags() {
		await this.readMetadata();
		return this.metadataTags;
	}
};
const PACKET_SIZE_IN_FRAMES = 2048;
var WaveAudioTrackBacking = class {
	constructor(demuxer) {
		this.demuxer = demuxer;
	}
	getType() {
		return "audio";
	}
	getId() {
		return 1;
	}
	getNumber() {
		return 1;
	}
	getCodec() {
		return this.demuxer.getCodec();
	}
	getInternalCodecId() {
		assert(this.demuxer.audioInfo);
		return this.demuxer.audioInfo.format;
	}
	async getDecoderConfig() {
		const codec = this.demuxer.getCodec();
		if (!codec) return null;
		assert(this.demuxer.audioInfo);
		return {
			codec,
			numberOfChannels: this.demuxer.audioInfo.numberOfChannels,
			sampleRate: this.demuxer.audioInfo.sampleRate
		};
	}
	getNumberOfChannels() {
		assert(this.demuxer.audioInfo);
		return this.demuxer.audioInfo.numberOfChannels;
	}
	getSampleRate() {
		assert(this.demuxer.audioInfo);
		return this.demuxer.audioInfo.sampleRate;
	}
	getTimeResolution() {
		assert(this.demuxer.audioInfo);
		return this.demuxer.audioInfo.sampleRate;
	}
	isRelativeToUnixEpoch() {
		return false;
	}
	getUnixTimeForTimestamp() {
		return null;
	}
	getPairingMask() {
		return 1n;
	}
	getBitrate() {
		return null;
	}
	getAverageBitrate() {
		return null;
	}
	async getDurationFromMetadata() {
		assert(this.demuxer.dataSize !== -1);
		return this.demuxer.dataSize / this.demuxer.audioInfo.blockSizeInBytes / this.demuxer.audioInfo.sampleRate;
	}
	async getLiveRefreshInterval() {
		return null;
	}
	getName() {
		return null;
	}
	getLanguageCode() {
		return "und";
	}
	getDisposition() {
		return { ...DEFAULT_TRACK_DISPOSITION };
	}
	async getPacketAtIndex(packetIndex, options) {
		assert(packetIndex >= 0);
		assert(this.demuxer.audioInfo);
		const startOffset = packetIndex * PACKET_SIZE_IN_FRAMES * this.demuxer.audioInfo.blockSizeInBytes;
		if (startOffset >= this.demuxer.dataSize) return null;
		const sizeInBytes = Math.min(PACKET_SIZE_IN_FRAMES * this.demuxer.audioInfo.blockSizeInBytes, this.demuxer.dataSize - startOffset);
		if (this.demuxer.reader.fileSize === null) {
			let slice = this.demuxer.reader.requestSlice(this.demuxer.dataStart + startOffset, sizeInBytes);
			if (isThenable(slice)) slice = await slice;
			if (!slice) return null;
		}
		let data;
		if (options.metadataOnly) data = PLACEHOLDER_DATA;
		else {
			let slice = this.demuxer.reader.requestSlice(this.demuxer.dataStart + startOffset, sizeInBytes);
			if (isThenable(slice)) slice = await slice;
			assert(slice);
			data = readBytes(slice, sizeInBytes);
		}
		const timestamp = packetIndex * PACKET_SIZE_IN_FRAMES / this.demuxer.audioInfo.sampleRate;
		const duration = sizeInBytes / this.demuxer.audioInfo.blockSizeInBytes / this.demuxer.audioInfo.sampleRate;
		this.demuxer.lastKnownPacketIndex = Math.max(packetIndex, this.demuxer.lastKnownPacketIndex);
		return new EncodedPacket(data, "key", timestamp, duration, packetIndex, sizeInBytes);
	}
	getFirstPacket(options) {
		return this.getPacketAtIndex(0, options);
	}
	async getPacket(timestamp, options) {
		assert(this.demuxer.audioInfo);
		const packetIndex = Math.floor(Math.min(timestamp * this.demuxer.audioInfo.sampleRate / PACKET_SIZE_IN_FRAMES, (this.demuxer.dataSize - 1) / (PACKET_SIZE_IN_FRAMES * this.demuxer.audioInfo.blockSizeInBytes)));
		if (packetIndex < 0) return null;
		const packet = await this.getPacketAtIndex(packetIndex, options);
		if (packet) return packet;
		if (packetIndex === 0) return null;
		assert(this.demuxer.reader.fileSize === null);
		let currentPacket = await this.getPacketAtIndex(this.demuxer.lastKnownPacketIndex, options);
		while (currentPacket) {
			const nextPacket = await this.getNextPacket(currentPacket, options);
			if (!nextPacket) break;
			currentPacket = nextPacket;
		}
		return currentPacket;
	}
	getNextPacket(packet, options) {
		assert(this.demuxer.audioInfo);
		const packetIndex = Math.round(packet.timestamp * this.demuxer.audioInfo.sampleRate / PACKET_SIZE_IN_FRAMES);
		return this.getPacketAtIndex(packetIndex + 1, options);
	}
	getKeyPacket(timestamp, options) {
		return this.getPacket(timestamp, options);
	}
	getNextKeyPacket(packet, options) {
		return this.getNextPacket(packet, options);
	}
};

// node_modules/mediabunny/dist/modules/src/adts/adts-reader.js
const readAdtsFrameHeader = (slice) => {
	const startPos = slice.filePos;
	const bytes = readBytes(slice, 9);
	const bitstream = new Bitstream(bytes);
	if (bitstream.readBits(12) !== 4095) return null;
	bitstream.skipBits(1);
	if (bitstream.readBits(2) !== 0) return null;
	const protectionAbsence = bitstream.readBits(1);
	const objectType = bitstream.readBits(2) + 1;
	const samplingFrequencyIndex = bitstream.readBits(4);
	if (samplingFrequencyIndex === 15) return null;
	bitstream.skipBits(1);
	const channelConfiguration = bitstream.readBits(3);
	if (channelConfiguration === 0) throw new Error("ADTS frames with channel configuration 0 are not supported.");
	bitstream.skipBits(1);
	bitstream.skipBits(1);
	bitstream.skipBits(1);
	bitstream.skipBits(1);
	const frameLength = bitstream.readBits(13);
	bitstream.skipBits(11);
	const numberOfAacFrames = bitstream.readBits(2) + 1;
	if (numberOfAacFrames !== 1) throw new Error("ADTS frames with more than one AAC frame are not supported.");
	let crcCheck = null;
	if (protectionAbsence === 1) slice.filePos -= 2;
	else crcCheck = bitstream.readBits(16);
	return {
		objectType,
		samplingFrequencyIndex,
		channelConfiguration,
		frameLength,
		numberOfAacFrames,
		crcCheck,
		startPos
	};
};

// node_modules/mediabunny/dist/modules/src/adts/adts-demuxer.js
const SAMPLES_PER_AAC_FRAME = 1024;
var AdtsDemuxer = class extends Demuxer {
	constructor(input) {
		super(input);
		this.metadataPromise = null;
		this.firstFrameHeader = null;
		this.loadedSamples = [];
		this.metadataTags = null;
		this.trackBackings = [];
		this.readingMutex = new AsyncMutex();
		this.lastSampleLoaded = false;
		this.lastLoadedPos = 0;
		this.nextTimestampInSamples = 0;
		this.reader = input._reader;
	}
	async readMetadata() {
		return this.metadataPromise ??= (async () => {
			while (!this.firstFrameHeader && !this.lastSampleLoaded) await this.advanceReader();
			assert(this.firstFrameHeader);
			this.trackBackings = [new AdtsAudioTrackBacking(this)];
		})();
	}
	async advanceReader() {
		if (this.lastLoadedPos === 0) while (true) {
			let slice = this.reader.requestSlice(this.lastLoadedPos, 10);
			if (isThenable(slice)) slice = await slice;
			if (!slice) {
				this.lastSampleLoaded = true;
				return;
			}
			const id3V2Header = readId3V2Header(slice);
			if (!id3V2Header) break;
			this.lastLoadedPos = slice.filePos + id3V2Header.size;
		}
		let slice = this.reader.requestSliceRange(this.lastLoadedPos, 7, 9);
		if (isThenable(slice)) slice = await slice;
		if (!slice) {
			this.lastSampleLoaded = true;
			return;
		}
		const header = readAdtsFrameHeader(slice);
		if (!header) {
			this.lastSampleLoaded = true;
			return;
		}
		if (this.reader.fileSize !== null && header.startPos + header.frameLength > this.reader.fileSize) {
			this.lastSampleLoaded = true;
			return;
		}
		if (!this.firstFrameHeader) this.firstFrameHeader = header;
		const sampleRate = aacFrequencyTable[header.samplingFrequencyIndex];
		assert(sampleRate !== void 0);
		const sampleDuration = SAMPLES_PER_AAC_FRAME / sampleRate;
		const sample = {
			timestamp: this.nextTimestampInSamples / sampleRate,
			duration: sampleDuration,
			dataStart: header.startPos,
			dataSize: header.frameLength
		};
		this.loadedSamples.push(sample);
		this.nextTimestampInSamples += SAMPLES_PER_AAC_FRAME;
		this.lastLoadedPos = header.startPos + header.frameLength;
	}
	async getMimeType() {
		return "audio/aac";
	}
	async getTrackBackings() {
		await this.readMetadata();
		return this.trackBackings;
	}
	async getMetadataTags() {
		const release = await this.readingMutex.acquire();
		try {
			await this.readMetadata();
			if (this.metadataTags) return this.metadataTags;
			this.metadataTags = {};
			let currentPos = 0;
			while (true) {
				let headerSlice = this.reader.requestSlice(currentPos, 10);
				if (isThenable(headerSlice)) headerSlice = await headerSlice;
				if (!headerSlice) break;
				const id3V2Header = readId3V2Header(headerSlice);
				if (!id3V2Header) break;
				let contentSlice = this.reader.requestSlice(headerSlice.filePos, id3V2Header.size);
				if (isThenable(contentSlice)) contentSlice = await contentSlice;
				if (!contentSlice) break;
				parseId3V2Tag(contentSlice, id3V2Header, this.metadataTags);
				currentPos = headerSlice.filePos + id3V2Header.size;
			}
			return this.metadataTags;
		} finally {
			release();
		}
	}
};
var AdtsAudioTrackBacking = class {
	constructor(demuxer) {
		this.demuxer = demuxer;
	}
	getType() {
		return "audio";
	}
	getId() {
		return 1;
	}
	getNumber() {
		return 1;
	}
	getTimeResolution() {
		return this.getSampleRate() / SAMPLES_PER_AAC_FRAME;
	}
	isRelativeToUnixEpoch() {
		return false;
	}
	getUnixTimeForTimestamp() {
		return null;
	}
	getPairingMask() {
		return 1n;
	}
	getBitrate() {
		return null;
	}
	getAverageBitrate() {
		return null;
	}
	async getDurationFromMetadata() {
		return null;
	}
	async getLiveRefreshInterval() {
		return null;
	}
	getName() {
		return null;
	}
	getLanguageCode() {
		return "und";
	}
	getCodec() {
		return "aac";
	}
	getInternalCodecId() {
		assert(this.demuxer.firstFrameHeader);
		return this.demuxer.firstFrameHeader.objectType;
	}
	getNumberOfChannels() {
		assert(this.demuxer.firstFrameHeader);
		const numberOfChannels = aacChannelMap[this.demuxer.firstFrameHeader.channelConfiguration];
		assert(numberOfChannels !== void 0);
		return numberOfChannels;
	}
	getSampleRate() {
		assert(this.demuxer.firstFrameHeader);
		const sampleRate = aacFrequencyTable[this.demuxer.firstFrameHeader.samplingFrequencyIndex];
		assert(sampleRate !== void 0);
		return sampleRate;
	}
	getDisposition() {
		return { ...DEFAULT_TRACK_DISPOSITION };
	}
	async getDecoderConfig() {
		assert(this.demuxer.firstFrameHeader);
		return {
			codec: `mp4a.40.${this.demuxer.firstFrameHeader.objectType}`,
			numberOfChannels: this.getNumberOfChannels(),
			sampleRate: this.getSampleRate()
		};
	}
	async getPacketAtIndex(sampleIndex, options) {
		if (sampleIndex === -1) return null;
		const rawSample = this.demuxer.loadedSamples[sampleIndex];
		if (!rawSample) return null;
		let data;
		if (options.metadataOnly) data = PLACEHOLDER_DATA;
		else {
			let slice = this.demuxer.reader.requestSlice(rawSample.dataStart, rawSample.dataSize);
			if (isThenable(slice)) slice = await slice;
			if (!slice) return null;
			data = readBytes(slice, rawSample.dataSize);
		}
		return new EncodedPacket(data, "key", rawSample.timestamp, rawSample.duration, sampleIndex, rawSample.dataSize);
	}
	getFirstPacket(options) {
		return this.getPacketAtIndex(0, options);
	}
	async getNextPacket(packet, options) {
		const release = await this.demuxer.readingMutex.acquire();
		try {
			const sampleIndex = binarySearchExact(this.demuxer.loadedSamples, packet.timestamp, (x) => x.timestamp);
			if (sampleIndex === -1) throw new Error("Packet was not created from this track.");
			const nextIndex = sampleIndex + 1;
			while (nextIndex >= this.demuxer.loadedSamples.length && !this.demuxer.lastSampleLoaded) await this.demuxer.advanceReader();
			return this.getPacketAtIndex(nextIndex, options);
		} finally {
			release();
		}
	}
	async getPacket(timestamp, options) {
		const release = await this.demuxer.readingMutex.acquire();
		try {
			while (true) {
				const index = binarySearchLessOrEqual(this.demuxer.loadedSamples, timestamp, (x) => x.timestamp);
				if (index === -1 && this.demuxer.loadedSamples.length > 0) return null;
				if (this.demuxer.lastSampleLoaded) return this.getPacketAtIndex(index, options);
				if (index >= 0 && index + 1 < this.demuxer.loadedSamples.length) return this.getPacketAtIndex(index, options);
				await this.demuxer.advanceReader();
			}
		} finally {
			release();
		}
	}
	getKeyPacket(timestamp, options) {
		return this.getPacket(timestamp, options);
	}
	getNextKeyPacket(packet, options) {
		return this.getNextPacket(packet, options);
	}
};

// node_modules/mediabunny/dist/modules/src/flac/flac-misc.js
const getBlockSizeOrUncommon = (bits) => {
	if (bits === 0) return null;
	else if (bits === 1) return 192;
	else if (bits >= 2 && bits <= 5) return 144 * 2 ** bits;
	else if (bits === 6) return "uncommon-u8";
	else if (bits === 7) return "uncommon-u16";
	else if (bits >= 8 && bits <= 15) return 2 ** bits;
	else return null;
};
const getSampleRateOrUncommon = (sampleRateBits, streamInfoSampleRate) => {
	switch (sampleRateBits) {
		case 0: return streamInfoSampleRate;
		case 1: return 88200;
		case 2: return 176400;
		case 3: return 192e3;
		case 4: return 8e3;
		case 5: return 16e3;
		case 6: return 22050;
		case 7: return 24e3;
		case 8: return 32e3;
		case 9: return 44100;
		case 10: return 48e3;
		case 11: return 96e3;
		case 12: return "uncommon-u8";
		case 13: return "uncommon-u16";
		case 14: return "uncommon-u16-10";
		default: return null;
	}
};
const readCodedNumber = (fileSlice) => {
	let ones = 0;
	const bitstream1 = new Bitstream(readBytes(fileSlice, 1));
	while (bitstream1.readBits(1) === 1) ones++;
	if (ones === 0) return bitstream1.readBits(7);
	const bitArray = [];
	const extraBytes = ones - 1;
	const bitstream2 = new Bitstream(readBytes(fileSlice, extraBytes));
	const firstByteBits = 8 - ones - 1;
	for (let i = 0; i < firstByteBits; i++) bitArray.unshift(bitstream1.readBits(1));
	for (let i = 0; i < extraBytes; i++) for (let j = 0; j < 8; j++) {
		const val = bitstream2.readBits(1);
		if (j < 2) continue;
		bitArray.unshift(val);
	}
	return bitArray.reduce((acc, bit, index) => {
		return acc | bit << index;
	}, 0);
};
const readBlockSize = (slice, blockSizeBits) => {
	if (blockSizeBits === "uncommon-u16") return readU16Be(slice) + 1;
	else if (blockSizeBits === "uncommon-u8") return readU8(slice) + 1;
	else if (typeof blockSizeBits === "number") return blockSizeBits;
	else {
		assertNever(blockSizeBits);
		assert(false);
	}
};
const readSampleRate = (slice, sampleRateOrUncommon) => {
	if (sampleRateOrUncommon === "uncommon-u16") return readU16Be(slice);
	if (sampleRateOrUncommon === "uncommon-u16-10") return readU16Be(slice) * 10;
	if (sampleRateOrUncommon === "uncommon-u8") return readU8(slice);
	if (typeof sampleRateOrUncommon === "number") return sampleRateOrUncommon;
	return null;
};
const calculateCrc8 = (data) => {
	const polynomial = 7;
	let crc = 0;
	for (const byte of data) {
		crc ^= byte;
		for (let i = 0; i < 8; i++) {
			if ((crc & 128) !== 0) crc = crc << 1 ^ polynomial;
			else crc <<= 1;
			crc &= 255;
		}
	}
	return crc;
};

// node_modules/mediabunny/dist/modules/src/flac/flac-demuxer.js
var FlacDemuxer = class extends Demuxer {
	constructor(input) {
		super(input);
		this.loadedSamples = [];
		this.metadataPromise = null;
		this.trackBacking = null;
		this.metadataTags = {};
		this.audioInfo = null;
		this.lastLoadedPos = null;
		this.blockingBit = null;
		this.readingMutex = new AsyncMutex();
		this.lastSampleLoaded = false;
		this.reader = input._reader;
	}
	async getMetadataTags() {
		await this.readMetadata();
		return this.metadataTags;
	}
	async getTrackBackings() {
		await this.readMetadata();
		assert(this.trackBacking);
		return [this.trackBacking];
	}
	async getMimeType() {
		return "audio/flac";
	}
	async readMetadata() {
		return this.metadataPromise ??= (async () => {
			let currentPos = 0;
			while (true) {
				let headerSlice = this.reader.requestSlice(currentPos, 10);
				if (isThenable(headerSlice)) headerSlice = await headerSlice;
				if (!headerSlice) {
					this.lastSampleLoaded = true;
					return;
				}
				const id3V2Header = readId3V2Header(headerSlice);
				if (!id3V2Header) break;
				let contentSlice = this.reader.requestSlice(headerSlice.filePos, id3V2Header.size);
				if (isThenable(contentSlice)) contentSlice = await contentSlice;
				assert(contentSlice);
				parseId3V2Tag(contentSlice, id3V2Header, this.metadataTags);
				currentPos = headerSlice.filePos + id3V2Header.size;
			}
			currentPos += 4;
			while (this.reader.fileSize === null || currentPos < this.reader.fileSize) {
				let sizeSlice = this.reader.requestSlice(currentPos, 4);
				if (isThenable(sizeSlice)) sizeSlice = await sizeSlice;
				currentPos += 4;
				if (sizeSlice === null) throw new Error(`Metadata block at position ${currentPos} is too small! Corrupted file.`);
				assert(sizeSlice);
				const byte = readU8(sizeSlice);
				const size = readU24Be(sizeSlice);
				const isLastMetadata = (byte & 128) !== 0;
				switch (byte & 127) {
					case FlacBlockType.STREAMINFO: {
						let streamInfoBlock = this.reader.requestSlice(currentPos, size);
						if (isThenable(streamInfoBlock)) streamInfoBlock = await streamInfoBlock;
						assert(streamInfoBlock);
						if (streamInfoBlock === null) throw new Error(`StreamInfo block at position ${currentPos} is too small! Corrupted file.`);
						const streamInfoBytes = readBytes(streamInfoBlock, 34);
						const bitstream = new Bitstream(streamInfoBytes);
						const minimumBlockSize = bitstream.readBits(16);
						const maximumBlockSize = bitstream.readBits(16);
						const minimumFrameSize = bitstream.readBits(24);
						const maximumFrameSize = bitstream.readBits(24);
						const sampleRate = bitstream.readBits(20);
						const numberOfChannels = bitstream.readBits(3) + 1;
						bitstream.readBits(5);
						const totalSamples = bitstream.readBits(36);
						bitstream.skipBits(128);
						const description = /* @__PURE__ */ new Uint8Array(42);
						description.set(new Uint8Array([
							102,
							76,
							97,
							67
						]), 0);
						description.set(new Uint8Array([
							128,
							0,
							0,
							34
						]), 4);
						description.set(streamInfoBytes, 8);
						this.audioInfo = {
							numberOfChannels,
							sampleRate,
							totalSamples,
							minimumBlockSize,
							maximumBlockSize,
							minimumFrameSize,
							maximumFrameSize,
							description
						};
						this.trackBacking = new FlacAudioTrackBacking(this);
						break;
					}
					case FlacBlockType.VORBIS_COMMENT: {
						let vorbisCommentBlock = this.reader.requestSlice(currentPos, size);
						if (isThenable(vorbisCommentBlock)) vorbisCommentBlock = await vorbisCommentBlock;
						assert(vorbisCommentBlock);
						readVorbisComments(readBytes(vorbisCommentBlock, size), this.metadataTags);
						break;
					}
					case FlacBlockType.PICTURE: {
						let pictureBlock = this.reader.requestSlice(currentPos, size);
						if (isThenable(pictureBlock)) pictureBlock = await pictureBlock;
						assert(pictureBlock);
						const pictureType = readU32Be(pictureBlock);
						const mediaTypeLength = readU32Be(pictureBlock);
						const mediaType = textDecoder.decode(readBytes(pictureBlock, mediaTypeLength));
						const descriptionLength = readU32Be(pictureBlock);
						const description = textDecoder.decode(readBytes(pictureBlock, descriptionLength));
						pictureBlock.skip(16);
						const dataLength = readU32Be(pictureBlock);
						const data = readBytes(pictureBlock, dataLength);
						this.metadataTags.images ??= [];
						this.metadataTags.images.push({
							data,
							mimeType: mediaType,
							kind: pictureType === 3 ? "coverFront" : pictureType === 4 ? "coverBack" : "unknown",
							description
						});
						break;
					}
				}
				currentPos += size;
				if (isLastMetadata) {
					this.lastLoadedPos = currentPos;
					break;
				}
			}
			if (!this.audioInfo) throw new Error("Missing STREAMINFO metadata block! Corrupted FLAC file.");
		})();
	}
	async readNextFlacFrame({ startPos, isFirstPacket }) {
		assert(this.audioInfo);
		const minimumHeaderLength = 6;
		const maximumHeaderLength = 16;
		const minimumFrameLength = 10;
		const maximumFrameLength = this.audioInfo.maximumBlockSize * this.audioInfo.numberOfChannels * 4 + maximumHeaderLength + 2;
		const effectiveMinFrameSize = this.audioInfo.minimumFrameSize || minimumFrameLength;
		const maximumSliceLength = (this.audioInfo.maximumFrameSize || maximumFrameLength) + maximumHeaderLength;
		const slice = await this.reader.requestSliceRange(startPos, maximumHeaderLength, maximumSliceLength);
		if (!slice) return null;
		const frameHeader = this.readFlacFrameHeader({
			slice,
			isFirstPacket
		});
		if (!frameHeader) return null;
		slice.filePos = startPos + effectiveMinFrameSize;
		while (true) {
			if (slice.filePos > slice.end - minimumHeaderLength) return {
				num: frameHeader.num,
				blockSize: frameHeader.blockSize,
				sampleRate: frameHeader.sampleRate,
				size: slice.end - startPos,
				isLastFrame: true
			};
			if (readU8(slice) === 255) {
				const positionBeforeReading = slice.filePos;
				if (readU8(slice) !== (this.blockingBit === 1 ? 249 : 248)) {
					slice.filePos = positionBeforeReading;
					continue;
				}
				slice.skip(-2);
				const lengthIfNextFlacFrameHeaderIsLegit = slice.filePos - startPos;
				const nextFrameHeader = this.readFlacFrameHeader({
					slice,
					isFirstPacket: false
				});
				if (!nextFrameHeader) {
					slice.filePos = positionBeforeReading;
					continue;
				}
				if (this.blockingBit === 0) {
					if (nextFrameHeader.num - frameHeader.num !== 1) {
						slice.filePos = positionBeforeReading;
						continue;
					}
				} else if (nextFrameHeader.num - frameHeader.num !== frameHeader.blockSize) {
					slice.filePos = positionBeforeReading;
					continue;
				}
				return {
					num: frameHeader.num,
					blockSize: frameHeader.blockSize,
					sampleRate: frameHeader.sampleRate,
					size: lengthIfNextFlacFrameHeaderIsLegit,
					isLastFrame: false
				};
			}
		}
	}
	readFlacFrameHeader({ slice, isFirstPacket }) {
		const startOffset = slice.filePos;
		const bytes = readBytes(slice, 4);
		const bitstream = new Bitstream(bytes);
		if (bitstream.readBits(15) !== 32764) return null;
		if (this.blockingBit === null) {
			assert(isFirstPacket);
			const newBlockingBit = bitstream.readBits(1);
			this.blockingBit = newBlockingBit;
		} else if (this.blockingBit === 1) {
			assert(!isFirstPacket);
			if (bitstream.readBits(1) !== 1) return null;
		} else if (this.blockingBit === 0) {
			assert(!isFirstPacket);
			if (bitstream.readBits(1) !== 0) return null;
		} else throw new Error("Invalid blocking bit");
		const blockSizeOrUncommon = getBlockSizeOrUncommon(bitstream.readBits(4));
		if (!blockSizeOrUncommon) return null;
		assert(this.audioInfo);
		const sampleRateOrUncommon = getSampleRateOrUncommon(bitstream.readBits(4), this.audioInfo.sampleRate);
		if (!sampleRateOrUncommon) return null;
		bitstream.readBits(4);
		bitstream.readBits(3);
		if (bitstream.readBits(1) !== 0) return null;
		const num = readCodedNumber(slice);
		const blockSize = readBlockSize(slice, blockSizeOrUncommon);
		const sampleRate = readSampleRate(slice, sampleRateOrUncommon);
		if (sampleRate === null) return null;
		if (sampleRate !== this.audioInfo.sampleRate) return null;
		const size = slice.filePos - startOffset;
		const crc = readU8(slice);
		slice.skip(-size);
		slice.skip(-1);
		if (crc !== calculateCrc8(readBytes(slice, size))) return null;
		return {
			num,
			blockSize,
			sampleRate
		};
	}
	async advanceReader() {
		await this.readMetadata();
		assert(this.lastLoadedPos !== null);
		assert(this.audioInfo);
		const startPos = this.lastLoadedPos;
		const frame = await this.readNextFlacFrame({
			startPos,
			isFirstPacket: this.loadedSamples.length === 0
		});
		if (!frame) {
			this.lastSampleLoaded = true;
			return;
		}
		const lastSample = this.loadedSamples[this.loadedSamples.length - 1];
		const sample = {
			blockOffset: lastSample ? lastSample.blockOffset + lastSample.blockSize : 0,
			blockSize: frame.blockSize,
			byteOffset: startPos,
			byteSize: frame.size
		};
		this.lastLoadedPos = this.lastLoadedPos + frame.size;
		this.loadedSamples.push(sample);
		if (frame.isLastFrame) {
			this.lastSampleLoaded = true;
			return;
		}
	}
};
var FlacAudioTrackBacking = class {
	constructor(demuxer) {
		this.demuxer = demuxer;
	}
	getType() {
		return "audio";
	}
	getId() {
		return 1;
	}
	getNumber() {
		return 1;
	}
	getCodec() {
		return "flac";
	}
	getInternalCodecId() {
		return null;
	}
	getNumberOfChannels() {
		assert(this.demuxer.audioInfo);
		return this.demuxer.audioInfo.numberOfChannels;
	}
	getSampleRate() {
		assert(this.demuxer.audioInfo);
		return this.demuxer.audioInfo.sampleRate;
	}
	getName() {
		return null;
	}
	getLanguageCode() {
		return "und";
	}
	getTimeResolution() {
		assert(this.demuxer.audioInfo);
		return this.demuxer.audioInfo.sampleRate;
	}
	isRelativeToUnixEpoch() {
		return false;
	}
	getUnixTimeForTimestamp() {
		return null;
	}
	getPairingMask() {
		return 1n;
	}
	getBitrate() {
		return null;
	}
	getAverageBitrate() {
		return null;
	}
	async getDurationFromMetadata() {
		assert(this.demuxer.audioInfo);
		if (this.demuxer.audioInfo.totalSamples === 0) return null;
		return this.demuxer.audioInfo.totalSamples / this.demuxer.audioInfo.sampleRate;
	}
	async getLiveRefreshInterval() {
		return null;
	}
	getDisposition() {
		return { ...DEFAULT_TRACK_DISPOSITION };
	}
	async getDecoderConfig() {
		assert(this.demuxer.audioInfo);
		return {
			codec: "flac",
			numberOfChannels: this.demuxer.audioInfo.numberOfChannels,
			sampleRate: this.demuxer.audioInfo.sampleRate,
			description: this.demuxer.audioInfo.description
		};
	}
	async getPacket(timestamp, options) {
		assert(this.demuxer.audioInfo);
		if (timestamp < 0) return null;
		const release = await this.demuxer.readingMutex.acquire();
		try {
			while (true) {
				const packetIndex = binarySearchLessOrEqual(this.demuxer.loadedSamples, timestamp, (x) => x.blockOffset / this.demuxer.audioInfo.sampleRate);
				if (packetIndex === -1) {
					await this.demuxer.advanceReader();
					continue;
				}
				const packet = this.demuxer.loadedSamples[packetIndex];
				if (packet.blockOffset / this.demuxer.audioInfo.sampleRate + packet.blockSize / this.demuxer.audioInfo.sampleRate <= timestamp) {
					if (this.demuxer.lastSampleLoaded) return this.getPacketAtIndex(this.demuxer.loadedSamples.length - 1, options);
					await this.demuxer.advanceReader();
					continue;
				}
				return this.getPacketAtIndex(packetIndex, options);
			}
		} finally {
			release();
		}
	}
	async getNextPacket(packet, options) {
		const release = await this.demuxer.readingMutex.acquire();
		try {
			const nextIndex = packet.sequenceNumber + 1;
			if (this.demuxer.lastSampleLoaded && nextIndex >= this.demuxer.loadedSamples.length) return null;
			while (nextIndex >= this.demuxer.loadedSamples.length && !this.demuxer.lastSampleLoaded) await this.demuxer.advanceReader();
			return this.getPacketAtIndex(nextIndex, options);
		} finally {
			release();
		}
	}
	getKeyPacket(timestamp, options) {
		return this.getPacket(timestamp, options);
	}
	getNextKeyPacket(packet, options) {
		return this.getNextPacket(packet, options);
	}
	async getPacketAtIndex(sampleIndex, options) {
		const rawSample = this.demuxer.loadedSamples[sampleIndex];
		if (!rawSample) return null;
		let data;
		if (options.metadataOnly) data = PLACEHOLDER_DATA;
		else {
			let slice = this.demuxer.reader.requestSlice(rawSample.byteOffset, rawSample.byteSize);
			if (isThenable(slice)) slice = await slice;
			if (!slice) return null;
			data = readBytes(slice, rawSample.byteSize);
		}
		assert(this.demuxer.audioInfo);
		const timestamp = rawSample.blockOffset / this.demuxer.audioInfo.sampleRate;
		const duration = rawSample.blockSize / this.demuxer.audioInfo.sampleRate;
		return new EncodedPacket(data, "key", timestamp, duration, sampleIndex, rawSample.byteSize);
	}
	async getFirstPacket(options) {
		while (this.demuxer.loadedSamples.length === 0 && !this.demuxer.lastSampleLoaded) await this.demuxer.advanceReader();
		return this.getPacketAtIndex(0, options);
	}
};

// node_modules/mediabunny/dist/modules/src/mpeg-ts/mpeg-ts-misc.js
const TIMESCALE = 9e4;
const TIMESTAMP_MODULUS = 2 ** 33;
const buildMpegTsMimeType = (codecStrings) => {
	let string = "video/MP2T";
	const uniqueCodecStrings = [...new Set(codecStrings.filter(Boolean))];
	if (uniqueCodecStrings.length > 0) string += `; codecs="${uniqueCodecStrings.join(", ")}"`;
	return string;
};

// node_modules/mediabunny/dist/modules/src/mpeg-ts/mpeg-ts-demuxer.js
const MISSING_PTS_ERROR_MESSAGE = "PES packet is missing PTS where it was expected. PES packets without PTS are not currently supported. If you think this file should be supported, please report it.";
const REGISTRATION_DESCRIPTOR_TAG = 5;
const HDMV_FORMAT_IDENTIFIER = 1212435798;
const HDPR_FORMAT_IDENTIFIER = 1212436562;
const DTS_FORMAT_IDENTIFIER_PREFIX = 1146376960;
const BLU_RAY_DTS_STREAM_TYPES = /* @__PURE__ */ new Set([
	133,
	134,
	162
]);
const ignoredStreamTypes = /* @__PURE__ */ new Set();
var MpegTsDemuxer = class extends Demuxer {
	constructor(input) {
		super(input);
		this.metadataPromise = null;
		this.elementaryStreams = [];
		this.trackBackingEntries = [];
		this.packetOffset = 0;
		this.packetStride = -1;
		this.sectionEndPositions = [];
		this.seekChunkSize = 5242880;
		this.minReferencePointByteDistance = -1;
		this.timestampWrapInfo = null;
		this.reader = input._reader;
	}
	async readMetadata() {
		return this.metadataPromise ??= (async () => {
			const lengthToCheck = 188 + 16 + 1;
			let startingSlice = this.reader.requestSlice(0, lengthToCheck);
			if (isThenable(startingSlice)) startingSlice = await startingSlice;
			assert(startingSlice);
			const startingBytes = readBytes(startingSlice, lengthToCheck);
			if (startingBytes[0] === 71 && startingBytes[188] === 71) {
				this.packetOffset = 0;
				this.packetStride = 188;
			} else if (startingBytes[0] === 71 && startingBytes[188 + 16] === 71) {
				this.packetOffset = 0;
				this.packetStride = 188 + 16;
			} else if (startingBytes[4] === 71 && startingBytes[4 + 188 + 4] === 71) {
				this.packetOffset = 4;
				this.packetStride = 188 + 4;
			} else throw new Error("Unreachable.");
			const MIN_REFERENCE_POINT_PACKET_DISTANCE = 256;
			this.minReferencePointByteDistance = MIN_REFERENCE_POINT_PACKET_DISTANCE * this.packetStride;
			let currentPos = this.packetOffset;
			let programMapPid = null;
			let hasProgramAssociationTable = false;
			let hasProgramMap = false;
			while (true) {
				const packetHeader = await this.readPacketHeader(currentPos);
				if (!packetHeader) break;
				if (packetHeader.payloadUnitStartIndicator === 0) {
					currentPos += this.packetStride;
					continue;
				}
				if (hasProgramMap && !this.elementaryStreams.some((x) => x.pid === packetHeader.pid)) {
					currentPos += this.packetStride;
					continue;
				}
				const section = await this.readSection(currentPos, true, !hasProgramMap);
				if (!section) break;
				const BYTES_BEFORE_SECTION_LENGTH = 3;
				const BITS_IN_CRC_32 = 32;
				let isProbablyProgramMap = false;
				if (!hasProgramMap && section.pid !== 0) {
					if (!(section.payload[0] === 0 && section.payload[1] === 0 && section.payload[2] === 1)) {
						const bitstream = new Bitstream(section.payload);
						const pointerField = bitstream.readAlignedByte();
						bitstream.skipBits(8 * pointerField);
						isProbablyProgramMap = bitstream.readBits(8) === 2;
					}
				}
				if (section.pid === 0 && !hasProgramAssociationTable) {
					const bitstream = new Bitstream(section.payload);
					const pointerField = bitstream.readAlignedByte();
					bitstream.skipBits(8 * pointerField);
					bitstream.skipBits(14);
					const sectionLength = bitstream.readBits(10);
					bitstream.skipBits(40);
					while (8 * (sectionLength + BYTES_BEFORE_SECTION_LENGTH) - bitstream.pos > BITS_IN_CRC_32) {
						const programNumber = bitstream.readBits(16);
						bitstream.skipBits(3);
						const id = bitstream.readBits(13);
						if (programNumber !== 0) {
							if (programMapPid !== null) throw new Error("Only files with a single program are supported.");
							else programMapPid = id;
						}
					}
					if (programMapPid === null) throw new Error("Program Association Table must link to a Program Map Table.");
					hasProgramAssociationTable = true;
				} else if ((section.pid === programMapPid || isProbablyProgramMap) && !hasProgramMap) {
					const bitstream = new Bitstream(section.payload);
					const pointerField = bitstream.readAlignedByte();
					bitstream.skipBits(8 * pointerField);
					bitstream.skipBits(12);
					const sectionLength = bitstream.readBits(12);
					bitstream.skipBits(43);
					bitstream.readBits(13);
					bitstream.skipBits(6);
					const programInfoLength = bitstream.readBits(10);
					const programInfoEndPos = bitstream.pos + 8 * programInfoLength;
					let isBluRayProgram = false;
					while (bitstream.pos < programInfoEndPos) {
						const descriptorTag = bitstream.readBits(8);
						const descriptorLength = bitstream.readBits(8);
						const descriptorEndPos = bitstream.pos + 8 * descriptorLength;
						if (descriptorTag === REGISTRATION_DESCRIPTOR_TAG && descriptorLength >= 4) {
							const formatIdentifier = bitstream.readBits(32);
							isBluRayProgram ||= formatIdentifier === HDMV_FORMAT_IDENTIFIER || formatIdentifier === HDPR_FORMAT_IDENTIFIER;
						}
						bitstream.pos = descriptorEndPos;
					}
					bitstream.pos = programInfoEndPos;
					while (8 * (sectionLength + BYTES_BEFORE_SECTION_LENGTH) - bitstream.pos > BITS_IN_CRC_32) {
						const streamType = bitstream.readBits(8);
						bitstream.skipBits(3);
						const elementaryPid = bitstream.readBits(13);
						bitstream.skipBits(6);
						const esInfoLength = bitstream.readBits(10);
						const esInfoEndPos = bitstream.pos + 8 * esInfoLength;
						let hasAc3Descriptor = false;
						let hasEac3Descriptor = false;
						let hasDtsDescriptor = false;
						while (bitstream.pos < esInfoEndPos) {
							const descriptorTag = bitstream.readBits(8);
							const descriptorLength = bitstream.readBits(8);
							const descriptorEndPos = bitstream.pos + 8 * descriptorLength;
							if (descriptorTag === 106) hasAc3Descriptor = true;
							else if (descriptorTag === 122 || descriptorTag === 204) hasEac3Descriptor = true;
							else if (descriptorTag === 123) hasDtsDescriptor = true;
							else if (descriptorTag === REGISTRATION_DESCRIPTOR_TAG && descriptorLength >= 4) {
								const formatIdentifier = bitstream.readBits(32);
								hasDtsDescriptor ||= (formatIdentifier & 4294967040) === DTS_FORMAT_IDENTIFIER_PREFIX;
							}
							bitstream.pos = descriptorEndPos;
						}
						let info = null;
						const effectiveStreamType = isBluRayProgram && BLU_RAY_DTS_STREAM_TYPES.has(streamType) ? 130 : streamType;
						switch (effectiveStreamType) {
							case 27:
							case 36:
								info = {
									type: "video",
									codec: streamType === 27 ? "avc" : "hevc",
									decoderConfig: null,
									avcCodecInfo: null,
									hevcCodecInfo: null,
									colorSpace: {
										primaries: null,
										transfer: null,
										matrix: null,
										fullRange: null
									},
									width: -1,
									height: -1,
									squarePixelWidth: -1,
									squarePixelHeight: -1,
									reorderSize: -1
								};
								break;
							case 3:
							case 4:
							case 15:
							case 129:
							case 135:
							case 130:
							case 138:
								{
									let codec;
									if (effectiveStreamType === 3 || effectiveStreamType === 4) codec = "mp3";
									else if (effectiveStreamType === 15) codec = "aac";
									else if (effectiveStreamType === 129) codec = "ac3";
									else if (effectiveStreamType === 135) codec = "eac3";
									else codec = "dts";
									info = {
										type: "audio",
										codec,
										decoderConfig: null,
										aacCodecInfo: null,
										dtsFormat: null,
										numberOfChannels: -1,
										sampleRate: -1
									};
								}
								break;
							case 6:
								if (hasEac3Descriptor) info = {
									type: "audio",
									codec: "eac3",
									decoderConfig: null,
									aacCodecInfo: null,
									dtsFormat: null,
									numberOfChannels: -1,
									sampleRate: -1
								};
								else if (hasAc3Descriptor) info = {
									type: "audio",
									codec: "ac3",
									decoderConfig: null,
									aacCodecInfo: null,
									dtsFormat: null,
									numberOfChannels: -1,
									sampleRate: -1
								};
								else if (hasDtsDescriptor) info = {
									type: "audio",
									codec: "dts",
									decoderConfig: null,
									aacCodecInfo: null,
									dtsFormat: null,
									numberOfChannels: -1,
									sampleRate: -1
								};
								break;
							default: if (!ignoredStreamTypes.has(streamType)) {
								Logging._warn(`Note: MPEG-TS streams with stream_type 0x${streamType.toString(16)} are not currently supported.`);
								ignoredStreamTypes.add(streamType);
							}
						}
						if (info) this.elementaryStreams.push({
							demuxer: this,
							pid: elementaryPid,
							streamType,
							initialized: false,
							firstSection: null,
							canBeTrustedWithKeyPackets: false,
							info,
							referencePesPackets: []
						});
					}
					hasProgramMap = true;
				} else {
					const elementaryStream = this.elementaryStreams.find((x) => x.pid === section.pid);
					outer: if (elementaryStream && !elementaryStream.initialized) {
						const pesPacket = readPesPacket(this, section, true);
						if (!pesPacket) throw new Error(`Couldn't read first PES packet for Elementary Stream with PID ${elementaryStream.pid}`);
						elementaryStream.firstSection = section;
						elementaryStream.canBeTrustedWithKeyPackets = section.randomAccessIndicator === 1;
						if (this.input._initInput) {
							const matchingStream = (await this.input._initInput._getDemuxer()).elementaryStreams.find((x) => x.pid === section.pid && x.info.codec === elementaryStream.info.codec);
							if (matchingStream) {
								elementaryStream.info = matchingStream.info;
								elementaryStream.initialized = true;
								break outer;
							}
						}
						const context = new PacketReadingContext(elementaryStream, pesPacket);
						if (elementaryStream.info.type === "video") {
							while (true) {
								const contextAlias = context;
								contextAlias.suppliedPacket = null;
								await context.markNextPacket();
								if (elementaryStream.info.codec === "avc") {
									if (!context.suppliedPacket) throw new Error("Invalid AVC video stream; could not extract AVCDecoderConfigurationRecord from any packet.");
									elementaryStream.info.avcCodecInfo = extractAvcDecoderConfigurationRecord(context.suppliedPacket.data);
									if (!elementaryStream.info.avcCodecInfo) continue;
									const spsUnit = elementaryStream.info.avcCodecInfo.sequenceParameterSets[0];
									assert(spsUnit);
									const spsInfo = parseAvcSps(spsUnit);
									elementaryStream.info.width = spsInfo.displayWidth;
									elementaryStream.info.height = spsInfo.displayHeight;
									const num = spsInfo.pixelAspectRatio.num;
									const den = spsInfo.pixelAspectRatio.den;
									if (num > 0 && den > 0) {
										if (num > den) {
											elementaryStream.info.squarePixelWidth = Math.round(elementaryStream.info.width * num / den);
											elementaryStream.info.squarePixelHeight = elementaryStream.info.height;
										} else {
											elementaryStream.info.squarePixelWidth = elementaryStream.info.width;
											elementaryStream.info.squarePixelHeight = Math.round(elementaryStream.info.height * den / num);
										}
									}
									elementaryStream.info.colorSpace = {
										primaries: COLOR_PRIMARIES_MAP_INVERSE[spsInfo.colourPrimaries],
										transfer: TRANSFER_CHARACTERISTICS_MAP_INVERSE[spsInfo.transferCharacteristics],
										matrix: MATRIX_COEFFICIENTS_MAP_INVERSE[spsInfo.matrixCoefficients],
										fullRange: !!spsInfo.fullRangeFlag
									};
									elementaryStream.info.reorderSize = spsInfo.maxDecFrameBuffering;
									break;
								} else if (elementaryStream.info.codec === "hevc") {
									if (!context.suppliedPacket) throw new Error("Invalid HEVC video stream; could not extract HVCDecoderConfigurationRecord from first packet.");
									elementaryStream.info.hevcCodecInfo = extractHevcDecoderConfigurationRecord(context.suppliedPacket.data);
									if (!elementaryStream.info.hevcCodecInfo) continue;
									const spsUnit = elementaryStream.info.hevcCodecInfo.arrays.find((a) => a.nalUnitType === HevcNalUnitType.SPS_NUT).nalUnits[0];
									assert(spsUnit);
									const spsInfo = parseHevcSps(spsUnit);
									elementaryStream.info.width = spsInfo.displayWidth;
									elementaryStream.info.height = spsInfo.displayHeight;
									if (spsInfo.pixelAspectRatio.num > spsInfo.pixelAspectRatio.den) {
										elementaryStream.info.squarePixelWidth = Math.round(elementaryStream.info.width * spsInfo.pixelAspectRatio.num / spsInfo.pixelAspectRatio.den);
										elementaryStream.info.squarePixelHeight = elementaryStream.info.height;
									} else {
										elementaryStream.info.squarePixelWidth = elementaryStream.info.width;
										elementaryStream.info.squarePixelHeight = Math.round(elementaryStream.info.height * spsInfo.pixelAspectRatio.den / spsInfo.pixelAspectRatio.num);
									}
									elementaryStream.info.colorSpace = {
										primaries: COLOR_PRIMARIES_MAP_INVERSE[spsInfo.colourPrimaries],
										transfer: TRANSFER_CHARACTERISTICS_MAP_INVERSE[spsInfo.transferCharacteristics],
										matrix: MATRIX_COEFFICIENTS_MAP_INVERSE[spsInfo.matrixCoefficients],
										fullRange: !!spsInfo.fullRangeFlag
									};
									elementaryStream.info.reorderSize = spsInfo.maxDecFrameBuffering;
									break;
								} else throw new Error("Unhandled.");
							}
							elementaryStream.info.decoderConfig = {
								codec: extractVideoCodecString({
									width: elementaryStream.info.width,
									height: elementaryStream.info.height,
									codec: elementaryStream.info.codec,
									codecDescription: null,
									colorSpace: elementaryStream.info.colorSpace,
									avcType: 1,
									avcCodecInfo: elementaryStream.info.avcCodecInfo,
									hevcCodecInfo: elementaryStream.info.hevcCodecInfo,
									vp9CodecInfo: null,
									av1CodecInfo: null,
									proresFormat: null
								}),
								codedWidth: elementaryStream.info.width,
								codedHeight: elementaryStream.info.height,
								colorSpace: elementaryStream.info.colorSpace
							};
							if (elementaryStream.info.width !== elementaryStream.info.squarePixelWidth || elementaryStream.info.height !== elementaryStream.info.squarePixelHeight) {
								elementaryStream.info.decoderConfig.displayAspectWidth = elementaryStream.info.squarePixelWidth;
								elementaryStream.info.decoderConfig.displayAspectHeight = elementaryStream.info.squarePixelHeight;
							}
							elementaryStream.initialized = true;
						} else {
							await context.markNextPacket();
							if (!context.suppliedPacket) throw new Error(`Couldn't parse first media packet for Elementary Stream with PID ${elementaryStream.pid}`);
							if (elementaryStream.info.codec === "aac") {
								const slice = FileSlice.tempFromBytes(context.suppliedPacket.data);
								const header = readAdtsFrameHeader(slice);
								if (!header) throw new Error("Invalid AAC audio stream; could not read ADTS frame header from first packet.");
								elementaryStream.info.aacCodecInfo = {
									isMpeg2: false,
									objectType: header.objectType
								};
								elementaryStream.info.numberOfChannels = aacChannelMap[header.channelConfiguration];
								elementaryStream.info.sampleRate = aacFrequencyTable[header.samplingFrequencyIndex];
							} else if (elementaryStream.info.codec === "mp3") {
								const word = readU32Be(FileSlice.tempFromBytes(context.suppliedPacket.data));
								const result = readMp3FrameHeader(word, context.suppliedPacket.data.byteLength);
								if (!result.header) throw new Error("Invalid MP3 audio stream; could not read frame header from first packet.");
								elementaryStream.info.numberOfChannels = getMp3ChannelCount(result.header.channel);
								elementaryStream.info.sampleRate = result.header.sampleRate;
							} else if (elementaryStream.info.codec === "ac3") {
								const frameInfo = parseAc3SyncFrame(context.suppliedPacket.data);
								if (!frameInfo) throw new Error("Invalid AC-3 audio stream; could not read sync frame from first packet.");
								if (frameInfo.fscod === 3) throw new Error("Invalid AC-3 audio stream; reserved sample rate code found in first packet.");
								elementaryStream.info.numberOfChannels = AC3_ACMOD_CHANNEL_COUNTS[frameInfo.acmod] + frameInfo.lfeon;
								elementaryStream.info.sampleRate = AC3_SAMPLE_RATES[frameInfo.fscod];
							} else if (elementaryStream.info.codec === "eac3") {
								const frameInfo = parseEac3SyncFrame(context.suppliedPacket.data);
								if (!frameInfo) throw new Error("Invalid E-AC-3 audio stream; could not read sync frame from first packet.");
								const sampleRate = getEac3SampleRate(frameInfo);
								if (sampleRate === null) throw new Error("Invalid E-AC-3 audio stream; reserved sample rate code found in first packet.");
								elementaryStream.info.numberOfChannels = getEac3ChannelCount(frameInfo);
								elementaryStream.info.sampleRate = sampleRate;
							} else if (elementaryStream.info.codec === "dts") {
								const frameInfo = parseDtsFrame(context.suppliedPacket.data);
								if (!frameInfo) throw new Error("Invalid DTS audio stream; could not read frame header from first packet.");
								elementaryStream.info.numberOfChannels = frameInfo.numberOfChannels;
								elementaryStream.info.sampleRate = frameInfo.sampleRate;
								if (frameInfo.core) elementaryStream.info.dtsFormat = frameInfo.hasExtensions ? "dtsh" : "dtsc";
							} else throw new Error("Unhandled.");
							elementaryStream.info.decoderConfig = {
								codec: extractAudioCodecString({
									codec: elementaryStream.info.codec,
									codecDescription: null,
									aacCodecInfo: elementaryStream.info.aacCodecInfo,
									dtsFormat: elementaryStream.info.dtsFormat
								}),
								numberOfChannels: elementaryStream.info.numberOfChannels,
								sampleRate: elementaryStream.info.sampleRate
							};
							elementaryStream.initialized = true;
						}
					}
				}
				if (hasProgramMap && this.elementaryStreams.every((x) => x.initialized)) break;
				currentPos += this.packetStride;
			}
			if (!hasProgramMap) {
				if (!hasProgramAssociationTable) throw new Error("No Program Association Table found in the file.");
				throw new Error("No Program Map Table found in the file.");
			}
			for (const stream of this.elementaryStreams) {
				if (!stream.initialized) continue;
				if (stream.info.type === "video") this.trackBackingEntries.push(new MpegTsVideoTrackBacking(stream));
				else this.trackBackingEntries.push(new MpegTsAudioTrackBacking(stream));
			}
		})();
	}
	async getTrackBackings() {
		await this.readMetadata();
		return this.trackBackingEntries;
	}
	async getMetadataTags() {
		return {};
	}
	async getMimeType() {
		await this.readMetadata();
		const codecStrings = await Promise.all(this.trackBackingEntries.map((x) => x.getDecoderConfig().then((c) => c?.codec ?? null)));
		return buildMpegTsMimeType(codecStrings);
	}
	async readSection(startPos, full, contiguous = false) {
		let endPos = startPos;
		let currentPos = startPos;
		const chunks = [];
		let chunksByteLength = 0;
		let firstPacket = null;
		let mustAddSectionEnd = true;
		let randomAccessIndicator = 0;
		while (true) {
			const packet = await this.readPacket(currentPos);
			currentPos += this.packetStride;
			if (!packet) break;
			if (!firstPacket) {
				if (packet.payloadUnitStartIndicator === 0) break;
				firstPacket = packet;
			} else {
				if (packet.pid !== firstPacket.pid) {
					if (contiguous) break;
					else continue;
				}
				if (packet.payloadUnitStartIndicator === 1) break;
			}
			const hasAdaptationField = !!(packet.adaptationFieldControl & 2);
			const hasPayload = !!(packet.adaptationFieldControl & 1);
			let adaptationFieldLength = 0;
			if (hasAdaptationField) {
				adaptationFieldLength = 1 + packet.body[0];
				if (packet === firstPacket && adaptationFieldLength > 1) randomAccessIndicator = packet.body[1] >> 6 & 1;
			}
			if (hasPayload) {
				if (adaptationFieldLength === 0) {
					chunks.push(packet.body);
					chunksByteLength += packet.body.byteLength;
				} else {
					chunks.push(packet.body.subarray(adaptationFieldLength));
					chunksByteLength += packet.body.byteLength - adaptationFieldLength;
				}
			}
			endPos = currentPos;
			if (!full && chunksByteLength >= 64) {
				mustAddSectionEnd = false;
				break;
			}
			if (binarySearchExact(this.sectionEndPositions, endPos, (x) => x) !== -1) {
				mustAddSectionEnd = false;
				break;
			}
		}
		if (mustAddSectionEnd) {
			const index = binarySearchLessOrEqual(this.sectionEndPositions, endPos, (x) => x);
			this.sectionEndPositions.splice(index + 1, 0, endPos);
		}
		if (!firstPacket) return null;
		let merged;
		if (chunks.length === 1) merged = chunks[0];
		else {
			const totalLength = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
			merged = new Uint8Array(totalLength);
			let offset = 0;
			for (const chunk of chunks) {
				merged.set(chunk, offset);
				offset += chunk.length;
			}
		}
		return {
			startPos,
			endPos: full ? endPos : null,
			pid: firstPacket.pid,
			payload: merged,
			randomAccessIndicator
		};
	}
	async readPacketHeader(pos) {
		let slice = this.reader.requestSlice(pos, 4);
		if (isThenable(slice)) slice = await slice;
		if (!slice) return null;
		if (readU8(slice) !== 71) throw new Error("Invalid TS packet sync byte. Likely an internal bug, please report this file.");
		const nextTwoBytes = readU16Be(slice);
		nextTwoBytes >> 15;
		const payloadUnitStartIndicator = nextTwoBytes >> 14 & 1;
		nextTwoBytes >> 13 & 1;
		const pid = nextTwoBytes & 8191;
		const nextByte = readU8(slice);
		nextByte >> 6;
		const adaptationFieldControl = nextByte >> 4 & 3;
		nextByte & 15;
		return {
			payloadUnitStartIndicator,
			pid,
			adaptationFieldControl
		};
	}
	async readPacket(pos) {
		let slice = this.reader.requestSlice(pos, 188);
		if (isThenable(slice)) slice = await slice;
		if (!slice) return null;
		const bytes = readBytes(slice, 188);
		if (bytes[0] !== 71) throw new Error("Invalid TS packet sync byte. Likely an internal bug, please report this file.");
		const nextTwoBytes = (bytes[1] << 8) + bytes[2];
		nextTwoBytes >> 15;
		const payloadUnitStartIndicator = nextTwoBytes >> 14 & 1;
		nextTwoBytes >> 13 & 1;
		const pid = nextTwoBytes & 8191;
		const nextByte = bytes[3];
		nextByte >> 6;
		const adaptationFieldControl = nextByte >> 4 & 3;
		nextByte & 15;
		return {
			payloadUnitStartIndicator,
			pid,
			adaptationFieldControl,
			body: bytes.subarray(4)
		};
	}
	normalizeTimestamp(timestamp) {
		if (!this.timestampWrapInfo) {
			const tolerance = 60 * TIMESCALE;
			this.timestampWrapInfo = {
				reference: timestamp - tolerance,
				offset: timestamp >= TIMESTAMP_MODULUS - tolerance ? -TIMESTAMP_MODULUS : TIMESTAMP_MODULUS
			};
		}
		const { reference, offset } = this.timestampWrapInfo;
		if (offset < 0 && timestamp >= reference || offset > 0 && timestamp < reference) return timestamp + offset;
		return timestamp;
	}
};
const readPesPacketHeader = (demuxer, section, expectPts) => {
	if (section.payload.byteLength < 3) return null;
	const bitstream = new Bitstream(section.payload);
	if (bitstream.readBits(24) !== 1) return null;
	const streamId = bitstream.readBits(8);
	bitstream.skipBits(16);
	if (streamId === 188 || streamId === 190 || streamId === 191 || streamId === 240 || streamId === 241 || streamId === 255 || streamId === 242 || streamId === 248) return null;
	bitstream.skipBits(8);
	const ptsDtsFlags = bitstream.readBits(2);
	bitstream.skipBits(14);
	let pts = null;
	if (ptsDtsFlags === 2 || ptsDtsFlags === 3) {
		pts = 0;
		bitstream.skipBits(4);
		pts += bitstream.readBits(3) * (1 << 30);
		bitstream.skipBits(1);
		pts += bitstream.readBits(15) * 32768;
		bitstream.skipBits(1);
		pts += bitstream.readBits(15);
		pts = demuxer.normalizeTimestamp(pts);
	} else if (expectPts) throw new Error(MISSING_PTS_ERROR_MESSAGE);
	return {
		sectionStartPos: section.startPos,
		sectionEndPos: section.endPos,
		pts,
		randomAccessIndicator: section.randomAccessIndicator
	};
};
const readPesPacket = (demuxer, section, expectPts) => {
	assert(section.endPos !== null);
	const header = readPesPacketHeader(demuxer, section, expectPts);
	if (!header) return null;
	const bitstream = new Bitstream(section.payload);
	bitstream.skipBits(32);
	const pesPacketLength = bitstream.readBits(16);
	const BYTES_UNTIL_END_OF_PES_PACKET_LENGTH = 6;
	bitstream.skipBits(16);
	const pesHeaderDataLength = bitstream.readBits(8);
	const pesHeaderEndPos = bitstream.pos + 8 * pesHeaderDataLength;
	bitstream.pos = pesHeaderEndPos;
	const bytePos = pesHeaderEndPos / 8;
	assert(Number.isInteger(bytePos));
	const data = section.payload.subarray(bytePos, pesPacketLength > 0 ? BYTES_UNTIL_END_OF_PES_PACKET_LENGTH + pesPacketLength : section.payload.byteLength);
	return {
		...header,
		data
	};
};
var MpegTsTrackBacking = class MpegTsTrackBacking {
	constructor(elementaryStream) {
		this.elementaryStream = elementaryStream;
		this.packetBuffers = /* @__PURE__ */ new WeakMap();
		this.packetSectionStarts = /* @__PURE__ */ new WeakMap();
	}
	getId() {
		return this.elementaryStream.pid;
	}
	getNumber() {
		const demuxer = this.elementaryStream.demuxer;
		const trackType = this.elementaryStream.info.type;
		let number = 0;
		for (const backing of demuxer.trackBackingEntries) {
			if (backing.getType() === trackType) number++;
			assert(backing instanceof MpegTsTrackBacking);
			if (backing.elementaryStream === this.elementaryStream) break;
		}
		return number;
	}
	getCodec() {
		throw new Error("Not implemented on base class.");
	}
	getInternalCodecId() {
		return this.elementaryStream.streamType;
	}
	getName() {
		return null;
	}
	getLanguageCode() {
		return "und";
	}
	getDisposition() {
		return {
			...DEFAULT_TRACK_DISPOSITION,
			primary: false
		};
	}
	getTimeResolution() {
		return TIMESCALE;
	}
	isRelativeToUnixEpoch() {
		return false;
	}
	getUnixTimeForTimestamp() {
		return null;
	}
	getPairingMask() {
		return 1n;
	}
	getBitrate() {
		return null;
	}
	getAverageBitrate() {
		return null;
	}
	async getDurationFromMetadata() {
		return null;
	}
	async getLiveRefreshInterval() {
		return null;
	}
	createEncodedPacket(suppliedPacket, duration, options) {
		let packetType;
		if (this.allPacketsAreKeyPackets()) packetType = "key";
		else packetType = suppliedPacket.randomAccessIndicator === 1 ? "key" : "delta";
		return new EncodedPacket(options.metadataOnly ? PLACEHOLDER_DATA : suppliedPacket.data, packetType, suppliedPacket.pts / TIMESCALE, Math.max(duration / TIMESCALE, 0), suppliedPacket.sequenceNumber, suppliedPacket.data.byteLength);
	}
	async getFirstPacket(options) {
		const section = this.elementaryStream.firstSection;
		assert(section);
		const pesPacket = readPesPacket(this.elementaryStream.demuxer, section, true);
		assert(pesPacket);
		const context = new PacketReadingContext(this.elementaryStream, pesPacket);
		const buffer = new PacketBuffer(this, context);
		const result = await buffer.readNext();
		if (!result) return null;
		const packet = this.createEncodedPacket(result.packet, result.duration, options);
		this.packetBuffers.set(packet, buffer);
		this.packetSectionStarts.set(packet, result.packet.sectionStartPos);
		return packet;
	}
	async getNextPacket(packet, options) {
		let buffer = this.packetBuffers.get(packet);
		if (buffer) {
			const result = await buffer.readNext();
			if (!result) return null;
			this.packetBuffers.delete(packet);
			const newPacket = this.createEncodedPacket(result.packet, result.duration, options);
			this.packetBuffers.set(newPacket, buffer);
			this.packetSectionStarts.set(newPacket, result.packet.sectionStartPos);
			return newPacket;
		}
		const sectionStartPos = this.packetSectionStarts.get(packet);
		if (sectionStartPos === void 0) throw new Error("Packet was not created from this track.");
		const demuxer = this.elementaryStream.demuxer;
		const section = await demuxer.readSection(sectionStartPos, true);
		assert(section);
		const pesPacket = readPesPacket(demuxer, section, true);
		assert(pesPacket);
		const context = new PacketReadingContext(this.elementaryStream, pesPacket);
		buffer = new PacketBuffer(this, context);
		const targetSequenceNumber = packet.sequenceNumber;
		while (true) {
			const result = await buffer.readNext();
			if (!result) return null;
			if (result.packet.sequenceNumber > targetSequenceNumber) {
				const newPacket = this.createEncodedPacket(result.packet, result.duration, options);
				this.packetBuffers.set(newPacket, buffer);
				this.packetSectionStarts.set(newPacket, result.packet.sectionStartPos);
				return newPacket;
			}
		}
	}
	async getNextKeyPacket(packet, options) {
		let currentPacket = packet;
		while (true) {
			currentPacket = await this.getNextPacket(currentPacket, options);
			if (!currentPacket) return null;
			if (currentPacket.type === "key") return currentPacket;
		}
	}
	getPacket(timestamp, options) {
		return this.doPacketLookup(timestamp, false, options);
	}
	getKeyPacket(timestamp, options) {
		return this.doPacketLookup(timestamp, true, options);
	}
	async doPacketLookup(timestamp, keyframesOnly, options) {
		const searchPts = roundIfAlmostInteger(timestamp * TIMESCALE);
		const demuxer = this.elementaryStream.demuxer;
		const { reader, seekChunkSize } = demuxer;
		const pid = this.elementaryStream.pid;
		const findFirstPesPacketHeaderInChunk = async (startPos, endPos, readSectionInFull) => {
			let currentPos = startPos;
			while (currentPos < endPos) {
				const packetHeader = await demuxer.readPacketHeader(currentPos);
				if (!packetHeader) return null;
				if (packetHeader.pid === pid && packetHeader.payloadUnitStartIndicator === 1) {
					const section = await demuxer.readSection(currentPos, readSectionInFull);
					if (!section) return null;
					const pesPacketHeader = readPesPacketHeader(demuxer, section, false);
					if (pesPacketHeader && pesPacketHeader.pts !== null) return {
						pesPacketHeader,
						section
					};
				}
				currentPos += demuxer.packetStride;
			}
			return null;
		};
		const firstSection = this.elementaryStream.firstSection;
		assert(firstSection);
		const firstPesPacketHeader = readPesPacketHeader(demuxer, firstSection, true);
		assert(firstPesPacketHeader);
		if (searchPts < firstPesPacketHeader.pts) return null;
		let scanStartPos;
		const referencePesPackets = this.elementaryStream.referencePesPackets;
		const referencePointIndex = binarySearchLessOrEqual(referencePesPackets, searchPts, (x) => x.pts);
		const referencePoint = referencePointIndex !== -1 ? referencePesPackets[referencePointIndex] : null;
		if (referencePoint && searchPts - referencePoint.pts < 9e4 / 2) scanStartPos = referencePoint.sectionStartPos;
		else {
			let startChunkIndex = 0;
			if (reader.fileSize !== null) {
				const numChunks = Math.ceil(reader.fileSize / seekChunkSize);
				if (numChunks > 1) {
					let low = 0;
					let high = numChunks - 1;
					startChunkIndex = low;
					while (low <= high) {
						const mid = Math.floor((low + high) / 2);
						const chunkStartPos = floorToMultiple(mid * seekChunkSize, demuxer.packetStride) + firstPesPacketHeader.sectionStartPos;
						const result = await findFirstPesPacketHeaderInChunk(chunkStartPos, chunkStartPos + seekChunkSize, false);
						if (!result) {
							high = mid - 1;
							continue;
						}
						if (result.pesPacketHeader.pts <= searchPts) {
							startChunkIndex = mid;
							low = mid + 1;
						} else high = mid - 1;
					}
				}
			}
			scanStartPos = floorToMultiple(startChunkIndex * seekChunkSize, demuxer.packetStride) + firstPesPacketHeader.sectionStartPos;
		}
		let currentPesHeader = (await findFirstPesPacketHeaderInChunk(scanStartPos, reader.fileSize ?? 1e400, false))?.pesPacketHeader ?? null;
		if (!currentPesHeader) currentPesHeader = firstPesPacketHeader;
		const reorderSize = this.getReorderSize();
		const retrieveEncodedPacket = async (sectionStartPos, predicate) => {
			const section = await demuxer.readSection(sectionStartPos, true);
			assert(section);
			const pesPacket = readPesPacket(demuxer, section, true);
			assert(pesPacket);
			const context = new PacketReadingContext(this.elementaryStream, pesPacket);
			const buffer = new PacketBuffer(this, context);
			while (true) {
				if ((last(buffer.presentationOrderPackets)?.pts ?? -1e400) >= searchPts) break;
				if (!await buffer.readNextPacket()) break;
			}
			const targetIndex = findLastIndex(buffer.presentationOrderPackets, predicate);
			if (targetIndex === -1) return null;
			const targetPacket = buffer.presentationOrderPackets[targetIndex];
			const lastDuration = targetIndex === 0 ? 0 : targetPacket.pts - buffer.presentationOrderPackets[targetIndex - 1].pts;
			while (buffer.decodeOrderPackets[0] !== targetPacket) buffer.decodeOrderPackets.shift();
			buffer.lastDuration = lastDuration;
			const result = await buffer.readNext();
			assert(result);
			const packet = this.createEncodedPacket(result.packet, result.duration, options);
			this.packetBuffers.set(packet, buffer);
			this.packetSectionStarts.set(packet, result.packet.sectionStartPos);
			return packet;
		};
		if (!keyframesOnly || this.allPacketsAreKeyPackets()) {
			outer: while (true) {
				let currentPos = currentPesHeader.sectionStartPos + demuxer.packetStride;
				while (true) {
					const packetHeader = await demuxer.readPacketHeader(currentPos);
					if (!packetHeader) break outer;
					if (packetHeader.pid === pid && packetHeader.payloadUnitStartIndicator === 1) {
						const section = await demuxer.readSection(currentPos, false);
						if (section) {
							const nextPesHeader = readPesPacketHeader(demuxer, section, false);
							if (nextPesHeader && nextPesHeader.pts !== null) {
								if (nextPesHeader.pts > searchPts) break outer;
								currentPesHeader = nextPesHeader;
								maybeInsertReferencePacket(this.elementaryStream, currentPesHeader);
								break;
							}
						}
					}
					currentPos += demuxer.packetStride;
				}
			}
			outer: for (let i = 0; i < reorderSize + 1; i++) {
				let pos = currentPesHeader.sectionStartPos - demuxer.packetStride;
				while (pos >= demuxer.packetOffset) {
					const packetHeader = await demuxer.readPacketHeader(pos);
					if (!packetHeader) break outer;
					if (packetHeader.pid === pid && packetHeader.payloadUnitStartIndicator === 1) {
						const section = await demuxer.readSection(pos, false);
						if (section) {
							const header = readPesPacketHeader(demuxer, section, false);
							if (header && header.pts !== null) {
								currentPesHeader = header;
								break;
							}
						}
					}
					pos -= demuxer.packetStride;
				}
			}
			return retrieveEncodedPacket(currentPesHeader.sectionStartPos, (p) => p.pts <= searchPts);
		} else {
			let currentChunkStartPos = scanStartPos;
			let nextChunkStartPos = null;
			const readSectionsInFull = !this.elementaryStream.canBeTrustedWithKeyPackets;
			while (true) {
				let bestKeyPesHeader = null;
				const isFirstChunk = currentChunkStartPos <= firstPesPacketHeader.sectionStartPos;
				let pesHeader;
				let pesHeaderSection = null;
				if (isFirstChunk) {
					pesHeader = firstPesPacketHeader;
					pesHeaderSection = firstSection;
				} else {
					const result = await findFirstPesPacketHeaderInChunk(currentChunkStartPos, reader.fileSize ?? 1e400, readSectionsInFull);
					pesHeader = result?.pesPacketHeader ?? null;
					pesHeaderSection = result?.section ?? null;
				}
				let passedSearchPts = false;
				let lookaheadCount = 0;
				outer: while (pesHeader) {
					if (nextChunkStartPos !== null && pesHeader.sectionStartPos >= nextChunkStartPos) break;
					if (pesHeader.pts <= searchPts) {
						let isKeyPacket;
						if (this.elementaryStream.canBeTrustedWithKeyPackets) isKeyPacket = pesHeader.randomAccessIndicator === 1;
						else {
							assert(pesHeaderSection);
							const pesPacket = readPesPacket(demuxer, pesHeaderSection, true);
							assert(pesPacket);
							const context = new PacketReadingContext(this.elementaryStream, pesPacket);
							await context.markNextPacket();
							isKeyPacket = context.suppliedPacket?.randomAccessIndicator === 1;
						}
						if (isKeyPacket) bestKeyPesHeader = pesHeader;
					}
					if (pesHeader.pts > searchPts) passedSearchPts = true;
					if (passedSearchPts) {
						lookaheadCount++;
						if (lookaheadCount > reorderSize) break;
					}
					let currentPos = pesHeader.sectionStartPos + demuxer.packetStride;
					while (true) {
						const packetHeader = await demuxer.readPacketHeader(currentPos);
						if (!packetHeader) break outer;
						if (packetHeader.pid === pid && packetHeader.payloadUnitStartIndicator === 1) {
							const section = await demuxer.readSection(currentPos, readSectionsInFull);
							if (section) {
								const nextPesHeader = readPesPacketHeader(demuxer, section, false);
								if (nextPesHeader && nextPesHeader.pts !== null) {
									pesHeader = nextPesHeader;
									pesHeaderSection = section;
									maybeInsertReferencePacket(this.elementaryStream, pesHeader);
									break;
								}
							}
						}
						currentPos += demuxer.packetStride;
					}
				}
				if (bestKeyPesHeader) {
					let startPesHeader = bestKeyPesHeader;
					if (lookaheadCount === 0) outer: for (let i = 0; i < reorderSize; i++) {
						let pos = startPesHeader.sectionStartPos - demuxer.packetStride;
						while (pos >= demuxer.packetOffset) {
							const packetHeader = await demuxer.readPacketHeader(pos);
							if (!packetHeader) break outer;
							if (packetHeader.pid === pid && packetHeader.payloadUnitStartIndicator === 1) {
								const section = await demuxer.readSection(pos, readSectionsInFull);
								if (section) {
									const header = readPesPacketHeader(demuxer, section, false);
									if (header && header.pts !== null) {
										startPesHeader = header;
										break;
									}
								}
							}
							pos -= demuxer.packetStride;
						}
					}
					const encodedPacket = await retrieveEncodedPacket(startPesHeader.sectionStartPos, (p) => p.pts <= searchPts && p.randomAccessIndicator === 1);
					assert(encodedPacket);
					return encodedPacket;
				}
				if (isFirstChunk) return null;
				nextChunkStartPos = currentChunkStartPos;
				currentChunkStartPos = Math.max(floorToMultiple(currentChunkStartPos - firstPesPacketHeader.sectionStartPos - seekChunkSize, demuxer.packetStride) + firstPesPacketHeader.sectionStartPos, firstPesPacketHeader.sectionStartPos);
			}
		}
	}
};
var MpegTsVideoTrackBacking = class extends MpegTsTrackBacking {
	getType() {
		return "video";
	}
	getCodec() {
		return this.elementaryStream.info.codec;
	}
	getCodedWidth() {
		return this.elementaryStream.info.width;
	}
	getCodedHeight() {
		return this.elementaryStream.info.height;
	}
	getSquarePixelWidth() {
		return this.elementaryStream.info.squarePixelWidth;
	}
	getSquarePixelHeight() {
		return this.elementaryStream.info.squarePixelHeight;
	}
	getTransformationMatrix() {
		return [...IDENTITY_MATRIX];
	}
	async getColorSpace() {
		return this.elementaryStream.info.colorSpace;
	}
	async canBeTransparent() {
		return false;
	}
	async getDecoderConfig() {
		assert(this.elementaryStream.info.decoderConfig);
		return this.elementaryStream.info.decoderConfig;
	}
	allPacketsAreKeyPackets() {
		return false;
	}
	getReorderSize() {
		return this.elementaryStream.info.reorderSize;
	}
};
var MpegTsAudioTrackBacking = class extends MpegTsTrackBacking {
	getType() {
		return "audio";
	}
	getCodec() {
		return this.elementaryStream.info.codec;
	}
	getNumberOfChannels() {
		return this.elementaryStream.info.numberOfChannels;
	}
	getSampleRate() {
		return this.elementaryStream.info.sampleRate;
	}
	async getDecoderConfig() {
		assert(this.elementaryStream.info.decoderConfig);
		return this.elementaryStream.info.decoderConfig;
	}
	allPacketsAreKeyPackets() {
		return true;
	}
	getReorderSize() {
		return 0;
	}
};
const maybeInsertReferencePacket = (elementaryStream, pesPacketHeader) => {
	const referencePesPackets = elementaryStream.referencePesPackets;
	const index = binarySearchLessOrEqual(referencePesPackets, pesPacketHeader.sectionStartPos, (x) => x.sectionStartPos);
	if (index >= 0) {
		const entry = referencePesPackets[index];
		if (pesPacketHeader.pts <= entry.pts) return false;
		const minByteDistance = elementaryStream.demuxer.minReferencePointByteDistance;
		if (pesPacketHeader.sectionStartPos - entry.sectionStartPos < minByteDistance) return false;
		if (index < referencePesPackets.length - 1) {
			const nextEntry = referencePesPackets[index + 1];
			if (nextEntry.pts < pesPacketHeader.pts) return false;
			if (nextEntry.sectionStartPos - pesPacketHeader.sectionStartPos < minByteDistance) return false;
		}
	}
	referencePesPackets.splice(index + 1, 0, pesPacketHeader);
	return true;
};
var PacketReadingContext = class {
	constructor(elementaryStream, startingPesPacket) {
		this.currentPos = 0;
		this.pesPackets = [];
		this.currentPesPacketIndex = 0;
		this.currentPesPacketPos = 0;
		this.endPos = 0;
		this.lastSuppliedPesPacket = null;
		this.nextPts = null;
		this.suppliedPacket = null;
		this.elementaryStream = elementaryStream;
		this.pid = elementaryStream.pid;
		this.demuxer = elementaryStream.demuxer;
		this.startingPesPacket = startingPesPacket;
	}
	ensureBuffered(length) {
		const remaining = this.endPos - this.currentPos;
		if (remaining >= length) return length;
		return this.bufferData(length - remaining).then(() => Math.min(this.endPos - this.currentPos, length));
	}
	getCurrentPesPacket() {
		const packet = this.pesPackets[this.currentPesPacketIndex];
		assert(packet);
		return packet;
	}
	async bufferData(length) {
		const targetEndPos = this.endPos + length;
		while (this.endPos < targetEndPos) {
			let pesPacket;
			if (this.pesPackets.length === 0) pesPacket = this.startingPesPacket;
			else {
				let currentPos = last(this.pesPackets).sectionEndPos;
				assert(currentPos !== null);
				while (true) {
					const packetHeader = await this.demuxer.readPacketHeader(currentPos);
					if (!packetHeader) return;
					if (packetHeader.pid === this.pid) {
						const nextSection = await this.demuxer.readSection(currentPos, true);
						if (!nextSection) return;
						const nextPesPacket = readPesPacket(this.demuxer, nextSection, false);
						if (nextPesPacket) {
							pesPacket = nextPesPacket;
							break;
						}
					}
					currentPos += this.demuxer.packetStride;
				}
			}
			this.pesPackets.push(pesPacket);
			this.endPos += pesPacket.data.byteLength;
		}
	}
	readBytes(length) {
		const currentPesPacket = this.getCurrentPesPacket();
		const relativeStartOffset = this.currentPos - this.currentPesPacketPos;
		const relativeEndOffset = relativeStartOffset + length;
		this.currentPos += length;
		if (relativeEndOffset <= currentPesPacket.data.byteLength) return currentPesPacket.data.subarray(relativeStartOffset, relativeEndOffset);
		const result = new Uint8Array(length);
		result.set(currentPesPacket.data.subarray(relativeStartOffset));
		let offset = currentPesPacket.data.byteLength - relativeStartOffset;
		while (true) {
			this.advanceCurrentPacket();
			const currentPesPacket = this.getCurrentPesPacket();
			const relativeEndOffset = length - offset;
			if (relativeEndOffset <= currentPesPacket.data.byteLength) {
				result.set(currentPesPacket.data.subarray(0, relativeEndOffset), offset);
				break;
			}
			result.set(currentPesPacket.data, offset);
			offset += currentPesPacket.data.byteLength;
		}
		return result;
	}
	readU8() {
		let currentPesPacket = this.getCurrentPesPacket();
		const relativeOffset = this.currentPos - this.currentPesPacketPos;
		this.currentPos++;
		if (relativeOffset < currentPesPacket.data.byteLength) return currentPesPacket.data[relativeOffset];
		this.advanceCurrentPacket();
		currentPesPacket = this.getCurrentPesPacket();
		return currentPesPacket.data[0];
	}
	seekTo(pos) {
		if (pos === this.currentPos) return;
		if (pos < this.currentPos) while (pos < this.currentPesPacketPos) {
			this.currentPesPacketIndex--;
			const currentPacket = this.getCurrentPesPacket();
			this.currentPesPacketPos -= currentPacket.data.byteLength;
		}
		else while (true) {
			const currentPesPacket = this.getCurrentPesPacket();
			if (pos < this.currentPesPacketPos + currentPesPacket.data.byteLength) break;
			this.currentPesPacketPos += currentPesPacket.data.byteLength;
			this.currentPesPacketIndex++;
		}
		this.currentPos = pos;
	}
	skip(n) {
		this.seekTo(this.currentPos + n);
	}
	advanceCurrentPacket() {
		this.currentPesPacketPos += this.getCurrentPesPacket().data.byteLength;
		this.currentPesPacketIndex++;
	}
	async markNextPacket() {
		assert(!this.suppliedPacket);
		const elementaryStream = this.elementaryStream;
		if (elementaryStream.info.type === "video") {
			const codec = elementaryStream.info.codec;
			const CHUNK_SIZE = 1024;
			if (codec !== "avc" && codec !== "hevc") throw new Error("Unhandled.");
			const nalHeaderSize = codec === "avc" ? 1 : 2;
			let packetStartPos = null;
			let frameStartFound = false;
			let lastFirstMacroblockInSlice = 0;
			while (true) {
				let remaining = this.ensureBuffered(CHUNK_SIZE);
				if (isThenable(remaining)) remaining = await remaining;
				if (remaining === 0) break;
				const chunkStartPos = this.currentPos;
				const chunk = this.readBytes(remaining);
				const length = chunk.byteLength;
				let i = 0;
				while (i < length) {
					const zeroIndex = chunk.indexOf(0, i);
					if (zeroIndex === -1 || zeroIndex >= length) break;
					i = zeroIndex;
					const posBeforeZero = chunkStartPos + i;
					if (i + 3 >= length) {
						this.seekTo(posBeforeZero);
						break;
					}
					const b1 = chunk[i + 1];
					const b2 = chunk[i + 2];
					const b3 = chunk[i + 3];
					let startCodeLength = 0;
					if (b1 === 0 && b2 === 0 && b3 === 1) startCodeLength = 4;
					else if (b1 === 0 && b2 === 1) startCodeLength = 3;
					if (startCodeLength === 0) {
						i++;
						continue;
					}
					const startCodePos = posBeforeZero;
					packetStartPos ??= startCodePos;
					const nalHeaderStart = i + startCodeLength;
					const payloadStart = nalHeaderStart + nalHeaderSize;
					const AVC_SLICE_HEADER_PEEK_SIZE = 6;
					if (payloadStart + (codec === "avc" ? AVC_SLICE_HEADER_PEEK_SIZE : 1) > length) {
						this.seekTo(posBeforeZero);
						break;
					}
					const headerByte0 = chunk[nalHeaderStart];
					let nalUnitType;
					let isSlice;
					let isAccessUnitStart;
					if (codec === "avc") {
						nalUnitType = extractNalUnitTypeForAvc(headerByte0);
						isSlice = nalUnitType === AvcNalUnitType.NON_IDR_SLICE || nalUnitType === AvcNalUnitType.SLICE_DPA || nalUnitType === AvcNalUnitType.IDR;
						isAccessUnitStart = nalUnitType === AvcNalUnitType.SEI || nalUnitType === AvcNalUnitType.SPS || nalUnitType === AvcNalUnitType.PPS || nalUnitType === AvcNalUnitType.AUD;
					} else {
						nalUnitType = extractNalUnitTypeForHevc(headerByte0);
						if (((headerByte0 & 1) << 5 | chunk[nalHeaderStart + 1] >> 3) > 0) {
							i += startCodeLength;
							continue;
						}
						isSlice = nalUnitType <= HevcNalUnitType.RASL_R || nalUnitType >= HevcNalUnitType.BLA_W_LP && nalUnitType <= 21;
						isAccessUnitStart = nalUnitType >= HevcNalUnitType.VPS_NUT && nalUnitType <= 37 || nalUnitType === HevcNalUnitType.PREFIX_SEI_NUT || nalUnitType >= 41 && nalUnitType <= 44 || nalUnitType >= 48 && nalUnitType <= 55;
					}
					let isFrameBoundary = false;
					if (isSlice) {
						let startsNewPicture;
						if (codec === "avc") {
							const headerBytes = chunk.subarray(payloadStart, payloadStart + AVC_SLICE_HEADER_PEEK_SIZE);
							const firstMacroblockInSlice = readExpGolomb(new Bitstream(headerBytes));
							startsNewPicture = !frameStartFound || firstMacroblockInSlice <= lastFirstMacroblockInSlice;
							lastFirstMacroblockInSlice = firstMacroblockInSlice;
						} else startsNewPicture = chunk[payloadStart] >> 7 === 1;
						if (startsNewPicture) {
							if (frameStartFound) isFrameBoundary = true;
							else frameStartFound = true;
						}
					} else if (isAccessUnitStart && frameStartFound) isFrameBoundary = true;
					if (isFrameBoundary) {
						const packetLength = startCodePos - packetStartPos;
						this.seekTo(packetStartPos);
						return this.supplyPacket(packetLength, 0);
					}
					i += startCodeLength;
				}
				if (remaining < CHUNK_SIZE) break;
			}
			if (packetStartPos !== null && this.endPos > packetStartPos) {
				const packetLength = this.endPos - packetStartPos;
				this.seekTo(packetStartPos);
				return this.supplyPacket(packetLength, 0);
			}
		} else {
			const codec = elementaryStream.info.codec;
			const CHUNK_SIZE = 128;
			while (true) {
				let remaining = this.ensureBuffered(CHUNK_SIZE);
				if (isThenable(remaining)) remaining = await remaining;
				const startPos = this.currentPos;
				while (this.currentPos - startPos < remaining) {
					const byte = this.readU8();
					if (codec === "aac") {
						if (byte !== 255) continue;
						this.skip(-1);
						const possibleHeaderStartPos = this.currentPos;
						let remaining = this.ensureBuffered(9);
						if (isThenable(remaining)) remaining = await remaining;
						if (remaining < 9) return;
						const headerBytes = this.readBytes(9);
						const header = readAdtsFrameHeader(FileSlice.tempFromBytes(headerBytes));
						if (header) {
							this.seekTo(possibleHeaderStartPos);
							let remaining = this.ensureBuffered(header.frameLength);
							if (isThenable(remaining)) remaining = await remaining;
							return this.supplyPacket(remaining, Math.round(SAMPLES_PER_AAC_FRAME * TIMESCALE / elementaryStream.info.sampleRate));
						} else this.seekTo(possibleHeaderStartPos + 1);
					} else if (codec === "mp3") {
						if (byte !== 255) continue;
						this.skip(-1);
						const possibleHeaderStartPos = this.currentPos;
						let remaining = this.ensureBuffered(4);
						if (isThenable(remaining)) remaining = await remaining;
						if (remaining < 4) return;
						const headerBytes = this.readBytes(4);
						const word = toDataView(headerBytes).getUint32(0);
						const result = readMp3FrameHeader(word, null);
						if (result.header) {
							this.seekTo(possibleHeaderStartPos);
							let remaining = this.ensureBuffered(result.header.totalSize);
							if (isThenable(remaining)) remaining = await remaining;
							const duration = result.header.audioSamplesInFrame * TIMESCALE / elementaryStream.info.sampleRate;
							return this.supplyPacket(remaining, Math.round(duration));
						} else this.seekTo(possibleHeaderStartPos + 1);
					} else if (codec === "ac3") {
						if (byte !== 11) continue;
						this.skip(-1);
						const possibleSyncPos = this.currentPos;
						let remaining = this.ensureBuffered(5);
						if (isThenable(remaining)) remaining = await remaining;
						if (remaining < 5) return;
						const headerBytes = this.readBytes(5);
						if (headerBytes[0] !== 11 || headerBytes[1] !== 119) {
							this.seekTo(possibleSyncPos + 1);
							continue;
						}
						const fscod = headerBytes[4] >> 6;
						const frmsizecod = headerBytes[4] & 63;
						if (fscod === 3 || frmsizecod > 37) {
							this.seekTo(possibleSyncPos + 1);
							continue;
						}
						const frameSize = AC3_FRAME_SIZES[3 * frmsizecod + fscod];
						assert(frameSize !== void 0);
						this.seekTo(possibleSyncPos);
						remaining = this.ensureBuffered(frameSize);
						if (isThenable(remaining)) remaining = await remaining;
						const duration = Math.round(AC3_SAMPLES_PER_FRAME * TIMESCALE / elementaryStream.info.sampleRate);
						return this.supplyPacket(remaining, duration);
					} else if (codec === "eac3") {
						if (byte !== 11) continue;
						this.skip(-1);
						const possibleSyncPos = this.currentPos;
						let remaining = this.ensureBuffered(5);
						if (isThenable(remaining)) remaining = await remaining;
						if (remaining < 5) return;
						const headerBytes = this.readBytes(5);
						if (headerBytes[0] !== 11 || headerBytes[1] !== 119) {
							this.seekTo(possibleSyncPos + 1);
							continue;
						}
						const frameSize = (((headerBytes[2] & 7) << 8 | headerBytes[3]) + 1) * 2;
						const numblkscod = headerBytes[4] >> 6 === 3 ? 3 : headerBytes[4] >> 4 & 3;
						const numblks = EAC3_NUMBLKS_TABLE[numblkscod];
						this.seekTo(possibleSyncPos);
						remaining = this.ensureBuffered(frameSize);
						if (isThenable(remaining)) remaining = await remaining;
						const samplesPerFrame = numblks * 256;
						const duration = Math.round(samplesPerFrame * TIMESCALE / elementaryStream.info.sampleRate);
						return this.supplyPacket(remaining, duration);
					} else if (codec === "dts") {
						if (byte !== 127 && byte !== 100) continue;
						this.skip(-1);
						const possibleSyncPos = this.currentPos;
						let remaining = this.ensureBuffered(18);
						if (isThenable(remaining)) remaining = await remaining;
						if (remaining < 18) return;
						const headerBytes = this.readBytes(18);
						const core = parseDtsCoreFrameHeader(headerBytes);
						let leadingExss = core ? null : parseDtsExssHeader(headerBytes);
						if (!core && !leadingExss) {
							this.seekTo(possibleSyncPos + 1);
							continue;
						}
						if (leadingExss && !leadingExss.asset) {
							this.seekTo(possibleSyncPos);
							const headerBound = Math.min(leadingExss.frameSize, DTS_EXSS_MAX_HEADER_SIZE);
							let remaining = this.ensureBuffered(headerBound);
							if (isThenable(remaining)) remaining = await remaining;
							leadingExss = parseDtsExssHeader(this.readBytes(remaining)) ?? leadingExss;
						}
						let frameSize = core ? core.frameSize : leadingExss.frameSize;
						if (core) {
							let nextSubstreamPos = Math.ceil(core.frameSize / 4) * 4;
							while (true) {
								this.seekTo(possibleSyncPos);
								const neededBytes = nextSubstreamPos + 10;
								let remaining = this.ensureBuffered(neededBytes);
								if (isThenable(remaining)) remaining = await remaining;
								if (remaining < neededBytes) break;
								this.seekTo(possibleSyncPos + nextSubstreamPos);
								const exss = parseDtsExssHeader(this.readBytes(10));
								if (!exss) break;
								nextSubstreamPos += exss.frameSize;
								frameSize = nextSubstreamPos;
							}
						}
						const sampleCount = core?.sampleCount ?? leadingExss.asset?.sampleCount;
						if (sampleCount === void 0) {
							this.seekTo(possibleSyncPos + 1);
							continue;
						}
						this.seekTo(possibleSyncPos);
						remaining = this.ensureBuffered(frameSize);
						if (isThenable(remaining)) remaining = await remaining;
						const duration = Math.round(sampleCount * TIMESCALE / elementaryStream.info.sampleRate);
						return this.supplyPacket(remaining, duration);
					} else throw new Error("Unhandled.");
				}
				if (remaining < CHUNK_SIZE) break;
			}
		}
	}
	supplyPacket(packetLength, intrinsicDuration) {
		const currentPesPacket = this.getCurrentPesPacket();
		let pts;
		if (this.lastSuppliedPesPacket === currentPesPacket) {
			assert(this.nextPts !== null);
			pts = this.nextPts;
		} else {
			if (currentPesPacket.pts === null) throw new Error(MISSING_PTS_ERROR_MESSAGE);
			pts = currentPesPacket.pts;
			maybeInsertReferencePacket(this.elementaryStream, currentPesPacket);
		}
		this.lastSuppliedPesPacket = currentPesPacket;
		this.nextPts = pts + intrinsicDuration;
		const sectionStartPos = currentPesPacket.sectionStartPos;
		const sequenceNumber = sectionStartPos + (this.currentPos - this.currentPesPacketPos);
		const data = this.readBytes(packetLength);
		let randomAccessIndicator = currentPesPacket.randomAccessIndicator;
		if (randomAccessIndicator === 0 && !this.elementaryStream.canBeTrustedWithKeyPackets) {
			if (this.elementaryStream.info.type === "audio") randomAccessIndicator = 1;
			else if (this.elementaryStream.info.decoderConfig) {
				const isKey = determineVideoPacketType(this.elementaryStream.info.codec, this.elementaryStream.info.decoderConfig, data) === "key";
				randomAccessIndicator = Number(isKey);
			}
		}
		this.suppliedPacket = {
			pts,
			data,
			sequenceNumber,
			sectionStartPos,
			randomAccessIndicator
		};
		this.pesPackets.splice(0, this.currentPesPacketIndex);
		this.currentPesPacketIndex = 0;
	}
};
var PacketBuffer = class {
	constructor(backing, context) {
		this.decodeOrderPackets = [];
		this.reorderBuffer = [];
		this.presentationOrderPackets = [];
		this.reachedEnd = false;
		this.lastDuration = 0;
		this.backing = backing;
		this.context = context;
		this.reorderSize = backing.getReorderSize();
		assert(this.reorderSize >= 0);
	}
	async readNext() {
		if (this.decodeOrderPackets.length === 0) {
			if (!await this.readNextPacket()) return null;
		}
		await this.ensureCurrentPacketHasNext();
		const packet = this.decodeOrderPackets[0];
		const presentationIndex = this.presentationOrderPackets.indexOf(packet);
		assert(presentationIndex !== -1);
		let duration;
		if (presentationIndex === this.presentationOrderPackets.length - 1) duration = this.lastDuration;
		else {
			duration = this.presentationOrderPackets[presentationIndex + 1].pts - packet.pts;
			this.lastDuration = duration;
		}
		this.decodeOrderPackets.shift();
		while (this.presentationOrderPackets.length > 0) {
			const first = this.presentationOrderPackets[0];
			if (this.decodeOrderPackets.includes(first)) break;
			this.presentationOrderPackets.shift();
		}
		return {
			packet,
			duration
		};
	}
	async readNextPacket() {
		if (this.reachedEnd) return false;
		let suppliedPacket;
		if (this.context.suppliedPacket) suppliedPacket = this.context.suppliedPacket;
		else {
			await this.context.markNextPacket();
			suppliedPacket = this.context.suppliedPacket;
		}
		this.context.suppliedPacket = null;
		if (!suppliedPacket) {
			this.reachedEnd = true;
			this.flushReorderBuffer();
			return false;
		}
		this.decodeOrderPackets.push(suppliedPacket);
		this.processPacketThroughReorderBuffer(suppliedPacket);
		return true;
	}
	async ensureCurrentPacketHasNext() {
		const current = this.decodeOrderPackets[0];
		assert(current);
		while (true) {
			const presentationIndex = this.presentationOrderPackets.indexOf(current);
			if (presentationIndex !== -1 && presentationIndex <= this.presentationOrderPackets.length - 2) break;
			if (!await this.readNextPacket()) break;
		}
	}
	processPacketThroughReorderBuffer(packet) {
		this.reorderBuffer.push(packet);
		if (this.reorderBuffer.length > this.reorderSize) {
			let minIndex = 0;
			for (let i = 1; i < this.reorderBuffer.length; i++) if (this.reorderBuffer[i].pts < this.reorderBuffer[minIndex].pts) minIndex = i;
			const packet = this.reorderBuffer[minIndex];
			this.presentationOrderPackets.push(packet);
			this.reorderBuffer.splice(minIndex, 1);
		}
	}
	flushReorderBuffer() {
		this.reorderBuffer.sort((a, b) => a.pts - b.pts);
		this.presentationOrderPackets.push(...this.reorderBuffer);
		this.reorderBuffer.length = 0;
	}
};

// node_modules/mediabunny/dist/modules/src/hls/hls-misc.js
const HLS_MIME_TYPE = "application/vnd.apple.mpegurl";
const TAG_STREAM_INF = "#EXT-X-STREAM-INF:";
const TAG_I_FRAME_STREAM_INF = "#EXT-X-I-FRAME-STREAM-INF:";
const TAG_MEDIA = "#EXT-X-MEDIA:";
const TAG_DEFINE = "#EXT-X-DEFINE:";
const TAG_EXTINF = "#EXTINF:";
const TAG_MAP = "#EXT-X-MAP:";
const TAG_KEY = "#EXT-X-KEY:";
const TAG_MEDIA_SEQUENCE = "#EXT-X-MEDIA-SEQUENCE:";
const TAG_BYTERANGE = "#EXT-X-BYTERANGE:";
const TAG_PROGRAM_DATE_TIME = "#EXT-X-PROGRAM-DATE-TIME:";
const TAG_DISCONTINUITY = "#EXT-X-DISCONTINUITY";
const TAG_TARGETDURATION = "#EXT-X-TARGETDURATION:";
const TAG_ENDLIST = "#EXT-X-ENDLIST";
const TAG_PLAYLIST_TYPE = "#EXT-X-PLAYLIST-TYPE:";
const TAG_I_FRAMES_ONLY = "#EXT-X-I-FRAMES-ONLY";
const canIgnoreLine = (line) => line.length === 0 || line.startsWith("#") && !line.startsWith("#EXT");
var AttributeList = class {
	constructor(str, variables) {
		this._attributes = {};
		let key = "";
		let value = "";
		let inValue = false;
		let inQuotes = false;
		let quotedValue = false;
		const flushAttribute = () => {
			if (!key) return;
			const attributeName = key.trim().toLowerCase();
			if (Object.prototype.hasOwnProperty.call(this._attributes, attributeName)) Logging._warn(`Duplicate AttributeName "${attributeName}"; using last value`);
			const shouldSubstitute = quotedValue || value.startsWith("0x") || value.startsWith("0X");
			this._attributes[attributeName] = shouldSubstitute && variables ? variables.substitute(value) : value;
			key = "";
			value = "";
			inValue = false;
			quotedValue = false;
		};
		for (let i = 0; i < str.length; i++) {
			const char = str[i];
			if (char === "\"") {
				if (inValue && !inQuotes && value.length === 0) quotedValue = true;
				inQuotes = !inQuotes;
			} else if (char === "=" && !inValue && !inQuotes) inValue = true;
			else if (char === "," && !inQuotes) flushAttribute();
			else if (inValue) value += char;
			else key += char;
		}
		if (inQuotes) throw new Error("Invalid M3U8 file; unterminated quoted-string AttributeValue.");
		flushAttribute();
	}
	get(name) {
		return this._attributes[name.toLowerCase()] ?? null;
	}
	getAsNumber(name) {
		const value = this.get(name);
		if (value === null) return null;
		const num = Number(value);
		return Number.isFinite(num) ? num : null;
	}
	merge(other) {
		Object.assign(this._attributes, other._attributes);
	}
};
const VARIABLE_NAME_PATTERN = /^[A-Za-z0-9_-]+$/;
const VARIABLE_REFERENCE_PATTERN = /\{\$([A-Za-z0-9_-]+)\}/g;
var HlsPlaylistVariables = class {
	constructor(playlistPath, importedVariables) {
		this.playlistPath = playlistPath;
		this.importedVariables = importedVariables;
		this.variables = /* @__PURE__ */ new Map();
	}
	define(str) {
		const attributes = new AttributeList(str, this);
		const name = attributes.get("name");
		const importedName = attributes.get("import");
		const queryParameterName = attributes.get("queryparam");
		if ([
			name,
			importedName,
			queryParameterName
		].filter((value) => value !== null).length !== 1) throw new Error("Invalid #EXT-X-DEFINE tag; exactly one of NAME, IMPORT, or QUERYPARAM must be present.");
		if (name !== null) {
			const value = attributes.get("value");
			if (value === null) throw new Error("Invalid #EXT-X-DEFINE tag; NAME requires VALUE.");
			this.set(name, value);
		} else if (importedName !== null) {
			const value = this.importedVariables?.get(importedName);
			if (value === void 0) throw new Error(`Invalid #EXT-X-DEFINE tag; cannot import undefined variable "${importedName}".`);
			this.set(importedName, value);
		} else if (queryParameterName !== null) {
			const value = getQueryParameter(this.playlistPath, queryParameterName);
			if (value === null) throw new Error(`Invalid #EXT-X-DEFINE tag; query parameter "${queryParameterName}" is missing.`);
			this.set(queryParameterName, value);
		}
	}
	substitute(value) {
		return value.replaceAll(VARIABLE_REFERENCE_PATTERN, (_reference, name) => {
			const replacement = this.variables.get(name);
			if (replacement === void 0) throw new Error(`Invalid M3U8 file; variable "${name}" is referenced before being defined.`);
			return replacement;
		});
	}
	get(name) {
		return this.variables.get(name);
	}
	set(name, value) {
		if (!VARIABLE_NAME_PATTERN.test(name)) throw new Error(`Invalid #EXT-X-DEFINE tag; invalid variable name "${name}".`);
		if (this.variables.has(name)) throw new Error(`Invalid #EXT-X-DEFINE tag; variable "${name}" is already defined.`);
		this.variables.set(name, value);
	}
};

// node_modules/mediabunny/dist/modules/src/segmented-input.js
var SegmentedInput = class {
	constructor(input, path, trackDeclarations) {
		this.nextInputCacheAge = 0;
		this.inputCache = [];
		this.trackBackingsPromise = null;
		this.firstSegment = null;
		this.firstSegmentFirstTimestamps = /* @__PURE__ */ new WeakMap();
		this.firstTimestampCache = /* @__PURE__ */ new WeakMap();
		this.input = input;
		this.path = path;
		this.trackDeclarations = trackDeclarations;
	}
	async getDurationFromMetadata(options) {
		const lastSegment = await this.getSegmentAt(1e400, { skipLiveWait: options.skipLiveWait });
		if (!lastSegment) return null;
		return lastSegment.timestamp + lastSegment.duration;
	}
	async getUnixTimeForTimestamp(timestamp) {
		let segment = await this.getSegmentAt(timestamp, {});
		segment ??= await this.getFirstSegment({});
		if (!segment || segment.unixEpochTimestamp === null) return null;
		const elapsed = timestamp - segment.timestamp;
		return segment.unixEpochTimestamp + elapsed;
	}
	async getTrackBackings() {
		return this.trackBackingsPromise ??= (async () => {
			const backings = [];
			if (this.trackDeclarations) {
				for (const decl of this.trackDeclarations) if (decl.type === "video") {
					const number = arrayCount(backings, (x) => x.getType() === "video") + 1;
					backings.push(new SegmentedInputInputVideoTrackBacking(this, decl, number));
				} else if (decl.type === "audio") {
					const number = arrayCount(backings, (x) => x.getType() === "audio") + 1;
					backings.push(new SegmentedInputInputAudioTrackBacking(this, decl, number));
				}
			} else {
				this.firstSegment = await this.getFirstSegment({});
				if (!this.firstSegment) return [];
				const inputTracks = await this.getInputForSegment(this.firstSegment).getTracks();
				for (const track of inputTracks) if (track.type === "video") {
					const number = arrayCount(backings, (x) => x.getType() === "video") + 1;
					backings.push(new SegmentedInputInputVideoTrackBacking(this, {
						id: backings.length + 1,
						type: "video"
					}, number));
				} else if (track.type === "audio") {
					const number = arrayCount(backings, (x) => x.getType() === "audio") + 1;
					backings.push(new SegmentedInputInputAudioTrackBacking(this, {
						id: backings.length + 1,
						type: "audio"
					}, number));
				}
			}
			return backings;
		})();
	}
	async getFirstTimestampForInput(input) {
		const existing = this.firstTimestampCache.get(input);
		if (existing !== void 0) return existing;
		const firstTimestamp = await input.getFirstTimestamp();
		this.firstTimestampCache.set(input, firstTimestamp);
		return firstTimestamp;
	}
	async getMediaOffset(segment, input) {
		const firstSegment = segment.firstSegment ?? segment;
		let firstSegmentFirstTimestamp;
		if (this.firstSegmentFirstTimestamps.has(firstSegment)) firstSegmentFirstTimestamp = this.firstSegmentFirstTimestamps.get(firstSegment);
		else {
			const firstInput = this.getInputForSegment(firstSegment);
			firstSegmentFirstTimestamp = await this.getFirstTimestampForInput(firstInput);
			this.firstSegmentFirstTimestamps.set(firstSegment, firstSegmentFirstTimestamp);
		}
		if (firstSegment === segment) return firstSegment.timestamp - firstSegmentFirstTimestamp;
		const segmentFirstTimestamp = await this.getFirstTimestampForInput(input);
		const segmentElapsed = segment.timestamp - firstSegment.timestamp;
		const difference = segmentFirstTimestamp - firstSegmentFirstTimestamp - segmentElapsed;
		if (Math.abs(difference) <= Math.min(.25, segmentElapsed)) return firstSegment.timestamp - firstSegmentFirstTimestamp;
		else return segment.timestamp - segmentFirstTimestamp;
	}
	dispose() {
		for (const entry of this.inputCache) entry.input.dispose();
		this.inputCache.length = 0;
	}
};
var SegmentedInputInputTrackBacking = class {
	constructor(segmentedInput, decl, number) {
		this.packetInfos = /* @__PURE__ */ new WeakMap();
		this.hydrationPromise = null;
		this.firstInputTrack = null;
		this.firstSegment = null;
		this.segmentedInput = segmentedInput;
		this.decl = decl;
		this.number = number;
	}
	hydrate() {
		return this.hydrationPromise ??= (async () => {
			this.segmentedInput.firstSegment ??= await this.segmentedInput.getFirstSegment({});
			if (!this.segmentedInput.firstSegment) throw new Error("Missing first segment, can't retrieve track.");
			let currentSegment = this.segmentedInput.firstSegment;
			let track = null;
			while (currentSegment) {
				track = (await this.segmentedInput.getInputForSegment(currentSegment).getTracks()).find((x) => x.type === this.decl.type && x.number === this.number) ?? null;
				if (track) break;
				currentSegment = await this.segmentedInput.getNextSegment(currentSegment, {});
			}
			if (!track) throw new Error("No matching track found in underlying media data.");
			this.firstInputTrack = track;
			this.firstSegment = currentSegment;
		})();
	}
	getId() {
		return this.decl.id;
	}
	getType() {
		return this.decl.type;
	}
	getNumber() {
		return this.number;
	}
	delegate(fn) {
		if (this.firstInputTrack) return fn();
		return this.hydrate().then(fn);
	}
	async getDecoderConfig() {
		return this.delegate(() => this.firstInputTrack._backing.getDecoderConfig());
	}
	getHasOnlyKeyPackets() {
		return this.delegate(() => this.firstInputTrack._backing.getHasOnlyKeyPackets?.() ?? null);
	}
	getPairingMask() {
		return 1n;
	}
	getCodec() {
		return this.delegate(() => this.firstInputTrack._backing.getCodec());
	}
	getInternalCodecId() {
		return this.delegate(() => this.firstInputTrack._backing.getInternalCodecId());
	}
	getDisposition() {
		return this.delegate(() => this.firstInputTrack._backing.getDisposition());
	}
	getLanguageCode() {
		return this.delegate(() => this.firstInputTrack._backing.getLanguageCode());
	}
	getName() {
		return this.delegate(() => this.firstInputTrack._backing.getName());
	}
	getTimeResolution() {
		return this.delegate(() => this.firstInputTrack._backing.getTimeResolution());
	}
	async isRelativeToUnixEpoch() {
		await this.hydrate();
		assert(this.segmentedInput.firstSegment);
		return this.segmentedInput.firstSegment.unixEpochTimestamp === this.segmentedInput.firstSegment.timestamp;
	}
	getUnixTimeForTimestamp(timestamp) {
		return this.segmentedInput.getUnixTimeForTimestamp(timestamp);
	}
	getBitrate() {
		return this.delegate(() => this.firstInputTrack._backing.getBitrate());
	}
	getAverageBitrate() {
		return this.delegate(() => this.firstInputTrack._backing.getAverageBitrate());
	}
	getDurationFromMetadata(options) {
		return this.segmentedInput.getDurationFromMetadata(options);
	}
	getLiveRefreshInterval() {
		return this.segmentedInput.getLiveRefreshInterval();
	}
	async createAdjustedPacket(packet, segment, track) {
		assert(packet.sequenceNumber >= 0);
		assert(this.segmentedInput.firstSegment);
		const mediaOffset = await this.segmentedInput.getMediaOffset(segment, track.input);
		const segmentTimestampRelativeToFirst = segment.timestamp - this.segmentedInput.firstSegment.timestamp;
		const modified = packet.clone({
			timestamp: roundToDivisor(packet.timestamp + mediaOffset, await track.getTimeResolution()),
			sequenceNumber: Math.floor(1e8 * segmentTimestampRelativeToFirst) + packet.sequenceNumber
		});
		this.packetInfos.set(modified, {
			segment,
			track,
			sourcePacket: packet
		});
		return modified;
	}
	async getFirstPacket(options) {
		await this.hydrate();
		assert(this.firstInputTrack);
		assert(this.firstSegment);
		let currentTrack = this.firstInputTrack;
		let currentSegment = this.firstSegment;
		while (true) {
			if (currentTrack) {
				const packet = await currentTrack._backing.getFirstPacket(options);
				if (packet) return this.createAdjustedPacket(packet, currentSegment, currentTrack);
			}
			currentSegment = await this.segmentedInput.getNextSegment(currentSegment, { skipLiveWait: options.skipLiveWait });
			if (!currentSegment) break;
			currentTrack = (await this.segmentedInput.getInputForSegment(currentSegment).getTracks()).find((t) => t.type === this.firstInputTrack.type && t.number === this.firstInputTrack.number) ?? null;
		}
		return null;
	}
	getNextPacket(packet, options) {
		return this._getNextInternal(packet, options, false);
	}
	getNextKeyPacket(packet, options) {
		return this._getNextInternal(packet, options, true);
	}
	async _getNextInternal(packet, options, keyframesOnly) {
		const info = this.packetInfos.get(packet);
		if (!info) throw new Error("Packet was not created from this track.");
		const nextPacket = keyframesOnly ? await info.track._backing.getNextKeyPacket(info.sourcePacket, options) : await info.track._backing.getNextPacket(info.sourcePacket, options);
		if (nextPacket) return this.createAdjustedPacket(nextPacket, info.segment, info.track);
		let currentSegment = info.segment;
		while (true) {
			const nextSegment = await this.segmentedInput.getNextSegment(currentSegment, { skipLiveWait: options.skipLiveWait });
			if (!nextSegment) return null;
			const nextTrack = (await this.segmentedInput.getInputForSegment(nextSegment).getTracks()).find((t) => t.type === info.track.type && t.number === info.track.number);
			if (!nextTrack) {
				currentSegment = nextSegment;
				continue;
			}
			const firstPacket = await nextTrack._backing.getFirstPacket(options);
			if (!firstPacket) return null;
			return this.createAdjustedPacket(firstPacket, nextSegment, nextTrack);
		}
	}
	getPacket(timestamp, options) {
		return this._getPacketInternal(timestamp, options, false);
	}
	getKeyPacket(timestamp, options) {
		return this._getPacketInternal(timestamp, options, true);
	}
	async _getPacketInternal(timestamp, options, keyframesOnly) {
		let currentSegment = await this.segmentedInput.getSegmentAt(timestamp, { skipLiveWait: options.skipLiveWait });
		if (!currentSegment) return null;
		await this.hydrate();
		while (currentSegment) {
			const input = this.segmentedInput.getInputForSegment(currentSegment);
			const track = (await input.getTracks()).find((t) => t.type === this.firstInputTrack.type && t.number === this.firstInputTrack.number);
			if (!track) {
				currentSegment = await this.segmentedInput.getPreviousSegment(currentSegment, { skipLiveWait: options.skipLiveWait });
				continue;
			}
			const offsetTimestamp = timestamp - await this.segmentedInput.getMediaOffset(currentSegment, input);
			const packet = keyframesOnly ? await track._backing.getKeyPacket(offsetTimestamp, options) : await track._backing.getPacket(offsetTimestamp, options);
			if (!packet) {
				currentSegment = await this.segmentedInput.getPreviousSegment(currentSegment, { skipLiveWait: options.skipLiveWait });
				continue;
			}
			return this.createAdjustedPacket(packet, currentSegment, track);
		}
		return null;
	}
};
var SegmentedInputInputVideoTrackBacking = class extends SegmentedInputInputTrackBacking {
	getType() {
		return "video";
	}
	getCodec() {
		return this.delegate(() => this.firstInputTrack._backing.getCodec());
	}
	getCodedWidth() {
		return this.delegate(() => this.firstInputTrack._backing.getCodedWidth());
	}
	getCodedHeight() {
		return this.delegate(() => this.firstInputTrack._backing.getCodedHeight());
	}
	getSquarePixelWidth() {
		return this.delegate(() => this.firstInputTrack._backing.getSquarePixelWidth());
	}
	getSquarePixelHeight() {
		return this.delegate(() => this.firstInputTrack._backing.getSquarePixelHeight());
	}
	getTransformationMatrix() {
		return this.delegate(() => this.firstInputTrack._backing.getTransformationMatrix());
	}
	async getColorSpace() {
		return this.delegate(() => this.firstInputTrack._backing.getColorSpace());
	}
	async canBeTransparent() {
		return this.delegate(() => this.firstInputTrack._backing.canBeTransparent());
	}
	async getDecoderConfig() {
		return this.delegate(() => this.firstInputTrack._backing.getDecoderConfig());
	}
};
var SegmentedInputInputAudioTrackBacking = class extends SegmentedInputInputTrackBacking {
	getType() {
		return "audio";
	}
	getCodec() {
		return this.delegate(() => this.firstInputTrack._backing.getCodec());
	}
	getNumberOfChannels() {
		return this.delegate(() => this.firstInputTrack._backing.getNumberOfChannels());
	}
	getSampleRate() {
		return this.delegate(() => this.firstInputTrack._backing.getSampleRate());
	}
	async getDecoderConfig() {
		return this.delegate(() => this.firstInputTrack._backing.getDecoderConfig());
	}
};

// node_modules/mediabunny/dist/modules/src/source.js
polyfillSymbolDispose();
const DEFAULT_MIN_READ_POSITION = 0;
const DEFAULT_MAX_READ_POSITION = 1e400;
let sourceFinalizationRegistry = null;
if (typeof FinalizationRegistry !== "undefined") sourceFinalizationRegistry = new FinalizationRegistry((cleanup) => {
	cleanup();
});
var Source = class extends EventEmitter {
	constructor() {
		super();
		this._disposed = false;
		this._refCount = 0;
		this._usedForHls = false;
		this._refFinalizationRegistry = null;
		this._sizePromise = null;
		this.onread = null;
		if (typeof FinalizationRegistry !== "undefined") this._refFinalizationRegistry = new FinalizationRegistry((source) => {
			source._decrementRefCount();
		});
	}
	async getSizeOrNull() {
		if (this._disposed) throw new InputDisposedError();
		return this._sizePromise ??= (async () => {
			let size = this._getFileSize();
			if (size !== void 0) return size;
			await this._read(0, 1, 0, DEFAULT_MAX_READ_POSITION);
			size = this._getFileSize();
			assert(size !== void 0);
			return size;
		})();
	}
	async getSize() {
		if (this._disposed) throw new InputDisposedError();
		const result = await this.getSizeOrNull();
		if (result === null) throw new Error("Cannot determine the size of an unsized source.");
		return result;
	}
	slice(offset, length) {
		if (!Number.isInteger(offset) || offset < 0) throw new TypeError("offset must be a non-negative integer.");
		if (length !== void 0 && (!Number.isInteger(length) || length < 0)) throw new TypeError("length, when provided, must be a non-negative integer.");
		return new RangedSource(this, offset, length);
	}
	_dispatchRead(start, end) {
		this.onread?.(start, end);
		this._emit("read", {
			start,
			end
		});
	}
	ref() {
		return new SourceRef(this);
	}
	_incrementRefCount() {
		this._refCount++;
	}
	_decrementRefCount() {
		this._refCount--;
		if (this._refCount === 0) {
			this._dispose();
			this._disposed = true;
		}
	}
};
var SourceRef = class {
	constructor(source) {
		this._freed = false;
		if (source._disposed) throw new Error("Cannot ref a disposed source.");
		source._incrementRefCount();
		source._refFinalizationRegistry?.register(this, source, this);
		this._source = source;
	}
	get source() {
		if (!this._source) throw new Error("Can't get source; ref has already been freed.");
		return this._source;
	}
	get freed() {
		return this._freed;
	}
	free() {
		if (this._freed) throw new Error("Illegal operation: double free on SourceRef.");
		const source = this.source;
		assert(source._refCount > 0);
		source._decrementRefCount();
		source._refFinalizationRegistry?.unregister(this);
		this._freed = true;
		this._source = null;
	}
	[Symbol.dispose]() {
		if (!this.freed) this.free();
	}
};
var PathedSource = class extends Source {
	constructor(rootPath, requestHandler) {
		if (typeof rootPath !== "string") throw new TypeError("rootPath must be a string.");
		if (typeof requestHandler !== "function") throw new TypeError("requestHandler must be a function.");
		super();
		this.rootPath = rootPath;
		this.requestHandler = requestHandler;
	}
	_resolveRequest(request) {
		const result = this.requestHandler(request);
		const handle = (result) => {
			if (!(result instanceof Source || result instanceof SourceRef)) throw new TypeError("requestHandler must return or resolve to a Source or SourceRef.");
			const ref = result instanceof Source ? result.ref() : result;
			ref.source._usedForHls ||= this._usedForHls;
			return ref;
		};
		if (isThenable(result)) return result.then(handle);
		else return handle(result);
	}
};
const sourceRequestsAreEqual = (a, b) => {
	return a.path === b.path;
};
var CustomPathedSource = class extends PathedSource {
	constructor() {
		super(...arguments);
		this._root = null;
		this._rootRequest = null;
	}
	_read(start, end, minReadPosition, maxReadPosition) {
		if (!this._root) {
			if (!this._rootRequest) {
				const result = this._resolveRequest({
					path: this.rootPath,
					isRoot: true
				});
				const handle = (result) => {
					const ref = result instanceof Source ? result.ref() : result;
					this._root = ref;
					this._rootRequest = null;
					return ref;
				};
				if (isThenable(result)) this._rootRequest = result.then(handle);
				else {
					handle(result);
					assert(this._root);
				}
			}
			if (this._rootRequest) return this._rootRequest.then((ref) => ref.source._read(start, end, minReadPosition, maxReadPosition));
		}
		return this._root.source._read(start, end, minReadPosition, maxReadPosition);
	}
	_getFileSize() {
		if (this._root) return this._root.source._getFileSize();
	}
	_dispose() {
		if (this._root) this._root.free();
		else if (this._rootRequest) this._rootRequest.then((ref) => ref.free());
	}
};
const blobReaderRegistry = typeof FinalizationRegistry !== "undefined" ? new FinalizationRegistry((reader) => {
	reader.cancel().catch(() => {});
}) : null;
const URL_SOURCE_MIN_LOAD_AMOUNT = .5 * 2 ** 20;
var CustomSource = class extends Source {
	constructor(options) {
		if (!options || typeof options !== "object") throw new TypeError("options must be an object.");
		if (typeof options.getSize !== "function") throw new TypeError("options.getSize must be a function.");
		if (typeof options.read !== "function") throw new TypeError("options.read must be a function.");
		if (options.dispose !== void 0 && typeof options.dispose !== "function") throw new TypeError("options.dispose, when provided, must be a function.");
		if (options.handleUnhandledError !== void 0 && typeof options.handleUnhandledError !== "function") throw new TypeError("options.handleUnhandledError, when provided, must be a function.");
		if (options.maxCacheSize !== void 0 && (!isNumber(options.maxCacheSize) || options.maxCacheSize < 0)) throw new TypeError("options.maxCacheSize, when provided, must be a non-negative number.");
		if (options.prefetchProfile && ![
			"none",
			"fileSystem",
			"network"
		].includes(options.prefetchProfile)) throw new TypeError("options.prefetchProfile, when provided, must be one of 'none', 'fileSystem' or 'network'.");
		super();
		this._readers = /* @__PURE__ */ new Set();
		this._options = options;
		this._orchestrator = new ReadOrchestrator({
			maxCacheSize: options.maxCacheSize ?? 8 * 2 ** 20,
			maxWorkerCount: 2,
			prefetchProfile: PREFETCH_PROFILES[options.prefetchProfile ?? "none"],
			runWorker: this._runWorker.bind(this),
			handleUnhandledError: options.handleUnhandledError
		});
	}
	_getFileSize() {
		return this._orchestrator.fileSize ?? void 0;
	}
	_read(start, end, minReadPosition, maxReadPosition) {
		if (this._orchestrator.fileSize !== null) return this._orchestrator.read(start, end, minReadPosition, maxReadPosition);
		const result = this._options.getSize();
		if (isThenable(result)) return result.then((size) => {
			if (!Number.isInteger(size) || size < 0) throw new TypeError("options.getSize must return or resolve to a non-negative integer.");
			this._orchestrator.fileSize = size;
			return this._orchestrator.read(start, end, minReadPosition, maxReadPosition);
		});
		else {
			if (!Number.isInteger(result) || result < 0) throw new TypeError("options.getSize must return or resolve to a non-negative integer.");
			this._orchestrator.fileSize = result;
			return this._orchestrator.read(start, end, minReadPosition, maxReadPosition);
		}
	}
	async _runWorker(worker) {
		while (worker.currentPos < worker.targetPos && !worker.aborted) {
			const originalCurrentPos = worker.currentPos;
			const originalTargetPos = worker.targetPos;
			let data = this._options.read(worker.currentPos, originalTargetPos);
			if (isThenable(data)) data = await data;
			if (worker.aborted) {
				if (data instanceof ReadableStream) await data.cancel().catch(() => {});
				break;
			}
			if (data instanceof Uint8Array) {
				data = toUint8Array(data);
				if (data.length !== originalTargetPos - worker.currentPos) throw new Error(`options.read returned a Uint8Array with unexpected length: Requested ${originalTargetPos - worker.currentPos} bytes, but got ${data.length}.`);
				this._dispatchRead(worker.currentPos, worker.currentPos + data.length);
				this._orchestrator.supplyWorkerData(worker, data);
			} else if (data instanceof ReadableStream) {
				const reader = data.getReader();
				this._readers.add(reader);
				try {
					while (worker.currentPos < originalTargetPos && !worker.aborted) {
						const { done, value } = await reader.read();
						if (done) {
							if (worker.currentPos < originalTargetPos) throw new Error(`ReadableStream returned by options.read ended before supplying enough data. Requested ${originalTargetPos - originalCurrentPos} bytes, but got ${worker.currentPos - originalCurrentPos}`);
							break;
						}
						if (!(value instanceof Uint8Array)) throw new TypeError("ReadableStream returned by options.read must yield Uint8Array chunks.");
						if (worker.aborted) break;
						const data = toUint8Array(value);
						this._dispatchRead(worker.currentPos, worker.currentPos + data.length);
						this._orchestrator.supplyWorkerData(worker, data);
					}
				} finally {
					this._readers.delete(reader);
					reader.releaseLock();
				}
			} else throw new TypeError("options.read must return or resolve to a Uint8Array or a ReadableStream.");
		}
		this._orchestrator.signalWorkerStoppedRunning(worker);
	}
	_dispose() {
		this._orchestrator.dispose();
		for (const reader of this._readers) reader.cancel().catch(() => {});
		this._readers.clear();
		this._options.dispose?.();
	}
};
var ReadableStreamSource = class extends Source {
	constructor(stream, options = {}) {
		if (!(stream instanceof ReadableStream)) throw new TypeError("stream must be a ReadableStream.");
		if (!options || typeof options !== "object") throw new TypeError("options must be an object.");
		if (options.handleUnhandledError !== void 0 && typeof options.handleUnhandledError !== "function") throw new TypeError("options.handleUnhandledError, when provided, must be a function.");
		if (options.maxCacheSize !== void 0 && (!isNumber(options.maxCacheSize) || options.maxCacheSize < 0)) throw new TypeError("options.maxCacheSize, when provided, must be a non-negative number.");
		super();
		this._reader = null;
		this._cache = [];
		this._pendingSlices = [];
		this._currentIndex = 0;
		this._targetIndex = 0;
		this._maxRequestedIndex = 0;
		this._endIndex = null;
		this._pulling = false;
		this._cacheMissErrorMessage = "Attempted to read data from an already-evicted part of the cache. With ReadableStreamSource, you must access the data more sequentially or increase the size of its cache.";
		this._stream = stream;
		this._maxCacheSize = options.maxCacheSize ?? 32 * 2 ** 20;
		this._handleUnhandledError = options.handleUnhandledError;
	}
	_getFileSize() {
		return this._endIndex;
	}
	_read(start, end) {
		if (this._endIndex !== null && end > this._endIndex) return null;
		this._maxRequestedIndex = Math.max(this._maxRequestedIndex, end);
		const cacheStartIndex = binarySearchLessOrEqual(this._cache, start, (x) => x.start);
		const cacheStartEntry = cacheStartIndex !== -1 ? this._cache[cacheStartIndex] : null;
		if (cacheStartEntry && cacheStartEntry.start <= start && end <= cacheStartEntry.end) return {
			bytes: cacheStartEntry.bytes,
			view: cacheStartEntry.view,
			offset: cacheStartEntry.start
		};
		let lastEnd = start;
		const bytes = new Uint8Array(end - start);
		if (cacheStartIndex !== -1) for (let i = cacheStartIndex; i < this._cache.length; i++) {
			const cacheEntry = this._cache[i];
			if (cacheEntry.start >= end) break;
			const cappedStart = Math.max(start, cacheEntry.start);
			if (cappedStart > lastEnd) this._throwDueToCacheMiss();
			const cappedEnd = Math.min(end, cacheEntry.end);
			if (cappedStart < cappedEnd) {
				bytes.set(cacheEntry.bytes.subarray(cappedStart - cacheEntry.start, cappedEnd - cacheEntry.start), cappedStart - start);
				lastEnd = cappedEnd;
			}
		}
		if (lastEnd === end) return {
			bytes,
			view: toDataView(bytes),
			offset: start
		};
		if (this._currentIndex > lastEnd) this._throwDueToCacheMiss();
		const { promise, resolve, reject } = promiseWithResolvers();
		this._pendingSlices.push({
			start,
			end,
			bytes,
			resolve,
			reject
		});
		this._targetIndex = Math.max(this._targetIndex, end);
		if (!this._pulling) {
			this._pulling = true;
			this._pull().catch((error) => {
				this._pulling = false;
				if (this._pendingSlices.length > 0) {
					this._pendingSlices.forEach((x) => x.reject(error));
					this._pendingSlices.length = 0;
				} else if (this._handleUnhandledError) this._handleUnhandledError(error);
				else throw error;
			});
		}
		return promise;
	}
	_throwDueToCacheMiss() {
		throw new Error(this._cacheMissErrorMessage);
	}
	async _pull() {
		this._reader ??= this._stream.getReader();
		while (this._currentIndex < this._targetIndex && !this._disposed) {
			const { done, value } = await this._reader.read();
			if (done) {
				for (const pendingSlice of this._pendingSlices) pendingSlice.resolve(null);
				this._pendingSlices.length = 0;
				this._endIndex = this._currentIndex;
				break;
			}
			const startIndex = this._currentIndex;
			const endIndex = this._currentIndex + value.byteLength;
			this._dispatchRead(startIndex, endIndex);
			for (let i = 0; i < this._pendingSlices.length; i++) {
				const pendingSlice = this._pendingSlices[i];
				const cappedStart = Math.max(startIndex, pendingSlice.start);
				const cappedEnd = Math.min(endIndex, pendingSlice.end);
				if (cappedStart < cappedEnd) {
					pendingSlice.bytes.set(value.subarray(cappedStart - startIndex, cappedEnd - startIndex), cappedStart - pendingSlice.start);
					if (cappedEnd === pendingSlice.end) {
						pendingSlice.resolve({
							bytes: pendingSlice.bytes,
							view: toDataView(pendingSlice.bytes),
							offset: pendingSlice.start
						});
						this._pendingSlices.splice(i, 1);
						i--;
					}
				}
			}
			this._cache.push({
				start: startIndex,
				end: endIndex,
				bytes: value,
				view: toDataView(value),
				age: 0
			});
			while (this._cache.length > 0) {
				const firstEntry = this._cache[0];
				if (this._maxRequestedIndex - firstEntry.end <= this._maxCacheSize) break;
				this._cache.shift();
			}
			this._currentIndex += value.byteLength;
		}
		this._pulling = false;
	}
	_dispose() {
		for (const pendingSlice of this._pendingSlices) pendingSlice.reject(new InputDisposedError());
		this._pendingSlices.length = 0;
		this._cache.length = 0;
		this._reader?.cancel().catch(() => {});
	}
};
const PREFETCH_PROFILES = {
	none: (start, end) => ({
		start,
		end
	}),
	fileSystem: (start, end) => {
		const padding = 2 ** 16;
		start = Math.floor((start - padding) / padding) * padding;
		end = Math.ceil((end + padding) / padding) * padding;
		return {
			start,
			end
		};
	},
	network: (start, end, workers) => {
		const paddingStart = 2 ** 16;
		start = Math.max(0, Math.floor((start - paddingStart) / paddingStart) * paddingStart);
		for (const worker of workers) {
			const maxExtensionAmount = 8 * 2 ** 20;
			const thresholdPoint = Math.max((worker.startPos + worker.targetPos) / 2, worker.targetPos - maxExtensionAmount);
			if (closedIntervalsOverlap(start, end, thresholdPoint, worker.targetPos)) {
				const size = worker.targetPos - worker.startPos;
				const a = Math.ceil((size + 1) / maxExtensionAmount) * maxExtensionAmount;
				const b = 2 ** Math.ceil(Math.log2(size + 1));
				const extent = Math.min(b, a);
				end = Math.max(end, worker.startPos + extent);
			}
		}
		end = Math.max(end, start + URL_SOURCE_MIN_LOAD_AMOUNT);
		return {
			start,
			end
		};
	}
};
var ReadOrchestrator = class {
	constructor(options) {
		this.options = options;
		this.fileSize = null;
		this.nextAge = 0;
		this.workers = [];
		this.cache = [];
		this.currentCacheSize = 0;
		this.disposed = false;
		this.queuedReads = [];
	}
	read(innerStart, innerEnd, minReadPosition, maxReadPosition) {
		assert(!this.disposed);
		const prefetchRange = this.options.prefetchProfile(innerStart, innerEnd, this.workers);
		const outerStart = Math.max(prefetchRange.start, minReadPosition);
		const outerEnd = Math.min(prefetchRange.end, this.fileSize ?? 1e400, maxReadPosition);
		assert(outerStart <= innerStart && innerEnd <= outerEnd);
		let result = null;
		const innerCacheStartIndex = binarySearchLessOrEqual(this.cache, innerStart, (x) => x.start);
		const innerStartEntry = innerCacheStartIndex !== -1 ? this.cache[innerCacheStartIndex] : null;
		if (innerStartEntry && innerStartEntry.start <= innerStart && innerEnd <= innerStartEntry.end) {
			innerStartEntry.age = this.nextAge++;
			result = {
				bytes: innerStartEntry.bytes,
				view: innerStartEntry.view,
				offset: innerStartEntry.start
			};
		}
		const outerCacheStartIndex = binarySearchLessOrEqual(this.cache, outerStart, (x) => x.start);
		const bytes = result ? null : new Uint8Array(innerEnd - innerStart);
		let contiguousBytesWriteEnd = 0;
		let lastEnd = outerStart;
		const outerHoles = [];
		if (outerCacheStartIndex !== -1) {
			for (let i = outerCacheStartIndex; i < this.cache.length; i++) {
				const entry = this.cache[i];
				if (entry.start >= outerEnd) break;
				if (entry.end <= outerStart) continue;
				const cappedOuterStart = Math.max(outerStart, entry.start);
				const cappedOuterEnd = Math.min(outerEnd, entry.end);
				assert(cappedOuterStart <= cappedOuterEnd);
				if (lastEnd < cappedOuterStart) outerHoles.push({
					start: lastEnd,
					end: cappedOuterStart
				});
				lastEnd = cappedOuterEnd;
				if (bytes) {
					const cappedInnerStart = Math.max(innerStart, entry.start);
					const cappedInnerEnd = Math.min(innerEnd, entry.end);
					if (cappedInnerStart < cappedInnerEnd) {
						const relativeOffset = cappedInnerStart - innerStart;
						bytes.set(entry.bytes.subarray(cappedInnerStart - entry.start, cappedInnerEnd - entry.start), relativeOffset);
						if (relativeOffset === contiguousBytesWriteEnd) contiguousBytesWriteEnd = cappedInnerEnd - innerStart;
					}
				}
				entry.age = this.nextAge++;
			}
			if (lastEnd < outerEnd) outerHoles.push({
				start: lastEnd,
				end: outerEnd
			});
		} else outerHoles.push({
			start: outerStart,
			end: outerEnd
		});
		if (bytes && contiguousBytesWriteEnd >= bytes.length) result = {
			bytes,
			view: toDataView(bytes),
			offset: innerStart
		};
		if (outerHoles.length === 0) {
			assert(result);
			return result;
		}
		const { promise, resolve, reject } = promiseWithResolvers();
		const innerHoles = [];
		for (const outerHole of outerHoles) {
			const cappedStart = Math.max(innerStart, outerHole.start);
			const cappedEnd = Math.min(innerEnd, outerHole.end);
			if (cappedStart === outerHole.start && cappedEnd === outerHole.end) innerHoles.push(outerHole);
			else if (cappedStart < cappedEnd) innerHoles.push({
				start: cappedStart,
				end: cappedEnd
			});
		}
		const pendingSlice = bytes && {
			start: innerStart,
			bytes,
			holes: innerHoles,
			resolve,
			reject
		};
		outer: for (const outerHole of outerHoles) {
			for (const worker of this.workers) if (this.checkHoleAgainstWorker(worker, outerHole, pendingSlice ? [pendingSlice] : [])) {
				this.checkQueuedReadsAgainstWorker(worker);
				continue outer;
			}
			const strictTarget = outerHole.end < outerEnd || this.fileSize !== null;
			const newWorker = this.createWorker(outerHole.start, outerHole.end, strictTarget);
			if (newWorker) {
				if (pendingSlice) newWorker.pendingSlices = [pendingSlice];
				this.runWorker(newWorker);
			} else {
				let index = binarySearchLessOrEqual(this.queuedReads, outerHole.start, (x) => x.hole.start);
				let entry = index !== -1 ? this.queuedReads[index] : null;
				if (entry && outerHole.start <= entry.hole.end) {
					entry.hole.end = Math.max(entry.hole.end, outerHole.end);
					entry.strictTarget &&= strictTarget;
					if (pendingSlice) entry.pendingSlices.push(pendingSlice);
				} else {
					index++;
					entry = {
						hole: {
							start: outerHole.start,
							end: outerHole.end
						},
						strictTarget,
						pendingSlices: pendingSlice ? [pendingSlice] : [],
						age: this.nextAge++
					};
					this.queuedReads.splice(index, 0, entry);
				}
				while (index + 1 < this.queuedReads.length) {
					const nextEntry = this.queuedReads[index + 1];
					if (nextEntry.hole.start > entry.hole.end) break;
					entry.hole.end = Math.max(entry.hole.end, nextEntry.hole.end);
					entry.pendingSlices.push(...nextEntry.pendingSlices);
					entry.strictTarget &&= nextEntry.strictTarget;
					entry.age = Math.min(entry.age, nextEntry.age);
					this.queuedReads.splice(index + 1, 1);
				}
			}
		}
		if (!result) {
			assert(bytes);
			result = promise.then((bytes) => bytes && {
				bytes,
				view: toDataView(bytes),
				offset: innerStart
			});
		} else promise.catch((error) => {
			if (this.disposed) return;
			if (this.options.handleUnhandledError) this.options.handleUnhandledError(error);
			else throw error;
		});
		return result;
	}
	checkHoleAgainstWorker(worker, hole, pendingSlices) {
		if (closedIntervalsOverlap(hole.start - 2 ** 17, hole.start, worker.currentPos, worker.targetPos)) {
			worker.targetPos = Math.max(worker.targetPos, hole.end);
			for (let i = 0; i < pendingSlices.length; i++) {
				const pendingSlice = pendingSlices[i];
				if (!worker.pendingSlices.includes(pendingSlice)) worker.pendingSlices.push(pendingSlice);
			}
			if (!worker.running) this.runWorker(worker);
			return true;
		}
		return false;
	}
	checkQueuedReadsAgainstWorker(worker) {
		let wasTrueOnce = false;
		for (let i = 0; i < this.queuedReads.length; i++) {
			const queuedRead = this.queuedReads[i];
			if (this.checkHoleAgainstWorker(worker, queuedRead.hole, queuedRead.pendingSlices)) {
				this.queuedReads.splice(i, 1);
				i--;
				wasTrueOnce = true;
			} else if (wasTrueOnce) break;
		}
	}
	createWorker(startPos, targetPos, strictTarget) {
		if (this.workers.length >= this.options.maxWorkerCount) {
			let oldestWorker = null;
			let oldestIndex = null;
			for (let i = 0; i < this.workers.length; i++) {
				const worker = this.workers[i];
				if (!worker.running && worker.pendingSlices.length === 0 && (!oldestWorker || worker.age < oldestWorker.age)) {
					oldestIndex = i;
					oldestWorker = worker;
				}
			}
			if (oldestWorker) {
				assert(oldestIndex !== null);
				assert(oldestWorker.pendingSlices.length === 0);
				this.workers.splice(oldestIndex, 1);
				this.options.onIdleWorkerRemoved?.(oldestWorker);
			} else return null;
		}
		const worker = {
			startPos,
			currentPos: startPos,
			targetPos,
			strictTarget,
			running: false,
			aborted: this.disposed,
			pendingSlices: [],
			age: this.nextAge++
		};
		this.workers.push(worker);
		return worker;
	}
	runWorker(worker) {
		assert(!worker.running);
		assert(worker.currentPos < worker.targetPos);
		worker.running = true;
		worker.age = this.nextAge++;
		this.options.runWorker(worker).catch((error) => {
			worker.running = false;
			if (worker.pendingSlices.length > 0) {
				worker.pendingSlices.forEach((x) => x.reject(error));
				worker.pendingSlices.length = 0;
			} else if (!worker.aborted && !this.disposed) {
				if (this.options.handleUnhandledError) this.options.handleUnhandledError(error);
				else throw error;
			}
		}).finally(() => {
			if (worker.running) return;
			if (this.queuedReads.length > 0) {
				let oldestIndex = 0;
				for (let i = 1; i < this.queuedReads.length; i++) if (this.queuedReads[i].age < this.queuedReads[oldestIndex].age) oldestIndex = i;
				const queuedRead = this.queuedReads[oldestIndex];
				const newWorker = this.createWorker(queuedRead.hole.start, queuedRead.hole.end, queuedRead.strictTarget);
				if (!newWorker) return;
				this.queuedReads.splice(oldestIndex, 1);
				newWorker.pendingSlices = queuedRead.pendingSlices;
				this.runWorker(newWorker);
			}
		});
	}
	supplyWorkerData(worker, bytes) {
		assert(!worker.aborted);
		const start = worker.currentPos;
		const end = start + bytes.length;
		this.insertIntoCache({
			start,
			end,
			bytes,
			view: toDataView(bytes),
			age: this.nextAge++
		});
		worker.currentPos += bytes.length;
		if (worker.currentPos > worker.targetPos) {
			worker.targetPos = worker.currentPos;
			this.checkQueuedReadsAgainstWorker(worker);
		}
		for (let i = 0; i < worker.pendingSlices.length; i++) {
			const pendingSlice = worker.pendingSlices[i];
			const clampedStart = Math.max(start, pendingSlice.start);
			const clampedEnd = Math.min(end, pendingSlice.start + pendingSlice.bytes.length);
			if (clampedStart < clampedEnd) pendingSlice.bytes.set(bytes.subarray(clampedStart - start, clampedEnd - start), clampedStart - pendingSlice.start);
			for (let j = 0; j < pendingSlice.holes.length; j++) {
				const hole = pendingSlice.holes[j];
				if (start <= hole.start && end > hole.start) hole.start = end;
				if (hole.end <= hole.start) {
					pendingSlice.holes.splice(j, 1);
					j--;
				}
			}
			if (pendingSlice.holes.length === 0) {
				pendingSlice.resolve(pendingSlice.bytes);
				worker.pendingSlices.splice(i, 1);
				i--;
			}
		}
		for (let i = 0; i < this.workers.length; i++) {
			const otherWorker = this.workers[i];
			if (worker === otherWorker || otherWorker.running) continue;
			if (closedIntervalsOverlap(start, end, otherWorker.currentPos, otherWorker.targetPos)) {
				this.workers.splice(i, 1);
				this.options.onIdleWorkerRemoved?.(otherWorker);
				i--;
			}
		}
	}
	supplyFileSize(size) {
		assert(this.fileSize === null);
		this.fileSize = size;
		for (const worker of this.workers) {
			worker.targetPos = Math.min(worker.targetPos, size);
			worker.strictTarget = true;
			for (let i = 0; i < worker.pendingSlices.length; i++) {
				const pendingSlice = worker.pendingSlices[i];
				for (const hole of pendingSlice.holes) if (hole.end > size) {
					pendingSlice.resolve(null);
					worker.pendingSlices.splice(i, 1);
					i--;
					break;
				}
			}
		}
		for (let i = 0; i < this.queuedReads.length; i++) {
			const queuedRead = this.queuedReads[i];
			if (queuedRead.hole.start >= size) {
				for (const slice of queuedRead.pendingSlices) slice.resolve(null);
				this.queuedReads.splice(i, 1);
				i--;
			} else if (queuedRead.hole.end > size) {
				queuedRead.hole.end = size;
				queuedRead.strictTarget = true;
				for (let j = 0; j < queuedRead.pendingSlices.length; j++) {
					const slice = queuedRead.pendingSlices[j];
					if (slice.start >= size) {
						slice.resolve(null);
						queuedRead.pendingSlices.splice(j, 1);
						j--;
					}
				}
			}
		}
	}
	signalWorkerStoppedRunning(worker) {
		worker.running = false;
		if (!worker.aborted) worker.pendingSlices.length = 0;
	}
	onWorkerFinished(worker) {
		const index = this.workers.indexOf(worker);
		assert(index !== -1);
		worker.running = false;
		this.workers.splice(index, 1);
		this.options.onIdleWorkerRemoved?.(worker);
		if (this.fileSize === null) this.supplyFileSize(worker.currentPos);
		for (const pendingSlice of worker.pendingSlices) pendingSlice.resolve(null);
	}
	insertIntoCache(entry) {
		if (this.options.maxCacheSize === 0) return;
		let insertionIndex = binarySearchLessOrEqual(this.cache, entry.start, (x) => x.start) + 1;
		if (insertionIndex > 0) {
			const previous = this.cache[insertionIndex - 1];
			if (previous.end >= entry.end) return;
			if (previous.end > entry.start) {
				const joined = new Uint8Array(entry.end - previous.start);
				joined.set(previous.bytes, 0);
				joined.set(entry.bytes, entry.start - previous.start);
				this.currentCacheSize += entry.end - previous.end;
				previous.bytes = joined;
				previous.view = toDataView(joined);
				previous.end = entry.end;
				insertionIndex--;
				entry = previous;
			} else {
				this.cache.splice(insertionIndex, 0, entry);
				this.currentCacheSize += entry.bytes.length;
			}
		} else {
			this.cache.splice(insertionIndex, 0, entry);
			this.currentCacheSize += entry.bytes.length;
		}
		for (let i = insertionIndex + 1; i < this.cache.length; i++) {
			const next = this.cache[i];
			if (entry.end <= next.start) break;
			if (entry.end >= next.end) {
				this.cache.splice(i, 1);
				this.currentCacheSize -= next.bytes.length;
				i--;
				continue;
			}
			const joined = new Uint8Array(next.end - entry.start);
			joined.set(entry.bytes, 0);
			joined.set(next.bytes, next.start - entry.start);
			this.currentCacheSize -= entry.end - next.start;
			entry.bytes = joined;
			entry.view = toDataView(joined);
			entry.end = next.end;
			this.cache.splice(i, 1);
			break;
		}
		while (this.currentCacheSize > this.options.maxCacheSize) {
			let oldestIndex = 0;
			let oldestEntry = this.cache[0];
			for (let i = 1; i < this.cache.length; i++) {
				const entry = this.cache[i];
				if (entry.age < oldestEntry.age) {
					oldestIndex = i;
					oldestEntry = entry;
				}
			}
			if (this.currentCacheSize - oldestEntry.bytes.length <= this.options.maxCacheSize) break;
			this.cache.splice(oldestIndex, 1);
			this.currentCacheSize -= oldestEntry.bytes.length;
		}
	}
	dispose() {
		for (const worker of this.workers) {
			for (const slice of worker.pendingSlices) slice.reject(new InputDisposedError());
			worker.pendingSlices.length = 0;
			worker.aborted = true;
			if (!worker.running) this.options.onIdleWorkerRemoved?.(worker);
		}
		for (const queuedRead of this.queuedReads) for (const slice of queuedRead.pendingSlices) slice.reject(new InputDisposedError());
		this.workers.length = 0;
		this.cache.length = 0;
		this.queuedReads.length = 0;
		this.disposed = true;
	}
};
var RangedSource = class extends Source {
	constructor(baseSource, offset, length) {
		super();
		this._ref = null;
		if (baseSource._disposed) throw new Error("Cannot create a slice of a disposed source.");
		this._baseSource = baseSource;
		this._offset = offset;
		this._length = length ?? null;
	}
	_getFileSize() {
		const baseSize = this._baseSource._getFileSize();
		if (baseSize === void 0) return this._length !== null ? this._length : void 0;
		if (baseSize === null) {
			if (this._length !== null) return this._length;
			else return null;
		}
		return clamp(baseSize - this._offset, 0, this._length ?? 1e400);
	}
	_read(start, end, minReadPosition, maxReadPosition) {
		if (this._length !== null && end > this._length) return null;
		const result = this._baseSource._read(this._offset + start, this._offset + end, this._offset + minReadPosition, this._offset + maxReadPosition);
		const processResult = (result) => {
			if (!result) return null;
			result.offset -= this._offset;
			return result;
		};
		if (isThenable(result)) return result.then(processResult);
		else return processResult(result);
	}
	_dispose() {
		this._ref?.free();
	}
	ref() {
		this._ref ??= this._baseSource.ref();
		return super.ref();
	}
};

// node_modules/mediabunny/dist/modules/src/hls/hls-segmented-input.js
var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() {
			try {
				inner.call(this);
			} catch (e) {
				return Promise.reject(e);
			}
		};
		env.stack.push({
			value,
			dispose,
			async
		});
	} else if (async) env.stack.push({ async: true });
	return value;
};
var __disposeResources = void 0 && (void 0).__disposeResources || (function(SuppressedError) {
	return function(env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) try {
				if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
				if (r.dispose) {
					var result = r.dispose.call(r.value);
					if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
						fail(e);
						return next();
					});
				} else s |= 1;
			} catch (e) {
				fail(e);
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
const IV_STRING_REGEX = /^0[xX][0-9a-fA-F]+$/;
const BASE64_DATA_URI_REGEX = /^data:.*;base64,/i;
var HlsSegmentedInput = class extends SegmentedInput {
	constructor(demuxer, path, trackDeclarations, lines) {
		super(demuxer.input, path, trackDeclarations);
		this.segments = [];
		this.nextLines = null;
		this.currentUpdateSegmentsPromise = null;
		this.streamHasEnded = false;
		this.lastSegmentUpdateTime = -1e400;
		this.refreshInterval = 5;
		this.rootPath = path;
		this.demuxer = demuxer;
		this.nextLines = lines;
	}
	runUpdateSegments() {
		return this.currentUpdateSegmentsPromise ??= (async () => {
			try {
				const remainingWaitTimeMs = this.getRemainingWaitTimeMs();
				if (remainingWaitTimeMs > 0) await wait(remainingWaitTimeMs);
				this.lastSegmentUpdateTime = performance.now();
				await this.updateSegments();
			} finally {
				this.currentUpdateSegmentsPromise = null;
			}
		})();
	}
	getRemainingWaitTimeMs() {
		const elapsed = performance.now() - this.lastSegmentUpdateTime;
		const result = Math.max(0, 1e3 * this.refreshInterval - elapsed);
		if (result <= 50) return 0;
		return result;
	}
	async updateSegments() {
		let lines = this.nextLines;
		this.nextLines = null;
		if (!lines) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const ref = __addDisposableResource(env_1, await this.demuxer.input._getSourceUncached({
					path: this.rootPath,
					isRoot: false
				}), false);
				const slice = await new Reader(ref.source).requestEntireFile();
				assert(slice);
				lines = readAllLines(slice, slice.length, { ignore: canIgnoreLine });
				if (ref.source instanceof PathedSource) this.rootPath = ref.source.rootPath;
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				__disposeResources(env_1);
			}
		}
		const offsetTimestampsByDateTime = this.input._formatOptions.hls?.offsetTimestampsByDateTime !== false;
		const variables = new HlsPlaylistVariables(this.rootPath, this.demuxer.hasMasterPlaylist ? this.demuxer.masterPlaylistVariables : null);
		let headerRead = false;
		let accumulatedTime = 0;
		let accumulatedUnixTime = null;
		let nextSegmentDuration = null;
		let currentKey = null;
		let nextSequenceNumber = 0;
		let currentFirstSegment = null;
		let currentInitSegment = null;
		let lastByteRangeEnd = null;
		let nextByteRange = null;
		let lastProgramDateTimeSeconds = null;
		let targetDuration = null;
		let segmentSeen = false;
		let prevLastSegment = last(this.segments) ?? null;
		const parseByteRange = (content) => {
			const atIndex = content.indexOf("@");
			const length = Number(atIndex === -1 ? content : content.slice(0, atIndex));
			if (!Number.isInteger(length) || length < 0) throw new Error(`Invalid #EXT-X-BYTERANGE length '${content}'.`);
			let offset = null;
			if (atIndex !== -1) {
				offset = Number(content.slice(atIndex + 1));
				if (!Number.isInteger(offset) || offset < 0) throw new Error(`Invalid #EXT-X-BYTERANGE offset '${content}'.`);
			}
			return {
				length,
				offset
			};
		};
		const setNextSequenceNumber = (number) => {
			nextSequenceNumber = number;
			if (prevLastSegment) {
				assert(prevLastSegment.sequenceNumber !== null);
				if (prevLastSegment.sequenceNumber < number) {
					accumulatedTime = prevLastSegment.timestamp + prevLastSegment.duration;
					currentFirstSegment = prevLastSegment.firstSegment;
					currentInitSegment = prevLastSegment.initSegment;
					lastProgramDateTimeSeconds = prevLastSegment.lastProgramDateTimeSeconds;
					accumulatedUnixTime = prevLastSegment.unixEpochTimestamp !== null ? prevLastSegment.unixEpochTimestamp + prevLastSegment.duration : null;
					prevLastSegment = null;
				}
			}
		};
		for (let i = 0; i < lines.length; i++) {
			const line = lines[i];
			if (!headerRead) {
				if (line !== "#EXTM3U") throw new Error("Invalid M3U8 file; expected first line to be #EXTM3U.");
				headerRead = true;
				continue;
			}
			if (!line.startsWith("#")) {
				if (!prevLastSegment) {
					if (nextSegmentDuration === null) throw new Error("Invalid M3U8 file; a segment must be preceded by an #EXTINF tag.");
					let key = currentKey;
					if (key && key.method === "AES-128" && !key.iv) {
						const iv = new Uint8Array(16);
						const view = toDataView(iv);
						view.setUint32(8, Math.floor(nextSequenceNumber / 2 ** 32));
						view.setUint32(12, nextSequenceNumber);
						key = {
							...key,
							iv
						};
					}
					const location = {
						path: joinPaths(this.rootPath, variables.substitute(line)),
						offset: nextByteRange?.offset ?? 0,
						length: nextByteRange?.length ?? null
					};
					const segment = {
						timestamp: accumulatedTime,
						unixEpochTimestamp: accumulatedUnixTime,
						firstSegment: currentFirstSegment,
						sequenceNumber: nextSequenceNumber,
						location,
						duration: nextSegmentDuration,
						encryption: key,
						initSegment: currentInitSegment,
						lastProgramDateTimeSeconds
					};
					currentFirstSegment ??= segment;
					accumulatedTime += nextSegmentDuration;
					if (accumulatedUnixTime !== null) accumulatedUnixTime += nextSegmentDuration;
					this.segments.push(segment);
				}
				nextSegmentDuration = null;
				if (nextByteRange === null) lastByteRangeEnd = null;
				else nextByteRange = null;
				setNextSequenceNumber(nextSequenceNumber + 1);
			}
			if (line.startsWith("#EXTINF:")) {
				if (prevLastSegment) {
					segmentSeen = true;
					continue;
				}
				if (!segmentSeen) {
					if (lastProgramDateTimeSeconds === null && nextSequenceNumber > 0 && targetDuration !== null) accumulatedTime = nextSequenceNumber * targetDuration;
					segmentSeen = true;
				}
				const extinfContent = line.slice(TAG_EXTINF.length);
				const commaIndex = extinfContent.indexOf(",");
				const durationStr = commaIndex === -1 ? extinfContent : extinfContent.slice(0, commaIndex);
				const duration = Number(durationStr);
				if (!Number.isFinite(duration) || duration < 0) throw new Error(`Invalid #EXTINF tag duration '${durationStr}'.`);
				nextSegmentDuration = duration;
			} else if (line.startsWith("#EXT-X-DEFINE:")) variables.define(line.slice(TAG_DEFINE.length));
			else if (line.startsWith("#EXT-X-MAP:")) {
				const attributes = new AttributeList(line.slice(TAG_MAP.length), variables);
				const uri = attributes.get("uri");
				if (!uri) throw new Error("Invalid #EXT-X-MAP tag; missing URI attribute.");
				const byteRange = attributes.get("byterange");
				let parsedByteRange = null;
				if (byteRange !== null) parsedByteRange = parseByteRange(byteRange);
				if (parsedByteRange && parsedByteRange.offset === null) throw new Error("Invalid #EXT-X-MAP tag; BYTERANGE attribute must have a specified offset.");
				if (!prevLastSegment) {
					const location = {
						path: joinPaths(this.rootPath, uri),
						offset: parsedByteRange?.offset ?? 0,
						length: parsedByteRange?.length ?? null
					};
					if (currentKey?.method === "AES-128" && !currentKey.iv) throw new Error("IV attribute must be set on #EXT-X-KEY tag preceding the #EXT-X-MAP tag.");
					currentInitSegment = {
						timestamp: accumulatedTime,
						unixEpochTimestamp: accumulatedUnixTime,
						firstSegment: null,
						sequenceNumber: null,
						location,
						duration: 0,
						encryption: currentKey,
						initSegment: null,
						lastProgramDateTimeSeconds
					};
				}
				nextSegmentDuration = null;
				if (nextByteRange === null) lastByteRangeEnd = null;
				else nextByteRange = null;
			} else if (line.startsWith("#EXT-X-KEY:")) {
				const attributes = new AttributeList(line.slice(TAG_KEY.length), variables);
				const method = attributes.get("method");
				if (method === "NONE") currentKey = null;
				else if (method === "AES-128") {
					const uri = attributes.get("uri");
					if (!uri) throw new Error("Invalid #EXT-X-KEY: AES-128 requires a URI attribute.");
					let iv = null;
					const ivString = attributes.get("iv");
					if (ivString) {
						if (!IV_STRING_REGEX.test(ivString)) throw new Error(`Unsupported IV format '${ivString}'.`);
						let hex = ivString.slice(2);
						hex = hex.padStart(2 * 16, "0");
						hex = hex.slice(-2 * 16);
						iv = new Uint8Array(16);
						for (let i = 0; i < 16; i++) {
							const startIndex = 2 * i;
							iv[i] = parseInt(hex.slice(startIndex, startIndex + 2), 16);
						}
					}
					const keyFormat = attributes.get("keyformat") ?? "identity";
					if (keyFormat !== "identity") throw new Error("For AES-128 encryption, only the 'identity' KEYFORMAT is currently supported. If you think other formats should be supported, please raise an issue.");
					currentKey = {
						method: "AES-128",
						keyUri: joinPaths(this.rootPath, uri),
						iv,
						keyFormat
					};
				} else if (method === "SAMPLE-AES" || method === "SAMPLE-AES-CTR") {
					const uri = attributes.get("uri");
					if (!uri) throw new Error(`Invalid #EXT-X-KEY: ${method} requires a URI attribute.`);
					if ((attributes.get("keyformat") ?? "identity") === "identity") throw new Error("For SAMPLE-AES and SAMPLE-AES-CTR encryption, the 'identity' KEYFORMAT is not supported. If you think this format should be supported, please raise an issue.");
					let psshBox = null;
					if (BASE64_DATA_URI_REGEX.test(uri)) {
						const commaIndex = uri.indexOf(",");
						const bytes = base64ToBytes(uri.slice(commaIndex + 1));
						if (bytes.length >= 8 && bytes[4] === 112 && bytes[5] === 115 && bytes[6] === 115 && bytes[7] === 104) {
							const size = toDataView(bytes).getUint32(0);
							psshBox = parsePsshBoxContents(bytes.subarray(8, Math.min(size, bytes.length)));
						}
					}
					currentKey = {
						method,
						psshBox
					};
				} else throw new Error(`Unsupported encryption method '${method}'. If you think this method should be supported, please raise an issue.`);
			} else if (line.startsWith("#EXT-X-MEDIA-SEQUENCE:")) {
				const value = line.slice(TAG_MEDIA_SEQUENCE.length);
				const number = Number(value);
				if (!Number.isInteger(number) || number < 0) throw new Error(`Invalid EXT-X-MEDIA-SEQUENCE value '${value}'.`);
				setNextSequenceNumber(number);
			} else if (line.startsWith("#EXT-X-BYTERANGE:")) {
				const parsed = parseByteRange(line.slice(TAG_BYTERANGE.length));
				if (parsed.offset === null) {
					if (lastByteRangeEnd === null) throw new Error("Invalid M3U8 file; #EXT-X-BYTERANGE without offset requires a previous byte range.");
					parsed.offset = lastByteRangeEnd;
				}
				nextByteRange = parsed;
				lastByteRangeEnd = parsed.offset + parsed.length;
			} else if (line.startsWith("#EXT-X-PROGRAM-DATE-TIME:")) {
				if (prevLastSegment) continue;
				const dateTime = line.slice(TAG_PROGRAM_DATE_TIME.length);
				const dateTimeMs = Date.parse(dateTime);
				if (!Number.isFinite(dateTimeMs)) continue;
				const dateTimeSeconds = dateTimeMs / 1e3;
				if (lastProgramDateTimeSeconds === dateTimeSeconds) continue;
				if (lastProgramDateTimeSeconds === null && this.segments.length > 0) {
					const lastSegment = last(this.segments);
					const offset = dateTimeSeconds - (lastSegment.timestamp + lastSegment.duration);
					for (const segment of this.segments) {
						segment.unixEpochTimestamp = segment.timestamp + offset;
						if (offsetTimestampsByDateTime) segment.timestamp = segment.unixEpochTimestamp;
					}
				}
				lastProgramDateTimeSeconds = dateTimeSeconds;
				accumulatedUnixTime = dateTimeSeconds;
				if (offsetTimestampsByDateTime) accumulatedTime = dateTimeSeconds;
			} else if (line === "#EXT-X-DISCONTINUITY") currentFirstSegment = null;
			else if (line.startsWith("#EXT-X-TARGETDURATION:")) {
				const value = line.slice(TAG_TARGETDURATION.length);
				const duration = Number(value);
				if (!Number.isFinite(duration) || duration < 0) throw new Error(`Invalid EXT-X-TARGETDURATION value '${value}'.`);
				this.refreshInterval = duration;
				targetDuration = duration;
			} else if (line === "#EXT-X-ENDLIST") {
				this.streamHasEnded = true;
				break;
			} else if (line.startsWith("#EXT-X-PLAYLIST-TYPE:")) {
				if (line.slice("#EXT-X-PLAYLIST-TYPE:".length).toLowerCase() === "vod") this.streamHasEnded = true;
			}
		}
		if (!headerRead) throw new Error("Invalid M3U8 file; no #EXTM3U header.");
	}
	async getFirstSegment() {
		if (this.segments.length === 0) await this.runUpdateSegments();
		return this.segments[0] ?? null;
	}
	async getSegmentAt(timestamp, options) {
		if (this.segments.length === 0) await this.runUpdateSegments();
		let isLazy = !!options.skipLiveWait && this.getRemainingWaitTimeMs() > 0;
		while (true) {
			const index = binarySearchLessOrEqual(this.segments, timestamp, (x) => x.timestamp);
			if (index === -1) return null;
			if (index < this.segments.length - 1 || this.streamHasEnded || isLazy) return this.segments[index];
			const segment = this.segments[index];
			if (timestamp < segment.timestamp + segment.duration) return segment;
			await this.runUpdateSegments();
			if (options.skipLiveWait) isLazy = true;
		}
	}
	async getNextSegment(segment, options) {
		const index = this.segments.indexOf(segment);
		assert(index !== -1);
		const nextIndex = index + 1;
		let isLazy = !!options.skipLiveWait && this.getRemainingWaitTimeMs() > 0;
		while (true) {
			if (nextIndex < this.segments.length) return this.segments[nextIndex];
			if (this.streamHasEnded || isLazy) return null;
			await this.runUpdateSegments();
			if (options.skipLiveWait) isLazy = true;
		}
	}
	async getPreviousSegment(segment) {
		const index = this.segments.indexOf(segment);
		assert(index !== -1);
		return this.segments[index - 1] ?? null;
	}
	getInputForSegment(segment) {
		const hlsSegment = segment;
		const cacheEntry = this.inputCache.find((x) => x.segment === hlsSegment);
		if (cacheEntry) {
			cacheEntry.age = this.nextInputCacheAge++;
			return cacheEntry.input;
		}
		let initInput = null;
		if (hlsSegment.initSegment || hlsSegment.firstSegment) initInput = this.getInputForSegment(hlsSegment.initSegment ?? hlsSegment.firstSegment);
		const formatOptions = {
			...this.input._formatOptions,
			isobmff: {
				...this.input._formatOptions.isobmff,
				resolveKeyId: this.input._formatOptions.isobmff?.resolveKeyId && ((options) => {
					if (!hlsSegment.encryption || !(hlsSegment.encryption.method === "SAMPLE-AES" || hlsSegment.encryption.method === "SAMPLE-AES-CTR") || !hlsSegment.encryption.psshBox) return this.input._formatOptions.isobmff.resolveKeyId(options);
					let psshBoxes = options.psshBoxes;
					const { psshBox } = hlsSegment.encryption;
					if ((psshBox.keyIds === null || psshBox.keyIds.includes(options.keyId)) && !psshBoxes.some((x) => psshBoxesAreEqual(x, psshBox))) psshBoxes = [...psshBoxes, psshBox];
					return this.input._formatOptions.isobmff.resolveKeyId({
						...options,
						psshBoxes
					});
				})
			}
		};
		const input = new Input({
			source: new CustomPathedSource(hlsSegment.location.path, async (request) => {
				assert(request.isRoot);
				const proxiedRequest = {
					...request,
					isRoot: false
				};
				let ref;
				const needsSlice = hlsSegment.location.offset > 0 || hlsSegment.location.length !== null;
				if (!hlsSegment.encryption || hlsSegment.encryption.method === "SAMPLE-AES" || hlsSegment.encryption.method === "SAMPLE-AES-CTR") {
					ref = await this.input._getSourceCached(proxiedRequest);
					if (needsSlice) {
						const sliceRef = ref.source.slice(hlsSegment.location.offset, hlsSegment.location.length ?? void 0).ref();
						ref.free();
						ref = sliceRef;
					}
				} else if (hlsSegment.encryption.method === "AES-128") {
					const encryption = hlsSegment.encryption;
					assert(encryption.iv);
					let ciphertextRef = await this.input._getSourceCached(proxiedRequest);
					if (needsSlice) {
						const sliceRef = ciphertextRef.source.slice(hlsSegment.location.offset, hlsSegment.location.length ?? void 0).ref();
						ciphertextRef.free();
						ciphertextRef = sliceRef;
					}
					const ciphertextReader = new Reader(ciphertextRef.source);
					const stream = createAes128CbcDecryptStream(ciphertextReader, async () => {
						const env_2 = {
							stack: [],
							error: void 0,
							hasError: false
						};
						try {
							const keyRef = __addDisposableResource(env_2, await this.input._getSourceCached({
								path: encryption.keyUri,
								isRoot: false
							}, 2), false);
							const keySlice = await new Reader(keyRef.source).requestSlice(0, 16);
							if (!keySlice) throw new Error("Invalid AES-128 key; expected at least 16 bytes of data.");
							return {
								key: readBytes(keySlice, 16),
								iv: encryption.iv
							};
						} catch (e_2) {
							env_2.error = e_2;
							env_2.hasError = true;
						} finally {
							__disposeResources(env_2);
						}
					}, () => {
						ciphertextRef.free();
					});
					ref = new ReadableStreamSource(stream).ref();
				} else assert(false);
				return ref;
			}),
			formats: this.input._formats.filter((x) => !(x instanceof HlsInputFormat)),
			initInput: initInput ?? void 0,
			formatOptions
		});
		input._onFormatDetermined = (format) => {
			if ((hlsSegment.encryption?.method === "SAMPLE-AES" || hlsSegment.encryption?.method === "SAMPLE-AES-CTR") && !format._isIsobmff) throw new Error("The SAMPLE-AES and SAMPLE-AES-CTR encryption methods are currently only supported for ISOBMFF files.");
		};
		this.inputCache.push({
			segment: hlsSegment,
			input,
			age: this.nextInputCacheAge++
		});
		if (this.inputCache.length > 4) {
			const minAgeIndex = arrayArgmin(this.inputCache, (x) => x.age);
			assert(minAgeIndex !== -1);
			this.inputCache.splice(minAgeIndex, 1);
		}
		return input;
	}
	async getLiveRefreshInterval() {
		if (this.getRemainingWaitTimeMs() === 0) await this.runUpdateSegments();
		return this.streamHasEnded ? null : this.refreshInterval;
	}
};

// node_modules/mediabunny/dist/modules/src/hls/hls-demuxer.js
var HlsDemuxer = class extends Demuxer {
	constructor(input) {
		super(input);
		this.metadataPromise = null;
		this.trackBackings = null;
		this.internalTracks = null;
		this.segmentedInputs = [];
		this.hasMasterPlaylist = true;
		this.masterPlaylistVariables = null;
	}
	readMetadata() {
		return this.metadataPromise ??= (async () => {
			assert(this.input._rootSource instanceof PathedSource);
			const slice = await this.input._reader.requestEntireFile();
			assert(slice);
			const lines = readAllLines(slice, slice.length, { ignore: canIgnoreLine });
			const { rootPath } = this.input._rootSource;
			const variables = new HlsPlaylistVariables(rootPath, null);
			const variantStreams = [];
			const mediaTags = [];
			for (let i = 1; i < lines.length; i++) {
				const line = lines[i];
				if (line.startsWith("#EXT-X-DEFINE:")) variables.define(line.slice(TAG_DEFINE.length));
				else if (line.startsWith("#EXT-X-STREAM-INF:")) {
					const streamInfLineNumber = i;
					let playlistPath = lines[++i];
					if (playlistPath === void 0) throw new Error("Incorrect M3U8 file; a line must follow the #EXT-X-STREAM-INF tag.");
					playlistPath = variables.substitute(playlistPath);
					const fullPath = joinPaths(rootPath, playlistPath);
					const attributes = new AttributeList(line.slice(TAG_STREAM_INF.length), variables);
					if (attributes.getAsNumber("bandwidth") === null) throw new Error("Invalid M3U8 file; #EXT-X-STREAM-INF tag requires a BANDWIDTH attribute with a valid numerical value.");
					variantStreams.push({
						fullPath,
						attributes,
						lineNumber: streamInfLineNumber,
						hasOnlyKeyPackets: false
					});
				} else if (line.startsWith("#EXT-X-I-FRAME-STREAM-INF:")) {
					const attributes = new AttributeList(line.slice(TAG_I_FRAME_STREAM_INF.length), variables);
					const playlistPath = attributes.get("uri");
					if (playlistPath === null) throw new Error("Invalid M3U8 file; #EXT-X-I-FRAME-STREAM-INF tag requires a URI attribute.");
					if (attributes.getAsNumber("bandwidth") === null) throw new Error("Invalid M3U8 file; #EXT-X-I-FRAME-STREAM-INF tag requires a BANDWIDTH attribute with a valid numerical value.");
					const fullPath = joinPaths(rootPath, playlistPath);
					variantStreams.push({
						fullPath,
						attributes,
						lineNumber: i,
						hasOnlyKeyPackets: true
					});
				} else if (line.startsWith("#EXT-X-MEDIA:")) {
					const attributes = new AttributeList(line.slice(TAG_MEDIA.length), variables);
					if (attributes.get("type") === null) throw new Error("Invalid M3U8 file; #EXT-X-MEDIA tag requires a TYPE attribute.");
					if (attributes.get("group-id") === null) throw new Error("Invalid M3U8 file; #EXT-X-MEDIA tag requires a GROUP-ID attribute.");
					let fullPath = null;
					const uri = attributes.get("uri");
					if (uri !== null) fullPath = joinPaths(rootPath, uri);
					mediaTags.push({
						fullPath,
						attributes,
						lineNumber: i
					});
				} else if (line === "#EXT-X-I-FRAMES-ONLY") {} else if (line.startsWith("#EXTINF:")) {
					const segmentedInput = new HlsSegmentedInput(this, rootPath, null, lines);
					this.segmentedInputs = [segmentedInput];
					this.hasMasterPlaylist = false;
					this.trackBackings = await segmentedInput.getTrackBackings();
					return;
				}
			}
			this.masterPlaylistVariables = variables;
			const internalTracksByVariant = await Promise.all(variantStreams.map(async (variantStream, i) => {
				const result = [];
				const codecsList = variantStream.attributes.get("codecs");
				let codecStrings;
				if (codecsList) codecStrings = codecsList.split(",").map((x) => x.trim());
				else {
					const trackBackings = await this.getSegmentedInputForPath(variantStream.fullPath).getTrackBackings();
					const tracksWithCodec = await Promise.all(trackBackings.map(async (t) => ({
						track: t,
						codec: await t.getCodec()
					})));
					codecStrings = await Promise.all(tracksWithCodec.filter((x) => x.codec !== null).map((x) => x.track.getDecoderConfig().then((x) => x.codec)));
				}
				const videoGroupId = variantStream.attributes.get("video");
				const audioGroupId = variantStream.attributes.get("audio");
				const containsVideoCodecs = codecStrings.some((x) => VIDEO_CODECS.includes(inferCodecFromCodecString(x)));
				const containsAudioCodecs = codecStrings.some((x) => AUDIO_CODECS.includes(inferCodecFromCodecString(x)));
				if (videoGroupId !== null && !containsVideoCodecs) {
					const matchingVideoMediaTag = mediaTags.find((mediaTag) => {
						const groupId = mediaTag.attributes.get("group-id");
						const type = mediaTag.attributes.get("type");
						return groupId === videoGroupId && type.toLowerCase() === "video";
					});
					outer: if (matchingVideoMediaTag) {
						const uri = matchingVideoMediaTag.attributes.get("uri");
						if (uri === null) break outer;
						const fullPath = joinPaths(rootPath, uri);
						const videoTrack = (await this.getSegmentedInputForPath(fullPath).getTrackBackings()).find((x) => x.getType() === "video");
						if (!videoTrack || await videoTrack.getCodec() === null) break outer;
						const additionalCodecString = await videoTrack.getDecoderConfig().then((x) => x?.codec ?? null);
						assert(additionalCodecString !== null);
						codecStrings.push(additionalCodecString);
					}
				}
				if (audioGroupId !== null && !containsAudioCodecs) {
					const matchingAudioMediaTag = mediaTags.find((tag) => {
						const groupId = tag.attributes.get("group-id");
						const type = tag.attributes.get("type");
						return groupId === audioGroupId && type.toLowerCase() === "audio";
					});
					outer: if (matchingAudioMediaTag) {
						const uri = matchingAudioMediaTag.attributes.get("uri");
						if (uri === null) break outer;
						const fullPath = joinPaths(rootPath, uri);
						const audioTrack = (await this.getSegmentedInputForPath(fullPath).getTrackBackings()).find((x) => x.getType() === "audio");
						if (!audioTrack || await audioTrack.getCodec() === null) break outer;
						const additionalCodecString = await audioTrack.getDecoderConfig().then((x) => x?.codec ?? null);
						assert(additionalCodecString !== null);
						codecStrings.push(additionalCodecString);
					}
				}
				codecStrings = [...new Set(codecStrings)];
				let videoCodecString = null;
				let audioCodecString = null;
				const bandwidth = variantStream.attributes.getAsNumber("bandwidth");
				assert(bandwidth !== null);
				const averageBandwidth = variantStream.attributes.getAsNumber("average-bandwidth");
				const name = variantStream.attributes.get("name");
				for (const codecString of codecStrings) {
					const inferredCodec = inferCodecFromCodecString(codecString);
					if (inferredCodec === null) continue;
					if (VIDEO_CODECS.includes(inferredCodec)) {
						if (videoCodecString !== null) throw new Error("Unsupported M3U8 file; multiple video codecs found in the CODECS attribute of a variant stream.");
						videoCodecString = codecString;
						const videoGroupId = variantStream.attributes.get("video");
						if (videoGroupId === null) {
							const resolution = variantStream.attributes.get("resolution");
							let width = null;
							let height = null;
							if (resolution) {
								const match = resolution.match(/^(\d+)x(\d+)$/);
								if (match) {
									width = Number(match[1]);
									height = Number(match[2]);
								}
							}
							result.push({
								id: -1,
								demuxer: this,
								backingTrack: null,
								default: true,
								autoselect: true,
								languageCode: "und",
								lineNumber: variantStream.lineNumber,
								fullPath: variantStream.fullPath,
								fullCodecString: videoCodecString,
								pairingMask: 1n << BigInt(i),
								peakBitrate: bandwidth,
								averageBitrate: averageBandwidth,
								name,
								hasOnlyKeyPackets: variantStream.hasOnlyKeyPackets,
								info: {
									type: "video",
									width,
									height
								}
							});
						} else for (const mediaTag of mediaTags) {
							const groupId = mediaTag.attributes.get("group-id");
							const type = mediaTag.attributes.get("type");
							if (groupId !== videoGroupId || type.toLowerCase() !== "video") continue;
							const resolution = mediaTag.attributes.get("resolution") ?? variantStream.attributes.get("resolution");
							let width = null;
							let height = null;
							if (resolution) {
								const match = resolution.match(/^(\d+)x(\d+)$/);
								if (match) {
									width = Number(match[1]);
									height = Number(match[2]);
								}
							}
							result.push({
								id: -1,
								demuxer: this,
								backingTrack: null,
								default: getMediaTagDefault(mediaTag.attributes),
								autoselect: getMediaTagDefault(mediaTag.attributes) || getMediaTagAutoselect(mediaTag.attributes),
								languageCode: preprocessLanguageCode(mediaTag.attributes.get("language")),
								lineNumber: mediaTag.lineNumber,
								fullPath: mediaTag.fullPath ?? variantStream.fullPath,
								fullCodecString: videoCodecString,
								pairingMask: 1n << BigInt(i),
								peakBitrate: mediaTag.fullPath === null ? bandwidth : null,
								averageBitrate: mediaTag.fullPath === null ? averageBandwidth : null,
								name: mediaTag.attributes.get("name"),
								hasOnlyKeyPackets: variantStream.hasOnlyKeyPackets,
								info: {
									type: "video",
									width,
									height
								}
							});
						}
					} else if (AUDIO_CODECS.includes(inferredCodec)) {
						if (audioCodecString !== null) throw new Error("Unsupported M3U8 file; multiple audio codecs found in the CODECS attribute of a variant stream.");
						audioCodecString = codecString;
						const audioGroupId = variantStream.attributes.get("audio");
						if (audioGroupId === null) {
							const channels = variantStream.attributes.get("channels");
							const parsedChannels = channels !== null ? Number(channels.split("/")[0]) : null;
							result.push({
								id: -1,
								demuxer: this,
								backingTrack: null,
								default: true,
								autoselect: true,
								languageCode: "und",
								lineNumber: variantStream.lineNumber,
								fullPath: variantStream.fullPath,
								fullCodecString: audioCodecString,
								pairingMask: 1n << BigInt(i),
								peakBitrate: bandwidth,
								averageBitrate: averageBandwidth,
								name,
								hasOnlyKeyPackets: variantStream.hasOnlyKeyPackets,
								info: {
									type: "audio",
									numberOfChannels: parsedChannels !== null && Number.isInteger(parsedChannels) && parsedChannels > 0 ? parsedChannels : null
								}
							});
						} else for (const mediaTag of mediaTags) {
							const groupId = mediaTag.attributes.get("group-id");
							const type = mediaTag.attributes.get("type");
							if (groupId !== audioGroupId || type.toLowerCase() !== "audio") continue;
							const channels = mediaTag.attributes.get("channels") ?? variantStream.attributes.get("channels");
							const parsedChannels = channels !== null ? Number(channels.split("/")[0]) : null;
							result.push({
								id: -1,
								demuxer: this,
								backingTrack: null,
								default: getMediaTagDefault(mediaTag.attributes),
								autoselect: getMediaTagDefault(mediaTag.attributes) || getMediaTagAutoselect(mediaTag.attributes),
								languageCode: preprocessLanguageCode(mediaTag.attributes.get("language")),
								lineNumber: mediaTag.lineNumber,
								fullPath: mediaTag.fullPath ?? variantStream.fullPath,
								fullCodecString: audioCodecString,
								pairingMask: 1n << BigInt(i),
								peakBitrate: mediaTag.fullPath === null ? bandwidth : null,
								averageBitrate: mediaTag.fullPath === null ? averageBandwidth : null,
								name: mediaTag.attributes.get("name"),
								hasOnlyKeyPackets: variantStream.hasOnlyKeyPackets,
								info: {
									type: "audio",
									numberOfChannels: parsedChannels !== null && Number.isInteger(parsedChannels) && parsedChannels > 0 ? parsedChannels : null
								}
							});
						}
					}
				}
				return result;
			}));
			const internalTracks = [];
			const addInternalTrack = (track) => {
				const existingTrack = internalTracks.find((x) => x.fullPath === track.fullPath && x.info.type === track.info.type);
				if (existingTrack) {
					existingTrack.pairingMask |= track.pairingMask;
					existingTrack.default ||= track.default;
					existingTrack.autoselect ||= track.autoselect;
					existingTrack.lineNumber = Math.min(existingTrack.lineNumber, track.lineNumber);
					if (track.peakBitrate !== null) existingTrack.peakBitrate = Math.max(existingTrack.peakBitrate ?? -1e400, track.peakBitrate);
					if (track.averageBitrate !== null) existingTrack.averageBitrate = Math.max(existingTrack.averageBitrate ?? -1e400, track.averageBitrate);
					if (existingTrack.languageCode === "und") existingTrack.languageCode = track.languageCode;
				} else {
					track.id = internalTracks.length + 1;
					internalTracks.push(track);
				}
			};
			for (const variantInternalTracks of internalTracksByVariant) for (const trackEntry of variantInternalTracks) addInternalTrack(trackEntry);
			internalTracks.sort((a, b) => a.lineNumber - b.lineNumber);
			this.trackBackings = [];
			for (const internalTrack of internalTracks) if (internalTrack.info.type === "video") this.trackBackings.push(new HlsInputVideoTrackBacking(internalTrack));
			else this.trackBackings.push(new HlsInputAudioTrackBacking(internalTrack));
			this.internalTracks = internalTracks;
		})();
	}
	async getTrackBackings() {
		await this.readMetadata();
		assert(this.trackBackings);
		return this.trackBackings;
	}
	getSegmentedInputForPath(path) {
		let segmentedInput = this.segmentedInputs.find((x) => x.path === path);
		if (segmentedInput) return segmentedInput;
		let decls = null;
		if (this.internalTracks) decls = this.internalTracks.filter((x) => x.fullPath === path).map((x) => ({
			id: x.id,
			type: x.info.type
		}));
		segmentedInput = new HlsSegmentedInput(this, path, decls, null);
		this.segmentedInputs.push(segmentedInput);
		return segmentedInput;
	}
	async getMetadataTags() {
		return {};
	}
	async getMimeType() {
		return HLS_MIME_TYPE;
	}
	dispose() {
		if (this.segmentedInputs) {
			for (const segInput of this.segmentedInputs) segInput.dispose();
			this.segmentedInputs.length = 0;
		}
	}
};
var HlsInputTrackBacking = class {
	constructor(internalTrack) {
		this.internalTrack = internalTrack;
		this.hydrationPromise = null;
	}
	hydrate() {
		return this.hydrationPromise ??= (async () => {
			const segmentedInput = this.internalTrack.demuxer.getSegmentedInputForPath(this.internalTrack.fullPath);
			let trackBacking = null;
			const matchingType = (await segmentedInput.getTrackBackings()).filter((x) => x.getType() === this.getType());
			if (matchingType.length === 1) trackBacking = matchingType[0];
			else if (this instanceof HlsInputVideoTrackBacking) {
				for (const backing of matchingType) if (await backing.getCodec() === this.getCodec()) {
					trackBacking = backing;
					break;
				}
			} else {
				assert(this instanceof HlsInputAudioTrackBacking);
				for (const backing of matchingType) if (await backing.getCodec() === this.getCodec()) {
					trackBacking = backing;
					break;
				}
			}
			if (!trackBacking) throw new Error("Could not find matching track in underlying media data.");
			this.internalTrack.backingTrack = trackBacking;
		})();
	}
	delegate(fn) {
		if (this.internalTrack.backingTrack) return fn();
		return this.hydrate().then(fn);
	}
	getCodec() {
		throw new Error("Not implemented on base class.");
	}
	getDisposition() {
		return {
			...DEFAULT_TRACK_DISPOSITION,
			default: this.internalTrack.autoselect,
			primary: this.internalTrack.default
		};
	}
	getId() {
		return this.internalTrack.id;
	}
	getPairingMask() {
		return this.internalTrack.pairingMask;
	}
	getInternalCodecId() {
		return null;
	}
	getLanguageCode() {
		return this.internalTrack.languageCode;
	}
	getName() {
		return this.internalTrack.name;
	}
	getNumber() {
		assert(this.internalTrack.demuxer.internalTracks);
		const trackType = this.internalTrack.info.type;
		let number = 0;
		for (const track of this.internalTrack.demuxer.internalTracks) {
			if (track.info.type === trackType) number++;
			if (track === this.internalTrack) break;
		}
		return number;
	}
	getTimeResolution() {
		return this.delegate(() => this.internalTrack.backingTrack.getTimeResolution());
	}
	isRelativeToUnixEpoch() {
		return this.delegate(() => this.internalTrack.backingTrack.isRelativeToUnixEpoch());
	}
	getUnixTimeForTimestamp(timestamp) {
		return this.delegate(() => this.internalTrack.backingTrack.getUnixTimeForTimestamp(timestamp));
	}
	getBitrate() {
		return this.internalTrack.peakBitrate;
	}
	getAverageBitrate() {
		return this.internalTrack.averageBitrate;
	}
	async getDurationFromMetadata(options) {
		await this.hydrate();
		return this.internalTrack.backingTrack.getDurationFromMetadata(options);
	}
	async getLiveRefreshInterval() {
		await this.hydrate();
		return this.internalTrack.backingTrack.getLiveRefreshInterval();
	}
	getHasOnlyKeyPackets() {
		return this.internalTrack.hasOnlyKeyPackets || null;
	}
	async getFirstPacket(options) {
		await this.hydrate();
		return this.internalTrack.backingTrack.getFirstPacket(options);
	}
	async getPacket(timestamp, options) {
		await this.hydrate();
		return this.internalTrack.backingTrack.getPacket(timestamp, options);
	}
	async getKeyPacket(timestamp, options) {
		await this.hydrate();
		return this.internalTrack.backingTrack.getKeyPacket(timestamp, options);
	}
	async getNextPacket(packet, options) {
		await this.hydrate();
		return this.internalTrack.backingTrack.getNextPacket(packet, options);
	}
	async getNextKeyPacket(packet, options) {
		await this.hydrate();
		return this.internalTrack.backingTrack.getNextKeyPacket(packet, options);
	}
};
var HlsInputVideoTrackBacking = class extends HlsInputTrackBacking {
	constructor(internalTrack) {
		super(internalTrack);
	}
	get backingVideoTrack() {
		return this.internalTrack.backingTrack;
	}
	getType() {
		return "video";
	}
	getCodec() {
		return inferCodecFromCodecString(this.internalTrack.fullCodecString);
	}
	getCodedWidth() {
		return this.delegate(() => this.backingVideoTrack.getCodedWidth());
	}
	getCodedHeight() {
		return this.delegate(() => this.backingVideoTrack.getCodedHeight());
	}
	getSquarePixelWidth() {
		return this.delegate(() => this.backingVideoTrack.getSquarePixelWidth());
	}
	getSquarePixelHeight() {
		return this.delegate(() => this.backingVideoTrack.getSquarePixelHeight());
	}
	getMetadataDisplayWidth() {
		if (this.backingVideoTrack) return null;
		return this.internalTrack.info.width;
	}
	getMetadataDisplayHeight() {
		if (this.backingVideoTrack) return null;
		return this.internalTrack.info.height;
	}
	getTransformationMatrix() {
		return this.delegate(() => this.backingVideoTrack.getTransformationMatrix());
	}
	async getColorSpace() {
		await this.hydrate();
		return this.backingVideoTrack.getColorSpace();
	}
	async canBeTransparent() {
		await this.hydrate();
		return this.backingVideoTrack.canBeTransparent();
	}
	getMetadataCodecParameterString() {
		if (this.backingVideoTrack) return null;
		return this.internalTrack.fullCodecString;
	}
	async getDecoderConfig() {
		await this.hydrate();
		return this.backingVideoTrack.getDecoderConfig();
	}
};
var HlsInputAudioTrackBacking = class extends HlsInputTrackBacking {
	constructor(internalTrack) {
		super(internalTrack);
	}
	get backingAudioTrack() {
		return this.internalTrack.backingTrack;
	}
	getType() {
		return "audio";
	}
	getCodec() {
		return inferCodecFromCodecString(this.internalTrack.fullCodecString);
	}
	getNumberOfChannels() {
		if (this.internalTrack.info.numberOfChannels !== null) return this.internalTrack.info.numberOfChannels;
		return this.delegate(() => this.backingAudioTrack.getNumberOfChannels());
	}
	getSampleRate() {
		return this.delegate(() => this.backingAudioTrack.getSampleRate());
	}
	getMetadataCodecParameterString() {
		if (this.backingAudioTrack) return null;
		return this.internalTrack.fullCodecString;
	}
	async getDecoderConfig() {
		await this.hydrate();
		return this.backingAudioTrack.getDecoderConfig();
	}
};
const getMediaTagDefault = (attributes) => {
	const value = attributes.get("default");
	if (value === null) return false;
	const normalized = value.toUpperCase();
	if (normalized === "YES") return true;
	if (normalized === "NO") return false;
	throw new Error(`Invalid M3U8 file; #EXT-X-MEDIA DEFAULT attribute must be YES or NO, got "${value}".`);
};
const getMediaTagAutoselect = (attributes) => {
	const value = attributes.get("autoselect");
	if (value === null) return false;
	const normalized = value.toUpperCase();
	if (normalized === "YES") return true;
	if (normalized === "NO") return false;
	throw new Error(`Invalid M3U8 file; #EXT-X-MEDIA AUTOSELECT attribute must be YES or NO, got "${value}".`);
};
const preprocessLanguageCode = (code) => {
	if (code === null) return "und";
	const languageSubtag = code.split("-")[0];
	if (!languageSubtag) return "und";
	return languageSubtag;
};

// node_modules/mediabunny/dist/modules/src/input-format.js
var InputFormat = class {
	constructor() {
		this._isIsobmff = false;
	}
};
var IsobmffInputFormat = class extends InputFormat {
	constructor() {
		super(...arguments);
		this._isIsobmff = true;
	}
	async _getMajorBrand(input) {
		let slice = input._reader.requestSlice(0, 12);
		if (isThenable(slice)) slice = await slice;
		if (!slice) return null;
		slice.skip(4);
		const fourCc = readAscii(slice, 4);
		if (fourCc !== "ftyp" && fourCc !== "styp") return null;
		return readAscii(slice, 4);
	}
	_createDemuxer(input) {
		return new IsobmffDemuxer(input);
	}
};
var Mp4InputFormat = class extends IsobmffInputFormat {
	async _canReadInput(input) {
		const majorBrand = await this._getMajorBrand(input);
		if (majorBrand !== null) return majorBrand !== "qt  ";
		let pos = 0;
		for (let iter = 0; iter < 10; iter++) {
			let slice = input._reader.requestSlice(pos, 8);
			if (isThenable(slice)) slice = await slice;
			if (!slice) return false;
			let size = readU32Be(slice);
			let headerSize = 8;
			if (size === 1) {
				let sizeExtensionSlice = input._reader.requestSlice(pos + 8, 8);
				if (isThenable(sizeExtensionSlice)) sizeExtensionSlice = await sizeExtensionSlice;
				if (!sizeExtensionSlice) return false;
				size = readU64Be(sizeExtensionSlice);
				headerSize = 16;
			}
			if (size < headerSize) return false;
			const fourCc = readAscii(slice, 4);
			if (fourCc === "moof" || fourCc === "sidx") return true;
			else if (fourCc === "emsg" || fourCc === "prft" || fourCc === "free") pos += size;
			else return false;
		}
		return false;
	}
	get name() {
		return "MP4";
	}
	get mimeType() {
		return "video/mp4";
	}
};
var QuickTimeInputFormat = class extends IsobmffInputFormat {
	async _canReadInput(input) {
		return await this._getMajorBrand(input) === "qt  ";
	}
	get name() {
		return "QuickTime File Format";
	}
	get mimeType() {
		return "video/quicktime";
	}
};
var MatroskaInputFormat = class extends InputFormat {
	async isSupportedEBMLOfDocType(input, desiredDocType) {
		let headerSlice = input._reader.requestSlice(0, 16);
		if (isThenable(headerSlice)) headerSlice = await headerSlice;
		if (!headerSlice) return false;
		const varIntSize = readVarIntSize(headerSlice);
		if (varIntSize === null) return false;
		if (varIntSize < 1 || varIntSize > 8) return false;
		if (readUnsignedInt(headerSlice, varIntSize) !== EBMLId.EBML) return false;
		const dataSize = readElementSize(headerSlice);
		if (typeof dataSize !== "number") return false;
		let dataSlice = input._reader.requestSlice(headerSlice.filePos, dataSize);
		if (isThenable(dataSlice)) dataSlice = await dataSlice;
		if (!dataSlice) return false;
		const startPos = headerSlice.filePos;
		while (dataSlice.filePos <= startPos + dataSize - 2) {
			const header = readElementHeader(dataSlice);
			if (!header) break;
			const { id, size } = header;
			const dataStartPos = dataSlice.filePos;
			if (size === void 0) return false;
			switch (id) {
				case EBMLId.EBMLVersion:
					if (readUnsignedInt(dataSlice, size) !== 1) return false;
					break;
				case EBMLId.EBMLReadVersion:
					if (readUnsignedInt(dataSlice, size) !== 1) return false;
					break;
				case EBMLId.DocType:
					if (readAsciiString(dataSlice, size) !== desiredDocType) return false;
					break;
				case EBMLId.DocTypeVersion: if (readUnsignedInt(dataSlice, size) > 4) return false;
			}
			dataSlice.filePos = dataStartPos + size;
		}
		return true;
	}
	_canReadInput(input) {
		return this.isSupportedEBMLOfDocType(input, "matroska");
	}
	_createDemuxer(input) {
		return new MatroskaDemuxer(input);
	}
	get name() {
		return "Matroska";
	}
	get mimeType() {
		return "video/x-matroska";
	}
};
var WebMInputFormat = class extends MatroskaInputFormat {
	_canReadInput(input) {
		return this.isSupportedEBMLOfDocType(input, "webm");
	}
	get name() {
		return "WebM";
	}
	get mimeType() {
		return "video/webm";
	}
};
var Mp3InputFormat = class extends InputFormat {
	async _canReadInput(input) {
		let currentPos = 0;
		while (true) {
			let slice = input._reader.requestSlice(currentPos, 10);
			if (isThenable(slice)) slice = await slice;
			if (!slice) break;
			const id3V2Header = readId3V2Header(slice);
			if (!id3V2Header) break;
			currentPos = slice.filePos + id3V2Header.size;
		}
		const firstResult = await readNextMp3FrameHeader(input._reader, currentPos, currentPos + 4096);
		if (!firstResult) return false;
		const firstHeader = firstResult.header;
		const xingOffset = getXingOffset(firstHeader.mpegVersionId, firstHeader.channel);
		let slice = input._reader.requestSlice(firstResult.startPos + xingOffset, 4);
		if (isThenable(slice)) slice = await slice;
		if (!slice) return false;
		const word = readU32Be(slice);
		if (word === 1483304551 || word === 1231971951) return true;
		currentPos = firstResult.startPos + firstResult.header.totalSize;
		const secondResult = await readNextMp3FrameHeader(input._reader, currentPos, currentPos + 4);
		if (!secondResult) return false;
		const secondHeader = secondResult.header;
		if (firstHeader.channel !== secondHeader.channel || firstHeader.sampleRate !== secondHeader.sampleRate) return false;
		return true;
	}
	_createDemuxer(input) {
		return new Mp3Demuxer(input);
	}
	get name() {
		return "MP3";
	}
	get mimeType() {
		return "audio/mpeg";
	}
};
var WaveInputFormat = class extends InputFormat {
	async _canReadInput(input) {
		let slice = input._reader.requestSlice(0, 12);
		if (isThenable(slice)) slice = await slice;
		if (!slice) return false;
		const riffType = readAscii(slice, 4);
		if (riffType !== "RIFF" && riffType !== "RIFX" && riffType !== "RF64") return false;
		slice.skip(4);
		return readAscii(slice, 4) === "WAVE";
	}
	_createDemuxer(input) {
		return new WaveDemuxer(input);
	}
	get name() {
		return "WAVE";
	}
	get mimeType() {
		return "audio/wav";
	}
};
var OggInputFormat = class extends InputFormat {
	async _canReadInput(input) {
		let slice = input._reader.requestSlice(0, 4);
		if (isThenable(slice)) slice = await slice;
		if (!slice) return false;
		return readAscii(slice, 4) === "OggS";
	}
	_createDemuxer(input) {
		return new OggDemuxer(input);
	}
	get name() {
		return "Ogg";
	}
	get mimeType() {
		return "application/ogg";
	}
};
var FlacInputFormat = class extends InputFormat {
	async _canReadInput(input) {
		let currentPos = 0;
		while (true) {
			let slice = input._reader.requestSlice(currentPos, 10);
			if (isThenable(slice)) slice = await slice;
			if (!slice) break;
			const id3V2Header = readId3V2Header(slice);
			if (!id3V2Header) break;
			currentPos = slice.filePos + id3V2Header.size;
		}
		let slice = input._reader.requestSlice(currentPos, 4);
		if (isThenable(slice)) slice = await slice;
		if (!slice) return false;
		return readAscii(slice, 4) === "fLaC";
	}
	get name() {
		return "FLAC";
	}
	get mimeType() {
		return "audio/flac";
	}
	_createDemuxer(input) {
		return new FlacDemuxer(input);
	}
};
var AdtsInputFormat = class extends InputFormat {
	async _canReadInput(input) {
		let currentPos = 0;
		while (true) {
			let slice = input._reader.requestSlice(currentPos, 10);
			if (isThenable(slice)) slice = await slice;
			if (!slice) break;
			const id3V2Header = readId3V2Header(slice);
			if (!id3V2Header) break;
			currentPos = slice.filePos + id3V2Header.size;
		}
		let slice = input._reader.requestSliceRange(currentPos, 7, 9);
		if (isThenable(slice)) slice = await slice;
		if (!slice) return false;
		const firstHeader = readAdtsFrameHeader(slice);
		if (!firstHeader) return false;
		currentPos += firstHeader.frameLength;
		slice = input._reader.requestSliceRange(currentPos, 7, 9);
		if (isThenable(slice)) slice = await slice;
		if (!slice) return false;
		const secondHeader = readAdtsFrameHeader(slice);
		if (!secondHeader) return false;
		return firstHeader.objectType === secondHeader.objectType && firstHeader.samplingFrequencyIndex === secondHeader.samplingFrequencyIndex && firstHeader.channelConfiguration === secondHeader.channelConfiguration;
	}
	_createDemuxer(input) {
		return new AdtsDemuxer(input);
	}
	get name() {
		return "ADTS";
	}
	get mimeType() {
		return "audio/aac";
	}
};
var MpegTsInputFormat = class extends InputFormat {
	async _canReadInput(input) {
		const lengthToCheck = 188 + 16 + 1;
		let slice = input._reader.requestSlice(0, lengthToCheck);
		if (isThenable(slice)) slice = await slice;
		if (!slice) return false;
		const bytes = readBytes(slice, lengthToCheck);
		if (bytes[0] === 71 && bytes[188] === 71) return true;
		else if (bytes[0] === 71 && bytes[188 + 16] === 71) return true;
		else if (bytes[4] === 71 && bytes[4 + 188 + 4] === 71) return true;
		return false;
	}
	_createDemuxer(input) {
		return new MpegTsDemuxer(input);
	}
	get name() {
		return "MPEG Transport Stream";
	}
	get mimeType() {
		return "video/MP2T";
	}
};
var HlsInputFormat = class extends InputFormat {
	async _canReadInput(input) {
		let slice = input._reader.requestSlice(0, 7);
		if (isThenable(slice)) slice = await slice;
		if (!slice) return false;
		if (!(readAscii(slice, 7) === "#EXTM3U")) return false;
		if (!(input._rootSource instanceof PathedSource)) throw new TypeError("HLS inputs require `InputOptions.source` to be a PathedSource or a ref to one.");
		input._rootSource._usedForHls = true;
		return true;
	}
	_createDemuxer(input) {
		return new HlsDemuxer(input);
	}
	get name() {
		return "HTTP Live Streaming (HLS)";
	}
	get mimeType() {
		return HLS_MIME_TYPE;
	}
};
const MP4 = /* #__PURE__ */ new Mp4InputFormat();
const QTFF = /* #__PURE__ */ new QuickTimeInputFormat();
const MATROSKA = /* #__PURE__ */ new MatroskaInputFormat();
const WEBM = /* #__PURE__ */ new WebMInputFormat();
const MP3 = /* #__PURE__ */ new Mp3InputFormat();
const WAVE = /* #__PURE__ */ new WaveInputFormat();
const OGG = /* #__PURE__ */ new OggInputFormat();
const ADTS = /* #__PURE__ */ new AdtsInputFormat();
const FLAC = /* #__PURE__ */ new FlacInputFormat();
const MPEG_TS = /* #__PURE__ */ new MpegTsInputFormat();
const HLS = /* #__PURE__ */ new HlsInputFormat();
const ALL_FORMATS = [
	HLS,
	MP4,
	QTFF,
	MATROSKA,
	WEBM,
	WAVE,
	OGG,
	FLAC,
	MP3,
	ADTS,
	MPEG_TS
];
const validateInputFormatOptions = (options, prefix) => {
	if (!options || typeof options !== "object") throw new TypeError(`${prefix}, when provided, must be an object.`);
	if (options.isobmff !== void 0) {
		if (!options.isobmff || typeof options.isobmff !== "object") throw new TypeError(`${prefix}.isobmff, when provided, must be an object.`);
		if (options.isobmff.resolveKeyId !== void 0 && typeof options.isobmff.resolveKeyId !== "function") throw new TypeError(`${prefix}.isobmff.resolveKeyId, when provided, must be a function.`);
	}
	if (options.hls !== void 0) {
		if (!options.hls || typeof options.hls !== "object") throw new TypeError(`${prefix}.hls, when provided, must be an object.`);
		if (options.hls.offsetTimestampsByDateTime !== void 0 && typeof options.hls.offsetTimestampsByDateTime !== "boolean") throw new TypeError(`${prefix}.hls.offsetTimestampsByDateTime, when provided, must be a boolean.`);
	}
};

// node_modules/mediabunny/dist/modules/src/custom-coder.js
const customVideoDecoders = [];
const customAudioDecoders = [];

// node_modules/mediabunny/dist/modules/src/media-sink.js
const validatePacketRetrievalOptions = (options) => {
	if (!options || typeof options !== "object") throw new TypeError("options must be an object.");
	if (options.metadataOnly !== void 0 && typeof options.metadataOnly !== "boolean") throw new TypeError("options.metadataOnly, when defined, must be a boolean.");
	if (options.verifyKeyPackets !== void 0 && typeof options.verifyKeyPackets !== "boolean") throw new TypeError("options.verifyKeyPackets, when defined, must be a boolean.");
	if (options.verifyKeyPackets && options.metadataOnly) throw new TypeError("options.verifyKeyPackets and options.metadataOnly cannot be enabled together.");
	if (options.skipLiveWait !== void 0 && typeof options.skipLiveWait !== "boolean") throw new TypeError("options.skipLiveWait, when defined, must be a boolean.");
};
const validateTimestamp = (timestamp) => {
	if (!isNumber(timestamp)) throw new TypeError("timestamp must be a number.");
};
const maybeFixPacketType = (track, promise, options) => {
	if (options.verifyKeyPackets) return promise.then(async (packet) => {
		if (!packet || packet.type === "delta") return packet;
		const determinedType = await track.determinePacketType(packet);
		if (determinedType) packet.type = determinedType;
		return packet;
	});
	else return promise;
};
var EncodedPacketSink = class {
	constructor(track) {
		if (!(track instanceof InputTrack)) throw new TypeError("track must be an InputTrack.");
		this._track = track;
	}
	async getFirstPacket(options = {}) {
		validatePacketRetrievalOptions(options);
		if (this._track.input._disposed) throw new InputDisposedError();
		return maybeFixPacketType(this._track, this._track._backing.getFirstPacket(options), options);
	}
	async getFirstKeyPacket(options = {}) {
		validatePacketRetrievalOptions(options);
		const firstPacket = await this.getFirstPacket(options);
		if (!firstPacket) return null;
		if (firstPacket.type === "key") return firstPacket;
		return this.getNextKeyPacket(firstPacket, options);
	}
	async getPacket(timestamp, options = {}) {
		validateTimestamp(timestamp);
		validatePacketRetrievalOptions(options);
		if (this._track.input._disposed) throw new InputDisposedError();
		return maybeFixPacketType(this._track, this._track._backing.getPacket(timestamp, options), options);
	}
	async getNextPacket(packet, options = {}) {
		if (!(packet instanceof EncodedPacket)) throw new TypeError("packet must be an EncodedPacket.");
		validatePacketRetrievalOptions(options);
		if (this._track.input._disposed) throw new InputDisposedError();
		return maybeFixPacketType(this._track, this._track._backing.getNextPacket(packet, options), options);
	}
	async getKeyPacket(timestamp, options = {}) {
		validateTimestamp(timestamp);
		validatePacketRetrievalOptions(options);
		if (this._track.input._disposed) throw new InputDisposedError();
		if (!options.verifyKeyPackets) return this._track._backing.getKeyPacket(timestamp, options);
		const packet = await this._track._backing.getKeyPacket(timestamp, options);
		if (!packet) return packet;
		assert(packet.type === "key");
		if (await this._track.determinePacketType(packet) === "delta") return this.getKeyPacket(packet.timestamp - 1 / await this._track.getTimeResolution(), options);
		return packet;
	}
	async getNextKeyPacket(packet, options = {}) {
		if (!(packet instanceof EncodedPacket)) throw new TypeError("packet must be an EncodedPacket.");
		validatePacketRetrievalOptions(options);
		if (this._track.input._disposed) throw new InputDisposedError();
		if (!options.verifyKeyPackets) return this._track._backing.getNextKeyPacket(packet, options);
		const nextPacket = await this._track._backing.getNextKeyPacket(packet, options);
		if (!nextPacket) return nextPacket;
		assert(nextPacket.type === "key");
		if (await this._track.determinePacketType(nextPacket) === "delta") return this.getNextKeyPacket(nextPacket, options);
		return nextPacket;
	}
	packets(startPacket, endPacket, options = {}) {
		if (startPacket !== void 0 && !(startPacket instanceof EncodedPacket)) throw new TypeError("startPacket must be an EncodedPacket.");
		if (startPacket !== void 0 && startPacket.isMetadataOnly && !options?.metadataOnly) throw new TypeError("startPacket can only be metadata-only if options.metadataOnly is enabled.");
		if (endPacket !== void 0 && !(endPacket instanceof EncodedPacket)) throw new TypeError("endPacket must be an EncodedPacket.");
		validatePacketRetrievalOptions(options);
		if (this._track.input._disposed) throw new InputDisposedError();
		const packetQueue = [];
		let { promise: queueNotEmpty, resolve: onQueueNotEmpty } = promiseWithResolvers();
		let { promise: queueDequeue, resolve: onQueueDequeue } = promiseWithResolvers();
		let ended = false;
		let terminated = false;
		let outOfBandError = null;
		let hasOutOfBandError = false;
		const timestamps = [];
		const maxQueueSize = () => Math.max(2, timestamps.length);
		(async () => {
			let packet = startPacket ?? await this.getFirstPacket(options);
			while (packet && !terminated && !this._track.input._disposed) {
				if (endPacket && packet.sequenceNumber >= endPacket?.sequenceNumber) break;
				if (packetQueue.length > maxQueueSize()) {
					({promise: queueDequeue, resolve: onQueueDequeue} = promiseWithResolvers());
					await queueDequeue;
					continue;
				}
				packetQueue.push(packet);
				onQueueNotEmpty();
				({promise: queueNotEmpty, resolve: onQueueNotEmpty} = promiseWithResolvers());
				packet = await this.getNextPacket(packet, options);
			}
			ended = true;
			onQueueNotEmpty();
		})().catch((error) => {
			if (!hasOutOfBandError) {
				outOfBandError = error;
				hasOutOfBandError = true;
				onQueueNotEmpty();
			}
		});
		const track = this._track;
		return {
			async next() {
				while (true) if (track.input._disposed) throw new InputDisposedError();
				else if (terminated) return {
					value: void 0,
					done: true
				};
				else if (hasOutOfBandError) throw outOfBandError;
				else if (packetQueue.length > 0) {
					const value = packetQueue.shift();
					const now = performance.now();
					timestamps.push(now);
					while (timestamps.length > 0 && now - timestamps[0] >= 1e3) timestamps.shift();
					onQueueDequeue();
					return {
						value,
						done: false
					};
				} else if (ended) return {
					value: void 0,
					done: true
				};
				else await queueNotEmpty;
			},
			async return() {
				terminated = true;
				onQueueDequeue();
				onQueueNotEmpty();
				return {
					value: void 0,
					done: true
				};
			},
			async throw(error) {
				throw error;
			},
			[Symbol.asyncIterator]() {
				return this;
			}
		};
	}
};

// node_modules/mediabunny/dist/modules/src/input-track.js
var InputTrack = class InputTrack {
	constructor(input, backing) {
		this.input = input;
		this._backing = backing;
	}
	isVideoTrack() {
		return this instanceof InputVideoTrack;
	}
	isAudioTrack() {
		return this instanceof InputAudioTrack;
	}
	get id() {
		return this._backing.getId();
	}
	get number() {
		return this._backing.getNumber();
	}
	async getInternalCodecId() {
		return this._backing.getInternalCodecId();
	}
	get internalCodecId() {
		return requireSync(this._backing.getInternalCodecId(), "internalCodecId", "getInternalCodecId");
	}
	async getLanguageCode() {
		return this._backing.getLanguageCode();
	}
	get languageCode() {
		return requireSync(this._backing.getLanguageCode(), "languageCode", "getLanguageCode");
	}
	async getName() {
		return this._backing.getName();
	}
	get name() {
		return requireSync(this._backing.getName(), "name", "getName");
	}
	async getTimeResolution() {
		return this._backing.getTimeResolution();
	}
	get timeResolution() {
		return requireSync(this._backing.getTimeResolution(), "timeResolution", "getTimeResolution");
	}
	async isRelativeToUnixEpoch() {
		return this._backing.isRelativeToUnixEpoch();
	}
	async getUnixTimeForTimestamp(timestamp) {
		return this._backing.getUnixTimeForTimestamp(timestamp);
	}
	async hasUnixTimeMapping() {
		return await this._backing.getUnixTimeForTimestamp(await this.getFirstTimestamp()) !== null;
	}
	async getDisposition() {
		return this._backing.getDisposition();
	}
	get disposition() {
		return requireSync(this._backing.getDisposition(), "disposition", "getDisposition");
	}
	async getBitrate() {
		return this._backing.getBitrate();
	}
	async getAverageBitrate() {
		return this._backing.getAverageBitrate();
	}
	async getFirstTimestamp() {
		return (await this._backing.getFirstPacket({ metadataOnly: true }))?.timestamp ?? 0;
	}
	async computeDuration(options) {
		const lastPacket = await this._backing.getPacket(1e400, {
			metadataOnly: true,
			...options
		});
		const result = (lastPacket?.timestamp ?? 0) + (lastPacket?.duration ?? 0);
		return roundToDivisor(result, await this.getTimeResolution());
	}
	async getDurationFromMetadata(options = {}) {
		return this._backing.getDurationFromMetadata(options);
	}
	async computePacketStats(targetPacketCount = 1e400, options) {
		const sink = new EncodedPacketSink(this);
		let startTimestamp = 1e400;
		let endTimestamp = -1e400;
		let packetCount = 0;
		let totalPacketBytes = 0;
		for await (const packet of sink.packets(void 0, void 0, {
			metadataOnly: true,
			...options
		})) {
			if (packetCount >= targetPacketCount && packet.timestamp >= endTimestamp) break;
			startTimestamp = Math.min(startTimestamp, packet.timestamp);
			endTimestamp = Math.max(endTimestamp, packet.timestamp + packet.duration);
			packetCount++;
			totalPacketBytes += packet.byteLength;
		}
		return {
			packetCount,
			averagePacketRate: packetCount ? Number((packetCount / (endTimestamp - startTimestamp)).toPrecision(16)) : 0,
			averageBitrate: packetCount ? Number((8 * totalPacketBytes / (endTimestamp - startTimestamp)).toPrecision(16)) : 0
		};
	}
	async isLive() {
		return await this._backing.getLiveRefreshInterval() !== null;
	}
	async getLiveRefreshInterval() {
		return this._backing.getLiveRefreshInterval();
	}
	canBePairedWith(other) {
		if (!(other instanceof InputTrack)) throw new TypeError("other must be an InputTrack.");
		if (this.input !== other.input || this === other) return false;
		return (this._backing.getPairingMask() & other._backing.getPairingMask()) !== 0n;
	}
	async getPairableTracks(query) {
		return this.input.getTracks(mergeInputTrackQueries({ filter: (t) => t.canBePairedWith(this) }, query));
	}
	async getPairableVideoTracks(query) {
		return this.input.getVideoTracks(mergeInputTrackQueries({ filter: (t) => t.canBePairedWith(this) }, query));
	}
	async getPairableAudioTracks(query) {
		return this.input.getAudioTracks(mergeInputTrackQueries({ filter: (t) => t.canBePairedWith(this) }, query));
	}
	async getPrimaryPairableVideoTrack(query) {
		return this.input.getPrimaryVideoTrack(mergeInputTrackQueries({ filter: (t) => t.canBePairedWith(this) }, query));
	}
	async getPrimaryPairableAudioTrack(query) {
		return this.input.getPrimaryAudioTrack(mergeInputTrackQueries({ filter: (t) => t.canBePairedWith(this) }, query));
	}
	async hasPairableTrack(predicate) {
		predicate &&= toValidatedPredicate(predicate);
		const tracks = await this.input.getTracks();
		for (const track of tracks) {
			if (!this.canBePairedWith(track)) continue;
			if (!predicate || await predicate(track)) return true;
		}
		return false;
	}
	hasPairableVideoTrack(predicate) {
		predicate &&= toValidatedPredicate(predicate);
		return this.hasPairableTrack(async (x) => x.isVideoTrack() && (!predicate || await predicate(x)));
	}
	hasPairableAudioTrack(predicate) {
		predicate &&= toValidatedPredicate(predicate);
		return this.hasPairableTrack(async (x) => x.isAudioTrack() && (!predicate || await predicate(x)));
	}
};
const requireSync = (value, getterName, asyncName) => {
	if (isThenable(value)) throw new Error(`'${getterName}' is deprecated and not available synchronously for this track. Use the preferred '${asyncName}()' instead.`);
	return value;
};
const toValidatedPredicate = (predicate) => {
	if (predicate !== void 0 && typeof predicate !== "function") throw new TypeError("predicate, when provided, must be a function.");
	return predicate ? (track) => {
		const handle = (result) => {
			if (typeof result !== "boolean") throw new TypeError("predicate must return or resolve to a boolean value.");
			return result;
		};
		const result = predicate(track);
		if (isThenable(result)) return result.then(handle);
		return handle(result);
	} : void 0;
};
var InputVideoTrack = class extends InputTrack {
	constructor(input, backing) {
		super(input, backing);
		this._pixelAspectRatioCache = null;
	}
	get type() {
		return "video";
	}
	async getCodec() {
		return this._backing.getCodec();
	}
	get codec() {
		return requireSync(this._backing.getCodec(), "codec", "getCodec");
	}
	async hasOnlyKeyPackets() {
		return await this._backing.getHasOnlyKeyPackets?.() ?? await this._backing.getCodec() === "prores";
	}
	async getCodedWidth() {
		return this._backing.getCodedWidth();
	}
	get codedWidth() {
		return requireSync(this._backing.getCodedWidth(), "codedWidth", "getCodedWidth");
	}
	async getCodedHeight() {
		return this._backing.getCodedHeight();
	}
	get codedHeight() {
		return requireSync(this._backing.getCodedHeight(), "codedHeight", "getCodedHeight");
	}
	async getTransformationMatrix() {
		return this._backing.getTransformationMatrix();
	}
	async getRotation() {
		return extractRotationFromMatrix(await this._backing.getTransformationMatrix());
	}
	get rotation() {
		return extractRotationFromMatrix(requireSync(this._backing.getTransformationMatrix(), "rotation", "getRotation"));
	}
	async getFlip() {
		return matrixIsFlipped(await this._backing.getTransformationMatrix());
	}
	async getSquarePixelWidth() {
		return this._backing.getSquarePixelWidth();
	}
	get squarePixelWidth() {
		return requireSync(this._backing.getSquarePixelWidth(), "squarePixelWidth", "getSquarePixelWidth");
	}
	async getSquarePixelHeight() {
		return this._backing.getSquarePixelHeight();
	}
	get squarePixelHeight() {
		return requireSync(this._backing.getSquarePixelHeight(), "squarePixelHeight", "getSquarePixelHeight");
	}
	async getPixelAspectRatio() {
		return this._pixelAspectRatioCache ??= simplifyRational({
			num: await this.getSquarePixelWidth() * await this.getCodedHeight(),
			den: await this.getSquarePixelHeight() * await this.getCodedWidth()
		});
	}
	get pixelAspectRatio() {
		return this._pixelAspectRatioCache ??= simplifyRational({
			num: requireSync(this._backing.getSquarePixelWidth(), "pixelAspectRatio", "getPixelAspectRatio") * requireSync(this._backing.getCodedHeight(), "pixelAspectRatio", "getPixelAspectRatio"),
			den: requireSync(this._backing.getSquarePixelHeight(), "pixelAspectRatio", "getPixelAspectRatio") * requireSync(this._backing.getCodedWidth(), "pixelAspectRatio", "getPixelAspectRatio")
		});
	}
	async getDisplayWidth() {
		const metadata = await this._backing.getMetadataDisplayWidth?.();
		if (metadata != null) return metadata;
		return await this.getRotation() % 180 === 0 ? this.getSquarePixelWidth() : this.getSquarePixelHeight();
	}
	get displayWidth() {
		const metadataRaw = this._backing.getMetadataDisplayWidth?.();
		if (metadataRaw !== void 0) {
			const metadata = requireSync(metadataRaw, "displayWidth", "getDisplayWidth");
			if (metadata !== null) return metadata;
		}
		const value = extractRotationFromMatrix(requireSync(this._backing.getTransformationMatrix(), "displayWidth", "getDisplayWidth")) % 180 === 0 ? this._backing.getSquarePixelWidth() : this._backing.getSquarePixelHeight();
		return requireSync(value, "displayWidth", "getDisplayWidth");
	}
	async getDisplayHeight() {
		const metadata = await this._backing.getMetadataDisplayHeight?.();
		if (metadata != null) return metadata;
		return await this.getRotation() % 180 === 0 ? this.getSquarePixelHeight() : this.getSquarePixelWidth();
	}
	get displayHeight() {
		const metadataRaw = this._backing.getMetadataDisplayHeight?.();
		if (metadataRaw !== void 0) {
			const metadata = requireSync(metadataRaw, "displayHeight", "getDisplayHeight");
			if (metadata !== null) return metadata;
		}
		const value = extractRotationFromMatrix(requireSync(this._backing.getTransformationMatrix(), "displayHeight", "getDisplayHeight")) % 180 === 0 ? this._backing.getSquarePixelHeight() : this._backing.getSquarePixelWidth();
		return requireSync(value, "displayHeight", "getDisplayHeight");
	}
	async getColorSpace() {
		return this._backing.getColorSpace();
	}
	async hasHighDynamicRange() {
		const colorSpace = await this._backing.getColorSpace();
		return colorSpace.primaries === "bt2020" || colorSpace.primaries === "smpte432" || colorSpace.transfer === "pq" || colorSpace.transfer === "hlg" || colorSpace.matrix === "bt2020-ncl";
	}
	async canBeTransparent() {
		return this._backing.canBeTransparent();
	}
	async getDecoderConfig() {
		return this._backing.getDecoderConfig();
	}
	async getCodecParameterString() {
		const fromMetadata = await this._backing.getMetadataCodecParameterString?.();
		if (fromMetadata != null) return fromMetadata;
		return (await this._backing.getDecoderConfig())?.codec ?? null;
	}
	async canDecode() {
		try {
			const decoderConfig = await this._backing.getDecoderConfig();
			if (!decoderConfig) return false;
			const codec = await this._backing.getCodec();
			assert(codec !== null);
			if (customVideoDecoders.some((x) => x.supports(codec, decoderConfig))) return true;
			if (typeof VideoDecoder === "undefined") return false;
			return (await VideoDecoder.isConfigSupported(decoderConfig)).supported === true;
		} catch (error) {
			Logging._error("Error during decodability check:", error);
			return false;
		}
	}
	async determinePacketType(packet) {
		if (!(packet instanceof EncodedPacket)) throw new TypeError("packet must be an EncodedPacket.");
		if (packet.isMetadataOnly) throw new TypeError("packet must not be metadata-only to determine its type.");
		const codec = await this.getCodec();
		if (codec === null) return null;
		const decoderConfig = await this.getDecoderConfig();
		assert(decoderConfig);
		return determineVideoPacketType(codec, decoderConfig, packet.data);
	}
	async computeFrameRateMetrics(options = {}) {
		if (!options || typeof options !== "object") throw new TypeError("options must be an object.");
		if (options.targetPacketCount !== void 0 && (!isNumber(options.targetPacketCount) || options.targetPacketCount < 0)) throw new TypeError("options.targetPacketCount must be a non-negative number.");
		const timeResolution = await this.getTimeResolution();
		const targetPacketCount = options.targetPacketCount ?? 256;
		const sink = new EncodedPacketSink(this);
		const timestamps = [];
		let maxTimestamp = -1e400;
		let probedPacketCount = 0;
		for await (const packet of sink.packets(void 0, void 0, { metadataOnly: true })) {
			if (timestamps.length >= targetPacketCount && packet.timestamp >= maxTimestamp) break;
			timestamps.push(packet.timestamp);
			maxTimestamp = Math.max(maxTimestamp, packet.timestamp);
			probedPacketCount++;
		}
		const ticks = new Float64Array(timestamps.length);
		for (let i = 0; i < timestamps.length; i++) ticks[i] = Math.round(timestamps[i] * timeResolution);
		ticks.sort();
		let n = 1;
		for (let i = 1; i < ticks.length; i++) if (ticks[i] !== ticks[n - 1]) ticks[n++] = ticks[i];
		if (n < 2) return {
			underlyingFrameRate: null,
			bestGuessFrameRate: timeResolution,
			minFrameRate: timeResolution,
			maxFrameRate: timeResolution,
			averageFrameRate: timeResolution,
			medianFrameRate: timeResolution,
			frameRateIsConstant: true,
			probedPacketCount
		};
		const activeTicks = ticks.subarray(0, n);
		const underlyingFrameRate = findUnderlyingFrameRate(activeTicks, timeResolution);
		const unitRate = underlyingFrameRate ?? timeResolution;
		const ticksPerFrame = underlyingFrameRate !== null ? timeResolution / underlyingFrameRate : null;
		const histogram = /* @__PURE__ */ new Map();
		let minDifference = 1e400;
		let maxDifference = -1e400;
		let totalDifference = 0;
		for (let i = 1; i < n; i++) {
			const tickDifference = activeTicks[i] - activeTicks[i - 1];
			const difference = ticksPerFrame !== null ? Math.max(1, Math.round(tickDifference / ticksPerFrame)) : tickDifference;
			histogram.set(difference, (histogram.get(difference) ?? 0) + 1);
			minDifference = Math.min(minDifference, difference);
			maxDifference = Math.max(maxDifference, difference);
			totalDifference += difference;
		}
		const differenceCount = n - 1;
		const sortedDifferences = [...histogram.keys()].sort((a, b) => a - b);
		const middleA = differenceCount - 1 >> 1;
		const middleB = differenceCount >> 1;
		let medianDifferenceA = 0;
		let medianDifferenceB = 0;
		let cumulativeCount = 0;
		for (const difference of sortedDifferences) {
			cumulativeCount += histogram.get(difference);
			if (medianDifferenceA === 0 && cumulativeCount > middleA) medianDifferenceA = difference;
			if (cumulativeCount > middleB) {
				medianDifferenceB = difference;
				break;
			}
		}
		const medianFrameRate = (unitRate / medianDifferenceA + unitRate / medianDifferenceB) / 2;
		return {
			underlyingFrameRate,
			bestGuessFrameRate: underlyingFrameRate !== null ? underlyingFrameRate : getBestGuessFrameRate(medianFrameRate),
			minFrameRate: unitRate / maxDifference,
			maxFrameRate: unitRate / minDifference,
			averageFrameRate: unitRate * differenceCount / totalDifference,
			medianFrameRate,
			frameRateIsConstant: underlyingFrameRate !== null && minDifference === 1 && maxDifference === 1,
			probedPacketCount
		};
	}
};
var InputAudioTrack = class extends InputTrack {
	constructor(input, backing) {
		super(input, backing);
	}
	get type() {
		return "audio";
	}
	async getCodec() {
		return this._backing.getCodec();
	}
	get codec() {
		return requireSync(this._backing.getCodec(), "codec", "getCodec");
	}
	async hasOnlyKeyPackets() {
		return await this._backing.getHasOnlyKeyPackets?.() ?? true;
	}
	async getNumberOfChannels() {
		return this._backing.getNumberOfChannels();
	}
	get numberOfChannels() {
		return requireSync(this._backing.getNumberOfChannels(), "numberOfChannels", "getNumberOfChannels");
	}
	async getSampleRate() {
		return this._backing.getSampleRate();
	}
	get sampleRate() {
		return requireSync(this._backing.getSampleRate(), "sampleRate", "getSampleRate");
	}
	async getDecoderConfig() {
		return this._backing.getDecoderConfig();
	}
	async getCodecParameterString() {
		const fromMetadata = await this._backing.getMetadataCodecParameterString?.();
		if (fromMetadata != null) return fromMetadata;
		return (await this._backing.getDecoderConfig())?.codec ?? null;
	}
	async canDecode() {
		try {
			const decoderConfig = await this._backing.getDecoderConfig();
			if (!decoderConfig) return false;
			const codec = await this._backing.getCodec();
			assert(codec !== null);
			if (customAudioDecoders.some((x) => x.supports(codec, decoderConfig))) return true;
			if (PCM_AUDIO_CODECS.includes(decoderConfig.codec)) return true;
			else {
				if (typeof AudioDecoder === "undefined") return false;
				return (await AudioDecoder.isConfigSupported(decoderConfig)).supported === true;
			}
		} catch (error) {
			Logging._error("Error during decodability check:", error);
			return false;
		}
	}
	async determinePacketType(packet) {
		if (!(packet instanceof EncodedPacket)) throw new TypeError("packet must be an EncodedPacket.");
		if (await this.getCodec() === null) return null;
		return "key";
	}
};
const desc = (value) => {
	return -(value ?? -1e400);
};
const prefer = (value) => {
	return -value;
};
const toValidatedInputTrackQuery = (query) => {
	if (typeof query !== "object" || !query) throw new TypeError("query must be an object.");
	if (query.filter !== void 0 && typeof query.filter !== "function") throw new TypeError("query.filter, when provided, must be a function.");
	if (query.sortBy !== void 0 && typeof query.sortBy !== "function") throw new TypeError("query.sortBy, when provided, must be a function.");
	return {
		filter: query.filter ? (track) => {
			const handle = (bool) => {
				if (typeof bool !== "boolean") throw new TypeError("query.filter must return or resolve to a boolean.");
				return bool;
			};
			const result = query.filter(track);
			if (isThenable(result)) return result.then(handle);
			else return handle(result);
		} : void 0,
		sortBy: query.sortBy ? (track) => {
			const handle = (value) => {
				if (typeof value !== "number" && (!Array.isArray(value) || !value.every((x) => typeof x === "number"))) throw new TypeError("query.sortBy must return or resolve to a number or an array of numbers.");
				return value;
			};
			const result = query.sortBy(track);
			if (isThenable(result)) return result.then(handle);
			else return handle(result);
		} : void 0
	};
};
const mergeInputTrackQueries = (queryA, queryB) => {
	return {
		filter: queryA?.filter || queryB?.filter ? (track) => {
			const resultA = queryA?.filter?.(track) ?? true;
			const handleResultA = (resultA) => {
				if (resultA === false) return false;
				return queryB?.filter?.(track) ?? true;
			};
			if (isThenable(resultA)) return resultA.then(handleResultA);
			else return handleResultA(resultA);
		} : void 0,
		sortBy: queryA?.sortBy || queryB?.sortBy ? (track) => {
			const resultA = queryA?.sortBy?.(track) ?? [];
			const resultB = queryB?.sortBy?.(track) ?? [];
			const join = (resultA, resultB) => {
				return [...Array.isArray(resultA) ? resultA : [resultA], ...Array.isArray(resultB) ? resultB : [resultB]];
			};
			if (isThenable(resultA) || isThenable(resultB)) return Promise.all([resultA, resultB]).then(([resultA, resultB]) => {
				return join(resultA, resultB);
			});
			else return join(resultA, resultB);
		} : void 0
	};
};
const queryInputTracks = async (tracks, query) => {
	let matched = tracks;
	if (query?.filter) {
		const filterMatches = tracks.map((t) => query.filter(t));
		if (filterMatches.some((x) => isThenable(x))) {
			const resolvedFilterMatches = await Promise.all(filterMatches);
			matched = tracks.filter((_, i) => resolvedFilterMatches[i]);
		} else matched = tracks.filter((_, i) => filterMatches[i]);
	}
	if (!query?.sortBy) return matched;
	const sortValues = matched.map((t) => query.sortBy(t));
	const resolvedSortValues = sortValues.some((x) => isThenable(x)) ? await Promise.all(sortValues) : sortValues;
	return matched.map((track, i) => ({
		track,
		sortValue: resolvedSortValues[i]
	})).sort((a, b) => {
		const aValues = Array.isArray(a.sortValue) ? a.sortValue : [a.sortValue];
		const bValues = Array.isArray(b.sortValue) ? b.sortValue : [b.sortValue];
		const maxLength = Math.max(aValues.length, bValues.length);
		for (let i = 0; i < maxLength; i++) {
			const aValue = aValues[i] ?? 0;
			const bValue = bValues[i] ?? 0;
			if (aValue === bValue) continue;
			return aValue - bValue;
		}
		return 0;
	}).map((x) => x.track);
};
const findUnderlyingFrameRate = (ticks, resolution) => {
	const MAX_DENOMINATOR = 1e6;
	const MIN_INLIER_RATIO = .98;
	const DELTA_TOLERANCE = 1 + 1e-9;
	const MAX_EFFECTIVE_FRAME_SPAN = 1e3;
	const KNOWN_FRAME_RATES = [
		12,
		15,
		20,
		24e3 / 1001,
		24,
		25,
		3e4 / 1001,
		30,
		48,
		50,
		6e4 / 1001,
		60,
		100,
		12e4 / 1001,
		120,
		144,
		240
	];
	if (ticks.length < 2) return null;
	const gaps = new Float64Array(ticks.length - 1);
	for (let i = 1; i < ticks.length; i++) {
		const gap = ticks[i] - ticks[i - 1];
		if (!(gap > 0)) return null;
		gaps[i - 1] = gap;
	}
	const sortedGaps = gaps.slice();
	sortedGaps.sort();
	let period = sortedGaps[Math.floor(sortedGaps.length * .05)];
	for (let iteration = 0; iteration < 6; iteration++) {
		let totalTicks = 0;
		let totalFrames = 0;
		for (const gap of gaps) {
			const multiple = Math.max(1, Math.round(gap / period));
			if (Math.abs(gap - multiple * period) >= DELTA_TOLERANCE) continue;
			totalTicks += gap;
			totalFrames += multiple;
		}
		if (totalFrames === 0) return null;
		const refinedPeriod = totalTicks / totalFrames;
		if (Math.abs(refinedPeriod - period) <= 1e-12 * Math.max(1, period)) {
			period = refinedPeriod;
			break;
		}
		period = refinedPeriod;
	}
	let inlierCount = 0;
	let totalTicks = 0;
	let totalFrames = 0;
	for (const gap of gaps) {
		const multiple = Math.max(1, Math.round(gap / period));
		if (Math.abs(gap - multiple * period) >= DELTA_TOLERANCE) continue;
		inlierCount++;
		totalTicks += gap;
		totalFrames += multiple;
	}
	if (inlierCount / gaps.length < MIN_INLIER_RATIO) return null;
	period = totalTicks / totalFrames;
	const uncertainty = 1 / Math.min(totalFrames, MAX_EFFECTIVE_FRAME_SPAN);
	const periodLo = Math.max(Number.EPSILON, period - uncertainty);
	const periodHi = period + uncertainty;
	const fpsLo = resolution / periodHi;
	const fpsHi = resolution / periodLo;
	const fittedFps = resolution / period;
	let fps = null;
	let bestKnownError = 1e400;
	for (const candidate of KNOWN_FRAME_RATES) {
		if (candidate < fpsLo || candidate > fpsHi) continue;
		const error = Math.abs(candidate / fittedFps - 1);
		if (error < bestKnownError) {
			fps = candidate;
			bestKnownError = error;
		}
	}
	if (fps === null) {
		const periodFraction = simplestFractionBetween(periodLo, periodHi, MAX_DENOMINATOR);
		const fpsFraction = simplestFractionBetween(fpsLo, fpsHi, MAX_DENOMINATOR);
		if (fpsFraction && (!periodFraction || fpsFraction.den < periodFraction.den || fpsFraction.den === periodFraction.den && fpsFraction.num <= periodFraction.num)) fps = fpsFraction.num / fpsFraction.den;
		else if (periodFraction) fps = resolution * periodFraction.den / periodFraction.num;
		else return null;
	}
	const finalPeriod = resolution / fps;
	let finalInlierCount = 0;
	for (const gap of gaps) {
		const multiple = Math.max(1, Math.round(gap / finalPeriod));
		if (Math.abs(gap - multiple * finalPeriod) < DELTA_TOLERANCE) finalInlierCount++;
	}
	if (finalInlierCount / gaps.length < MIN_INLIER_RATIO) return null;
	return fps;
};
const simplestFractionBetween = (lo, hi, maxDenominator) => {
	for (let den = 1; den <= maxDenominator; den++) {
		const num = Math.floor(lo * den) + 1;
		if (num / den < hi) return simplifyRational({
			num,
			den
		});
	}
	return null;
};
const getBestGuessFrameRate = (frameRate) => {
	const SPECIAL_FRAME_RATES = [
		24 / 1.001,
		30 / 1.001,
		60 / 1.001,
		120 / 1.001
	];
	const COMMON_FRAME_RATES = [
		12,
		15,
		20,
		24,
		25,
		30,
		48,
		50,
		60,
		100,
		120,
		144,
		240
	];
	const SPECIAL_TOLERANCE = 5e-4;
	const COMMON_TOLERANCE = .025;
	for (const candidate of SPECIAL_FRAME_RATES) if (Math.abs(candidate / frameRate - 1) <= SPECIAL_TOLERANCE) return candidate;
	let best = frameRate;
	let bestError = 1e400;
	for (const candidate of COMMON_FRAME_RATES) {
		const error = Math.abs(candidate / frameRate - 1);
		if (error <= COMMON_TOLERANCE && error < bestError) {
			best = candidate;
			bestError = error;
		}
	}
	return best;
};

// node_modules/mediabunny/dist/modules/src/input.js
polyfillSymbolDispose();
const DEFAULT_SOURCE_CACHE_GROUP = 1;
var Input = class Input extends EventEmitter {
	get disposed() {
		return this._disposed;
	}
	constructor(options) {
		super();
		this._demuxerPromise = null;
		this._format = null;
		this._trackBackingsCache = null;
		this._backingToTrack = /* @__PURE__ */ new Map();
		this._disposed = false;
		this._nextSourceCacheAge = 0;
		this._sourceRefs = [];
		this._sourceCache = [];
		this._sourceCachePromises = [];
		this._onFormatDetermined = null;
		if (!options || typeof options !== "object") throw new TypeError("options must be an object.");
		if (!Array.isArray(options.formats) || options.formats.some((x) => !(x instanceof InputFormat))) throw new TypeError("options.formats must be an array of InputFormat.");
		if (!(options.source instanceof Source || options.source instanceof SourceRef)) throw new TypeError("options.source must be a Source or SourceRef.");
		if (options.source instanceof Source && options.source._disposed) throw new TypeError("options.source must not be a disposed Source.");
		if (options.initInput !== void 0 && !(options.initInput instanceof Input)) throw new TypeError("options.initInput, when provided, must be an Input.");
		if (options.formatOptions !== void 0) validateInputFormatOptions(options.formatOptions, "formatOptions");
		this._formats = options.formats;
		this._initInput = options.initInput ?? null;
		this._formatOptions = options.formatOptions ?? {};
		if (options.source instanceof Source) this._rootRef = options.source.ref();
		else this._rootRef = options.source;
		this._sourceRefs.push(this._rootRef);
	}
	get _rootSource() {
		return this._rootRef.source;
	}
	async _getSourceUncached(request) {
		assert(this._rootSource instanceof PathedSource);
		const ref = await this._rootSource._resolveRequest(request);
		this._emit("source", {
			source: ref.source,
			request,
			isRoot: request.isRoot
		});
		return ref;
	}
	_getSourceCached(request, cacheGroup = 1) {
		const cachedEntry = this._sourceCache.find((x) => x.cacheGroup === cacheGroup && sourceRequestsAreEqual(x.request, request));
		if (cachedEntry) {
			cachedEntry.age++;
			return Promise.resolve(cachedEntry.sourceRef.source.ref());
		}
		const cachedPromiseEntry = this._sourceCachePromises.find((x) => x.cacheGroup === cacheGroup && sourceRequestsAreEqual(x.request, request));
		if (cachedPromiseEntry) return cachedPromiseEntry.promise.then((x) => x.sourceRef.source.ref());
		const promise = (async () => {
			const sourceRef = await this._getSourceUncached(request);
			if (arrayCount(this._sourceCache, (x) => x.cacheGroup === cacheGroup && x.sourceRef.source._refCount === 1) >= 4) {
				const minAgeIndex = arrayArgmin(this._sourceCache, (x) => x.cacheGroup === cacheGroup && x.sourceRef.source._refCount === 1 ? x.age : 1e400);
				assert(minAgeIndex !== -1);
				const entry = this._sourceCache[minAgeIndex];
				this._sourceCache.splice(minAgeIndex, 1);
				entry.sourceRef.free();
				removeItem(this._sourceRefs, entry.sourceRef);
			}
			this._sourceRefs.push(sourceRef);
			const promiseIndex = this._sourceCachePromises.findIndex((x) => x.request === request);
			assert(promiseIndex !== -1);
			this._sourceCachePromises.splice(promiseIndex, 1);
			return {
				request,
				sourceRef,
				age: this._nextSourceCacheAge++,
				cacheGroup
			};
		})();
		this._sourceCachePromises.push({
			request,
			cacheGroup,
			promise
		});
		return promise.then((entry) => {
			const ref = entry.sourceRef.source.ref();
			this._sourceCache.push(entry);
			return ref;
		});
	}
	_getDemuxer() {
		return this._demuxerPromise ??= (async () => {
			this._reader = new Reader(this._rootSource);
			this._emit("source", {
				source: this._rootSource,
				request: null,
				isRoot: true
			});
			for (const format of this._formats) if (await format._canReadInput(this)) {
				this._format = format;
				this._onFormatDetermined?.(format);
				return format._createDemuxer(this);
			}
			throw new UnsupportedInputFormatError();
		})();
	}
	get source() {
		return this._rootSource;
	}
	async getFormat() {
		await this._getDemuxer();
		assert(this._format);
		return this._format;
	}
	async canRead() {
		try {
			await this._getDemuxer();
			return true;
		} catch (error) {
			if (error instanceof UnsupportedInputFormatError) return false;
			throw error;
		}
	}
	async getFirstTimestamp(tracks) {
		tracks ??= await this.getTracks();
		const filtered = tracks.filter((x) => x !== null);
		if (filtered.length === 0) return 0;
		const firstPackets = await Promise.all(filtered.map((x) => x._backing.getFirstPacket({ metadataOnly: true })));
		const result = Math.min(...firstPackets.map((x) => x?.timestamp ?? 1e400));
		return result === 1e400 ? 0 : result;
	}
	async computeDuration(tracks, options) {
		tracks ??= await this.getTracks();
		const filtered = tracks.filter((x) => x !== null);
		if (filtered.length === 0) return 0;
		const tracksDurations = await Promise.all(filtered.map((x) => x.computeDuration(options)));
		return Math.max(...tracksDurations);
	}
	async getDurationFromMetadata(tracks, options) {
		tracks ??= await this.getTracks();
		const filtered = tracks.filter((x) => x !== null);
		const nonNullDurations = (await Promise.all(filtered.map((x) => x.getDurationFromMetadata(options)))).filter((x) => x !== null);
		if (nonNullDurations.length === 0) return null;
		return Math.max(...nonNullDurations);
	}
	async getTracks(query) {
		query &&= toValidatedInputTrackQuery(query);
		const tracks = (await this._getTrackBackings()).map((backing) => this._wrapBackingAsTrack(backing));
		return queryInputTracks(tracks, query);
	}
	async getVideoTracks(query) {
		query &&= toValidatedInputTrackQuery(query);
		const videoTracks = (await this.getTracks()).filter((x) => x.isVideoTrack());
		return queryInputTracks(videoTracks, query);
	}
	async getAudioTracks(query) {
		query &&= toValidatedInputTrackQuery(query);
		const audioTracks = (await this.getTracks()).filter((x) => x.isAudioTrack());
		return queryInputTracks(audioTracks, query);
	}
	async getPrimaryVideoTrack(query) {
		query &&= toValidatedInputTrackQuery(query);
		const merged = mergeInputTrackQueries(query, { sortBy: async (t) => [
			prefer((await t.getDisposition()).default),
			prefer(await t.hasPairableAudioTrack()),
			prefer(!await t.hasOnlyKeyPackets()),
			desc(await t.getBitrate())
		] });
		return (await this.getVideoTracks(merged))[0] ?? null;
	}
	async getPrimaryAudioTrack(query) {
		query &&= toValidatedInputTrackQuery(query);
		const primaryVideoTrack = await this.getPrimaryVideoTrack();
		const merged = mergeInputTrackQueries(query, { sortBy: async (t) => [
			prefer(!primaryVideoTrack || t.canBePairedWith(primaryVideoTrack)),
			prefer((await t.getDisposition()).default),
			desc(await t.getBitrate())
		] });
		return (await this.getAudioTracks(merged))[0] ?? null;
	}
	async _getTrackBackings() {
		const demuxer = await this._getDemuxer();
		return this._trackBackingsCache ??= await demuxer.getTrackBackings();
	}
	_wrapBackingAsTrack(backing) {
		const existing = this._backingToTrack.get(backing);
		if (existing) return existing;
		const track = backing.getType() === "video" ? new InputVideoTrack(this, backing) : new InputAudioTrack(this, backing);
		this._backingToTrack.set(backing, track);
		return track;
	}
	async getMimeType() {
		return (await this._getDemuxer()).getMimeType();
	}
	async getMetadataTags() {
		return (await this._getDemuxer()).getMetadataTags();
	}
	dispose() {
		if (this._disposed) return;
		this._disposed = true;
		for (const ref of this._sourceRefs) ref.free();
		this._sourceRefs.length = 0;
		if (this._demuxerPromise) this._demuxerPromise.then((demuxer) => demuxer.dispose()).catch(() => {});
	}
	[Symbol.dispose]() {
		this.dispose();
	}
};
var UnsupportedInputFormatError = class extends Error {
	constructor(message = "Input has an unsupported or unrecognizable format.") {
		super(message);
		this.name = "UnsupportedInputFormatError";
	}
};
var InputDisposedError = class extends Error {
	constructor(message = "Input has been disposed.") {
		super(message);
		this.name = "InputDisposedError";
	}
};

// node_modules/mediabunny/dist/modules/src/reader.js
var Reader = class {
	constructor(source) {
		this.source = source;
	}
	get fileSize() {
		const size = this.source._getFileSize();
		if (size === void 0) throw new Error("Reading file size too early; read required first.");
		return size;
	}
	get fileSizeNonStrict() {
		return this.source._getFileSize() ?? null;
	}
	requestSlice(start, length) {
		if (this.source._disposed) throw new InputDisposedError();
		if (start < 0) return null;
		if (this.fileSizeNonStrict !== null && start + length > this.fileSizeNonStrict) return null;
		if (length === 0) {
			const buffer = /* @__PURE__ */ new Uint8Array(0);
			return new FileSlice(buffer, toDataView(buffer), 0, start, start);
		}
		const end = start + length;
		const result = this.source._read(start, end, 0, DEFAULT_MAX_READ_POSITION);
		if (isThenable(result)) return result.then((x) => {
			if (!x) return null;
			return new FileSlice(x.bytes, x.view, x.offset, start, end);
		});
		else {
			if (!result) return null;
			return new FileSlice(result.bytes, result.view, result.offset, start, end);
		}
	}
	requestSliceRange(start, minLength, maxLength) {
		if (this.source._disposed) throw new InputDisposedError();
		if (start < 0) return null;
		if (this.fileSizeNonStrict !== null) return this.requestSlice(start, clamp(this.fileSizeNonStrict - start, minLength, maxLength));
		else {
			const promisedAttempt = this.requestSlice(start, maxLength);
			const handleAttempt = (attempt) => {
				if (attempt) return attempt;
				assert(this.fileSizeNonStrict !== null);
				return this.requestSlice(start, clamp(this.fileSizeNonStrict - start, minLength, maxLength));
			};
			if (isThenable(promisedAttempt)) return promisedAttempt.then(handleAttempt);
			else return handleAttempt(promisedAttempt);
		}
	}
	requestEntireFile() {
		if (this.fileSizeNonStrict !== null) return this.requestSlice(0, this.fileSizeNonStrict);
		const CHUNK_SIZE = 1024;
		return (async () => {
			const chunks = [];
			let currentSize = 0;
			while (true) {
				if (chunks.length === 1 && this.fileSizeNonStrict !== null) return this.requestSlice(0, this.fileSizeNonStrict);
				let slice = this.requestSliceRange(currentSize, 0, CHUNK_SIZE);
				if (isThenable(slice)) slice = await slice;
				if (!slice || slice.length === 0) break;
				const chunk = readBytes(slice, slice.length);
				chunks.push(chunk);
				currentSize += slice.length;
			}
			const joined = new Uint8Array(currentSize);
			let offset = 0;
			for (const chunk of chunks) {
				joined.set(chunk, offset);
				offset += chunk.length;
			}
			return new FileSlice(joined, toDataView(joined), 0, 0, currentSize);
		})();
	}
};
var FileSlice = class FileSlice {
	constructor(bytes, view, offset, start, end) {
		this.bytes = bytes;
		this.view = view;
		this.offset = offset;
		this.start = start;
		this.end = end;
		this.bufferPos = start - offset;
	}
	static tempFromBytes(bytes) {
		return new FileSlice(bytes, toDataView(bytes), 0, 0, bytes.length);
	}
	get length() {
		return this.end - this.start;
	}
	get filePos() {
		return this.offset + this.bufferPos;
	}
	set filePos(value) {
		this.bufferPos = value - this.offset;
	}
	get remainingLength() {
		return Math.max(this.end - this.filePos, 0);
	}
	skip(byteCount) {
		this.bufferPos += byteCount;
	}
	slice(filePos, length = this.end - filePos) {
		if (filePos < this.start || filePos + length > this.end) throw new RangeError("Slicing outside of original slice.");
		return new FileSlice(this.bytes, this.view, this.offset, filePos, filePos + length);
	}
};
const checkIsInRange = (slice, bytesToRead) => {
	if (slice.filePos < slice.start || slice.filePos + bytesToRead > slice.end) throw new RangeError(`Tried reading [${slice.filePos}, ${slice.filePos + bytesToRead}), but slice is [${slice.start}, ${slice.end}). This is likely an internal error, please report it alongside the file that caused it.`);
};
const readBytes = (slice, length) => {
	checkIsInRange(slice, length);
	const bytes = slice.bytes.subarray(slice.bufferPos, slice.bufferPos + length);
	slice.bufferPos += length;
	return bytes;
};
const readU8 = (slice) => {
	checkIsInRange(slice, 1);
	return slice.view.getUint8(slice.bufferPos++);
};
const readU16 = (slice, littleEndian) => {
	checkIsInRange(slice, 2);
	const value = slice.view.getUint16(slice.bufferPos, littleEndian);
	slice.bufferPos += 2;
	return value;
};
const readU16Be = (slice) => {
	checkIsInRange(slice, 2);
	const value = slice.view.getUint16(slice.bufferPos, false);
	slice.bufferPos += 2;
	return value;
};
const readU24Be = (slice) => {
	checkIsInRange(slice, 3);
	const value = getUint24(slice.view, slice.bufferPos, false);
	slice.bufferPos += 3;
	return value;
};
const readI16Be = (slice) => {
	checkIsInRange(slice, 2);
	const value = slice.view.getInt16(slice.bufferPos, false);
	slice.bufferPos += 2;
	return value;
};
const readU32 = (slice, littleEndian) => {
	checkIsInRange(slice, 4);
	const value = slice.view.getUint32(slice.bufferPos, littleEndian);
	slice.bufferPos += 4;
	return value;
};
const readU32Be = (slice) => {
	checkIsInRange(slice, 4);
	const value = slice.view.getUint32(slice.bufferPos, false);
	slice.bufferPos += 4;
	return value;
};
const readU32Le = (slice) => {
	checkIsInRange(slice, 4);
	const value = slice.view.getUint32(slice.bufferPos, true);
	slice.bufferPos += 4;
	return value;
};
const readI32Be = (slice) => {
	checkIsInRange(slice, 4);
	const value = slice.view.getInt32(slice.bufferPos, false);
	slice.bufferPos += 4;
	return value;
};
const readI32Le = (slice) => {
	checkIsInRange(slice, 4);
	const value = slice.view.getInt32(slice.bufferPos, true);
	slice.bufferPos += 4;
	return value;
};
const readU64 = (slice, littleEndian) => {
	let low;
	let high;
	if (littleEndian) {
		low = readU32(slice, true);
		high = readU32(slice, true);
	} else {
		high = readU32(slice, false);
		low = readU32(slice, false);
	}
	return high * 4294967296 + low;
};
const readU64Be = (slice) => {
	const high = readU32Be(slice);
	const low = readU32Be(slice);
	return high * 4294967296 + low;
};
const readI64Be = (slice) => {
	const high = readI32Be(slice);
	const low = readU32Be(slice);
	return high * 4294967296 + low;
};
const readI64Le = (slice) => {
	const low = readU32Le(slice);
	return readI32Le(slice) * 4294967296 + low;
};
const readF32Be = (slice) => {
	checkIsInRange(slice, 4);
	const value = slice.view.getFloat32(slice.bufferPos, false);
	slice.bufferPos += 4;
	return value;
};
const readF64Be = (slice) => {
	checkIsInRange(slice, 8);
	const value = slice.view.getFloat64(slice.bufferPos, false);
	slice.bufferPos += 8;
	return value;
};
const readAscii = (slice, length) => {
	checkIsInRange(slice, length);
	let str = "";
	for (let i = 0; i < length; i++) str += String.fromCharCode(slice.bytes[slice.bufferPos++]);
	return str;
};
const readAllLines = (slice, length, options) => {
	return textDecoder.decode(readBytes(slice, length)).split("\n").map((x) => x.trim()).filter((x) => x.length > 0 && !options?.ignore?.(x));
};

// node_modules/mediabunny/dist/modules/src/id3.js
var Id3V2HeaderFlags;
(function(Id3V2HeaderFlags) {
	Id3V2HeaderFlags[Id3V2HeaderFlags["Unsynchronisation"] = 128] = "Unsynchronisation";
	Id3V2HeaderFlags[Id3V2HeaderFlags["ExtendedHeader"] = 64] = "ExtendedHeader";
	Id3V2HeaderFlags[Id3V2HeaderFlags["ExperimentalIndicator"] = 32] = "ExperimentalIndicator";
	Id3V2HeaderFlags[Id3V2HeaderFlags["Footer"] = 16] = "Footer";
})(Id3V2HeaderFlags || (Id3V2HeaderFlags = {}));
var Id3V2TextEncoding;
(function(Id3V2TextEncoding) {
	Id3V2TextEncoding[Id3V2TextEncoding["ISO_8859_1"] = 0] = "ISO_8859_1";
	Id3V2TextEncoding[Id3V2TextEncoding["UTF_16_WITH_BOM"] = 1] = "UTF_16_WITH_BOM";
	Id3V2TextEncoding[Id3V2TextEncoding["UTF_16_BE_NO_BOM"] = 2] = "UTF_16_BE_NO_BOM";
	Id3V2TextEncoding[Id3V2TextEncoding["UTF_8"] = 3] = "UTF_8";
})(Id3V2TextEncoding || (Id3V2TextEncoding = {}));
const ID3_V2_HEADER_SIZE = 10;
const ID3_V1_GENRES = [
	"Blues",
	"Classic rock",
	"Country",
	"Dance",
	"Disco",
	"Funk",
	"Grunge",
	"Hip-hop",
	"Jazz",
	"Metal",
	"New age",
	"Oldies",
	"Other",
	"Pop",
	"Rhythm and blues",
	"Rap",
	"Reggae",
	"Rock",
	"Techno",
	"Industrial",
	"Alternative",
	"Ska",
	"Death metal",
	"Pranks",
	"Soundtrack",
	"Euro-techno",
	"Ambient",
	"Trip-hop",
	"Vocal",
	"Jazz & funk",
	"Fusion",
	"Trance",
	"Classical",
	"Instrumental",
	"Acid",
	"House",
	"Game",
	"Sound clip",
	"Gospel",
	"Noise",
	"Alternative rock",
	"Bass",
	"Soul",
	"Punk",
	"Space",
	"Meditative",
	"Instrumental pop",
	"Instrumental rock",
	"Ethnic",
	"Gothic",
	"Darkwave",
	"Techno-industrial",
	"Electronic",
	"Pop-folk",
	"Eurodance",
	"Dream",
	"Southern rock",
	"Comedy",
	"Cult",
	"Gangsta",
	"Top 40",
	"Christian rap",
	"Pop/funk",
	"Jungle music",
	"Native US",
	"Cabaret",
	"New wave",
	"Psychedelic",
	"Rave",
	"Showtunes",
	"Trailer",
	"Lo-fi",
	"Tribal",
	"Acid punk",
	"Acid jazz",
	"Polka",
	"Retro",
	"Musical",
	"Rock 'n' roll",
	"Hard rock",
	"Folk",
	"Folk rock",
	"National folk",
	"Swing",
	"Fast fusion",
	"Bebop",
	"Latin",
	"Revival",
	"Celtic",
	"Bluegrass",
	"Avantgarde",
	"Gothic rock",
	"Progressive rock",
	"Psychedelic rock",
	"Symphonic rock",
	"Slow rock",
	"Big band",
	"Chorus",
	"Easy listening",
	"Acoustic",
	"Humour",
	"Speech",
	"Chanson",
	"Opera",
	"Chamber music",
	"Sonata",
	"Symphony",
	"Booty bass",
	"Primus",
	"Porn groove",
	"Satire",
	"Slow jam",
	"Club",
	"Tango",
	"Samba",
	"Folklore",
	"Ballad",
	"Power ballad",
	"Rhythmic Soul",
	"Freestyle",
	"Duet",
	"Punk rock",
	"Drum solo",
	"A cappella",
	"Euro-house",
	"Dance hall",
	"Goa music",
	"Drum & bass",
	"Club-house",
	"Hardcore techno",
	"Terror",
	"Indie",
	"Britpop",
	"Negerpunk",
	"Polsk punk",
	"Beat",
	"Christian gangsta rap",
	"Heavy metal",
	"Black metal",
	"Crossover",
	"Contemporary Christian",
	"Christian rock",
	"Merengue",
	"Salsa",
	"Thrash metal",
	"Anime",
	"Jpop",
	"Synthpop",
	"Christmas",
	"Art rock",
	"Baroque",
	"Bhangra",
	"Big beat",
	"Breakbeat",
	"Chillout",
	"Downtempo",
	"Dub",
	"EBM",
	"Eclectic",
	"Electro",
	"Electroclash",
	"Emo",
	"Experimental",
	"Garage",
	"Global",
	"IDM",
	"Illbient",
	"Industro-Goth",
	"Jam Band",
	"Krautrock",
	"Leftfield",
	"Lounge",
	"Math rock",
	"New romantic",
	"Nu-breakz",
	"Post-punk",
	"Post-rock",
	"Psytrance",
	"Shoegaze",
	"Space rock",
	"Trop rock",
	"World music",
	"Neoclassical",
	"Audiobook",
	"Audio theatre",
	"Neue Deutsche Welle",
	"Podcast",
	"Indie rock",
	"G-Funk",
	"Dubstep",
	"Garage rock",
	"Psybient"
];
const parseId3V1Tag = (slice, tags) => {
	const startPos = slice.filePos;
	tags.raw ??= {};
	tags.raw["TAG"] ??= readBytes(slice, 125);
	slice.filePos = startPos;
	const title = readId3V1String(slice, 30);
	if (title) tags.title ??= title;
	const artist = readId3V1String(slice, 30);
	if (artist) tags.artist ??= artist;
	const album = readId3V1String(slice, 30);
	if (album) tags.album ??= album;
	const yearText = readId3V1String(slice, 4);
	const year = Number.parseInt(yearText, 10);
	if (Number.isInteger(year) && year > 0) tags.date ??= new Date(String(year));
	const commentBytes = readBytes(slice, 30);
	let comment;
	if (commentBytes[28] === 0 && commentBytes[29] !== 0) {
		const trackNum = commentBytes[29];
		if (trackNum > 0) tags.trackNumber ??= trackNum;
		slice.skip(-30);
		comment = readId3V1String(slice, 28);
		slice.skip(2);
	} else {
		slice.skip(-30);
		comment = readId3V1String(slice, 30);
	}
	if (comment) tags.comment ??= comment;
	const genreIndex = readU8(slice);
	if (genreIndex < ID3_V1_GENRES.length) tags.genre ??= ID3_V1_GENRES[genreIndex];
};
const readId3V1String = (slice, length) => {
	const bytes = readBytes(slice, length);
	const endIndex = coalesceIndex(bytes.indexOf(0), bytes.length);
	const relevantBytes = bytes.subarray(0, endIndex);
	let str = "";
	for (let i = 0; i < relevantBytes.length; i++) str += String.fromCharCode(relevantBytes[i]);
	return str.trimEnd();
};
const readId3V2Header = (slice) => {
	const startPos = slice.filePos;
	const tag = readAscii(slice, 3);
	const majorVersion = readU8(slice);
	const revision = readU8(slice);
	const flags = readU8(slice);
	const sizeRaw = readU32Be(slice);
	if (tag !== "ID3" || majorVersion === 255 || revision === 255 || (sizeRaw & 2155905152) !== 0) {
		slice.filePos = startPos;
		return null;
	}
	let size = decodeSynchsafe(sizeRaw);
	if (flags & Id3V2HeaderFlags.Footer) size += 10;
	return {
		majorVersion,
		revision,
		flags,
		size
	};
};
const parseId3V2Tag = (slice, header, tags) => {
	if (![
		2,
		3,
		4
	].includes(header.majorVersion)) {
		Logging._warn(`Unsupported ID3v2 major version: ${header.majorVersion}`);
		return;
	}
	const dataSize = header.flags & Id3V2HeaderFlags.Footer ? header.size - 10 : header.size;
	const bytes = readBytes(slice, dataSize);
	const reader = new Id3V2Reader(header, bytes);
	if (header.flags & Id3V2HeaderFlags.Unsynchronisation && header.majorVersion === 3) reader.ununsynchronizeAll();
	if (header.flags & Id3V2HeaderFlags.ExtendedHeader) {
		const extendedHeaderSize = reader.readU32();
		if (header.majorVersion === 3) reader.pos += extendedHeaderSize;
		else reader.pos += extendedHeaderSize - 4;
	}
	while (reader.pos <= reader.bytes.length - reader.frameHeaderSize()) {
		const frame = reader.readId3V2Frame();
		if (!frame) break;
		const frameStartPos = reader.pos;
		const frameEndPos = reader.pos + frame.size;
		let frameEncrypted = false;
		let frameCompressed = false;
		let frameUnsynchronized = false;
		if (header.majorVersion === 3) {
			frameEncrypted = !!(frame.flags & 64);
			frameCompressed = !!(frame.flags & 128);
		} else if (header.majorVersion === 4) {
			frameEncrypted = !!(frame.flags & 4);
			frameCompressed = !!(frame.flags & 8);
			frameUnsynchronized = !!(frame.flags & 2) || !!(header.flags & Id3V2HeaderFlags.Unsynchronisation);
		}
		if (frameEncrypted) {
			Logging._warn(`Skipping encrypted ID3v2 frame ${frame.id}`);
			reader.pos = frameEndPos;
			continue;
		}
		if (frameCompressed) {
			Logging._warn(`Skipping compressed ID3v2 frame ${frame.id}`);
			reader.pos = frameEndPos;
			continue;
		}
		if (frameUnsynchronized) reader.ununsynchronizeRegion(reader.pos, frameEndPos);
		tags.raw ??= {};
		if (frame.id === "TXXX") {
			const txxx = tags.raw["TXXX"] ??= {};
			const encoding = reader.readId3V2TextEncoding();
			const description = reader.readId3V2Text(encoding, frameEndPos);
			const value = reader.readId3V2Text(encoding, frameEndPos);
			txxx[description] ??= value;
		} else if (frame.id[0] === "T") tags.raw[frame.id] ??= reader.readId3V2EncodingAndText(frameEndPos);
		else tags.raw[frame.id] ??= reader.readBytes(frame.size);
		reader.pos = frameStartPos;
		switch (frame.id) {
			case "TIT2":
			case "TT2":
				tags.title ??= reader.readId3V2EncodingAndText(frameEndPos);
				break;
			case "TIT3":
			case "TT3":
				tags.description ??= reader.readId3V2EncodingAndText(frameEndPos);
				break;
			case "TPE1":
			case "TP1":
				tags.artist ??= reader.readId3V2EncodingAndText(frameEndPos);
				break;
			case "TALB":
			case "TAL":
				tags.album ??= reader.readId3V2EncodingAndText(frameEndPos);
				break;
			case "TPE2":
			case "TP2":
				tags.albumArtist ??= reader.readId3V2EncodingAndText(frameEndPos);
				break;
			case "TRCK":
			case "TRK":
				{
					const parts = reader.readId3V2EncodingAndText(frameEndPos).split("/");
					const trackNum = Number.parseInt(parts[0], 10);
					const tracksTotal = parts[1] && Number.parseInt(parts[1], 10);
					if (Number.isInteger(trackNum) && trackNum > 0) tags.trackNumber ??= trackNum;
					if (tracksTotal && Number.isInteger(tracksTotal) && tracksTotal > 0) tags.tracksTotal ??= tracksTotal;
				}
				break;
			case "TPOS":
			case "TPA":
				{
					const parts = reader.readId3V2EncodingAndText(frameEndPos).split("/");
					const discNum = Number.parseInt(parts[0], 10);
					const discsTotal = parts[1] && Number.parseInt(parts[1], 10);
					if (Number.isInteger(discNum) && discNum > 0) tags.discNumber ??= discNum;
					if (discsTotal && Number.isInteger(discsTotal) && discsTotal > 0) tags.discsTotal ??= discsTotal;
				}
				break;
			case "TCON":
			case "TCO":
				{
					const genreText = reader.readId3V2EncodingAndText(frameEndPos);
					let match = /^\((\d+)\)/.exec(genreText);
					if (match) {
						const genreNumber = Number.parseInt(match[1]);
						if (ID3_V1_GENRES[genreNumber] !== void 0) {
							tags.genre ??= ID3_V1_GENRES[genreNumber];
							break;
						}
					}
					match = /^\d+$/.exec(genreText);
					if (match) {
						const genreNumber = Number.parseInt(match[0]);
						if (ID3_V1_GENRES[genreNumber] !== void 0) {
							tags.genre ??= ID3_V1_GENRES[genreNumber];
							break;
						}
					}
					tags.genre ??= genreText;
				}
				break;
			case "TDRC":
			case "TDAT":
				{
					const dateText = reader.readId3V2EncodingAndText(frameEndPos);
					const date = new Date(dateText);
					if (!Number.isNaN(date.getTime())) tags.date ??= date;
				}
				break;
			case "TYER":
			case "TYE":
				{
					const yearText = reader.readId3V2EncodingAndText(frameEndPos);
					const year = Number.parseInt(yearText, 10);
					if (Number.isInteger(year)) tags.date ??= new Date(String(year));
				}
				break;
			case "TBPM":
			case "TBP":
				{
					const bpmText = reader.readId3V2EncodingAndText(frameEndPos);
					const bpm = Number.parseInt(bpmText, 10);
					if (Number.isInteger(bpm)) tags.beatsPerMinute ??= bpm;
				}
				break;
			case "USLT":
			case "ULT":
				{
					const encoding = reader.readU8();
					reader.pos += 3;
					reader.readId3V2Text(encoding, frameEndPos);
					tags.lyrics ??= reader.readId3V2Text(encoding, frameEndPos);
				}
				break;
			case "COMM":
			case "COM":
				{
					const encoding = reader.readU8();
					reader.pos += 3;
					reader.readId3V2Text(encoding, frameEndPos);
					tags.comment ??= reader.readId3V2Text(encoding, frameEndPos);
				}
				break;
			case "APIC":
			case "PIC":
				{
					const encoding = reader.readId3V2TextEncoding();
					let mimeType;
					if (header.majorVersion === 2) {
						const imageFormat = reader.readAscii(3);
						mimeType = imageFormat === "PNG" ? "image/png" : imageFormat === "JPG" ? "image/jpeg" : "image/*";
					} else mimeType = reader.readId3V2Text(encoding, frameEndPos);
					const pictureType = reader.readU8();
					const description = reader.readId3V2Text(encoding, frameEndPos).trimEnd();
					const imageDataSize = frameEndPos - reader.pos;
					if (imageDataSize >= 0) {
						const imageData = reader.readBytes(imageDataSize);
						if (!tags.images) tags.images = [];
						tags.images.push({
							data: imageData,
							mimeType,
							kind: pictureType === 3 ? "coverFront" : pictureType === 4 ? "coverBack" : "unknown",
							description
						});
					}
				}
				break;
			default: reader.pos += frame.size;
		}
		reader.pos = frameEndPos;
	}
};
var Id3V2Reader = class {
	constructor(header, bytes) {
		this.header = header;
		this.bytes = bytes;
		this.pos = 0;
		this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}
	frameHeaderSize() {
		return this.header.majorVersion === 2 ? 6 : 10;
	}
	ununsynchronizeAll() {
		const newBytes = [];
		for (let i = 0; i < this.bytes.length; i++) {
			const value1 = this.bytes[i];
			newBytes.push(value1);
			if (value1 === 255 && i !== this.bytes.length - 1) {
				if (this.bytes[i] === 0) i++;
			}
		}
		this.bytes = new Uint8Array(newBytes);
		this.view = new DataView(this.bytes.buffer);
	}
	ununsynchronizeRegion(start, end) {
		const newBytes = [];
		for (let i = start; i < end; i++) {
			const value1 = this.bytes[i];
			newBytes.push(value1);
			if (value1 === 255 && i !== end - 1) {
				if (this.bytes[i + 1] === 0) i++;
			}
		}
		const before = this.bytes.subarray(0, start);
		const after = this.bytes.subarray(end);
		this.bytes = new Uint8Array(before.length + newBytes.length + after.length);
		this.bytes.set(before, 0);
		this.bytes.set(newBytes, before.length);
		this.bytes.set(after, before.length + newBytes.length);
		this.view = new DataView(this.bytes.buffer);
	}
	readBytes(length) {
		const slice = this.bytes.subarray(this.pos, this.pos + length);
		this.pos += length;
		return slice;
	}
	readU8() {
		const value = this.view.getUint8(this.pos);
		this.pos += 1;
		return value;
	}
	readU16() {
		const value = this.view.getUint16(this.pos, false);
		this.pos += 2;
		return value;
	}
	readU24() {
		const high = this.view.getUint16(this.pos, false);
		const low = this.view.getUint8(this.pos + 2);
		this.pos += 3;
		return high * 256 + low;
	}
	readU32() {
		const value = this.view.getUint32(this.pos, false);
		this.pos += 4;
		return value;
	}
	readAscii(length) {
		let str = "";
		for (let i = 0; i < length; i++) str += String.fromCharCode(this.view.getUint8(this.pos + i));
		this.pos += length;
		return str;
	}
	readId3V2Frame() {
		if (this.header.majorVersion === 2) {
			const id = this.readAscii(3);
			if (id === "\0\0\0") return null;
			return {
				id,
				size: this.readU24(),
				flags: 0
			};
		} else {
			const id = this.readAscii(4);
			if (id === "\0\0\0\0") return null;
			const sizeRaw = this.readU32();
			let size = this.header.majorVersion === 4 ? decodeSynchsafe(sizeRaw) : sizeRaw;
			const flags = this.readU16();
			const headerEndPos = this.pos;
			const isSizeValid = (size) => {
				const nextPos = this.pos + size;
				if (nextPos > this.bytes.length) return false;
				if (nextPos <= this.bytes.length - this.frameHeaderSize()) {
					this.pos += size;
					const nextId = this.readAscii(4);
					if (nextId !== "\0\0\0\0" && !/[0-9A-Z]{4}/.test(nextId)) return false;
				}
				return true;
			};
			if (!isSizeValid(size)) {
				const otherSize = this.header.majorVersion === 4 ? sizeRaw : decodeSynchsafe(sizeRaw);
				if (isSizeValid(otherSize)) size = otherSize;
			}
			this.pos = headerEndPos;
			return {
				id,
				size,
				flags
			};
		}
	}
	readId3V2TextEncoding() {
		const number = this.readU8();
		if (number > 3) throw new Error(`Unsupported text encoding: ${number}`);
		return number;
	}
	readId3V2Text(encoding, until) {
		const startPos = this.pos;
		const data = this.readBytes(until - this.pos);
		switch (encoding) {
			case Id3V2TextEncoding.ISO_8859_1: {
				let str = "";
				for (let i = 0; i < data.length; i++) {
					const value = data[i];
					if (value === 0) {
						this.pos = startPos + i + 1;
						break;
					}
					str += String.fromCharCode(value);
				}
				return str;
			}
			case Id3V2TextEncoding.UTF_16_WITH_BOM: if (data[0] === 255 && data[1] === 254) {
				const decoder = new TextDecoder("utf-16le");
				const endIndex = coalesceIndex(data.findIndex((x, i) => x === 0 && data[i + 1] === 0 && i % 2 === 0), data.length);
				this.pos = startPos + Math.min(endIndex + 2, data.length);
				return decoder.decode(data.subarray(2, endIndex));
			} else if (data[0] === 254 && data[1] === 255) {
				const decoder = new TextDecoder("utf-16be");
				const endIndex = coalesceIndex(data.findIndex((x, i) => x === 0 && data[i + 1] === 0 && i % 2 === 0), data.length);
				this.pos = startPos + Math.min(endIndex + 2, data.length);
				return decoder.decode(data.subarray(2, endIndex));
			} else {
				const endIndex = coalesceIndex(data.findIndex((x) => x === 0), data.length);
				this.pos = startPos + Math.min(endIndex + 1, data.length);
				return textDecoder.decode(data.subarray(0, endIndex));
			}
			case Id3V2TextEncoding.UTF_16_BE_NO_BOM: {
				const decoder = new TextDecoder("utf-16be");
				const endIndex = coalesceIndex(data.findIndex((x, i) => x === 0 && data[i + 1] === 0 && i % 2 === 0), data.length);
				this.pos = startPos + Math.min(endIndex + 2, data.length);
				return decoder.decode(data.subarray(0, endIndex));
			}
			case Id3V2TextEncoding.UTF_8: {
				const endIndex = coalesceIndex(data.findIndex((x) => x === 0), data.length);
				this.pos = startPos + Math.min(endIndex + 1, data.length);
				return textDecoder.decode(data.subarray(0, endIndex));
			}
		}
	}
	readId3V2EncodingAndText(until) {
		if (this.pos >= until) return "";
		const encoding = this.readId3V2TextEncoding();
		return this.readId3V2Text(encoding, until);
	}
};

// src/io/video-worker.js
const samplePackets = 300;
Logging.level = LogLevel.Silent;
answerFiles(async (size) => {
	const input = new Input({
		formats: ALL_FORMATS,
		source: new CustomSource({
			getSize: () => size,
			read: ask
		})
	});
	try {
		const picture = await input.getPrimaryVideoTrack();
		if (picture === null) return null;
		const sound = await input.getPrimaryAudioTrack();
		const seconds = await input.computeDuration();
		const { averagePacketRate } = await picture.computePacketStats(samplePackets);
		return {
			width: await picture.getDisplayWidth(),
			height: await picture.getDisplayHeight(),
			milliseconds: Math.round(seconds * 1e3),
			frameRate: Math.round(averagePacketRate * 100) / 100,
			videoCodec: await picture.getCodec(),
			audioCodec: sound === null ? null : await sound.getCodec()
		};
	} finally {
		input.dispose();
	}
});

export {  };