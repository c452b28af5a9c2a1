import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { adapters } from '../../adapters/index.ts';
import { main } from '../../src/entry/main.ts';
import { systemClock } from '../../src/io/clock.ts';
import { makeKey } from '../../src/io/sealing.ts';
import type { Environment, HttpRequest, HttpResponse } from '../../src/model/ports.ts';
import { gitIn, makeRepository, type TestRepository } from '../git-repository.ts';
import { openDoubles } from '../scenarios/doubles.ts';
import { postsOf, publicUrl } from '../scenarios/posts.ts';
import { accepted, acceptKeys } from './accepted.ts';
import { openFront } from './front.ts';
import { broken, type Manner, manners } from './hostile.ts';
import { credentialSetsOf, type Planted, plant } from './planted.ts';
import { search, traceLines } from './search.ts';
import { accountOf, type Subject, variableFor } from './stage.ts';

/*
 * The command line as it is, on real repositories and over real connections, with an account for each set of credentials
 * of two platforms, one of which renews its tokens: every byte on the disk, in the objects of git and on the terminal is searched.
 */

// Each command starts many processes of git.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const subjects: Subject[] = [];
const platforms = ['mastodon', 'x'];
for (const platform of platforms)
  for (const set of credentialSetsOf(await adapters.load(platform))) subjects.push({ platform, set });

const clock = systemClock();
const doubles = openDoubles(clock);
const planted: Planted[] = [];
const known = new Map<string, string>();
for (const { platform, set } of subjects) {
  for (const credential of set) {
    const value = plant(`${platform} ${credential}`);
    if (!planted.some(({ name }) => name === value.name)) planted.push(value);
    known.set(value.value, accepted[platform]![credential]!);
  }
}
const front = openFront(doubles.http, known, 'a platform');
const nameOf = (subject: Subject) => `${subject.platform}-${subjects.indexOf(subject)}`;

let repository: TestRepository;
let vault: Awaited<ReturnType<typeof makeKey>>;
let manner: Manner | null = null;
const servers: Server[] = [];
/** What was printed. */
const said: string[] = [];

const variables: Record<string, string> = {};
/** A variable that is read at the first request, and breaks. */
let isBroken = false;
const environment: Environment = {
  get: name => {
    if (isBroken && name === 'http_proxy') throw broken(planted.map(({ value }) => value).join(' '));
    return variables[name];
  },
};

beforeAll(async () => {
  vault = await makeKey();
  const endpoints = await Promise.all(doubles.all.map(async double => [double.platform, await listen(double)]));
  variables.MERGECAST_ENDPOINTS = JSON.stringify(Object.fromEntries(endpoints));
  variables.PLANTED_VAULT = vault.identity;
  for (const { platform, set } of subjects) {
    const values = set.map(credential => [credential, plant(`${platform} ${credential}`).value] as const);
    acceptKeys(doubles, platform, Object.fromEntries(values));
    for (const [credential, value] of values) variables[variableFor(platform, credential)] = value;
  }
  const { files } = postsOf(['plain', 'image'], platforms);
  for (const [path, content] of Object.entries(files))
    if (typeof content !== 'string') doubles.host(`${publicUrl}/${path}`, content);
  repository = await makeRepository({ files: { '.gitignore': '' }, remote: true });
  for (const [path, content] of Object.entries({ ...files, 'mergecast.yml': config() })) {
    mkdirSync(dirname(join(repository.folder, path)), { recursive: true });
    writeFileSync(join(repository.folder, path), typeof content === 'string' ? withAllAccounts(content) : content);
  }
  await repository.commit({}, 'Add posts');
});

afterAll(async () => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  await repository.dispose();
});

function config(): string {
  return `version: 1
limits: { per_run: 100 }
media: { public_url: ${publicUrl} }
vault: { recipients: [${vault.recipient}], identity: PLANTED_VAULT }
accounts:
${subjects.map(subject => accountOf(subject, nameOf(subject))).join('\n')}
`;
}

/** The posts are written for one account a platform, which is called as that is. */
function withAllAccounts(text: string): string {
  return text.replace(/^accounts: \[(.+)\]$/m, (_, ids: string) => {
    const names = subjects.filter(({ platform }) => ids.split(', ').includes(platform)).map(nameOf);
    return `accounts: [${names.join(', ')}]`;
  });
}

