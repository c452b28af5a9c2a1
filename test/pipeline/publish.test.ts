import { describe, expect, it } from 'vitest';
import { appendEntries, openLedger } from '../../src/ledger/ledger.ts';
import { Failure } from '../../src/model/failure.ts';
import type { LedgerEntry, NewEntry } from '../../src/model/ledger-entry.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { adopt, resolve } from '../../src/pipeline/decide.ts';
import { publish } from '../../src/pipeline/run.ts';
import { entriesOf } from '../ledger/memory-branch.ts';
import { bothPlans } from './both-plans.ts';
import { delivered, memoryJournal, post, start, type TestWorld, testWorld } from './test-world.ts';

const minute = 60_000;

const kinds = async (world: TestWorld) =>
  (await entriesOf(world.branch)).map(entry => `${entry.account} ${entry.kind}${outcomeOf(entry)}`);
const outcomeOf = (entry: LedgerEntry) => (entry.kind === 'outcome' ? ` ${entry.outcome} ${entry.code}` : '');
const states = async (world: TestWorld) =>
  Object.fromEntries(
    (await bothPlans(world)).targets.map(target => [`${target.postId}@${target.account.name}`, target.state]),
  );

const unknown = (): Outcome => ({ outcome: 'unknown', code: 'network.cut', message: 'cut', receipts: [], part: 1 });

describe('a run', () => {
  it('records an attempt before it sends, and the outcome after', async () => {
    const world = testWorld({ 'posts/hello.md': post('Hello', 'accounts: [one]') });
    world.platform.answers.push(async (payload, context) => {
      expect(await kinds(world)).toEqual(['one approval', 'one attempt']);
      return delivered(payload, context);
    });
    const report = await publish(world, null);
    expect(report.targets.map(({ outcome }) => outcome.outcome)).toEqual(['delivered']);
    expect(report.needsPerson).toBe(false);
    expect(await kinds(world)).toEqual(['one approval', 'one attempt', 'one outcome delivered sent']);
    expect(world.journal.lines).toEqual([]);
  });

  it('sends nothing the second time', async () => {
    const world = testWorld({ 'posts/hello.md': post() });
    await publish(world, null);
    const again = await publish(world, null);
    expect(again.targets).toEqual([]);
    expect(world.platform.sent).toHaveLength(2);
  });

  it('sends the key that it stored', async () => {
    const world = testWorld({ 'posts/hello.md': post('Hello', 'accounts: [one]') });
    await publish(world, null);
    const [, attempt] = await entriesOf(world.branch);
    expect(attempt).toMatchObject({ kind: 'attempt', key: world.platform.sent[0]?.key });
  });

  it('does not take another for crashed that ends while it looks', async () => {
    const world = testWorld({ 'posts/hello.md': post('Hello', 'accounts: [one]') });
    let whileSending: string | null = null;
    world.platform.answers.push((payload, context) => {
      whileSending = world.branch.tip;
      return delivered(payload, context);
    });
    await publish(world, null);
    // This one reads the ledger before the other has written how it ended, and looks for its process after that.
    world.platform.finding = { found: 'none' };
    const { fetch } = world.branch;
    const tips = [whileSending];
    const branch = { ...world.branch, fetch: async () => tips.shift() ?? fetch() };
    await publish({ ...world, openBranch: async () => branch, run: { ...world.run, process: 101 } }, null);
    expect(await kinds(world)).toEqual(['one approval', 'one attempt', 'one outcome delivered sent']);
    expect(world.platform.sent).toHaveLength(1);
  });

  it('believes that nothing is there only so long after the last moment at which it may have been sent', async () => {
    const world = testWorld({ 'posts/hello.md': post('Hello', 'accounts: [one]') });
    world.platform.adapter.settleMilliseconds = 5 * minute;
    world.platform.finding = { found: 'none' };
    const controller = new AbortController();
    world.platform.answers.push(() => new Promise(() => controller.abort()));
    void publish({ ...world, run: { ...world.run, clone: 'clone-b' } }, null);
    await new Promise(resolve => controller.signal.addEventListener('abort', resolve));
    // A run of that clone may have sent until its lease was over, or until it was killed just now.
    const next = { ...world, run: { ...world.run, clone: 'clone-b', process: 101 } };
    world.clock.advance(6 * minute);
    await publish(next, null);
    expect(world.platform.sent).toHaveLength(1);
    world.clock.advance(10 * minute);
    await publish(next, null);
    expect(await kinds(world)).toContain('one outcome throttled platform.absent');
  });

  it('keeps what was learnt on the disk until the outcome is pushed', async () => {
    const world = testWorld({ 'posts/hello.md': post('a\n\n---\n\nb', 'accounts: [one]') });
    let lines = 0;
    const write = world.branch.write;
    world.branch.write = async (...given) => {
      lines = Math.max(lines, world.journal.lines.length);
      return write(...given);
    };
    await publish(world, null);
    expect(lines).toBe(4);
  });

  it('goes on with other accounts when one fails', async () => {
    const world = testWorld({ 'posts/hello.md': post() });
    world.platform.answers.push(() => {
      throw new TypeError('a mistake of the adapter');
    });
    const report = await publish(world, null);
    expect(report.targets.map(({ outcome }) => outcome.outcome).sort()).toEqual(['delivered', 'unknown']);
  });

  it('never sends a post with an unset credential, and names the variable', async () => {
    const world = testWorld({ 'posts/hello.md': post('Hello', 'accounts: [one]') });
    delete world.variables.ONE_TOKEN;
    const report = await publish(world, null);
    expect(report.issues).toMatchObject([{ code: 'credential.unset', message: expect.stringContaining('ONE_TOKEN') }]);
    expect(report.needsPerson).toBe(true);
    expect(await kinds(world)).toEqual(['one approval']);
  });

  it('plans again when another run was first', async () => {
    const world = testWorld({ 'posts/hello.md': post('Hello', 'accounts: [one]') });
    const other = { ...world, run: { ...world.run, clone: 'clone-b', process: 200 } };
    const write = world.branch.write;
    let raced = false;
    world.branch.write = async (...given) => {
      if (!raced) {
        raced = true;
        await publish(other, null);
      }
      return write(...given);
    };
    const report = await publish(world, null);
    expect(report.targets).toEqual([]);
    expect(world.platform.sent).toHaveLength(1);
  });

  it('appends its outcomes again when the tip has moved', async () => {
    const world = testWorld({
      'posts/hello.md': post('Hello', 'accounts: [one]'),
      'posts/other.md': post('Other', 'accounts: [two]'),
    });
    world.platform.answers.push(async (payload, context) => {
      await adopt(
        { ...world, run: { ...world.run, clone: 'clone-b' } },
        { post: 'other', account: 'two' },
        { who: null, why: null },
      );
      return delivered(payload, context);
    });
    await publish(world, { post: 'hello', account: null });
    expect(await kinds(world)).toEqual(['one approval', 'one attempt', 'one outcome delivered sent', 'two decision']);
  });
});

