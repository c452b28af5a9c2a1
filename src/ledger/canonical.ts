import { createHash } from 'node:crypto';
import module from 'canonicalize';

// The package is CommonJS: its types promise a `default` that is not there at run time, where the function itself is.
const canonicalize = module as unknown as (value: unknown) => string | undefined;

/** The one byte form of a JSON value (RFC 8785): what is hashed and what stands in the files. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('a value without a JSON form cannot stand in the ledger');
  return text;
}

/** SHA-256, hex. */
export function digestOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A digest that says nothing about the value to who has not the salt: the value can be erased for good. */
export function saltedDigest(salt: string, value: string): string {
  return createHash('sha256').update(salt).update('\n').update(value).digest('hex');
}
