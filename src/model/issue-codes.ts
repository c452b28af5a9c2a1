import type { Severity } from './issue.ts';

interface IssueKind {
  severity: Severity;
  /** What the code stands for, for the table in the README. */
  title: string;
  /** What to do about it, where the place that finds it knows nothing better. */
  remedy: string;
}

/** Every code an issue can carry. A code is permanent: scripts match on it, so it is never renamed or used again. */
export const issueCodes = {
  // The config
  'config.missing': {
    severity: 'error',
    title: 'There is no mergecast.yml',
    remedy: 'Run `mergecast init` in the repository.',
  },
  'config.twice': {
    severity: 'error',
    title: 'There are two configs',
    remedy: 'Keep mergecast.yml, and remove the other.',
  },
  'config.yaml': { severity: 'error', title: 'The config is not valid YAML', remedy: 'Mend the YAML at that line.' },
  'config.key': {
    severity: 'error',
    title: 'The config has a key that does not exist',
    remedy: 'Remove the key or correct its name.',
  },
  'config.value': {
    severity: 'error',
    title: 'A value in the config has the wrong type or form',
    remedy: 'Give it the form that the message shows.',
  },
  'config.platform': {
    severity: 'error',
    title: 'An account names a platform that does not exist',
    remedy: 'Use one of the platforms that `mergecast --help` lists.',
  },
  'config.group': {
    severity: 'error',
    title: 'A group names an account that does not exist',
    remedy: 'Add the account or correct its name in the group.',
  },
  'config.policy': {
    severity: 'error',
    title: 'A policy names what does not exist, or cannot be followed',
    remedy: 'Correct it: see the table of keys under Policies.',
  },
  'config.server': {
    severity: 'error',
    title: 'A server is not an https origin',
    remedy: 'Write it as https://host; plain http is accepted for loopback alone.',
  },
  'config.posts': {
    severity: 'warning',
    title: 'The folder of posts does not exist',
    remedy: 'Make the folder, or correct `posts` in mergecast.yml.',
  },
  'config.secret': {
    severity: 'error',
    title: 'The config seems to hold a secret itself',
    remedy: 'Name the environment variable that holds the secret; replace the secret, since it is in git now.',
  },
  'config.reserved': {
    severity: 'error',
    title: 'A credential names a variable that holds another secret of the run',
    remedy: 'Store the secret of the account under a name of its own, such as MASTODON_TOKEN.',
  },
  'config.shared': {
    severity: 'error',
    title: 'Two accounts at different places name one variable',
    remedy: 'Store a secret of its own for each place.',
  },
  // Files and front matter
  'post.encoding': { severity: 'error', title: 'A post is not UTF-8', remedy: 'Save the file as UTF-8.' },
  'post.size': {
    severity: 'error',
    title: 'A post is larger than a post can be',
    remedy: 'Keep a post under 1 MiB; media belong in files of their own.',
  },
  'post.missing': { severity: 'error', title: 'A post that was named does not exist', remedy: 'Correct the path.' },
  'post.symlink': {
    severity: 'error',
    title: 'A post is a symbolic link',
    remedy: 'Put the file itself in the folder of posts.',
  },
  'post.outside': {
    severity: 'error',
    title: 'A post lies outside the folder of posts',
    remedy: 'Move the file below the folder that `posts` names in mergecast.yml.',
  },
  'post.front-matter': {
    severity: 'error',
    title: 'A post has no front matter',
    remedy: 'Begin the file with a line `---`, the accounts, and another line `---`.',
  },
  'post.fence': {
    severity: 'error',
    title: 'The closing line of the front matter is missing',
    remedy: 'Add a line that holds only `---` after the last key.',
  },
  'post.engine': {
    severity: 'error',
    title: 'The front matter asks for a language other than YAML',
    remedy: 'Open the front matter with `---` alone; it is data and never runs code.',
  },
  'post.documents': {
    severity: 'error',
    title: 'The front matter holds more than one YAML document',
    remedy: 'Keep one document between the two `---` lines.',
  },
  'post.yaml': {
    severity: 'error',
    title: 'The front matter is not valid YAML',
    remedy: 'Mend the YAML at that line.',
  },
  'post.key': {
    severity: 'error',
    title: 'The front matter has a key that does not exist',
    remedy: 'Remove the key or correct its name.',
  },
  'post.value': {
    severity: 'error',
    title: 'A value in the front matter has the wrong type or form',
    remedy: 'Give it the form that the message shows.',
  },
  'post.duplicate-key': { severity: 'error', title: 'A key stands twice', remedy: 'Keep one of the two.' },
  'post.account': {
    severity: 'error',
    title: 'A post names an account or group that does not exist',
    remedy: 'Use a name from `accounts` or `groups` in mergecast.yml.',
  },
  'post.override': {
    severity: 'error',
    title: 'An override is for neither an account nor a platform',
    remedy: 'Use the name of an account, or the id of a platform.',
  },
  'post.override-unused': {
    severity: 'warning',
    title: 'An override reaches no account of the post',
    remedy: 'Remove it, or add an account it is for.',
  },
  'post.option': {
    severity: 'error',
    title: 'An option is not one that the platform has, or its value is wrong',
    remedy: 'See the options of the platform.',
  },
  'post.time': {
    severity: 'error',
    title: 'A time cannot be read or does not exist',
    remedy: 'Write it as 2026-12-01T09:00:00[Europe/Berlin] or 2026-12-01T08:00:00Z.',
  },
  'post.time-zone': {
    severity: 'error',
    title: 'A time has no zone',
    remedy: 'Add [Area/City] or an offset, or set `timezone` in mergecast.yml.',
  },
  'post.duplicate-id': {
    severity: 'error',
    title: 'Two posts have one id',
    remedy: 'Give each post an id of its own.',
  },
  'post.id': {
    severity: 'error',
    title: 'An id has characters that an id cannot have',
    remedy: 'Use letters, digits, dots, dashes, underscores and slashes.',
  },
  'post.hidden-text': {
    severity: 'error',
    title: 'A post holds characters that hide or reorder text',
    remedy: 'Remove the character.',
  },
  'text.placeholder': {
    severity: 'error',
    title: 'A placeholder was left in the text',
    remedy: 'Write what belongs there; put it in backticks if it is meant as it stands.',
  },
  'text.unfinished': {
    severity: 'warning',
    title: 'The text says that something is still to be done',
    remedy: 'Finish it; put the word in backticks if it is meant as it stands.',
  },
  'text.machine-talk': {
    severity: 'warning',
    title: 'The text seems to be what a model said about a post',
    remedy: 'Leave only what people shall read.',
  },
  'text.error-message': {
    severity: 'warning',
    title: 'The text seems to be the error message of a program',
    remedy: 'Write the post anew; put the message in backticks if it is meant as it stands.',
  },
  'text.fenced': {
    severity: 'error',
    title: 'The whole text stands in a code block',
    remedy: 'Remove the first and the last line of the block.',
  },
  'text.near-duplicate': {
    severity: 'warning',
    title: 'A post says nearly what another one says to the same account',
    remedy: 'Say it in other words, or send one of them alone; platforms hide what is said twice.',
  },
  'text.repeated-sentence': {
    severity: 'warning',
    title: 'Three or more posts that are yet to go out to one account have the same sentence',
    remedy: 'Say it in other words; a greeting or a signature can stand on a line of its own, first or last.',
  },
  'text.sent-before': {
    severity: 'warning',
    title: 'The same went out to the account before, from another post',
    remedy: 'Say it in other words, or take it out; where it is meant, leave it.',
  },
  'link.gone': {
    severity: 'warning',
    title: 'A link leads nowhere',
    remedy: 'Correct the address, or take the link out; where the page is yet to come, leave it.',
  },
  'post.empty': {
    severity: 'error',
    title: 'A post has nothing to publish',
    remedy: 'Write a text below the front matter, or add media.',
  },
  'post.empty-part': {
    severity: 'error',
    title: 'A part of a thread is empty',
    remedy: 'Write something between the two thematic breaks, or remove one of them.',
  },
  // Text
  'text.image': {
    severity: 'error',
    title: 'An image stands in the text',
    remedy: 'List it under `media` with its alternative text.',
  },
  'text.html': {
    severity: 'error',
    title: 'HTML stands in the text',
    remedy: 'Write it in Markdown; put a backslash before a `<` that is meant as one.',
  },
  'text.link': { severity: 'error', title: 'A link does not lead to the web', remedy: 'Use a full http or https URL.' },
  'text.nesting': {
    severity: 'error',
    title: 'The Markdown is too large or nested too deep to be read',
    remedy: 'Write it more simply.',
  },
  'text.too-long': {
    severity: 'error',
    title: 'A part is over the limit of its platform',
    remedy: 'Shorten it, split it with a thematic break (a line `---`), or set `splitting: auto`.',
  },
  'text.parts': {
    severity: 'error',
    title: 'A thread has more parts than its platform takes',
    remedy: 'Write fewer parts.',
  },
  'text.characters': {
    severity: 'error',
    title: 'A text has characters that its platform refuses',
    remedy: 'Write it without them; the message names them.',
  },
  // Media
  'media.missing': {
    severity: 'error',
    title: 'A media file does not exist',
    remedy: 'Add the file, or correct the path; it is relative to the post, or to the repository with a leading slash.',
  },
  'media.outside': {
    severity: 'error',
    title: 'A media file lies outside the repository',
    remedy: 'Put the file into the repository.',
  },
  'media.symlink': {
    severity: 'error',
    title: 'A media file is, or lies behind, a symbolic link',
    remedy: 'Put the file itself into the repository.',
  },
  'media.lfs-pointer': {
    severity: 'error',
    title: 'A media file is a Git LFS pointer, not the file',
    remedy: 'Check out with LFS: `git lfs pull`, or `lfs: true` for actions/checkout.',
  },
  'media.type': {
    severity: 'error',
    title: 'A media file is of a type its platform does not take',
    remedy: 'Convert it to one of the types that the message names.',
  },
  'media.type-name': {
    severity: 'error',
    title: 'The name of a media file says another type than its bytes',
    remedy: 'Rename the file, or convert it.',
  },
  'media.too-large': {
    severity: 'error',
    title: 'A media file is over the size that its platform takes',
    remedy: 'Make the file smaller.',
  },
  'media.dimensions': {
    severity: 'error',
    title: 'A picture has a size in pixels that its platform does not take',
    remedy: 'Scale or crop it; the message names the number.',
  },
  'media.frames': {
    severity: 'error',
    title: 'A moving image has more frames than its platform takes',
    remedy: 'Leave frames out, or make a video of it; the message names the number.',
  },
  'media.pages': {
    severity: 'error',
    title: 'A document has more pages than its platform takes',
    remedy: 'Split it, or leave pages out; the message names the number.',
  },
  'media.colour': {
    severity: 'warning',
    title: 'A picture keeps its colours in a way that platforms do not show',
    remedy: 'Convert it to sRGB of 8 bits, such as with `mergecast media fit`, and look at what comes out.',
  },
  'media.no-url': {
    severity: 'error',
    title: 'The platform fetches media itself, and nothing says where a file is public',
    remedy: 'Add `url` to the media item, or set `media.public_url` in mergecast.yml.',
  },
  'media.count': {
    severity: 'error',
    title: 'A part has more media than its platform takes',
    remedy: 'Remove some, or spread them over the parts of a thread with `part`.',
  },
  'media.mix': {
    severity: 'error',
    title: 'A part mixes media that its platform does not take together',
    remedy: 'Split them over posts or parts.',
  },
  'media.video': {
    severity: 'error',
    title: 'A video is outside what its platform takes',
    remedy: 'Cut or convert the video; the message names the number.',
  },
  'media.location': {
    severity: 'warning',
    title: 'A photo says where it was taken',
    remedy:
      'Remove the location data, such as with `mergecast media fit`; or set `media.location: allow` in mergecast.yml.',
  },
  'media.location-refused': {
    severity: 'error',
    title: 'A photo says where it was taken, which the config does not allow',
    remedy: 'Remove the location data, such as with `mergecast media fit`.',
  },
  'media.required': {
    severity: 'error',
    title: 'A post lacks the media that its platform cannot do without',
    remedy: 'Add the file under `media`; the message names its kind.',
  },
  'media.part': {
    severity: 'error',
    title: 'Media are for a part that does not exist',
    remedy: 'Use a number from 1 to the number of parts.',
  },
  'media.alt-missing': {
    severity: 'error',
    title: 'Media have no alternative text, and the config requires it',
    remedy: 'Add `alt` with what the picture shows.',
  },
  'media.alt-too-long': {
    severity: 'error',
    title: 'An alternative text is over the limit of its platform',
    remedy: 'Shorten it.',
  },
  'place.rule': {
    severity: 'error',
    title: 'A post breaks a rule of the place that it is meant for',
    remedy: 'Change the post, or choose another place; the message names the rule.',
  },
  'platform.ending': {
    severity: 'warning',
    title: "The version of a platform's interface that Mergecast uses ends soon",
    remedy: 'Take a newer release of Mergecast before that day.',
  },
  'platform.plan': {
    severity: 'warning',
    title: 'A post asks for what its platform may refuse to the plan that the account or its app has',
    remedy: 'Read the message; the platform decides when the post is made.',
  },
  'platform.silent': {
    severity: 'warning',
    title: 'A platform could not be asked what it takes from an account; it is asked again before anything is sent',
    remedy: 'Read the message; `mergecast accounts check` shows whether the credentials work.',
  },
  'poll.limit': { severity: 'error', title: 'A poll is outside what its platform takes', remedy: 'Change the poll.' },

  // The policies of the config
  'policy.banned': {
    severity: 'error',
    title: 'A text has a word or a pattern that a policy bans',
    remedy: 'Say it in other words.',
  },
  'policy.link': {
    severity: 'error',
    title: 'A link leads to a host that no policy allows',
    remedy: 'Take the link out, or add its host to `links.allow` of the policy.',
  },
  'policy.alt': {
    severity: 'error',
    title: 'Media have no alternative text, and a policy requires it',
    remedy: 'Add `alt` with what the picture or video shows.',
  },
  'policy.required': {
    severity: 'error',
    title: 'A disclosure or label that a policy requires is missing',
    remedy: 'Add it to the first part of the text, or set the option for that account.',
  },
  'policy.quiet': {
    severity: 'error',
    title: 'A time falls in quiet hours or on a day of a blackout',
    remedy: 'Give it another `publish_at`; as it is, the post waits until they are over.',
  },
  'policy.pull-request': {
    severity: 'error',
    title: 'A pull request adds or changes more posts of an account than a policy allows',
    remedy: 'Split it into several pull requests, or change the policy in one of its own first.',
  },
  'policy.proposals': {
    severity: 'error',
    title: 'More pull requests of agents are open at once than a policy allows',
    remedy: 'Merge or close an older one, or change the policy in a pull request of its own first.',
  },
  'policy.rate': {
    severity: 'error',
    title: 'More posts to one account are planned than a policy allows, or with too little time between them',
    remedy: 'Give it another `publish_at`; as it is, the post waits until it may go out.',
  },

  // What only the platform or the environment knows, asked before anything is sent
  'mention.unresolved': {
    severity: 'error',
    title: 'A mention names an account that does not exist',
    remedy: 'Correct the handle, or write it so that it is no mention.',
  },
  'quote.missing': {
    severity: 'error',
    title: 'A post that is quoted does not exist, or the account cannot see it',
    remedy: 'Correct the address, or remove `quote`.',
  },
  'quote.refused': {
    severity: 'error',
    title: 'A post cannot be quoted by this account, or not on this server',
    remedy: 'Remove `quote`, or link to the post instead.',
  },
  'credential.unset': {
    severity: 'error',
    title: 'An environment variable that holds a credential is not set',
    remedy: 'Map the secret to the variable in the workflow, or export it.',
  },
  'credential.pasted': {
    severity: 'error',
    title: 'An environment variable holds more than a credential',
    remedy: 'Store the value alone, without quotes, spaces and ends of lines: `gh secret set NAME` asks for it.',
  },
  'credential.destination': {
    severity: 'error',
    title: 'A credential would go where it has not gone before',
    remedy: 'If that is meant: `mergecast accounts approve NAME`. If not, change mergecast.yml back.',
  },
  'credential.moving': {
    severity: 'warning',
    title: 'The config takes a credential where it has not gone before',
    remedy: 'Run `mergecast accounts approve NAME` once the change is merged; nothing is sent there before.',
  },
  'credential.refused': {
    severity: 'error',
    title: 'The platform does not accept a credential',
    remedy: 'Make a new one and store it under the same name.',
  },
  'credential.failing': {
    severity: 'warning',
    title: 'A token ends within a week, or was refused, and nothing renews it',
    remedy: 'Run `mergecast doctor`.',
  },
  'credential.scope': {
    severity: 'error',
    title: 'A post asks for more than the consent of the account allows',
    remedy: 'Consent anew, with the scopes that the page of the platform names.',
  },
  'credential.ending': {
    severity: 'warning',
    title: 'A post that waits is to go out when its credential has ended',
    remedy:
      'Let Mergecast renew it: name a refresh token where the platform gives one, and set a `vault`. Or store a new credential before that day.',
  },
  // The ledger
  'ledger.unreadable': {
    severity: 'error',
    title: 'A line of the ledger cannot be read',
    remedy: 'Restore the file from the history of the ledger branch; nothing is sent until then.',
  },
  'ledger.version': {
    severity: 'error',
    title: 'The ledger was written by another version',
    remedy: 'Use a version of Mergecast that knows it.',
  },
  'ledger.not-canonical': {
    severity: 'error',
    title: 'An entry is not in canonical form',
    remedy: 'Restore the file from the history of the ledger branch.',
  },
  'ledger.edited': {
    severity: 'error',
    title: 'An entry was changed after it was written',
    remedy: 'Restore the file from the history of the ledger branch.',
  },
  'ledger.cut': {
    severity: 'error',
    title: 'Entries are missing',
    remedy: 'Restore the file from the history of the ledger branch.',
  },
  'thread.broken': {
    severity: 'error',
    title: 'A part of a thread that was out is gone, so the rest would hang in the air',
    remedy: 'Leave it as it is with `mergecast adopt POST@ACCOUNT`, or write it anew as another post.',
  },
  'ledger.missing': {
    severity: 'error',
    title: 'A file of the ledger is missing',
    remedy: 'Restore the file from the history of the ledger branch.',
  },
  'ledger.truncated': {
    severity: 'error',
    title: 'The end of a file of the ledger is missing',
    remedy: 'Restore the file from the history of the ledger branch.',
  },
  'ledger.inserted': {
    severity: 'error',
    title: 'An entry stands in the ledger that no chain leads to',
    remedy: 'Restore the file from the history of the ledger branch.',
  },
  'ledger.duplicated': {
    severity: 'error',
    title: 'An entry stands twice',
    remedy: 'Restore the file from the history of the ledger branch.',
  },
  'ledger.reordered': {
    severity: 'error',
    title: 'Entries stand in another order than they were written',
    remedy: 'Restore the file from the history of the ledger branch.',
  },
  'ledger.forked': {
    severity: 'error',
    title: 'Two entries follow the same entry',
    remedy: 'Restore the file from the history of the ledger branch; find out which tool wrote without the lock.',
  },
  'ledger.foreign': {
    severity: 'error',
    title: 'An entry belongs to another account',
    remedy: 'Restore the file from the history of the ledger branch.',
  },
  'ledger.month': {
    severity: 'error',
    title: 'Entries stand in the file of another month',
    remedy: 'Restore the files from the history of the ledger branch.',
  },
  'ledger.time': {
    severity: 'error',
    title: 'An entry is older than the one before it',
    remedy: 'Restore the file from the history of the ledger branch; find out which tool wrote it.',
  },
  'ledger.payload': {
    severity: 'error',
    title: 'A stored payload is not the one that the ledger names',
    remedy: 'Restore the payload from the history of the ledger branch, or delete it.',
  },
  'ledger.file': {
    severity: 'error',
    title: 'A file in the ledger folder is none of ours',
    remedy: 'Remove it from the ledger branch.',
  },
} as const satisfies Record<string, IssueKind>;

export type IssueCode = keyof typeof issueCodes;
