import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adapters } from '../../adapters/index.ts';
import { limitRows, limitText } from '../../src/entry/limit-rows.ts';
import { jsonSchemas } from '../../src/entry/schemas.ts';
import { tools } from '../../src/mcp/tools.ts';
import { post, testWorld } from '../pipeline/test-world.ts';
import { agentWorld } from './agent-world.ts';
import { type Connected, connect } from './client.ts';

/* A model knows only what it is told: nothing is left to be guessed from a name. */

interface Schema {
  description?: string;
  const?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** The paths of all properties, at any depth, that nothing is said of. */
function undescribed(schema: Schema, path: string): string[] {
  const below = [schema.items, schema.additionalProperties, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const inner = below.flatMap((each, index) =>
    typeof each === 'object' ? undescribed(each, `${path}[${index}]`) : [],
  );
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
    ...((property.description ?? '').length < 3 ? [`${path}.${name}`] : []),
    ...undescribed(property, `${path}.${name}`),
  ]);
  return [...own, ...inner];
}

let world: Connected;

beforeAll(async () => {
  const files = testWorld({ 'posts/hello.md': post() });
  world = await connect(async () => agentWorld(files));
});

afterAll(() => world.close());

test('a property that nothing is said of would be found, at any depth', () => {
  const schema = { items: { properties: { a: { description: 'What it is', anyOf: [{ properties: { b: {} } }] } } } };
  expect(undescribed(schema, 'x')).toEqual(['x[0].a[2].b']);
});

test('every argument and every field of an answer is described', async () => {
  const listed = await world.client.listTools();
  expect(listed.tools).toHaveLength(tools.length);
  for (const { name, description, inputSchema, outputSchema } of listed.tools) {
    expect(description!.length, name).toBeGreaterThan(60);
    expect(undescribed(inputSchema as Schema, name)).toEqual([]);
    expect(undescribed(outputSchema as Schema, name)).toEqual([]);
  }
});

test('all of that is no more than a model can hold beside its work', async () => {
  expect(JSON.stringify(await world.client.listTools()).length).toBeLessThan(60_000);
});

test('what is looked at says so, and nothing else does', () => {
  const looks = tools.filter(({ annotations }) => annotations.readOnlyHint).map(({ name }) => name);
  const writes = tools.filter(({ annotations }) => !annotations.readOnlyHint).map(({ name }) => name);
  expect(writes.toSorted()).toEqual([
    'draft_post',
    'propose_policy_change',
    'propose_posts',
    'propose_retraction',
    'revise_proposal',
  ]);
  expect(looks).toHaveLength(tools.length - writes.length);
  for (const { annotations, name } of tools) expect(annotations.idempotentHint, name).toBe(true);
});

describe('the JSON Schemas of what people and agents write', async () => {
  const schemas = await jsonSchemas();
  test.each(['post', 'config'])('%s says what each of its keys is', name => {
    expect(undescribed(JSON.parse(schemas[name]!), name)).toEqual([]);
  });

  test.each(adapters.ids)('post tells each limit of %s, with its unit', async id => {
    const { limits } = await adapters.load(id);
    const { description } = JSON.parse(schemas.post!).properties.overrides.properties[id];
    for (const [, limit] of limitRows(limits)) expect(description).toContain(limitText(limit));
  });
});

describe('what a model gets wrong is told to it', () => {
  test.each([
    ['validate_post', { post: 'x' }, 'Did you mean posts?'],
    ['preview_post', {}, 'Give `posts`'],
    ['list_posts', { account: 'ome' }, 'Did you mean one?'],
    ['list_deliveries', { account: 'nobody-at-all' }, 'The accounts are'],
    ['list_posts', { state: 'wating' }, 'list_posts takes state, account, offset, limit.'],
    ['get_post', { post: 'nope' }, 'list_posts'],
    ['why', { post: 'nope' }, 'list_posts'],
  ])('%s %j', async (name, values, words) => {
    const error = await world.refused(name, values);
    expect(error.code).toMatch(/^usage\./);
    expect(`${error.remedy} ${error.next}`).toContain(words);
  });

  test('a tool, a prompt and an argument of one that are not there', async () => {
    await expect(world.client.callTool({ name: 'preview_posts' })).rejects.toThrow('Did you mean preview_post?');
    await expect(world.client.callTool({ name: 'publish_everything' })).rejects.toThrow('describe_accounts');
    await expect(world.client.getPrompt({ name: 'fix_proposals' })).rejects.toThrow('Did you mean fix_proposal?');
    await expect(world.client.getPrompt({ name: 'announce_release', arguments: { version: '1' } })).rejects.toThrow(
      'needs notes',
    );
  });

  test('a config that cannot be read, where a resource needs it; what needs none is still there', async () => {
    const broken = testWorld({ 'mergecast.yml': 'version: 2\n' });
    const { client, close } = await connect(async () => agentWorld(broken));
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toContain('mergecast://schemas/config');
    const asked = client.readResource({ uri: 'mergecast://ledger/main/2026-11' });
    await expect(asked).rejects.toMatchObject({ data: { code: 'config.invalid', next: expect.any(String) } });
    await close();
  });
});
