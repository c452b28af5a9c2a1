import { z } from 'zod';
import type { Payload } from '../../src/model/payload.ts';

/** How a payload keeps what it asks for: only what differs from the platform's own defaults. */
const shape = z.object({
  topic_tag: z.string().optional(),
  reply_control: z.string().optional(),
  enable_reply_approvals: z.boolean().optional(),
  poll_options: z.array(z.string()).optional(),
  gif_id: z.string().optional(),
  is_ghost_post: z.boolean().optional(),
  quote: z.string().optional(),
  link_attachment: z.string().optional(),
  is_spoiler_media: z.boolean().optional(),
});
export type PayloadOptions = z.infer<typeof shape>;

export function optionsOf(payload: Payload): PayloadOptions {
  return shape.parse(payload.options);
}
