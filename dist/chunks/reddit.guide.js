// adapters/reddit.guide.ts
const guide = {
	can: [
		"Text posts, link posts, an image, a gallery of 2 to 20 pictures, a video, a crosspost, or a comment that answers a post or comment.",
		"A title of its own, or the heading that the text begins with; the text goes out as Markdown.",
		"Flair by its text or its id, not safe for work, spoiler, whether replies come to the inbox, captions of a gallery, the picture that stands for a video.",
		"Parts after the first are comments, each below the one before.",
		"The rules that a subreddit states (kinds of posts, lengths, words, sites, flair) are read before anything is sent; `plan` shows what is against them where the credentials are at hand.",
		"After a post is out, a look at whether readers see it: what a filter took away is told, and never sent again.",
		"Editing the text of a text post and of comments; removing posts and comments."
	],
	cannot: [
		"Work without a client that Reddit approved: since November 2025 nobody gets one without asking, and many are refused.",
		"Alternative text: Reddit has none. `captions: alt` shows it below the pictures of a gallery.",
		"Know for certain that an image or a video becomes a post: Reddit makes it afterwards. The run waits for two minutes; a later run finds it, or says after half an hour that it is not there.",
		"Change the title, link, files, flair or marks of a post that is out.",
		"Check the regular expressions of a subreddit: Reddit does, as the post is sent.",
		"Polls, scheduled posts on the side of Reddit, and text that is hidden as a spoiler in the middle of a text.",
		"One post in many subreddits: each is an account in the config, and the same words in many of them at once are taken for spam."
	],
	credentials: [
		"Ask Reddit for access to its Data API with its developer support form, and wait for the approval: https://support.reddithelp.com/hc/articles/42728983564564. What moderators of a subreddit say about posts from a tool counts as well.",
		"At https://old.reddit.com/prefs/apps make an app of the kind \"script\" (or \"web app\") with the redirect URI `http://127.0.0.1:8735/callback`: below its name stands `client_id`, and `client_secret` beside it.",
		"Run `mergecast accounts connect NAME`, and consent in the browser as the account that posts. Or by hand:",
		"As the account that posts, open https://www.reddit.com/api/v1/authorize?client_id=CLIENT_ID&response_type=code&state=x&redirect_uri=http://127.0.0.1:8735/callback&duration=permanent&scope=identity%20read%20history%20submit%20edit%20flair and consent; the browser goes to an address that has `code=…` in it.",
		"Exchange the code: curl -u CLIENT_ID:CLIENT_SECRET -A 'web:setup:v1 (by /u/NAME)' -d grant_type=authorization_code -d redirect_uri=http://127.0.0.1:8735/callback -d code=CODE https://www.reddit.com/api/v1/access_token. The answer holds the `refresh_token`, which does not end by itself.",
		"Store the three values as secrets, and name their variables in the config. A `password` in place of the refresh token works with a \"script\" app and an account without a second factor."
	],
	exampleAccount: `harbour:
  platform: reddit
  username: harbour-news
  subreddit: harbour
  credentials:
    client_id: REDDIT_CLIENT_ID
    client_secret: REDDIT_CLIENT_SECRET
    refresh_token: REDDIT_REFRESH_TOKEN
`,
	example: `---
accounts: [harbour]
publish_at: 2026-12-01T09:00:00[Europe/Berlin]
media:
  - file: ./dawn.png
    alt: Three boats leave the harbour at dawn
  - file: ./noon.png
    alt: The quay at noon
overrides:
  reddit:
    title: A day in the harbour
    flair: Photos
    captions: alt
    send_replies: false
---
Boats come and go while the sun rises. **The whole story** is [on our site](https://example.com/harbour).

---

The first comment: which of them would you sail?
`
};

export { guide };