import module from 'canonicalize';
import type { Json } from '../model/json.ts';

// The package is CommonJS: its types promise a `default` that is not there at run time, where the function itself is.
const canonicalize = module as unknown as (value: Json) => string;

/** The one text that a JSON value has (RFC 8785). Throws a TypeError for what JSON cannot hold, at any depth. */
export function canonicalJson(value: Json): string {
  assertJson(value);
  return canonicalize(value);
}

/** `canonicalize` drops what is undefined, as JSON.stringify does: two different values would have one digest. */
function assertJson(value: unknown): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (typeof value !== 'object') throw new TypeError(`${String(value)} is not a JSON value`);
  const prototype = Object.getPrototypeOf(value);
  const plain = Array.isArray(value) || prototype === Object.prototype || prototype === null;
  if (!plain) throw new TypeError('only plain objects and arrays are JSON values');
  for (const inner of Object.values(value)) assertJson(inner);
}
