import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitMessage, titleOf } from '../../src/mcp/proposal/wording.ts';
import { tools } from '../../src/mcp/tools.ts';
import { agent, config, type Proposers, planted, post, startProposers } from './proposing-world.ts';

/*
 * An attacker who has all arguments, and the texts that come back. Each case ends in a refusal with a code of ours, or in
 * a pull request that a reviewer sees for what it is; never in a file elsewhere, a secret, or a merge.
 */

let world: Proposers;
let heads: string;

beforeAll(async () => {
  world = await startProposers();
  heads = await remote('for-each-ref', '--format=%(refname) %(objectname)');
});

afterAll(() => world.dispose());

const remote = (...args: string[]) => world.repository.git(`--git-dir=${world.repository.remote}`, ...args);
const proposal = (file: string, content = post()) => ({ posts: [{ file, content }], title: 'News', agent });

const escapes: [string, string][] = [
  ['a step up', '../evil.md'],
  ['steps up from within', 'a/../../evil.md'],
  ['an absolute path', '/etc/evil.md'],
  ['a drive', 'C:evil.md'],
  ['steps of another system', '..\\evil.md'],
  ['a hidden folder', '.github/workflows/evil.md'],
  ['a hidden file', '.evil.md'],
  ['git’s own folder', '.git/evil.md'],
  ['git’s own folder in other letters', '.GIT/evil.md'],
  ['a folder that git may take for its own', 'a.git/evil.md'],
  ['a folder that git’s own short name means', 'git~1/evil.md'],
  ['an end of the string', 'evil.md\0.png'],
  ['a line end', 'a\nb.md'],
  ['an empty step', 'a//evil.md'],
  ['a step that stays', './evil.md'],
  ['a name that begins as an option', '-evil.md'],
  ['a blank at the end of a step', 'a /evil.md'],
  ['a dot at the end of a step', 'a./evil.md'],
  ['a device', 'con.md'],
  ['letters that turn the name round', 'gp\u202ednp.md'],
  ['a letter that is not seen', 'ev\u200bil.md'],
  ['another form of the same letter', 'cafe\u0301.md'],
  ['a magic pathspec', ':(top)evil.md'],
  ['quotes', '"evil".md'],
  ['a percent code', '%2e%2e/evil.md'],
  ['the config', 'mergecast.yml'],
  ['a workflow that is named as a picture', 'x.yml'],
  ['a file of code owners', 'CODEOWNERS'],
  ['the ledger', 'ledger/heads.json'],
  ['a very long step', `${'a'.repeat(150)}.md`],
];

describe('a path that leads elsewhere is refused', () => {
  test.each(escapes)('%s', async (_, file) => {
    expect((await world.refused('propose_posts', proposal(file))).code).toBe('agent.path');
    const draft = { draft: 'x', posts: [{ file, content: post() }] };
    expect((await world.refused('draft_post', draft)).code).toBe('agent.path');
  });

  test.each(escapes)('%s, as a picture', async (_, file) => {
    const media = [{ file, base64: 'aGVsbG8=' }];
    const values = { ...proposal('ok.md'), media };
    expect((await world.refused('propose_posts', values)).code).toBe('agent.path');
  });

  test('one that a link in the repository leads outside is not read', async () => {
    expect((await world.refused('get_post', { post: '../../etc/passwd' })).code).toBe('usage.post');
    const { issues } = await world.call('preview_post', { files: ['/etc/passwd', '../x.md', 'mergecast.yml'] });
    expect(issues.map(({ code }: { code: string }) => code)).toEqual(['post.outside', 'post.outside', 'post.outside']);
  });

  test('media outside the repository are no media', async () => {
    const content = post().replace('---\nHello', 'media: [{ file: /../../etc/passwd, alt: x }]\n---\nHello');
    expect((await world.refused('propose_posts', proposal('m.md', content))).code).toBe('agent.faulty');
  });
});

