import { plainText } from '../../src/content/plain-text.ts';
import type { Rendered, RenderInput } from '../../src/model/adapter.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { PayloadPart } from '../../src/model/payload.ts';
import { payloadMedia } from '../kit/payload-media.ts';
import { withLink, writtenLinks } from '../kit/written-links.ts';
import { notesOf } from './notes.ts';
import type { TiktokOptions } from './options.ts';
import { postIssues } from './post-issues.ts';

const privacyLevels = {
  public: 'PUBLIC_TO_EVERYONE',
  friends: 'MUTUAL_FOLLOW_FRIENDS',
  followers: 'FOLLOWER_OF_CREATOR',
  only_me: 'SELF_ONLY',
} as const satisfies Record<NonNullable<TiktokOptions['privacy']>, string>;

/** Plain text: URLs in it lead nowhere; `#` and `@` are found by TikTok. One video with a caption, or photos. */
export function render(input: RenderInput<TiktokOptions>): Rendered {
  const { options } = input;
  const isVideo = input.media.some(media => media.kind === 'video');
  const texts = input.text.length === 0 ? [''] : input.text.map(part => writtenLinks(plainText(part)));
  const written = texts.map((plain, index) => (index === 0 ? withLink(plain, input.link) : plain));
  const isBare = isVideo && options.mode === 'inbox' && options.without_caption === true;
  const parts: PayloadPart[] = written.map((full, index) => {
    const text = isBare ? '' : full;
    const counts: Record<string, number> = isVideo
      ? { caption: text.length }
      : { title: options.title?.length ?? 0, description: text.length };
    // Photos are fetched by TikTok, a video is sent to it.
    const media = payloadMedia(input.media, index + 1, { withUrl: !isVideo });
    return { text, entities: [], media, counts };
  });
  return {
    payload: { parts, options: isVideo ? videoOptions(options) : photoOptions(options) },
    issues: postIssues(input, written.join('')),
    notes: notesOf(input),
  };
}

/** A draft of a video takes nothing at all. */
function videoOptions(options: TiktokOptions): JsonObject {
  if (options.mode === 'inbox') return { mode: 'inbox' };
  const { allow_duets: duets = false, allow_stitches: stitches = false, ai_generated: made = false } = options;
  const { cover_milliseconds: cover } = options;
  return {
    ...directOptions(options),
    disable_duet: !duets,
    disable_stitch: !stitches,
    is_aigc: made,
    ...(cover === undefined ? {} : { video_cover_timestamp_ms: cover }),
  };
}

function photoOptions(options: TiktokOptions): JsonObject {
  const { title, cover_photo: cover = 1, add_music: music = false } = options;
  return {
    ...(options.mode === 'inbox' ? { mode: 'inbox' } : { ...directOptions(options), auto_add_music: music }),
    ...(title === undefined ? {} : { title }),
    photo_cover_index: cover - 1,
  };
}

/** Everything that lets others do something is off unless it was asked for, as TikTok demands of every tool. */
function directOptions(options: TiktokOptions): JsonObject {
  const { privacy, allow_comments: comments = false, own_brand: own = false, paid_partnership: paid = false } = options;
  return {
    mode: 'direct',
    ...(privacy === undefined ? {} : { privacy_level: privacyLevels[privacy] }),
    disable_comment: !comments,
    brand_content_toggle: paid,
    brand_organic_toggle: own,
  };
}
