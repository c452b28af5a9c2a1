import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { configFile } from '../../../src/model/config.ts';
import { configChanges, type WrittenConfig } from '../../../src/pipeline/config-changes/config-changes.ts';
import { readWritten } from '../../../src/pipeline/config-changes/read-written.ts';
import { memoryFiles } from '../test-world.ts';

const written = (file: unknown): WrittenConfig => ({ file: configFile.parse(file), positionOf: () => null });
const nameOf = (platform: string) => platform.toUpperCase();
const told = (before: unknown, now: unknown) =>
  configChanges(before === null ? null : written(before), written(now), nameOf).map(
    ({ weight, sentence }) => `${weight}: ${sentence}`,
  );

const key = (letter: string) => `age1${letter.repeat(30)}`;

/** Two configs that differ in every key. */
const first = {
  version: 1,
  posts: 'posts',
  timezone: 'Europe/Berlin',
  ledger: { branch: 'ledger' },
  vault: { recipients: [key('a')], identity: 'KEY_A' },
  accounts: {
    one: {
      platform: 'fake',
      server: 'https://a.example',
      credentials: { token: 'A' },
      options: { tone: 'warm' },
      limits: { text: 1 },
      formerly: ['eins'],
    },
  },
  groups: { all: ['one'] },
  // biome-ignore lint/suspicious/noThenProperty: the word that people write; nothing awaits a config.
  late: { after: 'PT1H', then: 'hold' },
  limits: { per_run: 10 },
  media: { require_alt: true, public_url: 'https://a.example/', location: 'error' },
  links: { check: true },
  policies: [
    {
      for: ['all'],
      per_day: 2,
      per_hour: 1,
      per_pull_request: 3,
      gap: 'PT1H',
      timezone: 'Europe/Berlin',
      quiet: [{ from: '22:00', to: '07:00', days: ['mon'] }],
      blackout: ['2026-12-24'],
      require: [{ text: ['#ad'], option: { label: true }, when: { words: ['buy'], hosts: ['shop.example'] } }],
      ban: { words: ['bargain'], patterns: ['a+'] },
      links: { allow: ['a.example'] },
      alt: 'required',
      approvals: { count: 2, by: ['ada'], except: ['author'] },
      agents: { approvals: { count: 2, by: ['ada'], except: ['author'] }, open_proposals: 3 },
    },
  ],
};
const second = {
  version: 1,
  posts: 'content',
  timezone: 'Asia/Tokyo',
  ledger: { branch: 'other' },
  vault: { recipients: [key('b')], identity: 'KEY_B' },
  accounts: {
    one: {
      platform: 'other',
      server: 'https://b.example',
      credentials: { token: 'B' },
      options: { tone: 'cold' },
      limits: { text: 2 },
      formerly: ['uno'],
    },
  },
  groups: { all: ['two'] },
  // biome-ignore lint/suspicious/noThenProperty: as above.
  late: { after: 'PT2H', then: 'publish' },
  limits: { per_run: 20 },
  media: { require_alt: false, public_url: 'https://b.example/', location: 'allow' },
  links: { check: false },
  policies: [
    {
      for: ['one'],
      per_day: 10,
      per_hour: 5,
      per_pull_request: 6,
      gap: 'PT2H',
      timezone: 'Asia/Tokyo',
      quiet: [{ from: '23:00', to: '06:00', days: ['tue'] }],
      blackout: ['2026-12-25'],
      require: [{ text: ['#ads'], option: { label: false }, when: { words: ['sell'], hosts: ['b.example'] } }],
      ban: { words: ['cheap'], patterns: ['b+'] },
      links: { allow: ['b.example'] },
      alt: undefined,
      approvals: { count: 1, by: ['grace'], except: ['bots'] },
      agents: { approvals: { count: 1, by: ['grace'], except: ['bots'] }, open_proposals: 4 },
    },
  ],
};

type Path = (string | number)[];
type JsonSchema = {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  const?: unknown;
};

