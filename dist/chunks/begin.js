import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as version } from "./version.js";
import { randomBytes } from "node:crypto";
import { dirname, join, posix, resolve } from "node:path";
import { closeSync, constants, existsSync, fstatSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

// src/io/environment.ts
function processEnvironment(variables = process.env) {
	return { get: (name) => Object.hasOwn(variables, name) && variables[name] !== "" ? variables[name] : void 0 };
}
const inherited = /^(?:PATH|HOME|USER|LOGNAME|TMPDIR|TEMP|TMP|SYSTEMROOT|APPDATA|LOCALAPPDATA|USERPROFILE|XDG_\w+|SSH_\w+|GIT_SSH\w*|GIT_ASKPASS|GIT_TRACE\w*|GIT_SSL_\w+|GIT_CONFIG_\w+|SSL_CERT_\w+|CURL_CA_BUNDLE|RUNNER_TEMP|(?:https?|no|all)_proxy)$/i;
function childVariables(more, variables = process.env) {
	const kept = Object.keys(variables).filter((name) => inherited.test(name)).flatMap((name) => {
		const value = variables[name];
		return value === void 0 ? [] : [[name, value]];
	});
	return {
		...Object.fromEntries(kept),
		...more
	};
}
function desktopVariables(variables = process.env) {
	return Object.fromEntries([
		"DISPLAY",
		"WAYLAND_DISPLAY",
		"XAUTHORITY",
		"DBUS_SESSION_BUS_ADDRESS",
		"BROWSER"
	].flatMap((name) => variables[name] === void 0 ? [] : [[name, variables[name]]]));
}

// src/model/failure.ts
const failureCodes = {
	"usage.argument": "An argument or option is wrong",
	"usage.now": "A rehearsed time was given where real servers would be reached",
	"usage.endpoints": "MERGECAST_ENDPOINTS is not an object from platform ids to origins",
	"usage.post": "No post or target has that name",
	"config.invalid": "The config has errors",
	"ledger.broken": "The ledger cannot be read or does not verify",
	"git.missing": "git is not installed",
	"git.not-a-repository": "The folder is not in a git repository",
	"git.failed": "A git command failed",
	"git.unreachable": "The remote could not be reached",
	"git.push-refused": "The remote refused the push to the ledger branch",
	"git.push-unclear": "It is not known whether a push arrived",
	"git.rewritten": "The ledger branch at the remote is not the one that this clone last saw, or is gone",
	"git.other-ledger": "The ledger branch that the config names does not exist, while another ledger does",
	"git.lock-lost": "Other runs moved the ledger again and again",
	"connect.value": "A value that was pasted is not what was asked for",
	"connect.port": "The port on which a redirect is waited for is in use",
	"connect.redirect": "What came back from the consent is not the answer to it",
	"connect.refused": "The person, or the platform, said no",
	"github.secrets": "The repository's secrets could not be read or written",
	"github.refused": "The repository's host refused what was asked of it, could not be reached, or answered nonsense",
	"github.throttled": "The repository's host asks to wait for longer than a run can",
	"github.artifact": "What the run of a pull request left is not a review that can be shown",
	"agent.path": "An agent named a path outside the folder of posts",
	"agent.privileged": "The token of an agent's server could merge what the agent proposes",
	"agent.proposal": "A proposal cannot be made, found or changed as it was asked for",
	"agent.limit": "A policy allows no more open pull requests of agents",
	"agent.faulty": "Posts that an agent proposed have errors",
	"agent.http": "The server for agents cannot listen as it was asked to",
	"files.write": "A file could not be written",
	"files.foreign": "A folder that would be filled holds what is none of ours",
	"files.changed": "A file changed while it was read",
	"preview.no-browser": "There is no browser that could draw the cards of a preview",
	"preview.browser": "A browser did not draw the cards of a preview",
	"media.fit": "An image cannot be made to fit",
	"media.no-editor": "The optional package that changes images is not installed",
	"internal.invariant": "Something that must hold did not hold"
};
var Failure = class extends Error {
	name = "Failure";
	code;
	remedy;
	state;
	issues;
	constructor(code, message, more) {
		super(message, more.cause === void 0 ? void 0 : { cause: more.cause });
		this.code = code;
		this.remedy = more.remedy;
		this.state = more.state ?? null;
		this.issues = more.issues ?? [];
	}
};

// src/model/issue-codes.ts
const issueCodes = {
	"config.missing": {
		severity: "error",
		title: "There is no mergecast.yml",
		remedy: "Run `mergecast init` in the repository."
	},
	"config.twice": {
		severity: "error",
		title: "There are two configs",
		remedy: "Keep mergecast.yml, and remove the other."
	},
	"config.yaml": {
		severity: "error",
		title: "The config is not valid YAML",
		remedy: "Mend the YAML at that line."
	},
	"config.key": {
		severity: "error",
		title: "The config has a key that does not exist",
		remedy: "Remove the key or correct its name."
	},
	"config.value": {
		severity: "error",
		title: "A value in the config has the wrong type or form",
		remedy: "Give it the form that the message shows."
	},
	"config.platform": {
		severity: "error",
		title: "An account names a platform that does not exist",
		remedy: "Use one of the platforms that `mergecast --help` lists."
	},
	"config.group": {
		severity: "error",
		title: "A group names an account that does not exist",
		remedy: "Add the account or correct its name in the group."
	},
	"config.policy": {
		severity: "error",
		title: "A policy names what does not exist, or cannot be followed",
		remedy: "Correct it: see the table of keys under Policies."
	},
	"config.server": {
		severity: "error",
		title: "A server is not an https origin",
		remedy: "Write it as https://host; plain http is accepted for loopback alone."
	},
	"config.posts": {
		severity: "warning",
		title: "The folder of posts does not exist",
		remedy: "Make the folder, or correct `posts` in mergecast.yml."
	},
	"config.secret": {
		severity: "error",
		title: "The config seems to hold a secret itself",
		remedy: "Name the environment variable that holds the secret; replace the secret, since it is in git now."
	},
	"config.reserved": {
		severity: "error",
		title: "A credential names a variable that holds another secret of the run",
		remedy: "Store the secret of the account under a name of its own, such as MASTODON_TOKEN."
	},
	"config.shared": {
		severity: "error",
		title: "Two accounts at different places name one variable",
		remedy: "Store a secret of its own for each place."
	},
	"post.encoding": {
		severity: "error",
		title: "A post is not UTF-8",
		remedy: "Save the file as UTF-8."
	},
	"post.size": {
		severity: "error",
		title: "A post is larger than a post can be",
		remedy: "Keep a post under 1 MiB; media belong in files of their own."
	},
	"post.missing": {
		severity: "error",
		title: "A post that was named does not exist",
		remedy: "Correct the path."
	},
	"post.symlink": {
		severity: "error",
		title: "A post is a symbolic link",
		remedy: "Put the file itself in the folder of posts."
	},
	"post.outside": {
		severity: "error",
		title: "A post lies outside the folder of posts",
		remedy: "Move the file below the folder that `posts` names in mergecast.yml."
	},
	"post.front-matter": {
		severity: "error",
		title: "A post has no front matter",
		remedy: "Begin the file with a line `---`, the accounts, and another line `---`."
	},
	"post.fence": {
		severity: "error",
		title: "The closing line of the front matter is missing",
		remedy: "Add a line that holds only `---` after the last key."
	},
	"post.engine": {
		severity: "error",
		title: "The front matter asks for a language other than YAML",
		remedy: "Open the front matter with `---` alone; it is data and never runs code."
	},
	"post.documents": {
		severity: "error",
		title: "The front matter holds more than one YAML document",
		remedy: "Keep one document between the two `---` lines."
	},
	"post.yaml": {
		severity: "error",
		title: "The front matter is not valid YAML",
		remedy: "Mend the YAML at that line."
	},
	"post.key": {
		severity: "error",
		title: "The front matter has a key that does not exist",
		remedy: "Remove the key or correct its name."
	},
	"post.value": {
		severity: "error",
		title: "A value in the front matter has the wrong type or form",
		remedy: "Give it the form that the message shows."
	},
	"post.duplicate-key": {
		severity: "error",
		title: "A key stands twice",
		remedy: "Keep one of the two."
	},
	"post.account": {
		severity: "error",
		title: "A post names an account or group that does not exist",
		remedy: "Use a name from `accounts` or `groups` in mergecast.yml."
	},
	"post.override": {
		severity: "error",
		title: "An override is for neither an account nor a platform",
		remedy: "Use the name of an account, or the id of a platform."
	},
	"post.override-unused": {
		severity: "warning",
		title: "An override reaches no account of the post",
		remedy: "Remove it, or add an account it is for."
	},
	"post.option": {
		severity: "error",
		title: "An option is not one that the platform has, or its value is wrong",
		remedy: "See the options of the platform."
	},
	"post.time": {
		severity: "error",
		title: "A time cannot be read or does not exist",
		remedy: "Write it as 2026-12-01T09:00:00[Europe/Berlin] or 2026-12-01T08:00:00Z."
	},
	"post.time-zone": {
		severity: "error",
		title: "A time has no zone",
		remedy: "Add [Area/City] or an offset, or set `timezone` in mergecast.yml."
	},
	"post.duplicate-id": {
		severity: "error",
		title: "Two posts have one id",
		remedy: "Give each post an id of its own."
	},
	"post.id": {
		severity: "error",
		title: "An id has characters that an id cannot have",
		remedy: "Use letters, digits, dots, dashes, underscores and slashes."
	},
	"post.hidden-text": {
		severity: "error",
		title: "A post holds characters that hide or reorder text",
		remedy: "Remove the character."
	},
	"text.placeholder": {
		severity: "error",
		title: "A placeholder was left in the text",
		remedy: "Write what belongs there; put it in backticks if it is meant as it stands."
	},
	"text.unfinished": {
		severity: "warning",
		title: "The text says that something is still to be done",
		remedy: "Finish it; put the word in backticks if it is meant as it stands."
	},
	"text.machine-talk": {
		severity: "warning",
		title: "The text seems to be what a model said about a post",
		remedy: "Leave only what people shall read."
	},
	"text.error-message": {
		severity: "warning",
		title: "The text seems to be the error message of a program",
		remedy: "Write the post anew; put the message in backticks if it is meant as it stands."
	},
	"text.fenced": {
		severity: "error",
		title: "The whole text stands in a code block",
		remedy: "Remove the first and the last line of the block."
	},
	"text.near-duplicate": {
		severity: "warning",
		title: "A post says nearly what another one says to the same account",
		remedy: "Say it in other words, or send one of them alone; platforms hide what is said twice."
	},
	"text.repeated-sentence": {
		severity: "warning",
		title: "Three or more posts that are yet to go out to one account have the same sentence",
		remedy: "Say it in other words; a greeting or a signature can stand on a line of its own, first or last."
	},
	"text.sent-before": {
		severity: "warning",
		title: "The same went out to the account before, from another post",
		remedy: "Say it in other words, or take it out; where it is meant, leave it."
	},
	"link.gone": {
		severity: "warning",
		title: "A link leads nowhere",
		remedy: "Correct the address, or take the link out; where the page is yet to come, leave it."
	},
	"post.empty": {
		severity: "error",
		title: "A post has nothing to publish",
		remedy: "Write a text below the front matter, or add media."
	},
	"post.empty-part": {
		severity: "error",
		title: "A part of a thread is empty",
		remedy: "Write something between the two thematic breaks, or remove one of them."
	},
	"text.image": {
		severity: "error",
		title: "An image stands in the text",
		remedy: "List it under `media` with its alternative text."
	},
	"text.html": {
		severity: "error",
		title: "HTML stands in the text",
		remedy: "Write it in Markdown; put a backslash before a `<` that is meant as one."
	},
	"text.link": {
		severity: "error",
		title: "A link does not lead to the web",
		remedy: "Use a full http or https URL."
	},
	"text.nesting": {
		severity: "error",
		title: "The Markdown is too large or nested too deep to be read",
		remedy: "Write it more simply."
	},
	"text.too-long": {
		severity: "error",
		title: "A part is over the limit of its platform",
		remedy: "Shorten it, split it with a thematic break (a line `---`), or set `splitting: auto`."
	},
	"text.parts": {
		severity: "error",
		title: "A thread has more parts than its platform takes",
		remedy: "Write fewer parts."
	},
	"text.characters": {
		severity: "error",
		title: "A text has characters that its platform refuses",
		remedy: "Write it without them; the message names them."
	},
	"media.missing": {
		severity: "error",
		title: "A media file does not exist",
		remedy: "Add the file, or correct the path; it is relative to the post, or to the repository with a leading slash."
	},
	"media.outside": {
		severity: "error",
		title: "A media file lies outside the repository",
		remedy: "Put the file into the repository."
	},
	"media.symlink": {
		severity: "error",
		title: "A media file is, or lies behind, a symbolic link",
		remedy: "Put the file itself into the repository."
	},
	"media.lfs-pointer": {
		severity: "error",
		title: "A media file is a Git LFS pointer, not the file",
		remedy: "Check out with LFS: `git lfs pull`, or `lfs: true` for actions/checkout."
	},
	"media.type": {
		severity: "error",
		title: "A media file is of a type its platform does not take",
		remedy: "Convert it to one of the types that the message names."
	},
	"media.type-name": {
		severity: "error",
		title: "The name of a media file says another type than its bytes",
		remedy: "Rename the file, or convert it."
	},
	"media.too-large": {
		severity: "error",
		title: "A media file is over the size that its platform takes",
		remedy: "Make the file smaller."
	},
	"media.dimensions": {
		severity: "error",
		title: "A picture has a size in pixels that its platform does not take",
		remedy: "Scale or crop it; the message names the number."
	},
	"media.frames": {
		severity: "error",
		title: "A moving image has more frames than its platform takes",
		remedy: "Leave frames out, or make a video of it; the message names the number."
	},
	"media.pages": {
		severity: "error",
		title: "A document has more pages than its platform takes",
		remedy: "Split it, or leave pages out; the message names the number."
	},
	"media.colour": {
		severity: "warning",
		title: "A picture keeps its colours in a way that platforms do not show",
		remedy: "Convert it to sRGB of 8 bits, such as with `mergecast media fit`, and look at what comes out."
	},
	"media.no-url": {
		severity: "error",
		title: "The platform fetches media itself, and nothing says where a file is public",
		remedy: "Add `url` to the media item, or set `media.public_url` in mergecast.yml."
	},
	"media.count": {
		severity: "error",
		title: "A part has more media than its platform takes",
		remedy: "Remove some, or spread them over the parts of a thread with `part`."
	},
	"media.mix": {
		severity: "error",
		title: "A part mixes media that its platform does not take together",
		remedy: "Split them over posts or parts."
	},
	"media.video": {
		severity: "error",
		title: "A video is outside what its platform takes",
		remedy: "Cut or convert the video; the message names the number."
	},
	"media.location": {
		severity: "warning",
		title: "A photo says where it was taken",
		remedy: "Remove the location data, such as with `mergecast media fit`; or set `media.location: allow` in mergecast.yml."
	},
	"media.location-refused": {
		severity: "error",
		title: "A photo says where it was taken, which the config does not allow",
		remedy: "Remove the location data, such as with `mergecast media fit`."
	},
	"media.required": {
		severity: "error",
		title: "A post lacks the media that its platform cannot do without",
		remedy: "Add the file under `media`; the message names its kind."
	},
	"media.part": {
		severity: "error",
		title: "Media are for a part that does not exist",
		remedy: "Use a number from 1 to the number of parts."
	},
	"media.alt-missing": {
		severity: "error",
		title: "Media have no alternative text, and the config requires it",
		remedy: "Add `alt` with what the picture shows."
	},
	"media.alt-too-long": {
		severity: "error",
		title: "An alternative text is over the limit of its platform",
		remedy: "Shorten it."
	},
	"place.rule": {
		severity: "error",
		title: "A post breaks a rule of the place that it is meant for",
		remedy: "Change the post, or choose another place; the message names the rule."
	},
	"platform.ending": {
		severity: "warning",
		title: "The version of a platform's interface that Mergecast uses ends soon",
		remedy: "Take a newer release of Mergecast before that day."
	},
	"platform.plan": {
		severity: "warning",
		title: "A post asks for what its platform may refuse to the plan that the account or its app has",
		remedy: "Read the message; the platform decides when the post is made."
	},
	"platform.silent": {
		severity: "warning",
		title: "A platform could not be asked what it takes from an account; it is asked again before anything is sent",
		remedy: "Read the message; `mergecast accounts check` shows whether the credentials work."
	},
	"poll.limit": {
		severity: "error",
		title: "A poll is outside what its platform takes",
		remedy: "Change the poll."
	},
	"policy.banned": {
		severity: "error",
		title: "A text has a word or a pattern that a policy bans",
		remedy: "Say it in other words."
	},
	"policy.link": {
		severity: "error",
		title: "A link leads to a host that no policy allows",
		remedy: "Take the link out, or add its host to `links.allow` of the policy."
	},
	"policy.alt": {
		severity: "error",
		title: "Media have no alternative text, and a policy requires it",
		remedy: "Add `alt` with what the picture or video shows."
	},
	"policy.required": {
		severity: "error",
		title: "A disclosure or label that a policy requires is missing",
		remedy: "Add it to the first part of the text, or set the option for that account."
	},
	"policy.quiet": {
		severity: "error",
		title: "A time falls in quiet hours or on a day of a blackout",
		remedy: "Give it another `publish_at`; as it is, the post waits until they are over."
	},
	"policy.pull-request": {
		severity: "error",
		title: "A pull request adds or changes more posts of an account than a policy allows",
		remedy: "Split it into several pull requests, or change the policy in one of its own first."
	},
	"policy.proposals": {
		severity: "error",
		title: "More pull requests of agents are open at once than a policy allows",
		remedy: "Merge or close an older one, or change the policy in a pull request of its own first."
	},
	"policy.rate": {
		severity: "error",
		title: "More posts to one account are planned than a policy allows, or with too little time between them",
		remedy: "Give it another `publish_at`; as it is, the post waits until it may go out."
	},
	"mention.unresolved": {
		severity: "error",
		title: "A mention names an account that does not exist",
		remedy: "Correct the handle, or write it so that it is no mention."
	},
	"quote.missing": {
		severity: "error",
		title: "A post that is quoted does not exist, or the account cannot see it",
		remedy: "Correct the address, or remove `quote`."
	},
	"quote.refused": {
		severity: "error",
		title: "A post cannot be quoted by this account, or not on this server",
		remedy: "Remove `quote`, or link to the post instead."
	},
	"credential.unset": {
		severity: "error",
		title: "An environment variable that holds a credential is not set",
		remedy: "Map the secret to the variable in the workflow, or export it."
	},
	"credential.pasted": {
		severity: "error",
		title: "An environment variable holds more than a credential",
		remedy: "Store the value alone, without quotes, spaces and ends of lines: `gh secret set NAME` asks for it."
	},
	"credential.destination": {
		severity: "error",
		title: "A credential would go where it has not gone before",
		remedy: "If that is meant: `mergecast accounts approve NAME`. If not, change mergecast.yml back."
	},
	"credential.moving": {
		severity: "warning",
		title: "The config takes a credential where it has not gone before",
		remedy: "Run `mergecast accounts approve NAME` once the change is merged; nothing is sent there before."
	},
	"credential.refused": {
		severity: "error",
		title: "The platform does not accept a credential",
		remedy: "Make a new one and store it under the same name."
	},
	"credential.failing": {
		severity: "warning",
		title: "A token ends within a week, or was refused, and nothing renews it",
		remedy: "Run `mergecast doctor`."
	},
	"credential.scope": {
		severity: "error",
		title: "A post asks for more than the consent of the account allows",
		remedy: "Consent anew, with the scopes that the page of the platform names."
	},
	"credential.ending": {
		severity: "warning",
		title: "A post that waits is to go out when its credential has ended",
		remedy: "Let Mergecast renew it: name a refresh token where the platform gives one, and set a `vault`. Or store a new credential before that day."
	},
	"ledger.unreadable": {
		severity: "error",
		title: "A line of the ledger cannot be read",
		remedy: "Restore the file from the history of the ledger branch; nothing is sent until then."
	},
	"ledger.version": {
		severity: "error",
		title: "The ledger was written by another version",
		remedy: "Use a version of Mergecast that knows it."
	},
	"ledger.not-canonical": {
		severity: "error",
		title: "An entry is not in canonical form",
		remedy: "Restore the file from the history of the ledger branch."
	},
	"ledger.edited": {
		severity: "error",
		title: "An entry was changed after it was written",
		remedy: "Restore the file from the history of the ledger branch."
	},
	"ledger.cut": {
		severity: "error",
		title: "Entries are missing",
		remedy: "Restore the file from the history of the ledger branch."
	},
	"thread.broken": {
		severity: "error",
		title: "A part of a thread that was out is gone, so the rest would hang in the air",
		remedy: "Leave it as it is with `mergecast adopt POST@ACCOUNT`, or write it anew as another post."
	},
	"ledger.missing": {
		severity: "error",
		title: "A file of the ledger is missing",
		remedy: "Restore the file from the history of the ledger branch."
	},
	"ledger.truncated": {
		severity: "error",
		title: "The end of a file of the ledger is missing",
		remedy: "Restore the file from the history of the ledger branch."
	},
	"ledger.inserted": {
		severity: "error",
		title: "An entry stands in the ledger that no chain leads to",
		remedy: "Restore the file from the history of the ledger branch."
	},
	"ledger.duplicated": {
		severity: "error",
		title: "An entry stands twice",
		remedy: "Restore the file from the history of the ledger branch."
	},
	"ledger.reordered": {
		severity: "error",
		title: "Entries stand in another order than they were written",
		remedy: "Restore the file from the history of the ledger branch."
	},
	"ledger.forked": {
		severity: "error",
		title: "Two entries follow the same entry",
		remedy: "Restore the file from the history of the ledger branch; find out which tool wrote without the lock."
	},
	"ledger.foreign": {
		severity: "error",
		title: "An entry belongs to another account",
		remedy: "Restore the file from the history of the ledger branch."
	},
	"ledger.month": {
		severity: "error",
		title: "Entries stand in the file of another month",
		remedy: "Restore the files from the history of the ledger branch."
	},
	"ledger.time": {
		severity: "error",
		title: "An entry is older than the one before it",
		remedy: "Restore the file from the history of the ledger branch; find out which tool wrote it."
	},
	"ledger.payload": {
		severity: "error",
		title: "A stored payload is not the one that the ledger names",
		remedy: "Restore the payload from the history of the ledger branch, or delete it."
	},
	"ledger.file": {
		severity: "error",
		title: "A file in the ledger folder is none of ours",
		remedy: "Remove it from the ledger branch."
	}
};

// src/model/issue.ts
function issue(code, place, message, remedy) {
	const { severity, remedy: usual } = issueCodes[code];
	return {
		code,
		severity,
		file: place.file ?? null,
		line: place.position?.line ?? null,
		column: place.position?.column ?? null,
		field: place.field ?? null,
		message,
		remedy: remedy ?? usual
	};
}
function isError(found) {
	return found.severity === "error";
}
function compareIssues(a, b) {
	return (a.file ?? "").localeCompare(b.file ?? "", "en") || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || a.code.localeCompare(b.code, "en");
}

// src/model/byte-order.ts
function byteOrder(a, b) {
	if (surrogate.test(a) || surrogate.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
	return a < b ? -1 : Number(a > b);
}
const surrogate = /[\ud800-\udfff]/;

// src/model/proposal-branches.ts
const proposalBranch = /^mergecast\/agent\/[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/;

// src/model/name-set.ts
var NameSum = class {
	#count;
	#low;
	#high;
	constructor({ count, sum } = {
		count: 0,
		sum: "0-0"
	}) {
		this.#count = count;
		[this.#low, this.#high] = halves(sum);
	}
	add(name) {
		this.#count += 1;
		this.#mix(name);
	}
	remove(name) {
		this.#count -= 1;
		this.#mix(name);
	}
	value() {
		return {
			count: this.#count,
			sum: `${(this.#low >>> 0).toString(16)}-${(this.#high >>> 0).toString(16)}`
		};
	}
	merge({ count, sum }) {
		const [low, high] = halves(sum);
		this.#count += count;
		this.#low ^= low;
		this.#high ^= high;
	}
	within(beginning) {
		const [low, high] = [fnv(beginning, lowBasis), fnv(beginning, highBasis)];
		return (name) => {
			this.#count += 1;
			this.#low ^= fnv(name, low);
			this.#high ^= fnv(name, high);
		};
	}
	#mix(name) {
		this.#low ^= fnv(name, lowBasis);
		this.#high ^= fnv(name, highBasis);
	}
};
function halves(sum) {
	const [low = 0, high = 0] = sum.split("-").map((part) => Number.parseInt(part, 16));
	return [low, high];
}
const lowBasis = 2166136261;
const highBasis = 2654435769;
function fnv(text, basis) {
	let sum = basis;
	for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 16777619);
	return sum;
}

// src/content/redact.ts
const mask = "***";
const shortest = 4;
const shortestBroken = 8;
function createRedactor(secrets) {
	const forms = /* @__PURE__ */ new Set();
	for (const secret of secrets) {
		const values = new Set([secret, ...secret.split(/\r?\n/)].flatMap((line) => [line, line.trim()]));
		for (const value of values) if (value.trim().length >= shortest) for (const form of formsOf(value)) forms.add(form);
	}
	const longEnough = [...forms].filter((form) => form.length >= shortest);
	if (longEnough.length === 0) return (text) => text;
	const breakable = [...new Set(longEnough.map((form) => form.replace(breaks, "")))].filter((form) => form.length >= shortestBroken);
	return (text) => {
		return maskStretches(text, [...stretchesOf(text, longEnough), ...brokenStretches(text, breakable)].sort((a, b) => a[0] - b[0]));
	};
}
function stretchesOf(text, forms) {
	const stretches = [];
	for (const form of forms) for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) stretches.push([at, at + form.length]);
	return stretches;
}
const breaks = /(?:[\s\p{Cc}\p{Cf}]|\\+[nrt]?)+/gu;
function brokenStretches(text, forms) {
	const pieces = [...piecesOf(text)];
	if (pieces.length < 2) return [];
	const starts = [];
	let closed = "";
	for (const { piece } of pieces) {
		starts.push(closed.length);
		closed += piece;
	}
	const placeOf = (at) => {
		const index = lastAtMost(starts, at);
		return pieces[index].start + at - starts[index];
	};
	return stretchesOf(closed, forms).map(([start, end]) => [placeOf(start), placeOf(end - 1) + 1]);
}
function* piecesOf(text) {
	let start = 0;
	for (const match of text.matchAll(breaks)) {
		if (match.index > start) yield {
			start,
			piece: text.slice(start, match.index)
		};
		start = match.index + match[0].length;
	}
	if (start < text.length) yield {
		start,
		piece: text.slice(start)
	};
}
function lastAtMost(ascending, most) {
	let [low, high] = [0, ascending.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (ascending[middle] <= most) low = middle;
		else high = middle - 1;
	}
	return low;
}
function maskStretches(text, stretches) {
	let masked = "";
	let done = 0;
	for (const [start, end] of stretches) {
		if (start >= done) masked += text.slice(done, start) + mask;
		done = Math.max(done, end);
	}
	return masked + text.slice(done);
}
function redactDeep(value, redact) {
	if (typeof value === "string") return redact(value);
	if (Array.isArray(value)) return value.map((item) => redactDeep(item, redact));
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), redactDeep(item, redact)]));
}
function formsOf(secret) {
	const inAddress = secret.replaceAll(" ", "+");
	const escaped = [.../* @__PURE__ */ new Set([...jsonForms(secret), ...jsonForms(inAddress)])];
	const inForm = new URLSearchParams({ "": wellFormed(secret) }).toString().slice(1);
	return [
		...htmlForms(secret),
		...escaped.flatMap((form) => jsonForms(form)),
		...[.../* @__PURE__ */ new Set([
			...escaped,
			...uriForms(secret),
			inForm
		])].flatMap(encodedForms)
	];
}
function encodedForms(text) {
	const bytes = Buffer.from(text, "utf8");
	const hex = bytes.toString("hex");
	return [
		...uriForms(text),
		hex,
		hex.toUpperCase(),
		...base64Forms(bytes)
	];
}
function jsonForms(secret) {
	const json = JSON.stringify(secret).slice(1, -1);
	const unicode = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	const ascii = json.replace(/[^\x00-\x7f]/g, unicode);
	return [
		secret,
		json,
		json.replaceAll("/", "\\/"),
		json.replace(/[<>&]/g, unicode),
		ascii
	];
}
function htmlForms(secret) {
	const replace = (names) => secret.replace(/[&<>"']/g, (character) => names[character]);
	const named = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;"
	};
	const apostrophes = [
		"'",
		"&#39;",
		"&#039;",
		"&#x27;",
		"&apos;"
	];
	return [
		...apostrophes.map((apostrophe) => replace({
			...named,
			"'": apostrophe
		})),
		...apostrophes.map((apostrophe) => replace({
			...named,
			"\"": "&#34;",
			"'": apostrophe
		})),
		replace({
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "\"",
			"'": "'"
		}),
		secret.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
	];
}
function wellFormed(text) {
	return Buffer.from(text, "utf8").toString("utf8");
}
function uriForms(secret) {
	const text = wellFormed(secret);
	const component = encodeURIComponent(text);
	const strict = component.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
	const form = new URLSearchParams({ "": text }).toString().slice(1);
	return [
		component,
		strict,
		component.replaceAll("%20", "+"),
		form,
		encodeURI(text)
	].flatMap((uri) => [uri, uri.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]);
}
function base64Forms(bytes) {
	return [
		0,
		1,
		2
	].flatMap((shift) => {
		const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64").replace(/=+$/, "");
		const from = shift === 0 ? 0 : shift + 1;
		const rest = (bytes.length + shift) % 3;
		const inner = encoded.slice(from, rest === 0 ? void 0 : -1);
		const url = (text) => text.replaceAll("+", "-").replaceAll("/", "_");
		return [
			inner,
			url(inner),
			...shift === 0 ? [encoded, url(encoded)] : []
		];
	});
}

// src/io/folder-names.ts
const fewNames = 64;
const stillMilliseconds = 2e3;
function sumNames(base, folder, file) {
	const before = file === null ? {} : readMemory(file);
	const after = {};
	const sum = new NameSum();
	let isFresh = false;
	const add = (path) => {
		const place = join(base, path);
		const known = Object.hasOwn(before, path) ? before[path] : null;
		const isKnown = known !== null && stampOf(place)?.stamp === known.stamp;
		const { names, folders } = isKnown ? known : listFolder(place, path);
		if (isKnown) after[path] = known;
		else if (names.count >= fewNames && file !== null) {
			const { stamp, isStill } = stampOf(place) ?? {
				stamp: "",
				isStill: false
			};
			if (isStill) after[path] = {
				names,
				folders,
				stamp
			};
			isFresh ||= isStill;
		}
		sum.merge(names);
		for (const name of folders) add(`${path}/${name}`);
	};
	add(folder);
	if (file !== null && isFresh) writeMemory(file, after);
	return sum.value();
}
function listFolder(place, path) {
	const sum = new NameSum();
	const add = sum.within(`${path}/`);
	const folders = [];
	for (const name of readdirSync(place)) {
		if (name.startsWith(".")) continue;
		if (!name.endsWith(".md") && isFolder(join(place, name))) folders.push(name);
		else add(name);
	}
	return {
		names: sum.value(),
		folders
	};
}
function isFolder(path) {
	return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function stampOf(place) {
	const facts = lstatSync(place, {
		bigint: true,
		throwIfNoEntry: false
	});
	if (facts === void 0 || !facts.isDirectory()) return null;
	const { dev, ino, mtimeNs, ctimeNs, ctimeMs } = facts;
	return {
		stamp: [
			dev,
			ino,
			mtimeNs,
			ctimeNs
		].join("-"),
		isStill: Number(ctimeMs) < Date.now() - stillMilliseconds
	};
}
const form = 1;
function readMemory(file) {
	try {
		const read = JSON.parse(readFileSync(file, "utf8"));
		return read.form === form ? read.folders : {};
	} catch {
		return {};
	}
}
function writeMemory(file, folders) {
	const draft = `${file}-${process.pid}`;
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(draft, JSON.stringify({
			form,
			folders
		}));
		renameSync(draft, file);
	} catch {}
}

// src/io/files.ts
function openFiles(root, namesFile = null) {
	const base = realpathSync(resolve(root));
	const folders = /* @__PURE__ */ new Map();
	const folderAt = (steps) => {
		if (steps.length === 0) return "folder";
		const path = steps.join("/");
		const known = folders.get(path);
		if (known !== void 0) return known;
		const above = folderAt(steps.slice(0, -1));
		const found = above === "folder" ? kindOfFolder(join(base, path)) : above;
		folders.set(path, found);
		return found;
	};
	const placeOf = (path) => {
		const steps = stepsOf(path);
		if (steps === null) return { kind: "outside" };
		const folder = folderAt(steps.slice(0, -1));
		if (folder === "symlink") return { kind: "symlink" };
		return folder === "folder" ? { path: join(base, ...steps) } : { kind: "missing" };
	};
	return {
		root: base,
		list: (folder) => {
			const steps = stepsOf(folder);
			if (steps === null || folderAt(steps) !== "folder") return [];
			const entries = [];
			addBelow(entries, base, steps.join("/"));
			return entries.sort((a, b) => byteOrder(a.path, b.path));
		},
		read: (path, maxBytes) => {
			const place = placeOf(path);
			return "kind" in place ? place : readRegular(place.path, maxBytes);
		},
		open: (path) => {
			const place = placeOf(path);
			return "kind" in place ? place : openRegular(place.path);
		},
		names: (folder) => {
			const steps = stepsOf(folder);
			return steps !== null && folderAt(steps) === "folder" ? sumNames(base, steps.join("/"), namesFile) : new NameSum().value();
		},
		modifiedAt: (path) => {
			const steps = stepsOf(path);
			return steps === null ? null : lstatSync(join(base, ...steps), { throwIfNoEntry: false })?.mtimeMs ?? null;
		},
		exists: (path) => {
			const steps = stepsOf(path);
			return steps !== null && lstatSync(join(base, ...steps), { throwIfNoEntry: false }) !== void 0;
		},
		create: (path, content) => {
			const steps = stepsOf(path);
			if (steps === null || steps.length === 0) throw notWritten(path, "it is outside the repository");
			folders.clear();
			const above = steps.slice(0, -1).map((_, index) => folderAt(steps.slice(0, index + 1)));
			if (above.includes("symlink") || above.includes("not-a-folder")) throw notWritten(path, "a symbolic link or a file is in its way");
			createRegular(join(base, ...steps), path, content);
			folders.clear();
		},
		replace: (path, content) => {
			const steps = stepsOf(path);
			if (steps === null || steps.length === 0) throw notWritten(path, "it is outside the repository");
			folders.clear();
			if (steps.slice(0, -1).map((_, index) => folderAt(steps.slice(0, index + 1))).some((kind) => kind !== "folder")) throw notWritten(path, "a symbolic link or a file is in its way");
			replaceRegular(join(base, ...steps), path, content);
		}
	};
}
function stepsOf(path) {
	if (path.startsWith("/") || path.includes("\0") || path.includes("\\")) return null;
	const steps = path.split("/").filter((step) => step !== "" && step !== ".");
	return steps.includes("..") || /^[A-Za-z]:/.test(path) ? null : steps;
}
function kindOfFolder(path) {
	const found = lstatSync(path, { throwIfNoEntry: false });
	if (found === void 0) return "missing";
	if (found.isSymbolicLink()) return "symlink";
	return found.isDirectory() ? "folder" : "not-a-folder";
}
function addBelow(entries, base, folder) {
	for (const entry of readdirSync(join(base, folder), { withFileTypes: true })) {
		if (entry.name.startsWith(".")) continue;
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (entry.isSymbolicLink()) entries.push({
			path,
			kind: "symlink"
		});
		else if (entry.isDirectory()) addBelow(entries, base, path);
		else if (entry.isFile()) entries.push({
			path,
			kind: "file"
		});
	}
}
function readRegular(path, maxBytes) {
	const opened = openRegular(path);
	if (opened.kind !== "open") return opened;
	const { file } = opened;
	try {
		if (file.size > maxBytes) return {
			kind: "too-large",
			size: file.size
		};
		return {
			kind: "file",
			bytes: file.read(0, file.size)
		};
	} finally {
		file.close();
	}
}
function openRegular(path) {
	let file;
	try {
		file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
	} catch (error) {
		return { kind: reasonOf(error) };
	}
	const facts = fstatSync(file);
	if (!facts.isFile()) {
		closeSync(file);
		return { kind: "not-a-file" };
	}
	const isUnchanged = () => {
		const { size, mtimeMs, ctimeMs } = fstatSync(file);
		return size === facts.size && mtimeMs === facts.mtimeMs && ctimeMs === facts.ctimeMs;
	};
	const read = (start, end, memory) => {
		return readRange(file, start, Math.max(end - start, 0), memory);
	};
	return {
		kind: "open",
		file: {
			size: facts.size,
			read,
			isUnchanged,
			close: () => closeSync(file)
		}
	};
}
function readRange(file, start, length, memory) {
	const bytes = memory === void 0 ? Buffer.allocUnsafe(length) : memory.subarray(0, length);
	let filled = 0;
	while (filled < length) {
		const count = readSync(file, bytes, filled, length - filled, start + filled);
		if (count === 0) break;
		filled += count;
	}
	return bytes.subarray(0, filled);
}
function reasonOf(error) {
	const code = error.code;
	if (code === "ELOOP" || code === "EMLINK") return "symlink";
	return code === "ENOENT" || code === "ENOTDIR" ? "missing" : "not-a-file";
}
function createRegular(path, shown, content) {
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content, { flag: "wx" });
	} catch (cause) {
		throw notWritten(shown, existsSync(path) ? "it is there already" : "the file system refused", cause);
	}
}
function replaceRegular(path, shown, content) {
	const found = lstatSync(path, { throwIfNoEntry: false });
	if (found === void 0 || !found.isFile()) throw notWritten(shown, "it is no file");
	const draft = `${path}.${process.pid}.draft`;
	try {
		writeFileSync(draft, content, {
			flag: "wx",
			mode: found.mode
		});
		renameSync(draft, path);
	} catch (cause) {
		rmSync(draft, { force: true });
		throw notWritten(shown, "the file system refused", cause);
	}
}
function notWritten(path, why, cause) {
	return new Failure("files.write", `${path} was not written: ${why}`, {
		remedy: "Choose another path, or move what is there.",
		cause
	});
}

