import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/outcome.ts';
import { adopt } from '../../src/pipeline/decide.ts';
import { publish } from '../../src/pipeline/run.ts';
import { type MemoryCheckout, memoryCheckout } from './memory-checkout.ts';
import { config, delivered, memoryJournal, post, start, type TestWorld, testWorld } from './test-world.ts';

const hour = 3_600_000;
const instant = (milliseconds: number) => new Date(milliseconds).toISOString();
/** Long enough that another text can nearly say it. */
const said = 'We have moved the whole site to another house, and all of its links go on to work as before.';
const one = (body: string, more = '') => post(body, `accounts: [one]${more}`);

interface Watched extends TestWorld {
  checkout: MemoryCheckout;
  /** The files of posts that were read since the test last emptied it. */
  read: string[];
}

function watched(contents: Record<string, string>, checkpointFrom = 0): Watched {
  const world = testWorld(contents);
  const read: string[] = [];
  const plain = world.files;
  const files = {
    ...plain,
    read: (path: string, most: number) => {
      if (path.startsWith('posts/')) read.push(path);
      return plain.read(path, most);
    },
  };
  const checkout = memoryCheckout(world.contents);
  checkout.commit();
  return Object.assign(world, { files, read, checkout, checkpointFrom });
}

/** A run on a machine that knows nothing of earlier ones. */
async function run(world: Watched) {
  world.read.length = 0;
  world.run = { ...world.run, process: world.run.process + 1 };
  return publish({ ...world, journal: memoryJournal() }, null);
}

