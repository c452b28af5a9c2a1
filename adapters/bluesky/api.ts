import { z } from 'zod';
import type { Fault, OutcomeCode } from '../../src/model/outcome.ts';
import type { Answer } from '../kit/answer.ts';
import type { Dialect } from '../kit/fault.ts';
import { isCid } from './cid.ts';

export const postCollection = 'app.bsky.feed.post';

/** The address of a call on a server. https://docs.bsky.app/docs/api/at-protocol-xrpc-api */
export function xrpc(server: string, method: string, query: Record<string, string> = {}): string {
  const search = new URLSearchParams(query).toString();
  return `${server}/xrpc/${method}${search === '' ? '' : `?${search}`}`;
}

const errorBody = z.object({ error: z.string(), message: z.string().optional() });

/** The name of an error, which says more than the status: an expired token and a text that is too long are both 400. */
export function errorName(answer: Answer): string | null {
  return answer.kind === 'answer' && answer.status >= 400
    ? (errorBody.safeParse(answer.json).data?.error ?? null)
    : null;
}

export const dialect: Dialect = {
  name: 'Bluesky',
  errorText: json => {
    const said = errorBody.safeParse(json).data;
    return said === undefined ? null : [said.error, said.message].filter(Boolean).join(': ');
  },
  // Unix seconds; no Retry-After is sent. https://docs.bsky.app/docs/advanced-guides/rate-limits
  throttledUntil: headers => {
    const reset = headers['ratelimit-reset'] ?? '';
    return /^\d{1,12}$/.test(reset) ? Number(reset) * 1000 : null;
  },
};

/** Refusals whose status alone would say something else. */
const codes: Record<string, OutcomeCode> = {
  AccountDeactivated: 'platform.forbidden',
  AccountSuspended: 'platform.forbidden',
  AccountTakedown: 'platform.forbidden',
  AuthMissing: 'platform.credentials',
  BlobNotFound: 'platform.media',
  ExpiredToken: 'platform.credentials',
  InvalidMimeType: 'platform.media',
  InvalidSize: 'platform.media',
  InvalidSwap: 'platform.conflict',
  InvalidToken: 'platform.credentials',
};

/** A fault in the light of the error's name. Only a refusal can change its code, never what may follow. */
export function named<F extends Fault | null>(fault: F, answer: Answer): F {
  const name = errorName(answer);
  const code = name !== null && Object.hasOwn(codes, name) ? codes[name] : undefined;
  return fault?.outcome === 'rejected' && code !== undefined ? { ...fault, code } : fault;
}

const did = z
  .string()
  .max(2048)
  .regex(/^did:[a-z]+:[A-Za-z0-9._:%-]*[A-Za-z0-9._-]$/);
const cid = z.string().max(256).refine(isCid);
const uri = z.string().max(8192).startsWith('at://');

const token = z.string().regex(/^[\w.~+/=-]{8,8192}$/);

export const sessionAnswer = z.object({
  did,
  handle: z.string(),
  /** Goes into a header, so nothing but what a token is made of. */
  accessJwt: token,
  /** Names the server that the account lives on, where the session was opened at another one. */
  didDoc: z.unknown().optional(),
  active: z.boolean().optional(),
  status: z.string().optional(),
});

export const identityAnswer = z.object({ did, handle: z.string() });

export const didAnswer = z.object({ did });

export const serverAnswer = z.object({
  did: did.optional().catch(undefined),
  blobUploadLimit: z.int().positive().optional().catch(undefined),
});

const blobReference = z.object({
  $type: z.literal('blob'),
  ref: z.object({ $link: cid }),
  mimeType: z.string(),
  size: z.int(),
});
export type BlobReference = z.infer<typeof blobReference>;

export const blobAnswer = z.object({ blob: blobReference });

/** `commit` is there when something was written; without it, the very same record was there before. */
export const putAnswer = z.object({ uri, cid, commit: z.unknown().optional() });

export const writesAnswer = z.object({ results: z.array(z.object({ uri, cid })) });

export const serviceAuthAnswer = z.object({ token });

export const postsAnswer = z.object({
  posts: z.array(
    z.object({
      uri,
      cid,
      author: z.object({
        viewer: z.object({ blockedBy: z.boolean().optional(), blocking: z.string().optional() }).optional(),
      }),
      viewer: z.object({ embeddingDisabled: z.boolean().optional() }).optional(),
    }),
  ),
});

export const videoLimitsAnswer = z.object({
  canUpload: z.boolean(),
  remainingDailyVideos: z.int().optional(),
  remainingDailyBytes: z.number().optional(),
  message: z.string().optional(),
  error: z.string().optional(),
});

const job = z.object({
  jobId: z
    .string()
    .regex(/^[\w.:~-]{1,512}$/)
    .optional(),
  /** All that is not known means that it is in work. */
  state: z.string().optional(),
  blob: blobReference.optional(),
  error: z.string().optional(),
  message: z.string().optional(),
  failureCode: z.string().optional(),
});
export type VideoJob = z.infer<typeof job>;

/** The schema promises `jobStatus`; an upload is often answered without it. https://github.com/bluesky-social/atproto/issues/3097 */
export function readJob(json: unknown): VideoJob | null {
  const wrapped = z.object({ jobStatus: job }).safeParse(json);
  const read = wrapped.success ? wrapped.data.jobStatus : (job.safeParse(json).data ?? null);
  return read?.jobId === undefined && read?.blob === undefined ? null : read;
}

export const recordAnswer = z.object({
  uri,
  cid,
  value: z.object({ text: z.string(), createdAt: z.string() }),
});
