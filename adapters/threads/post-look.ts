import type { PostLook } from '../../src/model/look.ts';
import { optionsOf } from './payload-options.ts';

export const look: PostLook = {
  accent: { light: '#6b3568', dark: '#e6bfe3' },
  avatar: 'circle',
  text: 'above',
  follows: 'thread',
  finds: ['link', 'mention', 'tag'],
  handle: ({ place }) => (typeof place.username === 'string' ? place.username : null),
  read(payload) {
    const { poll_options: choices, link_attachment: url, quote } = optionsOf(payload);
    const { poll_options: _, link_attachment: __, quote: ___, ...rest } = payload.options;
    return {
      poll: choices === undefined ? undefined : { options: choices, seconds: null },
      card: url === undefined ? undefined : { url, title: new URL(url).host },
      quote,
      rest,
    };
  },
};