// src/io/git-tree.ts
function readTree(tree) {
	if (tree?.type !== "tree") return [];
	const bytes = Buffer.from(tree.content.buffer, tree.content.byteOffset, tree.content.length);
	const idLength = tree.id.length / 2;
	const entries = [];
	for (let at = 0; at < bytes.length;) {
		const [space, end] = [bytes.indexOf(32, at), bytes.indexOf(0, at)];
		const next = end + 1 + idLength;
		entries.push({
			mode: bytes.toString("latin1", at, space),
			name: bytes.toString("utf8", space + 1, end),
			id: bytes.toString("hex", end + 1, next)
		});
		at = next;
	}
	return entries;
}

// src/io/git-tree-changes.ts
const largest = 1048576;
const folderMode$1 = "40000";
async function treeChanges(git, from, to) {
	const changes = [];
	let pairs = [{
		path: "",
		from,
		to
	}];
	while (pairs.length > 0) {
		const ids = [...new Set(pairs.flatMap((pair) => [pair.from, pair.to]).filter((id) => id !== null))];
		const trees = new Map((await git.objects(ids)).map((tree, index) => [ids[index], tree]));
		if (![...trees.values()].every(isSmallTree)) return null;
		const below = [];
		for (const pair of pairs) {
			const [before, now] = [pair.from, pair.to].map((id) => entriesOf(id === null ? null : trees.get(id)));
			for (const name of /* @__PURE__ */ new Set([...before.keys(), ...now.keys()])) {
				if (name.includes("�")) return null;
				compare(`${pair.path}${name}`, before.get(name) ?? null, now.get(name) ?? null, changes, below);
			}
		}
		pairs = below;
	}
	return changes;
}
function isSmallTree(tree) {
	return tree?.type === "tree" && tree.content.length <= largest;
}
function entriesOf(tree) {
	return new Map(readTree(tree).map((entry) => [entry.name, entry]));
}
function compare(path, before, now, changes, below) {
	if (before?.id === now?.id && before?.mode === now?.mode) return;
	const [from, to] = [folderOf(before), folderOf(now)];
	if (from !== null || to !== null) below.push({
		path: `${path}/`,
		from,
		to
	});
	const [wasFile, isFile] = [before !== null && from === null, now !== null && to === null];
	if (wasFile && isFile) changes.push({
		kind: "changed",
		path
	});
	else if (wasFile) changes.push({
		kind: "removed",
		path
	});
	else if (isFile) changes.push({
		kind: "added",
		path
	});
}
function folderOf(entry) {
	return entry?.mode === folderMode$1 ? entry.id : null;
}

