import { z } from 'zod';
import { plainText } from '../../src/content/plain-text.ts';
import { fixedClock } from '../../src/io/clock.ts';
import { seededRandom } from '../../src/io/random.ts';
import type { Adapter, SendContext } from '../../src/model/adapter.ts';
import { NameSum } from '../../src/model/name-set.ts';
import type { Finding, Outcome } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { Files, Journal, LocalSecrets } from '../../src/model/ports.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { createSecrets } from '../../src/pipeline/secrets.ts';
import { setDigest } from '../../src/pipeline/set-digest.ts';
import type { PublishingWorld } from '../../src/pipeline/world.ts';
import { type MemoryBranch, memoryBranch } from '../ledger/memory-branch.ts';
import { mediaReader } from '../media-reader.ts';

export const start = Date.parse('2026-11-24T12:00:00Z');

export const config = `version: 1
timezone: Europe/Berlin
accounts:
  one: { platform: fake, credentials: { token: ONE_TOKEN } }
  two: { platform: fake, credentials: { token: TWO_TOKEN } }
groups: { all: [one, two] }
`;

export const post = (body = 'Hello', front = 'accounts: [all]') => `---\n${front}\n---\n${body}\n`;

/** A platform whose every answer a test decides. What was sent is kept, as a platform keeps it. */
export interface FakePlatform {
  adapter: Adapter;
  sent: { account: string; text: string; key: string; receipts: number; handle: unknown }[];
  /** The answers to come, in order; then `delivered`. */
  answers: ((payload: Payload, context: SendContext) => Promise<Outcome> | Outcome)[];
  finding: Finding;
  /** With `untaken`, `find` gives the first live post that is no other target's, as a platform's own list would. */
  search: 'fixed' | 'untaken';
  live: Receipt[];
}

export function fakePlatform(): FakePlatform {
  const limit = (max: number, unit: string) => ({ max, unit, source: 'https://example.com', checked: '2026-11-24' });
  const platform: FakePlatform = {
    adapter: null as never,
    sent: [],
    answers: [],
    finding: { found: 'unclear', message: 'no idea' },
    search: 'fixed',
    live: [],
  };
  platform.adapter = {
    id: 'fake',
    name: 'Fake',
    limits: {
      text: { text: limit(100, 'graphemes') },
      media: { count: limit(2, 'files'), image: { types: ['image/png'], bytes: limit(10_000, 'bytes') } },
    },
    account: z.strictObject({}),
    options: z.strictObject({ tone: z.enum(['warm', 'cold']).optional() }),
    credentials: { token: { title: 'Token', where: 'Nowhere.', scopes: [] } },
    render({ text, media, options }) {
      const texts =
        text.length === 0
          ? ['']
          : text.map(part =>
              plainText(part)
                .map(run => run.text)
                .join(''),
            );
      const parts = texts.map((part, index) => ({
        text: part,
        entities: [],
        counts: { text: part.length },
        media: media
          .filter(item => item.part === index + 1)
          .map(({ part: _, index: __, url: ___, alt, ...facts }) => ({ ...facts, alt: alt ?? '' })),
      }));
      return { payload: { parts, options: { ...(options as Record<string, string>) } }, issues: [] };
    },
    async send(payload, context) {
      const text = payload.parts.map(part => part.text).join('|');
      const { key, handle, receipts } = context;
      platform.sent.push({ account: context.account.name, text, key, handle, receipts: receipts.length });
      const outcome = await (platform.answers.shift() ?? delivered)(payload, context);
      platform.live.push(...outcome.receipts);
      return outcome;
    },
    async find(_payload, { taken }) {
      if (platform.search === 'fixed') return platform.finding;
      const receipt = platform.live.find(({ id }) => !taken.has(id));
      return receipt === undefined ? { found: 'none' } : { found: 'all', receipts: [receipt] };
    },
  };
  return platform;
}

export async function delivered(payload: Payload, context: SendContext): Promise<Outcome> {
  const receipts = [...context.receipts];
  for (let part = receipts.length + 1; part <= payload.parts.length; part += 1) {
    const receipt = {
      part,
      id: `${context.key}-${part}`,
      url: `https://fake.example/${part}`,
      at: '2026-11-24T12:00:00.000Z',
    };
    receipts.push(receipt);
    await context.delivered(receipt);
  }
  return { outcome: 'delivered', code: 'sent', message: 'sent', receipts };
}

