import { json, Refusal, type Reply } from '../reply.ts';

/** Google's form: the status alone says little, the reason of the first error says it all. https://developers.google.com/youtube/v3/docs/errors */
export function errorReply(
  status: number,
  reason: string,
  message: string,
  headers: Record<string, string> = {},
): Reply {
  const errors = [{ message, domain: 'youtube.api', reason }];
  return json(status, { error: { code: status, message, errors } }, headers);
}

export function refuse(status: number, reason: string, message: string): never {
  throw new Refusal(errorReply(status, reason, message));
}

/** The token endpoint speaks OAuth's own form. https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
export function refuseToken(status: number, error: string, description: string): never {
  throw new Refusal(json(status, { error, error_description: description }));
}
