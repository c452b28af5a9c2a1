import { t as __commonJSMin } from "./rolldown-runtime.js";

// node_modules/is-animated/lib/types/gif.js
var require_gif = /* @__PURE__ */ __commonJSMin(((exports) => {
	function getDataBlocksLength(buffer, offset) {
		var length = 0;
		while (buffer[offset + length]) length += buffer[offset + length] + 1;
		return length + 1;
	}
	exports.isGIF = function(buffer) {
		return buffer.slice(0, 3).toString("ascii") === "GIF";
	};
	exports.isAnimated = function(buffer) {
		var hasColorTable, colorTableSize, header;
		var offset = 0;
		var imagesCount = 0;
		header = buffer.slice(0, 3).toString("ascii");
		if (header !== "GIF") return false;
		hasColorTable = buffer[10] & 128;
		colorTableSize = buffer[10] & 7;
		offset += 6;
		offset += 7;
		offset += hasColorTable ? 3 * Math.pow(2, colorTableSize + 1) : 0;
		while (imagesCount < 2 && offset < buffer.length) switch (buffer[offset]) {
			case 44:
				imagesCount += 1;
				hasColorTable = buffer[offset + 9] & 128;
				colorTableSize = buffer[offset + 9] & 7;
				offset += 10;
				offset += hasColorTable ? 3 * Math.pow(2, colorTableSize + 1) : 0;
				offset += getDataBlocksLength(buffer, offset + 1) + 1;
				break;
			case 33:
				offset += 2;
				offset += getDataBlocksLength(buffer, offset);
				break;
			case 59:
				offset = buffer.length;
				break;
			default: offset = buffer.length;
		}
		return imagesCount > 1;
	};
}));

// node_modules/is-animated/lib/types/png.js
var require_png = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.isPNG = function(buffer) {
		return buffer.slice(0, 8).toString("hex") === "89504e470d0a1a0a";
	};
	exports.isAnimated = function(buffer) {
		var hasACTL = false;
		var hasIDAT = false;
		var hasFDAT = false;
		var previousChunkType = null;
		var offset = 8;
		while (offset < buffer.length) {
			var chunkLength = buffer.readUInt32BE(offset);
			var chunkType = buffer.slice(offset + 4, offset + 8).toString("ascii");
			switch (chunkType) {
				case "acTL":
					hasACTL = true;
					break;
				case "IDAT":
					if (!hasACTL) return false;
					if (previousChunkType !== "fcTL" && previousChunkType !== "IDAT") return false;
					hasIDAT = true;
					break;
				case "fdAT":
					if (!hasIDAT) return false;
					if (previousChunkType !== "fcTL" && previousChunkType !== "fdAT") return false;
					hasFDAT = true;
			}
			previousChunkType = chunkType;
			offset += 8 + chunkLength + 4;
		}
		return hasACTL && hasIDAT && hasFDAT;
	};
}));

// node_modules/is-animated/lib/types/webp.js
var require_webp = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.isWebp = function(buffer) {
		var WEBP = [
			87,
			69,
			66,
			80
		];
		for (var i = 0; i < WEBP.length; i++) if (buffer[i + 8] !== WEBP[i]) return false;
		return true;
	};
	exports.isAnimated = function(buffer) {
		var ANIM = [
			65,
			78,
			73,
			77
		];
		for (var i = 0; i < buffer.length; i++) {
			for (var j = 0; j < ANIM.length; j++) if (buffer[i + j] !== ANIM[j]) break;
			if (j === ANIM.length) return true;
		}
		return false;
	};
}));

// node_modules/is-animated/lib/index.js
var require_lib = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var gif = require_gif();
	var png = require_png();
	var webp = require_webp();
	function isAnimated(buffer) {
		if (gif.isGIF(buffer)) return gif.isAnimated(buffer);
		if (png.isPNG(buffer)) return png.isAnimated(buffer);
		if (webp.isWebp(buffer)) return webp.isAnimated(buffer);
		return false;
	}
	module.exports = isAnimated;
}));

export default require_lib();

export {  };