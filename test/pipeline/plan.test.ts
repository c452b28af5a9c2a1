import { describe, expect, it } from 'vitest';
import { adopt } from '../../src/pipeline/decide.ts';
import { publish } from '../../src/pipeline/run.ts';
import { parseSelection } from '../../src/pipeline/selection.ts';
import { bothPlans } from './both-plans.ts';
import { config, post, start, type TestWorld, testWorld } from './test-world.ts';

const hour = 3_600_000;
const states = async (world: TestWorld) =>
  Object.fromEntries(
    (await bothPlans(world)).targets.map(target => [`${target.postId}@${target.account.name}`, target.state]),
  );
const at = (milliseconds: number) => new Date(start + milliseconds).toISOString();
const timed = (milliseconds: number, more = '') =>
  post('Hello', `accounts: [one]\npublish_at: ${at(milliseconds)}${more}`);

describe('time', () => {
  it.each([
    ['due', 0, ''],
    ['due', -23 * hour, ''],
    ['waiting', 1, ''],
    ['late', -25 * hour, ''],
    ['due', -25 * hour, '\nlate: publish'],
    ['missed', -25 * hour, '\nlate: skip'],
  ])('%s at %i ms %s', async (state, milliseconds, more) => {
    expect(await states(testWorld({ 'posts/a.md': timed(milliseconds, more) }))).toEqual({ 'a@one': state });
  });

  it('follows the rule of the config', async () => {
    const world = testWorld({
      'mergecast.yml': `${config}late: { after: PT1H, then: skip }\n`,
      'posts/a.md': timed(-2 * hour),
    });
    expect(await states(world)).toEqual({ 'a@one': 'missed' });
  });
});

describe('a selection of one account', () => {
  it('sends what is due there, and is no slip where nothing is', async () => {
    const world = testWorld({ 'posts/a.md': post('A'), 'posts/b.md': post('B', 'accounts: [two]') });
    await publish(world, { post: '', account: 'one' });
    expect(world.platform.sent.map(({ account, text }) => [account, text])).toEqual([['one', 'A']]);
    await publish(world, { post: '', account: 'one' });
    expect(world.platform.sent).toHaveLength(1);
    expect(() => parseSelection('')).toThrow(expect.objectContaining({ code: 'usage.argument' }));
    await expect(publish(world, { post: '', account: null })).rejects.toMatchObject({ code: 'usage.post' });
    await expect(publish(world, { post: '', account: 'nobody' })).rejects.toMatchObject({ code: 'usage.post' });
  });
});

