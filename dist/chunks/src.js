// node_modules/cborg/lib/is.js
const objectTypeNames = [
	"Object",
	"RegExp",
	"Date",
	"Error",
	"Map",
	"Set",
	"WeakMap",
	"WeakSet",
	"ArrayBuffer",
	"SharedArrayBuffer",
	"DataView",
	"Promise",
	"URL",
	"HTMLElement",
	"Int8Array",
	"Uint8ClampedArray",
	"Int16Array",
	"Uint16Array",
	"Int32Array",
	"Uint32Array",
	"Float32Array",
	"Float64Array",
	"BigInt64Array",
	"BigUint64Array",
	"Tagged"
];
function is(value) {
	if (value === null) return "null";
	if (value === void 0) return "undefined";
	if (value === true || value === false) return "boolean";
	const typeOf = typeof value;
	if (typeOf === "string" || typeOf === "number" || typeOf === "bigint" || typeOf === "symbol") return typeOf;
	if (typeOf === "function") return "Function";
	if (Array.isArray(value)) return "Array";
	if (value instanceof Uint8Array) return "Uint8Array";
	if (value.constructor === Object) return "Object";
	const objectType = getObjectType(value);
	if (objectType) return objectType;
	return "Object";
}
function getObjectType(value) {
	const objectTypeName = Object.prototype.toString.call(value).slice(8, -1);
	if (objectTypeNames.includes(objectTypeName)) return objectTypeName;
}

// node_modules/cborg/lib/token.js
var Type = class {
	constructor(major, name, terminal) {
		this.major = major;
		this.majorEncoded = major << 5;
		this.name = name;
		this.terminal = terminal;
	}
	toString() {
		return `Type[${this.major}].${this.name}`;
	}
	compare(typ) {
		return this.major < typ.major ? -1 : this.major > typ.major ? 1 : 0;
	}
	static equals(a, b) {
		return a === b || a.major === b.major && a.name === b.name;
	}
};
Type.uint = new Type(0, "uint", true);
Type.negint = new Type(1, "negint", true);
Type.bytes = new Type(2, "bytes", true);
Type.string = new Type(3, "string", true);
Type.array = new Type(4, "array", false);
Type.map = new Type(5, "map", false);
Type.tag = new Type(6, "tag", false);
Type.float = new Type(7, "float", true);
Type.false = new Type(7, "false", true);
Type.true = new Type(7, "true", true);
Type.null = new Type(7, "null", true);
Type.undefined = new Type(7, "undefined", true);
Type.break = new Type(7, "break", true);
var Token = class {
	constructor(type, value, encodedLength) {
		this.type = type;
		this.value = value;
		this.encodedLength = encodedLength;
		this.encodedBytes = void 0;
		this.byteValue = void 0;
	}
	toString() {
		return `Token[${this.type}].${this.value}`;
	}
};

// node_modules/cborg/lib/byte-utils.js
const useBuffer = globalThis.process && !globalThis.process.browser && globalThis.Buffer && typeof globalThis.Buffer.isBuffer === "function";
const textEncoder = new TextEncoder();
function isBuffer(buf) {
	return useBuffer && globalThis.Buffer.isBuffer(buf);
}
function asU8A(buf) {
	if (!(buf instanceof Uint8Array)) return Uint8Array.from(buf);
	return isBuffer(buf) ? new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength) : buf;
}
const FROM_STRING_THRESHOLD_BUFFER = 24;
const FROM_STRING_THRESHOLD_TEXTENCODER = 200;
const fromString = useBuffer ? (string) => {
	return string.length >= FROM_STRING_THRESHOLD_BUFFER ? globalThis.Buffer.from(string) : utf8ToBytes(string);
} : (string) => {
	return string.length >= FROM_STRING_THRESHOLD_TEXTENCODER ? textEncoder.encode(string) : utf8ToBytes(string);
};
const fromArray = (arr) => {
	return Uint8Array.from(arr);
};
const slice = useBuffer ? (bytes, start, end) => {
	if (isBuffer(bytes)) return new Uint8Array(bytes.subarray(start, end));
	return bytes.slice(start, end);
} : (bytes, start, end) => {
	return bytes.slice(start, end);
};
const concat = useBuffer ? (chunks, length) => {
	chunks = chunks.map((c) => c instanceof Uint8Array ? c : globalThis.Buffer.from(c));
	return asU8A(globalThis.Buffer.concat(chunks, length));
} : (chunks, length) => {
	const out = new Uint8Array(length);
	let off = 0;
	for (let b of chunks) {
		if (off + b.length > out.length) b = b.subarray(0, out.length - off);
		out.set(b, off);
		off += b.length;
	}
	return out;
};
const alloc = useBuffer ? (size) => {
	return globalThis.Buffer.allocUnsafe(size);
} : (size) => {
	return new Uint8Array(size);
};
function compare(b1, b2) {
	if (isBuffer(b1) && isBuffer(b2)) return b1.compare(b2);
	for (let i = 0; i < b1.length; i++) {
		if (b1[i] === b2[i]) continue;
		return b1[i] < b2[i] ? -1 : 1;
	}
	return 0;
}
function utf8ToBytes(str) {
	const out = [];
	let p = 0;
	for (let i = 0; i < str.length; i++) {
		let c = str.charCodeAt(i);
		if (c < 128) out[p++] = c;
		else if (c < 2048) {
			out[p++] = c >> 6 | 192;
			out[p++] = c & 63 | 128;
		} else if ((c & 64512) === 55296 && i + 1 < str.length && (str.charCodeAt(i + 1) & 64512) === 56320) {
			c = 65536 + ((c & 1023) << 10) + (str.charCodeAt(++i) & 1023);
			out[p++] = c >> 18 | 240;
			out[p++] = c >> 12 & 63 | 128;
			out[p++] = c >> 6 & 63 | 128;
			out[p++] = c & 63 | 128;
		} else {
			if (c >= 55296 && c <= 57343) c = 65533;
			out[p++] = c >> 12 | 224;
			out[p++] = c >> 6 & 63 | 128;
			out[p++] = c & 63 | 128;
		}
	}
	return out;
}

// node_modules/cborg/lib/bl.js
const defaultChunkSize = 256;
var Bl = class {
	constructor(chunkSize = defaultChunkSize) {
		this.chunkSize = chunkSize;
		this.cursor = 0;
		this.maxCursor = -1;
		this.chunks = [];
		this._initReuseChunk = null;
	}
	reset() {
		this.cursor = 0;
		this.maxCursor = -1;
		if (this.chunks.length) this.chunks = [];
		if (this._initReuseChunk !== null) {
			this.chunks.push(this._initReuseChunk);
			this.maxCursor = this._initReuseChunk.length - 1;
		}
	}
	pushByte(byte) {
		let topChunk = this.chunks[this.chunks.length - 1];
		if (this.cursor > this.maxCursor) {
			topChunk = alloc(this.chunkSize);
			this.chunks.push(topChunk);
			this.maxCursor += topChunk.length;
			if (this._initReuseChunk === null) this._initReuseChunk = topChunk;
		}
		const chunkPos = topChunk.length - (this.maxCursor - this.cursor) - 1;
		topChunk[chunkPos] = byte;
		this.cursor++;
	}
	push(bytes) {
		let topChunk = this.chunks[this.chunks.length - 1];
		if (this.cursor + bytes.length <= this.maxCursor + 1) {
			const chunkPos = topChunk.length - (this.maxCursor - this.cursor) - 1;
			topChunk.set(bytes, chunkPos);
		} else {
			if (topChunk) {
				const chunkPos = topChunk.length - (this.maxCursor - this.cursor) - 1;
				if (chunkPos < topChunk.length) {
					this.chunks[this.chunks.length - 1] = topChunk.subarray(0, chunkPos);
					this.maxCursor = this.cursor - 1;
				}
			}
			if (bytes.length < 64 && bytes.length < this.chunkSize) {
				topChunk = alloc(this.chunkSize);
				this.chunks.push(topChunk);
				this.maxCursor += topChunk.length;
				if (this._initReuseChunk === null) this._initReuseChunk = topChunk;
				topChunk.set(bytes, 0);
			} else {
				this.chunks.push(bytes);
				this.maxCursor += bytes.length;
			}
		}
		this.cursor += bytes.length;
	}
	toBytes(reset = false) {
		let byts;
		if (this.chunks.length === 1) {
			const chunk = this.chunks[0];
			if (reset && this.cursor > chunk.length / 2) {
				byts = this.cursor === chunk.length ? chunk : chunk.subarray(0, this.cursor);
				this._initReuseChunk = null;
				this.chunks = [];
			} else byts = slice(chunk, 0, this.cursor);
		} else byts = concat(this.chunks, this.cursor);
		if (reset) this.reset();
		return byts;
	}
};
var U8Bl = class {
	constructor(dest) {
		this.dest = dest;
		this.cursor = 0;
		this.chunks = [dest];
	}
	reset() {
		this.cursor = 0;
	}
	pushByte(byte) {
		if (this.cursor >= this.dest.length) throw new Error("write out of bounds, destination buffer is too small");
		this.dest[this.cursor++] = byte;
	}
	push(bytes) {
		if (this.cursor + bytes.length > this.dest.length) throw new Error("write out of bounds, destination buffer is too small");
		this.dest.set(bytes, this.cursor);
		this.cursor += bytes.length;
	}
	toBytes(reset = false) {
		const byts = this.dest.subarray(0, this.cursor);
		if (reset) this.reset();
		return byts;
	}
};

