import type { Account } from '../../src/model/config.ts';

/** LinkedIn's own host; a rehearsal's addresses are the same. */
const host = /^(?:[a-z]{2,3}\.|www\.)?linkedin\.com$/;

/** https://www.linkedin.com/feed/update/urn:li:share:1/, with the name raw. */
export function permalink(urn: string): string {
  return `https://www.linkedin.com/feed/update/${urn}/`;
}

/** The page of an organization. A person's own address is not told to an app that may only post. */
export function page({ place }: Account): string {
  return place.organization === undefined
    ? 'https://www.linkedin.com/in/me/recent-activity/all/'
    : `https://www.linkedin.com/company/${place.organization}/`;
}

const forms = [
  /^\/feed\/update\/urn:li:(?:share|ugcPost|activity):\d{1,30}\/?$/,
  /^\/posts\/[^/]+-(?:share|ugcPost|activity)-\d{1,30}[^/]*\/?$/,
];

/** Any address of a post: it names no author that an app is told of, so the word of whoever copied it has to do. */
export function owns(address: URL): boolean {
  const path = safelyDecoded(address.pathname);
  return host.test(address.hostname) && forms.some(form => form.test(path));
}

function safelyDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
