import type { RenderInput } from '../../src/model/adapter.ts';
import { callsADay } from '../linkedin.limits.ts';
import type { LinkedinOptions } from './options.ts';

/** What a reviewer should know, and what is no fault. */
export function notesOf({ options, link, media, account }: RenderInput<LinkedinOptions>): string[] {
  const notes: string[] = [];
  const names = Object.keys(options.mentions ?? {});
  if (names.length > 0) {
    notes.push(`LinkedIn shows a mention as plain text where the name is not as it has it: ${names.join(', ')}`);
  }
  if (link !== null && options.card === undefined) {
    notes.push('the link stands in the text; LinkedIn makes no card of it unless `card` gives it a title');
  }
  if (account.place.organization === undefined && media.length > 0) {
    notes.push('LinkedIn does not tell an app whether it could process the media of a person: look at the post');
  }
  const calls = callsFor(media.length);
  if (calls > callsADay.max / 5) notes.push(`takes about ${calls} calls; a self-serve app has ${callsADay.max} a day`);
  return notes;
}

/** Each file is announced, sent and asked about. */
function callsFor(files: number): number {
  return 3 * files + 2;
}