describe('a run after a checkpoint', () => {
  let world: Watched;

  beforeEach(async () => {
    world = watched({
      'posts/a.md': one('A'),
      'posts/b.md': post('B', 'accounts: [all]'),
      'posts/later.md': one('Later', `\npublish_at: ${instant(start + hour)}`),
    });
    await run(world);
    world.platform.sent.length = 0;
  });

  it('reads no post where nothing changed and nothing is due, and still tells what waits', async () => {
    const report = await run(world);
    // What was due when the checkpoint was made is looked at once more; a new checkpoint knows that it is out.
    expect(world.read).not.toContain('posts/later.md');
    expect(report.remaining.map(({ postId, state }) => [postId, state])).toEqual([['later', 'waiting']]);
    expect(world.platform.sent).toEqual([]);
  });

  it('reads only the post that changed', async () => {
    world.contents['posts/new.md'] = one('New');
    world.checkout.commit();
    await run(world);
    expect(world.read).toContain('posts/new.md');
    expect(world.read).not.toContain('posts/later.md');
    expect(world.platform.sent.map(({ text }) => text)).toEqual(['New']);
  });

  it('reads no other post where one is looked up that a person counted as sent', async () => {
    const adopted = watched({ 'posts/a.md': one('A'), 'posts/b.md': one('B') });
    await adopt(adopted, null, { who: null, why: null });
    await run(adopted);
    adopted.contents['posts/a.md'] = one('A, edited');
    adopted.checkout.commit();
    const { remaining } = await run(adopted);
    expect([...new Set(adopted.read)]).toEqual(['posts/a.md']);
    expect(remaining).toEqual([]);
  });

  it('sends what has become due', async () => {
    world.clock.advance(2 * hour);
    await run(world);
    expect(world.platform.sent.map(({ text }) => text)).toEqual(['Later']);
    await run(world);
    expect(world.platform.sent).toHaveLength(1);
  });

  it('never sends an edited post again', async () => {
    world.contents['posts/a.md'] = one('A, edited');
    world.checkout.commit();
    expect((await run(world)).remaining.map(({ postId, state }) => [postId, state])).toContainEqual(['a', 'edited']);
    expect(world.platform.sent).toEqual([]);
  });

  it('knows a post that was moved, in one commit or after it was gone for a while', async () => {
    const text = world.contents['posts/a.md']!;
    delete world.contents['posts/a.md'];
    world.contents['posts/moved.md'] = text;
    world.checkout.commit();
    await run(world);
    delete world.contents['posts/moved.md'];
    world.checkout.commit();
    await run(world);
    world.contents['posts/again.md'] = text;
    world.checkout.commit();
    await run(world);
    expect(world.platform.sent).toEqual([]);
  });

  it('knows a post that was moved where its old file says now that it is another post', async () => {
    world.contents['posts/moved.md'] = world.contents['posts/a.md']!;
    world.contents['posts/a.md'] = one('Anew', '\nid: other');
    world.checkout.commit();
    await run(world);
    expect(world.platform.sent.map(({ text }) => text)).toEqual(['Anew']);
  });

  describe('whose post had an id', () => {
    beforeEach(async () => {
      world = watched({ 'posts/a.md': one(said, '\nid: house'), 'posts/b.md': one('B') });
      await run(world);
      world.platform.sent.length = 0;
    });

    it.each([
      ['loses it', { 'posts/a.md': one(said) }],
      [
        'gets another text, and one of nearly the same words comes',
        { 'posts/a.md': one('A'), 'posts/c.md': one(`${said} See.`) },
      ],
      ['is removed, and one of nearly the same words comes', { 'posts/a.md': null, 'posts/c.md': one(`${said} See.`) }],
    ])('holds what nearly says it where the post %s', async (_, changes) => {
      for (const [path, content] of Object.entries(changes)) {
        if (content === null) delete world.contents[path];
        else world.contents[path] = content;
      }
      world.checkout.commit();
      await run(world);
      expect(world.platform.sent.filter(({ text }) => text.startsWith(said))).toEqual([]);
    });

    it('holds nothing where the post is still there', async () => {
      world.contents['posts/c.md'] = one(`${said} See.`);
      world.checkout.commit();
      await run(world);
      expect(world.platform.sent).toHaveLength(1);
    });

    it('holds nothing where the post is still there and went out after the checkpoint', async () => {
      const late = 'In the next days the old house goes dark, so please look through your bookmarks and mend them.';
      world.contents['posts/d.md'] = one(late, `\nid: dark\npublish_at: ${instant(start + hour)}`);
      world.contents['posts/b.md'] = one('B, edited');
      world.checkout.commit();
      await run(world);
      world.clock.advance(2 * hour);
      await run(world);
      world.contents['posts/e.md'] = one(`${late} Yes.`);
      world.checkout.commit();
      await run(world);
      expect(world.platform.sent.map(({ text }) => text)).toEqual([late, `${late} Yes.`]);
    });
  });

  it('sees two posts with one id', async () => {
    world.contents['posts/twin.md'] = one('Twin', '\nid: later');
    world.checkout.commit();
    const report = await run(world);
    expect(report.unread.map(({ file }) => file).sort()).toEqual(['posts/later.md', 'posts/twin.md']);
    expect(world.platform.sent).toEqual([]);
  });

  it('sees a file that is not committed', async () => {
    world.contents['posts/draft.md'] = one('Draft');
    await run(world);
    expect(world.platform.sent.map(({ text }) => text)).toEqual(['Draft']);
  });

  it('is not kept where another commit was checked out while the run was under way', async () => {
    const fresh = watched({ 'posts/a.md': one('A') });
    fresh.platform.answers.push((payload, context) => {
      fresh.contents['posts/pulled.md'] = one('Pulled');
      fresh.checkout.commit();
      return delivered(payload, context);
    });
    await run(fresh);
    await run(fresh);
    expect(fresh.platform.sent.map(({ text }) => text)).toEqual(['A', 'Pulled']);
  });

  it('does not let a misspelt account look like one with nothing to do', async () => {
    await expect(publish({ ...world, journal: memoryJournal() }, { post: '', account: 'onne' })).rejects.toMatchObject({
      code: 'usage.post',
    });
  });

  it('is of no use after a change of the config, and says nothing wrong', async () => {
    world.contents['mergecast.yml'] = `${config}late: { after: PT48H, then: publish }\n`;
    world.checkout.commit();
    await run(world);
    expect(world.read).toContain('posts/later.md');
  });

  it.each([
    ['deleted', () => null],
    ['emptied', () => new Uint8Array()],
    ['cut', (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1)],
    ['changed in a byte', (bytes: Uint8Array) => bytes.map((byte, index) => (index === bytes.length >> 1 ? 33 : byte))],
  ])('costs time alone where any file of it is %s', async (_, spoil) => {
    const names = [...world.branch.files.keys()].filter(path => path.startsWith('checkpoint/'));
    expect(names.length).toBeGreaterThan(2);
    world.contents['posts/new.md'] = one('New');
    world.checkout.commit();
    for (const path of names) {
      const bytes = spoil(world.branch.files.get(path)!);
      await world.branch.write(world.branch.tip, new Map([[path, bytes]]), 'spoil');
      await run(world);
      expect(world.platform.sent.map(({ text }) => text)).toEqual(['New']);
    }
  });

  it('does not hide a ledger that was tampered with', async () => {
    const [path, bytes] = [...world.branch.files].find(([name]) => name.endsWith('.jsonl'))!;
    const text = new TextDecoder().decode(bytes).replace('"delivered"', '"unknown"');
    await world.branch.write(world.branch.tip, new Map([[path, new TextEncoder().encode(text)]]), 'tamper');
    await expect(run(world)).rejects.toMatchObject({ code: 'ledger.broken' });
  });
});

