import { createHash } from 'node:crypto';
import { urlsIn } from './length.ts';
import type { PostState, XState } from './state.ts';

export interface ShownUrl {
  /** In code points. */
  start: number;
  end: number;
  url: string;
  expanded_url: string;
  display_url: string;
  media_key?: string;
}

/** A stretch of text; `leadsTo` where it is a URL. */
interface Piece {
  text: string;
  leadsTo?: string;
  key?: string;
}

export function mediaKey(id: string): string {
  return `3_${id}`;
}

/** As X shows it: every URL behind t.co, links to media and quote at the end, and three characters escaped. */
export function shownText(state: XState, post: PostState): { text: string; urls: ShownUrl[] } {
  let text = '';
  const urls: ShownUrl[] = [];
  for (const { text: written, leadsTo, key } of [...writtenPieces(post), ...appendedPieces(post)]) {
    if (leadsTo === undefined) {
      text += state.escapes ? escaped(written) : written;
      continue;
    }
    const url = shortened(leadsTo);
    const start = [...text].length;
    text += url;
    urls.push({
      start,
      end: start + url.length,
      url,
      expanded_url: leadsTo,
      display_url: leadsTo.replace(/^https?:\/\/(?:www\.)?/, ''),
      ...(key === undefined ? {} : { media_key: key }),
    });
  }
  return { text, urls };
}

function writtenPieces({ text }: PostState): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { url, indices } of urlsIn(text)) {
    pieces.push({ text: text.slice(end, indices[0]) });
    pieces.push({ text: url, leadsTo: url.includes('://') ? url : `http://${url}` });
    end = indices[1];
  }
  return [...pieces, { text: text.slice(end) }];
}

function appendedPieces({ id, user, text, media, quoteOf }: PostState): Piece[] {
  const gap = { text: text === '' ? '' : ' ' };
  const shown = `https://x.com/${user.username}/status/${id}/photo/1`;
  return [
    ...(media.length === 0 ? [] : [gap, { text: shown, leadsTo: shown, key: mediaKey(media[0]!.id) }]),
    ...(quoteOf === null ? [] : [gap, { text: quoteOf, leadsTo: `https://x.com/i/web/status/${quoteOf}` }]),
  ];
}

/** The same for the same, as X's are not; ten characters, as X's are. */
function shortened(url: string): string {
  return `https://t.co/${createHash('sha256').update(url).digest('hex').slice(0, 10)}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
