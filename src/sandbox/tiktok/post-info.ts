import { z } from 'zod';
import { privacyLevels } from './accounts.ts';
import { invalid, refuse } from './errors.ts';
import type { CreatorState, PostInfo, TiktokState } from './state.ts';

const flag = z.boolean().default(false);
const info = z.object({
  title: z.string().default(''),
  description: z.string().default(''),
  privacy_level: z.string().optional(),
  disable_comment: flag,
  disable_duet: flag,
  disable_stitch: flag,
  brand_content_toggle: flag,
  brand_organic_toggle: flag,
  is_aigc: flag,
  auto_add_music: flag,
  video_cover_timestamp_ms: z.int().min(0).optional(),
});
type Info = z.infer<typeof info>;

export function videoInfo(state: TiktokState, creator: CreatorState, said: unknown): PostInfo {
  const read = readInfo(said);
  if (read.title.length > 2200) invalid('The title is too long');
  checkPrivacy(state, creator, read);
  const cover = read.video_cover_timestamp_ms;
  const notes = [...notesOf(read), ...(cover === undefined ? [] : [`cover: ${cover} ms`])];
  return { title: read.title, description: '', privacyLevel: read.privacy_level ?? '', notes };
}

export function photoInfo(state: TiktokState, creator: CreatorState, said: unknown, isDirect: boolean): PostInfo {
  const read = readInfo(said);
  if (read.title.length > 90) invalid('The title is too long');
  if (read.description.length > 4000) invalid('The description is too long');
  if (isDirect) checkPrivacy(state, creator, read);
  const { title, description } = read;
  return { title, description, privacyLevel: read.privacy_level ?? '', notes: isDirect ? notesOf(read) : [] };
}

function readInfo(said: unknown): Info {
  const parsed = info.safeParse(said ?? {});
  return parsed.success ? parsed.data : invalid(`post_info.${parsed.error.issues[0]!.path.join('.')} is invalid`);
}

function checkPrivacy(state: TiktokState, creator: CreatorState, { privacy_level: level }: Info): void {
  if (level === undefined || !privacyLevels(creator).includes(level)) {
    refuse(
      403,
      'privacy_level_option_mismatch',
      'privacy_level is not specified or not among the options of creator_info',
    );
  }
  if (!state.audited && !(creator.isPrivate && level === 'SELF_ONLY')) {
    refuse(
      403,
      'unaudited_client_can_only_post_to_private_accounts',
      'Please review our integration guidelines at https://developers.tiktok.com/doc/content-sharing-guidelines/',
    );
  }
}

/** What readers would see beside the words. */
function notesOf(read: Info): string[] {
  const switches: [boolean, string][] = [
    [!read.disable_comment, 'comments'],
    [!read.disable_duet, 'duets'],
    [!read.disable_stitch, 'stitches'],
    [read.brand_content_toggle, 'paid partnership'],
    [read.brand_organic_toggle, 'promotional content'],
    [read.is_aigc, 'AI-generated'],
    [read.auto_add_music, 'music added'],
  ];
  return switches.flatMap(([isOn, words]) => (isOn ? [words] : []));
}
