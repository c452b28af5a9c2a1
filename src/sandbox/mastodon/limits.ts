import { z } from 'zod';

const number = z.int().positive();

/** The usual configuration of a server; https://docs.joinmastodon.org/entities/Instance/#configuration */
export const defaultConfiguration = {
  statuses: { max_characters: 500, max_media_attachments: 4, characters_reserved_per_url: 23 },
  media_attachments: {
    supported_mime_types: [
      ...['image/jpeg', 'image/png', 'image/gif', 'image/heic', 'image/heif', 'image/webp', 'image/avif'],
      ...['video/webm', 'video/mp4', 'video/quicktime', 'audio/mpeg', 'audio/ogg', 'audio/wav', 'audio/flac'],
    ],
    description_limit: 1500,
    image_size_limit: 16_777_216,
    image_matrix_limit: 33_177_600,
    video_size_limit: 103_809_024,
    video_frame_rate_limit: 120,
    video_matrix_limit: 8_294_400,
  },
  polls: { max_options: 4, max_characters_per_option: 50, min_expiration: 300, max_expiration: 2_629_746 },
};

const defaults = defaultConfiguration;

const configuration = z.object({
  statuses: z
    .object({
      max_characters: number.default(defaults.statuses.max_characters),
      max_media_attachments: number.default(defaults.statuses.max_media_attachments),
      characters_reserved_per_url: number.default(defaults.statuses.characters_reserved_per_url),
    })
    .prefault({}),
  media_attachments: z
    .object({
      supported_mime_types: z.array(z.string()).default(defaults.media_attachments.supported_mime_types),
      description_limit: number.default(defaults.media_attachments.description_limit),
      image_size_limit: number.default(defaults.media_attachments.image_size_limit),
      image_matrix_limit: number.default(defaults.media_attachments.image_matrix_limit),
      video_size_limit: number.default(defaults.media_attachments.video_size_limit),
    })
    .prefault({}),
  polls: z
    .object({
      max_options: number.default(defaults.polls.max_options),
      max_characters_per_option: number.default(defaults.polls.max_characters_per_option),
      min_expiration: number.default(defaults.polls.min_expiration),
      max_expiration: number.default(defaults.polls.max_expiration),
    })
    .prefault({}),
});

/** The limits that hold: what the instance document says, the usual ones where it says nothing. */
export function limitsOf(server: { configuration: Record<string, unknown> | null }): z.infer<typeof configuration> {
  return configuration.parse(server.configuration ?? {});
}
