import {
  type ReviewConfigChange,
  type ReviewDocument,
  type ReviewIssue,
  type ReviewTarget,
  targetChanges,
} from '../model/review.ts';
import { anchor, code, escaped, prose } from './markup.ts';
import { counted, listed, marker, mostComment, Page } from './page.ts';
import { type CommentPlace, cardAddress, fileAddress } from './place.ts';
import { short, targetHtml } from './target.ts';

/** How much of the page is for what stands before the posts. */
const mostFaults = 16_000;
const mostConfig = 10_000;

/** With more of them, each one has to be opened. */
const mostOpen = 4;

/**
 * What a pull request would change, as Markdown for a comment or the summary of a job. Nothing of the document is
 * trusted: all of its words are escaped, and there is always an end.
 */
export function reviewComment(document: ReviewDocument, place: CommentPlace | null, most = mostComment): string {
  const weakening = document.config.filter(({ weight }) => weight === 'weakens');
  const others = document.config.filter(({ weight }) => weight !== 'weakens');
  const page = new Page(most);
  page.add(`${marker}\n\n## Mergecast: what merging this would publish`);
  if (weakening.length > 0) page.add(weakeningAlert(weakening, document, place));
  page.add(faultsHtml(document, place));
  page.add(`<p>${countWords(document)}</p>`);
  page.add(paragraphs(document.remarks));
  page.add(changesHtml(others, document, place));
  const missing = addTargets(page, document, place);
  page.add(upkeepHtml(document));
  return page.end(missingWords(missing + document.omitted.targets, document.omitted.config), place);
}

/** The number of those that there was no room for. */
function addTargets(page: Page, document: ReviewDocument, place: CommentPlace | null): number {
  const shown = document.targets.filter(({ change }) => change !== 'same');
  const isOpen = shown.length <= mostOpen;
  let missing = 0;
  let file: string | null = null;
  for (const target of shown) {
    const heading = target.file === file ? '' : headingHtml(target, document, place);
    const html =
      missing > 0
        ? null
        : targetHtml(target, {
            document,
            isOpen,
            picture: pictureOf(target, document, place),
            most: page.left - heading.length - 4,
          });
    if (html === null) {
      missing += 1;
      continue;
    }
    page.add(heading);
    page.add(html);
    file = target.file;
  }
  return missing;
}

/** What is removed is on no page. */
function pictureOf(
  { change, digest }: ReviewTarget,
  { head }: ReviewDocument,
  place: CommentPlace | null,
): string | null {
  return place === null || digest === null || change === 'removed' ? null : cardAddress(place, head, digest);
}

function headingHtml(
  { post, file, line, change }: ReviewTarget,
  { head, base }: ReviewDocument,
  place: CommentPlace | null,
): string {
  const name = post === null ? '' : `${code(short(post, 300))} `;
  const commit = change === 'removed' ? base : head;
  const where = code(short(file, 300));
  const linked = place === null || commit === null ? where : anchor(fileAddress(place, commit, file, line), where);
  return `<h3>${name}<sub>${linked}</sub></h3>`;
}

function weakeningAlert(
  changes: readonly ReviewConfigChange[],
  document: ReviewDocument,
  place: CommentPlace | null,
): string {
  const items = listed(changes, change => changeItem(change, document, place), mostConfig);
  return `> [!WARNING]\n> <p><b>This pull request lets more out, or guards less:</b></p>${items}`;
}

function changesHtml(
  changes: readonly ReviewConfigChange[],
  document: ReviewDocument,
  place: CommentPlace | null,
): string {
  if (changes.length === 0) return '';
  return `<h3>Config and workflows</h3>${listed(changes, change => changeItem(change, document, place), mostConfig)}`;
}

function changeItem(
  { file, line, sentence }: ReviewConfigChange,
  document: ReviewDocument,
  place: CommentPlace | null,
) {
  return `${prose(short(sentence, 1000))} (${placeHtml(file, line, document, place)})`;
}

/** Errors before warnings. */
function faultsHtml(document: ReviewDocument, place: CommentPlace | null): string {
  const { issues, omitted } = document;
  if (issues.length === 0) return '';
  const ordered = ['error', 'warning'].flatMap(severity => issues.filter(found => found.severity === severity));
  return listed(ordered, found => faultItem(found, document, place), mostFaults, omitted.issues);
}

function faultItem(
  { code: name, severity, file, line, column, message, remedy }: ReviewIssue,
  document: ReviewDocument,
  place: CommentPlace | null,
): string {
  const where = file === null ? '' : `${placeHtml(file, line, document, place, column)} `;
  return `${severity} ${where}<b>${prose(name)}</b>: ${prose(short(message, 1000))}<br>→ ${prose(short(remedy, 500))}`;
}

function placeHtml(
  file: string,
  line: number | null,
  { head }: ReviewDocument,
  place: CommentPlace | null,
  column: number | null = null,
): string {
  const words = code([short(file, 300), line, column].filter(step => step !== null).join(':'));
  return place === null ? words : anchor(fileAddress(place, head, file, line), words);
}

function countWords({ counts, issues, targets }: ReviewDocument): string {
  const changes = (Object.keys(targetChanges) as (keyof typeof targetChanges)[])
    .filter(change => counts[change] > 0)
    .map(change => `${counts[change].toLocaleString('en')} ${change}`);
  const what = changes.length === 0 && targets.length === 0 ? 'No post is touched' : changes.join(', ');
  const faults = [counted(counts.errors, 'error'), counted(counts.warnings, 'warning')];
  return `<b>${escaped(what)}</b>; ${counts.errors + counts.warnings + issues.length === 0 ? 'no faults' : faults.join(', ')}.`;
}

function paragraphs(sentences: readonly string[]): string {
  return sentences.map(sentence => `<p>${prose(short(sentence, 500))}</p>`).join('');
}

function upkeepHtml({ upkeep }: ReviewDocument): string {
  if (upkeep.length === 0) return '';
  const items = listed(upkeep, what => prose(short(what, 500)), 4000);
  return `<details><summary>What the next run does beside that</summary>${items}</details>`;
}

function missingWords(targets: number, changes: number): string[] {
  return [
    ...(targets === 0 ? [] : [counted(targets, 'more target')]),
    ...(changes === 0 ? [] : [`${counted(changes, 'more change')} of config`]),
  ];
}
