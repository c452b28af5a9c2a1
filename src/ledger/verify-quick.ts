import { z } from 'zod';
import { agentSigns, approvalEntry, approvalMatters, decisionEntry, outcomeEntry } from '../model/ledger-entry.ts';
import { canonical } from './canonical.ts';

/** What the place of an entry in a ledger depends on. */
export interface Step {
  account: string;
  at: string;
  previous: string | null;
  sequence: number;
  /** Where the entry is an attempt or an approval: its name, and the digest of what is stored beside it. */
  name: string | null;
  payload: string | null;
}

/**
 * Recognises an entry by its text alone: a regular expression for each kind, made of the fields below, is JSON, schema and
 * RFC 8785 in one, and takes a fraction of the time of asking one after the other.
 *
 * It is sure when it gives an answer. Null means only that it does not know, so that the schema has to be asked: strings
 * in which JSON escapes something, and numbers of more than 15 digits, are left to it.
 */
export function readPlainEntry(text: string): Step | null {
  for (const { before, after, afterBegins } of forms) {
    before.lastIndex = 0;
    const found = before.exec(text)?.groups;
    if (found === undefined) continue;
    if (after === null) return before.lastIndex === text.length ? stepOf(found, found) : null;
    // What an adapter stored may have any shape, and no expression can tell whether its keys are sorted.
    after.lastIndex = text.indexOf(afterBegins, before.lastIndex);
    const handle = text.slice(before.lastIndex, after.lastIndex);
    const rest = after.exec(text)?.groups;
    return rest !== undefined && after.lastIndex === text.length && isCanonical(handle) ? stepOf(found, rest) : null;
  }
  return null;
}

function isCanonical(text: string): boolean {
  try {
    return text === 'null' || canonical(JSON.parse(text)) === text;
  } catch {
    return false;
  }
}

type Groups = Record<string, string | undefined>;

function stepOf(before: Groups, after: Groups): Step {
  return {
    account: before.account!,
    at: before.at!,
    previous: after.previous ?? null,
    sequence: Number(after.sequence),
    name: after.payload === undefined ? null : (before.name ?? after.later ?? null),
    payload: after.payload ?? null,
  };
}

const string = '"[^"\\\\\\u0000-\\u001f]*"';
const positive = '[1-9]\\d{0,14}';
const integer = `(?:0|-?${positive})`;
const digest = '"[0-9a-f]{64}"';
const instant = `"${z.regexes.datetime({ precision: 3 }).source.slice(1, -1)}"`;
const anything = '<any JSON>';

/** A field that is part of the answer; `form` is of a string. */
function named(name: string, form: string): string {
  return form.replace(/^"(.*)"$/, `"(?<${name}>$1)"`);
}

function orNull(form: string): string {
  return `(?:null|${form})`;
}

function oneOf(values: readonly string[]): string {
  return `"(?:${values.join('|').replaceAll('.', '\\.')})"`;
}

function list(form: string): string {
  return `\\[(?:${form}(?:,${form})*)?\\]`;
}

/** These keys, in their one order, and no others. Of the optional ones none may be the last. */
function object(fields: Record<string, string>, optional: Record<string, string> = {}): string {
  const keys = Object.keys({ ...fields, ...optional }).sort();
  const written = keys.map((key, index) => {
    const comma = index === keys.length - 1 ? '' : ',';
    return key in optional ? `(?:"${key}":${optional[key]}${comma})?` : `"${key}":${fields[key]}${comma}`;
  });
  return `\\{${written.join('')}\\}`;
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

const agentSign = oneOf(agentSigns);
const agent = object({
  model: orNull(string),
  signs: `\\[${agentSign}(?:,${agentSign})*\\]`,
  tool: orNull(string),
});

const base = {
  account: named('account', string),
  at: named('at', instant),
  post: string,
  previous: orNull(named('previous', digest)),
  sequence: `(?<sequence>${positive})`,
  version: '1',
};

/** Those that make up most of a ledger are tried first. */
const forms = [
  object({
    ...base,
    attempt: string,
    code: oneOf(outcomeEntry.shape.code.options),
    kind: '"outcome"',
    outcome: oneOf(outcomeEntry.shape.outcome.options),
    receipts: list(receipt),
    retry_at: orNull(string),
  }),
  object(
    {
      ...base,
      attempt: named('name', string),
      first_attempt_at: instant,
      handle: anything,
      key: string,
      kind: '"attempt"',
      lease_until: instant,
      parts: positive,
      payload: named('payload', digest),
      platform: string,
      run,
      source: digest,
    },
    { agent },
  ),
  object({ ...base, attempt: string, handle: anything, kind: '"handle"' }),
  object({
    ...base,
    decision: oneOf(decisionEntry.shape.decision.options),
    kind: '"decision"',
    url: orNull(string),
    who: orNull(string),
    why: orNull(string),
  }),
  object(
    {
      ...base,
      approval: named('name', string),
      approved: list(string),
      kind: '"approval"',
      merged: orNull(string),
      payload: named('payload', digest),
      platform: string,
      pull_request: orNull(object({ head: orNull(string), number: positive, url: string })),
      run,
      way: oneOf(approvalEntry.shape.way.options),
      who: orNull(string),
      why: orNull(string),
      wrote: orNull(string),
    },
    { agent, of: oneOf(approvalMatters) },
  ),
  object({
    ...base,
    kind: '"update"',
    payload: named('payload', digest),
    platform: string,
    receipts: list(receipt),
    run,
    source: digest,
    update: named('later', string),
  }),
  object(
    {
      ...base,
      kind: '"retraction"',
      left: `(?:0|${positive})`,
      platform: string,
      removed: list(positive),
      run,
      who: orNull(string),
      why: orNull(string),
    },
    { agent },
  ),
  object({ ...base, from: string, kind: '"moved"' }),
].map(form => {
  const [before, after] = form.split(anything);
  return {
    before: new RegExp(before!, 'y'),
    after: after === undefined ? null : new RegExp(after, 'y'),
    /** As far as it is the same in every entry: the next key. */
    afterBegins: after === undefined ? '' : after.slice(0, after.indexOf(':') + 1),
  };
});
