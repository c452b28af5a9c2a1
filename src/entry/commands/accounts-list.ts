import { adapters } from '../../../adapters/index.ts';
import type { Account } from '../../model/config.ts';
import type { Environment } from '../../model/ports.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import { isSet } from '../../pipeline/secret-values.ts';
import type { Call, Result } from '../command.ts';
import { composeReading } from '../compose-reading.ts';
import { plain } from '../plain.ts';
import { settingOf } from '../setting.ts';

/** What the config and the environment say alone: nobody is asked, and no value is read out. */
export async function run(call: Call): Promise<Result> {
  const { files } = await composeReading(settingOf(call));
  const config = await readConfig(files, adapters);
  const accounts = await Promise.all(
    Object.values(config.accounts).map(account => listed(account, config.groups, call.environment)),
  );
  const lines = accounts.flatMap(({ account, platform, page, place, credentials }) => [
    `${call.palette.bold(account)}  ${plain([platform, page ?? placeText(place)].join('  '))}`,
    ...credentials.map(({ variable, set }) => {
      const verdict = set ? call.palette.green('set    ') : call.palette.yellow('not set');
      return `  ${verdict} ${variable}`;
    }),
  ]);
  return { exit: 0, document: { version: 1, accounts }, text: lines.join('\n') || 'The config names no account.' };
}

async function listed(account: Account, groups: Record<string, string[]>, environment: Environment) {
  const adapter = await adapters.load(account.platform);
  return {
    account: account.name,
    platform: account.platform,
    place: account.place,
    page: adapter.page?.(account) ?? null,
    groups: Object.keys(groups).filter(group => groups[group]!.includes(account.name)),
    credentials: Object.entries(account.credentials).map(([name, variable]) => ({
      name,
      variable,
      set: isSet(variable, environment),
    })),
  };
}

function placeText(place: Record<string, unknown>): string {
  return Object.entries(place)
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(', ');
}
