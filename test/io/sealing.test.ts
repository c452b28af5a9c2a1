import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLocalSecrets } from '../../src/io/local-secrets.ts';
import { ageSealing } from '../../src/io/sealing.ts';

describe('sealing', () => {
  it('opens for each of its recipients and for nobody else', async () => {
    const [run, spare, stranger] = [await generateIdentity(), await generateIdentity(), await generateIdentity()];
    const sealing = ageSealing();
    const sealed = await sealing.seal('a secret ✓', [await identityToRecipient(run), await identityToRecipient(spare)]);
    expect(new TextDecoder().decode(sealed.subarray(0, 21))).toBe('age-encryption.org/v1');
    expect(await sealing.open(sealed, run)).toBe('a secret ✓');
    expect(await sealing.open(sealed, `${spare}\n`)).toBe('a secret ✓');
    expect(await sealing.open(sealed, stranger)).toBeNull();
    expect(await sealing.open(sealed, 'no identity')).toBeNull();
    const damaged = Uint8Array.from(sealed);
    damaged[damaged.length - 1]! ^= 1;
    expect(await sealing.open(damaged, run)).toBeNull();
  });
});

describe('secrets that stay on the machine', () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'mergecast-')), 'sealed');
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

  it('are read as they were written, replaced whole, and removed', async () => {
    const secrets = openLocalSecrets(folder);
    expect(await secrets.read('a.json')).toBeNull();
    await secrets.write('a.json', 'first');
    await secrets.write('a.json', 'second');
    expect(await secrets.read('a.json')).toBe('second');
    await secrets.remove('a.json');
    await secrets.remove('a.json');
    expect(await secrets.read('a.json')).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('are for their owner alone', async () => {
    await openLocalSecrets(folder).write('a.json', 'text');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'a.json')).mode & 0o777).toBe(0o600);
  });
});
