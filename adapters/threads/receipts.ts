import type { Fault } from '../../src/model/outcome.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { waited } from '../kit/waited.ts';
import { get, postAnswer, type ThreadsPost } from './api.ts';
import { isGone } from './faults.ts';
import { optionsOf } from './payload-options.ts';
import { lookAt } from './status.ts';
import type { Work } from './work.ts';

/** A post and its permalink can be some seconds late. */
const pauses = [0, 2000, 5000];

/**
 * The receipt of a part that was just published, with its permalink, which only Threads can tell. It is out whatever is
 * answered here, unless its container says otherwise.
 */
export async function readReceipt(id: string, container: string, index: number, work: Work): Promise<Receipt | Fault> {
  const { context } = work;
  let post: ThreadsPost = { id };
  let isMissing = false;
  for (const pause of pauses) {
    if (!(await waited(pause, context))) break;
    const answer = await get(context, `/${id}?fields=id,permalink,timestamp,text,topic_tag`);
    const read = postAnswer.safeParse(answer.kind === 'answer' && answer.status === 200 ? answer.json : undefined);
    isMissing = isGone(answer);
    if (read.success) post = { ...read.data, id };
    if (post.permalink !== undefined || (!read.success && !isMissing)) break;
  }
  if (isMissing && (await lookAt(container, context)).state === 'ready') return notOut;
  tellChanges(post, index, work);
  return receiptOf(post, index + 1, context.now());
}

const notOut: Fault = {
  outcome: 'unknown',
  code: 'platform.unreadable',
  message: 'Threads said that the post is out, but does not show it, and its container says otherwise',
  retryAt: null,
};

/** The times of the API have no colon in their offset. */
export function receiptOf({ id, permalink, timestamp }: ThreadsPost, part: number, now: number): Receipt {
  const said = Date.parse((timestamp ?? '').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return { part, id, url: permalink ?? null, at: new Date(Number.isNaN(said) ? now : said).toISOString() };
}

/** Threads changes some things, and drops others, without a word. */
function tellChanges({ text, topic_tag: topic }: ThreadsPost, index: number, { payload, context }: Work): void {
  const where = `part ${index + 1}`;
  if (text !== undefined && text.trim() !== payload.parts[index]!.text.trim()) {
    context.log(`${where}: Threads shows another text than the one that was sent`);
  }
  const wanted = index === 0 ? optionsOf(payload).topic_tag : undefined;
  if (wanted !== undefined && text !== undefined && topic !== wanted) {
    context.log(`${where}: Threads does not show the topic that was sent`);
  }
}
