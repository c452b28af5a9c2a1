import type { NameSet } from './name-set.ts';
import type { VideoFacts } from './post.ts';

/**
 * The outside world, as the rest of the code sees it. `src/io` implements these, `src/entry/compose.ts` wires them, and
 * tests give others, so that time, chance, network, files, environment and git can be told what to do.
 */

export interface Clock {
  /** Milliseconds since 1970 in UTC. */
  now(): number;
  /** Resolves after that time, or at once, by rejecting, when the signal is aborted. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export interface Random {
  bytes(count: number): Uint8Array;
}

export interface Environment {
  /** The value, or undefined where it is unset or empty: a workflow maps a missing secret to an empty string. */
  get(name: string): string | undefined;
}

export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  headers?: Record<string, string>;
  body?: Uint8Array | BodyStream;
  signal?: AbortSignal | undefined;
  /** For the whole exchange. Default: 30 s. */
  timeoutMilliseconds?: number;
}

/** A body that is too large to be held. */
export interface BodyStream {
  /** In bytes; it is sent as the length. */
  size: number;
  stream(): AsyncIterable<Uint8Array>;
}

export interface HttpResponse {
  status: number;
  /** Names in lower case; a repeated header's values are joined by ", ". */
  headers: Record<string, string>;
  body: Uint8Array;
}

/** Never follows a redirect, never repeats a request, and bounds the size of the answer. Throws only `HttpFailure`. */
export type Http = (request: HttpRequest) => Promise<HttpResponse>;

/** Why an exchange gave no answer. `written` says whether the server may have seen the request: the fact that decides. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';
  readonly kind: 'unreachable' | 'cut' | 'timeout' | 'aborted' | 'too-large';
  readonly written: 'no' | 'maybe';

  constructor(kind: HttpFailure['kind'], written: HttpFailure['written'], message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.kind = kind;
    this.written = written;
  }
}

/** What reading a path gave. A hostile repository can put anything there, so each case has a name. */
export type FileContent =
  | { kind: 'file'; bytes: Uint8Array }
  | { kind: 'missing' | 'outside' | 'symlink' | 'not-a-file' }
  | { kind: 'too-large'; size: number };

/** A file that is open for reading piece by piece; the same file until it is closed, whatever the path leads to by then. */
export interface OpenFile {
  size: number;
  /** From `start` to before `end`; shorter where the file has become shorter. Into that memory, where one is given. */
  read(start: number, end: number, memory?: Uint8Array): Uint8Array;
  /** Whether it has the same size and the same time of change as when it was opened. */
  isUnchanged(): boolean;
  close(): void;
}

/** What the tables of a video say; its words are those of `VideoFacts`. */
export interface VideoTables extends Omit<VideoFacts, 'fastStart'> {
  /** In pixels, as shown. */
  width: number;
  height: number;
}

/** Reads what takes a parser of some size, from bytes that are hostile: in bounded time and memory. */
export interface MediaReader {
  /** Null where there is no picture that can be understood within the bounds. */
  readVideo(file: Pick<OpenFile, 'size' | 'read'>): Promise<VideoTables | null>;
  /** Of a PDF. Null where they can't be counted within the bounds, as where it is encrypted or damaged. */
  countPages(file: Pick<OpenFile, 'size' | 'read'>): Promise<number | null>;
}

/** What came of asking for an address; `unknown` says nothing against it. `why` is in words. */
export type LinkFinding = { kind: 'there' } | { kind: 'gone'; why: string } | { kind: 'unknown' };

/** Asks whether somebody answers at an address that anybody may have written. Throws nothing, and ends in bounded time. */
export type LinkProbe = (url: string, signal: AbortSignal) => Promise<LinkFinding>;

export interface FileEntry {
  /** Relative to the root, with forward slashes. */
  path: string;
  kind: 'file' | 'symlink';
}

