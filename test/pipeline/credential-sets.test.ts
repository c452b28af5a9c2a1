import { expect, it } from 'vitest';
import { readConfig } from '../../src/pipeline/read-config.ts';
import { testWorld } from './test-world.ts';

const kind = (title: string) => ({ title, where: 'Nowhere.', scopes: [] });

async function faults(credentials: string): Promise<string[]> {
  const world = testWorld({
    'mergecast.yml': `version: 1\naccounts:\n  one: { platform: fake, credentials: {${credentials}} }\n`,
  });
  world.platform.adapter = {
    ...world.platform.adapter,
    credentials: { token: kind('Token'), id: kind('Client id'), secret: kind('Client secret') },
    credentialSets: [['token'], ['id', 'secret']],
  };
  try {
    await readConfig(world.files, world.adapters);
    return [];
  } catch (error) {
    return (error as { issues: { message: string }[] }).issues.map(({ message }) => message);
  }
}

const choice = '; name one of token, or id + secret';
it.each([
  ['token: A', []],
  ['id: A, secret: B', []],
  ['id: A', [`\`credentials.secret\` is missing: the environment variable that holds the client secret${choice}`]],
  ['', [`\`credentials.token\` is missing: the environment variable that holds the token${choice}`]],
  ['other: A, token: B', ['Fake has no credential other; it has token, id, secret']],
])('credentials {%s}', async (credentials, expected) => {
  expect(await faults(credentials)).toEqual(expected);
});
