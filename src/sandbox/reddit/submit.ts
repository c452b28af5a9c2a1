import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import type { Reply } from '../reply.ts';
import { requireAccount } from './access.ts';
import { httpError, refuse, success } from './errors.ts';
import { holdToRules } from './rules.ts';
import type { AccountState, AssetState, RedditState, ShownMedia, ThingState } from './state.ts';
import type { SubredditState } from './subreddits.ts';
import { permalink } from './things.ts';

/** Forms write everything as text. */
const flag = z.union([z.boolean(), z.string().transform(word => word === 'true')]).default(false);

const common = {
  sr: z.string().default(''),
  title: z.string().default(''),
  text: z.string().default(''),
  flair_id: z.string().default(''),
  flair_text: z.string().default(''),
  nsfw: flag,
  spoiler: flag,
  sendreplies: flag,
};

const submission = z.object({
  ...common,
  api_type: z.literal('json'),
  kind: z.enum(['self', 'link', 'image', 'video', 'videogif', 'crosspost']).default('link'),
  url: z.string().default(''),
  video_poster_url: z.string().default(''),
  crosspost_fullname: z.string().default(''),
  resubmit: flag,
});
type Submission = z.infer<typeof submission>;

const galleryItem = z.object({
  media_id: z.string(),
  caption: z.string().default(''),
  outbound_url: z.string().default(''),
});
const gallery = z.object({ ...common, api_type: z.literal('json'), items: z.array(galleryItem) });

type Common = Pick<Submission, keyof typeof common>;

/** https://www.reddit.com/dev/api#POST_api_submit */
export function submit(state: RedditState, request: Incoming): Reply {
  return submitted(keep(state, draft(state, request)));
}

export function ghostSubmit(state: RedditState, request: Incoming): Reply {
  return submitted(draft(state, request));
}

export function submitGallery(state: RedditState, request: Incoming): Reply {
  return gallerySubmitted(keep(state, draftGallery(state, request)));
}

export function ghostGallery(state: RedditState, request: Incoming): Reply {
  return gallerySubmitted(draftGallery(state, request));
}

function keep(state: RedditState, post: ThingState): ThingState {
  if (isAsynchronous(post) && state.mediaFails) return post;
  state.things.set(post.name, post);
  state.creates += 1;
  return post;
}

function isAsynchronous({ kind }: ThingState): boolean {
  return kind === 'image' || kind === 'video';
}

/** An image or a video is a post only later, so the answer has no id. */
function submitted(post: ThingState): Reply {
  if (isAsynchronous(post)) {
    const page = `https://www.reddit.com/user/${post.account.name}/submitted/`;
    return success({ user_submitted_page: page, websocket_url: 'wss://ws.sandbox.test/submission' });
  }
  return success({ url: permalink(post), id: post.name.slice(3), name: post.name, drafts_count: 0 });
}

/** Here the id has the prefix. */
function gallerySubmitted(post: ThingState): Reply {
  return success({ url: permalink(post), id: post.name });
}

function draft(state: RedditState, request: Incoming): ThingState {
  const account = requireAccount(state, request, 'submit');
  const read = submission.safeParse(request.body);
  if (!read.success) return httpError(400, 'Bad Request');
  const { data } = read;
  const { subreddit, post } = begin(state, account, data, data.kind === 'videogif' ? 'video' : data.kind);
  if (post.kind === 'link') setLink(state, post, data);
  if (post.kind === 'image') post.media = [shown(assetAt(state, account, data.url, 'image/'), null)];
  if (post.kind === 'video') setVideo(state, post, data);
  if (post.kind === 'crosspost') setCrosspost(state, post, data);
  if (isAsynchronous(post)) post.pollsLeft = state.mediaPolls;
  holdToRules(subreddit, post);
  return post;
}

function draftGallery(state: RedditState, request: Incoming): ThingState {
  const account = requireAccount(state, request, 'submit');
  const read = gallery.safeParse(request.headers['content-type']?.startsWith('application/json') ? request.body : null);
  if (!read.success) return httpError(400, 'Bad Request');
  const { items } = read.data;
  const { subreddit, post } = begin(state, account, read.data, 'gallery');
  if (items.length < 2 || items.length > 20) refuse('placeholder', 'A gallery has 2 to 20 items.', 'items');
  if (new Set(items.map(({ media_id: id }) => id)).size < items.length) return httpError(500, 'Internal Server Error');
  post.media = items.map(({ media_id: id, caption }) => {
    if ([...caption].length > 180) refuse('placeholder', 'Captions must be at most 180 characters.', 'items');
    const asset = state.assets.get(id);
    if (asset?.account !== account || asset.uploaded === null || !asset.type.startsWith('image/')) {
      return refuse('INVALID_MEDIA_ASSETS', 'Some of the media assets are invalid.', 'items');
    }
    return shown(asset, caption || null);
  });
  holdToRules(subreddit, post);
  return post;
}

