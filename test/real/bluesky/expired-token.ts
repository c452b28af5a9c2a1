import { createHmac } from 'node:crypto';

/** The same session as the token's, as the server itself would have signed it when its time was over. */
export function expiredToken(token: string, secret: string): string {
  const [header = '', payload = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, unknown>;
  const past = { ...claims, iat: 1_700_000_000, exp: 1_700_007_200 };
  const signed = `${header}.${Buffer.from(JSON.stringify(past)).toString('base64url')}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}
