import { adapter } from '../../../adapters/tiktok.ts';
import type { Adapter } from '../../../src/model/adapter.ts';
import { sandboxCredentials } from '../../../src/sandbox/sandbox.ts';
import { clip } from '../clip.ts';
import { type PostText, type Stage, start } from '../harness.ts';
import { jpegBytes } from '../jpeg.ts';
import type { ContractSetting } from '../setting.ts';
import { type StagedFile, stagedFile } from '../staged-file.ts';

/** A video that the table of limits takes. */
export const video = await clip({ file: 'posts/harbour.mp4', alt: 'Boats at dawn', width: 720, height: 1280 });

export const direct = { mode: 'direct', privacy: 'public' };

/** Where photos are public. */
export const publicUrl = 'https://media.example.com';

/** A photo like no other, with so many bytes. */
export function photo(name: string, size?: number) {
  const file = `posts/${name}`;
  return stagedFile(file, jpegBytes(name, size), { alt: name, url: `${publicUrl}/${file}` });
}

export async function photos(count: number): Promise<Omit<PostText, 'media'> & { media: StagedFile[] }> {
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

/** The same, with the files of its posts where they are public. */
export const hosting: ContractSetting = { ...setting, publicUrl };

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
