import type { PayloadMedia } from '../model/payload.ts';
import { type Address, attribute, dimensions, fileBeside, type Html, html } from './html.ts';
import { flat, isolated } from './text.ts';
import type { View } from './view.ts';

/** The types that are copied beside the page, by what their bytes say, with the ending under which they are kept. */
const endings: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
};

/** The name of a media file beside the page: never one that somebody chose. Null for what is not copied. */
export function mediaName({ type, digest }: Pick<PayloadMedia, 'type' | 'digest'>): string | null {
  const ending = Object.hasOwn(endings, type) ? endings[type] : undefined;
  return ending === undefined ? null : `media/${digest}.${ending}`;
}

/** The media of a part, each with its alternative text in words. */
export function mediaGrid(media: readonly PayloadMedia[], useMedia: View['useMedia']): Html | null {
  if (media.length === 0) return null;
  const size = media.length === 1 ? 'one' : media.length <= 4 ? 'few' : 'many';
  return html`
<div class="media ${size}">${media.map(item => figure(item, useMedia))}</div>`;
}

function figure(media: PayloadMedia, useMedia: View['useMedia']): Html {
  const words =
    media.alt === ''
      ? html`<span class="no-alt">No alternative text</span>`
      : html`<span class="alt">Alt</span> ${isolated(media.alt)}`;
  return html`
<figure>${shown(media, useMedia)}<figcaption>${media.kind === 'document' ? null : words} <span class="file">${isolated(media.file)}</span></figcaption></figure>`;
}

/** The element for one file: nothing of it is fetched before it comes into view, and of a video nothing at all. */
export function shown(media: PayloadMedia, useMedia: View['useMedia']): Html {
  const name = mediaName(media);
  if (name === null) return html`<p class="not-shown">${media.type}, which pages do not show</p>`;
  useMedia(name, media);
  const address = fileBeside(name);
  if (media.kind === 'image') return image(media, address);
  if (media.kind === 'video') return video(media, address);
  return html`<p class="document"><a href="${address}">${isolated(lastStep(media.file))}</a> <span class="quiet">${sizeOf(media)}</span></p>`;
}

function image({ alt, file, width, height }: PayloadMedia, address: Address): Html {
  const words = alt === '' ? `No alternative text: ${lastStep(file)}` : alt;
  return html`<a class="picture" href="${address}"><img src="${address}" alt="${flat(words)}" loading="lazy" decoding="async"${dimensions(width, height)}></a>`;
}

function video({ alt, file, width, height }: PayloadMedia, address: Address): Html {
  const label = attribute('aria-label', flat(alt === '' ? `Video ${lastStep(file)}` : alt));
  return html`<video src="${address}" controls preload="none"${dimensions(width, height)}${label}></video>`;
}

function sizeOf({ size, pages }: PayloadMedia): string {
  const amount = size < 1_000_000 ? `${Math.ceil(size / 1000)} kB` : `${(size / 1_000_000).toFixed(1)} MB`;
  return pages === undefined ? amount : `${amount}, ${pages} pages`;
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
