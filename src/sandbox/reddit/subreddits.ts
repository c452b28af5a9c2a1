import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireAccount } from './access.ts';
import { httpError } from './errors.ts';
import type { RedditState } from './state.ts';

interface FlairState {
  id: string;
  text: string;
  isEditable: boolean;
  isForMods: boolean;
}

export interface SubredditState {
  name: string;
  submissionType: 'any' | 'link' | 'self';
  allowsImages: boolean;
  allowsVideos: boolean;
  allowsGalleries: boolean;
  isPrivate: boolean;
  flairs: FlairState[];
  /** Whether the list of flairs is kept from all but moderators. */
  hidesFlairs: boolean;
  /** Names of accounts, in lower case. */
  banned: string[];
  /** Who hides new posts at once, or null. */
  filter: string | null;
  /** https://www.reddit.com/dev/api#GET_api_v1_{subreddit}_post_requirements */
  requirements: Record<string, unknown>;
}

export type NewSubreddit = Partial<SubredditState> & { name: string };

const noRequirements = {
  title_text_min_length: null,
  title_text_max_length: null,
  title_regexes: [],
  title_required_strings: [],
  title_blacklisted_strings: [],
  body_restriction_policy: 'none',
  body_text_min_length: null,
  body_text_max_length: null,
  body_regexes: [],
  body_required_strings: [],
  body_blacklisted_strings: [],
  domain_whitelist: [],
  domain_blacklist: [],
  link_restriction_policy: 'none',
  link_repost_age: null,
  is_flair_required: false,
  gallery_min_items: null,
  gallery_max_items: null,
  gallery_captions_requirement: 'none',
  gallery_urls_requirement: 'none',
  guidelines_text: null,
};

export function newSubreddit(said: NewSubreddit): SubredditState {
  return {
    submissionType: 'any',
    allowsImages: true,
    allowsVideos: true,
    allowsGalleries: true,
    isPrivate: false,
    flairs: [],
    hidesFlairs: false,
    banned: [],
    filter: null,
    ...said,
    requirements: { ...noRequirements, ...said.requirements },
  };
}

/** The subreddit of a path; what is not there is 404, what is private 403. */
function visible(state: RedditState, name: string): SubredditState {
  const found = state.subreddits.get(name.toLowerCase());
  if (found === undefined) return httpError(404, 'Not Found');
  return found.isPrivate ? httpError(403, 'Forbidden') : found;
}

export function showAbout(state: RedditState, request: Incoming, name = ''): Reply {
  const account = requireAccount(state, request, 'read');
  const subreddit = visible(state, name);
  const data = {
    display_name: subreddit.name,
    subreddit_type: 'public',
    submission_type: subreddit.submissionType,
    allow_images: subreddit.allowsImages,
    allow_videos: subreddit.allowsVideos,
    allow_galleries: subreddit.allowsGalleries,
    over18: false,
    user_is_banned: subreddit.banned.includes(account.name.toLowerCase()),
    user_is_contributor: false,
    user_is_moderator: false,
  };
  return json(200, { kind: 't5', data });
}

export function showRequirements(state: RedditState, request: Incoming, name = ''): Reply {
  requireAccount(state, request, 'submit');
  return json(200, visible(state, name).requirements);
}

export function showFlairs(state: RedditState, request: Incoming, name = ''): Reply {
  requireAccount(state, request, 'flair');
  const { flairs, hidesFlairs } = visible(state, name);
  if (hidesFlairs) return httpError(403, 'Forbidden');
  const shown = flairs.filter(({ isForMods }) => !isForMods);
  return json(
    200,
    shown.map(({ id, text, isEditable }) => ({
      id,
      text,
      text_editable: isEditable,
      mod_only: false,
      type: 'text',
      allowable_content: 'all',
    })),
  );
}
