// adapters/threads.guide.ts
const guide = {
	can: [
		"Text of up to 500 characters, in which an emoji counts as its bytes, and threads of any number of parts, each a reply to the one before.",
		"One image or video in a part, or a carousel of 2 to 20 of both, each with its alternative text.",
		"On the first part: a topic, a poll, a GIF of GIPHY, a card for `link`, a quote, and a rule for who may reply or whose replies wait for your approval.",
		"A ghost post (`ghost`): text alone, which Threads archives after 24 hours.",
		"Media that are covered until a reader opens them (`spoiler`).",
		"A doubt is settled by asking Threads what became of the very post that was being published, so a lost answer never makes a second one. A thread that broke goes on at its first missing part.",
		"Before anything is made, the bytes at the public address of each file are compared with the reviewed ones.",
		"The room that is left of 250 posts and 1000 replies in 24 hours is asked for before anything is sent.",
		"Remove posts, and notice that somebody else did."
	],
	cannot: [
		"Take files from you: Threads fetches each one from a public https address, without redirects and only where robots.txt of that host lets `facebookexternalhit` in. Files of a private repository cannot go out.",
		"Edit a post: the API has no call for it.",
		"More than one topic. Without `topic`, Threads makes the first `#tag` of a text the topic and shows it without `#`; other tags stay plain text.",
		"A card, a poll or a GIF of GIPHY beside media: `link` is then written below the text. A card for a page that Threads cannot reach is refused, and never dropped in silence.",
		"Formatted text, words that hide a link, more than five different links in a post.",
		"Quote posts of others by their address: the API tells ids of your own posts alone.",
		"A rule for who may reply for each part: it is that of the first one."
	],
	credentials: [
		"At developers.facebook.com, make an app with the use case \"Access the Threads API\". It has an id and a secret of its own for Threads: use those.",
		"In the use case, add the permissions `threads_basic`, `threads_content_publish`, `threads_manage_replies` (for threads) and `threads_delete` (to remove posts). For your own accounts no review is needed.",
		"Add the account as a Threads tester of the app, and accept the invitation in its settings on Threads, under \"Website permissions\".",
		"Run `mergecast accounts connect NAME`. Threads takes https redirect addresses alone: add one of yours to the use case, which need not serve anything, and paste the address on which the browser ends. Or by hand:",
		"Make a token with the \"User token generator\" of the use case, or by way of https://threads.net/oauth/authorize and https://graph.threads.net/access_token with `grant_type=th_exchange_token`: it has to be the long-lived one.",
		"Store it as a secret and name the variable in `credentials.access_token`; `mergecast accounts check` shows whose it is, what it may do, and in how many days it ends.",
		"It ends after 60 days, and one that has ended cannot be renewed. With a `vault` in the config Mergecast renews it every week, also while nothing is due, and keeps the new one there; without one, store a new token in time.",
		"Say where your files are public: `media.public_url` in mergecast.yml, such as a GitHub Pages site, or https://raw.githubusercontent.com/OWNER/NAME/main for pictures of a public repository; or `url` on a media item."
	],
	exampleAccount: `threads:
  platform: threads
  username: harbour.example
  credentials:
    access_token: THREADS_TOKEN
`,
	example: `---
accounts: [threads]
media:
  - file: ./harbour.jpg
    alt: Boats leave the harbour at dawn
    url: https://harbour.example/posts/harbour.jpg
    part: 2
overrides:
  threads:
    topic: Harbours of the north
    reply_control: accounts_you_follow
    poll:
      options: [At dawn, At noon, Never]
---
The ferry is back after two months in the dock. When will you take it?

---

This is how it looks from the pier: https://example.com/ferry
`
};

export { guide };