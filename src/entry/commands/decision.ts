import { Failure } from '../../model/failure.ts';
import type { Word } from '../../pipeline/decide.ts';
import { parseSelection } from '../../pipeline/selection.ts';
import type { Call } from '../command.ts';

/** Who decides, as the environment says; `null` where nothing says so, never invented. */
export function wordOf(call: Call): Word {
  const who = call.environment.get('GITHUB_ACTOR') ?? call.environment.get('USER') ?? null;
  return { who, why: typeof call.options.why === 'string' ? call.options.why : null };
}

/** The address of a post, as a person gives it with an option. */
export function addressOf(option: string, written: string | boolean): string {
  if (typeof written === 'string' && /^https?:\/\//.test(written) && URL.canParse(written)) return written;
  throw new Failure('usage.argument', `${option} needs the URL of the post`, {
    remedy: 'Copy it from the account’s page.',
  });
}

/** `POST@ACCOUNT`, both needed. */
export function targetOf(written: string): { post: string; account: string } {
  const { post, account } = parseSelection(written);
  if (account !== null && post !== '' && account !== '') return { post, account };
  throw new Failure('usage.argument', `${written} is no target`, { remedy: 'Write it as POST@ACCOUNT.' });
}
