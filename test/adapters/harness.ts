import { fixedClock } from '../../src/io/clock.ts';
import { createHttp } from '../../src/io/http.ts';
import { seededRandom } from '../../src/io/random.ts';
import type {
  Adapter,
  FindContext,
  MediaSource,
  PlatformContext,
  RenderInput,
  SendContext,
} from '../../src/model/adapter.ts';
import type { Json } from '../../src/model/json.ts';
import type { Fault, Finding, Outcome } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { PlannedTarget } from '../../src/model/plan.ts';
import type { Http } from '../../src/model/ports.ts';
import type { Media } from '../../src/model/post.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { type Doubles, startSandbox } from '../../src/sandbox/sandbox.ts';
import { markdownAtOnce } from '../markdown-at-once.ts';
import { publishedFaults } from '../published/held.ts';
import { type Picture, pictureBytes, pictureMedia } from './picture.ts';
import type { StagedFile } from './staged-file.ts';

/** What a test says about a post; the rest is the usual. */
export interface PostText {
  /** Markdown; a line `---` begins the next part. */
  text?: string;
  media?: ((Picture & { part?: number }) | StagedFile)[];
  /** The files that the options name, by their paths. */
  attached?: Record<string, StagedFile>;
  link?: string;
  options?: Record<string, unknown>;
}

/** One target on its way: what the ledger would hold of it. */
export interface Attempt {
  payload: Payload;
  key: string;
  attemptedAt: number;
  handle: Json;
  sealed?: Json;
  receipts: Receipt[];
  /** In the order in which the adapter told of them. */
  told: Receipt[];
}

export interface Staged {
  adapter: Adapter;
  place: Record<string, unknown>;
  credentials: Record<string, string>;
  /** Where the files of a post are public, for a platform that fetches them itself; its double has them there. */
  publicUrl?: string;
}

/** A post as a double shows it. */
export interface LivePost {
  id: string;
  url: string | null;
  text: string;
  replyTo: string | null;
  media: { alt: string | null; type: string }[];
}

/** What the suite asks of a platform's double. */
export interface Double {
  requests: { method: string; path: string; headers: Record<string, unknown>; body: unknown; status: number | null }[];
  /** How many posts were ever created. */
  creates: number;
  /** Newest first. */
  posts(): LivePost[];
  /** Makes a file public. */
  host?(address: string, bytes: Uint8Array): void;
}

export const start = Date.parse('2026-12-01T09:00:00Z');

/** What `render` is given for a post. */
export function renderInput(
  staged: Staged,
  { text = '', media = [], attached = {}, link, options = {} }: PostText,
): RenderInput<unknown> {
  return {
    text: markdownAtOnce(text, { file: 'posts/post.md', line: 1 }).parts,
    media: media.map((item, index) => madePublic(stagedMedia(item, index), staged)),
    attached: new Map(Object.entries(attached).map(([file, { bytes: _, ...media }]) => [file, media])),
    link: link ?? null,
    options: staged.adapter.options.parse(options),
    account: accountOf(staged),
    file: 'posts/post.md',
    positionOf: () => null,
  };
}

function stagedMedia(item: (Picture & { part?: number }) | StagedFile, index: number): Media {
  if (!('bytes' in item)) return pictureMedia(item, item.part ?? 1, index);
  const { bytes: _, ...media } = item;
  return { ...media, index };
}

function madePublic(media: Media, { publicUrl }: Staged): Media {
  return publicUrl === undefined ? media : { ...media, url: media.url ?? `${publicUrl}/${media.file}` };
}

/** Bytes as an adapter gets them: in pieces, if it wants. */
export function sourceOf(bytes: Uint8Array): MediaSource {
  return {
    size: bytes.length,
    bytes: async () => bytes,
    read: async (start, end) => bytes.subarray(start, end),
    async *stream() {
      for (let start = 0; start < bytes.length; start += 64 * 1024) yield bytes.subarray(start, start + 64 * 1024);
    },
  };
}

export function renderPost(staged: Staged, post: PostText): Payload {
  return staged.adapter.render(renderInput(staged, post)).payload;
}

