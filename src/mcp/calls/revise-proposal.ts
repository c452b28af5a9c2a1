import { code } from '../../comment/markup.ts';
import type { AgentBlock } from '../../model/post.ts';
import { isPost } from '../../pipeline/post-files.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import { bytesOf, type GivenFiles } from '../given.ts';
import { overlay } from '../overlay.ts';
import { confined } from '../paths.ts';
import { mergedWorld } from '../proposal/merged.ts';
import { ourProposal } from '../proposal/ours.ts';
import { proposalBody } from '../proposal/page.ts';
import { failed, requireSound } from '../proposal/propose.ts';
import { signed } from '../proposal/signed.ts';
import { commitMessage, titleOf } from '../proposal/wording.ts';
import type { Proposing } from '../proposing.ts';
import type { CallContext } from '../tool.ts';

interface Input extends GivenFiles {
  number: number;
  remove: readonly string[];
  title: string;
  summary?: string | undefined;
  reply?: string | undefined;
  agent: AgentBlock;
}

export async function run(input: Input, { world, signal, progress }: CallContext) {
  const proposing = await world.proposing();
  const { branches, proposals, host } = proposing;
  const { head, isOpen, number, url } = await ourProposal(input.number, proposing);
  if (!isOpen) throw failed(`pull request ${number} is closed`, 'Propose anew with propose_posts.');
  const config = await readConfig(world.files, world.adapters);
  const changes = signed(bytesOf(input, config), input.agent);
  const removed = input.remove.map(path => confined(path, config, isPost(path) ? 'post' : 'media'));
  const tip = await branches.tip(head.branch);
  if (tip === null) throw failed(`the branch ${head.branch} is gone`, 'Propose anew with propose_posts.');
  const { world: merged, base, notes } = await mergedWorld(world, proposing);
  const left = await branches.common(base, tip);
  if (left === null) throw failed(`${head.branch} is built on nothing that is merged`, 'Propose anew.');
  const own = await branches.changed(left, tip);
  const foreign = own.filter(path => !path.startsWith(`${config.posts}/`));
  if (foreign.length > 0)
    throw failed(`others have put ${foreign[0]} on that branch`, 'A person has to go on with it.');
  const strange = removed.filter(path => !own.includes(path));
  if (strange.length > 0) throw failed(`${strange[0]} is not of this proposal`, 'Remove only what it adds.');
  const kept = own.filter(path => !removed.includes(path) && !changes.has(path));
  const before = await branches.read(tip, kept);
  const files = new Map(kept.flatMap((path, index) => (before[index] == null ? [] : [[path, before[index]] as const])));
  for (const [path, bytes] of changes) files.set(path, bytes);
  const seen = { ...merged, files: overlay(merged.files, files) };
  await progress(0, 2, 'checking the files');
  await requireSound(files, seen);
  signal.throwIfAborted();
  const isRetraction = head.branch.startsWith('mergecast/agent/retraction-');
  const title = titleOf(input.title, isRetraction ? 'retraction' : 'posts');
  const written = new Map([...changes, ...removed.map(path => [path, null] as const)]);
  const there = await branches.read(tip, [...written.keys()]);
  const isDone = [...written.values()].every((bytes, index) => same(bytes, there[index] ?? null));
  if (!isDone) {
    const message = commitMessage(title, input.agent, `revision of ${number}`);
    const pushed = await branches.write(head.branch, { tip, parent: tip }, written, message);
    if ('moved' in pushed)
      throw failed(`somebody pushed to ${head.branch} meanwhile`, 'Look at it again, and call again.');
  }
  await progress(1, 2, 'writing to the pull request');
  const facts = { agent: input.agent, summary: input.summary ?? null, privileged: proposing.privileged };
  const body = await proposalBody(facts, files, left, branches, seen);
  await proposals.rewrite(number, { title, body });
  const reply = input.reply === undefined ? null : replyOf(input.reply, input.agent);
  const replied = reply !== null && !(isDone && (await isSaid(reply, number, host)));
  if (replied) await host.createComment(number, reply);
  return { number, url, branch: head.branch, changed: !isDone, replied, notes: notes([...own, ...written.keys()]) };
}

function same(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a === null || b === null ? a === b : Buffer.compare(a, b) === 0;
}

/** The same call again has nothing more to say; a question can be answered without a change. */
async function isSaid(reply: string, number: number, { comments }: Proposing['host']): Promise<boolean> {
  return (await comments(number)).some(({ body }) => body.trim() === reply);
}

function replyOf(reply: string, { tool }: AgentBlock): string {
  return `<p>${code(tool)}, an agent, replies:</p>\n\n<p>${reply.split('\n').map(code).join('<br>')}</p>`;
}
