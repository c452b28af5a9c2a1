/* The outside as a person has it: a terminal, a browser, what the host of the repository lets them do. */

/**
 * The secrets that the workflows of a repository are given. A value can be written and never read back. Each member
 * throws a Failure where the host says no or cannot be reached.
 */
export interface RepositorySecrets {
  /** Where they are, in words: "the secrets of owner/name". */
  readonly describe: string;
  names(): Promise<string[]>;
  /** Makes it, or puts the new value in place of the old one. */
  put(name: string, value: string): Promise<void>;
  /** That there was none is a success too. */
  delete(name: string): Promise<void>;
}

/** What the host of the repository makes of its workflows. */
export interface RepositoryWorkflows {
  /** By the path of the file, in the host's words: `active`, `disabled_inactivity`, `disabled_manually` and others. */
  states(): Promise<ReadonlyMap<string, string>>;
}

/** A person at a terminal, or the lines that stand in for one. */
export interface Prompt {
  /** Whether somebody can be asked again. */
  readonly isPerson: boolean;
  /** A line for the person, whatever is quiet: never a secret. */
  tell(line: string): void;
  /** What is given as the answer, as it was typed or pasted; a secret is not shown. Null where nothing more comes. */
  ask(question: string, isSecret: boolean): Promise<string | null>;
  close(): void;
}

/** The person's browser. */
export interface Browser {
  /** Whether one was started; it may be on another machine than this. */
  open(url: string): Promise<boolean>;
}

/** Waits on loopback for the browser to bring a platform's answer. */
export interface Redirects {
  /** Throws a Failure where the port is taken. Port 0 is any free one. */
  listen(place: { host: '127.0.0.1' | 'localhost'; port: number }): Promise<RedirectListener>;
}

export interface RedirectListener {
  /** What the platform is told. */
  readonly uri: string;
  /** The query of the first request for that address; nothing is answered after it. Rejects when the signal is aborted. */
  next(signal: AbortSignal): Promise<URLSearchParams>;
  close(): Promise<void>;
}
