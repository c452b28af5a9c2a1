import type { CredentialState } from '../../model/adapter.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import { type CheckedAccount, checkAccounts, daysLeft } from '../check-accounts.ts';
import type { Call, Result } from '../command.ts';
import { composePublishing } from '../compose.ts';
import { plain } from '../plain.ts';
import { settingOf } from '../setting.ts';

export async function run(call: Call): Promise<Result> {
  const world = await composePublishing(settingOf(call));
  try {
    const config = await readConfig(world.files, world.adapters);
    const accounts = await checkAccounts(config, world);
    const lines = accounts.map(({ account, ok, message }) => {
      const verdict = ok ? call.palette.green('ok    ') : call.palette.red('failed');
      return `${verdict} ${call.palette.bold(account)}  ${plain(message)}`;
    });
    const now = world.clock.now();
    const document = { version: 1, accounts: accounts.map(account => documentOf(account, now)) };
    return { exit: accounts.every(({ ok }) => ok) ? 0 : 1, document, text: lines.join('\n') };
  } finally {
    await world.close();
  }
}

function documentOf({ credential, renewed: _, quota, clockOffBy, ...account }: CheckedAccount, now: number) {
  return {
    ...account,
    credential: credential === null ? null : credentialOf(credential, now),
    quota: quota.map(({ what, used, limit, resetsAt }) => ({ what, used, limit, resets_at: instantOf(resetsAt) })),
    clock_off_seconds: clockOffBy === null ? null : Math.round(clockOffBy / 1000),
  };
}

function instantOf(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}

function credentialOf({ endsAt, scopes, missing }: CredentialState, now: number) {
  return { ends_at: instantOf(endsAt), days_left: endsAt === null ? null : daysLeft(endsAt, now), scopes, missing };
}
