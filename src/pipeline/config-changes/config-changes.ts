import { durationMilliseconds } from '../../content/duration.ts';
import { type ConfigFile, configFile } from '../../model/config.ts';
import type { Position } from '../../model/issue.ts';
import type { ReviewConfigChange } from '../../model/review.ts';
import { configName } from '../credential-rules.ts';
import { worded } from '../review/target-document.ts';
import { accountChanges, groupChanges } from './accounts.ts';
import { policyChanges } from './policies.ts';
import { type Change, fromTo, isSame, keysOfBoth, listed, quoted, without } from './words.ts';

/** A config as it is written, and where its fields stand. */
export interface WrittenConfig {
  file: ConfigFile;
  positionOf: (field: readonly (string | number)[]) => Position | null;
}

type Told = Omit<Change, 'field'> & { field?: Change['field'] };
type Words = {
  [K in keyof Required<ConfigFile>]: (before: ConfigFile[K], now: ConfigFile[K], nameOf: NameOf) => Told[];
};
type NameOf = (platform: string) => string;

/** What a change of the config means, in words; `before` is null where there was none that could be read. */
export function configChanges(before: WrittenConfig | null, now: WrittenConfig, nameOf: NameOf): ReviewConfigChange[] {
  const earlier = before?.file ?? nothing;
  return keysOfBoth(earlier, now.file).flatMap(key => {
    const [old, fresh] = [earlier, now.file].map(file => (file as Record<string, unknown>)[key]);
    if (isSame(old, fresh)) return [];
    const tell = (words as Record<string, ((...of: never[]) => Told[]) | undefined>)[key];
    const said = tell?.(old as never, fresh as never, nameOf as never) ?? [];
    // What nobody has words for is shown as it is written, and for what it may be.
    const unsaid: Told = { weight: 'weakens', sentence: `${quoted(key)} goes ${fromTo(old, fresh)}` };
    return (said.length > 0 ? said : [unsaid]).map(({ weight, sentence, field = [key] }) => ({
      weight,
      file: configName,
      line: lineOf(field, now),
      sentence: worded(sentence),
    }));
  });
}

const nothing = configFile.parse({ version: 1, accounts: {} });

function lineOf(field: Change['field'], { positionOf }: WrittenConfig): number | null {
  for (let length = field.length; length > 0; length -= 1) {
    const position = positionOf(field.slice(0, length));
    if (position !== null) return position.line;
  }
  return null;
}

/** Every key of the config has its words here. */
const words = {
  version: (before, now) => [{ weight: 'other', sentence: `the version of the format goes ${fromTo(before, now)}` }],
  posts: (before, now) => [
    { weight: 'weakens', sentence: `posts are read from the folder ${quoted(now)}, before from ${quoted(before)}` },
  ],
  timezone: (before, now) => [
    {
      weight: 'other',
      sentence: `the zone of times that name none goes ${fromTo(before, now)}: such posts go out at another time`,
    },
  ],
  ledger: (before, now) => [
    {
      weight: 'weakens',
      field: ['ledger', 'branch'],
      sentence: `the ledger is kept on the branch ${quoted(now.branch)}, before on ${quoted(before.branch)}: what only the one before knows to be out could go out once more`,
    },
  ],
  vault: vaultWords,
  accounts: accountChanges,
  groups: groupChanges,
  late: (before, now) => [
    ...unless(before.after === now.after, {
      weight: durationMilliseconds(now.after) > durationMilliseconds(before.after) ? 'weakens' : 'strengthens',
      field: ['late', 'after'],
      sentence: `how long after its time a post still goes out without a question goes ${fromTo(before.after, now.after)}`,
    }),
    ...unless(before.then === now.then, {
      weight: now.then === 'publish' ? 'weakens' : before.then === 'publish' ? 'strengthens' : 'other',
      field: ['late', 'then'],
      sentence: `what happens to a post that is too late goes ${fromTo(before.then, now.then)}`,
    }),
  ],
  limits: (before, now) => [
    {
      weight: now.per_run > before.per_run ? 'weakens' : 'strengthens',
      field: ['limits', 'per_run'],
      sentence: `this ${now.per_run > before.per_run ? 'raises' : 'lowers'} how many posts one run may send ${fromTo(before.per_run, now.per_run)}`,
    },
  ],
  media: (before, now) => [
    ...unless(before.require_alt === now.require_alt, {
      weight: now.require_alt ? 'strengthens' : 'weakens',
      field: ['media', 'require_alt'],
      sentence: now.require_alt ? 'media need alternative text' : 'media need no alternative text any more',
    }),
    ...unless(before.public_url === now.public_url, {
      weight: 'weakens',
      field: ['media', 'public_url'],
      sentence: `the address from which platforms fetch media goes ${fromTo(before.public_url, now.public_url)}`,
    }),
    ...unless(before.location === now.location, {
      weight: strictness.indexOf(now.location) < strictness.indexOf(before.location) ? 'weakens' : 'strengthens',
      field: ['media', 'location'],
      sentence: `what is done about a photo that says where it was taken goes ${fromTo(before.location, now.location)}`,
    }),
  ],
  links: (_, now) => [
    {
      weight: now.check ? 'strengthens' : 'weakens',
      field: ['links', 'check'],
      sentence: now.check
        ? 'a review asks whether links lead anywhere'
        : 'a review asks no more whether links lead anywhere',
    },
  ],
  policies: (before, now) => policyChanges(before, now, durationMilliseconds),
} satisfies Words;

const strictness = ['allow', 'warn', 'error'];

function vaultWords(before: ConfigFile['vault'], now: ConfigFile['vault']): Told[] {
  if (now === undefined) {
    return [
      { weight: 'weakens', sentence: 'the vault is gone: tokens that are renewed are not kept encrypted any more' },
    ];
  }
  const [more, fewer] = [
    without(now.recipients, before?.recipients ?? []),
    without(before?.recipients ?? [], now.recipients),
  ];
  const field = ['vault', 'recipients'];
  const isNew = before === undefined;
  return [
    ...unless(more.length === 0, {
      weight: isNew ? 'other' : 'weakens',
      field,
      sentence: isNew
        ? `a vault is kept, which ${listed(more)} can open`
        : `this lets ${listed(more)} open the vault too`,
    }),
    ...unless(fewer.length === 0, {
      weight: 'strengthens',
      field,
      sentence: `${listed(fewer)} cannot open the vault any more, once it is rotated`,
    }),
    ...unless(isNew || before.identity === now.identity, {
      weight: 'other',
      field: ['vault', 'identity'],
      sentence: `the variable with the key of the vault goes ${fromTo(before?.identity, now.identity)}`,
    }),
  ];
}

function unless(isSo: boolean, told: Told): Told[] {
  return isSo ? [] : [told];
}
