import type { BaseCommit, Commits, FileChange } from '../../../src/model/ports.ts';
import { review } from '../../../src/pipeline/review/review.ts';
import { memoryCheckout } from '../memory-checkout.ts';
import { type TestWorld, testWorld } from '../test-world.ts';

export type Contents = Record<string, string | Uint8Array>;

export interface ReviewTestWorld extends TestWorld {
  commits: Commits;
  /** The posts that were read of the pull request, in their order. */
  read: string[];
  /** Puts these files in place of the others: null removes one. */
  change(files: Record<string, string | Uint8Array | null>): void;
}

/** A world whose files are those of a base, until a test changes some of them. */
export function reviewWorld(base: Contents): ReviewTestWorld {
  const world = testWorld(base);
  const before = { ...world.contents };
  const checkout = memoryCheckout(world.contents);
  checkout.commit();
  const found = { base: memoryBase(before, world.contents) };
  const read: string[] = [];
  const { files } = world;
  return Object.assign(world, {
    checkout,
    read,
    files: {
      ...files,
      read: (path: string, most: number) => {
        if (path.startsWith('posts/')) read.push(path);
        return files.read(path, most);
      },
    },
    commits: {
      parent: async () => found,
      at: async () => found,
      common: async () => found,
      here: async () => 'a'.repeat(40),
      ignored: async () => [],
      head: async () => 'a'.repeat(40),
    },
    change: (changes: Record<string, string | Uint8Array | null>) => {
      for (const [path, content] of Object.entries(changes)) {
        if (content === null) delete world.contents[path];
        else world.contents[path] = content;
      }
      checkout.commit();
    },
  });
}

function memoryBase(before: Contents, now: Contents): BaseCommit {
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    commit: 'b'.repeat(40),
    changes: async () =>
      [...new Set([...Object.keys(before), ...Object.keys(now)])]
        .filter(path => before[path] !== now[path])
        .sort()
        .map((path): FileChange => ({ path, kind: !(path in before) ? 'added' : path in now ? 'changed' : 'removed' })),
    read: async (paths, most) =>
      paths.map(path => {
        const content = before[path];
        return content === undefined || bytes(content).length > most ? null : bytes(content);
      }),
  };
}

export async function reviewed(world: ReviewTestWorld) {
  world.read.length = 0;
  const found = await review(world, await world.commits.parent());
  const lines = found.compared.map(({ post, account, change }) => `${post}@${account.name} ${change}`);
  return { ...found, lines };
}
