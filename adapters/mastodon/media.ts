import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { PayloadMedia } from '../../src/model/payload.ts';
import { exchange } from '../kit/answer.ts';
import { mediaFault, stepFault, unreadable } from '../kit/fault.ts';
import { api, authorization, dialect, mediaAnswer } from './api.ts';

/** How often we ask whether a file is ready, and how long between: 1 s at first, 5 s at most; videos take their time. */
const mostPolls = { image: 40, video: 110 };
const pollDelay = (polled: number) => Math.min(1000 + polled * 500, 5000);

/**
 * Uploads the media of a part, in order, and waits until each is ready: a post refuses media that are still in work.
 * An upload that goes wrong harms nobody: the server sweeps away what is attached to nothing.
 */
export async function uploadAll(media: readonly PayloadMedia[], context: SendContext): Promise<string[] | Fault> {
  const ids: string[] = [];
  for (const item of media) {
    const id = await upload(item, context);
    if (typeof id !== 'string') return id;
    ids.push(id);
  }
  return ids;
}

/** Uploads one file and waits until it is ready; gives its id. */
export async function upload(media: PayloadMedia, context: SendContext): Promise<string | Fault> {
  const form = new FormData();
  if (media.alt !== '') form.set('description', media.alt);
  const answer = await exchange(context, {
    method: 'POST',
    url: api(context, '/api/v2/media'),
    headers: authorization(context),
    form,
    // The server reads the type from the part, never from the name.
    file: { field: 'file', name: fileName(media.file), type: media.type, source: await context.media(media) },
    timeoutMilliseconds: 120_000,
  });
  const fault = stepFault(answer, dialect);
  if (fault !== null) return mediaFault(fault, media.file);
  const read = answer.kind === 'answer' ? mediaAnswer.safeParse(answer.json) : null;
  if (answer.kind === 'none' || !read?.success) return { ...unreadable(dialect), outcome: 'throttled' };
  return answer.status === 202 ? waitUntilReady(read.data.id, media, context) : read.data.id;
}

async function waitUntilReady(id: string, media: PayloadMedia, context: SendContext): Promise<string | Fault> {
  for (let polled = 0; polled < (media.kind === 'video' ? mostPolls.video : mostPolls.image); polled += 1) {
    try {
      await context.wait(pollDelay(polled));
    } catch {
      const message = `the run was stopped while Mastodon was processing ${media.file}`;
      return { outcome: 'throttled', code: 'run.stopped', message, retryAt: null };
    }
    const answer = await exchange(context, {
      method: 'GET',
      url: api(context, `/api/v1/media/${id}`),
      headers: authorization(context),
    });
    if (answer.kind === 'answer' && answer.status === 206) continue;
    const fault = stepFault(answer, dialect);
    return fault === null ? id : mediaFault(fault, media.file);
  }
  const message = `Mastodon is still processing ${media.file}`;
  return { outcome: 'throttled', code: 'platform.media', message, retryAt: null };
}

/** Without folders: only the type matters to the server, and a path says more than anyone needs to know. */
function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
