// src/pipeline/file-of-bytes.ts
function contentOf(bytes, most) {
	return bytes.length > most ? {
		kind: "too-large",
		size: bytes.length
	} : {
		kind: "file",
		bytes
	};
}
function openBytes(bytes) {
	return {
		size: bytes.length,
		read: (start, end, memory) => {
			const piece = bytes.subarray(start, end);
			if (memory === void 0) return piece;
			memory.set(piece);
			return memory.subarray(0, piece.length);
		},
		isUnchanged: () => true,
		close: () => {}
	};
}

export { openBytes as n, contentOf as t };