import { type CheckpointIndex, type KnownPost, writeCheckpoint } from '../ledger/checkpoint.ts';
import { ledgerFolder, readPath } from '../ledger/paths.ts';
import { recordsSince, standingOf, type TargetRecord } from '../ledger/state.ts';
import type { Config } from '../model/config.ts';
import { Failure } from '../model/failure.ts';
import type { PlannedTarget } from '../model/plan.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import { idFromPath } from './post-files.ts';
import type { Standing } from './scope.ts';
import type { Survey } from './survey.ts';
import type { PublishingWorld } from './world.ts';

/**
 * After a run that had to read everything: keeps what it found, so that the next one need not. It is a help and no more,
 * so that nothing comes of it where it cannot be written.
 */
export async function keepCheckpoint(
  found: Survey,
  before: Standing,
  config: Config,
  writer: LedgerWriter,
  world: PublishingWorld,
): Promise<void> {
  const { base, entries, tip } = writer.ledger;
  if (base.kind === 'checkpoint' || tip === null || !found.isWhole || world.signal.aborted) return;
  if (found.ids.present.size + base.records.size <= world.checkpointFrom) return;
  const [folder, isClean] = await Promise.all([
    world.checkout.folder(config.posts),
    world.checkout.isClean([config.posts, config.file]),
  ]);
  // Where another commit was checked out while the run was under way, what was planned is not what stands there now.
  if (folder === null || before.folder?.tree !== folder.tree || !isClean) return;
  const records = [...recordsSince(base.records, entries).values()];
  const facts = {
    by: world.version,
    config: config.digest,
    posts: { folder: config.posts, ...folder, names: world.files.names(config.posts) },
    ...(await endsOf(writer, tip)),
    doubtful: [...new Set(records.filter(isDoubtful).map(({ post }) => post))],
    open: openFiles(found),
  };
  const gone = [...new Set(records.map(({ post }) => post))].filter(post => !found.ids.present.has(post));
  try {
    await writer.writeBeside(
      writeCheckpoint(facts, knownPosts(records, found, config.posts), gone),
      'Keep a checkpoint',
    );
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.log(`the checkpoint was not kept: ${error.message}`);
  }
}

function isDoubtful(record: TargetRecord): boolean {
  const standing = standingOf(record);
  return standing === 'open' || standing === 'unknown';
}

/** Where the ledger ends, and the files that it consists of. */
async function endsOf(
  { branch, ledger }: LedgerWriter,
  tip: string,
): Promise<Pick<CheckpointIndex, 'heads' | 'files' | 'lengths'>> {
  const accounts = [...ledger.heads.keys()];
  const listed = await branch.listFolders(
    tip,
    accounts.map(account => `${ledgerFolder}${account}/`),
  );
  const months = listed.filter(({ path }) => readPath(path)?.kind === 'entries');
  const last = accounts.flatMap(account => {
    const own = months.filter(({ path }) => path.startsWith(`${ledgerFolder}${account}/`)).sort(byPath);
    return own.at(-1) ?? [];
  });
  const contents = await branch.read(last.map(({ blob }) => blob));
  return {
    heads: Object.fromEntries(ledger.heads),
    files: Object.fromEntries(months.map(({ path, blob }) => [path, blob])),
    lengths: Object.fromEntries(last.map(({ path }, index) => [accountOf(path), contents[index]!.length])),
  };
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1;
}

function accountOf(path: string): string {
  const read = readPath(path);
  return read?.kind === 'entries' ? read.account : '';
}

function knownPosts(records: readonly TargetRecord[], { ids }: Survey, folder: string): Map<string, KnownPost> {
  const known = new Map<string, KnownPost>();
  const of = (id: string): KnownPost => {
    const post = known.get(id) ?? { files: [], renamed: {}, records: [] };
    known.set(id, post);
    return post;
  };
  for (const [id, files] of ids.written) {
    for (const file of files) {
      of(id).files.push(file);
      of(idFromPath(file, folder)).renamed[file] = id;
    }
  }
  for (const record of records) of(record.post).records.push(record);
  return known;
}

/** Every file that is not finished. Only what waits for a time that its own text names needs no look before that. */
function openFiles({ targets, unread }: Survey): CheckpointIndex['open'] {
  const files = new Map<string, PlannedTarget[]>();
  for (const target of targets) files.set(target.post.file, [...(files.get(target.post.file) ?? []), target]);
  const open = [...files].map(([file, own]) => ({ file, waiting: waitingOf(own) }));
  return [...open, ...unread.map(({ file }) => ({ file, waiting: null }))];
}

function waitingOf(targets: readonly PlannedTarget[]): CheckpointIndex['open'][number]['waiting'] {
  const [first] = targets;
  const onlyWaits = targets.every(target => {
    const { state, digest, issues, receipts, postId, post } = target;
    return state === 'waiting' && digest !== null && issues.length + receipts.length === 0 && postId === post.id;
  });
  if (first === undefined || !onlyWaits || first.publishAt === null) return null;
  const { id, idFrom, source, late } = first.post;
  const digests = Object.fromEntries(targets.map(({ account, digest }) => [account.name, digest!]));
  return { id, idFrom, source, late, publishAt: first.publishAt, targets: digests };
}
