import type { JsonObject } from '../../src/model/json.ts';
import type { PostLook } from '../../src/model/look.ts';
import type { PayloadMedia } from '../../src/model/payload.ts';

/** As `render` keeps them. */
interface Options {
  card?: { source: string; title: string; description?: string; thumbnail?: PayloadMedia };
  poll?: { question: string; options: string[]; expires_in: number };
}

export const look: PostLook = {
  accent: { light: '#0a5b99', dark: '#86c3f4' },
  avatar: 'circle',
  text: 'above',
  follows: 'comments',
  finds: ['link'],
  handle: ({ place }) => (place.organization === undefined ? null : `organization ${String(place.organization)}`),
  read({ options }) {
    const { card, poll, ...rest } = options as JsonObject & Options;
    return {
      card: card === undefined ? undefined : { ...card, url: card.source, image: card.thumbnail },
      poll: poll === undefined ? undefined : { ...poll, seconds: poll.expires_in },
      rest,
    };
  },
};
