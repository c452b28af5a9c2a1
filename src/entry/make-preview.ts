import { join } from 'node:path';
import type { AdapterRegistry } from '../model/adapter.ts';
import type { PayloadMedia } from '../model/payload.ts';
import type { OutputFolder } from '../model/ports.ts';
import { maximum } from '../pipeline/check-limits.ts';
import { type Outlined, outline } from '../pipeline/plan.ts';
import type { Selection } from '../pipeline/selection.ts';
import { countCards, previewPage } from '../preview/page.ts';
import { type PlatformView, plainLook, type View } from '../preview/view.ts';
import type { Setting } from './compose.ts';
import { cardName, composePreview, pageName } from './compose-preview.ts';
import { writePreview } from './preview-files.ts';

export interface PreviewOrder {
  out: string;
  selection: Selection | null;
  /** Also what is out already. */
  all: boolean;
  /** Whether each card is drawn by a browser, too. */
  png: boolean;
}

/** No platform is asked: what the page holds comes from the repository and the ledger alone. */
export async function makePreview(setting: Setting, { out, selection, all, png }: PreviewOrder) {
  const { world, openOutput, pictures } = await composePreview(setting, out);
  const outlined = await outline(world, selection);
  const media = new Map<string, PayloadMedia>();
  const view = await viewOf(outlined, all, world.adapters, media);
  const output = openOutput();
  const bytes = await writePreview(output, { name: pageName, pieces: previewPage(view) }, media, world.files);
  const cards = png ? await draw(output, pictures) : { drawn: 0, left: 0 };
  return { plan: outlined.plan, path: output.path, targets: countCards(view), media: media.size, bytes, cards };
}

/** From the page as it lies in the folder. */
async function draw(
  output: OutputFolder,
  picturesOf: Awaited<ReturnType<typeof composePreview>>['pictures'],
): Promise<{ drawn: number; left: number }> {
  const { pictures, left } = await picturesOf(join(output.path, pageName));
  async function* whole(bytes: Uint8Array) {
    yield bytes;
  }
  for (const { digest, png } of pictures) await output.write(cardName(digest), whole(png));
  return { drawn: pictures.length, left };
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
