// adapters/tiktok.guide.ts
const guide = {
	can: [
		"One video with a caption, published at once (`mode: direct`) or put into the inbox as a draft (`mode: inbox`).",
		"1 to 35 photos with a title and a text, in both modes.",
		"Who sees it, comments, duets and stitches: what the account may choose is asked before anything is sent, and in a plan where the token is at hand.",
		"Disclosure of your own brand, of a paid partnership, and of AI.",
		"The cover: a moment of the video, or one of the photos.",
		"Before TikTok is asked to fetch photos, the bytes at the public address of each are compared with the reviewed ones.",
		"A large video goes in chunks, and a later run goes on where one was stopped, within the hour.",
		"A post that TikTok is still working on is followed to its end by later runs."
	],
	cannot: [
		"A text alone, a thread, a reply, a poll.",
		"Photos from your files: TikTok fetches them from a public https address, without redirects, on a domain that you verified with it.",
		"Alternative text, captions files, links that can be clicked, a cover of its own picture.",
		"Public posts with an app that TikTok has not audited: those work for a private account with `privacy: only_me`. TikTok says that it audits no tool for the accounts of you or your team alone; then `mode: inbox` is the way.",
		"A caption, a label or anything else with the draft of a video: a person writes it in the app, and has about 24 hours to press Post.",
		"Edit or remove a post: a person can, in the app.",
		"Tell the address of a post that is not public, or of a public one before TikTok tells it."
	],
	credentials: [
		"At developers.tiktok.com, open \"Manage apps\" and register an app. Add the products Login Kit and Content Posting API; for `mode: direct`, switch on Direct Post.",
		"Ask for the scopes `user.info.basic`, and `video.publish` for `mode: direct` or `video.upload` for `mode: inbox`. Add the account as a target user of the sandbox, or send the app to review.",
		"Under Login Kit, Desktop, add the redirect address `http://127.0.0.1:8735/callback`, and run `mergecast accounts connect NAME`: it lets the account agree in the browser. Or by hand:",
		"Open https://www.tiktok.com/v2/auth/authorize/ with your client key, these scopes and a redirect address, let the account agree, and exchange the code at https://open.tiktokapis.com/v2/oauth/token/ for a refresh token.",
		"Store the client key, the client secret and the refresh token as secrets, name their variables in `credentials`, and give the config a `vault`: an access token lives for two hours, and each renewal uses the refresh token up. The new ones are kept there, so that what you stored is set once. `mergecast accounts check` shows whether they work.",
		"For photos: under \"URL properties\" of the app, verify the domain or the prefix where they are public.",
		"For public posts: ask for the audit of the Content Posting API."
	],
	exampleAccount: `tiktok:
  platform: tiktok
  username: harbour.example
  credentials:
    client_key: TIKTOK_CLIENT_KEY
    client_secret: TIKTOK_CLIENT_SECRET
    refresh_token: TIKTOK_REFRESH_TOKEN
  options:
    mode: direct
`,
	example: `---
accounts: [tiktok]
media:
  - file: ./harbour.mp4
overrides:
  tiktok:
    privacy: public
    allow_comments: true
    own_brand: true
    cover_milliseconds: 1500
---
The first boats come home at dawn. #harbour
`
};

export { guide };