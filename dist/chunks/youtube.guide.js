// adapters/youtube.guide.ts
const guide = {
	can: [
		"One video a post; its text is the description, `title` the title.",
		"An upload that was cut goes on where it ended, also by another run; one that was finished is known as finished.",
		"Who sees it (public, unlisted, private), and a time at which YouTube itself makes it public.",
		"Tags, category, licence, languages, made for kids, synthetic media, paid promotion, whether subscribers are told.",
		"A thumbnail, caption files and a playlist, each after the video and each with its own receipt.",
		"Shorts: YouTube takes a square or upright video of at most three minutes for one; the plan says so.",
		"Removing the video, and changing what is said about it."
	],
	cannot: [
		"Posts to the community tab, polls and pictures: the API has none.",
		"Replacing the file of a video that is out: it has to be removed and published as another post.",
		"Public videos from an API project that has not passed the audit of YouTube: they stay private whatever is asked, and the API calls it a success. The run says so afterwards. A video that was locked so has to be uploaded again after the audit.",
		"Alternative text: captions are the nearest thing.",
		"More than 100 uploads a day for one API project, and for a channel a number that YouTube does not tell."
	],
	credentials: [
		"In the Google Cloud console make a project and enable the \"YouTube Data API v3\" in it.",
		"Under \"OAuth consent screen\" choose External and publish the app to production: as long as it is in testing, refresh tokens end after seven days.",
		"Under \"Credentials\" make an OAuth client of the type \"Desktop app\": it gives `client_id` and `client_secret`.",
		"Run `mergecast accounts connect NAME`, which lets the owner of the channel consent in the browser; with `--extra-rights` also to captions, playlists, edits and removal. Or by hand:",
		"Let the owner of the channel consent to it, with the scopes youtube.upload and youtube.readonly, and with youtube.force-ssl for captions, playlists, edits and removal; with `access_type=offline` and `prompt=consent` the answer holds the `refresh_token`. Where the Google account has several channels, the one that is chosen there is the one that is posted to: name its id as `channel`.",
		"Store the three values as secrets, and name their variables in the config. Another runner can go on with a half-done upload only where the config has a `vault`: the address of the upload is sealed in it.",
		"For public videos, ask for the audit: https://support.google.com/youtube/contact/yt_api_form"
	],
	exampleAccount: `videos:
  platform: youtube
  channel: UCxxxxxxxxxxxxxxxxxxxxxx
  credentials:
    client_id: YOUTUBE_CLIENT_ID
    client_secret: YOUTUBE_CLIENT_SECRET
    refresh_token: YOUTUBE_REFRESH_TOKEN
`,
	example: `---
accounts: [videos]
publish_at: 2026-12-01T09:00:00[Europe/Berlin]
media:
  - file: ./harbour.mp4
overrides:
  youtube:
    title: A morning in the harbour
    privacy: public
    made_for_kids: false
    tags: [harbour, boats, North Sea]
    category: 19
    language: en
    thumbnail: ./harbour.jpg
    captions:
      - file: ./harbour.en.vtt
        language: en
---
Boats come and go while the sun rises.

The whole story: https://example.com/harbour #harbour
`
};

export { guide };