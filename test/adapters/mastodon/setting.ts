import { adapter } from '../../../adapters/mastodon.ts';
import type { Adapter } from '../../../src/model/adapter.ts';
import { sandboxCredentials } from '../../../src/sandbox/sandbox.ts';
import type { Stage } from '../harness.ts';
import type { ContractSetting } from '../setting.ts';

export const mastodon: ContractSetting = {
  adapter: adapter as Adapter,
  place: { server: 'https://mastodon.example' },
  credentials: sandboxCredentials.mastodon,
  wrongCredentials: { token: 'never-a-mastodon-token' },
  secrets: Object.values(sandboxCredentials.mastodon),
  refusal: '422',
  threadIsAtomic: false,
  fill: { text: count => '語'.repeat(count) },
  keysSent: stage => creates(stage).map(({ headers }) => headers['idempotency-key']),
  keysStored: ({ key, payload }) => payload.parts.map((_, index) => `${key}-${index + 1}`),
};

function creates(stage: Stage) {
  return stage.double.requests.filter(({ method, path }) => method === 'POST' && path === '/api/v1/statuses');
}

export function bodies(stage: Stage): Record<string, unknown>[] {
  return creates(stage).map(request => request.body as Record<string, unknown>);
}
