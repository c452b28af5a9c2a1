import type { Config } from '../../model/config.ts';
import { Failure } from '../../model/failure.ts';
import { mostOpenProposals, openProposals } from '../../pipeline/policy/open-proposals.ts';
import { isPost } from '../../pipeline/post-files.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import { readPost } from '../../pipeline/read-post.ts';
import { overlay } from '../overlay.ts';
import type { Proposing } from '../proposing.ts';
import type { AgentWorld } from '../world.ts';

const configFile = 'mergecast.yml';

/**
 * Throws a Failure where policies allow no further pull request of an agent. They are those of the branch that it would be
 * merged into: what stands in the work tree could be the agent's own.
 */
export async function requireRoom(
  files: ReadonlyMap<string, Uint8Array>,
  base: string,
  { branches, host, into }: Proposing,
  world: AgentWorld,
): Promise<void> {
  const [written] = await branches.read(base, [configFile]);
  if (written == null) return;
  const before = { ...world, files: overlay(world.files, new Map([[configFile, written]])) };
  const config = await readConfig(before.files, world.adapters);
  const most = mostOpenProposals(await accountsOf(files, config, world), config.policies);
  if (most === Number.POSITIVE_INFINITY) return;
  const open = await openProposals(host, into, config.posts);
  if (open.length < most) return;
  const numbers = open.map(number => `#${number}`).slice(0, 20);
  const named = numbers.length === 0 ? '' : `: ${numbers.join(', ')}`;
  throw new Failure(
    'agent.limit',
    `a policy allows ${counted(most)} of agents at once, and ${open.length} are open${named}`,
    {
      remedy:
        most === 0
          ? 'Agents propose nothing for these accounts: ask a person to do it.'
          : 'Wait until a person merges or closes one; or change one of them with revise_proposal.',
      state: 'Nothing was proposed.',
    },
  );
}

/** Those that its posts go to; null where it has no post, so that it is a matter of all of them. */
async function accountsOf(
  files: ReadonlyMap<string, Uint8Array>,
  config: Config,
  world: AgentWorld,
): Promise<ReadonlySet<string> | null> {
  const posts = [...files.keys()].filter(isPost);
  if (posts.length === 0) return null;
  const seen = { ...world, files: overlay(world.files, files) };
  const read = await Promise.all(posts.map(path => readPost({ path, kind: 'file' }, config, seen)));
  return new Set(read.flatMap(({ accounts }) => accounts));
}

function counted(count: number): string {
  return count === 1 ? 'one open pull request' : `${count === 0 ? 'no' : count} open pull requests`;
}
