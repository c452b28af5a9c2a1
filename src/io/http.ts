import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import {
  type BodyStream,
  type Environment,
  type Http,
  HttpFailure,
  type HttpRequest,
  type HttpResponse,
} from '../model/ports.ts';

const usualTimeout = 30_000;
const connectTimeout = 10_000;
const usualMaxBytes = 8 * 1024 * 1024;
export const userAgent = 'mergecast (+https://github.com/mergecast/mergecast)';

export interface HttpOptions {
  environment: Environment;
  /** The longest answer that is read. */
  maxBytes?: number;
}

/** HTTP over undici: no redirects, no repeats, bounded time and size, the environment's proxies. Loaded with the first request. */
export function createHttp({ environment, maxBytes = usualMaxBytes }: HttpOptions): {
  http: Http;
  close(): Promise<void>;
} {
  let agent: Promise<Dispatcher> | null = null;
  return {
    http: async request => {
      agent ??= createAgent(environment);
      return exchange(await agent, request, maxBytes);
    },
    close: async () => {
      const opened = await agent;
      agent = null;
      await opened?.destroy();
    },
  };
}

async function createAgent(environment: Environment): Promise<Dispatcher> {
  const { EnvHttpProxyAgent } = await import('undici');
  const either = (name: string) => environment.get(name) ?? environment.get(name.toUpperCase());
  const [httpProxy, httpsProxy, noProxy] = [either('http_proxy'), either('https_proxy'), either('no_proxy')];
  return new EnvHttpProxyAgent({
    connect: { timeout: connectTimeout },
    // Stated even where unset, so that the library does not read the environment by itself.
    httpProxy: httpProxy ?? '',
    httpsProxy: httpsProxy ?? '',
    noProxy: noProxy ?? 'localhost,127.0.0.1,[::1]',
  });
}

async function exchange(agent: Dispatcher, request: HttpRequest, maxBytes: number): Promise<HttpResponse> {
  const { method, url, headers = {}, body } = request;
  if (!isWeb(url)) throw new HttpFailure('unreachable', 'no', `${method} was not sent: its URL is no web address`);
  if (request.signal?.aborted) throw new HttpFailure('aborted', 'no', `${describe(request)} was not sent: stopped`);
  const timeout = AbortSignal.timeout(request.timeoutMilliseconds ?? usualTimeout);
  const signal = request.signal === undefined ? timeout : AbortSignal.any([request.signal, timeout]);
  const target = new URL(url);
  const aborted = abortOf(signal);
  let written = false;
  const watched = agent.compose(
    whenWritten(() => {
      written = true;
    }),
  );
  try {
    const sent = watched.request({
      origin: target.origin,
      path: target.pathname + target.search,
      method,
      headers: { 'user-agent': userAgent, ...lengthOf(body), ...headers },
      body: body === undefined || body instanceof Uint8Array ? (body ?? null) : Readable.from(body.stream()),
      signal,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    // The library looks at the signal only when it has a connection; one that was aborted by then is never written.
    const response = await Promise.race([sent, aborted.promise]);
    return {
      status: response.statusCode,
      headers: flatten(response.headers),
      body: await readBody(response.body, maxBytes, request),
    };
  } catch (error) {
    if (error instanceof HttpFailure) throw error;
    throw written ? afterWriting(error, request, timeout.aborted) : beforeWriting(error, request);
  } finally {
    aborted.forget();
  }
}

/** Said beforehand, so that a body that ends too early or goes on too long is a cut connection and never a shorter upload. */
function lengthOf(body: Uint8Array | BodyStream | undefined): Record<string, string> {
  return body === undefined || body instanceof Uint8Array ? {} : { 'content-length': String(body.size) };
}

/**
 * Tells when a request goes to its connection: the library calls `onRequestStart` with an open connection in hand, right
 * before the first byte. Whatever fails earlier (name, connection, certificate, proxy), the server has not seen it.
 */
function whenWritten(tell: () => void): Dispatcher.DispatcherComposeInterceptor {
  return dispatch => (options, handler) =>
    dispatch(options, {
      onRequestStart: (controller, context) => {
        tell();
        handler.onRequestStart?.(controller, context);
      },
      onResponseStart: (...values) => handler.onResponseStart?.(...values),
      onResponseData: (...values) => handler.onResponseData?.(...values),
      onResponseEnd: (...values) => handler.onResponseEnd?.(...values),
      onResponseError: (...values) => handler.onResponseError?.(...values),
    });
}

/** A signal lives as long as its time limit, and with a listener on it so would the request with its whole body. */
function abortOf(signal: AbortSignal): { promise: Promise<never>; forget: () => void } {
  let forget = () => {};
  const promise = new Promise<never>((_, reject) => {
    const listener = () => reject(signal.reason);
    signal.addEventListener('abort', listener, { once: true });
    forget = () => signal.removeEventListener('abort', listener);
  });
  return { promise, forget };
}

function isWeb(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value ?? []].flat().join(', ')]),
  );
}

async function readBody(
  body: Dispatcher.ResponseData['body'],
  maxBytes: number,
  request: HttpRequest,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxBytes) {
      body.destroy();
      throw new HttpFailure('too-large', 'maybe', `${describe(request)} was answered with more than ${maxBytes} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function beforeWriting(error: unknown, request: HttpRequest): HttpFailure {
  if (request.signal?.aborted) return new HttpFailure('aborted', 'no', `${describe(request)} was stopped`, error);
  return new HttpFailure('unreachable', 'no', `${describe(request)} could not connect${codeText(error)}`, error);
}

function afterWriting(error: unknown, request: HttpRequest, timedOut: boolean): HttpFailure {
  if (timedOut) return new HttpFailure('timeout', 'maybe', `${describe(request)} was not answered in time`, error);
  if (request.signal?.aborted) return new HttpFailure('aborted', 'maybe', `${describe(request)} was stopped`, error);
  return new HttpFailure('cut', 'maybe', `${describe(request)} was cut off${codeText(error)}`, error);
}

function codeText(error: unknown): string {
  const code = codeOf(error);
  return code === null ? '' : ` (${code})`;
}

/** Several addresses of one host are tried; the aggregate has no code, its parts do. */
function codeOf(error: unknown): string | null {
  const codes = [error, ...(error instanceof AggregateError ? error.errors : [])].map(
    each => (each as { code?: unknown } | null)?.code,
  );
  const found = codes.find(code => typeof code === 'string');
  return typeof found === 'string' ? found : null;
}

/** Method, origin and path: a query or a body could hold what must not be in a log. */
function describe({ method, url }: HttpRequest): string {
  const { origin, pathname } = new URL(url);
  return `${method} ${origin}${pathname}`;
}
