import { type LookupAddress, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import type { LinkFinding, LinkProbe } from '../model/ports.ts';
import { userAgent } from './http.ts';
import { isPublicAddress } from './public-address.ts';

const usualTimeout = 10_000;
const mostRedirects = 5;

export interface LinkProbeOptions {
  /** For one link with all that it leads to. */
  timeoutMilliseconds?: number;
  /** Which addresses may be asked. Default: those of the public Internet. */
  mayAsk?: (address: string) => boolean;
  /** Default: only the usual one of its protocol. */
  ports?: 'usual' | 'any';
}

/**
 * Asks whether somebody answers at an address that a stranger wrote. Nothing is asked of a machine that is not public: the
 * address that was looked at is the one that is connected to, at each redirect too, and no proxy is used, which would look up
 * names by itself. No credential, no cookie and no body is sent, and of an answer only its head is read.
 */
export function openLinkProbe({
  timeoutMilliseconds = usualTimeout,
  mayAsk = isPublicAddress,
  ports = 'usual',
}: LinkProbeOptions = {}): { probe: LinkProbe; close(): Promise<void> } {
  let agent: Promise<Dispatcher> | null = null;
  const createAgent = async () => {
    const { Agent } = await import('undici');
    return new Agent({ connect: { lookup: guardedLookup(mayAsk), timeout: timeoutMilliseconds }, pipelining: 0 });
  };
  return {
    probe: async (url, stop) => {
      agent ??= createAgent();
      const signal = AbortSignal.any([stop, AbortSignal.timeout(timeoutMilliseconds)]);
      try {
        return await follow(url, { agent: await agent, signal, mayAsk, ports });
      } catch (error) {
        return isNoHost(error) ? { kind: 'gone', why: 'there is no such host' } : unknown;
      }
    },
    close: async () => (await agent)?.destroy(),
  };
}

const unknown: LinkFinding = { kind: 'unknown' };

interface Asking {
  agent: Dispatcher;
  signal: AbortSignal;
  mayAsk: (address: string) => boolean;
  ports: 'usual' | 'any';
}

async function follow(written: string, asking: Asking): Promise<LinkFinding> {
  let url = written;
  for (let step = 0; step <= mostRedirects; step += 1) {
    const target = URL.canParse(url) ? new URL(url) : null;
    if (target === null || !isAllowed(target, asking)) return unknown;
    const head = await ask('HEAD', target, asking);
    // Many servers know HEAD for none of their pages, or not at all.
    const answer = head.status >= 400 ? await ask('GET', target, asking) : head;
    if (answer.status === 404 || answer.status === 410) {
      return { kind: 'gone', why: `the server says that there is no such page (${answer.status})` };
    }
    if (answer.status < 300) return { kind: 'there' };
    if (answer.status >= 400 || answer.location === null || !URL.canParse(answer.location, target.href)) return unknown;
    url = new URL(answer.location, target).href;
  }
  return unknown;
}

/** The host of an address that is a number is looked up by nobody, so that it is judged here. */
function isAllowed({ protocol, hostname, port, username, password }: URL, { mayAsk, ports }: Asking): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return (
    /^https?:$/.test(protocol) &&
    `${username}${password}` === '' &&
    (ports === 'any' || port === '') &&
    (isIP(host) === 0 || mayAsk(host))
  );
}

async function ask(
  method: 'HEAD' | 'GET',
  { origin, pathname, search }: URL,
  { agent, signal }: Asking,
): Promise<{ status: number; location: string | null }> {
  const headers = { 'user-agent': userAgent, accept: '*/*' };
  const {
    statusCode,
    headers: answer,
    body,
  } = await agent.request({
    origin,
    path: pathname + search,
    method,
    headers,
    signal,
  });
  // A page can be without end.
  body.on('error', () => {});
  body.destroy();
  const { location } = answer;
  return { status: statusCode, location: typeof location === 'string' ? location : null };
}

/** One name can have several addresses: with one that is closed, all are, so that nobody can mix them. */
function guardedLookup(mayAsk: (address: string) => boolean): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error !== null) return done(error, '', 0);
      const [first] = found;
      if (first === undefined || !found.every(({ address }) => mayAsk(address))) {
        return done(Object.assign(new Error(`${hostname} is not public`), { code: 'ECLOSED' }), '', 0);
      }
      return options.all === true ? done(null, found) : done(null, first.address, first.family);
    });
  };
}

function isNoHost(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return code === 'ENOTFOUND' || (cause !== undefined && isNoHost(cause));
}