// node_modules/cborg/lib/common.js
const decodeErrPrefix = "CBOR decode error:";
const encodeErrPrefix = "CBOR encode error:";
const uintMinorPrefixBytes = [];
uintMinorPrefixBytes[23] = 1;
uintMinorPrefixBytes[24] = 2;
uintMinorPrefixBytes[25] = 3;
uintMinorPrefixBytes[26] = 5;
uintMinorPrefixBytes[27] = 9;
function assertEnoughData(data, pos, need) {
	if (data.length - pos < need) throw new Error(`${decodeErrPrefix} not enough data for type`);
}

// node_modules/cborg/lib/0uint.js
const uintBoundaries = [
	24,
	256,
	65536,
	4294967296,
	BigInt("18446744073709551616")
];
function readUint8(data, offset, options) {
	assertEnoughData(data, offset, 1);
	const value = data[offset];
	if (options.strict === true && value < uintBoundaries[0]) throw new Error(`${decodeErrPrefix} integer encoded in more bytes than necessary (strict decode)`);
	return value;
}
function readUint16(data, offset, options) {
	assertEnoughData(data, offset, 2);
	const value = data[offset] << 8 | data[offset + 1];
	if (options.strict === true && value < uintBoundaries[1]) throw new Error(`${decodeErrPrefix} integer encoded in more bytes than necessary (strict decode)`);
	return value;
}
function readUint32(data, offset, options) {
	assertEnoughData(data, offset, 4);
	const value = data[offset] * 16777216 + (data[offset + 1] << 16) + (data[offset + 2] << 8) + data[offset + 3];
	if (options.strict === true && value < uintBoundaries[2]) throw new Error(`${decodeErrPrefix} integer encoded in more bytes than necessary (strict decode)`);
	return value;
}
function readUint64(data, offset, options) {
	assertEnoughData(data, offset, 8);
	const hi = data[offset] * 16777216 + (data[offset + 1] << 16) + (data[offset + 2] << 8) + data[offset + 3];
	const lo = data[offset + 4] * 16777216 + (data[offset + 5] << 16) + (data[offset + 6] << 8) + data[offset + 7];
	const value = (BigInt(hi) << BigInt(32)) + BigInt(lo);
	if (options.strict === true && value < uintBoundaries[3]) throw new Error(`${decodeErrPrefix} integer encoded in more bytes than necessary (strict decode)`);
	if (value <= Number.MAX_SAFE_INTEGER) return Number(value);
	if (options.allowBigInt === true) return value;
	throw new Error(`${decodeErrPrefix} integers outside of the safe integer range are not supported`);
}
function decodeUint8(data, pos, _minor, options) {
	return new Token(Type.uint, readUint8(data, pos + 1, options), 2);
}
function decodeUint16(data, pos, _minor, options) {
	return new Token(Type.uint, readUint16(data, pos + 1, options), 3);
}
function decodeUint32(data, pos, _minor, options) {
	return new Token(Type.uint, readUint32(data, pos + 1, options), 5);
}
function decodeUint64(data, pos, _minor, options) {
	return new Token(Type.uint, readUint64(data, pos + 1, options), 9);
}
function encodeUint(writer, token) {
	return encodeUintValue(writer, 0, token.value);
}
function encodeUintValue(writer, major, uint) {
	if (uint < uintBoundaries[0]) {
		const nuint = Number(uint);
		writer.pushByte(major | nuint);
	} else if (uint < uintBoundaries[1]) {
		const nuint = Number(uint);
		writer.push([major | 24, nuint]);
	} else if (uint < uintBoundaries[2]) {
		const nuint = Number(uint);
		writer.push([
			major | 25,
			nuint >>> 8,
			nuint & 255
		]);
	} else if (uint < uintBoundaries[3]) {
		const nuint = Number(uint);
		writer.push([
			major | 26,
			nuint >>> 24 & 255,
			nuint >>> 16 & 255,
			nuint >>> 8 & 255,
			nuint & 255
		]);
	} else {
		const buint = BigInt(uint);
		if (buint < uintBoundaries[4]) {
			const set = [
				major | 27,
				0,
				0,
				0,
				0,
				0,
				0,
				0
			];
			let lo = Number(buint & BigInt(4294967295));
			let hi = Number(buint >> BigInt(32) & BigInt(4294967295));
			set[8] = lo & 255;
			lo = lo >> 8;
			set[7] = lo & 255;
			lo = lo >> 8;
			set[6] = lo & 255;
			lo = lo >> 8;
			set[5] = lo & 255;
			set[4] = hi & 255;
			hi = hi >> 8;
			set[3] = hi & 255;
			hi = hi >> 8;
			set[2] = hi & 255;
			hi = hi >> 8;
			set[1] = hi & 255;
			writer.push(set);
		} else throw new Error(`${decodeErrPrefix} encountered BigInt larger than allowable range`);
	}
}
encodeUint.encodedSize = function encodedSize(token) {
	return encodeUintValue.encodedSize(token.value);
};
encodeUintValue.encodedSize = function encodedSize(uint) {
	if (uint < uintBoundaries[0]) return 1;
	if (uint < uintBoundaries[1]) return 2;
	if (uint < uintBoundaries[2]) return 3;
	if (uint < uintBoundaries[3]) return 5;
	return 9;
};
encodeUint.compareTokens = function compareTokens(tok1, tok2) {
	return tok1.value < tok2.value ? -1 : tok1.value > tok2.value ? 1 : 0;
};

// node_modules/cborg/lib/1negint.js
function decodeNegint8(data, pos, _minor, options) {
	return new Token(Type.negint, -1 - readUint8(data, pos + 1, options), 2);
}
function decodeNegint16(data, pos, _minor, options) {
	return new Token(Type.negint, -1 - readUint16(data, pos + 1, options), 3);
}
function decodeNegint32(data, pos, _minor, options) {
	return new Token(Type.negint, -1 - readUint32(data, pos + 1, options), 5);
}
const neg1b$1 = BigInt(-1);
const pos1b$1 = BigInt(1);
function decodeNegint64(data, pos, _minor, options) {
	const int = readUint64(data, pos + 1, options);
	if (typeof int !== "bigint") {
		const value = -1 - int;
		if (value >= Number.MIN_SAFE_INTEGER) return new Token(Type.negint, value, 9);
	}
	if (options.allowBigInt !== true) throw new Error(`${decodeErrPrefix} integers outside of the safe integer range are not supported`);
	return new Token(Type.negint, neg1b$1 - BigInt(int), 9);
}
function encodeNegint(writer, token) {
	const negint = token.value;
	const unsigned = typeof negint === "bigint" ? negint * neg1b$1 - pos1b$1 : negint * -1 - 1;
	encodeUintValue(writer, token.type.majorEncoded, unsigned);
}
encodeNegint.encodedSize = function encodedSize(token) {
	const negint = token.value;
	const unsigned = typeof negint === "bigint" ? negint * neg1b$1 - pos1b$1 : negint * -1 - 1;
	if (unsigned < uintBoundaries[0]) return 1;
	if (unsigned < uintBoundaries[1]) return 2;
	if (unsigned < uintBoundaries[2]) return 3;
	if (unsigned < uintBoundaries[3]) return 5;
	return 9;
};
encodeNegint.compareTokens = function compareTokens(tok1, tok2) {
	return tok1.value < tok2.value ? 1 : tok1.value > tok2.value ? -1 : 0;
};

// node_modules/cborg/lib/2bytes.js
function toToken$3(data, pos, prefix, length) {
	assertEnoughData(data, pos, prefix + length);
	const buf = data.slice(pos + prefix, pos + prefix + length);
	return new Token(Type.bytes, buf, prefix + length);
}
function decodeBytesCompact(data, pos, minor, _options) {
	return toToken$3(data, pos, 1, minor);
}
function decodeBytes8(data, pos, _minor, options) {
	return toToken$3(data, pos, 2, readUint8(data, pos + 1, options));
}
function decodeBytes16(data, pos, _minor, options) {
	return toToken$3(data, pos, 3, readUint16(data, pos + 1, options));
}
function decodeBytes32(data, pos, _minor, options) {
	return toToken$3(data, pos, 5, readUint32(data, pos + 1, options));
}
function decodeBytes64(data, pos, _minor, options) {
	const l = readUint64(data, pos + 1, options);
	if (typeof l === "bigint") throw new Error(`${decodeErrPrefix} 64-bit integer bytes lengths not supported`);
	return toToken$3(data, pos, 9, l);
}
function tokenBytes(token) {
	if (token.encodedBytes === void 0) token.encodedBytes = Type.equals(token.type, Type.string) ? fromString(token.value) : token.value;
	return token.encodedBytes;
}
function encodeBytes(writer, token) {
	const bytes = tokenBytes(token);
	encodeUintValue(writer, token.type.majorEncoded, bytes.length);
	writer.push(bytes);
}
encodeBytes.encodedSize = function encodedSize(token) {
	const bytes = tokenBytes(token);
	return encodeUintValue.encodedSize(bytes.length) + bytes.length;
};
encodeBytes.compareTokens = function compareTokens(tok1, tok2) {
	return compareBytes(tokenBytes(tok1), tokenBytes(tok2));
};
function compareBytes(b1, b2) {
	return b1.length < b2.length ? -1 : b1.length > b2.length ? 1 : compare(b1, b2);
}

