import { clipBytes } from '../adapters/clip.ts';
import { jpegBytes } from '../adapters/jpeg.ts';
import { pictureBytes } from '../adapters/picture.ts';
import { places, type Shape, shapes, variableOf } from './places.ts';
import type { Expected } from './violations.ts';

/** A repository, and what has to be out at the end. */
export interface Posts {
  files: Record<string, string | Uint8Array>;
  expected: Expected[];
}

const film = await clipBytes({ file: 'film.mp4', seconds: 4, width: 720, height: 1280, bytes: 90_000 });

/** Where the files are public, for platforms that fetch them. */
export const publicUrl = 'https://media.example.com';

/** Every account is called as its platform. */
const configOf = (accounts: readonly string[]) => `version: 1
limits: { per_run: 100 }
media: { public_url: ${publicUrl} }
accounts:
${accounts.map(accountLine).join('\n')}
`;

function accountLine(platform: string): string {
  const { account, credentials } = places[platform]!;
  const named = Object.keys(credentials).map(name => `${name}: ${variableOf(platform, name)}`);
  const place = account === '' ? '' : `${account}, `;
  return `  ${platform}: { platform: ${platform}, ${place}credentials: { ${named.join(', ')} } }`;
}

/** A post of each shape that is given, each to those of these accounts that take it; with one voice, those of a shape say the same. */
export function postsOf(given: readonly Shape[], accounts: readonly string[], isOneVoice = false): Posts {
  const files = {
    'mergecast.yml': configOf(accounts),
    'posts/dot.png': pictureBytes({ file: 'dot.png' }),
    'posts/dot.jpg': jpegBytes('dot.jpg'),
    'posts/film.mp4': film,
  };
  const posts: Posts = { files, expected: [] };
  for (const [number, shape] of given.entries()) {
    const isRepeat = isOneVoice && given.indexOf(shape) < number;
    const taking = accounts.filter(account => {
      const { shapes, refusesRepeats = false } = places[account]!;
      return shapes.includes(shape) && !(isRepeat && refusesRepeats);
    });
    if (taking.length === 0) continue;
    const { parts, pictures, film } = shapes[shape] as { parts: number; pictures: readonly number[]; film: boolean };
    const post = `post-${number}`;
    const spoken = isOneVoice ? shape : `${shape} ${number}`;
    const texts = Array.from({ length: parts }, (_, index) => `The ${spoken}, part ${index + 1}`);
    const media = film ? [1] : pictures;
    const front = frontOf(taking, pictures, film, shape === 'photo' ? 'dot.jpg' : 'dot.png');
    posts.files[`posts/${post}.md`] = `---\n${front}---\n${texts.join('\n\n---\n\n')}\n`;
    for (const account of taking) {
      const { shown = (text: string) => text } = places[account]!;
      const expected = texts.map((text, index) => ({ text: shown(text), media: media.includes(index + 1) ? 1 : 0 }));
      posts.expected.push({ post, account, place: account, parts: expected });
    }
  }
  return posts;
}

function frontOf(accounts: readonly string[], pictures: readonly number[], film: boolean, dot: string): string {
  const media = film ? ['{ file: ./film.mp4 }'] : pictures.map(part => `{ file: ./${dot}, alt: A dot, part: ${part} }`);
  const own = accounts.flatMap(account => {
    const { overrides } = places[account]!;
    return overrides === undefined ? [] : [`  ${account}: { ${overrides} }\n`];
  });
  return [
    `accounts: [${accounts.join(', ')}]\n`,
    media.length === 0 ? '' : `media: [${media.join(', ')}]\n`,
    own.length === 0 ? '' : `overrides:\n${own.join('')}`,
  ].join('');
}
