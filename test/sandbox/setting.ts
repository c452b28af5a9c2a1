import { afterEach, beforeEach } from 'vitest';
import { type FixedClock, fixedClock } from '../../src/io/clock.ts';
import { seededRandom } from '../../src/io/random.ts';
import { type Sandbox, sandboxCredentials, startSandbox } from '../../src/sandbox/sandbox.ts';

export const start = Date.parse('2026-12-01T09:00:00Z');

export interface Stage {
  clock: FixedClock;
  sandbox: Sandbox;
}

/** A sandbox of its own for each test of the block. */
export function useSandbox(): Stage {
  const stage = {} as Stage;
  beforeEach(async () => {
    stage.clock = fixedClock(start);
    stage.sandbox = await startSandbox({ clock: stage.clock, random: seededRandom('sandbox') });
  });
  afterEach(() => stage.sandbox.close());
  return stage;
}

export interface Ask {
  method?: string;
  token?: string | null;
  headers?: Record<string, string>;
  json?: unknown;
  body?: NonNullable<RequestInit['body']>;
  signal?: AbortSignal;
}

export interface Told {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at any member of any answer.
  json: any;
  text: string;
}

/** One request over a real connection; never follows a redirect. */
export async function ask(url: string, { method, token, headers, json, body, signal }: Ask = {}): Promise<Told> {
  const hasBody = json !== undefined || body !== undefined;
  const response = await fetch(url, {
    method: method ?? (hasBody ? 'POST' : 'GET'),
    redirect: 'manual',
    headers: {
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    ...(hasBody ? { body: json === undefined ? body! : JSON.stringify(json) } : {}),
    ...(signal === undefined ? {} : { signal }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The Mastodon double with the demo account's token. */
export function mastodon({ sandbox }: Stage, path: string, request: Ask = {}): Promise<Told> {
  return ask(`${sandbox.mastodon.origin}${path}`, { token: sandboxCredentials.mastodon.token, ...request });
}

export function xrpc({ sandbox }: Stage, method: string, request: Ask = {}): Promise<Told> {
  return ask(`${sandbox.bluesky.origin}/xrpc/${method}`, request);
}

export async function logIn(stage: Stage): Promise<{ did: string; accessJwt: string; refreshJwt: string }> {
  return (await xrpc(stage, 'com.atproto.server.createSession', { json: sandboxCredentials.bluesky })).json;
}

export const collection = 'app.bsky.feed.post';
export const rkeys = ['3mavzqsyd2k2a', '3mavzqsyd2k2b', '3mavzqsyd2k2c'] as const;

export function record(text = 'Good morning', more: Record<string, unknown> = {}): Record<string, unknown> {
  return { $type: collection, text, createdAt: '2026-12-01T09:00:00.000Z', ...more };
}

/** Lets the event loop turn until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(resolve => setImmediate(resolve));
}
