import { Failure } from '../../model/failure.ts';
import { isPost } from '../../pipeline/post-files.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import { overlay } from '../overlay.ts';
import type { Proposing } from '../proposing.ts';
import type { AgentWorld } from '../world.ts';
import { baseOf } from './propose.ts';

export interface Merged {
  /** With the config and the posts of the branch that a proposal would be merged into. */
  world: AgentWorld;
  /** The commit that branch is at. */
  base: string;
  /** How the checkout differs from it, in words. */
  notes: string[];
}

const configs = ['mergecast.yml', 'mergecast.yaml'];
const mostShown = 5;

/**
 * What a proposal is judged by: the checkout may be older than the branch, or hold what nobody has merged, and the check of
 * the pull request knows neither.
 */
export async function mergedWorld(world: AgentWorld, proposing: Proposing): Promise<Merged> {
  const { branches, into } = proposing;
  const base = await baseOf(proposing);
  const written = await branches.read(base, configs);
  const hasConfig = written.some(bytes => bytes !== null);
  // Before the first config is merged there is only the checkout's to go by.
  const other = new Map(hasConfig ? configs.map((path, index) => [path, written[index] ?? null]) : []);
  const own = await readConfig(world.files, world.adapters);
  const { posts } = await readConfig(overlay(world.files, other), world.adapters);
  if (posts !== own.posts) throw elsewhere(into, posts, own.posts);
  const changed = (await changedPaths(world, proposing, base)).filter(path => path.startsWith(`${posts}/`));
  const texts = changed.filter(isPost);
  for (const [index, bytes] of (await branches.read(base, texts)).entries()) other.set(texts[index]!, bytes);
  const differing = [...(hasConfig ? configs.filter(path => isOther(path, other, world)) : []), ...changed];
  return { world: { ...world, files: overlay(world.files, other) }, base, notes: notesOf(differing, into) };
}

async function changedPaths({ commits }: AgentWorld, { branches }: Proposing, base: string): Promise<string[]> {
  const head = await commits.head();
  return head === null || head === base ? [] : branches.changed(head, base);
}

function isOther(path: string, other: ReadonlyMap<string, Uint8Array | null>, { files }: AgentWorld): boolean {
  const bytes = other.get(path) ?? null;
  const content = files.read(path, 1024 * 1024);
  if (content.kind !== 'file') return bytes !== null;
  return bytes === null || Buffer.compare(bytes, content.bytes) !== 0;
}

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
