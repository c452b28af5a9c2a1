/*
 * A parser of little text, written from the grammar that LinkedIn publishes:
 *
 *   content         = *( mention / hashtag / hashtagTemplate / text )
 *   mention         = "@" [ "[" text "]" ] "(" urn ")"
 *   hashtag         = "#" word
 *   hashtagTemplate = "{hashtag|" ( "\#" / "#" / U+FF03 ) "|" text "}"
 *   text            = 1*( "\" reserved / not reserved )
 *   reserved        = "|" / "{" / "}" / "@" / "[" / "]" / "(" / ")" / "<" / ">" / "#" / "\" / "*" / "_" / "~"
 *
 * https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/little-text-format
 *
 * It takes nothing that the grammar does not have: where LinkedIn would drop the rest in silence, it throws.
 */

export interface Parsed {
  shown: string;
  mentions: { name: string; urn: string }[];
  /** With their signs. */
  tags: string[];
}

type Rule<T> = (input: string) => { value: T; rest: string } | null;

const reserved = ['|', '{', '}', '@', '[', ']', '(', ')', '<', '>', '#', '\\', '*', '_', '~'];

const character: Rule<string> = input => {
  const [first = '', second = ''] = input;
  if (first === '\\' && reserved.includes(second)) return { value: second, rest: input.slice(2) };
  return first === '' || reserved.includes(first) ? null : { value: first, rest: input.slice(first.length) };
};

const text: Rule<string> = input => {
  let value = '';
  let rest = input;
  for (let next = character(rest); next !== null; next = character(rest)) {
    value += next.value;
    rest = next.rest;
  }
  return value === '' ? null : { value, rest };
};

const matching =
  (pattern: RegExp): Rule<string> =>
  input => {
    const found = new RegExp(`^(?:${pattern.source})`, 'u').exec(input)?.[0];
    return found === undefined || found === '' ? null : { value: found, rest: input.slice(found.length) };
  };

/** One rule after the other; null where one of them does not hold. */
const sequence =
  (...rules: Rule<string>[]): Rule<string[]> =>
  input => {
    const value: string[] = [];
    let rest = input;
    for (const rule of rules) {
      const next = rule(rest);
      if (next === null) return null;
      value.push(next.value);
      rest = next.rest;
    }
    return { value, rest };
  };

const urn = matching(/urn:li:[A-Za-z]+:[A-Za-z0-9_-]+/);
const named = sequence(matching(/@\[/), text, matching(/\]\(/), urn, matching(/\)/));
const unnamed = sequence(matching(/@\(/), urn, matching(/\)/));
const hashtag = sequence(matching(/#/), matching(/[\p{L}\p{M}\p{N}]+/u));
const template = sequence(matching(/\{hashtag\|/), matching(/\\?#|＃/), matching(/\|/), text, matching(/\}/));

export function parseLittleText(input: string): Parsed {
  const parsed: Parsed = { shown: '', mentions: [], tags: [] };
  let rest = input;
  while (rest !== '') rest = takeElement(rest, parsed);
  return parsed;
}

function takeElement(input: string, parsed: Parsed): string {
  const mention = named(input) ?? unnamed(input);
  if (mention !== null) {
    const [name, who] = mention.value.length === 5 ? [mention.value[1]!, mention.value[3]!] : ['', mention.value[1]!];
    parsed.mentions.push({ name, urn: who });
    parsed.shown += name;
    return mention.rest;
  }
  const tag = template(input);
  const bare = tag === null ? hashtag(input) : null;
  if (tag !== null || bare !== null) {
    const shown = tag === null ? bare!.value.join('') : tag.value[1]!.replace('\\', '') + tag.value[3]!;
    parsed.tags.push(shown);
    parsed.shown += shown;
    return (tag ?? bare)!.rest;
  }
  const plain = text(input);
  if (plain === null) throw new SyntaxError(`little text cannot begin with ${JSON.stringify(input.slice(0, 40))}`);
  parsed.shown += plain.value;
  return plain.rest;
}
