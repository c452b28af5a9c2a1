import { sandboxCredentials } from '../../src/sandbox/sandbox.ts';
import { pictureBytes } from '../adapters/picture.ts';
import type { Expected } from './violations.ts';

/** The shapes of a target that differ in the requests that they take. */
export const shapes = {
  plain: { parts: 1, pictures: [] },
  'thread of three': { parts: 3, pictures: [] },
  image: { parts: 1, pictures: [1] },
  'thread with image': { parts: 3, pictures: [1, 3] },
} as const satisfies Record<string, { parts: number; pictures: readonly number[] }>;
export type Shape = keyof typeof shapes;

const places = { fediverse: 'mastodon', bluesky: 'bluesky' } as const;
export type AccountName = keyof typeof places;

/** A repository, and what has to be out at the end. */
export interface Posts {
  files: Record<string, string | Uint8Array>;
  expected: Expected[];
}

const config = `version: 1
limits: { per_run: 100 }
accounts:
  fediverse: { platform: mastodon, server: https://mastodon.example, credentials: { token: FEDIVERSE_TOKEN } }
  bluesky: { platform: bluesky, identifier: ${sandboxCredentials.bluesky.identifier}, credentials: { password: BLUESKY_PASSWORD } }
`;

/** A post of each shape that is given, each to all of these accounts; with one voice, those of a shape say the same. */
export function postsOf(given: readonly Shape[], accounts: readonly AccountName[], isOneVoice = false): Posts {
  const posts: Posts = {
    files: { 'mergecast.yml': config, 'posts/dot.png': pictureBytes({ file: 'dot.png' }) },
    expected: [],
  };
  for (const [number, shape] of given.entries()) {
    const { parts, pictures } = shapes[shape] as { parts: number; pictures: readonly number[] };
    const post = `post-${number}`;
    const spoken = isOneVoice ? shape : `${shape} ${number}`;
    const texts = Array.from({ length: parts }, (_, index) => `The ${spoken}, part ${index + 1}`);
    const media = pictures.map(part => `  - { file: ./dot.png, alt: A dot, part: ${part} }\n`).join('');
    const front = `accounts: [${accounts.join(', ')}]\n${media === '' ? '' : `media:\n${media}`}`;
    posts.files[`posts/${post}.md`] = `---\n${front}---\n${texts.join('\n\n---\n\n')}\n`;
    const expected = texts.map((text, index) => ({ text, media: pictures.includes(index + 1) ? 1 : 0 }));
    for (const account of accounts) posts.expected.push({ post, account, place: places[account], parts: expected });
  }
  return posts;
}
