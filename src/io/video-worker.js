// @ts-check
// Reads the tables of videos in a thread of its own. JavaScript, because a thread begins with a file that Node itself loads.
import { parentPort } from 'node:worker_threads';
import { ALL_FORMATS, CustomSource, Input, Logging, LogLevel } from 'mediabunny';

/** So many packets tell how many frames a second a video has; reading all of a long one would take minutes. */
const samplePackets = 300;
/** The tables of a film of hours have a tenth of that. */
const mostBytesAtOnce = 64 * 1024 * 1024;

const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort);
// It quotes from the file, which is hostile.
Logging.level = LogLevel.Silent;

/** @type {(bytes: Uint8Array) => void} */
let arrive = () => {};

port.on('message', async (/** @type {{ size: number } | { bytes: Uint8Array }} */ message) => {
  if ('bytes' in message) arrive(message.bytes);
  else port.postMessage({ tables: await readTables(message.size).catch(() => null) });
});

/** @param {number} size */
async function readTables(size) {
  const input = new Input({ formats: ALL_FORMATS, source: new CustomSource({ getSize: () => size, read: ask }) });
  try {
    const picture = await input.getPrimaryVideoTrack();
    if (picture === null) return null;
    const sound = await input.getPrimaryAudioTrack();
    const seconds = await input.computeDuration();
    const { averagePacketRate } = await picture.computePacketStats(samplePackets);
    return {
      width: await picture.getDisplayWidth(),
      height: await picture.getDisplayHeight(),
      milliseconds: Math.round(seconds * 1000),
      frameRate: Math.round(averagePacketRate * 100) / 100,
      videoCodec: await picture.getCodec(),
      audioCodec: sound === null ? null : await sound.getCodec(),
    };
  } finally {
    input.dispose();
  }
}

/** @type {Promise<unknown>} */
let asked = Promise.resolve();

/**
 * One question after the other: an answer does not say which one it is to.
 *
 * @param {number} start
 * @param {number} end
 * @returns {Promise<Uint8Array>}
 */
function ask(start, end) {
  if (end - start > mostBytesAtOnce) throw new RangeError('the tables are larger than any film needs');
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
