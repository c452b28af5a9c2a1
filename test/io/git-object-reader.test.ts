import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGit } from '../../src/io/git-command.ts';
import { makeRepository, type TestRepository } from '../git-repository.ts';

let repository: TestRepository;
beforeAll(async () => {
  repository = await makeRepository({ files: { 'a b.txt': 'one\n', 'c.txt': 'two\n' }, remote: false });
});
afterAll(() => repository.dispose());

test('each name gets its own answer, whatever it looks like', async () => {
  const names = ['HEAD:a b.txt', 'HEAD:c.txt\nHEAD:a b.txt', 'HEAD:no.txt', '', 'HEAD:c.txt'];
  const found = await openGit(repository.folder).objects(names);
  expect(found.map(object => object && Buffer.from(object.content).toString())).toEqual([
    'one\n',
    null,
    null,
    null,
    'two\n',
  ]);
});
