import { t as Failure } from "./failure.js";
import { _ as record, c as boolean, d as int, m as looseObject, p as literal, s as array, v as strictObject, x as unknown, y as string } from "./iso.js";
import { n as isError, r as issue } from "./issue.js";
import { t as sha256 } from "./digest.js";
import { t as isTimeZone } from "./time-zone.js";
import { c as nearest, i as parseYaml, l as schemaIssues, r as lateRule, t as NameSum, u as decodeText } from "./name-set.js";
import { t as fixedDuration } from "./duration.js";
import { dirname, join, resolve } from "node:path";
import { closeSync, constants, existsSync, fstatSync, lstatSync, mkdirSync, openSync, readSync, readdirSync, realpathSync, writeFileSync } from "node:fs";

// src/model/config.ts
const accountName = string().regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, "lower-case letters, digits and inner dashes, at most 63");
const accountBase = looseObject({
	platform: string().min(1).describe("The id of the platform."),
	credentials: record(string(), string()).default({}).describe("From the platform's name for a secret to the environment variable that holds it. Never a secret itself."),
	options: record(string(), unknown()).default({}).describe("The platform's options, for every post to this account."),
	limits: record(string(), int().positive()).default({}).describe("What this account's own server allows where that differs from the platform's usual number.")
});
const configFile = strictObject({
	version: literal(1).describe("The version of this format."),
	posts: string().min(1).default("posts").describe("The folder of posts, relative to the repository."),
	timezone: string().optional().describe("The IANA zone of times that name none. Without it such times are errors."),
	ledger: strictObject({ branch: string().min(1).default("mergecast-ledger").describe("The branch that holds the ledger.") }).default({ branch: "mergecast-ledger" }),
	accounts: record(accountName, accountBase).describe("The places to publish, by a name of your choice."),
	groups: record(accountName, array(string()).min(1)).default({}).describe("Names for several accounts."),
	late: strictObject({
		after: fixedDuration.default("PT24H").describe("How long after its time a post still goes out without a question."),
		then: lateRule.default("hold").describe("What happens to it after that.")
	}).default({
		after: "PT24H",
		then: "hold"
	}),
	limits: strictObject({ per_run: int().positive().default(25).describe("The most targets that one run may send; with more due, nothing is sent.") }).default({ per_run: 25 }),
	media: strictObject({ require_alt: boolean().default(false).describe("Makes missing alternative text an error.") }).default({ require_alt: false })
});

