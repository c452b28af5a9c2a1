import type { RenderInput } from '../../src/model/adapter.ts';
import type { TiktokOptions } from './options.ts';

/** What TikTok demands that a person is told before posting, and what becomes of the rest. */
export function notesOf({ options, media }: RenderInput<TiktokOptions>): string[] {
  const { mode, own_brand: own, paid_partnership: paid, ai_generated: made } = options;
  const notes: string[] = [];
  if (mode === 'inbox') {
    notes.push(
      'goes to the inbox of the account as a draft; a person has to press Post in the app within about 24 hours',
    );
    if (options.without_caption) notes.push('goes without its text: whoever posts it writes one in the app');
  }
  if (mode === 'direct') {
    const branded = paid ? 'Branded Content Policy and ' : '';
    notes.push(`by posting, you agree to TikTok's ${branded}Music Usage Confirmation`);
  }
  if (paid) notes.push('will be labelled "Paid partnership"');
  else if (own) notes.push('will be labelled "Promotional content"');
  if (made) notes.push('will be labelled as made by AI, for good');
  if (options.title?.includes('#')) notes.push('TikTok is said to drop hashtags from a title; those in the text stay');
  if (media.some(({ alt }) => alt !== null && alt !== '')) {
    notes.push('TikTok has no alternative text: what `alt` says is not sent');
  }
  return notes;
}
