import { z } from 'zod';
import type { PlatformContext } from '../../src/model/adapter.ts';
import type { ListedPost, Listing } from '../../src/model/listing.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { exchange } from '../kit/answer.ts';
import { notPrepared } from '../kit/fault.ts';
import { accountAnswer, api, authorization, dialect, statusAnswer } from './api.ts';

const pageSize = 40;
const mostPages = 25;

const shownStatus = statusAnswer.extend({
  content: z.string(),
  card: z.object({ url: z.string() }).nullish().catch(undefined),
});

/** https://docs.joinmastodon.org/methods/accounts/#statuses */
export async function list(context: PlatformContext): Promise<Listing | { fault: Fault }> {
  const account = await get(context, '/api/v1/accounts/verify_credentials', accountAnswer);
  if ('fault' in account) return account;
  const posts: ListedPost[] = [];
  for (let page = 0; page < mostPages; page += 1) {
    const query = new URLSearchParams({ limit: String(pageSize), exclude_reblogs: 'true', exclude_replies: 'true' });
    const oldest = posts.at(-1)?.id;
    if (oldest !== undefined) query.set('max_id', oldest);
    const found = await get(context, `/api/v1/accounts/${account.value.id}/statuses?${query}`, z.array(shownStatus));
    if ('fault' in found) return found;
    // A compatible server may not know how to page, and gives the same posts again.
    const fresh = found.value.filter(post => posts.every(known => known.id !== post.id));
    posts.push(...fresh.map(listed));
    if (fresh.length === 0) return { posts, isWhole: true };
  }
  return { posts, isWhole: false };
}

async function get<T>(context: PlatformContext, path: string, shape: z.ZodType<T>) {
  const answer = await exchange(context, { method: 'GET', url: api(context, path), headers: authorization(context) });
  const read = answer.kind === 'answer' && answer.status === 200 ? shape.safeParse(answer.json) : null;
  return read?.success ? { value: read.data } : notPrepared(answer, dialect);
}

function listed({ id, url, created_at: at, content, card }: z.infer<typeof shownStatus>): ListedPost {
  const text = wordsOf(content);
  return { id, url: url ?? null, at: at === undefined ? null : Date.parse(at), text, links: card ? [card.url] : [] };
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of the server's HTML, for holding against others: never shown, and never HTML again. */
function wordsOf(html: string): string {
  return html
    .replace(/<br\b[^>]*>|<\/p>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|(\w{1,6}));/g, (written, code: string | undefined, name: string | undefined) =>
      code === undefined ? (signs[name ?? ''] ?? written) : String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
    );
}
