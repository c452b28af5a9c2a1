import { decodeText } from '../../content/decode.ts';
import { withField } from '../../content/edit-front-matter.ts';
import type { AgentBlock } from '../../model/post.ts';
import { outline } from '../../pipeline/plan.ts';
import { baseOf, failed, type Proposed, propose } from '../proposal/propose.ts';
import type { CallContext } from '../tool.ts';

interface Input {
  post: string;
  accounts: readonly string[];
  reason: string;
  agent: AgentBlock;
}

export async function run({ post, accounts, reason, agent }: Input, context: CallContext): Promise<Proposed> {
  const { world } = context;
  const { plan } = await outline(world);
  const own = plan.targets.filter(target => [target.postId, target.post.id, target.post.file].includes(post));
  const file = own[0]?.post.file;
  if (file === undefined) throw failed(`there is no post ${post.slice(0, 200)}`, 'list_posts gives their names.');
  const strange = accounts.filter(name => !own.some(target => target.account.name === name));
  if (strange.length > 0) throw failed(`${post} does not go to ${strange.join(', ')}`, 'Name accounts of the post.');
  const proposing = await world.proposing();
  const [bytes] = await proposing.branches.read(await baseOf(proposing), [file]);
  const text = bytes == null ? null : decodeText(bytes);
  if (text === null) throw failed(`${file} is not on ${proposing.into}`, 'Only what is merged can be taken back.');
  const edited = withField(text, 'retract', accounts.length === 0 ? true : accounts);
  if (edited === null) throw failed(`the front matter of ${file} cannot be edited by itself`, 'A person has to do it.');
  const files = new Map([[file, new TextEncoder().encode(edited)]]);
  const wanted = { kind: 'retraction', title: `take back ${post}`, summary: reason, agent, key: null } as const;
  return propose({ ...wanted, files, replaces: true }, context);
}
