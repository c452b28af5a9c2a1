import type { Payload } from '../../model/payload.ts';
import type { PayloadText } from './payload-texts.ts';

/** No platform takes a longer text, so that one is blocked already. */
const mostCharacters = 100_000;
const address = /\b(?:https?:\/\/|www\.)[^\s<>"']+/gi;

/** The hosts that a payload's links lead to, each once: of what is marked as a link, and of what platforms make one. */
export async function linkHosts(
  { parts }: Payload,
  texts: readonly PayloadText[],
): Promise<Map<string, PayloadText['from']>> {
  // It knows which endings are domains: X and others make links of bare ones.
  const { extractUrls } = (await import('twitter-text')).default;
  const hosts = new Map<string, PayloadText['from']>();
  const add = (url: string, from: PayloadText['from']) => {
    const host = hostOf(url);
    if (!hosts.has(host)) hosts.set(host, from);
  };
  for (const [part, { entities }] of parts.entries()) {
    for (const { kind, value } of entities) if (kind === 'link') add(value, { part });
  }
  for (const { text, from } of texts) {
    const known = text.slice(0, mostCharacters);
    for (const url of [...(known.match(address) ?? []), ...extractUrls(known)]) add(url, from);
  }
  return hosts;
}

/** What cannot be read is a host that no list has. */
function hostOf(url: string): string {
  try {
    return new URL(/^https?:\/\//i.test(url) ? url : `https://${url}`).hostname.replace(/\.$/, '');
  } catch {
    return url.slice(0, 60);
  }
}

/** Whether a list has a host: by its name, or by `*.` and the end of it. */
export function isListed(host: string, list: readonly string[]): boolean {
  return list.some(each => {
    const name = hostOf(each.replace(/^\*\./, ''));
    return each.startsWith('*.') ? host.endsWith(`.${name}`) : host === name;
  });
}
