import { adapters } from '../../adapters/index.ts';
import type { Adapter } from '../../src/model/adapter.ts';
import type { Limit, Limits } from '../../src/model/limits.ts';
import { settableLimits } from '../../src/pipeline/read-config.ts';
import { keyTable } from './keys.ts';
import { code, link, table } from './markdown.ts';

/** One section for each platform, all of one shape. */
export async function platformSections(): Promise<string> {
  const all = await Promise.all(adapters.ids.map(id => adapters.load(id)));
  return all.map(platformSection).join('\n\n');
}

function platformSection(adapter: Adapter): string {
  return [
    `### ${adapter.name} (\`platform: ${adapter.id}\`)`,
    abilities(adapter),
    `The place, beside \`platform\` in an account:\n\n${keyTable(adapter.account)}`,
    `Credentials:\n\n${credentialTable(adapter)}`,
    `Options, in an account's \`options\` and in an override:\n\n${keyTable(adapter.options)}`,
    `Limits:\n\n${limitTable(adapter)}`,
    settable(adapter),
  ]
    .filter(text => text !== '')
    .join('\n\n');
}

function abilities({ limits, find, check, remove }: Adapter): string {
  const texts = Object.values(limits.text).map(({ max, unit }) => `${number(max)} ${unit}`);
  const lines = [
    `Text of up to ${texts.join(' and ')} a part; threads${limits.parts ? ` of up to ${limits.parts.max} parts` : ''}.`,
    `Up to ${limits.media.count.max} images a part: ${limits.media.types.map(type => code(type)).join(', ')}.`,
    ...(limits.poll ? ['Polls.'] : []),
    ...(find ? ['After a doubt, the platform is asked whether the post is there.'] : []),
    ...(check ? ['`accounts check` asks it who the account is.'] : []),
    ...(remove ? ['The adapter can remove a post; no command uses that yet.'] : []),
  ];
  return lines.map(line => `- ${line}`).join('\n');
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

function limitTable({ limits }: Adapter): string {
  const rows = limitRows(limits).map(([name, limit]) => [
    name,
    `${limit.min === undefined ? '' : `${number(limit.min)} to `}${number(limit.max)} ${limit.unit}`,
    limit.perServer ? 'a server may set another' : 'fixed',
    link('source', limit.source),
    limit.checked,
  ]);
  return table(['What', 'Limit', 'Kind', 'Where it says so', 'Checked'], rows);
}

function limitRows({ text, parts, media, poll }: Limits): [string, Limit][] {
  const optional = (name: string, limit: Limit | undefined): [string, Limit][] => (limit ? [[name, limit]] : []);
  return [
    ...Object.entries(text).map(([, limit]): [string, Limit] => ['Text of a part', limit]),
    ...optional('Parts of a thread', parts),
    ['Images of a part', media.count],
    ['Size of an image', media.bytes],
    ...optional('Pixels of an image', media.pixels),
    ...Object.entries(media.pixelsOf ?? {}).map(([type, limit]): [string, Limit] => [
      `Pixels of an image of type ${code(type)}`,
      limit,
    ]),
    ...optional('Alternative text', media.alt),
    ...optional('Choices of a poll', poll?.options),
    ...optional('One choice of a poll', poll?.optionText),
    ...optional('Duration of a poll', poll?.seconds),
  ];
}

function settable(adapter: Adapter): string {
  const names = settableLimits(adapter).map(name => code(name));
  return names.length === 0
    ? ''
    : `An account can state its own server's numbers under \`limits\`: ${names.join(', ')}.`;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
