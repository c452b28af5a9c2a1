/** What an image's bytes say. Width and height are as displayed. */
export interface ImageFacts {
  /** MIME type. */
  type: string;
  width: number;
  height: number;
}

const types: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  heic: 'image/heic',
  heif: 'image/heif',
  avif: 'image/avif',
};

/** The facts, or null where the bytes are no image that we know. Hostile bytes are null too. */
export async function inspectImage(bytes: Uint8Array): Promise<ImageFacts | null> {
  const [{ fileTypeFromBuffer }, { imageSize }] = await Promise.all([import('file-type'), import('image-size')]);
  try {
    const found = await fileTypeFromBuffer(bytes);
    const mime = found?.mime === 'image/apng' ? 'image/png' : found?.mime;
    if (mime === undefined || !Object.values(types).includes(mime)) return null;
    const { width, height, orientation } = imageSize(alone(bytes));
    if (!(width > 0 && height > 0)) return null;
    // Orientations 5 to 8 of EXIF are turned by a quarter.
    const turned = orientation !== undefined && orientation >= 5;
    return { type: mime, width: turned ? height : width, height: turned ? width : height };
  } catch {
    return null;
  }
}

/** The library reads past the end of a view into whatever memory follows it: a cut file would borrow its size there. */
function alone(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
}

/** Whether these bytes only name a file that Git LFS keeps elsewhere. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return (
    bytes.length < 1024 &&
    new TextDecoder().decode(bytes.slice(0, 60)).startsWith('version https://git-lfs.github.com/spec/')
  );
}

/** The MIME type that a name's ending promises, or null where it promises none of ours. */
export function typeOfName(file: string): string | null {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase();
  return ending === undefined || !Object.hasOwn(types, ending) ? null : types[ending]!;
}
