import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { LedgerBranch } from '../../src/model/ports.ts';
import { gitIn, makeRepository, type TestRepository, writeFiles } from '../git-repository.ts';
import { branchName, bytes, open, openBranch, textsAt, written } from './ledger-setting.ts';

const made: TestRepository[] = [];
async function make(setting: Parameters<typeof makeRepository>[0]): Promise<TestRepository> {
  const repository = await makeRepository(setting);
  made.push(repository);
  return repository;
}
afterEach(async () => {
  for (const repository of made.splice(0)) await repository.dispose();
});

describe.each([{ remote: false }, { remote: true }])('a ledger branch (remote: $remote)', setting => {
  test('begins as an orphan, grows, and loses what is taken away', async () => {
    const { folder, remote } = await make(setting);
    const branch = await openBranch(folder);
    expect(branch.hasRemote).toBe(setting.remote);
    expect(await branch.fetch()).toBeNull();

    const first = await written(branch, null, { 'ledger/a.jsonl': 'a\n', 'ledger/b.jsonl': 'b\n', 'README.md': 'r\n' });
    const second = await written(
      branch,
      first,
      { 'ledger/b.jsonl': null, 'ledger/c/d.jsonl': 'd\n' },
      'Second\n\nRun 1',
    );
    expect(await branch.fetch()).toBe(second);
    expect(await textsAt(branch, second)).toEqual({ 'ledger/a.jsonl': 'a\n', 'ledger/c/d.jsonl': 'd\n' });
    const third = await written(branch, second, { 'ledger/a.jsonl': null }, 'Only take away');
    expect(await textsAt(branch, third)).toEqual({ 'ledger/c/d.jsonl': 'd\n' });

    const place = remote ?? folder;
    expect(await gitIn(place, 'show', `${second}:README.md`)).toBe('r');
    expect(await gitIn(place, 'rev-list', branchName)).toBe(`${third}\n${second}\n${first}`);
    const format = '%an <%ae>|%cn <%ce>|%aI|%cI|%B';
    const who = 'Mergecast <mergecast@users.noreply.github.com>';
    const at = '2026-11-24T12:00:00+00:00';
    expect((await gitIn(place, 'log', '-1', `--format=${format}`, second)).trim()).toBe(
      `${who}|${who}|${at}|${at}|Second\n\nRun 1`,
    );
  });

  test('is not moved from a tip that is no longer its tip', async () => {
    const { folder } = await make(setting);
    const [one, two] = [await openBranch(folder), await openBranch(folder)];
    const first = await written(one, null, { 'ledger/a': '1' });
    expect(await two.write(null, bytes({ 'ledger/a': 'x' }), 'Create again')).toEqual({ moved: true });
    const second = await written(two, first, { 'ledger/a': '2' });
    expect(await one.write(first, bytes({ 'ledger/a': '3' }), 'Late')).toEqual({ moved: true });
    expect(await one.fetch()).toBe(second);
    expect(await textsAt(one, second)).toEqual({ 'ledger/a': '2' });
  });
});

test('a repository whose ids are SHA-256 is served too', async () => {
  const { folder } = await make({ remote: false, objectFormat: 'sha256' });
  const branch = await openBranch(folder);
  const first = await written(branch, null, { 'ledger/a': '1', 'ledger/b': '2' });
  const second = await written(branch, first, { 'ledger/b': null });
  expect(await textsAt(branch, second)).toEqual({ 'ledger/a': '1' });
  expect(await branch.write(null, bytes({ 'ledger/a': 'x' }), 'Create again')).toEqual({ moved: true });
});

test('bytes come back as they were, whatever the attributes of the repository say', async () => {
  const { folder } = await make({ remote: true, files: { '.gitattributes': '* text eol=crlf ident\n' } });
  const branch = await openBranch(folder);
  const odd = new Uint8Array([0, 10, 13, 10, 255, 254, ...Buffer.from('$Id$\n12 blob 3\n')]);
  const result = await branch.write(
    null,
    new Map([
      ['ledger/odd', odd],
      ['ledger/empty', new Uint8Array()],
      ['ledger/ä "x"\n', odd],
    ]),
    'Odd',
  );
  const files = await branch.list('written' in result ? result.written : '');
  const contents = await branch.read(files.map(file => file.blob));
  expect(files.map((file, index) => [file.path, file.size, [...contents[index]!]])).toEqual([
    ['ledger/empty', 0, []],
    ['ledger/odd', odd.length, [...odd]],
    ['ledger/ä "x"\n', odd.length, [...odd]],
  ]);
  expect(await branch.read([])).toEqual([]);
  await expect(branch.read([`${'0'.repeat(39)}1`])).rejects.toMatchObject({ code: 'git.failed' });
});

