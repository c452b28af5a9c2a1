import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tools } from '../../src/mcp/tools.ts';
import { type Served, serve } from './served.ts';

/* The inspector, by its command line, beside the command as it is shipped. https://github.com/modelcontextprotocol/inspector */

// It looks for its own manifest from the folder in which it is started.
const inspector = join(import.meta.dirname, 'node_modules/@modelcontextprotocol/inspector-cli/build');

let served: Served;

beforeAll(async () => {
  served = await serve();
});

afterAll(() => served?.close());

function inspect(method: string, ...words: string[]) {
  const server = [process.execPath, join(served.dist, 'cli.js'), 'mcp', '--cwd', served.repository.folder];
  return run(...server, '--method', method, ...words);
}

async function run(...words: string[]) {
  const args = [join(inspector, 'index.js'), ...words];
  const setting = { cwd: inspector, env: { PATH: process.env.PATH }, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(process.execPath, args, setting);
  return JSON.parse(stdout);
}

describe('over stdio', () => {
  test('it lists every tool', async () => {
    const listed = await inspect('tools/list');
    expect(listed.tools.map(({ name }: { name: string }) => name)).toEqual(tools.map(({ name }) => name));
  });

  test('it calls one', async () => {
    const called = await inspect('tools/call', '--tool-name', 'get_post', '--tool-arg', 'post=first');
    expect(called.structuredContent).toMatchObject({ post: 'first', file: 'posts/first.md' });
  });

  test('it lists and reads resources', async () => {
    const { resources } = await inspect('resources/list');
    expect(resources.map(({ uri }: { uri: string }) => uri)).toContain('mergecast://config');
    const { contents } = await inspect('resources/read', '--uri', 'mergecast://config');
    expect(contents[0].text).toContain('platform: mastodon');
    expect((await inspect('resources/templates/list')).resourceTemplates).toHaveLength(3);
  });

  test('it lists and writes prompts', async () => {
    expect((await inspect('prompts/list')).prompts).toHaveLength(4);
    const written = await inspect('prompts/get', '--prompt-name', 'fix_proposal', '--prompt-args', 'number=7');
    expect(written.messages[0].content.text).toContain('«7»');
  });
});

test('over HTTP it lists every tool and calls one', async () => {
  const words = ['--transport', 'http', '--method'];
  const listed = await run(served.url, ...words, 'tools/list');
  expect(listed.tools).toHaveLength(tools.length);
  const called = await run(served.url, ...words, 'tools/call', '--tool-name', 'list_posts', '--tool-arg', 'limit=1');
  expect(called.structuredContent).toMatchObject({ total: 1 });
});
