import { formatMoment } from '../content/time.ts';
import { type Issue, isError } from '../model/issue.ts';
import type { TargetState } from '../model/plan.ts';
import { type Arranged, arrange, cardId, classesOf, filteredOf, type PostGroup } from './arrange.ts';
import { calendar } from './calendar.ts';
import { card, issueItem, issueList, stateBadge, unreadCard } from './card.ts';
import { filterForm } from './filters.ts';
import { type Html, html, placeOnPage, styleElement } from './html.ts';
import { stylesOf } from './styles.ts';
import { isolated } from './text.ts';
import { nowOf, type View } from './view.ts';

/** With what each page of ours begins, by which it is known again. */
export const firstLine = '<!doctype html><!-- made by mergecast preview -->\n';

/** The page, piece by piece: no more than the cards of one file are in memory with their texts. */
export async function* previewPage(view: View): AsyncGenerator<string> {
  const arranged = arrange(view.plan, view);
  const [before, after] = String(shell(arranged, view)).split(place) as [string, string];
  yield firstLine + before;
  for (const group of arranged.groups) yield String(await section(group, arranged, view));
  yield after;
}

/** How many targets it has. */
export function countCards(view: Pick<View, 'plan' | 'all'>): number {
  return arrange(view.plan, view).groups.flatMap(filteredOf).length;
}

/** Where the cards go. No text of a post can hold it: there it would be escaped. */
const place = '<!-- cards -->';

function shell(arranged: Arranged, view: View): Html {
  const { css, policy } = stylesOf(arranged, view);
  return html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Mergecast">
<title>What would go out</title>
${styleElement(css)}
</head>
<body>
<a class="skip" href="${placeOnPage('posts')}">To the posts</a>
<header class="top">
<h1>What would go out</h1>
${tally(arranged, view)}
<p class="quiet">As of ${formatMoment(nowOf(view), view.zone)}. Ledger: ${isolated(view.plan.ledger)}. Nothing was sent.</p>
</header>
<div class="columns">
<aside aria-label="Find posts">
<nav aria-label="Sections"><ul role="list">${faultCount(view) === 0 ? null : html`<li><a href="${placeOnPage('faults')}">Faults</a></li>`}<li><a href="${placeOnPage('calendar')}">Calendar</a></li><li><a href="${placeOnPage('posts')}">Posts</a></li></ul></nav>
${arranged.groups.length === 0 ? null : filterForm(arranged, view.platforms)}
</aside>
<main>${faults(arranged, view)}
<section class="panel" aria-labelledby="calendar"><h2 id="calendar">Calendar</h2>
${calendar(arranged, view)}
</section>
<section aria-labelledby="posts"><h2 id="posts">Posts</h2>
<p class="nothing">No post fits these filters.</p>${arranged.groups.length === 0 ? html`<p class="quiet">There is nothing to show.</p>` : null}
<div class="groups"><!-- cards --></div>
</section>
</main>
</div>
</body>
</html>
`;
}

function tally(arranged: Arranged, { plan }: View): Html {
  const counts = new Map<TargetState, number>();
  for (const { state } of arranged.groups.flatMap(filteredOf)) counts.set(state, (counts.get(state) ?? 0) + 1);
  const out = arranged.hidden === 0 ? null : html`<li>${arranged.hidden} out already</li>`;
  const issues = countIssues(plan.issues);
  return html`<ul class="tally" role="list">${[...counts].map(
    ([state, count]) => html`<li><strong>${count}</strong> ${stateBadge(state)}</li>`,
  )}${out}<li>${issues}</li></ul>`;
}

function countIssues(issues: readonly Issue[]): string {
  const errors = issues.filter(isError).length;
  const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  return `${counted(errors, 'error')}, ${counted(issues.length - errors, 'warning')}`;
}

function faultCount({ plan }: View): number {
  return plan.issues.length;
}

/** All of them, in the order of the files: what has to be mended comes before what is fine. */
function faults({ groups }: Arranged, view: View): Html | null {
  if (faultCount(view) === 0) return null;
  const ids = new Map(groups.map(({ file, id }) => [file, id]));
  return html`
<section class="panel" aria-labelledby="faults"><h2 id="faults">Faults</h2>
<ul class="issues" role="list">${view.plan.issues.map(found => issueItem(found, ids.get(found.file ?? '') ?? null))}</ul>
</section>`;
}

/** The cards of one file, side by side. */
async function section(group: PostGroup, arranged: Arranged, view: View): Promise<Html> {
  const { id, name, file, targets, unread, issues } = group;
  const filled = targets.length === 0 ? [] : await view.fill(targets);
  return html`
<section class="post-group ${targets.length === 1 ? 'single' : 'several'} filtered ${classesOf(filteredOf(group), arranged)}" aria-labelledby="${id}"><h3 id="${id}">${isolated(name ?? file)} <span class="file">${isolated(file)}</span></h3>${
    unread === null ? issueList(issues) : unreadCard(group, arranged)
  }
<div class="cards">${filled.map((target, index) => card(target, cardId(group, index), arranged, view))}</div>
</section>`;
}