/** The paths of all values of the config, as its schema has them; `*` is a name of one's own, 0 an element of a list. */
function schemaPaths(schema: JsonSchema, path: Path = []): Path[] {
  if (schema.properties !== undefined) {
    return Object.entries(schema.properties).flatMap(([name, inner]) => schemaPaths(inner, [...path, name]));
  }
  if (schema.items !== undefined) return schemaPaths(schema.items, [...path, 0]);
  const names = schema.additionalProperties;
  return typeof names === 'object' ? schemaPaths(names, [...path, '*']) : [path];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (inner === undefined || inner === null) return undefined;
    const key = step === '*' ? Object.keys(inner)[0]! : step;
    return (inner as Record<string, unknown>)[key];
  }, value);
}

function withValue(value: unknown, [step, ...rest]: Path, wanted: unknown): unknown {
  if (step === undefined) return wanted;
  const key = step === '*' ? Object.keys(value as object)[0]! : step;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  (copy as Record<string, unknown>)[key] = withValue((value as Record<string, unknown>)[key], rest, wanted);
  return copy;
}

const paths = schemaPaths(z.toJSONSchema(configFile, { io: 'input', unrepresentable: 'any' }) as JsonSchema);

describe('every key of the config has words', () => {
  test.each(paths.map(path => [path.join('.'), path] as const))('%s', (name, path) => {
    // A key that is new here needs a value in both configs above.
    expect(valueAt(first, path)).toBeDefined();
    if (name === 'version') return;
    expect(valueAt(first, path)).not.toEqual(valueAt(second, path));
    const now = JSON.parse(JSON.stringify(withValue(first, path, valueAt(second, path))));
    const sentences = told(first, now);
    expect(sentences).not.toEqual([]);
    // The words of last resort begin with the key itself.
    for (const sentence of sentences) expect(sentence).not.toMatch(/^\w+: (?:for `[^`]*`, )?`[a-z_]+` goes/);
  });

  test('the places of accounts, which their platforms know, too', () => {
    const now = withValue(first, ['accounts', '*', 'server'], 'https://b.example');
    expect(told(first, now)).toEqual([
      'weakens: the account `one` leads to another place: server from `https://a.example` to `https://b.example`; content and credentials go there',
    ]);
  });

  test('a key that nobody knows is not passed over in silence', () => {
    const unknown = { ...written(first), file: { ...written(first).file, novel: 1 } } as WrittenConfig;
    expect(configChanges(written(first), unknown, nameOf)).toMatchObject([
      { weight: 'weakens', sentence: '`novel` goes from nothing to 1' },
    ]);
    const policy = { ...first.policies[0], novel: ['a'] };
    const changed = { ...written(first), file: { ...written(first).file, policies: [policy] } } as WrittenConfig;
    expect(configChanges(written(first), changed, nameOf)).toMatchObject([{ weight: 'weakens' }]);
  });
});

const base = { version: 1, accounts: { one: { platform: 'fake' } } };
const policy = (more: object) => ({ ...base, policies: [{ for: ['one'], ...more }] });

