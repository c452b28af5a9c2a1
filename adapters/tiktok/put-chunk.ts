import type { MediaSource, SendContext } from '../../src/model/adapter.ts';
import type { PayloadMedia } from '../../src/model/payload.ts';
import { type Answer, exchange } from '../kit/answer.ts';
import type { Chunk } from './chunks.ts';

const pieceBytes = 1024 * 1024;
/** No request may be under way longer than that. */
const chunkTimeout = 110_000;

/** No token goes there: the address is all that it takes. */
export function putChunk(
  { start, end }: Chunk,
  source: MediaSource,
  media: PayloadMedia,
  uploadUrl: string,
  context: SendContext,
): Promise<Answer> {
  return exchange(context, {
    method: 'PUT',
    url: uploadUrl,
    headers: { 'content-type': media.type, 'content-range': `bytes ${start}-${end - 1}/${media.size}` },
    source: slice(source, start, end),
    timeoutMilliseconds: chunkTimeout,
  });
}

function slice(source: MediaSource, start: number, end: number): MediaSource {
  const read = (from: number, to: number) => source.read(start + from, Math.min(start + to, end));
  const size = end - start;
  return {
    size,
    read,
    bytes: () => read(0, size),
    async *stream() {
      for (let from = 0; from < size; from += pieceBytes) yield await read(from, from + pieceBytes);
    },
  };
}
