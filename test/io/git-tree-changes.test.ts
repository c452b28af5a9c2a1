import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGit } from '../../src/io/git-command.ts';
import { treeChanges } from '../../src/io/git-tree-changes.ts';
import { gitIn, makeRepository, type TestRepository } from '../git-repository.ts';

let repository: TestRepository;
beforeAll(async () => {
  repository = await makeRepository({ remote: false });
});
afterAll(() => repository.dispose());

type Files = Record<string, { mode: string; text: string }>;

/** The trees of these files, made by one process. */
async function treesOf(all: readonly Files[]): Promise<string[]> {
  const branch = (index: number) => `refs/heads/tree-${index}`;
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const input = all.map((files, index) => {
    const lines = Object.entries(files).map(
      ([path, { mode, text }]) => `M ${mode} inline ${JSON.stringify(path)}\n${data(text)}`,
    );
    return `commit ${branch(index)}\ncommitter T <t@example.com> 1 +0000\n${data('m')}deleteall\n${lines.join('')}\n`;
  });
  execFileSync('git', ['fast-import', '--quiet', '--force'], {
    cwd: repository.folder,
    input: `${input.join('')}done\n`,
  });
  const ids = await gitIn(repository.folder, 'rev-parse', ...all.map((_, index) => `${branch(index)}^{tree}`));
  return ids.split('\n');
}

/** Three names at two levels, so that a file often stands where the other tree has a folder. */
const name = fc.constantFrom('a', 'b', 'a.md', 'ü b');
const files: fc.Arbitrary<Files> = fc
  .array(
    fc.tuple(
      fc.array(name, { minLength: 1, maxLength: 3 }).map(names => names.join('/')),
      fc.record({ mode: fc.constantFrom('100644', '100755'), text: fc.constantFrom('one', 'two') }),
    ),
    { maxLength: 6 },
  )
  // No file can be a folder of its own tree.
  .map(entries => entries.filter(([path]) => !entries.some(([other]) => other.startsWith(`${path}/`))))
  .map(entries => Object.fromEntries(entries));

test('two trees differ as git says that they do', async () => {
  const all = fc.sample(files, 24);
  const trees = await treesOf(all);
  const git = openGit(repository.folder);
  for (let index = 1; index < trees.length; index += 1) {
    const [from, to] = [trees[index - 1]!, trees[index]!];
    const said = await gitIn(repository.folder, 'diff-tree', '-r', '-z', '--no-renames', '--name-status', from, to);
    const words = said.split('\0').slice(0, -1);
    const kinds: Record<string, string> = { A: 'added', D: 'removed', M: 'changed' };
    const expected = words.flatMap((word, at) => (at % 2 === 0 ? [`${kinds[word]} ${words[at + 1]}`] : []));
    const found = (await treeChanges(git, from, to))?.map(({ kind, path }) => `${kind} ${path}`);
    expect(found?.sort(), JSON.stringify([all[index - 1], all[index]])).toEqual(expected.sort());
  }
});

test('what is better left to git is left to it', async () => {
  const git = openGit(repository.folder);
  const many = Object.fromEntries(
    Array.from({ length: 30_000 }, (_, index) => [`post-number-${index}.md`, { mode: '100644', text: '' }]),
  );
  const [small, large] = await treesOf([{ a: { mode: '100644', text: '' } }, many]);
  expect(await treeChanges(git, small!, large!)).toBeNull();
  expect(await treeChanges(git, small!, 'f'.repeat(40))).toBeNull();
  // A commit is no tree, and stands for none here.
  expect(await treeChanges(git, small!, await repository.git('rev-parse', 'HEAD'))).toBeNull();
});
