import type { PlatformContext, SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Answer } from '../kit/answer.ts';
import { accountName } from './addresses.ts';
import { api, listingAnswer, type Thing } from './api.ts';
import { call } from './call.ts';
import { questionFault } from './faults.ts';

/** A server's clock may be behind ours by this much. */
const clockSkew = 5 * 60;
/** A text may have 40,000 characters, and an answer that is too large is not read. */
const pageSize = '25';
const mostPages = 20;

/** The account's own posts or comments since the first attempt, newest first. */
export async function ownThings(list: 'submitted' | 'comments', context: SendContext): Promise<Thing[] | Fault> {
  const since = Math.floor(context.attemptedAt / 1000) - clockSkew;
  const things: Thing[] = [];
  const path = `/user/${encodeURIComponent(accountName(context.account))}/${list}`;
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const query: Record<string, string> = { sort: 'new', limit: pageSize, ...(after === null ? {} : { after }) };
    const listing = await readListing(api(context, path, query), context);
    if ('outcome' in listing) return listing;
    const recent = listing.things.filter(({ created_utc: at }) => at >= since);
    things.push(...recent);
    after = listing.after;
    // A pinned post may be older and come first, so only the last one tells where the list stands.
    const oldest = listing.things.at(-1)?.created_utc ?? 0;
    if (after === null || oldest < since) return things;
  }
  const message = 'Reddit has more posts of the account since the attempt than can be looked through';
  return { outcome: 'throttled', code: 'platform.unreadable', message, retryAt: null };
}

/** The account's own posts, newest first, as far back as the pages reach. */
export async function submitted(context: PlatformContext): Promise<{ things: Thing[]; isWhole: boolean } | Fault> {
  const path = `/user/${encodeURIComponent(accountName(context.account))}/submitted`;
  const things: Thing[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const query: Record<string, string> = { sort: 'new', limit: pageSize, ...(after === null ? {} : { after }) };
    const listing = await readListing(api(context, path, query), context);
    if ('outcome' in listing) return listing;
    things.push(...listing.things.filter(({ name }) => name.startsWith('t3_')));
    after = listing.after;
    if (after === null) return { things, isWhole: true };
  }
  return { things, isWhole: false };
}

/** Posts and comments by their full names; what was deleted is there too, without its author. */
export async function thingsByName(names: readonly string[], context: PlatformContext): Promise<Thing[] | Fault> {
  const things: Thing[] = [];
  for (let start = 0; start < names.length; start += 100) {
    const id = names.slice(start, start + 100).join(',');
    const listing = await readListing(api(context, '/api/info', { id }), context);
    if ('outcome' in listing) return listing;
    things.push(...listing.things);
  }
  return things;
}

async function readListing(
  url: string,
  context: PlatformContext,
): Promise<{ things: Thing[]; after: string | null } | Fault> {
  const answer: Answer | Fault = await call(context, { method: 'GET', url });
  if ('outcome' in answer) return answer;
  const read = answer.kind === 'answer' && answer.status === 200 ? listingAnswer.safeParse(answer.json) : null;
  if (!read?.success) return questionFault(answer, context);
  const { after, children } = read.data.data;
  return { things: children.map(({ data }) => data), after: after ?? null };
}

/** Whether its author or somebody else took it away for good. */
export function isDeleted({ author, removed_by_category: by }: Thing): boolean {
  return author === '[deleted]' || by === 'deleted' || by === 'author';
}
