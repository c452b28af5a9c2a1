import { HttpFailure, type HttpRequest, type HttpResponse } from '../../src/model/ports.ts';

/** What a hostile platform knows when it answers: the request, every secret of the account, its own double's answer. */
export interface Seen {
  request: HttpRequest;
  secrets: readonly string[];
  usual: () => Promise<HttpResponse>;
}

export type Manner = (seen: Seen) => Promise<HttpResponse>;

/** Everything that came in, and everything that ever did. */
function echo({ request, secrets }: Seen): string {
  const { method, url, headers = {}, body } = request;
  const text = body instanceof Uint8Array ? Buffer.from(body.subarray(0, 4000)).toString() : '';
  return [...secrets, `${method} ${decodeURIComponent(url)} ${url}`, JSON.stringify(headers), text].join(' ');
}

const answer = (status: number, body: string | Uint8Array, headers: Record<string, string> = {}): HttpResponse => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: Buffer.from(body),
});

/** The words at each place at which one of the platforms, or a likely next one, has words. */
function errorBody(words: string, code: string | number, nested: boolean): string {
  const one = { message: words, code, reason: words, type: words, detail: words, title: words, domain: words };
  return JSON.stringify({
    error: nested ? { ...one, errors: [one], log_id: words, error_user_msg: words, status: words } : words,
    error_description: words,
    message: words,
    detail: words,
    title: words,
    type: words,
    status: words,
    reason: words,
    explanation: words,
    serviceErrorCode: code,
    errorDetails: { inputErrors: [{ description: words, code: words }] },
    errors: [{ ...one, parameters: { [words]: [words] } }],
    json: { errors: [[words, words, words]] },
    fields: [words],
  });
}

const refusal =
  (status: number, nested: boolean, words: (seen: Seen) => string = echo): Manner =>
  async seen =>
    answer(status, errorBody(words(seen), nested ? status : words(seen), nested), { 'retry-after': '30' });

const wrappedAt = (count: number, text: string) => text.replace(new RegExp(`(.{${count}})`, 'gsu'), '$1\n');
const inBase64 = (text: string) => wrappedAt(76, Buffer.from(text).toString('base64'));
const inHtml = (text: string) =>
  text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`).replaceAll('\n', '<br>');

/** A success in the platform's own form, in which every text goes on with a secret. */
async function dressed(seen: Seen, into: (text: string, secret: string) => string): Promise<HttpResponse> {
  const usual = await seen.usual();
  const text = Buffer.from(usual.body).toString();
  const secret = seen.secrets.at(-1) ?? '';
  const headers = Object.fromEntries(
    Object.entries(usual.headers).map(([name, value]) => [
      name,
      /^x-|location/.test(name) ? into(value, secret) : value,
    ]),
  );
  if (!/^[{[]/.test(text)) return { ...usual, headers };
  const tokens = /token|jwt/i;
  const body = JSON.stringify(
    JSON.parse(text, (name, value: unknown) =>
      typeof value === 'string' && !tokens.test(name) ? into(value, secret) : value,
    ),
  );
  return { ...usual, headers, body: Buffer.from(body) };
}

const inAddress = (text: string, secret: string) =>
  /^https?:/.test(text) ? `${text}?token=${encodeURIComponent(secret)}` : `${text}${secret}`;

function fail(seen: Seen, kind: HttpFailure['kind'], written: HttpFailure['written']): never {
  const words = echo(seen);
  throw new HttpFailure(kind, written, `${seen.request.url} ${words}`, new AggregateError([new Error(words)], words));
}

/** A port that breaks, with all that an error can hold. */
export function broken(words: string): Error {
  const cause = new AggregateError([new Error(`within ${words}`), words], `several ${words}`, {
    cause: new TypeError(`deeper ${encodeURIComponent(words)}`),
  });
  return Object.assign(new Error(`broken ${words}`, { cause }), { config: { headers: words } });
}

/** How answers can hold what was asked. */
export const manners: Record<string, Manner> = {
  'a refusal in words': refusal(400, false),
  'a refusal in an object': refusal(400, true),
  'a credential refused in words': refusal(401, false),
  'a credential refused in an object': refusal(401, true),
  'something forbidden': refusal(403, true),
  'something not found': refusal(404, false),
  'a conflict': refusal(409, true),
  'something unprocessable': refusal(422, false),
  'a wait': refusal(429, true),
  'an error of the server': refusal(500, false),
  'words on many lines': refusal(400, false, seen => wrappedAt(21, echo(seen))),
  'words in base64': refusal(403, true, seen => inBase64(echo(seen))),
  'words in hex': refusal(400, true, seen => Buffer.from(echo(seen)).toString('hex')),
  'words for a URL': refusal(422, false, seen => encodeURIComponent(echo(seen))),
  'words that are cut in a secret': refusal(400, false, seen => `${'w '.repeat(85)}${echo(seen)}`),
  'the same in an object': refusal(403, true, seen => `${'w '.repeat(93)}${echo(seen)}`),
  'a success with an error in it': async seen => answer(200, errorBody(echo(seen), echo(seen), true)),
  'a success with an error that is cut': async seen =>
    answer(200, errorBody(`${'w '.repeat(90)}${echo(seen)}`, 'refused', true)),
  'a success of another form': async seen => answer(200, JSON.stringify({ id: [echo(seen)], [echo(seen)]: true })),
  'a success whose texts go on with a secret': seen => dressed(seen, (text, secret) => text + secret),
  'a success whose addresses hold a secret': seen => dressed(seen, inAddress),
  'a page': async seen => answer(502, `<html><title>${inHtml(echo(seen))}</title>`, { 'content-type': 'text/html' }),
  'plain text': async seen => answer(400, echo(seen), { 'content-type': 'text/plain' }),
  'a redirect': async seen =>
    answer(302, '', { location: `https://elsewhere.example/?${encodeURIComponent(echo(seen))}` }),
  'headers that repeat it': async seen => {
    const words = echo(seen)
      .replace(/[^\x20-\x7e]/g, '?')
      .slice(0, 4000);
    return answer(429, '{}', { 'retry-after': words, 'x-rate-limit-reset': words, date: words, link: words });
  },
  junk: async seen => answer(200, Buffer.concat([Buffer.from([0, 255, 254, 128]), Buffer.from(echo(seen))])),
  'no connection': async seen => fail(seen, 'unreachable', 'no'),
  'a cut line': async seen => fail(seen, 'cut', 'maybe'),
  'no answer in time': async seen => fail(seen, 'timeout', 'maybe'),
  'a port that breaks': async seen => {
    throw broken(echo(seen));
  },
};
