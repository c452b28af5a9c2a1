import { durationText, valueText } from '../content/option-words.ts';
import type { ShownOptions } from '../model/look.ts';
import { type Html, html, webAddress } from './html.ts';
import { shown } from './media.ts';
import { isolated } from './text.ts';
import type { View } from './view.ts';

/** A poll that nobody can answer here. */
export function pollBox({ poll }: ShownOptions): Html | null {
  if (poll === undefined) return null;
  const runs = poll.seconds === null ? null : html`<p class="quiet">Runs for ${durationText(poll.seconds)}</p>`;
  return html`
<div class="poll">${poll.question === undefined ? null : html`<p class="question">${isolated(poll.question)}</p>`}<ul role="list">${poll.options.map(
    option => html`<li>${isolated(option)}</li>`,
  )}</ul>${runs}</div>`;
}

/** What a link looks like where the platform shows a card for it. */
export function linkCard({ card }: ShownOptions, useMedia: View['useMedia']): Html | null {
  if (card === undefined) return null;
  const address = webAddress(card.url);
  const title = isolated(card.title);
  return html`
<div class="link-card">${card.image === undefined ? null : shown({ ...card.image, alt: card.image.alt || 'Picture of the card' }, useMedia)}<div class="link-words"><p class="link-title">${
    address === null ? title : html`<a href="${address}" rel="noreferrer">${title}</a>`
  }</p>${card.description ? html`<p>${isolated(card.description)}</p>` : null}<p class="quiet">${isolated(card.url)}</p></div></div>`;
}

export function quoteBox({ quote }: ShownOptions): Html | null {
  if (quote === undefined) return null;
  const address = webAddress(quote);
  return html`
<p class="quote"><span class="quiet">With the post</span> ${
    address === null ? isolated(quote) : html`<a href="${address}" rel="noreferrer">${isolated(quote)}</a>`
  }</p>`;
}

/** The still picture of a video. */
export function thumbnailBox({ thumbnail }: ShownOptions, useMedia: View['useMedia']): Html | null {
  if (thumbnail === undefined) return null;
  const picture = { ...thumbnail, alt: thumbnail.alt || 'Thumbnail' };
  return html`
<figure class="thumbnail">${shown(picture, useMedia)}<figcaption>Thumbnail <span class="file">${isolated(thumbnail.file)}</span></figcaption></figure>`;
}

/** What goes out beside all that, by the platform's own names. */
export function optionList({ rest }: ShownOptions): Html | null {
  const entries = Object.entries(rest);
  if (entries.length === 0) return null;
  return html`
<dl class="options">${entries.map(([name, value]) => html`<div><dt>${isolated(name)}</dt><dd>${isolated(valueText(value))}</dd></div>`)}</dl>`;
}