// node_modules/cborg/lib/3string.js
const textDecoder = new TextDecoder();
const ASCII_THRESHOLD = 32;
function toStr(bytes, start, end) {
	if (end - start < ASCII_THRESHOLD) {
		let str = "";
		for (let i = start; i < end; i++) {
			const c = bytes[i];
			if (c & 128) return textDecoder.decode(bytes.subarray(start, end));
			str += String.fromCharCode(c);
		}
		return str;
	}
	return textDecoder.decode(bytes.subarray(start, end));
}
function toToken$2(data, pos, prefix, length, options) {
	const totLength = prefix + length;
	assertEnoughData(data, pos, totLength);
	const tok = new Token(Type.string, toStr(data, pos + prefix, pos + totLength), totLength);
	if (options.retainStringBytes === true) tok.byteValue = data.slice(pos + prefix, pos + totLength);
	return tok;
}
function decodeStringCompact(data, pos, minor, options) {
	return toToken$2(data, pos, 1, minor, options);
}
function decodeString8(data, pos, _minor, options) {
	return toToken$2(data, pos, 2, readUint8(data, pos + 1, options), options);
}
function decodeString16(data, pos, _minor, options) {
	return toToken$2(data, pos, 3, readUint16(data, pos + 1, options), options);
}
function decodeString32(data, pos, _minor, options) {
	return toToken$2(data, pos, 5, readUint32(data, pos + 1, options), options);
}
function decodeString64(data, pos, _minor, options) {
	const l = readUint64(data, pos + 1, options);
	if (typeof l === "bigint") throw new Error(`${decodeErrPrefix} 64-bit integer string lengths not supported`);
	return toToken$2(data, pos, 9, l, options);
}
const encodeString = encodeBytes;

// node_modules/cborg/lib/4array.js
function toToken$1(_data, _pos, prefix, length) {
	return new Token(Type.array, length, prefix);
}
function decodeArrayCompact(data, pos, minor, _options) {
	return toToken$1(data, pos, 1, minor);
}
function decodeArray8(data, pos, _minor, options) {
	return toToken$1(data, pos, 2, readUint8(data, pos + 1, options));
}
function decodeArray16(data, pos, _minor, options) {
	return toToken$1(data, pos, 3, readUint16(data, pos + 1, options));
}
function decodeArray32(data, pos, _minor, options) {
	return toToken$1(data, pos, 5, readUint32(data, pos + 1, options));
}
function decodeArray64(data, pos, _minor, options) {
	const l = readUint64(data, pos + 1, options);
	if (typeof l === "bigint") throw new Error(`${decodeErrPrefix} 64-bit integer array lengths not supported`);
	return toToken$1(data, pos, 9, l);
}
function decodeArrayIndefinite(data, pos, _minor, options) {
	if (options.allowIndefinite === false) throw new Error(`${decodeErrPrefix} indefinite length items not allowed`);
	return toToken$1(data, pos, 1, 1e400);
}
function encodeArray(writer, token) {
	encodeUintValue(writer, Type.array.majorEncoded, token.value);
}
encodeArray.compareTokens = encodeUint.compareTokens;
encodeArray.encodedSize = function encodedSize(token) {
	return encodeUintValue.encodedSize(token.value);
};

// node_modules/cborg/lib/5map.js
function toToken(_data, _pos, prefix, length) {
	return new Token(Type.map, length, prefix);
}
function decodeMapCompact(data, pos, minor, _options) {
	return toToken(data, pos, 1, minor);
}
function decodeMap8(data, pos, _minor, options) {
	return toToken(data, pos, 2, readUint8(data, pos + 1, options));
}
function decodeMap16(data, pos, _minor, options) {
	return toToken(data, pos, 3, readUint16(data, pos + 1, options));
}
function decodeMap32(data, pos, _minor, options) {
	return toToken(data, pos, 5, readUint32(data, pos + 1, options));
}
function decodeMap64(data, pos, _minor, options) {
	const l = readUint64(data, pos + 1, options);
	if (typeof l === "bigint") throw new Error(`${decodeErrPrefix} 64-bit integer map lengths not supported`);
	return toToken(data, pos, 9, l);
}
function decodeMapIndefinite(data, pos, _minor, options) {
	if (options.allowIndefinite === false) throw new Error(`${decodeErrPrefix} indefinite length items not allowed`);
	return toToken(data, pos, 1, 1e400);
}
function encodeMap(writer, token) {
	encodeUintValue(writer, Type.map.majorEncoded, token.value);
}
encodeMap.compareTokens = encodeUint.compareTokens;
encodeMap.encodedSize = function encodedSize(token) {
	return encodeUintValue.encodedSize(token.value);
};

// node_modules/cborg/lib/6tag.js
function decodeTagCompact(_data, _pos, minor, _options) {
	return new Token(Type.tag, minor, 1);
}
function decodeTag8(data, pos, _minor, options) {
	return new Token(Type.tag, readUint8(data, pos + 1, options), 2);
}
function decodeTag16(data, pos, _minor, options) {
	return new Token(Type.tag, readUint16(data, pos + 1, options), 3);
}
function decodeTag32(data, pos, _minor, options) {
	return new Token(Type.tag, readUint32(data, pos + 1, options), 5);
}
function decodeTag64(data, pos, _minor, options) {
	return new Token(Type.tag, readUint64(data, pos + 1, options), 9);
}
function encodeTag(writer, token) {
	encodeUintValue(writer, Type.tag.majorEncoded, token.value);
}
encodeTag.compareTokens = encodeUint.compareTokens;
encodeTag.encodedSize = function encodedSize(token) {
	return encodeUintValue.encodedSize(token.value);
};

// node_modules/cborg/lib/7float.js
const MINOR_FALSE = 20;
const MINOR_TRUE = 21;
const MINOR_NULL = 22;
const MINOR_UNDEFINED = 23;
function decodeUndefined(_data, _pos, _minor, options) {
	if (options.allowUndefined === false) throw new Error(`${decodeErrPrefix} undefined values are not supported`);
	else if (options.coerceUndefinedToNull === true) return new Token(Type.null, null, 1);
	return new Token(Type.undefined, void 0, 1);
}
function decodeBreak(_data, _pos, _minor, options) {
	if (options.allowIndefinite === false) throw new Error(`${decodeErrPrefix} indefinite length items not allowed`);
	return new Token(Type.break, void 0, 1);
}
function createToken(value, bytes, options) {
	if (options) {
		if (options.allowNaN === false && Number.isNaN(value)) throw new Error(`${decodeErrPrefix} NaN values are not supported`);
		if (options.allowInfinity === false && (value === 1e400 || value === -1e400)) throw new Error(`${decodeErrPrefix} Infinity values are not supported`);
	}
	return new Token(Type.float, value, bytes);
}
function decodeFloat16(data, pos, _minor, options) {
	return createToken(readFloat16(data, pos + 1), 3, options);
}
function decodeFloat32(data, pos, _minor, options) {
	return createToken(readFloat32(data, pos + 1), 5, options);
}
function decodeFloat64(data, pos, _minor, options) {
	return createToken(readFloat64(data, pos + 1), 9, options);
}
function encodeFloat(writer, token, options) {
	const float = token.value;
	if (float === false) writer.pushByte(Type.float.majorEncoded | 20);
	else if (float === true) writer.pushByte(Type.float.majorEncoded | 21);
	else if (float === null) writer.pushByte(Type.float.majorEncoded | 22);
	else if (float === void 0) writer.pushByte(Type.float.majorEncoded | 23);
	else {
		let decoded;
		let success = false;
		if (!options || options.float64 !== true) {
			encodeFloat16(float);
			decoded = readFloat16(ui8a, 1);
			if (float === decoded || Number.isNaN(float)) {
				ui8a[0] = 249;
				writer.push(ui8a.slice(0, 3));
				success = true;
			} else {
				encodeFloat32(float);
				decoded = readFloat32(ui8a, 1);
				if (float === decoded) {
					ui8a[0] = 250;
					writer.push(ui8a.slice(0, 5));
					success = true;
				}
			}
		}
		if (!success) {
			encodeFloat64(float);
			decoded = readFloat64(ui8a, 1);
			ui8a[0] = 251;
			writer.push(ui8a.slice(0, 9));
		}
	}
}
encodeFloat.encodedSize = function encodedSize(token, options) {
	const float = token.value;
	if (float === false || float === true || float === null || float === void 0) return 1;
	if (!options || options.float64 !== true) {
		encodeFloat16(float);
		let decoded = readFloat16(ui8a, 1);
		if (float === decoded || Number.isNaN(float)) return 3;
		encodeFloat32(float);
		decoded = readFloat32(ui8a, 1);
		if (float === decoded) return 5;
	}
	return 9;
};
const buffer = /* @__PURE__ */ new ArrayBuffer(9);
const dataView = new DataView(buffer, 1);
const ui8a = new Uint8Array(buffer, 0);
function encodeFloat16(inp) {
	if (inp === 1e400) dataView.setUint16(0, 31744, false);
	else if (inp === -1e400) dataView.setUint16(0, 64512, false);
	else if (Number.isNaN(inp)) dataView.setUint16(0, 32256, false);
	else {
		dataView.setFloat32(0, inp);
		const valu32 = dataView.getUint32(0);
		const exponent = (valu32 & 2139095040) >> 23;
		const mantissa = valu32 & 8388607;
		if (exponent === 255) dataView.setUint16(0, 31744, false);
		else if (exponent === 0) dataView.setUint16(0, (valu32 & 2147483648) >> 16 | mantissa >> 13, false);
		else {
			const logicalExponent = exponent - 127;
			if (logicalExponent < -24) dataView.setUint16(0, 0);
			else if (logicalExponent < -14) dataView.setUint16(0, (valu32 & 2147483648) >> 16 | 1 << 24 + logicalExponent, false);
			else dataView.setUint16(0, (valu32 & 2147483648) >> 16 | logicalExponent + 15 << 10 | mantissa >> 13, false);
		}
	}
}
function readFloat16(ui8a, pos) {
	if (ui8a.length - pos < 2) throw new Error(`${decodeErrPrefix} not enough data for float16`);
	const half = (ui8a[pos] << 8) + ui8a[pos + 1];
	if (half === 31744) return 1e400;
	if (half === 64512) return -1e400;
	if (half === 32256) return NaN;
	const exp = half >> 10 & 31;
	const mant = half & 1023;
	let val;
	if (exp === 0) val = mant * 2 ** -24;
	else if (exp !== 31) val = (mant + 1024) * 2 ** (exp - 25);
	else val = mant === 0 ? 1e400 : NaN;
	return half & 32768 ? -val : val;
}
function encodeFloat32(inp) {
	dataView.setFloat32(0, inp, false);
}
function readFloat32(ui8a, pos) {
	if (ui8a.length - pos < 4) throw new Error(`${decodeErrPrefix} not enough data for float32`);
	const offset = (ui8a.byteOffset || 0) + pos;
	return new DataView(ui8a.buffer, offset, 4).getFloat32(0, false);
}
function encodeFloat64(inp) {
	dataView.setFloat64(0, inp, false);
}
function readFloat64(ui8a, pos) {
	if (ui8a.length - pos < 8) throw new Error(`${decodeErrPrefix} not enough data for float64`);
	const offset = (ui8a.byteOffset || 0) + pos;
	return new DataView(ui8a.buffer, offset, 8).getFloat64(0, false);
}
function encodeMajorSevenBytes(token, float64) {
	const float = token.value;
	if (float === false) return Uint8Array.of(Type.float.majorEncoded | 20);
	if (float === true) return Uint8Array.of(Type.float.majorEncoded | 21);
	if (float === null) return Uint8Array.of(Type.float.majorEncoded | 22);
	if (float === void 0) return Uint8Array.of(Type.float.majorEncoded | 23);
	if (!float64) {
		encodeFloat16(float);
		if (float === readFloat16(ui8a, 1) || Number.isNaN(float)) {
			ui8a[0] = 249;
			return ui8a.slice(0, 3);
		}
		encodeFloat32(float);
		if (float === readFloat32(ui8a, 1)) {
			ui8a[0] = 250;
			return ui8a.slice(0, 5);
		}
	}
	encodeFloat64(float);
	ui8a[0] = 251;
	return ui8a.slice(0, 9);
}
function majorSevenBytes(token, options) {
	const tokenEx = token;
	const float64 = options?.float64 === true;
	const cached = float64 ? tokenEx._keyBytesFloat64 : tokenEx._keyBytes;
	if (cached !== void 0) return cached;
	const bytes = encodeMajorSevenBytes(token, float64);
	if (float64) tokenEx._keyBytesFloat64 = bytes;
	else tokenEx._keyBytes = bytes;
	return bytes;
}
encodeFloat.compareTokens = function compareTokens(tok1, tok2, options) {
	const b1 = majorSevenBytes(tok1, options);
	const b2 = majorSevenBytes(tok2, options);
	if (b1.length !== b2.length) return b1.length < b2.length ? -1 : 1;
	return compare(b1, b2);
};

