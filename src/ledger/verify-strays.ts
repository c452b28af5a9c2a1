import { type Issue, issue } from '../model/issue.ts';
import type { Head } from './chain.ts';
import { type Line, placeOf } from './lines.ts';

/**
 * Parts an account's lines into its chain and the lines that are too many: those that stand twice, those that another
 * writer chained to the same entry, and those that were put between two entries that are chained to each other.
 */
export function findStrays(lines: readonly Line[], named: Head | null): { chain: Line[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const once = onceEach(lines, issues);
  const weight = weigh(once, named);
  const isKept = keepers(once, weight);
  const numbers = new Set(once.map(line => line.entry.sequence));
  const kept = new Map(once.filter(isKept).map(line => [line.entry.sequence, line]));
  const forks = new Set<string>();
  const chain: Line[] = [];
  for (const [index, line] of once.entries()) {
    const [before, after] = [once[index - 1] ?? null, once[index + 1] ?? null];
    const { sequence, previous } = line.entry;
    if (isMisnumbered(before, line, after, numbers)) {
      const number = numberAfter(before);
      issues.push(issue('ledger.edited', placeOf(line), `the number of entry ${number} was changed`));
      chain.push({ ...line, entry: { ...line.entry, sequence: number } });
    } else if (isKept(line) && (weight(line) > 0 || !isPutBetween(before, line, after, named))) {
      chain.push(line);
    } else if (!isKept(line) && (kept.get(sequence)?.entry.previous === previous || forks.has(previous ?? ''))) {
      forks.add(line.digest);
      issues.push(issue('ledger.forked', placeOf(line), `two different entries have the number ${sequence}`));
    } else {
      issues.push(issue('ledger.inserted', placeOf(line), `no chain leads to this entry with the number ${sequence}`));
    }
  }
  return { chain, issues };
}

function onceEach(lines: readonly Line[], issues: Issue[]): Line[] {
  const digests = new Set<string>();
  return lines.filter(line => {
    const again = digests.has(line.digest);
    digests.add(line.digest);
    if (again) issues.push(issue('ledger.duplicated', placeOf(line), `entry ${line.entry.sequence} stands twice`));
    return !again;
  });
}

/** How sure it is that a line is of the chain: 2 where a walk back from the head leads to it, 1 where an entry names it. */
function weigh(lines: readonly Line[], named: Head | null): (line: Line) => number {
  const trunk = walkBack(lines, named);
  const mentioned = new Set(lines.map(line => line.entry.previous));
  return line => (trunk.has(line.digest) ? 2 : mentioned.has(line.digest) ? 1 : 0);
}

/** Of all entries with one number, one is kept: the surest, or else the first. */
function keepers(lines: readonly Line[], weight: (line: Line) => number): (line: Line) => boolean {
  const kept = new Map<number, Line>();
  for (const line of lines) {
    const rival = kept.get(line.entry.sequence);
    if (rival === undefined || weight(line) > weight(rival)) kept.set(line.entry.sequence, line);
  }
  return line => kept.get(line.entry.sequence) === line;
}

function walkBack(lines: readonly Line[], named: Head | null): Set<string> {
  const byDigest = new Map(lines.map(line => [line.digest, line]));
  const trunk = new Set<string>();
  for (let digest = named?.digest ?? null; digest !== null && !trunk.has(digest); ) {
    trunk.add(digest);
    digest = byDigest.get(digest)?.entry.previous ?? null;
  }
  return trunk;
}

/** Whether the lines around it are chained to each other, as if it were not there, while it does not follow the first. */
function isPutBetween(before: Line | null, line: Line, after: Line | null, named: Head | null): boolean {
  const aroundAreChained =
    after === null ? named !== null && before?.digest === named.digest : after.entry.previous === digestOf(before);
  return aroundAreChained && !(isChained(before, line) && line.entry.sequence === numberAfter(before));
}

/** An entry that stands in its place and is chained as it was, with another number. */
function isMisnumbered(before: Line | null, line: Line, after: Line | null, numbers: ReadonlySet<number>): boolean {
  const expected = numberAfter(before);
  if (!isChained(before, line) || numbers.has(expected)) return false;
  return after === null || after.entry.sequence === expected + 1;
}

function isChained(before: Line | null, line: Line): boolean {
  return line.entry.previous === digestOf(before);
}

function digestOf(line: Line | null): string | null {
  return line?.digest ?? null;
}

function numberAfter(line: Line | null): number {
  return (line?.entry.sequence ?? 0) + 1;
}
