import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { controlReply } from './control.ts';
import { deliver } from './deliver.ts';
import type { Double } from './double.ts';
import { type Incoming, readIncoming } from './incoming.ts';
import { type Delivery, perform } from './perform.ts';
import { json, type Reply } from './reply.ts';
import { describeRequest } from './request-log.ts';

/** Puts a double on loopback; gives back what takes it off again, at once and with all its connections. */
export async function listen(double: Double, port: number): Promise<() => Promise<void>> {
  const server = createServer((message, response) => {
    // A connection that the client breaks while it sends is no fault of ours; there is nobody left to tell.
    answer(double, message, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  double.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return () =>
    new Promise(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}

async function answer(double: Double, message: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isLoopback(message.headers.host))
    return deliver(response, whole(json(403, { error: 'Only for loopback' })), double.clock.now());
  const request = await readIncoming(message, double.maxBytes);
  if (request === null) {
    // The rest of the body is never read, so the connection cannot be used again.
    return deliver(
      response,
      whole(json(413, { error: 'PayloadTooLarge' }, { connection: 'close' })),
      double.clock.now(),
    );
  }
  const control = controlReply(double, request);
  if (control !== null) return deliver(response, whole(control), double.clock.now());
  const entry = describeRequest(request);
  double.requests.push(entry);
  const delivery = await performSafely(double, request);
  entry.status = delivery.reply?.status ?? null;
  return deliver(response, delivery, double.clock.now());
}

async function performSafely(double: Double, request: Incoming): Promise<Delivery> {
  const fault = double.faults.take(double.kindOf(request));
  try {
    return await perform(double, request, fault);
  } catch {
    // Input that no rule foresaw: a server says 500 to it and goes on.
    return whole(double.refuse('500'));
  }
}

/** A page of another site that makes a name point here must not reach us: its own name stands in the header. */
export function isLoopback(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/i.test(host ?? '');
}

function whole(reply: Reply): Delivery {
  return { reply, manner: 'whole' };
}