// node_modules/cborg/lib/jump.js
function invalidMinor(data, pos, minor) {
	throw new Error(`${decodeErrPrefix} encountered invalid minor (${minor}) for major ${data[pos] >>> 5}`);
}
function errorer(msg) {
	return () => {
		throw new Error(`${decodeErrPrefix} ${msg}`);
	};
}
const jump = [];
for (let i = 0; i <= 23; i++) jump[i] = invalidMinor;
jump[24] = decodeUint8;
jump[25] = decodeUint16;
jump[26] = decodeUint32;
jump[27] = decodeUint64;
jump[28] = invalidMinor;
jump[29] = invalidMinor;
jump[30] = invalidMinor;
jump[31] = invalidMinor;
for (let i = 32; i <= 55; i++) jump[i] = invalidMinor;
jump[56] = decodeNegint8;
jump[57] = decodeNegint16;
jump[58] = decodeNegint32;
jump[59] = decodeNegint64;
jump[60] = invalidMinor;
jump[61] = invalidMinor;
jump[62] = invalidMinor;
jump[63] = invalidMinor;
for (let i = 64; i <= 87; i++) jump[i] = decodeBytesCompact;
jump[88] = decodeBytes8;
jump[89] = decodeBytes16;
jump[90] = decodeBytes32;
jump[91] = decodeBytes64;
jump[92] = invalidMinor;
jump[93] = invalidMinor;
jump[94] = invalidMinor;
jump[95] = errorer("indefinite length bytes/strings are not supported");
for (let i = 96; i <= 119; i++) jump[i] = decodeStringCompact;
jump[120] = decodeString8;
jump[121] = decodeString16;
jump[122] = decodeString32;
jump[123] = decodeString64;
jump[124] = invalidMinor;
jump[125] = invalidMinor;
jump[126] = invalidMinor;
jump[127] = errorer("indefinite length bytes/strings are not supported");
for (let i = 128; i <= 151; i++) jump[i] = decodeArrayCompact;
jump[152] = decodeArray8;
jump[153] = decodeArray16;
jump[154] = decodeArray32;
jump[155] = decodeArray64;
jump[156] = invalidMinor;
jump[157] = invalidMinor;
jump[158] = invalidMinor;
jump[159] = decodeArrayIndefinite;
for (let i = 160; i <= 183; i++) jump[i] = decodeMapCompact;
jump[184] = decodeMap8;
jump[185] = decodeMap16;
jump[186] = decodeMap32;
jump[187] = decodeMap64;
jump[188] = invalidMinor;
jump[189] = invalidMinor;
jump[190] = invalidMinor;
jump[191] = decodeMapIndefinite;
for (let i = 192; i <= 215; i++) jump[i] = decodeTagCompact;
jump[216] = decodeTag8;
jump[217] = decodeTag16;
jump[218] = decodeTag32;
jump[219] = decodeTag64;
jump[220] = invalidMinor;
jump[221] = invalidMinor;
jump[222] = invalidMinor;
jump[223] = invalidMinor;
for (let i = 224; i <= 243; i++) jump[i] = errorer("simple values are not supported");
jump[244] = invalidMinor;
jump[245] = invalidMinor;
jump[246] = invalidMinor;
jump[247] = decodeUndefined;
jump[248] = errorer("simple values are not supported");
jump[249] = decodeFloat16;
jump[250] = decodeFloat32;
jump[251] = decodeFloat64;
jump[252] = invalidMinor;
jump[253] = invalidMinor;
jump[254] = invalidMinor;
jump[255] = decodeBreak;
const quick = [];
for (let i = 0; i < 24; i++) quick[i] = new Token(Type.uint, i, 1);
for (let i = -1; i >= -24; i--) quick[31 - i] = new Token(Type.negint, i, 1);
quick[64] = new Token(Type.bytes, /* @__PURE__ */ new Uint8Array(0), 1);
quick[96] = new Token(Type.string, "", 1);
quick[128] = new Token(Type.array, 0, 1);
quick[160] = new Token(Type.map, 0, 1);
quick[244] = new Token(Type.false, false, 1);
quick[245] = new Token(Type.true, true, 1);
quick[246] = new Token(Type.null, null, 1);
function quickEncodeToken(token) {
	switch (token.type) {
		case Type.false: return fromArray([244]);
		case Type.true: return fromArray([245]);
		case Type.null: return fromArray([246]);
		case Type.bytes:
			if (!token.value.length) return fromArray([64]);
			return;
		case Type.string:
			if (token.value === "") return fromArray([96]);
			return;
		case Type.array:
			if (token.value === 0) return fromArray([128]);
			return;
		case Type.map:
			if (token.value === 0) return fromArray([160]);
			return;
		case Type.uint:
			if (token.value < 24) return fromArray([Number(token.value)]);
			return;
		case Type.negint: if (token.value >= -24) return fromArray([31 - Number(token.value)]);
	}
}

