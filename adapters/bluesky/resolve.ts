import type { PlatformContext, Prepared } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import { notPrepared } from '../kit/fault.ts';
import { dialect, named, postsAnswer } from './api.ts';
import { resolveHandle } from './home-server.ts';
import { parseReference } from './references.ts';
import { call, type Session } from './session.ts';

type Problem = Prepared['problems'][number];

/** The record of a part names what it quotes by address and content, so both have to be known before it can be written. */
export async function resolveQuote(
  payload: Payload,
  session: Session,
  context: PlatformContext,
): Promise<{ quoted: { uri: string; cid: string } | null; problems: Problem[] } | Fault> {
  const { quote } = payload.options;
  if (typeof quote !== 'string') return { quoted: null, problems: [] };
  const uri = await resolveReference(quote, session, context);
  if (typeof uri === 'object') return uri ?? problem('quote.missing', `nobody has the name in ${quote}`);
  // The account's own server passes this on in its name, so the answer tells what this account may do.
  const answer = await call(context, { method: 'GET', call: 'app.bsky.feed.getPosts', query: { uris: uri } });
  if ('outcome' in answer) return answer;
  const read = answer.kind === 'answer' && answer.status === 200 ? postsAnswer.safeParse(answer.json) : null;
  if (!read?.success) return named(notPrepared(answer, dialect).fault, answer);
  const post = read.data.posts.find(each => each.uri === uri);
  if (post === undefined) return problem('quote.missing', `there is no post at ${quote}`);
  const { blockedBy = false, blocking } = post.author.viewer ?? {};
  if (blockedBy || blocking !== undefined) return problem('quote.refused', `one of the two blocks the other: ${quote}`);
  if (post.viewer?.embeddingDisabled) return problem('quote.refused', `its author lets nobody quote ${quote}`);
  return { quoted: { uri: post.uri, cid: post.cid }, problems: [] };
}

/** The lists whose members may answer, from the addresses as written to those that a record holds. */
export async function resolveLists(
  payload: Payload,
  session: Session,
  context: PlatformContext,
): Promise<{ lists: Record<string, string>; problems: Problem[] } | Fault> {
  const lists: Record<string, string> = {};
  const problems: Problem[] = [];
  const { replies } = payload.options;
  for (const rule of Array.isArray(replies) ? replies : []) {
    if (parseReference(String(rule)) === null) continue;
    const uri = await resolveReference(String(rule), session, context);
    if (typeof uri === 'string') lists[String(rule)] = uri;
    else if (uri === null) problems.push({ code: 'post.option', message: `nobody has the name in ${rule}`, part: 1 });
    else return uri;
  }
  return { lists, problems };
}

/** An address with the author's did in it; null where nobody has that handle. */
async function resolveReference(
  address: string,
  session: Session,
  context: PlatformContext,
): Promise<string | null | Fault> {
  const reference = parseReference(address);
  if (reference === null) throw new RangeError(`${address} is no address of a post or a list`);
  const { author, collection, rkey } = reference;
  const did = author.startsWith('did:') ? author : await resolveHandle(context, session.server, author.toLowerCase());
  return typeof did === 'string' ? `at://${did}/${collection}/${rkey}` : did;
}

function problem(code: Problem['code'], message: string): { quoted: null; problems: Problem[] } {
  return { quoted: null, problems: [{ code, message, part: 1 }] };
}
