import { isFit } from './credential-values.ts';
import { flushInto } from './flush-journals.ts';
import { viewLedger } from './ledger-view.ts';
import { fromCheckpoint } from './look.ts';
import { finished } from './record.ts';
import { abandoned, resolveDoubts, type Settled } from './resolve-doubts.ts';
import type { Run } from './run.ts';

/** What earlier runs left: what they had learnt is written down, and what they left in doubt is looked for. */
export async function settleEarlier({
  config,
  writer,
  sealed,
  sessions,
  destinations,
  tokens,
  world,
}: Run): Promise<Settled[]> {
  await fromCheckpoint(writer, () => flushInto(writer, world));
  const settled = await fromCheckpoint(writer, async () => {
    const first = await viewLedger(writer.branch, writer.ledger);
    const over = abandoned(first, world);
    if (over.size > 0) await writer.refresh();
    const view = over.size > 0 ? await viewLedger(writer.branch, writer.ledger) : first;
    const doubted = new Set(view.doubtful().map(({ account }) => account));
    const asked = Object.values(config.accounts).filter(({ name }) => doubted.has(name));
    await destinations.clear(asked.filter(account => isFit(account, world)));
    const isMoved = (await tokens.ensure(asked, 'use')) === 'moved';
    const seen = isMoved ? await viewLedger(writer.branch, writer.ledger) : view;
    return resolveDoubts(seen, over, config, sealed, sessions, world);
  });
  if (settled.length > 0) {
    const beside = await sealed.drop(finished(settled));
    const entries = settled.map(({ entry }) => entry);
    await writer.append({ entries, beside }, 'Record what became of earlier attempts');
  }
  return settled;
}
