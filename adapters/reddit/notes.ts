import type { Payload } from '../../src/model/payload.ts';
import { shownPlace } from './addresses.ts';
import type { PostKind } from './post.ts';
import type { Shape } from './render.ts';

const kinds: Record<PostKind, string> = {
  self: 'a text post',
  link: 'a link post',
  image: 'an image',
  video: 'a video',
  gallery: 'a gallery',
  crosspost: 'a crosspost',
  comment: 'a comment',
};

const captionsHint = ' With `captions: alt` it stands below each picture.';

/** What a reviewer should know and the text does not show. */
export function notesOf({ parts, options }: Payload, { kind, title, subreddit, isTitleHeading }: Shape): string[] {
  const media = parts[0]!.media;
  const place = kind === 'comment' || subreddit === null ? '' : ` in ${shownPlace(subreddit)}`;
  const hasLostAlt = options.captions === undefined && media.some(({ alt }) => alt !== '');
  return [
    `Goes out as ${kinds[kind]}${place}.`,
    ...(isTitleHeading && title !== null
      ? [`The title is the heading that the text begins with: ${title}. It is taken out of the text.`]
      : []),
    ...(parts.length > 1 ? [commentsNote(parts.length, kind === 'crosspost')] : []),
    ...(hasLostAlt
      ? [`Reddit has no alternative text: \`alt\` is not sent.${kind === 'gallery' ? captionsHint : ''}`]
      : []),
    ...(kind === 'video' && options.thumbnail === undefined
      ? ['There is no `thumbnail`: a plain black picture is shown until the video plays.']
      : []),
    ...(kind === 'image' || kind === 'video'
      ? ['Reddit makes the post some time after the upload, up to minutes.']
      : []),
  ];
}

function commentsNote(count: number, isCrosspost: boolean): string {
  const which = count === 2 ? 'Part 2 is a comment' : `Parts 2 to ${count} are comments`;
  return isCrosspost ? `${which} below the crosspost, which has no text of its own.` : `${which} below the post.`;
}