type Step = (world: Watched) => Promise<unknown> | unknown;

const names = ['a', 'b', 'c', 'd/e'];
const file = fc.constantFrom(...names).map(name => `posts/${name}.md`);
const id = fc.constantFrom(null, 'a', 'fixed');
const text = fc
  .record({
    body: fc.constantFrom('Hello', 'Good morning', 'x'.repeat(101), 'One\n\n---\n\nTwo', said, `${said} See.`),
    accounts: fc.constantFrom('[one]', '[all]', '[two]', '[nobody]'),
    hours: fc.constantFrom(null, -30, 0, 1, 5),
    id,
  })
  .map(({ body, accounts, hours, id }) => {
    const when = hours === null ? '' : `\npublish_at: ${instant(start + hours * hour)}`;
    return post(body, `accounts: ${accounts}${when}${id === null ? '' : `\nid: ${id}`}`);
  });
const refusal = (outcome: 'unknown' | 'throttled' | 'rejected'): Outcome =>
  outcome === 'throttled'
    ? { outcome, code: 'network.unreachable', message: '', receipts: [], part: 1, retryAt: null }
    : { outcome, code: outcome === 'unknown' ? 'network.cut' : 'platform.refused', message: '', receipts: [], part: 1 };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Step>(run) },
  fc.tuple(file, text).map(
    ([path, written]): Step =>
      world => {
        world.contents[path] = written;
        world.checkout.commit();
      },
  ),
  // A file goes elsewhere, and another may take its place in the same commit.
  fc.tuple(file, file, fc.option(text)).map(
    ([from, to, next]): Step =>
      world => {
        const content = world.contents[from];
        if (content === undefined || from === to) return;
        delete world.contents[from];
        world.contents[to] = content;
        if (next !== null) world.contents[from] = next;
        world.checkout.commit();
      },
  ),
  // The text stays, and its front matter says another id, or none any more.
  fc.tuple(file, id).map(
    ([path, next]): Step =>
      world => {
        const content = world.contents[path]?.toString().replace(/\nid: \w+/, '');
        if (content === undefined) return;
        world.contents[path] = next === null ? content : content.replace('\n---', `\nid: ${next}\n---`);
        world.checkout.commit();
      },
  ),
  file.map(
    (path): Step =>
      world => {
        delete world.contents[path];
        world.checkout.commit();
      },
  ),
  fc.constantFrom(1, 26).map(
    (hours): Step =>
      world =>
        world.clock.advance(hours * hour),
  ),
  fc.constantFrom('unknown', 'throttled', 'rejected').map(
    (outcome): Step =>
      world => {
        world.platform.answers.push((payload, context) =>
          context.account.name === 'one' ? refusal(outcome as 'unknown') : delivered(payload, context),
        );
      },
  ),
  fc.constant<Step>(world => adopt(world, null, { who: null, why: null })),
);

const settings = fc.constantFrom(
  '',
  'policies: [{ for: [one], per_day: 1 }]\n',
  'policies: [{ for: [all], gap: PT2H, quiet: [{ from: "12:00", to: "15:00" }] }]\n',
);

/** `HISTORIES=1000` for more of them than a commit needs. */
const histories = Number(process.env.HISTORIES ?? 40);

it('comes to the same as a run that reads everything, whatever happened before', {
  timeout: 30_000 + histories * 100,
}, async () => {
  await fc.assert(
    fc.asyncProperty(settings, fc.array(step, { minLength: 4, maxLength: 14 }), async (more, steps) => {
      const contents = { 'mergecast.yml': `${config}${more}` };
      const [quick, thorough] = [watched(contents, 0), watched(contents, Number.POSITIVE_INFINITY)];
      for (const each of [...steps, run]) {
        for (const world of [quick, thorough]) await each(world);
        const sent = [quick, thorough].map(({ platform }) => platform.sent.map(each => [each.account, each.text]));
        expect(sent[0]).toEqual(sent[1]);
      }
      const [a, b] = [await run(quick), await run(thorough)];
      const told = (report: typeof a) => ({
        remaining: report.remaining.map(({ postId, account, state }) => `${postId}@${account.name} ${state}`).sort(),
        unread: report.unread.map(each => each.file).sort(),
        needsPerson: report.needsPerson,
      });
      expect(told(a)).toEqual(told(b));
    }),
    { numRuns: histories },
  );
});
