import { readHoles } from './html-holes.ts';

/*
 * HTML that is safe by the way it is made: whatever is put into a template is text, unless it was made by a template or by
 * one of the makers below. Nothing else gives these classes, which are not exported.
 */

class Html {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

export type { Html };

/** An attribute that is not always there. */
class Attribute {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** What may stand in `href` and `src`. */
class Address {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

export type { Address };

type Value = Html | Attribute | Address | string | number | null | readonly (Html | string | null)[];

/**
 * A template of whole elements. A hole takes text; in `href` and `src` an `Address`; in a tag an `Attribute` or null.
 * Throws a TypeError for a template that has a hole anywhere else.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const holes = readHoles(strings);
  let text = strings[0]!;
  for (const [index, value] of values.entries()) text += fill(holes[index]!, value) + strings[index + 1]!;
  return new Html(text);
}

function fill(hole: ReturnType<typeof readHoles>[number], value: Value): string {
  if (hole === 'tag') {
    if (value === null || value instanceof Attribute) return value === null ? '' : String(value);
    throw new TypeError('a tag takes attributes alone');
  }
  if (hole === 'address') {
    if (value instanceof Address) return escaped(String(value));
    throw new TypeError('this attribute takes an address alone');
  }
  return hole === 'text' ? content(value) : escaped(String(value ?? ''));
}

function content(value: Value): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(content).join('');
  return value instanceof Html ? String(value) : escaped(String(value));
}

export function attribute(
  name: `aria-${string}` | 'class' | 'data-digest' | 'dir' | 'id' | 'title',
  value: string,
): Attribute {
  return new Attribute(` ${name}="${escaped(value)}"`);
}

/** Of an image, so that the page does not move when it arrives; null where its size is not known. */
export function dimensions(width: number, height: number): Attribute | null {
  const isKnown = Number.isSafeInteger(width) && Number.isSafeInteger(height) && width > 0 && height > 0;
  return isKnown ? new Attribute(` width="${width}" height="${height}"`) : null;
}

/** An address on the web; null where it is anything else. */
export function webAddress(written: string): Address | null {
  if (!URL.canParse(written)) return null;
  const { protocol, href } = new URL(written);
  return protocol === 'https:' || protocol === 'http:' ? new Address(href) : null;
}

/** A place on the page. */
export function placeOnPage(id: string): Address {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new TypeError(`${id} is no id of ours`);
  return new Address(`#${id}`);
}

/** A file beside the page. */
export function fileBeside(name: string): Address {
  if (!/^media\/[0-9a-f]{64}\.[a-z0-9]{2,5}$/.test(name)) throw new TypeError(`${name} is no file of ours`);
  return new Address(name);
}

/** The element with our own rules; nothing of a post is in them. */
export function styleElement(css: string): Html {
  if (/[<&]/.test(css)) throw new TypeError('the rules would end their element');
  return new Html(`<style>${css}</style>`);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => entities[character]!);
}
