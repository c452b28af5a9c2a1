import type { Http, HttpRequest, HttpResponse } from '../../src/model/ports.ts';
import { type Planted, plant } from './planted.ts';

/**
 * Stands between a run and the doubles: the run has planted values, a double accepts its own. What a double gives as a
 * token is planted as well.
 */
export interface Front {
  http: Http;
  /** Those that were planted here: all that the platform has given. */
  issued: Planted[];
}

export function openFront(doubles: Http, accepted: ReadonlyMap<string, string>, name: string): Front {
  const real = new Map(accepted);
  const given = new Map<string, string>();
  const issued: Planted[] = [];
  const replant = (token: string): string => {
    const known = given.get(token);
    if (known !== undefined) return known;
    const planted = plant(`${name}, token ${issued.length + 1}`, 'token');
    issued.push(planted);
    given.set(token, planted.value);
    real.set(planted.value, token);
    return planted.value;
  };
  return {
    http: async request => replanted(await doubles(translated(request, real)), replant),
    issued,
  };
}

function translated(request: HttpRequest, real: ReadonlyMap<string, string>): HttpRequest {
  const plain = (text: string) => {
    let result = text;
    for (const [value, known] of real) result = result.replaceAll(value, known);
    return result;
  };
  const fields = (text: string) =>
    new URLSearchParams(
      [...new URLSearchParams(text)].map(([name, value]): [string, string] => [name, plain(value)]),
    ).toString();
  const url = new URL(request.url);
  if (url.search !== '') url.search = fields(url.search);
  const headers = Object.fromEntries(
    Object.entries(request.headers ?? {}).map(([name, value]) => [name, headerWith(value, plain)]),
  );
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  const read = {
    'application/json': (text: string) => jsonWith(text, plain),
    'application/x-www-form-urlencoded': fields,
  };
  const rewrite = read[type as keyof typeof read];
  const { body } = request;
  if (rewrite === undefined || !(body instanceof Uint8Array)) return { ...request, url: url.href, headers };
  return { ...request, url: url.href, headers, body: Buffer.from(rewrite(Buffer.from(body).toString())) };
}

function headerWith(value: string, plain: (text: string) => string): string {
  const basic = /^Basic (.+)$/.exec(value)?.[1];
  if (basic === undefined) return plain(value);
  const said = Buffer.from(basic, 'base64').toString();
  // RFC 6749 has both halves encoded as in a form; not every platform does.
  const halves = said.split(':').map(half => plain(plain(half) === half ? decodeForm(half) : half));
  return `Basic ${Buffer.from(halves.join(':')).toString('base64')}`;
}

function decodeForm(text: string): string {
  return new URLSearchParams(`a=${text}`).get('a')!;
}

function jsonWith(text: string, change: (text: string) => string): string {
  return JSON.stringify(JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? change(value) : value)));
}

const tokenMember = /^(access_?token|refresh_?token|access_?jwt|refresh_?jwt|token)$/i;

function replanted(answer: HttpResponse, replant: (token: string) => string): HttpResponse {
  const text = Buffer.from(answer.body).toString();
  if (!text.startsWith('{')) return answer;
  const changed = JSON.stringify(
    JSON.parse(text, (name, value: unknown) =>
      typeof value === 'string' && tokenMember.test(name) ? replant(value) : value,
    ),
  );
  return { ...answer, body: Buffer.from(changed) };
}
