import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../src/entry/commands.ts';
import { agentsFile, llmsFile, skillFile } from '../../src/entry/init/agent-pages.ts';
import { main } from '../../src/entry/main.ts';
import { projectAddress } from '../../src/entry/release.ts';
import { prompts } from '../../src/mcp/prompts.ts';
import { tools } from '../../src/mcp/tools.ts';
import { root } from '../docs/pages.ts';
import { makeRepository, type TestRepository } from '../git-repository.ts';

let repository: TestRepository;
beforeAll(async () => {
  repository = await makeRepository({ remote: false });
  await mergecast('init', '--agents');
});
afterAll(() => repository.dispose());

const read = (path: string) => readFileSync(join(repository.folder, path), 'utf8');

async function mergecast(...args: string[]) {
  let stdout = '';
  const exit = await main([...args, '--json', '--cwd', repository.folder], {
    stdout: text => {
      stdout += text;
    },
    stderr: () => {},
    colours: false,
    signal: new AbortController().signal,
  });
  return { exit, document: JSON.parse(stdout) };
}

test('they are written where agents look, and only where somebody asks for them', async () => {
  for (const path of [agentsFile, skillFile, llmsFile]) expect(existsSync(join(repository.folder, path))).toBe(true);
  const other = await makeRepository({ remote: false });
  const sink = { stdout: () => {}, stderr: () => {}, colours: false, signal: new AbortController().signal };
  expect(await main(['init', '--cwd', other.folder], sink)).toBe(0);
  for (const path of [agentsFile, skillFile, llmsFile]) expect(existsSync(join(other.folder, path))).toBe(false);
  await other.dispose();
});

test('what somebody wrote there stays', async () => {
  const own = '# Our own rules\n';
  const before = read(agentsFile);
  writeFileSync(join(repository.folder, agentsFile), own);
  const { document } = await mergecast('init', '--agents');
  expect(document.written).toEqual([]);
  expect(document.kept).toEqual(expect.arrayContaining([agentsFile, skillFile, llmsFile]));
  expect(read(agentsFile)).toBe(own);
  writeFileSync(join(repository.folder, agentsFile), before);
});

test('they name the folder of posts that the config has', async () => {
  const other = await makeRepository({
    files: { 'mergecast.yml': 'version: 1\nposts: content\naccounts: {}\n' },
    remote: false,
  });
  const sink = { stdout: () => {}, stderr: () => {}, colours: false, signal: new AbortController().signal };
  expect(await main(['init', '--agents', '--cwd', other.folder], sink)).toBe(0);
  for (const path of [agentsFile, skillFile, llmsFile]) {
    const text = readFileSync(join(other.folder, path), 'utf8');
    expect(text).toContain('`content/`');
    expect(text).not.toContain('`posts/`');
  }
  await other.dispose();
});

test('the skill has the head that tells when to use it', () => {
  const [, head] = read(skillFile).split(/^---$/m);
  const { name, description } = parse(head!);
  expect(skillFile.split('/').at(-2)).toBe(name);
  expect(description.length).toBeGreaterThan(40);
  expect(description.length).toBeLessThan(1024);
});

describe.each([agentsFile, skillFile, llmsFile])('what %s says is true', path => {
  test('of each command and each of its options', () => {
    const said = [...read(path).matchAll(/`mergecast ([^`]+)`/g)].map(([, words]) => words!);
    expect(said.length).toBeGreaterThan(2);
    for (const words of said) {
      const row = commands.find(({ name }) => words === name || words.startsWith(`${name} `));
      expect(row, words).toBeDefined();
      const known = ['--json', '--cwd', ...(row!.options ?? []).map(({ flags }) => flags.split(' ')[0])];
      for (const [flag] of words.matchAll(/--[a-z-]+/g)) expect(known, words).toContain(flag);
    }
  });

  test('of each tool and prompt', () => {
    const known = [...tools, ...prompts].map(({ name }) => name);
    const isOther = /^(?:post_id|text_bytes|card_title|card_description|publish_at|untrusted_text)$/;
    for (const [, name] of read(path).matchAll(/`([a-z]+(?:_[a-z]+)+)`/g)) {
      if (!isOther.test(name!)) expect(known).toContain(name);
    }
  });

  test('of each file that it names', () => {
    for (const [, name] of read(path).matchAll(/`(\.[a-z][\w./-]+)`/g)) {
      expect(existsSync(join(repository.folder, name!)), name).toBe(true);
    }
  });
});

describe('llms.txt', () => {
  test('names every tool and every prompt', () => {
    for (const { name } of [...tools, ...prompts]) expect(read(llmsFile)).toContain(`\`${name}\``);
  });

  test('leads to files that there are', () => {
    const paths = [...read(llmsFile).matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link!);
    for (const link of paths.filter(each => each.startsWith(projectAddress))) {
      expect(existsSync(join(root, link.slice(`${projectAddress}/blob/main/`.length))), link).toBe(true);
    }
    expect(paths.length).toBeGreaterThan(8);
  });

  test('shows a post without a fault, for the config that `init` writes', async () => {
    const [, example] = /```markdown\n([\s\S]*?)\n```/.exec(read(llmsFile)) ?? [];
    writeFileSync(join(repository.folder, 'posts/example.md'), `${example}\n`);
    const { exit, document } = await mergecast('validate', 'posts/example.md');
    expect(document.issues).toEqual([]);
    expect(exit).toBe(0);
  });
});
