// adapters/bluesky.guide.ts
const guide = {
	can: [
		"Text with real links behind words, mentions and tags. A mention of nobody is found before anything is sent.",
		"Threads, written in one call: all parts come out, or none.",
		"Up to four pictures, or one MP4 video, in a part, each with its alternative text. Videos go through the video service of the network, and are waited for.",
		"Captions for a video (WebVTT), and a video that is shown as a moving picture (`gif`).",
		"A quote of another post (`quote`), alone or beside media or a card. That it exists and may be quoted is asked before anything is sent.",
		"A card for `link`, with a title, a description and a picture of your own.",
		"Who may answer (`replies`) and who may quote (`quotes`): written in the same call as the post, so that it never stands open.",
		"Warnings about the content, languages, and tags beside those in the text.",
		"Remove, and find again after a doubt, by a name that is chosen before anything is sent: a repeat cannot make a second post."
	],
	cannot: [
		"A poll: the network has none.",
		"Edit: readers are not promised to see a record that was changed.",
		"Media and a card in one part: beside media, `link` becomes a last paragraph.",
		"A picture that moves: it is shown still. As an MP4 with the option `gif` it moves.",
		"A card made from the page: what stands in the post goes out, since that was reviewed.",
		"Videos from an account whose email address is not confirmed."
	],
	credentials: [
		"In the app, open Settings, Privacy and security, App passwords, and add one, without access to direct messages.",
		"Copy it: it looks like `xxxx-xxxx-xxxx-xxxx` and is shown once. It can be removed there by itself, and changes neither account nor main password.",
		"Store it as a secret and name the variable in `credentials.password`. `mergecast accounts connect NAME` asks for it, looks whose it is, and stores it.",
		"Nothing else is needed: the account's server is looked up from its handle. State `server` only where that is not possible."
	],
	exampleAccount: `bluesky:
  platform: bluesky
  identifier: harbour.example.com
  credentials:
    password: BLUESKY_APP_PASSWORD
  options:
    langs: [en]
`,
	example: `---
accounts: [bluesky]
link: https://example.com/ferry
overrides:
  bluesky:
    langs: [en]
    tags: [ferry]
    card:
      title: The ferry is back
      description: Two months in the dock, and what was mended
      image: ./card.jpg
    quote: https://bsky.app/profile/friend.example.com/post/3mavzqsyd2k2a
    replies: [mentioned, following]
    quotes: nobody
---
The ferry is back, and [the timetable](https://example.com/timetable) is the old one. #harbour
`
};

export { guide };