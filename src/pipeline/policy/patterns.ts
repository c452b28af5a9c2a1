import type { Pattern } from '../../model/policy.ts';

/** What a pattern may become, in steps of RE2's program: time is at most this many steps a character. */
const mostSteps = 500;
/** No platform takes a longer text, so that one is blocked already. */
const mostCharacters = 100_000;

/** Banned patterns, or why one is none. Loaded where there are any: the library that cannot hang is not a small one. */
export async function compilePattern(written: string): Promise<Pattern | { fault: string }> {
  const { RE2JS, RE2JSException } = await import('re2js');
  try {
    const compiled = RE2JS.compile(written, RE2JS.CASE_INSENSITIVE);
    if (compiled.programSize() > mostSteps) return { fault: 'the pattern is too large: repeat less' };
    return { written, isIn: text => compiled.test(text.slice(0, mostCharacters)) };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return { fault: error.message };
  }
}
