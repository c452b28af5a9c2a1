import { beforeEach, describe, expect, it } from 'vitest';
import type { Origin } from '../../src/model/approval.ts';
import { Failure } from '../../src/model/failure.ts';
import type { ApprovalEntry } from '../../src/model/ledger-entry.ts';
import type { PlannedTarget } from '../../src/model/plan.ts';
import { approveTargets } from '../../src/pipeline/approval/approve-targets.ts';
import { outline } from '../../src/pipeline/plan.ts';
import { publish } from '../../src/pipeline/run.ts';
import { entriesOf } from '../ledger/memory-branch.ts';
import { bothPlans } from './both-plans.ts';
import { config, post, start, type TestWorld, testWorld } from './test-world.ts';

const later = 'accounts: [one]\npublish_at: 2026-11-25T12:00:00Z';
const file = 'posts/hello.md';
const hour = 3_600_000;

const byPullRequest = (number = 7): Origin => ({
  way: 'pull-request',
  pullRequest: { number, url: `https://github.example/acme/posts/pull/${number}`, head: 'c0ffee' },
  wrote: 'ada',
  merged: 'grace',
  approved: ['grace'],
});

let world: TestWorld;
/** What the host of the repository would say of each file; a Failure is its refusal to. */
let origins: Record<string, Origin> | Failure;
/** What the pull request was shown to bring. */
let shown: Map<string, string | null> | null;

beforeEach(() => {
  world = testWorld({ [file]: post('Hello', later) });
  origins = { [file]: byPullRequest() };
  shown = null;
  world.checkout = { ...world.checkout, isClean: async () => true };
  world.provenance = {
    originsOf: async files => {
      if (origins instanceof Failure) throw origins;
      const known = origins;
      return new Map(files.flatMap(each => (known[each] === undefined ? [] : [[each, known[each]] as const])));
    },
    isMember: async () => false,
    reviewedAs: async () => shown,
  };
});

const approvals = async () =>
  (await entriesOf(world.branch)).filter((entry): entry is ApprovalEntry => entry.kind === 'approval');
const target = async () => (await bothPlans(world)).targets[0]!;
/** Half of a day after its time, so that it is due and not late. */
const whenDue = async () => {
  world.clock.set(start + 24 * hour + 1);
  return publish(world, null);
};
/** What another version of the adapter makes of the same post. */
const renderOtherwise = () => {
  const { adapter } = world.platform;
  const { render } = adapter;
  world.platform.adapter = {
    ...adapter,
    render: input => {
      const { payload, ...rest } = render(input);
      return {
        ...rest,
        payload: { ...payload, parts: payload.parts.map(part => ({ ...part, text: `${part.text}!` })) },
      };
    },
  };
};
const refused = () => new Failure('github.secrets', 'the host said no', { remedy: 'Try again.' });

describe('what is merged', () => {
  it('is written down as approved, with who answers for it, before its time', async () => {
    await publish(world, null);
    expect(await approvals()).toMatchObject([
      {
        post: 'hello',
        account: 'one',
        way: 'pull-request',
        pull_request: { number: 7 },
        wrote: 'ada',
        approved: ['grace'],
        merged: 'grace',
        run: { commit: 'c0ffee' },
      },
    ]);
  });

  it('is written down once, and goes out as it was approved', async () => {
    await publish(world, null);
    await publish(world, null);
    expect((await whenDue()).targets).toMatchObject([{ outcome: { outcome: 'delivered' } }]);
    expect(await approvals()).toHaveLength(1);
  });

  it('is approved by nobody where nobody can be asked', async () => {
    world.provenance = null;
    await publish(world, null);
    expect(await approvals()).toMatchObject([{ way: 'unknown', wrote: null, approved: [], merged: null }]);
  });

  it('that is not committed was approved by nobody', async () => {
    world.checkout = { ...world.checkout, isClean: async () => false };
    await publish(world, null);
    expect(await approvals()).toMatchObject([{ way: 'unknown', pull_request: null }]);
  });

  it('says nothing of its text in the ledger', async () => {
    world.contents[file] = post('Secret plans', later);
    await publish(world, null);
    const [entry] = await approvals();
    const lines = [...world.branch.files].filter(([path]) => path.endsWith('.jsonl'));
    expect(lines.map(([, bytes]) => new TextDecoder().decode(bytes)).join('')).not.toContain('Secret');
    expect(world.branch.files.has(`ledger/one/payloads/2026-11/${entry!.approval}.json`)).toBe(true);
  });
});

