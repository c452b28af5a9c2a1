import { Failure } from '../../model/failure.ts';
import { isError } from '../../model/issue.ts';
import type { AgentBlock } from '../../model/post.ts';
import type { FoundProposal } from '../../model/proposal-host.ts';
import { isPost } from '../../pipeline/post-files.ts';
import { validate } from '../../pipeline/validate.ts';
import { overlay } from '../overlay.ts';
import type { Proposing } from '../proposing.ts';
import type { CallContext } from '../tool.ts';
import type { AgentWorld } from '../world.ts';
import { mergedWorld } from './merged.ts';
import { proposalBody } from './page.ts';
import { branchOf, commitMessage, type ProposalKind, proposalKey, titleOf } from './wording.ts';

export interface Wanted {
  kind: ProposalKind;
  title: string;
  summary: string | null;
  agent: AgentBlock;
  /** The caller's own name for it; null for one made of the files. */
  key: string | null;
  /** By their paths in the repository. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Whether files that are there already may become others. */
  replaces: boolean;
}

export interface Proposed {
  number: number;
  url: string;
  branch: string;
  state: 'open' | 'closed' | 'merged';
  created: boolean;
  /** What the agent should know of it. */
  notes: string[];
}

/** From files to a pull request, in as many steps as can each be done again without harm. */
export async function propose(wanted: Wanted, { world, signal, progress }: CallContext): Promise<Proposed> {
  const proposing = await world.proposing();
  const { branches, proposals, into } = proposing;
  const title = titleOf(wanted.title, wanted.kind);
  const key = proposalKey(wanted.kind, wanted.key, wanted.files);
  // The title has no part in it, so that other words for the same thing find it too.
  const branch = branchOf(wanted.kind, key);
  await progress(0, 3, 'checking the files');
  const { world: merged, base, notes: notesBeside } = await mergedWorld(world, proposing);
  const notes = notesBeside(wanted.files.keys());
  const seen = { ...merged, files: overlay(merged.files, wanted.files) };
  await requireSound(wanted.files, seen);
  signal.throwIfAborted();
  const known = await proposals.from(branch);
  const tip = await branches.tip(branch);
  if (known !== null && !known.isOpen && tip === null) return told(known, branch, false, notes);
  await progress(1, 3, 'pushing the branch');
  if (tip === null) await requireNew(wanted, base, branches);
  const at = await pushed(wanted, { branch, tip, base }, commitMessage(title, wanted.agent, key), proposing);
  if (known !== null) return told(known, branch, false, notes);
  signal.throwIfAborted();
  await progress(2, 3, 'opening the pull request');
  const facts = { agent: wanted.agent, summary: wanted.summary, privileged: proposing.privileged };
  const body = await proposalBody(facts, wanted.files, at, branches, seen);
  const opened = await proposals.open({ branch, into, title, body });
  const found = opened ?? (await proposals.from(branch));
  if (found !== null) return told(found, branch, opened !== null, notes);
  throw failed(`the host took no pull request from ${branch}`, 'Look at the branch at the host, and call again.', {
    state: `The branch ${branch} is pushed.`,
  });
}

export async function baseOf({ branches, into }: Proposing): Promise<string> {
  const base = await branches.tip(into);
  if (base !== null) return base;
  throw failed(`the remote has no branch ${into}`, 'Push the first commit there.');
}

/** A post with an error would be refused by the check of the pull request: it is refused here, with all faults at once. */
export async function requireSound(files: ReadonlyMap<string, Uint8Array>, seen: AgentWorld): Promise<void> {
  const posts = [...files.keys()].filter(isPost);
  const { issues } = await validate(seen, posts);
  const errors = issues.filter(isError);
  if (errors.length === 0) return;
  throw new Failure('agent.faulty', `the posts have ${errors.length === 1 ? 'an error' : `${errors.length} errors`}`, {
    remedy: 'Mend each by its remedy; preview_post shows them without proposing anything.',
    state: 'Nothing was proposed.',
    issues,
  });
}

async function requireNew({ files, replaces }: Wanted, base: string, branches: Proposing['branches']): Promise<void> {
  const paths = [...files.keys()];
  const before = await branches.read(base, paths);
  const isSame = before.every(
    (bytes, index) => bytes !== null && Buffer.compare(bytes, files.get(paths[index]!)!) === 0,
  );
  if (isSame) throw failed('all of these files are there as they are', 'There is nothing to propose.');
  const there = paths.filter((_, index) => before[index] !== null);
  if (replaces || there.length === 0) return;
  throw failed(`${there.slice(0, 5).join(', ')} is there already`, 'Take another name; or set `replace` to change it.');
}

/** The commit that the branch was made on. Whoever was first with the same files has done it for us. */
async function pushed(
  { files }: Wanted,
  { branch, tip, base }: { branch: string; tip: string | null; base: string },
  message: string,
  { branches }: Proposing,
): Promise<string> {
  const written = tip === null ? await branches.write(branch, { tip, parent: base }, files, message) : null;
  if (written !== null && 'written' in written) return base;
  const now = tip ?? (await branches.tip(branch));
  const left = now === null ? null : await branches.common(base, now);
  if (now !== null && left !== null && (await isSame(files, left, now, branches))) return left;
  throw failed(`the branch ${branch} has other files than these`, 'Use revise_proposal to change it, or another key.');
}

async function isSame(
  files: ReadonlyMap<string, Uint8Array>,
  left: string,
  tip: string,
  branches: Proposing['branches'],
): Promise<boolean> {
  const paths = [...files.keys()];
  const changed = await branches.changed(left, tip);
  const there = await branches.read(tip, paths);
  return (
    changed.every(path => files.has(path)) &&
    there.every((bytes, index) => bytes !== null && Buffer.compare(bytes, files.get(paths[index]!)!) === 0)
  );
}

function told(found: FoundProposal, branch: string, created: boolean, notes: string[]): Proposed {
  const { number, url, isOpen, isMerged } = found;
  return { number, url, branch, state: isMerged ? 'merged' : isOpen ? 'open' : 'closed', created, notes };
}

export function failed(message: string, remedy: string, more: { state?: string } = {}): Failure {
  return new Failure('agent.proposal', message, { remedy, state: more.state ?? 'Nothing was proposed.' });
}
