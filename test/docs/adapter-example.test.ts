import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Adapter, SendContext } from '../../src/model/adapter.ts';
import type { HttpRequest, HttpResponse } from '../../src/model/ports.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { markdownAtOnce } from '../markdown-at-once.ts';
import { blocksOf, root } from './pages.ts';

/*
 * The example of adapters/README.md as a newcomer would have it: its two files in a folder `adapters` beside the sources.
 */
const folder = mkdtempSync(join(tmpdir(), 'mergecast-adapter-'));
let adapter: Adapter;

beforeAll(async () => {
  mkdirSync(join(folder, 'adapters'));
  symlinkSync(join(root, 'src'), join(folder, 'src'), 'junction');
  symlinkSync(join(root, 'adapters/kit'), join(folder, 'adapters/kit'), 'junction');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: join(root, 'tsconfig.json'), include: ['adapters/*.ts'] }),
  );
  for (const block of blocksOf('adapters/README.md', 'ts')) {
    const path = /^\/\/ (adapters\/\S+)\n/.exec(block)?.[1];
    if (path !== undefined) writeFileSync(join(folder, path), `${block}\n`);
  }
  const file = pathToFileURL(join(folder, 'adapters/noticeboard.ts')).href;
  adapter = ((await import(file)) as { adapter: Adapter }).adapter;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the smallest adapter that works', () => {
  it('has no type errors', () => {
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const check = () => execFileSync(process.execPath, [compiler, '--noEmit', '-p', folder], { encoding: 'utf8' });
    expect(check()).toBe('');
  });

  it('sends a thread, each part a reply to the one before', async () => {
    const stage = openStage(() => 201);
    const outcome = await adapter.send(stage.payload, stage.context);
    expect(outcome).toMatchObject({ outcome: 'delivered', receipts: [{ id: '1' }, { id: '2' }] });
    expect(stage.sent.map(body => [body.text, body.reply_to])).toEqual([
      ['One, the page https://example.com\n\nhttps://example.org/', null],
      ['Two', '1'],
    ]);
    expect(stage.told).toHaveLength(2);
  });

  it.each([
    [401, 'rejected', 'platform.credentials'],
    [422, 'rejected', 'platform.refused'],
    [429, 'throttled', 'platform.throttled'],
    [503, 'unknown', 'platform.error'],
  ])('says of a %i in the second part that it is %s', async (status, kind, code) => {
    const stage = openStage(part => (part === 1 ? 201 : status));
    const outcome = await adapter.send(stage.payload, stage.context);
    expect(outcome).toMatchObject({ outcome: kind, code, part: 2, receipts: [{ part: 1 }] });
  });

  it('goes on at the first missing part', async () => {
    const stage = openStage(() => 201);
    const receipts = [{ part: 1, id: '7', url: null, at: '2026-12-01T09:00:00.000Z' }];
    await adapter.send(stage.payload, { ...stage.context, receipts });
    expect(stage.sent.map(body => [body.text, body.reply_to])).toEqual([['Two', '7']]);
  });
});

function openStage(statusOf: (part: number) => number) {
  const account = { name: 'board', platform: 'noticeboard', place: {}, credentials: {}, options: {}, limits: {} };
  const file = 'posts/post.md';
  const text = markdownAtOnce('One, [the page](https://example.com)\n\n---\n\nTwo', { file, line: 1 }).parts;
  const { payload } = adapter.render({
    text,
    media: [],
    attached: new Map(),
    link: 'https://example.org/',
    options: adapter.options.parse({}),
    account,
    file,
    positionOf: () => null,
  });
  const sent: Record<string, unknown>[] = [];
  const told: Receipt[] = [];
  const http = async ({ body }: HttpRequest): Promise<HttpResponse> => {
    sent.push(JSON.parse(new TextDecoder().decode(body as Uint8Array)));
    const id = String(sent.length);
    const notice = { id, url: `https://noticeboard.example/${id}`, posted: '2026-12-01T09:00:00Z' };
    return { status: statusOf(sent.length), headers: {}, body: new TextEncoder().encode(JSON.stringify(notice)) };
  };
  const context: SendContext = {
    account,
    http,
    credentials: { token: 'a-token' },
    origin: usual => usual,
    moved: false,
    session: new Map(),
    now: () => 0,
    wait: async () => {},
    signal: new AbortController().signal,
    log: () => {},
    key: 'key',
    attemptedAt: 0,
    handle: null,
    receipts: [],
    remember: async () => {},
    delivered: async receipt => void told.push(receipt),
    sealed: null,
    media: async () => Promise.reject(new Error('it has no media')),
  };
  return { payload, context, sent, told };
}
