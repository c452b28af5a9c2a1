import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Listening, listenForAgents } from '../../src/entry/mcp-http.ts';
import { post, testWorld } from '../pipeline/test-world.ts';
import { agentWorld } from './agent-world.ts';

/* What somebody who has the token, and a program that goes wrong, can send. */

const token = 'a-token-of-more-than-24-characters';
let listening: Listening;
beforeAll(async () => {
  const world = testWorld({ 'posts/hello.md': post() });
  listening = await listenForAgents({ open: async () => agentWorld(world), version: '0.0.0', port: 0, token });
});
afterAll(() => listening.close());

const usual = () => ({
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
});
const list = { jsonrpc: '2.0', id: 7, method: 'tools/list' };
const initialize = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'a test', version: '1' } },
};

function ask(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return fetch(listening.url, { method: 'POST', headers: { ...usual(), ...headers }, body: text });
}

test.each([
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['plain text, which a page can send without being asked', { 'content-type': 'text/plain' }, 415],
  ['a client that takes no stream', { accept: 'application/json' }, 406],
  ['a version of the protocol that nobody knows', { 'mcp-protocol-version': '1999-01-01' }, 400],
])('%s is refused', async (_, headers, status) => {
  const response = await ask(list, headers);
  expect(response.status).toBe(status);
  expect(await response.text()).not.toMatch(/tools|\n\s+at /);
});

test.each([
  ['no JSON', '{', 400],
  ['no message', '"hello"', 400],
  ['a message of another protocol', { id: 1, method: 'tools/list' }, 400],
  ['a list that is no list of messages', [1, 2], 400],
  ['nothing', '', 400],
])('%s is refused', async (_, body, status) => {
  expect((await ask(body)).status).toBe(status);
});

describe('there is no session that somebody could take over', () => {
  test('none is given out', async () => {
    const response = await ask(initialize);
    expect(response.status).toBe(200);
    expect(response.headers.get('mcp-session-id')).toBeNull();
    expect(await response.text()).toContain('"serverInfo"');
  });

  test.each(['1', '../../etc/passwd', `${'a'.repeat(4000)}`])('one that is made up leads to nothing: %s', async id => {
    const response = await ask(list, { 'mcp-session-id': id, 'last-event-id': id });
    // It is answered as if the header was not there: by a server of its own.
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('"id":7');
  });

  test('two clients that use the same ids get each their own answer', async () => {
    const call = (name: string) => ({
      ...list,
      method: 'tools/call',
      params: { name, arguments: { post: 'nothing' } },
    });
    const [listed, called] = await Promise.all(
      [ask(list), ask(call('get_post'))].map(async each => (await each).text()),
    );
    expect(listed).toContain('"describe_accounts"');
    expect(listed).not.toContain('usage.post');
    expect(called).toContain('usage.post');
  });

  test('a call cannot be taken back by another request', async () => {
    const cancel = { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 7 } };
    const [response, taken] = await Promise.all([ask(list), ask(cancel)]);
    expect([response.status, taken.status]).toEqual([200, 202]);
    expect(await response.text()).toContain('"describe_accounts"');
  });
});

test('a body that goes on and on is cut off, and the server goes on', async () => {
  // Whoever still writes may see the line cut before the status.
  expect([413, 'cut']).toContain(await endless());
  expect((await ask(list)).status).toBe(200);
}, 60_000);

/** Without a length in its head. */
function endless(): Promise<number | 'cut'> {
  const piece = Buffer.alloc(4 * 1024 * 1024, ' ');
  return new Promise((resolve, reject) => {
    const sent = request(listening.url, { method: 'POST', headers: usual() }, response => {
      response.resume();
      resolve(response.statusCode!);
    });
    const cut = ['EPIPE', 'ECONNRESET'];
    sent.on('error', (error: NodeJS.ErrnoException) =>
      cut.includes(error.code ?? '') ? resolve('cut') : reject(error),
    );
    const push = (left: number) => {
      if (left === 0 || sent.destroyed) return;
      sent.write(piece, error => error ?? push(left - 1));
    };
    push(25);
  });
}
