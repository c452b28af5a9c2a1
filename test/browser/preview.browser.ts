import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Visit, visit } from './chromium.ts';
import { openSite, type Site } from './preview-site.ts';

/* The page of `preview`, kind posts and hostile ones on it, as people meet it. */

let browser: Browser;
let site: Site;
let visited: Visit;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), openSite()]);
});
afterAll(async () => {
  await site?.close();
  await browser?.close();
});
afterEach(() => visited.close());

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 900 };

async function open(options: Parameters<typeof visit>[1] = {}, url = site.origin): Promise<Page> {
  visited = await visit(browser, { viewport: desktop, ...options });
  await visited.page.goto(url);
  return visited.page;
}

/** What is skipped while it is out of sight is drawn as well. */
async function drawAll(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: page.viewportSize()!.width, height: Math.min(3 * height, 40_000) });
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

const cards = (page: Page) => page.locator('article.card:visible');
const choose = (page: Page, name: string) => page.getByRole('radio', { name: new RegExp(`^${name} \\d`) }).check();

describe.each([
  ['a phone in the light', phone, 'light'],
  ['a phone in the dark', phone, 'dark'],
  ['a desktop in the light', desktop, 'light'],
  ['a desktop in the dark', desktop, 'dark'],
] as const)('on %s', (_, viewport, colorScheme) => {
  it('is as axe wants it, fits its width and has nothing to complain of', async () => {
    const page = await open({ viewport, colorScheme });
    await drawAll(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(viewport.width);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('.card')].filter(card => card.scrollWidth > card.clientWidth).map(({ id }) => id),
    );
    expect(wide).toEqual([]);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
    );
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`);
    expect(told).toEqual([]);
    expect(visited.complaints).toEqual([]);
  });
});

describe('what posts hold', () => {
  it('runs nothing, and makes no element', async () => {
    const page = await open();
    await drawAll(page);
    expect(await page.title()).toBe('What would go out');
    expect(await page.locator('script, iframe, object, [onerror], [onload], [style]').count()).toBe(0);
    expect(await page.locator('h1').allTextContents()).toEqual(['What would go out']);
    expect(await page.getByText("<script>document.title='owned'</script>").count()).toBeGreaterThan(0);
    expect(visited.complaints).toEqual([]);
  });

  it('reorders nothing: what would is shown by its name', async () => {
    const page = await open();
    expect(await page.getByText('U+202E RIGHT-TO-LEFT OVERRIDE').first().isVisible()).toBe(true);
    expect(await page.content()).not.toContain('\u202e');
  });

  it('asks nobody else, and for no picture before it comes near', async () => {
    const page = await open({ viewport: phone });
    expect(visited.requests).toEqual([site.origin]);
    await drawAll(page);
    await expect.poll(() => visited.requests.length).toBeGreaterThan(4);
    await page.waitForLoadState('networkidle');
    for (const url of visited.requests) expect(url.startsWith(site.origin)).toBe(true);
  });

  it('is shown from the disk too', async () => {
    const page = await open({}, pathToFileURL(`${site.folder}/index.html`).href);
    const picture = page.locator('img').first();
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(600);
    expect(visited.complaints).toEqual([]);
  });
});

describe('a person who', () => {
  it('has no script chooses what to see', async () => {
    const page = await open({ javaScriptEnabled: false });
    const all = await cards(page).count();
    await choose(page, 'company');
    expect(await cards(page).count()).toBe(2);
    await choose(page, 'waiting');
    expect(await cards(page).locator('h4').allTextContents()).toEqual(['LinkedIn company', 'LinkedIn company']);
    expect(await page.getByText('No post fits these filters.').isVisible()).toBe(false);
    await choose(page, 'Reddit');
    expect(await cards(page).count()).toBe(0);
    expect(await page.getByText('No post fits these filters.').isVisible()).toBe(true);
    expect(await page.locator('.post-group:visible').count()).toBe(0);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await cards(page).count()).toBe(all);
  });

  it('looks at a day comes to the card of its post', async () => {
    const page = await open();
    await page.getByRole('table').getByRole('link', { name: '12:00 poll' }).click();
    const card = page.locator('article:target');
    expect(await card.getByRole('heading').textContent()).toBe('Mastodon fediverse');
    expect(await card.getByText('Coffee', { exact: true }).isVisible()).toBe(true);
  });

  it('has a keyboard sees where they are', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'To the posts' });
    expect(await skip.evaluate(link => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())!.x).toBeGreaterThanOrEqual(0);
    expect(await skip.evaluate(link => getComputedStyle(link).outlineStyle)).toBe('solid');
  });

  it('prints has all posts and no filters', async () => {
    const page = await open({ colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('radio').first().isVisible()).toBe(false);
    expect(await cards(page).count()).toBe(await page.locator('article.card').count());
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  });
});
