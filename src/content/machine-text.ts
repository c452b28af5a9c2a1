/** What a model or a template leaves behind in a text that nobody read again. */
export interface LeftOver {
  kind: 'placeholder' | 'unfinished' | 'machine-talk' | 'error-message' | 'fenced';
  /** In UTF-16 code units. */
  index: number;
  /** What stands there, at most so long that it can be shown. */
  found: string;
}

const patterns: readonly [LeftOver['kind'], RegExp][] = [
  // An ordinary link has its address behind the brackets.
  ['placeholder', /\{\{[^{}\n]{1,60}\}\}|\$\{[A-Za-z_][\w.]{0,40}\}|\blorem ipsum\b/gi],
  [
    'placeholder',
    // A word in brackets with a dash, such as [user-agent], can be meant as it stands.
    /(?<!\])\[(?:(?:insert|your)[ _-][a-z0-9 _'-]{1,40}|add [a-z0-9 _'-]{1,40}|(?:company|product|user)[ _-]?name|name|date|url|link|title|hashtags?)\](?![([:])/gi,
  ],
  ['unfinished', /\b(?:TODO|FIXME|TBD|XXX)\b(?=:|\s*$)/gm],
  // At the beginning of a line: in the middle of a sentence somebody may well talk about it.
  [
    'machine-talk',
    /^(?:as an? (?:ai|artificial intelligence)(?: language)? model\b|here(?:'s| is| are)(?: (?:a|an|the|your|my))?(?: [\w-]+){0,3} (?:posts?|tweets?|threads?|captions?|drafts?)\b[^.\n]{0,60}:|(?:sure|certainly|of course|absolutely)[!,][^\n]{0,40}\bhere\b|i(?:'m| am) sorry, but i (?:can(?:'|no)t|am unable)|let me know if you(?:'d| would)? (?:like|want|need))/gim,
  ],
  [
    'error-message',
    /^(?:traceback \(most recent call last\)|(?:uncaught )?(?:type|reference|syntax|range)error: |(?:error|http)[: ]+(?:4\d\d|5\d\d)\b|rate limit (?:exceeded|reached)|(?:internal server error|bad gateway|service unavailable)\s*$|\{"error":)/gim,
  ],
];

// A fence is taken whole, by looking ahead: tried shorter and shorter, a long one would take its length squared.
const wholeFence = /^\s*(?=(`{3,}|~{3,}))\1[^\n`]*\n[\s\S]*\n\1\s*$/;

/** In the body of a post; what stands in code is meant as it stands. */
export function findLeftOvers(body: string): LeftOver[] {
  const fence = wholeFence.exec(body);
  // Two blocks with something between them are no fence around the whole.
  if (fence !== null && body.split(fence[1]!).length === 3) {
    return [{ kind: 'fenced', index: body.indexOf(fence[1]!), found: fence[1]! }];
  }
  const text = body.includes('`') || body.includes('~~~') ? withoutCode(body) : body;
  return patterns
    .flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)].map(match => ({ kind, index: match.index, found: match[0].slice(0, 60) })),
    )
    .sort((a, b) => a.index - b.index);
}

/** As long as before, with blanks where code was. */
function withoutCode(body: string): string {
  const blank = (code: string) => code.replace(/[^\n]/g, ' ');
  return body
    .replace(/^(?=(`{3,}|~{3,}))\1[^\n]*\n[\s\S]*?(?:^\1[`~]*\s*$|(?![\s\S]))/gm, blank)
    .replace(/(?<!`)(`{1,3})(?!`)[^\n]{1,2000}?(?<!`)\1(?!`)/g, blank);
}
