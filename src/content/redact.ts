import type { Json } from '../model/json.ts';

const mask = '***';
/** Shorter values would mask ordinary words everywhere. */
const shortest = 4;

/** Masks secrets in every form in which they could stand in a text. */
export function createRedactor(secrets: Iterable<string>): (text: string) => string {
  const forms = new Set<string>();
  for (const secret of secrets) {
    for (const value of [secret, ...secret.split(/\r?\n/)]) {
      if (value.trim().length >= shortest) for (const form of formsOf(value.trim())) forms.add(form);
    }
    if (secret.length >= shortest) for (const form of formsOf(secret)) forms.add(form);
  }
  const longestFirst = [...forms].filter(form => form.length >= shortest).sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return text => text;
  const pattern = new RegExp(longestFirst.map(escapeRegExp).join('|'), 'g');
  return text => text.replace(pattern, mask);
}

export function redactDeep(value: Json, redact: (text: string) => string): Json {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map(item => redactDeep(item, redact));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), redactDeep(item, redact)]));
}

function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const json = JSON.stringify(secret).slice(1, -1);
  const html = secret.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
  const named = secret
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  const uri = safely(() => encodeURIComponent(secret));
  return [
    secret,
    json,
    html,
    named,
    named.replaceAll("'", '&#39;'),
    ...(uri === null ? [] : [uri, uri.replaceAll('%20', '+'), uri.toLowerCase()]),
    new URLSearchParams({ '': secret }).toString().slice(1),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    ...base64Forms(bytes),
  ];
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
    const whole = encoded.slice(from);
    return [inner, url(inner), ...(shift === 0 ? [whole, url(whole)] : [])].filter(form => form.length >= 6);
  });
}

function safely(make: () => string): string | null {
  try {
    return make();
  } catch {
    // A lone surrogate has no URI form.
    return null;
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