// src/io/git-checkout.ts
function openCheckout(place) {
	const { git, gitFolder } = place;
	return {
		folder: (path) => folderAt(git, path),
		changes: async (path, from, to) => {
			if (from.tree === to.tree) return [];
			return (await treeChanges(git, from.tree, to.tree) ?? await diff(git, from, to) ?? await diffAfterFetch(place, from, to))?.map((change) => ({
				...change,
				path: `${path}/${change.path}`
			})) ?? null;
		},
		isClean: async (paths) => {
			const { code, stdout } = await git.try([...[
				"status",
				"--porcelain=v1",
				"-z",
				"--untracked-files=all",
				"--no-renames",
				"--"
			], ...paths.map((path) => `:(top,literal)${path}`)]);
			return code === 0 && stdout === "";
		},
		indexedAt: () => statSync(join(gitFolder, "index"), { throwIfNoEntry: false })?.mtimeMs ?? null
	};
}
async function folderAt(git, path) {
	const [head] = await git.objects(["HEAD"]);
	if (head?.type !== "commit") return null;
	const [above = null] = await git.objects([`${head.id}:${posix.dirname(path).replace(/^\.$/, "")}`]);
	const found = readTree(above).find(({ name, mode }) => name === posix.basename(path) && mode === folderMode);
	return found === void 0 ? null : {
		commit: head.id,
		tree: found.id
	};
}
const folderMode = "40000";
const kinds$1 = {
	A: "added",
	D: "removed"
};
async function diff(git, from, to) {
	const args = [
		"diff-tree",
		"-r",
		"-z",
		"--no-renames",
		"--name-status",
		from.tree,
		to.tree
	];
	const { code, stdout } = await git.try(args);
	if (code !== 0) return null;
	const words = stdout.split("\0");
	return Array.from({ length: words.length >> 1 }, (_, index) => {
		return {
			kind: kinds$1[words[index * 2]] ?? "changed",
			path: words[index * 2 + 1]
		};
	});
}
async function diffAfterFetch({ git, shallow, remote }, from, to) {
	const name = shallow ? await remote() : null;
	if (name === null) return null;
	return (await git.try([
		"fetch",
		...[
			"--quiet",
			"--no-tags",
			"--no-write-fetch-head",
			"--no-recurse-submodules",
			"--refmap="
		],
		"--depth=1",
		name,
		from.commit
	])).code === 0 ? diff(git, from, to) : null;
}

