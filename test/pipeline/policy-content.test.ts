import { describe, expect, it } from 'vitest';
import { hasWord } from '../../src/content/folded.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { Payload, PayloadMedia } from '../../src/model/payload.ts';
import { linkHosts } from '../../src/pipeline/policy/link-hosts.ts';
import { payloadTexts } from '../../src/pipeline/policy/payload-texts.ts';
import { publish } from '../../src/pipeline/run.ts';
import { validate } from '../../src/pipeline/validate.ts';
import { bothPlans } from './both-plans.ts';
import { config, post, testWorld } from './test-world.ts';

const world = (policy: string, text: string) =>
  testWorld({ 'mergecast.yml': `${config}policies:\n  - for: [all]\n    ${policy}\n`, 'posts/a.md': text });
const one = (body: string, more = '') => post(body, `accounts: [one]${more}`);
const codesOf = (issues: readonly Issue[]) => issues.map(({ code }) => code);
const judge = async (policy: string, text: string) => codesOf((await validate(world(policy, text))).issues);

describe('banned', () => {
  const banned = 'ban: { words: [spam, "get rich"], patterns: ["V[1i]agra"] }';

  it.each([
    ['a word', one('This is Spam')],
    ['several words', one('Get\nrich')],
    ['within a hashtag', one('Look #BuySpamNow')],
    ['the text of a link', one('[spam](https://example.com)')],
    ['a later part', one('Fine\n\n---\n\nspam')],
    ['an override', one('Fine', '\noverrides: { one: { text: spam } }')],
    ['a pattern', one('V1AGRA')],
    ['a pattern in full-width letters', one('ｖ１ａｇｒａ')],
  ])('%s', async (_, text) => expect(await judge(banned, text)).toContain('policy.banned'));

  it('and other words are not', async () => expect(await judge(banned, one('Spammers get richer'))).toEqual([]));

  it('is told at the part that says it, and nothing of it goes out', async () => {
    const found = world(banned, one('Fine\n\n---\n\nspam'));
    expect((await validate(found)).issues).toMatchObject([{ file: 'posts/a.md', line: 8, code: 'policy.banned' }]);
    const report = await publish(found, null);
    expect(report.remaining.map(({ state }) => state)).toEqual(['blocked']);
    expect(found.platform.sent).toEqual([]);
  });

  it('is told of each part that says it, once', async () => {
    const { issues } = await validate(world(banned, one('spam #spam\n\n---\n\nspam')));
    expect(issues.map(({ line }) => line)).toEqual([4, 8]);
  });

  it('holds for the accounts that the policy names', async () => {
    const found = world(banned, post('spam'));
    found.contents['mergecast.yml'] = String(found.contents['mergecast.yml']).replace('for: [all]', 'for: [two]');
    expect((await bothPlans(found)).targets.map(({ account, state }) => [account.name, state])).toEqual([
      ['one', 'due'],
      ['two', 'blocked'],
    ]);
  });
});

describe('links', () => {
  const links = 'links: { allow: [example.com, "*.example.org", bücher.example] }';

  it.each([
    'https://example.com/a',
    'http://EXAMPLE.com.',
    'https://a.b.example.org',
    'https://xn--bcher-kva.example/',
    'No link at all, such as in Node.js',
    'Thanks to @alice@social.example.net, @bob.com and carol@evil.com',
  ])('may lead to %s', async text => expect(await judge(links, one(text))).toEqual([]));

  it.each([
    'https://evil.example/a',
    'https://www.example.com',
    'https://example.org',
    'https://example.com@evil.example/',
    'https://example.com.evil.example',
    'evil.com is bare',
    'www.evil.example',
    'Behind a word:https://evil.example',
  ])('may not lead to %s', async text => expect(await judge(links, one(text))).toEqual(['policy.link']));
});

describe('of a payload', () => {
  const entities = [
    { start: 0, end: 4, kind: 'mention' as const, value: 'bob.com' },
    { start: 5, end: 9, kind: 'link' as const, value: 'https://a.example/buy%20spam' },
    { start: 10, end: 14, kind: 'tag' as const, value: 'BuySpam' },
  ];
  const media = [{ file: 'p.png', alt: 'spam in a tin' } as PayloadMedia];
  const payload: Payload = {
    parts: [{ text: 'Here', entities, media, counts: {} }],
    options: {
      visibility: 'spam',
      resource: { title: 'Spam', tags: ['freeSpam', 'spam'], thumbnail: { file: 'spam', digest: 'spam' } },
      poll: { options: ['spam', 'ham'], expires_in: 1 },
      card: { uri: 'https://b.example' },
    },
  };

  it('each text is judged that people see', () => {
    const said = payloadTexts(payload).filter(({ words }) => hasWord(words, 'spam'));
    expect(said.map(({ from }) => Object.values(from).join())).toEqual([
      '0',
      '0',
      'p.png',
      'resource.title',
      'resource.tags',
      'resource.tags',
      'poll.options',
    ]);
  });

  it('each link is, of cards too, and a mention is none', async () => {
    expect([...(await linkHosts(payload, payloadTexts(payload))).keys()]).toEqual(['a.example', 'b.example']);
  });
});

