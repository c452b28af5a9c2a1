import { adapters } from '../../adapters/index.ts';
import { prompts } from '../mcp/prompts.ts';
import { resourceTemplates } from '../mcp/resource-templates.ts';
import { tools } from '../mcp/tools.ts';
import type { CommandRow } from './commands.ts';
import { rules, steps } from './init/agent-pages.ts';
import { limitRows, limitText } from './limit-rows.ts';
import { platformFacts } from './platform-facts.ts';
import { projectAddress } from './release.ts';

/** The commands that an agent with a shell has a use for. */
const shellCommands = [
  'validate',
  'plan',
  'review',
  'propose',
  'status',
  'why',
  'usage',
  'platforms',
  'media fit',
  'mcp',
];

const example = `---
accounts: [all]
publish_at: 2026-12-01T09:00:00[Europe/Berlin]
link: https://example.com/2.1
---
Version 2.1 is out. It starts twice as fast, and reads your old files as they are.

---

A line of three dashes began this second part of a thread.`;

interface Told {
  /** The folder of posts. */
  posts: string;
  /** The table of commands; empty for a reader that has no shell. */
  commands: readonly CommandRow[];
}

/** All that a model needs to know before its first call, on one page. https://llmstxt.org */
export async function llmsPage({ posts, commands }: Told): Promise<string> {
  return `# Mergecast

> Merge to publish: posts for social media are Markdown files in a git repository. A pull request shows what would go out, and where, and when; a person merges it; a workflow run publishes each post once and keeps a ledger. An agent writes, checks and proposes posts. It cannot publish, approve or merge, and it needs no credential of a platform.

## A post

One file below the folder of posts. Unknown keys are errors, never ignored; nothing is cut to fit.

\`\`\`markdown
${example}
\`\`\`

${commands.length === 0 ? '' : `## To propose one from a shell\n\n${steps(posts)}\n\n`}## To propose one by the Model Context Protocol

\`mergecast mcp --cwd REPOSITORY\` serves on stdin and stdout. Every tool has schemas for what it takes and gives; an error has a permanent code and a remedy.

${list(tools.map(({ name, description }) => [`\`${name}\``, firstSentence(description)]))}

Prompts: ${prompts.map(({ name }) => `\`${name}\``).join(', ')}. Resources:

- \`mergecast://config\`: mergecast.yml as it is
- \`mergecast://codes\`: every code, and what to do
- \`mergecast://llms\`: this page
${list(resourceTemplates.map(({ uriTemplate, description }) => [`\`${uriTemplate}\``, description]))}

## Rules

${rules}

## Limits of the platforms

Each number is the most, or the least and the most. An account may be on a server with other numbers: \`describe_accounts\` tells those, its options and the policies that hold for it.

${list(await platformLines())}

${commandsSection(commands)}## More

${list([
  link('Front matter of a post', 'schemas/post.schema.json', 'JSON Schema, with the options of each platform'),
  link('mergecast.yml', 'schemas/config.schema.json', 'JSON Schema, with policies'),
  link('README', 'README.md', 'all of it: front matter, config, commands, codes'),
  link('An example', 'examples/agent-release-announcement', 'the whole way of one post, from the call to the links'),
])}
`;
}

async function platformLines(): Promise<[string, string][]> {
  const lines = adapters.ids.map(async (id): Promise<[string, string]> => {
    const adapter = await adapters.load(id);
    const numbers = limitRows(adapter.limits).map(([what, limit]) => `${lower(what)} ${limitText(limit)}`);
    const { can } = platformFacts(adapter);
    const [name, about] = link(`${adapter.name} (\`${id}\`)`, `adapters/${id}.md`, numbers.join('; '));
    return [name, `${about}.${can.includes('edit') ? ' What is out can be edited.' : ''}`];
  });
  return Promise.all(lines);
}

function commandsSection(commands: readonly CommandRow[]): string {
  if (commands.length === 0) return '';
  const rows = commands.filter(({ name }) => shellCommands.includes(name)).map(commandLine);
  return `## Commands

With \`--json\` each prints one document, whose JSON Schema is in \`schemas/\`. Exit status: 0 as planned, 1 something needs a person, 2 it could not run.

${list(rows)}

`;
}

function commandLine({ name, arguments: words = '', summary }: CommandRow): [string, string] {
  return [`\`mergecast ${[name, words].join(' ').trim()}\``, summary];
}

function link(title: string, path: string, about: string): [string, string] {
  return [`[${title}](${projectAddress}/blob/main/${path})`, about];
}

function list(rows: readonly (readonly [string, string])[]): string {
  return rows.map(([name, about]) => `- ${name}: ${about}`).join('\n');
}

/** Up to the first full stop; that after "Start here" ends no thought. */
function firstSentence(text: string): string {
  const end = text.indexOf('. ', 'Start here. '.length);
  return end === -1 ? text : text.slice(0, end + 1);
}

function lower(text: string): string {
  return text[0]!.toLowerCase() + text.slice(1);
}
