import { adapter } from '../../../adapters/x.ts';
import type { Adapter } from '../../../src/model/adapter.ts';
import { sandboxCredentials } from '../../../src/sandbox/sandbox.ts';
import type { XDouble } from '../../../src/sandbox/x/double.ts';
import { demoKeys } from '../../../src/sandbox/x/state.ts';
import type { Stage } from '../harness.ts';
import type { ContractSetting } from '../setting.ts';

export const x: ContractSetting = {
  adapter: adapter as Adapter,
  place: {},
  credentials: sandboxCredentials.x,
  wrongCredentials: { token: 'never-an-x-token' },
  secrets: Object.values(sandboxCredentials.x),
  refusal: '400',
  threadIsAtomic: false,
  fill: { text: count => (count % 2 === 0 ? '' : 'x') + '語'.repeat(Math.floor(count / 2)) },
};

/** The same account by OAuth 1.0a. */
export const signed: ContractSetting = {
  ...x,
  credentials: demoKeys,
  wrongCredentials: { ...demoKeys, access_secret: 'never-an-access-secret' },
  secrets: [demoKeys.api_secret, demoKeys.access_secret],
};

export function doubleOf(stage: Stage): XDouble {
  return stage.sandbox.x;
}

/** What the calls to a path said, in order. */
export function bodies(stage: Stage, path = '/2/tweets', method = 'POST'): Record<string, unknown>[] {
  const requests = stage.double.requests.filter(
    each => each.method === method && each.path.split('?')[0]!.endsWith(path),
  );
  return requests.map(request => request.body as Record<string, unknown>);
}
