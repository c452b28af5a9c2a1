import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage, variableOf } from './stage.ts';

/* How a person connects an account by a consent, at each platform that has one. */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const client = { client_id: 'sandbox-x-client', client_secret: 'sandbox-x-client-secret' };

const platforms = [
  {
    platform: 'x',
    place: { username: 'demo' },
    names: ['client_id', 'client_secret', 'refresh_token'],
    set: client,
    stored: ['refresh_token'],
    who: 'demo',
    scopes: ['tweet.read', 'tweet.write', 'users.read', 'media.write', 'offline.access'],
  },
];

describe.each(platforms)('$platform', ({ stored, who, scopes, ...given }) => {
  it('is connected in the browser, with the least rights, each explained', async () => {
    const connected = await stage.connect(given);
    expect(connected.identity?.name).toBe(who);
    expect(connected.values.map(({ variable }) => variable)).toEqual(stored.map(variableOf));
    expect(connected.notes).toEqual([]);
    expect(connected.granted?.scopes ?? scopes).toEqual(scopes);
    for (const scope of scopes) {
      expect(
        stage.person.heard.some(line => new RegExp(`^ {2}${scope} {2}\\S.{10}`).test(line)),
        scope,
      ).toBe(true);
    }
    const said = [...stage.person.heard, ...stage.log].join('\n');
    for (const { value } of connected.values) expect(said).not.toContain(value);
  });

  it('is connected by the address that the browser ends on', async () => {
    const port = 9;
    const connected = await stage.connect(given, {}, { isBrowserHere: false, port });
    expect(connected.identity?.name).toBe(who);
    expect(stage.person.hidden.length).toBeGreaterThan(0);
  });

  it('is not connected where the person says no', async () => {
    await expect(stage.connect(given, { decision: 'deny' })).rejects.toMatchObject({
      code: 'connect.refused',
      state: 'Nothing was stored.',
    });
  });

  it('is not connected by a redirect with another state', async () => {
    const forged = (address: string) => fetch(address.replace(/state=[^&]{5}/, 'state=other'));
    await expect(stage.connect(given, { follow: forged })).rejects.toMatchObject({ code: 'connect.redirect' });
  });
});
