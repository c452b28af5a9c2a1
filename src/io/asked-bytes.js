// @ts-check
// What a thread that reads a file and the thread that holds it say to each other. JavaScript, as the threads are.
import { parentPort } from 'node:worker_threads';

const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort);

/** The tables of a film of hours have a tenth of that, and the pages of a document less. */
const mostBytesAtOnce = 64 * 1024 * 1024;

/** @type {(bytes: Uint8Array) => void} */
let arrive = () => {};

/** @type {Promise<unknown>} */
let asked = Promise.resolve();

/**
 * Answers each file that comes with what `read` makes of it; with null where it throws.
 *
 * @param {(size: number) => Promise<unknown>} read
 */
export function answerFiles(read) {
  port.on('message', async (/** @type {{ size: number } | { bytes: Uint8Array }} */ message) => {
    if ('bytes' in message) arrive(message.bytes);
    else port.postMessage({ tables: await read(message.size).catch(() => null) });
  });
}

/**
 * The bytes of the file from `start` to before `end`. One question after the other: an answer does not say which one it
 * is to.
 *
 * @param {number} start
 * @param {number} end
 * @returns {Promise<Uint8Array>}
 */
export function ask(start, end) {
  if (end - start > mostBytesAtOnce) throw new RangeError('more at once than any film or document needs');
  const answer = asked.then(
    () =>
      new Promise(resolve => {
        arrive = resolve;
        port.postMessage({ start, end });
      }),
  );
  asked = answer;
  return answer;
}
