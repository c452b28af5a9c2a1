import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkoutAction } from '../../src/entry/init/workflow.ts';
import { validate } from '../../src/index.ts';
import { blocksOf, readPage, root } from './pages.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mergecast-readme-'));
  mkdirSync(join(folder, 'posts'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const config = () => blocksOf('README.md', 'yaml').find(text => text.startsWith('version: 1'))!;

describe('the examples of the README', () => {
  it('are a config and a post without an issue', async () => {
    const posts = blocksOf('README.md', 'markdown');
    expect(posts).toHaveLength(1);
    writeFileSync(join(folder, 'mergecast.yml'), config());
    writeFileSync(join(folder, 'posts/example.md'), `${posts[0]}\n`);
    cpSync(join(root, 'examples/demo/media/chart.png'), join(folder, 'posts/chart.png'));
    expect(await validate({ cwd: folder })).toEqual({ posts: 1, issues: [] });
  });

  it('name in the step of the Action the variables of the config', () => {
    const step = parse(blocksOf('README.md', 'yaml').find(text => text.startsWith('- uses'))!);
    const accounts: { credentials: Record<string, string> }[] = Object.values(parse(config()).accounts);
    expect(Object.keys(step[0].env)).toEqual(accounts.flatMap(({ credentials }) => Object.values(credentials)));
  });
});

describe('.github/workflows/ci.yml', () => {
  it('runs what .ci/run runs, with the pinned checkout', () => {
    const text = readPage('.github/workflows/ci.yml');
    const { jobs } = parse(text);
    expect(text).toContain(checkoutAction);
    expect(jobs.check.steps.map((step: { run?: string }) => step.run)).toContain('.ci/run');
  });
});

describe('examples/pages/mergecast-preview.yml', () => {
  it('has no secret, asks for no more than Pages does, and pins every action by a full hash', () => {
    const text = readPage('examples/pages/mergecast-preview.yml');
    const { jobs, permissions } = parse(text);
    expect(permissions).toEqual({});
    expect(jobs.preview.permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
    expect(text).not.toContain('secrets.');
    const uses = text.split('\n').filter(line => line.includes('uses:'));
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const [, page, upload] = jobs.preview.steps;
    expect(page.with).toEqual({ command: 'review', preview: upload.with.path });
  });
});
