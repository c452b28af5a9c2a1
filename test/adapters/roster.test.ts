import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guides } from '../../adapters/guides.ts';
import { adapters } from '../../adapters/index.ts';
import type { Limit } from '../../src/model/limits.ts';

const files = readdirSync(new URL('../../adapters/', import.meta.url)).filter(name => name.endsWith('.ts'));
const limitsFiles = files.filter(name => name.endsWith('.limits.ts'));
const guideFiles = files.filter(name => name.endsWith('.guide.ts'));
const rosterFiles = ['index.ts', 'guides.ts'];
const adapterFiles = files.filter(name => !rosterFiles.includes(name) && !/\.(?:limits|guide)\.ts$/.test(name));

describe('the roster', () => {
  it('has one file, one table of limits, one guide and one line in each index for each platform', () => {
    const ids = [...adapters.ids].sort();
    expect(adapterFiles.map(name => name.replace(/\.ts$/, '')).sort()).toEqual(ids);
    expect(limitsFiles.map(name => name.replace(/\.limits\.ts$/, '')).sort()).toEqual(ids);
    expect(guideFiles.map(name => name.replace(/\.guide\.ts$/, '')).sort()).toEqual(ids);
    expect([...guides.ids].sort()).toEqual(ids);
  });

  it('loads no adapter by another name, not even by one that every object has', async () => {
    await expect(adapters.load('nowhere')).rejects.toThrow(RangeError);
    await expect(adapters.load('constructor')).rejects.toThrow(RangeError);
  });
});

describe.each(adapters.ids)('%s', id => {
  it('is what its file is called', async () => {
    const adapter = await adapters.load(id);
    expect(adapter.id).toBe(id);
    expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
  });

  it('takes its limits from its table, each number with its source and the day it was checked', async () => {
    const adapter = await adapters.load(id);
    const tables = Object.values((await import(`../../adapters/${id}.limits.ts`)) as Record<string, unknown>);
    expect(tables).toContain(adapter.limits);
    const limits = allLimits(adapter.limits);
    expect(limits.length).toBeGreaterThan(3);
    for (const limit of limits) {
      expect(limit.max).toBeGreaterThan(0);
      expect(new URL(limit.source).protocol).toBe('https:');
      expect(limit.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(new Date(limit.checked).toISOString()).toContain(limit.checked);
    }
  });

  it('says what each credential is, where to get it and what rights it needs', async () => {
    const adapter = await adapters.load(id);
    for (const kind of Object.values(adapter.credentials)) {
      expect(kind.title).not.toBe('');
      expect(kind.where).not.toBe('');
      expect(kind.scopes.length).toBeGreaterThan(0);
    }
  });

  it('has a look of its own, whose colours read well as text and behind it', async () => {
    const { look } = await adapters.load(id);
    expect(contrast(look!.accent.light, '#ffffff')).toBeGreaterThan(4.5);
    expect(contrast(look!.accent.dark, '#171a21')).toBeGreaterThan(4.5);
    expect(contrast(look!.accent.dark, '#11141a')).toBeGreaterThan(4.5);
  });

  it('has options that are all optional, and refuses what it does not know', async () => {
    const adapter = await adapters.load(id);
    expect(adapter.options.safeParse({}).success).toBe(true);
    expect(adapter.options.safeParse({ 'no such option': 1 }).success).toBe(false);
    expect(adapter.account.safeParse({ 'no such key': 1 }).success).toBe(false);
  });
});

/** Every number in a table of limits, wherever it stands. */
function allLimits(value: unknown): Limit[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  if ('max' in value) return [value as Limit];
  return Object.values(value).flatMap(allLimits);
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