// node_modules/cborg/lib/encode.js
const defaultEncodeOptions = {
	float64: false,
	mapSorter,
	quickEncodeToken
};
const rfc8949EncodeOptions = Object.freeze({
	mapSorter: rfc8949MapSorter,
	quickEncodeToken
});
function makeCborEncoders() {
	const encoders = [];
	encoders[Type.uint.major] = encodeUint;
	encoders[Type.negint.major] = encodeNegint;
	encoders[Type.bytes.major] = encodeBytes;
	encoders[Type.string.major] = encodeString;
	encoders[Type.array.major] = encodeArray;
	encoders[Type.map.major] = encodeMap;
	encoders[Type.tag.major] = encodeTag;
	encoders[Type.float.major] = encodeFloat;
	return encoders;
}
const cborEncoders = makeCborEncoders();
const defaultWriter = new Bl();
var Ref = class Ref {
	constructor(obj, parent) {
		this.obj = obj;
		this.parent = parent;
	}
	includes(obj) {
		let p = this;
		do
			if (p.obj === obj) return true;
		while (p = p.parent);
		return false;
	}
	static createCheck(stack, obj) {
		if (stack && stack.includes(obj)) throw new Error(`${encodeErrPrefix} object contains circular references`);
		return new Ref(obj, stack);
	}
};
const simpleTokens = {
	null: new Token(Type.null, null),
	undefined: new Token(Type.undefined, void 0),
	true: new Token(Type.true, true),
	false: new Token(Type.false, false),
	emptyArray: new Token(Type.array, 0),
	emptyMap: new Token(Type.map, 0)
};
const typeEncoders = {
	number(obj, _typ, _options, _refStack) {
		if (!Number.isInteger(obj) || !Number.isSafeInteger(obj)) return new Token(Type.float, obj);
		else if (obj >= 0) return new Token(Type.uint, obj);
		else return new Token(Type.negint, obj);
	},
	bigint(obj, _typ, _options, _refStack) {
		if (obj >= BigInt(0)) return new Token(Type.uint, obj);
		else return new Token(Type.negint, obj);
	},
	Uint8Array(obj, _typ, _options, _refStack) {
		return new Token(Type.bytes, obj);
	},
	string(obj, _typ, _options, _refStack) {
		return new Token(Type.string, obj);
	},
	boolean(obj, _typ, _options, _refStack) {
		return obj ? simpleTokens.true : simpleTokens.false;
	},
	null(_obj, _typ, _options, _refStack) {
		return simpleTokens.null;
	},
	undefined(_obj, _typ, _options, _refStack) {
		return simpleTokens.undefined;
	},
	ArrayBuffer(obj, _typ, _options, _refStack) {
		return new Token(Type.bytes, new Uint8Array(obj));
	},
	DataView(obj, _typ, _options, _refStack) {
		return new Token(Type.bytes, new Uint8Array(obj.buffer, obj.byteOffset, obj.byteLength));
	},
	Array(obj, _typ, options, refStack) {
		if (!obj.length) {
			if (options.addBreakTokens === true) return [simpleTokens.emptyArray, new Token(Type.break)];
			return simpleTokens.emptyArray;
		}
		refStack = Ref.createCheck(refStack, obj);
		const entries = [];
		let i = 0;
		for (const e of obj) entries[i++] = objectToTokens(e, options, refStack);
		if (options.addBreakTokens) return [
			new Token(Type.array, obj.length),
			entries,
			new Token(Type.break)
		];
		return [new Token(Type.array, obj.length), entries];
	},
	Object(obj, typ, options, refStack) {
		const isMap = typ !== "Object";
		const keys = isMap ? obj.keys() : Object.keys(obj);
		const maxLength = isMap ? obj.size : keys.length;
		let entries;
		if (maxLength) {
			entries = new Array(maxLength);
			refStack = Ref.createCheck(refStack, obj);
			const skipUndefined = !isMap && options.ignoreUndefinedProperties;
			let i = 0;
			for (const key of keys) {
				const value = isMap ? obj.get(key) : obj[key];
				if (skipUndefined && value === void 0) continue;
				entries[i++] = [objectToTokens(key, options, refStack), objectToTokens(value, options, refStack)];
			}
			if (i < maxLength) entries.length = i;
		}
		if (!entries?.length) {
			if (options.addBreakTokens === true) return [simpleTokens.emptyMap, new Token(Type.break)];
			return simpleTokens.emptyMap;
		}
		sortMapEntries(entries, options);
		if (options.addBreakTokens) return [
			new Token(Type.map, entries.length),
			entries,
			new Token(Type.break)
		];
		return [new Token(Type.map, entries.length), entries];
	},
	Tagged(obj, _typ, options, refStack) {
		return [new Token(Type.tag, obj.tag), objectToTokens(obj.value, options, refStack)];
	}
};
typeEncoders.Map = typeEncoders.Object;
typeEncoders.Buffer = typeEncoders.Uint8Array;
for (const typ of "Uint8Clamped Uint16 Uint32 Int8 Int16 Int32 BigUint64 BigInt64 Float32 Float64".split(" ")) typeEncoders[`${typ}Array`] = typeEncoders.DataView;
function objectToTokens(obj, options = {}, refStack) {
	const typ = is(obj);
	const customTypeEncoder = options && options.typeEncoders && options.typeEncoders[typ] || typeEncoders[typ];
	if (typeof customTypeEncoder === "function") {
		const tokens = customTypeEncoder(obj, typ, options, refStack);
		if (tokens != null) return tokens;
	}
	const typeEncoder = typeEncoders[typ];
	if (!typeEncoder) throw new Error(`${encodeErrPrefix} unsupported type: ${typ}`);
	return typeEncoder(obj, typ, options, refStack);
}
function sortMapEntries(entries, options) {
	const mapSorter = options.mapSorter;
	if (mapSorter) entries.sort((e1, e2) => mapSorter(e1, e2, options));
}
function mapSorter(e1, e2, options) {
	const keyToken1 = Array.isArray(e1[0]) ? e1[0][0] : e1[0];
	const keyToken2 = Array.isArray(e2[0]) ? e2[0][0] : e2[0];
	if (keyToken1.type.major !== keyToken2.type.major) return keyToken1.type.compare(keyToken2.type);
	const major = keyToken1.type.major;
	const tcmp = cborEncoders[major].compareTokens(keyToken1, keyToken2, options);
	if (tcmp === 0) console.warn("WARNING: complex key types used, CBOR key sorting guarantees are gone");
	return tcmp;
}
function rfc8949MapSorter(e1, e2) {
	if (e1[0] instanceof Token && e2[0] instanceof Token) {
		const t1 = e1[0];
		const t2 = e2[0];
		if (!t1._keyBytes) t1._keyBytes = encodeRfc8949(t1.value);
		if (!t2._keyBytes) t2._keyBytes = encodeRfc8949(t2.value);
		return compare(t1._keyBytes, t2._keyBytes);
	}
	throw new Error("rfc8949MapSorter: complex key types are not supported yet");
}
function encodeRfc8949(data) {
	return encodeCustom(data, cborEncoders, rfc8949EncodeOptions);
}
function tokensToEncoded(writer, tokens, encoders, options) {
	if (Array.isArray(tokens)) for (const token of tokens) tokensToEncoded(writer, token, encoders, options);
	else encoders[tokens.type.major](writer, tokens, options);
}
const MAJOR_UINT = Type.uint.majorEncoded;
const MAJOR_NEGINT = Type.negint.majorEncoded;
const MAJOR_BYTES = Type.bytes.majorEncoded;
const MAJOR_STRING = Type.string.majorEncoded;
const MAJOR_ARRAY = Type.array.majorEncoded;
const MAJOR_MAP = Type.map.majorEncoded;
const SIMPLE_FALSE = Type.float.majorEncoded | 20;
const SIMPLE_TRUE = Type.float.majorEncoded | 21;
const SIMPLE_NULL = Type.float.majorEncoded | 22;
const SIMPLE_UNDEFINED = Type.float.majorEncoded | 23;
const neg1b = BigInt(-1);
const pos1b = BigInt(1);
function directEncodeUintValue(writer, major, uint) {
	if (uint < 24) writer.pushByte(major | Number(uint));
	else encodeUintValue(writer, major, uint);
}
function canDirectEncode(options) {
	return options.addBreakTokens !== true;
}
function directEncodeMap(writer, data, typ, options, refStack) {
	const isMap = typ === "Map";
	const keys = isMap ? data.keys() : Object.keys(data);
	const maxLength = isMap ? data.size : keys.length;
	if (!maxLength) {
		writer.pushByte(MAJOR_MAP);
		return;
	}
	refStack = Ref.createCheck(refStack, data);
	const skipUndefined = !isMap && options.ignoreUndefinedProperties;
	const entries = new Array(maxLength);
	let length = 0;
	for (const key of keys) {
		const value = isMap ? data.get(key) : data[key];
		if (skipUndefined && value === void 0) continue;
		entries[length++] = [objectToTokens(key, options, refStack), value];
	}
	if (length === 0) {
		writer.pushByte(MAJOR_MAP);
		return;
	}
	if (length < maxLength) entries.length = length;
	entries.sort((e1, e2) => mapSorter(e1, e2, options));
	directEncodeUintValue(writer, MAJOR_MAP, length);
	for (const [key, value] of entries) {
		tokensToEncoded(writer, key, cborEncoders, options);
		directEncode(writer, value, options, refStack);
	}
}
function directEncode(writer, data, options, refStack) {
	const typ = is(data);
	const customEncoder = options.typeEncoders && options.typeEncoders[typ];
	if (customEncoder) {
		const tokens = customEncoder(data, typ, options, refStack);
		if (tokens != null) {
			tokensToEncoded(writer, tokens, cborEncoders, options);
			return;
		}
	}
	switch (typ) {
		case "null":
			writer.pushByte(SIMPLE_NULL);
			return;
		case "undefined":
			writer.pushByte(SIMPLE_UNDEFINED);
			return;
		case "boolean":
			writer.pushByte(data ? SIMPLE_TRUE : SIMPLE_FALSE);
			return;
		case "number":
			if (!Number.isInteger(data) || !Number.isSafeInteger(data)) encodeFloat(writer, new Token(Type.float, data), options);
			else if (data >= 0) directEncodeUintValue(writer, MAJOR_UINT, data);
			else directEncodeUintValue(writer, MAJOR_NEGINT, data * -1 - 1);
			return;
		case "bigint":
			if (data >= BigInt(0)) directEncodeUintValue(writer, MAJOR_UINT, data);
			else directEncodeUintValue(writer, MAJOR_NEGINT, data * neg1b - pos1b);
			return;
		case "string": {
			const bytes = fromString(data);
			directEncodeUintValue(writer, MAJOR_STRING, bytes.length);
			writer.push(bytes);
			return;
		}
		case "Uint8Array":
			directEncodeUintValue(writer, MAJOR_BYTES, data.length);
			writer.push(data);
			return;
		case "Array":
			if (!data.length) {
				writer.pushByte(MAJOR_ARRAY);
				return;
			}
			refStack = Ref.createCheck(refStack, data);
			directEncodeUintValue(writer, MAJOR_ARRAY, data.length);
			for (const elem of data) directEncode(writer, elem, options, refStack);
			return;
		case "Object":
		case "Map":
			if (options.mapSorter === mapSorter) directEncodeMap(writer, data, typ, options, refStack);
			else tokensToEncoded(writer, typeEncoders.Object(data, typ, options, refStack), cborEncoders, options);
			return;
		default: {
			const typeEncoder = typeEncoders[typ];
			if (!typeEncoder) throw new Error(`${encodeErrPrefix} unsupported type: ${typ}`);
			tokensToEncoded(writer, typeEncoder(data, typ, options, refStack), cborEncoders, options);
		}
	}
}
function encodeCustom(data, encoders, options, destination) {
	const hasDest = destination instanceof Uint8Array;
	let writeTo = hasDest ? new U8Bl(destination) : defaultWriter;
	const tokens = objectToTokens(data, options);
	if (!Array.isArray(tokens) && options.quickEncodeToken) {
		const quickBytes = options.quickEncodeToken(tokens);
		if (quickBytes) {
			if (hasDest) {
				writeTo.push(quickBytes);
				return writeTo.toBytes();
			}
			return quickBytes;
		}
		const encoder = encoders[tokens.type.major];
		if (encoder.encodedSize) {
			const size = encoder.encodedSize(tokens, options);
			if (!hasDest) writeTo = new Bl(size);
			encoder(writeTo, tokens, options);
			if (writeTo.chunks.length !== 1) throw new Error(`Unexpected error: pre-calculated length for ${tokens} was wrong`);
			return hasDest ? writeTo.toBytes() : asU8A(writeTo.chunks[0]);
		}
	}
	writeTo.reset();
	tokensToEncoded(writeTo, tokens, encoders, options);
	return writeTo.toBytes(true);
}
function encode$3(data, options) {
	options = Object.assign({}, defaultEncodeOptions, options);
	if (canDirectEncode(options)) {
		defaultWriter.reset();
		directEncode(defaultWriter, data, options, void 0);
		return defaultWriter.toBytes(true);
	}
	return encodeCustom(data, cborEncoders, options);
}

