import type { Account } from './config.ts';
import type { JsonObject } from './json.ts';
import type { Entity, Payload, PayloadMedia } from './payload.ts';

/** What of a payload's options readers see, beside the text and the media of its parts. */
export interface ShownOptions {
  title?: string | undefined;
  /** Stands in front of a post that readers have to open. */
  warning?: string | undefined;
  poll?: { question?: string | undefined; options: readonly string[]; seconds: number | null } | undefined;
  card?: { url: string; title: string; description?: string | undefined; image?: PayloadMedia | undefined } | undefined;
  /** The post that is quoted, shared or answered, as the platform is told. */
  quote?: string | undefined;
  /** The still picture of a video, where it has one of its own. */
  thumbnail?: PayloadMedia | undefined;
  /** All the others, as the platform is told. */
  rest: JsonObject;
}

/** How the preview draws a post of a platform: in our own manner, and only like it. Nothing of it is sent. */
export interface PostLook {
  /** `#rrggbb`; reads well as text on white, and the dark one on near black. */
  accent: { light: string; dark: string };
  avatar: 'circle' | 'square';
  /** Where the text stands to the media. */
  text: 'above' | 'below';
  /** What the parts after the first are; with `steps`, what is done after it and no text. */
  follows: 'thread' | 'comments' | 'steps';
  /** What the platform finds in the text by itself, beside the entities that it is told. */
  finds: readonly Entity['kind'][];
  /** Who it would be from, as far as the config says. */
  handle(account: Account): string | null;
  read(payload: Payload): ShownOptions;
}
