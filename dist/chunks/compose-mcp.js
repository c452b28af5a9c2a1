import { M as adapters, T as readEndpoints, j as openMediaReader } from "./publishing.js";
import { g as gitOptions, v as createSecrets, w as openFiles, x as openRepository } from "./begin.js";
import { X as toJSONSchema } from "./nouns.js";
import { n as limitRows, r as limitText, t as platformFacts } from "./platform-facts.js";
import { n as llmsPage, t as jsonSchemas } from "./schemas.js";
import { t as version } from "./version.js";
import { join } from "node:path";
import { mkdirSync } from "node:fs";

// src/mcp/closed-environment.ts
const open = /* @__PURE__ */ new Set(["MERGECAST_FREEZE", "MERGECAST_ENDPOINTS"]);
function closedEnvironment(environment) {
	return { get: (name) => open.has(name) ? environment.get(name) : void 0 };
}

// src/mcp/render-only.ts
function renderOnly(adapters) {
	return {
		ids: adapters.ids,
		load: async (id) => stripped(await adapters.load(id))
	};
}
function stripped({ connection: _, revocation: __, ...adapter }) {
	const { renewal, keepAlive, destination } = adapter;
	return {
		...adapter,
		send: refuse,
		...adapter.prepare === void 0 ? {} : { prepare: refuse },
		...adapter.find === void 0 ? {} : { find: refuse },
		...adapter.missing === void 0 ? {} : { missing: refuse },
		...adapter.check === void 0 ? {} : { check: refuse },
		...adapter.update === void 0 ? {} : { update: refuse },
		...adapter.remove === void 0 ? {} : { remove: refuse },
		...renewal === void 0 ? {} : { renewal: {
			...renewal,
			renew: refuse
		} },
		...keepAlive === void 0 ? {} : { keepAlive: {
			...keepAlive,
			use: refuse
		} },
		...destination?.lookUp === void 0 ? {} : { destination: {
			...destination,
			lookUp: refuse
		} }
	};
}
async function refuse() {
	throw new TypeError("an agent reaches no platform");
}

// adapters/guides.ts
const loaders = {
	bluesky: () => import("./bluesky.guide.js"),
	linkedin: () => import("./linkedin.guide.js"),
	mastodon: () => import("./mastodon.guide.js"),
	reddit: () => import("./reddit.guide.js"),
	threads: () => import("./threads.guide.js"),
	tiktok: () => import("./tiktok.guide.js"),
	x: () => import("./x.guide.js"),
	youtube: () => import("./youtube.guide.js")
};
const guides = {
	ids: Object.keys(loaders),
	async load(id) {
		const loader = Object.hasOwn(loaders, id) ? loaders[id] : void 0;
		if (loader === void 0) throw new RangeError(`no guide is called ${id}`);
		return (await loader()).guide;
	}
};

// src/entry/agent-library.ts
function agentLibrary() {
	return {
		page: () => llmsPage({
			posts: "posts",
			commands: []
		}),
		schemas: jsonSchemas,
		platforms: {
			ids: adapters.ids,
			facts: async (id) => {
				const adapter = await adapters.load(id);
				const { $schema: _, ...options } = toJSONSchema(adapter.options, {
					io: "input",
					target: "draft-7",
					unrepresentable: "any"
				});
				return {
					name: adapter.name,
					can: platformFacts(adapter).can,
					limits: limitRows(adapter.limits).map(([what, { min = null, max, unit }]) => {
						return {
							what: what.replaceAll("`", ""),
							min,
							max,
							unit
						};
					}),
					options
				};
			},
			page: async (id) => page(id)
		}
	};
}
async function page(id) {
	const [adapter, guide] = await Promise.all([adapters.load(id), guides.load(id)]);
	const list = (lines) => lines.map((line) => `- ${line}`).join("\n");
	const limits = limitRows(adapter.limits).map(([what, limit]) => `- ${what}: ${limitText(limit)}`);
	return [
		`# ${adapter.name}`,
		`## What a post can do\n\n${list(guide.can)}`,
		...guide.cannot.length === 0 ? [] : [`## What it cannot\n\n${list(guide.cannot)}`],
		`## Limits\n\n${limits.join("\n")}`,
		`## A post\n\n\`\`\`markdown\n${guide.example}\n\`\`\``
	].join("\n\n");
}

// src/entry/compose-mcp.ts
const nobody = {
	clone: "agent",
	process: 0,
	workflow: null,
	actor: null,
	isAlive: () => false
};
async function composeAgents(setting, proposing) {
	const found = await openRepository(setting.cwd, gitOptions(setting));
	const environment = closedEnvironment(setting.environment);
	const drafts = join(found.gitFolder, "mergecast", "drafts");
	mkdirSync(drafts, { recursive: true });
	return {
		clock: setting.clock,
		files: openFiles(found.root),
		mediaReader: openMediaReader(),
		adapters: renderOnly(adapters),
		run: nobody,
		environment,
		endpoints: readEndpoints(environment, adapters.ids),
		setHere: () => null,
		openBranch: async (name) => found.ledgerBranch(name),
		checkout: found.checkout,
		commits: found.commits,
		version,
		library: agentLibrary(),
		proposing,
		drafts: openFiles(drafts),
		secrets: setting.secrets ?? createSecrets()
	};
}

export { composeAgents };