import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/*
 * The arrows between the layers, read from the import statements. Each layer lists what it may see beside itself; a file
 * that breaks one is in the wrong folder.
 */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

interface SourceFile {
  path: string;
  text: string;
  /** Paths in this repository, type imports too. */
  imports: string[];
  packages: string[];
}

const files = ['src', 'adapters'].flatMap(folder => sourcesBelow(folder));

/** From a layer to the layers that it may import beside itself. The entry sees all, so it has no row. */
const arrows: Record<string, readonly string[]> = {
  'src/model': [],
  'src/content': ['src/model'],
  'src/ledger': ['src/model'],
  'src/io': ['src/model'],
  'src/sandbox': ['src/model'],
  'src/preview': ['src/model', 'src/content'],
  'src/comment': ['src/model', 'src/content'],
  'src/pipeline': ['src/model', 'src/content', 'src/ledger'],
  'src/mcp': ['src/model', 'src/content', 'src/ledger', 'src/pipeline', 'src/comment'],
  'adapters/kit': ['src/model', 'src/content'],
};

/** The only files that touch the real outside: they wire it, or are a door's own beginning. */
const wiring = [
  'src/index.ts',
  'src/entry/compose.ts',
  'src/entry/compose-ahead.ts',
  'src/entry/compose-connecting.ts',
  'src/entry/compose-github.ts',
  'src/entry/compose-host.ts',
  'src/entry/compose-mcp.ts',
  'src/entry/compose-preview.ts',
  'src/entry/compose-proposing.ts',
  'src/entry/compose-provenance.ts',
  'src/entry/compose-reading.ts',
  'src/entry/compose-review.ts',
  'src/entry/commands/mcp.ts',
  'src/entry/main.ts',
  'src/entry/commands/sandbox.ts',
  'src/entry/demo/',
  'src/entry/action/',
];

/** Layers that are told about the outside by ports, and never reach for it. */
const withoutOutside = [
  'src/model/',
  'src/content/',
  'src/ledger/',
  'src/pipeline/',
  'src/preview/',
  'src/comment/',
  'src/mcp/',
  'adapters/',
];
const outside = /^(node:)?(fs|fs\/promises|child_process|http|https|http2|net|tls|dns|os|process|timers.*)$/;

