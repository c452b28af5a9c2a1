import type { MediaSource } from '../model/adapter.ts';

/** A file that is on its way in a moment needs no word about it. */
const leastBytes = 8 * 1024 * 1024;
const step = 10;

/** The same source, which says for every tenth of a large file that so much of it is on its way. */
export function withProgress(source: MediaSource, name: string, say: (line: string) => void): MediaSource {
  if (source.size < leastBytes) return source;
  let said = 0;
  const reached = (end: number) => {
    const percent = Math.floor((end * 100) / source.size);
    if (percent < said + step) return;
    said = percent - (percent % step);
    say(`${name}: ${said} % of ${Math.round(source.size / 1e6)} MB`);
  };
  return {
    ...source,
    async read(start, end) {
      const bytes = await source.read(start, end);
      reached(start + bytes.length);
      return bytes;
    },
    async *stream() {
      let end = 0;
      for await (const bytes of source.stream()) {
        end += bytes.length;
        reached(end);
        yield bytes;
      }
    },
  };
}
