import type { PlatformContext } from '../model/adapter.ts';
import type { Account } from '../model/config.ts';
import { Failure } from '../model/failure.ts';
import type { Fault } from '../model/outcome.ts';
import type { Browser, Prompt, Redirects } from '../model/person-ports.ts';
import { learnSecrets, redactor } from './account-secrets.ts';
import { type PlatformWorld, platformContext } from './platform-context.ts';
import { Sessions } from './sessions.ts';
import type { PublishingWorld } from './world.ts';

/** What connecting an account needs. */
export interface ConnectingWorld extends PlatformWorld, Pick<PublishingWorld, 'random' | 'adapters'> {
  prompt: Prompt;
  browser: Browser;
  redirects: Redirects;
}

/** A context with these credentials beside those that the environment has; one that is empty is none. */
export function contextWith(
  account: Account,
  credentials: Record<string, string>,
  world: PlatformWorld,
): PlatformContext {
  const sessions = new Sessions();
  // Whoever connects has looked before where they would go.
  sessions.clear(account.name);
  sessions.useTokens(account.name, credentials);
  const context = platformContext(account, world, sessions);
  const given = Object.entries(context.credentials).filter(([, value]) => value !== '');
  return { ...context, credentials: Object.fromEntries(given) };
}

/** A platform's no, without the secrets that were asked with. */
export function refused(account: Account, fault: Fault, world: PlatformWorld, secrets: readonly string[]): Failure {
  learnSecrets(account, secrets, world);
  const remedy =
    fault.outcome === 'rejected'
      ? 'Sign in as the account that mergecast.yml names, look at what was pasted, or correct the config; then run the command again.'
      : 'Run the command again; a consent has to be given anew.';
  return new Failure('connect.refused', redactor(account, world)(fault.message), {
    remedy,
    state: 'Nothing was stored.',
  });
}
