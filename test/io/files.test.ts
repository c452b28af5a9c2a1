import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openFiles } from '../../src/io/files.ts';
import type { Files } from '../../src/model/ports.ts';
import { temporaryFolder, writeFiles } from '../git-repository.ts';

let base: string;
let root: string;
let files: Files;

beforeEach(() => {
  base = temporaryFolder();
  root = join(base, 'root');
  writeFiles(base, { 'outside.txt': 'outside', 'elsewhere/a.md': 'elsewhere' });
  writeFiles(root, { 'posts/a.md': 'a', 'posts/b/c.md': 'c', 'posts/.hidden/x.md': 'x', 'posts/.x.md': 'x' });
  symlinkSync(join(base, 'outside.txt'), join(root, 'posts', 'link.md'));
  symlinkSync(join(base, 'elsewhere'), join(root, 'posts', 'linked'));
  symlinkSync('posts', join(root, 'shortcut'));
  files = openFiles(root);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const text = (path: string, most = 1000) => {
  const content = files.read(path, most);
  return content.kind === 'file' ? Buffer.from(content.bytes).toString() : content;
};

test('lists files and links in the order of bytes, follows no link, and leaves out hidden ones', () => {
  writeFiles(root, { 'posts/b.md': '', 'posts/b-c.md': '', 'posts/\u{ff5e}.md': '', 'posts/\u{1f600}.md': '' });
  const expected = [
    { path: 'posts/a.md', kind: 'file' },
    { path: 'posts/b-c.md', kind: 'file' },
    { path: 'posts/b.md', kind: 'file' },
    { path: 'posts/b/c.md', kind: 'file' },
    { path: 'posts/link.md', kind: 'symlink' },
    { path: 'posts/linked', kind: 'symlink' },
    { path: 'posts/\u{ff5e}.md', kind: 'file' },
    { path: 'posts/\u{1f600}.md', kind: 'file' },
  ];
  for (const folder of ['posts', './posts/']) expect(files.list(folder)).toEqual(expected);
  expect(files.list('.').map(entry => entry.path)).toEqual([...expected.map(entry => entry.path), 'shortcut']);
  for (const folder of ['none', 'shortcut', 'posts/linked', 'posts/a.md', '../elsewhere', base]) {
    expect(files.list(folder)).toEqual([]);
  }
});

test('reads what is a file inside, and names why not otherwise', () => {
  execFileSync('mkfifo', [join(root, 'posts', 'pipe.md')]);
  expect(text('posts/a.md')).toBe('a');
  expect(text('./posts//b/c.md')).toBe('c');
  expect(text('posts/a.md', 0)).toEqual({ kind: 'too-large', size: 1 });
  const kinds = {
    'posts/none.md': 'missing',
    'none/a.md': 'missing',
    'posts/a.md/x': 'missing',
    'posts/link.md': 'symlink',
    'posts/linked/a.md': 'symlink',
    'shortcut/a.md': 'symlink',
    'shortcut/b/c.md': 'symlink',
    'posts/b': 'not-a-file',
    'posts/pipe.md': 'not-a-file',
    '../outside.txt': 'outside',
    'posts/../../outside.txt': 'outside',
    [join(root, 'posts/a.md')]: 'outside',
    'posts/a.md\0.png': 'outside',
  };
  for (const [path, kind] of Object.entries(kinds)) expect([path, files.read(path, 1000)]).toEqual([path, { kind }]);
});

test('no path, however odd, reads what lies outside or behind a link', () => {
  const step = fc.constantFrom(
    '..',
    '.',
    '',
    'posts',
    'b',
    'linked',
    'shortcut',
    'link.md',
    'a.md',
    'outside.txt',
    'elsewhere',
    base,
    '\0',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), steps => {
      const content = files.read(steps.join('/'), 1000);
      if (content.kind === 'file') expect(['a', 'c']).toContain(Buffer.from(content.bytes).toString());
    }),
    { numRuns: 500 },
  );
});

