/** The config that `init` writes: two accounts to change, and a note on each choice. */
export const configTemplate = `# yaml-language-server: $schema=./.vscode/mergecast/config.schema.json
version: 1

# The folder of posts: one Markdown file each.
posts: posts

# The zone of times that name none. Without it such times are errors.
timezone: Etc/UTC

# Where to publish. \`credentials\` name environment variables; a secret itself never stands here.
accounts:
  fediverse:
    platform: mastodon
    server: https://mastodon.example
    credentials: { token: FEDIVERSE_TOKEN }
  bluesky:
    platform: bluesky
    identifier: you.example.com
    credentials: { password: BLUESKY_PASSWORD }

groups:
  all: [fediverse, bluesky]

# A post whose time passed longer ago than this is held for a person (or: skip, publish).
late: { after: PT24H, then: hold }

# With more targets due than this, nothing is sent: a first run over a full folder cannot flood anyone.
limits: { per_run: 25 }
`;

/** The first post: it waits for its accounts to be real, since nobody merges it by accident before that. */
export const firstPost = `---
accounts: [all]
# When it goes out. Without it: as soon as it is merged.
# publish_at: 2026-12-01T09:00:00[Europe/Berlin]
---
Hello! This post came out of a pull request.
`;
