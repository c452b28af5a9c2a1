import type { PlatformContext } from './adapter.ts';
import type { Account } from './config.ts';
import type { Fault } from './outcome.ts';

/** A right that is asked for, and why: a person reads it before they consent. */
export interface WantedRight {
  /** By the platform's name. */
  scope: string;
  why: string;
  /** Only some features need it: asked for where the person wants them. */
  isExtra?: true;
}

/** What stands on the page of the person's own app, and is needed before the consent. */
export interface ClientValue {
  /** The adapter's name for it. Where the account names no such credential, it is used once and kept nowhere. */
  credential: string;
  title: string;
  /** Where a person finds it. */
  where: string;
  isSecret: boolean;
  /** No answer is an answer too. */
  isOptional?: true;
}

/**
 * How the answer to a consent comes back. `loopback`: the platform sends the browser to this machine, under that name.
 * `page`: the platform takes https alone, so it sends the browser to a page of the app's, whose address a person copies.
 */
export type RedirectKind = { kind: 'loopback'; host: '127.0.0.1' | 'localhost' } | { kind: 'page' };

/** One consent, as it was begun. */
export interface ConsentRequest {
  /** Where the platform sends the browser with its answer. */
  redirectUri: string;
  /** By the platform's names. */
  scopes: readonly string[];
  /** Comes back with the answer, so that the answer to another question is known as such. */
  state: string;
  /** The secret of PKCE: its digest goes ahead, it follows with the code. https://datatracker.ietf.org/doc/html/rfc7636 */
  verifier: string;
}

/** What a consent gave. */
export interface Granted {
  /** By the adapter's names for credentials. */
  credentials: Record<string, string>;
  /** When the access token ends, in milliseconds since 1970; null where it does not, or the platform does not say. */
  endsAt: number | null;
  /** When the refresh token ends; absent where it does not, or the platform does not say. */
  refreshEndsAt?: number;
  /** Null where the platform does not tell. */
  scopes: readonly string[] | null;
}

/** How a person lets this tool use an account: by a consent in the browser, with an authorization code. */
export interface Connection {
  redirect: RedirectKind;
  /** In place of a redirect: the platform then shows the code to the person. */
  shownCode?: string;
  client: readonly ClientValue[];
  /** The credentials that a consent can give, by the adapter's names. */
  gives: readonly string[];
  /** What publishing to that account needs, and what some features need besides. Pure. */
  rights(account: Account): readonly WantedRight[];
  /** The credentials of an app that is made for the consent: only with them can the consent be taken back. */
  registers?: readonly string[];
  /** Makes an app on the account's own server, where a person needs none of their own; gives what `registers` names. */
  register?(
    context: PlatformContext,
    request: ConsentRequest,
  ): Promise<{ credentials: Record<string, string> } | { fault: Fault }>;
  /** The page on which the person consents. Pure. */
  authorize(context: PlatformContext, request: ConsentRequest): string;
  /** Exchanges the code. It is good once, and often for seconds. */
  exchange(
    context: PlatformContext,
    request: ConsentRequest,
    code: string,
  ): Promise<{ granted: Granted } | { fault: Fault }>;
}