/** A platform's double on a connection of its own, with what makes it hostile before it. */
async function listen(double: (typeof doubles.all)[number]): Promise<string> {
  const server = createServer((message, response) => {
    reply(message, double.origin).then(
      ({ status, headers, body }) => {
        const { 'content-length': _, 'transfer-encoding': __, ...rest } = headers;
        response.writeHead(status, rest).end(body);
      },
      () => response.destroy(),
    );
  });
  servers.push(server);
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
  double.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return double.origin;
}

async function reply(message: IncomingMessage, origin: string): Promise<HttpResponse> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, `${value}`]));
  const { method } = message as { method: HttpRequest['method'] };
  const request = { method, url: `${origin}${message.url}`, headers, body: Buffer.concat(chunks) };
  const usual = () => front.http(request);
  if (manner === null) return usual();
  return manner({ request, secrets: [], usual });
}

async function cli(...args: string[]): Promise<number> {
  const print = (text: string) => void said.push(text);
  const terminal = { stdout: print, stderr: print, colours: false, signal: new AbortController().signal, environment };
  return main([...args, '--cwd', repository.folder], terminal);
}

/** Every file below the folder that has the clone and its remote, and every object of both, as it was before it was packed. */
async function everyByte(): Promise<[string, Uint8Array][]> {
  const base = dirname(repository.folder);
  const files = readdirSync(base, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  const read = files.map((entry): [string, Uint8Array] => {
    const path = join(entry.parentPath, entry.name);
    return [path, Buffer.concat([Buffer.from(`${path}\n`), readFileSync(path)])];
  });
  const objects = await Promise.all(
    [repository.folder, repository.remote!].map(async (folder): Promise<[string, Uint8Array]> => {
      const said = await gitIn(folder, 'cat-file', '--batch-all-objects', '--batch');
      return [`objects of ${folder}`, Buffer.from(said)];
    }),
  );
  return [...read, ...objects, ['what was printed', Buffer.from(said.join('\n'))]];
}

it('no command leaves a value anywhere', async () => {
  await cli('accounts', 'check', '--json');
  await cli('publish');
  expect(Object.entries(doubles.creates()).filter(([id, count]) => platforms.includes(id) && count === 0)).toEqual([]);
  expect(front.issued.length).toBeGreaterThan(1);

  const second = withAllAccounts(postsOf(['plain', 'plain'], platforms).files['posts/post-1.md'] as string);
  await repository.commit({ 'posts/second.md': second }, 'Add another');
  manner = manners['a refusal in words']!;
  await cli('plan', '--json');
  expect(await cli('publish', '--json')).toBe(1);
  manner = manners['a refusal in an object']!;
  await cli('doctor', '--ask');
  manner = manners['a cut line']!;
  expect(await cli('accounts', 'check')).toBe(1);
  isBroken = true;
  expect(await cli('accounts', 'check', '--json')).toBe(2);
  expect(said.at(-1)).toContain('internal.invariant');
  await cli('status', '--json');
  await cli('why', 'post-0');
  await cli('accounts', 'list');
  expect(await cli('ledger', 'verify', '--json')).toBe(0);

  const key = { name: 'the key of the vault', value: vault.identity, pieces: [vault.identity.slice(20, 40)] };
  const all = [...planted, ...front.issued, key];
  const bytes = await everyByte();
  expect(bytes.length).toBeGreaterThan(50);
  expect(bytes.flatMap(([where, held]) => traceLines(search(held, all), where))).toEqual([]);
});

it('and one that somebody leaves in git is found', async () => {
  await repository.commit({ 'notes.txt': `a token: ${encodeURIComponent(planted[0]!.value)}` }, 'Leave a value');
  await repository.git('rm', '--quiet', 'notes.txt');
  await repository.commit({}, 'Take it away');
  const found = (await everyByte()).filter(([, held]) => search(held, planted).length > 0).map(([where]) => where);
  expect(said.flatMap(text => traceLines(search(text, planted), 'printed'))).toEqual([]);
  expect(found).toEqual([`objects of ${repository.folder}`, `objects of ${repository.remote}`]);
});
