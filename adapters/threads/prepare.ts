import type { PlatformContext, Prepared } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import { type Identity, identityOf, quotaFault } from './account.ts';
import type { ThreadsHandle } from './handle.ts';
import { optionsOf } from './payload-options.ts';
import { resolveQuote } from './quote.ts';

/** Asks who the account is, whether it has room for the post, and which post is quoted. */
export async function prepare(payload: Payload, context: PlatformContext): Promise<Prepared | { fault: Fault }> {
  const identity = await identityOf(context);
  if ('outcome' in identity) return { fault: identity };
  const problem = nameProblem(identity, context);
  if (problem !== null) return { problems: [problem], handle: null };
  const fault = await quotaFault(payload.parts.length, context);
  if (fault !== null) return { fault };
  const { quote } = optionsOf(payload);
  const quoted = quote === undefined ? null : await resolveQuote(quote, identity, context);
  if (quoted !== null && 'fault' in quoted) return quoted;
  if (quoted !== null && 'problem' in quoted) return { problems: [quoted.problem], handle: null };
  const handle: ThreadsHandle = { account: identity.id, quoted: quoted?.id ?? null, containers: [] };
  return { problems: [], handle: { ...handle } };
}

/** A token of another account would publish there. */
function nameProblem({ username }: Identity, { account }: PlatformContext): Prepared['problems'][number] | null {
  const configured = account.place.username;
  if (typeof configured !== 'string' || configured.toLowerCase() === username.toLowerCase()) return null;
  const message = `the token is of @${username}, and mergecast.yml says @${configured}`;
  return { code: 'credential.refused', message, remedy: 'Store a token of that account, or correct `username`.' };
}
