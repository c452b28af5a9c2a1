import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failureDocumentSchema, previewDocument } from '../../src/entry/documents.ts';
import { main } from '../../src/entry/main.ts';
import { writePreview } from '../../src/entry/preview-files.ts';
import { openFiles } from '../../src/io/files.ts';
import { openOutputFolder } from '../../src/io/output-folder.ts';
import { picture } from '../preview/view.ts';

/* `preview` on a folder that is in no git repository: it needs neither git nor a network. */

const config = `version: 1
timezone: Europe/Berlin
accounts:
  fediverse: { platform: mastodon, server: https://mastodon.example, credentials: { token: A }, limits: { text: 20 } }
  bluesky: { platform: bluesky, identifier: me.example.com, credentials: { password: B } }
`;

let folder: string;
let image: Buffer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mergecast-preview-'));
  image = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#c85028' } })
    .png()
    .toBuffer();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  write('mergecast.yml', config);
  write('posts/picture.png', image);
  write('posts/a.md', '---\naccounts: [bluesky]\nmedia: [{ file: ./picture.png, alt: A boat }]\n---\nHello\n');
  write('posts/b.md', '---\naccounts: [fediverse]\npublish_at: 2026-12-01T09:00:00\n---\nLater\n');
});

function write(path: string, content: string | Buffer): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

async function preview(...args: string[]) {
  let stdout = '';
  const exit = await main(['preview', ...args, '--json', '--now', '2026-11-25T10:00:00Z', '--cwd', folder], {
    stdout: text => {
      stdout += text;
    },
    stderr: () => {},
    colours: false,
    signal: new AbortController().signal,
  });
  return { exit, document: JSON.parse(stdout) as unknown };
}

const page = (out = 'out') => readFileSync(join(folder, out, 'index.html'), 'utf8');
const media = (out = 'out') => readdirSync(join(folder, out, 'media'));

describe('preview', () => {
  it('writes the page with its media, and says what it wrote', async () => {
    const { exit, document } = await preview('--out', 'out');
    const size = Buffer.byteLength(page()) + image.length;
    const out = join(folder, 'out');
    expect(exit).toBe(0);
    expect(previewDocument.parse(document)).toEqual({
      version: 1,
      out,
      pages: 1,
      targets: 2,
      media: 1,
      bytes: size,
      cards: 0,
    });
    const [name] = media();
    expect(readFileSync(join(out, 'media', name!)).equals(image)).toBe(true);
    expect(page()).toContain(`src="media/${name}" alt="A boat" loading="lazy" decoding="async" width="4" height="3"`);
    expect(page()).toContain('2026-12-01 09:00 Europe/Berlin</time> (08:00 UTC)');
  });

  it('shows faults, has the status of a plan, and knows the limits of the own server', async () => {
    write('posts/c.md', '---\naccounts: [fediverse]\n---\nThis is longer than the server takes\n');
    const { exit } = await preview('--out', 'out');
    expect(exit).toBe(1);
    expect(page()).toContain('posts/c.md:4:1');
    expect(page()).toContain('of 20 graphemes <strong class="over">16 over</strong>');
  });

  it('takes no picture that somebody put into the folder for the one that would go out', async () => {
    await preview('--out', 'out');
    const name = `out/media/${media()[0]}`;
    write(name, Buffer.alloc(image.length));
    await preview('--out', 'out');
    expect(readFileSync(join(folder, name)).equals(image)).toBe(true);
  });

  it('keeps the page from before where a file changes while it is made', async () => {
    await preview('--out', 'out');
    const before = page();
    const item = { ...picture({ file: 'posts/picture.png', digest: '0'.repeat(64) }), size: image.length };
    const output = openOutputFolder(join(folder, 'out'), { isOurs: () => true, known: { name: 'x', beginning: '' } });
    async function* pieces() {
      yield 'another page';
    }
    const making = writePreview(
      output,
      { name: 'index.html', pieces: pieces() },
      new Map([['media/a.png', item]]),
      openFiles(folder),
    );
    await expect(making).rejects.toMatchObject({ code: 'files.changed' });
    expect(page()).toBe(before);
  });

  it('makes the folder anew: what is no longer shown is gone', async () => {
    await preview('--out', 'out');
    const before = media();
    write('posts/picture.png', await sharp(image).resize(2).png().toBuffer());
    await preview('--out', 'out');
    expect(media()).toHaveLength(1);
    expect(media()).not.toEqual(before);
    expect((await preview('--out', 'out', '--only', 'b')).document).toMatchObject({ targets: 1, media: 0 });
    expect(media()).toEqual([]);
  });

  it.each([
    ['without a folder', [], 'usage.argument'],
    ['into the repository itself', ['--out', '.'], 'files.foreign'],
    ['into the posts', ['--out', 'posts'], 'files.foreign'],
    ['of a post that is not there', ['--out', 'out', '--only', 'nothing'], 'usage.post'],
  ])('%s writes nothing', async (_, args, code) => {
    const before = readdirSync(folder, { recursive: true });
    const { exit, document } = await preview(...args);
    expect([exit, failureDocumentSchema.parse(document).error.code]).toEqual([2, code]);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });
});
