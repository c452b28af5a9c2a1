import { putOffFile } from '../ledger/paths.ts';
import { type PutOff, readPutOff, writePutOff } from '../ledger/put-off.ts';
import { Failure } from '../model/failure.ts';
import { type PlannedTarget, targetName } from '../model/plan.ts';
import { instant } from './entries.ts';
import type { Retraction } from './retract-targets.ts';
import type { Run } from './run.ts';
import type { Edit } from './update-targets.ts';

/** How often it is written again because other runs were first. */
const mostRounds = 5;

/**
 * Edits and retractions leave no attempt in the ledger, so a platform could put them off for ever and nobody would know.
 * Since when it does stands beside the ledger; gives the names of those for which that is longer than `late.after`.
 */
export async function followPutOff(
  updated: readonly Edit[],
  retracted: readonly Retraction[],
  { config, writer, world }: Pick<Run, 'config' | 'writer' | 'world'>,
): Promise<Set<string>> {
  if (updated.length + retracted.length === 0) return new Set();
  const now = world.clock.now();
  // The last word on each: a run that takes several leases may ask more than once.
  const putOff = new Map([
    ...updated.map(({ target, outcome }) => [nameOf(target), outcome.outcome === 'throttled'] as const),
    ...retracted.map(({ target, fault }) => [nameOf(target), fault?.outcome === 'throttled'] as const),
  ]);
  const waiting = [...updated, ...retracted].filter(({ target }) => putOff.get(nameOf(target)));
  const begun = await sinceFiles(waiting, world);
  let since = new Map<string, string>();
  for (let round = 0; round < mostRounds; round += 1) {
    const before = await known(writer);
    since = sinceWhen(before, putOff, name => begun.get(name) ?? instant(now));
    if (isSame(before, since) || (await write(since, { writer, world })) === 'written') break;
    await writer.refresh();
  }
  const late = config.late.afterMilliseconds;
  return new Set([...since].flatMap(([name, at]) => (putOff.get(name) && now - Date.parse(at) > late ? [name] : [])));
}

function nameOf({ postId, account }: PlannedTarget): string {
  return targetName(postId, account.name);
}

/**
 * When their files were last changed, where this clone can tell. A shallow one takes the newest commit for that, which is
 * why the first time is kept.
 */
async function sinceFiles(
  edits: readonly (Edit | Retraction)[],
  { repository }: Pick<Run['world'], 'repository'>,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { target } of edits) {
    const at = await repository.changedAt(target.post.file);
    if (at !== null) found.set(nameOf(target), instant(at));
  }
  return found;
}

async function known({ branch, ledger }: Run['writer']): Promise<PutOff> {
  const [bytes = null] = ledger.tip === null ? [] : await branch.readFiles(ledger.tip, [putOffFile]);
  return bytes === null ? new Map() : readPutOff(bytes);
}

function sinceWhen(
  before: PutOff,
  putOff: ReadonlyMap<string, boolean>,
  begunAt: (name: string) => string,
): Map<string, string> {
  const since = new Map(before);
  for (const [name, isPutOff] of putOff) {
    if (isPutOff) since.set(name, before.get(name) ?? begunAt(name));
    else since.delete(name);
  }
  return since;
}

function isSame(one: PutOff, other: PutOff): boolean {
  return one.size === other.size && [...one].every(([name, at]) => other.get(name) === at);
}

/** What was done is done, whether this can be written or not. */
async function write(since: PutOff, { writer, world }: Pick<Run, 'writer' | 'world'>): Promise<'written' | 'moved'> {
  try {
    return await writer.writeBeside(new Map([[putOffFile, writePutOff(since)]]), 'Remember what is put off');
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.log(`since when it is put off was not written down: ${error.message}`);
    return 'written';
  }
}
