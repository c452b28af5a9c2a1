import { adapter } from '../../../adapters/reddit.ts';
import type { Adapter } from '../../../src/model/adapter.ts';
import type { RedditDouble } from '../../../src/sandbox/reddit/double.ts';
import { redditCredentials } from '../../../src/sandbox/reddit/state.ts';
import type { Stage } from '../harness.ts';
import type { ContractSetting } from '../setting.ts';

export const reddit: ContractSetting = {
  adapter: adapter as Adapter,
  place: { username: 'demo', subreddit: 'harbour' },
  credentials: redditCredentials,
  wrongCredentials: { client_id: 'a-wrong-client', client_secret: 'a-wrong-secret', refresh_token: 'a-wrong-refresh' },
  secrets: Object.values(redditCredentials),
  refusal: '400',
  threadIsAtomic: false,
  fill: { text: count => 'x'.repeat(count) },
  posts: {
    base: { options: { title: 'News from the harbour' } },
    // A gallery has captions and no alternative texts, and a comment takes no pictures.
    illustrated: null,
  },
};

export function doubleOf(stage: Stage): RedditDouble {
  return stage.sandbox.reddit;
}

/** What the last call that made a post, or a comment, said. */
export function sent(stage: Stage, path = '/api/submit'): Record<string, unknown> {
  const request = stage.double.requests.findLast(each => each.path.startsWith(`${path}?`));
  return request?.body as Record<string, unknown>;
}

export function callsOf(stage: Stage, path: string): number {
  return stage.double.requests.filter(each => each.path.split('?')[0] === path).length;
}
