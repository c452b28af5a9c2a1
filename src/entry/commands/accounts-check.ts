import type { Account, Config } from '../../model/config.ts';
import { LedgerWriter } from '../../pipeline/ledger-writer.ts';
import { platformContext, redactor, unsetCredentials } from '../../pipeline/platform-context.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import { Sessions } from '../../pipeline/sessions.ts';
import { TokenKeeper } from '../../pipeline/token-keeper.ts';
import { renewalOf } from '../../pipeline/token-steps.ts';
import type { PublishingWorld } from '../../pipeline/world.ts';
import type { Call, Result } from '../command.ts';
import { composePublishing } from '../compose.ts';
import { plain } from '../plain.ts';
import { settingOf } from '../setting.ts';

interface Checked {
  account: string;
  platform: string;
  ok: boolean;
  name: string | null;
  url: string | null;
  message: string;
}

export async function run(call: Call): Promise<Result> {
  const world = await composePublishing(settingOf(call));
  try {
    const config = await readConfig(world.files, world.adapters);
    const sessions = await sessionsFor(config, world);
    const accounts = await Promise.all(Object.values(config.accounts).map(account => check(account, sessions, world)));
    const lines = accounts.map(({ account, ok, message }) => {
      const verdict = ok ? call.palette.green('ok    ') : call.palette.red('failed');
      return `${verdict} ${call.palette.bold(account)}  ${plain(message)}`;
    });
    return { exit: accounts.every(({ ok }) => ok) ? 0 : 1, document: { version: 1, accounts }, text: lines.join('\n') };
  } finally {
    await world.close();
  }
}

/** With the tokens that were kept, renewed where they would end: a check that used the spent ones would tell nothing. */
async function sessionsFor(config: Config, world: PublishingWorld): Promise<Sessions> {
  const sessions = new Sessions();
  const accounts = Object.values(config.accounts);
  const adapters = await Promise.all(accounts.map(({ platform }) => world.adapters.load(platform)));
  const renewable = accounts.filter((account, index) => renewalOf(account, adapters[index]!) !== null);
  const branch = renewable.length === 0 ? null : await world.openBranch(config.ledgerBranch);
  if (branch === null) return sessions;
  const writer = await LedgerWriter.open(branch, 'checkpoint');
  await new TokenKeeper(config, writer, sessions, world).ensure(renewable, 'use');
  return sessions;
}

async function check(account: Account, sessions: Sessions, world: PublishingWorld): Promise<Checked> {
  const known = { account: account.name, platform: account.platform, name: null, url: null };
  const unset = unsetCredentials(account, world);
  if (unset.length > 0) return { ...known, ok: false, message: `${unset.join(', ')} is not set` };
  const adapter = await world.adapters.load(account.platform);
  if (adapter.check === undefined) return { ...known, ok: true, message: `${adapter.name} cannot be asked` };
  const refused = sessions.faultOf(account.name);
  if (refused !== null) return { ...known, ok: false, message: refused.message };
  const answer = await adapter.check(platformContext(account, world, sessions));
  if ('fault' in answer) return { ...known, ok: false, message: redactor(account, world)(answer.fault.message) };
  const { name, url } = answer;
  return { ...known, ok: true, name, url, message: `it is ${name}${url === null ? '' : ` (${url})`}` };
}
