import type { ConfigFile } from '../../model/config.ts';
import { type Change, fromTo, isSame, keysOfBoth, listed, quoted, without } from './words.ts';

type Accounts = ConfigFile['accounts'];
type Written = Accounts[string];

/** Whom content reaches, and with which credentials. `nameOf` gives a platform's own name. */
export function accountChanges(before: Accounts, now: Accounts, nameOf: (platform: string) => string): Change[] {
  return keysOfBoth(before, now).flatMap(name => {
    const [earlier, later] = [ownOf(before, name), ownOf(now, name)];
    if (later === undefined) return [removed(name, earlier!, nameOf)];
    if (earlier === undefined) return [added(name, later, nameOf)];
    return changed(name, earlier, later, nameOf);
  });
}

function ownOf(accounts: Accounts, name: string): Written | undefined {
  return Object.hasOwn(accounts, name) ? accounts[name] : undefined;
}

function added(name: string, written: Written, nameOf: (platform: string) => string): Change {
  const { platform, credentials } = written;
  const place = Object.entries(placeOf(written)).map(([key, value]) => `${key} ${quoted(value)}`);
  const where = [`the account ${quoted(name)} on ${nameOf(platform)}`, ...place].join(', ');
  const variables = Object.values(credentials);
  const means =
    variables.length === 0 ? '' : `, with what ${listed(variables)} hold${variables.length === 1 ? 's' : ''}`;
  const sentence = `this adds a new recipient of content: ${where}${means}`;
  return { weight: 'weakens', field: ['accounts', name], sentence };
}

function removed(name: string, { platform }: Written, nameOf: (platform: string) => string): Change {
  const sentence = `this removes the account ${quoted(name)} on ${nameOf(platform)}: what waits for it does not go out, and what is out stays out`;
  return { weight: 'other', field: ['accounts'], sentence };
}

function changed(name: string, before: Written, now: Written, nameOf: (platform: string) => string): Change[] {
  const field = ['accounts', name];
  const changes: Change[] = [];
  if (before.platform !== now.platform) {
    const sentence = `the account ${quoted(name)} is on ${nameOf(now.platform)} now, and was on ${nameOf(before.platform)}: its posts reach others`;
    changes.push({ weight: 'weakens', field: [...field, 'platform'], sentence });
  }
  const [earlier, later] = [placeOf(before), placeOf(now)];
  for (const key of keysOfBoth(earlier, later)) {
    if (isSame(earlier[key], later[key])) continue;
    const sentence = `the account ${quoted(name)} leads to another place: ${key} ${fromTo(earlier[key], later[key])}; content and credentials go there`;
    changes.push({ weight: 'weakens', field: [...field, key], sentence });
  }
  return [
    ...changes,
    ...credentialChanges(name, before, now),
    ...settingChanges(name, before, now),
    ...nameChanges(name, before, now),
  ];
}

/** All that says where the account is. */
function placeOf({ platform: _, credentials: __, options: ___, limits: ____, formerly: _____, ...place }: Written) {
  return place as Record<string, unknown>;
}

function credentialChanges(name: string, { credentials: before }: Written, { credentials: now }: Written): Change[] {
  return keysOfBoth(before, now)
    .filter(key => before[key] !== now[key])
    .map(key => {
      const field = ['accounts', name, 'credentials', key];
      const whose = `the account ${quoted(name)}`;
      if (now[key] === undefined) {
        return { weight: 'other', field: field.slice(0, 3), sentence: `${whose} takes no ${quoted(key)} any more` };
      }
      const earlier = before[key] === undefined ? '' : `, no longer from ${quoted(before[key])}`;
      const sentence = `${whose} takes its ${quoted(key)} from the variable ${quoted(now[key])}${earlier}`;
      return { weight: 'weakens', field, sentence };
    });
}

function settingChanges(name: string, before: Written, now: Written): Change[] {
  return (['options', 'limits'] as const).flatMap(kind =>
    keysOfBoth(before[kind], now[kind])
      .filter(key => !isSame(before[kind][key], now[kind][key]))
      .map((key): Change => {
        const what = kind === 'options' ? 'the option' : 'the limit of its own server for';
        const sentence = `for all posts to ${quoted(name)}, ${what} ${quoted(key)} goes ${fromTo(before[kind][key], now[kind][key])}`;
        return { weight: 'other', field: ['accounts', name, kind, key], sentence };
      }),
  );
}

/** What went out under an earlier name does not go out again. */
function nameChanges(name: string, { formerly: before }: Written, { formerly: now }: Written): Change[] {
  if (isSame(before, now)) return [];
  const field = ['accounts', name, ...(now === undefined ? [] : ['formerly'])];
  const fewer = now !== undefined && without(before ?? [], now).length === 0 && now.length > 0;
  const sentence =
    now === undefined
      ? `the account ${quoted(name)} does not say its earlier names any more: what went out under a name that is gone is held`
      : now.length === 0
        ? `the account ${quoted(name)} is none of those that are gone: what went out to them can go out to it`
        : `what went out to ${listed(now)} counts as sent to the account ${quoted(name)}, and to no other that is gone`;
  return [{ weight: fewer ? 'other' : 'weakens', field, sentence }];
}

/** Names for several accounts: one more in a group is one more whom its posts reach. */
export function groupChanges(before: ConfigFile['groups'], now: ConfigFile['groups']): Change[] {
  return keysOfBoth(before, now).flatMap((group): Change[] => {
    const [earlier, later] = [before[group], now[group]];
    const field = ['groups', group];
    if (earlier === undefined) {
      return [{ weight: 'other', field, sentence: `this adds the group ${quoted(group)}: ${listed(later!)}` }];
    }
    if (later === undefined) {
      return [{ weight: 'other', field: ['groups'], sentence: `this removes the group ${quoted(group)}` }];
    }
    const [more, fewer] = [without(later, earlier), without(earlier, later)];
    return [
      ...(more.length === 0
        ? []
        : [
            {
              weight: 'weakens' as const,
              field,
              sentence: `posts to the group ${quoted(group)} reach ${listed(more)} too`,
            },
          ]),
      ...(fewer.length === 0
        ? []
        : [
            {
              weight: 'other' as const,
              field,
              sentence: `posts to the group ${quoted(group)} do not reach ${listed(fewer)} any more`,
            },
          ]),
    ];
  });
}