describe('identity', () => {
  const sent = async () => {
    const world = testWorld({ 'posts/a.md': post('Hello', 'accounts: [one]') });
    await publish(world, null);
    return world;
  };

  it('a file that moved with its content is the same post', async () => {
    const world = await sent();
    world.contents['posts/2026/b.md'] = world.contents['posts/a.md']!;
    delete world.contents['posts/a.md'];
    expect(await states(world)).toEqual({ 'a@one': 'done' });
    await publish(world, null);
    expect(world.platform.sent).toHaveLength(1);
  });

  it('a post that moved and is edited later is still the same post', async () => {
    const world = await sent();
    world.contents['posts/b.md'] = world.contents['posts/a.md']!;
    delete world.contents['posts/a.md'];
    await publish(world, null);
    expect(await states(world)).toEqual({ 'b@one': 'done' });
    world.contents['posts/b.md'] = post('Hello, all of you', 'accounts: [one]');
    expect(await states(world)).toEqual({ 'b@one': 'edited' });
    await publish(world, null);
    expect(world.platform.sent).toHaveLength(1);
  });

  describe('a file that nearly says what went out from one that is gone', () => {
    const text = 'Version 1.2 of the harbour map is out, with all the new piers: https://example.com/map';
    const published = async () => {
      const world = testWorld({ 'posts/a.md': post(text, 'accounts: [one]') });
      await publish(world, null);
      delete world.contents['posts/a.md'];
      return world;
    };

    it('is held: it may be the same post, edited and then moved', async () => {
      const world = await published();
      world.contents['posts/b.md'] = post(text.replace('piers', 'quays'), 'accounts: [one]');
      const report = await publish(world, null);
      expect(report.needsPerson).toBe(true);
      expect((await bothPlans(world)).targets).toMatchObject([
        { state: 'held', reason: expect.stringContaining('`id: a`') },
      ]);
      expect(world.platform.sent).toHaveLength(1);
    });

    it('is held also where a run of an old commit had written the old name back', async () => {
      const world = await published();
      world.contents['posts/b.md'] = post(text, 'accounts: [one]');
      await publish(world, null);
      world.contents['posts/a.md'] = world.contents['posts/b.md']!;
      delete world.contents['posts/b.md'];
      await publish(world, null);
      delete world.contents['posts/a.md'];
      world.contents['posts/b.md'] = post(text.replace('out', 'out now'), 'accounts: [one]');
      expect(await states(world)).toEqual({ 'b@one': 'held' });
    });

    it.each([
      [
        'with the id of the old one is that post',
        text.replace('piers', 'quays'),
        'accounts: [one]\nid: a',
        { 'a@one': 'edited' },
      ],
      ['with an id of its own is held', text.replace('piers', 'quays'), 'accounts: [one]\nid: c', { 'c@one': 'held' }],
      ['that is meant to go out does', text.replace('piers', 'quays'), 'accounts: [one]\nagain: a', { 'b@one': 'due' }],
      [
        'and names another one is held',
        text.replace('piers', 'quays'),
        'accounts: [one]\nagain: x',
        { 'b@one': 'held' },
      ],
      ['and differs in a number goes out', text.replace('1.2', '1.3'), 'accounts: [one]', { 'b@one': 'due' }],
      [
        'and differs in more goes out',
        text.replace('with all the new piers', 'and it is free'),
        'accounts: [one]',
        { 'b@one': 'due' },
      ],
      ['to another account goes out', text.replace('piers', 'quays'), 'accounts: [two]', { 'b@two': 'due' }],
    ])('%s', async (_, body, front, expected) => {
      const world = await published();
      world.contents['posts/b.md'] = post(body, front);
      expect(await states(world)).toEqual(expected);
    });
  });

  it('the old place of a post that moved is free for a new one', async () => {
    const world = await sent();
    world.contents['posts/b.md'] = world.contents['posts/a.md']!;
    delete world.contents['posts/a.md'];
    await publish(world, null);
    world.contents['posts/a.md'] = post('Another', 'accounts: [one]');
    await publish(world, null);
    expect(world.platform.sent.map(({ text }) => text)).toEqual(['Hello', 'Another']);
  });

  describe('a file that says what another said when it went out, which says something else now', () => {
    const replaced = async () => {
      const world = await sent();
      world.contents['posts/b.md'] = world.contents['posts/a.md']!;
      world.contents['posts/a.md'] = post('Another', 'accounts: [one]');
      return world;
    };

    it('is held: it may be that post, with a new one in its place', async () => {
      const world = await replaced();
      const report = await publish(world, null);
      expect(report.needsPerson).toBe(true);
      expect((await bothPlans(world)).targets).toMatchObject([
        { postId: 'a', state: 'edited' },
        { postId: 'b', state: 'held', reason: expect.stringContaining('`id: a`') },
      ]);
      expect(world.platform.sent).toHaveLength(1);
    });

    it('is held also where nobody knows yet whether that went out', async () => {
      const world = testWorld({ 'posts/a.md': post('Hello', 'accounts: [one]') });
      world.platform.answers.push(() => ({
        outcome: 'unknown',
        code: 'network.cut',
        message: '',
        receipts: [],
        part: 1,
      }));
      await publish(world, null);
      world.contents['posts/b.md'] = world.contents['posts/a.md']!;
      world.contents['posts/a.md'] = post('Another', 'accounts: [one]');
      expect(await states(world)).toEqual({ 'a@one': 'unknown', 'b@one': 'held' });
    });

    it('is that post once it has its id, and the other one is new with an id of its own', async () => {
      const world = await replaced();
      world.contents['posts/b.md'] = post('Hello', 'accounts: [one]\nid: a');
      world.contents['posts/a.md'] = post('Another', 'accounts: [one]\nid: another');
      expect(await states(world)).toEqual({ 'a@one': 'done', 'another@one': 'due' });
    });

    it.each([
      ['with an id of its own is held', 'accounts: [one]\nid: c', { 'a@one': 'edited', 'c@one': 'held' }],
      ['that is meant to go out does', 'accounts: [one]\nagain: a', { 'a@one': 'edited', 'b@one': 'due' }],
      ['to another account goes out', 'accounts: [two]', { 'a@one': 'edited', 'b@two': 'due' }],
    ])('%s', async (_, front, expected) => {
      const world = await replaced();
      world.contents['posts/b.md'] = post('Hello', front);
      expect(await states(world)).toEqual(expected);
    });

    it('and that still says it goes out', async () => {
      const world = await sent();
      world.contents['posts/b.md'] = world.contents['posts/a.md']!;
      expect(await states(world)).toEqual({ 'a@one': 'done', 'b@one': 'due' });
    });
  });

  it('a post that is given another id does not go out again', async () => {
    const text = 'Fresh bread, two kinds of soup and a band that plays until eleven.';
    const world = testWorld({ 'posts/a.md': post(text, 'accounts: [one]') });
    await publish(world, null);
    world.contents['posts/a.md'] = post(text, 'accounts: [one]\nid: bread');
    expect(await states(world)).toEqual({ 'bread@one': 'held' });
    world.contents['posts/a.md'] = post(text, 'accounts: [one]\nid: a');
    expect(await states(world)).toEqual({ 'a@one': 'done' });
  });

  describe('an account that has another name now', () => {
    const renamed = async (formerly: string | null, world: TestWorld | null = null) => {
      const now = world ?? (await sent());
      const more = formerly === null ? '' : `, formerly: ${formerly}`;
      now.contents['mergecast.yml'] = config
        .replace('one: { platform: fake', `uno: { platform: fake${more}`)
        .replace('[one, two]', '[uno, two]');
      for (const [path, text] of Object.entries(now.contents)) {
        if (path.endsWith('.md')) now.contents[path] = String(text).replace('[one]', '[uno]');
      }
      return now;
    };

    it('is sent nothing again before somebody says which one it is', async () => {
      const world = await renamed(null);
      const report = await publish(world, null);
      expect(report.needsPerson).toBe(true);
      const [target] = (await bothPlans(world)).targets;
      expect(target).toMatchObject({ state: 'held', reason: expect.stringContaining('`formerly: [one]`') });
      expect(world.platform.sent).toHaveLength(1);
    });

    it.each([
      ['[one]', 'adopted'],
      ['[eins, one]', 'adopted'],
      ['[]', 'due'],
      ['[eins]', 'due'],
    ])('formerly %s: it is %s', async (formerly, state) => {
      expect(await states(await renamed(formerly))).toEqual({ 'a@uno': state });
    });

    it.each([null, '[one]'])(
      'with formerly %s: nothing is said to be taken back, or changed, that is not',
      async formerly => {
        const world = await renamed(formerly);
        world.platform.adapter.remove = async () => ({ removed: true });
        world.contents['posts/a.md'] = post('Hello', 'accounts: [uno]\nretract: true');
        expect(await states(world)).toEqual({ 'a@uno': 'held' });
        world.contents['posts/a.md'] = post('Hello, all of you', 'accounts: [uno]\nupdate: true');
        expect(await states(world)).toEqual({ 'a@uno': 'held' });
      },
    );

    it('counts as sent also where edits would go out', async () => {
      const world = await renamed('[one]');
      world.contents['posts/a.md'] = post('Hello', 'accounts: [uno]\nupdate: true');
      expect(await states(world)).toEqual({ 'a@uno': 'adopted' });
    });

    it('shows what was changed since', async () => {
      const world = await renamed('[one]');
      world.contents['posts/a.md'] = post('Hello, all of you', 'accounts: [uno]');
      expect(await states(world)).toEqual({ 'a@uno': 'edited' });
    });

    it('is sent what is new', async () => {
      const world = await renamed('[one]');
      world.contents['posts/b.md'] = post('News', 'accounts: [uno]');
      await publish(world, null);
      expect(world.platform.sent.map(({ text }) => text)).toEqual(['Hello', 'News']);
    });

    it('waits where nobody knows yet what became of a post', async () => {
      const world = testWorld({ 'posts/a.md': post('Hello', 'accounts: [one]') });
      world.platform.answers.push(() => ({
        outcome: 'unknown',
        code: 'network.cut',
        message: '',
        receipts: [],
        part: 1,
      }));
      await publish(world, null);
      expect(await states(await renamed('[one]', world))).toEqual({ 'a@uno': 'held' });
    });

    it('is another one on another platform, or beside the one that is there', async () => {
      const world = await sent();
      world.contents['posts/a.md'] = post('Hello', 'accounts: [one, two]');
      expect(await states(world)).toEqual({ 'a@one': 'done', 'a@two': 'due' });
    });

    it('has what its old one was refused', async () => {
      const world = testWorld({ 'posts/a.md': post('Hello', 'accounts: [one]') });
      world.platform.answers.push(() => ({
        outcome: 'rejected',
        code: 'platform.refused',
        message: '',
        receipts: [],
        part: 1,
      }));
      await publish(world, null);
      expect(await states(await renamed(null, world))).toEqual({ 'a@uno': 'due' });
    });
  });

  it('of two files with the content of one that is gone, one is the same post and the other is new', async () => {
    const world = await sent();
    world.contents['posts/b.md'] = world.contents['posts/a.md']!;
    world.contents['posts/c.md'] = world.contents['posts/a.md']!;
    delete world.contents['posts/a.md'];
    expect(await states(world)).toEqual({ 'a@one': 'done', 'c@one': 'due' });
  });

  it('a post that --only leaves out, or that has a fault now, is not gone', async () => {
    const world = await sent();
    world.contents['posts/b.md'] = world.contents['posts/a.md']!;
    await publish(world, { post: 'b', account: null });
    expect(world.platform.sent).toHaveLength(2);
    world.contents['posts/c.md'] = world.contents['posts/a.md']!;
    world.contents['posts/a.md'] = 'no front matter any more\n';
    expect(await states(world)).toMatchObject({ 'c@one': 'due' });
  });

  it('a copy beside the original is another post', async () => {
    const world = await sent();
    world.contents['posts/b.md'] = world.contents['posts/a.md']!;
    expect(await states(world)).toEqual({ 'a@one': 'done', 'b@one': 'due' });
  });

  it('an `id` stays when the file moves and changes', async () => {
    const world = testWorld({ 'posts/a.md': post('Hello', 'accounts: [one]\nid: stable') });
    await publish(world, null);
    delete world.contents['posts/a.md'];
    world.contents['posts/b.md'] = post('Hello again', 'accounts: [one]\nid: stable');
    expect(await states(world)).toEqual({ 'stable@one': 'edited' });
  });

  it('an edit after the fact is reported and does not go out', async () => {
    const world = await sent();
    world.contents['posts/a.md'] = post('Hello, edited', 'accounts: [one]');
    expect(await states(world)).toEqual({ 'a@one': 'edited' });
    await publish(world, null);
    expect(world.platform.sent).toHaveLength(1);
  });

  it('a change that nobody will see is no edit', async () => {
    const world = await sent();
    world.contents['posts/a.md'] = post('Hello', 'accounts: [one]\n# a note');
    expect(await states(world)).toEqual({ 'a@one': 'done' });
  });

  it('an account that is added later gets its post, and only it', async () => {
    const world = await sent();
    world.contents['posts/a.md'] = post('Hello', 'accounts: [one, two]');
    expect(await states(world)).toEqual({ 'a@one': 'done', 'a@two': 'due' });
  });
});

