import { guides } from '../../adapters/guides.ts';
import { adapters } from '../../adapters/index.ts';
import type { Guide } from '../../adapters/kit/guide.ts';
import { limitRows, limitText } from '../../src/entry/limit-rows.ts';
import { abilityTitles, type PlatformAbility, platformFacts } from '../../src/entry/platform-facts.ts';
import type { Adapter } from '../../src/model/adapter.ts';
import { settableLimits } from '../../src/pipeline/read-config.ts';
import { keyTable } from './keys.ts';
import { code, link, table } from './markdown.ts';

/** All platforms in one table. */
export async function platformTable(): Promise<string> {
  const all = await Promise.all(adapters.ids.map(id => adapters.load(id)));
  const abilities = Object.keys(abilityTitles) as PlatformAbility[];
  const rows = all.map(adapter => {
    const { id, name, text, parts, media, can } = platformFacts(adapter);
    const threads = parts === 1 ? '' : parts === null ? 'yes' : `up to ${parts} parts`;
    const able = abilities.map(ability => (can.includes(ability) ? 'yes' : ''));
    return [link(name, `adapters/${id}.md`), code(id), text, threads, media.join(', '), ...able];
  });
  const titles = abilities.map(ability => abilityTitles[ability]);
  return table(['Platform', '`platform`', 'Text', 'Threads', 'Media', ...titles], rows);
}

/** A page for each platform, all of one shape, by its path. */
export async function platformPages(): Promise<Record<string, string>> {
  const pages = adapters.ids.map(async id => {
    const [adapter, guide] = [await adapters.load(id), await guides.load(id)];
    return [`adapters/${id}.md`, `${platformPage(adapter, guide)}\n`] as const;
  });
  return Object.fromEntries(await Promise.all(pages));
}

function platformPage(adapter: Adapter, guide: Guide): string {
  return [
    `<!-- Generated from adapters/${adapter.id}.ts, ${adapter.id}.limits.ts and ${adapter.id}.guide.ts: npm run generate -->`,
    `# ${adapter.name}`,
    `What a post can do:\n\n${list(guide.can)}`,
    ...(guide.cannot.length === 0 ? [] : [`What it cannot:\n\n${list(guide.cannot)}`]),
    `## Account\n\n${fenced('yaml', guide.exampleAccount)}\n\nThe place, beside \`platform\`:\n\n${keyTable(adapter.account)}`,
    `## Credentials\n\n${steps(guide.credentials)}\n\n${credentialTable(adapter)}`,
    lifetime(adapter),
    `## Options\n\nIn an account's \`options\` and in an override:\n\n${keyTable(adapter.options)}`,
    `## An example\n\n${fenced('markdown', guide.example)}`,
    `## Limits\n\n${limitTable(adapter)}`,
    types(adapter),
    settable(adapter),
  ]
    .filter(text => text !== '')
    .join('\n\n');
}

function list(lines: readonly string[]): string {
  return lines.map(line => `- ${line}`).join('\n');
}

function steps(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}

/** Four ticks: an example may hold a fence of its own. */
function fenced(language: string, text: string): string {
  return `\`\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\``;
}

function credentialTable({ credentials }: Adapter): string {
  const rows = Object.entries(credentials).map(([name, { title, where, scopes }]) => [
    code(name),
    title,
    where,
    scopes.map(scope => code(scope)).join(', '),
  ]);
  return table(['Name', 'What it is', 'Where to get it', 'Least rights'], rows);
}

function lifetime({ lifetime: known }: Adapter): string {
  if (known === undefined) return '';
  return `Mergecast uses ${known.what}, which the platform ends on ${known.ends} (${link('source', known.source)}); from 60 days before, each plan and run says so.`;
}

function limitTable({ limits }: Adapter): string {
  const rows = limitRows(limits).map(([name, limit]) => [
    name,
    limitText(limit),
    limit.perServer ? 'a server may set another' : 'fixed',
    link('source', limit.source),
    limit.checked,
  ]);
  return table(['What', 'Limit', 'Kind', 'Where it says so', 'Checked'], rows);
}

function types({ limits: { media } }: Adapter): string {
  const kinds = [
    ['Images', media.image],
    ['Moving images', media.animation],
    ['Videos', media.video],
    ['Documents', media.document],
  ] as const;
  const lines = kinds.flatMap(([name, table]) =>
    table === undefined ? [] : [`${name}: ${table.types.map(type => code(type)).join(', ')}.`],
  );
  const together = lines.length < 2 ? [] : [media.mixed ? 'They can stand together.' : 'They cannot stand together.'];
  return [...lines, ...together].join(' ');
}

function settable(adapter: Adapter): string {
  const names = Object.keys(settableLimits(adapter)).map(name => code(name));
  return names.length === 0
    ? ''
    : `An account can state its own server's numbers under \`limits\`: ${names.join(', ')}.`;
}
