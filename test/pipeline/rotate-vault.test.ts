import { beforeAll, expect, test } from 'vitest';
import { ageSealing, makeKey } from '../../src/io/sealing.ts';
import type { Config } from '../../src/model/config.ts';
import { rotateVault } from '../../src/pipeline/rotate-vault.ts';
import { createSecrets } from '../../src/pipeline/secrets.ts';
import { memoryBranch } from '../ledger/memory-branch.ts';

type Key = Awaited<ReturnType<typeof makeKey>>;
const sealing = ageSealing();
let [old, spare, stranger] = [] as unknown as [Key, Key, Key];

beforeAll(async () => {
  [old, spare, stranger] = [await makeKey(), await makeKey(), await makeKey()];
});

const vaultFor = (...keys: Key[]): Pick<Config, 'vault'> => ({
  vault: { recipients: keys.map(({ recipient }) => recipient), identity: 'KEY' },
});
const holding = (key: Key | null) => ({
  sealing,
  environment: { get: () => key?.identity },
  secrets: createSecrets(),
});

async function sealedBranch() {
  const branch = memoryBranch();
  const files = new Map([
    ['ledger/one/sealed/token.age', await sealing.seal('first', [old.recipient])],
    ['ledger/two/sealed/token.age', await sealing.seal('second', [old.recipient, spare.recipient])],
    ['ledger/two/sealed/mergecast-1.age', await sealing.seal('third', [stranger.recipient])],
    ['notes/other.age', await sealing.seal('not ours', [old.recipient])],
  ]);
  await branch.write(null, files, 'Before');
  return branch;
}

const opened = (bytes: Uint8Array | undefined, key: Key) => sealing.open(bytes!, key.identity);

test('what the key opens is sealed to the new recipients; what it does not open stays, and is named', async () => {
  const branch = await sealedBranch();
  const [before] = [branch.files.get('ledger/two/sealed/mergecast-1.age')];
  const { rotated, closed } = await rotateVault(vaultFor(spare), branch, holding(old));
  expect(rotated.sort()).toEqual(['ledger/one/sealed/token.age', 'ledger/two/sealed/token.age']);
  expect(closed).toEqual(['ledger/two/sealed/mergecast-1.age']);
  expect(await opened(branch.files.get('ledger/one/sealed/token.age'), spare)).toBe('first');
  expect(await opened(branch.files.get('ledger/one/sealed/token.age'), old)).toBeNull();
  expect(branch.files.get('ledger/two/sealed/mergecast-1.age')).toBe(before);
  expect(await opened(branch.files.get('notes/other.age'), old)).toBe('not ours');
});

test('a key that opens nothing changes nothing', async () => {
  const branch = await sealedBranch();
  const { tip } = branch;
  const another = await makeKey();
  expect(await rotateVault(vaultFor(another), branch, holding(another))).toMatchObject({
    rotated: [],
    closed: { length: 3 },
  });
  expect(branch.tip).toBe(tip);
});

test('another writer that was first loses nothing', async () => {
  const branch = await sealedBranch();
  const { write } = branch;
  branch.write = async (tip, files, message) => {
    branch.write = write;
    await write(
      branch.tip,
      new Map([['ledger/one/sealed/token.age', await sealing.seal('newer', [old.recipient])]]),
      'x',
    );
    return tip === branch.tip ? write(tip, files, message) : { moved: true };
  };
  await rotateVault(vaultFor(spare), branch, holding(old));
  expect(await opened(branch.files.get('ledger/one/sealed/token.age'), spare)).toBe('newer');
});

test('without a vault, or a key, it says what to do', async () => {
  const branch = await sealedBranch();
  await expect(rotateVault({ vault: null }, branch, holding(old))).rejects.toThrow('no `vault`');
  await expect(rotateVault(vaultFor(old), branch, holding(null))).rejects.toThrow('KEY is not set');
});