// src/pipeline/read-config.ts
const configName = "mergecast.yml";
const otherName = "mergecast.yaml";
const mostBytes = 1048576;
async function readConfig(files, adapters) {
	const text = readText(files);
	const source = parseYaml(text, {
		file: configName,
		kind: "config"
	});
	const issues = [...source.issues];
	const parsed = configFile.safeParse(source.value);
	if (issues.length === 0 && !parsed.success) issues.push(...schemaIssues(parsed.error, source, {
		file: configName,
		codes: configCodes,
		knownKeys
	}));
	if (!parsed.success || issues.some(isError)) throw invalid(issues);
	issues.push(...ruleIssues(parsed.data, source));
	const accounts = {};
	for (const [name, written] of Object.entries(parsed.data.accounts)) {
		const read = await readAccount(name, written, source, adapters);
		issues.push(...read.issues);
		accounts[name] = read.account;
	}
	if (issues.some(isError)) throw invalid(issues);
	return {
		...await toConfig(parsed.data, accounts, source),
		digest: sha256(text)
	};
}
const knownKeys = Object.keys(configFile.shape);
const configCodes = {
	key: "config.key",
	value: "config.value"
};
function readText(files) {
	const content = files.read(configName, mostBytes);
	if (content.kind !== "missing" && files.exists(otherName)) throw invalid([issue("config.twice", { file: otherName }, `there is a ${otherName} beside ${configName}, and one of them would count for nothing`)]);
	if (content.kind === "missing") throw invalid([missing(files)]);
	const text = content.kind === "file" ? decodeText(content.bytes) : null;
	if (text !== null) return text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
	const why = content.kind === "file" ? "is not UTF-8" : `cannot be read (${content.kind})`;
	throw invalid([issue("config.value", { file: configName }, `${configName} ${why}`, "Save it as a plain UTF-8 file.")]);
}
function missing(files) {
	if (files.exists(otherName)) return issue("config.missing", { file: otherName }, `the config is called ${configName}`, "Rename the file.");
	return issue("config.missing", { file: configName }, `there is no ${configName} here`);
}
function invalid(issues) {
	const count = issues.filter(isError).length;
	const message = `${configName} has ${count === 1 ? "an error" : `${count} errors`}`;
	return new Failure("config.invalid", message, {
		remedy: "Mend it; no post is read and nothing is sent before that.",
		issues
	});
}
function ruleIssues(file, source) {
	const issues = [];
	const add = (field, message, code = "config.value") => issues.push(issue(code, {
		file: configName,
		position: source.positionOf(field),
		field: field.join(".")
	}, message));
	if (file.timezone !== void 0 && !isTimeZone(file.timezone)) add(["timezone"], "expected an IANA zone such as Europe/Berlin");
	if (!isInnerPath(file.posts)) add(["posts"], "expected a folder of the repository, such as posts");
	if (!isBranchName(file.ledger.branch)) add(["ledger", "branch"], "expected the name of a branch");
	for (const [group, members] of Object.entries(file.groups)) {
		if (Object.hasOwn(file.accounts, group)) add(["groups", group], "an account has that name", "config.group");
		for (const [index, member] of members.entries()) {
			if (Object.hasOwn(file.accounts, member)) continue;
			const near = nearest(member, Object.keys(file.accounts));
			const hint = near === null ? "" : `; did you mean ${near}?`;
			add([
				"groups",
				group,
				index
			], `there is no account ${member}${hint}`, "config.group");
		}
	}
	return issues;
}
function isInnerPath(path) {
	return !path.startsWith("/") && !path.includes("\\") && path.split("/").every((step) => step !== "" && !step.startsWith("."));
}
function isBranchName(name) {
	return /^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)*$/.test(name) && !/\.\.|\.lock(?:\/|$)|\.(?:\/|$)/.test(name);
}
async function readAccount(name, written, source, adapters) {
	const { platform, credentials, options, limits, ...place } = written;
	const account = {
		name,
		platform,
		credentials,
		options,
		limits,
		place
	};
	const path = ["accounts", name];
	if (!adapters.ids.includes(platform)) {
		const near = nearest(platform, adapters.ids);
		const known = near === null ? `known are ${adapters.ids.join(", ")}` : `did you mean ${near}?`;
		return {
			account,
			issues: [accountIssue("config.platform", [...path, "platform"], `there is no platform ${platform}; ${known}`, source)]
		};
	}
	const adapter = await adapters.load(platform);
	const parsedPlace = adapter.account.safeParse(place);
	const parsedOptions = adapter.options.safeParse(options);
	const issues = [...credentialIssues(account, adapter, source), ...limitIssues(account, adapter, source)];
	const common = {
		file: configName,
		codes: configCodes,
		knownKeys: [
			"platform",
			"credentials",
			"options",
			"limits",
			"server",
			"identifier"
		]
	};
	if (!parsedPlace.success) issues.push(...schemaIssues(parsedPlace.error, source, {
		...common,
		prefix: path
	}));
	if (!parsedOptions.success) issues.push(...schemaIssues(parsedOptions.error, source, {
		...common,
		prefix: [...path, "options"]
	}));
	return {
		account: {
			...account,
			place: parsedPlace.data ?? place
		},
		issues
	};
}
function accountIssue(code, field, message, source) {
	return issue(code, {
		file: configName,
		position: source.positionOf(field),
		field: field.join(".")
	}, message);
}
function credentialIssues(account, adapter, source) {
	const path = [
		"accounts",
		account.name,
		"credentials"
	];
	const known = Object.keys(adapter.credentials);
	const issues = [];
	for (const [key, variable] of Object.entries(account.credentials)) {
		const field = [...path, key];
		if (!known.includes(key)) {
			const near = nearest(key, known) ?? known.join(", ");
			issues.push(accountIssue("config.key", field, `${adapter.name} has no credential ${key}; it has ${near}`, source));
		} else if (!isVariableName(variable)) issues.push(accountIssue("config.secret", field, "expected the name of an environment variable, such as MY_TOKEN", source));
	}
	for (const key of known) {
		if (Object.hasOwn(account.credentials, key)) continue;
		const message = `\`credentials.${key}\` is missing: the environment variable that holds the ${adapter.credentials[key].title.toLowerCase()}`;
		issues.push(accountIssue("config.value", [...path, key], message, source));
	}
	return issues;
}
function isVariableName(text) {
	return /^[A-Z_][A-Z0-9_]{0,127}$/.test(text);
}
function limitIssues(account, adapter, source) {
	const settable = settableLimits(adapter);
	return Object.keys(account.limits).filter((name) => !settable.includes(name)).map((name) => {
		const known = settable.length === 0 ? "none can be set" : `those that can be set are ${settable.join(", ")}`;
		return accountIssue("config.key", [
			"accounts",
			account.name,
			"limits",
			name
		], `${adapter.name} has no limit ${name}; ${known}`, source);
	});
}
function settableLimits(adapter) {
	const { text, media, poll } = adapter.limits;
	const all = {
		...text,
		media: media.count,
		media_bytes: media.bytes,
		media_pixels: media.pixels,
		alt: media.alt,
		poll_options: poll?.options,
		poll_option_text: poll?.optionText
	};
	return Object.entries(all).flatMap(([name, limit]) => limit?.perServer ? [name] : []);
}
async function toConfig(file, accounts, source) {
	return {
		file: configName,
		posts: file.posts,
		timezone: file.timezone ?? null,
		ledgerBranch: file.ledger.branch,
		accounts,
		groups: file.groups,
		late: {
			afterMilliseconds: await lateAfter(file.late.after),
			then: file.late.then
		},
		perRun: file.limits.per_run,
		requireAlt: file.media.require_alt,
		positionOf: source.positionOf
	};
}
const day = 864e5;
async function lateAfter(written) {
	if (written === "PT24H") return day;
	return (await import("./time2.js")).durationMilliseconds(written);
}

