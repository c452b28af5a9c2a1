import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Payload, PayloadMedia } from '../../src/model/payload.ts';

const postKinds = ['self', 'link', 'image', 'video', 'gallery', 'crosspost', 'comment'] as const;
export type PostKind = (typeof postKinds)[number];

/** What the first part is, as the payload's options keep it. */
const redditPost = z.object({
  kind: z.enum(postKinds),
  /** Absent of a comment. */
  subreddit: z.string().optional(),
  title: z.string().optional(),
  url: z.string().optional(),
  /** Full name of the post that is shared. */
  crosspost: z.string().optional(),
  /** Full name of what is answered. */
  reply_to: z.string().optional(),
  /** As the post says it: a text or an id. */
  flair: z.string().optional(),
  flair_text: z.string().optional(),
  nsfw: z.boolean().default(false),
  spoiler: z.boolean().default(false),
  send_replies: z.boolean().default(true),
  resubmit: z.boolean().default(false),
  captions: z.array(z.string()).optional(),
  thumbnail: z.custom<PayloadMedia>(value => typeof value === 'object' && value !== null).optional(),
});
export type RedditPost = z.infer<typeof redditPost>;

export function postOf(payload: Payload): RedditPost {
  return redditPost.parse(payload.options);
}

/** An image or a video becomes a post only some time after the call. */
export function isAsynchronous({ kind }: RedditPost): boolean {
  return kind === 'image' || kind === 'video';
}

/** Digest of all that can never be changed about a post: its receipt bears it, so that an edit knows what it was. */
export function fixedDigest(payload: Payload): string {
  const media = payload.parts[0]?.media.map(({ digest }) => digest) ?? [];
  const { thumbnail, ...post } = postOf(payload);
  const fixed = JSON.stringify([Object.entries(post).sort(), media, thumbnail?.digest ?? null]);
  return createHash('sha256').update(fixed).digest('hex').slice(0, 16);
}
