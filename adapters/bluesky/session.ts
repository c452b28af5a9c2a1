import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { type Answer, type Exchange, exchange } from '../kit/answer.ts';
import { notPrepared } from '../kit/fault.ts';
import { withoutToken } from '../kit/without-token.ts';
import { dialect, errorName, named, sessionAnswer, xrpc } from './api.ts';
import { type HomeServer, homeServer } from './home-server.ts';
import { homeDid } from './server.ts';

export interface Session {
  server: string;
  did: string;
  accessJwt: string;
  /** Of the server that the account lives on, where the session says so: it may not be the one that opened it. */
  homeDid: string | null;
}

/**
 * A login is counted: 30 in five minutes lock the account out, so a refusal is remembered for the rest of the run, and
 * tokens that keep expiring end it. https://docs.bsky.app/docs/advanced-guides/rate-limits
 */
const mostLogins = 3;

/** The run's session with the account's server: one login for all its posts. */
export async function openSession(context: PlatformContext): Promise<Session | Fault> {
  const known = context.session.get('session') as Session | Fault | undefined;
  if (known !== undefined) return known;
  const home = await homeServer(context);
  const session = 'outcome' in home ? home : await logIn(context, home);
  const isLasting = 'accessJwt' in session || session.outcome === 'rejected' || session.code === 'platform.throttled';
  if (isLasting) context.session.set('session', session);
  return session;
}

async function logIn(context: PlatformContext, home: HomeServer): Promise<Session | Fault> {
  const logins = Number(context.session.get('logins') ?? 0);
  if (logins >= mostLogins) return refused(`Bluesky ended ${mostLogins} sessions within one run`);
  context.session.set('logins', logins + 1);
  const { identifier } = context.account.place;
  const password = context.credentials.password ?? '';
  if (!/^[a-z0-9]{4}(?:-[a-z0-9]{4}){3}$/.test(password)) {
    context.log('the password has not the form of an app password; use one, for it can be revoked by itself');
  }
  const answer = await exchange(context, {
    method: 'POST',
    url: xrpc(home.origin, 'com.atproto.server.createSession'),
    json: { identifier, password },
  });
  const read = answer.kind === 'answer' && answer.status === 200 ? sessionAnswer.safeParse(answer.json) : null;
  if (!read?.success) return named(notPrepared(answer, dialect).fault, answer);
  const { did, accessJwt, didDoc, active, status } = read.data;
  if (home.did !== null && home.did !== did) return refused(`Bluesky opened a session for ${did}, not ${home.did}`);
  if (active === false) {
    return { ...refused(`the account is not active (${status ?? 'no reason given'})`), code: 'platform.forbidden' };
  }
  return { server: home.origin, did, accessJwt, homeDid: homeDid(didDoc) };
}

/** A request in the account's name: the method of the API, its query, and what is sent. */
export interface Call extends Omit<Exchange, 'url'> {
  call: string;
  query?: Record<string, string>;
}

/**
 * Makes a request with the session. A token that ran out is refused before anything is done, so that one request, and
 * no other, is made again with a new session.
 */
export async function call(context: PlatformContext, request: Call): Promise<Answer | Fault> {
  const session = await openSession(context);
  if ('outcome' in session) return session;
  const answer = await ask(context, session, request);
  const name = errorName(answer);
  if (name !== 'ExpiredToken' && name !== 'InvalidToken') return answer;
  if (context.session.get('session') === session) context.session.delete('session');
  const renewed = await openSession(context);
  return 'outcome' in renewed ? renewed : ask(context, renewed, request);
}

async function ask(context: PlatformContext, session: Session, request: Call): Promise<Answer> {
  const { call: method, query, headers, ...rest } = request;
  const answer = await exchange(context, {
    ...rest,
    url: xrpc(session.server, method, query),
    headers: { authorization: `Bearer ${session.accessJwt}`, ...headers },
  });
  return withoutToken(answer, session.accessJwt);
}

function refused(message: string): Fault {
  return { outcome: 'rejected', code: 'platform.credentials', message, retryAt: null };
}
