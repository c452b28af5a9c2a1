import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** The browser that `.ci/browser.mjs` found. */
export function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM;
  if (executablePath === undefined) throw new Error('run these tests by `npm run test:browser`, which finds a browser');
  // Its own sandbox needs rights that a container's root user does not have.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args });
}

export interface Visit {
  page: Page;
  /** What the page complained of: a script that failed, something that its policy forbids. */
  complaints: string[];
  /** The addresses that it asked for. */
  requests: string[];
  close(): Promise<void>;
}

/** A page with nothing kept from others. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error.message));
  page.on('dialog', dialog => {
    complaints.push(dialog.message());
    return dialog.dismiss();
  });
  const requests: string[] = [];
  page.on('request', request => requests.push(request.url()));
  return { page, complaints, requests, close: () => context.close() };
}
