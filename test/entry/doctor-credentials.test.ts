import { expect, test } from 'vitest';
import { adapters } from '../../adapters/index.ts';
import { credentialEndChecks } from '../../src/entry/credential-checks.ts';
import { tokenFile } from '../../src/ledger/paths.ts';
import { type TokenState, writeTokenState } from '../../src/ledger/token-state.ts';
import { readConfig } from '../../src/pipeline/read-config.ts';
import { tokenChecks } from '../../src/pipeline/token-checks.ts';
import { sandboxCredentials } from '../../src/sandbox/sandbox.ts';
import { start, testWorld } from '../pipeline/test-world.ts';
import { openDoubles } from '../scenarios/doubles.ts';

/** What doctor says of credentials and kept tokens, asked of its checks themselves; that it prints them is tested on the command. */

const { access_token: token } = sandboxCredentials.threads;
const accounts = `version: 1
accounts:
  threads: { platform: threads, credentials: { access_token: THREADS_TOKEN } }
  other: { platform: threads, credentials: { access_token: UNSET_TOKEN } }
`;
const day = 86_400_000;

test.each([
  [60, 'ok'],
  [29, 'warning'],
  [6, 'fault'],
])('a credential that ends in %i days is %s, by the word of the platform', async (days, verdict) => {
  const { clock, ...world } = testWorld({ 'mergecast.yml': accounts });
  const { threads, http, endpoints } = openDoubles(clock);
  threads.tokens.set(token, { ...threads.tokens.get(token)!, expiresAt: start + days * day + 60_000 });
  const environment = { get: (name: string) => (name === 'THREADS_TOKEN' ? token : undefined) };
  const checks = await credentialEndChecks({ ...world, clock, adapters, http, endpoints, environment });
  expect(checks).toMatchObject([{ name: 'credential threads', verdict }]);
  expect(checks[0]!.message).toContain(`ends in ${days} days`);
  expect(JSON.stringify(checks)).not.toContain(token);
});

const kept: TokenState = {
  version: 1,
  platform: 'threads',
  grant: '0'.repeat(32),
  obtained_at: null,
  scopes: null,
  claim: null,
  ends_at: null,
  refused_at: null,
};

test.each([
  ['is good', { ends_at: 30 }, 'ok'],
  ['ends this week although it should have been renewed', { ends_at: 6 }, 'fault'],
  ['was refused', { ends_at: 30, refused_at: -1 }, 'fault'],
])('a kept token that %s', async (_, days, verdict) => {
  const instants = Object.fromEntries(
    Object.entries(days).map(([key, count]) => [key, new Date(start + count * day).toISOString()]),
  );
  const { files, branch } = testWorld({ 'mergecast.yml': accounts });
  await branch.write(
    null,
    new Map([[tokenFile('threads'), writeTokenState({ ...kept, ...instants })]]),
    'Keep a token',
  );
  const at = { branch, tip: await branch.fetch() };
  const checks = await tokenChecks(await readConfig(files, adapters), at, start, {
    adapters,
    setHere: () => null,
  });
  expect(checks).toMatchObject([{ account: 'threads', verdict }]);
});
