import { z } from 'zod';
import { refuse } from './errors.ts';
import type { LinkedinState, UploadKind, UploadState } from './state.ts';

const altText = z.string().max(4086).optional();
const media = z.strictObject({ id: z.string(), altText, title: z.string().optional() });
const multiImage = z.strictObject({
  images: z
    .array(z.strictObject({ id: z.string(), altText }))
    .min(2)
    .max(20),
});
const article = z.strictObject({
  source: z.url({ protocol: /^https?$/ }).max(4086),
  title: z.string().min(1).max(400),
  description: z.string().max(4086).optional(),
  thumbnail: z.string().optional(),
});
const poll = z.strictObject({
  question: z.string().min(1).max(140),
  options: z
    .array(z.strictObject({ text: z.string().min(1).max(30) }))
    .min(2)
    .max(4),
  settings: z.strictObject({ duration: z.enum(['ONE_DAY', 'THREE_DAYS', 'SEVEN_DAYS', 'FOURTEEN_DAYS']) }),
});

/** One of them, never two. */
export const contentBody = z.union([
  z.strictObject({ media }),
  z.strictObject({ multiImage }),
  z.strictObject({ article }),
  z.strictObject({ poll }),
]);
export type Content = z.infer<typeof contentBody>;

/** The uploads that a post shows, each with its words. */
export function shownMedia(
  state: LinkedinState,
  content: Content | null,
): { upload: UploadState; alt: string | null }[] {
  const items = content === null ? [] : itemsOf(content);
  return items.flatMap(({ id, altText: alt }) => {
    const upload = state.uploads.get(id);
    return upload === undefined ? [] : [{ upload, alt: alt ?? null }];
  });
}

function itemsOf(content: Content): { id: string; altText?: string | undefined }[] {
  if ('media' in content) return [content.media];
  return 'multiImage' in content ? content.multiImage.images : [];
}

/** Every file has to be there, whole, and of the author. */
export function checkContent(state: LinkedinState, content: Content, author: string): void {
  for (const { id } of itemsOf(content)) {
    const kinds: UploadKind[] = 'media' in content ? ['image', 'video', 'document'] : ['image'];
    const { kind } = requireUpload(state, id, author, kinds);
    if (kind === 'document' && 'media' in content && !content.media.title) {
      refuse(400, 'MISSING_FIELD', 'ERROR :: /content/media/title :: field is required but not found');
    }
  }
  if ('article' in content && content.article.thumbnail !== undefined) {
    requireUpload(state, content.article.thumbnail, author, ['image']);
  }
}

function requireUpload(state: LinkedinState, urn: string, author: string, kinds: readonly UploadKind[]): UploadState {
  const upload = state.uploads.get(urn);
  if (upload === undefined || !kinds.includes(upload.kind)) {
    return refuse(400, 'INVALID_URN_ID', `${urn} does not exist`);
  }
  if (upload.owner !== author) return refuse(400, 'INVALID_VALUE_FOR_FIELD', `${urn} is not owned by ${author}`);
  if (!upload.isComplete || state.waitsForUpload > 0) {
    state.waitsForUpload = Math.max(0, state.waitsForUpload - 1);
    return refuse(400, 'MEDIA_ASSET_WAITING_UPLOAD', `Media asset ${urn} is waiting for upload`);
  }
  if (upload.fails && upload.pollsLeft <= 0) {
    return refuse(400, 'MEDIA_ASSET_PROCESSING_FAILED', `Media asset ${urn} failed processing`);
  }
  return upload;
}
