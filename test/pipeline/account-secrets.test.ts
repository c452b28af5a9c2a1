import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/model/config.ts';
import { learnFromAnswer, withoutSecrets } from '../../src/pipeline/account-secrets.ts';
import { testWorld } from './test-world.ts';

const account = { name: 'one', platform: 'fake', credentials: { token: 'ONE_TOKEN' } } as unknown as Account;
const said = (body: string, status = 200) => ({ status, headers: {}, body: new TextEncoder().encode(body) });

function seen(body: string, status = 200): string {
  const world = testWorld({});
  const answer = said(body, status);
  learnFromAnswer(answer, account, world);
  return new TextDecoder().decode(withoutSecrets(answer, account, world).body);
}

describe('an answer of a platform', () => {
  it('that gives tokens is left as it is, with numbers that no double can hold', () => {
    const body = '{"access_token":"a-token-that-is-new","user_id":17841405793187218999}';
    expect(seen(body)).toBe(body);
  });

  it('that repeats a secret in its words is masked before anybody reads them', () => {
    expect(seen('{"id":"7","message":"you sent one-secret-value"}')).toBe('{"id":"7","message":"you sent ***"}');
    expect(seen('{"access_token":"a-token-that-is-new","note":"a-token-that-is-new"}')).toContain('"note":"***"');
    expect(seen('no: one-secret-value', 400)).toBe('no: ***');
  });

  it('without any is the very same', () => {
    expect(seen('{ "id": 12345678901234567890 }')).toBe('{ "id": 12345678901234567890 }');
  });
});