// adapters/index.ts
const loaders = {
	bluesky: () => import("./bluesky.js"),
	mastodon: () => import("./mastodon.js")
};
const adapters = {
	ids: Object.keys(loaders),
	async load(id) {
		const loader = Object.hasOwn(loaders, id) ? loaders[id] : void 0;
		if (loader === void 0) throw new RangeError(`no adapter is called ${id}`);
		return (await loader()).adapter;
	}
};

// src/io/files.ts
function openFiles(root) {
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
			const steps = stepsOf(path);
			if (steps === null) return { kind: "outside" };
			const folder = folderAt(steps.slice(0, -1));
			if (folder === "symlink") return { kind: "symlink" };
			if (folder !== "folder") return { kind: "missing" };
			return readRegular(join(base, ...steps), maxBytes);
		},
		names: (folder) => {
			const steps = stepsOf(folder);
			const sum = new NameSum();
			if (steps !== null && folderAt(steps) === "folder") addNames(sum, base, steps.join("/"));
			return sum.value();
		},
		modifiedAt: (path) => {
			const steps = stepsOf(path);
			return steps === null ? null : lstatSync(join(base, ...steps), { throwIfNoEntry: false })?.mtimeMs ?? null;
		},
		exists: (path) => {
			const steps = stepsOf(path);
			return steps !== null && lstatSync(join(base, ...steps), { throwIfNoEntry: false }) !== void 0;
		},
		create: (path, text) => {
			const steps = stepsOf(path);
			if (steps === null || steps.length === 0) throw notWritten(path, "it is outside the repository");
			folders.clear();
			const above = steps.slice(0, -1).map((_, index) => folderAt(steps.slice(0, index + 1)));
			if (above.includes("symlink") || above.includes("not-a-folder")) throw notWritten(path, "a symbolic link or a file is in its way");
			createRegular(join(base, ...steps), path, text);
			folders.clear();
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
function addNames(sum, base, folder) {
	const add = sum.within(`${folder}/`);
	for (const name of readdirSync(join(base, folder))) {
		if (name.startsWith(".")) continue;
		if (name.endsWith(".md") || kindOfFolder(join(base, folder, name)) !== "folder") add(name);
		else addNames(sum, base, `${folder}/${name}`);
	}
}
function byteOrder(a, b) {
	if (surrogate.test(a) || surrogate.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
	return a < b ? -1 : Number(a > b);
}
const surrogate = /[\ud800-\udfff]/;
function readRegular(path, maxBytes) {
	let file;
	try {
		file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
	} catch (error) {
		return { kind: reasonOf(error) };
	}
	try {
		const facts = fstatSync(file);
		if (!facts.isFile()) return { kind: "not-a-file" };
		if (facts.size > maxBytes) return {
			kind: "too-large",
			size: facts.size
		};
		return {
			kind: "file",
			bytes: readAll(file, facts.size)
		};
	} finally {
		closeSync(file);
	}
}
function readAll(file, size) {
	const bytes = Buffer.allocUnsafe(size);
	let filled = 0;
	while (filled < size) {
		const count = readSync(file, bytes, filled, size - filled, null);
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
function createRegular(path, shown, text) {
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text, { flag: "wx" });
	} catch (cause) {
		throw notWritten(shown, existsSync(path) ? "it is there already" : "the file system refused", cause);
	}
}
function notWritten(path, why, cause) {
	return new Failure("files.write", `${path} was not written: ${why}`, {
		remedy: "Choose another path, or move what is there.",
		cause
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

export { readConfig as a, adapters as i, workTreeOf as n, settableLimits as o, openFiles as r, configFile as s, existing as t };