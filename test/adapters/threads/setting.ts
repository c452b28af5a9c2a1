import { adapter } from '../../../adapters/threads.ts';
import type { Adapter } from '../../../src/model/adapter.ts';
import { sandboxCredentials } from '../../../src/sandbox/sandbox.ts';
import type { ThreadsDouble } from '../../../src/sandbox/threads/double.ts';
import { clip } from '../clip.ts';
import type { PostText, Stage } from '../harness.ts';
import type { ContractSetting } from '../setting.ts';

export const setting: ContractSetting = {
  adapter: adapter as Adapter,
  place: { username: 'demo' },
  credentials: sandboxCredentials.threads,
  publicUrl: 'https://media.example.com',
  wrongCredentials: { access_token: 'never-a-threads-token' },
  secrets: Object.values(sandboxCredentials.threads),
  tokenQuestion: '/v1.0/debug_token',
  refusal: '400',
  threadIsAtomic: false,
  fill: { text: count => 'x'.repeat(count) },
};

export const video = await clip({ file: 'posts/harbour.mp4', alt: 'Boats at dawn', width: 720, height: 1280 });

export const film: PostText = { text: 'Good morning', media: [video] };

export function doubleOf(stage: Stage): ThreadsDouble {
  return stage.sandbox.threads;
}

/** The calls that were made, in order, without version, queries and hosted files. */
export function calls(stage: Stage): string[] {
  return stage.double.requests
    .map(({ method, path }) => `${method} ${path.split('?')[0]}`)
    .filter(call => call.includes('/v1.0/'))
    .map(call => call.replace('/v1.0', ''));
}

export const publishes = (stage: Stage) => calls(stage).filter(call => call === 'POST /me/threads_publish').length;

/** What the calls that made containers said, in order. */
export function containers(stage: Stage): Record<string, string>[] {
  return stage.double.requests
    .filter(({ method, path }) => method === 'POST' && path === '/v1.0/me/threads')
    .map(({ body }) => body as Record<string, string>);
}