// src/io/git-object-reader.ts
const noName = "^";
const patience = 2e3;
var ObjectReader = class {
	#options;
	#child = null;
	#questions = [];
	#rest;
	constructor(options) {
		this.#options = options;
	}
	read(names) {
		if (names.length === 0) return Promise.resolve([]);
		clearTimeout(this.#rest);
		this.#child ??= this.#begin();
		hold(this.#child, true);
		const answers = names.map(() => new Promise((answer, fail) => this.#questions.push({
			answer,
			fail
		})));
		this.#child.stdin.write(names.map((name) => `${name.includes("\n") ? noName : name}\n`).join(""));
		return Promise.all(answers);
	}
	#begin() {
		const child = this.#options.start();
		const answers = new Answers((found) => {
			this.#questions.shift()?.answer(found);
			if (this.#questions.length === 0) this.#pause(child);
		});
		child.stdout.on("data", (piece) => answers.take(piece));
		const finish = (reason) => {
			if (this.#child !== child) return;
			this.#child = null;
			for (const { fail } of this.#questions.splice(0)) fail(reason);
		};
		this.#options.ended(child).then(finish, finish);
		return child;
	}
	#pause(child) {
		hold(child, false);
		this.#rest = setTimeout(() => {
			this.#child = null;
			child.stdin.end();
		}, patience).unref();
	}
};
function hold(child, isHeld) {
	const pipes = [
		child.stdin,
		child.stdout,
		child.stderr
	];
	for (const each of [child, ...pipes]) isHeld ? each.ref() : each.unref();
}
var Answers = class {
	#found;
	#pieces = [];
	#length = 0;
	#needed = 1;
	constructor(found) {
		this.#found = found;
	}
	take(piece) {
		this.#pieces.push(piece);
		this.#length += piece.length;
		if (this.#length < this.#needed) return;
		let bytes = this.#pieces.length === 1 ? piece : Buffer.concat(this.#pieces);
		for (let length = this.#cut(bytes); length > 0; length = this.#cut(bytes)) bytes = bytes.subarray(length);
		this.#pieces = [bytes];
		this.#length = bytes.length;
	}
	#cut(bytes) {
		const end = bytes.indexOf(10);
		this.#needed = bytes.length + 1;
		if (end < 0) return 0;
		const [, id, type, size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(bytes.toString("latin1", 0, end)) ?? [];
		if (id === void 0) {
			this.#found(null);
			return end + 1;
		}
		const from = end + 1;
		const to = from + Number(size);
		this.#needed = to + 1;
		if (bytes.length <= to) return 0;
		this.#found({
			id,
			type,
			content: bytes.subarray(from, to)
		});
		return to + 1;
	}
};

// src/io/git-command.ts
const guarded = [
	"core.hooksPath=/dev/null",
	"core.fsmonitor=false",
	"protocol.ext.allow=never",
	"gc.auto=0",
	"maintenance.auto=false",
	"commit.gpgSign=false",
	"core.quotePath=false",
	"submodule.recurse=false"
].flatMap((guard) => ["-c", guard]);
const always = {
	LC_ALL: "C",
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0"
};
const killed = 255;
function openGit(folder, variables = () => ({})) {
	const launch = (args, stdin, more) => {
		const env = childVariables({
			...always,
			...variables(),
			...more
		});
		const child = spawn("git", [...guarded, ...args], {
			cwd: folder,
			env,
			stdio: [
				stdin,
				"pipe",
				"pipe"
			]
		});
		child.stdin?.on("error", () => {});
		return child;
	};
	const start = (args, { input, variables: more }) => {
		const child = launch(args, input === void 0 ? "ignore" : "pipe", more);
		child.stdin?.end(input);
		return child;
	};
	const attempt = async (args, call = {}) => collect(start(args, call));
	const reader = new ObjectReader({
		start: () => launch(batch, "pipe"),
		ended: async (child) => gitFailure("git.failed", batch, {
			...await endOf(child),
			stdout: ""
		})
	});
	return {
		try: attempt,
		run: async (args, call) => {
			const result = await attempt(args, call);
			if (result.code !== 0) throw gitFailure("git.failed", args, result);
			return result.stdout;
		},
		objects: (names) => reader.read(names),
		stream: (args, call = {}) => pieces(start(args, call), args)
	};
}
const batch = ["cat-file", "--batch"];
const mostSaid = 1e5;
function endOf(child) {
	const said = [];
	let length = 0;
	child.stderr.on("data", (piece) => {
		if (length < mostSaid) said.push(piece);
		length += piece.length;
	});
	return new Promise((resolve, reject) => {
		child.once("error", (cause) => reject(missingGit(cause)));
		child.once("close", (code) => resolve({
			code: code ?? killed,
			stderr: Buffer.concat(said).toString()
		}));
	});
}
async function collect(child) {
	const pieces = [];
	child.stdout.on("data", (piece) => pieces.push(piece));
	return {
		...await endOf(child),
		stdout: Buffer.concat(pieces).toString()
	};
}
async function* pieces(child, args) {
	const ended = endOf(child);
	ended.catch(() => {});
	try {
		yield* child.stdout;
		const { code, stderr } = await ended;
		if (code !== 0) throw gitFailure("git.failed", args, {
			code,
			stdout: "",
			stderr
		});
	} finally {
		child.kill();
	}
}
function missingGit(cause) {
	return new Failure("git.missing", "git could not be started", {
		remedy: "Install git 2.30 or later, on the PATH.",
		cause
	});
}
function gitFailure(code, args, result, remedy) {
	return new Failure(code, `git ${args[0]} failed: ${words(result.stderr) || `exit status ${result.code}`}`, { remedy: remedy ?? "See what git says; run the same by hand to look closer." });
}
function words(text) {
	return text.replace(/:\/\/[^/\s]*@/g, "://").replace(/\p{Cc}+/gu, " ").trim().slice(0, 2e3);
}

// src/io/git-commits.ts
function openCommits(place) {
	const { git } = place;
	return {
		parent: async () => {
			const [parent] = await parentsOf(git);
			if (parent === void 0) return {
				base: null,
				why: "there is no commit before the one that is checked out"
			};
			return bring$1(parent, place);
		},
		common: async (name) => {
			const { code, stdout } = await git.try([
				"merge-base",
				"--end-of-options",
				"HEAD",
				`${name}^{commit}`
			]);
			if (code === 0) return { base: openBase(git, stdout.trim()) };
			if (code === 1) return {
				base: null,
				why: `${words(name)} and what is checked out have no commit in common here`
			};
			return {
				base: null,
				why: `there is no commit ${words(name)} here`
			};
		},
		at: (commit) => bring$1(commit, place),
		head: async () => {
			const [, second] = await parentsOf(git);
			return second ?? await hereIn(git);
		},
		here: () => hereIn(git),
		ignored: async () => {
			return (await git.run([
				"ls-files",
				"-z",
				"--others",
				"--ignored",
				"--exclude-standard",
				"--directory"
			])).split("\0").filter((path) => path !== "");
		}
	};
}
async function hereIn(git) {
	return (await git.objects(["HEAD"]))[0]?.id ?? null;
}
async function parentsOf(git) {
	const [head] = await git.objects(["HEAD"]);
	if (head?.type !== "commit") return [];
	const [facts = ""] = Buffer.from(head.content).toString("latin1").split("\n\n");
	return [...facts.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, id]) => id);
}
async function bring$1(commit, { git, shallow, remote }) {
	const [known] = await git.objects([commit]);
	if (known?.type === "commit") return { base: openBase(git, commit) };
	const name = shallow ? await remote() : null;
	if (name === null) return {
		base: null,
		why: `the commit ${commit.slice(0, 12)} is not in this clone`
	};
	const fetched = await git.try([
		"fetch",
		...[
			"--quiet",
			"--no-tags",
			"--no-write-fetch-head",
			"--no-recurse-submodules",
			"--refmap="
		],
		"--depth=1",
		name,
		commit
	]);
	if (fetched.code === 0) return { base: openBase(git, commit) };
	return {
		base: null,
		why: `the commit ${commit.slice(0, 12)} could not be fetched: ${words(fetched.stderr)}`
	};
}
function openBase(git, commit) {
	return {
		commit,
		changes: async () => {
			const diff = [
				"diff",
				"--name-status",
				"-z",
				"--no-renames",
				"--no-ext-diff",
				"--no-textconv",
				"--ignore-submodules",
				commit,
				"--"
			];
			const [listed, fresh] = await Promise.all([git.run(diff), git.run([
				"ls-files",
				"-z",
				"--others",
				"--exclude-standard"
			])]);
			return [...tracked(listed), ...untracked(fresh)].sort((a, b) => a.path < b.path ? -1 : 1);
		},
		read: async (paths, maxBytes) => {
			const names = paths.map((path) => `${commit}:${path}`);
			const sizes = await sizesOf(git, names);
			const small = names.filter((_, index) => sizes[index] <= maxBytes);
			const objects = await git.objects(small);
			const contents = new Map(small.map((name, index) => [name, objects[index]?.content ?? null]));
			return names.map((name) => contents.get(name) ?? null);
		}
	};
}
const kinds = {
	A: "added",
	D: "removed"
};
function tracked(listed) {
	const found = listed.split("\0");
	return Array.from({ length: found.length >> 1 }, (_, index) => ({
		kind: kinds[found[index * 2]] ?? "changed",
		path: found[index * 2 + 1]
	}));
}
function untracked(listed) {
	return listed.split("\0").flatMap((path) => path === "" ? [] : [{
		kind: "added",
		path
	}]);
}
async function sizesOf(git, names) {
	if (names.length === 0) return [];
	const asked = names.map((name) => name.includes("\n") ? "^" : name);
	const answers = (await git.run(["cat-file", "--batch-check"], { input: `${asked.join("\n")}\n` })).split("\n");
	return names.map((_, index) => {
		const size = /^[0-9a-f]{40,64} blob (\d+)$/.exec(answers[index] ?? "")?.[1];
		return size === void 0 ? Number.POSITIVE_INFINITY : Number(size);
	});
}

// src/io/git-remote.ts
const wanted = "^(remote\\..+\\.|url\\.|http\\.(.+\\.)?extraheader$)";
function askForRemotes(git) {
	return git.try([
		"config",
		"--null",
		"--get-regexp",
		wanted
	]);
}
function remoteSettings(asked) {
	if (asked.code > 1) throw gitFailure("git.failed", ["config"], asked);
	const settings = asked.stdout.split("\0").map((setting) => {
		const [key = "", value = null] = setting.split(/\n([\s\S]*)/);
		return {
			key,
			value
		};
	});
	const ofRemotes = settings.flatMap(({ key, value }) => {
		const [, name, setting] = /^remote\.([\s\S]+?)\.(\w+)$/.exec(key) ?? [];
		return name === void 0 ? [] : [{
			name,
			setting,
			value
		}];
	});
	const name = only([...new Set(ofRemotes.map((remote) => remote.name))]);
	const own = ofRemotes.filter((remote) => remote.name === name);
	const addresses = own.filter(({ setting }) => setting === "url").map(({ value }) => value);
	const isPlain = !settings.some(({ key }) => key.startsWith("url.")) && addresses.every((address) => address);
	return {
		name,
		isPartial: own.some(({ setting, value }) => setting === "promisor" && value !== "false"),
		address: isPlain ? addresses[0] ?? null : null,
		hasHeader: settings.some(({ key, value }) => key.startsWith("http.") && value)
	};
}
function only(names) {
	if (names.includes("origin")) return "origin";
	if (names.length > 1) throw new Failure("git.failed", `there are several remotes and none is called origin: ${names.join(", ")}`, { remedy: "Call the one that holds the ledger origin: `git remote rename NAME origin`." });
	return names[0] ?? null;
}
async function addressOf(git, { name, address }) {
	if (name === null || address !== null) return address;
	return (await git.run([
		"remote",
		"get-url",
		name
	])).trim();
}