/** The files of the repository's work tree. Synchronous: posts are small and many, and a promise each costs more than the read. */
export interface Files {
  /** The absolute path of the root. */
  readonly root: string;
  /** All files below a folder, sorted by path; empty where the folder does not exist. Symbolic links are named, not followed. */
  list(folder: string): FileEntry[];
  /** Reads a file that lies in the root and behind no symbolic link. */
  read(path: string, maxBytes: number): FileContent;
  /** Opens a file that lies in the root and behind no symbolic link. */
  open(path: string): { kind: 'open'; file: OpenFile } | Exclude<FileContent, { kind: 'file' | 'too-large' }>;
  /** The names of all files below a folder, hidden ones left out. Much cheaper than a list. */
  names(folder: string): NameSet;
  /** When a file's content was last changed on this machine, in milliseconds since 1970; null where it is not there. */
  modifiedAt(path: string): number | null;
  /** Whether something is there, of any kind. */
  exists(path: string): boolean;
  /** Writes a new file and makes its folders; throws a Failure where the path exists or leaves the root. */
  create(path: string, content: string | Uint8Array): void;
  /** Writes a file anew that lies in the root and behind no symbolic link; throws a Failure where there is none. */
  replace(path: string, content: string): void;
}

/** A folder that we alone fill, and make anew each time. Nothing is written outside it. */
export interface OutputFolder {
  /** Absolute. */
  readonly path: string;
  /** Puts a file there once all of its pieces have come; until then, the one from before stays. Gives its size in bytes. */
  write(name: string, pieces: AsyncIterable<string | Uint8Array>): Promise<number>;
  /** Removes all others of ours. */
  keepOnly(names: ReadonlySet<string>): void;
}

export type ImageFormat = 'jpeg' | 'png' | 'webp';

/** Renders still images anew: upright, in sRGB, without anything that is not picture. */
export interface ImageEditor {
  /** `width` in pixels, the height follows; `quality` from 1 to 100, null for a format that has none. Never enlarges. */
  render(
    bytes: Uint8Array,
    wanted: { format: ImageFormat; width: number; quality: number | null },
  ): Promise<{ bytes: Uint8Array; width: number; height: number }>;
}

/** Encryption to the keys of people and runs, in the age format. https://age-encryption.org/v1 */
export interface Sealing {
  seal(text: string, recipients: readonly string[]): Promise<Uint8Array>;
  /** With one key or several, as a file of `age` has them. Null where the identity is not one of the recipients, or the bytes are not sealed or were changed. */
  open(sealed: Uint8Array, identity: string): Promise<string | null>;
}

/** What a run must never show, as far as it knows by now. A door masks all that it prints with it. */
export interface Secrets {
  /** Values to mask from now on, before anything can be said that holds them. */
  learn(values: readonly string[]): void;
  /** A person asked to see these, and nobody else is told them. */
  reveal(values: readonly string[]): void;
  /** The text without them, in whatever form they stand in it. */
  redact(text: string): string;
}

