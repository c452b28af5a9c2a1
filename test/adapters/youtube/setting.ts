import { adapter } from '../../../adapters/youtube.ts';
import type { Adapter } from '../../../src/model/adapter.ts';
import { sandboxCredentials } from '../../../src/sandbox/sandbox.ts';
import type { YoutubeDouble } from '../../../src/sandbox/youtube/double.ts';
import { clip } from '../clip.ts';
import type { PostText, Stage } from '../harness.ts';
import type { ContractSetting } from '../setting.ts';

export const film = await clip({ file: 'posts/harbour.mp4' });

/** A video of two chunks and a bit, and its post. */
export const chunk = 4 * 1024 * 1024;
export const longFilm = await clip({ file: 'posts/long.mp4', seconds: 60, bytes: 2 * chunk + 100_000 });

const base: PostText = { media: [film], options: { title: 'The harbour', made_for_kids: false } };

export function videoPost(more: PostText = {}): PostText {
  const { options, ...rest } = more;
  return { text: 'Boats come and go', ...base, ...rest, options: { ...base.options, ...options } };
}

export const youtube: ContractSetting = {
  adapter: adapter as Adapter,
  place: {},
  credentials: sandboxCredentials.youtube,
  wrongCredentials: { access_token: 'nope-nope-nope-nope' },
  secrets: Object.values(sandboxCredentials.youtube),
  refusal: '400',
  threadIsAtomic: true,
  fill: { description: count => 'x'.repeat(count % 2) + 'é'.repeat(Math.floor(count / 2)) },
  posts: { base, thread: null, illustrated: null },
};

export function doubleOf(stage: Stage): YoutubeDouble {
  return stage.double as unknown as YoutubeDouble;
}

/** The requests of a kind, in order: their methods and what stands behind the last slash of their paths. */
export function asked(stage: Stage, method: string, path: string): Stage['double']['requests'] {
  return stage.double.requests.filter(each => each.method === method && each.path.split('?')[0]!.endsWith(path));
}
