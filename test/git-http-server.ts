import { spawn } from 'node:child_process';
import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface GitHttpServer {
  /** The origin; a repository is at `<url>/<name>.git`. */
  url: string;
  close(): Promise<void>;
  /** The next push is applied and its answer never arrives. */
  dropNextPushAnswer(): void;
  /** Every push is refused by a pre-receive hook that says this; null ends it. */
  rejectPushes(text: string | null): void;
}

interface Faults {
  dropAnswer: boolean;
}

/** Bare repositories below a folder over HTTP, by git's own CGI program; with a token, as a host that asks for one. */
export async function startGitHttpServer({ root, token }: { root: string; token?: string }): Promise<GitHttpServer> {
  const faults: Faults = { dropAnswer: false };
  const server = createServer((request, response) => {
    if (token !== undefined && !mayEnter(request, token)) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    answer(request, response, root, faults);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve()));
    },
    dropNextPushAnswer: () => {
      faults.dropAnswer = true;
    },
    rejectPushes: text => {
      for (const name of readdirSync(root).filter(each => each.endsWith('.git'))) setHook(join(root, name), text);
    },
  };
}

function mayEnter(request: IncomingMessage, token: string): boolean {
  const right = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  return request.headers.authorization === right;
}

function answer(request: IncomingMessage, response: ServerResponse, root: string, faults: Faults): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      REMOTE_USER: 'test',
      PATH_INFO: pathname,
      QUERY_STRING: searchParams.toString(),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
  });
  // A client that hangs up, or a push that is refused early, closes these pipes under us.
  child.stdin.on('error', () => {});
  request.pipe(child.stdin);
  const output: Buffer[] = [];
  child.stdout.on('data', chunk => output.push(chunk));
  child.on('close', () => {
    if (faults.dropAnswer && pathname.endsWith('/git-receive-pack')) {
      faults.dropAnswer = false;
      response.socket?.destroy();
      return;
    }
    giveCgi(Buffer.concat(output), response);
  });
}

/** CGI: header lines, an empty line, the body; the status is a header. */
function giveCgi(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n');
  const headers = output.subarray(0, end).toString().split('\r\n');
  for (const line of headers) {
    const [name = '', value = ''] = line.split(/: (.*)/s);
    if (name === 'Status') response.statusCode = Number.parseInt(value, 10);
    else if (name !== '') response.setHeader(name, value);
  }
  response.end(output.subarray(end + 4));
}

function setHook(repository: string, text: string | null): void {
  const path = join(repository, 'hooks', 'pre-receive');
  rmSync(path, { force: true });
  if (text === null) return;
  writeFileSync(path, `#!/bin/sh\ncat >&2 <<'END'\n${text}\nEND\nexit 1\n`);
  chmodSync(path, 0o755);
}
