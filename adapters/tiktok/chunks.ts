/** How a file is cut for an upload. */
export interface ChunkPlan {
  size: number;
  chunkSize: number;
  count: number;
}

/** The most that goes in one chunk: 64 MB by the stricter of its two meanings. */
const mostWhole = 64_000_000;
const usualChunk = 10_000_000;

/**
 * In whole up to 64 MB, else in chunks of 10 MB of which the last takes the rest, so that it stays under 20 MB. One
 * chunk for a larger file is refused, though the documents' arithmetic would allow it.
 * https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide
 */
export function planChunks(size: number): ChunkPlan {
  if (size <= mostWhole) return { size, chunkSize: size, count: 1 };
  return { size, chunkSize: usualChunk, count: Math.floor(size / usualChunk) };
}

export interface Chunk {
  start: number;
  /** Exclusive. */
  end: number;
  isLast: boolean;
}

/** The chunk in which a position lies, from its beginning: half a chunk cannot be sent. */
export function chunkAt({ size, chunkSize, count }: ChunkPlan, position: number): Chunk {
  const index = Math.min(Math.floor(position / chunkSize), count - 1);
  const start = index * chunkSize;
  const isLast = index === count - 1;
  return { start, end: isLast ? size : start + chunkSize, isLast };
}