/** An adapter before its double, with a clock that stands still and a real connection between them. */
export async function openStage(staged: Staged) {
  const { adapter } = staged;
  const clock = fixedClock(start);
  const sandbox = await startSandbox({ clock, random: seededRandom(adapter.id), platforms: [adapter.id] });
  const { http, close } = createHttp({ environment: { get: () => undefined }, maxBytes: 64 * 1024 });
  const lines: string[] = [];
  const said: unknown[] = [];
  const files = new Map<string, Uint8Array>();
  const double = sandbox[adapter.id as keyof Doubles] as unknown as Double;
  let session = new Map<string, unknown>();
  let attempts = 0;

  function platform(more: Partial<PlatformContext> = {}): PlatformContext {
    return {
      account: accountOf(staged),
      http,
      credentials: staged.credentials,
      origin: usual => sandbox.endpoints[adapter.id] ?? usual,
      moved: true,
      session,
      now: () => clock.now(),
      wait: milliseconds => clock.wait(milliseconds, more.signal),
      signal: new AbortController().signal,
      log: line => lines.push(line),
      ...more,
    };
  }

  function sending(attempt: Attempt, more: Partial<SendContext>): SendContext {
    return {
      ...platform(more),
      sealed: null,
      ...attempt,
      remember: async (handle, sealed) => {
        attempt.handle = handle;
        if (sealed !== undefined) attempt.sealed = sealed;
      },
      delivered: async receipt => {
        attempt.told.push(receipt);
      },
      media: async media => sourceOf(files.get(media.file) ?? new Uint8Array()),
      ...more,
    };
  }

  return {
    clock,
    sandbox,
    double,
    files,
    fault: (fault: string) => sandbox.fault(`${adapter.id}:${fault}`),
    http: http as Http,
    /** Everything that the adapter gave away: a secret in it would be in a log or in the ledger. */
    given: () => JSON.stringify([said, lines]),
    platform,
    /** A later run knows nothing of an earlier one but what the ledger holds. */
    newRun() {
      session = new Map();
    },
    async prepare(post: PostText, more: Partial<PlatformContext> = {}) {
      const payload = renderPost(staged, post);
      for (const item of [...(post.media ?? []), ...Object.values(post.attached ?? {})]) {
        const bytes = 'bytes' in item ? item.bytes : pictureBytes(item);
        files.set(item.file, bytes);
        if (staged.publicUrl !== undefined) double.host?.(`${staged.publicUrl}/${item.file}`, bytes);
      }
      attempts += 1;
      const names = { key: `mergecast-${attempts}-0123456789abcdef`, attemptedAt: clock.now() };
      const prepared = (await adapter.prepare?.(payload, { ...platform(more), ...names })) ?? {
        problems: [],
        handle: null,
      };
      said.push(payload, prepared);
      return { payload, ...names, prepared };
    },
    async attempt(post: PostText): Promise<Attempt> {
      const { prepared, ...names } = await this.prepare(post);
      if ('fault' in prepared) throw new Error(prepared.fault.message);
      if (prepared.problems.length > 0) throw new Error(prepared.problems[0]!.message);
      return { ...names, handle: prepared.handle, receipts: [], told: [] };
    },
    async send(attempt: Attempt, more: Partial<SendContext> = {}): Promise<Outcome> {
      const outcome = await adapter.send(attempt.payload, sending(attempt, more));
      attempt.receipts = outcome.receipts;
      said.push(outcome, attempt.handle);
      return outcome;
    },
    async find(attempt: Attempt, more: Partial<FindContext> = {}): Promise<Finding> {
      clock.advance(adapter.settleMilliseconds ?? 0);
      const context: FindContext = { ...sending(attempt, {}), taken: new Set(), ...more };
      const finding = (await adapter.find?.(attempt.payload, context)) ?? { found: 'unclear', message: 'cannot find' };
      said.push(finding);
      return finding;
    },
    async check(credentials = staged.credentials) {
      const answer = (await adapter.check?.(platform({ credentials, session: new Map() })))!;
      said.push(answer);
      return answer;
    },
    async remove(receipt: Receipt): Promise<{ removed: true } | { fault: Fault }> {
      const answer = (await adapter.remove?.(receipt, platform()))!;
      said.push(answer);
      return answer;
    },
    async list() {
      const answer = (await adapter.list?.(platform()))!;
      said.push(answer);
      return answer;
    },
    /** As a plan has it, as far as looking for it among the account's posts asks. */
    target: ({ payload }: Attempt) =>
      ({ payload, publishAt: null, postId: 'post', account: accountOf(staged) }) as unknown as PlannedTarget,
    async missing(receipts: readonly Receipt[]) {
      const answer = (await adapter.missing?.(receipts, platform()))!;
      said.push(answer);
      return answer;
    },
    async update(attempt: Attempt, more: Partial<SendContext> = {}): Promise<Outcome> {
      const outcome = (await adapter.update?.(attempt.payload, attempt.receipts, sending(attempt, more)))!;
      said.push(outcome);
      return outcome;
    },
    owns: (address: URL, known: readonly Receipt[]) => adapter.owns?.(address, accountOf(staged), known),
    /** Every request that was made is held against what the platform publishes about its interface. */
    async close() {
      await close();
      await sandbox.close();
      const { requests } = sandbox[adapter.id as keyof Doubles] as unknown as Double;
      const faults = publishedFaults(adapter.id, requests);
      if (faults.length > 0) throw new Error(`not as ${adapter.name} describes it:\n${faults.join('\n')}`);
    },
  };
}

export type Stage = Awaited<ReturnType<typeof openStage>>;

/** Lets the event loop turn until something is so; the test's own time limit ends what never comes. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(resolve => setImmediate(resolve));
}

function accountOf({ adapter, place, credentials }: Staged): RenderInput<unknown>['account'] {
  const variables = Object.fromEntries(Object.keys(credentials).map(name => [name, name.toUpperCase()]));
  return { name: 'main', platform: adapter.id, place, credentials: variables, options: {}, limits: {} };
}