// src/io/git-credential.ts
async function remoteCredential(git, remote, { token, environment }) {
	if (token === void 0 || remote.hasHeader) return {};
	const origin = httpOrigin(await addressOf(git, remote));
	if (origin === null) return {};
	const before = Number(environment.get("GIT_CONFIG_COUNT") ?? 0);
	const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
	return {
		GIT_CONFIG_COUNT: `${before + 1}`,
		[`GIT_CONFIG_KEY_${before}`]: `http.${origin}/.extraheader`,
		[`GIT_CONFIG_VALUE_${before}`]: `Authorization: Basic ${basic}`
	};
}
function httpOrigin(url) {
	if (url === null || !URL.canParse(url)) return null;
	const { protocol, origin, username } = new URL(url);
	return (protocol === "https:" || protocol === "http:") && username === "" ? origin : null;
}

// src/io/git-seen.ts
const usualBranch = "mergecast-ledger";
const seenFolder = "refs/mergecast/seen/";
function fetchedRef(branch) {
	return `refs/mergecast/fetched/${escaped(branch)}`;
}
function seenRef(branch) {
	return `${seenFolder}${escaped(branch)}`;
}
function escaped(branch) {
	return branch.replaceAll("%", "%25").replaceAll("/", "%2F");
}
function unescaped(name) {
	return name.replaceAll("%2F", "/").replaceAll("%25", "%");
}
async function readKnown(git, branch) {
	const [fetched, seen] = [fetchedRef(branch), seenRef(branch)];
	const [tip, before] = await git.objects([fetched, seen]);
	if (tip != null && tip.type !== "commit") throw gitFailure("git.failed", ["cat-file", fetched], {
		code: 1,
		stdout: "",
		stderr: `branch ${branch} names no commit`
	});
	return {
		tip: tip?.id ?? null,
		seen: before?.type === "commit" ? before.id : null
	};
}
async function otherLedgers(git, branch) {
	const refs = (await git.run([
		"for-each-ref",
		"--format=%(refname)",
		seenFolder
	])).split("\n").filter((ref) => ref !== "");
	const names = [usualBranch, ...refs.map((ref) => unescaped(ref.slice(20)))];
	return [...new Set(names)].filter((name) => name !== branch);
}
function moveRef(ref, to, from) {
	return to === null ? [
		"update-ref",
		"-d",
		ref,
		from ?? ""
	] : [
		"update-ref",
		ref,
		to,
		from ?? ""
	];
}
async function moveSeen(place, tip, before) {
	const args = moveRef(seenRef(place.name), tip, before);
	let moved = await place.git.try(args);
	for (let tries = 1; tries < 5 && moved.code !== 0; tries += 1) {
		if ((await readKnown(place.git, place.name)).seen !== before) return;
		await place.clock.wait(50 * 2 ** tries);
		moved = await place.git.try(args);
	}
	if (moved.code === 0) return;
	throw gitFailure("git.failed", args, moved, "Wait for other git processes in this clone; where none runs, remove the lock file that git names.");
}

// src/io/git-newest.ts
async function newestCommitAt(git, branches) {
	if (branches.length === 0) return null;
	const refs = branches.flatMap((branch) => [
		`refs/heads/${branch}`,
		`refs/remotes/*/${branch}`,
		seenRef(branch)
	]);
	const { code, stdout } = await git.try([
		"for-each-ref",
		"--format=%(committerdate:unix)",
		...refs
	]);
	const times = code === 0 ? stdout.split("\n").filter((line) => /^\d+$/.test(line)) : [];
	return times.length === 0 ? null : Math.max(...times.map(Number)) * 1e3;
}

// src/io/git-objects.ts
const ledgerFolder = "ledger/";
async function listFiles(git, commit) {
	return (await git.run([
		"ls-tree",
		"-r",
		"-z",
		"--long",
		commit,
		"--",
		ledgerFolder
	])).split("\0").filter((line) => line !== "").flatMap(readTreeLine);
}
async function listFolders(git, commit, folders) {
	return (await git.objects(folders.map((folder) => `${commit}:${folder}`))).flatMap((tree, index) => readTree(tree).filter(({ mode }) => mode.startsWith("100")).map(({ name, id }) => ({
		path: `${folders[index]}${name}`,
		blob: id
	})));
}
async function listSubfolders(git, commit, folder) {
	return (await git.run([
		"ls-tree",
		"-d",
		"-z",
		"--name-only",
		commit,
		"--",
		folder
	])).split("\0").flatMap((path) => path === "" ? [] : [path.slice(folder.length)]);
}
function readTreeLine(line) {
	const match = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(line);
	return match === null ? [] : [{
		blob: match[1],
		size: Number(match[2]),
		path: match[3]
	}];
}
async function readBlobs(git, blobs) {
	const contents = await readContents(git, blobs);
	const missing = contents.indexOf(null);
	if (missing === -1) return contents;
	const stderr = `object ${blobs[missing]} is missing`;
	throw gitFailure("git.failed", ["cat-file"], {
		code: 1,
		stdout: "",
		stderr
	});
}
function readFiles(git, commit, paths) {
	return readContents(git, paths.map((path) => `${commit}:${path}`));
}
async function readContents(git, names) {
	return (await git.objects(names)).map((found) => found?.type === "blob" ? found.content : null);
}

// src/io/git-built-on.ts
async function isBuiltOn({ git, shallow }, earlier, later) {
	if (earlier === later) return true;
	if (shallow) return keepsEntries(git, earlier, later);
	const args = [
		"merge-base",
		"--is-ancestor",
		earlier,
		later
	];
	const asked = await git.try(args);
	if (asked.code > 1) throw gitFailure("git.failed", args, asked);
	return asked.code === 0;
}
async function keepsEntries(git, earlier, later) {
	const now = new Map((await listFiles(git, later)).map(({ path, blob }) => [path, blob]));
	const pairs = [];
	for (const { path, blob } of await listFiles(git, earlier)) {
		if (!path.endsWith(".jsonl") || now.get(path) === blob) continue;
		const grown = now.get(path);
		if (grown === void 0) return false;
		pairs.push(blob, grown);
	}
	const contents = await readBlobs(git, pairs);
	return contents.every((before, index) => index % 2 === 1 || beginsWith(contents[index + 1], before));
}
function beginsWith(bytes, start) {
	return bytes.length >= start.length && Buffer.compare(bytes.subarray(0, start.length), start) === 0;
}

// src/io/git-seen-failures.ts
const state = "Nothing was written to the ledger, and nothing is sent until this is decided.";
function rewritten({ name, remote }, { tip, seen }) {
	const message = `the ledger branch ${name} of ${remote} was rewritten: it is at ${tip}, which is not built on ${seen}, which this clone last saw`;
	return new Failure("git.rewritten", message, {
		remedy: `Restore it: \`git push --force ${remote} ${seen}:refs/heads/${name}\`. If a person meant it and no entry is lost, take it as it is: \`mergecast ledger accept\`.`,
		state
	});
}
function gone({ name, remote }, { seen }) {
	const message = `the ledger branch ${name} is gone from ${remote}; this clone last saw it at ${seen}`;
	return new Failure("git.rewritten", message, {
		remedy: `Restore it: \`git push ${remote} ${seen}:refs/heads/${name}\`. If a person meant it, begin an empty ledger: \`mergecast ledger accept\`; what is out would then count as not sent.`,
		state
	});
}
function otherLedger({ name, remote }, other, tip) {
	const message = `\`ledger.branch\` is ${name}, which does not exist at ${remote}, while ${other} does; on an empty ledger everything would go out again`;
	return new Failure("git.other-ledger", message, {
		remedy: `Set \`ledger.branch\` in mergecast.yml to ${other}; or take its entries along: \`git fetch ${remote} ${other}\` and \`git push ${remote} ${tip}:refs/heads/${name}\`; or, if a second ledger is meant, begin an empty one: \`mergecast ledger accept\`.`,
		state
	});
}

// src/io/git-tip.ts
async function fetchTip(place) {
	const { git, name, remote } = place;
	if (remote === null) return refOf(git, `refs/heads/${name}`);
	let known = await bring(place, remote);
	if (!await isSound(place, known)) {
		known = await bring(place, remote);
		if (!await isSound(place, known)) throw known.tip === null ? gone(place, known) : rewritten(place, known);
	}
	if (known.tip !== known.seen) await moveSeen(place, known.tip, known.seen);
	if (known.tip === null) await requireNoOther(place, remote);
	return known.tip;
}
async function isSound(place, { tip, seen }) {
	if (seen === null || tip === seen) return true;
	if (tip !== null && await isBuiltOn(place, seen, tip)) return true;
	return (await listFiles(place.git, seen)).length === 0;
}
async function bring(place, remote) {
	const { git, name, begun } = place;
	const fetching = begun.get(name) ?? fetchBranch(place, remote);
	begun.delete(name);
	const fetched = await fetching;
	const known = await readKnown(git, name);
	if (fetched.code === 0) return known;
	if (/couldn't find remote ref/i.test(fetched.stderr)) return {
		...known,
		tip: null
	};
	if (isOurs(fetched)) throw local(fetched);
	throw unreachable(remote, fetched.stderr);
}
function beginFetch(place, remote) {
	const fetching = fetchBranch(place, remote);
	fetching.catch(() => void 0);
	place.begun.set(place.name, fetching);
}
function fetchBranch({ git, name, shallow, clock }, remote) {
	return fetchPatiently(git, [
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		"--no-recurse-submodules",
		"--refmap=",
		...shallow ? ["--depth=1"] : [],
		remote,
		`+refs/heads/${name}:${fetchedRef(name)}`
	], clock);
}
async function fetchPatiently(git, args, clock) {
	let fetched = await git.try(args);
	for (let tries = 1; tries < 5 && fetched.code !== 0 && isHeld(fetched); tries += 1) {
		await clock.wait(50 * 2 ** tries);
		fetched = await git.try(args);
	}
	return fetched;
}
function isHeld({ stderr }) {
	return /cannot lock ref|shallow\.lock|shallow file has changed/i.test(stderr);
}
function isOurs(result) {
	return isHeld(result) || /No space left on device|Read-only file system|Disk quota exceeded/i.test(result.stderr);
}
function local(result) {
	const remedy = isHeld(result) ? "Wait for other git processes in this clone; where none runs, remove the lock file that git names." : "Make room, or let this user write to the folder of git; then run again.";
	return gitFailure("git.failed", ["fetch"], result, remedy);
}
async function requireNoOther(place, remote) {
	for (const other of await otherLedgers(place.git, place.name)) {
		const tip = await remoteTip({
			...place,
			name: other
		}, remote);
		if (tip === void 0) throw unreachable(remote, `${other} could not be asked for`);
		if (tip !== null) throw otherLedger(place, other, tip);
	}
}
async function remoteTip({ git, name }, remote) {
	const listed = await git.try([
		"ls-remote",
		"--refs",
		remote,
		`refs/heads/${name}`
	]);
	if (listed.code !== 0) return void 0;
	return listed.stdout.split("\n").map((line) => line.split("	")).find((line) => line[1] === `refs/heads/${name}`)?.[0] ?? null;
}
function unreachable(remote, stderr) {
	return new Failure("git.unreachable", `the remote ${remote} could not be reached: ${words(stderr)}`, {
		remedy: "Check the network and the right to read the repository; then run again.",
		state: "Nothing was written to the ledger."
	});
}
async function refOf(git, ref) {
	const { code, stdout } = await git.try([
		"rev-parse",
		"--verify",
		"--quiet",
		`${ref}^{commit}`
	]);
	if (code === 0 && stdout.trim() !== "") return stdout.trim();
	if ((await git.try([
		"show-ref",
		"--verify",
		"--quiet",
		ref
	])).code === 0) throw gitFailure("git.failed", ["rev-parse", ref], {
		code: 1,
		stdout: "",
		stderr: `${ref} names no commit`
	});
	return null;
}

// src/io/git-blob-stream.ts
const newline = 10;
async function* streamBlobs(git, blobs) {
	if (blobs.length === 0) return;
	const args = [
		"cat-file",
		"--batch",
		"--buffer"
	];
	let index = -1;
	let header = "";
	let left = -1;
	for await (let piece of git.stream(args, { input: blobs.map((blob) => `${blob}\n`).join("") })) while (piece.length > 0) {
		if (left > 0) {
			const bytes = piece.subarray(0, left);
			yield {
				index,
				bytes
			};
			left -= bytes.length;
			piece = piece.subarray(bytes.length);
			continue;
		}
		const end = piece.indexOf(newline);
		header += Buffer.from(end < 0 ? piece : piece.subarray(0, end)).toString();
		if (end < 0) break;
		piece = piece.subarray(end + 1);
		if (left === 0) left = -1;
		else {
			left = sizeOf(header, blobs[index + 1], args);
			index += 1;
		}
		header = "";
	}
}
function sizeOf(header, blob, args) {
	const size = / blob (\d+)$/.exec(header)?.[1];
	if (size !== void 0) return Number(size);
	throw gitFailure("git.failed", args, {
		code: 1,
		stdout: "",
		stderr: `object ${blob} is missing`
	});
}

