import { openVideoReader } from '../src/io/video-reader.ts';

/** The real one: what is in a file, only a parser knows. All tests of a process share its thread. */
export const videos = openVideoReader({ idleMilliseconds: 5_000 });
