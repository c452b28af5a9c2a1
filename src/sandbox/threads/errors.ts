import { json, Refusal, type Reply } from '../reply.ts';

export interface GraphError {
  message: string;
  code: number;
  subcode?: number;
  type?: string;
  isTransient?: boolean;
}

/** The form that all of Meta's Graph APIs share. https://developers.facebook.com/docs/threads/troubleshooting */
export function errorReply(status: number, error: GraphError): Reply {
  const { message, code, subcode, type = 'OAuthException', isTransient = false } = error;
  return json(status, {
    error: {
      message,
      type,
      code,
      ...(subcode === undefined ? {} : { error_subcode: subcode }),
      is_transient: isTransient,
      fbtrace_id: 'AsandboxTraceIdentifier',
    },
  });
}

export function refuse(status: number, error: GraphError): never {
  throw new Refusal(errorReply(status, error));
}

export function invalid(message: string, subcode?: number): never {
  return refuse(400, { message, code: 100, ...(subcode === undefined ? {} : { subcode }) });
}

/** A container, a reply's or a quote's target that cannot be seen (yet): one code for all. */
export function notVisible(): never {
  return refuse(400, {
    message: 'The requested resource does not exist',
    code: 24,
    subcode: 4_279_009,
  });
}

export function notThere(id: string): never {
  const message = `Unsupported request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation`;
  return refuse(400, { message, code: 100, subcode: 33, type: 'THApiException' });
}
