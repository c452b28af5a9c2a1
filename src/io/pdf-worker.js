// @ts-check
// Counts the pages of PDFs in a thread of its own, which reads only what leads to them: its tables and the tree of pages.
import { answerFiles, ask } from './asked-bytes.js';

/** So many bytes are read at once. */
const pieceBytes = 64 * 1024;

// What it prints quotes from the file, which is hostile; and that it can't draw, which nobody asks it to.
console.warn = () => {};
console.log = () => {};
// It looks for these when it is loaded, and uses them to draw.
Object.assign(globalThis, { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} });
// Else it would start a thread in this one.
Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs') });
const { getDocument, PDFDataRangeTransport } = await import('pdfjs-dist/legacy/build/pdf.min.mjs');

class AskedPieces extends PDFDataRangeTransport {
  /**
   * @override
   * @param {number} start
   * @param {number} end
   */
  async requestDataRange(start, end) {
    this.onDataRange(start, await ask(start, end));
  }
}

answerFiles(async size => {
  const range = new AskedPieces(size, null);
  const opening = getDocument({ range, rangeChunkSize: pieceBytes, disableAutoFetch: true, disableStream: true });
  try {
    return (await opening.promise).numPages;
  } finally {
    await opening.destroy();
  }
});
