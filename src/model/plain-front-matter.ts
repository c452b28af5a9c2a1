import { type FrontMatter, lateRule } from './post.ts';

const keys = new Set(['id', 'accounts', 'publish_at', 'link', 'late', 'overrides']);
const lateRules = new Set<unknown>(lateRule.options);

/**
 * A short way to know the front matter that most posts have. It is sure when it says yes; a no means only that the schema
 * has to be asked. A property test holds it to the schema, which takes a tenth of the time of reading a post.
 */
export function isPlainFrontMatter(value: unknown): value is FrontMatter {
  if (!isMap(value)) return false;
  for (const key in value) if (!keys.has(key)) return false;
  const { id, accounts, publish_at: time, link, late, overrides } = value;
  return (
    isNames(accounts) &&
    (id === undefined || (typeof id === 'string' && id.length >= 1 && id.length <= 200)) &&
    (time === undefined || typeof time === 'string') &&
    (link === undefined || isPlainLink(link)) &&
    (late === undefined || lateRules.has(late)) &&
    (overrides === undefined || (isMap(overrides) && Object.values(overrides).every(isMap)))
  );
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(each => typeof each === 'string' && each !== '');
}

/** A host of letters and a path of what needs no escaping. */
function isPlainLink(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\/(?:[a-z]+\.)+[a-z]+(?:\/[\w./-]*)?$/.test(value);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
