import { type Http, HttpFailure, type Journal, type LedgerBranch, type LocalSecrets } from '../../src/model/ports.ts';
import type { PublishingWorld } from '../../src/pipeline/world.ts';

/*
 * A process is stopped at one of its outside calls. Killed: nothing more happens, and nothing is thrown, since a dead
 * process catches nothing. Cut: the line dies, and the process lives and has to make sense of it. Paused: it stands still
 * while others run.
 */

/** The moments of each kind of call at which something can happen to it. */
export const moments = {
  http: ['killed before', 'cut before it arrived', 'killed after', 'cut in the answer'],
  step: ['killed before', 'killed after'],
  journal: ['killed before', 'killed in the middle', 'killed after'],
} as const;
type Kind = keyof typeof moments;
export type Moment = (typeof moments)[Kind][number] | 'paused before';

export interface Stop {
  /** From 1. */
  call: number;
  moment: Moment;
}

export interface Stoppable {
  world: PublishingWorld;
  /** Resolves when the process is dead; what it had under way has arrived by then. */
  killed: Promise<void>;
  /** Resolves when it stands still; `resume` lets it go on. */
  paused: Promise<void>;
  resume: () => void;
  /** What the process did outside, in order. */
  calls: { kind: Kind; name: string }[];
}

interface Call<T> {
  kind: Kind;
  name: string;
  make: () => Promise<T>;
  /** What is done where the process dies while it is done. */
  makeHalf?: () => Promise<unknown>;
}

export function stoppable(world: PublishingWorld, stop: Stop | null): Stoppable {
  const calls: Stoppable['calls'] = [];
  const underWay = new Set<Promise<unknown>>();
  const [killed, paused, resumed] = [gate(), gate(), gate()];
  let isDead = false;

  const die = (): Promise<never> => {
    isDead = true;
    void Promise.allSettled(underWay).then(killed.open);
    return forever();
  };
  const tracked = async <T>(made: Promise<T>): Promise<T> => {
    underWay.add(made);
    await Promise.allSettled([made]);
    underWay.delete(made);
    return isDead ? forever() : made;
  };

  async function outside<T>({ kind, name, make, makeHalf }: Call<T>): Promise<T> {
    if (isDead) return forever();
    calls.push({ kind, name });
    const moment = calls.length === stop?.call ? fitting(stop.moment, kind) : null;
    switch (moment) {
      case null:
        return tracked(make());
      case 'killed before':
        return die();
      case 'killed in the middle':
        await tracked((makeHalf ?? make)());
        return die();
      case 'killed after':
        await Promise.allSettled([tracked(make())]);
        return die();
      case 'cut before it arrived':
        throw new HttpFailure('cut', 'maybe', 'the line was cut');
      case 'cut in the answer':
        await tracked(make());
        throw new HttpFailure('cut', 'maybe', 'the line was cut');
      case 'paused before':
        paused.open();
        await resumed.opened;
        return tracked(make());
    }
  }

  return {
    world: throughDoor(world, outside),
    killed: killed.opened,
    paused: paused.opened,
    resume: resumed.open,
    calls,
  };
}

/** Only a request has a line that can be cut: anything else ends with the process. */
function fitting(moment: Moment, kind: Kind): Moment {
  if (kind === 'http') return moment;
  if (moment === 'cut before it arrived') return 'killed before';
  return moment === 'cut in the answer' ? 'killed after' : moment;
}

/** The same world, with every call to the outside made through one door. */
function throughDoor(world: PublishingWorld, outside: <T>(call: Call<T>) => Promise<T>): PublishingWorld {
  const http: Http = request => {
    const name = `${request.method} ${new URL(request.url).pathname}`;
    return outside({ kind: 'http', name, make: () => world.http(request) });
  };
  const journalled = (journal: Journal): Journal => ({
    read: () => journal.read(),
    append: line =>
      outside({
        kind: 'journal',
        name: 'journal',
        make: () => journal.append(line),
        makeHalf: () => journal.append(line.slice(0, line.length / 2)),
      }),
    clear: () => outside({ kind: 'step', name: 'journal clear', make: () => journal.clear() }),
  });
  const openBranch = async (name: string): Promise<LedgerBranch | null> => {
    const branch = await world.openBranch(name);
    if (branch === null) return null;
    return {
      ...branch,
      fetch: () => outside({ kind: 'step', name: 'fetch', make: () => branch.fetch() }),
      write: (tip, files, message) =>
        outside({ kind: 'step', name: 'push', make: () => branch.write(tip, files, message) }),
    };
  };
  const localSecrets: LocalSecrets = {
    ...world.localSecrets,
    write: (name, text) => outside({ kind: 'step', name: 'secret', make: () => world.localSecrets.write(name, text) }),
  };
  const [journal, leftJournals] = [journalled(world.journal), world.leftJournals.map(journalled)];
  return { ...world, http, journal, leftJournals, localSecrets, openBranch };
}

function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  return { opened, open };
}

function forever(): Promise<never> {
  return new Promise(() => {});
}
