import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOutputFolder } from '../../src/io/output-folder.ts';

let base: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'mergecast-output-'));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const isOurs = (name: string) => /^(?:page\.html|media\/\w+\.png)$/.test(name);
const open = (folder = 'out') =>
  openOutputFolder(join(base, folder), { isOurs, known: { name: 'page.html', beginning: '<ours>' } });

async function* pieces(...all: (string | Uint8Array)[]) {
  yield* all;
}

function put(path: string, text = ''): void {
  mkdirSync(join(base, path, '..'), { recursive: true });
  writeFileSync(join(base, path), text);
}

const foreign = { code: 'files.foreign' };

describe('a folder of ours', () => {
  it('is made, filled, and filled again; what is no longer wanted goes', async () => {
    const first = open('a/b/out');
    expect(await first.write('page.html', pieces('<ours>', new Uint8Array([0x41])))).toBe(7);
    await first.write('media/one.png', pieces('1'));
    const second = open('a/b/out');
    await second.write('page.html', pieces('<ours> anew'));
    await second.write('media/two.png', pieces('2'));
    second.keepOnly(new Set(['page.html', 'media/two.png']));
    expect(readFileSync(join(base, 'a/b/out/page.html'), 'utf8')).toBe('<ours> anew');
    expect(readdirSync(join(base, 'a/b/out/media'))).toEqual(['two.png']);
  });

  it('keeps the file from before where the new one breaks off, and opens again after that', async () => {
    await open().write('page.html', pieces('<ours>'));
    async function* broken() {
      yield 'half';
      throw new Error('cut');
    }
    await expect(open().write('page.html', broken())).rejects.toThrow('cut');
    expect(readFileSync(join(base, 'out/page.html'), 'utf8')).toBe('<ours>');
    expect(readdirSync(join(base, 'out'))).toEqual(['page.html']);
    put('out/media/one.png.part', 'left by a run that was killed');
    await open().write('page.html', pieces('<ours> whole'));
    expect(readFileSync(join(base, 'out/page.html'), 'utf8')).toBe('<ours> whole');
  });

  it('takes no other name', async () => {
    const folder = open();
    await expect(async () => folder.write('../page.html', pieces())).rejects.toThrow(RangeError);
    await expect(async () => folder.write('other', pieces())).rejects.toThrow(RangeError);
  });

  it.each([
    ['another file', () => put('out/notes.txt')],
    ['a hidden file', () => put('out/.env')],
    ['another folder', () => put('out/src/a.ts')],
    ['a file among the media', () => put('out/media/notes.txt')],
    ['a folder that is called like a file', () => put('out/media/one.png/two.png')],
    ['a page of somebody else', () => put('out/page.html', '<theirs>')],
  ])('is none where it holds %s, and stays as it is', (_, prepare) => {
    prepare();
    const before = readdirSync(base, { recursive: true });
    expect(() => open()).toThrow(expect.objectContaining(foreign));
    expect(readdirSync(base, { recursive: true })).toEqual(before);
  });

  it('is none where it is a file, or a link, or a link is in it', () => {
    put('file');
    expect(() => open('file')).toThrow(expect.objectContaining(foreign));
    mkdirSync(join(base, 'real'));
    symlinkSync(join(base, 'real'), join(base, 'link'), 'junction');
    expect(() => open('link')).toThrow(expect.objectContaining(foreign));
    mkdirSync(join(base, 'out'));
    symlinkSync(join(base, 'real'), join(base, 'out/media'), 'junction');
    expect(() => open()).toThrow(expect.objectContaining(foreign));
    expect(existsSync(join(base, 'real/one.png'))).toBe(false);
  });
});
