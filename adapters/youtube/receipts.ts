import { createHash } from 'node:crypto';
import type { Receipt } from '../../src/model/receipt.ts';
import type { Video } from './api.ts';
import type { Step } from './steps.ts';

/** https://www.youtube.com/shorts/ID leads to the same place. */
export function watchUrl(id: string): string {
  return `https://www.youtube.com/watch?v=${id}`;
}

/** `digest` is that of the file: a video cannot be replaced, so an edit has to know which one it was. */
export function videoReceipt({ id, snippet }: Video, digest: string, now: number): Receipt {
  const at = new Date(snippet?.publishedAt ?? now).toISOString();
  return { part: 1, id, url: watchUrl(id), at, ref: `video:${digest.slice(0, 16)}` };
}

/** A thumbnail has no id of its own. The reference tells whether an edit asks for the same again. */
export function stepReceipt(step: Step, part: number, video: string, id: string | null, now: number): Receipt {
  const list = step.kind === 'playlist' ? `&list=${step.playlist}` : '';
  return {
    part,
    id: id ?? `${video}/thumbnail`,
    url: `${watchUrl(video)}${list}`,
    at: new Date(now).toISOString(),
    ref: `${step.kind}:${digestOf(step)}`,
  };
}

function digestOf(step: Step): string {
  if (step.kind === 'playlist') return step.playlist;
  if (step.kind === 'thumbnail') return step.media.digest.slice(0, 16);
  const { language, name, draft, media } = step;
  return createHash('sha256')
    .update(JSON.stringify([language, name, draft, media.digest]))
    .digest('hex')
    .slice(0, 16);
}

/** What a receipt is of: the video, or a step after it. */
export function kindOf({ ref = '' }: Receipt): 'video' | Step['kind'] {
  const kind = ref.split(':', 1)[0];
  return kind === 'thumbnail' || kind === 'captions' || kind === 'playlist' ? kind : 'video';
}
