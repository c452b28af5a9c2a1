import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoApp } from '../../src/sandbox/threads/state.ts';
import { openStage, type Stage } from '../connect/stage.ts';
import { launch, type Visit, visit } from './chromium.ts';

/* `accounts connect` with a real browser, once for each way in which the answer comes back. */

let browser: Browser;
let stage: Stage;
let visited: Visit;

beforeAll(async () => {
  [browser, stage] = await Promise.all([launch(), openStage()]);
});
afterAll(async () => {
  await stage?.close();
  await browser?.close();
});
beforeEach(async () => {
  visited = await visit(browser);
});
afterEach(() => visited.close());

const x = {
  platform: 'x',
  place: { username: 'demo' },
  names: ['client_id', 'client_secret', 'refresh_token'],
  set: { client_id: 'sandbox-x-client', client_secret: 'sandbox-x-client-secret' },
};

/** Opens the page and presses a button of it. */
async function press(url: string, button: 'Allow' | 'Deny'): Promise<void> {
  await visited.page.goto(url);
  await visited.page.getByRole('button', { name: button }).click();
}

describe('a person with a browser', () => {
  it('allows, and is led back to this machine', async () => {
    const { identity, values } = await stage.connect(x, { open: url => press(url, 'Allow') });
    expect(identity?.name).toBe('demo');
    expect(values).toHaveLength(1);
    await visited.page.getByRole('heading', { name: 'Mergecast has the answer' }).waitFor();
    expect(await visited.page.locator('script').count()).toBe(0);
    expect(visited.complaints).toEqual([]);
  });

  it('denies, and is led back all the same', async () => {
    const connecting = stage.connect(x, { open: url => press(url, 'Deny') });
    await expect(connecting).rejects.toMatchObject({ code: 'connect.refused' });
    await visited.page.getByRole('heading', { name: 'Mergecast has the answer' }).waitFor();
  });

  it('on another machine copies the code that the page shows', async () => {
    const mastodon = { platform: 'mastodon', place: { server: 'https://mastodon.example' }, names: ['token'] };
    const copy = async (url: string) => {
      await press(url, 'Allow');
      return (await visited.page.locator('code').textContent()) ?? '';
    };
    const { identity } = await stage.connect(mastodon, { copy }, { isBrowserHere: false });
    expect(identity?.name).toBe('demo');
  });

  it("copies the address of the app's own page, where a platform takes no other", async () => {
    const threads = { platform: 'threads', place: { username: 'demo' }, names: ['access_token'] };
    const answers = { 'Threads app ID': demoApp.client_id, 'Threads app secret': demoApp.client_secret };
    await visited.page.route(`${demoApp.redirect_uri}?**`, route => route.fulfill({ body: 'Thank you.' }));
    const copy = async (url: string) => {
      await press(url, 'Allow');
      await visited.page.getByText('Thank you.').waitFor();
      return visited.page.url();
    };
    const behaviour = { answers, copy, open: async () => {} };
    const { identity } = await stage.connect(threads, behaviour, { redirect: demoApp.redirect_uri });
    expect(identity?.name).toBe('demo');
  });
});
