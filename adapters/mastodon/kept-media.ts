import { createHash } from 'node:crypto';
import type { PayloadMedia } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import type { Status } from './api.ts';

/**
 * Which file stands behind each medium of a status, for an edit: what is the same file stays, and keeps its address.
 * A receipt is public, so it holds no digest of a file, only a mark that tells who has the file that it is that one.
 */
export function mediaReference(status: Status, media: readonly PayloadMedia[]): string | null {
  const ids = status.media_attachments.map(({ id }) => id);
  if (media.length === 0 || ids.length !== media.length) return null;
  const entries = media.map((item, index) =>
    ids[index] === undefined ? '' : `${ids[index]}:${mark(ids[index], item)}`,
  );
  return entries.includes('') ? null : entries.join(' ');
}

/** The id under which a file is attached to the status already, or null. */
export function keptId(media: PayloadMedia, { ref }: Receipt, live: Status): string | null {
  const attached = new Set(live.media_attachments.map(({ id }) => id));
  for (const entry of (ref ?? '').split(' ')) {
    const [id = '', known] = entry.split(':');
    if (attached.has(id) && known === mark(id, media)) return id;
  }
  return null;
}

function mark(id: string, { digest }: PayloadMedia): string {
  return createHash('sha256').update(`${id} ${digest}`).digest('hex').slice(0, 16);
}
