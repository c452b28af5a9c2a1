import type { MediaReader, VideoTables } from '../model/ports.ts';
import { openReadingThread, type ThreadBounds } from './reading-thread.ts';

/** A thread for each kind of file, which begins with the first file of its kind. */
export function openMediaReader(given: Partial<ThreadBounds> = {}): MediaReader {
  const bounds = { mostMilliseconds: 30_000, idleMilliseconds: 50, ...given };
  return {
    readVideo: openReadingThread<VideoTables>(new URL('./video-worker.js', import.meta.url), bounds),
    countPages: openReadingThread<number>(new URL('./pdf-worker.js', import.meta.url), bounds),
  };
}
