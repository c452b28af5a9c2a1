// adapters/x.guide.ts
const guide = {
	can: [
		"Text by the length that X counts: a URL is 23 whatever its length, an emoji 2, CJK 2 each; up to 280, or 25,000 where the account has X Premium (`long_posts: true`).",
		"Threads, sent part by part: one that broke goes on at its first missing part. All media are uploaded before the first part.",
		"Up to four images, or one animated GIF, or one video in a part, uploaded by pieces; GIFs and videos are waited for until X has processed them, and a later run goes on with the same upload.",
		"Alternative text of images and GIFs; that of a video is offered, and left out where X refuses it.",
		"A poll, an answer to a post (`reply_to`), a quote (`quote`), who may answer (`reply_settings`), and the labels for AI media and paid partnerships, by addresses of x.com or twitter.com.",
		"The price of the calls, shown in the plan: X charges for each post, more than ten times as much for one with a link.",
		"Remove, and find again after a doubt, by the exact text."
	],
	cannot: [
		"Formatted text, or words that hide a link: a link is written out. Names with a dot, such as `README.md`, can become links; the plan says which.",
		"Quote with the usual plans: X documents it for apps of the Enterprise plan. Mergecast warns and X decides.",
		"Answer strangers with the usual plans: only authors who mentioned or quoted the account, and its own posts.",
		"More than one cashtag such as `$ABC` in a part, with the usual plans.",
		"Images beside a GIF or a video, or media beside a poll or a quote, in one part.",
		"Edits: X takes them for half an hour from Premium accounts alone, and each gives the post another id.",
		"Captions of a video, tagged people and places.",
		"Renew an OAuth 2.0 token in a workflow without a `vault` in the config: X gives a new refresh token for each use, which a repository secret cannot keep. The keys of OAuth 1.0a do not end.",
		"Tell two of your posts with the same text apart after a doubt, other than by the ids that the ledger has."
	],
	credentials: [
		"In the developer console of X (developer.x.com leads there), make an app and put it into the package \"Pay-per-use\", environment \"Production\".",
		"Under \"User authentication settings\" choose \"Read and write\" and the type \"Web App, Automated App or Bot\", and add the callback address `http://127.0.0.1:8735/callback`.",
		"After that, under \"Keys and tokens\", copy the API key and its secret, and generate the access token and its secret for the account: the four of OAuth 1.0a. They live until you take them back, so that they are the ones for scheduled posts. A token that was generated before \"Read and write\" cannot publish.",
		"Or, by OAuth 2.0 with the scopes `tweet.read`, `tweet.write`, `users.read`, `media.write` and `offline.access`: `client_id`, `client_secret` (where the app has one) and `refresh_token`, with a `vault` in the config. A token lives for two hours, and each renewal uses the refresh token up; the new ones are kept in the vault. `mergecast accounts connect NAME` gets them in your browser. `token` alone is for a try.",
		"Buy credits and set a spending limit: without credits X refuses every call.",
		"An account that is run by a program needs the label \"Automated\" in its settings."
	],
	exampleAccount: `harbour:
  platform: x
  username: harbour
  credentials:
    api_key: X_API_KEY
    api_secret: X_API_SECRET
    access_token: X_ACCESS_TOKEN
    access_secret: X_ACCESS_SECRET
`,
	example: `---
accounts: [harbour]
media:
  - file: ./harbour.mp4
    alt: Boats leave the harbour at dawn
    part: 2
overrides:
  x:
    reply_settings: mentioned
    poll:
      options: [Yes, No, Ask me in spring]
      duration: P1D
---
The ferry is back after two months in the dock. Will you take it to work again? #harbour

---

This is how it looks from the pier: https://example.com/ferry
`
};

export { guide };