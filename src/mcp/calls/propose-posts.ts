import type { AgentBlock } from '../../model/post.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import { bytesOf, type GivenFiles } from '../given.ts';
import { draftFiles } from '../proposal/drafts.ts';
import { failed, type Proposed, propose } from '../proposal/propose.ts';
import { signed } from '../proposal/signed.ts';
import type { CallContext } from '../tool.ts';

interface Input extends GivenFiles {
  draft?: string | undefined;
  title: string;
  summary?: string | undefined;
  agent: AgentBlock;
  key?: string | undefined;
  replace: boolean;
}

export async function run(input: Input, context: CallContext): Promise<Proposed> {
  const { world } = context;
  const config = await readConfig(world.files, world.adapters);
  const drafted = input.draft === undefined ? [] : draftFiles(input.draft, config, world);
  const files = new Map([...drafted, ...bytesOf(input, config)]);
  if (files.size === 0) throw failed('there is no post to propose', 'Give `posts`, or the name of a `draft`.');
  const { title, summary = null, agent, key = null, replace: replaces } = input;
  return propose({ kind: 'posts', title, summary, agent, key, files: signed(files, agent), replaces }, context);
}
