import type { Clock, Random } from '../model/ports.ts';
import { BlueskyDouble } from './bluesky/double.ts';
import { demoAccount as blueskyAccount } from './bluesky/state.ts';
import type { Double } from './double.ts';
import { LinkedinDouble } from './linkedin/double.ts';
import { demoToken as linkedinToken } from './linkedin/state.ts';
import { MastodonDouble } from './mastodon/double.ts';
import { demoToken } from './mastodon/state.ts';
import { RedditDouble } from './reddit/double.ts';
import { redditCredentials } from './reddit/state.ts';
import { listen } from './server.ts';
import { ThreadsDouble } from './threads/double.ts';
import { demoToken as threadsToken } from './threads/state.ts';
import { TiktokDouble } from './tiktok/double.ts';
import { demoToken as tiktokToken } from './tiktok/state.ts';
import { XDouble } from './x/double.ts';
import { demoToken as xToken } from './x/state.ts';
import { YoutubeDouble } from './youtube/double.ts';
import { demoAccessToken as youtubeToken } from './youtube/state.ts';

/** What the doubles accept from the beginning. */
export const sandboxCredentials = {
  mastodon: { token: demoToken },
  bluesky: { identifier: blueskyAccount.handle, password: blueskyAccount.password },
  linkedin: { access_token: linkedinToken },
  reddit: redditCredentials,
  threads: { access_token: threadsToken },
  tiktok: { access_token: tiktokToken },
  x: { token: xToken },
  youtube: { access_token: youtubeToken },
};

export interface SandboxOptions {
  clock: Clock;
  random: Random;
  /** The platforms that listen. Default: all. */
  platforms?: string[];
  /** Ports by platform. Default: any free one. */
  ports?: Record<string, number>;
  /** Faults as `fault` takes them. */
  faults?: string[];
}

/** The doubles by platform; one line for each. */
export function makeDoubles(clock: Clock, random: Random) {
  return {
    bluesky: new BlueskyDouble(clock, random),
    linkedin: new LinkedinDouble(clock, random),
    mastodon: new MastodonDouble(clock, random),
    reddit: new RedditDouble(clock, random),
    threads: new ThreadsDouble(clock, random),
    tiktok: new TiktokDouble(clock, random),
    x: new XDouble(clock, random),
    youtube: new YoutubeDouble(clock, random),
  };
}

export type Doubles = ReturnType<typeof makeDoubles>;

/** Local, stateful doubles of the platforms' HTTP APIs. */
export interface Sandbox extends Doubles {
  /** From platform id to origin: the form of MERGECAST_ENDPOINTS. */
  endpoints: Record<string, string>;
  /** `PLATFORM:NAME:COUNT[:WHERE[:SKIP]]`, such as `mastodon:accept-then-cut:1`. */
  fault(specification: string): void;
  /** Ends at once, also what is held. */
  close(): Promise<void>;
}

export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { clock, random } = options;
  const doubles = makeDoubles(clock, random);
  for (const specification of options.faults ?? []) addFault(doubles, specification);
  const chosen = (options.platforms ?? Object.keys(doubles)).map(platform => doubleOf(doubles, platform));
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    await Promise.all(closers.map(closeOne => closeOne()));
  };
  try {
    for (const double of chosen) closers.push(await listen(double, options.ports?.[double.platform] ?? 0));
  } catch (error) {
    await close();
    throw error;
  }
  const endpoints = Object.fromEntries(chosen.map(({ platform, origin }) => [platform, origin]));
  return { endpoints, ...doubles, fault: specification => addFault(doubles, specification), close };
}

function addFault(doubles: Record<string, Double>, specification: string): void {
  const [platform = '', ...rest] = specification.split(':');
  doubleOf(doubles, platform).fault(rest.join(':'));
}

function doubleOf(doubles: Record<string, Double>, platform: string): Double {
  const double = Object.hasOwn(doubles, platform) ? doubles[platform] : undefined;
  if (double !== undefined) return double;
  throw new RangeError(
    `the sandbox has no platform "${platform}"; it has ${Object.keys(doubles).join(', ')}, and a fault begins with one of them`,
  );
}
