import type { Adapter, SendContext } from '../../src/model/adapter.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { LedgerBranch } from '../../src/model/ports.ts';
import type { PublishingWorld } from '../../src/pipeline/world.ts';

/*
 * The bugs that lose or double posts, each planted through the ports and the adapters, with nothing else changed. A
 * simulation that does not see them proves nothing by seeing none.
 */

type Plant = () => (world: PublishingWorld) => PublishingWorld;
type Send = Adapter['send'];

/** The first commit of a run, its attempts, is held back until the second one, its outcomes, is pushed. */
export const sendsBeforeTheAttemptIsPushed: Plant = () => world => {
  let held: Parameters<LedgerBranch['write']> | null = null;
  let writes = 0;
  return {
    ...world,
    openBranch: async name => {
      const branch = await world.openBranch(name);
      if (branch === null) return null;
      const write: LedgerBranch['write'] = async (tip, files, message) => {
        writes += 1;
        if (writes === 1) {
          held = [tip, files, message];
          return { written: 'held back' };
        }
        if (held === null) return branch.write(tip, files, message);
        const [first, attempts, words] = held;
        held = null;
        return branch.write(first, new Map([...attempts, ...files]), `${words}\n\n${message}`);
      };
      const readFiles: LedgerBranch['readFiles'] = async (tip, paths) => {
        if (held === null) return branch.readFiles(tip, paths);
        const [below, attempts] = held;
        const beneath = below === null ? paths.map(() => null) : await branch.readFiles(below, paths);
        return paths.map((path, index) => attempts.get(path) ?? beneath[index] ?? null);
      };
      return { ...branch, readFiles, write };
    },
  };
};

/** Each try has an idempotency key of its own. */
export const hasAFreshKeyForEachTry: Plant = () => {
  let tries = 0;
  return sendingAs((send, payload, context) => {
    tries += 1;
    return send(payload, { ...context, key: `try-${tries}` });
  });
};

/** An error of the server is taken as its word that nothing was made. */
export const takesAnErrorAsNotSent: Plant = () =>
  sendingAs(async (send, payload, context) => {
    const outcome = await send(payload, context);
    if (outcome.outcome !== 'unknown' || outcome.code !== 'platform.error') return outcome;
    return { ...outcome, outcome: 'throttled', retryAt: null };
  });

/** Every other run is taken for one of this clone that is over. */
export const ignoresLeases: Plant = () => world => ({
  ...world,
  run: { ...world.run, clone: 'any', isAlive: () => false },
});

/** What is out of a thread is forgotten before the rest is sent. */
export const sendsPartsAgain: Plant = () =>
  sendingAs((send, payload, context) => send(payload, { ...context, receipts: [] }));

/** A look that finds nothing is believed, whatever it looked at. */
export const takesEveryPostAsAbsent: Plant = () =>
  withAdapters(adapter => ({ ...adapter, find: async () => ({ found: 'none' }) }));

function sendingAs(
  sends: (send: Send, payload: Parameters<Send>[0], context: SendContext) => Promise<Outcome>,
): (world: PublishingWorld) => PublishingWorld {
  return withAdapters(adapter => ({
    ...adapter,
    send: (payload, context) => sends((...given) => adapter.send(...given), payload, context),
  }));
}

function withAdapters(change: (adapter: Adapter) => Adapter): (world: PublishingWorld) => PublishingWorld {
  return world => ({
    ...world,
    adapters: { ids: world.adapters.ids, load: async id => change(await world.adapters.load(id)) },
  });
}
