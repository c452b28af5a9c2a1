import { json, Refusal, type Reply } from '../reply.ts';

/** Every data call answers so: success is the code `ok`, whatever the HTTP status. */
export function envelope(status: number, data: object, code = 'ok', message = ''): Reply {
  return json(status, { data, error: { code, message, log_id: '20261201090000000000000000SANDBOX' } });
}

export function refuse(status: number, code: string, message: string): never {
  throw new Refusal(envelope(status, {}, code, message));
}

export function invalid(message: string): never {
  return refuse(400, 'invalid_params', message);
}

/** The host for uploads speaks in statuses alone. */
export function bare(status: number, headers: Record<string, string> = {}): Reply {
  return { status, headers, body: '' };
}
