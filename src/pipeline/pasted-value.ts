import type { Adapter, CredentialKind } from '../model/adapter.ts';

/** What was pasted, as it is used, with what was taken off it; or why it cannot be that, and what to do. */
export type Pasted = { value: string; taken: string | null } | { fault: string; remedy: string };

/** What a secret of another place looks like. */
export interface KnownForm {
  /** "the app password of NAME" */
  what: string;
  form: RegExp;
}

const quotes = new Map(
  [...'""\'\'``“”„“‘’«»'].flatMap((mark, index, all) => (index % 2 ? [] : [[mark, all[index + 1]!]])),
);

/** Not of a platform that we publish to; a person who sets up a workflow has one at hand. */
const elsewhere: readonly KnownForm[] = [
  { what: 'a token of GitHub', form: /^(?:gh[pousr]_|github_pat_)/ },
  { what: 'a key of age', form: /^AGE-SECRET-KEY-/ },
  { what: 'a private key', form: /^-----BEGIN / },
];

/** The forms by which the credentials of these platforms can be told. */
export function knownForms(adapters: readonly Adapter[]): KnownForm[] {
  const own = adapters.flatMap(({ name, credentials }) =>
    Object.values(credentials).flatMap(({ title, form, looks = form }) =>
      looks === undefined ? [] : [{ what: `${title} of ${name}`, form: looks }],
    ),
  );
  return [...own, ...elsewhere];
}

/** Reads what a person pasted for a secret. White space and quotes around it are taken off; nothing inside is changed. */
export function readPasted(
  raw: string,
  kind: Pick<CredentialKind, 'form' | 'looks' | 'isFree'>,
  known: KnownForm[],
): Pasted {
  if (kind.isFree) return freeText(raw);
  const trimmed = raw.trim();
  const value = unquoted(trimmed);
  const fault = faultOf(value, kind, known);
  if (fault !== null) return fault;
  if (value !== trimmed) return { value, taken: 'the quotes around it were taken off' };
  return { value, taken: trimmed === raw ? null : 'the white space around it was taken off' };
}

/** A person chose it: anything on one line. */
function freeText(raw: string): Pasted {
  const value = raw.replace(/\r?\n$/, '');
  if (value === '') return nothing;
  if (/\p{Cc}/u.test(value)) return { fault: 'there is a line feed or another control character in it', remedy: again };
  return { value, taken: null };
}

const again = 'Copy it again, in one piece and on one line.';
const nothing: Pasted = { fault: 'nothing was given', remedy: 'Paste it, then press Enter.' };

function unquoted(text: string): string {
  const isQuoted = text.length > 1 && quotes.get(text[0]!) === text.at(-1);
  return isQuoted ? text.slice(1, -1).trim() : text;
}

function faultOf(
  value: string,
  { form, looks = form }: Pick<CredentialKind, 'form' | 'looks'>,
  known: KnownForm[],
): Pasted | null {
  if (value === '') return nothing;
  const name = /^(?:export\s+)?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\s*[=:]\s*[^=\s]/.exec(value)?.[1];
  if (name !== undefined) {
    return {
      fault: `it has a name in front, ${name}`,
      remedy: 'Paste what stands behind the name alone, without quotes.',
    };
  }
  const scheme = /^(?:authorization:\s*)?(bearer|basic|token)\s/i.exec(value)?.[1];
  if (scheme !== undefined) {
    return { fault: `it begins with the word ${scheme}`, remedy: 'Paste what stands behind that word alone.' };
  }
  const other = looks?.test(value) ? undefined : known.find(({ form: theirs }) => theirs.test(value));
  if (other !== undefined) {
    return {
      fault: `it looks like ${other.what}`,
      remedy: 'Look which account and which value is asked for, and copy that one.',
    };
  }
  if (/[\s\p{Cc}]/u.test(value)) return { fault: 'there is white space inside, such as a line feed', remedy: again };
  if (/[^\x21-\x7e]/.test(value)) {
    return {
      fault: 'there is a character in it that no such secret has, perhaps one that cannot be seen',
      remedy: again,
    };
  }
  if (/^["'`]|["'`]$/.test(value)) return { fault: 'there is a quote at one end of it', remedy: again };
  if (form !== undefined && !form.test(value)) {
    return { fault: 'it has another form than such a secret has', remedy: 'Look what is asked for, and copy that.' };
  }
  return null;
}
