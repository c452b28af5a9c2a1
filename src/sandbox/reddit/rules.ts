import { refuse } from './errors.ts';
import type { ThingState } from './state.ts';
import type { SubredditState } from './subreddits.ts';

const texts = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);

/** What a subreddit refuses of a new post, with the names under which Reddit refuses it. */
export function holdToRules(subreddit: SubredditState, post: ThingState): void {
  holdToKinds(subreddit, post);
  const { requirements } = subreddit;
  if (requirements.is_flair_required === true && post.flair === null) {
    refuse('SUBMIT_VALIDATION_FLAIR_REQUIRED', 'Your post must contain post flair.', 'flair');
  }
  holdText('TITLE', 'title', post.title, subreddit);
  if (post.kind !== 'self') return;
  if (requirements.body_restriction_policy === 'required' && post.text === '') {
    refuse('SUBMIT_VALIDATION_BODY_REQUIRED', 'This community requires body text.', 'text');
  }
  if (requirements.body_restriction_policy === 'notAllowed' && post.text !== '') {
    refuse('SUBMIT_VALIDATION_BODY_NOT_ALLOWED', 'This community does not allow body text.', 'text');
  }
  holdText('BODY', 'text', post.text, subreddit);
}

function holdToKinds({ submissionType, allowsImages, allowsVideos }: SubredditState, { kind }: ThingState): void {
  if (kind === 'self' && submissionType === 'link') {
    refuse('NO_SELFS', "This community doesn't allow text posts", 'sr');
  }
  if (kind !== 'self' && submissionType === 'self') {
    refuse('NO_LINKS', 'This community only allows text posts', 'sr');
  }
  if ((kind === 'image' || kind === 'gallery') && !allowsImages) {
    refuse('NO_IMAGES', "This community doesn't allow images", 'sr');
  }
  if (kind === 'video' && !allowsVideos) refuse('NO_VIDEOS', "This community doesn't allow videos", 'sr');
}

function holdText(what: 'TITLE' | 'BODY', field: string, text: string, { requirements }: SubredditState): void {
  const prefix = what === 'TITLE' ? 'title' : 'body';
  const [min, max] = [requirements[`${prefix}_text_min_length`], requirements[`${prefix}_text_max_length`]];
  const length = [...text].length;
  if (typeof min === 'number' && length < min) refuse(`SUBMIT_VALIDATION_MIN_LENGTH`, `At least ${min}.`, field);
  if (typeof max === 'number' && length > max) refuse(`SUBMIT_VALIDATION_MAX_LENGTH`, `At most ${max}.`, field);
  const lower = text.toLowerCase();
  const banned = texts(requirements[`${prefix}_blacklisted_strings`]).find(word => lower.includes(word.toLowerCase()));
  if (banned !== undefined) {
    refuse(`SUBMIT_VALIDATION_${what}_BLACKLISTED_STRING`, `The ${prefix} cannot contain "${banned}"`, field);
  }
  const required = texts(requirements[`${prefix}_required_strings`]);
  if (required.length > 0 && !required.some(word => lower.includes(word.toLowerCase()))) {
    refuse(`SUBMIT_VALIDATION_${what}_REQUIREMENT`, `The ${prefix} must contain one of ${required.join(', ')}`, field);
  }
}
