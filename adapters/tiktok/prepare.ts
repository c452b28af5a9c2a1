import type { PlatformContext, Prepared } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import { type Creator, creatorOf, identityOf } from './account.ts';
import type { TiktokHandle } from './handle.ts';
import { isVideo, optionsOf } from './payload-options.ts';

type Problem = Prepared['problems'][number];

/** Asks who the account is and, for a direct post, what the creator may choose from. */
export async function prepare(payload: Payload, context: PlatformContext): Promise<Prepared | { fault: Fault }> {
  const identity = await identityOf(context);
  if ('outcome' in identity) return { fault: identity };
  // A draft is finished in the app, which asks the creator itself.
  const creator = optionsOf(payload).mode === 'direct' ? await creatorOf(context) : null;
  if (creator !== null && 'outcome' in creator) return { fault: creator };
  const configured = context.account.place.username;
  const username = creator?.username ?? (typeof configured === 'string' ? configured : null);
  const handle: TiktokHandle = { account: identity.openId, username, asked: false, begun: null };
  return { problems: creator === null ? [] : creatorProblems(payload, creator, context), handle: { ...handle } };
}

/** Where the payload asks for what the creator cannot have. */
export function creatorProblems(payload: Payload, creator: Creator, context: PlatformContext): Problem[] {
  return [
    ...nameProblems(creator, context),
    ...privacyProblems(payload, creator),
    ...switchProblems(payload, creator),
    ...lengthProblems(payload, creator),
  ];
}

/** A token of another account would publish there. */
function nameProblems({ username }: Creator, { account }: PlatformContext): Problem[] {
  const configured = account.place.username;
  if (typeof configured !== 'string' || configured.toLowerCase() === username.toLowerCase()) return [];
  const message = `the token is of @${username}, and mergecast.yml says @${configured}`;
  return [{ code: 'credential.refused', message, remedy: 'Store a token of that account, or correct `username`.' }];
}

const privacyNames: Record<string, string> = {
  PUBLIC_TO_EVERYONE: 'public',
  MUTUAL_FOLLOW_FRIENDS: 'friends',
  FOLLOWER_OF_CREATOR: 'followers',
  SELF_ONLY: 'only_me',
};

function privacyProblems(payload: Payload, { privacyLevels, username }: Creator): Problem[] {
  const { privacy_level: level = '' } = optionsOf(payload);
  if (privacyLevels.includes(level)) return [];
  const offered = privacyLevels.flatMap(each => (Object.hasOwn(privacyNames, each) ? privacyNames[each]! : []));
  const message = `\`privacy: ${privacyNames[level] ?? level}\` is not among what TikTok offers @${username}: ${offered.join(', ')}`;
  return [{ code: 'post.option', message, remedy: 'Choose one of these.', part: 1 }];
}

/** To leave out in silence what was asked for would be a surprise to whoever asked. */
function switchProblems(payload: Payload, { isDisabled, username }: Creator): Problem[] {
  const { disable_comment: comment, disable_duet: duet, disable_stitch: stitch } = optionsOf(payload);
  const asked = [
    ['allow_comments', comment === false && isDisabled.comment],
    ['allow_duets', duet === false && isDisabled.duet],
    ['allow_stitches', stitch === false && isDisabled.stitch],
  ] as const;
  return asked.flatMap(([option, isRefused]) => {
    const message = `\`${option}\` cannot be, since @${username} has switched that off in the app`;
    return isRefused ? [{ code: 'post.option', message, remedy: `Remove \`${option}\`.`, part: 1 }] : [];
  });
}

function lengthProblems(payload: Payload, { maxSeconds, username }: Creator): Problem[] {
  const [video] = isVideo(payload) ? payload.parts[0]!.media : [];
  const seconds = (video?.video?.milliseconds ?? 0) / 1000;
  if (video === undefined || seconds <= maxSeconds) return [];
  const message = `${video.file} runs ${seconds} seconds; @${username} may post at most ${maxSeconds}`;
  return [{ code: 'media.video', message, part: 1 }];
}
