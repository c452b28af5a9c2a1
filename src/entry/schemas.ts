import { z } from 'zod';
import { adapters } from '../../adapters/index.ts';
import type { Adapter } from '../model/adapter.ts';
import { accountBase, configFile } from '../model/config.ts';
import { ledgerEntry, storedPayload } from '../model/ledger-entry.ts';
import type { Limit } from '../model/limits.ts';
import { frontMatter, splitting } from '../model/post.ts';
import { settableLimits } from '../pipeline/read-config.ts';
import { documents } from './documents.ts';
import { limitRows, limitText } from './limit-rows.ts';

type Schema = Record<string, unknown>;

/** Every JSON Schema of `schemas/`, as text, by name: derived from the same schemas that the code parses with. */
export async function jsonSchemas(): Promise<Record<string, string>> {
  const platforms = await Promise.all(adapters.ids.map(id => adapters.load(id)));
  const all: Record<string, Schema> = {
    post: postSchema(platforms),
    config: configSchema(platforms),
    'ledger-entry': derive(ledgerEntry),
    'stored-payload': derive(storedPayload),
    ...Object.fromEntries(Object.entries(documents).map(([name, schema]) => [name, derive(schema)])),
  };
  return Object.fromEntries(Object.entries(all).map(([name, schema]) => [name, finish(name, schema)]));
}

function derive(schema: z.ZodType): Schema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
  return rest;
}

function finish(name: string, schema: Schema): string {
  const head = { $schema: 'http://json-schema.org/draft-07/schema#', title: `Mergecast: ${name}` };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}

/** Overrides are offered by platform; under an account's name the block of any platform may stand. */
function postSchema(platforms: readonly Adapter[]): Schema {
  const schema = derive(frontMatter);
  const blocks = platforms.map(adapter => {
    const options = derive(adapter.options);
    const description = `What it says or sets on ${adapter.name} in place of the rest. ${limitsOf(adapter)}`;
    const text = { type: 'string', description: `Another text, in Markdown. ${textLimitsOf(adapter)}` };
    const properties = { text, splitting: derive(splitting), ...(options.properties as Schema) };
    return [adapter.id, { ...options, description, properties }] as const;
  });
  const properties = schema.properties as Record<string, Schema>;
  const overrides = {
    type: 'object',
    description: properties.overrides?.description,
    properties: Object.fromEntries(blocks),
    additionalProperties: { anyOf: blocks.map(([, block]) => block) },
  };
  return { ...schema, properties: { ...properties, overrides } };
}

/** The numbers, so that somebody who has the schema alone writes what fits. */
function limitsOf({ limits }: Adapter): string {
  const said = limitRows(limits).map(([what, limit]) => `${what.replaceAll('`', '')}: ${limitText(limit)}`);
  return `Limits: ${said.join('; ')}.`;
}

function textLimitsOf({ limits }: Adapter): string {
  const said = Object.values(limits.text).map(limitText);
  return `At most ${said.join(', and ')}, counted as the platform does.`;
}

function configSchema(platforms: readonly Adapter[]): Schema {
  const schema = derive(configFile);
  const properties = schema.properties as Record<string, Schema>;
  const accounts = {
    ...properties.accounts,
    additionalProperties: { oneOf: platforms.map(accountSchema) },
  };
  return { ...schema, properties: { ...properties, accounts } };
}

function requiredOf({ credentials, credentialSets: sets }: Adapter): Schema {
  return sets === undefined ? { required: Object.keys(credentials) } : { anyOf: sets.map(required => ({ required })) };
}

function accountSchema(adapter: Adapter): Schema {
  const place = derive(adapter.account);
  const variable = (title: string) => ({ type: 'string', pattern: '^[A-Z_][A-Z0-9_]{0,127}$', description: title });
  const secrets = Object.entries(adapter.credentials);
  const limits = settableLimits(adapter);
  const options = derive(adapter.options);
  return {
    title: adapter.name,
    type: 'object',
    properties: {
      platform: { const: adapter.id, description: `The id of ${adapter.name}.` },
      ...(place.properties as Schema),
      credentials: {
        type: 'object',
        description: 'The environment variables that hold the secrets; never a secret itself.',
        properties: Object.fromEntries(secrets.map(([name, { title }]) => [name, variable(title)])),
        ...requiredOf(adapter),
        additionalProperties: false,
      },
      options: { ...options, description: `Options of ${adapter.name} for every post to this account.` },
      limits: {
        type: 'object',
        description: "What this account's own server allows, where that differs from the usual number.",
        properties: Object.fromEntries(Object.entries(limits).map(([name, limit]) => [name, settable(limit)])),
        additionalProperties: false,
      },
      formerly: derive(accountBase.shape.formerly),
    },
    required: ['platform', 'credentials', ...((place.required as string[]) ?? [])],
    additionalProperties: false,
  };
}

function settable(limit: Limit): Schema {
  const description = `In ${limit.unit}. Most servers take ${limitText(limit)}.`;
  return { type: 'integer', exclusiveMinimum: 0, description, examples: [limit.max] };
}
