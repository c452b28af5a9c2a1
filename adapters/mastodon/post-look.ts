import type { JsonObject } from '../../src/model/json.ts';
import type { PostLook } from '../../src/model/look.ts';

/** As `render` keeps them. */
interface Options {
  spoiler_text?: string;
  poll?: { options: string[]; expires_in: number; multiple?: boolean; hide_totals?: boolean };
  quote?: string;
}

export const look: PostLook = {
  accent: { light: '#5547c9', dark: '#b5adff' },
  avatar: 'square',
  text: 'above',
  follows: 'thread',
  finds: ['link', 'mention', 'tag'],
  handle: ({ place }) => `on ${new URL(String(place.server)).host}`,
  read({ options }) {
    const { spoiler_text: warning, poll, quote, ...others } = options as JsonObject & Options;
    const { multiple, hide_totals } = poll ?? {};
    const rest = {
      ...others,
      ...(multiple === undefined ? {} : { multiple }),
      ...(hide_totals === undefined ? {} : { hide_totals }),
    };
    return {
      warning,
      poll: poll === undefined ? undefined : { options: poll.options, seconds: poll.expires_in },
      quote,
      rest,
    };
  },
};
