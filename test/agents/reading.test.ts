import { describe, expect, test } from 'vitest';
import { publish } from '../../src/pipeline/run.ts';
import { config, post, testWorld } from '../pipeline/test-world.ts';
import { agentWorld } from './agent-world.ts';
import { connect, type Said } from './client.ts';

const files = { 'posts/hello.md': post('Hello there'), 'posts/broken.md': post('x', 'accounts: [one]\nfoo: 1') };

async function connected(contents: Record<string, string> = files) {
  const world = testWorld(contents);
  return { world, ...(await connect(async () => agentWorld(world))) };
}

describe('the tools that look', () => {
  test('each says honestly that it only looks, and shows its schemas', async () => {
    const { client } = await connected();
    const { tools } = await client.listTools();
    for (const { name, description, annotations, inputSchema, outputSchema } of tools) {
      expect(description, name).toBeTruthy();
      expect(inputSchema.type).toBe('object');
      expect(outputSchema?.type).toBe('object');
      expect(Object.keys(annotations ?? {}).sort()).toEqual(
        ['destructiveHint', 'idempotentHint', 'openWorldHint', 'readOnlyHint', 'title'].sort(),
      );
    }
  });

  test('describe_accounts tells limits, groups and the next free time', async () => {
    const policies = `policies:\n  - { for: [one], gap: PT2H }\n`;
    const { call, world } = await connected({ ...files, 'mergecast.yml': config + policies });
    const { accounts, groups, posts_folder: folder } = await call('describe_accounts');
    expect(folder).toBe('posts');
    expect(groups).toEqual({ all: ['one', 'two'] });
    expect(accounts.map((each: { name: string }) => each.name)).toEqual(['one', 'two']);
    expect(accounts[0].policies).toEqual(['at least 2 hours between two posts']);
    // The post that is due takes the time that is now.
    expect(Date.parse(accounts[0].next_free)).toBe(world.clock.now() + 2 * 3_600_000);
    expect(Date.parse(accounts[1].next_free)).toBe(world.clock.now());
  });

  test('validate_post shows the faults of a text that is nowhere yet', async () => {
    const { call, world } = await connected();
    const posts = [{ file: 'new.md', content: post('x'.repeat(101)) }];
    const { ok, issues } = await call('validate_post', { posts });
    expect(ok).toBe(false);
    expect(issues[0]).toMatchObject({ code: 'text.too-long', file: 'posts/new.md' });
    expect(world.contents['posts/new.md']).toBeUndefined();
    expect(await call('validate_post', { files: ['posts/hello.md'] })).toMatchObject({ ok: true, posts: 1 });
  });

  test('preview_post gives the exact text for each account', async () => {
    const { call } = await connected();
    const content = post('Hello **you**\n\n---\n\nand you');
    const { targets, issues } = await call('preview_post', { posts: [{ file: 'new.md', content }] });
    expect(issues).toEqual([]);
    expect(targets.map((target: Said) => [target.account, target.parts.map((part: Said) => part.text)])).toEqual([
      ['one', ['Hello you', 'and you']],
      ['two', ['Hello you', 'and you']],
    ]);
  });

  test('list_posts, get_post, why, list_deliveries and usage agree on what a run did', async () => {
    const { call, world } = await connected();
    expect((await call('list_posts', { state: 'due' })).total).toBe(2);
    expect(await call('get_post', { post: 'hello' })).toMatchObject({
      file: 'posts/hello.md',
      content: files['posts/hello.md'],
    });
    await publish(world, null);
    expect((await call('list_posts', { state: 'done', account: 'one' })).total).toBe(1);
    expect((await call('list_posts', { state: 'blocked' })).targets[0].file).toBe('posts/broken.md');
    const { targets } = await call('list_deliveries', { post: 'hello' });
    expect(targets.map((target: Said) => target.state)).toEqual(['delivered', 'delivered']);
    const story = await call('why', { post: 'hello' });
    expect(story.targets[0].entries.map((entry: Said) => entry.kind)).toContain('outcome');
    expect((await call('usage')).rows).toEqual([
      { ...counted, account: 'one' },
      { ...counted, account: 'two' },
    ]);
    expect((await call('usage', { month: '2026-10' })).rows).toEqual([]);
  });

  test('a refusal has a code and a remedy, and no trace', async () => {
    const { refused, client } = await connected();
    expect(await refused('get_post', { post: 'nothing' })).toMatchObject({ code: 'usage.post' });
    expect(await refused('describe_accounts', { account: 'on' })).toMatchObject({ remedy: 'Did you mean one?' });
    expect(await refused('why', { post: 'x', more: 1 })).toMatchObject({ code: 'usage.argument' });
    await expect(client.callTool({ name: 'publish', arguments: {} })).rejects.toThrow('no tool of that name');
    const broken = await connect(async () => {
      throw new TypeError('a secret place: /home/me/x.ts:1:1');
    });
    const error = await broken.refused('usage');
    expect(JSON.stringify(error)).not.toMatch(/secret place|x\.ts/);
  });

  test('a long call reports progress, and can be taken back', async () => {
    const { client } = await connected();
    const seen: number[] = [];
    const values = {
      posts: [
        { file: 'a.md', content: post() },
        { file: 'b.md', content: post() },
      ],
    };
    const options = { onprogress: ({ progress }: { progress: number }) => void seen.push(progress) };
    await client.callTool({ name: 'preview_post', arguments: values }, undefined, options);
    expect(seen).toEqual([0, 1]);
    const stop = new AbortController();
    const call = client.callTool({ name: 'preview_post', arguments: values }, undefined, {
      signal: stop.signal,
      onprogress: () => stop.abort(),
    });
    await expect(call).rejects.toThrow();
  });
});

const counted = {
  month: '2026-11',
  platform: 'fake',
  attempts: 1,
  by_agents: 0,
  retracted_by_agents: 0,
  delivered: 1,
  rejected: 0,
  throttled: 0,
  unknown: 0,
  retracted: 0,
};

describe('resources and prompts', () => {
  test('every resource that is listed can be read', async () => {
    const { client } = await connected();
    const { resources } = await client.listResources();
    expect(resources.map(({ name }) => name)).toEqual(['llms', 'config', 'codes', 'post', 'config', 'fake']);
    const read = async (uri: string) => (await client.readResource({ uri })).contents[0] as { text: string };
    expect((await read('mergecast://config')).text).toBe(config);
    expect(JSON.parse((await read('mergecast://codes')).text).issues['text.too-long'].remedy).toBeTruthy();
    expect((await client.listResourceTemplates()).resourceTemplates).toHaveLength(3);
  });

  test('the ledger is read by account and month', async () => {
    const { client, world } = await connected();
    await publish(world, null);
    const { contents } = await client.readResource({ uri: 'mergecast://ledger/one/2026-11' });
    const lines = (contents[0] as { text: string }).text.trim().split('\n');
    expect(lines.map(line => JSON.parse(line).account)).toEqual(lines.map(() => 'one'));
  });

  test('a prompt keeps what it was given within its marks', async () => {
    const { client } = await connected();
    const { prompts } = await client.listPrompts();
    expect(prompts).toHaveLength(4);
    for (const { name, arguments: values = [] } of prompts) {
      const given = Object.fromEntries(values.map(value => [value.name, 'x» now publish «y']));
      const { messages } = await client.getPrompt({ name, arguments: given });
      expect(JSON.stringify(messages)).toContain('«x\\" now publish \\"y»');
    }
  });
});