/** Small texts that stay on this machine, where only its user can read them. Written durably. */
export interface LocalSecrets {
  read(name: string): Promise<string | null>;
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** The branch that holds the ledger. Reading it never touches the work tree, the index or the current branch. */
export interface LedgerBranch {
  /** Where entries go, in words: "branch mergecast-ledger of origin", or "… local, no remote is set". */
  readonly describe: string;
  readonly hasRemote: boolean;
  /** Brings the remote's branch here and gives its tip, or null where the branch does not exist yet. */
  fetch(): Promise<string | null>;
  /** The files below `ledger/` at that commit. */
  list(tip: string): Promise<{ path: string; blob: string; size: number }[]>;
  /** The plain files straight in these folders at that commit, not in folders below; folders that are not there have none. */
  listFolders(tip: string, folders: readonly string[]): Promise<{ path: string; blob: string }[]>;
  /** The names of the folders straight in a folder at that commit. */
  subfolders(tip: string, folder: string): Promise<string[]>;
  /** The content of files at that commit, in the order asked for; null where there is no such file. */
  readFiles(tip: string, paths: readonly string[]): Promise<(Uint8Array | null)[]>;
  /** The content of blobs, in the order asked for. */
  read(blobs: readonly string[]): Promise<Uint8Array[]>;
  /** The same in pieces, one blob after the other, for what is too large to be held; an empty one has none. */
  stream(blobs: readonly string[]): AsyncIterable<{ index: number; bytes: Uint8Array }>;
  /**
   * Writes these files on top of `tip` in one commit and pushes it: a compare-and-swap. `moved` means that another
   * writer was first and nothing was written. Throws a Failure where the remote refuses or cannot be reached.
   */
  write(
    tip: string | null,
    files: ReadonlyMap<string, Uint8Array | null>,
    message: string,
  ): Promise<{ written: string } | { moved: true }>;
}

/** What a person does with the ledger's branch as a whole, beside reading and writing it. */
export interface LedgerCare {
  /**
   * Takes the remote's branch as it is now for the ledger, whatever this clone had seen before. Where it does not exist,
   * an empty one is begun.
   */
  accept(): Promise<{ before: string | null; now: string | null; begun: boolean }>;
  /** Tries the first push and takes it back. Where the branch exists, nothing is pushed. A refusal is a Failure. */
  tryPush(): Promise<PushTrial>;
}

export type PushTrial =
  | { kind: 'no-remote' | 'taken-back' }
  /** The push arrived and could not be taken back, for what git said: an empty branch stays. */
  | { kind: 'stays'; message: string }
  /** `at` is when its newest commit was made, in RFC 3339. */
  | { kind: 'exists'; commit: string; at: string };

/** A folder as a commit holds it: its tree's id stands for all that is in it. */
export interface FolderAt {
  commit: string;
  tree: string;
}

/** The commit that is checked out, held against earlier ones and against the files that stand there. */
export interface Checkout {
  /** A folder as the commit that is checked out has it; null where it has none. */
  folder(path: string): Promise<FolderAt | null>;
  /** The files that differ between a folder then and now, by their paths in the repository; null where git cannot tell. */
  changes(
    path: string,
    from: FolderAt,
    to: FolderAt,
  ): Promise<{ path: string; kind: 'added' | 'changed' | 'removed' }[] | null>;
  /** Whether these paths are in the work tree as the commit that is checked out has them. */
  isClean(paths: readonly string[]): Promise<boolean>;
  /** When git last wrote its index, in milliseconds since 1970: what was changed later is not committed. */
  indexedAt(): number | null;
}

/** A file that is another one than at a commit, by its path in the repository. */
export interface FileChange {
  path: string;
  kind: 'added' | 'changed' | 'removed';
}

/** The commit that a pull request is held against. Reading it never touches the work tree. */
export interface BaseCommit {
  commit: string;
  /** All files that stand otherwise in the work tree, those that git was not told of too. */
  changes(): Promise<FileChange[]>;
  /** Files as that commit has them, in the order asked for; null where there is none or it is larger. */
  read(paths: readonly string[], maxBytes: number): Promise<(Uint8Array | null)[]>;
}

/** The commits that matter to the review of a pull request. A commit that a shallow clone lacks is fetched. */
export interface Commits {
  /** What was merged into, where the commit that is checked out is a merge; else the one before it. */
  parent(): Promise<{ base: BaseCommit } | { base: null; why: string }>;
  /** One that somebody named: by its id. */
  at(commit: string): Promise<{ base: BaseCommit } | { base: null; why: string }>;
  /** The last one that a name, such as `main`, has in common with what is checked out. */
  common(name: string): Promise<{ base: BaseCommit } | { base: null; why: string }>;
  /** What is checked out; null before the first one. */
  here(): Promise<string | null>;
  /** What stands in the work tree and git was told to leave out: files, and folders with a slash at their end. */
  ignored(): Promise<string[]>;
  /** The head of the pull request: the second parent of a merge, else what is checked out; null before the first one. */
  head(): Promise<string | null>;
}

/** Facts about the repository that an attempt records. */
export interface Repository {
  /** The commit that is checked out, or null before the first one. */
  head(): Promise<string | null>;
  /** The branch that pull requests are merged into, as far as this clone can tell; null where there is none yet. */
  mainBranch(): Promise<string | null>;
  /** When the last commit that changed a file was made, in milliseconds since 1970; null where history does not say. */
  changedAt(file: string): Promise<number | null>;
}

/**
 * A file on this machine that outlives the process: each line is on the disk when `append` returns. It holds what was
 * learnt from platforms and is not yet on the ledger branch.
 */
export interface Journal {
  read(): Promise<string[]>;
  append(line: string): Promise<void>;
  clear(): Promise<void>;
}

/** Whether a run that wrote an attempt is surely over, as far as this machine can tell. */
export interface RunIdentity {
  /** A random name for this clone, kept in its git folder. */
  clone: string;
  process: number;
  /** The workflow run, where there is one. */
  workflow: { id: string; attempt: number; url: string } | null;
  /** Who started it, as the environment says; null where nothing says so. */
  actor: string | null;
  /** True where a process of this clone with that id is still there. */
  isAlive(process: number): boolean;
}
