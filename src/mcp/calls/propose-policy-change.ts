import { decodeText } from '../../content/decode.ts';
import { withBlock } from '../../content/edit-yaml-block.ts';
import { Failure } from '../../model/failure.ts';
import type { Json } from '../../model/json.ts';
import type { AgentBlock } from '../../model/post.ts';
import { readConfig } from '../../pipeline/read-config.ts';
import { overlay } from '../overlay.ts';
import { baseOf, failed, type Proposed, propose } from '../proposal/propose.ts';
import type { CallContext } from '../tool.ts';

interface Input {
  policies: readonly Json[];
  reason: string;
  agent: AgentBlock;
}

const file = 'mergecast.yml';

export async function run({ policies, reason, agent }: Input, context: CallContext): Promise<Proposed> {
  const { world } = context;
  const proposing = await world.proposing();
  const [bytes] = await proposing.branches.read(await baseOf(proposing), [file]);
  const text = bytes == null ? null : decodeText(bytes);
  const edited = text === null ? null : withBlock(text, 'policies', policies as Json[]);
  if (edited === null) throw failed(`the policies of ${file} cannot be edited by themselves`, 'A person has to do it.');
  const files = new Map([[file, new TextEncoder().encode(edited)]]);
  await requireConfig(files, context);
  const wanted = { kind: 'policy', title: 'the policies of mergecast.yml', summary: reason, agent, key: null } as const;
  return propose({ ...wanted, files, replaces: true }, context);
}

/** With the words of the config's own faults, so that they can be mended. */
async function requireConfig(files: ReadonlyMap<string, Uint8Array>, { world }: CallContext): Promise<void> {
  try {
    await readConfig(overlay(world.files, files), world.adapters);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { message, issues } = error;
    throw new Failure('agent.faulty', `with these policies ${message}`, {
      remedy: 'mergecast://schemas/config tells what a policy can say.',
      state: 'Nothing was proposed.',
      issues,
      cause: error,
    });
  }
}
