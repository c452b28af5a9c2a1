import { type Approval, approveAccount } from '../../pipeline/approve-account.ts';
import { placeWords } from '../../pipeline/destinations.ts';
import type { Call, Result } from '../command.ts';
import { composePublishing } from '../compose.ts';
import { plain } from '../plain.ts';
import { settingOf } from '../setting.ts';
import { wordOf } from './decision.ts';

export async function run(call: Call): Promise<Result> {
  const world = await composePublishing(settingOf(call));
  try {
    const approval = await approveAccount(world, call.arguments[0]!, wordOf(call));
    const { account, place, changed } = approval;
    const variables = changed.map(({ variable, before }) => ({
      variable,
      before: before?.origin ?? before?.platform ?? null,
    }));
    const document = {
      version: 1,
      account,
      platform: place?.platform ?? null,
      origin: place?.origin ?? null,
      variables,
    };
    return { exit: 0, document, text: plain(sentence(approval)) };
  } finally {
    await world.close();
  }
}

function sentence({ account, place, changed }: Approval): string {
  if (place === null) return 'Here MERGECAST_ENDPOINTS keeps the credentials on this machine; nothing was approved.';
  if (changed.length === 0)
    return `Nothing to approve: the credentials of ${account} go to ${placeWords(place)} already.`;
  return changed
    .map(({ variable, before }) => {
      const from = before === null ? 'never used before' : `before: ${placeWords(before)}`;
      return `${variable} may go to ${placeWords(place)} (${from}).`;
    })
    .join('\n');
}
