import { z } from 'zod';
import { serverOrigin } from '../../adapters/kit/server-origin.ts';
import { Failure } from '../model/failure.ts';
import type { Environment } from '../model/ports.ts';

const variable = 'MERGECAST_ENDPOINTS';

/**
 * Where platforms are reached instead of their usual hosts: for the sandbox, proxies and tests. It comes from the run's
 * environment alone, so that no file of the repository can move a credential to another host.
 */
export function readEndpoints(environment: Environment, platforms: readonly string[]): Record<string, string> {
  const written = environment.get(variable);
  if (written === undefined) return {};
  const read = z.record(z.string(), serverOrigin).safeParse(parse(written));
  if (!read.success) throw invalid(`${variable} is not a JSON object from platform ids to origins`);
  const unknown = Object.keys(read.data).filter(id => !platforms.includes(id));
  if (unknown.length > 0) throw invalid(`${variable} names ${unknown.join(', ')}, which is no platform`);
  return read.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function invalid(message: string): Failure {
  return new Failure('usage.endpoints', message, {
    remedy: 'Write it such as {"mastodon":"http://127.0.0.1:4010"}; plain http is accepted for loopback alone.',
    state: 'Nothing was sent.',
  });
}
