import type { Account } from '../model/config.ts';
import type { Environment } from '../model/ports.ts';
import { judgeSecret } from './secret-values.ts';

/** A variable that cannot be what an account needs, and why. The value itself is in no word of it. */
export interface UnfitCredential {
  variable: string;
  code: 'credential.unset' | 'credential.pasted';
  /** Goes on from the variable's name: `is not set`. */
  why: string;
}

/**
 * The variables of an account that are not set, or hold more than the secret: what was pasted with its quotes, with the
 * name before it, or with the end of its line. A platform would refuse such a value in words that help nobody.
 */
export function unfitCredentials(account: Account, environment: Environment): UnfitCredential[] {
  return Object.values(account.credentials).flatMap((variable): UnfitCredential[] => {
    const why = judgeSecret(variable, environment, value => pastedWith(value, variable));
    if (why === undefined) return [{ variable, code: 'credential.unset', why: 'is not set' }];
    return why === null ? [] : [{ variable, code: 'credential.pasted', why }];
  });
}

const quotes = /^(["'`]).*\1$|^[“”„«‘’].*[“”»‘’]$/su;
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

function pastedWith(value: string, variable: string): string | null {
  if (value.trim() === '') return 'is blank';
  if (/^\s|\s$/.test(value)) return 'begins or ends with white space or the end of a line';
  if (/[\r\n]/.test(value)) return 'holds more than one line';
  if (hidden.test(value)) return 'holds a character that cannot be seen';
  if (value.length > 2 && quotes.test(value)) return 'stands in quotes';
  if (/^bearer\s/i.test(value)) return 'begins with the word Bearer';
  if (value.startsWith(`${variable}=`) || value.startsWith('export ')) return 'begins with its own name';
  return null;
}

/** Whether all that the account needs can be used. */
export function isFit(account: Account, { environment }: { environment: Environment }): boolean {
  return unfitCredentials(account, environment).length === 0;
}

/** In one line, for a message that names the account itself. */
export function unfitWords(unfit: readonly UnfitCredential[]): string {
  const whys = new Set(unfit.map(({ why }) => why));
  const namesOf = (why: string) => unfit.filter(each => each.why === why).map(({ variable }) => variable);
  return [...whys].map(why => `${namesOf(why).join(', ')} ${why}`).join('; ');
}
