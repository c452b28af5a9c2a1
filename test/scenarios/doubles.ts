import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { seededRandom } from '../../src/io/random.ts';
import { type Clock, type Http, HttpFailure, type HttpRequest, type HttpResponse } from '../../src/model/ports.ts';
import type { Double } from '../../src/sandbox/double.ts';
import { readIncoming } from '../../src/sandbox/incoming.ts';
import { type Delivery, perform } from '../../src/sandbox/perform.ts';
import { makeDoubles, type Doubles as SandboxDoubles } from '../../src/sandbox/sandbox.ts';
import type { Live } from './violations.ts';

/** The platforms' doubles without a network between: hundreds of histories take seconds. */
export interface Doubles extends SandboxDoubles {
  all: readonly Double[];
  endpoints: Record<string, string>;
  http: Http;
  live(): Live[];
  creates(): Record<string, number>;
  /** Puts a file where every double that fetches files finds it. */
  host(address: string, bytes: Uint8Array): void;
}

export function openDoubles(clock: Clock): Doubles {
  const made = makeDoubles(clock, seededRandom('doubles'));
  const all: Double[] = Object.values(made);
  for (const [index, double] of all.entries()) double.origin = `http://127.0.0.1:${index + 1}`;
  return {
    ...made,
    all,
    endpoints: Object.fromEntries(all.map(({ platform, origin }) => [platform, origin])),
    http: request => exchange(all, request),
    live: () => all.flatMap(liveOn),
    host: (address, bytes) => {
      for (const double of all) if ('host' in double) (double as Hosting).host(address, bytes);
    },
    creates: () => Object.fromEntries(all.map(({ platform, creates }) => [platform, creates])),
  };
}

type Hosting = Double & { host(address: string, bytes: Uint8Array): void };

async function exchange(doubles: readonly Double[], request: HttpRequest): Promise<HttpResponse> {
  const url = new URL(request.url);
  const double = doubles.find(({ origin }) => origin === url.origin);
  if (double === undefined) throw new HttpFailure('unreachable', 'no', `${url.origin} is no double`);
  const incoming = await readIncoming(messageOf(request, url), double.maxBytes);
  if (incoming === null) throw new RangeError('no test sends so much');
  const fault = double.faults.take(double.kindOf(incoming));
  return answered(await perform(double, incoming, fault));
}

function messageOf({ method, headers = {}, body }: HttpRequest, url: URL): IncomingMessage {
  const sent = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  const held = body === undefined || body instanceof Uint8Array;
  const stream = Readable.from(held ? (body === undefined ? [] : [body]) : body.stream());
  const facts = { method, url: url.pathname + url.search, headers: Object.fromEntries(sent) };
  return Object.assign(stream, facts) as unknown as IncomingMessage;
}

/** What a client makes of each manner of an answer. */
function answered({ reply, manner }: Delivery): HttpResponse {
  if (manner === 'whole' && reply !== null) {
    const headers = Object.entries(reply.headers).map(([name, value]) => [name.toLowerCase(), value]);
    const body = reply.bytes ?? new TextEncoder().encode(reply.body);
    return { status: reply.status, headers: Object.fromEntries(headers), body };
  }
  if (manner === 'cut') throw new HttpFailure('cut', 'maybe', 'the line was cut');
  throw new HttpFailure('timeout', 'maybe', 'no whole answer came in time');
}

function liveOn(double: Double): Live[] {
  return double.posts().map(({ id, text, replyTo, media }) => {
    return { place: double.platform, id, text, replyTo, media: media.length };
  });
}
