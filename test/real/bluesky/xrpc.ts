export interface Asked {
  query?: Record<string, string>;
  /** Makes it a POST. */
  json?: unknown;
  token?: string;
}

/** A call on a server, without any of our own client code. */
export async function xrpc(server: string, method: string, { query = {}, json, token }: Asked) {
  const search = new URLSearchParams(query).toString();
  const response = await fetch(`${server}/xrpc/${method}${search === '' ? '' : `?${search}`}`, {
    method: json === undefined ? 'GET' : 'POST',
    headers: {
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
  return { status: response.status, json: (await response.json().catch(() => null)) as unknown };
}
