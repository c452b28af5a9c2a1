import type { ReviewConfigChange } from '../../model/review.ts';

/** A change of a config in words, and where in it that stands. */
export interface Change {
  weight: ReviewConfigChange['weight'];
  sentence: string;
  /** In the config as it is now; of what is gone, the nearest that is still there. */
  field: readonly (string | number)[];
}

const longest = 200;

/** A value that somebody wrote, in backticks. */
export function quoted(value: unknown): string {
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  const short = written.length > longest ? `${written.slice(0, longest - 1)}…` : written;
  return `\`${short.replaceAll('`', "'").replaceAll(/\s+/g, ' ')}\``;
}

/** From one value to another; `undefined` is none. */
export function fromTo(before: unknown, now: unknown): string {
  return `from ${wordOf(before)} to ${wordOf(now)}`;
}

function wordOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'number' ? value.toLocaleString('en') : quoted(value);
}

export function listed(names: readonly string[]): string {
  return names.map(quoted).join(', ');
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** The order in which keys are written says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([name, inner]) => [name, sorted(inner)]);
}

/** What one list has and another has not. */
export function without<T>(list: readonly T[], other: readonly T[]): T[] {
  return list.filter(item => !other.some(each => isSame(each, item)));
}

/** Every key that one of two maps has. */
export function keysOfBoth(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}
