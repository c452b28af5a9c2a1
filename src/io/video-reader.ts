import { Worker } from 'node:worker_threads';
import type { OpenFile, VideoReader, VideoTables } from '../model/ports.ts';

interface Read {
  tables: VideoTables | null;
  /** Whether the thread has come to its end with this one, and can take another. */
  isWhole: boolean;
  /** What the file's own `read` threw. */
  fault?: unknown;
}

type Message = { start: number; end: number } | { tables: VideoTables | null };

/**
 * Reads videos in a thread, which is ended where it takes too long or too much memory: a few crafted bytes in a table can
 * keep any parser busy for hours. The thread lives on for a moment, for the next video.
 */
export function openVideoReader({ mostMilliseconds = 30_000, idleMilliseconds = 50 } = {}): VideoReader {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const end = () => {
    worker?.terminate();
    worker = null;
  };
  const readOne = async (file: Pick<OpenFile, 'size' | 'read'>) => {
    clearTimeout(idle);
    worker ??= startWorker();
    const read = await readIn(worker, file, mostMilliseconds);
    if (read.isWhole) idle = setTimeout(end, idleMilliseconds).unref();
    else end();
    if (read.fault !== undefined) throw read.fault;
    return read.tables;
  };
  return {
    read(file) {
      const reading = last.then(() => readOne(file));
      last = reading.catch(() => {});
      return reading;
    },
  };
}

function startWorker(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 };
  const worker = new Worker(new URL('./video-worker.js', import.meta.url), { env: {}, execArgv: [], resourceLimits });
  // One that breaks between two videos is no news: the next reading finds it gone.
  return worker.on('error', () => {});
}

function readIn(worker: Worker, file: Pick<OpenFile, 'size' | 'read'>, mostMilliseconds: number): Promise<Read> {
  return new Promise(resolve => {
    const settle = (read: Read) => {
      clearTimeout(late);
      worker.off('error', giveUp).off('exit', giveUp).off('message', answer);
      worker.unref();
      resolve(read);
    };
    const giveUp = () => settle({ tables: null, isWhole: false });
    const late = setTimeout(giveUp, mostMilliseconds);
    worker.ref();
    const answer = (message: Message) => {
      if ('tables' in message) return settle({ tables: message.tables, isWhole: true });
      try {
        worker.postMessage({ bytes: file.read(message.start, message.end) });
      } catch (fault) {
        settle({ tables: null, isWhole: false, fault });
      }
    };
    worker.on('error', giveUp).on('exit', giveUp).on('message', answer);
    worker.postMessage({ size: file.size });
  });
}
