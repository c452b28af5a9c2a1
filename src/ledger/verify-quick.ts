import { z } from 'zod';
import { decisionEntry, outcomeEntry } from '../model/ledger-entry.ts';
import { canonical } from './canonical.ts';

/**
 * Recognises an entry by its text alone: a regular expression for each kind, made of the fields below, is schema and
 * RFC 8785 in one, and takes a fraction of the time of asking one after the other. The text has to be known to be JSON.
 *
 * It is sure when it says yes. A no means only that it does not know, so that the schema has to be asked: strings in
 * which JSON escapes something, and numbers of more than 15 digits, are left to it.
 */
export function isPlainEntry(value: object, text: string): boolean {
  const form = 'kind' in value && typeof value.kind === 'string' && forms.get(value.kind);
  if (!form) return false;
  const { before, after } = form;
  before.lastIndex = 0;
  if (!before.test(text)) return false;
  if (after === null) return before.lastIndex === text.length;
  // What an adapter stored may have any shape, and no expression can tell whether its keys are sorted.
  const handle = 'handle' in value ? canonical(value.handle) : '';
  if (!text.startsWith(handle, before.lastIndex)) return false;
  after.lastIndex = before.lastIndex + handle.length;
  return after.test(text) && after.lastIndex === text.length;
}

const string = '"[^"\\\\]*"';
const positive = '[1-9]\\d{0,14}';
const integer = `(?:0|-?${positive})`;
const digest = '"[0-9a-f]{64}"';
const instant = `"${z.regexes.datetime({ precision: 3 }).source.slice(1, -1)}"`;
const anything = '<any JSON>';

function orNull(form: string): string {
  return `(?:null|${form})`;
}

function oneOf(values: readonly string[]): string {
  return `"(?:${values.join('|').replaceAll('.', '\\.')})"`;
}

function list(form: string): string {
  return `\\[(?:${form}(?:,${form})*)?\\]`;
}

/** These keys, in their one order, and no others. */
function object(fields: Record<string, string>): string {
  const keys = Object.keys(fields).sort();
  return `\\{${keys.map(key => `"${key}":${fields[key]}`).join(',')}\\}`;
}

const run = object({
  actor: orNull(string),
  clone: string,
  commit: orNull(string),
  process: integer,
  workflow: orNull(object({ attempt: integer, id: string, url: string })),
});

const receiptFields = { at: string, id: string, part: positive, url: orNull(string) };
const receipt = `(?:${object(receiptFields)}|${object({ ...receiptFields, ref: string })})`;

const base = {
  account: string,
  at: instant,
  post: string,
  previous: orNull(digest),
  sequence: positive,
  version: '1',
};

const forms = new Map(
  Object.entries({
    attempt: object({
      ...base,
      attempt: string,
      first_attempt_at: instant,
      handle: anything,
      key: string,
      kind: '"attempt"',
      lease_until: instant,
      parts: positive,
      payload: digest,
      platform: string,
      run,
      source: digest,
    }),
    handle: object({ ...base, attempt: string, handle: anything, kind: '"handle"' }),
    outcome: object({
      ...base,
      attempt: string,
      code: oneOf(outcomeEntry.shape.code.options),
      kind: '"outcome"',
      outcome: oneOf(outcomeEntry.shape.outcome.options),
      receipts: list(receipt),
      retry_at: orNull(string),
    }),
    decision: object({
      ...base,
      decision: oneOf(decisionEntry.shape.decision.options),
      kind: '"decision"',
      url: orNull(string),
      who: orNull(string),
      why: orNull(string),
    }),
    moved: object({ ...base, from: string, kind: '"moved"' }),
  }).map(([kind, form]) => {
    const [before, after] = form.split(anything);
    return [kind, { before: new RegExp(before!, 'y'), after: after === undefined ? null : new RegExp(after, 'y') }];
  }),
);
