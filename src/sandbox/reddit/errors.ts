import { html, json, Refusal, type Reply } from '../reply.ts';

/** Says no before the call is looked at. */
export function httpError(status: number, message: string, headers: Record<string, string> = {}): never {
  throw new Refusal(json(status, { message, error: status }, headers));
}

/** Says no with HTTP 200, in the form of `api_type=json`. The words are in the account's own language. */
export function refuse(code: string, words: string, field: string): never {
  throw new Refusal(json(200, { json: { errors: [[code, words, field]] } }));
}

export function success(data: object): Reply {
  return json(200, { json: { errors: [], data } });
}

/** What stands before the API answers to clients and addresses that it blocks. */
export function blockedPage(): Reply {
  return html(403, '<!doctype html><title>Blocked</title><p>You have been blocked by network security.</p>');
}
