const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** A full stop after one of these, after an initial or after the number of a day ends no sentence. */
const noEnd =
  /(?:^|[\s("'“‘«])(?:\p{Lu}|\d{1,2}|Dr|Mr|Mrs|Ms|Prof|St|Sr|Jr|No|Nr|Vol|Fig|Inc|Ltd|vs|ca|cf|al|e\.g|i\.e|z\.\s?B|d\.\s?h|u\.\s?a|bzw|bspw|Hr|Fr|Mme|Mlle)\.\s*$/u;

/** Where one may cut without a blank: after the marks with which scripts without blanks end a sentence. */
const closesSentence = /[\s。．！？｡」』）】〉》]$/u;

/** Speech ends, and the sentence may go on: `“Is it?” he asked.` */
const endsSpeech = /["'”’»)\]]\s*$/;

/**
 * Where sentences end in a text, as offsets behind the blanks that follow; not the end of the text. A line end is a
 * blank like others: people wrap lines where they like.
 */
export function sentenceEnds(text: string): number[] {
  const flat = text.replaceAll('\n', ' ');
  const ends: number[] = [];
  for (const { index } of sentences.segment(flat)) {
    const sentence = flat.slice(ends.at(-1) ?? 0, index);
    if (sentence.trim() === '' || noEnd.test(sentence)) continue;
    // Without a blank it is no end: `Yahoo!Mail`, `example.com/?q=1`.
    if (!closesSentence.test(sentence)) continue;
    if (endsSpeech.test(sentence) && /^\p{Ll}/u.test(flat.slice(index, index + 2))) continue;
    ends.push(index);
  }
  return ends;
}

export interface WordEnd {
  at: number;
  /** A line ends here too. */
  isLine: boolean;
}

/** Blanks at which a line can be broken; a no-break space holds its two words together. */
const blanks = /[^\S\u00a0\u202f]+/g;
/** Scripts that set no blanks between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
const endsUnspaced = new RegExp(`(?:${unspaced.source}\\p{M}*|[、，；：。！？ー」』）])$`, 'u');
const startsUnspaced = new RegExp(`^${unspaced.source}`, 'u');

/** Where words end in a text, as offsets behind the blanks that follow; not the end of the text. */
export function wordEnds(text: string): WordEnd[] {
  const ends: WordEnd[] = [];
  let from = 0;
  const endsInside = (to: number) => {
    for (const at of unspacedEnds(text.slice(from, to))) ends.push({ at: from + at, isLine: false });
  };
  for (const { index, 0: blank } of text.matchAll(blanks)) {
    const at = index + blank.length;
    endsInside(index);
    if (index > 0 && at < text.length) ends.push({ at, isLine: blank.includes('\n') });
    from = at;
  }
  endsInside(text.length);
  return ends;
}

/** Inside a stretch without blanks, as far as its script has none: never in a tag, a mention or an address. */
function unspacedEnds(stretch: string): number[] {
  if (!unspaced.test(stretch) || stretch.includes('://')) return [];
  const whole = stretch.search(/[#＃@＠]/u);
  const open = whole === -1 ? stretch : stretch.slice(0, whole);
  return [...words.segment(open)].flatMap(({ index, segment }) =>
    index > 0 && startsUnspaced.test(segment) && endsUnspaced.test(open.slice(0, index)) ? [index] : [],
  );
}
