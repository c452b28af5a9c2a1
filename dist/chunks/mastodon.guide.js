// adapters/mastodon.guide.ts
const guide = {
	can: [
		"Text up to the length that the account's own server takes, which is asked before anything is sent; URLs and mentions count as they do there.",
		"Threads, sent part by part: one that broke goes on at its first missing part.",
		"Up to four pictures (moving ones too) or one video in a part, each with its alternative text. Videos are waited for until the server has processed them.",
		"A poll on the first part, a content warning, hidden media, a language, and who sees the post.",
		"A quote of another post (`quote`), looked up before anything is sent, and a rule for who may quote yours (`quote_policy`), on servers from Mastodon 4.5 on.",
		"Edit what is out, in place: text, warning, poll, language, files and their alternative texts. What is the same file stays as it is; a poll goes on until the time that it had.",
		"Remove, and find again after a doubt, by the exact text.",
		"Servers that speak the same interface, such as GoToSocial, Pleroma and Akkoma: the numbers of each are asked for."
	],
	cannot: [
		"Formatted text, or words that hide a link: the server shows what is typed, so a link is written out.",
		"A card of your own: the server makes it from the page.",
		"Pictures and a video, or media and a poll, in one part.",
		"Change who sees a post, what it quotes or what it answers, or add a part, by an edit.",
		"Tell two of your posts with the same text apart after a doubt, other than by the ids that the ledger has.",
		"Scheduling on the server: Mergecast publishes when it is time."
	],
	credentials: [
		"Run `mergecast accounts connect NAME`: it makes an application on your server with the least scopes, and lets you allow it in your browser. Where the account names `client_id` and `client_secret` too, that application is stored with the token, so that `accounts disconnect` can take the consent back. Or by hand:",
		"On your server, open Preferences, Development, New application.",
		"Choose the scopes `profile`, `read:statuses`, `write:statuses` and `write:media`; add `read:search` for quotes of posts that live on another server. Leave the rest as it is.",
		"Open the application and copy \"Your access token\". It lives until you remove the application.",
		"Store it as a secret and name the variable in `credentials.token`; `mergecast accounts check` shows whose it is."
	],
	exampleAccount: `fediverse:
  platform: mastodon
  server: https://mastodon.example
  credentials:
    token: MASTODON_TOKEN
  options:
    language: en
`,
	example: `---
accounts: [fediverse]
media:
  - file: ./harbour.mp4
    alt: Boats leave the harbour at dawn
    part: 2
overrides:
  mastodon:
    visibility: public
    content_warning: A long thread about boats
    quote: https://mastodon.example/@harbour/113568137126182004
    quote_policy: followers
---
The ferry is back after two months in the dock. Here is what they told us on the first trip. #harbour

---

And this is how it looks from the pier: https://example.com/ferry
`
};

export { guide };