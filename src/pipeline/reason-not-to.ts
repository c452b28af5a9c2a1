import type { Account } from '../model/config.ts';
import type { Fault } from '../model/outcome.ts';
import { unfitCredentials, unfitWords } from './credential-values.ts';
import { barWords, type Sessions } from './sessions.ts';
import type { PublishingWorld } from './world.ts';

export const stopFault: Fault = {
  outcome: 'throttled',
  code: 'run.stopped',
  message: 'the run was stopped',
  retryAt: null,
};

/** As before a send: nobody's credential goes where it may not, or is not one. */
export function reasonNotTo(account: Account, sessions: Sessions, world: PublishingWorld): Fault | null {
  if (world.signal.aborted) return stopFault;
  const refusal = (message: string): Fault => ({
    outcome: 'rejected',
    code: 'platform.credentials',
    message,
    retryAt: null,
  });
  const unfit = unfitCredentials(account, world.environment);
  if (unfit.length > 0) return refusal(unfitWords(unfit));
  const bar = sessions.barOf(account.name);
  if (bar !== null) return 'fault' in bar ? bar.fault : refusal(barWords(bar));
  return sessions.faultOf(account.name);
}
