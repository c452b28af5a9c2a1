import { type AcceptedLedger, acceptLedger } from '../../pipeline/accept-ledger.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import type { Call, Result } from '../command.ts';
import { composeLedger } from '../compose.ts';
import { plain } from '../plain.ts';
import { settingOf } from '../setting.ts';

export async function run(call: Call): Promise<Result> {
  const { files, adapters, openBranch, openCare } = await composeLedger(settingOf(call));
  const { ledgerBranch } = await readConfig(files, adapters);
  const accepted = await acceptLedger(await openBranch(ledgerBranch), await openCare(ledgerBranch));
  const lost = `${accepted.lost} ${accepted.lost === 1 ? 'entry' : 'entries'}`;
  return {
    exit: 0,
    document: { version: 1, ...accepted },
    text: [
      plain(sentence(accepted)),
      ...(accepted.lost === 0
        ? []
        : [
            call.palette.yellow(`${lost} of the one before ${accepted.lost === 1 ? 'is' : 'are'} not in it.`),
            'What they said was out counts as not sent: look at `mergecast plan`, and use `mergecast adopt`.',
          ]),
    ].join('\n'),
  };
}

function sentence({ ledger, before, commit, begun }: AcceptedLedger): string {
  if (begun) return `An empty ledger was begun on ${ledger}, at ${commit}.`;
  if (before === commit) return `Nothing to accept: the ledger on ${ledger} is the one that was last seen.`;
  return `The ledger on ${ledger} is accepted as it is, at ${commit}; it was last seen at ${before ?? 'no commit'}.`;
}
