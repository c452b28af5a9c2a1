import { z } from 'zod';
import type { PlatformContext } from '../../src/model/adapter.ts';
import { type Answer, exchange } from '../kit/answer.ts';
import { charactersPerUrl, mastodonLimits } from '../mastodon.limits.ts';
import { api } from './api.ts';

const count = z.int().positive();

/** What matters to us in `/api/v2/instance` and `/api/v1/instance`; all of it may be missing on a compatible server. */
const instance = z.object({
  api_versions: z.object({ mastodon: count.optional() }).optional().catch(undefined),
  max_toot_chars: count.optional(),
  configuration: z
    .object({
      statuses: z
        .object({
          max_characters: count.optional(),
          max_media_attachments: count.optional(),
          characters_reserved_per_url: count.optional(),
        })
        .optional(),
      media_attachments: z
        .object({
          supported_mime_types: z.array(z.string()).optional(),
          image_size_limit: count.optional(),
          image_matrix_limit: count.optional(),
          video_size_limit: count.optional(),
          video_matrix_limit: count.optional(),
          video_frame_rate_limit: count.optional(),
          description_limit: count.optional(),
        })
        .optional(),
      polls: z
        .object({
          max_options: count.optional(),
          max_characters_per_option: count.optional(),
          min_expiration: count.optional(),
          max_expiration: count.optional(),
        })
        .optional(),
    })
    .optional(),
});

export interface ServerLimits {
  /** The version of the client API, which also forks tell; 0 where a server has none. */
  version: number;
  text: number;
  perUrl: number;
  media: number;
  types: readonly string[];
  image: { bytes: number; pixels: number };
  video: { bytes: number; pixels: number; frameRate: number };
  alt: number;
  pollOptions: number;
  pollOptionText: number;
  pollSeconds: { min: number; max: number };
}

/** What the account's server says it takes; the usual numbers where it says nothing. Asked once a run. */
export async function serverLimits(context: PlatformContext): Promise<ServerLimits | Answer> {
  const known = context.session.get('limits') as ServerLimits | undefined;
  if (known !== undefined) return known;
  const answer = await readInstance(context);
  // A server that knows neither call has nothing to say, and the usual numbers hold.
  const isSilent = answer.kind === 'answer' && answer.status === 404;
  if (answer.kind === 'none' || (!isSilent && (answer.status < 200 || answer.status >= 300))) return answer;
  const limits = limitsOf(instance.safeParse(answer.json).data ?? {});
  context.session.set('limits', limits);
  return limits;
}

/** Servers before 4.0, and most that are compatible with Mastodon, know only the first version. */
async function readInstance(context: PlatformContext): Promise<Answer> {
  const answer = await exchange(context, { method: 'GET', url: api(context, '/api/v2/instance') });
  if (answer.kind === 'none' || answer.status !== 404) return answer;
  return exchange(context, { method: 'GET', url: api(context, '/api/v1/instance') });
}

function limitsOf(said: z.infer<typeof instance>): ServerLimits {
  const { statuses, media_attachments: media, polls } = said.configuration ?? {};
  const usual = mastodonLimits;
  return {
    version: said.api_versions?.mastodon ?? 0,
    text: statuses?.max_characters ?? said.max_toot_chars ?? usual.text.text.max,
    perUrl: statuses?.characters_reserved_per_url ?? charactersPerUrl,
    media: statuses?.max_media_attachments ?? usual.media.count.max,
    types: media?.supported_mime_types ?? [...usual.media.image.types, ...usual.media.video.types],
    image: {
      bytes: media?.image_size_limit ?? usual.media.image.bytes.max,
      pixels: media?.image_matrix_limit ?? usual.media.image.pixels.max,
    },
    video: {
      bytes: media?.video_size_limit ?? usual.media.video.bytes.max,
      pixels: media?.video_matrix_limit ?? usual.media.video.pixels.max,
      frameRate: media?.video_frame_rate_limit ?? usual.media.video.frameRate.max,
    },
    alt: media?.description_limit ?? usual.media.alt.max,
    pollOptions: polls?.max_options ?? usual.poll.options.max,
    pollOptionText: polls?.max_characters_per_option ?? usual.poll.optionText.max,
    pollSeconds: {
      min: polls?.min_expiration ?? usual.poll.seconds.min,
      max: polls?.max_expiration ?? usual.poll.seconds.max,
    },
  };
}