test('neither the work tree nor the index nor the current branch is touched, and no hook runs', async () => {
  const { folder, git } = await make({ remote: true, files: { 'posts/a.md': 'a\n' } });
  await git('config', 'core.hooksPath', 'hooks');
  const hook = '#!/bin/sh\necho ran >> "$(git rev-parse --show-toplevel)/ran"\n';
  for (const name of ['pre-push', 'reference-transaction', 'post-index-change', 'fsmonitor'])
    writeFiles(folder, { [`hooks/${name}`]: hook });
  await git('config', 'core.fsmonitor', join(folder, 'hooks/fsmonitor'));
  await gitIn(folder, 'add', '--chmod=+x', 'hooks');
  writeFiles(folder, { 'posts/a.md': 'changed\n', 'posts/new.md': 'new\n' });
  const state = async () => ({
    index: readFileSync(join(folder, '.git', 'index')).toString('hex'),
    head: readFileSync(join(folder, '.git', 'HEAD'), 'utf8'),
    branches: await git('for-each-ref', 'refs/heads', 'refs/tags'),
    status: await git('--no-optional-locks', '-c', 'core.fsmonitor=false', 'status', '--porcelain'),
  });
  const before = await state();
  const branch = await openBranch(folder);
  await branch.fetch();
  const first = await written(branch, null, { 'ledger/a': '1' });
  await written(branch, first, { 'ledger/a': '2' });
  await branch.fetch();
  expect(await state()).toEqual(before);
});

test('works in a shallow clone, in a second work tree, and with no identity configured', async () => {
  const { folder, remote, git, commit } = await make({ remote: true });
  await commit({ 'a.md': 'a' }, 'Second');
  const first = await written(await openBranch(folder), null, { 'ledger/a': '1' });
  const shallow = `${folder}-shallow`;
  await gitIn(folder, 'clone', '--quiet', '--depth=1', `file://${remote}`, shallow);
  const branch = await openBranch(shallow);
  expect(await branch.fetch()).toBe(first);
  const second = await written(branch, first, { 'ledger/a': '2' });

  const tree = `${folder}-tree`;
  await git('worktree', 'add', '--quiet', tree);
  const opened = await open(join(tree));
  expect(opened).toMatchObject({ root: tree, gitFolder: join(folder, '.git') });
  expect(await (await opened.ledgerBranch(branchName)).fetch()).toBe(second);
});

test.each<[string, (branch: LedgerBranch, tip: string, paths: string[]) => Promise<unknown>]>([
  ['listed', (branch, tip) => branch.list(tip)],
  ['read by their paths', (branch, tip, paths) => branch.readFiles(tip, paths)],
  ['read', async (branch, tip) => branch.read((await branch.listFolders(tip, ['ledger/'])).map(({ blob }) => blob))],
  [
    'streamed',
    async (branch, tip) =>
      streamed(
        branch,
        (await branch.listFolders(tip, ['ledger/'])).map(({ blob }) => blob),
      ),
  ],
])('a clone without blobs brings those that are %s with one request', async (_, look) => {
  const { folder, remote } = await make({ remote: true });
  await gitIn(remote!, 'config', 'uploadpack.allowFilter', 'true');
  const paths = Array.from({ length: 5 }, (_, index) => `ledger/${index}.jsonl`);
  const tip = await written(await openBranch(folder), null, Object.fromEntries(paths.map(path => [path, `${path}\n`])));
  const partial = `${folder}-partial`;
  await gitIn(folder, 'clone', '--quiet', '--depth=1', '--filter=blob:none', `file://${remote}`, partial);
  const branch = await openBranch(partial);
  await branch.fetch();
  const trace = `${folder}-trace`;
  vi.stubEnv('GIT_TRACE', trace);
  const looked = await look(branch, tip, paths);
  vi.unstubAllEnvs();
  expect(looked).toHaveLength(paths.length);
  expect(readFileSync(trace, 'utf8').match(/built-in: git fetch/g)).toHaveLength(1);
  expect(await textsAt(branch, tip)).toEqual(Object.fromEntries(paths.map(path => [path, `${path}\n`])));
});

async function streamed(branch: LedgerBranch, blobs: readonly string[]): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const { bytes } of branch.stream(blobs)) pieces.push(bytes);
  return pieces;
}

test('of eight clones that write at once exactly one is first in each round, and nothing is lost', async () => {
  const repository = await make({ remote: true });
  const folders = await Promise.all(Array.from({ length: 8 }, () => repository.clone()));
  const branches = await Promise.all(folders.map(folder => openBranch(folder)));
  let tip: string | null = null;
  for (let round = 0; round < 2; round += 1) {
    const results = await Promise.all(
      branches.map((branch, writer) =>
        branch.write(tip, bytes({ [`ledger/${round}`]: `${writer}` }), `Writer ${writer}`),
      ),
    );
    const winners = results.flatMap((result, writer) => ('written' in result ? [{ writer, tip: result.written }] : []));
    expect(winners).toHaveLength(1);
    tip = await branches[0]!.fetch();
    expect(tip).toBe(winners[0]!.tip);
    expect((await textsAt(branches[0]!, tip!))[`ledger/${round}`]).toBe(`${winners[0]!.writer}`);
  }
  expect((await textsAt(branches[0]!, tip!))['ledger/0']).toBeDefined();
});
