import { adapter } from '../../../adapters/bluesky.ts';
import type { Adapter } from '../../../src/model/adapter.ts';
import { sandboxCredentials } from '../../../src/sandbox/sandbox.ts';
import type { Stage } from '../harness.ts';
import type { ContractSetting } from '../setting.ts';

const { identifier, password } = sandboxCredentials.bluesky;
/** One grapheme of 25 bytes. */
export const family = '👨‍👩‍👧‍👦';

export const bluesky: ContractSetting = {
  adapter: adapter as Adapter,
  place: { identifier },
  credentials: { password },
  wrongCredentials: { password: 'nope-nope-nope-nope' },
  secrets: [password],
  refusal: '400',
  threadIsAtomic: true,
  fill: {
    text: count => '語'.repeat(count),
    text_bytes: count => family.repeat(Math.floor(count / 25)) + 'x'.repeat(count % 25),
  },
  keysSent: stage => writes(stage).map(write => write.rkey),
  keysStored: ({ handle }) => (handle as { rkeys: string[] }).rkeys,
};

export interface Write {
  collection: string;
  rkey: string;
  record: Record<string, unknown>;
}

/** The records that the double was asked to write, each with its name. */
export function writes(stage: Stage): Write[] {
  return stage.double.requests.flatMap(({ path, body }) => {
    if (path.endsWith('com.atproto.repo.putRecord')) return [body as Write];
    if (!path.endsWith('com.atproto.repo.applyWrites')) return [];
    return (body as { writes: (Omit<Write, 'record'> & { value: Write['record'] })[] }).writes.map(
      ({ value, collection, rkey }) => ({ collection, rkey, record: value }),
    );
  });
}

export function asked(stage: Stage, method: string): number {
  return stage.double.requests.filter(({ path }) => path.split('?')[0]!.endsWith(method)).length;
}
