import type { MediaSource } from '../../src/model/adapter.ts';

/** A black picture of 640 by 360: a video cannot be submitted without one that stands for it. */
const black =
  'iVBORw0KGgoAAAANSUhEUgAAAoAAAAFoAQAAAADvSXf8AAAAMklEQVR42u3BAQ0AAADCoPdP7ewBFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA3cegAATDOVLsAAAAASUVORK5CYII=';

export const plainPoster = { file: 'poster.png', type: 'image/png', source: plainSource() };

function plainSource(): MediaSource {
  const bytes = new Uint8Array(Buffer.from(black, 'base64'));
  return {
    size: bytes.length,
    bytes: async () => bytes,
    read: async (start, end) => bytes.subarray(start, end),
    async *stream() {
      yield bytes;
    },
  };
}
