import { resolve } from 'node:path';
import { cardPictures } from '../io/card-pictures.ts';
import { openOutputFolder } from '../io/output-folder.ts';
import { firstLine } from '../preview/page.ts';
import { composePlanning, type Setting } from './compose.ts';

/** The name of the page in its folder. */
export const pageName = 'index.html';

const ownFile = /^(?:index\.html|cards\/[0-9a-f]{64}\.png|media\/[0-9a-f]{64}\.[a-z0-9]{2,5})$/;

/** The name of the picture of a card in the folder, by the digest of its target. */
export function cardName(digest: string): string {
  return `cards/${digest}.png`;
}

/** A preview plans, and writes into one folder. */
export async function composePreview(setting: Setting, out: string) {
  const world = await composePlanning(setting);
  const isOurs = (name: string) => ownFile.test(name);
  const openOutput = () =>
    openOutputFolder(resolve(setting.cwd, out), { isOurs, known: { name: pageName, beginning: firstLine } });
  const pictures = (page: string) => cardPictures(page, setting.environment);
  return { world, openOutput, pictures };
}
