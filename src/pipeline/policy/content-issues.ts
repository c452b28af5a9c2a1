import { canonicalJson } from '../../content/canonical.ts';
import { caseless, folded, hasTerm, hasWord } from '../../content/folded.ts';
import type { Account } from '../../model/config.ts';
import { type Issue, type IssuePlace, issue } from '../../model/issue.ts';
import type { IssueCode } from '../../model/issue-codes.ts';
import type { Json } from '../../model/json.ts';
import type { Payload } from '../../model/payload.ts';
import type { ContentRules, Policy, Requirement } from '../../model/policy.ts';
import type { Post, TextPart } from '../../model/post.ts';
import { isListed, linkHosts } from './link-hosts.ts';
import { type PayloadText, payloadTexts } from './payload-texts.ts';

/** A payload with what is needed to say where in the post a fault is. */
export interface Spoken {
  payload: Payload;
  /** As the post and the config have them, by the platform's names. */
  options: Readonly<Record<string, unknown>>;
  post: Post;
  account: Account;
  parts: readonly TextPart[];
}

/** Holds what a target says against the policies of its account. */
export async function contentIssues(spoken: Spoken, policies: readonly Policy[]): Promise<Issue[]> {
  const own = policies.filter(({ accounts }) => accounts.has(spoken.account.name)).map(({ content }) => content);
  if (own.length === 0) return [];
  const texts = payloadTexts(spoken.payload);
  const needsHosts = own.some(
    ({ hosts, required }) => hosts !== null || required.some(({ when }) => when?.hosts.length),
  );
  const hosts = needsHosts ? await linkHosts(spoken.payload, texts) : new Map<string, PayloadText['from']>();
  const issues = own.flatMap(rules => [
    ...bannedIssues(rules, texts, spoken),
    ...hostIssues(rules, hosts, spoken),
    ...altIssues(rules, spoken),
    ...rules.required.flatMap(required => requiredIssues(required, texts, [...hosts.keys()], spoken)),
  ]);
  // Two policies can say the same, and a link's text what its address says.
  return [...new Map(issues.map(found => [JSON.stringify(found), found])).values()];
}

function report(code: IssueCode, from: PayloadText['from'], spoken: Spoken, message: string): Issue {
  return issue(code, placeOf(from, spoken), `${spoken.account.name}: ${message}`);
}

function placeOf(from: PayloadText['from'], { post, parts }: Spoken): IssuePlace {
  // Where splitting made the parts, the one that the text begins with is the last that is known.
  if ('part' in from) return { file: post.file, position: (parts[from.part] ?? parts.at(-1))?.position ?? null };
  const item = 'file' in from ? post.media.find(({ file, index }) => file === from.file && index >= 0) : undefined;
  const field = item === undefined ? ['overrides'] : ['media', item.index, 'alt'];
  return { file: post.file, position: post.positionOf(field), field: field.join('.') };
}

function bannedIssues({ words, patterns }: ContentRules, texts: readonly PayloadText[], spoken: Spoken): Issue[] {
  return texts.flatMap(({ text, words: said, from }) => [
    ...words
      .filter(word => hasWord(said, word))
      .map(word => report('policy.banned', from, spoken, `“${word}” is not to be said${whereOf(from)}`)),
    ...patterns
      .filter(({ isIn }) => isIn(said) || isIn(text))
      .map(({ written }) => report('policy.banned', from, spoken, `the pattern ${written} matches${whereOf(from)}`)),
  ]);
}

function whereOf(from: PayloadText['from']): string {
  if ('file' in from) return ` in the alternative text of ${from.file}`;
  return 'option' in from ? ` in the option ${from.option}` : '';
}

function hostIssues(
  { hosts: allowed }: ContentRules,
  hosts: Map<string, PayloadText['from']>,
  spoken: Spoken,
): Issue[] {
  if (allowed === null) return [];
  return [...hosts]
    .filter(([host]) => !isListed(host, allowed))
    .map(([host, from]) => report('policy.link', from, spoken, `a link leads to ${host}, which is not on the list`));
}

function altIssues({ alt: isRequired }: ContentRules, spoken: Spoken): Issue[] {
  if (!isRequired) return [];
  return spoken.post.media
    .filter(({ kind, alt }) => (kind === 'image' || kind === 'video') && folded(alt ?? '') === '')
    .map(({ file }) => report('policy.alt', { file }, spoken, `${file} has no \`alt\``));
}

function requiredIssues(
  { text, option, when }: Requirement,
  texts: readonly PayloadText[],
  hosts: readonly string[],
  spoken: Spoken,
): Issue[] {
  const isAsked =
    when === null ||
    when.words.some(word => texts.some(({ words }) => hasWord(words, word))) ||
    hosts.some(host => isListed(host, when.hosts));
  if (!isAsked) return [];
  const first = texts.filter(isFirst).map(each => caseless(each.text));
  const isSaid = text.some(term => first.some(each => hasTerm(each, term)));
  const isSet = Object.entries(option).some(
    ([name, value]) => canonicalJson((spoken.options[name] ?? null) as Json) === canonicalJson(value as Json),
  );
  if (isSaid || isSet) return [];
  const labels = Object.entries(option).map(([name, value]) => `the option ${name}: ${JSON.stringify(value)}`);
  const expected = [...text.map(term => `“${term}”`), ...labels].join(' or ');
  return [report('policy.required', { part: 0 }, spoken, `it has to have ${expected}`)];
}

/** What is read first: the beginning of a thread, and a title. */
function isFirst({ from }: PayloadText): boolean {
  return 'part' in from ? from.part === 0 : 'option' in from && /(?:^|\.)title$/.test(from.option);
}
