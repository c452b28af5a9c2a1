import type { Entry, ZipFile } from 'yauzl';
import type { Unpacked, WantedFile } from '../model/archive.ts';

/**
 * The one file of an archive that anybody may have made: no second entry, no path, no link, no encryption, and no more bytes
 * than that, whatever the archive says of itself. Nothing is written anywhere.
 */
export async function unpackOnlyFile(archive: Uint8Array, { name, mostBytes }: WantedFile): Promise<Unpacked> {
  const { fromBufferPromise } = await import('yauzl');
  try {
    const zip = await fromBufferPromise(Buffer.from(archive), { strictFileNames: true });
    if (zip.entryCount !== 1) return refused(`it has ${zip.entryCount} entries where one is expected`);
    const entry = await onlyEntry(zip);
    if (entry === null) return refused('its only entry cannot be found');
    const why = objection(entry, name, mostBytes);
    return why === null ? await inflate(zip, entry, mostBytes) : refused(why);
  } catch {
    // What the library says may quote what a stranger wrote.
    return refused('it is no archive that can be read');
  }
}

async function onlyEntry(zip: ZipFile): Promise<Entry | null> {
  for await (const entry of zip.eachEntry()) return entry;
  return null;
}

const kindOfFile = 0o170000;
const plainFile = 0o100000;

function objection(entry: Entry, name: string, mostBytes: number): string | null {
  if (entry.fileName !== name) return `its entry is not called ${name}`;
  if (entry.isEncrypted()) return 'its entry is encrypted';
  // The upper half holds what a Unix system calls the mode; other systems leave it empty.
  const mode = entry.externalFileAttributes >>> 16;
  if ((mode & kindOfFile) !== 0 && (mode & kindOfFile) !== plainFile) return 'its entry is no plain file';
  if (entry.uncompressedSize > mostBytes) return tooLarge(mostBytes);
  return null;
}

/** The library holds the bytes to the size that the entry names; the count here holds them to ours. */
async function inflate(zip: ZipFile, entry: Entry, mostBytes: number): Promise<Unpacked> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > mostBytes) {
      stream.destroy();
      return refused(tooLarge(mostBytes));
    }
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks) };
}

function tooLarge(mostBytes: number): string {
  return `its entry has more than ${mostBytes} bytes`;
}

function refused(why: string): Unpacked {
  return { bytes: null, why };
}
