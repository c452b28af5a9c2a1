import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sodium from 'libsodium-wrappers';

/** GitHub's API for the secrets and workflows of one repository, on loopback, with the key that opens what it is sent. */
export interface SecretsHost {
  origin: string;
  /** May write them; may list them; sees another repository alone. */
  token: string;
  readOnlyToken: string;
  strangersToken: string;
  /** What it tells as its key, in base64. */
  key: string;
  /** As they came, in base64, by name. */
  sealed: Map<string, string>;
  /** Those of its environments, by their names. */
  environments: Map<string, Map<string, string>>;
  /** Its workflows by path, with their states. */
  workflows: Map<string, string>;
  /** What was sent, as text. */
  bodies: string[];
  /** What is stored, opened. */
  opened(environment?: string): Record<string, string>;
  close(): Promise<void>;
}

export async function startSecretsHost(repository: string): Promise<SecretsHost> {
  await sodium.ready;
  const pair = sodium.crypto_box_keypair();
  const server = createServer(async (message, response) => answer(host, repository, message, response));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const host: SecretsHost = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: 'github_pat_may_write_secrets',
    readOnlyToken: 'github_pat_may_list_secrets',
    strangersToken: 'github_pat_of_a_stranger',
    key: base64(pair.publicKey),
    sealed: new Map(),
    environments: new Map(),
    workflows: new Map(),
    bodies: [],
    opened: environment =>
      Object.fromEntries(
        [...(environment === undefined ? host.sealed : host.environments.get(environment)!)].map(([name, box]) => [
          name,
          sodium.to_string(sodium.crypto_box_seal_open(Buffer.from(box, 'base64'), pair.publicKey, pair.privateKey)),
        ]),
      ),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return host;
}

async function answer(host: SecretsHost, repository: string, message: IncomingMessage, response: ServerResponse) {
  let text = '';
  for await (const chunk of message) text += chunk;
  if (text !== '') host.bodies.push(text);
  const say = (status: number, body?: object) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body && JSON.stringify(body));
  };
  const url = new URL(message.url!, host.origin);
  const token = message.headers.authorization?.replace(/^Bearer /, '');
  const environment = new RegExp(`^/repos/${repository}/environments/([^/]+)/secrets`).exec(url.pathname);
  const base = environment?.[0] ?? `/repos/${repository}/actions/secrets`;
  const sealed = environment === null ? host.sealed : host.environments.get(decodeURIComponent(environment[1]!));
  const isKnown = [host.token, host.readOnlyToken, host.strangersToken].includes(token ?? '');
  // An error that quotes what was sent must not carry it on.
  if (!isKnown) return say(401, { message: `Bad credentials: ${token}` });
  if (url.pathname === `/repos/${repository}/actions/workflows` && token !== host.strangersToken) {
    const workflows = [...host.workflows].map(([path, state]) => ({ path, state }));
    return say(200, { total_count: workflows.length, workflows });
  }
  if (sealed === undefined || token === host.strangersToken || !url.pathname.startsWith(base))
    return say(404, { message: 'Not Found' });
  const rest = url.pathname.slice(base.length);
  if (rest === '' && message.method === 'GET') return say(200, page(sealed, url.searchParams));
  if (token !== host.token) return say(403, { message: 'Resource not accessible by personal access token' });
  if (rest === '/public-key') return say(200, { key_id: '7', key: host.key });
  const name = rest.slice(1);
  if (message.method === 'DELETE') return sealed.delete(name) ? say(204) : say(404, { message: 'Not Found' });
  const { key_id, encrypted_value } = JSON.parse(text) as { key_id: string; encrypted_value: string };
  if (message.method !== 'PUT' || key_id !== '7') return say(422, { message: 'Bad request' });
  const isNew = !sealed.has(name);
  sealed.set(name, encrypted_value);
  return isNew ? say(201, {}) : say(204);
}

function page(sealed: ReadonlyMap<string, string>, query: URLSearchParams) {
  const size = Number(query.get('per_page') ?? 30);
  const start = (Number(query.get('page') ?? 1) - 1) * size;
  const secrets = [...sealed.keys()].slice(start, start + size).map(name => ({ name }));
  return { total_count: sealed.size, secrets };
}
