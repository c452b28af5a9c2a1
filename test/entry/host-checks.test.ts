import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hostChecks } from '../../src/entry/workflows/host-checks.ts';
import { fixedClock } from '../../src/io/clock.ts';
import { createHttp } from '../../src/io/http.ts';
import { openRepositorySecrets } from '../../src/io/repository-secrets.ts';
import { openRepositoryWorkflows } from '../../src/io/repository-workflows.ts';
import { readConfig } from '../../src/pipeline/read-config.ts';
import { memoryFiles, testWorld } from '../pipeline/test-world.ts';
import { type SecretsHost, startSecretsHost } from '../secrets-host.ts';

const path = '.github/workflows/publish.yml';
const workflow = `on: { schedule: [{ cron: '17 * * * *' }] }
jobs:
  publish:
    steps:
      - uses: mergecast/mergecast@v1
        env:
          ONE_TOKEN: \${{ secrets.ONE_TOKEN }}
          TWO_TOKEN: \${{ secrets.ANOTHER_NAME }}
          OTHER: \${{ secrets.NOBODY_NEEDS_IT }}
`;

let host: SecretsHost;
let outside: ReturnType<typeof createHttp>;

beforeAll(async () => {
  host = await startSecretsHost('harbour/posts');
  outside = createHttp({ environment: { get: () => undefined } });
});
afterAll(async () => {
  await outside.close();
  await host.close();
});
beforeEach(() => {
  host.sealed.clear();
  host.sealed.set('ONE_TOKEN', '').set('ANOTHER_NAME', '');
  host.environments.clear();
  host.workflows.clear();
  host.workflows.set(path, 'active');
});

async function checks(text = workflow, token = host.readOnlyToken) {
  const { adapters, files } = testWorld({});
  const place = { http: outside.http, clock: fixedClock(0), api: host.origin, owner: 'harbour', name: 'posts', token };
  const asked = {
    secretsOf: (environment: string | null) => openRepositorySecrets(place, environment),
    workflows: openRepositoryWorkflows(place),
  };
  return hostChecks(asked, await readConfig(files, adapters), memoryFiles({ [path]: text }));
}

describe('what GitHub says of the repository', () => {
  it('is well where the workflow is active and its secrets exist', async () => {
    expect(await checks()).toMatchObject([
      { name: 'workflow on GitHub', verdict: 'ok' },
      { name: 'secrets on GitHub', verdict: 'ok', message: expect.stringContaining('harbour/posts') },
    ]);
  });

  it.each([
    ['disabled_inactivity', 'because nothing happened for 60 days'],
    ['disabled_manually', 'by a person'],
  ])('is a fault where the workflow is %s', async (state, why) => {
    host.workflows.set(path, state);
    const [found] = await checks();
    expect(found).toMatchObject({ verdict: 'fault', file: path, message: expect.stringContaining(why) });
  });

  it('is a warning where it knows no such workflow yet', async () => {
    host.workflows.clear();
    expect((await checks())[0]).toMatchObject({ verdict: 'warning', message: expect.stringContaining(path) });
  });

  it('names the secrets that are missing by the names under which they are mapped, and no other', async () => {
    host.sealed.clear();
    host.sealed.set('ONE_TOKEN', '');
    const [, found] = await checks();
    expect(found).toMatchObject({
      verdict: 'warning',
      message: 'ANOTHER_NAME is none of the secrets of harbour/posts',
      remedy: expect.stringContaining('environment'),
    });
  });

  describe('and of the environment that the job names', () => {
    const guarded = workflow.replace('    steps:', '    environment: publishing\n    steps:');

    it('is well where the secrets lie there, or in the repository', async () => {
      host.sealed.delete('ONE_TOKEN');
      host.environments.set('publishing', new Map([['ONE_TOKEN', '']]));
      const [, found] = await checks(guarded);
      expect(found).toMatchObject({ verdict: 'ok', message: expect.stringContaining('environment publishing') });
      expect((await checks())[1]).toMatchObject({ verdict: 'warning', message: expect.stringContaining('ONE_TOKEN') });
    });

    it('names what lies in neither, or in another environment', async () => {
      host.sealed.delete('ONE_TOKEN');
      host.environments.set('publishing', new Map()).set('other', new Map([['ONE_TOKEN', '']]));
      expect((await checks(guarded))[1]).toMatchObject({
        verdict: 'warning',
        message:
          'ONE_TOKEN is none of the secrets of the environment publishing of harbour/posts, nor of those of harbour/posts',
        remedy: expect.stringContaining('--env'),
      });
    });

    it('is only a warning where there is no such environment yet', async () => {
      const [, found] = await checks(guarded.replace('publishing', '{ name: publishing/eu }'));
      expect(found).toMatchObject({ verdict: 'warning', message: expect.stringContaining('publishing/eu') });
    });
  });

  it('is only a warning where the token may not ask, and never shows it', async () => {
    const found = await checks(workflow, host.strangersToken);
    expect(found.map(({ verdict }) => verdict)).toEqual(['warning', 'warning']);
    expect(found[0]!.remedy).toContain('Actions: read');
    expect(JSON.stringify(await checks(workflow, 'github_pat_unknown'))).not.toContain('github_pat_unknown');
  });

  it('is not asked for where nothing publishes', async () => {
    expect(await checks('on: push\njobs: {}\n')).toEqual([]);
  });
});
