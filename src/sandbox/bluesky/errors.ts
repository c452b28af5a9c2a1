import { json, Refusal } from '../reply.ts';

/** https://atproto.com/specs/xrpc#error-responses */
export function refuse(status: number, error: string, message: string, headers: Record<string, string> = {}): never {
  throw new Refusal(json(status, { error, message }, headers));
}

export function invalid(message: string): never {
  return refuse(400, 'InvalidRequest', message);
}

/** Also said where a record's name is taken: https://github.com/bluesky-social/atproto/issues/3718 */
export function internal(): never {
  return refuse(500, 'InternalServerError', 'Internal Server Error');
}
