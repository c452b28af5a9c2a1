import { crc32, deflateRawSync } from 'node:zlib';

export interface ArchiveEntry {
  name: string;
  bytes: Uint8Array;
  /** The flags of the format: 1 for encrypted. */
  flags?: number;
  /** As a Unix system has it: `0o120777` for a link. */
  mode?: number;
  /** What the archive says of the size, where that is not true. */
  claimedSize?: number;
}

/** An archive as honest or as hostile as it is wanted. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function archiveOf(entries: readonly ArchiveEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, flags = 0, mode = 0o100644, claimedSize = bytes.length } of entries) {
    const written = Buffer.from(name);
    const packed = deflateRawSync(bytes);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags | 0x800, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(Number(crc32(bytes)), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(claimedSize, 18);
    facts.writeUInt16LE(written.length, 22);
    locals.push(Buffer.concat([Buffer.from('PK\x03\x04'), facts, written, packed]));
    const more = Buffer.alloc(14);
    more.writeUInt32LE((mode << 16) >>> 0, 6);
    more.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), facts, more, written]));
    offset += locals.at(-1)!.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...directory, Buffer.from('PK\x05\x06'), end]);
}
