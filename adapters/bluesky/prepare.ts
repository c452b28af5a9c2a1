import type { PlatformContext, Prepared } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import { type BlueskyHandle, recordKeys } from './handle.ts';
import { resolveMentions } from './mentions.ts';
import { mediaProblems } from './prepare-media.ts';
import { resolveLists, resolveQuote } from './resolve.ts';
import { openSession, type Session } from './session.ts';

type Problem = Prepared['problems'][number];

/** Logs in, looks up what the post mentions and quotes, and chooses the names under which the parts will exist. */
export async function prepare(
  payload: Payload,
  context: PlatformContext & { key: string; attemptedAt: number },
): Promise<Prepared | { fault: Fault }> {
  const session = await openSession(context);
  if ('outcome' in session) return { fault: session };
  const media = await mediaProblems(payload, session, context);
  if (!Array.isArray(media)) return { fault: media };
  const resolved = await resolveNames(payload, session, context);
  if ('outcome' in resolved) return { fault: resolved };
  const handle = {
    did: session.did,
    rkeys: recordKeys(context.key, context.attemptedAt, payload.parts.length),
    createdAt: new Date(context.attemptedAt).toISOString(),
    ...resolved.names,
  } satisfies BlueskyHandle;
  return { problems: [...media, ...resolved.problems], handle };
}

type Names = Pick<BlueskyHandle, 'mentions'> & {
  lists?: NonNullable<BlueskyHandle['lists']>;
  quoted?: NonNullable<BlueskyHandle['quoted']>;
};

/** What the post names, as the network knows it. */
async function resolveNames(
  payload: Payload,
  session: Session,
  context: PlatformContext,
): Promise<{ names: Names; problems: Problem[] } | Fault> {
  const mentioned = await resolveMentions(payload, session, context);
  if ('outcome' in mentioned) return mentioned;
  const listed = await resolveLists(payload, session, context);
  if ('outcome' in listed) return listed;
  const quote = await resolveQuote(payload, session, context);
  if ('outcome' in quote) return quote;
  const { mentions } = mentioned;
  const lists = Object.keys(listed.lists).length === 0 ? {} : { lists: listed.lists };
  const quoted = quote.quoted === null ? {} : { quoted: quote.quoted };
  return {
    names: { mentions, ...lists, ...quoted },
    problems: [...mentioned.problems, ...listed.problems, ...quote.problems],
  };
}
