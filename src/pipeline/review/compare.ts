import { canonicalJson } from '../../content/canonical.ts';
import { formatMoment } from '../../content/time.ts';
import type { Account, Config } from '../../model/config.ts';
import type { Json } from '../../model/json.ts';
import type { Payload } from '../../model/payload.ts';
import type { PlannedTarget, TargetState } from '../../model/plan.ts';
import type { TargetChange } from '../../model/review.ts';
import { payloadDigest } from '../approval/target-facts.ts';
import type { PostSide } from './side.ts';

/** One target, held against the base. */
export interface ComparedTarget {
  /** The post's identity; null where its file could not be read so far. */
  post: string | null;
  file: string;
  account: { name: string; platform: string };
  change: TargetChange;
  movedFrom: string | null;
  /** What is other than at the base, in words. */
  was: readonly string[];
  /** As it is now, or as it was where it is removed; null for a post with errors of its own. */
  target: PlannedTarget | null;
}

/** Both commits, and the configs by which each renders. */
export interface Sides {
  head: Config;
  /** Null where the base has none that can be read, so that nothing could go out by it. */
  base: Config | null;
  /** False where the base could not be had. */
  isKnown: boolean;
}

/** The targets of a post that stands in the pull request; `before` is the same post at the base, or null. */
export function comparePost(now: PostSide, before: PostSide | null, sides: Sides): ComparedTarget[] {
  const movedFrom = before !== null && before.file !== now.file ? before.file : null;
  const common = { file: now.file, movedFrom };
  const unsound = now.accounts
    .filter(({ name }) => !now.targets.some(({ account }) => account.name === name))
    .map(account => ({
      ...common,
      post: now.id,
      account,
      change: unreadChange(account.name, before, sides),
      was: [],
      target: null,
    }));
  const nameless: ComparedTarget[] =
    now.accounts.length > 0 || now.targets.length > 0
      ? []
      : [
          {
            ...common,
            post: now.id,
            account: noAccount,
            change: unreadChange('', before, sides),
            was: [],
            target: null,
          },
        ];
  const known = now.targets.map(target => {
    const { change, was } = compareTarget(target, before, movedFrom, sides);
    return { ...common, post: target.postId, account: target.account, change, was, target };
  });
  return [...known, ...unsound, ...nameless, ...(before === null ? [] : removedTargets(before, now))];
}

/** Of a file that could not be read so far. */
const noAccount = { name: '', platform: '' };

function unreadChange(account: string, before: PostSide | null, { isKnown: isHad }: Sides): TargetChange {
  if (!isHad) return 'unknown';
  const isKnown = before !== null && (account === '' || before.accounts.some(({ name }) => name === account));
  return isKnown ? 'changed' : 'new';
}

/** What the base has of a post and the pull request has not; of the whole post, where `now` is null. */
export function removedTargets(before: PostSide, now: PostSide | null): ComparedTarget[] {
  const kept = new Set(now?.accounts.map(({ name }) => name) ?? []);
  for (const { account } of now?.targets ?? []) kept.add(account.name);
  // Of a file that cannot be read nobody knows for whom it is.
  if (now !== null && kept.size === 0) return [];
  return before.targets
    .filter(({ account }) => !kept.has(account.name))
    .map(target => ({
      post: target.postId,
      file: before.file,
      account: target.account,
      change: 'removed',
      movedFrom: null,
      was: [],
      target,
    }));
}

const out = new Set<TargetState>(['done', 'edited', 'adopted', 'retract', 'retracted']);

