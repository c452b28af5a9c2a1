import type { JsonObject } from '../../src/model/json.ts';
import type { PostLook } from '../../src/model/look.ts';
import type { PayloadMedia } from '../../src/model/payload.ts';

/** As `render` keeps them. */
interface Options {
  card?: { uri: string; title: string; description: string; image?: PayloadMedia };
  quote?: string;
}

export const look: PostLook = {
  accent: { light: '#0b63ce', dark: '#7ab8ff' },
  avatar: 'circle',
  text: 'above',
  follows: 'thread',
  finds: [],
  handle: ({ place }) => `@${String(place.identifier)}`,
  read({ options }) {
    const { card, quote, ...rest } = options as JsonObject & Options;
    return { card: card === undefined ? undefined : { ...card, url: card.uri }, quote, rest };
  },
};
