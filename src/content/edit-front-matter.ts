import { isMap, isScalar, parseDocument } from 'yaml';

/** A map is written on one line, in JSON, which is YAML too. */
export type FieldValue = true | readonly string[] | Readonly<Record<string, string>>;

/**
 * A post with one more field in its front matter, or with another value of it; all else stays as it is written, comments
 * too. Null where the front matter is not a plain list of fields, so that only a person can do it.
 */
export function withField(text: string, name: string, value: FieldValue): string | null {
  const fence = /^\uFEFF?---[^\S\n]*(?:yaml)?[^\S\n]*\r?\n/.exec(text);
  if (fence === null) return null;
  const start = fence[0].length;
  const end = text.slice(start).search(/^---[^\S\n]*\r?$/m);
  if (end === -1) return null;
  const yaml = text.slice(start, start + end);
  const document = parseDocument(yaml);
  const fields = document.contents;
  if (document.errors.length > 0 || !isMap(fields) || fields.flow === true) return null;
  const written = writtenOf(value);
  const known = fields.items.find(({ key }) => isScalar(key) && key.value === name);
  const range = (known?.value as { range?: [number, number, number] } | null | undefined)?.range;
  if (known !== undefined && range == null) return null;
  const lineEnd = fence[0].endsWith('\r\n') ? '\r\n' : '\n';
  const edited =
    range == null
      ? `${yaml}${name}: ${written}${lineEnd}`
      : `${yaml.slice(0, range[0])}${written}${endOf(yaml.slice(range[0], range[1]))}${yaml.slice(range[1])}`;
  const read: unknown = parseDocument(edited).toJS()?.[name];
  return JSON.stringify(read) === JSON.stringify(value)
    ? text.slice(0, start) + edited + text.slice(start + end)
    : null;
}

/** A list of lines ends with the end of its last one. */
function endOf(value: string): string {
  return /\r?\n$/.exec(value)?.[0] ?? '';
}

function writtenOf(value: FieldValue): string {
  if (value === true) return 'true';
  return Array.isArray(value) ? `[${value.join(', ')}]` : JSON.stringify(value);
}
