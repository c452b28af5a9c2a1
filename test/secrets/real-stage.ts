import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { adapters } from '../../adapters/index.ts';
import { systemClock } from '../../src/io/clock.ts';
import { makeKey } from '../../src/io/sealing.ts';
import type { HttpRequest, HttpResponse } from '../../src/model/ports.ts';
import { gitIn, makeRepository, type TestRepository } from '../git-repository.ts';
import { type Doubles, openDoubles } from '../scenarios/doubles.ts';
import { type Posts, postsOf, publicUrl } from '../scenarios/posts.ts';
import { accepted, acceptKeys } from './accepted.ts';
import { type Front, openFront } from './front.ts';
import type { Manner } from './hostile.ts';
import { credentialSetsOf, type Planted, plant } from './planted.ts';
import { accountOf, type Subject, variableFor } from './stage.ts';

/** Real repositories and real connections, with an account for each set of credentials of these platforms. */
export interface RealStage {
  platforms: readonly string[];
  doubles: Doubles;
  front: Front;
  repository: TestRepository;
  /** What the run's environment has: every planted value, and where the doubles are. */
  variables: Record<string, string>;
  /** How the platforms answer; null as they do. */
  manner: Manner | null;
  /** Told of each request before it is answered; the answer waits for it. */
  meets: ((url: string) => Promise<void>) | null;
  planted: readonly Planted[];
  /** Everything that must stand nowhere: what was planted, the key of the vault, what platforms gave so far. */
  secrets(): readonly Planted[];
  /** Adds the first of these posts for all accounts that take it. */
  addPost(name: string, posts: Posts): Promise<string>;
  /** Every file below the folder that has the clone and its remote, and every object of both, as it was before it was packed. */
  everyByte(): Promise<[string, Uint8Array][]>;
  close(): Promise<void>;
}

/** Those that take nothing but media. */
const filmsOnly = ['tiktok', 'youtube'];

export async function openRealStage(platforms: readonly string[]): Promise<RealStage> {
  const subjects: Subject[] = [];
  for (const platform of platforms)
    for (const set of credentialSetsOf(await adapters.load(platform))) subjects.push({ platform, set });
  const nameOf = (subject: Subject) => `${subject.platform}-${subjects.indexOf(subject)}`;
  const doubles = openDoubles(systemClock());
  const vault = await makeKey();
  const variables: Record<string, string> = { PLANTED_VAULT: vault.identity };
  const { planted, known } = plantAll(subjects, doubles, variables);
  const front = openFront(doubles.http, known, 'a platform');
  const servers: Server[] = [];
  const stage: RealStage = {
    platforms,
    doubles,
    front,
    repository: await makeRepository({ files: { '.gitignore': '' }, remote: true }),
    variables,
    planted,
    manner: null,
    meets: null,
    secrets: () => {
      const key = { name: 'the key of the vault', value: vault.identity, pieces: [vault.identity.slice(20, 40)] };
      return [...planted, ...front.issued, key];
    },
    addPost: (name, { files }) =>
      stage.repository.commit({ [`posts/${name}.md`]: withAllAccounts(files['posts/post-0.md'] as string) }, 'Add'),
    everyByte: () => everyByte(stage.repository),
    close: async () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
      await stage.repository.dispose();
    },
  };

  /** The posts are written for one account a platform, which is called as that is. */
  const withAllAccounts = (text: string) =>
    text.replace(/^accounts: \[(.+)\]$/m, (_, ids: string) => {
      const names = subjects.filter(({ platform }) => ids.split(', ').includes(platform)).map(nameOf);
      return `accounts: [${names.join(', ')}]`;
    });

  const endpoints = await Promise.all(
    doubles.all.map(async double => [double.platform, await listen(double, stage, servers)]),
  );
  variables.MERGECAST_ENDPOINTS = JSON.stringify(Object.fromEntries(endpoints));
  const { files } = postsOf(['plain', 'image'], platforms);
  for (const [path, content] of Object.entries(files))
    if (typeof content !== 'string') doubles.host(`${publicUrl}/${path}`, content);
  const films = platforms.filter(id => filmsOnly.includes(id));
  if (films.length > 0) files['posts/film.md'] = postsOf(['video'], films).files['posts/post-0.md']!;
  files['mergecast.yml'] = `version: 1
limits: { per_run: 100 }
media: { public_url: ${publicUrl} }
vault: { recipients: [${vault.recipient}], identity: PLANTED_VAULT }
accounts:
${subjects.map(subject => accountOf(subject, nameOf(subject))).join('\n')}
`;
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(stage.repository.folder, path)), { recursive: true });
    const text = typeof content === 'string' ? withAllAccounts(content) : content;
    writeFileSync(join(stage.repository.folder, path), text);
  }
  await stage.repository.commit({}, 'Add posts');
  return stage;
}

/** The planted values, each with the one that its double takes in its place. */
function plantAll(subjects: readonly Subject[], doubles: Doubles, variables: Record<string, string>) {
  const planted: Planted[] = [];
  const known = new Map<string, string>();
  for (const { platform, set } of subjects) {
    const values = set.map(credential => [credential, plant(`${platform} ${credential}`)] as const);
    for (const [credential, value] of values) {
      if (!planted.some(({ name }) => name === value.name)) planted.push(value);
      known.set(value.value, accepted[platform]![credential]!);
      variables[variableFor(platform, credential)] = value.value;
    }
    acceptKeys(doubles, platform, Object.fromEntries(values.map(([credential, { value }]) => [credential, value])));
  }
  return { planted, known };
}

/** A platform's double on a connection of its own, with what makes it hostile before it. */
async function listen(double: Doubles['all'][number], stage: RealStage, servers: Server[]): Promise<string> {
  const server = createServer((message, response) => {
    reply(message, double.origin, stage).then(
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

async function reply(message: IncomingMessage, origin: string, stage: RealStage): Promise<HttpResponse> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, `${value}`]));
  const { method } = message as { method: HttpRequest['method'] };
  const request = { method, url: `${origin}${message.url}`, headers, body: Buffer.concat(chunks) };
  await stage.meets?.(request.url);
  const usual = () => stage.front.http(request);
  return stage.manner === null ? usual() : stage.manner({ request, secrets: [], usual });
}

async function everyByte({ folder, remote }: TestRepository): Promise<[string, Uint8Array][]> {
  const base = dirname(folder);
  const files = readdirSync(base, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  const read = files.map((entry): [string, Uint8Array] => {
    const path = join(entry.parentPath, entry.name);
    return [path, Buffer.concat([Buffer.from(`${path}\n`), readFileSync(path)])];
  });
  const objects = await Promise.all(
    [folder, remote!].map(async (folder): Promise<[string, Uint8Array]> => {
      const said = await gitIn(folder, 'cat-file', '--batch-all-objects', '--batch');
      return [`objects of ${folder}`, Buffer.from(said)];
    }),
  );
  return [...read, ...objects];
}
