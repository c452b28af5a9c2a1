import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cardPictures } from '../../src/io/card-pictures.ts';
import { openSite, type Site } from './preview-site.ts';

/* The cards of `preview` as pictures, kind posts and hostile ones. */

let site: Site;
let pictures: Awaited<ReturnType<typeof cardPictures>>;
const environment = {
  get: (name: string) => (name === 'MERGECAST_BROWSER' ? process.env.CHROMIUM : process.env[name]),
};

beforeAll(async () => {
  site = await openSite();
  pictures = await cardPictures(join(site.folder, 'index.html'), environment);
}, 120_000);
afterAll(() => site?.close());

it('there is one for each card, named by its digest, as wide as a card and no higher than its bound', async () => {
  const page = readFileSync(join(site.folder, 'index.html'), 'utf8');
  const digests = [...page.matchAll(/ data-digest="([0-9a-f]{64})"/g)].map(([, digest]) => digest);
  expect(digests.length).toBeGreaterThan(10);
  expect(pictures.pictures.map(({ digest }) => digest)).toEqual(digests);
  expect(pictures.left).toBe(0);
  for (const { png } of pictures.pictures) {
    const { format, width = 0, height = 0 } = await sharp(png).metadata();
    expect(format).toBe('png');
    expect(width).toBeGreaterThan(900);
    expect(width).toBeLessThanOrEqual(1280);
    expect(height).toBeLessThanOrEqual(6000);
  }
});

it('each is drawn: it has more than one colour', async () => {
  for (const { png } of pictures.pictures) {
    const { channels } = await sharp(png).stats();
    expect(channels.some(({ min, max }) => max - min > 100)).toBe(true);
  }
});

it('leaves nothing behind, and says what is wrong with a browser that is none', async () => {
  const before = mkdtempSync(join(tmpdir(), 'mergecast-nothing-'));
  const left = readdirSync(tmpdir()).filter(name => name.startsWith('mergecast-browser-'));
  const broken = { get: (name: string) => (name === 'MERGECAST_BROWSER' ? '/bin/false' : undefined) };
  await expect(cardPictures(join(before, 'index.html'), broken)).rejects.toMatchObject({ code: 'preview.browser' });
  const missing = { get: (name: string) => (name === 'MERGECAST_BROWSER' ? '/nowhere/chrome' : undefined) };
  await expect(cardPictures(join(before, 'index.html'), missing)).rejects.toMatchObject({ code: 'preview.no-browser' });
  expect(readdirSync(tmpdir()).filter(name => name.startsWith('mergecast-browser-'))).toEqual(left);
  rmSync(before, { recursive: true });
});