describe('after doubt', () => {
  const doubtful = async () => {
    const world = testWorld({ 'posts/hello.md': post('Hello', 'accounts: [one]') });
    world.platform.answers.push(unknown);
    const first = await publish(world, null);
    expect(first.targets.map(({ outcome }) => outcome.outcome)).toEqual(['unknown']);
    expect(first.needsPerson).toBe(true);
    world.clock.advance(30 * minute);
    return world;
  };

  it('finds a post that had arrived, and does not send it again', async () => {
    const world = await doubtful();
    world.platform.finding = {
      found: 'all',
      receipts: [{ part: 1, id: '7', url: null, at: '2026-11-24T12:00:00.000Z' }],
    };
    const report = await publish(world, null);
    expect(report.targets).toMatchObject([{ earlier: true, outcome: { outcome: 'delivered', code: 'recovered' } }]);
    expect(world.platform.sent).toHaveLength(1);
    expect(await states(world)).toEqual({ 'hello@one': 'done' });
  });

  it('sends again what is provably absent, with the same key', async () => {
    const world = await doubtful();
    world.platform.finding = { found: 'none' };
    const report = await publish(world, null);
    expect(report.targets).toMatchObject([{ earlier: false, outcome: { outcome: 'delivered', code: 'sent' } }]);
    expect(world.platform.sent).toHaveLength(2);
    expect(world.platform.sent[0]?.key).toBe(world.platform.sent[1]?.key);
    expect(await states(world)).toEqual({ 'hello@one': 'done' });
  });

  it('holds what nobody can tell, for a person', async () => {
    const world = await doubtful();
    const report = await publish(world, null);
    expect(report.needsPerson).toBe(true);
    expect(world.platform.sent).toHaveLength(1);
    expect(await states(world)).toEqual({ 'hello@one': 'unknown' });
  });

  it('looks at once, and believes only that it is there', async () => {
    const world = testWorld({ 'posts/hello.md': post('Hello', 'accounts: [one]') });
    world.platform.answers.push(unknown);
    world.platform.finding = {
      found: 'all',
      receipts: [{ part: 1, id: '7', url: null, at: '2026-11-24T12:00:00.000Z' }],
    };
    const report = await publish(world, null);
    expect(report.targets).toMatchObject([{ outcome: { outcome: 'delivered', code: 'recovered' } }]);
  });

  it('ends by a word: it is out', async () => {
    const world = await doubtful();
    await resolve(
      world,
      { post: 'hello', account: 'one' },
      { delivered: 'https://fake.example/7' },
      { who: 'Ada', why: null },
    );
    await publish(world, null);
    expect(world.platform.sent).toHaveLength(1);
    expect(await states(world)).toEqual({ 'hello@one': 'done' });
  });

  it('ends by a word: it is absent, and may be sent once more', async () => {
    const world = await doubtful();
    await resolve(world, { post: 'hello', account: 'one' }, { absent: true }, { who: 'Ada', why: null });
    await publish(world, null);
    await publish(world, null);
    expect(world.platform.sent).toHaveLength(2);
  });
});

