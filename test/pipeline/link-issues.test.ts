import { describe, expect, it } from 'vitest';
import type { LinkProbe } from '../../src/model/ports.ts';
import { linkIssues } from '../../src/pipeline/link-issues.ts';
import { readConfig } from '../../src/pipeline/read-config.ts';
import { reviewed, reviewWorld } from './review/world.ts';
import { config, post, testWorld } from './test-world.ts';

const gone = { kind: 'gone', why: 'there is no such host' } as const;

/** Answers by the address, and keeps what it was asked. */
function probeOf(answer: LinkProbe = async url => (url.includes('gone') ? gone : { kind: 'there' })) {
  const asked: string[] = [];
  const probe: LinkProbe = (url, signal) => {
    asked.push(url);
    return answer(url, signal);
  };
  return { asked, probe };
}

async function found(contents: Record<string, string>, probe: LinkProbe, signal = new AbortController().signal) {
  const world = testWorld(contents);
  const read = await readConfig(world.files, world.adapters);
  return linkIssues(Object.keys(contents), read, world, { probe, signal });
}

describe('the links of posts', () => {
  it('are those of the text, of the texts for one account, and of the card, each asked for once', async () => {
    const front =
      'accounts: [one]\nlink: https://card.example/gone\noverrides: { one: { text: "See https://own.example/gone" } }';
    const { asked, probe } = probeOf();
    const { issues, links, unknown } = await found(
      {
        'posts/a.md': post(
          'Two [words](https://a.example/x), https://a.example/gone, twice https://a.example/gone',
          front,
        ),
        'posts/b.md': post('And **again [there](https://a.example/gone)**'),
      },
      probe,
    );
    expect(asked.sort()).toEqual([
      'https://a.example/gone',
      'https://a.example/x',
      'https://card.example/gone',
      'https://own.example/gone',
    ]);
    expect([links, unknown]).toEqual([4, 0]);
    expect(issues.map(({ file, line, field, severity }) => [file, line, field, severity]).sort()).toEqual([
      ['posts/a.md', 3, 'link', 'warning'],
      ['posts/a.md', 4, 'overrides.one.text', 'warning'],
      ['posts/a.md', 6, null, 'warning'],
      ['posts/b.md', 4, null, 'warning'],
    ]);
    expect(issues[0]!.message).toBe('https://a.example/gone leads nowhere: there is no such host');
  });

  it('of which nothing is known are counted and are no fault', async () => {
    const { probe } = probeOf(async () => ({ kind: 'unknown' }));
    const known = await found({ 'posts/a.md': post('See https://a.example and https://b.example') }, probe);
    expect(known).toEqual({ issues: [], links: 2, unknown: 2 });
  });

  it('are no more than fifty, however many there are, and none after a stop', async () => {
    const many = Array.from({ length: 70 }, (_, index) => `https://gone.example/${index}`).join(' ');
    const first = probeOf();
    const all = await found({ 'posts/a.md': post(many, 'accounts: [one]') }, first.probe);
    expect([first.asked.length, all.issues.length, all.links, all.unknown]).toEqual([50, 50, 70, 20]);
    const stop = new AbortController();
    const second = probeOf(async () => {
      stop.abort();
      return gone;
    });
    const some = await found({ 'posts/a.md': post(many, 'accounts: [one]') }, second.probe, stop.signal);
    expect([second.asked.length, some.unknown]).toEqual([8, 62]);
  });
});

describe('a review', () => {
  const checked = `${config}links: { check: true }\n`;
  const link = (name: string) => post(`See https://${name}.example`, 'accounts: [one]');
  const told = async (before: string, probe: LinkProbe | null, own = before) => {
    const world = reviewWorld({ 'mergecast.yml': before, 'posts/old.md': link('gone-old') });
    world.change({ 'mergecast.yml': own, 'posts/new.md': link('gone-new') });
    const { plan, remarks } = await reviewed(probe === null ? world : Object.assign(world, { links: probe }));
    return { codes: plan.issues.map(({ code, file }) => `${file} ${code}`), remarks };
  };

  it('asks where the links of what is new lead, where the config wants that', async () => {
    const { asked, probe } = probeOf();
    expect((await told(checked, probe)).codes).toEqual(['posts/new.md link.gone']);
    expect(asked).toEqual(['https://gone-new.example']);
  });

  it('asks nobody where the config does not, whatever the pull request says of it, or where nobody may be asked', async () => {
    const { asked, probe } = probeOf();
    await told(config, probe);
    await told(config, probe, checked);
    expect((await told(checked, null)).codes).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('says of how many it does not know', async () => {
    const { probe } = probeOf(async () => ({ kind: 'unknown' }));
    expect((await told(checked, probe)).remarks).toContain(
      'Of 1 of its 1 links it is not known whether they lead anywhere.',
    );
  });
});
