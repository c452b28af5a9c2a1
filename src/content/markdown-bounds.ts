/*
 * The parser's time grows faster than the text where markers nest or pile up: eight thousand list markers in a row, or
 * as many dots behind a URL, have kept it busy for minutes, and so have some thousands of emphases that open and never
 * close. Nobody writes such a text for people; it is refused unread.
 */

const mostCharacters = 65_536;
const mostMarks = 2000;
const mark = /[*_[\]<>]|(?:[-+]|\d[.)])[ \t]/g;

const bounds: [pattern: RegExp, message: string][] = [
  [/^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])[ \t]*){16}/m, 'lists and quotes are nested too deep here'],
  [/^[ \t]{256}/m, 'this line is indented too far'],
  [/[!-,./:;<=>?[-`{-~-]{256}/, 'a long run of punctuation begins here'],
];

/** Why a text is not given to the Markdown parser and where, as an index; null where it is. */
export function outOfBounds(body: string): { index: number; message: string } | null {
  if (body.length > mostCharacters) return { index: 0, message: `the text has over ${mostCharacters} characters` };
  for (const [pattern, message] of bounds) {
    const index = body.search(pattern);
    if (index !== -1) return { index, message };
  }
  const marks = body.match(mark)?.length ?? 0;
  return marks > mostMarks ? { index: 0, message: `the text has over ${mostMarks} marks of Markdown` } : null;
}
