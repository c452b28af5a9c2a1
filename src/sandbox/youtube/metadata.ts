import { z } from 'zod';
import { refuse } from './errors.ts';

const snippet = z.object({
  title: z.string().optional(),
  description: z.string().default(''),
  tags: z.array(z.string()).optional(),
  categoryId: z.string().optional(),
  defaultLanguage: z.string().optional(),
  defaultAudioLanguage: z.string().optional(),
});
const status = z.object({
  privacyStatus: z.string().optional(),
  publishAt: z.string().optional(),
  selfDeclaredMadeForKids: z.boolean().optional(),
  containsSyntheticMedia: z.boolean().optional(),
  license: z.string().optional(),
  embeddable: z.boolean().optional(),
  publicStatsViewable: z.boolean().optional(),
});
const resource = z.object({
  snippet: snippet.optional(),
  status: status.optional(),
  paidProductPlacementDetails: z.object({ hasPaidProductPlacement: z.boolean().optional() }).optional(),
});

export interface VideoMetadata {
  snippet: z.infer<typeof snippet>;
  status: z.infer<typeof status>;
  paidPromotion: boolean;
}

/** The parts that a request names: a part that is sent but not named is left aside. */
export function partsOf(query: URLSearchParams): string[] {
  return query.getAll('part').flatMap(named => named.split(','));
}

/** What a request says about a video, refused as YouTube refuses it. https://developers.google.com/youtube/v3/docs/videos/insert#errors */
export function readMetadata(body: unknown, parts: readonly string[], now: number): VideoMetadata {
  const read = resource.safeParse(body ?? {});
  if (!read.success) return refuse(400, 'invalidVideoMetadata', 'The request metadata is invalid.');
  const { snippet: said, status: stated, paidProductPlacementDetails: paid } = read.data;
  const metadata = {
    snippet: (parts.includes('snippet') ? said : undefined) ?? { description: '' },
    status: (parts.includes('status') ? stated : undefined) ?? {},
    paidPromotion: parts.includes('paidProductPlacementDetails') && paid?.hasPaidProductPlacement === true,
  };
  if (parts.includes('snippet')) checkSnippet(metadata.snippet);
  if (parts.includes('status')) checkStatus(metadata.status, now);
  return metadata;
}

function checkSnippet({ title = '', description, tags = [], categoryId }: VideoMetadata['snippet']): void {
  if (title.trim() === '' || title.length > 100 || /[<>]/.test(title)) {
    refuse(400, 'invalidTitle', 'The request metadata specifies an invalid or empty video title.');
  }
  if (Buffer.byteLength(description) > 5000 || /[<>]/.test(description)) {
    refuse(400, 'invalidDescription', 'The request metadata specifies an invalid video description.');
  }
  if (tagsLength(tags) > 500 || tags.some(tag => /[<>]/.test(tag))) {
    refuse(400, 'invalidTags', 'The request metadata specifies invalid video keywords.');
  }
  if (categoryId !== undefined && !/^\d{1,2}$/.test(categoryId)) {
    refuse(400, 'invalidCategoryId', 'The snippet.categoryId property specifies an invalid category ID.');
  }
}

/** Tags are joined by commas, and one with a space in it is put in quotes; all of that counts. */
function tagsLength(tags: readonly string[]): number {
  return tags.map(tag => (tag.includes(' ') ? `"${tag}"` : tag)).join(',').length;
}

function checkStatus({ privacyStatus, publishAt, license }: VideoMetadata['status'], now: number): void {
  if (privacyStatus !== undefined && !['public', 'unlisted', 'private'].includes(privacyStatus)) {
    refuse(400, 'invalidVideoMetadata', 'The request metadata is invalid.');
  }
  if (license !== undefined && !['youtube', 'creativeCommon'].includes(license)) {
    refuse(403, 'forbiddenLicenseSetting', 'The request metadata specifies an invalid license.');
  }
  if (publishAt === undefined) return;
  if (privacyStatus !== 'private' || Number.isNaN(Date.parse(publishAt)) || Date.parse(publishAt) < now - 1000) {
    refuse(400, 'invalidPublishAt', 'The request metadata specifies an invalid scheduled publishing time.');
  }
}
