import type { PlatformContext, Prepared } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Identity } from './account.ts';
import { postIn } from './addresses.ts';
import { unreadableStep } from './api.ts';
import { ownPosts } from './own-posts.ts';

type Resolved = { id: string } | { problem: Prepared['problems'][number] } | { fault: Fault };

/** The API's own id of a post that is quoted. By its address, it tells only of the account's own posts. */
export async function resolveQuote(said: string, { username }: Identity, context: PlatformContext): Promise<Resolved> {
  if (!URL.canParse(said)) return { id: said };
  const address = postIn(new URL(said));
  if (address === null || address.author !== username.toLowerCase()) {
    const message = `${said} is not by @${username}, and Threads tells no tool what id the post of somebody else has`;
    const remedy = 'Give the id in place of the address, link to the post instead, or remove `quote`.';
    return { problem: { code: 'quote.refused', message, remedy, part: 1 } };
  }
  for (const what of ['threads', 'replies'] as const) {
    const posts = await ownPosts(what, null, context);
    if (posts === null) {
      return { fault: { ...unreadableStep, message: "Threads did not show the account's own posts" } };
    }
    const found = posts.find(({ shortcode, permalink }) =>
      shortcode === undefined
        ? permalink !== undefined && postIn(new URL(permalink))?.code === address.code
        : shortcode === address.code,
    );
    if (found !== undefined) return { id: found.id };
  }
  const message = `${said} is not among the account's newest posts`;
  const remedy = 'Correct the address, or give the id that the API has for the post.';
  return { problem: { code: 'quote.missing', message, remedy, part: 1 } };
}
