import { describe, expect, it } from 'vitest';
import { checkAccounts } from '../../src/entry/check-accounts.ts';
import type { Account } from '../../src/model/config.ts';
import { unfitCredentials, unfitWords } from '../../src/pipeline/credential-values.ts';
import { readConfig } from '../../src/pipeline/read-config.ts';
import { publish } from '../../src/pipeline/run.ts';
import { entriesOf } from '../ledger/memory-branch.ts';
import { post, testWorld } from './test-world.ts';

const account = { name: 'one', credentials: { token: 'TOKEN', secret: 'SECRET' } } as unknown as Account;

function unfit(value: string | undefined) {
  const values: Record<string, string | undefined> = { TOKEN: value, SECRET: 'fine-secret' };
  return unfitCredentials(account, { get: name => values[name] });
}

const pasted = {
  'a new line at its end': 'abc-token\n',
  'spaces around it': ' abc-token ',
  'a new line within': 'abc\r\ntoken',
  'double quotes': '"abc-token"',
  'single quotes': "'abc-token'",
  'typographic quotes': '“abc-token”',
  'the name before it': 'TOKEN=abc-token',
  'a word of the shell': 'export TOKEN=abc-token',
  'the scheme of the header': 'Bearer abc-token',
  'a hidden character': 'abc\u200btoken',
  'a byte order mark': '\ufeffabc-token',
  'blanks alone': '  ',
};

describe('a credential as it was pasted', () => {
  it.each(Object.entries(pasted))('is refused with %s, and never repeated', (_, value) => {
    const found = unfit(value);
    expect(found).toMatchObject([{ variable: 'TOKEN', code: 'credential.pasted' }]);
    expect(unfitWords(found)).toMatch(/^TOKEN [a-z]/);
    expect(unfitWords(found)).not.toContain('abc');
  });

  it.each(['abc-token', 'a b', 'p"q', '"', 'xyz=', 'pässwörd', '{"a":"b"}', 'bearers'])('is taken as %s', value => {
    expect(unfit(value)).toEqual([]);
  });

  it('that is not there is unset', () => {
    expect(unfit(undefined)).toMatchObject([{ variable: 'TOKEN', code: 'credential.unset', why: 'is not set' }]);
  });

  it('is said once for all variables that share a fault', () => {
    const words = unfitWords(unfitCredentials(account, { get: () => '"both"' }));
    expect(words).toBe('TOKEN, SECRET stands in quotes');
  });

  it('keeps a post from going out, before anything is asked or an attempt is written', async () => {
    const world = testWorld({ 'posts/hello.md': post('Hello', 'accounts: [one]') });
    world.variables.ONE_TOKEN = '"quoted-token"\n';
    const report = await publish(world, null);
    expect(report.issues).toMatchObject([
      { code: 'credential.pasted', severity: 'error', message: expect.stringContaining('one: ONE_TOKEN') },
    ]);
    expect(JSON.stringify(report)).not.toContain('quoted-token');
    expect(report.needsPerson).toBe(true);
    expect(world.platform.sent).toEqual([]);
    expect((await entriesOf(world.branch)).map(({ kind }) => kind)).toEqual(['approval']);
  });

  it('is told by the check of accounts', async () => {
    const world = testWorld({});
    world.variables.ONE_TOKEN = 'Bearer quoted-token';
    const checked = await checkAccounts(await readConfig(world.files, world.adapters), world);
    const one = checked.find(({ account }) => account === 'one');
    expect(one).toMatchObject({ ok: false, message: 'ONE_TOKEN begins with the word Bearer' });
  });
});
