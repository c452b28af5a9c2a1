import { decodeText } from '../../content/decode.ts';
import { withField } from '../../content/edit-front-matter.ts';
import { Failure } from '../../model/failure.ts';
import type { AgentBlock } from '../../model/post.ts';
import { isPost } from '../../pipeline/post-files.ts';

/** The files with who proposed them in the front matter of each post, whatever the agent wrote there itself. */
export function signed(files: ReadonlyMap<string, Uint8Array>, agent: AgentBlock): Map<string, Uint8Array> {
  const block = {
    tool: agent.tool,
    ...(agent.model === undefined ? {} : { model: agent.model }),
    principal: agent.principal,
  };
  return new Map([...files].map(([path, bytes]) => [path, isPost(path) ? signedPost(path, bytes, block) : bytes]));
}

function signedPost(path: string, bytes: Uint8Array, block: Record<string, string>): Uint8Array {
  const text = decodeText(bytes);
  const edited = text === null ? null : withField(text, 'agent', block);
  if (edited !== null) return new TextEncoder().encode(edited);
  throw new Failure('agent.faulty', `the front matter of ${path} cannot be read`, {
    remedy: 'Begin the file with a line ---, then fields such as `accounts: [NAME]`, then another line ---.',
    state: 'Nothing was proposed.',
  });
}