describe('the first-run guard', () => {
  const full = () => {
    const posts = Array.from({ length: 3 }, (_, index) => [
      `posts/${index}.md`,
      post(`Post ${index}`, 'accounts: [one]'),
    ]);
    return testWorld({ 'mergecast.yml': `${config}limits: { per_run: 2 }\n`, ...Object.fromEntries(posts) });
  };

  it('holds everything and sends nothing', async () => {
    const world = full();
    expect(new Set(Object.values(await states(world)))).toEqual(new Set(['held']));
    expect((await publish(world, null)).needsPerson).toBe(true);
    expect(world.platform.sent).toEqual([]);
  });

  it('lets go after adopt, and never sends what was adopted', async () => {
    const world = full();
    await adopt(world, null, { who: 'Ada', why: 'an old folder' });
    world.contents['posts/new.md'] = post('New', 'accounts: [one]');
    await publish(world, null);
    expect(world.platform.sent.map(({ text }) => text)).toEqual(['New']);
  });

  it('does not stand in the way of one that is asked for', async () => {
    const world = full();
    await publish(world, { post: '1', account: null });
    expect(world.platform.sent.map(({ text }) => text)).toEqual(['Post 1']);
  });
});

describe('options', () => {
  it('the nearer word wins', async () => {
    const world = testWorld({
      'mergecast.yml': config.replace('token: ONE_TOKEN }', 'token: ONE_TOKEN }, options: { tone: warm }'),
      'posts/a.md': post(
        'Hello',
        'accounts: [all]\noverrides:\n  fake: { text: For the platform }\n  two: { tone: cold }',
      ),
    });
    const { targets } = await bothPlans(world);
    expect(targets.map(({ payload }) => [payload?.parts[0]?.text, payload?.options])).toEqual([
      ['For the platform', { tone: 'warm' }],
      ['For the platform', { tone: 'cold' }],
    ]);
  });
});

