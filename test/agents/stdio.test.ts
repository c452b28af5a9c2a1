import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtAction } from '../entry/action-harness.ts';
import { makeRepository, type TestRepository } from '../git-repository.ts';
import { callers } from './client.ts';
import { config, planted, post } from './proposing-world.ts';

let dist: string;
let repository: TestRepository;

beforeAll(async () => {
  dist = await builtAction();
  repository = await makeRepository({ files: { 'mergecast.yml': config, 'posts/first.md': post() }, remote: false });
}, 120_000);

afterAll(() => repository.dispose());

const variables = { PATH: process.env.PATH!, FEDIVERSE_TOKEN: planted };
const args = () => [join(dist, 'cli.js'), 'mcp', '--cwd', repository.folder];

test('the official client drives the command as it is shipped', async () => {
  const transport = new StdioClientTransport({ command: process.execPath, args: args(), env: variables });
  const client = new Client({ name: 'a test', version: '1.0.0' });
  await client.connect(transport);
  expect((await client.listTools()).tools).toHaveLength(14);
  const { call, refused } = callers(client);
  expect((await call('list_posts')).total).toBe(1);
  expect((await call('preview_post', { files: ['posts/first.md'] })).targets).toHaveLength(1);
  const proposal = { posts: [{ file: 'a.md', content: post() }], title: 'A', agent: { tool: 'x', principal: 'y' } };
  expect((await refused('propose_posts', proposal)).code).toBe('agent.proposal');
  await client.close();
}, 60_000);

test('nothing but the protocol is on stdout, whatever comes in, and it ends with its client', async () => {
  const child = spawn(process.execPath, args(), { env: variables, stdio: ['pipe', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', text => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', text => {
    stderr += text;
  });
  child.stdin.end(
    'no JSON\n{"jsonrpc":"2.0","id":1,"method":"ping"}\n{"jsonrpc":"2.0","id":2,"method":"tools/call"}\n',
  );
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  for (const line of stdout.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ jsonrpc: '2.0' });
  expect(stdout + stderr).not.toContain(planted);
}, 60_000);