describe('two posts with the same text', () => {
  const twins = () =>
    testWorld({ 'posts/a.md': post('Same', 'accounts: [one]'), 'posts/b.md': post('Same', 'accounts: [one]') });

  it('the live one of a target is not taken for the lost one of the other, within a run', async () => {
    const world = twins();
    world.platform.answers.push(delivered, unknown);
    world.platform.search = 'untaken';
    const report = await publish(world, null);
    expect(report.targets.map(({ outcome }) => outcome.outcome)).toEqual(['delivered', 'unknown']);
  });

  it('nor when both are looked for', async () => {
    const world = twins();
    world.platform.answers.push(unknown, unknown);
    await publish(world, null);
    world.clock.advance(30 * minute);
    const id = 'the only one that arrived';
    world.platform.search = 'untaken';
    world.platform.live.push({ part: 1, id, url: null, at: '2026-11-24T12:00:00.000Z' });
    const report = await publish(world, null);
    const ids = report.targets.flatMap(({ outcome }) => outcome.receipts.map(receipt => receipt.id));
    expect(ids.filter(found => found === id)).toHaveLength(1);
    expect(world.platform.sent).toHaveLength(3);
  });
});

describe('what two runs say of one attempt', () => {
  it('delivered stays delivered, whatever a slower run had seen before', async () => {
    const world = testWorld({ 'posts/hello.md': post('Hello', 'accounts: [one]') });
    await publish(world, null);
    const ledger = await openLedger(world.branch);
    const last = (await entriesOf(world.branch)).at(-1);
    if (last?.kind !== 'outcome') throw new Error('the last entry is the outcome');
    const stale: NewEntry = { ...last, outcome: 'throttled', code: 'platform.absent', receipts: [] };
    await appendEntries(world.branch, ledger, { entries: [stale] }, 'a slower run');
    expect(await states(world)).toEqual({ 'hello@one': 'done' });
  });
});

describe('after a run that died', () => {
  const died = async (lines: (attempt: string) => object[]) => {
    const world = testWorld({ 'posts/hello.md': post('a\n\n---\n\nb', 'accounts: [one]') });
    world.platform.answers.push(() => new Promise<Outcome>(() => {}));
    void publish(world, null);
    while (world.platform.sent.length === 0) await new Promise(resolve => setImmediate(resolve));
    const [, entry] = await entriesOf(world.branch);
    const attempt = entry?.kind === 'attempt' ? entry.attempt : '';
    const left = memoryJournal(lines(attempt).map(line => JSON.stringify(line)));
    return { ...world, leftJournals: [left] };
  };
  const receipt = { part: 1, id: '7', url: null, at: '2026-11-24T12:00:00.000Z' };

  it('takes over what its journal had learnt', async () => {
    const outcome = {
      outcome: 'delivered',
      code: 'sent',
      message: 'sent',
      receipts: [receipt, { ...receipt, part: 2, id: '8' }],
    };
    const world = await died(attempt => [{ kind: 'outcome', attempt, outcome, at: '2026-11-24T12:00:01.000Z' }]);
    await publish(world, null);
    expect(world.platform.sent).toHaveLength(1);
    expect(await states(world)).toEqual({ 'hello@one': 'done' });
  });

  it('goes on with a thread at its first missing part', async () => {
    const world = await died(attempt => [{ kind: 'receipt', attempt, receipt }]);
    world.platform.finding = { found: 'some', receipts: [receipt] };
    world.clock.advance(30 * minute);
    await publish(world, null);
    expect(world.platform.sent[1]).toMatchObject({ receipts: 1, key: world.platform.sent[0]?.key });
    expect(await states(world)).toEqual({ 'hello@one': 'done' });
  });

  it('waits for the lease of a run on another machine', async () => {
    const world = await died(() => []);
    world.run = { ...world.run, clone: 'clone-b' };
    world.platform.finding = { found: 'none' };
    expect(await states(world)).toEqual({ 'hello@one': 'sending' });
    await publish(world, null);
    expect(world.platform.sent).toHaveLength(1);
    world.clock.advance(12 * minute);
    await publish(world, null);
    expect(world.platform.sent).toHaveLength(2);
  });
});

