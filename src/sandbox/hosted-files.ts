import type { Incoming } from './incoming.ts';
import type { Reply } from './reply.ts';

/** A file that is public somewhere, as a platform's fetcher sees it. */
export interface HostedFile {
  bytes: Uint8Array;
  type: string;
}

/** Files by the path of their address: a rehearsal has no hosts but its double. */
export class HostedFiles {
  readonly #files = new Map<string, HostedFile>();

  set(address: string, bytes: Uint8Array, type: string): void {
    this.#files.set(new URL(address).pathname, { bytes, type });
  }

  /** What a platform's fetcher gets there. */
  get(address: string): HostedFile | undefined {
    return URL.canParse(address) ? this.#files.get(new URL(address).pathname) : undefined;
  }

  clear(): void {
    this.#files.clear();
  }

  /** `PUT` of a file makes it public under its path, so that a rehearsal has files to fetch. */
  take({ path, bytes, headers }: Incoming): Reply {
    this.#files.set(path, { bytes, type: headers['content-type'] ?? 'application/octet-stream' });
    return { status: 201, headers: {}, body: '' };
  }

  /** What anybody gets there, whole or the range that was asked for. */
  serve({ path, headers }: Incoming): Reply | null {
    const file = this.#files.get(path);
    if (file === undefined) return null;
    const { bytes, type } = file;
    const range = /^bytes=(\d{1,15})-(\d{1,15})$/.exec(headers.range ?? '');
    if (range === null) return { status: 200, headers: { 'content-type': type }, body: '', bytes };
    const [start, last] = [Number(range[1]), Math.min(Number(range[2]), bytes.length - 1)];
    if (start > last) return { status: 416, headers: {}, body: '' };
    const told = { 'content-type': type, 'content-range': `bytes ${start}-${last}/${bytes.length}` };
    return { status: 206, headers: told, body: '', bytes: bytes.subarray(start, last + 1) };
  }
}
