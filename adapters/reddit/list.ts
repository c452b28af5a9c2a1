import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Listing } from '../../src/model/listing.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { permalinkOf } from './addresses.ts';
import { isDeleted, submitted } from './own-things.ts';

/** Of all subreddits: Reddit itself shows no more than the newest thousand. */
export async function list(context: PlatformContext): Promise<Listing | { fault: Fault }> {
  const read = await submitted(context);
  if ('outcome' in read) return { fault: read };
  const posts = read.things
    .filter(thing => !isDeleted(thing))
    .map(({ name, permalink, created_utc: at, title, selftext, is_self: isText, url }) => ({
      id: name,
      url: permalinkOf(name, permalink),
      at: at * 1000,
      title: title ?? '',
      text: selftext ?? '',
      links: isText || !url ? [] : [url],
    }));
  return { posts, isWhole: read.isWhole };
}
