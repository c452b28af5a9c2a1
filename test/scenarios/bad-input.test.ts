import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adapters } from '../../adapters/index.ts';
import { createHttp } from '../../src/io/http.ts';
import { seededRandom } from '../../src/io/random.ts';
import { askAhead } from '../../src/pipeline/ask-ahead.ts';
import { outline } from '../../src/pipeline/plan.ts';
import { validate } from '../../src/pipeline/validate.ts';
import { redditCredentials } from '../../src/sandbox/reddit/state.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { clipBytes } from '../adapters/clip.ts';
import { pictureBytes } from '../adapters/picture.ts';
import { post, testWorld } from '../pipeline/test-world.ts';

const config = `version: 1
accounts:
  linkedin: { platform: linkedin, credentials: { access_token: LINKEDIN_TOKEN } }
  x: { platform: x, username: demo, credentials: { api_key: X_A, api_secret: X_B, access_token: X_C, access_secret: X_D } }
  mastodon: { platform: mastodon, server: 'https://mastodon.example', credentials: { token: MASTODON_TOKEN } }
  bluesky: { platform: bluesky, identifier: demo.example.com, credentials: { password: BLUESKY_PASSWORD } }
  threads: { platform: threads, username: demo, credentials: { access_token: THREADS_TOKEN } }
  reddit: { platform: reddit, username: demo, subreddit: quay, credentials: { client_id: REDDIT_ID, client_secret: REDDIT_SECRET, refresh_token: REDDIT_REFRESH } }
  youtube: { platform: youtube, channel: UCxxxxxxxxxxxxxxxxxxxxxx, credentials: { client_id: Y_ID, client_secret: Y_SECRET, refresh_token: Y_REFRESH } }
  tiktok: { platform: tiktok, username: demo, credentials: { access_token: TIKTOK_TOKEN } }
media: { public_url: 'https://files.example.com' }
`;

/** Of one post in the folder with these files beside it, as each platform's own adapter judges it. */
function worldOf(front: string, text: string, files: Record<string, Uint8Array> = {}) {
  const beside = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`posts/${name}`, bytes]));
  return { ...testWorld({ 'mergecast.yml': config, 'posts/a.md': post(text, front), ...beside }), adapters };
}

const pictures = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, grey) => [
      `${grey}.png`,
      pictureBytes({ file: '', grey, width: 400, height: 400 }),
    ]),
  );
const listed = (files: Record<string, Uint8Array>) =>
  `media: [${Object.keys(files)
    .map(name => `{ file: ./${name}, alt: A boat }`)
    .join(', ')}]`;

describe('what a platform would refuse is an issue in the pull request', () => {
  it.each<[string, string, () => Promise<Record<string, Uint8Array>> | Record<string, Uint8Array>, string, string]>([
    [
      'an option that another platform has',
      'accounts: [bluesky]\noverrides: { bluesky: { visibility: public } }',
      () => ({}),
      'Hello',
      'post.option 3:37 there is no key `visibility` here',
    ],
    [
      'a video a second too long',
      'accounts: [threads]',
      async () => ({ 'a.mp4': await clipBytes({ file: '', seconds: 301 }) }),
      'Hello',
      'media.video 3:17 threads: posts/a.mp4 runs 301 seconds; at most 300',
    ],
    [
      'an image of the wrong kind, renamed',
      'accounts: [mastodon]',
      () => ({ 'a.jpg': pictureBytes({ file: '' }) }),
      'Hello',
      'media.type-name 3:17 ./a.jpg is image/png by its bytes',
    ],
    [
      '21 images where 20 are allowed',
      'accounts: [linkedin]',
      () => pictures(21),
      'Hello',
      'media.count 3:8 linkedin: 21 media; at most 20',
    ],
    [
      'five hashtags too many',
      `accounts: [bluesky]\noverrides: { bluesky: { tags: [${Array.from({ length: 13 }, (_, index) => `t${index}`)}] } }`,
      () => ({}),
      'Hello',
      'post.option 3:31 expected at most 8 in the list',
    ],
    [
      'a reply to what is no post',
      'accounts: [x]\noverrides: { x: { reply_to: https://example.com/harbour/status/1 } }',
      () => ({}),
      'Hello',
      'post.option 3:29 the address of a post',
    ],
    ['a title missing where one is needed', 'accounts: [reddit]', () => ({}), 'Hello', 'post.option 2:1 reddit: '],
    [
      'a title missing of a video',
      'accounts: [youtube]\noverrides: { youtube: { made_for_kids: false } }',
      async () => ({ 'a.mp4': await clipBytes({ file: '' }) }),
      '',
      'post.option 4:12 youtube: a video needs a `title`',
    ],
    [
      'a poll with one choice',
      'accounts: [mastodon]\noverrides: { mastodon: { poll: { options: [Yes], duration: P1D } } }',
      () => ({}),
      'Hello',
      'poll.limit 3:12 mastodon: a poll has 2 to 4 options, not 1',
    ],
    [
      'a text that fits before its escapes alone',
      'accounts: [linkedin]',
      () => ({}),
      `${'Boats. '.repeat(425)}${'(a)'.repeat(8)}`,
      'text.too-long 4:1 linkedin: the text has 3015',
    ],
  ])('%s', async (_, front, files, text, expected) => {
    const found = await files();
    const [accounts, ...rest] = front.split('\n');
    const whole = [accounts, ...(Object.keys(found).length === 0 ? [] : [listed(found)]), ...rest].join('\n');
    const { issues } = await validate(worldOf(whole, text, found));
    const errors = issues.filter(({ severity }) => severity === 'error');
    const said = errors.map(({ code, line, column, message }) => `${code} ${line}:${column} ${message}`);
    expect(said).toEqual([expect.stringContaining(expected)]);
    expect(errors[0]!.remedy).toMatch(/\w/);
  });
});

