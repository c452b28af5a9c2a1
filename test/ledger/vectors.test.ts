import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { damages } from './damages.ts';
import type { Files } from './sound-ledger.ts';

const folder = fileURLToPath(new URL('vectors', import.meta.url));

// `npm run generate` sets this: the vectors are written anew.
if (process.env.UPDATE_GENERATED === '1') writeVectors();

const names = vectorNames();

describe('the vectors in test/ledger/vectors', () => {
  it('are those of the damages (npm run generate brings them up to date)', () => {
    expect(names.toSorted()).toEqual(Object.keys(damages).toSorted());
    const drifted = names.filter(name => {
      const [present, made] = [readVector(name), damages[name]!];
      return !sameFiles(present.files, made.files()) || present.expected !== expectedOf(made);
    });
    expect(drifted).toEqual([]);
  });

  it.each(names)('%s', name => {
    const { files, expected } = readVector(name);
    const { issues } = verifyLedger(files);
    const codes = [...new Set(issues.map(({ code }) => code))].sort();
    expect({ ok: issues.length === 0, codes }).toMatchObject(pick(JSON.parse(expected)));
  });
});

function vectorNames(): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []));
}

function pick({ ok, codes }: { ok: boolean; codes: string[] }) {
  return { ok, codes };
}

function readVector(name: string): { files: Files; expected: string } {
  const base = join(folder, name);
  const entries = readdirSync(join(base, 'ledger'), { recursive: true, withFileTypes: true });
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  const files = paths.map(path => [
    path.slice(base.length + 1).replaceAll('\\', '/'),
    new Uint8Array(readFileSync(path)),
  ]);
  return {
    files: new Map(files as [string, Uint8Array][]),
    expected: readFileSync(join(base, 'expected.json'), 'utf8'),
  };
}

function sameFiles(one: Files, other: Files): boolean {
  if (one.size !== other.size) return false;
  return [...one].every(([path, bytes]) => other.has(path) && Buffer.compare(bytes, other.get(path)!) === 0);
}

function expectedOf({ codes, what }: { codes: readonly string[]; what: string }): string {
  return `${JSON.stringify({ what, ok: codes.length === 0, codes: codes.toSorted() }, null, 2)}\n`;
}

function writeVectors(): void {
  for (const name of vectorNames()) rmSync(join(folder, name), { recursive: true });
  for (const [name, damage] of Object.entries(damages)) {
    for (const [path, bytes] of damage.files()) write(join(folder, name, path), bytes);
    write(join(folder, name, 'expected.json'), expectedOf(damage));
  }
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
