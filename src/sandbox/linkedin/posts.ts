import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { requireAuthor, requireCaller, requireReader } from './access.ts';
import { type Content, checkContent, contentBody, shownMedia } from './content.ts';
import { bare, notFound, refuse, unpermitted } from './errors.ts';
import type { LinkedinState, PostState } from './state.ts';

const mostCommentary = 3000;

const body = z.object({
  author: z.string().regex(/^urn:li:(?:person|organization):[\w-]+$/),
  commentary: z.string(),
  visibility: z.enum(['PUBLIC', 'CONNECTIONS', 'LOGGED_IN']),
  distribution: z.strictObject({
    feedDistribution: z.enum(['MAIN_FEED', 'NONE']),
    targetEntities: z.array(z.unknown()).optional(),
    thirdPartyDistributionChannels: z.array(z.unknown()).optional(),
  }),
  lifecycleState: z.literal('PUBLISHED'),
  isReshareDisabledByAuthor: z.boolean().optional(),
  content: contentBody.optional(),
});
const fields = Object.keys(body.shape);

/** https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/posts-api#create-a-post */
export function createPost(state: LinkedinState, request: Incoming): Reply {
  const post = draft(state, request);
  const repeated = repeatOf(state, post);
  if (repeated !== null) return repeated;
  state.published.set(post.urn, post);
  state.recent.set(digestOf(post), { urn: post.urn, at: post.createdAt });
  state.creates += 1;
  return created(post);
}

/** The same answer, and nothing behind it. */
export function ghostPost(state: LinkedinState, request: Incoming): Reply {
  return created(draft(state, request));
}

/** There is no body: the id stands in a header. */
function created({ urn }: PostState): Reply {
  return bare(201, { 'x-restli-id': urn, location: `/rest/posts/${encodeURIComponent(urn)}` });
}

function draft(state: LinkedinState, request: Incoming): PostState {
  const token = requireCaller(state, request);
  const { author, commentary, visibility, content = null, isReshareDisabledByAuthor = false } = readBody(request);
  requireAuthor(state, token, author, 'partnerApiPostsExternal.CREATE.20260701');
  checkLength(commentary, '/commentary', mostCommentary);
  if (commentary === '' && content === null) refuse(400, 'MISSING_FIELD', 'Field /commentary is required');
  if (content !== null) checkContent(state, content, author);
  return {
    urn: `urn:li:${isHeavy(content) ? 'ugcPost' : 'share'}:${state.nextId()}`,
    author,
    commentary,
    visibility,
    content,
    isReshareDisabled: isReshareDisabledByAuthor,
    createdAt: state.clock.now(),
    isEdited: false,
    hasFailed: shownMedia(state, content).some(({ upload }) => upload.fails),
  };
}

function readBody(request: Incoming): z.infer<typeof body> {
  if (request.isMalformed || typeof request.body !== 'object' || request.body === null) {
    return refuse(400, 'ILLEGAL_ARGUMENT', 'Invalid JSON in the request body');
  }
  for (const [name, value] of Object.entries(request.body)) {
    if (!fields.includes(name) || value === null) unpermitted(name);
  }
  const read = body.safeParse(request.body);
  if (read.success) return read.data;
  const { path, message } = read.error.issues[0]!;
  return refuse(400, 'INVALID_VALUE_FOR_FIELD', `ERROR :: /${path.join('/')} :: ${message}`);
}

export function checkLength(text: string, field: string, most: number): void {
  if (text.length > most) refuse(400, 'FIELD_LENGTH_TOO_LONG', `Field ${field} is longer than ${most} characters`);
}

/** Either kind of name may come. */
function isHeavy(content: Content | null): boolean {
  return content !== null && 'media' in content && !content.media.id.startsWith('urn:li:image:');
}

/** A repeat of what was published lately; the name in it need not be that of a post that still exists. */
function repeatOf(state: LinkedinState, post: PostState): Reply | null {
  const before = state.recent.get(digestOf(post));
  if (before === undefined || before.at + state.duplicateMilliseconds <= state.clock.now()) return null;
  const urn = state.namesGhosts ? `urn:li:share:${state.nextId()}` : before.urn;
  const prefix = 'com.linkedin.content.common.exception.BadRequestResponseException: Content is a duplicate of';
  return json(422, {
    errorDetailType: 'com.linkedin.common.error.BadRequest',
    message: `${prefix} ${urn}`,
    errorDetails: {
      inputErrors: [{ description: 'Duplicate post is detected', input: {}, code: 'DUPLICATE_POST' }],
    },
    status: 422,
  });
}

