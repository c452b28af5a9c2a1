import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Origin } from '../../src/model/approval.ts';
import { publish } from '../../src/pipeline/run.ts';
import { memoryCheckout } from './memory-checkout.ts';
import { memoryJournal, post, start, testWorld } from './test-world.ts';

/*
 * People move posts, put others in their place, mend them, give them ids and take them away, in commits of any size; none of
 * that sends a post again.
 */

/** No two are alike; each is one post, wherever it stands and however it is mended. */
const bodies = [
  'Hello!',
  'The harbour opens its new gallery to everybody on the first day of spring.',
  'We are looking for a second engineer who likes old ferries and rain.',
  'Last night somebody left a red bicycle at the lighthouse; please call us.',
  'Fresh bread, two kinds of soup and a band that plays until eleven.',
  'Thank you all for the letters, which we are still reading aloud.',
  'From Monday on the north bridge is closed to anything with wheels.',
];

type Change =
  | { kind: 'write' | 'write for later' | 'remove' | 'mend'; file: string }
  | { kind: 'move' | 'move and write' | 'move and mend'; file: string; to: string }
  | { kind: 'name'; file: string; id: string }
  | { kind: 'dress'; file: string; to: string }
  | { kind: 'tell more'; file: string }
  | { kind: 'rename the account' };

const file = fc.constantFrom('a', 'b', 'c').map(name => `posts/${name}.md`);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constantFrom('write', 'write for later', 'remove', 'mend'), file }),
  fc.record({ kind: fc.constantFrom('move', 'move and write', 'move and mend'), file, to: file }),
  fc.record({ kind: fc.constant('dress'), file, to: file }),
  fc.record({ kind: fc.constant('tell more'), file }),
  fc.record({ kind: fc.constant('name'), file, id: fc.constantFrom('a', 'b', 'harbour', 'ferry') }),
  fc.constant({ kind: 'rename the account' }),
);
/** The changes of a commit, whether a run comes after it, and how long it takes until the next one. */
const commit = fc.record({
  changes: fc.array(change, { minLength: 1, maxLength: 3 }),
  isRun: fc.boolean(),
  hours: fc.constantFrom(0, 0, 3),
});
const hour = 3_600_000;

/** `MOVES=5000` for more stories than a commit needs. */
const stories = Number(process.env.MOVES ?? 60);

it('whatever is moved, replaced and mended, no post goes out twice', { timeout: 30_000 + stories * 100 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(commit, { minLength: 2, maxLength: 8 }), fc.boolean(), async (commits, isQuick) => {
      const world = testWorld({});
      const checkout = memoryCheckout(world.contents);
      world.provenance = { originsOf: everybody, isMember: async () => false, reviewedAs: async () => null };
      Object.assign(world, { checkout, checkpointFrom: isQuick ? 0 : Number.POSITIVE_INFINITY });
      const run = () => publish({ ...world, journal: memoryJournal() }, null);
      const fresh = [...bodies];
      for (const { changes, isRun, hours } of [...commits, { changes: [], isRun: true, hours: 0 }]) {
        for (const each of changes) apply(each, world.contents as Record<string, string>, fresh);
        checkout.commit();
        if (isRun) await run();
        world.clock.advance(hours * hour);
      }
      const sent = world.platform.sent.map(({ account, text }) => {
        const body = bodies.findIndex(each => text.startsWith(each.slice(0, 5)));
        return `${body} to ${account.replace(/\d+$/, '')}`;
      });
      expect(sent.filter(each => each.startsWith('-1'))).toEqual([]);
      expect(new Set(sent).size).toBe(sent.length);
    }),
    { numRuns: stories },
  );
});

/** What is merged was approved by a person. */
async function everybody(files: readonly string[]): Promise<Map<string, Origin>> {
  const pullRequest = { number: 7, url: 'https://github.example/acme/posts/pull/7', head: 'c0ffee' };
  const origin: Origin = { way: 'pull-request', pullRequest, wrote: 'ada', merged: 'grace', approved: ['grace'] };
  return new Map(files.map(each => [each, origin]));
}

function apply(change: Change, contents: Record<string, string>, fresh: string[]): void {
  if (change.kind === 'rename the account') {
    rename(contents);
    return;
  }
  const { kind, file } = change;
  const before = contents[file];
  const write = (more = '') => {
    const body = fresh.shift();
    if (body !== undefined) contents[file] = post(body, `accounts: [${accountOf(contents)}]${more}`);
  };
  if (kind === 'write') write();
  if (kind === 'write for later') write(`\npublish_at: ${new Date(start + hour).toISOString()}`);
  if (kind.startsWith('write') || before === undefined) return;
  delete contents[file];
  // It stands elsewhere and has more front matter, and readers would see the same.
  if (kind === 'dress')
    contents[change.to] = before.replace(/\n---/, '\nlate: hold\n---').replace(/(\nlate: hold){2}/, '');
  if (kind === 'mend') contents[file] = mended(before);
  if (kind === 'name') contents[file] = before.replace(/^---\n(?:id: \w+\n)?/, `---\nid: ${change.id}\n`);
  if (kind === 'tell more') contents[file] = before.replace(/accounts: \[(one\d*)\]/, 'accounts: [$1, two]');
  if (kind === 'dress' || !('to' in change)) return;
  contents[change.to] = kind === 'move and mend' ? mended(before) : before;
  if (kind === 'move and write') write();
}

function accountOf(contents: Record<string, string>): string {
  return / {2}(one\d*): /.exec(contents['mergecast.yml']!)![1]!;
}

/** In the config, and in every post. */
function rename(contents: Record<string, string>): void {
  const name = accountOf(contents);
  for (const [path, text] of Object.entries(contents)) {
    contents[path] = text.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `${name}1`);
  }
}

/** Of a few words, another one is another post. */
function mended(text: string): string {
  if (text.includes('Hello')) return text;
  return text.replace(/[.!]\n$/, end => (end.startsWith('.') ? '!\n' : '.\n'));
}
