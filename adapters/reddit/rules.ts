import { countCodePoints } from '../../src/content/length.ts';
import type { Prepared } from '../../src/model/adapter.ts';
import type { Payload } from '../../src/model/payload.ts';
import { shownPlace } from './addresses.ts';
import { postOf, type RedditPost } from './post.ts';
import type { About, Requirements } from './subreddit.ts';

type Problem = Prepared['problems'][number];

/** What a subreddit would refuse, as far as it says so. */
export function ruleProblems(payload: Payload, about: About, rules: Requirements | null): Problem[] {
  const post = postOf(payload);
  const broken = [...aboutRules(post, about), ...(rules === null ? [] : requirementRules(post, payload, rules))];
  const place = shownPlace(about.display_name);
  return broken.map(what => ({ code: 'place.rule', message: `${place} ${what}`, part: 1 }));
}

function aboutRules(post: RedditPost, about: About): string[] {
  const isOpen = about.subreddit_type !== 'restricted' && about.subreddit_type !== 'private';
  const isIn = about.user_is_contributor === true || about.user_is_moderator === true;
  const isOut = about.user_is_contributor === false && !isIn && !isOpen;
  const isPicture = post.kind === 'image' || post.kind === 'gallery';
  return [
    ...(about.user_is_banned === true ? ['has banned the account'] : []),
    ...(about.subreddit_type === 'archived' ? ['takes no posts any longer'] : []),
    ...(isOut ? ['takes posts from approved members alone'] : []),
    ...(about.submission_type === 'self' && post.kind !== 'self' ? ['takes text posts alone'] : []),
    ...(about.submission_type === 'link' && post.kind === 'self' ? ['takes no text posts'] : []),
    ...(about.allow_images === false && isPicture ? ['takes no images'] : []),
    ...(about.allow_galleries === false && post.kind === 'gallery' ? ['takes no galleries'] : []),
    ...(about.allow_videos === false && post.kind === 'video' ? ['takes no videos'] : []),
  ];
}

/** Its regular expressions are left to Reddit: they are Python's, and could be made to take forever. */
function requirementRules(post: RedditPost, { parts }: Payload, rules: Requirements): string[] {
  const { text, media } = parts[0]!;
  return [
    ...textRules('title', post.title ?? '', {
      min: rules.title_text_min_length,
      max: rules.title_text_max_length,
      required: rules.title_required_strings,
      banned: rules.title_blacklisted_strings,
    }),
    ...(post.kind === 'self' ? bodyRules(text, rules) : []),
    ...(post.kind === 'link' ? linkRules(post.url ?? '', rules) : []),
    ...(post.kind === 'gallery' ? galleryRules(post, media.length, rules) : []),
    ...(rules.is_flair_required === true && post.flair === undefined ? ['requires a flair: set `flair`'] : []),
  ];
}

function bodyRules(text: string, rules: Requirements): string[] {
  if (text === '') return rules.body_restriction_policy === 'required' ? ['requires a text'] : [];
  if (rules.body_restriction_policy === 'notAllowed') return ['allows no text in a text post'];
  return textRules('text', text, {
    min: rules.body_text_min_length,
    max: rules.body_text_max_length,
    required: rules.body_required_strings,
    banned: rules.body_blacklisted_strings,
  });
}

interface TextRule {
  min: number | null | undefined;
  max: number | null | undefined;
  required: readonly string[] | null | undefined;
  banned: readonly string[] | null | undefined;
}

function textRules(name: string, text: string, { min, max, required, banned }: TextRule): string[] {
  const length = countCodePoints(text);
  const lower = text.toLowerCase();
  const has = (words: string) => words !== '' && lower.includes(words.toLowerCase());
  const found = (banned ?? []).filter(has);
  // Whether one of them is enough or all are needed is not documented: where there is none of them, it is certain.
  const lacks = (required ?? []).length > 0 && !(required ?? []).some(has);
  return [
    ...(min && length < min ? [`requires a ${name} of at least ${min} characters; this one has ${length}`] : []),
    ...(max && length > max ? [`allows a ${name} of at most ${max} characters; this one has ${length}`] : []),
    ...(lacks ? [`requires ${list(required ?? [])} in the ${name}`] : []),
    ...(found.length > 0 ? [`bans ${list(found)} from the ${name}`] : []),
  ];
}

function linkRules(url: string, rules: Requirements): string[] {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const isOf = (domain: string) => host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`);
  const { domain_whitelist: allowed, domain_blacklist: banned, link_restriction_policy: policy } = rules;
  if (policy !== 'blacklist' && (allowed ?? []).length > 0 && !allowed!.some(isOf)) {
    return [`allows links to ${list(allowed!)} alone`];
  }
  return policy !== 'whitelist' && (banned ?? []).some(isOf) ? [`bans links to ${host}`] : [];
}

function galleryRules({ captions }: RedditPost, pictures: number, rules: Requirements): string[] {
  const { gallery_min_items: min, gallery_max_items: max, gallery_captions_requirement: policy } = rules;
  const hasAll = captions?.every(caption => caption !== '') ?? false;
  const hasSome = captions?.some(caption => caption !== '') ?? false;
  return [
    ...(min && pictures < min ? [`requires at least ${min} pictures in a gallery`] : []),
    ...(max && pictures > max ? [`allows at most ${max} pictures in a gallery`] : []),
    ...(policy === 'required' && !hasAll ? ['requires a caption for each picture'] : []),
    ...(policy === 'notAllowed' && hasSome ? ['allows no captions'] : []),
  ];
}

/** Other people's words, so many as a line can bear. */
function list(words: readonly string[]): string {
  const shown = words.slice(0, 5).map(each => `"${each.replace(/\s+/g, ' ').slice(0, 60)}"`);
  return words.length > shown.length ? `${shown.join(', ')} and others` : shown.join(', ');
}
