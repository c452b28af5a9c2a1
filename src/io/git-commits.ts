import type { BaseCommit, Commits, FileChange } from '../model/ports.ts';
import { type Git, words } from './git-command.ts';

export interface CommitsPlace {
  git: Git;
  shallow: boolean;
  /** The name of the remote, once git knows how to reach it; null where there is none. */
  remote(): Promise<string | null>;
}

type Found = Awaited<ReturnType<Commits['parent']>>;

export function openCommits(place: CommitsPlace): Commits {
  const { git } = place;
  return {
    parent: async () => {
      const [parent] = await parentsOf(git);
      if (parent === undefined) return { base: null, why: 'there is no commit before the one that is checked out' };
      return bring(parent, place);
    },
    common: async name => {
      const { code, stdout } = await git.try(['merge-base', '--end-of-options', 'HEAD', `${name}^{commit}`]);
      if (code === 0) return { base: openBase(git, stdout.trim()) };
      // 1 says that there is none.
      if (code === 1)
        return { base: null, why: `${words(name)} and what is checked out have no commit in common here` };
      return { base: null, why: `there is no commit ${words(name)} here` };
    },
    at: commit => bring(commit, place),
    head: async () => {
      const [, second] = await parentsOf(git);
      return second ?? (await hereIn(git));
    },
    here: () => hereIn(git),
    ignored: async () => {
      // A folder is named once, whatever it holds: that of packages has very many files.
      const listed = await git.run(['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory']);
      return listed.split('\0').filter(path => path !== '');
    },
  };
}

async function hereIn(git: Git): Promise<string | null> {
  return (await git.objects(['HEAD']))[0]?.id ?? null;
}

/** As the commit itself says: a shallow clone has them cut off where git walks, and not there. */
async function parentsOf(git: Git): Promise<string[]> {
  const [head] = await git.objects(['HEAD']);
  if (head?.type !== 'commit') return [];
  const [facts = ''] = Buffer.from(head.content).toString('latin1').split('\n\n');
  return [...facts.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, id]) => id!);
}

/** The workflow's clone has the newest commit alone: the other one is brought, without what stands before it. */
async function bring(commit: string, { git, shallow, remote }: CommitsPlace): Promise<Found> {
  const [known] = await git.objects([commit]);
  if (known?.type === 'commit') return { base: openBase(git, commit) };
  const name = shallow ? await remote() : null;
  if (name === null) return { base: null, why: `the commit ${commit.slice(0, 12)} is not in this clone` };
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap='];
  const fetched = await git.try(['fetch', ...quiet, '--depth=1', name, commit]);
  if (fetched.code === 0) return { base: openBase(git, commit) };
  return { base: null, why: `the commit ${commit.slice(0, 12)} could not be fetched: ${words(fetched.stderr)}` };
}

function openBase(git: Git, commit: string): BaseCommit {
  return {
    commit,
    changes: async () => {
      const diff = [
        'diff',
        '--name-status',
        '-z',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules',
        commit,
        '--',
      ];
      const [listed, fresh] = await Promise.all([
        git.run(diff),
        git.run(['ls-files', '-z', '--others', '--exclude-standard']),
      ]);
      return [...tracked(listed), ...untracked(fresh)].sort((a, b) => (a.path < b.path ? -1 : 1));
    },
    read: async (paths, maxBytes) => {
      const names = paths.map(path => `${commit}:${path}`);
      const sizes = await sizesOf(git, names);
      const small = names.filter((_, index) => sizes[index]! <= maxBytes);
      const objects = await git.objects(small);
      const contents = new Map(small.map((name, index) => [name, objects[index]?.content ?? null]));
      return names.map(name => contents.get(name) ?? null);
    },
  };
}

const kinds: Record<string, FileChange['kind']> = { A: 'added', D: 'removed' };

function tracked(listed: string): FileChange[] {
  const found = listed.split('\0');
  return Array.from({ length: found.length >> 1 }, (_, index) => ({
    kind: kinds[found[index * 2]!] ?? 'changed',
    path: found[index * 2 + 1]!,
  }));
}

function untracked(listed: string): FileChange[] {
  return listed.split('\0').flatMap(path => (path === '' ? [] : [{ kind: 'added' as const, path }]));
}

/** In bytes; infinite for what is no file, or has a name that no question can hold. */
async function sizesOf(git: Git, names: readonly string[]): Promise<number[]> {
  if (names.length === 0) return [];
  const asked = names.map(name => (name.includes('\n') ? '^' : name));
  const answers = (await git.run(['cat-file', '--batch-check'], { input: `${asked.join('\n')}\n` })).split('\n');
  return names.map((_, index) => {
    const size = /^[0-9a-f]{40,64} blob (\d+)$/.exec(answers[index] ?? '')?.[1];
    return size === undefined ? Number.POSITIVE_INFINITY : Number(size);
  });
}
