import { invalid, refuse } from './errors.ts';
import { graphemes, statusLength } from './length.ts';
import { limitsOf } from './limits.ts';
import type { PollParameters, StatusParameters } from './parameters.ts';
import type { AccountState, MastodonState, MediaState, PollState, StatusState } from './state.ts';

type Content = Pick<StatusState, 'text' | 'spoilerText' | 'sensitive' | 'language' | 'media' | 'poll'>;

/** What a status would say, or a refusal. https://github.com/mastodon/mastodon/blob/main/app/services/post_status_service.rb */
export function contentOf(
  state: MastodonState,
  account: AccountState,
  parameters: StatusParameters,
  editedId: string | null,
): Content {
  const limits = limitsOf(state);
  const media = mediaOf(state, account, parameters, editedId);
  // The server trims both, and a warning without a text becomes the text.
  const [warning, written] = [parameters.spoiler_text ?? '', parameters.status ?? ''].map(text => text.trim());
  const text = written === '' ? warning! : written!;
  const spoilerText = written === '' ? '' : warning!;
  if (text === '' && media.length === 0) return invalid("Text can't be blank");
  const { max_characters: max, characters_reserved_per_url: perUrl } = limits.statuses;
  if (statusLength(spoilerText, text, perUrl) > max) return invalid(`Text character limit of ${max} exceeded`);
  const poll = parameters.poll ? pollOf(state, parameters.poll) : null;
  const sensitive = (parameters.sensitive ?? false) || warning !== '';
  return { text, spoilerText, sensitive, language: languageOf(parameters.language), media, poll };
}

function mediaOf(
  state: MastodonState,
  account: AccountState,
  { media_ids: ids, poll }: StatusParameters,
  editedId: string | null,
): MediaState[] {
  if (!ids || ids.length === 0) return [];
  const max = limitsOf(state).statuses.max_media_attachments;
  if (ids.length > max || poll) return refuse(422, `Cannot attach more than ${max} files`);
  const media = ids.flatMap(id => state.media.get(id) ?? []).filter(item => item.account === account);
  const isFree = ({ statusId }: MediaState) => statusId === null || statusId === editedId;
  if (media.length < ids.length || new Set(ids).size < ids.length || !media.every(isFree)) {
    return refuse(422, 'Media IDS not found or already attached to another post');
  }
  if (media.length > 1 && media.some(({ kind }) => kind === 'video' || kind === 'audio')) {
    return refuse(422, 'Cannot attach a video to a post that already contains images');
  }
  if (!media.every(({ isReady }) => isReady)) {
    return refuse(422, 'Cannot attach files that have not finished processing. Try again in a moment!');
  }
  return media;
}

function pollOf(state: MastodonState, poll: PollParameters): PollState {
  const limits = limitsOf(state).polls;
  const options = poll.options.map(option => option.trim()).filter(option => option !== '');
  if (options.length < 2) return invalid('Options must be more than one item');
  if (options.length > limits.max_options) {
    return invalid(`Options can't contain more than ${limits.max_options} items`);
  }
  if (options.some(option => graphemes(option) > limits.max_characters_per_option)) {
    return invalid(`Options can't be longer than ${limits.max_characters_per_option} characters each`);
  }
  if (new Set(options).size < options.length) return invalid('Options contain duplicate items');
  if (poll.expires_in > limits.max_expiration) return invalid('Expires at is too far into the future');
  if (poll.expires_in < limits.min_expiration) return invalid('Expires at is too soon');
  return {
    id: state.nextId(),
    options,
    expiresAt: state.clock.now() + poll.expires_in * 1000,
    multiple: poll.multiple ?? false,
    hideTotals: poll.hide_totals ?? false,
  };
}

/** A language that the server does not know is the account's own, without a word. */
function languageOf(language: string | null | undefined): string {
  return language && /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(language) ? language : 'en';
}
