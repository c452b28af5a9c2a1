import { z } from 'zod';
import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { type Answer, exchange } from '../kit/answer.ts';
import { type Dialect, unreadable } from '../kit/fault.ts';

/** Only this version exists. https://developers.facebook.com/documentation/threads/reference */
const usualOrigin = 'https://graph.threads.net';

function address(context: PlatformContext, path: string): string {
  return `${context.origin(usualOrigin)}/v1.0${path}`;
}

/** The token stays out of addresses, which stand in logs. */
function headersOf(context: PlatformContext): Record<string, string> {
  return { authorization: `Bearer ${context.credentials.access_token}` };
}

export function get(context: PlatformContext, path: string): Promise<Answer> {
  return exchange(context, { method: 'GET', url: address(context, path), headers: headersOf(context) });
}

/** As a form: of a JSON body, optional fields were seen to be ignored without a word. */
export function post(context: PlatformContext, path: string, fields: Record<string, string>): Promise<Answer> {
  return exchange(context, {
    method: 'POST',
    url: address(context, path),
    headers: { ...headersOf(context), 'content-type': 'application/x-www-form-urlencoded' },
    bytes: new TextEncoder().encode(new URLSearchParams(fields).toString()),
    // Files are fetched before the answer comes.
    timeoutMilliseconds: 120_000,
  });
}

export function remove(context: PlatformContext, path: string): Promise<Answer> {
  return exchange(context, { method: 'DELETE', url: address(context, path), headers: headersOf(context) });
}

const errorBody = z.object({
  error: z.object({ message: z.string().catch(''), code: z.number(), error_subcode: z.number().optional() }),
});

export interface GraphError {
  message: string;
  code: number;
  subcode: number | null;
}

/** What the platform's own "no" says; null where the answer is none, or not in its form. */
export function graphError(answer: Answer): GraphError | null {
  const error = answer.kind === 'answer' ? errorBody.safeParse(answer.json).data?.error : undefined;
  if (error === undefined) return null;
  return { message: error.message, code: error.code, subcode: error.error_subcode ?? null };
}

export const dialect: Dialect = {
  name: 'Threads',
  errorText: json => {
    const error = errorBody.safeParse(json).data?.error;
    if (error === undefined) return null;
    const { message, code, error_subcode: subcode } = error;
    return `${message} (${subcode === undefined ? code : `${code}/${subcode}`})`;
  },
  // Seconds or nothing, which need our clock: see faults.ts.
  throttledUntil: () => null,
};

/** Nothing can come of a request other than the publish, so what cannot be read there leaves no doubt. */
export const unreadableStep: Fault = { ...unreadable(dialect), outcome: 'throttled' };

/** Ids go beyond 2^53: text, never a number. */
const identifier = z.string().regex(/^\d{1,40}$/);

export const createdAnswer = z.object({ id: identifier });

export const meAnswer = z.object({ id: identifier, username: z.string().min(1), name: z.string().optional() });

export const containerAnswer = z.object({ status: z.string(), error_message: z.string().nullish() });

const usage = z.object({ quota_total: z.number() });
export const quotaAnswer = z.object({
  data: z
    .array(
      z.object({
        quota_usage: z.number(),
        config: usage,
        reply_quota_usage: z.number().optional(),
        reply_config: usage.optional(),
      }),
    )
    .min(1),
});

/** What is not as it should be beside the id is no reason to doubt that the post is there. */
export const postAnswer = z.object({
  id: identifier,
  permalink: z
    .url({ protocol: /^https$/ })
    .optional()
    .catch(undefined),
  timestamp: z.string().optional().catch(undefined),
  text: z.string().optional().catch(undefined),
  media_type: z.string().optional().catch(undefined),
  shortcode: z.string().optional().catch(undefined),
  topic_tag: z.string().optional().catch(undefined),
  is_quote_post: z.boolean().optional().catch(undefined),
  replied_to: z.object({ id: identifier }).optional().catch(undefined),
});
export type ThreadsPost = z.infer<typeof postAnswer>;

export const listAnswer = z.object({
  data: z.array(postAnswer),
  paging: z.object({ cursors: z.object({ after: z.string().optional() }).optional() }).optional(),
});