// node_modules/cborg/lib/tagged.js
var Tagged = class Tagged {
	constructor(tag, value) {
		if (typeof tag !== "number" || !Number.isInteger(tag) || tag < 0) throw new TypeError("Tagged: tag must be a non-negative integer");
		this.tag = tag;
		this.value = value;
	}
	static decoder(tag) {
		return (decode) => new Tagged(tag, decode());
	}
	static preserve(...tagNumbers) {
		const tags = {};
		for (const tag of tagNumbers) tags[tag] = Tagged.decoder(tag);
		return tags;
	}
};
Object.defineProperty(Tagged.prototype, Symbol.toStringTag, { value: "Tagged" });

// node_modules/multiformats/dist/src/bytes.js
function equals$1(aa, bb) {
	if (aa === bb) return true;
	if (aa.byteLength !== bb.byteLength) return false;
	for (let ii = 0; ii < aa.byteLength; ii++) if (aa[ii] !== bb[ii]) return false;
	return true;
}
function coerce(o) {
	if (o instanceof Uint8Array && o.constructor.name === "Uint8Array") return toArrayBufferBackedArray(o);
	if (o instanceof ArrayBuffer) return new Uint8Array(o);
	if (ArrayBuffer.isView(o)) return toArrayBufferBackedArray(new Uint8Array(o.buffer, o.byteOffset, o.byteLength));
	throw new Error("Unknown type, must be binary type");
}
function isByteArrayWithArrayBuffer(b) {
	return b?.buffer instanceof ArrayBuffer;
}
function toArrayBufferBackedArray(b) {
	if (isByteArrayWithArrayBuffer(b)) return b;
	return b.slice();
}

// node_modules/multiformats/dist/src/vendor/base-x.js
function base(ALPHABET, name, caseInsensitive) {
	if (ALPHABET.length >= 255) throw new TypeError("Alphabet too long");
	var BASE_MAP = /* @__PURE__ */ new Uint8Array(256);
	for (var j = 0; j < BASE_MAP.length; j++) BASE_MAP[j] = 255;
	for (var i = 0; i < ALPHABET.length; i++) {
		var x = ALPHABET.charAt(i);
		var xc = x.charCodeAt(0);
		if (BASE_MAP[xc] !== 255) throw new TypeError(x + " is ambiguous");
		BASE_MAP[xc] = i;
		if (caseInsensitive) {
			var xl = x.toLowerCase().charCodeAt(0);
			var xu = x.toUpperCase().charCodeAt(0);
			if (xl !== xc) BASE_MAP[xl] = i;
			if (xu !== xc) BASE_MAP[xu] = i;
		}
	}
	var BASE = ALPHABET.length;
	var LEADER = ALPHABET.charAt(0);
	var FACTOR = Math.log(BASE) / Math.log(256);
	var iFACTOR = Math.log(256) / Math.log(BASE);
	function encode(source) {
		if (source instanceof Uint8Array);
		else if (ArrayBuffer.isView(source)) source = new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
		else if (Array.isArray(source)) source = Uint8Array.from(source);
		if (!(source instanceof Uint8Array)) throw new TypeError("Expected Uint8Array");
		if (source.length === 0) return "";
		var zeroes = 0;
		var length = 0;
		var pbegin = 0;
		var pend = source.length;
		while (pbegin !== pend && source[pbegin] === 0) {
			pbegin++;
			zeroes++;
		}
		var size = (pend - pbegin) * iFACTOR + 1 >>> 0;
		var b58 = new Uint8Array(size);
		while (pbegin !== pend) {
			var carry = source[pbegin];
			var i = 0;
			for (var it1 = size - 1; (carry !== 0 || i < length) && it1 !== -1; it1--, i++) {
				carry += 256 * b58[it1] >>> 0;
				b58[it1] = carry % BASE >>> 0;
				carry = carry / BASE >>> 0;
			}
			if (carry !== 0) throw new Error("Non-zero carry");
			length = i;
			pbegin++;
		}
		var it2 = size - length;
		while (it2 !== size && b58[it2] === 0) it2++;
		var str = LEADER.repeat(zeroes);
		for (; it2 < size; ++it2) str += ALPHABET.charAt(b58[it2]);
		return str;
	}
	function decodeUnsafe(source) {
		if (typeof source !== "string") throw new TypeError("Expected String");
		if (source.length === 0) return /* @__PURE__ */ new Uint8Array();
		var psz = 0;
		if (source[psz] === " ") return;
		var zeroes = 0;
		var length = 0;
		while (source[psz] === LEADER) {
			zeroes++;
			psz++;
		}
		var size = (source.length - psz) * FACTOR + 1 >>> 0;
		var b256 = new Uint8Array(size);
		while (source[psz]) {
			var carry = BASE_MAP[source.charCodeAt(psz)];
			if (carry === 255) return;
			var i = 0;
			for (var it3 = size - 1; (carry !== 0 || i < length) && it3 !== -1; it3--, i++) {
				carry += BASE * b256[it3] >>> 0;
				b256[it3] = carry % 256 >>> 0;
				carry = carry / 256 >>> 0;
			}
			if (carry !== 0) throw new Error("Non-zero carry");
			length = i;
			psz++;
		}
		if (source[psz] === " ") return;
		var it4 = size - length;
		while (it4 !== size && b256[it4] === 0) it4++;
		var vch = new Uint8Array(zeroes + (size - it4));
		var j = zeroes;
		while (it4 !== size) vch[j++] = b256[it4++];
		return vch;
	}
	function decode(string) {
		var buffer = decodeUnsafe(string);
		if (buffer) return buffer;
		throw new Error(`Non-${name} character`);
	}
	return {
		encode,
		decodeUnsafe,
		decode
	};
}
var _brrp__multiformats_scope_baseX = base;

