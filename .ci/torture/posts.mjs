import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const configText = identifier => `version: 1
limits: { per_run: 500 }
accounts:
  fediverse: { platform: mastodon, server: https://mastodon.example, credentials: { token: FEDIVERSE_TOKEN } }
  bluesky: { platform: bluesky, identifier: ${identifier}, credentials: { password: BLUESKY_PASSWORD } }
groups: { all: [fediverse, bluesky] }
`;

/** Each shape: how many parts it has, and the parts that have a picture. */
const shapes = {
  plain: { parts: 1, pictures: [] },
  thread: { parts: 3, pictures: [] },
  image: { parts: 1, pictures: [1] },
  'thread-with-image': { parts: 3, pictures: [1, 3] },
};
const names = Object.keys(shapes);

/** Writes one more post, of the next shape, into each of the clones; gives the targets that have to be out at the end. */
export function addPost(folders, number, picture) {
  const name = names[number % names.length];
  const { parts, pictures } = shapes[name];
  const texts = Array.from({ length: parts }, (_, index) => `The ${name} ${number}, part ${index + 1} of ${parts}`);
  const media = pictures.map(part => `  - { file: ./dot.png, alt: A dot, part: ${part} }\n`);
  const front = `accounts: [all]\n${media.length === 0 ? '' : `media:\n${media.join('')}`}`;
  for (const folder of folders) {
    mkdirSync(join(folder, 'posts'), { recursive: true });
    writeFileSync(join(folder, 'posts', 'dot.png'), picture);
    writeFileSync(join(folder, 'posts', `${number}.md`), `---\n${front}---\n${texts.join('\n\n---\n\n')}\n`);
  }
  return expectedTargets(
    String(number),
    texts.map((text, index) => ({ text, media: pictures.includes(index + 1) ? 1 : 0 })),
  );
}

function expectedTargets(post, parts) {
  const places = { fediverse: 'mastodon', bluesky: 'bluesky' };
  return Object.entries(places).map(([account, place]) => ({ post, account, place, parts }));
}
