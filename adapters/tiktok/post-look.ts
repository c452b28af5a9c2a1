import type { PostLook } from '../../src/model/look.ts';
import { optionsOf } from './payload-options.ts';

/** A caption below a video or photos; an address in it leads nowhere. */
export const look: PostLook = {
  accent: { light: '#ad1242', dark: '#ff8fab' },
  avatar: 'circle',
  text: 'below',
  follows: 'thread',
  finds: ['mention', 'tag'],
  handle: ({ place }) => (typeof place.username === 'string' ? `@${place.username}` : null),
  read(payload) {
    const { title: _, ...rest } = payload.options;
    return { title: optionsOf(payload).title, rest };
  },
};