test('creates new files and their folders inside, and nothing else', () => {
  files.create('new/folder/post.md', 'text');
  expect(text('new/folder/post.md')).toBe('text');
  expect(files.exists('new/folder/post.md')).toBe(true);
  const refused = [
    'posts/a.md',
    'posts/link.md',
    'posts/linked/x.md',
    'shortcut/x.md',
    'posts/a.md/x',
    'posts/b',
    '',
    '.',
    '../x.md',
    join(root, 'x.md'),
  ];
  for (const path of refused) {
    expect(() => files.create(path, 'other'), path).toThrowError(expect.objectContaining({ code: 'files.write' }));
  }
  expect(text('posts/a.md')).toBe('a');
  expect(readFileSync(join(base, 'outside.txt'), 'utf8')).toBe('outside');
  expect(
    ['x.md', 'elsewhere/x.md', 'root/x.md', 'root/posts/x.md'].filter(path => existsSync(join(base, path))),
  ).toEqual([]);
});

test('a link to a file that does not exist is something that is there', () => {
  symlinkSync(join(base, 'nothing'), join(root, 'dangling'));
  expect(files.exists('dangling')).toBe(true);
  expect(() => files.create('dangling', 'x')).toThrowError(expect.objectContaining({ code: 'files.write' }));
  expect(existsSync(join(base, 'nothing'))).toBe(false);
  expect([files.exists('none'), files.exists('../outside.txt')]).toEqual([false, false]);
});

test('thousands of small files are read nearly as fast as by the bare call', () => {
  const folder = join(root, 'many');
  mkdirSync(folder);
  const names = Array.from({ length: 2000 }, (_, index) => `${index}.md`);
  for (const name of names) writeFileSync(join(folder, name), 'text');
  const timeOf = (read: (name: string) => void) => {
    const before = process.cpuUsage();
    for (let round = 0; round < 2; round += 1) for (const name of names) read(name);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const bare = timeOf(name => readFileSync(join(folder, name)));
  // Generous, for a machine that is busy: what it catches is a walk from the root for every file.
  expect(timeOf(name => files.read(`many/${name}`, 1000))).toBeLessThan(bare * 5);
});

describe('with what was kept of large folders, the sum of names', () => {
  const kept = () => join(base, 'git', 'names.json');
  const sum = () => openFiles(root, kept()).names('posts');
  const plain = () => files.names('posts');

  /** As if some time had passed since the folders were made. */
  const sumLater = () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
    const names = sum();
    vi.useRealTimers();
    return names;
  };

  beforeEach(() => {
    const many = Array.from({ length: 100 }, (_, index) => [`posts/2026/${index}.md`, '']);
    writeFiles(root, { ...Object.fromEntries(many), 'posts/2026/11/a.md': '' });
  });

  test('is the same, and tells what came and went anywhere', async () => {
    expect(sum()).toEqual(plain());
    expect(existsSync(kept())).toBe(false);
    expect(sumLater()).toEqual(plain());
    expect(readFileSync(kept(), 'utf8')).toContain('posts/2026');
    // The time of a folder goes on in steps of some milliseconds.
    await setTimeout(20);
    const changes = [
      () => writeFiles(root, { 'posts/2026/11/b.md': '' }),
      () => writeFiles(root, { 'posts/b/b.md': '' }),
      () => writeFiles(root, { 'posts/2026/12/b.md': '' }),
      () => rmSync(join(root, 'posts/2026/0.md')),
      () => renameSync(join(root, 'posts/2026/1.md'), join(root, 'posts/2026/one.md')),
    ];
    for (const change of changes) {
      change();
      expect(sum()).toEqual(plain());
    }
  });

  test('is taken from there while the folder stands as it was', () => {
    sumLater();
    const memory = JSON.parse(readFileSync(kept(), 'utf8'));
    memory.folders['posts/2026'].names.count += 1;
    writeFileSync(kept(), JSON.stringify(memory));
    expect(sum().count).toBe(plain().count + 1);
    writeFileSync(kept(), 'no JSON');
    expect(sum()).toEqual(plain());
  });
});
