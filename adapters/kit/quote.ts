const longest = 200;

/** A stranger's words on one line, without control characters, cut to a length that a log can bear. */
export function quote(words: string): string {
  const line = words.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest)}…`;
}
