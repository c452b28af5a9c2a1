/** What a double answers. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** In place of the body, where it is no text. */
  bytes?: Uint8Array;
}

/** Thrown by a handler that says no; its reply is in the platform's own form. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reply: Reply;

  constructor(reply: Reply) {
    super(`refused with ${reply.status}`);
    this.reply = reply;
  }
}

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Reply {
  const body = JSON.stringify(value);
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body };
}

export function html(status: number, body: string, headers: Record<string, string> = {}): Reply {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}

/** As a proxy before the platform answers when it gets nothing from behind. */
export function gatewayPage(status: 502 | 504): Reply {
  const title = status === 502 ? '502 Bad Gateway' : '504 Gateway Time-out';
  const page = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
  return html(status, page);
}

/** The same reply without those members of its JSON object and those headers. */
export function without(reply: Reply, members: readonly string[]): Reply {
  const keptOf = (entries: object) =>
    Object.fromEntries(Object.entries(entries).filter(([name]) => !members.includes(name)));
  const headers = keptOf(reply.headers) as Record<string, string>;
  if (reply.body === '') return { ...reply, headers };
  const value: unknown = JSON.parse(reply.body);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ...reply, headers, body: '{}' };
  return { ...reply, headers, body: JSON.stringify(keptOf(value)) };
}
