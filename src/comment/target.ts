import { formatMoment, relative } from '../content/time.ts';
import { isTimeZone } from '../content/time-zone.ts';
import type { ReviewDocument, ReviewPart, ReviewTarget } from '../model/review.ts';
import { anchor, code, codeBlock, image, prose } from './markup.ts';

/** How long one part may be when it is written; what is longer is shown cut. */
const mostPart = 12_000;
const mostWords = 1500;
const mostMedia = 20;
const mostOptions = 30;

export interface TargetSetting {
  document: Pick<ReviewDocument, 'now' | 'timezone'>;
  /** Whether it is shown without being opened. */
  isOpen: boolean;
  /** Where a picture of its card is; null for none. */
  picture: string | null;
  /** How much of it there is room for, in UTF-16 code units. */
  most: number;
}

/** One target as a piece of a page that opens and closes by itself, or null where there is no room for it. */
export function targetHtml(target: ReviewTarget, setting: TargetSetting): string | null {
  for (const share of [1, 0.3, 0.08]) {
    const html = written(target, setting, share);
    if (html.length <= setting.most) return html;
  }
  return null;
}

function written(target: ReviewTarget, { document, isOpen, picture }: TargetSetting, share: number): string {
  const { account, platform, from, change, was, notes } = target;
  const most = mostWords * share;
  const who = from === null ? '' : ` (${code(short(from, 200))})`;
  const summary = `<b>${change}</b> ${code(short(account, 100))} on ${code(short(platform, 100))}${who} · ${stateWords(target)}`;
  const lines = [
    `<b>When:</b> ${whenWords(target, document)}`,
    ...(target.moved_from === null ? [] : [`<b>Moved from:</b> ${code(short(target.moved_from, most))}`]),
    ...(was.length === 0 ? [] : [`<b>Changed:</b> ${was.map(what => prose(short(what, most))).join('; ')}`]),
    ...(target.reason === '' ? [] : [`<b>Why:</b> ${prose(short(target.reason, most))}`]),
    ...target.links.slice(0, mostMedia).map(link => `<b>Out at:</b> ${anchor(link)}`),
    ...notes.map(note => `<b>Note:</b> ${prose(short(note, most))}`),
  ];
  const body = [
    `<p>${lines.join('<br>')}</p>`,
    // Its words stand below as text, so the picture needs none of its own.
    ...(picture === null ? [] : [`<p>${image(picture, 'The card of this post, as far as it was published')}</p>`]),
    ...target.parts.map((part, index) => partHtml(part, index, target.parts_total, share)),
    ...(target.parts.length < target.parts_total
      ? [
          `<p>${numberWords(target.parts_total - target.parts.length)} more parts are not shown here; they go out all the same.</p>`,
        ]
      : []),
    optionsHtml(target, share),
  ];
  return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>${body.join('')}</details>`;
}

function stateWords({ state }: ReviewTarget): string {
  return state === null ? 'no longer planned' : state;
}

/** In the zone that the post means, in UTC, and from now. */
export function whenWords(
  { publish_at: time, state }: Pick<ReviewTarget, 'publish_at' | 'state'>,
  { now, timezone }: Pick<ReviewDocument, 'now' | 'timezone'>,
): string {
  if (time === null) return state === null ? 'it had no time' : 'with the next run after merging';
  const at = Date.parse(time.utc);
  const named = time.zone ?? timezone;
  const zone = named !== null && isTimeZone(named) ? named : null;
  const local = zone === null || zone === 'UTC' ? [] : [formatMoment(at, zone)];
  return [...local, formatMoment(at, null), relative(at, Date.parse(now))].map(prose).join(' · ');
}

function partHtml(part: ReviewPart, index: number, total: number, share: number): string {
  const which = total === 1 ? '' : `<b>Part ${index + 1} of ${numberWords(total)}</b> · `;
  const counts = part.counts.map(({ unit, count, limit }) => {
    const words = `${numberWords(count)}${limit === null ? '' : ` of ${numberWords(limit)}`} ${short(unit, 60)}`;
    return limit !== null && count > limit ? `<b>${prose(words)}</b>` : prose(words);
  });
  const head = `<p>${which}${counts.join(', ') || 'not counted'}</p>`;
  const { html, isWhole } = codeBlock(part.text, mostPart * share);
  const text = part.text === '' ? '<p>No text.</p>' : html;
  const isCut = !isWhole || part.text.length < part.length;
  const cut = isCut
    ? `<p>The text is cut here, and only here: it has ${numberWords(part.length)} characters, and all of them go out.</p>`
    : '';
  return `${head}${text}${cut}${mediaHtml(part, share)}`;
}

function mediaHtml({ media }: ReviewPart, share: number): string {
  if (media.length === 0) return '';
  const shown = media.slice(0, mostMedia).map(({ file, alt, kind, width, height, bytes }) => {
    const size = width > 0 && height > 0 ? `, ${numberWords(width)} × ${numberWords(height)}` : '';
    const words =
      alt === '' ? '<b>no alternative text</b>' : `alternative text: ${code(short(alt, mostWords * share))}`;
    return `<li>${code(short(file, 300))} (${kind}${size}, ${bytesWords(bytes)}): ${words}</li>`;
  });
  const rest = media.length > mostMedia ? `<li>${media.length - mostMedia} more are not shown here.</li>` : '';
  return `<ul>${shown.join('')}${rest}</ul>`;
}

function optionsHtml({ options }: ReviewTarget, share: number): string {
  if (options.length === 0) return '';
  const shown = options
    .slice(0, mostOptions)
    .map(({ label, value }) => `<li>${code(short(label, 100))}: ${code(short(value, mostWords * share))}</li>`);
  const rest = options.length > mostOptions ? `<li>${options.length - mostOptions} more are not shown here.</li>` : '';
  return `<p>Beside the text:</p><ul>${shown.join('')}${rest}</ul>`;
}

/** Seven digits in a row could be a commit, of which the host makes a link. */
function numberWords(count: number): string {
  return count.toLocaleString('en');
}

function bytesWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const [size, unit] = bytes < 1_000_000 ? [1000, 'kB'] : bytes < 1_000_000_000 ? [1_000_000, 'MB'] : [1e9, 'GB'];
  return `${numberWords(Math.round((bytes / size) * 10) / 10)} ${unit}`;
}

/** A string that is no text of a post; where it is cut, that is seen. */
export function short(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, Math.max(1, Math.floor(most))).replace(/[\ud800-\udbff]$/, '')}…`;
}