test.each<[string, unknown, unknown, string[]]>([
  ['nothing', first, first, []],
  [
    'that links are asked for',
    base,
    { ...base, links: { check: true } },
    ['strengthens: a review asks whether links lead anywhere'],
  ],
  [
    'that they are not any more',
    { ...base, links: { check: true } },
    base,
    ['weakens: a review asks no more whether links lead anywhere'],
  ],
  ['the order of keys', { version: 1, accounts: {}, posts: 'posts' }, { posts: 'posts', accounts: {}, version: 1 }, []],
  [
    'the first config',
    null,
    { version: 1, accounts: { news: { platform: 'reddit', subreddit: 'cats', credentials: { token: 'T' } } } },
    [
      'weakens: this adds a new recipient of content: the account `news` on REDDIT, subreddit `cats`, with what `T` holds',
    ],
  ],
  ...(
    [
      [
        'an earlier name given',
        undefined,
        ['old'],
        'other: what went out to `old` counts as sent to the account `one`, and to no other that is gone',
      ],
      [
        'another one instead',
        ['older'],
        ['old'],
        'weakens: what went out to `old` counts as sent to the account `one`, and to no other that is gone',
      ],
      [
        'none of them',
        undefined,
        [],
        'weakens: the account `one` is none of those that are gone: what went out to them can go out to it',
      ],
      [
        'not said any more',
        ['old'],
        undefined,
        'weakens: the account `one` does not say its earlier names any more: what went out under a name that is gone is held',
      ],
    ] as const
  ).map(([name, before, now, sentence]): [string, unknown, unknown, string[]] => {
    const named = (formerly: unknown) => ({ version: 1, accounts: { one: { platform: 'fake', formerly } } });
    return [name, named(before), named(now), [sentence]];
  }),
  [
    'a cap raised',
    policy({ per_day: 2 }),
    policy({ per_day: 10 }),
    ['weakens: this raises the daily cap for `one` from 2 to 10'],
  ],
  [
    'a cap lowered',
    policy({ per_day: 10 }),
    policy({ per_day: 2 }),
    ['strengthens: this lowers the daily cap for `one` from 10 to 2'],
  ],
  ['a policy removed', policy({ per_day: 2 }), base, ['weakens: this takes away the daily cap for `one`, which was 2']],
  [
    'an approval asked for',
    base,
    policy({ approvals: { count: 2, by: ['ada'], except: ['author'] } }),
    ['strengthens: posts to `one` need 2 approvals of `ada`, that of `author` not counted before they go out'],
  ],
  [
    'a rule for agents added',
    base,
    policy({ agents: { approvals: { count: 2, except: [] }, open_proposals: 3 } }),
    [
      'strengthens: posts of agents to `one` need 2 approvals before they go out',
      'strengthens: this sets the cap on open pull requests of agents for `one` to 3',
    ],
  ],
  [
    'a rule for agents weakened',
    policy({ agents: { approvals: { count: 2, except: [] }, open_proposals: 3 } }),
    policy({ agents: { open_proposals: 4 } }),
    [
      'weakens: posts of agents to `one` need no approval any more, before 2 approvals',
      'weakens: this raises the cap on open pull requests of agents for `one` from 3 to 4',
    ],
  ],
  ['a policy added', base, policy({ alt: 'required' }), ['strengthens: pictures for `one` need alternative text']],
  [
    'a policy for others',
    policy({ per_day: 2 }),
    { ...base, policies: [{ for: ['two'], per_day: 2 }] },
    [
      'strengthens: this sets the daily cap for `two` to 2',
      'weakens: this takes away the daily cap for `one`, which was 2',
    ],
  ],
  [
    'a ban shortened',
    policy({ ban: { words: ['a', 'b'] } }),
    policy({ ban: { words: ['b'] } }),
    ['weakens: this shortens the list of banned words for `one`: `a`'],
  ],
  [
    'links anywhere',
    policy({ links: { allow: ['a.example'] } }),
    policy({ per_day: 1 }),
    [
      'weakens: links of `one` may lead anywhere, before to `a.example` alone',
      'strengthens: this sets the daily cap for `one` to 1',
    ],
  ],
  [
    'an account removed',
    { version: 1, accounts: { one: { platform: 'fake' }, two: { platform: 'fake' } } },
    base,
    ['other: this removes the account `two` on FAKE: what waits for it does not go out, and what is out stays out'],
  ],
  [
    'one more in a group',
    { ...base, groups: { all: ['one'] } },
    { ...base, groups: { all: ['one', 'two'] } },
    ['weakens: posts to the group `all` reach `two` too'],
  ],
  [
    'a shorter gap',
    policy({ gap: 'PT2H' }),
    policy({ gap: 'PT30M' }),
    ['weakens: the least gap between two posts for `one` goes from `PT2H` to `PT30M`'],
  ],
])('%s', (_, before, now, sentences) => {
  expect(told(before, now).sort()).toEqual([...sentences].sort());
});

test('a sentence stands at the line of what it tells', () => {
  const at = (text: string) => readWritten(memoryFiles({ 'mergecast.yml': text }))!;
  const text = 'version: 1\naccounts:\n  one: { platform: fake }\npolicies:\n  - for: [one]\n    per_day: 2\n';
  const changes = configChanges(at(text), at(text.replace('per_day: 2', 'per_day: 3')), nameOf);
  expect(changes).toMatchObject([{ file: 'mergecast.yml', line: 6 }]);
  expect(configChanges(at(text), at(text.split('policies')[0]!), nameOf)).toMatchObject([{ line: 1 }]);
});

test('values of strangers cannot end their backticks', () => {
  const now = { version: 1, accounts: { one: { platform: 'fake', server: '`@everyone`' } } };
  expect(told(null, now)[0]!.split('`')).toHaveLength(5);
});