describe('very many posts at once', () => {
  it('are asked for by one run after the other, what is due first', async () => {
    delete world.contents[file];
    for (let index = 0; index < 250; index += 1) world.contents[`posts/${index}.md`] = post(`Hello ${index}`, later);
    world.contents['posts/z.md'] = post('Now', 'accounts: [one]');
    const asked: string[][] = [];
    world.provenance!.originsOf = async files => {
      asked.push([...files]);
      return new Map(files.map(each => [each, byPullRequest()]));
    };
    await publish(world, null);
    expect(await approvals()).toHaveLength(150);
    await publish(world, null);
    expect(await approvals()).toHaveLength(251);
    expect(asked.map(files => files.length)).toEqual([150, 101]);
    expect(asked[0]![0]).toBe('posts/z.md');
  });
});

describe('what is not what was approved', () => {
  it('because another version renders it otherwise, is held, and the plan says so too', async () => {
    await publish(world, null);
    renderOtherwise();
    expect(await target()).toMatchObject({ state: 'changed', reason: expect.stringContaining('as Mergecast 0.0.0') });
    const report = await whenDue();
    expect(world.platform.sent).toEqual([]);
    expect(report.remaining).toMatchObject([{ state: 'changed', reason: expect.stringContaining('#7') }]);
    expect(report.needsPerson).toBe(true);
  });

  it('is told so by the plan that a person sees, which keeps less of each post', async () => {
    await publish(world, null);
    renderOtherwise();
    const kept = ({ state, approval, reason }: PlannedTarget) => ({ state, approval, reason });
    const whole = (await bothPlans(world)).targets.map(kept);
    expect(whole).toMatchObject([{ state: 'changed', approval: { kind: 'rendered' } }]);
    expect((await outline(world)).plan.targets.map(kept)).toEqual(whole);
  });

  it('is done where it went out before, and no edit of it', async () => {
    await publish(world, null);
    await whenDue();
    renderOtherwise();
    expect(await target()).toMatchObject({ state: 'done' });
    expect((await outline(world)).plan.targets).toMatchObject([{ state: 'done' }]);
  });

  it('goes out once it renders as before', async () => {
    await publish(world, null);
    const { adapter } = world.platform;
    renderOtherwise();
    await whenDue();
    world.platform.adapter = adapter;
    expect((await publish(world, null)).targets).toHaveLength(1);
  });

  it.each([
    ['its file', () => ({ [file]: post('Hello, enemies', later) })],
    ['its time', () => ({ [file]: post('Hello', 'accounts: [one]') })],
    [
      "its account's settings",
      () => ({ 'mergecast.yml': config.replace('fake, cr', 'fake, options: { tone: cold }, cr') }),
    ],
  ])('because a push changed %s, is held', async (_what, change) => {
    await publish(world, null);
    Object.assign(world.contents, change());
    origins = { [file]: { way: 'push' }, 'mergecast.yml': { way: 'push' } };
    const report = await whenDue();
    expect(world.platform.sent).toEqual([]);
    expect(report.remaining).toMatchObject([
      { state: 'changed', reason: expect.stringContaining('without a pull request') },
    ]);
    expect(await approvals()).toHaveLength(1);
  });

  it('because nobody can be asked any more, is held', async () => {
    await publish(world, null);
    world.contents[file] = post('Hello, enemies', later);
    world.provenance = null;
    expect((await whenDue()).remaining).toMatchObject([{ state: 'changed' }]);
  });

  it('because the host does not answer, is held, and goes out when it does', async () => {
    await publish(world, null);
    world.contents[file] = post('Hello, friends', later);
    origins = refused();
    expect((await whenDue()).remaining).toMatchObject([{ state: 'changed' }]);
    expect(world.logged.join()).toContain('the host said no');
    origins = { [file]: byPullRequest(8) };
    expect((await publish(world, null)).targets).toMatchObject([{ outcome: { outcome: 'delivered' } }]);
    expect((await approvals()).map(entry => entry.pull_request?.number)).toEqual([7, 8]);
  });

  it('is approved anew by the pull request that changed it', async () => {
    await publish(world, null);
    world.contents[file] = post('Hello, friends', later);
    origins = { [file]: byPullRequest(8) };
    await whenDue();
    expect(world.platform.sent).toMatchObject([{ text: 'Hello, friends' }]);
  });

  it('is no matter to who never had a reviewer', async () => {
    origins = { [file]: { way: 'push' } };
    await publish(world, null);
    world.contents[file] = post('Hello, friends', later);
    await whenDue();
    expect(world.platform.sent).toMatchObject([{ text: 'Hello, friends' }]);
    expect((await approvals()).map(({ way }) => way)).toEqual(['push', 'push']);
  });
});

