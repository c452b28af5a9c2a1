import type { PlatformContext, Prepared } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import { exchange } from '../kit/answer.ts';
import { notPrepared } from '../kit/fault.ts';
import { dialect, serverAnswer, xrpc } from './api.ts';
import { type BlueskyHandle, recordKeys } from './handle.ts';
import { resolveHandle } from './home-server.ts';
import { openSession, type Session } from './session.ts';

type Problem = Prepared['problems'][number];

/** Logs in, looks up what the text mentions, and chooses the names under which the parts will exist. */
export async function prepare(
  payload: Payload,
  context: PlatformContext & { key: string; attemptedAt: number },
): Promise<Prepared | { fault: Fault }> {
  const session = await openSession(context);
  if ('outcome' in session) return { fault: session };
  const oversized = await blobProblems(payload, session, context);
  if (!Array.isArray(oversized)) return { fault: oversized };
  const mentioned = await lookUpMentions(payload, session, context);
  if ('outcome' in mentioned) return { fault: mentioned };
  const handle: BlueskyHandle = {
    did: session.did,
    rkeys: recordKeys(context.key, context.attemptedAt, payload.parts.length),
    createdAt: new Date(context.attemptedAt).toISOString(),
    mentions: mentioned.mentions,
  };
  return { problems: [...oversized, ...mentioned.problems], handle: { ...handle } };
}

/** Only newer servers say what they take; the others say it when they refuse an upload. */
async function blobProblems(payload: Payload, session: Session, context: PlatformContext): Promise<Problem[] | Fault> {
  if (payload.parts.every(part => part.media.length === 0)) return [];
  const limit = await blobLimit(session, context);
  if (typeof limit !== 'number') return limit;
  return payload.parts.flatMap((part, index) =>
    part.media
      .filter(media => media.size > limit)
      .map(media => ({
        code: 'media.too-large' as const,
        message: `${media.file} has ${media.size} bytes; this server takes ${limit}`,
        part: index + 1,
      })),
  );
}

async function blobLimit(session: Session, context: PlatformContext): Promise<number | Fault> {
  const known = context.session.get('blobLimit') as number | undefined;
  if (known !== undefined) return known;
  const url = xrpc(session.server, 'com.atproto.server.describeServer');
  const answer = await exchange(context, { method: 'GET', url });
  if (answer.kind === 'none') return notPrepared(answer, dialect).fault;
  const limit = serverAnswer.safeParse(answer.json).data?.blobUploadLimit ?? Number.POSITIVE_INFINITY;
  context.session.set('blobLimit', limit);
  return limit;
}

/** A mention that leads nowhere is a reason not to send: published, it would be dead text or somebody else later. */
async function lookUpMentions(
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
