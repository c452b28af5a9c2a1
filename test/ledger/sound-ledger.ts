import { canonical, digestOf, saltedDigest } from '../../src/ledger/canonical.ts';
import { type Head, link } from '../../src/ledger/chain.ts';
import { writeHeads } from '../../src/ledger/heads.ts';
import { entriesFile, headsFile, payloadFile } from '../../src/ledger/paths.ts';
import { storingOf } from '../../src/ledger/storing.ts';
import type { NewEntry, StoredPayload } from '../../src/model/ledger-entry.ts';
import { approval, attempt, outcome, salt } from './entries.ts';

/** The files of a ledger, by path. */
export type Files = Map<string, Uint8Array>;

/** Keys and numbers whose canonical form is easily got wrong: order by UTF-16 units, exponents, no escaping of `/`. */
const awkward = { '\u{1f389}': 1e21, '\uff61': 1e-7, b: [1.5, -0.25, 100], a: 'Grüße \u2028 "/" \\ \u0007' };

const texts: Record<string, unknown> = {
  a1: { parts: ['Hello'] },
  b1: { parts: ['Hello'], awkward },
  p1: { digest: 'd' },
  u1: { parts: ['Hello again'] },
  r1: { source: 's', principal: 'ada' },
  c1: { policies: 'd' },
};

/** Two accounts over three months, with an entry of each kind; the payloads of some attempts are there, others erased. */
export function soundLedger(): Files {
  return ledgerOf(soundEntries());
}

export function soundEntries(): NewEntry[] {
  return [
    attemptOf('a1', { post: 'first', at: '2026-10-30T08:00:00.000Z' }),
    outcome({ attempt: 'a1', post: 'first', at: '2026-10-30T08:00:01.000Z' }),
    attemptOf('a2', { post: 'second', at: '2026-11-24T10:00:00.000Z' }),
    {
      kind: 'handle',
      account: 'fediverse',
      post: 'second',
      attempt: 'a2',
      handle: awkward,
      at: '2026-11-24T10:00:01.000Z',
    },
    outcome({
      attempt: 'a2',
      post: 'second',
      outcome: 'unknown',
      code: 'network.cut',
      receipts: [],
      at: '2026-11-24T10:00:02.000Z',
    }),
    {
      kind: 'decision',
      account: 'fediverse',
      post: 'second',
      decision: 'delivered',
      url: null,
      who: 'Ada',
      why: 'I saw it: "Grüße" 🎉',
      at: '2026-11-25T07:00:00.000Z',
    },
    { kind: 'moved', account: 'fediverse', post: 'third', from: 'thrid', at: '2026-11-26T07:00:00.000Z' },
    attemptOf('a3', { post: 'third', at: '2026-12-01T00:00:00.000Z' }),
    outcome({ attempt: 'a3', post: 'third', at: '2026-12-01T00:00:01.000Z' }),
    attemptOf('b1', {
      account: 'bluesky',
      platform: 'bluesky',
      post: 'first',
      agent: { tool: 'Release bot', model: null, signs: ['post'] },
      at: '2026-11-24T10:00:00.000Z',
    }),
    outcome({ account: 'bluesky', attempt: 'b1', post: 'first', at: '2026-11-24T10:00:01.000Z' }),
    approval({
      account: 'bluesky',
      platform: 'bluesky',
      post: 'fourth',
      approval: 'p1',
      payload: saltedDigest(salt, canonical(texts.p1)),
      agent: { tool: 'Grüße', model: 'm-1', signs: ['post', 'commits'] },
      at: '2026-11-24T10:00:02.000Z',
    }),
    {
      kind: 'update',
      account: 'bluesky',
      update: 'u1',
      post: 'first',
      platform: 'bluesky',
      payload: saltedDigest(salt, canonical(texts.u1)),
      source: saltedDigest(salt, 'source'),
      receipts: [{ part: 1, id: '1', url: null, at: '2026-11-24T10:00:01.000Z' }],
      run: { clone: 'clone-1', process: 1, workflow: null, actor: null, commit: null },
      at: '2026-11-24T10:00:02.500Z',
    },
    approval({
      account: 'bluesky',
      platform: 'bluesky',
      post: '',
      of: 'policies',
      approval: 'c1',
      payload: saltedDigest(salt, canonical(texts.c1)),
      at: '2026-11-24T10:00:02.700Z',
    }),
    approval({
      account: 'bluesky',
      platform: 'bluesky',
      post: 'first',
      of: 'retraction',
      approval: 'r1',
      payload: saltedDigest(salt, canonical(texts.r1)),
      agent: { tool: null, model: null, signs: ['branch'] },
      at: '2026-11-24T10:00:02.800Z',
    }),
    {
      kind: 'retraction',
      account: 'bluesky',
      post: 'first',
      platform: 'bluesky',
      removed: [1],
      left: 0,
      who: null,
      why: null,
      agent: { tool: null, model: null, signs: ['branch'] },
      run: { clone: 'clone-1', process: 1, workflow: null, actor: null, commit: null },
      at: '2026-11-24T10:00:03.000Z',
    },
  ];
}

function attemptOf(name: string, more: Parameters<typeof attempt>[0]): NewEntry {
  return attempt({
    ...more,
    attempt: name,
    first_attempt_at: more?.at ?? '',
    payload: saltedDigest(salt, canonical(texts[name] ?? null)),
  });
}

/** `linkEntry` is the writer's own, which never lets time run backwards, unless a test wants a worse one. */
export function ledgerOf(entries: readonly NewEntry[], linkEntry: typeof link = link): Files {
  const heads = new Map<string, Head>();
  const lines = new Map<string, string>();
  for (const fresh of entries) {
    const { entry, line, head } = linkEntry(fresh, heads.get(fresh.account) ?? null);
    heads.set(entry.account, head);
    const path = entriesFile(entry.account, entry.at);
    lines.set(path, `${lines.get(path) ?? ''}${line}\n`);
    const name = storingOf(entry)?.name ?? '';
    const payload = texts[name];
    if (payload === undefined) continue;
    const stored = { version: 1, salt, payload } as StoredPayload;
    lines.set(payloadFile(entry.account, entry.at, name), `${canonical(stored)}\n`);
  }
  lines.set(headsFile, writeHeads(heads));
  return new Map([...lines].map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

/** A writer that trusts the clock of its machine. */
export const linkByClock: typeof link = (entry, head) => {
  const linked = { ...entry, version: 1, sequence: (head?.sequence ?? 0) + 1, previous: head?.digest ?? null };
  const line = canonical(linked);
  return {
    entry: linked as ReturnType<typeof link>['entry'],
    line,
    head: { sequence: linked.sequence, digest: digestOf(line), at: entry.at },
  };
};
