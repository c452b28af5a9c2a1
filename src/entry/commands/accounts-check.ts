import type { Account } from '../../model/config.ts';
import { platformContext, redactor, unsetCredentials } from '../../pipeline/platform-context.ts';
import { readConfig } from '../../pipeline/read-config.ts';
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
    const accounts = await Promise.all(Object.values(config.accounts).map(account => check(account, world)));
    const lines = accounts.map(({ account, ok, message }) => {
      const verdict = ok ? call.palette.green('ok    ') : call.palette.red('failed');
      return `${verdict} ${call.palette.bold(account)}  ${plain(message)}`;
    });
    return { exit: accounts.every(({ ok }) => ok) ? 0 : 1, document: { version: 1, accounts }, text: lines.join('\n') };
  } finally {
    await world.close();
  }
}

async function check(account: Account, world: PublishingWorld): Promise<Checked> {
  const known = { account: account.name, platform: account.platform, name: null, url: null };
  const unset = unsetCredentials(account, world);
  if (unset.length > 0) return { ...known, ok: false, message: `${unset.join(', ')} is not set` };
  const adapter = await world.adapters.load(account.platform);
  if (adapter.check === undefined) return { ...known, ok: true, message: `${adapter.name} cannot be asked` };
  const answer = await adapter.check(platformContext(account, world, new Map()));
  if ('fault' in answer) return { ...known, ok: false, message: redactor(account, world)(answer.fault.message) };
  const { name, url } = answer;
  return { ...known, ok: true, name, url, message: `it is ${name}${url === null ? '' : ` (${url})`}` };
}