describe('tokens that end', () => {
  const day = 24 * hour;
  const forecast = async (world: TestWorld) =>
    (await bothPlans(world)).issues.map(({ code, message }) => `${code}: ${message}`);

  it('before posts go out are told of, with the day', async () => {
    const world = testWorld({
      'posts/a.md': timed(61 * day),
      'posts/b.md': timed(90 * day),
      'posts/c.md': timed(59 * day),
    });
    world.platform.adapter.credentials.token!.livesMilliseconds = 60 * day;
    expect(await forecast(world)).toEqual([
      'credential.ending: 2 posts to one after 2027-01-23: a token of Fake lives for 60 days, and the one that is set now ends then at the latest',
    ]);
  });

  it('and are renewed end nothing, until the platform refuses the consent', async () => {
    const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
    const world = testWorld({
      'mergecast.yml': `${config}vault: { recipients: [${recipient}] }\n`,
      'posts/a.md': post('A', 'accounts: [one]'),
      'posts/b.md': timed(90 * day),
    });
    world.variables.MERGECAST_VAULT_KEY = recipient;
    const { adapter } = world.platform;
    adapter.credentials.token!.livesMilliseconds = 60 * day;
    const fault = { outcome: 'rejected', code: 'platform.credentials', message: 'no', retryAt: null } as const;
    const renew = async () => ({ fault });
    adapter.renewal = {
      needs: ['token'],
      consent: 'token',
      origin: 'https://fake.example',
      aheadMilliseconds: hour,
      idleMilliseconds: day,
      renew,
    };
    expect(await forecast(world)).toEqual([]);
    await publish(world, null);
    expect(await forecast(world)).toEqual([
      'credential.ending: 2 posts to one: Fake takes its consent no longer since 2026-11-24',
    ]);
  });
});
