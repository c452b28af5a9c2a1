import { z } from 'zod';
import type { Payload } from '../../src/model/payload.ts';

/** How a payload keeps what it asks for: the platform's own names, defaults filled in. */
const shape = z.object({
  mode: z.enum(['direct', 'inbox']),
  title: z.string().optional(),
  privacy_level: z.string().optional(),
  disable_comment: z.boolean().optional(),
  disable_duet: z.boolean().optional(),
  disable_stitch: z.boolean().optional(),
  brand_content_toggle: z.boolean().optional(),
  brand_organic_toggle: z.boolean().optional(),
  is_aigc: z.boolean().optional(),
  auto_add_music: z.boolean().optional(),
  video_cover_timestamp_ms: z.int().optional(),
  photo_cover_index: z.int().optional(),
});
export type PayloadOptions = z.infer<typeof shape>;

export function optionsOf(payload: Payload): PayloadOptions {
  return shape.parse(payload.options);
}

export function isVideo(payload: Payload): boolean {
  return payload.parts[0]!.media[0]?.kind === 'video';
}