const reachingCall = /(?<![.\w])(fetch\((?!\))|setTimeout\(|setInterval\(|Date\.now\(|Math\.random\()/;

/** Where platforms may be known by name, beside the examples in two texts of help: they are data everywhere else. */
const naming = [
  'adapters/',
  'src/sandbox/',
  'src/entry/init/',
  'src/entry/demo/',
  'src/entry/commands/sandbox.ts',
  'src/entry/commands.ts',
  'src/entry/endpoints.ts',
];

/** One line for each platform, which loads its part when it is wanted. */
const registries = ['adapters/index.ts', 'adapters/guides.ts'];

/** Platforms that are called by a word, or a letter, that means something else too. */
const plainWords = new Set(['threads', 'x']);

/** A table of one row after the other reads well at any length. */
const tables = new Set(['src/model/issue-codes.ts']);

describe('arrows', () => {
  for (const [layer, others] of Object.entries(arrows)) {
    test(`${layer} sees ${others.length === 0 ? 'nothing else' : others.join(', ')}`, () => {
      const allowed = [layer, ...others].map(folder => `${folder}/`);
      const own = files.filter(file => file.path.startsWith(`${layer}/`));
      expect(broken(own, path => startsWithAny(path, allowed))).toEqual([]);
    });
  }

  test('an adapter sees the model, the content, the kit and its own files', () => {
    const own = files.filter(file => isOfAnAdapter(file.path));
    expect(own).not.toEqual([]);
    for (const file of own) {
      const id = adapterOf(file.path);
      const allowed = ['src/model/', 'src/content/', 'adapters/kit/', `adapters/${id}/`, `adapters/${id}.`];
      expect(broken([file], path => startsWithAny(path, allowed))).toEqual([]);
    }
  });

  test('the registries of adapters and guides see adapters and the model', () => {
    const registry = files.filter(file => registries.includes(file.path));
    expect(registry).toHaveLength(2);
    expect(broken(registry, path => startsWithAny(path, ['adapters/', 'src/model/']))).toEqual([]);
  });

  test('only the registry loads an adapter', () => {
    const others = files.filter(file => file.path.startsWith('src/'));
    expect(broken(others, path => !isOfAnAdapter(path))).toEqual([]);
  });

  test('only what wires the parts sees the outside world', () => {
    const others = files.filter(file => !startsWithAny(file.path, [...wiring, 'src/io/']));
    expect(broken(others, path => !path.startsWith('src/io/'))).toEqual([]);
  });

  test('nothing sees a door', () => {
    const others = files.filter(file => !startsWithAny(file.path, ['src/entry/', 'src/index.ts']));
    expect(broken(others, path => !startsWithAny(path, ['src/entry/', 'src/index.ts']))).toEqual([]);
  });

  test('only the Action knows the runner', () => {
    const knowing = files.filter(file => file.packages.some(name => name.startsWith('@actions/')));
    expect(pathsOf(knowing).filter(path => !path.startsWith('src/entry/action'))).toEqual([]);
  });

  test('no layer that has ports reaches around them', () => {
    const own = files.filter(file => startsWithAny(file.path, withoutOutside));
    const reaching = own.flatMap(file =>
      file.packages.filter(name => outside.test(name)).map(name => `${file.path}: ${name}`),
    );
    expect(reaching).toEqual([]);
    expect(pathsOf(own.filter(file => reachingCall.test(file.text)))).toEqual([]);
  });
});

describe('an agent', () => {
  const roots = files
    .map(({ path }) => path)
    .filter(
      path =>
        path.startsWith('src/mcp/') ||
        /^src\/entry\/(?:agents|agent-library|compose-mcp|compose-proposing|mcp-http|commands\/(?:mcp|propose))\.ts$/.test(
          path,
        ),
    );

  test.each([
    'src/pipeline/run.ts',
    'src/pipeline/send-targets.ts',
    'src/pipeline/secret-values.ts',
    'src/pipeline/account-secrets.ts',
    'src/pipeline/platform-context.ts',
    'src/pipeline/ledger-writer.ts',
    'src/pipeline/decide.ts',
    'src/pipeline/token-store.ts',
    'src/io/local-secrets.ts',
    'src/io/repository-secrets.ts',
  ])('has no way to %s', path => {
    expect(files.map(file => file.path)).toContain(path);
    expect(wayTo(path, roots)).toEqual([]);
  });

  test('would be found out: a run does have a way there', () => {
    expect(wayTo('src/pipeline/secret-values.ts', ['src/pipeline/run.ts'])).not.toEqual([]);
  });
});

describe('one place for each thing', () => {
  test('the core knows no platform by name', () => {
    const ids = files.flatMap(file => /^adapters\/([a-z0-9-]+)\.limits\.ts$/.exec(file.path)?.[1] ?? []);
    expect(ids).not.toEqual([]);
    const named = new RegExp(`\\b(${ids.filter(id => !plainWords.has(id)).join('|')})\\b`, 'i');
    const core = files.filter(file => !startsWithAny(file.path, naming));
    expect(pathsOf(core.filter(file => named.test(withoutComments(file.text))))).toEqual([]);
  });

  test('one file reads the environment', () => {
    expect(
      pathsOf(files.filter(file => /\bprocess\s*(\.|\?\.)\s*env\b|\benv\b.*from 'node:process'/.test(file.text))),
    ).toEqual(['src/io/environment.ts']);
  });

  test('one file reads the values of the variables that a config names', () => {
    const byName = files.filter(file => /\benvironment\s*(?:\?\.|\.)\s*get\s*\(\s*(?!')/.test(file.text));
    expect(pathsOf(byName)).toEqual([
      // Variables of its own: where platforms are reached, and the proxies.
      'src/entry/endpoints.ts',
      'src/io/http.ts',
      // Hands on what is no credential, and nothing else.
      'src/mcp/closed-environment.ts',
      'src/pipeline/secret-values.ts',
    ]);
  });

  test('nothing writes to the console', () => {
    expect(pathsOf(files.filter(file => /\bconsole\s*[.[]/.test(file.text)))).toEqual([]);
  });
});

describe('sizes', () => {
  test('a run is told on one screen', () => {
    const run = files.find(file => file.path === 'src/pipeline/run.ts');
    expect(linesOf(run!)).toBeLessThanOrEqual(110);
  });

  test('no file is long', () => {
    expect(pathsOf(files.filter(file => !tables.has(file.path) && linesOf(file) > 320))).toEqual([]);
  });
});

test('imports of every form are read', () => {
  const text = [
    "import { a } from './a.ts';",
    "import type {\n  B,\n} from '../b.ts';",
    "import './c.ts';",
    "export * from './d.ts';",
    "const e = await import('./e.ts');",
    "type F = import('./f.ts').F;",
    "import fs from 'node:fs';",
    "import { core } from '@actions/core/deep';",
  ].join('\n');
  const read = readImports('src/model/x.ts', text);
  expect(read.imports).toEqual(['a', '../b', 'c', 'd', 'e', 'f'].map(name => `${join('src/model', name)}.ts`));
  expect(read.packages).toEqual(['node:fs', '@actions/core/deep']);
});

/** The files from one of the roots to that one, over imports that bring code; empty where there is no such way. */
function wayTo(path: string, roots: readonly string[]): string[] {
  const from = new Map<string, string | null>(roots.map(root => [root, null]));
  for (const [at] of from) {
    if (at === path) {
      const way: string[] = [];
      for (let step: string | null = at; step !== null; step = from.get(step) ?? null) way.unshift(step);
      return way;
    }
    const text = files.find(file => file.path === at)?.text ?? '';
    // A type brings no code along.
    const code = text.replace(/^(?:import|export) type [^;]*;$/gm, '').replace(/\bimport\('[^']*'\)\.[A-Z]\w*/g, '');
    for (const next of readImports(at, code).imports) if (!from.has(next)) from.set(next, at);
  }
  return [];
}

function sourcesBelow(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(path => path.endsWith('.ts'))
    .sort()
    .map(path => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, ...readImports(path, text) };
    });
}

function readImports(path: string, text: string): Pick<SourceFile, 'imports' | 'packages'> {
  const specifiers = [...text.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\s*\(\s*)'([^'\n]+)'/g)].map(
    match => match[1]!,
  );
  const isFile = (specifier: string) => specifier.startsWith('.');
  return {
    imports: specifiers.filter(isFile).map(specifier => join(dirname(path), specifier).replaceAll('\\', '/')),
    packages: specifiers.filter(specifier => !isFile(specifier)),
  };
}

/** `adapters/<id>.ts`, `adapters/<id>.limits.ts` and what lies in `adapters/<id>/`. */
function isOfAnAdapter(path: string): boolean {
  return path.startsWith('adapters/') && !registries.includes(path) && !path.startsWith('adapters/kit/');
}

function adapterOf(path: string): string {
  return /^adapters\/([a-z0-9-]+)/.exec(path)![1]!;
}

function broken(of: readonly SourceFile[], allowed: (path: string) => boolean): string[] {
  return of.flatMap(file => file.imports.filter(path => !allowed(path)).map(path => `${file.path} → ${path}`));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

function startsWithAny(path: string, starts: readonly string[]): boolean {
  return starts.some(start => path.startsWith(start));
}

function pathsOf(of: readonly SourceFile[]): string[] {
  return of.map(file => file.path);
}

function linesOf(file: SourceFile): number {
  return file.text.trimEnd().split('\n').length;
}
