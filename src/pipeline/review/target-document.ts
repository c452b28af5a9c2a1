import { cutText } from '../../content/review-file.ts';
import type { Adapter } from '../../model/adapter.ts';
import type { Payload, PayloadPart } from '../../model/payload.ts';
import type { PlannedTarget } from '../../model/plan.ts';
import { type ReviewPart, type ReviewTarget, reviewBounds, reviewTarget } from '../../model/review.ts';
import { maximum } from '../check-limits.ts';
import type { ComparedTarget } from './compare.ts';
import { optionLines } from './shown-options.ts';

/** A name, a path, a label, no longer than the document takes. */
export const named = (text: string) => cutText(text, reviewBounds.name);
/** The same for a sentence, an alternative text, a value. */
export const worded = (text: string) => cutText(text, reviewBounds.words);

/** One target as the review document has it. `adapter` is null for a platform that nobody knows. */
export function targetDocument(compared: ComparedTarget, adapter: Adapter | null): ReviewTarget {
  const { post, file, account, change, movedFrom, was, target } = compared;
  const time = target?.publishAt ?? null;
  const payload = target?.payload ?? null;
  return {
    post: post === null ? null : named(post),
    file: named(file),
    line: target?.post.positions[0]?.line ?? null,
    account: named(account.name),
    platform: named(account.platform),
    from: target === null ? null : fromOf(target, adapter),
    change,
    moved_from: movedFrom === null ? null : named(movedFrom),
    was: was.slice(0, 20).map(worded),
    state: change === 'removed' ? null : (target?.state ?? 'blocked'),
    reason: worded(reasonOf(compared)),
    publish_at: time === null ? null : { utc: time.utc, zone: time.zone, written: named(time.written) },
    digest: target?.digest ?? null,
    parts: (payload?.parts ?? []).slice(0, reviewBounds.parts).map(part => partDocument(part, target!, adapter)),
    parts_total: payload?.parts.length ?? 0,
    options: payload === null ? [] : optionsOf(payload, adapter),
    notes: (target?.notes ?? []).slice(0, 50).map(worded),
    links: (target?.receipts ?? []).flatMap(({ url }) => (url !== null && isAddress(url) ? [url] : [])).slice(0, 100),
  } satisfies ReviewTarget;
}

function fromOf({ account }: PlannedTarget, adapter: Adapter | null): string | null {
  const handle = adapter?.look?.handle(account) ?? null;
  return handle === null ? null : named(handle);
}

function reasonOf({ change, target }: ComparedTarget): string {
  if (target === null) return 'the file has errors';
  if (change !== 'removed') return target.reason;
  if (target.receipts.length > 0 || target.state === 'done' || target.state === 'edited') {
    return 'it is out already: removing it here leaves it there, until a person deletes it';
  }
  if (target.state === 'unknown' || target.state === 'sending') {
    return 'it may be out already: removing it here leaves it there';
  }
  return 'it was still to come, and does not go out any more';
}

function partDocument(part: PayloadPart, { account }: PlannedTarget, adapter: Adapter | null): ReviewPart {
  const limits = adapter?.limits.text ?? {};
  return {
    text: cutText(part.text, reviewBounds.text),
    length: part.text.length,
    counts: Object.entries(part.counts)
      .slice(0, reviewBounds.counts)
      .map(([name, count]) => {
        const limit = Object.hasOwn(limits, name) ? limits[name]! : null;
        const unit = named(limit?.unit ?? name);
        return { unit, count, limit: limit === null ? null : maximum(limit, name, account) };
      }),
    media: part.media.slice(0, reviewBounds.media).map(({ file, alt, kind, size, width, height }) => ({
      file: named(file),
      alt: worded(alt),
      kind,
      bytes: size,
      width,
      height,
    })),
  };
}

function optionsOf(payload: Payload, adapter: Adapter | null): ReviewTarget['options'] {
  return optionLines(payload, adapter?.look)
    .slice(0, reviewBounds.options)
    .map(({ label, value }) => ({ label: named(label), value: worded(value) }));
}

const { links } = reviewTarget.shape;

/** What a platform answered is a link only where the reader of the document takes it for one. */
function isAddress(url: string): boolean {
  return links.element.safeParse(url).success;
}
