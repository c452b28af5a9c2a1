import type { PlatformContext, Prepared } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import { resolveHandle } from './home-server.ts';
import type { Session } from './session.ts';

type Problem = Prepared['problems'][number];

/** A mention that leads nowhere is a reason not to send: published, it would be dead text or somebody else later. */
export async function resolveMentions(
  payload: Payload,
  session: Session,
  context: PlatformContext,
): Promise<{ mentions: Record<string, string>; problems: Problem[] } | Fault> {
  const mentions: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [handle, part] of firstMentions(payload)) {
    const did = await resolveHandle(context, session.server, handle);
    if (did !== null && typeof did === 'object') return did;
    if (did === null) problems.push({ code: 'mention.unresolved', message: `no account is called @${handle}`, part });
    else mentions[handle] = did;
  }
  return { mentions, problems };
}

/** Each handle once, with the first part that mentions it. */
function firstMentions(payload: Payload): Map<string, number> {
  const parts = new Map<string, number>();
  for (const [index, { entities }] of payload.parts.entries()) {
    for (const { kind, value } of entities) {
      if (kind === 'mention' && !parts.has(value)) parts.set(value, index + 1);
    }
  }
  return parts;
}
