import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { Answer, Exchange } from '../kit/answer.ts';
import { api, form, inBandError } from './api.ts';
import { call } from './call.ts';
import { makingFault } from './faults.ts';
import type { RedditHandle } from './handle.ts';
import { matchPost } from './match.ts';
import type { Asset } from './media.ts';
import { ownThings } from './own-things.ts';
import { postOf, type RedditPost } from './post.ts';

type Fields = Record<string, string | boolean>;

/** The call that makes a post; the answer is one of success, whatever it has in it. */
export async function submit(
  payload: Payload,
  handle: RedditHandle,
  media: Fields,
  context: SendContext,
): Promise<Answer | Fault> {
  const post = postOf(payload);
  const text = payload.parts[0]!.text;
  return make(payload, context, {
    method: 'POST',
    url: api(context, '/api/submit'),
    ...form({
      ...commonFields(post, handle),
      kind: post.kind,
      ...(text === '' ? {} : { text }),
      ...(post.url === undefined ? {} : { url: post.url }),
      ...(post.crosspost === undefined ? {} : { crosspost_fullname: post.crosspost }),
      ...media,
      resubmit: post.resubmit,
    }),
  });
}

/** A gallery has a call of its own, which speaks JSON. */
export async function submitGallery(
  payload: Payload,
  handle: RedditHandle,
  assets: readonly Asset[],
  context: SendContext,
): Promise<Answer | Fault> {
  const post = postOf(payload);
  return make(payload, context, {
    method: 'POST',
    url: api(context, '/api/submit_gallery_post.json'),
    json: {
      api_type: 'json',
      ...commonFields(post, handle),
      text: payload.parts[0]!.text,
      show_error_list: true,
      items: assets.map(({ id }, index) => ({ media_id: id, caption: post.captions?.[index] ?? '', outbound_url: '' })),
    },
  });
}

function commonFields(post: RedditPost, { flair }: RedditHandle): Fields {
  return {
    sr: post.subreddit ?? '',
    title: post.title ?? '',
    nsfw: post.nsfw,
    spoiler: post.spoiler,
    sendreplies: post.send_replies,
    validate_on_submit: true,
    ...(flair === undefined ? {} : { flair_id: flair }),
    ...(flair === undefined || post.flair_text === undefined ? {} : { flair_text: post.flair_text }),
  };
}

async function make(payload: Payload, context: SendContext, request: Exchange): Promise<Answer | Fault> {
  const answer = await call(context, request);
  if ('outcome' in answer) return answer;
  const fault = makingFault(answer, context);
  if (fault === null) return answer;
  const code = answer.kind === 'answer' ? inBandError(answer.json)?.code : undefined;
  return code === 'ALREADY_SUB' ? linkIsThere(fault, payload, context) : fault;
}

/** "That link has already been submitted": by somebody, or by an earlier attempt of ours. */
async function linkIsThere(fault: Fault, payload: Payload, context: SendContext): Promise<Fault> {
  const things = await ownThings('submitted', context);
  const isSurelyNotOurs =
    !('outcome' in things) && matchPost(postOf(payload), payload.parts[0]!.text, things).kind === 'none';
  if (isSurelyNotOurs) {
    return { ...fault, message: `${fault.message}; \`resubmit: true\` posts it all the same` };
  }
  return { ...fault, outcome: 'unknown', code: 'platform.conflict' };
}
