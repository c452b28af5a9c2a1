import type { JsonObject } from '../../src/model/json.ts';
import type { PostLook } from '../../src/model/look.ts';
import type { PayloadMedia } from '../../src/model/payload.ts';

/** As `render` keeps them. */
interface Options {
  title?: string;
  url?: string;
  crosspost?: string;
  reply_to?: string;
  thumbnail?: PayloadMedia;
}

/** The text is Markdown, as it is sent. */
export const look: PostLook = {
  accent: { light: '#b03400', dark: '#ff9f75' },
  avatar: 'circle',
  text: 'above',
  follows: 'comments',
  finds: ['link'],
  handle: ({ place }) => (typeof place.subreddit === 'string' ? `r/${place.subreddit.replace(/^\/?r\//, '')}` : null),
  read({ options }) {
    const { title, url, crosspost, reply_to: reply, thumbnail, ...rest } = options as JsonObject & Options;
    const card = url === undefined ? undefined : { url, title: new URL(url).host };
    return { title, card, quote: crosspost ?? reply, thumbnail, rest };
  },
};
