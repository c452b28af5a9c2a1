import type { PlatformContext, Prepared } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import { exchange } from '../kit/answer.ts';
import { notPrepared } from '../kit/fault.ts';
import { api, authorization, dialect, type Status, searchAnswer, statusAnswer } from './api.ts';

type Problem = Prepared['problems'][number];

/** The version of the client API that came with quote posts (Mastodon 4.5); before it they are ignored without a word. */
export const quotingVersion = 7;

/** What an address leads to on the account's own server: its id there, or why it cannot be quoted. */
export async function resolveQuote(
  address: string,
  payload: Payload,
  context: PlatformContext,
): Promise<{ quoted: string } | { problem: Problem } | { fault: Fault }> {
  const looked = await lookUp(address, context);
  if ('fault' in looked || 'problem' in looked) return looked;
  const { status } = looked;
  if (status === null) return problem('quote.missing', `this server knows no post at ${address}`);
  const permission = status.quote_approval?.current_user;
  if (permission === 'denied' || status.visibility === 'direct') {
    return problem('quote.refused', `the author of ${address} does not let this account quote it`);
  }
  const { visibility } = payload.options;
  // The server would make it so without a word.
  if (status.visibility === 'private' && visibility !== 'private' && visibility !== 'direct') {
    const message = `${address} is for followers alone, so a post that quotes it is too`;
    return problem('quote.refused', message, 'Add `visibility: private`, or remove `quote`.');
  }
  if (permission === 'manual') context.log(`the author of ${address} is asked before readers see the quote`);
  return { quoted: status.id };
}

type Looked = { status: Status | null } | { problem: Problem } | { fault: Fault };

async function lookUp(address: string, context: PlatformContext): Promise<Looked> {
  const id = ownId(new URL(address), context);
  return id === null ? search(address, context) : show(id, context);
}

/** The id in an address of the account's own server, which needs no search and no right to one. */
function ownId(address: URL, context: PlatformContext): string | null {
  if (address.origin !== context.account.place.server) return null;
  return /^\/@[^/]+\/(\d+)\/?$/.exec(address.pathname)?.[1] ?? null;
}

async function show(id: string, context: PlatformContext): Promise<Looked> {
  const answer = await exchange(context, {
    method: 'GET',
    url: api(context, `/api/v1/statuses/${id}`),
    headers: authorization(context),
  });
  if (answer.kind === 'answer' && answer.status === 404) return { status: null };
  const read = answer.kind === 'answer' && answer.status === 200 ? statusAnswer.safeParse(answer.json) : null;
  return read?.success ? { status: read.data } : notPrepared(answer, dialect);
}

/** The server fetches a post of another one that it has not seen yet. https://docs.joinmastodon.org/methods/search/ */
async function search(address: string, context: PlatformContext): Promise<Looked> {
  const query = new URLSearchParams({ q: address, type: 'statuses', resolve: 'true', limit: '5' });
  const answer = await exchange(context, {
    method: 'GET',
    url: api(context, `/api/v2/search?${query}`),
    headers: authorization(context),
    timeoutMilliseconds: 60_000,
  });
  if (answer.kind === 'answer' && answer.status === 403) {
    const message = 'the token may not search, which quoting a post of another server needs';
    return problem('credential.refused', message, 'Make a token that has the scope `read:search` too.');
  }
  const read = answer.kind === 'answer' && answer.status === 200 ? searchAnswer.safeParse(answer.json) : null;
  if (!read?.success) return notPrepared(answer, dialect);
  // A server that cannot read the address searches for its words: what comes then is about it, and not it.
  const isIt = ({ url, uri }: Status) => [url, uri].some(other => other != null && same(other, address));
  return { status: read.data.statuses.find(isIt) ?? null };
}

function same(one: string, other: string): boolean {
  const plain = (address: string) => address.replace(/\/$/, '').toLowerCase();
  return plain(one) === plain(other);
}

function problem(code: Problem['code'], message: string, remedy?: string): { problem: Problem } {
  return { problem: { code, message, part: 1, ...(remedy === undefined ? {} : { remedy }) } };
}