// src/io/git-bring-blobs.ts
async function bringBlobs({ git, remote, isPartial, brought }, blobs) {
	const fresh = isPartial ? blobs.filter((blob) => !brought.has(blob)) : [];
	if (remote === null || fresh.length < 2) return;
	for (const blob of fresh) brought.add(blob);
	await git.try([
		"-c",
		"fetch.negotiationAlgorithm=noop",
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		"--no-recurse-submodules",
		"--refmap=",
		"--filter=blob:none",
		"--stdin",
		remote
	], { input: fresh.map((blob) => `${blob}\n`).join("") });
}
async function bringFiles(place, commit, paths) {
	if (!place.isPartial) return;
	await bringBlobs(place, [...(await place.git.run([
		"ls-tree",
		"-r",
		"-z",
		commit,
		"--",
		...paths
	])).matchAll(/(?:^|\0)\d+ blob ([0-9a-f]+)\t/g)].map((match) => match[1]));
}

// src/io/git-commit.ts
const identity = "Mergecast <mergecast@users.noreply.github.com>";
async function makeCommit({ git, clock, random }, tip, files, message) {
	const ref = `refs/mergecast/made/${Buffer.from(random.bytes(8)).toString("hex")}`;
	const person = `${identity} ${Math.floor(clock.now() / 1e3)} +0000`;
	const pieces = [`commit ${ref}\nmark :1\nauthor ${person}\ncommitter ${person}\n`];
	pieces.push(...data(new TextEncoder().encode(message)));
	if (tip !== null) pieces.push(`from ${tip}\n`);
	for (const [path, bytes] of files) if (bytes === null) pieces.push(`D ${quoted(path)}\n`);
	else pieces.push(`M 100644 inline ${quoted(path)}\n`, ...data(bytes));
	pieces.push(`get-mark :1\nreset ${ref}\n\ndone\n`);
	const input = Buffer.concat(pieces.map((piece) => typeof piece === "string" ? Buffer.from(piece) : piece));
	const args = [
		"fast-import",
		"--quiet",
		"--done"
	];
	const commit = (await git.run(args, { input })).trim();
	if (/^[0-9a-f]{40,64}$/.test(commit)) return commit;
	throw gitFailure("git.failed", args, {
		code: 1,
		stdout: "",
		stderr: "it named no commit"
	});
}
function data(bytes) {
	return [
		`data ${bytes.length}\n`,
		bytes,
		"\n"
	];
}
function quoted(path) {
	return `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}

// src/io/git-push.ts
const mostTries = 5;
const firstDelay = 200;
async function pushCommit(place, remote, tip, commit) {
	const args = [
		"push",
		"--porcelain",
		"--no-verify",
		remote,
		`${commit}:refs/heads/${place.name}`
	];
	let last = null;
	for (let tries = 0; tries < mostTries; tries += 1) {
		if (tries > 0) await backOff(place, tries);
		last = await place.git.try(args);
		if (last.code === 0) return accept(place, tip, commit);
		const now = await remoteTip(place, remote);
		if (now === void 0) throw unanswered(place, remote, last);
		if (now === commit || now !== tip && await isBelow(place, commit)) return accept(place, tip, commit);
		if (now !== tip) return { moved: true };
		if (isRule(last)) throw refused(place, remote, last);
	}
	throw isRefusal(last) ? refused(place, remote, last) : unanswered(place, remote, last);
}
async function accept({ git, name }, tip, commit) {
	await git.try(moveRef(seenRef(name), commit, tip));
	return { written: commit };
}
async function isBelow(place, commit) {
	const tip = await fetchTip(place);
	return tip !== null && isBuiltOn(place, commit, tip);
}
async function backOff({ clock, random }, tries) {
	const jitter = (random.bytes(1)[0] ?? 0) / 255;
	await clock.wait(firstDelay * 2 ** (tries - 1) * (.5 + jitter));
}
function isRule({ stderr, stdout }) {
	return /GH0\d\d|hook declined|protected branch|repository rule violations|permission|denied|not allowed|error: 403|Authentication failed|could not read Username/i.test(`${stdout}\n${stderr}`);
}
function isRefusal({ stdout }) {
	return /^!\t/m.test(stdout);
}
function neverSent({ code, stderr }) {
	return code === 128 && /Could not resolve host|Connection refused|unable to access|does not appear to be a git repository|Could not read from remote/i.test(stderr);
}
function refused({ name }, remote, result) {
	return new Failure("git.push-refused", `${remote} refused the push to ${name}: ${words(`${result.stdout} ${result.stderr}`)}`, {
		remedy: `Let the run push to ${name}: \`contents: write\` in the workflow, and no rule on that branch but "block force pushes" and "restrict deletions".`,
		state: "Nothing was written to the ledger."
	});
}
function unanswered(place, remote, result) {
	if (isRule(result)) return refused(place, remote, result);
	if (neverSent(result)) return unreachable(remote, result.stderr);
	return new Failure("git.push-unclear", `it is not known whether the push to ${remote} arrived: ${words(result.stderr)}`, {
		remedy: "Run again when the remote can be reached: the next run reads what stands there.",
		state: "The commit may or may not be on the ledger branch."
	});
}

// src/io/ledger-branch.ts
function openLedgerBranch(place) {
	const { git, name, remote } = place;
	return {
		describe: remote === null ? `branch ${name}, local alone: the repository has no remote` : `branch ${name} of ${remote}`,
		hasRemote: remote !== null,
		fetch: () => fetchTip(place),
		list: async (tip) => {
			await bringFiles(place, tip, [ledgerFolder]);
			return listFiles(git, tip);
		},
		listFolders: (tip, folders) => listFolders(git, tip, folders),
		subfolders: (tip, folder) => listSubfolders(git, tip, folder),
		readFiles: async (tip, paths) => {
			if (paths.length > 1) await bringFiles(place, tip, paths);
			return readFiles(git, tip, paths);
		},
		read: async (blobs) => {
			await bringBlobs(place, blobs);
			return readBlobs(git, blobs);
		},
		stream: async function* (blobs) {
			await bringBlobs(place, blobs);
			yield* streamBlobs(git, blobs);
		},
		write: async (tip, files, message) => {
			const commit = await makeCommit(place, tip, files, message);
			return remote === null ? moveLocal(place, tip, commit) : pushCommit(place, remote, tip, commit);
		}
	};
}
async function moveLocal(place, tip, commit) {
	const args = [
		"update-ref",
		"-m",
		"mergecast",
		`refs/heads/${place.name}`,
		commit,
		tip ?? ""
	];
	const result = await place.git.try(args);
	if (result.code === 0) return { written: commit };
	if (await fetchTip(place) !== tip) return { moved: true };
	throw gitFailure("git.failed", args, result);
}

// src/io/ledger-care.ts
function openLedgerCare(place) {
	const { remote } = place;
	return {
		accept: async () => {
			if (remote === null) {
				const tip = await fetchTip(place);
				return {
					before: tip,
					now: tip,
					begun: false
				};
			}
			return acceptRemote(place, remote);
		},
		tryPush: async () => {
			const tip = await fetchTip(place);
			if (tip !== null) return lastWritten(place, tip);
			return remote === null ? { kind: "no-remote" } : pushAndTakeBack(place, remote);
		}
	};
}
async function acceptRemote(place, remote) {
	const { tip, seen } = await bring(place, remote);
	if (tip !== seen) await moveSeen(place, tip, seen);
	if (tip !== null) return {
		before: seen,
		now: tip,
		begun: false
	};
	const begun = await makeCommit(place, null, /* @__PURE__ */ new Map(), "Begin an empty ledger");
	if ("written" in await pushCommit(place, remote, null, begun)) return {
		before: seen,
		now: begun,
		begun: true
	};
	return {
		before: seen,
		now: await fetchTip(place),
		begun: false
	};
}
async function lastWritten({ git }, commit) {
	return {
		kind: "exists",
		commit,
		at: (await git.run([
			"log",
			"-1",
			"--format=%cI",
			commit
		])).trim()
	};
}
async function pushAndTakeBack(place, remote) {
	const { git, name } = place;
	const commit = await makeCommit(place, null, /* @__PURE__ */ new Map(), "Try the push");
	if ("moved" in await pushCommit(place, remote, null, commit)) return lastWritten(place, await fetchTip(place) ?? commit);
	const branch = `refs/heads/${name}`;
	const lease = `--force-with-lease=${branch}:${commit}`;
	const taken = await git.try([
		"push",
		"--porcelain",
		"--no-verify",
		lease,
		remote,
		`:${branch}`
	]);
	if (taken.code !== 0) return {
		kind: "stays",
		message: words(`${taken.stdout} ${taken.stderr}`)
	};
	await moveSeen(place, null, commit);
	return { kind: "taken-back" };
}

// src/io/proposal-branches.ts
const quiet = [
	"--quiet",
	"--no-tags",
	"--no-write-fetch-head",
	"--no-recurse-submodules",
	"--refmap="
];
function openProposalBranches(place) {
	const { git } = place;
	return {
		tip: (branch) => tipOf(place, branch),
		read: async (commit, paths) => {
			return (await git.objects(paths.map((path) => `${commit}:${path}`))).map((object) => object?.type === "blob" ? object.content : null);
		},
		changed: async (from, to) => {
			return (await git.run([
				"diff-tree",
				"-r",
				"-z",
				"--name-only",
				"--no-renames",
				from,
				to
			])).split("\0").filter((path) => path !== "");
		},
		common: async (a, b) => {
			const { code, stdout } = await git.try([
				"merge-base",
				a,
				b
			]);
			return code === 0 ? stdout.trim() : null;
		},
		write: async (branch, { tip, parent }, files, message) => {
			if (!proposalBranch.test(branch)) throw new RangeError(`${branch} is no branch of ours`);
			return push(place, branch, tip, await makeCommit(place, parent, files, message));
		}
	};
}
async function tipOf({ git, remote }, branch) {
	const name = required(remote);
	const listed = await git.try([
		"ls-remote",
		"--refs",
		name,
		`refs/heads/${branch}`
	]);
	if (listed.code !== 0) throw gitFailure("git.unreachable", ["ls-remote"], listed, "Try again when it can be reached.");
	const tip = /^([0-9a-f]{40,64})\t/.exec(listed.stdout)?.[1] ?? null;
	if (tip === null) return null;
	const [known] = await git.objects([tip]);
	if (known === null || known === void 0) {
		const fetched = await git.try([
			"fetch",
			...quiet,
			name,
			`+refs/heads/${branch}:refs/mergecast/proposed/${branch}`
		]);
		if (fetched.code !== 0) throw gitFailure("git.unreachable", ["fetch"], fetched, "Try again.");
	}
	return tip;
}
async function push({ git, remote }, branch, tip, commit) {
	const name = required(remote);
	const ref = `refs/heads/${branch}`;
	const args = [
		"push",
		"--porcelain",
		"--no-verify",
		`--force-with-lease=${ref}:${tip ?? ""}`,
		name,
		`${commit}:${ref}`
	];
	const pushed = await git.try(args);
	if (pushed.code === 0) return { written: commit };
	const now = await tipOf({
		git,
		remote
	}, branch);
	if (now === commit) return { written: commit };
	if (now !== tip) return { moved: true };
	throw new Failure("agent.proposal", `${name} refused the push to ${branch}: ${words(`${pushed.stdout} ${pushed.stderr}`)}`, {
		remedy: "The clone needs a credential that may push branches below mergecast/agent/.",
		state: "Nothing was proposed."
	});
}
function required(remote) {
	if (remote !== null) return remote;
	throw new Failure("agent.proposal", "the repository has no remote, so that there is nowhere to propose", {
		remedy: "Set the remote `origin`.",
		state: "Nothing was proposed."
	});
}

// src/io/work-tree.ts
function workTreeOf(cwd) {
	const folder = existing(cwd);
	for (let place = folder;; place = dirname(place)) {
		if (lstatSync(join(place, ".git"), { throwIfNoEntry: false }) !== void 0) return place;
		if (dirname(place) === place) return folder;
	}
}
function existing(cwd) {
	try {
		return realpathSync(resolve(cwd));
	} catch (cause) {
		throw new Failure("usage.argument", `there is no folder ${cwd}`, {
			remedy: "Correct --cwd.",
			cause
		});
	}
}

