import { timingSafeEqual } from 'node:crypto';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { createServer } from '../mcp/server.ts';
import type { AgentWorld } from '../mcp/world.ts';
import { Failure } from '../model/failure.ts';

export interface Listening {
  /** Such as http://127.0.0.1:8736/mcp. */
  url: string;
  close(): Promise<void>;
}

interface Setting {
  open: () => Promise<AgentWorld>;
  version: string;
  /** 0 for any that is free. */
  port: number;
  /** Whoever calls has to bring it. */
  token: string;
}

const mostBytes = 80 * 1024 * 1024;
const path = '/mcp';

/**
 * The server on loopback, each request by itself: no session that somebody could take over. A page in a browser reaches
 * loopback too, so that a request from one is refused, as is a host that is not ours.
 * https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#security-warning
 */
export async function listenForAgents(setting: Setting): Promise<Listening> {
  const server = createHttpServer((request, response) => {
    answer(request, response, setting, port()).catch(() => response.destroy());
  });
  const port = () => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve, reject) => {
    server.once('error', cause => reject(cannotListen(setting.port, cause)));
    server.listen(setting.port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${port()}${path}`,
    close: () => {
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, setting: Setting, port: number) {
  const refusal = refusalOf(request, setting.token, port);
  if (refusal !== null) return void response.writeHead(refusal, { connection: 'close' }).end();
  const bytes = await readBytes(request);
  const body = bytes === null ? null : parsed(bytes);
  if (body === null) return void response.writeHead(bytes === null ? 413 : 400, { connection: 'close' }).end();
  const server = createServer(setting.open, setting.version);
  const transport = new StreamableHTTPServerTransport();
  response.once('close', () => void server.close());
  await server.connect(transport as Parameters<typeof server.connect>[0]);
  await transport.handleRequest(request, response, body);
}

/** The status of a refusal; null where there is none. The token is asked for first: strangers learn nothing else. */
function refusalOf({ headers, method, url }: IncomingMessage, token: string, port: number): number | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!isSame(headers.authorization ?? '', `Bearer ${token}`)) return 401;
  if (!hosts.includes(headers.host ?? '')) return 421;
  // Programs send none, and no page of ours is served here: another one is that of a page in a browser.
  if (headers.origin !== undefined && !hosts.some(host => headers.origin === `http://${host}`)) return 403;
  if (url !== path) return 404;
  if (method !== 'POST') return 405;
  return Number(headers['content-length'] ?? 0) > mostBytes ? 413 : null;
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Null for more than a message may have, whatever its header said. */
async function readBytes(request: IncomingMessage): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > mostBytes) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return null;
  }
}

function cannotListen(port: number, cause: unknown): Failure {
  return new Failure('agent.http', `port ${port} of this machine cannot be listened on`, {
    remedy: 'Take another one with --port, or 0 for any that is free.',
    cause,
  });
}
