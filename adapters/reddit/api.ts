import { z } from 'zod';
import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Dialect } from '../kit/fault.ts';
import { accountName } from './addresses.ts';

/** Unescaped, with `raw_json`: else `&`, `<` and `>` come as entities. https://www.reddit.com/dev/api */
export function api(context: PlatformContext, path: string, query: Record<string, string> = {}): string {
  return `${context.origin('https://oauth.reddit.com')}${path}?${new URLSearchParams({ raw_json: '1', ...query })}`;
}

export function tokenAddress(context: PlatformContext): string {
  return `${context.origin('https://www.reddit.com')}/api/v1/access_token`;
}

/** A rule: who does not say so gets next to nothing. https://support.reddithelp.com/hc/articles/16160319875092 */
export function userAgent({ account }: PlatformContext): Record<string, string> {
  return { 'user-agent': `web:mergecast:v1 (by /u/${accountName(account)})` };
}

/** The body of a call as a form; without `api_type` the answer would be a list of instructions for jQuery. */
export function form(fields: Record<string, string | boolean>): { headers: Record<string, string>; bytes: Uint8Array } {
  const all = Object.entries({ api_type: 'json', ...fields }).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  return {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    bytes: new TextEncoder().encode(new URLSearchParams(all).toString()),
  };
}

/** What Reddit refuses, it refuses with HTTP 200: `["CODE", "words", "field"]`, words in the account's language. */
const errorsAnswer = z.object({ json: z.object({ errors: z.array(z.unknown()).min(1) }) });
const errorEntry = z.tuple([z.string()], z.unknown());
const newerBody = z.object({ explanation: z.string(), reason: z.string().optional() });
const olderBody = z.object({ message: z.string() });
export const tokenErrorAnswer = z.object({ error: z.string() });

export interface InBandError {
  code: string;
  words: string;
}

/** The first error inside an answer of success, or null where there is none. */
export function inBandError(json: unknown): InBandError | null {
  const errors = errorsAnswer.safeParse(json).data?.json.errors;
  if (errors === undefined) return null;
  const entry = errorEntry.safeParse(errors[0]).data;
  return { code: entry?.[0] ?? '', words: typeof entry?.[1] === 'string' ? entry[1] : '' };
}

function errorText(json: unknown): string | null {
  const inBand = inBandError(json);
  if (inBand !== null) return [inBand.code, inBand.words].filter(Boolean).join(': ') || null;
  const newer = newerBody.safeParse(json).data;
  if (newer !== undefined) return [newer.reason, newer.explanation].filter(Boolean).join(': ');
  return olderBody.safeParse(json).data?.message ?? tokenErrorAnswer.safeParse(json).data?.error ?? null;
}

export const dialect: Dialect = {
  name: 'Reddit',
  errorText,
  // Seconds from now on, not a time: see `faults.ts`.
  throttledUntil: () => null,
};

const id = z.string().regex(/^[0-9a-z]{1,13}$/);
const fullname = z.string().regex(/^t[13]_[0-9a-z]{1,13}$/);
/** Some calls say it with its prefix, some without. */
const postName = z.union([z.string().regex(/^t3_[0-9a-z]{1,13}$/), id.transform(said => `t3_${said}`)]);

export const tokenAnswer = z.object({
  /** Goes into a header, so nothing but what a token is made of. */
  access_token: z.string().regex(/^[\w.~+/=-]{8,8192}$/),
  expires_in: z.number().positive().default(3600),
  scope: z.string().max(2000).optional(),
});

export const meAnswer = z.object({ id, name: z.string(), is_suspended: z.boolean().nullish() });

const noErrors = z.array(z.unknown()).max(0);
const permalink = z.string().optional().catch(undefined);

export const postAnswer = z.object({
  json: z.object({
    errors: noErrors,
    data: z
      .object({ name: postName.optional(), id: postName.optional(), url: permalink })
      .transform(({ name, id: said, url }) => ({ name: name ?? said, url })),
  }),
});

/** `things` may be empty though the comment is there: in a quarantined subreddit. */
export const commentAnswer = z.object({
  json: z.object({
    errors: noErrors,
    data: z.object({ things: z.array(z.object({ data: z.object({ name: fullname, permalink }) })).max(10) }),
  }),
});

export const editAnswer = z.object({ json: z.object({ errors: noErrors }) });

const text = z.string().nullish();
const flag = z.boolean().nullish();

/** A post or a comment in a list. */
const thing = z.object({
  name: fullname,
  author: z.string().nullish(),
  subreddit: z.string(),
  created_utc: z.number(),
  permalink,
  removed_by_category: text,
  locked: flag,
  archived: flag,
  // Of a post.
  title: text,
  selftext: text,
  url: text,
  is_self: flag,
  is_video: flag,
  is_gallery: flag,
  is_reddit_media_domain: flag,
  post_hint: text,
  crosspost_parent: text,
  is_crosspostable: flag,
  // Of a comment.
  body: text,
  parent_id: text,
});
export type Thing = z.infer<typeof thing>;

export const listingAnswer = z.object({
  data: z.object({ after: text, children: z.array(z.object({ data: thing })) }),
});

export const leaseAnswer = z.object({
  args: z.object({
    action: z.string().max(500),
    fields: z.array(z.object({ name: z.string().max(200), value: z.string().max(10_000) })).max(50),
  }),
  asset: z.object({ asset_id: z.string().regex(/^[\w-]{1,100}$/) }),
});
