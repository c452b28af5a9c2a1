import {
  mostReviewBytes,
  type ReviewDocument,
  type ReviewTarget,
  reviewBounds,
  reviewDocument,
} from '../model/review.ts';

/**
 * The document as a file: JSON in UTF-8, never more than `mostReviewBytes`. Where there is too much, long texts are cut
 * first, then whole targets, issues and sentences are left out from the end, and counted.
 */
export function writeReview(document: ReviewDocument): Uint8Array {
  const config = fitting(document.config, mostReviewBytes * 0.15);
  const issues = fitting(document.issues, mostReviewBytes * 0.25);
  const upkeep = fitting(document.upkeep, mostReviewBytes * 0.05);
  const targets = fitting(withTexts(document.targets, mostReviewBytes * 0.4), mostReviewBytes * 0.5);
  const omitted = {
    targets: document.omitted.targets + document.targets.length - targets.length,
    issues: document.omitted.issues + document.issues.length - issues.length,
    config: document.omitted.config + document.config.length - config.length,
  };
  return encoder.encode(`${JSON.stringify({ ...document, targets, omitted, issues, config, upkeep })}\n`);
}

/**
 * A file that anybody may have written, as the document; null with a reason where it is none. Its words stay what they
 * are: hostile, to be escaped wherever they are shown.
 */
export function readReview(bytes: Uint8Array): { review: ReviewDocument } | { review: null; why: string } {
  if (bytes.length > mostReviewBytes) return { review: null, why: `it has more than ${mostReviewBytes} bytes` };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { review: null, why: 'it is not JSON in UTF-8' };
  }
  const read = reviewDocument.safeParse(value);
  if (read.success) return { review: read.data };
  const { path, code } = read.error.issues[0]!;
  // The words of the file itself are not repeated: of the path only what can be a name of ours.
  const where = path.filter(step => typeof step === 'number' || /^[a-z_]{1,20}$/.test(String(step))).join('.');
  return { review: null, why: `it is no review: ${code}${where === '' ? '' : ` at ${where}`}` };
}

const encoder = new TextEncoder();

/** How much of each text is kept, the first that makes them few enough. */
const textBounds = [reviewBounds.text, 10_000, 2000, 500] as const;

function withTexts(targets: readonly ReviewTarget[], most: number): ReviewTarget[] {
  const bound = textBounds.find(each => textBytes(targets, each) <= most) ?? textBounds[3];
  return targets.map(target => ({
    ...target,
    parts: target.parts.map(part => ({ ...part, text: cutText(part.text, bound) })),
  }));
}

/** As many as they can become: a character of one code unit has up to three bytes, or six in an escape. */
function textBytes(targets: readonly ReviewTarget[], bound: number): number {
  let bytes = 0;
  for (const { parts } of targets) {
    for (const { text } of parts) bytes += Math.min(text.length, bound) * 3;
  }
  return bytes;
}

/** The first ones that have room. */
function fitting<T>(items: readonly T[], most: number): T[] {
  let left = most;
  const fit: T[] = [];
  for (const item of items) {
    left -= Buffer.byteLength(JSON.stringify(item)) + 1;
    if (left < 0) break;
    fit.push(item);
  }
  return fit;
}

/** Never between the halves of one character. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
