import type { IncomingMessage } from 'node:http';
import { nestFields } from './form-fields.ts';

/** A request, read whole. */
export interface Incoming {
  method: string;
  /** Without the query. */
  path: string;
  query: URLSearchParams;
  /** Names in lower case. */
  headers: Record<string, string>;
  bytes: Uint8Array;
  /** The body as JSON or as form fields; undefined where it is neither. */
  body: unknown;
  /** It claims to be JSON or a form and is not. */
  isMalformed: boolean;
}

/** Reads a request, or null where its body has more bytes than that. */
export async function readIncoming(message: IncomingMessage, maxBytes: number): Promise<Incoming | null> {
  const bytes = await readBytes(message, maxBytes);
  if (bytes === null) return null;
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : `${value}`,
    ]),
  );
  // Only path and query count, whatever origin an absolute request target claims.
  const url = new URL(message.url ?? '/', 'http://127.0.0.1');
  return {
    method: message.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers,
    bytes,
    ...(await parseBody(bytes, headers['content-type'] ?? '')),
  };
}

async function readBytes(message: IncomingMessage, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function parseBody(bytes: Uint8Array, type: string): Promise<Pick<Incoming, 'body' | 'isMalformed'>> {
  if (bytes.length === 0) return { body: undefined, isMalformed: false };
  try {
    if (/^application\/json\b/i.test(type)) return { body: parseJson(bytes), isMalformed: false };
    if (/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) {
      const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
      return { body: nestFields(form), isMalformed: false };
    }
  } catch {
    return { body: undefined, isMalformed: true };
  }
  return { body: undefined, isMalformed: false };
}

export function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}
