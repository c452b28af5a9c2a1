import { Worker } from 'node:worker_threads';
import type { OpenFile } from '../model/ports.ts';

export interface ThreadBounds {
  /** A reading that takes longer is given up, and its thread ended. */
  mostMilliseconds: number;
  /** So long a thread without work lives on, for the next file. */
  idleMilliseconds: number;
}

interface Read<T> {
  tables: T | null;
  /** Whether the thread has come to its end with this one, and can take another. */
  isWhole: boolean;
  /** What the file's own `read` threw. */
  fault?: unknown;
}

type Message<T> = { start: number; end: number } | { tables: T | null };

type Readable = Pick<OpenFile, 'size' | 'read'>;

/**
 * Reads files in a thread, which is ended where it takes too long or too much memory: a few crafted bytes can keep any
 * parser busy for hours. Null is what no parser made sense of within the bounds.
 */
export function openReadingThread<T>(begin: URL, bounds: ThreadBounds): (file: Readable) => Promise<T | null> {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const end = () => {
    worker?.terminate();
    worker = null;
  };
  const readOne = async (file: Readable) => {
    clearTimeout(idle);
    worker ??= startWorker(begin);
    const read = await readIn<T>(worker, file, bounds.mostMilliseconds);
    if (read.isWhole) idle = setTimeout(end, bounds.idleMilliseconds).unref();
    else end();
    if (read.fault !== undefined) throw read.fault;
    return read.tables;
  };
  return file => {
    const reading = last.then(() => readOne(file));
    last = reading.catch(() => {});
    return reading;
  };
}

function startWorker(begin: URL): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 };
  const worker = new Worker(begin, { env: {}, execArgv: [], resourceLimits });
  // One that breaks between two files is no news: the next reading finds it gone.
  return worker.on('error', () => {});
}

function readIn<T>(worker: Worker, file: Readable, mostMilliseconds: number): Promise<Read<T>> {
  return new Promise(resolve => {
    const settle = (read: Read<T>) => {
      clearTimeout(late);
      worker.off('error', giveUp).off('exit', giveUp).off('message', answer);
      worker.unref();
      resolve(read);
    };
    const giveUp = () => settle({ tables: null, isWhole: false });
    const late = setTimeout(giveUp, mostMilliseconds);
    worker.ref();
    const answer = (message: Message<T>) => {
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
