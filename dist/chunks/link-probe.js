import { i as __toESM } from "./rolldown-runtime.js";
import { n as userAgent } from "./http2.js";
import { BlockList, isIP, isIPv4 } from "node:net";
import { lookup } from "node:dns";

// src/io/public-address.ts
const closed = new BlockList();
for (const [network, prefix] of [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.88.99.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 3]
]) closed.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of [
	["2001::", 23],
	["2001:db8::", 32],
	["2002::", 16],
	["3fff::", 20]
]) closed.addSubnet(network, prefix, "ipv6");
const open = new BlockList();
open.addSubnet("2000::", 3, "ipv6");
closed.addAddress("168.63.129.16", "ipv4");
function isPublicAddress(address) {
	if (isIP(address) === 0) return false;
	if (isIPv4(address)) return !closed.check(address, "ipv4");
	return open.check(address, "ipv6") && !closed.check(address, "ipv6");
}

// src/io/link-probe.ts
const usualTimeout = 1e4;
const mostRedirects = 5;
function openLinkProbe({ timeoutMilliseconds = usualTimeout, mayAsk = isPublicAddress, ports = "usual" } = {}) {
	let agent = null;
	const createAgent = async () => {
		const { Agent } = await import("./undici.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
		return new Agent({
			connect: {
				lookup: guardedLookup(mayAsk),
				timeout: timeoutMilliseconds
			},
			pipelining: 0
		});
	};
	return {
		probe: async (url, stop) => {
			agent ??= createAgent();
			const signal = AbortSignal.any([stop, AbortSignal.timeout(timeoutMilliseconds)]);
			try {
				return await follow(url, {
					agent: await agent,
					signal,
					mayAsk,
					ports
				});
			} catch (error) {
				return isNoHost(error) ? {
					kind: "gone",
					why: "there is no such host"
				} : unknown;
			}
		},
		close: async () => (await agent)?.destroy()
	};
}
const unknown = { kind: "unknown" };
async function follow(written, asking) {
	let url = written;
	for (let step = 0; step <= mostRedirects; step += 1) {
		const target = URL.canParse(url) ? new URL(url) : null;
		if (target === null || !isAllowed(target, asking)) return unknown;
		const head = await ask("HEAD", target, asking);
		const answer = head.status >= 400 ? await ask("GET", target, asking) : head;
		if (answer.status === 404 || answer.status === 410) return {
			kind: "gone",
			why: `the server says that there is no such page (${answer.status})`
		};
		if (answer.status < 300) return { kind: "there" };
		if (answer.status >= 400 || answer.location === null || !URL.canParse(answer.location, target.href)) return unknown;
		url = new URL(answer.location, target).href;
	}
	return unknown;
}
function isAllowed({ protocol, hostname, port, username, password }, { mayAsk, ports }) {
	const host = hostname.replace(/^\[|\]$/g, "");
	return /^https?:$/.test(protocol) && `${username}${password}` === "" && (ports === "any" || port === "") && (isIP(host) === 0 || mayAsk(host));
}
async function ask(method, { origin, pathname, search }, { agent, signal }) {
	const headers = {
		"user-agent": userAgent,
		accept: "*/*"
	};
	const { statusCode, headers: answer, body } = await agent.request({
		origin,
		path: pathname + search,
		method,
		headers,
		signal
	});
	body.on("error", () => {});
	body.destroy();
	const { location } = answer;
	return {
		status: statusCode,
		location: typeof location === "string" ? location : null
	};
}
function guardedLookup(mayAsk) {
	return (hostname, options, done) => {
		lookup(hostname, {
			...options,
			all: true
		}, (error, found) => {
			if (error !== null) return done(error, "", 0);
			const [first] = found;
			if (first === void 0 || !found.every(({ address }) => mayAsk(address))) return done(Object.assign(/* @__PURE__ */ new Error(`${hostname} is not public`), { code: "ECLOSED" }), "", 0);
			return options.all === true ? done(null, found) : done(null, first.address, first.family);
		});
	};
}
function isNoHost(error) {
	const { code, cause } = error ?? {};
	return code === "ENOTFOUND" || cause !== void 0 && isNoHost(cause);
}

export { openLinkProbe as t };