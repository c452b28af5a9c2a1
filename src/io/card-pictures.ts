import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Environment } from '../model/ports.ts';
import { type Browser, openBrowser } from './piped-browser.ts';

/** In CSS pixels: as wide as a card is on a page of its own. */
const width = 640;
const viewHeight = 16_000;
const mostHeight = 3000;
const mostCards = 200;
const mostBytes = 4_000_000;

export interface CardPicture {
  /** The digest of the target, as the card bears it. */
  digest: string;
  png: Uint8Array;
}

const attached = z.object({ sessionId: z.string() });
const created = z.object({ targetId: z.string() });
const tree = z.object({ frameTree: z.object({ frame: z.object({ id: z.string() }) }) });
const sheet = z.object({ styleSheetId: z.string() });
const root = z.object({ root: z.object({ nodeId: z.int() }) });
const found = z.object({ nodeIds: z.array(z.int()) });
const attributes = z.object({ attributes: z.array(z.string()) });
const box = z.object({ model: z.object({ border: z.array(z.number()).length(8) }) });
const metrics = z.object({ cssVisualViewport: z.object({ pageX: z.number(), pageY: z.number() }) });
const shot = z.object({ data: z.string().max(4 * mostBytes) });

/**
 * A picture of each card of a page that `preview` has written, as a browser draws it: without a script, and with nothing
 * from anywhere but the folder. `left`: how many there was no room for.
 */
export async function cardPictures(
  page: string,
  environment: Environment,
): Promise<{ pictures: CardPicture[]; left: number }> {
  const browser = openBrowser(environment);
  try {
    const { targetId } = created.parse(await browser.call('Target.createTarget', { url: 'about:blank' }));
    const attaching = await browser.call('Target.attachToTarget', { targetId, flatten: true });
    const { sessionId } = attached.parse(attaching);
    const call = (method: string, parameters?: object) => browser.call(method, parameters, sessionId);
    await call('Emulation.setScriptExecutionDisabled', { value: true });
    const size = { width, height: viewHeight, deviceScaleFactor: 2, mobile: false };
    await call('Emulation.setDeviceMetricsOverride', size);
    await call('Page.enable');
    const loaded = browser.event('Page.loadEventFired');
    await Promise.all([loaded, call('Page.navigate', { url: pathToFileURL(page).href })]);
    await showAll(call);
    return await pictured(call);
  } finally {
    await browser.close();
  }
}

/** What is out of sight is not drawn for people, so that a long page is there at once; a picture needs all of it. */
async function showAll(call: Call): Promise<void> {
  await call('DOM.enable');
  await call('CSS.enable');
  const { id: frameId } = tree.parse(await call('Page.getFrameTree')).frameTree.frame;
  const { styleSheetId } = sheet.parse(await call('CSS.createStyleSheet', { frameId }));
  await call('CSS.setStyleSheetText', { styleSheetId, text: '* { content-visibility: visible !important }' });
}

type Call = (method: string, parameters?: object) => ReturnType<Browser['call']>;

async function pictured(call: Call): Promise<{ pictures: CardPicture[]; left: number }> {
  const { nodeId } = root.parse(await call('DOM.getDocument', { depth: 0 })).root;
  const { nodeIds } = found.parse(
    await call('DOM.querySelectorAll', { nodeId, selector: 'article.card[data-digest]' }),
  );
  const pictures: CardPicture[] = [];
  for (const card of nodeIds.slice(0, mostCards)) {
    const named = attributes.parse(await call('DOM.getAttributes', { nodeId: card })).attributes;
    const digest = named[named.indexOf('data-digest') + 1] ?? '';
    await call('DOM.scrollIntoViewIfNeeded', { nodeId: card });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = box.parse(await call('DOM.getBoxModel', { nodeId: card }))
      .model.border;
    const { pageX, pageY } = metrics.parse(await call('Page.getLayoutMetrics')).cssVisualViewport;
    const height = Math.min(bottom - top, mostHeight);
    const clip = { x: left + pageX, y: top + pageY, width: right - left, height, scale: 1 };
    const taken = await call('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip });
    const png = Buffer.from(shot.parse(taken).data, 'base64');
    if (/^[0-9a-f]{64}$/.test(digest) && png.length <= mostBytes) pictures.push({ digest, png });
  }
  return { pictures, left: nodeIds.length - pictures.length };
}
