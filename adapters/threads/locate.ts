import type { SendContext } from '../../src/model/adapter.ts';
import type { Payload, PayloadPart } from '../../src/model/payload.ts';
import type { ThreadsPost } from './api.ts';
import { ownPosts } from './own-posts.ts';
import { optionsOf } from './payload-options.ts';
import { receiptOf } from './receipts.ts';

/** The platform's clock may be behind ours by this much. */
const clockSkew = 5 * 60 * 1000;

export type Located = { post: ThreadsPost } | { none: true } | { unclear: string };

/**
 * The post that a part became, among the account's own since the first attempt. Whether it is out is the container's to
 * say; only its id has to be found by what it says.
 */
export async function locate(
  payload: Payload,
  index: number,
  parent: string | null,
  taken: ReadonlySet<string>,
  context: SendContext,
): Promise<Located> {
  const since = context.attemptedAt - clockSkew;
  const posts = await ownPosts(index === 0 ? 'threads' : 'replies', since, context);
  if (posts === null) return { unclear: "Threads did not show the account's recent posts" };
  const quotes = index === 0 && optionsOf(payload).quote !== undefined;
  const part = payload.parts[index]!;
  const like = posts.filter(
    post =>
      !taken.has(post.id) &&
      Date.parse(receiptOf(post, 1, context.now()).at) >= since &&
      post.media_type === typeOf(part) &&
      (post.is_quote_post ?? quotes) === quotes &&
      (post.replied_to?.id ?? parent) === parent &&
      shown(post.text ?? '') === shown(part.text),
  );
  const exact = like.filter(post => (post.text ?? '') === part.text);
  const [found, ...others] = exact.length > 0 ? exact : like;
  if (found === undefined) return { none: true };
  return others.length === 0 ? { post: found } : { unclear: 'several posts of the account say the same' };
}

function typeOf({ media }: PayloadPart): string {
  const [first, ...others] = media;
  if (first === undefined) return 'TEXT_POST';
  if (others.length > 0) return 'CAROUSEL_ALBUM';
  return first.kind === 'video' ? 'VIDEO' : 'IMAGE';
}

/** The sign of a tag may be taken away, and blanks around a text. */
function shown(text: string): string {
  return text.replaceAll('#', '').replaceAll('\r\n', '\n').trim();
}