/** Files in memory, behind the same port as those of a work tree. */
export function memoryFiles(contents: Record<string, string | Uint8Array>): Files {
  const bytes = (path: string) => {
    const content = contents[path];
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  return {
    root: '/repository',
    list: folder =>
      Object.keys(contents)
        .filter(path => path.startsWith(`${folder}/`))
        .sort()
        .map(path => ({ path, kind: 'file' })),
    read: (path, most) => {
      const content = bytes(path);
      if (content === undefined) return { kind: 'missing' };
      return content.length > most ? { kind: 'too-large', size: content.length } : { kind: 'file', bytes: content };
    },
    open: path => {
      const content = bytes(path);
      if (content === undefined) return { kind: 'missing' };
      const read = (from: number, to: number) => content.subarray(from, to);
      const file = { size: content.length, read, isUnchanged: () => bytes(path) === content, close: () => {} };
      return { kind: 'open', file };
    },
    names: folder => {
      const sum = new NameSum();
      for (const path of Object.keys(contents)) if (path.startsWith(`${folder}/`)) sum.add(path);
      return sum.value();
    },
    modifiedAt: path => (path in contents ? 0 : null),
    exists: path => path in contents || Object.keys(contents).some(known => known.startsWith(`${path}/`)),
    create: (path, text) => {
      contents[path] = text;
    },
    replace: (path, text) => {
      contents[path] = text;
    },
  };
}

export function memoryJournal(lines: string[] = []): Journal & { lines: string[] } {
  return {
    lines,
    read: async () => [...lines],
    append: async line => void lines.push(line),
    clear: async () => void lines.splice(0),
  };
}

/** What stays on the machine, as long as the test does. */
export function memorySecrets(secrets = new Map<string, string>()): LocalSecrets {
  return {
    read: async name => secrets.get(name) ?? null,
    write: async (name, text) => void secrets.set(name, text),
    remove: async name => void secrets.delete(name),
  };
}

export interface TestWorld extends PublishingWorld {
  clock: ReturnType<typeof fixedClock>;
  branch: MemoryBranch;
  platform: FakePlatform;
  contents: Record<string, string | Uint8Array>;
  journal: ReturnType<typeof memoryJournal>;
  variables: Record<string, string>;
  logged: string[];
}

/** A whole outside world in memory; a test changes what it is about. */
export function testWorld(contents: Record<string, string | Uint8Array>): TestWorld {
  const branch = memoryBranch();
  const platform = fakePlatform();
  const files = { 'mergecast.yml': config, ...contents };
  const variables: Record<string, string> = { ONE_TOKEN: 'one-secret-value', TWO_TOKEN: 'two-secret-value' };
  const logged: string[] = [];
  return {
    clock: fixedClock(start),
    files: memoryFiles(files),
    mediaReader,
    adapters: { ids: ['fake'], load: async () => platform.adapter },
    openBranch: async () => branch,
    run: { clone: 'clone-a', process: 100, workflow: null, actor: null, isAlive: () => false },
    random: seededRandom('test'),
    environment: { get: name => variables[name] },
    secrets: createSecrets(),
    http: async () => {
      throw new Error('the fake platform makes no request');
    },
    sealing: {
      seal: async (text, recipients) => new TextEncoder().encode(JSON.stringify({ recipients, text })),
      open: async (sealed, identity) => {
        const { recipients, text } = JSON.parse(new TextDecoder().decode(sealed));
        return recipients.includes(identity) ? text : null;
      },
    },
    localSecrets: memorySecrets(),
    checkout: {
      folder: async () => null,
      changes: async () => null,
      isClean: async () => false,
      indexedAt: () => null,
    },
    version: '0.0.0',
    checkpointFrom: Number.POSITIVE_INFINITY,
    repository: { head: async () => 'c0ffee', changedAt: async () => null, mainBranch: async () => null },
    provenance: null,
    journal: memoryJournal(),
    leftJournals: [],
    endpoints: {},
    setHere: account => setDigest(account, { get: name => variables[name] }),
    signal: new AbortController().signal,
    log: message => void logged.push(message),
    branch,
    platform,
    contents: files,
    variables,
    logged,
  };
}