describe('alternative text', () => {
  it.each([
    ['\nmedia: [{ file: p.png }]', ['policy.alt']],
    ['\nmedia: [{ file: p.png, alt: " " }]', ['policy.alt']],
    ['\nmedia: [{ file: p.png, alt: A harbour }]', []],
  ])('%s', async (media, codes) => {
    const found = world('alt: required', one('Text', media));
    found.contents['posts/p.png'] = png;
    const { issues } = await validate(found);
    expect(codesOf(issues).filter(code => code.startsWith('policy.'))).toEqual(codes);
    if (codes.length > 0) expect(issues.at(-1)).toMatchObject({ field: 'media.0.alt', line: 3 });
  });
});

describe('required', () => {
  const ad = 'require: [{ text: ["#ad", Anzeige], when: { words: [partner], hosts: ["*.shop.example"] } }]';
  const made = 'require: [{ text: ["#ai"], option: { tone: cold } }]';

  it.each([
    [ad, 'Nothing to say', []],
    [ad, 'With our partner', ['policy.required']],
    [ad, 'With our partner #adventure', ['policy.required']],
    [ad, '#ad With our partner', []],
    [ad, 'Anzeige: https://x.shop.example', []],
    [ad, 'Buy https://x.shop.example', ['policy.required']],
    [ad, 'With our partner\n\n---\n\n#ad', ['policy.required']],
    [made, 'Text', ['policy.required']],
    [made, 'Text #AI', []],
  ])('%s: %s', async (policy, text, codes) => expect(await judge(policy, one(text))).toEqual(codes));

  it("takes the platform's own label for it", async () => {
    expect(await judge(made, one('Text', '\noverrides: { one: { tone: cold } }'))).toEqual([]);
    expect(await judge(made, one('Text', '\noverrides: { one: { tone: warm } }'))).toEqual(['policy.required']);
  });
});

describe('a policy that cannot be followed is a fault of the config', () => {
  it.each([
    ['for: [al]\n    per_day: 2', 'policies.0.for.0', /did you mean all/],
    ['for: [one]', 'policies.0', /no rule/],
    ['for: [one]\n    per_dya: 2', 'policies.0.per_dya', /no key/],
    ['for: [one]\n    gap: P1M', 'policies.0.gap', /without years or months/],
    ['for: [one]\n    quiet: [{ from: "25:00" }]', 'policies.0.quiet.0.from', /time of day/],
    ['for: [one]\n    quiet: [{ from: "07:00", to: "07:00" }]', 'policies.0.quiet.0', /the same/],
    ['for: [one]\n    timezone: Mars\n    quiet: [{ to: "07:00" }]', 'policies.0.timezone', /IANA/],
    ['for: [one]\n    blackout: [2026-02-30]', 'policies.0.blackout.0', /no such days/],
    ['for: [one]\n    blackout: [2026-03-02/2026-03-01]', 'policies.0.blackout.0', /no such days/],
    ['for: [one]\n    ban: { patterns: ["(?=a)"] }', 'policies.0.ban.patterns.0', /invalid/],
    ['for: [one]\n    ban: { patterns: ["(.*){500}"] }', 'policies.0.ban.patterns.0', /too large/],
    ['for: [one]\n    ban: { words: [" "] }', 'policies.0.ban.words.0', /nothing of it/],
    ['for: [one]\n    require: [{}]', 'policies.0.require.0', /`text` or `option`/],
    ['for: [one]\n    require: [{ option: { tonne: cold } }]', 'policies.0.require.0.option', /did you mean tone/],
    ['for: [one]\n    links: { allow: ["https://a.example"] }', 'policies.0.links.allow.0', /a host/],
  ])('%s', async (policy, field, message) => {
    const found = testWorld({ 'mergecast.yml': `${config}policies:\n  - ${policy}\n` });
    const fault = await validate(found).catch(error => error);
    expect(fault.issues).toMatchObject([{ field, message: expect.stringMatching(message), file: 'mergecast.yml' }]);
    expect(fault.issues[0].line).toBeGreaterThanOrEqual(7);
  });

  it('suggests the key that is meant', async () => {
    const policy = 'policies: [{ for: [one], per_dya: 2 }]\n';
    const fault = await validate(testWorld({ 'mergecast.yml': config + policy })).catch(error => error);
    expect(fault.issues).toMatchObject([{ remedy: 'Did you mean `per_day`?' }]);
  });

  it('needs a zone for hours', async () => {
    const bare = config.replace('timezone: Europe/Berlin\n', '');
    const policy = 'policies: [{ for: [one], quiet: [{ to: "07:00" }] }]\n';
    const fault = await validate(testWorld({ 'mergecast.yml': bare + policy })).catch(error => error);
    expect(fault.issues).toMatchObject([{ field: 'policies.0.quiet', message: 'it has no zone: add `timezone`' }]);
  });
});

it.each(['(a+)+$', '(a|a)*b', '(a?){30}a{30}', '(.*)*x', '(\\w+\\s?)*$'])(
  'the pattern %s, on which others hang, ends at once',
  async pattern => {
    const text = `${'a'.repeat(3000)}!`;
    const began = process.cpuUsage();
    await judge(`ban: { patterns: [${JSON.stringify(pattern)}] }`, one(text));
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(5);
  },
);

/** One pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
