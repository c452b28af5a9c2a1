import { marker, Page } from './page.ts';
import type { CommentPlace } from './place.ts';

/** In place of a review that could not be made, or was none. */
export function unreviewedComment(place: CommentPlace): string {
  const page = new Page(10_000);
  page.add(`${marker}\n\n## Mergecast: this pull request could not be judged`);
  page.add(
    '<p>There is no review of its newest commit; what stood here before, if anything did, was of an older one. What went wrong is told by the run: see below.</p>',
  );
  return page.end([], place);
}
