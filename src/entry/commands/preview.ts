import type { AdapterRegistry } from '../../model/adapter.ts';
import { Failure } from '../../model/failure.ts';
import type { PayloadMedia } from '../../model/payload.ts';
import { maximum } from '../../pipeline/check-limits.ts';
import { type Outlined, outline, planNeedsPerson } from '../../pipeline/plan.ts';
import { parseSelection } from '../../pipeline/selection.ts';
import { countCards, previewPage } from '../../preview/page.ts';
import { type PlatformView, plainLook, type View } from '../../preview/view.ts';
import type { Call, Result } from '../command.ts';
import { composePreview, pageName } from '../compose-preview.ts';
import { counted } from '../issue-text.ts';
import { plain } from '../plain.ts';
import { writePreview } from '../preview-files.ts';
import { settingOf } from '../setting.ts';

/** The plan as a page. No platform is asked: what it holds comes from the repository and the ledger alone. */
export async function run(call: Call): Promise<Result> {
  const { only, out, all } = call.options;
  if (typeof out !== 'string' || out === '') throw withoutFolder();
  const { world, openOutput } = await composePreview(settingOf(call), out);
  const outlined = await outline(world, typeof only === 'string' ? parseSelection(only) : null);
  const media = new Map<string, PayloadMedia>();
  const view = await viewOf(outlined, all === true, world.adapters, media);
  const output = openOutput();
  const bytes = await writePreview(output, { name: pageName, pieces: previewPage(view) }, media, world.files);
  const targets = countCards(view);
  const what = `${counted(targets, 'target')}, ${counted(media.size, 'media file')}`;
  return {
    exit: planNeedsPerson(outlined.plan) ? 1 : 0,
    document: { version: 1, out: output.path, pages: 1, targets, media: media.size, bytes },
    text: `Wrote ${plain(output.path)}/${pageName}: ${what}. Open it in a browser; nothing was sent.`,
  };
}

async function viewOf(
  { plan, timezone, fill }: Outlined,
  all: boolean,
  adapters: AdapterRegistry,
  media: Map<string, PayloadMedia>,
): Promise<View> {
  const ids = [
    ...plan.targets.map(({ account }) => account.platform),
    ...plan.unread.flatMap(({ accounts }) => accounts.map(({ platform }) => platform)),
  ];
  const platforms = new Map<string, PlatformView>();
  for (const id of new Set(ids)) {
    const { name, look = plainLook, limits } = await adapters.load(id);
    platforms.set(id, { name, look, text: limits.text });
  }
  return {
    plan,
    all,
    zone: timezone ?? 'UTC',
    platforms,
    fill,
    limitOf: (account, unit) => {
      const limit = platforms.get(account.platform)?.text[unit];
      return limit === undefined ? null : maximum(limit, unit, account);
    },
    useMedia: (name, item) => media.set(name, item),
  };
}

function withoutFolder(): Failure {
  return new Failure('usage.argument', '--out is missing', {
    remedy: 'Name the folder for the page, such as --out preview.',
    state: 'Nothing was written.',
  });
}
