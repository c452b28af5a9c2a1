import type { Json } from '../model/json.ts';

const mask = '***';
/** Shorter values would mask ordinary words everywhere. */
const shortest = 4;
/** And shorter ones than that would be found in ordinary words that stand one after the other. */
const shortestBroken = 8;

/** Masks secrets in every form in which they could stand in a text. */
export function createRedactor(secrets: Iterable<string>): (text: string) => string {
  const forms = new Set<string>();
  for (const secret of secrets) {
    const values = new Set([secret, ...secret.split(/\r?\n/)].flatMap(line => [line, line.trim()]));
    for (const value of values) {
      if (value.trim().length >= shortest) for (const form of formsOf(value)) forms.add(form);
    }
  }
  const longEnough = [...forms].filter(form => form.length >= shortest);
  if (longEnough.length === 0) return text => text;
  const closed = [...new Set(longEnough.map(form => form.replace(breaks, '')))];
  const breakable = closed.filter(form => form.length >= shortestBroken);
  return text => {
    const found = [...stretchesOf(text, longEnough), ...brokenStretches(text, breakable)];
    return maskStretches(
      text,
      found.sort((a, b) => a[0] - b[0]),
    );
  };
}

type Stretch = [start: number, end: number];

/** All of them, also where they overlap: to mask one first could leave the rest of another. */
function stretchesOf(text: string, forms: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const form of forms) {
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1))
      stretches.push([at, at + form.length]);
  }
  return stretches;
}

/**
 * What may stand in the middle of a form that was wrapped: white space, also as JSON writes it, and what cannot be seen.
 * Backslashes too: where a line ends after one, JSON's own cannot be told from it.
 */
const breaks = /(?:[\s\p{Cc}\p{Cf}]|\\+[nrt]?)+/gu;

/** Those that go over the end of a line, or have white space where something took the end of one away. */
function brokenStretches(text: string, forms: readonly string[]): Stretch[] {
  const pieces = [...piecesOf(text)];
  if (pieces.length < 2) return [];
  const starts: number[] = [];
  let closed = '';
  for (const { piece } of pieces) {
    starts.push(closed.length);
    closed += piece;
  }
  // Where a place in the closed text is in the one that was given.
  const placeOf = (at: number) => {
    const index = lastAtMost(starts, at);
    return pieces[index]!.start + at - starts[index]!;
  };
  return stretchesOf(closed, forms).map(([start, end]) => [placeOf(start), placeOf(end - 1) + 1]);
}

function* piecesOf(text: string): Generator<{ start: number; piece: string }> {
  let start = 0;
  for (const match of text.matchAll(breaks)) {
    if (match.index > start) yield { start, piece: text.slice(start, match.index) };
    start = match.index + match[0].length;
  }
  if (start < text.length) yield { start, piece: text.slice(start) };
}

/** The index of the last number that is not greater; they ascend, and the first one is not. */
function lastAtMost(ascending: readonly number[], most: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (ascending[middle]! <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}

function maskStretches(text: string, stretches: readonly Stretch[]): string {
  let masked = '';
  let done = 0;
  for (const [start, end] of stretches) {
    if (start >= done) masked += text.slice(done, start) + mask;
    done = Math.max(done, end);
  }
  return masked + text.slice(done);
}

export function redactDeep(value: Json, redact: (text: string) => string): Json {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map(item => redactDeep(item, redact));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), redactDeep(item, redact)]));
}

/** What is encoded may have been escaped before: headers that an error quotes as JSON, a form that stands in an address. */
function formsOf(secret: string): string[] {
  // What reads an address leaves a blank as it stood there.
  const inAddress = secret.replaceAll(' ', '+');
  const escaped = [...new Set([...jsonForms(secret), ...jsonForms(inAddress)])];
  const inForm = new URLSearchParams({ '': wellFormed(secret) }).toString().slice(1);
  return [
    ...htmlForms(secret),
    ...escaped.flatMap(form => jsonForms(form)),
    ...[...new Set([...escaped, ...uriForms(secret), inForm])].flatMap(encodedForms),
  ];
}

function encodedForms(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  const hex = bytes.toString('hex');
  return [...uriForms(text), hex, hex.toUpperCase(), ...base64Forms(bytes)];
}

/** As encoders write it: some escape slashes, some what HTML would read, some all that is not ASCII. */
function jsonForms(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const unicode = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII.
  const ascii = json.replace(/[^\x00-\x7f]/g, unicode);
  return [secret, json, json.replaceAll('/', '\\/'), json.replace(/[<>&]/g, unicode), ascii];
}

function htmlForms(secret: string): string[] {
  const replace = (names: Record<string, string>) => secret.replace(/[&<>"']/g, character => names[character]!);
  const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  const apostrophes = ["'", '&#39;', '&#039;', '&#x27;', '&apos;'];
  return [
    ...apostrophes.map(apostrophe => replace({ ...named, "'": apostrophe })),
    ...apostrophes.map(apostrophe => replace({ ...named, '"': '&#34;', "'": apostrophe })),
    replace({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '"', "'": "'" }),
    secret.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`),
  ];
}

/** A lone surrogate has no form in a URI: it is sent as the replacement character, and masked as that. */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

function uriForms(secret: string): string[] {
  const text = wellFormed(secret);
  const component = encodeURIComponent(text);
  const strict = component.replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  const form = new URLSearchParams({ '': text }).toString().slice(1);
  return [component, strict, component.replaceAll('%20', '+'), form, encodeURI(text)].flatMap(uri => [
    uri,
    uri.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase()),
  ]);
}

/** At each of the three shifts that the bytes can have in a longer text; only the characters that are theirs alone. */
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap(shift => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const from = shift === 0 ? 0 : shift + 1;
    const rest = (bytes.length + shift) % 3;
    const inner = encoded.slice(from, rest === 0 ? undefined : -1);
    const url = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_');
    return [inner, url(inner), ...(shift === 0 ? [encoded, url(encoded)] : [])];
  });
}
