import { adapters } from '../../adapters/index.ts';
import { redditCredentials } from '../../src/sandbox/reddit/state.ts';
import { sandboxCredentials } from '../../src/sandbox/sandbox.ts';
import { app as tiktokApp, demoRefreshToken as tiktokRefreshToken } from '../../src/sandbox/tiktok/state.ts';
import { demoRefreshToken as xRefreshToken } from '../../src/sandbox/x/state.ts';
import { demoYoutube } from '../../src/sandbox/youtube/state.ts';

/** The shapes of a target that differ in the requests that they take. */
export const shapes = {
  plain: { parts: 1, pictures: [], film: false },
  'thread of three': { parts: 3, pictures: [], film: false },
  image: { parts: 1, pictures: [1], film: false },
  'thread with image': { parts: 3, pictures: [1, 3], film: false },
  video: { parts: 1, pictures: [], film: true },
  /** One that the platform fetches from where it is public, of a type that PNG is not. */
  photo: { parts: 1, pictures: [1], film: false },
} as const satisfies Record<string, { parts: number; pictures: readonly number[]; film: boolean }>;
export type Shape = keyof typeof shapes;

/** An account on one platform, as a simulation needs it. */
export interface Place {
  /** What stands in the config beside `platform` and `credentials`, as YAML in one line. */
  account: string;
  /** By the adapter's names for them. */
  credentials: Record<string, string>;
  /** Those that it takes. */
  shapes: readonly Shape[];
  /** What each post says for it, as YAML in one line: a title. */
  overrides?: string;
  /** What a reader sees of a text, where that is more than the text. */
  shown?: (text: string) => string;
  /** Whether the platform can tell of every attempt what became of it, so that no doubt may be left in the end. */
  alwaysTells: boolean;
  /** Whether it refuses a text that the account has said before. */
  refusesRepeats?: true;
  /** Those shapes of which it cannot, all the same. */
  untold?: readonly Shape[];
}

/** One for each platform. */
export const places: Record<string, Place> = {
  bluesky: {
    account: `identifier: ${sandboxCredentials.bluesky.identifier}`,
    credentials: { password: sandboxCredentials.bluesky.password },
    shapes: ['plain', 'thread of three', 'image', 'thread with image', 'video'],
    alwaysTells: true,
  },
  linkedin: {
    account: 'organization: 5005',
    credentials: sandboxCredentials.linkedin,
    shapes: ['plain', 'image', 'video'],
    alwaysTells: true,
  },
  mastodon: {
    account: 'server: https://mastodon.example',
    credentials: sandboxCredentials.mastodon,
    shapes: ['plain', 'thread of three', 'image', 'thread with image', 'video'],
    alwaysTells: true,
  },
  reddit: {
    account: 'username: demo, subreddit: harbour',
    credentials: redditCredentials,
    shapes: ['plain', 'image', 'video'],
    overrides: 'title: News from the harbour',
    alwaysTells: true,
  },
  threads: {
    account: 'username: demo',
    credentials: sandboxCredentials.threads,
    shapes: ['plain', 'thread of three', 'image', 'thread with image', 'video'],
    alwaysTells: true,
  },
  tiktok: {
    account: 'username: demo',
    credentials: sandboxCredentials.tiktok,
    shapes: ['video', 'photo'],
    overrides: 'mode: direct, privacy: public',
    alwaysTells: true,
    // Only the answer to the request for photos names what to ask for.
    untold: ['photo'],
  },
  x: {
    account: '',
    credentials: sandboxCredentials.x,
    shapes: ['plain', 'thread of three', 'image', 'thread with image', 'video'],
    alwaysTells: true,
    refusesRepeats: true,
  },
  youtube: {
    account: '',
    credentials: {
      client_id: demoYoutube.client_id,
      client_secret: demoYoutube.client_secret,
      refresh_token: demoYoutube.refresh_token,
    },
    shapes: ['video'],
    overrides: 'title: The harbour, made_for_kids: false',
    alwaysTells: true,
  },
};

export const platforms = adapters.ids.filter(id => Object.hasOwn(places, id));

/** The name of the variable that holds a credential. */
export function variableOf(platform: string, credential: string): string {
  return `${platform}_${credential}`.toUpperCase();
}

/** The credentials of which new tokens are had, where one is used up by that. */
export const renewables = {
  tiktok: { client_key: tiktokApp.clientKey, client_secret: tiktokApp.clientSecret, refresh_token: tiktokRefreshToken },
  x: { client_id: 'sandbox-x-client', client_secret: 'sandbox-x-client-secret', refresh_token: xRefreshToken },
};

/** A test seals with no more than that name. */
export const vaultRecipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';

/** What the environment of every run has. */
export const variables: Record<string, string> = {
  MERGECAST_VAULT_KEY: vaultRecipient,
  ...variablesOf(
    Object.fromEntries(Object.entries(places).map(([platform, { credentials }]) => [platform, credentials])),
  ),
  ...variablesOf(renewables),
};

function variablesOf(credentials: Record<string, Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(credentials).flatMap(([platform, values]) =>
      Object.entries(values).map(([name, value]) => [variableOf(platform, name), value]),
    ),
  );
}
