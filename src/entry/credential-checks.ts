import { Failure } from '../model/failure.ts';
import { type Check, type Found, fault, ok, warning } from '../pipeline/check.ts';
import { unfitCredentials } from '../pipeline/credential-values.ts';
import { readConfig } from '../pipeline/read-config.ts';
import type { PublishingWorld } from '../pipeline/world.ts';
import { type CheckedAccount, checkAccounts, daysLeft } from './check-accounts.ts';

/** A week is what a person needs who is away for some days; a month is time to plan it. */
const faultDays = 7;
const warnedDays = 30;

/** What each platform says of the credentials that are set here; an account whose variables are not set is not asked. */
export async function credentialEndChecks(world: PublishingWorld): Promise<Check[]> {
  try {
    const config = await readConfig(world.files, world.adapters);
    const set = Object.entries(config.accounts).filter(
      ([, account]) => unfitCredentials(account, world.environment).length === 0,
    );
    const checked = await checkAccounts({ ...config, accounts: Object.fromEntries(set) }, world);
    const now = world.clock.now();
    return checked.map(account => ({ name: `credential ${account.account}`, ...judge(account, now) }));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [{ name: 'credentials', ...fault(error.message, error.remedy) }];
  }
}

function judge({ ok: works, message, credential, renewed }: CheckedAccount, now: number): Found {
  const remedy = 'Make a new one, and store it under the same name; see the page of the platform.';
  if (!works) return fault(message, remedy);
  if (credential === null || credential.endsAt === null || renewed) return ok(message);
  const left = daysLeft(credential.endsAt, now);
  if (left < faultDays) return fault(message, remedy);
  return left < warnedDays ? warning(message, remedy) : ok(message);
}