// src/io/git.ts
async function openRepository(cwd, options) {
	const folder = existing(cwd);
	const remotes = askForRemotes(openGit(folder));
	remotes.catch(() => void 0);
	const found = await openGit(folder).try([
		"rev-parse",
		"--path-format=absolute",
		"--show-toplevel",
		"--git-common-dir",
		"--is-shallow-repository",
		"--absolute-git-dir"
	]);
	const [root, gitFolder, shallow, own] = found.stdout.trim().split("\n");
	if (found.code !== 0 || !root || !gitFolder || !own) throw new Failure("git.not-a-repository", `${folder} is not in a git work tree: ${words(found.stderr)}`, { remedy: "Run `git init`, or give the folder of the repository with --cwd." });
	let variables = {};
	const git = openGit(root, () => variables);
	const begun = /* @__PURE__ */ new Map();
	const brought = /* @__PURE__ */ new Set();
	const openRemote = async () => {
		const remote = remoteSettings(await remotes);
		variables = await remoteCredential(git, remote, options);
		return remote;
	};
	const placeOf = async (name) => {
		await requireName(git, name);
		const { name: remote, isPartial } = await openRemote();
		const { clock, random } = options;
		return {
			git,
			gitFolder,
			name,
			remote,
			isPartial,
			brought,
			shallow: shallow === "true",
			clock,
			random,
			begun
		};
	};
	return {
		root,
		gitFolder,
		ownFolder: own,
		checkout: openCheckout({
			git,
			shallow: shallow === "true",
			gitFolder: own,
			remote: async () => remoteSettings(await remotes).name
		}),
		commits: openCommits({
			git,
			shallow: shallow === "true",
			remote: async () => (await openRemote()).name
		}),
		repository: {
			head: () => headOf(git),
			changedAt: (file) => changedAt(git, file),
			mainBranch: () => mainBranch(git)
		},
		fetchAhead: async (name) => {
			const place = await placeOf(name);
			if (place.remote !== null) beginFetch(place, place.remote);
			git.objects(["HEAD"]).catch(() => void 0);
		},
		newestCommitAt: (branches) => newestCommitAt(git, branches),
		remoteAddress: async () => addressOf(git, remoteSettings(await remotes)),
		ledgerBranch: async (name) => openLedgerBranch(await placeOf(name)),
		ledgerCare: async (name) => openLedgerCare(await placeOf(name)),
		proposalBranches: async () => {
			const { name: remote } = await openRemote();
			return openProposalBranches({
				git,
				clock: options.clock,
				random: options.random,
				remote
			});
		}
	};
}
async function gitVersion(cwd) {
	return /\d+(\.\d+)+/.exec(await openGit(existing(cwd)).run(["version"]))?.[0] ?? "";
}
async function headOf(git) {
	const { code, stdout } = await git.try([
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	]);
	return code === 0 ? stdout.trim() : null;
}
async function changedAt(git, file) {
	const { code, stdout } = await git.try([
		"log",
		"-1",
		"--format=%ct",
		"--",
		`:(top,literal)${file}`
	]);
	return code === 0 && /^\d+\s*$/.test(stdout) ? Number(stdout) * 1e3 : null;
}
async function mainBranch(git) {
	const { stdout } = await git.try([
		"for-each-ref",
		"--format=%(refname) %(symref)",
		"refs/remotes",
		"refs/heads"
	]);
	const refs = stdout.split("\n").map((line) => line.split(" "));
	const remote = refs.find(([name, target]) => /^refs\/remotes\/[^/]+\/HEAD$/.test(name ?? "") && target);
	if (remote !== void 0) return remote[1].replace(/^refs\/remotes\/[^/]+\//, "");
	const usual = ["main", "master"].find((branch) => refs.some(([name]) => name === `refs/heads/${branch}`));
	if (usual !== void 0) return usual;
	const current = await git.try([
		"symbolic-ref",
		"--quiet",
		"--short",
		"HEAD"
	]);
	return current.code === 0 ? current.stdout.trim() : null;
}
async function requireName(git, name) {
	if (/^[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)*$/.test(name)) return;
	if ((await git.try(["check-ref-format", `refs/heads/${name}`])).code === 0) return;
	throw new Failure("git.failed", `${JSON.stringify(name)} cannot be the name of a branch`, { remedy: "Correct `ledger.branch` in mergecast.yml." });
}

// src/io/random.ts
function systemRandom() {
	return { bytes: (count) => randomBytes(count) };
}

// src/pipeline/secrets.ts
function createSecrets(listener = () => {}) {
	const known = /* @__PURE__ */ new Set();
	const revealed = /* @__PURE__ */ new Set();
	let redact = null;
	return {
		learn: (values) => {
			for (const value of values) {
				if (known.has(value)) continue;
				known.add(value);
				redact = null;
				listener(value);
			}
		},
		reveal: (values) => {
			for (const value of values) revealed.add(value);
			redact = null;
		},
		redact: (text) => {
			redact ??= createRedactor([...known].filter((value) => !revealed.has(value)));
			return redact(text);
		}
	};
}

// src/entry/compose-ahead.ts
function openAhead(setting) {
	const opening = openRepository(setting.cwd, gitOptions(setting));
	opening.then((found) => found.fetchAhead(likelyBranch(openFiles(found.root)))).catch(() => void 0);
	return opening;
}
function gitOptions({ environment, clock, gitToken, random = systemRandom() }) {
	return {
		environment,
		clock,
		random,
		...gitToken === void 0 ? {} : { token: gitToken }
	};
}
function likelyBranch(files) {
	const content = files.read("mergecast.yml", 1048576);
	const text = content.kind === "file" ? Buffer.from(content.bytes).toString() : "";
	return /\bbranch:\s*["']?([\w./-]+)/.exec(text)?.[1] ?? "mergecast-ledger";
}

// src/entry/mistake-text.ts
const deepest = 8;
function mistakeText(error) {
	return traces(error, 0).join("\n");
}
function traces(error, depth) {
	if (!(error instanceof Error)) return [String(error)];
	const own = error.stack ?? `${error.name}: ${error.message}`;
	if (depth === deepest) return [own];
	const within = error instanceof AggregateError ? error.errors : [];
	const caused = error.cause === void 0 ? [] : [error.cause];
	return [own, ...[...within, ...caused].flatMap((each) => prefixed(traces(each, depth + 1)))];
}
function prefixed([first, ...rest]) {
	return [`caused by: ${first}`, ...rest];
}
function mistakeFailure(error) {
	const message = error instanceof Error ? error.message : String(error);
	return new Failure("internal.invariant", `internal error: ${message}`, {
		remedy: "Report it with the trace that stands before this.",
		state: "Run `mergecast status` to see what is out.",
		cause: error
	});
}
function endOnCrash(tell) {
	keepOutOfReports(process.report);
	process.once("uncaughtException", (error) => {
		tell(error);
		process.exit(2);
	});
}
function keepOutOfReports(report) {
	if ("excludeEnv" in report) report.excludeEnv = true;
	else Object.assign(report, {
		reportOnFatalError: false,
		reportOnSignal: false,
		reportOnUncaughtException: false
	});
}

// src/entry/plain.ts
function plain(text) {
	return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) => character === "\n" ? "\n" : "�");
}

// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));

// src/entry/palette.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
function createPalette(colours) {
	return import_picocolors.default.createColors(colours);
}

// src/entry/issue-text.ts
function issueLines(issues, palette) {
	return issues.flatMap((found) => {
		const severity = isError(found) ? palette.red("error") : palette.yellow("warning");
		const field = found.field === null ? "" : palette.dim(` (${found.field})`);
		return [
			`${palette.bold(placeOf(found))}  ${severity} ${found.code}${plain(field)}`,
			`  ${plain(found.message)}`,
			`  ${palette.dim("→")} ${plain(found.remedy)}`
		];
	});
}
function placeOf({ file, line, column }) {
	return plain([
		file ?? "(no file)",
		line,
		column
	].filter((step) => step !== null).join(":"));
}
function countIssues(issues) {
	const errors = issues.filter(isError).length;
	const warnings = issues.length - errors;
	return `${counted(errors, "error")}, ${counted(warnings, "warning")}`;
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/io/clock.ts
function systemClock() {
	return {
		now: () => Date.now(),
		wait: waitFor
	};
}
function shiftedClock(start) {
	const shift = start - Date.now();
	return {
		now: () => Date.now() + shift,
		wait: waitFor
	};
}
function fixedClock(start) {
	let now = start;
	return {
		now: () => now,
		set: (milliseconds) => {
			now = milliseconds;
		},
		advance: (milliseconds) => {
			now += milliseconds;
		},
		wait: async (milliseconds, signal) => {
			signal?.throwIfAborted();
			now += milliseconds;
		}
	};
}
async function waitFor(milliseconds, signal) {
	await setTimeout$1(milliseconds, void 0, signal === void 0 ? {} : { signal });
}

// src/entry/stop-signal.ts
function stopSignal() {
	const controller = new AbortController();
	const stop = () => controller.abort(/* @__PURE__ */ new Error("stopped by a signal"));
	process.once("SIGINT", stop);
	process.once("SIGTERM", stop);
	return controller.signal;
}

// src/entry/failure-text.ts
function failureDocument(failure) {
	const { code, message, remedy, state, issues } = failure;
	return {
		version: 1,
		error: {
			code,
			message,
			remedy,
			state
		},
		issues
	};
}
function failureText(failure, palette) {
	return `${[
		`${palette.red("error")} ${palette.bold(failure.code)}  ${plain(failure.message)}`,
		...failure.state === null ? [] : [`  ${plain(failure.state)}`],
		`  ${palette.dim("→")} ${plain(failure.remedy)}`,
		...failure.issues.length === 0 ? [] : ["", ...issueLines(failure.issues, palette)]
	].join("\n")}\n`;
}

// src/entry/setting.ts
function settingOf(call) {
	const { cwd, clock, environment, secrets, signal, progress } = call;
	return {
		cwd,
		clock,
		environment,
		secrets,
		signal,
		log: progress
	};
}

// src/entry/commands.ts
const commands = [
	{
		name: "init",
		summary: "Write the config, a first post, the workflow and editor settings; change nothing that exists",
		options: [{
			flags: "--with-approval",
			summary: "a reviewer named on GitHub approves each run that sends something"
		}, {
			flags: "--agents",
			summary: "also write AGENTS.md, a skill and llms.txt, which tell agents how to propose"
		}],
		schema: "init",
		load: () => import("./init.js")
	},
	{
		name: "new",
		arguments: "<title>",
		summary: "Write one post file, completed from the config",
		options: [{
			flags: "--at <time>",
			summary: "when it goes out, such as 2026-12-01T09:00:00[Europe/Berlin]"
		}],
		schema: "new",
		load: () => import("./new.js")
	},
	{
		name: "validate",
		arguments: "[files...]",
		summary: "Show every fault of every post at once",
		options: [{
			flags: "--links",
			summary: "also ask whether somebody answers where links lead"
		}],
		schema: "validate",
		load: () => import("./validate2.js")
	},
	{
		name: "plan",
		summary: "Show every target with its state, the reason and the exact text; send nothing, need no credential",
		options: [{
			flags: "--all",
			summary: "also show what is out already"
		}],
		schema: "plan",
		load: () => import("./plan2.js")
	},
	{
		name: "review",
		summary: "Show what a pull request would change: posts, config and workflows against another commit; send nothing",
		options: [{
			flags: "--base <ref>",
			summary: "a branch or commit; held against is what both have in common; default: the main branch"
		}, {
			flags: "--out <file>",
			summary: "also write the review as a file, for what shows it elsewhere"
		}],
		schema: "review",
		load: () => import("./review.js")
	},
	{
		name: "preview",
		summary: "Write the plan as a page with a card for each target, to look at in a browser; send nothing",
		options: [
			{
				flags: "--out <folder>",
				summary: "where the page goes: a new or empty folder, or one that this made"
			},
			{
				flags: "--only <post>",
				summary: "one post, one target as POST@ACCOUNT, or all of one account as @ACCOUNT"
			},
			{
				flags: "--all",
				summary: "also show what is out already"
			},
			{
				flags: "--png",
				summary: "also draw each card as a picture, by a Chrome or Chromium that is there"
			}
		],
		schema: "preview",
		load: () => import("./preview.js")
	},
	{
		name: "publish",
		summary: "Send what is due, once, and record it in the ledger",
		options: [{
			flags: "--dry-run",
			summary: "show the plan instead; reach nothing"
		}, {
			flags: "--only <post>",
			summary: "one post, one target as POST@ACCOUNT, or all of one account as @ACCOUNT"
		}],
		schema: "publish",
		load: () => import("./publish.js")
	},
	{
		name: "status",
		summary: "Show what the ledger knows of every target",
		schema: "status",
		load: () => import("./status2.js")
	},
	{
		name: "usage",
		summary: "Count what the ledger has, by month, account and platform",
		options: [{
			flags: "--month <month>",
			summary: "one alone, such as 2026-12"
		}],
		schema: "usage",
		load: () => import("./usage2.js")
	},
	{
		name: "why",
		arguments: "<post>",
		summary: "Tell the whole story of one post",
		schema: "why",
		load: () => import("./why.js")
	},
	{
		name: "resolve",
		arguments: "<target>",
		summary: "End a doubt about POST@ACCOUNT: it is out at a URL, or it is certainly absent",
		options: [
			{
				flags: "--delivered <url>",
				summary: "it is out, at this URL"
			},
			{
				flags: "--absent",
				summary: "it is not out; it may be sent once more"
			},
			{
				flags: "--why <reason>",
				summary: "kept in the ledger"
			}
		],
		schema: "resolve",
		load: () => import("./resolve.js")
	},
	{
		name: "approve",
		arguments: "<post>",
		summary: "Let a post, or POST@ACCOUNT, go out as it is now, where it is not what was approved before",
		options: [{
			flags: "--why <reason>",
			summary: "kept in the ledger"
		}],
		schema: "approve",
		load: () => import("./approve.js")
	},
	{
		name: "adopt",
		arguments: "[target]",
		summary: "Count targets as published before, so that they never go out from here; all that are due, or one",
		options: [
			{
				flags: "--published",
				summary: "read the accounts' own posts, and show which of the targets are among them"
			},
			{
				flags: "--yes",
				summary: "with --published; adopt those that were found"
			},
			{
				flags: "--before <day>",
				summary: "only what is planned for a time before that day (UTC)"
			},
			{
				flags: "--url <url>",
				summary: "where the one target is"
			},
			{
				flags: "--why <reason>",
				summary: "kept in the ledger"
			}
		],
		schema: "adopt",
		load: () => import("./adopt.js")
	},
	{
		name: "retract",
		arguments: "<post>",
		summary: "Write into a post, or of POST@ACCOUNT, that it is taken back: once merged, the next run removes it",
		options: [{
			flags: "--done",
			summary: "a person has removed POST@ACCOUNT by hand; kept in the ledger"
		}, {
			flags: "--why <reason>",
			summary: "with --done; kept in the ledger"
		}],
		schema: "retract",
		load: () => import("./retract.js")
	},
	{
		name: "freeze",
		summary: "Stop all sending, or that to one account, from the next run on",
		options: [{
			flags: "--account <name>",
			summary: "that one alone"
		}, {
			flags: "--why <reason>",
			summary: "shown by every run; kept beside the ledger"
		}],
		schema: "freeze",
		load: () => import("./freeze.js")
	},
	{
		name: "thaw",
		summary: "Let sending go on that `freeze` has stopped",
		options: [{
			flags: "--account <name>",
			summary: "to that one alone"
		}],
		schema: "freeze",
		load: () => import("./thaw.js")
	},
	{
		name: "accounts list",
		summary: "Show each account with its place and its variables, set here or not; ask nobody",
		schema: "accounts-list",
		load: () => import("./accounts-list.js")
	},
	{
		name: "accounts check",
		summary: "Ask each platform who the account is, what its credential may do, and when that ends, with the credentials as they are set",
		schema: "accounts-check",
		load: () => import("./accounts-check.js")
	},
	{
		name: "accounts connect",
		arguments: "<name>",
		summary: "Let a person consent in their browser, or paste a credential; show whose it is, and store it",
		options: [
			{
				flags: "--store <where>",
				summary: "print, repository, environment or vault; default: the vault for what is renewed, else print"
			},
			{
				flags: "--environment <name>",
				summary: "the environment of GitHub whose secret it becomes; default: the one of the job that publishes"
			},
			{
				flags: "--port <number>",
				summary: "where the answer is waited for on this machine; default: 8735"
			},
			{
				flags: "--redirect <address>",
				summary: "the https page to which a platform sends the browser that takes no other"
			},
			{
				flags: "--no-browser",
				summary: "the browser is on another machine: print the address, and take what it shows"
			},
			{
				flags: "--paste",
				summary: "paste what the platform's own pages give, where a consent would do"
			},
			{
				flags: "--extra-rights",
				summary: "ask for the rights too that only some features need"
			},
			{
				flags: "--show",
				summary: "print the values, in place of files that only you can read"
			}
		],
		schema: "accounts-connect",
		load: () => import("./accounts-connect.js")
	},
	{
		name: "accounts approve",
		arguments: "<account>",
		summary: "Let the account's credentials go where the config takes them now, and nowhere else",
		options: [{
			flags: "--why <reason>",
			summary: "kept beside the ledger"
		}],
		schema: "accounts-approve",
		load: () => import("./accounts-approve.js")
	},
	{
		name: "accounts disconnect",
		arguments: "<account>",
		summary: "Take an account’s consent back at its platform where that can be, delete what is stored of it, and name what a person has to delete",
		options: [{
			flags: "--why <reason>",
			summary: "kept beside the ledger"
		}],
		schema: "accounts-disconnect",
		load: () => import("./accounts-disconnect.js")
	},
	{
		name: "accounts vault init",
		summary: "Make a key for the vault, in which tokens that are renewed are kept",
		schema: "vault-init",
		load: () => import("./vault-init.js")
	},
	{
		name: "accounts vault rotate",
		summary: "Encrypt what the vault holds to the recipients that the config names now",
		schema: "vault-rotate",
		load: () => import("./vault-rotate.js")
	},
	{
		name: "platforms",
		summary: "Show each platform that posts can go to: what it takes, and what can be done there",
		schema: "platforms",
		load: () => import("./platforms.js")
	},
	{
		name: "media fit",
		arguments: "<file>",
		summary: "Make an image fit several platforms: size, type, bytes, no location; writes a new file",
		options: [{
			flags: "--for <platforms>",
			summary: "such as x,bluesky"
		}, {
			flags: "--out <file>",
			summary: "where to write it; default: beside the file, as NAME.fit.jpg"
		}],
		schema: "media-fit",
		load: () => import("./media-fit.js")
	},
	{
		name: "doctor",
		summary: "Look at all that a run needs, the workflows too; try the push to the ledger branch, and take it back",
		options: [{
			flags: "--ask",
			summary: "also ask each platform about the credentials that are set here, and GitHub about workflows and secrets"
		}],
		schema: "doctor",
		load: () => import("./doctor.js")
	},
	{
		name: "ledger verify",
		summary: "Hold the ledger against what a ledger must be, and name each kind of break",
		schema: "ledger-verify",
		load: () => import("./ledger-verify.js")
	},
	{
		name: "ledger accept",
		summary: "Take the ledger branch as it is now, after someone meant to rewrite or delete it",
		schema: "ledger-accept",
		load: () => import("./ledger-accept.js")
	},
	{
		name: "propose",
		arguments: "<files...>",
		summary: "Open a pull request with these posts and their media, as an agent does; the same call finds it again",
		options: [
			{
				flags: "--for <login>",
				summary: "the person for whom it is done; required"
			},
			{
				flags: "--title <title>",
				summary: "that of the pull request"
			},
			{
				flags: "--summary <text>",
				summary: "what the reviewer should know"
			},
			{
				flags: "--tool <name>",
				summary: "the program that acts"
			},
			{
				flags: "--model <name>",
				summary: "the model that wrote the text"
			},
			{
				flags: "--key <name>",
				summary: "your own name for the proposal"
			},
			{
				flags: "--replace",
				summary: "posts that are merged already may be changed"
			},
			{
				flags: "--allow-privileged-token",
				summary: "go on although the GitHub token could merge by itself"
			}
		],
		schema: "propose",
		load: () => import("./propose2.js")
	},
	{
		name: "mcp",
		summary: "Serve agents on stdin and stdout, by the Model Context Protocol: they look and propose, and never publish",
		options: [
			{
				flags: "--http",
				summary: "serve any client on loopback instead, with the token in MERGECAST_MCP_TOKEN"
			},
			{
				flags: "--port <number>",
				summary: "with --http; default: 8736"
			},
			{
				flags: "--allow-privileged-token",
				summary: "serve although the GitHub token could merge by itself; each pull request says so"
			}
		],
		schema: "mcp",
		load: () => import("./mcp.js")
	},
	{
		name: "sandbox",
		summary: "Run local doubles of the platforms until Ctrl-C",
		options: [{
			flags: "--fault <fault>",
			summary: "such as mastodon:accept-then-cut:1"
		}, {
			flags: "--port <number>",
			summary: "the first port; the next ones follow"
		}],
		schema: "sandbox",
		load: () => import("./sandbox2.js")
	},
	{
		name: "demo",
		summary: "Tell the whole story on a temporary repository and the sandbox; no account, no network",
		options: [{
			flags: "--keep",
			summary: "leave the folder and the sandbox to look at, until Ctrl-C"
		}],
		schema: "demo",
		load: () => import("./demo.js")
	}
];

// src/entry/commands/publish.ts
async function run$1(call) {
	if (call.options.dryRun === true) return (await import("./plan2.js")).run(call);
	const setting = settingOf(call);
	const opening = openAhead(setting);
	const { publishOnce } = await import("./publish-once.js");
	return publishOnce(call, setting, opening);
}

// node_modules/commander/lib/error.js
var require_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	var CommanderError = class extends Error {
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	var InvalidArgumentError = class extends CommanderError {
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));

// node_modules/commander/lib/argument.js
var require_argument = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		name() {
			return this._name;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		argRequired() {
			this.required = true;
			return this;
		}
		argOptional() {
			this.required = false;
			return this;
		}
	};
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));

