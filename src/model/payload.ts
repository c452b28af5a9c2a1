import type { JsonObject } from './json.ts';

/** A stretch of a part's text that means something. Offsets are UTF-8 bytes, the end exclusive; sorted, never overlapping. */
export interface Entity {
  start: number;
  end: number;
  kind: 'link' | 'mention' | 'tag';
  /** The URL, the handle without `@`, the tag without `#`. */
  value: string;
}

export interface PayloadMedia {
  /** Relative to the repository's root. */
  file: string;
  alt: string;
  /** MIME type by the bytes. */
  type: string;
  size: number;
  width: number;
  height: number;
  /** SHA-256 of the bytes, hex: what is uploaded must be what was planned. */
  digest: string;
}

export interface PayloadPart {
  /** The exact text as it will be sent. */
  text: string;
  entities: Entity[];
  media: PayloadMedia[];
  /** The length of the text in each unit of the platform's `limits.text`, under the same names. */
  counts: Record<string, number>;
}

/** What `render` made of a post for one target: all that shapes what the world will see, and nothing else. */
export interface Payload {
  parts: PayloadPart[];
  /** Visibility, language, poll, card: as the platform's adapter reads them, defaults filled in. */
  options: JsonObject;
}
