import type { Http, Journal, LedgerBranch } from '../../src/model/ports.ts';
import type { PublishingWorld } from '../../src/pipeline/world.ts';

export interface Killable {
  world: PublishingWorld;
  /** Resolves when the process is dead, and what it had under way has arrived where it was going. */
  killed: Promise<void>;
  /** What the process did outside, in order: each is a moment before which it can be killed. */
  calls: string[];
}

/** Whether the process dies before the last of these calls is made. */
export type Moment = (calls: readonly string[]) => boolean;

/**
 * A world that dies as a process dies: at its moment, before that call reaches the outside, all comes to a halt. Nothing is
 * thrown, since a dead process catches nothing; what was on its way arrives, and nobody reads the answer.
 */
export function killable(world: PublishingWorld, isMoment: Moment): Killable {
  const calls: string[] = [];
  const underWay = new Set<Promise<unknown>>();
  let dead = false;
  let die = () => {};
  const killed = new Promise<void>(resolve => {
    die = resolve;
  });

  async function outside<T>(name: string, call: () => Promise<T>): Promise<T> {
    if (dead) return forever();
    calls.push(name);
    if (isMoment(calls)) {
      dead = true;
      void Promise.allSettled(underWay).then(die);
      return forever();
    }
    const started = call();
    underWay.add(started);
    await Promise.allSettled([started]);
    underWay.delete(started);
    return dead ? forever() : started;
  }

  const http: Http = request =>
    outside(`${request.method} ${new URL(request.url).pathname}`, () => world.http(request));
  const journalled = (journal: Journal): Journal => ({
    read: () => journal.read(),
    append: line => outside('journal', () => journal.append(line)),
    clear: () => outside('journal clear', () => journal.clear()),
  });
  const openBranch = async (name: string): Promise<LedgerBranch | null> => {
    const branch = await world.openBranch(name);
    if (branch === null) return null;
    return {
      describe: branch.describe,
      hasRemote: branch.hasRemote,
      fetch: () => outside('fetch', () => branch.fetch()),
      list: tip => branch.list(tip),
      listFolders: (tip, folders) => branch.listFolders(tip, folders),
      subfolders: (tip, folder) => branch.subfolders(tip, folder),
      readFiles: (tip, paths) => branch.readFiles(tip, paths),
      read: blobs => branch.read(blobs),
      stream: blobs => branch.stream(blobs),
      write: (tip, files, message) => outside('push', () => branch.write(tip, files, message)),
    };
  };
  const [journal, leftJournals] = [journalled(world.journal), world.leftJournals.map(journalled)];
  return { world: { ...world, http, journal, leftJournals, openBranch }, killed, calls };
}

function forever(): Promise<never> {
  return new Promise(() => {});
}
