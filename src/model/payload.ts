import type { JsonObject } from './json.ts';
import type { MediaFacts } from './post.ts';

/** A stretch of a part's text that means something. Offsets are UTF-8 bytes, the end exclusive; sorted, never overlapping. */
export interface Entity {
  start: number;
  end: number;
  kind: 'link' | 'mention' | 'tag';
  /** The URL, the handle without `@`, the tag without `#`. */
  value: string;
}

/** What is uploaded must be what was planned: its digest is part of the payload. */
export interface PayloadMedia extends MediaFacts {
  /** Relative to the repository's root. */
  file: string;
  alt: string;
  /** Only where the platform fetches the file itself. */
  url?: string;
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
