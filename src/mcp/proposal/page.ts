import { reviewComment } from '../../comment/comment.ts';
import { escaped, prose } from '../../comment/markup.ts';
import { marker } from '../../comment/page.ts';
import type { BaseCommit } from '../../model/ports.ts';
import type { AgentBlock } from '../../model/post.ts';
import type { ProposalBranches } from '../../model/proposal-branches.ts';
import { configChanges } from '../../pipeline/config-changes/config-changes.ts';
import { readWritten } from '../../pipeline/config-changes/read-written.ts';
import { review } from '../../pipeline/review/review.ts';
import { reviewDocumentOf } from '../../pipeline/review/review-document.ts';
import type { AgentWorld } from '../world.ts';

/** The host takes 65,536 characters. */
const mostBody = 55_000;

export interface Told {
  agent: AgentBlock;
  summary: string | null;
  privileged: string | null;
}

/** The body of a pull request: whose proposal it is, in their words and ours, and what merging it would publish. */
export async function proposalBody(
  { agent, summary, privileged }: Told,
  files: ReadonlyMap<string, Uint8Array>,
  base: string,
  branches: ProposalBranches,
  world: AgentWorld,
): Promise<string> {
  const found = await review(world, { base: baseOf(base, files, branches) });
  const before = found.baseWorld === null ? null : readWritten(found.baseWorld.files);
  const now = readWritten(world.files);
  const changes = now === null ? [] : configChanges(before, now, platform => platform);
  const document = await reviewDocumentOf(found, changes, base, world);
  const comment = reviewComment({ ...document, head: base }, null, mostBody)
    .replace(marker, '')
    .trimStart();
  const model = agent.model === undefined ? '' : ` with the model ${field(agent.model)}`;
  const who = `An agent proposes this: ${field(agent.tool)}${model}, for ${field(agent.principal)}.`;
  const warning =
    privileged === null
      ? []
      : [`> [!WARNING]\n> <p>${prose(`The agent's token could merge this by itself: ${privileged}.`)}</p>`];
  const words = summary === null ? [] : [`<p>What it says of it:</p><pre>${escaped(summary)}</pre>`];
  return [`<p>${who}</p>`, ...warning, ...words, comment].join('\n\n');
}

function field(text: string): string {
  return `<code>${escaped(text.slice(0, 200))}</code>`;
}

/** The commit that a proposal stands on, which differs from it by these files. */
function baseOf(commit: string, files: ReadonlyMap<string, Uint8Array>, branches: ProposalBranches): BaseCommit {
  const paths = [...files.keys()];
  return {
    commit,
    changes: async () => {
      const before = await branches.read(commit, paths);
      return paths.map((path, index) => ({ path, kind: before[index] === null ? 'added' : 'changed' }));
    },
    read: async (asked, most) =>
      (await branches.read(commit, asked)).map(bytes => (bytes === null || bytes.length > most ? null : bytes)),
  };
}