function digestOf({ author, commentary, content }: PostState): string {
  return JSON.stringify([author, commentary, content]);
}

/** Only what an organization has published may be read. */
export function showPost(state: LinkedinState, request: Incoming, urn = ''): Reply {
  const token = requireCaller(state, request);
  requireEncoded(request);
  const post = state.published.get(urn);
  requireReader(state, token, post?.author ?? readableBy(state), 'partnerApiPostsExternal.GET.20260701');
  return post === undefined ? notFound() : json(200, entity(post));
}

/** What does not exist is said only to who might read it. */
function readableBy(state: LinkedinState): string {
  return state.organizations.keys().next().value ?? '';
}

/** https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/posts-api#find-posts-by-authors */
export function findPosts(state: LinkedinState, request: Incoming): Reply {
  const token = requireCaller(state, request);
  const { query, headers } = request;
  if (query.get('q') !== 'author' || headers['x-restli-method'] !== 'FINDER') {
    return refuse(400, 'ILLEGAL_ARGUMENT', 'The finder is not known');
  }
  const author = query.get('author') ?? '';
  requireReader(state, token, author, 'partnerApiPostsExternal.FINDER-author.20260701');
  const newest = state.clock.now() - state.findLagMilliseconds;
  const all = [...state.published.values()]
    .filter(post => post.author === author && post.createdAt <= newest)
    .reverse();
  const [start, count] = [Number(query.get('start') ?? 0), Math.min(Number(query.get('count') ?? 10), 100)];
  // The total is no more than a guess.
  const paging = { start, count, total: all.length + 1, links: [] };
  return json(200, { elements: all.slice(start, start + count).map(entity), paging });
}

function entity(post: PostState): Record<string, unknown> {
  const { urn, author, commentary, visibility, content, createdAt, isEdited, hasFailed, isReshareDisabled } = post;
  return {
    id: urn,
    author,
    commentary,
    visibility,
    ...(content === null ? {} : { content }),
    lifecycleState: hasFailed ? 'PUBLISH_FAILED' : 'PUBLISHED',
    lifecycleStateInfo: { isEditedByAuthor: isEdited },
    isReshareDisabledByAuthor: isReshareDisabled,
    createdAt,
    publishedAt: createdAt,
    lastModifiedAt: createdAt,
  };
}

const patch = z.object({ patch: z.strictObject({ $set: z.record(z.string(), z.unknown()) }) });

/** Words alone can be changed. */
export function editPost(state: LinkedinState, request: Incoming, urn = ''): Reply {
  const token = requireCaller(state, request);
  requireEncoded(request);
  if (request.headers['x-restli-method'] !== 'PARTIAL_UPDATE') {
    return refuse(400, 'ILLEGAL_ARGUMENT', 'POST operation is not supported on an entity');
  }
  const post = state.published.get(urn) ?? notFound();
  requireAuthor(state, token, post.author, 'partnerApiPostsExternal.PARTIAL_UPDATE.20260701');
  const read = patch.safeParse(request.body);
  if (!read.success) return refuse(400, 'ILLEGAL_ARGUMENT', 'The patch cannot be read');
  for (const name of Object.keys(read.data.patch.$set)) if (name !== 'commentary') unpermitted(name);
  const commentary = String(read.data.patch.$set.commentary);
  checkLength(commentary, '/commentary', mostCommentary);
  post.commentary = commentary;
  post.isEdited = true;
  return bare(204);
}

/** What is gone already is no error. */
export function deletePost(state: LinkedinState, request: Incoming, urn = ''): Reply {
  const token = requireCaller(state, request);
  requireEncoded(request);
  const post = state.published.get(urn);
  if (post === undefined) return bare(204);
  requireAuthor(state, token, post.author, 'partnerApiPostsExternal.DELETE.20260701');
  state.published.delete(urn);
  for (const comment of state.comments.values()) if (comment.post === urn) state.comments.delete(comment.id);
  return bare(204);
}

/** A name in a path is encoded: with bare colons and brackets it cannot be read. */
export function requireEncoded({ path }: Incoming): void {
  if (/[:(),]/.test(path)) refuse(400, 'ILLEGAL_ARGUMENT', 'Syntax exception in path variables');
}
