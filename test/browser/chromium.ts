import { type Browser, chromium, type Page } from 'playwright-core';

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
  close(): Promise<void>;
}

/** A page with nothing kept from others. */
export async function visit(browser: Browser): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error.message));
  return { page, complaints, close: () => context.close() };
}
