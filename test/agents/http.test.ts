import { request } from 'node:http';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Listening, listenForAgents } from '../../src/entry/mcp-http.ts';
import { post, testWorld } from '../pipeline/test-world.ts';
import { agentWorld } from './agent-world.ts';
import { callers } from './client.ts';

const token = 'a-token-of-more-than-24-characters';
let listening: Listening;

beforeAll(async () => {
  const world = testWorld({ 'posts/hello.md': post() });
  listening = await listenForAgents({ open: async () => agentWorld(world), version: '0.0.0', port: 0, token });
});

afterAll(() => listening.close());

test('the official client drives it over streamable HTTP', async () => {
  const headers = { authorization: `Bearer ${token}` };
  const transport = new StreamableHTTPClientTransport(new URL(listening.url), { requestInit: { headers } });
  const client = new Client({ name: 'a test', version: '1.0.0' });
  await client.connect(transport as Parameters<typeof client.connect>[0]);
  expect((await client.listTools()).tools.length).toBeGreaterThan(10);
  expect((await callers(client).call('list_posts')).total).toBe(2);
  await client.close();
});

describe('refused is', () => {
  const own = () => new URL(listening.url).host;
  const right = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
  };
  test.each([
    ['no token', 401, { authorization: '' }],
    ['another token', 401, { authorization: `Bearer ${token.replace('a', 'b')}` }],
    ['the beginning of the token', 401, { authorization: `Bearer ${token.slice(0, -1)}` }],
    ['the token as a user', 401, { authorization: `Basic ${Buffer.from(token).toString('base64')}` }],
    ['a page in a browser', 403, { origin: 'https://evil.example' }],
    ['a page of loopback', 403, { origin: 'http://127.0.0.1:3000' }],
    ['a page without an origin of its own', 403, { origin: 'null' }],
    ['a name that was led here', 421, { host: 'evil.example' }],
    ['our address with another port', 421, { host: '127.0.0.1:1' }],
    ['our address in a longer name', 421, { host: '127.0.0.1.evil.example' }],
    ['a body that claims to be too large', 413, { 'content-length': String(90 * 1024 * 1024) }],
  ])('%s', async (_, status, headers) => {
    expect(await ask('POST', '/mcp', { ...right, host: own(), ...headers }, '')).toBe(status);
  });

  test.each([
    ['GET', '/mcp', '', 405],
    ['DELETE', '/mcp', '', 405],
    ['OPTIONS', '/mcp', '', 405],
    ['POST', '/mcp/../etc/passwd', '{}', 404],
    ['POST', '/mcp?token=1', '{}', 404],
    ['POST', '/mcp', '{', 400],
  ])('%s %s %s', async (method, path, body, status) => {
    expect(await ask(method, path, { ...right, host: own() }, body)).toBe(status);
  });
});

function ask(method: string, path: string, headers: Record<string, string>, body: string): Promise<number> {
  const { port } = new URL(listening.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, response => {
      response.resume();
      resolve(response.statusCode!);
      sent.destroy();
    });
    sent.on('error', error => ((error as NodeJS.ErrnoException).code === 'ECONNRESET' ? undefined : reject(error)));
    sent.write(body);
    if (headers['content-length'] === undefined) sent.end();
  });
}
