import { json, Refusal, type Reply } from '../reply.ts';

/** LinkedIn's form; its words may change, its codes do not. https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/error-handling */
export function errorReply(
  status: number,
  code: string,
  message: string,
  more: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Reply {
  return json(status, { status, code, message, ...more }, { 'x-li-uuid': 'AAsandboxAA==', ...headers });
}

export function refuse(status: number, code: string, message: string, more: Record<string, unknown> = {}): never {
  throw new Refusal(errorReply(status, code, message, more));
}

export function notFound(): never {
  return refuse(404, 'NOT_FOUND', 'Entity not found');
}

/** What an app must not send, and what is null where nothing should be. */
export function unpermitted(field: string): never {
  const message = `Unpermitted fields present in REQUEST_BODY: Data Processing Exception while processing fields [/${field}]`;
  return refuse(403, 'ACCESS_DENIED', message, { serviceErrorCode: 100 });
}

/** An answer without a body, as a create or an upload gives it. */
export function bare(status: number, headers: Record<string, string> = {}): Reply {
  return { status, headers, body: '' };
}