// node_modules/multiformats/dist/src/bases/base.js
var Encoder = class {
	name;
	prefix;
	baseEncode;
	constructor(name, prefix, baseEncode) {
		this.name = name;
		this.prefix = prefix;
		this.baseEncode = baseEncode;
	}
	encode(bytes) {
		if (bytes instanceof Uint8Array) return `${this.prefix}${this.baseEncode(bytes)}`;
		else throw Error("Unknown type, must be binary type");
	}
};
var Decoder = class {
	name;
	prefix;
	baseDecode;
	prefixCodePoint;
	constructor(name, prefix, baseDecode) {
		this.name = name;
		this.prefix = prefix;
		const prefixCodePoint = prefix.codePointAt(0);
		/* c8 ignore next 3 */
		if (prefixCodePoint === void 0) throw new Error("Invalid prefix character");
		this.prefixCodePoint = prefixCodePoint;
		this.baseDecode = baseDecode;
	}
	decode(text) {
		if (typeof text === "string") {
			if (text.codePointAt(0) !== this.prefixCodePoint) throw Error(`Unable to decode multibase string ${JSON.stringify(text)}, ${this.name} decoder only supports inputs prefixed with ${this.prefix}`);
			return this.baseDecode(text.slice(this.prefix.length));
		} else throw Error("Can only multibase decode strings");
	}
	or(decoder) {
		return or(this, decoder);
	}
};
var ComposedDecoder = class {
	decoders;
	constructor(decoders) {
		this.decoders = decoders;
	}
	or(decoder) {
		return or(this, decoder);
	}
	decode(input) {
		const prefix = input[0];
		const decoder = this.decoders[prefix];
		if (decoder != null) return decoder.decode(input);
		else throw RangeError(`Unable to decode multibase string ${JSON.stringify(input)}, only inputs prefixed with ${Object.keys(this.decoders)} are supported`);
	}
};
function or(left, right) {
	return new ComposedDecoder({
		...left.decoders ?? { [left.prefix]: left },
		...right.decoders ?? { [right.prefix]: right }
	});
}
var Codec = class {
	name;
	prefix;
	baseEncode;
	baseDecode;
	encoder;
	decoder;
	constructor(name, prefix, baseEncode, baseDecode) {
		this.name = name;
		this.prefix = prefix;
		this.baseEncode = baseEncode;
		this.baseDecode = baseDecode;
		this.encoder = new Encoder(name, prefix, baseEncode);
		this.decoder = new Decoder(name, prefix, baseDecode);
	}
	encode(input) {
		return this.encoder.encode(input);
	}
	decode(input) {
		return this.decoder.decode(input);
	}
};
function from({ name, prefix, encode, decode }) {
	return new Codec(name, prefix, encode, decode);
}
function baseX({ name, prefix, alphabet, caseInsensitive = false }) {
	const { encode, decode } = _brrp__multiformats_scope_baseX(alphabet, name, caseInsensitive);
	return from({
		prefix,
		name,
		encode,
		decode: (text) => coerce(decode(text))
	});
}
function decode$3(string, alphabetIdx, bitsPerChar, name) {
	let end = string.length;
	while (string[end - 1] === "=") --end;
	const out = new Uint8Array(end * bitsPerChar / 8 | 0);
	let bits = 0;
	let buffer = 0;
	let written = 0;
	for (let i = 0; i < end; ++i) {
		const value = alphabetIdx[string[i]];
		if (value === void 0) throw new SyntaxError(`Non-${name} character`);
		buffer = buffer << bitsPerChar | value;
		bits += bitsPerChar;
		if (bits >= 8) {
			bits -= 8;
			out[written++] = 255 & buffer >> bits;
		}
	}
	if (bits >= bitsPerChar || (255 & buffer << 8 - bits) !== 0) throw new SyntaxError("Unexpected end of data");
	return out;
}
function encode$2(data, alphabet, bitsPerChar) {
	const pad = alphabet[alphabet.length - 1] === "=";
	const mask = (1 << bitsPerChar) - 1;
	let out = "";
	let bits = 0;
	let buffer = 0;
	for (let i = 0; i < data.length; ++i) {
		buffer = buffer << 8 | data[i];
		bits += 8;
		while (bits > bitsPerChar) {
			bits -= bitsPerChar;
			out += alphabet[mask & buffer >> bits];
		}
	}
	if (bits !== 0) out += alphabet[mask & buffer << bitsPerChar - bits];
	if (pad) while ((out.length * bitsPerChar & 7) !== 0) out += "=";
	return out;
}
function createAlphabetIdx(alphabet, caseInsensitive) {
	const alphabetIdx = {};
	for (let i = 0; i < alphabet.length; ++i) {
		alphabetIdx[alphabet[i]] = i;
		if (caseInsensitive) {
			const lower = alphabet[i].toLowerCase();
			const upper = alphabet[i].toUpperCase();
			if (lower !== alphabet[i]) alphabetIdx[lower] = i;
			if (upper !== alphabet[i]) alphabetIdx[upper] = i;
		}
	}
	return alphabetIdx;
}
function rfc4648({ name, prefix, bitsPerChar, alphabet, caseInsensitive = false }) {
	const alphabetIdx = createAlphabetIdx(alphabet, caseInsensitive);
	return from({
		prefix,
		name,
		encode(input) {
			return encode$2(input, alphabet, bitsPerChar);
		},
		decode(input) {
			return decode$3(input, alphabetIdx, bitsPerChar, name);
		}
	});
}

// node_modules/multiformats/dist/src/bases/base32.js
const base32 = rfc4648({
	prefix: "b",
	name: "base32",
	alphabet: "abcdefghijklmnopqrstuvwxyz234567",
	bitsPerChar: 5,
	caseInsensitive: true
});
const base32upper = rfc4648({
	prefix: "B",
	name: "base32upper",
	alphabet: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
	bitsPerChar: 5,
	caseInsensitive: true
});
const base32pad = rfc4648({
	prefix: "c",
	name: "base32pad",
	alphabet: "abcdefghijklmnopqrstuvwxyz234567=",
	bitsPerChar: 5,
	caseInsensitive: true
});
const base32padupper = rfc4648({
	prefix: "C",
	name: "base32padupper",
	alphabet: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567=",
	bitsPerChar: 5,
	caseInsensitive: true
});
const base32hex = rfc4648({
	prefix: "v",
	name: "base32hex",
	alphabet: "0123456789abcdefghijklmnopqrstuv",
	bitsPerChar: 5,
	caseInsensitive: true
});
const base32hexupper = rfc4648({
	prefix: "V",
	name: "base32hexupper",
	alphabet: "0123456789ABCDEFGHIJKLMNOPQRSTUV",
	bitsPerChar: 5,
	caseInsensitive: true
});
const base32hexpad = rfc4648({
	prefix: "t",
	name: "base32hexpad",
	alphabet: "0123456789abcdefghijklmnopqrstuv=",
	bitsPerChar: 5,
	caseInsensitive: true
});
const base32hexpadupper = rfc4648({
	prefix: "T",
	name: "base32hexpadupper",
	alphabet: "0123456789ABCDEFGHIJKLMNOPQRSTUV=",
	bitsPerChar: 5,
	caseInsensitive: true
});
const base32z = rfc4648({
	prefix: "h",
	name: "base32z",
	alphabet: "ybndrfg8ejkmcpqxot1uwisza345h769",
	bitsPerChar: 5
});

// node_modules/multiformats/dist/src/bases/base36.js
const base36 = baseX({
	prefix: "k",
	name: "base36",
	alphabet: "0123456789abcdefghijklmnopqrstuvwxyz",
	caseInsensitive: true
});
const base36upper = baseX({
	prefix: "K",
	name: "base36upper",
	alphabet: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
	caseInsensitive: true
});

// node_modules/multiformats/dist/src/bases/base58.js
const base58btc = baseX({
	name: "base58btc",
	prefix: "z",
	alphabet: "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
});
const base58flickr = baseX({
	name: "base58flickr",
	prefix: "Z",
	alphabet: "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ"
});

// node_modules/multiformats/dist/src/vendor/varint.js
var encode_1 = encode$1;
var MSB = 128;
var MSBALL = -128;
var INT = Math.pow(2, 31);
function encode$1(num, out, offset) {
	out = out || [];
	offset = offset || 0;
	var oldOffset = offset;
	while (num >= INT) {
		out[offset++] = num & 255 | MSB;
		num /= 128;
	}
	while (num & MSBALL) {
		out[offset++] = num & 255 | MSB;
		num >>>= 7;
	}
	out[offset] = num | 0;
	encode$1.bytes = offset - oldOffset + 1;
	return out;
}
var decode$2 = read;
var MSB$1 = 128;
var REST$1 = 127;
function read(buf, offset) {
	var res = 0, offset = offset || 0, shift = 0, counter = offset, b, l = buf.length;
	do {
		if (counter >= l) {
			read.bytes = 0;
			throw new RangeError("Could not decode varint");
		}
		b = buf[counter++];
		res += shift < 28 ? (b & REST$1) << shift : (b & REST$1) * Math.pow(2, shift);
		shift += 7;
	} while (b >= MSB$1);
	read.bytes = counter - offset;
	return res;
}
var N1 = Math.pow(2, 7);
var N2 = Math.pow(2, 14);
var N3 = Math.pow(2, 21);
var N4 = Math.pow(2, 28);
var N5 = Math.pow(2, 35);
var N6 = Math.pow(2, 42);
var N7 = Math.pow(2, 49);
var N8 = Math.pow(2, 56);
var N9 = Math.pow(2, 63);
var length = function(value) {
	return value < N1 ? 1 : value < N2 ? 2 : value < N3 ? 3 : value < N4 ? 4 : value < N5 ? 5 : value < N6 ? 6 : value < N7 ? 7 : value < N8 ? 8 : value < N9 ? 9 : 10;
};
var _brrp_varint = {
	encode: encode_1,
	decode: decode$2,
	encodingLength: length
};

// node_modules/multiformats/dist/src/varint.js
function decode$1(data, offset = 0) {
	const code = _brrp_varint.decode(data, offset);
	const length = _brrp_varint.decode.bytes;
	if (length > 9) throw new RangeError("Invalid varint: too long");
	if (length > 1 && data[offset + length - 1] === 0) throw new RangeError("Invalid varint: not minimally encoded");
	return [code, length];
}
function encodeTo(int, target, offset = 0) {
	_brrp_varint.encode(int, target, offset);
	return target;
}
function encodingLength(int) {
	return _brrp_varint.encodingLength(int);
}

// node_modules/multiformats/dist/src/hashes/digest.js
function create(code, digest) {
	const size = digest.byteLength;
	const sizeOffset = encodingLength(code);
	const digestOffset = sizeOffset + encodingLength(size);
	const bytes = new Uint8Array(digestOffset + size);
	encodeTo(code, bytes, 0);
	encodeTo(size, bytes, sizeOffset);
	bytes.set(digest, digestOffset);
	return new Digest(code, size, digest, bytes);
}
function decode(multihash) {
	const bytes = coerce(multihash);
	const [code, sizeOffset] = decode$1(bytes);
	const [size, digestOffset] = decode$1(bytes.subarray(sizeOffset));
	const digest = bytes.subarray(sizeOffset + digestOffset);
	if (digest.byteLength !== size) throw new Error("Incorrect length");
	return new Digest(code, size, digest, bytes);
}
function equals(a, b) {
	if (a === b) return true;
	else {
		const data = b;
		return a.code === data.code && a.size === data.size && data.bytes instanceof Uint8Array && equals$1(a.bytes, data.bytes);
	}
}
var Digest = class {
	code;
	size;
	digest;
	bytes;
	constructor(code, size, digest, bytes) {
		this.code = code;
		this.size = size;
		this.digest = toArrayBufferBackedArray(digest);
		this.bytes = toArrayBufferBackedArray(bytes);
	}
};

