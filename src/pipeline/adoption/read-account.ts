import type { Account } from '../../model/config.ts';
import type { Listing } from '../../model/listing.ts';
import { redacted } from '../account-secrets.ts';
import { unfitCredentials, unfitWords } from '../credential-values.ts';
import { platformContext } from '../platform-context.ts';
import { barWords, type Sessions } from '../sessions.ts';
import type { PublishingWorld } from '../world.ts';

/** What an account's platform shows of it, or why nobody can tell. */
export async function readAccount(
  account: Account,
  sessions: Sessions,
  world: PublishingWorld,
): Promise<Listing | { unread: string }> {
  const adapter = await world.adapters.load(account.platform);
  if (adapter.list === undefined) return { unread: `${adapter.name} gives no tool a list of the account's posts` };
  const unfit = unfitCredentials(account, world.environment);
  if (unfit.length > 0) return { unread: unfitWords(unfit) };
  const bar = sessions.barOf(account.name);
  if (bar !== null) return { unread: redacted(barWords(bar), account, world) };
  const refused = sessions.faultOf(account.name);
  if (refused !== null) return { unread: refused.message };
  const answer = redacted(await adapter.list(platformContext(account, world, sessions)), account, world);
  return 'fault' in answer ? { unread: answer.fault.message } : withTimes(answer);
}

/** A time that no calendar has says nothing, whatever the platform calls it. */
export function withTimes({ posts, isWhole }: Listing): Listing {
  return { isWhole, posts: posts.map(post => ({ ...post, at: isTime(post.at) ? post.at : null })) };
}

function isTime(at: number | null): boolean {
  return at !== null && !Number.isNaN(new Date(at).getTime());
}
