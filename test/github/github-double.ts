import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FixedClock, fixedClock } from '../../src/io/clock.ts';
import { type Answer, type Asked, githubRoutes, notFound, refused } from './github-routes.ts';
import { actionsBot, emptyState, type GithubState, type Permissions, person, type Token } from './github-state.ts';
import { faultsOf } from './openapi-check.ts';

export interface Refusal {
  status: number;
  headers?: Record<string, string>;
  message: string;
  /** Cuts the line in place of an answer. */
  cut?: true;
}

/** GitHub's API for one repository on loopback, with a store of files beside it that has another origin. */
export interface GithubDouble {
  origin: string;
  /** The address of the API there, as GitHub Enterprise has it. */
  enterprise: string;
  /** As Forgejo and Gitea have it: only what they share. */
  partial: string;
  state: GithubState;
  clock: FixedClock;
  /** Method and address of each request, in order. */
  requests: string[];
  /** What the store was sent as `authorization`. */
  storeTokens: (string | undefined)[];
  /** Answers the next requests in place of what it would say. */
  refuseNext: Refusal[];
  /** Requests an hour. */
  limit: number;
  /** A token of that kind. */
  token(permissions: Permissions, kind?: 'job' | 'person'): string;
  /** Throws where an exchange was not as GitHub describes it, so that no test can forget to look. */
  close(): Promise<void>;
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const mostCreatesAMinute = 80;

export async function startGithubDouble(start = Date.parse('2026-11-24T12:00:00Z')): Promise<GithubDouble> {
  const inner: Inner = { violations: [], used: 0, resetAt: 0, created: [], store: '' };
  const store = createServer((request, response) => giveFile(double, request, response));
  const server = createServer((request, response) => {
    answer(double, inner, request, response).catch(error => {
      inner.violations.push(String(error));
      response.destroy();
    });
  });
  inner.store = await listening(store);
  const origin = await listening(server);
  const double: GithubDouble = {
    origin,
    enterprise: `${origin}/api/v3`,
    partial: `${origin}/api/v1`,
    state: emptyState(),
    clock: fixedClock(start),
    requests: [],
    storeTokens: [],
    refuseNext: [],
    limit: 1000,
    token: (permissions, kind = 'job') => {
      const written = `ghs_token_${double.state.tokens.size}_of_a_${kind}`;
      const isApp = kind === 'job';
      double.state.tokens.set(written, { user: isApp ? actionsBot : person, isApp, permissions });
      return written;
    },
    close: async () => {
      await Promise.all([closed(server), closed(store)]);
      if (inner.violations.length > 0) throw new Error(inner.violations.join('\n'));
    },
  };
  return double;
}

interface Inner {
  violations: string[];
  used: number;
  resetAt: number;
  created: number[];
  store: string;
}

async function answer(double: GithubDouble, inner: Inner, message: IncomingMessage, response: ServerResponse) {
  const text = await textOf(message);
  const url = new URL(message.url!, double.origin);
  const method = message.method!;
  double.requests.push(`${method} ${url.pathname}${url.search}`);
  const refusal = double.refuseNext.shift();
  if (refusal?.cut) return response.destroy();
  const rate = rateOf(double, inner);
  const say = (given: Answer, headers: Record<string, string> = {}) => {
    const all = { 'content-type': 'application/json; charset=utf-8', ...rate.headers, ...headers };
    response.writeHead(given.status, all).end(given.body === undefined ? undefined : JSON.stringify(given.body));
  };
  if (refusal !== undefined)
    return say({ status: refusal.status, body: { message: refusal.message } }, refusal.headers);
  if (rate.isOver) return say({ status: 403, body: { message: 'API rate limit exceeded for installation.' } });
  const token = double.state.tokens.get(message.headers.authorization?.replace(/^Bearer /, '') ?? '');
  // What was sent is quoted, as a careless proxy would: nothing may carry it on.
  if (token === undefined)
    return say({ status: 401, body: { message: `Bad credentials ${message.headers.authorization}` } });
  const address = addressOf(url.pathname);
  if (address.path === '/graphql') return say(viewerAnswer(text, token));
  const found = routeOf(method, address);
  if (found === null) return say(notFound);
  const body = text === '' ? undefined : (JSON.parse(text) as unknown);
  const asked: Asked = { ...found, query: url.searchParams, body, token, state: double.state, store: inner.store };
  const given = paged(permitted(double, inner, found.route, asked), asked, url);
  const { template } = found.route;
  inner.violations.push(
    ...faultsOf({ ...asked, method, template, status: given.answer.status, answer: given.answer.body }),
  );
  say(given.answer, given.headers);
}

function permitted(double: GithubDouble, inner: Inner, route: Route, asked: Asked): Answer {
  const { owner, name, isPrivate } = double.state;
  const { path, token } = asked;
  const isHere = path.owner === undefined || (path.owner === owner && path.repo === name);
  const granted = route.needs === null ? 'write' : token.permissions[route.needs[0]];
  if (!isHere || (isPrivate && Object.keys(token.permissions).length === 0)) return notFound;
  const mayPass = route.needs === null || granted === 'write' || granted === route.needs[1];
  // Of a team that may not be seen, GitHub says that it is not there.
  if (!mayPass) return path.org === undefined ? refused('Resource not accessible by integration') : notFound;
  if (route.creates) {
    const now = double.clock.now();
    inner.created = [...inner.created.filter(at => at > now - 60_000), now];
    if (inner.created.length > mostCreatesAMinute) return refused('You have exceeded a secondary rate limit.');
  }
  return route.answer(asked);
}

function paged({ list, under, ...answer }: Answer, { query }: Asked, url: URL) {
  const headers: Record<string, string> = answer.location === undefined ? {} : { location: answer.location };
  if (list === undefined) return { answer, headers };
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const page = Number(query.get('page') ?? 1);
  const shown = list.slice((page - 1) * size, page * size);
  if (page * size < list.length) {
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    headers.link = `<${next}>; rel="next"`;
  }
  const body = under === undefined ? shown : { total_count: list.length, [under]: shown };
  return { answer: { ...answer, body }, headers };
}

type Route = (typeof githubRoutes)[number];

function routeOf(method: string, { path, isPartial }: Address): { route: Route; path: Record<string, string> } | null {
  for (const route of githubRoutes) {
    if (route.method !== method || (isPartial && !route.isCommon)) continue;
    const pattern = new RegExp(`^${route.template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
    const groups = pattern.exec(path)?.groups;
    if (groups === undefined && path !== route.template) continue;
    const decoded = Object.entries(groups ?? {}).map(([name, part]) => [name, decodeURIComponent(part)]);
    return { route, path: Object.fromEntries(decoded) };
  }
  return null;
}

interface Address {
  path: string;
  isPartial: boolean;
}

function addressOf(pathname: string): Address {
  if (pathname === '/api/graphql') return { path: '/graphql', isPartial: false };
  const path = pathname.replace(/^\/api\/v[13](?=\/)/, '');
  return { path, isPartial: pathname.startsWith('/api/v1/') };
}

function viewerAnswer(text: string, { user }: Token): Answer {
  if (!/^\{"query":"query \{ viewer \{ login databaseId \} \}"\}$/.test(text)) return { status: 400, body: {} };
  return { status: 200, body: { data: { viewer: { login: user.login, databaseId: user.id } } } };
}

function rateOf({ clock, limit }: GithubDouble, inner: Inner) {
  if (clock.now() >= inner.resetAt) Object.assign(inner, { used: 0, resetAt: clock.now() + 3_600_000 });
  const isOver = inner.used >= limit;
  if (!isOver) inner.used += 1;
  const headers = {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - inner.used)),
    'x-ratelimit-reset': String(Math.ceil(inner.resetAt / 1000)),
  };
  return { isOver, headers };
}

/** The store knows an address by its signature, and refuses whoever brings a token. */
function giveFile({ state, storeTokens }: GithubDouble, request: IncomingMessage, response: ServerResponse) {
  const { authorization } = request.headers;
  storeTokens.push(authorization);
  const [, id] = /^\/archive\/(\d+)\?sig=as-good-as-a-password$/.exec(request.url!) ?? [];
  const artifact = state.artifacts.find(each => String(each.id) === id);
  if (authorization !== undefined || artifact === undefined) return response.writeHead(403).end();
  return response.writeHead(200, { 'content-type': 'application/zip' }).end(artifact.bytes);
}

async function textOf(message: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of message.setEncoding('utf8')) text += chunk;
  return text;
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function closed(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
