import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Origin } from '../../src/model/approval.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { adopt } from '../../src/pipeline/decide.ts';
import type { PublishReport } from '../../src/pipeline/report.ts';
import { publish } from '../../src/pipeline/run.ts';
import { bothPlans } from './both-plans.ts';
import { memoryCheckout } from './memory-checkout.ts';
import { config, memoryJournal, post, start, type TestWorld, testWorld } from './test-world.ts';

const hour = 3_600_000;

/** What a plan says that the next run does, and what that run did: each as `file@account word`, in order. */
interface Foretold {
  plan: string[];
  run: string[];
}

type Act = (world: TestWorld) => Promise<Foretold | undefined>;

/** With what it does in words, for whoever reads of a story that went wrong. */
interface Step {
  act: Act;
  toString(): string;
}

/** What comes of a state of the plan, where nothing else happens between the two. */
const doneBy = {
  due: 'sent',
  update: 'edited in place',
  retract: 'taken back',
  // The run writes that down; from then on it is skipped.
  missed: 'missed',
} as const;
/** What a report does not tell again. */
const untold = new Set(['done', 'adopted', 'skipped', 'retracted']);
/** Earlier doubts are looked at before a run plans, so that one may have another state by then. */
const doubtful = new Set(['unknown', 'sending']);

const planAndRun: Act = async world => {
  world.run = { ...world.run, process: world.run.process + 1 };
  const before = await bothPlans(world);
  const doubts = new Set(before.targets.filter(({ state }) => doubtful.has(state)).map(nameOf));
  const report = await publish({ ...world, journal: memoryJournal() }, null);
  const sure = ([name]: readonly [string, string]) => !doubts.has(name);
  const planned = before.targets
    .filter(({ state }) => !untold.has(state))
    .map(target => [nameOf(target), doneBy[target.state as keyof typeof doneBy] ?? target.state] as const);
  const inWords = (told: (readonly [string, string])[]) => told.filter(sure).map(words => words.join(' '));
  return { plan: inWords(planned).sort(), run: inWords(toldBy(report)).sort() };
};

/** By the file: the run gives a post that was moved another name in the ledger. */
function nameOf({ post, account }: { post: { file: string }; account: { name: string } }): string {
  return `${post.file}@${account.name}`;
}

function toldBy(report: PublishReport): (readonly [string, string])[] {
  return [
    ...report.targets.filter(({ earlier }) => !earlier).map(each => [`${each.file}@${each.account}`, 'sent'] as const),
    ...report.updated.map(({ target }) => [nameOf(target), 'edited in place'] as const),
    ...report.retracted.map(({ target }) => [nameOf(target), 'taken back'] as const),
    ...report.remaining
      .filter(({ state }) => state !== 'update' && state !== 'retract')
      .map(target => [nameOf(target), target.state] as const),
  ];
}

const file = fc.constantFrom('a', 'b', 'c', 'd/e').map(name => `posts/${name}.md`);
const rarely = <T>(usual: T[], rare: T[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...rare) });
const text = fc.record({
  body: rarely(['Hello', 'Good morning to all', 'One\n\n---\n\nTwo'], ['x'.repeat(101)]),
  accounts: rarely(['[one]', '[all]', '[two]'], ['[nobody]']),
  hours: fc.constantFrom(null, null, -30, -1, 0, 1, 5),
  more: rarely([''], ['id: fixed', 'late: skip', 'late: publish', 'retract: true', 'update: true']),
});
const settings = fc.constantFrom(
  '',
  'limits: { per_run: 1 }\n',
  'late: { after: PT1H, then: skip }\n',
  'policies: [{ for: [one], per_day: 1 }]\n',
  'policies: [{ for: [all], gap: PT2H }]\n',
  'policies: [{ for: [all], quiet: [{ from: "12:00", to: "15:00" }], ban: { words: [morning] } }]\n',
);
const refusal = (outcome: 'unknown' | 'throttled' | 'rejected'): Outcome =>
  outcome === 'throttled'
    ? { outcome, code: 'platform.throttled', message: '', receipts: [], part: 1, retryAt: null }
    : { outcome, code: outcome === 'unknown' ? 'network.cut' : 'platform.refused', message: '', receipts: [], part: 1 };