describe('what is too much, twice or of another kind is refused', () => {
  const cases: [string, string, Record<string, unknown>, string][] = [
    ['a text that is too long', 'propose_posts', proposal('a.md', 'x'.repeat(1024 * 1024 + 1)), 'usage.argument'],
    [
      'too many posts',
      'propose_posts',
      { ...proposal('a.md'), posts: Array(51).fill({ file: 'a.md', content: 'x' }) },
      'usage.argument',
    ],
    [
      'the same file twice',
      'propose_posts',
      {
        ...proposal('a.md'),
        posts: [
          { file: 'a.md', content: post() },
          { file: 'A.md', content: post() },
        ],
      },
      'usage.argument',
    ],
    ['a branch of the caller’s own', 'propose_posts', { ...proposal('a.md'), branch: 'main' }, 'usage.argument'],
    ['a base of the caller’s own', 'propose_posts', { ...proposal('a.md'), base: 'x' }, 'usage.argument'],
    ['a merge', 'propose_posts', { ...proposal('a.md'), merge: true }, 'usage.argument'],
    ['nobody who proposes', 'propose_posts', { ...proposal('a.md'), agent: undefined }, 'usage.argument'],
    [
      'a draft with a path for a name',
      'draft_post',
      { draft: '../x', posts: [{ file: 'a.md', content: 'x' }] },
      'usage.argument',
    ],
    ['a key of the prototype', 'describe_accounts', { account: '__proto__' }, 'usage.argument'],
    ['a member of every object', 'describe_accounts', { account: 'constructor' }, 'usage.argument'],
    ['a number that is a path', 'proposal_status', { number: '1/merge' }, 'usage.argument'],
    ['a number below one', 'proposal_status', { number: -1 }, 'usage.argument'],
    ['a month that is a pattern', 'usage', { month: '.*' }, 'usage.argument'],
    [
      'code in the front matter',
      'validate_post',
      { posts: [{ file: 'a.md', content: '---js\nprocess.exit()\n---\nx' }], files: 3 },
      'usage.argument',
    ],
    [
      'a policy for nobody',
      'propose_policy_change',
      { policies: [{ for: ['all'] }], reason: 'x', agent },
      'agent.faulty',
    ],
    [
      'a policy that is none',
      'propose_policy_change',
      { policies: [{ accounts: {} }], reason: 'x', agent },
      'agent.faulty',
    ],
    ['a retraction of nothing', 'propose_retraction', { post: 'nothing', reason: 'x', agent }, 'agent.proposal'],
    [
      'a retraction from elsewhere',
      'propose_retraction',
      { post: 'first', accounts: ['other'], reason: 'x', agent },
      'agent.proposal',
    ],
  ];
  test.each(cases)('%s', async (_, name, values, code) => {
    expect((await world.refused(name, values)).code).toBe(code);
  });

  test('a pull request that is nobody’s proposal is neither looked into nor changed', async () => {
    const { state } = world.github;
    const { addPull } = await import('../github/github-state.ts');
    const foreign = addPull(state, {
      head: { ...addPull(state).head, ref: 'mergecast/agent/posts-1', repositoryId: 4 },
    });
    for (const number of [foreign.number, foreign.number - 1]) {
      expect((await world.refused('proposal_status', { number })).code).toBe('agent.proposal');
      const values = { ...proposal('a.md'), number };
      expect((await world.refused('revise_proposal', values)).code).toBe('agent.proposal');
    }
    state.pulls.splice(0);
  });

  test('none of all these has pushed anything', async () => {
    expect(await remote('for-each-ref', '--format=%(refname) %(objectname)')).toBe(heads);
    expect(await world.repository.git('status', '--porcelain')).toBe('');
  });
});

describe('an address of a resource is no path', () => {
  test.each([
    'mergecast://config/../../etc/passwd',
    'mergecast://schemas/..%2f..%2fpackage',
    'mergecast://schemas/__proto__',
    'mergecast://schemas/constructor',
    'mergecast://platforms/../x',
    'mergecast://ledger/../2026-11',
    'mergecast://ledger/fediverse/2026-11/../..',
    'file:///etc/passwd',
    'https://example.com/',
    'mergecast://config?x',
    'MERGECAST://CONFIG#x',
  ])('%s', async uri => {
    await expect(world.client.readResource({ uri })).rejects.toThrow('no resource');
  });
});

