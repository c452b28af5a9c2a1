import { z } from 'zod';
import type { PlatformContext, Quota } from '../../src/model/adapter.ts';
import { type Answer, type Exchange, exchange } from '../kit/answer.ts';
import type { Dialect } from '../kit/fault.ts';
import { authorization } from './oauth.ts';

/** One request to X with the account's credential; the address is told without its origin. */
export function call(
  context: PlatformContext,
  { path, ...request }: Omit<Exchange, 'url' | 'headers'> & { path: string },
): Promise<Answer> {
  const url = `${context.origin('https://api.x.com')}${path}`;
  return exchange(context, { ...request, url, headers: authorization(context, request.method, url) });
}

/** Ids go beyond 2^53: text, never a number. */
const identifier = z.string().regex(/^\d{1,19}$/);

/** A problem, or a list of errors, or both. https://docs.x.com/x-api/fundamentals/response-codes-and-errors */
const errorBody = z.object({
  title: z.string().optional().catch(undefined),
  detail: z.string().optional().catch(undefined),
  type: z.string().optional().catch(undefined),
  error: z.string().optional().catch(undefined),
  errors: z
    .array(z.object({ message: z.string().optional(), detail: z.string().optional() }))
    .optional()
    .catch(undefined),
});

/** What an error answer says, most telling first: the detail of a bad request is the same for all. */
export function errorText(json: unknown): string | null {
  const { title, detail, error, errors } = errorBody.safeParse(json).data ?? {};
  const listed = errors?.[0]?.message ?? errors?.[0]?.detail;
  return listed ?? detail ?? title ?? error ?? null;
}

/** The last part of the address that names the kind of problem: the host before it has changed once. */
export function problemName(json: unknown): string | null {
  return errorBody.safeParse(json).data?.type?.split('/').at(-1) ?? null;
}

/** Each is a window of its own; the two of a day are not documented, and often not there. */
const windows = ['x-rate-limit', 'x-user-limit-24hour', 'x-app-limit-24hour'];

const windowNames: Record<string, string> = {
  'x-rate-limit': 'questions who the account is',
  'x-user-limit-24hour': 'calls of the account in 24 hours',
  'x-app-limit-24hour': 'calls of the app in 24 hours',
};

/** What the headers of an answer say of each window. https://docs.x.com/x-api/fundamentals/rate-limits */
export function quotasOf(headers: Record<string, string>): Quota[] {
  return windows.flatMap(window => {
    const [limit, left, reset] = ['limit', 'remaining', 'reset'].map(name => headers[`${window}-${name}`] ?? '');
    if (![limit, left, reset].every(each => /^\d{1,11}$/.test(each!))) return [];
    const used = Math.max(0, Number(limit) - Number(left));
    return [{ what: windowNames[window]!, used, limit: Number(limit), resetsAt: Number(reset) * 1000 }];
  });
}

export const dialect: Dialect = {
  name: 'X',
  errorText,
  throttledUntil(headers) {
    const resets = windows.flatMap(window => {
      const [remaining, reset] = [headers[`${window}-remaining`], headers[`${window}-reset`]];
      const isUsedUp = remaining === undefined || Number(remaining) <= 0;
      // Seconds since 1970, not from now.
      return isUsedUp && /^\d{1,11}$/.test(reset ?? '') ? [Number(reset) * 1000] : [];
    });
    return resets.length === 0 ? null : Math.max(...resets);
  },
};

export const createdAnswer = z.object({ data: z.object({ id: identifier }) });

export const meAnswer = z.object({
  data: z.object({ id: identifier, username: z.string().regex(/^\w{1,20}$/), subscription_type: z.string().nullish() }),
});

export const deletedAnswer = z.object({ data: z.object({ deleted: z.literal(true) }) });

export const begunAnswer = z.object({
  data: z.object({ id: identifier, expires_after_secs: z.number().positive().optional().catch(undefined) }),
});

export const mediaAnswer = z.object({
  data: z.object({
    id: identifier,
    processing_info: z
      .object({
        state: z.string(),
        check_after_secs: z.number().positive().optional().catch(undefined),
        error: z.object({ name: z.string().optional(), message: z.string().optional() }).nullish().catch(undefined),
      })
      .nullish(),
  }),
});

const entities = z
  .object({ urls: z.array(z.object({ url: z.string(), expanded_url: z.string().optional() })).default([]) })
  .nullish();
const note = z.object({ text: z.string(), entities }).nullish();
const references = z.array(z.object({ type: z.string(), id: identifier })).nullish();

/** Both names of each member are live, and what is not known under the one may stand under the other. */
export const ownPost = z
  .object({
    id: identifier,
    text: z.string(),
    created_at: z.iso.datetime({ offset: true }),
    conversation_id: identifier,
    attachments: z.object({ media_keys: z.array(z.string()).default([]) }).nullish(),
    entities,
    note_post: note,
    note_tweet: note,
    referenced_posts: references,
    referenced_tweets: references,
  })
  .transform(({ note_post, note_tweet, referenced_posts, referenced_tweets, ...post }) => {
    const long = note_post ?? note_tweet;
    const related = referenced_posts ?? referenced_tweets ?? [];
    return {
      id: post.id,
      createdAt: post.created_at,
      text: long?.text ?? post.text,
      urls: (long?.entities ?? post.entities)?.urls ?? [],
      mediaCount: post.attachments?.media_keys.length ?? 0,
      isRoot: post.conversation_id === post.id,
      replyTo: related.find(({ type }) => type === 'replied_to')?.id ?? null,
      quoteOf: related.find(({ type }) => type === 'quoted')?.id ?? null,
    };
  });
export type OwnPost = z.infer<typeof ownPost>;

export const listAnswer = z.object({
  data: z.array(ownPost).optional(),
  meta: z.object({ result_count: z.int().min(0), next_token: z.string().optional() }),
});

export const postsAnswer = z.object({
  data: z.array(z.object({ id: identifier })).optional(),
  errors: z
    .array(z.object({ resource_id: z.string().optional(), value: z.string().optional(), type: z.string().optional() }))
    .optional(),
});
