// Builds dist/: the Action, the command line and the library as plain ESM bundles with stable names.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const out = resolve(root, process.env.MERGECAST_DIST ?? 'dist');

rmSync(out, { recursive: true, force: true });

const bundle = await rolldown({
  cwd: root,
  input: {
    cli: 'src/entry/cli.ts',
    action: 'src/entry/action.ts',
    'action-post': 'src/entry/action-post.ts',
    index: 'src/index.ts',
    // A thread begins with a file of its own, beside the chunk that starts it.
    'chunks/video-worker': 'src/io/video-worker.js',
    'chunks/pdf-worker': 'src/io/pdf-worker.js',
  },
  platform: 'node',
  plugins: [noPolyfills(), noEngines(), noValidator()],
  transform: { target: 'node20.19' },
  treeshake: true,
  onLog(level, log, handler) {
    // What an idle run loads grows unnoticed where one static import brings a whole part along.
    if (log.code === 'INEFFECTIVE_DYNAMIC_IMPORT' && log.message.includes('src/')) throw new Error(log.message);
    // Unused imports in other people's packages are no news; all else is.
    if (log.code !== 'EVAL') handler(level, log);
  },
});

const { output } = await bundle.write({
  dir: out,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  codeSplitting: { groups: together() },
  sourcemap: false,
  minify: false,
  comments: { legal: false, annotation: false, jsdoc: false },
});
await bundle.close();

writeFileSync(join(out, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`);
writeFileSync(join(out, 'licenses.txt'), licences(output));

/**
 * What is always loaded together stands in one file: to open each of sixty costs a run that has nothing to do more than
 * what stands in them. What begins stays apart from what it begins with, so that git works while the rest is loaded.
 */
function together() {
  const parts = [
    // Printed before anything else is loaded.
    ['version', /src\/entry\/version\.ts$/],
    // Asked for without anything of what reads times.
    ['spans', /src\/content\/(?:time-zone|duration)\.ts$/],
    // The adapters read times too.
    ['time', /src\/content\/time\.ts$/],
    ['begin', /src\/entry\/(?:main|commands\/publish)\.ts$/],
    // The server for agents lists its tools without anything of what publishes, or of the schemas of what it reads.
    [
      'nouns',
      /(?:node_modules\/(?:zod|fastest-levenshtein)\/|src\/(?:model\/(?!(?:approval|config|ledger-entry|post|review)\.ts)|ledger\/standing\.|content\/schema-issues\.))/,
    ],
    ['written', /src\/model\/(?:approval|config|ledger-entry|post|review)\.ts$/],
    ['publishing', /src\/(?:entry\/publish-once|content\/length)\.ts$/],
    ['reading', /src\/pipeline\/survey\.ts$/],
  ];
  return parts.map(([name, test], index) => ({ name, test, priority: parts.length - index }));
}

/** twitter-text asks for polyfills of what every Node that we support has; nothing stands for all of them. */
function noPolyfills() {
  const empty = '\0no-polyfill';
  return {
    name: 'no-polyfills',
    resolveId: id => (id.startsWith('core-js/') ? empty : null),
    load: id => (id === empty ? '' : null),
  };
}

/**
 * gray-matter brings a YAML parser that can run code, and a JavaScript parser with it. Its engines are all replaced
 * (src/content/front-matter.ts), so that neither is ever called: they are left out, and half of what reads posts with them.
 */
function noEngines() {
  const refuse = '\0no-engine';
  const code = `function refuse() { throw new TypeError('only YAML is read, and not by this parser'); }
module.exports = { safeLoad: refuse, safeDump: refuse };`;
  return {
    name: 'no-engines',
    resolveId: id => (id === 'js-yaml' ? refuse : null),
    load: id => (id === refuse ? code : null),
  };
}

/**
 * The server for agents brings Ajv, to hold a client's answers to its questions against a schema. It is given a validator
 * of its own (src/mcp/server.ts) and asks nothing: to load Ajv all the same took a good part of its start.
 */
function noValidator() {
  const refuse = '\0no-validator';
  return {
    name: 'no-validator',
    resolveId: (id, importer) =>
      /^ajv(?:-formats)?$/.test(id) && /@modelcontextprotocol/.test(importer ?? '') ? refuse : null,
    load: id =>
      id === refuse
        ? "export default function refuse() { throw new TypeError('no answer is held against a schema'); }"
        : null,
  };
}

/** The licences of the packages whose code is in the bundle. */
function licences(chunks) {
  const packages = new Map();
  for (const chunk of chunks) {
    for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
      const match = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(id.replaceAll('\\', '/').replace(/^\0/, ''));
      if (match) packages.set(match[2], match[1]);
    }
  }
  return [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => {
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return `${name} ${manifest.version} (${manifest.license ?? 'see its text'})\n\n${licenceText(folder)}`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licenceText(folder) {
  for (const file of [
    'LICENSE',
    'LICENSE.md',
    'LICENSE.txt',
    'license',
    'license.md',
    'LICENCE',
    'LICENSE-MIT',
    'License',
  ]) {
    try {
      return `${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    } catch {
      // The next name is tried.
    }
  }
  return 'The package has no file with its licence.\n';
}
