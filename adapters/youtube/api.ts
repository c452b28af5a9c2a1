import { z } from 'zod';
import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Answer } from '../kit/answer.ts';
import type { Dialect } from '../kit/fault.ts';

type Query = Record<string, string>;

const apiOrigin = 'https://www.googleapis.com';

/** Where an upload may be sent on to: the API itself, under its two names. */
export const uploadHosts = ['www.googleapis.com', 'youtube.googleapis.com'];

/** https://developers.google.com/youtube/v3/docs */
export function api(context: PlatformContext, method: string, query: Query): string {
  return `${context.origin(apiOrigin)}/youtube/v3/${method}?${new URLSearchParams(query)}`;
}

export function upload(context: PlatformContext, method: string, query: Query): string {
  return `${context.origin(apiOrigin)}/upload/youtube/v3/${method}?${new URLSearchParams(query)}`;
}

/** https://developers.google.com/identity/protocols/oauth2/native-app#offline */
export function tokenAddress(context: PlatformContext): string {
  return `${context.origin('https://oauth2.googleapis.com')}/token`;
}

/** https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke */
export function revokeAddress(context: PlatformContext): string {
  return `${context.origin('https://oauth2.googleapis.com')}/revoke`;
}

const errorBody = z.object({
  error: z.object({
    message: z.string().optional(),
    errors: z.array(z.object({ reason: z.string().optional() })).optional(),
  }),
});
/** OAuth's own, flat form. */
const tokenErrorBody = z.object({ error: z.string(), error_description: z.string().optional() });

/** The reason of an error, which says more than its status; null where the answer is none in Google's form. */
export function errorReason(answer: Answer): string | null {
  if (answer.kind === 'none' || answer.status < 400) return null;
  const read = errorBody.safeParse(answer.json).data?.error;
  return read?.errors?.[0]?.reason ?? tokenErrorBody.safeParse(answer.json).data?.error ?? null;
}

export function errorMessage(json: unknown): string | null {
  const said = errorBody.safeParse(json).data?.error;
  if (said !== undefined) return [said.errors?.[0]?.reason, said.message].filter(Boolean).join(': ') || null;
  const token = tokenErrorBody.safeParse(json).data;
  return token === undefined ? null : [token.error, token.error_description].filter(Boolean).join(': ');
}

export const dialect: Dialect = {
  name: 'YouTube',
  errorText: errorMessage,
  // Which of several clocks a refusal means stands in its reason: see `faults.ts`.
  throttledUntil: () => null,
};

const identifier = z.string().regex(/^[\w-]{1,200}$/);
export const videoId = z.string().regex(/^[\w-]{11}$/);

export const tokenAnswer = z.object({
  /** Goes into a header, so nothing but what a token is made of. */
  access_token: z.string().regex(/^[\w.~+/=-]{8,8192}$/),
  expires_in: z.number().positive().default(3600),
  scope: z.string().optional(),
});

export const channelsAnswer = z.object({
  items: z
    .array(
      z.object({
        id: identifier,
        snippet: z.object({ title: z.string().default('') }).optional(),
        contentDetails: z.object({ relatedPlaylists: z.object({ uploads: identifier }) }),
      }),
    )
    .default([]),
});

const status = z.object({
  uploadStatus: z.string().optional(),
  failureReason: z.string().optional(),
  rejectionReason: z.string().optional(),
  privacyStatus: z.string().optional(),
  publishAt: z.string().optional(),
});
export type VideoStatus = z.infer<typeof status>;

const snippet = z.object({
  title: z.string().optional(),
  description: z.string().optional(),
  publishedAt: z.iso.datetime({ offset: true }).optional(),
});

export const videoAnswer = z.object({ id: videoId, snippet: snippet.optional(), status: status.optional() });
export type Video = z.infer<typeof videoAnswer>;

export const videosAnswer = z.object({
  items: z
    .array(
      videoAnswer.extend({
        fileDetails: z.object({ fileName: z.string().optional(), fileSize: z.coerce.string().optional() }).optional(),
      }),
    )
    .default([]),
});
export type ListedVideo = z.infer<typeof videosAnswer>['items'][number];

/** The whole parts of a video, to be written back. */
export const editableAnswer = z.object({
  items: z
    .array(
      z.object({
        id: videoId,
        snippet: z.record(z.string(), z.json()),
        status: z.record(z.string(), z.json()),
      }),
    )
    .default([]),
});

export const playlistsAnswer = z.object({ items: z.array(z.object({ id: identifier })).default([]) });

export const itemAnswer = z.object({ id: z.string().min(1).max(500) });

export const itemsAnswer = z.object({
  nextPageToken: z.string().optional(),
  items: z
    .array(
      itemAnswer.extend({
        snippet: z.object({
          publishedAt: z.string().optional(),
          title: z.string().optional(),
          description: z.string().optional(),
          resourceId: z.object({ videoId }),
        }),
      }),
    )
    .default([]),
});

export const captionsAnswer = z.object({
  items: z
    .array(itemAnswer.extend({ snippet: z.object({ language: z.string().default(''), name: z.string().default('') }) }))
    .default([]),
});