/** What all kinds of posts have. */
function begin(state: RedditState, account: AccountState, said: Common, kind: ThingState['kind']) {
  const planned = state.refusals.shift();
  if (planned !== undefined) refuse(...planned);
  const subreddit = state.subreddits.get(said.sr.toLowerCase());
  if (subreddit === undefined || subreddit.isPrivate) {
    return refuse('SUBREDDIT_NOEXIST', "Hmm, that community doesn't exist. Try checking the spelling.", 'sr');
  }
  if (subreddit.banned.includes(account.name.toLowerCase())) {
    refuse('SUBREDDIT_NOTALLOWED', "You aren't allowed to post there.", 'sr');
  }
  const title = said.title.replace(/\s+/g, ' ').trim();
  if (title === '') refuse('NO_TEXT', 'we need something here', 'title');
  if ([...title].length > 300) refuse('TOO_LONG', 'this is too long (max: 300)', 'title');
  if ([...said.text].length > 40_000) refuse('TOO_LONG', 'this is too long (max: 40000)', 'text');
  const post: ThingState = {
    name: `t3_${state.nextId()}`,
    account,
    subreddit: subreddit.name,
    kind,
    title,
    text: said.text.trimEnd(),
    url: null,
    media: [],
    parent: null,
    crosspost: null,
    flair: flairOf(subreddit, said),
    nsfw: said.nsfw,
    spoiler: said.spoiler,
    sendReplies: said.sendreplies,
    createdAt: state.clock.now(),
    pollsLeft: 0,
    isEdited: false,
    isDeleted: false,
    isLocked: false,
    removedBy: subreddit.filter,
  };
  return { subreddit, post };
}

function flairOf({ flairs }: SubredditState, { flair_id: id, flair_text: words }: Common): ThingState['flair'] {
  if (id === '') return null;
  const flair = flairs.find(each => each.id === id);
  if (flair === undefined || flair.isForMods) return refuse('BAD_FLAIR_TEMPLATE_ID', 'invalid flair', 'flair_id');
  if ([...words].length > 64) refuse('TOO_LONG', 'this is too long (max: 64)', 'flair_text');
  return { id, text: flair.isEditable && words !== '' ? words : flair.text };
}

function setLink(state: RedditState, post: ThingState, { url, resubmit }: Submission): void {
  if (url === '') refuse('NO_URL', 'a url is required', 'url');
  if (!/^https?:\/\/[^\s/]+/.test(url)) refuse('BAD_URL', 'you should check that url', 'url');
  const isThere = [...state.things.values()].some(other => other.url === url && other.subreddit === post.subreddit);
  if (isThere && !resubmit) refuse('ALREADY_SUB', 'that link has already been submitted', 'url');
  post.url = url;
}

function setVideo(state: RedditState, post: ThingState, { url, video_poster_url: poster }: Submission): void {
  if (poster === '') refuse('MISSING_VIDEO_URLS', 'missing video urls', 'kind');
  assetAt(state, post.account, poster, 'image/');
  post.media = [shown(assetAt(state, post.account, url, 'video/'), null)];
}

function setCrosspost(state: RedditState, post: ThingState, { crosspost_fullname: name }: Submission): void {
  const original = state.things.get(name);
  if (original === undefined || original.isDeleted || original.kind === 'comment') {
    refuse('INVALID_CROSSPOST_THING', "that isn't a post", 'crosspost_fullname');
  }
  post.crosspost = name;
  post.text = '';
}

function assetAt(state: RedditState, account: AccountState, url: string, type: string): AssetState {
  const asset = [...state.assets.values()].find(
    ({ key }) => url === `https:${state.origin.replace('http:', '')}/s3/${key}`,
  );
  const isGood = asset?.account === account && asset.uploaded !== null && asset.type.startsWith(type);
  return isGood ? asset : refuse('BAD_URL', 'you should check that url', 'url');
}

function shown({ type, uploaded }: AssetState, caption: string | null): ShownMedia {
  return { type, sha256: uploaded!.sha256, caption };
}
