import type { Fault } from '../../src/model/outcome.ts';
import type { PayloadMedia } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import type { Answer } from '../kit/answer.ts';
import { mediaFault } from '../kit/fault.ts';
import { waited } from '../kit/waited.ts';
import { createdAnswer, get, post, unreadableStep } from './api.ts';
import { callFault, isGone, isNotVisible } from './faults.ts';
import { optionsOf, type PayloadOptions } from './payload-options.ts';
import { failureOf, untilReady } from './status.ts';
import { stopped } from './waiting.ts';
import { fileFault, type Work } from './work.ts';

/** A post just published may not be there for others yet. */
const pausesForTarget = [3000, 5000, 10_000, 20_000];

/**
 * Makes what is to be published, and gives its id. Nobody sees it, and nothing comes of it by itself: whatever goes
 * wrong here may be tried again.
 */
export async function makeContainer(index: number, parent: Receipt | null, work: Work): Promise<string | Fault> {
  const { payload, context } = work;
  const media = await mediaFields(payload.parts[index]!.media, work);
  if (!('fields' in media)) return media;
  const fields: Record<string, string> = { ...media.fields, ...textFields(index, parent, work) };
  const hasTarget = fields.reply_to_id !== undefined || fields.quote_post_id !== undefined;
  let answer = await post(context, '/me/threads', fields);
  for (const pause of hasTarget ? pausesForTarget : []) {
    if (!isNotVisible(answer)) break;
    if (!(await waited(pause, context))) return stopped;
    answer = await post(context, '/me/threads', fields);
  }
  if (hasTarget && isNotVisible(answer)) return targetFault(answer, parent, work);
  return idOf(answer, work, fault =>
    fault.code === 'platform.media' ? named(fault, payload.parts[index]!.media) : fault,
  );
}

function textFields(index: number, parent: Receipt | null, { payload, handle }: Work): Record<string, string> {
  const options = optionsOf(payload);
  const { text, media } = payload.parts[index]!;
  return {
    ...(text === '' ? {} : { text }),
    ...(parent === null ? {} : { reply_to_id: parent.id }),
    ...(options.is_spoiler_media && media.length > 0 ? { is_spoiler_media: 'true' } : {}),
    ...(index > 0 ? {} : firstFields(options, handle.quoted)),
  };
}

/** A thread has one topic, one rule for replies, one poll or GIF, one card and one quote: those of its first part. */
function firstFields(options: PayloadOptions, quoted: string | null): Record<string, string> {
  const { topic_tag: topic, reply_control: replies, enable_reply_approvals: approve, ...rest } = options;
  const { poll_options: poll, gif_id: gif, is_ghost_post: ghost, link_attachment: link } = rest;
  return {
    ...(topic === undefined ? {} : { topic_tag: topic }),
    ...(replies === undefined ? {} : { reply_control: replies }),
    ...(approve ? { enable_reply_approvals: 'true' } : {}),
    ...(poll === undefined ? {} : { poll_attachment: pollText(poll) }),
    ...(gif === undefined ? {} : { gif_attachment: JSON.stringify({ gif_id: gif, provider: 'GIPHY' }) }),
    ...(ghost ? { is_ghost_post: 'true' } : {}),
    ...(link === undefined ? {} : { link_attachment: link }),
    ...(quoted === null ? {} : { quote_post_id: quoted }),
  };
}

/** In any other form it would be ignored without a word. */
function pollText(options: readonly string[]): string {
  const names = ['option_a', 'option_b', 'option_c', 'option_d'];
  return JSON.stringify(Object.fromEntries(options.map((option, index) => [names[index], option])));
}

async function mediaFields(
  media: readonly PayloadMedia[],
  work: Work,
): Promise<{ fields: Record<string, string> } | Fault> {
  const [first, ...others] = media;
  if (first === undefined) return { fields: { media_type: 'TEXT' } };
  for (const item of media) {
    const fault = await fileFault(item, work);
    if (fault !== null) return fault;
  }
  if (others.length === 0) return { fields: fileFields(first) };
  const children: string[] = [];
  for (const item of media) {
    const answer = await post(work.context, '/me/threads', { ...fileFields(item), is_carousel_item: 'true' });
    const child = idOf(answer, work, fault => mediaFault(fault, item.file));
    if (typeof child !== 'string') return child;
    children.push(child);
  }
  for (const [index, child] of children.entries()) {
    const fault = await readyFault(child, media[index]!, work);
    if (fault !== null) return fault;
  }
  return { fields: { media_type: 'CAROUSEL', children: children.join(',') } };
}

function fileFields({ kind, url = '', alt }: PayloadMedia): Record<string, string> {
  return {
    ...(kind === 'video' ? { media_type: 'VIDEO', video_url: url } : { media_type: 'IMAGE', image_url: url }),
    ...(alt === '' ? {} : { alt_text: alt }),
  };
}

/** Why an item of a carousel is not ready; null where it is. */
async function readyFault(child: string, media: PayloadMedia, { context }: Work): Promise<Fault | null> {
  const look = await untilReady(child, [media], context);
  switch (look.state) {
    case 'ready':
      return null;
    case 'over':
      return failureOf(look.reason, [media]);
    case 'silent':
      return mediaFault(look.fault, media.file);
    default:
      return stillWorking([media]);
  }
}

export function stillWorking(media: readonly PayloadMedia[]): Fault {
  const what = media.length === 0 ? 'the post' : media.map(({ file }) => file).join(', ');
  const message = `Threads is still working on ${what}; nothing is out`;
  const code = media.length === 0 ? 'platform.error' : 'platform.media';
  return { outcome: 'throttled', code, message, retryAt: null };
}

function idOf(answer: Answer, { context }: Work, tell: (fault: Fault) => Fault): string | Fault {
  const fault = callFault(answer, context);
  if (fault !== null) return tell(fault);
  const read = createdAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
  return read.success ? read.data.id : unreadableStep;
}

function named(fault: Fault, media: readonly PayloadMedia[]): Fault {
  return media.length === 1 ? mediaFault(fault, media[0]!.file) : fault;
}

/** Why the post that a part answers, or quotes, cannot be seen after all that waiting. */
async function targetFault(answer: Answer, parent: Receipt | null, { context }: Work): Promise<Fault> {
  const fault = callFault(answer, context)!;
  if (parent === null) {
    const message = 'the post that is quoted is not there, or this account cannot see it';
    return { outcome: 'rejected', code: 'platform.refused', message: `${message}: ${fault.message}`, retryAt: null };
  }
  if (!isGone(await get(context, `/${parent.id}?fields=id`))) return fault;
  const message = `the part before was removed (${parent.url ?? parent.id})`;
  return { outcome: 'rejected', code: 'platform.parent-gone', message, retryAt: null };
}
