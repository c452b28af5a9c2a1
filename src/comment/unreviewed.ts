import { anchor } from './markup.ts';
import { marker, Page } from './page.ts';
import type { CommentPlace } from './place.ts';

/** In place of a review that could not be made, or was none. */
export function unreviewedComment(place: CommentPlace): string {
  const page = new Page(10_000);
  page.add(`${marker}\n\n## Mergecast: this pull request could not be judged`);
  page.add('<p>There is no review of its newest commit; what may have stood here was of an older one.</p>');
  const run = place.run === null ? 'the page of the run' : anchor(place.run, 'the page of the run');
  page.add(`<p>Why its check gave none stands on ${run}, in the log of the job. Nothing was sent.</p>`);
  return page.end([], place);
}
