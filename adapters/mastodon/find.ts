import { z } from 'zod';
import type { FindContext } from '../../src/model/adapter.ts';
import type { Finding } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import { exchange } from '../kit/answer.ts';
import { accountAnswer, api, authorization, type Status, sourceAnswer, statusAnswer } from './api.ts';
import { receiptOf } from './send.ts';

/** A server's clock may be behind ours by this much. */
const clockSkew = 5 * 60 * 1000;
const pageSize = 40;
const mostPages = 10;

/**
 * Looks through the account's own posts since the first attempt for the exact text, part by part. The list is read from
 * the server's database with no lag that is documented, newest first.
 */
export async function find(payload: Payload, context: FindContext): Promise<Finding> {
  const posts = await recentPosts(context);
  if (posts === null) return { found: 'unclear', message: "Mastodon did not show the account's recent posts" };
  const receipts = [...context.receipts];
  for (let index = receipts.length; index < payload.parts.length; index += 1) {
    const match = await findPart(payload, index, receipts.at(-1)?.id ?? null, posts, context);
    if (match === 'unclear') return { found: 'unclear', message: 'Mastodon did not show the text of a post' };
    if (match === null) return receipts.length === 0 ? { found: 'none' } : { found: 'some', receipts };
    receipts.push(receiptOf(match, index + 1));
  }
  return { found: 'all', receipts };
}

async function findPart(
  payload: Payload,
  index: number,
  parent: string | null,
  posts: readonly Status[],
  context: FindContext,
): Promise<Status | null | 'unclear'> {
  const part = payload.parts[index]!;
  const warning = String(payload.options.spoiler_text ?? '');
  const candidates = posts.filter(
    post =>
      (post.in_reply_to_id ?? null) === parent &&
      post.media_attachments.length === part.media.length &&
      !context.taken.has(post.id),
  );
  // Oldest first: of two equal posts the earlier one is the answer to the earlier request.
  for (const post of candidates.reverse()) {
    const source = await sourceOf(post.id, context);
    if (source === null) return 'unclear';
    if (source.text === part.text && source.spoiler_text === warning) return post;
  }
  return null;
}

/** Own posts since the first attempt, newest first; null where the server did not answer. */
async function recentPosts(context: FindContext): Promise<Status[] | null> {
  const account = await accountId(context);
  if (account === null) return null;
  const posts: Status[] = [];
  for (let page = 0; page < mostPages; page += 1) {
    const oldest = posts.at(-1)?.id;
    const query = new URLSearchParams({ limit: String(pageSize), exclude_reblogs: 'true' });
    if (oldest !== undefined) query.set('max_id', oldest);
    const found = await get(context, `/api/v1/accounts/${account}/statuses?${query}`, z.array(statusAnswer));
    if (found === null) return null;
    const recent = found.filter(post => Date.parse(post.created_at) >= context.attemptedAt - clockSkew);
    posts.push(...recent);
    if (recent.length < found.length || found.length === 0) return posts;
  }
  // More than 400 posts since the attempt: what was not seen cannot be called absent.
  return null;
}

async function accountId(context: FindContext): Promise<string | null> {
  const known = context.session.get('account') as string | undefined;
  if (known !== undefined) return known;
  const account = await get(context, '/api/v1/accounts/verify_credentials', accountAnswer);
  if (account !== null) context.session.set('account', account.id);
  return account?.id ?? null;
}

/** The text exactly as it was sent; `content` is HTML that the server made of it. */
async function sourceOf(id: string, context: FindContext): Promise<z.infer<typeof sourceAnswer> | null> {
  return get(context, `/api/v1/statuses/${id}/source`, sourceAnswer);
}

async function get<T>(context: FindContext, path: string, shape: z.ZodType<T>): Promise<T | null> {
  const answer = await exchange(context, { method: 'GET', url: api(context, path), headers: authorization(context) });
  if (answer.kind === 'none' || answer.status !== 200) return null;
  return shape.safeParse(answer.json).data ?? null;
}
