/*
 * How alike texts are, in time that grows with their length alone: words become numbers, and a text the set of its pairs of
 * neighbouring words. Letter case, punctuation, links, tags and mentions play no part.
 */

/** What is compared of a text. Numbers stand for words; two different ones are the same by accident once in four billion. */
export interface Likeness {
  /** The pairs of neighbouring words, in rising order and each once; of a long text some, the same ones wherever they stand. */
  pairs: Uint32Array;
  /** Over all its numbers: the next release and the next week are other posts, whatever else is the same. */
  digits: number;
  /** Those of so many words that nobody says them twice by chance. */
  sentences: Sentence[];
}

export interface Sentence {
  hash: number;
  /** In UTF-16 code units of the text. */
  start: number;
  end: number;
}

const leastWords = 8;
const mostPairs = 256;
/** No platform takes a longer text. */
const mostCharacters = 100_000;

/** Null where there are too few words to tell anything. */
export function likenessOf(written: string): Likeness | null {
  const text = written.slice(0, mostCharacters).toLowerCase();
  const read = new Reader(text);
  read.all();
  if (read.words.length < leastWords) return null;
  return { pairs: pairsOf(read.words), digits: read.digits | 0, sentences: told(read.found, text) };
}

function pairsOf(words: readonly number[]): Uint32Array {
  const pairs = new Uint32Array(words.length - 1);
  for (let index = 0; index < pairs.length; index += 1) pairs[index] = mixed(words[index]!, words[index + 1]!);
  pairs.sort();
  let count = 0;
  for (const pair of pairs) {
    if (count > 0 && pairs[count - 1] === pair) continue;
    pairs[count] = pair;
    count += 1;
  }
  // A copy, so that the rest of a long text is not kept.
  return pairs.slice(0, Math.min(count, mostPairs));
}

/** Of two texts, from 0 for nothing in common to 1 for the same words. */
export function jaccard(one: Uint32Array, other: Uint32Array): number {
  let [first, second, common] = [0, 0, 0];
  while (first < one.length && second < other.length) {
    const [a, b] = [one[first]!, other[second]!];
    if (a === b) common += 1;
    if (a <= b) first += 1;
    if (b <= a) second += 1;
  }
  const all = one.length + other.length - common;
  return all === 0 ? 0 : common / all;
}

interface Found extends Sentence {
  words: number;
  /** Whether it is all that its line says. */
  isAlone: boolean;
}

/** A greeting and a signature stand on a line of their own, at the beginning or at the end: they are meant to be the same. */
function told(found: readonly Found[], text: string): Sentence[] {
  const isFirst = ({ start }: Found) => text.slice(0, start).trim() === '';
  const isLast = ({ end }: Found) => text.slice(end).trim() === '';
  return found
    .filter(({ words }) => words >= leastWords)
    .filter(each => !(each.isAlone && (isFirst(each) || isLast(each))))
    .map(({ hash, start, end }) => ({ hash, start, end }));
}

/** One character after the other, since a regular expression takes several times as long. */
class Reader {
  readonly #text: string;
  readonly words: number[] = [];
  readonly found: Found[] = [];
  digits = 0;
  #word = 0;
  #hasDigit = false;
  /** Within a link, a tag or a mention. */
  #isSkipped = false;
  #sentence = { high: 0, low: 1, start: -1, words: 0 };
  #ofLine: Found[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  all(): void {
    const text = this.#text;
    for (let index = 0; index < text.length; index += 1) this.#read(text.charCodeAt(index), index);
    this.#endWord();
    this.#endSentence(text.length);
    this.#endLine();
  }

  #read(code: number, index: number): void {
    if (isSpace(code)) {
      this.#endWord();
      this.#isSkipped = false;
      if (code !== 0x0a) return;
      this.#endSentence(index);
      this.#endLine();
    } else if (this.#isSkipped) return;
    else if (isLetter(code)) this.#letter(code, index);
    else this.#mark(code, index);
  }

  #letter(code: number, index: number): void {
    if (this.#sentence.start < 0) this.#sentence.start = index;
    if (isUnspaced(code)) this.#endWord();
    this.#word = mixed(this.#word, code);
    if (code >= 0x30 && code <= 0x39) this.#hasDigit = true;
    if (isUnspaced(code)) this.#endWord();
  }

  #mark(code: number, index: number): void {
    const isJoined = this.#word !== 0;
    // An apostrophe and a dash are within their word.
    if (isJoined && (code === 0x27 || code === 0x2019 || code === 0x2d)) return;
    if (isJoined && code === 0x3a && this.#text.startsWith('://', index)) {
      this.#word = 0;
      this.#hasDigit = false;
      this.#isSkipped = true;
      return;
    }
    this.#endWord();
    if (code === 0x23 || code === 0x40) this.#isSkipped = true;
    else if (isEnd(code) && (isWide(code) || !isLetter(this.#text.charCodeAt(index + 1)))) this.#endSentence(index + 1);
  }

  #endWord(): void {
    if (this.#word === 0) return;
    this.words.push(this.#word);
    if (this.#hasDigit) this.digits = mixed(this.digits, this.#word);
    this.#sentence.high = mixed(this.#sentence.high, this.#word);
    this.#sentence.low = mixed(this.#sentence.low, this.#word);
    this.#sentence.words += 1;
    this.#word = 0;
    this.#hasDigit = false;
  }

  #endSentence(end: number): void {
    const { high, low, start, words } = this.#sentence;
    // As many bits as a number holds exactly.
    if (words > 0) this.#ofLine.push({ hash: high * 2 ** 21 + (low >>> 11), start, end, words, isAlone: false });
    this.#sentence = { high: 0, low: 1, start: -1, words: 0 };
  }

  #endLine(): void {
    const [only, second] = this.#ofLine;
    if (only !== undefined && second === undefined) only.isAlone = true;
    this.found.push(...this.#ofLine);
    this.#ofLine = [];
  }
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x3000;
}

/** Beyond ASCII everything is one but for the blocks of punctuation: a word more or less makes no other text of it. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
  if (code >= 0x2000 && code <= 0x206f) return false;
  return code > 0xbf && !(code >= 0x3001 && code <= 0x303f) && !(code >= 0xff00 && code <= 0xff0f);
}

/** Written without spaces: each character is a word. */
function isUnspaced(code: number): boolean {
  return (code >= 0x0e00 && code <= 0x0eff) || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);
}

function isEnd(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || isWide(code);
}

function isWide(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f;
}

/** One step of MurmurHash3: every bit of both decides about every bit of the result. Never 0. */
function mixed(hash: number, value: number): number {
  let mix = Math.imul(value, 0xcc9e2d51);
  mix = Math.imul((mix << 15) | (mix >>> 17), 0x1b873593);
  let result = hash ^ mix;
  result = Math.imul((result << 13) | (result >>> 19), 5) + 0xe6546b64;
  result = Math.imul(result ^ (result >>> 16), 0x85ebca6b);
  return (result ^ (result >>> 13)) >>> 0 || 1;
}
