import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/model/issue.ts';
import { publish } from '../../src/pipeline/run.ts';
import { validate } from '../../src/pipeline/validate.ts';
import { config, post, testWorld } from './test-world.ts';

const issuesOf = async (content: string | Uint8Array, more: Record<string, string | Uint8Array> = {}) =>
  (await validate(testWorld({ 'posts/a.md': content, ...more }))).issues;
const brief = (issues: readonly Issue[]) => issues.map(({ code, line, field }) => [code, line, field]);
const fence = (...front: string[]) => `---\n${front.join('\n')}\n---\nHello\n`;
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Each row: what is wrong, the file, and what is said about it: code, line, field. */
const cases: [string, string | Uint8Array, unknown[][]][] = [
  ['no front matter', 'Hello\n', [['post.front-matter', 1, null]]],
  ['an empty file', '', [['post.front-matter', 1, null]]],
  ['no closing fence', '---\naccounts: [one]\nHello\n', [['post.fence', 1, null]]],
  ['a language that runs', '---js\n{ accounts: process.exit() }\n---\nHello\n', [['post.engine', 1, null]]],
  ['JSON front matter', '---json\n{"accounts":["one"]}\n---\nHello\n', [['post.engine', 1, null]]],
  [
    'a misspelt key',
    fence('acounts: [one]'),
    [
      ['post.key', 2, 'acounts'],
      ['post.value', 2, 'accounts'],
    ],
  ],
  ['a wrong type', fence('accounts: one'), [['post.value', 2, 'accounts']]],
  ['a number for a time', fence('accounts: [one]', 'publish_at: 2026'), [['post.value', 3, 'publish_at']]],
  ['a key twice', fence('accounts: [one]', 'accounts: [two]'), [['post.duplicate-key', 3, 'accounts']]],
  ['a prototype key', fence('accounts: [one]', '__proto__: { a: 1 }'), [['post.key', 3, '__proto__']]],
  ['a custom tag', fence('accounts: [one]', 'link: !!js/function x'), [['post.yaml', 3, null]]],
  ['a tab for indentation', fence('accounts:', '\t- one'), [['post.yaml', 3, null]]],
  [
    'a time without an existing date',
    fence('accounts: [one]', 'publish_at: 2026-02-30T09:00:00Z'),
    [['post.time', 3, 'publish_at']],
  ],
  ['a time in a gap', fence('accounts: [one]', 'publish_at: 2026-03-29T02:30:00'), [['post.time', 3, 'publish_at']]],
  ['a time in a fold', fence('accounts: [one]', 'publish_at: 2026-10-25T02:30:00'), [['post.time', 3, 'publish_at']]],
  ['an unknown account', fence('accounts: [one, oen]'), [['post.account', 2, 'accounts.1']]],
  [
    'an option that the platform has not',
    fence('accounts: [one]', 'overrides:', '  one: { tnoe: warm }'),
    [['post.option', 4, 'overrides.one.tnoe']],
  ],
  [
    'an override for nobody',
    fence('accounts: [one]', 'overrides:', '  thre: { text: x }'),
    [['post.override', 4, 'overrides.thre']],
  ],
  [
    'an override that reaches nobody',
    fence('accounts: [one]', 'overrides:', '  two: { text: x }'),
    [['post.override-unused', 4, 'overrides.two']],
  ],
  ['nothing to publish', '---\naccounts: [one]\n---\n', [['post.empty', 4, null]]],
  ['an empty part', fence('accounts: [one]').replace('Hello', 'a\n\n---\n\n---\n\nb'), [['post.empty-part', 6, null]]],
  [
    'too long in part 3 of 3',
    fence('accounts: [one]').replace('Hello', `a\n\n---\n\nb\n\n---\n\n${'x'.repeat(101)}`),
    [['text.too-long', 12, null]],
  ],
  [
    'HTML',
    fence('accounts: [one]').replace('Hello', 'a <b>bold</b>'),
    [
      ['text.html', 4, null],
      ['text.html', 4, null],
    ],
  ],
  ['an image in the text', fence('accounts: [one]').replace('Hello', 'see ![x](x.png)'), [['text.image', 4, null]]],
  ['a link to nowhere', fence('accounts: [one]').replace('Hello', '[x](javascript:alert)'), [['text.link', 4, null]]],
  ['bidi controls', fence('accounts: [one]').replace('Hello', 'Hello \u202Eevil'), [['post.hidden-text', 4, null]]],
  [
    'bidi controls in the front matter',
    fence('accounts: [one]', 'id: a\u2066b'),
    [
      ['post.id', 3, 'id'],
      ['post.hidden-text', 3, null],
    ],
  ],
  [
    'a field of the wrong form, an account that is none, a file that is missing and a text that is too long',
    fence('accounts: [one, oen]', 'late: maybe', 'media: [{ file: x.png }]').replace('Hello', 'x'.repeat(101)),
    [
      ['post.account', 2, 'accounts.1'],
      ['post.value', 3, 'late'],
      ['media.missing', 4, 'media.0.file'],
      ['text.too-long', 6, null],
    ],
  ],
  [
    'a misspelt key beside a file that is missing and a text that is not finished',
    fence('accounts: [one]', 'publish: now', 'media: [{ file: x.png }]').replace('Hello', 'TODO'),
    [
      ['post.key', 3, 'publish'],
      ['media.missing', 4, 'media.0.file'],
      ['text.unfinished', 6, null],
    ],
  ],
  [
    'an option that the platform has not, and a text that is too long',
    fence('accounts: [one]', 'overrides:', '  one: { tnoe: warm }').replace('Hello', 'x'.repeat(101)),
    [
      ['post.option', 4, 'overrides.one.tnoe'],
      ['text.too-long', 6, null],
    ],
  ],
  [
    'media that are misspelt: that nothing is left to publish is not said',
    fence('accounts: [one]', 'medai: [{ file: x.png }]').replace('Hello\n', ''),
    [['post.key', 3, 'medai']],
  ],
  [
    'an override that is misspelt: the text may be that of the override',
    fence('accounts: [one]', 'overrides: { onee: { text: short } }').replace('Hello', 'x'.repeat(101)),
    [['post.override', 3, 'overrides.onee']],
  ],
  ['no UTF-8', new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]), [['post.encoding', null, null]]],
  ['ten megabytes', `---\naccounts: [one]\n---\n${'x'.repeat(10 * 1024 * 1024)}`, [['post.size', null, null]]],
  [
    'media that are not there',
    fence('accounts: [one]', 'media:', '  - file: ./x.png'),
    [['media.missing', 4, 'media.0.file']],
  ],
  [
    'media outside',
    fence('accounts: [one]', 'media:', '  - file: ../../x.png'),
    [['media.outside', 4, 'media.0.file']],
  ],
  [
    'media for no part',
    fence('accounts: [one]', 'media:', '  - file: ./p.png', '    part: 2'),
    [['media.part', 5, 'media.0.part']],
  ],
  [
    'media of another type',
    fence('accounts: [one]', 'media:', '  - file: ./t.png'),
    [['media.type', 4, 'media.0.file']],
  ],
  [
    'media named as another type',
    fence('accounts: [one]', 'media:', '  - file: ./p.jpg'),
    [['media.type-name', 4, 'media.0.file']],
  ],
  [
    'an LFS pointer',
    fence('accounts: [one]', 'media:', '  - file: ./l.png'),
    [['media.lfs-pointer', 4, 'media.0.file']],
  ],
  [
    'too many media',
    fence('accounts: [one]', 'media:', ...'123'.split('').map(() => '  - file: ./p.png')),
    [['media.count', 3, 'media']],
  ],
  ['an id that is none', fence('accounts: [one]', 'id: a@b'), [['post.id', 3, 'id']]],
];

