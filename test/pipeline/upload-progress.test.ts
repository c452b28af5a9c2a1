import { expect, it } from 'vitest';
import { withProgress } from '../../src/pipeline/upload-progress.ts';
import { sourceOf } from '../adapters/harness.ts';

const megabyte = 1024 * 1024;

it('says each tenth once, also when a piece is sent again', async () => {
  const lines: string[] = [];
  const source = withProgress(sourceOf(new Uint8Array(10 * megabyte)), 'film.mp4', line => lines.push(line));
  await source.read(0, 4 * megabyte);
  await source.read(0, 4 * megabyte);
  await source.read(4 * megabyte, 10 * megabyte);
  expect(lines).toEqual(['film.mp4: 40 % of 10 MB', 'film.mp4: 100 % of 10 MB']);
});

it('follows a stream, and gives the same bytes', async () => {
  const lines: string[] = [];
  const bytes = new Uint8Array(9 * megabyte).map((_, index) => index % 251);
  const source = withProgress(sourceOf(bytes), 'film.mp4', line => lines.push(line));
  const parts: Uint8Array[] = [];
  for await (const part of source.stream()) parts.push(part);
  expect(Buffer.concat(parts).equals(bytes)).toBe(true);
  expect(lines).toHaveLength(10);
});

it('says nothing of a small file', async () => {
  const source = sourceOf(new Uint8Array(megabyte));
  expect(withProgress(source, 'a.png', () => {})).toBe(source);
});
