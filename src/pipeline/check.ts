/** What `doctor` says of one thing that a run needs. */
export interface Check {
  name: string;
  verdict: 'ok' | 'warning' | 'fault';
  message: string;
  /** What to do about it; null where nothing has to be done. */
  remedy: string | null;
  /** Where it stands, where it is about a line of a file. */
  file?: string;
  line?: number | null;
}

export type Found = Omit<Check, 'name'>;

export const ok = (message: string): Found => ({ verdict: 'ok', message, remedy: null });
export const warning = (message: string, remedy: string): Found => ({ verdict: 'warning', message, remedy });
export const fault = (message: string, remedy: string): Found => ({ verdict: 'fault', message, remedy });
