import type { Files, Secrets } from '../model/ports.ts';
import type { ReviewWorld } from '../pipeline/world.ts';
import type { Proposing } from './proposing.ts';

/**
 * What an agent's calls may reach: what a review may, and nothing that could send. The adapters in it only render, and the
 * environment in it knows no variable that a config names.
 */
export interface AgentWorld extends ReviewWorld {
  library: Library;
  /** A folder of ours beside git's own files, in which drafts wait. */
  drafts: Files;
  /** Throws a Failure where nothing can be proposed from here, or the token could merge it by itself. */
  proposing(): Promise<Proposing>;
  /** Masks the token of the repository's host in all that is said. */
  secrets: Secrets;
}

/** What clients may read that is the same in every repository. */
export interface Library {
  /** All that a model needs to know before its first call, on one page in Markdown. */
  page(): Promise<string>;
  /** JSON Schemas, by name. */
  schemas(): Promise<Record<string, string>>;
  platforms: {
    ids: readonly string[];
    facts(id: string): Promise<PlatformFacts>;
    /** In Markdown. */
    page(id: string): Promise<string>;
  };
}

export interface PlatformFacts {
  name: string;
  /** Such as `poll`, `find`, `edit`, `remove`. */
  can: readonly string[];
  limits: { what: string; min: number | null; max: number; unit: string }[];
  /** JSON Schema of its block under `overrides`. */
  options: Record<string, unknown>;
}
