// adapters/linkedin.guide.ts
const guide = {
	can: [
		"Posts of a person, or of an organization whose page the person administers.",
		"Text in full: every character that means something to LinkedIn is escaped, in URLs too, so that nothing is cut.",
		"Real mentions of organizations and people by `mentions`, and hashtags.",
		"One image or up to 20, a video, or a document (PDF, DOCX, PPTX) with its title; each with its alternative text.",
		"A card for the `link` of the post, with a title, description and picture of your own.",
		"A poll of two to four choices, for one, three, seven or fourteen days.",
		"Who sees it, and whether it may be reposted.",
		"A first comment by the author, as a second part with a receipt of its own.",
		"Editing the text of the post and of its first comment, and removing both."
	],
	cannot: [
		"Reading what a person has posted: LinkedIn lets no app do that. After an unclear answer such a post stays in doubt until you have looked and said `mergecast resolve`; the posts of an organization are looked for by the run itself.",
		"Cards by themselves: LinkedIn reads nothing from a linked page.",
		"Threads, and scheduling at LinkedIn.",
		"Changing media, alternative text, card, poll or visibility of a post that is out.",
		"More than 3,000 characters. They are counted as sent: each backslash that LinkedIn needs counts, and so do the marks of a mention or hashtag, since LinkedIn does not say that they are free.",
		"The same words twice within some minutes: LinkedIn refuses a repeat.",
		"The older kinds of Word and PowerPoint files (DOC, PPT): save them as DOCX, PPTX or PDF. Only of a PDF the pages are counted before it is sent."
	],
	credentials: [
		"Make an app at https://www.linkedin.com/developers/apps; it has to belong to a page, and that cannot be changed later.",
		"For a person: under \"Products\" add \"Share on LinkedIn\" and \"Sign In with LinkedIn using OpenID Connect\". Both are given at once.",
		"For an organization: in a new app without other products, ask for \"Community Management API\"; LinkedIn reviews who you are. Then set `organization` to the number of the page.",
		"Add `http://localhost:8735/callback` to the authorized redirect URLs of the app, and run `mergecast accounts connect NAME`: it lets the member allow the app in the browser. Or by hand:",
		"Under https://www.linkedin.com/developers/tools/oauth/token-generator choose the app and the scopes: openid, profile and w_member_social for a person; w_organization_social, r_organization_social and rw_organization_admin for an organization.",
		"Store the token as a secret, and name its variable in the config. It lives for 60 days; with `client_id` and `client_secret` of its app beside it, `mergecast accounts check` says what it may do and in how many days it ends.",
		"An app that LinkedIn gives refresh tokens to can use `client_id`, `client_secret` and `refresh_token` in place of it, for a year from the consent.",
		"To ask for another set of scopes makes every earlier token of that person and app void."
	],
	exampleAccount: `network:
  platform: linkedin
  organization: 123456
  credentials:
    access_token: LINKEDIN_ACCESS_TOKEN
`,
	example: `---
accounts: [network]
publish_at: 2026-12-01T09:00:00[Europe/Berlin]
link: https://example.com/harbour
overrides:
  linkedin:
    mentions:
      Harbour Museum: urn:li:organization:123
    card:
      title: A morning in the harbour
      description: What the boats bring, and who waits for them.
      thumbnail: ./harbour.jpg
    first_comment: All pictures are at https://example.com/harbour/pictures
---
Boats (about twenty) come and go while the sun rises.

With @Harbour Museum. #harbour
`
};

export { guide };