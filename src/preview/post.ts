import { formatMoment, relative } from '../content/time.ts';
import type { PostLook, ShownOptions } from '../model/look.ts';
import type { Payload, PayloadPart } from '../model/payload.ts';
import type { PlannedTarget } from '../model/plan.ts';
import { linkCard, pollBox, quoteBox, thumbnailBox } from './extras.ts';
import { type Html, html } from './html.ts';
import { mediaGrid } from './media.ts';
import { isolated, partText, wordedLinks } from './text.ts';
import { nowOf, type View } from './view.ts';

/** What of a part stands where. */
interface Drawing {
  target: PlannedTarget;
  look: PostLook;
  shown: ShownOptions;
  view: View;
}

/** A payload as readers would see it, or nearly so; the parts of a thread are a list. */
export function drawnPost(
  target: PlannedTarget,
  payload: Payload,
  shown: ShownOptions,
  look: PostLook,
  view: View,
): Html {
  const drawing = { target, look, shown, view };
  const parts = look.follows === 'steps' ? payload.parts.slice(0, 1) : payload.parts;
  if (parts.length === 1)
    return html`<div class="post ${look.avatar}"><div class="part">${partOf(parts[0]!, 0, drawing)}</div></div>`;
  const count = parts.length;
  return html`<ol class="post ${look.avatar} ${look.follows}" role="list">${parts.map(
    (part, index) => html`
<li class="part">${partOf(part, index, drawing, html`<span class="number">${numberOf(index, count, look)}</span>`)}</li>`,
  )}</ol>`;
}

function numberOf(index: number, count: number, { follows }: PostLook): string {
  if (follows === 'thread') return `${index + 1}/${count}`;
  return index === 0 ? 'post' : `comment ${index}`;
}

function partOf(part: PayloadPart, index: number, drawing: Drawing, number: Html | null = null): Html {
  const { target, look, shown, view } = drawing;
  const isFirst = index === 0;
  const media = mediaGrid(part.media, view.useMedia);
  const title = isFirst && shown.title ? html`<p class="title" dir="auto">${isolated(shown.title)}</p>` : null;
  const text = part.text === '' ? null : html`<p class="text" dir="auto">${partText(part, look.finds)}</p>`;
  const above = look.text === 'above';
  return html`<span class="avatar" aria-hidden="true">${initials(target.account.name)}</span>
<div class="body">${head(drawing, number)}${shown.warning ? html`<p class="behind" dir="auto"><span class="quiet">Behind a warning:</span> ${isolated(shown.warning)}</p>` : null}${
    above ? [title, text, media] : [media, title, text]
  }${isFirst ? [thumbnailBox(shown, view.useMedia), pollBox(shown), linkCard(shown, view.useMedia), quoteBox(shown)] : null}${addresses(part)}${counts(part, drawing)}</div>`;
}

/** Readers see only the words, until they follow one; who judges a post sees both. */
function addresses(part: PayloadPart): Html | null {
  const links = wordedLinks(part);
  if (links.length === 0) return null;
  return html`<ul class="addresses" role="list">${links.map(
    ({ words, address }) => html`<li>${isolated(words)} leads to ${isolated(address)}</li>`,
  )}</ul>`;
}

function head({ target, look, view }: Drawing, number: Html | null): Html {
  const handle = look.handle(target.account);
  return html`<div class="who"><p><span class="name">${isolated(target.account.name)}</span> ${
    handle === null ? null : html`<span class="handle">${isolated(handle)}</span>`
  }</p><p class="when">${whenShort(target, view)}${number}</p></div>`;
}

function whenShort({ publishAt }: PlannedTarget, view: View): string {
  return publishAt === null ? 'with the next run' : relative(publishAt.epochMilliseconds, nowOf(view));
}

/** In the zone that the post names, and in UTC. */
export function whenWords({ publishAt }: PlannedTarget, view: View): Html {
  if (publishAt === null) return html`with the next run after the merge`;
  const { epochMilliseconds: time, zone, utc } = publishAt;
  const local = formatMoment(time, zone ?? view.zone);
  const universal = formatMoment(time, null);
  return html`<time datetime="${utc}">${local}</time>${local === universal ? null : ` (${universal.slice(11)})`}`;
}

function initials(name: string): string {
  const words = name.split('-').filter(word => word !== '');
  const letters =
    words.length === 1
      ? words[0]!.slice(0, 2)
      : words
          .slice(0, 2)
          .map(word => word[0])
          .join('');
  return letters.toUpperCase();
}

/** The length against its limit, and others that come near theirs; the bar only says again what the words say. */
function counts(part: PayloadPart, { target, view }: Drawing): Html | null {
  const limits = view.platforms.get(target.account.platform)?.text ?? {};
  const rows = Object.entries(part.counts).flatMap(([name, count], index) => {
    const limit = limits[name];
    const max = limit === undefined ? null : view.limitOf(target.account, name);
    if (limit === undefined || max === null || (index > 0 && count < max / 2)) return [];
    return [countRow(name, count, max, limit.unit)];
  });
  return rows.length === 0 ? null : html`<ul class="counts" role="list">${rows}</ul>`;
}

function countRow(name: string, count: number, max: number, unit: string): Html {
  const what = name === 'text' ? '' : `${name.replaceAll('_', ' ')}: `;
  const over = count > max ? html` <strong class="over">${count - max} over</strong>` : null;
  const tone = count > max ? 'full' : count > max * 0.9 ? 'nearly' : 'roomy';
  return html`<li><span>${what}${count} of ${max} ${unit}${over}</span> <span class="bar ${tone} w${width(count, max)}" aria-hidden="true"></span></li>`;
}

/** In steps of a twentieth. */
function width(count: number, max: number): number {
  return Math.min(20, Math.max(count > 0 ? 1 : 0, Math.round((20 * count) / max)));
}
