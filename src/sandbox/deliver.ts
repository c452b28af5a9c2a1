import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Delivery } from './perform.ts';
import type { Reply } from './reply.ts';

/** Sends an answer, or withholds it. What is held ends when the client gives up or the server closes. */
export async function deliver(response: ServerResponse, { reply, manner }: Delivery, now: number): Promise<void> {
  if (manner === 'cut') response.socket?.destroy();
  if (reply === null || manner === 'cut') return;
  if (manner === 'endless') return sendEndless(response, reply);
  const bytes = reply.bytes ?? Buffer.from(reply.body);
  response.writeHead(reply.status, {
    date: new Date(now).toUTCString(),
    ...reply.headers,
    'content-length': bytes.length,
  });
  if (manner === 'drip') response.write(bytes.subarray(0, 1));
  else response.end(bytes);
}

async function sendEndless(response: ServerResponse, { headers }: Reply): Promise<void> {
  response.writeHead(200, headers);
  try {
    await pipeline(Readable.from(endlessJson()), response);
  } catch {
    // The only way in which it can end: the other side had enough, or the server closes.
  }
}

function* endlessJson(): Generator<string> {
  yield '{"padding":"';
  const chunk = 'a'.repeat(16 * 1024);
  while (true) yield chunk;
}
