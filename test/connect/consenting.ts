import type { Browser, Prompt } from '../../src/model/person-ports.ts';

/** What a person at a double's page does. */
export type Decision = 'allow' | 'deny';

/** Presses a button of a page that asks, as a browser would: gives where it leads, or the code that it shows. */
export async function decide(url: string, decision: Decision): Promise<{ address: string } | { code: string }> {
  const asked = await fetch(url);
  const page = await asked.text();
  if (asked.status !== 200) throw new Error(`the page says ${page.replace(/<[^>]+>/g, ' ').trim()}`);
  const action = unescaped(/<form method="post" action="([^"]*)"/.exec(page)![1]!);
  const fields = [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)];
  const form = new URLSearchParams(
    fields.map(([, name, value]): [string, string] => [unescaped(name!), unescaped(value!)]),
  );
  form.set('decision', decision);
  const answer = await fetch(new URL(action, url), { method: 'POST', body: form, redirect: 'manual' });
  const address = answer.headers.get('location');
  if (address !== null) return { address };
  return { code: unescaped(/<code>([^<]*)<\/code>/.exec(await answer.text())![1]!) };
}

function unescaped(text: string): string {
  const marks: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, mark => marks[mark]!);
}

/** Whoever sits there: answers questions by how they begin, and uses the browser. */
export interface Person {
  prompt: Prompt & { isPerson: boolean };
  browser: Browser;
  /** All that was said to them. */
  heard: string[];
  /** The questions whose answers were not to be seen. */
  hidden: string[];
  /** What they saw of the page, or what the platform sent their browser to. */
  pages: string[];
}

export interface Behaviour {
  /** By the beginning of the question; a list gives one after the other. */
  answers?: Record<string, string | string[]>;
  decision?: Decision;
  /** What the browser does with the address that the platform sends it to. */
  follow?: (address: string) => Promise<unknown>;
  /** In place of all that: what they do in a browser of their own, and what they copy there. */
  open?: (url: string) => Promise<void>;
  copy?: (url: string) => Promise<string>;
}

export function makePerson(behaviour: Behaviour = {}): Person {
  const { answers = {}, decision = 'allow', follow = fetch, open, copy } = behaviour;
  const left = Object.entries(answers).map(([question, given]) => ({ question, given: [given].flat() }));
  const person: Person = {
    heard: [],
    hidden: [],
    pages: [],
    prompt: {
      isPerson: true,
      tell: line => void person.heard.push(line),
      async ask(question, isSecret) {
        person.heard.push(question);
        if (isSecret) person.hidden.push(question);
        const found = left.find(each => question.startsWith(each.question));
        if (found !== undefined) return found.given.shift() ?? null;
        // Whoever has the browser elsewhere does there what they were told, and copies what it shows.
        const url = person.heard.findLast(line => /^ {2}https?:/.test(line))?.trim();
        if (url === undefined || !/^(?:The address|Code)/.test(question)) return null;
        if (copy !== undefined) return copy(url);
        const shown = await decide(url, decision);
        return 'code' in shown ? shown.code : shown.address;
      },
      close() {},
    },
    browser: {
      async open(url) {
        if (open !== undefined) {
          open(url).catch(error => person.pages.push(String(error)));
          return true;
        }
        const shown = await decide(url, decision);
        if ('address' in shown) {
          person.pages.push(shown.address);
          // The listener is there already; the answer is waited for elsewhere.
          follow(shown.address).catch(() => {});
        }
        return true;
      },
    },
  };
  return person;
}
