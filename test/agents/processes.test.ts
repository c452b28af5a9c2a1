import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtAction } from '../entry/action-harness.ts';
import { callers } from './client.ts';
import { type ProposalHost, startProposalHost } from './proposal-host.ts';
import { agent, post } from './proposing-world.ts';

/* The server as it is shipped, in a process of its own, where the token could merge what it proposes. */

let cli: string;
let host: ProposalHost;

beforeAll(async () => {
  cli = join(await builtAction(), 'cli.js');
  host = await startProposalHost({ approvals: 0 });
}, 120_000);
afterAll(() => host.dispose());

const args = (...more: string[]) => [cli, 'mcp', '--cwd', host.repository.folder, ...more];
const variables = () => ({ PATH: process.env.PATH!, ...host.variables });

test.each([[[]], [['--http', '--port', '0']]])(
  'it does not start, with %j',
  async options => {
    const env = { ...variables(), MERGECAST_MCP_TOKEN: 'a-token-of-more-than-24-characters' };
    const child = spawn(process.execPath, args(...options), { env, stdio: ['pipe', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', text => {
      stdout += text;
    });
    child.stderr.on('data', text => {
      stderr += text;
    });
    // The pipe stays open: it ends by itself, and not because its client went.
    const [code] = await once(child, 'close');
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('agent.privileged');
    expect(stderr).toContain('--allow-privileged-token');
    expect(stderr).not.toContain(host.token);
  },
  60_000,
);

test('where a person allows it, each pull request says so; calls report progress and can be taken back', async () => {
  const command = { command: process.execPath, args: args('--allow-privileged-token'), env: variables() };
  const transport = new StdioClientTransport(command);
  const client = new Client({ name: 'a test', version: '1.0.0' });
  await client.connect(transport);
  const { call } = callers(client);

  const seen: string[] = [];
  const onprogress = ({ message }: { message?: string | undefined }) => void seen.push(message ?? '');
  const posts = [{ file: 'news.md', content: post() }];
  const proposal = { name: 'propose_posts', arguments: { posts, title: 'News', agent } };
  expect(await client.callTool(proposal, undefined, { onprogress })).toMatchObject({
    structuredContent: { number: 1, created: true },
  });
  expect(seen).toEqual(['checking the files', 'pushing the branch', 'opening the pull request']);
  expect(host.github.state.pulls[0]!.body).toContain('could merge this by itself');

  const stop = new AbortController();
  const other = [{ file: 'other.md', content: post('Other') }];
  const taken = client.callTool({ ...proposal, arguments: { ...proposal.arguments, posts: other } }, undefined, {
    signal: stop.signal,
    onprogress: () => stop.abort(),
  });
  await expect(taken).rejects.toThrow();
  expect((await call('list_posts')).total).toBe(1);
  expect(host.github.state.pulls).toHaveLength(1);
  await client.close();
}, 120_000);
