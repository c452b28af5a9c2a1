import { z } from 'zod';
import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { HttpResponse } from '../../src/model/ports.ts';
import { type Answer, exchange } from '../kit/answer.ts';
import { createFault, type Dialect, stepFault } from '../kit/fault.ts';
import { quote } from '../kit/quote.ts';
import { hintFor, meaningOf, waitedFor } from './refusals.ts';

const usualOrigin = 'https://open.tiktokapis.com';

const errorBody = z.object({
  error: z.object({ code: z.string(), message: z.string().nullish(), log_id: z.string().nullish() }),
});

export const dialect: Dialect = {
  name: 'TikTok',
  errorText: json => {
    const { code, message, log_id: log } = errorBody.safeParse(json).data?.error ?? {};
    if (code === undefined) return null;
    return [message ? `${code}: ${message}` : code, ...(log ? [`(log ${log})`] : [])].join(' ');
  },
  // Seconds or nothing, which need our clock: see `timed`.
  throttledUntil: () => null,
};

/** A call on the account's behalf. Ids in the answer are text. https://developers.tiktok.com/doc/tiktok-api-v2-introduction */
export function call(
  context: PlatformContext,
  path: string,
  request: { method?: 'GET'; json?: unknown } = {},
): Promise<Answer> {
  const careful = {
    ...context,
    http: async (asked: Parameters<typeof context.http>[0]) => withTextIds(await context.http(asked)),
  };
  return exchange(careful, {
    method: 'POST',
    url: `${context.origin(usualOrigin)}${path}`,
    headers: {
      authorization: `Bearer ${context.credentials.access_token}`,
      'content-type': 'application/json; charset=UTF-8',
    },
    ...request,
  });
}

/** An answer that names an id is short; a long one could only keep us busy. */
const mostIdBytes = 64 * 1024;

/** Post ids are numbers beyond 2^53, which JSON.parse would round: those become text before they are parsed. */
function withTextIds(response: HttpResponse): HttpResponse {
  if (response.body.length > mostIdBytes) return response;
  const text = Buffer.from(response.body).toString('latin1');
  const quoted = text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, token =>
    /^\d{16,}$/.test(token) ? `"${token}"` : token,
  );
  return { ...response, body: Buffer.from(quoted, 'latin1') };
}

/** The code of the envelope, which says more than the status: some refusals come with HTTP 200. */
export function errorCode(answer: Answer): string | null {
  return answer.kind === 'answer' ? (errorBody.safeParse(answer.json).data?.error.code ?? null) : null;
}

/** What the answer to a call from which no post can come means; null where it is a success. */
export function callFault(answer: Answer, context: PlatformContext): Fault | null {
  const fault = namedFault(answer, context) ?? timed(stepFault(answer, dialect), answer, context);
  if (fault !== null || isOk(answer)) return fault;
  return saidNo('rejected', answer);
}

/** What the answer to a call that makes a post by itself means; null where it is a success. */
export function makingFault(answer: Answer, context: PlatformContext): Fault | null {
  const fault = namedFault(answer, context) ?? timed(createFault(answer, dialect), answer, context);
  if (fault !== null || isOk(answer)) return fault;
  return saidNo('unknown', answer);
}

/** A 429 says nothing of when; the minute slides, so a whole one is enough. */
export function timed(fault: Fault | null, answer: Answer, context: PlatformContext): Fault | null {
  if (fault?.code !== 'platform.throttled' || answer.kind === 'none') return fault;
  return { ...fault, retryAt: new Date(context.now() + waitedFor(answer.headers)).toISOString() };
}

/** Success is the code `ok`; an answer without any code is judged by what it lacks. */
function isOk(answer: Answer): boolean {
  const code = errorCode(answer);
  return code === null || code === 'ok';
}

/** A refusal by its name. A 5xx is none, whatever it says: it may come from a server that does not know. */
function namedFault(answer: Answer, context: PlatformContext): Fault | null {
  const code = errorCode(answer);
  if (answer.kind === 'none' || answer.status >= 500 || code === null) return null;
  const known = meaningOf(code);
  if (known === null) return null;
  const { milliseconds, ...kind } = known;
  const pause = code === 'rate_limit_exceeded' ? waitedFor(answer.headers) : milliseconds;
  const retryAt = pause === null ? null : new Date(context.now() + pause).toISOString();
  return { ...kind, message: words(answer), retryAt };
}

function saidNo(outcome: 'rejected' | 'unknown', answer: Answer): Fault {
  const code = outcome === 'rejected' ? 'platform.refused' : 'platform.unreadable';
  return { outcome, code, message: words(answer), retryAt: null };
}

function words(answer: Answer): string {
  if (answer.kind === 'none') return 'TikTok did not answer';
  const hint = hintFor(errorCode(answer));
  const said = `TikTok answered ${answer.status}: ${quote(dialect.errorText(answer.json) ?? '')}`;
  return hint === null ? said : `${said}; ${hint}`;
}

/** An answer of success without what it has to hold. */
export const unreadableStep: Fault = {
  outcome: 'throttled',
  code: 'platform.unreadable',
  message: 'TikTok answered with success, but not in its own form',
  retryAt: null,
};

export const publishId = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\w.~-]+$/);

const postId = z
  .string()
  .regex(/^\d{1,20}$/)
  .or(z.int().nonnegative().transform(String));

export const identityAnswer = z.object({
  data: z.object({ user: z.object({ open_id: z.string().min(1).max(200), display_name: z.string().nullish() }) }),
});

export const creatorAnswer = z.object({
  data: z.object({
    creator_username: z.string().regex(/^[\w.]{1,100}$/),
    privacy_level_options: z.array(z.string()),
    comment_disabled: z.boolean().default(false),
    duet_disabled: z.boolean().default(false),
    stitch_disabled: z.boolean().default(false),
    max_video_post_duration_sec: z.number().positive(),
  }),
});

export const uploadAnswer = z.object({ data: z.object({ publish_id: publishId, upload_url: z.string() }) });

export const pullAnswer = z.object({ data: z.object({ publish_id: publishId }) });

export const statusAnswer = z.object({
  data: z.object({
    status: z.string(),
    fail_reason: z.string().nullish(),
    uploaded_bytes: z.int().nonnegative().nullish(),
    // So the platform spells it.
    publicaly_available_post_id: z.array(postId).nullish(),
  }),
});
