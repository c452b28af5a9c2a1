import { z } from 'zod';
import type { SendContext } from '../../src/model/adapter.ts';
import { exchange } from '../kit/answer.ts';
import { accountAnswer, api, authorization, type Status, statusAnswer } from './api.ts';

/** A server's clock may be behind ours by this much. */
const clockSkew = 5 * 60 * 1000;
const pageSize = 40;
const mostPages = 10;

/** Own posts since the first attempt, newest first; null where the server did not answer. */
export async function recentPosts(context: SendContext): Promise<Status[] | null> {
  const account = await accountId(context);
  if (account === null) return null;
  const posts: Status[] = [];
  for (let page = 0; page < mostPages; page += 1) {
    const oldest = posts.at(-1)?.id;
    const query = new URLSearchParams({ limit: String(pageSize), exclude_reblogs: 'true' });
    if (oldest !== undefined) query.set('max_id', oldest);
    const found = await get(context, `/api/v1/accounts/${account}/statuses?${query}`, z.array(statusAnswer));
    if (found === null) return null;
    // A compatible server may not know how to page, and gives the same posts again.
    const fresh = found.filter(post => posts.every(known => known.id !== post.id));
    const recent = fresh.filter(post => isRecent(post, context));
    posts.push(...recent);
    if (recent.length < fresh.length || fresh.length === 0) return posts;
  }
  // More than 400 posts since the attempt: what was not seen cannot be called absent.
  return null;
}

async function accountId(context: SendContext): Promise<string | null> {
  const known = context.session.get('account') as string | undefined;
  if (known !== undefined) return known;
  const account = await get(context, '/api/v1/accounts/verify_credentials', accountAnswer);
  if (account !== null) context.session.set('account', account.id);
  return account?.id ?? null;
}

export async function get<T>(context: SendContext, path: string, shape: z.ZodType<T>): Promise<T | null> {
  const answer = await exchange(context, { method: 'GET', url: api(context, path), headers: authorization(context) });
  if (answer.kind === 'none' || answer.status !== 200) return null;
  return shape.safeParse(answer.json).data ?? null;
}

/** A post without a time could be any: it is looked at. */
function isRecent({ created_at: at }: Status, context: SendContext): boolean {
  return at === undefined || Date.parse(at) >= context.attemptedAt - clockSkew;
}
