import type { Account } from '../model/config.ts';
import type { Payload } from '../model/payload.ts';
import { recordsUnder } from './former-accounts.ts';
import type { Judging } from './plan-target.ts';
import { findResembled, goneTexts, inItsPlace, type Resembled, shown, shownTexts } from './resembling.ts';

/** What went out to an account from files that are gone, or say something else now. */
interface Heard {
  exactly: Map<string, string[]>;
  nearly: Resembled[];
}

/**
 * Whether a new post is one that went out: its file was moved and edited, another post was put in its place, or it was given
 * another id. Nothing but a person's word tells that from a post that is new.
 */
export class SaidBefore {
  readonly #judging: Pick<Judging, 'view' | 'config'>;
  /** Posts that may be out, and whose files say something else by now; and of these, those that say nothing of it any more. */
  readonly #edited = new Set<string>();
  readonly #replaced = new Set<string>();
  readonly #heard = new Map<string, Heard>();

  constructor(judging: Pick<Judging, 'view' | 'config'>) {
    this.#judging = judging;
  }

  /** To be told of every target before the first question. */
  note(post: string, account: Account, says: { payload: Payload | null; source: string }): void {
    const found = inItsPlace(post, says, each => recordsUnder(each, account, this.#judging), this.#judging.view);
    if (found !== 'same') this.#edited.add(post);
    if (found === 'replaced') this.#replaced.add(post);
  }

  /** Whether the file of any post that may be out says something else now. */
  get hasEdited(): boolean {
    return this.#edited.size > 0;
  }

  /**
   * Why a payload of a new post is held, in words; null where nothing like it went out. `gone`: the posts without a file,
   * the same for each question; `again`: the post that it says again on purpose.
   */
  reason(payload: Payload, account: Account, gone: readonly string[], again: string | null): string | null {
    const heard = this.#heard.get(account.name) ?? this.#hear(account, gone);
    this.#heard.set(account.name, heard);
    const same = heard.exactly.get(shown(payload))?.find(post => post !== again);
    if (same !== undefined) return this.#words(`it says what ${same} said`, same);
    const others = again === null ? heard.nearly : heard.nearly.filter(({ post }) => post !== again);
    const near = findResembled(payload, others);
    return near === null ? null : this.#words(`it says nearly what ${near} said`, near);
  }

  #hear(account: Account, gone: readonly string[]): Heard {
    const { view } = this.#judging;
    const recordsOf = (post: string) => recordsUnder(post, account, this.#judging);
    return {
      exactly: shownTexts([...gone, ...this.#edited], recordsOf, view),
      nearly: goneTexts([...gone, ...this.#replaced], recordsOf, view),
    };
  }

  #words(what: string, post: string): string {
    const [where, other] = this.#edited.has(post)
      ? ['whose file says something else now', ', and the other one an `id` of its own']
      : ['whose file is gone', ''];
    return `${what}, which went out and ${where}; if it is the same post, give it \`id: ${post}\`${other}; if it is to go out too, \`again: ${post}\``;
  }
}
