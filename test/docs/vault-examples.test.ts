import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { adapters } from '../../adapters/index.ts';
import { commentFile, commentWorkflow } from '../../src/entry/init/workflow.ts';
import { workflowChecks } from '../../src/entry/workflows/workflow-checks.ts';
import { openFiles } from '../../src/io/files.ts';
import { readConfig } from '../../src/pipeline/read-config.ts';
import { temporaryFolder, writeFiles } from '../git-repository.ts';
import { blocksOf, readPage } from './pages.ts';

const config = blocksOf('README.md', 'yaml').find(text => text.startsWith('version: 1'))!;
const variables = Object.values(
  parse(config).accounts as Record<string, { credentials: Record<string, string> }>,
).flatMap(({ credentials }) => Object.values(credentials));

describe.each(['aws-secrets-manager', 'google-secret-manager', 'hashicorp-vault'])('examples/vaults/%s.yml', name => {
  const text = readPage(`examples/vaults/${name}.yml`);
  const { jobs, permissions } = parse(text);
  const action: string = jobs.publish.steps.at(-1).uses;

  it('gives each job the least that it needs', () => {
    expect(permissions).toEqual({});
    expect(jobs.review.permissions).toEqual({ contents: 'read', 'pull-requests': 'read' });
    expect(jobs.publish.permissions).toEqual({
      contents: 'write',
      actions: 'read',
      'pull-requests': 'write',
      'id-token': 'write',
    });
    expect(Object.keys(jobs)).toEqual(['review', 'publish']);
  });

  it('pins every action by a full hash, and names its release', () => {
    const uses = text.split('\n').filter(line => /^\s*(?:- )?uses:/.test(line));
    expect(uses.length).toBeGreaterThan(4);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('gives the variables of the config, and takes none from the secrets of GitHub', () => {
    const step = jobs.publish.steps.at(-1);
    expect(step.uses).toMatch(/^mergecast\/mergecast@/);
    expect(Object.keys(step.env)).toEqual(variables);
    for (const value of Object.values(step.env))
      expect(value).toMatch(/^\$\{\{ (?:env|steps\.secrets\.outputs)\.\w+ \}\}$/);
    expect(text).not.toContain('secrets.GITHUB_TOKEN');
    expect(text).not.toMatch(/\$\{\{ secrets\./);
    expect(jobs.review.steps.every((each: { env?: object }) => each.env === undefined)).toBe(true);
  });

  it('is all well for doctor', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      'mergecast.yml': config,
      '.github/workflows/mergecast.yml': text,
      [commentFile]: commentWorkflow(action),
    });
    const files = openFiles(folder);
    const facts = { files, config: await readConfig(files, adapters), now: 0, lastCommitAt: null };
    const checks = workflowChecks(facts);
    expect(checks.map(({ name: check, verdict }) => [check, verdict])).toEqual(
      ['workflow', 'permissions', 'concurrency', 'schedule', 'comment', 'links', 'secrets'].map(check => [check, 'ok']),
    );
  });
});
