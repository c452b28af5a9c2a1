import { type MadeRequest, openJudge, readDescription } from './description.ts';

const judges: Record<string, (request: MadeRequest) => string[]> = {};
for (const platform of ['mastodon', 'x', 'youtube']) judges[platform] = openJudge(readDescription(platform));

/** What the platforms describe elsewhere. */
const elsewhere: Record<string, RegExp[]> = {
  mastodon: [
    // Not among the calls that the cut of the description holds. https://docs.joinmastodon.org/methods/search/
    /^GET \/api\/v2\/search\?q=[^&]+&type=statuses&resolve=true&limit=\d+$/,
    // https://docs.joinmastodon.org/methods/apps/#verify_credentials
    /^GET \/api\/v1\/apps\/verify_credentials$/,
    // https://docs.joinmastodon.org/methods/oauth/#revoke
    /^POST \/oauth\/revoke$/,
  ],
  x: [
    // The description has the data calls alone. https://docs.x.com/fundamentals/authentication/oauth-2-0/user-access-token
    /^POST \/2\/oauth2\/(token|revoke)$/,
  ],
  youtube: [
    // https://developers.google.com/youtube/v3/guides/using_resumable_upload_protocol
    /^PUT \/upload\/youtube\/v3\/videos\?.*upload_id=/,
    // https://developers.google.com/identity/protocols/oauth2/native-app
    /^POST \/(token|revoke)$/,
    // Not among the calls that the cut of the description holds.
    /^(GET|POST|DELETE) (\/upload)?\/youtube\/v3\/(captions|playlists)\b/,
    /^(POST|DELETE) \/youtube\/v3\/playlistItems\b/,
  ],
};

/** The faults of all requests that a platform publishes a description for. */
export function publishedFaults(platform: string, requests: readonly MadeRequest[]): string[] {
  const judge = Object.hasOwn(judges, platform) ? judges[platform] : undefined;
  if (judge === undefined) return [];
  const known = elsewhere[platform] ?? [];
  return requests.flatMap(request =>
    known.some(each => each.test(`${request.method} ${request.path}`)) ? [] : judge(request),
  );
}
