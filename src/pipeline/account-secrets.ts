import { createRedactor, redactDeep } from '../content/redact.ts';
import type { Account } from '../model/config.ts';
import type { Json } from '../model/json.ts';
import type { HttpRequest, HttpResponse } from '../model/ports.ts';
import { credentialsOf } from './secret-values.ts';
import type { PublishingWorld } from './world.ts';

/*
 * What is masked in all that an adapter or its platform says of one account. In what it gives only its own secrets are: what
 * one platform calls a token must not make another's answers unreadable.
 */

type Outside = Pick<PublishingWorld, 'environment' | 'secrets'>;

/** A message of an adapter or its platform, without the account's secrets in any form. */
export function redactor(account: Account, world: Outside): (text: string) => string {
  const named = Object.values(credentialsOf(account, world)).filter(value => value !== '');
  const secrets = [...named, ...(learnt.get(account) ?? [])];
  const known = redactors.get(account);
  if (known?.secrets.length === secrets.length && secrets.every((secret, index) => secret === known.secrets[index]))
    return known.redact;
  const redact = createRedactor(secrets);
  redactors.set(account, { secrets, redact });
  return redact;
}

/** The same for all texts of what an adapter gives: it goes into the ledger, the journal and documents. */
export function redacted<T>(told: T, account: Account, world: Outside): T {
  return redactDeep(told as Json, redactor(account, world)) as T;
}

/** What the account has beside what its variables hold is masked too, as long as the process lives. */
export function learnSecrets(account: Account, values: readonly string[], { secrets }: Pick<Outside, 'secrets'>): void {
  const known = learnt.get(account) ?? new Set<string>();
  for (const value of values) known.add(value);
  learnt.set(account, known);
  secrets.learn(values);
}

/** What a request says to be let in with, be it what a variable holds, or what the platform gave for that. */
export function learnFromRequest({ headers = {} }: HttpRequest, account: Account, world: Outside): void {
  const authorization = Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization')?.[1];
  const value = /^(?:Bearer|Basic|DPoP)\s+(.+)$/is.exec(authorization ?? '')?.[1];
  if (value !== undefined) learnSecrets(account, [value], world);
}

/** What OAuth and its likes call the tokens that they give. */
const tokenName = /^(?:access_?token|refresh_?token|id_?token|access_?jwt|refresh_?jwt|token)$/i;
/** A shorter word is no token, and would be masked in ordinary text. */
const shortestToken = 8;

/** The tokens that an answer gives. */
export function learnFromAnswer({ body }: HttpResponse, account: Account, world: Outside): void {
  const values: string[] = [];
  readJson(Buffer.from(body).toString(), (name, value) => {
    if (typeof value === 'string' && value.length >= shortestToken && tokenName.test(name)) values.push(value);
    return value;
  });
  if (values.length > 0) learnSecrets(account, values, world);
}

/** Undefined for what is no JSON. */
function readJson(text: string, revive: (name: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, revive);
  } catch {
    return undefined;
  }
}

/**
 * An answer whose words hold no secret: masked before the adapter reads them, so that no cut leaves half of one. Of a success
 * in JSON the tokens stay, since they are what was asked for.
 */
export function withoutSecrets(answer: HttpResponse, account: Account, world: Outside): HttpResponse {
  const redact = redactor(account, world);
  const text = Buffer.from(answer.body).toString();
  // A server may know several accounts, and what a refusal says is for people alone.
  const masked = answer.status < 300 ? redact(text) : world.secrets.redact(redact(text));
  if (masked === text) return answer;
  const body = answer.status < 300 ? maskedWords(text, redact) : masked;
  return body === null ? answer : { ...answer, body: new TextEncoder().encode(body) };
}

/**
 * Null for what is no JSON, since it is read as nothing else, and for what needs no mask: written anew, a number beyond 2^53
 * would be another one.
 */
function maskedWords(text: string, redact: (text: string) => string): string | null {
  let isMasked = false;
  const read = readJson(text, (name, value) => {
    if (typeof value !== 'string' || tokenName.test(name)) return value;
    const masked = redact(value);
    isMasked ||= masked !== value;
    return masked;
  });
  return read === undefined || !isMasked ? null : JSON.stringify(read);
}

const learnt = new WeakMap<Account, Set<string>>();

/** Each has hundreds of forms to look for, and every target of an account needs the same ones. */
const redactors = new WeakMap<Account, { secrets: string[]; redact: (text: string) => string }>();
