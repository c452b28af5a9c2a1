import { formatMoment, relative } from '../content/time.ts';
import { needsPerson, type PlannedTarget } from '../model/plan.ts';
import { type Arranged, cardId, classesOf, type PostGroup, targetFilter } from './arrange.ts';
import { attribute, type Html, html, placeOnPage } from './html.ts';
import { isolated } from './text.ts';
import { nowOf, type View } from './view.ts';

const days = 35;
const dayMilliseconds = 86_400_000;
/** As many of one day are listed; the rest is counted. */
const mostListed = 8;

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The targets of one post at one time. */
interface Entry {
  /** Such as "09:00", or null for the next run. */
  time: string | null;
  name: string;
  card: string;
  targets: PlannedTarget[];
}

/** Five weeks from the Monday of this one, each day with what goes out on it, in the zone of the config. */
export function calendar(arranged: Arranged, view: View): Html {
  const today = formatMoment(nowOf(view), view.zone).slice(0, 10);
  const first = mondayBefore(today);
  const byDay = entriesByDay(arranged, view, today);
  const weeks = Array.from({ length: days / 7 }, (_, week) => week);
  const dates = weeks.map(week => weekdays.map((_, day) => isoDate(first + (week * 7 + day) * dayMilliseconds)));
  return html`<table class="calendar" role="table"><caption>Five weeks from this one, in ${view.zone}</caption>
<thead role="rowgroup"><tr role="row">${weekdays.map(
    name => html`<th scope="col" role="columnheader"><abbr title="${name}">${name.slice(0, 3)}</abbr></th>`,
  )}</tr></thead>
<tbody role="rowgroup">${dates.map(
    week => html`
<tr role="row">${week.map((date, day) => dayCell(date, day, byDay.get(date) ?? [], { today, arranged }))}</tr>`,
  )}
</tbody></table>${laterLine(arranged, view, dates.at(-1)!.at(-1)!)}`;
}

function dayCell(
  date: string,
  weekday: number,
  entries: readonly Entry[],
  { today, arranged }: { today: string; arranged: Arranged },
): Html {
  const [, month, day] = date.split('-').map(Number);
  const kind = date === today ? 'today' : date < today ? 'past' : 'coming';
  const isMonthShown = day === 1 || kind === 'today';
  const listed = entries.slice(0, mostListed);
  const rest = entries.length - listed.length;
  return html`
<td class="${kind} ${entries.length === 0 ? 'empty' : 'busy'}" role="cell"${kind === 'today' ? attribute('aria-current', 'date') : null}><p class="day"><time datetime="${date}"><span class="weekday">${weekdays[weekday]!.slice(0, 3)} </span>${day!}<span class="month ${isMonthShown ? 'shown' : ''}"> ${months[month! - 1]!}</span></time>${
    entries.length < 2 ? null : html` <span class="count">${entries.length} posts</span>`
  }</p>${listed.length === 0 ? null : html`<ul role="list">${listed.map(entry => entryItem(entry, arranged))}</ul>`}${
    rest === 0
      ? null
      : html`<p class="more"><a href="${placeOnPage(entries[mostListed]!.card)}">and ${rest} more</a></p>`
  }</td>`;
}

function entryItem({ time, name, card, targets }: Entry, arranged: Arranged): Html {
  const dots = [...new Set(targets.map(({ account }) => arranged.platforms.indexOf(account.platform)))];
  const blocked = targets.some(({ state }) => needsPerson.has(state));
  return html`<li class="filtered ${classesOf(targets.map(targetFilter), arranged)}"><a href="${placeOnPage(card)}"${blocked ? attribute('class', 'not-going') : null}><span class="time">${time ?? 'next run'}</span> <span class="post-name">${isolated(name)}</span><span class="dots" aria-hidden="true">${dots.map(
    index => html`<span class="dot accent-${index}"></span>`,
  )}</span>${targets.length === 1 ? null : html`<span class="hidden-words">, ${targets.length} accounts</span>`}${blocked ? html`<span class="hidden-words">, needs a person</span>` : null}</a></li>`;
}

function entriesByDay(arranged: Arranged, view: View, today: string): Map<string, Entry[]> {
  const byDay = new Map<string, Entry[]>();
  for (const group of arranged.groups) {
    for (const [index, target] of group.targets.entries()) addTo(byDay, group, index, target, { view, today });
  }
  for (const entries of byDay.values()) entries.sort((a, b) => (a.time ?? '').localeCompare(b.time ?? '', 'en'));
  return byDay;
}

function addTo(
  byDay: Map<string, Entry[]>,
  group: PostGroup,
  index: number,
  target: PlannedTarget,
  { view, today }: { view: View; today: string },
): void {
  const [date, time] =
    target.publishAt === null
      ? [today, null]
      : (formatMoment(target.publishAt.epochMilliseconds, view.zone).split(' ') as [string, string]);
  // What has no time and is out, or cannot go out, is on no day.
  if (time === null && target.state !== 'due') return;
  const entries = byDay.get(date) ?? [];
  byDay.set(date, entries);
  const same = entries.find(entry => entry.time === time && entry.name === target.postId);
  if (same !== undefined) same.targets.push(target);
  else entries.push({ time, name: target.postId, card: cardId(group, index), targets: [target] });
}

/** What comes after the last day. */
function laterLine(arranged: Arranged, view: View, last: string): Html | null {
  const later = arranged.groups.flatMap(({ targets }) =>
    targets.flatMap(({ publishAt }) =>
      publishAt !== null && formatMoment(publishAt.epochMilliseconds, view.zone).slice(0, 10) > last
        ? publishAt.epochMilliseconds
        : [],
    ),
  );
  if (later.length === 0) return null;
  const next = later.reduce((a, b) => Math.min(a, b));
  return html`<p class="quiet">After that: ${later.length} more, the first ${relative(next, nowOf(view))}.</p>`;
}

/** Dates are counted as if they were days in UTC, which all have the same length. */
function mondayBefore(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  return time - ((new Date(time).getUTCDay() + 6) % 7) * dayMilliseconds;
}

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
