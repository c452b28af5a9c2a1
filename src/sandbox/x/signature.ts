import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import type { KeysState } from './state.ts';

const signature = z.object({
  oauth_consumer_key: z.string(),
  oauth_token: z.string(),
  oauth_nonce: z.string().min(1),
  oauth_timestamp: z.string().regex(/^\d{1,12}$/),
  oauth_signature_method: z.literal('HMAC-SHA1'),
  oauth_version: z.literal('1.0').optional(),
  oauth_signature: z.string(),
});
export type Signature = z.infer<typeof signature>;

/** `OAuth name="value", …`, or null where the header is none or lacks something. */
export function readSignature(authorization: string): Signature | null {
  if (!authorization.startsWith('OAuth ')) return null;
  const pairs = [...authorization.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name!, decode(value!)]);
  return signature.safeParse(Object.fromEntries(pairs)).data ?? null;
}

/**
 * By the method, the address and its query. Neither JSON nor multipart is signed.
 * https://docs.x.com/fundamentals/authentication/oauth-1-0a/creating-a-signature
 */
export function signatureOf(
  origin: string,
  { method, path, query }: Incoming,
  given: Signature,
  keys: KeysState,
): string {
  const { oauth_signature: _, ...signed } = given;
  const parameters = [...Object.entries(signed), ...query]
    .map(([name, value = '']) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const base = [method, `${origin}${path}`, parameters].map(encode).join('&');
  const key = [keys.apiSecret, keys.accessSecret].map(encode).join('&');
  return createHmac('sha1', key).update(base).digest('base64');
}

/** RFC 3986: the runtime leaves some characters alone that are not. */
function encode(text: string): string {
  const hex = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text).replace(/[!'()*]/g, hex);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
