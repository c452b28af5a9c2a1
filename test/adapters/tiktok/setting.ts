import { adapter } from '../../../adapters/tiktok.ts';
import type { Adapter } from '../../../src/model/adapter.ts';
import { sandboxCredentials } from '../../../src/sandbox/sandbox.ts';
import { clip } from '../clip.ts';
import { type PostText, type Stage, start } from '../harness.ts';
import type { ContractSetting } from '../setting.ts';
import { stagedFile } from '../staged-file.ts';

/** A video that the table of limits takes. */
export const video = await clip({ file: 'posts/harbour.mp4', alt: 'Boats at dawn', width: 720, height: 1280 });

export const direct = { mode: 'direct', privacy: 'public' };

/** A JPEG of one pixel. */
const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);

export function photo(name: string) {
  const url = `https://media.example.com/${name}`;
  return stagedFile(`posts/${name}`, new Uint8Array(jpeg), { alt: name, url });
}

export async function photos(count: number): Promise<PostText> {
  const media = await Promise.all(Array.from({ length: count }, (_, index) => photo(`${index + 1}.jpg`)));
  return { text: 'At dawn #harbour', media, options: { ...direct, title: 'The harbour' } };
}

export const setting: ContractSetting = {
  adapter: adapter as Adapter,
  place: { username: 'demo' },
  credentials: sandboxCredentials.tiktok,
  wrongCredentials: { access_token: 'never-a-tiktok-token' },
  secrets: Object.values(sandboxCredentials.tiktok),
  refusal: '400',
  threadIsAtomic: false,
  fill: { caption: count => '語'.repeat(count) },
  posts: { base: { media: [video], options: direct }, thread: null, illustrated: null },
  idComesFirst: true,
};

export const film: PostText = { text: 'Good morning', media: [video], options: direct };

/** The paths that were asked for, in order, without queries. */
export function paths(stage: Stage): string[] {
  return stage.double.requests.map(
    ({ method, path }) => `${method} ${path.split('?')[0]!.replace('/v2/post/publish', '')}`,
  );
}

export const inits = (stage: Stage) => paths(stage).filter(path => path.endsWith('/init/')).length;
export const puts = (stage: Stage) => paths(stage).filter(path => path === 'PUT /video/').length;

export const tomorrow = new Date(start + 24 * 3600 * 1000).toISOString();