const does = (words: string, change: (world: TestWorld) => unknown): Step => ({
  act: async world => {
    await change(world);
    return undefined;
  },
  toString: () => words,
});
const runs: Step = { act: planAndRun, toString: () => 'run' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(runs) },
  {
    weight: 6,
    arbitrary: fc.tuple(file, text).map(([path, { body, accounts, hours, more }]) =>
      does(`write ${path} ${JSON.stringify({ body, accounts, hours, more })}`, world => {
        const when = hours === null ? '' : `\npublish_at: ${new Date(start + hours * hour).toISOString()}`;
        world.contents[path] = post(body, `accounts: ${accounts}${when}${more === '' ? '' : `\n${more}`}`);
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(file, fc.constantFrom('update: true', 'retract: true', '')).map(([path, more]) =>
      does(`edit ${path} ${more}`, world => {
        const content = world.contents[path];
        if (typeof content !== 'string') return;
        const front = content.replace(/\n(?:update|retract): true/, '');
        world.contents[path] = `${front.replace('\n---\n', `${more === '' ? '' : `\n${more}`}\n---\n`)}More words.\n`;
      }),
    ),
  },
  fc.tuple(file, file).map(([from, to]) =>
    does(`move ${from} to ${to}`, world => {
      const content = world.contents[from];
      if (content === undefined || from === to) return;
      delete world.contents[from];
      world.contents[to] = content;
    }),
  ),
  file.map(path =>
    does(`remove ${path}`, world => {
      delete world.contents[path];
    }),
  ),
  settings.map(more =>
    does(`set ${more}`, world => {
      world.contents['mergecast.yml'] = `${config}${more}`;
    }),
  ),
  fc.constantFrom(1, 26).map(hours => does(`wait ${hours} h`, world => world.clock.advance(hours * hour))),
  fc.constantFrom('unknown' as const, 'throttled' as const, 'rejected' as const).map(outcome =>
    does(`answer ${outcome}`, world => {
      world.platform.answers.push(() => refusal(outcome));
    }),
  ),
  fc.constantFrom('', '!').map(ending => does(`render with "${ending}"`, world => renderWith(world, ending))),
  fc.constantFrom('', 'one', 'true').map(word =>
    does(`freeze ${word}`, world => {
      world.variables.MERGECAST_FREEZE = word;
    }),
  ),
  fc.constant(does('adopt', world => adopt(world, null, { who: null, why: null }))),
);

/** As another version of the adapter would: what was approved before is not what would go out. */
function renderWith(world: TestWorld, ending: string): void {
  const { render } = testWorld({}).platform.adapter;
  world.platform.adapter.render = input => {
    const { payload, ...rest } = render(input);
    const parts = payload.parts.map(part => ({ ...part, text: `${part.text}${ending}` }));
    return { ...rest, payload: { ...payload, parts } };
  };
}

/** What is merged was approved by a person, as the host would tell. */
const byPerson: Origin = {
  way: 'pull-request',
  pullRequest: { number: 7, url: 'https://github.example/acme/posts/pull/7', head: 'c0ffee' },
  wrote: 'ada',
  merged: 'grace',
  approved: ['grace'],
};

function openWorld(): TestWorld {
  const world = testWorld({});
  world.provenance = {
    originsOf: async files => new Map(files.map(each => [each, byPerson])),
    isMember: async () => false,
    reviewedAs: async () => null,
  };
  const { adapter } = world.platform;
  adapter.remove = async () => ({ removed: true });
  adapter.update = async (_payload, receipts) => ({
    outcome: 'delivered',
    code: 'sent',
    message: 'changed',
    receipts: [...receipts],
  });
  const checkout = { ...memoryCheckout(world.contents), isClean: async () => true };
  return Object.assign(world, { checkout });
}

/** `PLANS=1000` for more stories than a commit needs. */
const stories = Number(process.env.PLANS ?? 40);

it('what a plan says is what the next run does, whatever happened before', {
  timeout: 30_000 + stories * 100,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), async steps => {
      const world = openWorld();
      for (const { act } of [...steps, runs]) {
        const foretold = await act(world);
        if (foretold !== undefined) expect(foretold.run).toEqual(foretold.plan);
      }
    }),
    { numRuns: stories },
  );
});