describe('what a pull request was shown to bring', () => {
  it('is what goes out', async () => {
    world.contents[file] = post('Hello', 'accounts: [one]');
    shown = new Map([['hello@one', (await target()).digest]]);
    expect((await publish(world, null)).targets).toMatchObject([{ outcome: { outcome: 'delivered' } }]);
  });

  it('and is rendered otherwise once it is merged, is held until a person says so', async () => {
    world.contents[file] = post('Hello', 'accounts: [one]');
    shown = new Map([['hello@one', (await target()).digest]]);
    renderOtherwise();
    const report = await publish(world, null);
    expect(report.remaining).toMatchObject([{ state: 'changed', reason: expect.stringContaining('#7 was shown') }]);
    expect(world.platform.sent).toEqual([]);
    await approveTargets(world, { post: 'hello', account: null }, { who: 'grace', why: null });
    await publish(world, null);
    expect(world.platform.sent).toMatchObject([{ text: 'Hello!' }]);
  });

  it.each([
    ['is not known any more', null],
    ['had an error then', new Map([['hello@one', null]])],
    ['did not name it', new Map([['other@one', 'f'.repeat(64)]])],
  ])('but %s, is what is merged', async (_what, known) => {
    world.contents[file] = post('Hello', 'accounts: [one]');
    shown = known;
    expect((await publish(world, null)).targets).toHaveLength(1);
  });
});

describe('what only looks changed', () => {
  it('such as a setting that this post does not feel, keeps its approval', async () => {
    world.contents[file] = post('Hello', `${later}\noverrides: { one: { tone: warm } }`);
    await publish(world, null);
    world.contents['mergecast.yml'] = config.replace('fake, cr', 'fake, options: { tone: cold }, cr');
    origins = { [file]: { way: 'push' }, 'mergecast.yml': { way: 'push' } };
    await publish(world, null);
    expect((await approvals()).map(({ way }) => way)).toEqual(['pull-request', 'pull-request']);
    // What came of a reviewed setting is known now; another rendering of it is still not what was approved.
    renderOtherwise();
    expect((await whenDue()).remaining).toMatchObject([{ state: 'changed' }]);
  });
});

