import type { PlatformContext, Prepared } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import { authorOf } from './account.ts';
import type { LinkedinHandle } from './handle.ts';

/** In whose name it goes out: the URN of a person is only told to their own token. */
export async function prepare(_: Payload, context: PlatformContext): Promise<Prepared | { fault: Fault }> {
  const author = await authorOf(context);
  if ('outcome' in author) return { fault: author };
  const handle: LinkedinHandle = { author: author.urn, asked: 0, videos: {}, duplicate: null };
  return { problems: [], handle };
}
