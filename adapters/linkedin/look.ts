import type { FindContext } from '../../src/model/adapter.ts';
import type { Payload, PayloadPart } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { commentsAnswer, type LivePost, postAnswer, postsAnswer } from './answers.ts';
import { call } from './api.ts';
import { contentKind } from './body.ts';
import { commentReceipt, commentsPath } from './comment.ts';
import { questionFault } from './faults.ts';
import { linkedinHandle } from './handle.ts';
import { shownText } from './little-text.ts';
import { postReceipt } from './post.ts';

/** What a look for one part has shown. */
export type Match = { kind: 'found'; receipt: Receipt } | { kind: 'none' } | { kind: 'unclear'; message: string };

const pageSize = 50;
const mostPages = 20;
/** LinkedIn's clock need not be ours. */
const skew = 300_000;

/** Goes through what the organization has published since the first attempt, newest first. */
export async function findPost(payload: Payload, context: FindContext): Promise<Match> {
  const { author } = linkedinHandle.parse(context.handle);
  const since = context.attemptedAt - skew;
  const found: LivePost[] = [];
  for (let page = 0; page < mostPages; page += 1) {
    const query = `author=${encodeURIComponent(author)}&q=author&count=${pageSize}&start=${page * pageSize}&sortBy=CREATED`;
    const answer = await call(context, { method: 'GET', path: 'posts', query, restliMethod: 'FINDER' });
    if ('outcome' in answer) return unclear(answer.message);
    const read = answer.kind === 'answer' && answer.status === 200 ? postsAnswer.safeParse(answer.json) : null;
    if (!read?.success) return unclear(questionFault(answer, context).message);
    const recent = read.data.elements.filter(({ createdAt }) => createdAt >= since);
    found.push(...recent.filter(post => isMatch(post, payload, context)));
    // The total that LinkedIn tells is no end mark.
    if (recent.length === 0) return oldest(found, payload);
  }
  return unclear('LinkedIn shows more posts than can be looked through');
}

/** Of two equal posts the earlier one is the answer to the earlier request. */
function oldest(posts: readonly LivePost[], payload: Payload): Match {
  const [post] = [...posts].sort((one, other) => one.createdAt - other.createdAt);
  return post === undefined ? { kind: 'none' } : standing(post, payload);
}

/** A post whose media failed has an id, and nobody sees it: whether to remove it is for a person to say. */
function standing(post: LivePost, payload: Payload): Match {
  if (post.lifecycleState === 'PUBLISH_FAILED')
    return unclear(`LinkedIn has it as ${post.id} and could not publish it`);
  return { kind: 'found', receipt: postReceipt(post.id, payload, post.createdAt) };
}

/** What LinkedIn called the original of our repeat; nothing is sent again on its account. */
export async function findRepeated(urn: string, payload: Payload, context: FindContext): Promise<Match> {
  const answer = await call(context, {
    method: 'GET',
    path: `posts/${encodeURIComponent(urn)}`,
    query: 'viewContext=AUTHOR',
  });
  if ('outcome' in answer) return unclear(answer.message);
  const read = answer.kind === 'answer' && answer.status === 200 ? postAnswer.safeParse(answer.json) : null;
  const post = read?.data;
  if (post !== undefined && isMatch(post, payload, context)) return standing(post, payload);
  return unclear(`LinkedIn refused it as a repeat of ${urn}, which is not to be found: look at the page`);
}

function isMatch(post: LivePost, payload: Payload, { taken }: FindContext): boolean {
  if (taken.has(post.id)) return false;
  const [wanted, shown] = [payload.parts[0]!.text, shownText(post.commentary)].map(essence);
  if (wanted !== shown) return false;
  // Without words, only what it shows tells a post from another.
  return wanted !== '' || contentKind(payload) === (Object.keys(post.content ?? {})[0] ?? null);
}

/** LinkedIn may trim blanks; to overlook a post for that would be to send it twice. */
function essence(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}

/** Looks for the comment among those below the post. */
export async function findComment(part: PayloadPart, post: Receipt, context: FindContext): Promise<Match> {
  const { author } = linkedinHandle.parse(context.handle);
  for (let page = 0; page < mostPages; page += 1) {
    const query = `count=${pageSize}&start=${page * pageSize}`;
    const answer = await call(context, { method: 'GET', path: commentsPath(post.id), query });
    if ('outcome' in answer) return unclear(answer.message);
    const read = answer.kind === 'answer' && answer.status === 200 ? commentsAnswer.safeParse(answer.json) : null;
    if (!read?.success) return unclear(questionFault(answer, context).message);
    const own = read.data.elements.filter(({ actor, id }) => actor === author && !context.taken.has(id));
    const match = own.find(({ message }) => essence(message.text) === essence(part.text));
    if (match !== undefined) return { kind: 'found', receipt: commentReceipt(match.id, post, match.created.time) };
    if (read.data.elements.length === 0) return { kind: 'none' };
  }
  return unclear('LinkedIn shows more comments than can be looked through');
}

function unclear(message: string): Match {
  return { kind: 'unclear', message };
}
