import sodium from 'libsodium-wrappers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '../../src/io/clock.ts';
import { createHttp } from '../../src/io/http.ts';
import { openRepositorySecrets } from '../../src/io/repository-secrets.ts';
import type { RepositorySecrets } from '../../src/model/person-ports.ts';
import { type SecretsHost, startSecretsHost } from '../secrets-host.ts';

let host: SecretsHost;
let outside: ReturnType<typeof createHttp>;
let secrets: RepositorySecrets;

const open = (token: string) =>
  openRepositorySecrets({
    http: outside.http,
    clock: fixedClock(0),
    api: host.origin,
    owner: 'harbour',
    name: 'posts',
    token,
  });

beforeEach(async () => {
  host = await startSecretsHost('harbour/posts');
  outside = createHttp({ environment: { get: () => undefined } });
  secrets = open(host.token);
});
afterEach(async () => {
  await outside.close();
  await host.close();
});

describe('the secrets of a repository', () => {
  it('are sealed to its key, changed, listed and removed', async () => {
    await secrets.put('X_TOKEN', 'first');
    await secrets.put('X_TOKEN', 'second, with umlauts: äöü');
    await secrets.put('OTHER', 'o');
    expect(host.opened()).toEqual({ X_TOKEN: 'second, with umlauts: äöü', OTHER: 'o' });
    expect(await secrets.names()).toEqual(['X_TOKEN', 'OTHER']);
    await secrets.delete('OTHER');
    await secrets.delete('OTHER');
    expect(await secrets.names()).toEqual(['X_TOKEN']);
    expect(secrets.describe).toBe('the secrets of harbour/posts');
    expect(host.bodies.join()).not.toContain('second');
  });

  it('are listed over several pages', async () => {
    for (let each = 0; each < 205; each += 1) host.sealed.set(`N_${each}`, '');
    expect(await secrets.names()).toHaveLength(205);
  });

  it('stay as they are where the token may not write them, and no message has the token', async () => {
    for (const [token, status] of [
      ['a-token-of-nobody', '401'],
      [host.readOnlyToken, '403'],
      [host.strangersToken, '404'],
    ] as const) {
      const failure = await open(token)
        .put('X_TOKEN', 'value')
        .catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: 'github.secrets', message: expect.stringContaining(status) });
      expect(JSON.stringify([failure, (failure as Error).message])).not.toContain(token);
    }
    expect(host.sealed.size).toBe(0);
  });

  it('are not sent where GitHub would not take them, or to a host that is none', async () => {
    await expect(secrets.put('GITHUB_X', 'value')).rejects.toMatchObject({ code: 'github.secrets' });
    await expect(secrets.put('../public-key', 'value')).rejects.toMatchObject({ code: 'github.secrets' });
    await expect(secrets.put('X_TOKEN', '')).rejects.toMatchObject({ code: 'github.secrets' });
    await expect(secrets.put('X_TOKEN', 'x'.repeat(49 * 1024))).rejects.toMatchObject({ code: 'github.secrets' });
    expect(host.bodies).toEqual([]);
    host.key = sodium.to_base64(new Uint8Array(16));
    await expect(secrets.put('X_TOKEN', 'value')).rejects.toMatchObject({ code: 'github.secrets' });
    await host.close();
    await expect(secrets.names()).rejects.toMatchObject({ code: 'github.secrets' });
  });
});