describe('the time that a run may send', () => {
  it('ends before another run may take over: no request begins after it', async () => {
    const world = testWorld({ 'posts/hello.md': post('Hello', 'accounts: [one]') });
    let asked = 0;
    world.http = async () => {
      asked += 1;
      return { status: 200, headers: {}, body: new Uint8Array() };
    };
    const failures: unknown[] = [];
    world.platform.answers.push(async (_payload, context) => {
      await context.http({ method: 'GET', url: 'https://fake.example/' });
      world.clock.advance(9 * minute);
      await context.http({ method: 'POST', url: 'https://fake.example/' }).catch(error => failures.push(error));
      return { outcome: 'throttled', code: 'run.stopped', message: 'stopped', receipts: [], part: 1, retryAt: null };
    });
    await publish(world, null);
    expect(asked).toBe(1);
    expect(failures).toMatchObject([{ kind: 'aborted', written: 'no' }]);
  });

  it('says what state things are in when the outcome cannot be pushed, and keeps it on the disk', async () => {
    const world = testWorld({ 'posts/hello.md': post('Hello', 'accounts: [one]') });
    const write = world.branch.write;
    world.platform.answers.push(async (payload, context) => {
      world.branch.write = async () => {
        throw new Failure('git.unreachable', 'the remote is gone', { remedy: 'Wait.' });
      };
      return delivered(payload, context);
    });
    await expect(publish(world, null)).rejects.toMatchObject({
      code: 'git.unreachable',
      state: expect.stringContaining('1 target'),
    });
    world.branch.write = write;
    const later = { ...world, journal: memoryJournal(), leftJournals: [world.journal] };
    await publish(later, null);
    expect(world.platform.sent).toHaveLength(1);
    expect(await states(world)).toEqual({ 'hello@one': 'done' });
  });
});

describe('what a platform says', () => {
  it('keeps a refusal until the post changes', async () => {
    const world = testWorld({ 'posts/hello.md': post('Hello', 'accounts: [one]') });
    world.platform.answers.push(() => ({
      outcome: 'rejected',
      code: 'platform.refused',
      message: 'no',
      receipts: [],
      part: 1,
    }));
    expect((await publish(world, null)).needsPerson).toBe(true);
    expect((await publish(world, null)).needsPerson).toBe(true);
    expect(world.platform.sent).toHaveLength(1);
    world.contents['posts/hello.md'] = post('Hello, better', 'accounts: [one]');
    await publish(world, null);
    expect(world.platform.sent).toHaveLength(2);
  });

  it('waits until the time that it named', async () => {
    const world = testWorld({ 'posts/hello.md': post('Hello', 'accounts: [one]') });
    const retryAt = new Date(start + 10 * minute).toISOString();
    world.platform.answers.push(() => ({
      outcome: 'throttled',
      code: 'platform.throttled',
      message: 'wait',
      receipts: [],
      part: 1,
      retryAt,
    }));
    expect((await publish(world, null)).needsPerson).toBe(false);
    await publish(world, null);
    expect(world.platform.sent).toHaveLength(1);
    world.clock.advance(11 * minute);
    await publish(world, null);
    expect(world.platform.sent).toHaveLength(2);
  });

  it('stops an account whose credential is refused, and tries again in the next run', async () => {
    const world = testWorld({ 'posts/a.md': post('A', 'accounts: [one]'), 'posts/b.md': post('B', 'accounts: [one]') });
    world.platform.answers.push(() => ({
      outcome: 'rejected',
      code: 'platform.credentials',
      message: 'no',
      receipts: [],
      part: 1,
    }));
    await publish(world, null);
    expect(world.platform.sent).toHaveLength(1);
    await publish(world, null);
    expect(world.platform.sent).toHaveLength(3);
  });

  it('never shows a secret that it repeats', async () => {
    const world = testWorld({ 'posts/hello.md': post('Hello', 'accounts: [one]') });
    world.platform.answers.push(() => ({
      outcome: 'rejected',
      code: 'platform.refused',
      message: 'bad one-secret-value',
      receipts: [],
      part: 1,
    }));
    const report = await publish(world, null);
    expect(JSON.stringify(report.targets)).not.toContain('one-secret-value');
    expect(report.targets[0]?.outcome.message).toContain('bad');
  });
});
