import type { JsonObject } from '../../src/model/json.ts';
import type { PostLook } from '../../src/model/look.ts';
import type { PayloadMedia } from '../../src/model/payload.ts';
import { videoResource } from './resource.ts';

/** As `render` keeps them. */
interface Step {
  kind: string;
  media?: PayloadMedia;
}

/** The title stands below the video, and the description below that. */
export const look: PostLook = {
  accent: { light: '#b01010', dark: '#ff958c' },
  avatar: 'circle',
  text: 'below',
  follows: 'steps',
  finds: ['link', 'tag'],
  handle: ({ place }) => (place.channel === undefined ? null : String(place.channel)),
  read(payload) {
    const { resource: _, steps = [], ...others } = payload.options as JsonObject & { steps?: Step[] };
    const { snippet, status, paidProductPlacementDetails: paid } = videoResource(payload);
    const { title, description: __, ...about } = snippet;
    const left = steps.filter(({ kind }) => kind !== 'thumbnail');
    const rest = {
      ...about,
      ...status,
      ...paid,
      ...others,
      ...(left.length === 0 ? {} : { steps: left as unknown as JsonObject[] }),
    };
    return { title, thumbnail: steps.find(({ kind }) => kind === 'thumbnail')?.media, rest };
  },
};
