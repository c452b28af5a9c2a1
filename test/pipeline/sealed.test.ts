import { describe, expect, it } from 'vitest';
import type { SendContext } from '../../src/model/adapter.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { publish } from '../../src/pipeline/run.ts';
import { verify } from '../../src/pipeline/verify.ts';
import { config, delivered, memorySecrets, post, type TestWorld, testWorld } from './test-world.ts';

const secret = 'https://upload.example/session?id=whoever-has-this-can-upload';
const vault = `vault: { recipients: [age1${'q'.repeat(30)}], identity: VAULT_KEY }\n`;
const identity = `age1${'q'.repeat(30)}`;

const unknown = (): Outcome => ({ outcome: 'unknown', code: 'network.cut', message: 'cut', receipts: [], part: 1 });

/** A run that seals the address of an upload and then loses its connection. */
async function cutInTheMiddle(world: TestWorld): Promise<void> {
  world.platform.answers.push(async (_, context) => {
    await context.remember({ upload: 'u1' }, { address: secret });
    return unknown();
  });
  await publish(world, null);
  world.platform.finding = { found: 'none' };
}

/** What the next run's adapter gets. */
async function resumed(world: TestWorld): Promise<Pick<SendContext, 'handle' | 'sealed'>> {
  let seen: Pick<SendContext, 'handle' | 'sealed'> = { handle: null, sealed: null };
  world.platform.answers.push((payload, context) => {
    seen = { handle: context.handle, sealed: context.sealed };
    return delivered(payload, context);
  });
  world.clock.advance(60 * 60_000);
  const report = await publish(world, null);
  expect(report.targets.map(({ outcome }) => outcome.outcome)).toContain('delivered');
  return seen;
}

const onBranch = (world: TestWorld) => [...world.branch.files.keys()].filter(path => path.includes('/sealed/'));
const text = (world: TestWorld) =>
  [...world.branch.files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const);

describe('what strangers must not have', () => {
  it('is encrypted beside the ledger, goes on with another machine, and is gone when it is not needed', async () => {
    const world = testWorld({ 'mergecast.yml': config + vault, 'posts/a.md': post('Hello', 'accounts: [one]') });
    await cutInTheMiddle(world);
    expect(onBranch(world)).toEqual([expect.stringMatching(/^ledger\/one\/sealed\/mergecast-[0-9a-f]{32}\.age$/)]);
    for (const [path, content] of text(world)) {
      if (!path.includes('/sealed/')) expect(content).not.toContain('whoever');
    }
    expect((await verify(world)).issues).toEqual([]);
    world.variables.VAULT_KEY = identity;
    const other = { ...world, localSecrets: memorySecrets() };
    expect(await resumed(other)).toEqual({ handle: { upload: 'u1' }, sealed: { address: secret } });
    expect(onBranch(world)).toEqual([]);
  });

  it('cannot be opened by a machine without the key, which goes on without it', async () => {
    const world = testWorld({ 'mergecast.yml': config + vault, 'posts/a.md': post('Hello', 'accounts: [one]') });
    await cutInTheMiddle(world);
    expect(await resumed(world)).toEqual({ handle: { upload: 'u1' }, sealed: null });
  });

  it('stays on the machine where there is no vault, and is gone when it is not needed', async () => {
    const world = testWorld({ 'posts/a.md': post('Hello', 'accounts: [one]') });
    const kept = new Map<string, string>();
    world.localSecrets = memorySecrets(kept);
    await cutInTheMiddle(world);
    expect(onBranch(world)).toEqual([]);
    expect(JSON.stringify(text(world))).not.toContain('whoever');
    expect(JSON.stringify(world.journal.lines)).not.toContain('whoever');
    expect(kept.size).toBe(1);
    expect(await resumed(world)).toEqual({ handle: { upload: 'u1' }, sealed: { address: secret } });
    expect(kept.size).toBe(0);
  });

  it('that was damaged on the branch is not taken for anything', async () => {
    const world = testWorld({ 'mergecast.yml': config + vault, 'posts/a.md': post('Hello', 'accounts: [one]') });
    await cutInTheMiddle(world);
    world.variables.VAULT_KEY = 'age1somebodyelse';
    expect((await resumed(world)).sealed).toBeNull();
  });
});
