import type { Account } from '../../src/model/config.ts';
import type { Payload, PayloadPart } from '../../src/model/payload.ts';
import { certainVideoSeconds, prices } from '../x.limits.ts';
import { urlsIn } from './length.ts';
import { isEnterprise } from './place.ts';

/** What a reviewer should know: what it costs, what becomes a link, and what X may make of it. */
export function notesOf(payload: Payload, account: Account): string[] {
  const { parts } = payload;
  return [
    // What an Enterprise plan pays is in its contract.
    ...(isEnterprise(account) ? [] : [costNote(parts)]),
    ...bareLinkNotes(parts),
    ...replyNotes(payload, account),
    ...videoNotes(parts),
  ];
}

/** https://docs.x.com/x-api/getting-started/pricing */
function costNote(parts: readonly PayloadPart[]): string {
  const links = parts.filter(({ text }) => urlsIn(text).length > 0).length;
  const media = parts.flatMap(part => part.media);
  const rows: [count: number, price: number, what: string][] = [
    [links, prices.postWithLink, links === 1 ? 'post with a link' : 'posts with a link'],
    [parts.length - links, prices.post, parts.length - links === 1 ? 'post' : 'posts'],
    [media.length, prices.media, media.length === 1 ? 'file' : 'files'],
    [media.filter(({ alt }) => alt !== '').length, prices.alt, 'alternative text'],
    [1, prices.me, 'look at the account'],
  ];
  const charged = rows.filter(([count]) => count > 0);
  const sum = charged.reduce((total, [count, price]) => total + count * price, 0);
  const shown = charged.map(([count, price, what]) => `${count} ${what} at $${price.toFixed(3)}`).join(', ');
  return `Costs about $${sum.toFixed(3)} of X's credits: ${shown} (prices of ${prices.checked}).`;
}

/** A file name or a domain in prose becomes a link: it counts 23, and X charges for it as for a link. */
function bareLinkNotes(parts: readonly PayloadPart[]): string[] {
  const bare = new Set(parts.flatMap(({ text }) => urlsIn(text).map(({ url }) => url)).filter(url => !isWhole(url)));
  return [...bare].map(url => `X makes a link of \`${url}\`, which costs and counts as one.`);
}

function isWhole(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

function replyNotes({ options }: Payload, account: Account): string[] {
  if (options.reply === undefined || isEnterprise(account)) return [];
  return ['X lets an app answer its own account, and authors who mentioned or quoted it; it may refuse others.'];
}

function videoNotes(parts: readonly PayloadPart[]): string[] {
  const videos = parts.flatMap(({ media }) => media).filter(({ kind }) => kind === 'video');
  return videos.flatMap(({ file, alt, video, width, height }) => [
    ...((video?.milliseconds ?? 0) > certainVideoSeconds * 1000
      ? [
          `${file} runs for more than ${certainVideoSeconds} seconds, which X may refuse to some accounts when it makes the post.`,
        ]
      : []),
    ...(Math.max(width, height) > 1280 || Math.min(width, height) > 1024
      ? [`${file} is larger than 1280x1024, above which X gives no promise.`]
      : []),
    ...(alt === ''
      ? []
      : [
          `X documents alternative texts for images and GIFs: that of ${file} is offered, and left out if X refuses it.`,
        ]),
  ]);
}
