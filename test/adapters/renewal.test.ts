import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Renewal, Tokens } from '../../src/model/adapter.ts';
import { renewables } from '../scenarios/places.ts';
import { openStage, type Stage } from './harness.ts';
import { setting as threads } from './threads/setting.ts';
import { setting as tiktok } from './tiktok/setting.ts';
import { x } from './x/setting.ts';

/* How each platform gives new tokens, asked over a real connection. */

const day = 24 * 60 * 60 * 1000;

const platforms = [
  { id: 'x', setting: { ...x, credentials: renewables.x }, seconds: 7200, accessToken: 'token' },
  { id: 'tiktok', setting: { ...tiktok, credentials: renewables.tiktok }, seconds: 7200, accessToken: 'access_token' },
  { id: 'threads', setting: threads, seconds: 60 * 86_400, accessToken: 'access_token' },
];

describe.each(platforms)('$id', ({ setting, seconds, accessToken }) => {
  let stage: Stage;
  let renewal: Renewal;
  let credentials: Record<string, string>;

  beforeEach(async () => {
    stage = await openStage(setting);
    renewal = setting.adapter.renewal!;
    credentials = { ...setting.credentials };
    stage.clock.advance(2 * day);
  });
  afterEach(() => stage.close());

  const renew = (more: Record<string, string> = {}) =>
    renewal.renew(stage.platform({ credentials: { ...credentials, ...more } }));
  const renewed = async (): Promise<Tokens> => {
    const answer = await renew();
    if ('fault' in answer) throw new Error(answer.fault.message);
    return answer.tokens;
  };

  it('gives tokens that work, and others in exchange for them', async () => {
    expect(renewal.needs.every(name => Object.hasOwn(credentials, name))).toBe(true);
    const first = await renewed();
    expect(first.endsAt).toBe(stage.clock.now() + seconds * 1000);
    Object.assign(credentials, first.credentials);
    expect(await stage.check(credentials)).toMatchObject({ name: expect.stringContaining('demo') });
    stage.clock.advance(2 * day);
    const second = await renewed();
    expect(second.credentials[accessToken]).not.toBe(first.credentials[accessToken]);
  });

  it('says for good that it knows the consent no longer', async () => {
    const [spent] = Object.keys(credentials).filter(name => name.endsWith('token'));
    expect(await renew({ [spent!]: 'never-a-token' })).toMatchObject({
      fault: { outcome: 'rejected', code: 'platform.credentials' },
    });
  });

  it.each(['500', '503', 'accept-then-502-html', 'cut', 'accept-then-cut', '429'])(
    'passes nothing for good after %s',
    async name => {
      stage.fault(`${name}:1:login`);
      const answer = await renew();
      expect(answer).toMatchObject({ fault: { outcome: 'throttled' } });
      for (const secret of Object.values(credentials)) expect(JSON.stringify(answer)).not.toContain(secret);
    },
  );
});

describe('an app of X', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage({ ...x, credentials: renewables.x });
  });
  afterEach(() => stage.close());
  const renew = (credentials: Record<string, string>) => x.adapter.renewal!.renew(stage.platform({ credentials }));

  it('without a secret names itself', async () => {
    const { client_secret: _, ...credentials } = renewables.x;
    stage.sandbox.x.client.secret = null;
    expect(await renew(credentials)).toMatchObject({ tokens: { scopes: expect.arrayContaining(['tweet.write']) } });
  });

  it('with another secret is refused, and the refresh token stays good', async () => {
    expect(await renew({ ...renewables.x, client_secret: 'another' })).toMatchObject({
      fault: { outcome: 'rejected' },
    });
    expect(await renew(renewables.x)).toHaveProperty('tokens');
  });
});
