import type { BranchPlace } from './ledger-branch.ts';

type Place = Pick<BranchPlace, 'git' | 'remote' | 'isPartial' | 'brought'>;

/**
 * A clone without blobs brings each one when it is first read, with a request of its own. This asks for all of them with
 * one. Where that fails, nothing is lost: reading them brings them, or says what is wrong.
 */
export async function bringBlobs({ git, remote, isPartial, brought }: Place, blobs: readonly string[]): Promise<void> {
  const fresh = isPartial ? blobs.filter(blob => !brought.has(blob)) : [];
  if (remote === null || fresh.length < 2) return;
  for (const blob of fresh) brought.add(blob);
  await git.try(
    [
      // As git does it when it reads them: nothing that we have tells what the other side may leave out.
      '-c',
      'fetch.negotiationAlgorithm=noop',
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-write-fetch-head',
      '--no-recurse-submodules',
      '--refmap=',
      '--filter=blob:none',
      '--stdin',
      remote,
    ],
    { input: fresh.map(blob => `${blob}\n`).join('') },
  );
}

/** The same for files, and all files of folders, at a commit. Their ids stand in its trees, which are here. */
export async function bringFiles(place: Place, commit: string, paths: readonly string[]): Promise<void> {
  if (!place.isPartial) return;
  const listed = await place.git.run(['ls-tree', '-r', '-z', commit, '--', ...paths]);
  await bringBlobs(
    place,
    [...listed.matchAll(/(?:^|\0)\d+ blob ([0-9a-f]+)\t/g)].map(match => match[1]!),
  );
}
