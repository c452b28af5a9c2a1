import { status, type TargetStatus } from '../../pipeline/status.ts';
import type { Call, Result } from '../command.ts';
import { composePlanning } from '../compose.ts';
import type { Palette } from '../palette.ts';
import { plain } from '../plain.ts';
import { doubt } from '../publish-text.ts';
import { settingOf } from '../setting.ts';
import { statusToDocument } from '../to-document.ts';

/** In these a person has to do something. */
const attention = new Set(['unknown', 'rejected']);

export async function run(call: Call): Promise<Result> {
  const known = await status(await composePlanning(settingOf(call)));
  const lines = known.targets.flatMap(target => targetLines(target, call.palette));
  return {
    exit: known.targets.some(({ state }) => attention.has(state)) ? 1 : 0,
    document: statusToDocument(known),
    text: [
      ...(lines.length === 0 ? ['The ledger is empty.'] : lines),
      call.palette.dim(`ledger: ${known.ledger}`),
    ].join('\n'),
  };
}

function targetLines(
  { post, account, state, receipts, attempts, at, code, page }: TargetStatus,
  palette: Palette,
): string[] {
  const colour = state === 'delivered' ? palette.green : attention.has(state) ? palette.red : palette.blue;
  const tries = attempts > 1 ? `, ${attempts} attempts` : '';
  return [
    `${colour(state.padEnd(10))} ${palette.bold(plain(`${post}@${account}`))}  ${at ?? ''} ${code ?? ''}${tries}`.trimEnd(),
    ...receipts.map(({ url, id }) => `           ${plain(url ?? id)}`),
    ...(state === 'unknown' ? [`           ${doubt(post, account, page)}`] : []),
  ];
}
