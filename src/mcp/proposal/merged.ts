import { typeOfName } from '../../content/media.ts';
import { Failure } from '../../model/failure.ts';
import type { Checkout, FileChange, FileEntry, Files } from '../../model/ports.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import { baseFiles } from '../../pipeline/review/base-files.ts';
import type { Proposing } from '../proposing.ts';
import type { AgentWorld } from '../world.ts';
import { baseOf, failed } from './propose.ts';

export interface Merged {
  /** With all files as the branch has them that a proposal would be merged into. */
  world: AgentWorld;
  /** The commit that branch is at. */
  base: string;
  /** How the checkout differs from it, in words, but for files that are given. */
  notes(given: Iterable<string>): string[];
}

const configs = ['mergecast.yml', 'mergecast.yaml'];
const mostShown = 5;

/**
 * What a proposal is judged by: the checkout may be older than the branch, or hold what nobody has merged, such as a picture
 * that was not given, and the check of the pull request knows neither.
 */
export async function mergedWorld(world: AgentWorld, proposing: Proposing): Promise<Merged> {
  const { branches, into } = proposing;
  const base = await baseOf(proposing);
  const found = await world.commits.at(base);
  if (found.base === null) throw failed(`${into} cannot be read: ${found.why}`, `Fetch ${into} into the clone.`);
  const hasConfig = (await branches.read(base, configs)).some(bytes => bytes !== null);
  // Before the first config is merged there is only the checkout's to go by.
  const changes = (await found.base.changes()).filter(({ path }) => hasConfig || !configs.includes(path));
  const tracked = withoutIgnored(world.files, await world.commits.ignored());
  const files = listed(await baseFiles(found.base, changes, tracked), changes);
  const own = await readConfig(world.files, world.adapters);
  const { posts } = await readConfig(files, world.adapters);
  if (posts !== own.posts) throw elsewhere(into, posts, own.posts);
  const matters = (path: string) => configs.includes(path) || path.startsWith(`${posts}/`) || typeOfName(path) !== null;
  const differing = changes.map(({ path }) => path).filter(matters);
  const notes = (given: Iterable<string>) => {
    const known = new Set(given);
    return notesOf(
      differing.filter(path => !known.has(path)),
      into,
    );
  };
  return { world: { ...world, files, checkout: noCheckout }, base, notes };
}

/** What git leaves out of every commit is on no branch, though it stands in the checkout. */
function withoutIgnored(files: Files, ignored: readonly string[]): Files {
  const paths = new Set(ignored);
  const folders = ignored.filter(path => path.endsWith('/'));
  const isIgnored = (path: string) => paths.has(path) || folders.some(folder => `${path}/`.startsWith(folder));
  const missing = { kind: 'missing' } as const;
  return {
    ...files,
    list: folder => files.list(folder).filter(({ path }) => !isIgnored(path)),
    read: (path, most) => (isIgnored(path) ? missing : files.read(path, most)),
    open: path => (isIgnored(path) ? missing : files.open(path)),
    modifiedAt: path => (isIgnored(path) ? null : files.modifiedAt(path)),
    exists: path => !isIgnored(path) && files.exists(path),
  };
}

/** What is listed is that of the branch too: neither what was added since, nor without what was removed. */
function listed(files: Files, changes: readonly FileChange[]): Files {
  const changed = new Set(changes.map(({ path }) => path));
  return {
    ...files,
    list: folder => {
      const kept = files.list(folder).filter(({ path }) => !changed.has(path));
      const before = changes
        .filter(({ path }) => path.startsWith(`${folder}/`) && files.exists(path))
        .map(({ path }): FileEntry => ({ path, kind: 'file' }));
      return [...kept, ...before].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
    },
  };
}

/** What git knows of the checkout tells nothing of the branch. */
const noCheckout: Checkout = {
  folder: async () => null,
  changes: async () => null,
  isClean: async () => false,
  indexedAt: () => null,
};

function notesOf(differing: readonly string[], into: string): string[] {
  if (differing.length === 0) return [];
  const shown = differing.slice(0, mostShown).join(', ');
  const more = differing.length > mostShown ? ` and ${differing.length - mostShown} more` : '';
  return [
    `The checkout here differs from ${into} in ${shown}${more}. What is proposed is judged by ${into}; preview_post, validate_post and list_posts look at the checkout. Tell the person you work for to bring it up to date.`,
  ];
}

function elsewhere(into: string, there: string, here: string): Failure {
  return new Failure('agent.proposal', `${into} keeps its posts in ${there}/, and the checkout here in ${here}/`, {
    remedy: `Bring the checkout up to date with ${into}, and call again.`,
    state: 'Nothing was proposed.',
  });
}