const media = {
  'posts/p.png': png,
  'posts/p.jpg': png,
  'posts/t.png': 'just text',
  'posts/l.png':
    'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n',
};

describe('bad input is an issue with its place, and nothing of it is sent', () => {
  it.each(cases)('%s', async (_name, content, expected) => {
    const issues = await issuesOf(content, media);
    expect(brief(issues)).toEqual(expected);
    for (const { file, message, remedy } of issues) {
      expect(file).toBe('posts/a.md');
      expect(message).not.toBe('');
      expect(remedy).not.toBe('');
    }
    const world = testWorld({ 'posts/a.md': content, ...media });
    const report = await publish(world, null);
    const warnings = issues.every(found => found.severity === 'warning');
    expect(world.platform.sent.length).toBe(warnings ? 1 : 0);
    expect(report.needsPerson).toBe(!warnings);
  });

  it('all faults of all files at once', async () => {
    const world = testWorld({
      'posts/a.md': fence('acounts: [one]', 'publish_at: 2026'),
      'posts/b.md': fence('accounts: [one]', 'link: nowhere', 'late: perhaps'),
    });
    const { issues } = await validate(world);
    expect(brief(issues)).toEqual([
      ['post.key', 2, 'acounts'],
      ['post.value', 2, 'accounts'],
      ['post.value', 3, 'publish_at'],
      ['post.value', 3, 'link'],
      ['post.value', 4, 'late'],
    ]);
  });

  it('suggests the nearest known name', async () => {
    const [found] = await issuesOf(fence('acounts: [one]'));
    expect(`${found?.message} ${found?.remedy}`).toContain('accounts');
  });

  it('two posts with one id: neither is sent', async () => {
    const world = testWorld({
      'posts/a.md': post('A', 'accounts: [one]\nid: same'),
      'posts/b.md': post('B', 'accounts: [one]\nid: same'),
    });
    const report = await publish(world, null);
    expect(report.issues.map(found => [found.file, found.code])).toEqual([
      ['posts/a.md', 'post.duplicate-id'],
      ['posts/b.md', 'post.duplicate-id'],
    ]);
    expect(world.platform.sent).toEqual([]);
  });

  it('an alias bomb costs nothing', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`),
    ];
    const issues = await issuesOf(fence('accounts: [one]', ...bomb));
    expect(issues.some(({ code }) => code === 'post.yaml')).toBe(true);
  });

  it('a file outside the folder of posts', async () => {
    const { issues } = await validate(testWorld({ 'notes/a.md': post(), 'posts/b.md': post() }), [
      'notes/a.md',
      'posts/none.md',
    ]);
    expect(issues.map(({ code }) => code)).toEqual(['post.outside', 'post.missing']);
  });

  it('missing alternative text, where the config requires it', async () => {
    const world = testWorld({
      'mergecast.yml': `${config}media: { require_alt: true }\n`,
      'posts/a.md': fence('accounts: [one]', 'media:', '  - file: ./p.png'),
      ...media,
    });
    expect(brief((await validate(world)).issues)).toEqual([['media.alt-missing', 4, 'media.0.alt']]);
  });
});

describe('good input that looks odd', () => {
  it.each([
    ['CRLF', post('One\n\ntwo', 'accounts: [one]').replaceAll('\n', '\r\n'), 'One\n\ntwo'],
    ['a byte order mark', `\uFEFF${post('One', 'accounts: [one]')}`, 'One'],
    [
      'a time in a fold with its offset',
      post('One', 'accounts: [one]\npublish_at: 2025-10-26T02:30:00+02:00[Europe/Berlin]\nlate: publish'),
      'One',
    ],
    ['joined emoji', post('👩🏽‍💻 🏳️‍🌈', 'accounts: [one]'), '👩🏽‍💻 🏳️‍🌈'],
  ])('%s', async (_name, content, text) => {
    const world = testWorld({ 'posts/a.md': content });
    const report = await publish(world, null);
    expect(report.issues).toEqual([]);
    expect(world.platform.sent.map(sent => sent.text)).toEqual([text]);
  });
});

describe('a key that there is not', () => {
  it.each([
    ['publish_ta', 'Did you mean `publish_at`?'],
    ['alt', '`alt` belongs at another level: check how far it is indented.'],
    // Near to `alt`, which nobody means there.
    ['alts', 'Remove the key or correct its name.'],
  ])('%s', async (key, remedy) => {
    expect(await issuesOf(fence('accounts: [one]', `${key}: x`))).toMatchObject([{ code: 'post.key', remedy }]);
  });
});

describe('a faulty config stops the run before a post is read', () => {
  it.each([
    ['a key that does not exist', `${config}acounts: {}\n`, 'config.key'],
    ['a platform that does not exist', config.replace('platform: fake', 'platform: fkae'), 'config.platform'],
    [
      'an earlier name that is an account',
      config.replace('token: ONE_TOKEN }', 'token: ONE_TOKEN }, formerly: [two]'),
      'config.value',
    ],
    ['a group of nobody', config.replace('[one, two]', '[one, three]'), 'config.group'],
    ['a secret', config.replace('ONE_TOKEN', 'ghp_abcdefGHIJ0123456789'), 'config.secret'],
    ['a missing credential', config.replace('credentials: { token: ONE_TOKEN }', 'credentials: {}'), 'config.value'],
    ['no zone', config.replace('Europe/Berlin', 'Europe/Nowhere'), 'config.value'],
    ['a folder outside', `${config}posts: ../posts\n`, 'config.value'],
    ['no YAML', 'accounts: [', 'config.yaml'],
    ['nothing', '', 'config.value'],
  ])('%s', async (_name, text, code) => {
    const world = testWorld({ 'mergecast.yml': text, 'posts/a.md': post() });
    const error = await publish(world, null).catch(thrown => thrown);
    expect(error).toMatchObject({ code: 'config.invalid' });
    expect(error.issues.map((found: Issue) => found.code)).toContain(code);
    expect(JSON.stringify(error.issues)).not.toContain('ghp_abcdefGHIJ0123456789');
    expect(world.platform.sent).toEqual([]);
  });

  it('warns where the folder of posts does not exist, since that would look like nothing to do', async () => {
    const { issues } = await validate(testWorld({ 'mergecast.yml': `${config}posts: pots\n`, 'posts/a.md': post() }));
    expect(issues).toMatchObject([{ code: 'config.posts', severity: 'warning', line: 7, field: 'posts' }]);
  });

  it('a config under the wrong name', async () => {
    const world = testWorld({ 'posts/a.md': post() });
    world.contents['mergecast.yaml'] = config;
    delete world.contents['mergecast.yml'];
    await expect(publish(world, null)).rejects.toMatchObject({
      issues: [{ code: 'config.missing', file: 'mergecast.yaml' }],
    });
  });
});