describe('several faults of one post', () => {
  const accounts = ['linkedin', 'x', 'mastodon', 'bluesky', 'threads', 'reddit', 'youtube', 'tiktok'];
  const fields = {
    'late: maybe': 'post.value',
    'link: nowhere': 'post.value',
    'publish_at: tomorrow': 'post.time',
    'media: [{ file: ./gone.png, part: 7 }]': 'media.missing',
    'tnoe: warm': 'post.key',
    'toString: warm': 'post.key',
  };
  const blocks = [
    'linkedin: { card: { thumbnail: ./gone.png, title: Boats } }',
    'x: { long_posts: 7, poll: { options: [Yes] } }',
    'mastodon: { content_warning: 7 }',
    'bluesky: { card: { image: ./gone.png }, captions: [{ file: ./gone.vtt, language: en }] }',
    'threads: { topic: [] }',
    'reddit: { title: Boats, thumbnail: ./gone.png, link_post: 7 }',
    'youtube: { title: Boats, thumbnail: ./gone.png, captions: [{ file: ./gone.vtt, language: en }] }',
    'tiktok: { mode: sideways, title: Boats }',
  ];

  it('are all told, whatever the platforms make of what remains', async () => {
    const some = <T>(values: readonly T[]) => fc.subarray([...values]);
    await fc.assert(
      fc.asyncProperty(
        some(Object.entries(fields)),
        some(blocks),
        some(accounts),
        fc.boolean(),
        async (faulty, overrides, own, isLong) => {
          const names = ['bluesky', ...own.filter(name => name !== 'bluesky')];
          const lines = [`accounts: [${names}, nobody]`, ...faulty.map(([line]) => line)];
          if (overrides.length > 0) lines.push('overrides:', ...overrides.map(block => `  ${block}`));
          const text = isLong ? 'Boats. '.repeat(600) : 'Boats.';
          const codes = (await validate(worldOf(lines.join('\n'), text))).issues.map(({ code }) => code);
          for (const [, code] of faulty) expect(codes).toContain(code);
          expect(codes).toContain('post.account');
          // What a misspelt key, or an override for another account, was meant to be nobody knows: it may be another text.
          const isSure = !faulty.some(([, code]) => code === 'post.key') && overrides.length === 0;
          if (isSure) expect(codes.includes('text.too-long')).toBe(isLong);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what only the platform knows', () => {
  let sandbox: Sandbox;
  const { http, close } = createHttp({ environment: { get: () => undefined } });
  beforeAll(async () => {
    const clock = testWorld({}).clock;
    sandbox = await startSandbox({ clock, random: seededRandom('bad input'), platforms: ['reddit'] });
    sandbox.reddit.addSubreddit({ name: 'quay', submissionType: 'self' });
  });
  afterAll(async () => {
    await Promise.all([sandbox.close(), close()]);
  });

  it('a subreddit that forbids links', async () => {
    const front = 'accounts: [reddit]\nlink: https://example.com\noverrides: { reddit: { title: Boats } }';
    const world = { ...worldOf(front, 'Hello'), http, endpoints: sandbox.endpoints };
    world.variables.REDDIT_ID = redditCredentials.client_id;
    world.variables.REDDIT_SECRET = redditCredentials.client_secret;
    world.variables.REDDIT_REFRESH = redditCredentials.refresh_token;
    const { plan, fill, barred } = await outline(world);
    expect(plan.targets.map(({ issues }) => issues)).toEqual([[]]);
    const issues = await askAhead(plan.targets, fill, barred, world);
    expect(issues.map(({ severity, message }) => [severity, message])).toEqual([
      ['error', expect.stringContaining('takes text posts alone')],
    ]);
  });
});
