import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adapters } from '../../adapters/index.ts';
import { tools } from '../../src/mcp/tools.ts';
import { credentialSetsOf, plant } from '../secrets/planted.ts';
import { search, traceLines } from '../secrets/search.ts';
import { type Processes, startProcesses } from './process-world.ts';
import { agent, post } from './proposing-world.ts';

/*
 * Secrets in the environment, in files of the clone and of the person's home, and in git's own config; and then every byte
 * that the server says, over stdio and HTTP, is searched for eight characters of any of them, in every form.
 */

const server = 'https://mastodon.example';
const places: Record<string, string> = {
  mastodon: `server: ${server}`,
  bluesky: 'identifier: me.example.com',
  reddit: 'username: example_bot',
};

const token = plant('GH_TOKEN', 'token');
const others = ['GITHUB_TOKEN', 'MERGECAST_VAULT_KEY', 'ACTIONS_RUNTIME_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'NPM_TOKEN'];
const http = plant('MERGECAST_MCP_TOKEN', 'token');
const files = [
  '.env',
  '.npmrc',
  '.git-credentials',
  '.git/mergecast/secrets.json',
  '.git/mergecast/vault.age',
  '../.env',
];

const credentials = new Map<string, string[]>();
const inEnvironment = [token, ...others.map(name => plant(name, 'token'))];
const inFiles = files.map(path => plant(path, 'awkward'));
const remote = plant('remote', 'token');

let world: Processes;

beforeAll(async () => {
  const accounts: string[] = [];
  for (const id of adapters.ids) {
    const adapter = await adapters.load(id);
    const names = Object.keys(adapter.credentials);
    const variable = (name: string) => `${id}_${name}`.toUpperCase();
    credentials.set(id, names.map(variable));
    inEnvironment.push(...names.map(name => plant(variable(name), 'token')));
    const mapped = credentialSetsOf(adapter)
      .at(-1)!
      .map(name => `${name}: ${variable(name)}`)
      .join(', ');
    accounts.push(
      `  ${id}: { platform: ${id}, ${places[id] ?? ''}${places[id] ? ', ' : ''}credentials: { ${mapped} } }`,
    );
  }
  const config = `version: 1\ntimezone: Europe/Berlin\naccounts:\n${accounts.join('\n')}\n`;
  world = await startProcesses({
    files: { 'mergecast.yml': config, 'posts/first.md': post('First').replace('fediverse', 'mastodon') },
    token: token.value,
    variables: Object.fromEntries(inEnvironment.slice(1).map(({ name, value }) => [name, value])),
  });
  for (const { name, value } of inFiles) {
    const place = join(world.repository.folder, name.replace('../', 'posts/'));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, value);
  }
  await world.repository.git('config', 'http.https://github.com/.extraheader', `AUTHORIZATION: basic ${remote.value}`);
}, 120_000);

afterAll(() => world?.dispose());

const planted = [...inFiles, remote, http];
const all = () => [...planted, ...inEnvironment];

const good = (body: string) => [{ file: 'news.md', content: post(body).replace('fediverse', 'mastodon') }];
/** What somebody would ask for who looks for them, by name and by place. */
const asking = (): [string, Record<string, unknown>][] => {
  const names = [...others, ...[...credentials.values()].flat()];
  const text = names.map(name => `$${name} \${${name}} {{ env.${name} }} %${name}%`).join(' ');
  const looked = ['.env', '../.env', '.git/config', '/proc/self/environ', '.git/mergecast/secrets.json', 'posts/.env'];
  return [
    ...tools.map(({ name }): [string, Record<string, unknown>] => [name, {}]),
    ['describe_accounts', {}],
    ['validate_post', { posts: good(text), files: looked }],
    ['preview_post', { posts: good('Hello'), files: looked }],
    [
      'preview_post',
      { posts: [{ file: 'm.md', content: post('x').replace('---\n', '---\nmedia: [{ file: .env, alt: x }]\n') }] },
    ],
    ...looked.map((path): [string, Record<string, unknown>] => ['get_post', { post: path }]),
    ['get_post', { post: 'first' }],
    ['list_posts', { account: 'mastodon' }],
    ['list_deliveries', { post: 'first' }],
    ['why', { post: 'first' }],
    ['usage', { month: '2026-11' }],
    ['draft_post', { draft: 'd', posts: good('Hello'), media: [{ file: 'x.png', base64: 'aGVsbG8=' }] }],
    ['propose_posts', { posts: good('Hello'), title: text.slice(0, 200), agent }],
    ['proposal_status', { number: 1 }],
    ['revise_proposal', { number: 1, posts: good('Hello again'), title: 'News', reply: 'Done', agent }],
    ['propose_retraction', { post: 'first', reason: 'It was wrong', agent }],
    ['propose_policy_change', { policies: [{ for: ['mastodon'], per_day: 3 }], reason: 'Fewer', agent }],
  ];
};
const uris = ['config', 'codes', 'schemas/post', 'platforms/mastodon', 'ledger/mastodon/2026-11', 'config/.env'];

