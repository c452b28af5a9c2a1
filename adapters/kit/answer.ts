import type { MediaSource, PlatformContext } from '../../src/model/adapter.ts';
import { type BodyStream, HttpFailure, type HttpRequest } from '../../src/model/ports.ts';
import { encodeForm } from './form.ts';

/** What came of one exchange: an answer, its body read as JSON where it is JSON, or the reason why there is none. */
export type Answer =
  | { kind: 'answer'; status: number; headers: Record<string, string>; json: unknown }
  | { kind: 'none'; failure: HttpFailure };

export interface Exchange {
  method: HttpRequest['method'];
  url: string;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as multipart form data. */
  form?: FormData;
  /** The last field of the form, streamed. */
  file?: FormFile;
  /** Sent as it is. */
  bytes?: Uint8Array;
  /** Streamed as it is. */
  source?: MediaSource;
  timeoutMilliseconds?: number;
}

export interface FormFile {
  field: string;
  /** Without folders: a path says more than anyone needs to know. */
  name: string;
  /** MIME type. */
  type: string;
  source: MediaSource;
}

/** Makes one request. Never throws for what the network does: an adapter decides what silence means. */
export async function exchange(context: PlatformContext, request: Exchange): Promise<Answer> {
  const { body, type } = await encode(request);
  try {
    const response = await context.http({
      method: request.method,
      url: request.url,
      headers: { accept: 'application/json', ...(type === null ? {} : { 'content-type': type }), ...request.headers },
      ...(body === null ? {} : { body }),
      ...(request.timeoutMilliseconds === undefined ? {} : { timeoutMilliseconds: request.timeoutMilliseconds }),
      signal: context.signal,
    });
    return { kind: 'answer', status: response.status, headers: response.headers, json: readJson(response.body) };
  } catch (error) {
    if (error instanceof HttpFailure) return { kind: 'none', failure: error };
    throw error;
  }
}

async function encode(request: Exchange): Promise<{ body: Uint8Array | BodyStream | null; type: string | null }> {
  if (request.json !== undefined) {
    return { body: new TextEncoder().encode(JSON.stringify(request.json)), type: 'application/json' };
  }
  if (request.form !== undefined) return encodeForm(request.form, request.file);
  return { body: request.source ?? request.bytes ?? null, type: null };
}

/** The value, or undefined where the body is no JSON: an HTML error page of a proxy, a cut answer. */
function readJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}