function compareTarget(
  target: PlannedTarget,
  before: PostSide | null,
  movedFrom: string | null,
  { head, base, isKnown }: Sides,
): { change: TargetChange; was: string[] } {
  const back = takenBack(target, before);
  if (isKnown && back !== null) return { change: 'changed', was: [back] };
  if (out.has(target.state)) return { change: 'sent', was: [] };
  if (!isKnown) return { change: 'unknown', was: [] };
  if (before === null || base === null) return { change: 'new', was: [] };
  const earlier = before.targets.find(({ account }) => account.name === target.account.name);
  if (earlier === undefined) {
    if (before.isSound) return { change: 'new', was: ['the post is there already, and this account is new to it'] };
    const wasNamed = before.accounts.some(({ name }) => name === target.account.name);
    return { change: wasNamed ? 'changed' : 'new', was: ['at the base the file had errors'] };
  }
  const was = differences(target, earlier, head, base);
  if (was.length > 0) return { change: 'changed', was };
  return { change: movedFrom === null ? 'same' : 'moved', was: [] };
}

/** What a file says of taking a post back is told, whether it is out or not; null where it says the same as before. */
function takenBack({ post, account }: PlannedTarget, before: PostSide | null): string | null {
  const earlier = before?.targets.find(target => target.account.name === account.name);
  if (earlier === undefined) return null;
  const [is, was] = [post, earlier.post].map(({ retract }) => retract.includes(account.name));
  if (is === was) return null;
  return is ? 'it is taken back' : 'it is not taken back any more';
}

function differences(now: PlannedTarget, before: PlannedTarget, head: Config, base: Config): string[] {
  const found: string[] = [];
  if (now.publishAt?.epochMilliseconds !== before.publishAt?.epochMilliseconds) {
    found.push(`the time, which was ${timeOf(before, base)}`);
  }
  const places = [head, base].map(({ accounts }) => placeOf(accounts[now.account.name]));
  if (places[0] !== places[1]) found.push('the account leads to another place');
  if (now.payload === null || before.payload === null) {
    if ((now.payload === null) !== (before.payload === null)) {
      found.push(now.payload === null ? 'it has errors now' : 'at the base it had errors');
    }
    return found;
  }
  if (payloadDigest(now.payload) === payloadDigest(before.payload)) return found;
  return [...found, ...payloadDifferences(now.payload, before.payload)];
}

function timeOf({ publishAt }: PlannedTarget, { timezone }: Config): string {
  return publishAt === null ? 'none' : formatMoment(publishAt.epochMilliseconds, publishAt.zone ?? timezone);
}

function placeOf(account: Account | undefined): string {
  return account === undefined ? '' : canonicalJson({ platform: account.platform, place: account.place } as Json);
}

function payloadDifferences(now: Payload, before: Payload): string[] {
  const found: string[] = [];
  if (now.parts.length !== before.parts.length) {
    found.push(`the number of parts, from ${before.parts.length} to ${now.parts.length}`);
  }
  const both = now.parts.flatMap((part, index) => {
    const earlier = before.parts[index];
    return earlier === undefined ? [] : [{ part, earlier, number: index + 1 }];
  });
  const named = (what: string, numbers: readonly number[]) => {
    if (numbers.length === 0) return;
    found.push(now.parts.length === 1 ? what : `${what} of part ${numbers.slice(0, 10).join(', ')}`);
  };
  const numbersOf = (isOther: (each: (typeof both)[number]) => boolean) =>
    both.filter(isOther).map(({ number }) => number);
  named(
    'the text',
    numbersOf(({ part, earlier }) => part.text !== earlier.text),
  );
  named(
    'its media',
    numbersOf(({ part, earlier }) => !isSame(part.media, earlier.media)),
  );
  named(
    'where its links and mentions lead',
    numbersOf(({ part, earlier }) => part.text === earlier.text && !isSame(part.entities, earlier.entities)),
  );
  const options = [...new Set([...Object.keys(now.options), ...Object.keys(before.options)])]
    .filter(name => !isSame(now.options[name] ?? null, before.options[name] ?? null))
    .map(name => `\`${name}\`, from ${valueWords(before.options[name])} to ${valueWords(now.options[name])}`);
  return [...found, ...options.slice(0, 12)];
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a as Json) === canonicalJson(b as Json);
}

function valueWords(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  const short = written.length > 120 ? `${written.slice(0, 119)}…` : written;
  return `\`${short.replaceAll('`', "'").replaceAll('\n', ' ')}\``;
}
