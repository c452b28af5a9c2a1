import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documents, failureDocumentSchema } from '../../src/entry/documents.ts';
import { makeRepository, temporaryFolder } from '../git-repository.ts';
import { mergecast, type ProposalHost, startProposalHost } from './proposal-host.ts';
import { config, post } from './proposing-world.ts';

/* What `propose` does for whoever has a shell is what the tool does; here is what is its own: files, options, exits. */

let host: ProposalHost;
beforeAll(async () => {
  host = await startProposalHost();
  write('posts/news.md', post());
  write('posts/broken.md', post('x'.repeat(501)));
  write('elsewhere.md', post());
  write('.github/workflows/evil.yml', 'on: push\n');
});
afterAll(() => host.dispose());

function write(path: string, text: string): void {
  mkdirSync(join(host.repository.folder, path, '..'), { recursive: true });
  writeFileSync(join(host.repository.folder, path), text);
}

const branches = () => host.repository.git('ls-remote', '--heads', 'origin', 'mergecast/agent/*');
const forAda = ['--for', 'ada', '--json'];

async function refused(...args: string[]) {
  const { exit, stdout } = await host.mergecast('propose', ...args, ...forAda);
  expect(exit).toBe(2);
  return failureDocumentSchema.parse(JSON.parse(stdout));
}

describe('what is wrong is refused, and nothing is pushed', () => {
  test.each([
    ['a post with a fault', 'posts/broken.md', 'agent.faulty'],
    ['a file that is not there', 'posts/nothing.md', 'usage.argument'],
    ['a post outside the folder of posts', 'elsewhere.md', 'agent.path'],
    ['a workflow', '.github/workflows/evil.yml', 'agent.path'],
    ['the config', 'mergecast.yml', 'agent.path'],
    ['a file outside the repository', '../../etc/passwd', 'agent.path'],
    ['a post that is merged already', 'posts/first.md', 'agent.proposal'],
  ])('%s', async (_, file, code) => {
    expect((await refused(file)).error.code).toBe(code);
    expect(await branches()).toBe('');
  });

  test('every fault of a post is told', async () => {
    const { error, issues } = await refused('posts/broken.md');
    expect(error.state).toBe('Nothing was proposed.');
    expect(issues).toMatchObject([{ code: 'text.too-long', file: 'posts/broken.md' }]);
  });

  test('nobody for whom it is done', async () => {
    const { exit, stdout } = await host.mergecast('propose', 'posts/news.md', '--json');
    expect(exit).toBe(2);
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'usage.argument', remedy: 'Give --for LOGIN.' });
    expect(host.github.state.pulls).toEqual([]);
  });

  test('no token', async () => {
    const { GH_TOKEN: _, ...without } = host.variables;
    const folder = host.repository.folder;
    const { stdout } = await mergecast(['propose', 'posts/news.md', ...forAda, '--cwd', folder], without);
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'agent.proposal', state: 'Nothing was proposed.' });
  });

  test('a folder in no repository', async () => {
    const folder = temporaryFolder();
    const { exit, stdout } = await mergecast(['propose', 'a.md', ...forAda, '--cwd', folder], host.variables);
    expect([exit, JSON.parse(stdout).error.code]).toEqual([2, 'git.not-a-repository']);
    rmSync(folder, { recursive: true });
  });

  test('a clone without a remote, whether the environment names the repository or not', async () => {
    const alone = await makeRepository({ files: { 'mergecast.yml': config, 'posts/a.md': post() }, remote: false });
    const { GITHUB_REPOSITORY: _, ...unnamed } = host.variables;
    for (const variables of [host.variables, unnamed]) {
      const { exit, stdout } = await mergecast(['propose', 'posts/a.md', ...forAda, '--cwd', alone.folder], variables);
      const { error } = JSON.parse(stdout);
      expect([exit, error.code, error.state]).toEqual([2, 'agent.proposal', 'Nothing was proposed.']);
      expect(error.remedy).toContain('origin');
    }
    await alone.dispose();
  });
});

describe('a proposal', () => {
  test('is opened once, and found by the same call', async () => {
    const args = [
      'propose',
      'posts/news.md',
      '--title',
      'News',
      '--model',
      'a-model-1',
      '--summary',
      'Look.',
      ...forAda,
    ];
    const first = documents.propose.parse(JSON.parse((await host.mergecast(...args)).stdout));
    expect(first).toMatchObject({ version: 1, number: 1, state: 'open', created: true });
    const again = documents.propose.parse(JSON.parse((await host.mergecast(...args)).stdout));
    expect(again).toEqual({ ...first, created: false });
    const [pull, ...more] = host.github.state.pulls;
    expect(more).toEqual([]);
    expect(pull!.title).toBe('Posts by an agent: News');
    expect(pull!.body).toContain('<pre>Look.</pre>');
    expect(await host.show(first.branch, 'posts/news.md')).toContain(
      'agent: {"tool":"mergecast propose","model":"a-model-1","principal":"ada"}',
    );
    // The work tree has the file as it was written.
    expect(await host.repository.git('status', '--porcelain', 'posts/news.md')).toBe('?? posts/news.md');
  });

  test('says in words where it is', async () => {
    const { exit, stdout } = await host.mergecast('propose', 'posts/news.md', '--for', 'ada', '--model', 'a-model-1');
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^Found pull request 1: https?:\/\/\S+\n/);
  });

  test('changes what is merged only where that is asked for', async () => {
    write('posts/first.md', post('First, in other words'));
    const args = ['propose', 'posts/first.md', '--replace', ...forAda];
    expect(JSON.parse((await host.mergecast(...args)).stdout)).toMatchObject({ number: 2, created: true });
  });
});

describe('a token that could merge', () => {
  test('is refused, and recorded in the pull request where a person allows it', async () => {
    host.github.state.approvals = 0;
    write('posts/more.md', post('More'));
    const before = host.github.state.pulls.length;
    expect((await refused('posts/more.md')).error.code).toBe('agent.privileged');
    expect(host.github.state.pulls).toHaveLength(before);
    const { exit } = await host.mergecast('propose', 'posts/more.md', '--allow-privileged-token', ...forAda);
    expect(exit).toBe(0);
    expect(host.github.state.pulls.at(-1)!.body).toContain('could merge this by itself');
    host.github.state.approvals = 1;
  });
});
