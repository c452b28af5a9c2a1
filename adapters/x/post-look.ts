import type { JsonObject } from '../../src/model/json.ts';
import type { PostLook } from '../../src/model/look.ts';

/** As `render` keeps them. */
interface Options {
  poll?: { options: string[]; expires_in: number };
  quote?: string;
}

export const look: PostLook = {
  accent: { light: '#29485f', dark: '#b9d3e8' },
  avatar: 'circle',
  text: 'above',
  follows: 'thread',
  finds: ['link', 'mention', 'tag'],
  handle: ({ place }) => (typeof place.username === 'string' ? `@${place.username}` : null),
  read({ options }) {
    const { poll, quote, ...rest } = options as JsonObject & Options;
    return { poll: poll === undefined ? undefined : { options: poll.options, seconds: poll.expires_in }, quote, rest };
  },
};