// node_modules/multiformats/dist/src/cid.js
function format(link, base) {
	const { bytes, version } = link;
	switch (version) {
		case 0: return toStringV0(bytes, baseCache(link), base ?? base58btc.encoder);
		default: return toStringV1(bytes, baseCache(link), base ?? base32.encoder);
	}
}
const cache = /* @__PURE__ */ new WeakMap();
function baseCache(cid) {
	const baseCache = cache.get(cid);
	if (baseCache == null) {
		const baseCache = /* @__PURE__ */ new Map();
		cache.set(cid, baseCache);
		return baseCache;
	}
	return baseCache;
}
var CID = class CID {
	code;
	version;
	multihash;
	bytes;
	"/";
	constructor(version, code, multihash, bytes) {
		this.code = code;
		this.version = version;
		this.multihash = multihash;
		this.bytes = toArrayBufferBackedArray(bytes);
		this["/"] = this.bytes;
	}
	get asCID() {
		return this;
	}
	get byteOffset() {
		return this.bytes.byteOffset;
	}
	get byteLength() {
		return this.bytes.byteLength;
	}
	toV0() {
		switch (this.version) {
			case 0: return this;
			case 1: {
				const { code, multihash } = this;
				if (code !== DAG_PB_CODE) throw new Error("Cannot convert a non dag-pb CID to CIDv0");
				if (multihash.code !== SHA_256_CODE) throw new Error("Cannot convert non sha2-256 multihash CID to CIDv0");
				return CID.createV0(multihash);
			}
			default: throw Error(`Can not convert CID version ${this.version} to version 0. This is a bug please report`);
		}
	}
	toV1() {
		switch (this.version) {
			case 0: {
				const { code, digest } = this.multihash;
				const multihash = create(code, digest);
				return CID.createV1(this.code, multihash);
			}
			case 1: return this;
			default: throw Error(`Can not convert CID version ${this.version} to version 1. This is a bug please report`);
		}
	}
	equals(other) {
		return CID.equals(this, other);
	}
	static equals(self, other) {
		const unknown = other;
		return unknown != null && self.code === unknown.code && self.version === unknown.version && equals(self.multihash, unknown.multihash);
	}
	toString(base) {
		return format(this, base);
	}
	toJSON() {
		return { "/": format(this) };
	}
	link() {
		return this;
	}
	[Symbol.toStringTag] = "CID";
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return `CID(${this.toString()})`;
	}
	static asCID(input) {
		if (input == null) return null;
		const value = input;
		if (value instanceof CID) return value;
		else if (value["/"] != null && value["/"] === value.bytes || value.asCID === value) {
			const { version, code, multihash, bytes } = value;
			return new CID(version, code, multihash, bytes ?? encodeCID(version, code, multihash.bytes));
		} else if (value[cidSymbol] === true) {
			const { version, multihash, code } = value;
			const digest = decode(multihash);
			return CID.create(version, code, digest);
		} else return null;
	}
	static create(version, code, digest) {
		if (typeof code !== "number") throw new Error("String codecs are no longer supported");
		if (!(digest.bytes instanceof Uint8Array)) throw new Error("Invalid digest");
		switch (version) {
			case 0: if (code !== DAG_PB_CODE) throw new Error(`Version 0 CID must use dag-pb (code: ${DAG_PB_CODE}) block encoding`);
			else return new CID(version, code, digest, digest.bytes);
			case 1: {
				const bytes = encodeCID(version, code, digest.bytes);
				return new CID(version, code, digest, bytes);
			}
			default: throw new Error("Invalid version");
		}
	}
	static createV0(digest) {
		return CID.create(0, DAG_PB_CODE, digest);
	}
	static createV1(code, digest) {
		return CID.create(1, code, digest);
	}
	static decode(bytes) {
		const [cid, remainder] = CID.decodeFirst(bytes);
		if (remainder.length !== 0) throw new Error("Incorrect length");
		return cid;
	}
	static decodeFirst(bytes) {
		const specs = CID.inspectBytes(bytes);
		const prefixSize = specs.size - specs.multihashSize;
		const multihashBytes = coerce(bytes.subarray(prefixSize, prefixSize + specs.multihashSize));
		if (multihashBytes.byteLength !== specs.multihashSize) throw new Error("Incorrect length");
		const digestBytes = multihashBytes.subarray(specs.multihashSize - specs.digestSize);
		const digest = new Digest(specs.multihashCode, specs.digestSize, digestBytes, multihashBytes);
		return [specs.version === 0 ? CID.createV0(digest) : CID.createV1(specs.codec, digest), bytes.subarray(specs.size)];
	}
	static inspectBytes(initialBytes) {
		let offset = 0;
		const next = () => {
			const [i, length] = decode$1(initialBytes.subarray(offset));
			offset += length;
			return i;
		};
		let version = next();
		let codec = DAG_PB_CODE;
		if (version === 18) {
			version = 0;
			offset = 0;
		} else codec = next();
		if (version !== 0 && version !== 1) throw new RangeError(`Invalid CID version ${version}`);
		const prefixSize = offset;
		const multihashCode = next();
		const digestSize = next();
		const size = offset + digestSize;
		const multihashSize = size - prefixSize;
		return {
			version,
			codec,
			multihashCode,
			digestSize,
			multihashSize,
			size
		};
	}
	static parse(source, base) {
		const [prefix, bytes] = parseCIDtoBytes(source, base);
		const cid = CID.decode(bytes);
		if (cid.version === 0 && source[0] !== "Q") throw Error("Version 0 CID string must not include multibase prefix");
		baseCache(cid).set(prefix, source);
		return cid;
	}
};
function parseCIDtoBytes(source, base) {
	switch (source[0]) {
		case "Q": {
			const decoder = base ?? base58btc;
			return [base58btc.prefix, decoder.decode(`${base58btc.prefix}${source}`)];
		}
		case base58btc.prefix: {
			const decoder = base ?? base58btc;
			return [base58btc.prefix, decoder.decode(source)];
		}
		case base32.prefix: {
			const decoder = base ?? base32;
			return [base32.prefix, decoder.decode(source)];
		}
		case base36.prefix: {
			const decoder = base ?? base36;
			return [base36.prefix, decoder.decode(source)];
		}
		default:
			if (base == null) throw Error("To parse non base32, base36 or base58btc encoded CID multibase decoder must be provided");
			return [source[0], base.decode(source)];
	}
}
function toStringV0(bytes, cache, base) {
	const { prefix } = base;
	if (prefix !== base58btc.prefix) throw Error(`Cannot string encode V0 in ${base.name} encoding`);
	const cid = cache.get(prefix);
	if (cid == null) {
		const cid = base.encode(bytes).slice(1);
		cache.set(prefix, cid);
		return cid;
	} else return cid;
}
function toStringV1(bytes, cache, base) {
	const { prefix } = base;
	const cid = cache.get(prefix);
	if (cid == null) {
		const cid = base.encode(bytes);
		cache.set(prefix, cid);
		return cid;
	} else return cid;
}
const DAG_PB_CODE = 112;
const SHA_256_CODE = 18;
function encodeCID(version, code, multihash) {
	const codeOffset = encodingLength(version);
	const hashOffset = codeOffset + encodingLength(code);
	const bytes = new Uint8Array(hashOffset + multihash.byteLength);
	encodeTo(version, bytes, 0);
	encodeTo(code, bytes, codeOffset);
	bytes.set(multihash, hashOffset);
	return bytes;
}
const cidSymbol = Symbol.for("@ipld/js-cid/CID");

// node_modules/@ipld/dag-cbor/src/index.js
const CID_CBOR_TAG = 42;
function cidEncoder(obj) {
	if (obj.asCID !== obj && obj["/"] !== obj.bytes) return null;
	const cid = CID.asCID(obj);
	/* c8 ignore next 4 */
	if (!cid) return null;
	const bytes = new Uint8Array(cid.bytes.byteLength + 1);
	bytes.set(cid.bytes, 1);
	return [new Token(Type.tag, CID_CBOR_TAG), new Token(Type.bytes, bytes)];
}
function undefinedEncoder() {
	throw new Error("`undefined` is not supported by the IPLD Data Model and cannot be encoded");
}
function numberEncoder(num) {
	if (Number.isNaN(num)) throw new Error("`NaN` is not supported by the IPLD Data Model and cannot be encoded");
	if (num === 1e400 || num === -1e400) throw new Error("`Infinity` and `-Infinity` is not supported by the IPLD Data Model and cannot be encoded");
	return null;
}
function mapEncoder(map) {
	for (const key of map.keys()) if (typeof key !== "string" || key.length === 0) throw new Error("Non-string Map keys are not supported by the IPLD Data Model and cannot be encoded");
	return null;
}
const _encodeOptions = {
	float64: true,
	typeEncoders: {
		Map: mapEncoder,
		Object: cidEncoder,
		undefined: undefinedEncoder,
		number: numberEncoder
	}
};
const encodeOptions = {
	..._encodeOptions,
	typeEncoders: { ..._encodeOptions.typeEncoders }
};
function cidDecoder(decode) {
	const bytes = decode();
	if (bytes[0] !== 0) throw new Error("Invalid CID for CBOR tag 42; expected leading 0x00");
	return CID.decode(bytes.subarray(1));
}
const _decodeOptions = {
	allowIndefinite: false,
	coerceUndefinedToNull: true,
	allowNaN: false,
	allowInfinity: false,
	allowBigInt: true,
	strict: true,
	useMaps: false,
	rejectDuplicateMapKeys: true,
	tags: { [CID_CBOR_TAG]: cidDecoder }
};
const decodeOptions = {
	..._decodeOptions,
	tags: { ..._decodeOptions.tags }
};
const code = 113;
const encode = (node) => encode$3(node, _encodeOptions);

export { coerce as i, CID as n, create as r, encode as t };