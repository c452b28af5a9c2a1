import type { PlatformContext, Prepared } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import { xLimits } from '../x.limits.ts';
import { type Identity, identityOf } from './identity.ts';
import { usernameOf } from './place.ts';

type Problem = Prepared['problems'][number];

/** Asks whose credential it is: its id is what finds the posts after doubt, its name what their addresses have. */
export async function prepare(payload: Payload, context: PlatformContext): Promise<Prepared | { fault: Fault }> {
  const identity = await identityOf(context);
  if ('fault' in identity) return identity;
  const { id, username } = identity;
  const problems = [...nameProblems(identity, context), ...lengthProblems(payload, identity)];
  return { problems, handle: { user: { id, username } } };
}

function nameProblems({ username }: Identity, { account }: PlatformContext): Problem[] {
  const expected = usernameOf(account);
  if (expected === null || expected.toLowerCase() === username.toLowerCase()) return [];
  const message = `the credential is that of @${username}, and the config says @${expected}`;
  return [
    { code: 'credential.refused', message, remedy: 'Correct `username`, or use the credential of that account.' },
  ];
}

/** X cuts nothing, it refuses: said before the first part of a thread is out. */
function lengthProblems({ parts }: Payload, { subscription }: Identity): Problem[] {
  const most = xLimits.text.text.max;
  if (subscription !== 'None') return [];
  return parts.flatMap(({ counts }, index) => {
    if ((counts.long ?? 0) <= most) return [];
    const message = `part ${index + 1} has ${counts.long} weighted characters, and the account has no X Premium, so that X takes ${most}`;
    return [
      { code: 'text.too-long' as const, message, remedy: 'Shorten it, or remove `long_posts`.', part: index + 1 },
    ];
  });
}
