import { anchor } from './markup.ts';
import type { CommentPlace } from './place.ts';

/** By this line the comment is found again; only the one that we wrote ourselves is ever edited. */
export const marker = '<!-- mergecast:preview -->';

/** In UTF-16 code units. The host takes 65,536 characters. */
export const mostComment = 60_000;

/** Pieces that stand by themselves, as many as there is room for: a page never ends within one. */
export class Page {
  readonly #pieces: string[] = [];
  #left: number;

  constructor(most: number) {
    this.#left = most - lastWords;
  }

  get left(): number {
    return this.#left;
  }

  /** Whether there was room for it. */
  add(piece: string): boolean {
    if (piece === '') return true;
    if (piece.length + between.length > this.#left) return false;
    this.#pieces.push(piece);
    this.#left -= piece.length + between.length;
    return true;
  }

  /** With the words for what there was no room for, and the way to the page of the run. */
  end(missing: readonly string[], place: CommentPlace | null): string {
    const run = place?.run ?? null;
    const words = run === null ? 'the page of the run' : anchor(run, 'the page of the run');
    const last =
      missing.length > 0
        ? `<p><sub>There is no room here for ${missing.join(' and ')}; see ${words}.</sub></p>`
        : `<p><sub>Made by ${words}.</sub></p>`;
    return `${[...this.#pieces, ...(missing.length === 0 && run === null ? [] : [last])].join(between)}\n`;
  }
}

/** A blank line ends a block of HTML. */
const between = '\n\n';

/** What the last line may have. */
const lastWords = 3000;

/** A list of whole items, and how many there was no room for. */
export function listed<T>(items: readonly T[], write: (item: T) => string, most: number, omitted = 0): string {
  const shown: string[] = [];
  let left = most;
  for (const item of items) {
    const html = `<li>${write(item)}</li>`;
    left -= html.length;
    if (left < 0) break;
    shown.push(html);
  }
  const missing = items.length - shown.length + omitted;
  return `<ul>${shown.join('')}${missing === 0 ? '' : `<li>${missing.toLocaleString('en')} more are not shown here.</li>`}</ul>`;
}

export function counted(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
}
