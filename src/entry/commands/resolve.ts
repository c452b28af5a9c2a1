import { Failure } from '../../model/failure.ts';
import { resolve } from '../../pipeline/decide.ts';
import type { Call, Result } from '../command.ts';
import { composePlanning } from '../compose.ts';
import { settingOf } from '../setting.ts';
import { addressOf, targetOf, wordOf } from './decision.ts';

export async function run(call: Call): Promise<Result> {
  const target = targetOf(call.arguments[0]!);
  const found = finding(call);
  await resolve(await composePlanning(settingOf(call)), target, found, wordOf(call));
  const decision = 'delivered' in found ? ('delivered' as const) : ('absent' as const);
  const next = decision === 'delivered' ? 'It counts as sent.' : 'The next run may send it once more.';
  return {
    exit: 0,
    document: { version: 1, ...target, decision },
    text: `${target.post}@${target.account} is ${decision}. ${next}`,
  };
}

function finding({ options }: Call): { delivered: string } | { absent: true } {
  const { delivered, absent } = options;
  if (typeof delivered === 'string' && absent !== true) {
    return { delivered: addressOf('--delivered', delivered) };
  }
  if (absent === true && delivered === undefined) return { absent: true };
  throw new Failure('usage.argument', 'resolve needs either --delivered URL or --absent', {
    remedy: "Look on the account's page, then say which of the two it is.",
  });
}
