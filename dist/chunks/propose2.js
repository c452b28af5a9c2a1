import { t as run$1 } from "./propose-posts2.js";
import { P as Failure, p as plain } from "./begin.js";
import { Bt as readConfig, nn as isPost } from "./publishing.js";
import { t as agentsOf } from "./agents.js";
import { relative, resolve, sep } from "node:path";

// src/entry/commands/propose.ts
const mostBytes = 10485760;
async function run(call) {
	const agents = agentsOf(call);
	try {
		const world = await agents.open();
		const { posts: folder } = await readConfig(world.files, world.adapters);
		const files = call.arguments.map((path) => ({
			file: inRepository(path, call.cwd, world.files.root),
			path
		}));
		const stray = files.find(({ file }) => !file.startsWith(`${folder}/`));
		if (stray !== void 0) throw outside(stray.path, folder);
		const read = files.map(({ file, path }) => {
			const content = world.files.read(file, mostBytes);
			if (content.kind === "file") return {
				file,
				bytes: content.bytes
			};
			throw new Failure("usage.argument", `${path} cannot be read (${content.kind})`, { remedy: "Name files of the repository that are below its folder of posts." });
		});
		const posts = read.filter(({ file }) => isPost(file));
		const text = new TextDecoder("utf-8", {
			fatal: false,
			ignoreBOM: true
		});
		const { number, url, branch, state, created, notes } = await run$1({
			posts: posts.map(({ file, bytes }) => ({
				file,
				content: text.decode(bytes)
			})),
			media: read.filter(({ file }) => !isPost(file)).map(({ file, bytes }) => ({
				file,
				base64: Buffer.from(bytes).toString("base64")
			})),
			title: option(call, "title") ?? posts.map(({ file }) => file).join(", "),
			summary: option(call, "summary"),
			agent: agentOf(call),
			key: option(call, "key"),
			replace: call.options.replace === true
		}, {
			world,
			signal: call.signal,
			progress: async (_, __, message) => call.progress(message)
		});
		const told = `${created ? "Opened" : "Found"} pull request ${number}: ${plain(url)}`;
		return {
			exit: 0,
			document: {
				version: 1,
				number,
				url,
				branch,
				state,
				created,
				notes
			},
			text: [told, ...notes.map(plain)].join("\n")
		};
	} finally {
		await agents.close();
	}
}
function agentOf(call) {
	const principal = option(call, "for");
	if (principal === void 0) throw new Failure("usage.argument", "nobody is named for whom this is proposed", {
		remedy: "Give --for LOGIN.",
		state: "Nothing was proposed."
	});
	const model = option(call, "model");
	return {
		tool: option(call, "tool") ?? "mergecast propose",
		...model === void 0 ? {} : { model },
		principal
	};
}
function option({ options }, name) {
	const value = options[name];
	return typeof value === "string" && value !== "" ? value : void 0;
}
function outside(path, folder) {
	return new Failure("agent.path", `${path} is not below ${folder}/`, {
		remedy: `Name posts and media of the folder of posts, such as ${folder}/hello.md.`,
		state: "Nothing was proposed."
	});
}
function inRepository(path, cwd, root) {
	return relative(root, resolve(cwd, path)).split(sep).join("/");
}

export { run };