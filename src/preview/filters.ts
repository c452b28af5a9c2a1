import { type Arranged, filteredOf } from './arrange.ts';
import { type Html, html } from './html.ts';
import type { PlatformView } from './view.ts';

/** One way to filter: the letter of its classes, its heading and its choices. */
interface Filter {
  letter: 'a' | 'p' | 's';
  title: string;
  choices: readonly { name: string; count: number; accent: string | null }[];
}

/** Radio buttons that the rules below read; without styles they do nothing, and everything is shown. */
export function filterForm(arranged: Arranged, platforms: ReadonlyMap<string, PlatformView>): Html {
  const total = arranged.groups.flatMap(filteredOf).length;
  return html`<form class="filters" aria-label="Filters">${filtersOf(arranged, platforms).map(
    filter => html`
<fieldset><legend>${filter.title}</legend>
<label class="chip"><input type="radio" name="filter-${filter.letter}" id="${filter.letter}-all" checked> <span>All <span class="count">${total}</span></span></label>${filter.choices.map(
      ({ name, count, accent }, index) => html`
<label class="chip"><input type="radio" name="filter-${filter.letter}" id="${filter.letter}-${index}"> <span>${
        accent === null ? null : html`<span class="dot ${accent}"></span>`
      }${name} <span class="count">${count}</span></span></label>`,
    )}
</fieldset>`,
  )}
<p class="reset"><button type="reset">Show all</button></p>
</form>`;
}

function filtersOf(arranged: Arranged, platforms: ReadonlyMap<string, PlatformView>): Filter[] {
  const all = arranged.groups.flatMap(filteredOf);
  const count = (key: 'account' | 'platform' | 'state', value: string) =>
    all.filter(each => each[key] === value).length;
  const platformOf = (account: string) => all.find(each => each.account === account)?.platform ?? null;
  const accentOf = (platform: string | null) =>
    platform === null ? null : `accent-${arranged.platforms.indexOf(platform)}`;
  return [
    {
      letter: 's',
      title: 'State',
      choices: arranged.states.map(name => ({ name, count: count('state', name), accent: null })),
    },
    {
      letter: 'p',
      title: 'Platform',
      choices: arranged.platforms.map(id => ({
        name: platforms.get(id)?.name ?? id,
        count: count('platform', id),
        accent: accentOf(id),
      })),
    },
    {
      letter: 'a',
      title: 'Account',
      choices: arranged.accounts.map(name => ({
        name,
        count: count('account', name),
        accent: accentOf(platformOf(name)),
      })),
    },
  ];
}

/**
 * The rules behind the buttons. A card goes by its own classes; a post goes when none of its cards fits each of two
 * filters, and a line says so where nothing is left.
 */
export function filterRules(arranged: Arranged): string {
  const sizes = { a: arranged.accounts.length, p: arranged.platforms.length, s: arranged.states.length };
  const letters = ['a', 'p', 's'] as const;
  const rules = letters.flatMap(letter =>
    range(sizes[letter]).map(
      index => `body:has(#${letter}-${index}:checked) .filtered:not(.${letter}${index}){display:none}`,
    ),
  );
  const present = new Set(arranged.groups.flatMap(filteredOf).flatMap(each => pairsOf(each, arranged)));
  for (const [one, other] of [
    ['a', 's'],
    ['p', 's'],
    ['a', 'p'],
  ] as const) {
    for (const first of range(sizes[one])) {
      for (const second of range(sizes[other])) {
        const chosen = `body:has(#${one}-${first}:checked):has(#${other}-${second}:checked)`;
        const pair = `.${one}${first}.${other}${second}`;
        if (present.has(pair)) rules.push(`${chosen} .post-group:not(:has(.card${pair})){display:none}`);
        else rules.push(`${chosen} .nothing{display:block}${chosen} .post-group{display:none}`);
      }
    }
  }
  return rules.join('\n');
}

function pairsOf({ account, platform, state }: ReturnType<typeof filteredOf>[number], arranged: Arranged): string[] {
  const a = account === null ? null : `.a${arranged.accounts.indexOf(account)}`;
  const p = platform === null ? null : `.p${arranged.platforms.indexOf(platform)}`;
  const s = `.s${arranged.states.indexOf(state)}`;
  return [
    a === null ? [] : `${a}${s}`,
    p === null ? [] : `${p}${s}`,
    a === null || p === null ? [] : `${a}${p}`,
  ].flat();
}

function range(size: number): number[] {
  return Array.from({ length: size }, (_, index) => index);
}
