import { createHash, timingSafeEqual } from 'node:crypto';
import { Failure } from '../model/failure.ts';

const begin = 'Run the command again, and use only the page that it opens.';

/** The code that a redirect brought. A Failure where it is the answer to another question, or a no. */
export function codeOf(query: URLSearchParams, state: string): string {
  // Before anything else is believed: anybody can lead a browser to this address.
  if (!isOnly(query, 'state') || !isSame(query.get('state')!, state)) {
    throw new Failure(
      'connect.redirect',
      'the answer is not to the question that was asked: its state is another one',
      {
        remedy: begin,
        state: 'Nothing was exchanged or stored.',
      },
    );
  }
  const error = query.get('error');
  if (error !== null) {
    const words = [error, query.get('error_description')].filter(Boolean).join(': ');
    throw new Failure('connect.refused', `the consent was not given (${shown(words)})`, {
      remedy: 'Run the command again, and allow what it lists; what is not allowed cannot be published.',
      state: 'Nothing was stored.',
    });
  }
  if (!isOnly(query, 'code')) {
    throw new Failure('connect.redirect', 'the answer has no code', { remedy: begin, state: 'Nothing was stored.' });
  }
  return query.get('code')!;
}

/** The query of the address that a person copied from the browser; null where it is not the one of the redirect. */
export function pastedQuery(pasted: string, redirectUri: string): URLSearchParams | null {
  const address = URL.canParse(pasted.trim()) ? new URL(pasted.trim()) : null;
  const expected = new URL(redirectUri);
  const isThere = address?.origin === expected.origin && address.pathname === expected.pathname;
  return isThere ? address.searchParams : null;
}

function isOnly(query: URLSearchParams, name: string): boolean {
  const [value, ...more] = query.getAll(name);
  return value !== undefined && value !== '' && more.length === 0;
}

/** In the same time whatever differs. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

/** A stranger's words on one line. */
function shown(words: string): string {
  return words.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').slice(0, 200);
}
