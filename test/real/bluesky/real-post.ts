import { z } from 'zod';
import type { ShownPost } from '../../../src/sandbox/shown-post.ts';

const image = z.object({ alt: z.string(), image: z.object({ mimeType: z.string() }) });
const post = z.object({
  text: z.string(),
  createdAt: z.string(),
  reply: z.object({ parent: z.object({ uri: z.string() }) }).optional(),
  embed: z.object({ images: z.array(image).optional() }).optional(),
});

export interface RealPost {
  shown: ShownPost;
  /** As the server gives it back. */
  value: { text: string; facets?: unknown; embed?: unknown };
}

/** A record of the real server as the suite speaks of posts. */
export function readPost({ uri, value }: { uri: string; value: unknown }, account: string): RealPost {
  const read = post.parse(value);
  const media = (read.embed?.images ?? []).map(({ alt, image: { mimeType } }) => ({ alt, type: mimeType }));
  const replyTo = read.reply?.parent.uri ?? null;
  return {
    shown: { id: uri, url: null, text: read.text, account, replyTo, media, at: read.createdAt, notes: [] },
    value: value as RealPost['value'],
  };
}
