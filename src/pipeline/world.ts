import type { AdapterRegistry } from '../model/adapter.ts';
import type { Provenance } from '../model/approval.ts';
import type { Account } from '../model/config.ts';
import type {
  Checkout,
  Clock,
  Commits,
  Environment,
  Files,
  Http,
  Journal,
  LedgerBranch,
  LinkProbe,
  LocalSecrets,
  MediaReader,
  Random,
  Repository,
  RunIdentity,
  Sealing,
  Secrets,
} from '../model/ports.ts';

/** What reading and judging posts needs. */
export interface ReadingWorld {
  clock: Clock;
  files: Files;
  mediaReader: MediaReader;
  adapters: AdapterRegistry;
}

/** What planning needs beside that; `branch` is null where the folder is in no git repository. */
export interface PlanningWorld extends ReadingWorld {
  openBranch: (name: string) => Promise<LedgerBranch | null>;
  run: RunIdentity;
  environment: Environment;
  /** Platform id to origin, from the run's environment. */
  endpoints: Record<string, string>;
  /** Which credentials of an account are set here, as a digest; null where none are, or nobody may look. */
  setHere: (account: Account) => string | null;
}

/** What seeing what changed since a checkpoint needs beside reading. */
export interface ComparingWorld extends ReadingWorld {
  checkout: Checkout;
  /** Mergecast's own version. */
  version: string;
}

/** What reviewing a pull request needs: nothing of a platform, and no credential. */
export interface ReviewWorld extends PlanningWorld, ComparingWorld {
  commits: Commits;
  /** Absent where nobody outside is to be asked. */
  links?: LinkProbe;
}

/** What a person's word that a target may go out needs beside that. */
export interface ApprovingWorld extends PlanningWorld {
  random: Random;
  repository: Pick<Repository, 'head'>;
  /** Mergecast's own version. */
  version: string;
}

/** What publishing needs beside that. */
export interface PublishingWorld extends ApprovingWorld, ComparingWorld {
  /** What this run must never show; every value is learnt before it is used. */
  secrets: Secrets;
  http: Http;
  sealing: Sealing;
  localSecrets: LocalSecrets;
  repository: Repository;
  /** Null where the host of the repository cannot be asked. */
  provenance: Provenance | null;
  /** With so many posts, and targets in the ledger, a checkpoint is worth its commit. */
  checkpointFrom: number;
  /** This run's own, and those that dead runs of this clone left behind. */
  journal: Journal;
  leftJournals: readonly Journal[];
  /** Aborted when the run should stop sending. */
  signal: AbortSignal;
  /** A line for the person who follows the run. */
  log: (message: string) => void;
}
