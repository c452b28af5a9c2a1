import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { inspectMedia } from '../../src/content/media.ts';
import type { Media } from '../../src/model/post.ts';
import { mediaReader } from '../media-reader.ts';

/** A file of a post with its bytes, as the core would have read it. */
export type StagedFile = Media & { bytes: Uint8Array };

export async function stagedFile(
  file: string,
  bytes: Uint8Array,
  said: { alt?: string | undefined; url?: string | undefined; part?: number },
): Promise<StagedFile> {
  const facts = await inspectMedia(
    { size: bytes.length, read: (start, end) => bytes.subarray(start, end) },
    mediaReader,
  );
  if (facts === null) throw new Error(`${file} is no file that we know`);
  const digest = createHash('sha256').update(bytes).digest('hex');
  return {
    ...facts,
    file,
    alt: said.alt ?? null,
    url: said.url ?? null,
    part: said.part ?? 1,
    index: 0,
    digest,
    bytes,
  };
}

/** A document of so many empty pages. */
export function documentBytes(pages = 1): Uint8Array {
  const numbers = Array.from({ length: pages }, (_, index) => index + 3);
  const lines = [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    `2 0 obj<</Type/Pages/Kids[${numbers.map(number => `${number} 0 R`).join(' ')}]/Count ${pages}>>endobj`,
    ...numbers.map(number => `${number} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj`),
    'trailer<</Root 1 0 R>>',
    '%%EOF',
  ];
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

/** As office programs write them: an archive whose first file says what it is. */
export function officeBytes(kind: 'word' | 'presentation'): Uint8Array {
  const [folder, main, format] =
    kind === 'word' ? ['word', 'document', 'wordprocessingml'] : ['ppt', 'presentation', 'presentationml'];
  const type = `application/vnd.openxmlformats-officedocument.${format}.${main}.main+xml`;
  const types = `<Types><Override PartName="/${folder}/${main}.xml" ContentType="${type}"/></Types>`;
  const files = [archived('[Content_Types].xml', types), archived(`${folder}/${main}.xml`, '<x/>')];
  return new Uint8Array(Buffer.concat(files));
}

function archived(name: string, text: string): Buffer {
  const [head, data] = [Buffer.alloc(30), Buffer.from(text)];
  head.write('PK\x03\x04', 0, 'latin1');
  head.writeUInt16LE(20, 4);
  head.writeUInt32LE(crc32(data), 14);
  head.writeUInt32LE(data.length, 18);
  head.writeUInt32LE(data.length, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), data]);
}

/** A moving picture of two frames. */
export function gifBytes(frames = 2): Uint8Array {
  const header = Buffer.from('GIF89a\x02\0\x02\0\x80\0\0\0\0\0\xff\xff\xff', 'latin1');
  const frame = Buffer.from('!\xf9\x04\0\x0a\0\0\0,\0\0\0\0\x02\0\x02\0\0\x02\x03\x44\x02\x05\0', 'latin1');
  return new Uint8Array(Buffer.concat([header, ...Array.from({ length: frames }, () => frame), Buffer.from(';')]));
}
