import { createHash } from 'node:crypto';
import type { Incoming } from './incoming.ts';

/** A request that a double saw. */
export interface LoggedRequest {
  method: string;
  /** With the query, if there was one. */
  path: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** Parsed, where it was JSON or a form; files and other bytes by type and size. */
  body: unknown;
  /** Null as long as nothing was answered. */
  status: number | null;
}

const secretHeaders = new Set(['authorization', 'cookie', 'dpop']);
const secretFields = new Set([
  'password',
  'token',
  'client_secret',
  'code',
  'code_verifier',
  'refresh_token',
  'authFactorToken',
]);

/** What is remembered of a request: of a secret only a digest, so that two can be told apart and none be read. */
export function describeRequest(request: Incoming): LoggedRequest {
  const query = request.query.toString();
  return {
    method: request.method,
    path: query === '' ? request.path : `${request.path}?${query}`,
    headers: mapEntries(request.headers, (value, name) => (secretHeaders.has(name) ? digested(value) : value)),
    body: describeBody(request),
    status: null,
  };
}

function describeBody({ body, bytes, headers }: Incoming): unknown {
  if (body === undefined) {
    return bytes.length === 0 ? undefined : { type: headers['content-type'] ?? null, size: bytes.length };
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return mapEntries(body as Record<string, unknown>, (value, name) => {
    if (value instanceof File) return { name: value.name, type: value.type, size: value.size };
    return secretFields.has(name) ? digested(String(value)) : value;
  });
}

function digested(secret: string): string {
  return `sha256:${createHash('sha256').update(secret).digest('hex').slice(0, 12)}`;
}

function mapEntries<From, To>(from: Record<string, From>, change: (value: From, name: string) => To) {
  return Object.fromEntries(Object.entries(from).map(([name, value]) => [name, change(value, name)]));
}