function traces(said: string): string[] {
  return traceLines(search(said, all()), 'what was said');
}

test('what is planted would be found', () => {
  expect([...credentials.keys()]).toEqual([...adapters.ids]);
  expect(traces(`x${Buffer.from(inEnvironment.at(-1)!.value).toString('base64')}x`)).toHaveLength(1);
});

test('nothing of them is said over stdio: in answers, errors, progress and on stderr', async () => {
  const running = await world.start();
  for (const method of ['tools/list', 'resources/list', 'resources/templates/list', 'prompts/list']) {
    await running.ask(method);
  }
  const went: string[] = [];
  for (const [index, [name, values]] of asking().entries()) {
    const { result } = await running.ask('tools/call', { name, arguments: values, _meta: { progressToken: index } });
    if (result !== undefined && result.isError !== true) went.push(name);
  }
  for (const path of uris) await running.ask('resources/read', { uri: `mergecast://${path}` });
  running.send({ nonsense: inFiles[0]!.name });
  running.child.stdin.write('no JSON at all\n');
  await running.ask('ping');
  const { stdout, stderr } = await running.end();
  // Every tool was seen to do its work, and not only to refuse.
  expect([...new Set(went)].toSorted(), stdout.slice(-3000)).toEqual(tools.map(({ name }) => name).toSorted());
  expect(stdout).toContain('notifications/progress');
  expect(traces(stdout + stderr)).toEqual([]);
}, 120_000);

test('nor over HTTP, in headers and bodies, nor in what went to the host and the remote', async () => {
  const running = await world.start(['--http', '--port', '0'], { MERGECAST_MCP_TOKEN: http.value });
  const url = await addressOf(running.child.stderr, running.said);
  let said = '';
  const send = async (headers: Record<string, string>, message: object) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, ...message }),
    });
    said += JSON.stringify([...response.headers]) + (await response.text());
    return response.status;
  };
  const bearer = { authorization: `Bearer ${http.value}` };
  for (const [name, values] of asking().slice(0, tools.length)) {
    const params = { name, arguments: values, _meta: { progressToken: 1 } };
    expect(await send(bearer, { method: 'tools/call', params })).toBe(200);
  }
  expect(await send({ authorization: 'Bearer x' }, { method: 'ping' })).toBe(401);
  expect(await send({ ...bearer, origin: 'https://evil.example' }, { method: 'ping' })).toBe(403);
  running.child.kill('SIGTERM');
  const { stdout, stderr } = await running.end();
  const { repository, github } = world;
  const pushed = await repository.git(`--git-dir=${repository.remote}`, 'log', '--all', '-p');
  const shown = JSON.stringify([github.state.pulls, github.state.comments]);
  expect(traces(said + stdout + stderr + pushed + shown)).toEqual([]);
}, 120_000);

function addressOf(stderr: NodeJS.ReadableStream, said: () => string): Promise<string> {
  return new Promise(resolve => {
    const look = () => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/mcp/.exec(said()) ?? [];
      if (found !== undefined) resolve(found);
    };
    stderr.on('data', look);
    look();
  });
}