// node_modules/commander/lib/help.js
var require_help = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { humanReadableArgName } = require_argument();
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		optionTerm(option) {
			return option.flags;
		}
		argumentTerm(argument) {
			return argument.name();
		}
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		commandDescription(cmd) {
			return cmd.description();
		}
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = /* @__PURE__ */ new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		displayWidth(str) {
			return stripColor(str).length;
		}
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));

// node_modules/commander/lib/option.js
var require_option = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		env(name) {
			this.envVar = name;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	var DualOptions = class {
		constructor(options) {
			this.positiveOptions = /* @__PURE__ */ new Map();
			this.negativeOptions = /* @__PURE__ */ new Map();
			this.dualOptions = /* @__PURE__ */ new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));

// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = /* @__PURE__ */ __commonJSMin(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));

// node_modules/commander/lib/command.js
var require_command = /* @__PURE__ */ __commonJSMin(((exports) => {
	const EventEmitter = __require("node:events").EventEmitter;
	const childProcess = __require("node:child_process");
	const path = __require("node:path");
	const fs = __require("node:fs");
	const process = __require("node:process");
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		constructor(name) {
			super();
			this.commands = [];
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			this._helpGroupHeading = void 0;
			this._defaultCommandGroup = void 0;
			this._defaultOptionGroup = void 0;
		}
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		createCommand(name) {
			return new Command(name);
		}
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		createArgument(name, description) {
			return new Argument(name, description);
		}
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		createOption(flags, description) {
			return new Option(flags, description);
		}
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));

// node_modules/commander/index.js
var require_commander = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
}));

// node_modules/commander/esm.mjs
var import_commander = /* @__PURE__ */ __toESM(require_commander(), 1);
const { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = import_commander.default;

// src/entry/main.ts
async function main(args, outside = processTerminal()) {
	let exit = 0;
	const secrets = createSecrets();
	const terminal = masked(outside, secrets);
	terminal.onCrash?.((error) => terminal.stderr(crashText(error)));
	const program = createProgram(terminal, async (row, values, options) => {
		exit = await run(row, values, options, terminal, secrets);
	});
	try {
		await program.parseAsync([...args], { from: "user" });
		return exit;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		throw error;
	}
}
function masked(terminal, { redact }) {
	return {
		...terminal,
		stdout: (text) => terminal.stdout(redact(text)),
		stderr: (text) => terminal.stderr(redact(text))
	};
}
function createProgram(terminal, start) {
	const program = new Command("mergecast").description("Merge to publish: posts are Markdown files in a git repository.").version(version).exitOverride().showSuggestionAfterError().configureOutput({
		writeOut: terminal.stdout,
		writeErr: terminal.stderr
	});
	const parents = /* @__PURE__ */ new Map();
	for (const row of commands) {
		const words = row.name.split(" ");
		const name = words.pop();
		addCommand(groupOf(words, parents, program), name, row, start);
	}
	return program;
}
function groupOf(words, groups, program) {
	const path = words.join(" ");
	if (path === "") return program;
	const group = groups.get(path) ?? groupOf(words.slice(0, -1), groups, program).command(words.at(-1)).description(`${path} commands`);
	groups.set(path, group);
	return group;
}
function addCommand(parent, name, row, start) {
	const command = parent.command(row.arguments === void 0 ? name : `${name} ${row.arguments}`).description(row.summary);
	for (const { flags, summary } of row.options ?? []) command.option(flags, summary);
	command.option("--cwd <folder>", "the folder of the repository", ".").option("--json", "print one JSON document on stdout and nothing else there").option("--now <instant>", "rehearse another time, such as 2026-12-01T09:00:00Z").option("--quiet", "print errors only").action(async () => start(row, command.args, command.opts()));
}
async function run(row, values, options, terminal, secrets) {
	const json = options.json === true;
	const palette = createPalette(terminal.colours && !json);
	try {
		const call = await toCall(values, options, {
			terminal,
			secrets
		}, palette);
		const result = await (await row.load()).run(call);
		await print(result, json, call.quiet, terminal);
		return result.exit;
	} catch (error) {
		const failure = error instanceof Failure ? error : mistakeFailure(error);
		if (failure !== error) terminal.stderr(crashText(error));
		if (json) terminal.stdout(`${JSON.stringify(failureDocument(failure), null, 2)}\n`);
		else terminal.stderr(failureText(failure, palette));
		return 2;
	}
}
function crashText(error) {
	return `${plain(mistakeText(error))}\n`;
}
async function toCall(values, options, { terminal, secrets }, palette) {
	const now = await readNow(options.now);
	const quiet = options.quiet === true;
	return {
		arguments: values,
		options,
		cwd: String(options.cwd),
		now,
		clock: now === null ? systemClock() : shiftedClock(now),
		environment: terminal.environment ?? processEnvironment(),
		secrets,
		palette,
		quiet,
		progress: (message) => {
			if (!quiet) terminal.stderr(`${palette.dim(message)}\n`);
		},
		say: (line) => {
			if (options.json !== true && !quiet) terminal.stdout(`${line}\n`);
		},
		signal: terminal.signal,
		openDialogue: async () => terminal.dialogue ?? (await import("./compose-connecting2.js")).terminalDialogue()
	};
}
async function readNow(written) {
	if (written === void 0) return null;
	const { parseInstant } = await import("./time2.js");
	const instant = parseInstant(String(written));
	if (instant !== null) return instant;
	throw new Failure("usage.argument", `--now ${written} is no instant`, { remedy: "Write it with a zone, such as 2026-12-01T09:00:00Z." });
}
async function print(result, json, quiet, terminal) {
	if (result.printed === true) return;
	if (result.pieces !== void 0) {
		if (!json && quiet && result.exit === 0) return;
		for await (const piece of json ? result.pieces.json() : result.pieces.text()) terminal.stdout(piece);
		return;
	}
	if (json) terminal.stdout(`${JSON.stringify(result.document, null, 2)}\n`);
	else if (result.text !== "" && (!quiet || result.exit !== 0)) terminal.stdout(`${result.text.trimEnd()}\n`);
}
function processTerminal() {
	const environment = processEnvironment();
	for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
	});
	return {
		stdout: (text) => void process.stdout.write(text),
		stderr: (text) => void process.stderr.write(text),
		colours: process.stdout.isTTY === true && environment.get("NO_COLOR") === void 0,
		signal: stopSignal(),
		environment,
		onCrash: endOnCrash
	};
}

export { compareIssues as A, words as C, NameSum as D, redactDeep as E, failureCodes as F, childVariables as I, desktopVariables as L, issue as M, issueCodes as N, proposalBranch as O, Failure as P, processEnvironment as R, workTreeOf as S, createRedactor as T, likelyBranch as _, failureDocument as a, gitVersion as b, systemClock as c, issueLines as d, createPalette as f, gitOptions as g, mistakeText as h, settingOf as i, isError as j, byteOrder as k, countIssues as l, endOnCrash as m, run$1 as n, stopSignal as o, plain as p, commands as r, fixedClock as s, main as t, counted as u, createSecrets as v, openFiles as w, openRepository as x, systemRandom as y };