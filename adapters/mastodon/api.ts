import { z } from 'zod';
import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Dialect } from '../kit/fault.ts';

/** The address of a call on the account's own server. */
export function api(context: PlatformContext, path: string): string {
  return `${context.origin(String(context.account.place.server))}${path}`;
}

export function authorization(context: PlatformContext): Record<string, string> {
  return { authorization: `Bearer ${context.credentials.token}` };
}

const errorBody = z.object({ error: z.string() });

export const dialect: Dialect = {
  name: 'Mastodon',
  errorText: json => errorBody.safeParse(json).data?.error ?? null,
  // An ISO 8601 time, not seconds, and no Retry-After; some compatible servers send Retry-After in seconds instead.
  // https://docs.joinmastodon.org/api/rate-limits/
  throttledUntil: headers => {
    const reset = Date.parse(headers['x-ratelimit-reset'] ?? '');
    return Number.isNaN(reset) ? null : reset;
  },
};

/** Ids go beyond 2^53 and are not always digits: text, never a number. */
const identifier = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\w-]+$/);

/** What is not as it should be beside the id is no reason to doubt that the post is there. */
const attachment = z.object({ id: identifier.optional() }).catch({});

export const statusAnswer = z.object({
  id: identifier,
  url: z.url({ protocol: /^https?$/ }).nullish(),
  uri: z.string().nullish(),
  created_at: z.iso.datetime({ offset: true }).optional(),
  in_reply_to_id: identifier.nullish(),
  media_attachments: z.array(attachment).default([]),
  visibility: z.string().optional(),
  poll: z.object({ expires_at: z.string().nullish() }).nullish().catch(undefined),
  /** Compatible servers that know quotes have forms of their own for them. */
  quote: z.unknown().optional(),
  quote_approval: z.object({ current_user: z.string() }).nullish().catch(undefined),
});
export type Status = z.infer<typeof statusAnswer>;

export const mediaAnswer = z.object({ id: identifier });

/** Whether a post quotes another, whatever became of that one. */
export function isQuoting({ quote }: Status): boolean {
  return quote !== undefined && quote !== null && quote !== false;
}

export const searchAnswer = z.object({ statuses: z.array(statusAnswer) });

export const accountAnswer = z.object({ id: identifier, acct: z.string(), url: z.string().nullish() });

export const sourceAnswer = z.object({ text: z.string(), spoiler_text: z.string() });
