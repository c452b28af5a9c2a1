import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, linksOf, pages, root } from './pages.ts';

describe.each(pages)('%s', page => {
  const inner = linksOf(page).filter(url => !/^https:\/\//.test(url));

  it('links to files that exist', () => {
    const missing = inner
      .map(url => url.split('#')[0]!)
      .filter(path => path !== '' && !existsSync(join(root, dirname(page), path)));
    expect(missing).toEqual([]);
  });

  it('links to headings that exist', () => {
    const anchors = anchorsOf(page);
    const missing = inner.filter(url => url.startsWith('#') && !anchors.includes(url.slice(1)));
    expect(missing).toEqual([]);
  });

  it('links to the web by https alone', () => {
    expect(linksOf(page).filter(url => /^http:/.test(url))).toEqual([]);
  });
});
