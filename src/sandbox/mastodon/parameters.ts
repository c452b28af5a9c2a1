import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { invalid, refuse } from './errors.ts';
import { quotePolicies, visibilities } from './state.ts';

/** Forms write everything as text, and Rails takes it so. */
const flag = z
  .union([z.boolean(), z.enum(['true', 'false', '1', '0']).transform(word => word === 'true' || word === '1')])
  .nullish();
const id = z.union([z.string(), z.int().transform(String)]);
const text = z.string().nullish();

const pollParameters = z.object({
  options: z.array(z.string()),
  expires_in: z.coerce.number().int(),
  multiple: flag,
  hide_totals: flag,
});

const statusParameters = z.object({
  status: text,
  media_ids: z.array(id).nullish(),
  media_attributes: z.array(z.object({ id, description: text })).nullish(),
  poll: pollParameters.nullish(),
  in_reply_to_id: id.nullish(),
  sensitive: flag,
  spoiler_text: text,
  visibility: z.enum(visibilities).nullish(),
  language: text,
  scheduled_at: text,
  quoted_status_id: id.nullish(),
  quote_approval_policy: z.enum(quotePolicies).nullish(),
});
export type StatusParameters = z.infer<typeof statusParameters>;
export type PollParameters = z.infer<typeof pollParameters>;

/** The body of a create or an edit, as JSON or as a form. What the server does not know it ignores. */
export function readStatus({ body, isMalformed }: Incoming): StatusParameters {
  if (isMalformed) return refuse(400, 'There was a problem parsing the request body');
  const read = statusParameters.safeParse(body ?? {});
  if (!read.success) return invalid(`${read.error.issues[0]!.path.join('.') || 'body'} is invalid`);
  // A real server would keep it for later: to publish it at once would be a lie.
  if (read.data.scheduled_at) return invalid('the sandbox cannot schedule');
  return read.data;
}
