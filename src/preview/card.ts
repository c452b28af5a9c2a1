import type { Issue } from '../model/issue.ts';
import { type PlannedTarget, type TargetState, targetName, targetStates } from '../model/plan.ts';
import { type Arranged, classesOf, filteredOf, type PostGroup, targetFilter } from './arrange.ts';
import { optionList } from './extras.ts';
import { attribute, type Html, html, placeOnPage, webAddress } from './html.ts';
import { drawnPost, whenWords } from './post.ts';
import { isolated } from './text.ts';
import { plainLook, type View } from './view.ts';

const tones: Record<TargetState, string> = {
  due: 'go',
  waiting: 'calm',
  sending: 'calm',
  frozen: 'calm',
  done: 'quietly',
  adopted: 'quietly',
  skipped: 'quietly',
  missed: 'quietly',
  edited: 'warn',
  update: 'go',
  retract: 'warn',
  retracted: 'quietly',
  late: 'warn',
  held: 'warn',
  changed: 'warn',
  unknown: 'warn',
  blocked: 'stop',
  rejected: 'stop',
};

export function stateBadge(state: TargetState): Html {
  return html`<span class="state ${tones[state]}" title="${targetStates[state]}">${state}</span>`;
}

/** One target, filled: what would go out and all that is to be said of it, faults first. */
export function card(target: PlannedTarget, id: string, arranged: Arranged, view: View): Html {
  const { account, payload, postId, state, reason, issues, notes, digest } = target;
  const platform = view.platforms.get(account.platform);
  const look = platform?.look ?? plainLook;
  const shown = payload === null ? null : look.read(payload);
  const accent = `accent-${arranged.platforms.indexOf(account.platform)}`;
  return html`
<article class="card filtered ${accent} ${classesOf([targetFilter(target)], arranged)}" id="${id}"${digest === null ? null : attribute('data-digest', digest)} aria-labelledby="${id}-name" tabindex="-1">
<header><h4 id="${id}-name"><span class="platform">${platform?.name ?? account.platform}</span> <span class="account">${isolated(account.name)}</span></h4>${stateBadge(state)}
<p class="reason">${isolated(reason)}</p></header>${issueList(issues)}
${payload === null || shown === null ? html`<p class="not-shown">There is no text to show.</p>` : drawnPost(target, payload, shown, look, view)}
<footer>${receiptList(target)}${noteList(notes)}${shown === null ? null : optionList(shown)}
<p class="small"><span>${whenWords(target, view)}</span> <span class="target">${isolated(targetName(postId, account.name))}${digest === null ? null : html` <code title="SHA-256 of the payload: ${digest}">${digest.slice(0, 12)}</code>`}</span></p></footer>
</article>`;
}

/** A file that could not be read: there is nothing to draw for any of its accounts. */
export function unreadCard(group: PostGroup, arranged: Arranged): Html {
  const names = group.unread?.accounts.map(({ name }) => name) ?? [];
  return html`
<div class="card filtered unread ${classesOf(filteredOf(group), arranged)}">
<p class="unread-head">${stateBadge('blocked')} Nothing of this file goes out${names.length === 0 ? '' : ` to ${names.join(', ')}`}.</p>${issueList(group.issues)}
</div>`;
}

export function issueList(issues: readonly Issue[]): Html | null {
  if (issues.length === 0) return null;
  return html`
<ul class="issues" role="list">${issues.map(found => issueItem(found))}</ul>`;
}

/** `id`: where on the page the file's cards are, which say how to mend it. */
export function issueItem(found: Issue, id: string | null = null): Html {
  const { severity, file, line, column, code, message, remedy } = found;
  const place = isolated([file ?? '(no file)', line, column].filter(step => step !== null).join(':'));
  const shown = id === null ? place : html`<a href="${placeOnPage(id)}">${place}</a>`;
  return html`
<li class="issue ${severity}"><p><span class="severity">${severity}</span> <span class="place">${shown}</span> <code>${code}</code></p><p>${isolated(message)}</p>${id === null ? html`<p class="remedy">${isolated(remedy)}</p>` : null}</li>`;
}

function receiptList({ receipts }: PlannedTarget): Html | null {
  if (receipts.length === 0) return null;
  return html`
<ul class="receipts" role="list">${receipts.map(({ part, id, url }) => {
    const address = url === null ? null : webAddress(url);
    const where = isolated(url ?? id);
    return html`<li>Part ${part} is out: ${address === null ? where : html`<a href="${address}" rel="noreferrer">${where}</a>`}</li>`;
  })}</ul>`;
}

function noteList(notes: readonly string[]): Html | null {
  if (notes.length === 0) return null;
  return html`
<ul class="notes"${attribute('aria-label', 'Notes')}>${notes.map(note => html`<li>${isolated(note)}</li>`)}</ul>`;
}
