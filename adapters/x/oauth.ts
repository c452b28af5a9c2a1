import { createHmac, randomUUID } from 'node:crypto';
import OAuth from 'oauth-1.0a';
import type { PlatformContext } from '../../src/model/adapter.ts';

/**
 * The header that says who asks: a token of OAuth 2.0, or a signature of OAuth 1.0a. Only the method, the address and
 * its query are signed; bodies in JSON or multipart are not.
 * https://docs.x.com/fundamentals/authentication/oauth-1-0a/authorizing-a-request
 */
export function authorization(
  { credentials, now }: Pick<PlatformContext, 'credentials' | 'now'>,
  method: string,
  url: string,
  nonce = randomUUID().replaceAll('-', ''),
): Record<string, string> {
  const { token, api_key: key = '', api_secret: secret = '' } = credentials;
  const { access_token: accessToken = '', access_secret: accessSecret = '' } = credentials;
  if (token !== undefined) return { authorization: `Bearer ${token}` };
  const signer = new OAuth({
    consumer: { key, secret },
    signature_method: 'HMAC-SHA1',
    hash_function: (base, signingKey) => createHmac('sha1', signingKey).update(base).digest('base64'),
  });
  // The library's own are the machine's clock and a weak random number.
  signer.getTimeStamp = () => Math.floor(now() / 1000);
  signer.getNonce = () => nonce;
  const signed = signer.authorize({ method, url }, { key: accessToken, secret: accessSecret });
  return { authorization: signer.toHeader(signed).Authorization };
}
