import { decodeText } from '../content/decode.ts';
import { readEntries } from '../ledger/read-entries.ts';
import { Failure, failureCodes } from '../model/failure.ts';
import { issueCodes } from '../model/issue-codes.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import { outcomeCodes } from '../model/outcome.ts';
import { readConfig } from '../pipeline/read-config.ts';
import { resourceTemplates } from './resource-templates.ts';
import type { AgentWorld } from './world.ts';

interface ResourceRow {
  uri: string;
  name: string;
  description: string;
  mimeType: string;
}

export interface ResourceText {
  mimeType: string;
  text: string;
}

const form = /^mergecast:\/\/(llms|config|codes|schemas|platforms|ledger)(?:\/([\w.-]{1,200}))?(?:\/(\d{4}-\d{2}))?$/;
const mostBytes = 1024 * 1024;

/** What stands at an address of ours; null where there is nothing. No address is ever a path. */
export async function readResource(uri: string, world: AgentWorld): Promise<ResourceText | null> {
  const [, kind, name, month] = form.exec(uri) ?? [];
  switch (kind) {
    case 'llms':
      return name === undefined ? { mimeType: 'text/markdown', text: await world.library.page() } : null;
    case 'config':
      return name === undefined ? configText(world) : null;
    case 'codes':
      return name === undefined ? codesText() : null;
    case 'schemas':
      return month === undefined ? schemaText(name, world) : null;
    case 'platforms':
      return month === undefined ? platformText(name, world) : null;
    case 'ledger':
      return name === undefined || month === undefined ? null : ledgerText(name, month, world);
    default:
      return null;
  }
}

function configText({ files }: AgentWorld): ResourceText | null {
  const content = files.read('mergecast.yml', mostBytes);
  const text = content.kind === 'file' ? decodeText(content.bytes) : null;
  return text === null ? null : { mimeType: 'application/yaml', text };
}

function codesText(): ResourceText {
  const codes = { issues: issueCodes, failures: failureCodes, outcomes: outcomeCodes };
  return { mimeType: 'application/json', text: JSON.stringify(codes, null, 2) };
}

async function schemaText(name: string | undefined, { library }: AgentWorld): Promise<ResourceText | null> {
  const schemas = await library.schemas();
  if (name === undefined || !Object.hasOwn(schemas, name)) return null;
  return { mimeType: 'application/schema+json', text: schemas[name]! };
}

async function platformText(id: string | undefined, { library }: AgentWorld): Promise<ResourceText | null> {
  if (id === undefined || !library.platforms.ids.includes(id)) return null;
  return { mimeType: 'text/markdown', text: await library.platforms.page(id) };
}

async function ledgerText(account: string, month: string, world: AgentWorld): Promise<ResourceText | null> {
  const { ledgerBranch, accounts } = await readConfig(world.files, world.adapters);
  const branch = await world.openBranch(ledgerBranch);
  if (branch === null) return null;
  const entries: LedgerEntry[] = [];
  await readEntries(branch, await branch.fetch(), entry => {
    if (entry.account === account && entry.at.startsWith(`${month}-`)) entries.push(entry);
  });
  if (entries.length === 0 && !Object.hasOwn(accounts, account)) return null;
  const text = entries.map(entry => `${JSON.stringify(entry)}\n`).join('');
  return { mimeType: 'application/jsonl', text };
}

/** Those that there are in this repository. */
export async function resourceRows(world: AgentWorld): Promise<ResourceRow[]> {
  const { library } = world;
  const [schema, platform] = resourceTemplates;
  const used = await platformsOf(world);
  return [
    { uri: 'mergecast://llms', name: 'llms', description: 'All of it on one page', mimeType: 'text/markdown' },
    { uri: 'mergecast://config', name: 'config', description: 'mergecast.yml as it is', mimeType: 'application/yaml' },
    {
      uri: 'mergecast://codes',
      name: 'codes',
      description: 'Every code, and what to do',
      mimeType: 'application/json',
    },
    ...['post', 'config'].map(name => row(`mergecast://schemas/${name}`, name, schema)),
    ...library.platforms.ids.filter(id => used.has(id)).map(id => row(`mergecast://platforms/${id}`, id, platform)),
  ];
}

/** Those of the config; all of them where it cannot be read, which is when its schema is wanted most. */
async function platformsOf({ library, files, adapters }: AgentWorld): Promise<ReadonlySet<string>> {
  try {
    const { accounts } = await readConfig(files, adapters);
    return new Set(Object.values(accounts).map(account => account.platform));
  } catch (error) {
    if (error instanceof Failure) return new Set(library.platforms.ids);
    throw error;
  }
}

function row(uri: string, name: string, { description, mimeType }: (typeof resourceTemplates)[number]): ResourceRow {
  return { uri, name, description, mimeType };
}
