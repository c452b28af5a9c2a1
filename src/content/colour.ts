import type { UnusualColour } from '../model/post.ts';
import { jpegSegments, pngChunks } from './image-chunks.ts';

/**
 * How an image keeps its colours, where that is not RGB or grey of at most 8 bits. Of JPEG and PNG alone: the other types
 * either have nothing else, or are made anew by whoever shows them. No library tells it of both without drawing them.
 */
export function unusualColour(bytes: Uint8Array, type: string): UnusualColour | null {
  const colour = type === 'image/jpeg' ? jpegColour(bytes) : type === 'image/png' ? pngColour(bytes) : null;
  return colour === null || (colour.model !== 'CMYK' && colour.bits <= 8) ? null : colour;
}

/** C0 to CF begin a frame, but for tables of Huffman codes, a reserved one, and arithmetic conditions. ITU-T T.81, B.1.1.3 */
const frameMarker = /^c(?![48c])[0-9a-f]$/;

function jpegColour(bytes: Uint8Array): UnusualColour | null {
  for (const { name, start } of jpegSegments(bytes)) {
    if (!frameMarker.test(name)) continue;
    const [bits, components] = [bytes[start], bytes[start + 5]];
    if (bits === undefined || components === undefined) return null;
    return { model: components === 4 ? 'CMYK' : components === 1 ? 'grey' : 'RGB', bits };
  }
  return null;
}

/** https://www.w3.org/TR/png-3/#11IHDR */
function pngColour(bytes: Uint8Array): UnusualColour | null {
  for (const { name, start } of pngChunks(bytes)) {
    if (name !== 'IHDR') return null;
    const [bits, type] = [bytes[start + 8], bytes[start + 9]];
    if (bits === undefined || type === undefined) return null;
    return { model: type === 0 || type === 4 ? 'grey' : 'RGB', bits };
  }
  return null;
}
