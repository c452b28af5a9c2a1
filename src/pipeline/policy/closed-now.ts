import type { Config } from '../../model/config.ts';

/** Why an account may not be sent anything at this instant, whatever the plan was when the run began; null where it may. */
export async function closedNow(account: string, { policies }: Config, now: number): Promise<string | null> {
  const closed = policies.flatMap(policy => (policy.accounts.has(account) ? (policy.closed ?? []) : []));
  if (closed.length === 0) return null;
  const { closedAt } = await import('./closed.ts');
  const kinds = closed.flatMap(times => closedAt(now, times)?.kind ?? []);
  if (kinds.length === 0) return null;
  return kinds.includes('quiet') ? 'quiet hours have begun' : 'a day on which nothing goes out has begun';
}
