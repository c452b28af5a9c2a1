import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adapters } from '../../adapters/index.ts';
import { type KnownForm, knownForms, readPasted } from '../../src/pipeline/pasted-value.ts';
import { demoAccount } from '../../src/sandbox/bluesky/state.ts';
import { redditCredentials, demoAccount as redditor } from '../../src/sandbox/reddit/state.ts';
import { demoKeys } from '../../src/sandbox/x/state.ts';
import { type Given, openStage, type Stage } from './stage.ts';

describe('what is pasted', () => {
  let known: KnownForm[];
  beforeAll(async () => {
    known = knownForms(await Promise.all(adapters.ids.map(id => adapters.load(id))));
  });
  const password = /^[a-z]{4}(?:-[a-z]{4}){3}$/;

  it.each([
    ['as it should be', 'abc_DEF-123', 'abc_DEF-123', null],
    ['with blanks around it', '  abc_DEF-123 ', 'abc_DEF-123', 'white space'],
    ['with a line feed behind it', 'abc_DEF-123\n', 'abc_DEF-123', 'white space'],
    ['in quotes', '"abc_DEF-123"', 'abc_DEF-123', 'quotes'],
    ['in quotes of a word processor', ' “abc_DEF-123”\r\n', 'abc_DEF-123', 'quotes'],
    ['with the padding of base64', 'AB_CD==', 'AB_CD==', null],
  ])('%s', (_, raw, value, taken) => {
    const read = readPasted(raw, {}, known);
    expect(read).toEqual({ value, taken: taken === null ? null : expect.stringContaining(taken) });
  });

  it.each([
    ['nothing', ' \n', {}],
    ['a line feed inside', 'abc\ndef', {}],
    ['a blank inside', 'abc def', {}],
    ['a character that cannot be seen', 'abc\u200bdef', {}],
    ['a quote at one end', 'abcdef"', {}],
    ['its name in front', 'X_TOKEN=abcdef', {}],
    ['its name in front, as YAML', 'X_TOKEN: abcdef', {}],
    ['the scheme in front', 'Bearer abcdef', {}],
    ['a token of GitHub', `ghp_${'a'.repeat(36)}`, {}],
    ['the key of a vault', `AGE-SECRET-KEY-1${'Q'.repeat(58)}`, {}],
    ['an app password of another platform', 'abcd-efgh-ijkl-mnop', {}],
    ['a token of another platform', `ya29.${'a'.repeat(40)}`, { form: password }],
    ['the own password in place of an app password', 'correct-horse', { form: password }],
  ])('is refused with %s, and what to do', (_, raw, kind) => {
    const read = readPasted(raw, kind, known);
    expect(read).toEqual({ fault: expect.stringMatching(/\w/), remedy: expect.stringMatching(/\.$/) });
    if (raw.trim() !== '') expect(JSON.stringify(read)).not.toContain(raw);
  });

  it('is taken as it is where a person chose it', () => {
    expect(readPasted(' "my pass phrase" \n', { isFree: true }, known)).toEqual({
      value: ' "my pass phrase" ',
      taken: null,
    });
    expect(readPasted('a\tb', { isFree: true }, known)).toHaveProperty('fault');
  });
});

describe('an account', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  const bluesky: Given = { platform: 'bluesky', place: { identifier: demoAccount.handle }, names: ['password'] };
  const x: Given = { platform: 'x', names: Object.keys(demoKeys) };

  it('of Bluesky is connected with an app password, asked for again until it is one', async () => {
    const given = ['my own password', `"${demoAccount.password}"\n`];
    const { identity, values } = await stage.connect(bluesky, { answers: { 'App password': given } });
    expect(identity?.name).toBe(demoAccount.handle);
    expect(values).toEqual([{ variable: 'ONE_PASSWORD', value: demoAccount.password }]);
    expect(stage.person.hidden).toHaveLength(2);
    expect(stage.person.heard.join('\n')).not.toContain(demoAccount.password);
    expect(stage.person.heard.join('\n')).toContain('white space inside');
  });

  it('of Bluesky is not connected with the app password of another account, which nothing repeats', async () => {
    const foreign = 'frie-ndly-pass-word';
    const connecting = stage.connect(bluesky, { answers: { 'App password': foreign } });
    const failure = await connecting.catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'connect.refused', state: 'Nothing was stored.' });
    expect(String(failure)).not.toContain(foreign);
  });

  it('is not connected where nobody can be asked again, or nobody answers', async () => {
    const once = async (answer?: string) => {
      const connecting = stage.connect(bluesky, answer === undefined ? {} : { answers: { 'App password': answer } });
      stage.person.prompt.isPerson = false;
      return connecting;
    };
    await expect(once('two words')).rejects.toMatchObject({ code: 'connect.value' });
    await expect(once()).rejects.toMatchObject({ code: 'connect.value', remedy: expect.stringContaining('terminal') });
    const tries = ['one try', 'two tries', 'three tries', demoAccount.password];
    const connecting = stage.connect(bluesky, { answers: { 'App password': tries } });
    await expect(connecting).rejects.toMatchObject({ code: 'connect.value' });
  });

  it('of X that names keys, which no consent gives, is connected by pasting them', async () => {
    const answers = {
      'API key secret': demoKeys.api_secret,
      'API key': demoKeys.api_key,
      'Access token secret': demoKeys.access_secret,
      'Access token': demoKeys.access_token,
    };
    const { identity, values, granted } = await stage.connect(x, { answers });
    expect(identity?.name).toBe('demo');
    expect(values).toHaveLength(4);
    expect(granted).toBeNull();
    expect(stage.person.pages).toEqual([]);
  });

  it('of Reddit that names a password is connected by pasting it', async () => {
    const names = ['client_id', 'client_secret', 'password'];
    const answers = {
      'Client ID': redditCredentials.client_id,
      'Client secret': redditCredentials.client_secret,
      'Password of the account': redditor.password,
    };
    const { identity } = await stage.connect({ platform: 'reddit', place: { username: 'demo' }, names }, { answers });
    expect(identity?.name).toBe('demo');
  });

  it('of a platform with consents is connected by pasting too, where the person wants that', async () => {
    const answers = { 'Access token': 'sandbox-mastodon-token' };
    const mastodon = { platform: 'mastodon', place: { server: 'https://mastodon.example' }, names: ['token'] };
    const { identity, granted } = await stage.connect(mastodon, { answers }, { isPasted: true });
    expect(identity?.name).toBe('demo');
    expect(granted).toBeNull();
  });
});