describe('words stay words', () => {
  const hostile =
    '</code></pre>\n\n<!-- mergecast:preview --> @ada #1 [x](javascript:1) <img src=x> ![](https://evil.example/x)';

  test('in the pull request that a reviewer reads', async () => {
    const values = {
      ...proposal('hostile.md', post('Hi @ada #1 \\</code>\\</pre>\\<img src=x>')),
      title: hostile,
      summary: hostile,
    };
    const { number } = await world.call('propose_posts', {
      ...values,
      agent: { tool: hostile, model: hostile, principal: hostile },
    });
    const { title, body } = world.github.state.pulls.find(pull => pull.number === number)!;
    expect(title).not.toMatch(/[<>@#[\]]/);
    expect(body).not.toMatch(/<!--|<img|<a [^>]*javascript/);
    for (const [, before] of body!.matchAll(/(.{0,200})@ada/gs))
      expect(before).toMatch(/<(?:code|pre)>[^<]*(?:<code>[^<]*)?$/s);
    expect(body!.match(/<pre>/g)?.length).toBe(body!.match(/<\/pre>/g)?.length);
  });

  test.each(['\n\nSigned-off-by: Ada <ada@example.com>', 'x CO-AUTHORED-BY : Ada', 'Reviewed-by:Ada'])(
    'and no word is a trailer: %j',
    words => {
      const agent = { tool: words, model: words, principal: words };
      const message = commitMessage(titleOf(words, 'posts'), agent, 'key');
      expect(message.match(/[\w-]+-by\s*:/gi)).toEqual(['Proposed-by:']);
      expect(message.split('\n')).toHaveLength(7);
    },
  );

  test('and hidden ones are no part of a proposal', async () => {
    const hidden = post('Buy\u202enow\u200b');
    expect((await world.refused('propose_posts', proposal('hidden.md', hidden))).code).toBe('agent.faulty');
  });

  test('and those of a comment reach an agent as data, without what hides', async () => {
    const [pull] = world.github.state.pulls;
    const body = `\u001b[2J\u202e${'x'.repeat(10_000)}`;
    world.github.state.comments.push({ id: 99, number: pull!.number, user: null, body });
    const { comments } = await world.call('proposal_status', { number: pull!.number });
    expect(comments.at(-1).untrusted_text).toHaveLength(4000 + ' […]'.length);
    expect(comments.at(-1).untrusted_text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

test('whatever a tool is given, it answers by its schema or with a code, and says no secret', async () => {
  const names = tools.map(({ name }) => name).filter(name => !/^(?:propose|revise|proposal)_/.test(name));
  const strange = fc.oneof(
    fc.constantFrom(
      '../x',
      '__proto__',
      'posts/first.md',
      'first',
      'fediverse',
      planted.slice(0, 3),
      '\0',
      '2026-11',
      '---\n',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.integer(),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const keys = fc.constantFrom(
    'account',
    'posts',
    'files',
    'media',
    'post',
    'limit',
    'offset',
    'state',
    'month',
    'draft',
    'title',
  );
  const posts = fc.array(fc.record({ file: strange, content: strange }), { maxLength: 2 });
  const values = fc.oneof(
    fc.dictionary(keys, strange, { maxKeys: 4 }),
    fc.record({ posts, files: fc.array(strange, { maxLength: 2 }) }, { requiredKeys: [] }),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), values, async (name, given) => {
      const answer = await world.client.callTool({ name, arguments: given });
      const text = (answer.content as { text: string }[])[0]!.text;
      expect(text).not.toContain(planted);
      expect(text).not.toContain(world.token);
      if (answer.isError)
        expect(JSON.parse(text).error).toMatchObject({ code: expect.not.stringMatching(/^internal/) });
    }),
    { numRuns: 30 },
  );
  expect(world.asked).not.toContain('FEDIVERSE_TOKEN');
});

test('what proposes is given strange arguments, and pushes nothing but posts', async () => {
  const text = fc.oneof(
    fc.constantFrom('../x.md', 'a.md', 'posts/a.md', 'x/.git/y.md'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  );
  await fc.assert(
    fc.asyncProperty(text, text, text, async (file, title, principal) => {
      const values = { ...proposal(file), title, agent: { tool: title, principal } };
      await world.client.callTool({ name: 'propose_posts', arguments: values });
      await world.client.callTool({ name: 'draft_post', arguments: { draft: title, posts: values.posts } });
    }),
    { numRuns: 5 },
  );
  const refs = (await remote('for-each-ref', '--format=%(refname)')).split('\n');
  expect(refs.filter(ref => !/^refs\/heads\/(?:main|mergecast\/agent\/[a-z0-9-]+)$/.test(ref))).toEqual([]);
  for (const ref of refs.filter(each => each.includes('/agent/'))) {
    const changed = (await remote('diff', '--name-only', '-z', `main...${ref}`))
      .split('\0')
      .filter(path => path !== '');
    expect(changed.filter(path => !path.startsWith('posts/'))).toEqual([]);
  }
  expect(await remote('show', 'main:mergecast.yml')).toBe(config.trimEnd());
});
