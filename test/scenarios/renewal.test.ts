import { describe, expect, it } from 'vitest';
import type { TiktokDouble } from '../../src/sandbox/tiktok/double.ts';
import type { Doubles } from './doubles.ts';
import { renewables, vaultRecipient } from './places.ts';
import { type Posts, postsOf } from './posts.ts';
import { type Plan, second, simulate, twoHours } from './simulation.ts';
import { moments } from './stoppable.ts';

/*
 * Refresh tokens that are good for one use: a run is stopped at each moment of each call, and others end what it began.
 * Only where the platform has used one up and nobody heard the answer is it lost, and then nothing is sent.
 */

const shapes = { tiktok: 'video', x: 'plain' } as const;

function renewing(platform: keyof typeof shapes): Posts {
  const posts = postsOf([shapes[platform]], [platform]);
  const names = Object.keys(renewables[platform]).map(name =>
    `${name}: ${platform}_${name}`.replace(/\S+$/, all => all.toUpperCase()),
  );
  const config = (posts.files['mergecast.yml'] as string)
    .replace(/credentials: \{[^}]*\}/, `credentials: { ${names.join(', ')} }`)
    .concat(`vault: { recipients: [${vaultRecipient}] }\n`);
  return { ...posts, files: { ...posts.files, 'mergecast.yml': config } };
}

/** How often each refresh token was sent, while the doubles live. */
function counted(platform: keyof typeof shapes) {
  const uses = new Map<string, number>();
  let double: Doubles[typeof platform] | null = null;
  return {
    uses,
    setUp: (doubles: Doubles) => {
      double = doubles[platform];
      const tokens = double.refreshTokens as TiktokDouble['refreshTokens'];
      const { get } = tokens;
      tokens.get = token => {
        uses.set(token, (uses.get(token) ?? 0) + 1);
        return get.call(tokens, token);
      };
    },
    /** Those that are still good. */
    left: () => double!.refreshTokens.size,
  };
}

const sameMachine: Plan['ending'] = { machine: 1, after: 20 * second };
const otherMachine: Plan['ending'] = { machine: 2, after: twoHours };
const unheard = ['killed after', 'cut in the answer'];

describe.each(['x', 'tiktok'] as const)('a refresh token of %s', platform => {
  const posts = renewing(platform);
  const live = async (plan: Omit<Plan, 'posts' | 'setUp'>) => {
    const count = counted(platform);
    const told = await simulate({ posts, ...plan, setUp: count.setUp });
    return { ...told, uses: [...count.uses.values()], left: count.left() };
  };

  it('is used once, and the next one is kept', async () => {
    const told = await live({ runs: [{ machine: 1, stop: null, after: 0 }], ending: otherMachine });
    expect(told).toMatchObject({ violations: [], uses: [1], left: 1 });
  });

  it.each([
    ['the same machine', sameMachine],
    ['another machine', otherMachine],
  ])('survives a run that is stopped at any moment, ended on %s', async (_, ending) => {
    const whole = await live({ runs: [{ machine: 1, stop: null, after: 0 }], ending });
    const calls = whole.calls[0]!;
    const asked = calls.findIndex(({ name }) => name.includes('oauth'));
    const claims = calls.slice(0, asked).filter(({ name }) => name === 'push');
    expect(claims).toHaveLength(1);
    const written = calls.findIndex(({ name }, index) => index > asked && name === 'push');
    for (const [index, { kind, name }] of calls.entries()) {
      for (const moment of moments[kind]) {
        const where = `${moment} call ${index + 1}, ${name}`;
        const told = await live({ runs: [{ machine: 1, stop: { call: index + 1, moment }, after: 0 }], ending });
        // What was heard is kept on the machine that heard it, until it is on the ledger branch.
        const isOnDisk = index > asked + 1 || (index === asked + 1 && moment !== 'killed before');
        const isOnBranch = index > written || (index === written && moment !== 'killed before');
        const isKept = ending === sameMachine ? isOnDisk : isOnBranch;
        const isUsedUp = index > asked || (index === asked && unheard.includes(moment));
        const isLost = isUsedUp && !isKept;
        if (isLost) {
          expect(told.violations, where).toEqual([expect.stringContaining('is not out')]);
          expect(told.left, where).toBe(1);
        } else {
          expect(told.violations, where).toEqual([]);
          expect(Math.max(...told.uses), where).toBe(1);
        }
      }
    }
  });

  it('is not used by two runs at once', async () => {
    const whole = await live({ runs: [{ machine: 1, stop: null, after: 0 }], ending: otherMachine });
    const asked = whole.calls[0]!.findIndex(({ name }) => name.includes('oauth'));
    for (let call = 1; call <= asked + 2; call += 1) {
      const told = await live({
        runs: [
          { machine: 1, stop: { call, moment: 'paused before' }, after: 0 },
          { machine: 2, stop: null, after: second },
        ],
        ending: otherMachine,
      });
      expect(told.violations, `paused before call ${call}`).toEqual([]);
      expect(Math.max(...told.uses), `paused before call ${call}`).toBe(1);
    }
  });
});
