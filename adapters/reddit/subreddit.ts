import { z } from 'zod';
import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Answer } from '../kit/answer.ts';
import { api } from './api.ts';
import { call } from './call.ts';
import { questionFault } from './faults.ts';

const flag = z.boolean().nullish().catch(null);
const count = z.coerce.number().int().positive().nullish().catch(null);
const word = z.string().nullish().catch(null);
const words = z.array(z.string()).nullish().catch(null);

/** What a subreddit says of itself to the account; what it does not say is no rule. */
const about = z.object({
  data: z.object({
    display_name: z.string(),
    subreddit_type: word,
    submission_type: word,
    allow_images: flag,
    allow_videos: flag,
    allow_galleries: flag,
    user_is_banned: flag,
    user_is_contributor: flag,
    user_is_moderator: flag,
  }),
});
export type About = z.infer<typeof about>['data'];

/** https://www.reddit.com/dev/api#GET_api_v1_{subreddit}_post_requirements */
const requirements = z.object({
  title_text_min_length: count,
  title_text_max_length: count,
  title_regexes: words,
  title_required_strings: words,
  title_blacklisted_strings: words,
  body_restriction_policy: word,
  body_text_min_length: count,
  body_text_max_length: count,
  body_regexes: words,
  body_required_strings: words,
  body_blacklisted_strings: words,
  link_restriction_policy: word,
  domain_whitelist: words,
  domain_blacklist: words,
  is_flair_required: flag,
  gallery_min_items: count,
  gallery_max_items: count,
  gallery_captions_requirement: word,
});
export type Requirements = z.infer<typeof requirements>;

const flair = z.object({
  id: z.string().max(100),
  text: z.string().nullish(),
  text_editable: flag,
  mod_only: flag,
});
export type Flair = z.infer<typeof flair>;

/** Null where there is none of that name, or it is not for this account. */
export function subredditAbout(name: string, context: PlatformContext): Promise<About | null | Fault> {
  return once(`about ${name}`, context, async () => {
    const found = await read(`/r/${encodeURIComponent(name)}/about`, about, context);
    return found !== null && 'data' in found ? found.data : found;
  });
}

/** Null where they are kept from the account; Reddit then checks them alone, as the post is sent. */
export function postRequirements(name: string, context: PlatformContext): Promise<Requirements | null | Fault> {
  const path = `/api/v1/${encodeURIComponent(name)}/post_requirements`;
  return once(`requirements ${name}`, context, () => read(path, requirements, context));
}

/** Null where the list is kept from all but moderators. */
export function linkFlairs(name: string, context: PlatformContext): Promise<{ flairs: Flair[] } | null | Fault> {
  const path = `/r/${encodeURIComponent(name)}/api/link_flair_v2`;
  const shape = z.array(flair).transform(flairs => ({ flairs }));
  return once(`flairs ${name}`, context, () => read(path, shape, context));
}

async function read<T>(path: string, shape: z.ZodType<T>, context: PlatformContext): Promise<T | null | Fault> {
  const answer: Answer | Fault = await call(context, { method: 'GET', url: api(context, path) });
  if ('outcome' in answer) return answer;
  // What does not exist, or is private, banned or only for its moderators. A page of HTML blocks the client itself.
  const isKept = answer.kind === 'answer' && answer.json !== undefined && [403, 404].includes(answer.status);
  if (isKept && questionFault(answer, context).code !== 'platform.credentials') return null;
  const found = answer.kind === 'answer' && answer.status === 200 ? shape.safeParse(answer.json) : null;
  return found?.success ? found.data : questionFault(answer, context);
}

/** Asked once in a run, for all posts that go there. */
async function once<T extends object>(
  key: string,
  { session }: PlatformContext,
  ask: () => Promise<T | null | Fault>,
): Promise<T | null | Fault> {
  const known = session.get(key) as T | null | undefined;
  if (known !== undefined) return known;
  const found = await ask();
  if (found === null || !('outcome' in found)) session.set(key, found);
  return found;
}
