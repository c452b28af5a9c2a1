/**
 * A stranger's text, fit for a terminal or a log: without the control characters that move a cursor, change a title or
 * hide what stands there. Line feeds stay.
 */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, character =>
    character === '\n' ? '\n' : '\uFFFD',
  );
}
