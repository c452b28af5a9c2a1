import { sha256 } from '../../src/content/digest.ts';
import type { Proposing } from '../../src/mcp/proposing.ts';
import { Failure } from '../../src/model/failure.ts';
import type { PullRequestDetail } from '../../src/model/github-host.ts';

type Tree = ReadonlyMap<string, Uint8Array>;

/** What was asked of git and of the host. */
export interface Asked {
  proposing: Proposing;
  pushes: { branch: string; paths: string[]; message: string }[];
  texts: string[];
}

/** A remote and its host in memory: real enough for every call, and quick enough for thousands. */
export function memoryProposing(main: Record<string, string>): Asked {
  const asFiles = Object.entries(main).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  const commits = new Map<string, { tree: Tree; parent: string | null }>();
  const tips = new Map<string, string>();
  const pulls: PullRequestDetail[] = [];
  const asked: Pick<Asked, 'pushes' | 'texts'> = { pushes: [], texts: [] };
  const commit = (tree: Tree, parent: string | null) => {
    const id = sha256(`${commits.size}`).slice(0, 40);
    commits.set(id, { tree, parent });
    return id;
  };
  tips.set('main', commit(new Map(asFiles), null));
  const treeOf = (id: string): Tree => commits.get(id)!.tree;
  const find = (number: number) => {
    const found = pulls[number - 1];
    if (found !== undefined) return found;
    throw new Failure('github.refused', `there is no pull request ${number}`, { remedy: 'Give another number.' });
  };
  const told = ({ number, url, isOpen }: PullRequestDetail) => ({ number, url, isOpen, isMerged: false });
  const branches: Proposing['branches'] = {
    tip: async branch => tips.get(branch) ?? null,
    read: async (id, paths) => paths.map(path => treeOf(id).get(path) ?? null),
    changed: async (from, to) => {
      const [a, b] = [treeOf(from), treeOf(to)];
      return [...new Set([...a.keys(), ...b.keys()])].filter(path => a.get(path) !== b.get(path));
    },
    common: async () => tips.get('main')!,
    write: async (branch, { tip, parent }, files, message) => {
      if ((tips.get(branch) ?? null) !== tip) return { moved: true };
      const tree = new Map(treeOf(parent));
      for (const [path, bytes] of files) {
        if (bytes === null) tree.delete(path);
        else tree.set(path, bytes);
      }
      asked.pushes.push({ branch, paths: [...files.keys()], message });
      tips.set(branch, commit(tree, parent));
      return { written: tips.get(branch)! };
    },
  };
  const end = (branch: string) => ({ branch, commit: tips.get(branch)!, repositoryId: 1 });
  return {
    ...asked,
    proposing: {
      into: 'main',
      privileged: null,
      branches,
      host: {
        describe: 'a host in memory',
        repository: async () => ({ id: 1, name: 'octo/posts', defaultBranch: 'main', isPrivate: false }),
        pullRequest: async number => find(number),
        reviews: async () => [],
        comments: async () => [],
        openInto: async () => pulls.filter(({ isOpen }) => isOpen),
        changedPaths: async number => branches.changed(tips.get('main')!, tips.get(find(number).head.branch)!),
        createComment: async (number, body) => {
          asked.texts.push(body);
          return { id: asked.texts.length, url: find(number).url, author: null, body };
        },
      },
      proposals: {
        from: async branch => {
          const found = pulls.findLast(({ head }) => head.branch === branch);
          return found === undefined ? null : told(found);
        },
        open: async ({ branch, into, title, body }) => {
          asked.texts.push(title, body);
          const number = pulls.length + 1;
          const pull: PullRequestDetail = {
            number,
            url: `https://host.example/${number}`,
            isOpen: true,
            isDraft: false,
            author: null,
            head: end(branch),
            base: end(into),
            mergedAt: null,
            mergeCommit: null,
            mergedBy: null,
            changedFiles: 1,
          };
          pulls.push(pull);
          return told(pull);
        },
        rewrite: async (_, { title, body }) => void asked.texts.push(title, body),
        checks: async () => [],
        reach: async () => ({ kind: 'proposes' }),
      },
    },
  };
}
