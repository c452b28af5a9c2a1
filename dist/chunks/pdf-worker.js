import { n as ask, t as answerFiles } from "./asked-bytes.js";

// src/io/pdf-worker.js
const pieceBytes = 65536;
console.warn = () => {};
console.log = () => {};
Object.assign(globalThis, {
	DOMMatrix: class {},
	ImageData: class {},
	Path2D: class {}
});
Object.assign(globalThis, { pdfjsWorker: await import("./pdf.worker.min.js") });
const { getDocument, PDFDataRangeTransport } = await import("./pdf.min.js");
var AskedPieces = class extends PDFDataRangeTransport {
	async requestDataRange(start, end) {
		this.onDataRange(start, await ask(start, end));
	}
};
answerFiles(async (size) => {
	const range = new AskedPieces(size, null);
	const opening = getDocument({
		range,
		rangeChunkSize: pieceBytes,
		disableAutoFetch: true,
		disableStream: true
	});
	try {
		return (await opening.promise).numPages;
	} finally {
		await opening.destroy();
	}
});

export {  };