import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import type { Json } from '../model/json.ts';

/**
 * A YAML file with another value of one key at its top; every other byte stays. Null where the file is no plain map, or
 * where the edit would change what another key says.
 */
export function withBlock(text: string, name: string, value: Json): string | null {
  const document = parseDocument(text);
  const fields = document.contents;
  if (document.errors.length > 0 || !isMap(fields) || fields.flow === true || text.includes('\r')) return null;
  const block = stringify({ [name]: value });
  const known = fields.items.find(({ key }) => isScalar(key) && key.value === name);
  const [start, end] = known === undefined ? [text.length, text.length] : rangeOf(known, text);
  if (start === null || end === null) return null;
  const before = text.slice(0, start);
  const edited = `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${block}${text.slice(end)}`;
  const read = parseDocument(edited);
  if (read.errors.length > 0) return null;
  const expected = { ...(document.toJS() as Record<string, unknown>), [name]: value };
  const isAsMeant = JSON.stringify(sorted(read.toJS())) === JSON.stringify(sorted(expected));
  return isAsMeant ? edited : null;
}

/** From the key to the line after the value. */
function rangeOf({ key, value }: { key: unknown; value: unknown }, text: string): [number | null, number | null] {
  const start = (key as { range?: [number, number, number] }).range?.[0] ?? null;
  const end = (value as { range?: [number, number, number] } | null)?.range?.[1] ?? null;
  if (start === null || end === null || (start > 0 && text[start - 1] !== '\n')) return [null, null];
  if (text[end - 1] === '\n') return [start, end];
  const line = text.indexOf('\n', end);
  return [start, line === -1 ? text.length : line + 1];
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