describe('a new approval by a person', () => {
  it('lets go out what was held, and stays on record', async () => {
    await publish(world, null);
    renderOtherwise();
    await whenDue();
    const word = { who: 'grace', why: 'the new dash is fine' };
    expect(await approveTargets(world, { post: 'hello', account: null }, word)).toEqual(['hello@one']);
    await publish(world, null);
    expect(world.platform.sent).toMatchObject([{ text: 'Hello!' }]);
    const last = (await approvals()).at(-1);
    expect(last).toMatchObject({ way: 'person', ...word, pull_request: { number: 7 }, approved: ['grace'] });
  });

  it('holds for what it was given to, and for nothing else', async () => {
    await publish(world, null);
    renderOtherwise();
    await approveTargets(world, { post: 'hello', account: null }, { who: 'grace', why: null });
    world.contents[file] = post('Hello, enemies', later);
    origins = { [file]: { way: 'push' } };
    expect((await whenDue()).remaining).toMatchObject([{ state: 'changed' }]);
  });

  it('is refused for what is out, and for what has an error', async () => {
    world.contents[file] = post('Hello', 'accounts: [one]');
    await publish(world, null);
    world.contents['posts/long.md'] = post('x'.repeat(101), 'accounts: [one]');
    for (const named of ['hello', 'long']) {
      const given = approveTargets(world, { post: named, account: null }, { who: null, why: null });
      await expect(given).rejects.toMatchObject({ code: 'usage.post' });
    }
  });
});

describe('a policy that asks for approvals', () => {
  const policy = (rule: string) => `${config}policies: [{ for: [one], approvals: ${rule} }]\n`;
  const members = new Set(['grace']);

  const outcome = async (rule: string, origin: Origin) => {
    world.contents['mergecast.yml'] = policy(rule);
    world.contents[file] = post('Hello', 'accounts: [one]');
    origins = { [file]: origin };
    world.provenance!.isMember = async ({ organization, slug }, login) => {
      if (`${organization}/${slug}` !== 'acme/marketing') throw refused();
      return members.has(login);
    };
    const report = await publish(world, null);
    return report.remaining[0]?.reason ?? 'sent';
  };
  const approvedBy = (...approved: string[]): Origin => ({ ...byPullRequest(), approved, merged: 'grace' }) as Origin;

  it.each([
    ['{}', approvedBy('grace'), 'sent'],
    ['{}', approvedBy(), 'asks for an approval, and #7 has none that counts'],
    ['{ count: 2 }', approvedBy('grace'), 'asks for 2 approvals, and #7 has that of grace'],
    ['{ count: 2 }', approvedBy('grace', 'alan'), 'sent'],
    ['{}', approvedBy('ada'), 'none that counts'],
    ['{ except: [bots] }', approvedBy('ada'), 'sent'],
    ['{}', approvedBy('renovate[bot]'), 'none that counts'],
    ['{ except: [] }', approvedBy('renovate[bot]'), 'sent'],
    ['{ by: [alan] }', approvedBy('grace'), 'an approval of alan, and #7 has none that counts'],
    ['{ by: ["@Alan"] }', approvedBy('alan'), 'sent'],
    ['{ by: [acme/marketing] }', approvedBy('grace'), 'sent'],
    ['{ by: [acme/marketing] }', approvedBy('alan'), 'none that counts'],
    ['{ by: [other/team] }', approvedBy('grace'), 'none that counts'],
    ['{}', { way: 'push' } as Origin, 'no pull request is known'],
    ['{}', { way: 'unknown' } as Origin, 'no pull request is known'],
  ])('%s', async (rule, origin, expected) => {
    const said = await outcome(rule, origin);
    expect(said).toContain(expected);
    expect(world.platform.sent).toHaveLength(expected === 'sent' ? 1 : 0);
  });

  it('holds what the host does not answer for, and sends it when it does', async () => {
    world.contents['mergecast.yml'] = policy('{}');
    world.contents[file] = post('Hello', 'accounts: [one]');
    origins = refused();
    expect((await publish(world, null)).remaining).toMatchObject([{ state: 'held' }]);
    origins = { [file]: byPullRequest() };
    expect((await publish(world, null)).targets).toMatchObject([{ outcome: { outcome: 'delivered' } }]);
  });

  it('is shown by the plan', async () => {
    world.contents['mergecast.yml'] = policy('{ count: 2, by: [alan, acme/marketing] }');
    expect((await target()).notes).toEqual([
      'its policy asks for 2 approvals of alan, acme/marketing before it goes out',
    ]);
  });
});
