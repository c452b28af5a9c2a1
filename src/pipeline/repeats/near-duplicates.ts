import { KeyIndex } from '../../content/key-index.ts';
import { jaccard } from '../../content/likeness.ts';
import { byteOrder } from '../../model/byte-order.ts';
import { type Issue, issue } from '../../model/issue.ts';
import { named } from './named.ts';
import type { Sayings } from './sayings.ts';

/** So much of two texts is the same: in about twenty words another one, not another post. */
const leastLikeness = 0.75;
/** By so many of its pairs a text is looked for; two that are alike have nearly always some of these in common. */
const keysOfEach = 8;
/** So many others are looked at for one key: what stands in more texts than that tells little. */
const mostOfKey = 16;
/** So many keys have to be the same before two texts are held against each other: of two that are alike about six are. */
const leastKeys = 3;

/** Of each file that is yet to go out, those that say nearly the same to an account of it. `order`: the sayings that count. */
export function nearDuplicateIssues(order: Uint32Array, sayings: Sayings): Issue[] {
  const found = new Map<string, { saying: number; accounts: Set<string>; files: Set<string> }>();
  const note = (saying: number, other: number, accounts: readonly string[]) => {
    if (!sayings.isOpen(saying)) return;
    const file = sayings.file(saying);
    const known = found.get(file) ?? { saying, accounts: new Set(), files: new Set() };
    for (const account of accounts) known.accounts.add(account);
    known.files.add(sayings.file(other));
    found.set(file, known);
  };
  const candidatesOf = openCandidates(order, sayings);
  for (const saying of order) {
    for (const other of candidatesOf(saying)) {
      if (sayings.file(other) === sayings.file(saying)) continue;
      const accounts = sayings.accounts(saying).filter(account => sayings.accounts(other).includes(account));
      if (accounts.length === 0 || !isAlike(saying, other, sayings)) continue;
      note(saying, other, accounts);
      note(other, saying, accounts);
    }
  }
  return [...found].map(([file, { saying, accounts, files }]) => {
    const others = named(file, [...files].sort(byteOrder), files.size);
    const message = `${[...accounts].sort(byteOrder).join(', ')}: it says nearly what ${others} says`;
    return issue('text.near-duplicate', sayings.place(saying), message);
  });
}

/** Of what is yet to go out, what may be like a saying. */
function openCandidates(order: Uint32Array, sayings: Sayings): (saying: number) => number[] {
  const open = order.filter(saying => sayings.isOpen(saying));
  const keysOf = (saying: number) => sayings.pairs(saying).subarray(0, keysOfEach);
  const index = new KeyIndex(open.length, each => keysOf(open[each]!));
  // One counter for all, taken back after each: a map for each saying would take most of the time.
  const common = new Uint8Array(open.length);
  return saying => {
    const keys = keysOf(saying);
    const least = Math.min(leastKeys, keys.length);
    const touched: number[] = [];
    const found: number[] = [];
    for (const key of keys) {
      for (const other of index.having(key, mostOfKey)) {
        common[other]! += 1;
        touched.push(other);
        if (common[other] === least) found.push(open[other]!);
      }
    }
    for (const other of touched) common[other] = 0;
    return found;
  };
}

function isAlike(one: number, other: number, sayings: Sayings): boolean {
  if (sayings.digits(one) !== sayings.digits(other)) return false;
  return jaccard(sayings.pairs(one), sayings.pairs(other)) >= leastLikeness;
}
