import { generateIdentity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { composePublishing } from '../../../src/entry/compose.ts';
import { type FixedClock, fixedClock } from '../../../src/io/clock.ts';
import { processEnvironment } from '../../../src/io/environment.ts';
import { seededRandom } from '../../../src/io/random.ts';
import { publish } from '../../../src/pipeline/run.ts';
import { type Sandbox, startSandbox } from '../../../src/sandbox/sandbox.ts';
import { demoYoutube } from '../../../src/sandbox/youtube/state.ts';
import { makeRepository } from '../../git-repository.ts';
import { pictureBytes } from '../picture.ts';
import { longFilm } from './setting.ts';

/*
 * With real git, real files and a real server: an upload that was cut on one machine ends on another one, which has
 * nothing but the remote and the key of the vault.
 */

const identity = await generateIdentity();
const playlist = 'PLsandbox-demo-playlist-00000000';

const files: Record<string, string | Uint8Array> = {
  'mergecast.yml': `version: 1
vault: { recipients: [${await identityToRecipient(identity)}] }
accounts:
  videos:
    platform: youtube
    credentials:
      client_id: YOUTUBE_CLIENT_ID
      client_secret: YOUTUBE_CLIENT_SECRET
      refresh_token: YOUTUBE_REFRESH_TOKEN
`,
  'posts/harbour.mp4': longFilm.bytes,
  'posts/harbour.png': pictureBytes({ file: '' }),
  'posts/harbour.md': `---
accounts: [videos]
media: [{ file: ./harbour.mp4 }]
overrides:
  youtube: { title: The harbour, thumbnail: ./harbour.png, playlist: ${playlist}, made_for_kids: false }
---
Boats come and go
`,
};

/** One run in a clone, as a workflow would make it. */
async function run(cwd: string, clock: FixedClock, sandbox: Sandbox) {
  const own: Record<string, string> = {
    MERGECAST_ENDPOINTS: JSON.stringify(sandbox.endpoints),
    MERGECAST_VAULT_KEY: identity,
    YOUTUBE_CLIENT_ID: demoYoutube.client_id,
    YOUTUBE_CLIENT_SECRET: demoYoutube.client_secret,
    YOUTUBE_REFRESH_TOKEN: demoYoutube.refresh_token,
  };
  const outside = processEnvironment();
  const get = (name: string) => own[name] ?? (name.startsWith('GITHUB_') ? undefined : outside.get(name));
  const signal = new AbortController().signal;
  const world = await composePublishing({ cwd, clock, environment: { get }, signal, log: () => {} });
  const { targets } = await publish(world, null).finally(() => world.close());
  clock.advance(2 * 60 * 60 * 1000);
  return targets.map(({ outcome: { outcome, code, receipts } }) => ({
    outcome,
    code,
    parts: receipts.map(({ part }) => part),
  }));
}

test('an upload that was cut ends on another machine, in the same session and once', async () => {
  const clock = fixedClock(Date.parse('2026-12-01T09:00:00Z'));
  const sandbox = await startSandbox({ clock, random: seededRandom('youtube'), platforms: ['youtube'] });
  const repository = await makeRepository({ files: files as Record<string, string>, remote: true });
  try {
    const { youtube } = sandbox;
    sandbox.fault('youtube:503:99:upload:2');
    expect(await run(repository.folder, clock, sandbox)).toEqual([
      { outcome: 'throttled', code: 'platform.absent', parts: [] },
    ]);
    youtube.faults.clear();
    youtube.isVerified = false;
    expect(await run(await repository.clone(), clock, sandbox)).toEqual([
      { outcome: 'rejected', code: 'platform.forbidden', parts: [1] },
    ]);
    expect(youtube.posts()).toMatchObject([{ text: 'Boats come and go' }]);
    expect([...youtube.videos.values()]).toMatchObject([{ file: { digest: longFilm.digest } }]);
    const starts = youtube.requests.filter(
      ({ method, path }) => method === 'POST' && path.includes('upload/youtube/v3/videos'),
    );
    expect(starts).toHaveLength(1);
    expect(youtube.creates).toBe(1);
  } finally {
    await repository.dispose();
    await sandbox.close();
  }
}, 120_000);
