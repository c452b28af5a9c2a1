import { parseMoment } from '../../src/content/time.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { YoutubeOptions } from './options.ts';

/** What is said about the video beside its description, as the API takes it; only what was asked for. */
export function resourceOf(options: YoutubeOptions): JsonObject {
  const snippet = without({
    title: options.title?.trim() ?? '',
    tags: options.tags,
    categoryId: options.category === undefined ? undefined : String(options.category),
    defaultLanguage: options.language,
    defaultAudioLanguage: options.audio_language,
  });
  const status = without({
    // What YouTube would choose is not documented, so it is always said.
    privacyStatus: options.privacy ?? 'public',
    publishAt: publishAtOf(options),
    selfDeclaredMadeForKids: options.made_for_kids,
    containsSyntheticMedia: options.synthetic_media,
    license: options.license,
    embeddable: options.embeddable,
    publicStatsViewable: options.public_stats,
  });
  const paid = options.paid_promotion;
  const details = paid === undefined ? {} : { paidProductPlacementDetails: { hasPaidProductPlacement: paid } };
  return { snippet, status, ...details };
}

function publishAtOf({ publish_at: written }: YoutubeOptions): string | undefined {
  const read = written === undefined ? null : parseMoment(written, null);
  return read !== null && 'moment' in read ? read.moment.utc : undefined;
}

function without(members: Record<string, JsonObject[string] | undefined>): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as JsonObject;
}

interface Resource {
  snippet: JsonObject & { title: string };
  status: JsonObject & { privacyStatus: string; publishAt?: string };
  paidProductPlacementDetails?: JsonObject;
}

/** The same from a payload, whole. */
export function videoResource(payload: Payload): Resource {
  const { snippet, ...rest } = payload.options.resource as unknown as Resource;
  return { snippet: { ...snippet, description: payload.parts[0]!.text }, ...rest };
}

/** Tags are joined by commas, and one with a space in it counts as if it stood in quotes. */
export function tagsLength(tags: readonly string[]): number {
  return tags.map(tag => (/\s/.test(tag) ? `"${tag}"` : tag)).join(',').length;
}
