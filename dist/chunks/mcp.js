import { r as JSONRPCMessageSchema, t as createServer } from "./server.js";
import { P as Failure } from "./begin.js";
import { t as agentsOf } from "./agents.js";
import { t as version } from "./version.js";
import process$1 from "node:process";

// node_modules/@modelcontextprotocol/sdk/dist/esm/shared/stdio.js
const STDIO_DEFAULT_MAX_BUFFER_SIZE = 10485760;
var ReadBuffer = class {
	constructor(options) {
		this._maxBufferSize = options?.maxBufferSize ?? 10485760;
	}
	append(chunk) {
		if ((this._buffer?.length ?? 0) + chunk.length > this._maxBufferSize) {
			this.clear();
			throw new Error(`ReadBuffer exceeded maximum size of ${this._maxBufferSize} bytes`);
		}
		this._buffer = this._buffer ? Buffer.concat([this._buffer, chunk]) : chunk;
	}
	readMessage() {
		if (!this._buffer) return null;
		const index = this._buffer.indexOf("\n");
		if (index === -1) return null;
		const line = this._buffer.toString("utf8", 0, index).replace(/\r$/, "");
		this._buffer = this._buffer.subarray(index + 1);
		return deserializeMessage(line);
	}
	clear() {
		this._buffer = void 0;
	}
};
function deserializeMessage(line) {
	return JSONRPCMessageSchema.parse(JSON.parse(line));
}
function serializeMessage(message) {
	return JSON.stringify(message) + "\n";
}

// node_modules/@modelcontextprotocol/sdk/dist/esm/server/stdio.js
var StdioServerTransport = class {
	constructor(_stdin = process$1.stdin, _stdout = process$1.stdout, options) {
		this._stdin = _stdin;
		this._stdout = _stdout;
		this._started = false;
		this._ondata = (chunk) => {
			try {
				this._readBuffer.append(chunk);
				this.processReadBuffer();
			} catch (error) {
				this.onerror?.(error);
				this.close().catch(() => {});
			}
		};
		this._onerror = (error) => {
			this.onerror?.(error);
		};
		this._readBuffer = new ReadBuffer({ maxBufferSize: options?.maxBufferSize });
	}
	async start() {
		if (this._started) throw new Error("StdioServerTransport already started! If using Server class, note that connect() calls start() automatically.");
		this._started = true;
		this._stdin.on("data", this._ondata);
		this._stdin.on("error", this._onerror);
	}
	processReadBuffer() {
		while (true) try {
			const message = this._readBuffer.readMessage();
			if (message === null) break;
			this.onmessage?.(message);
		} catch (error) {
			this.onerror?.(error);
		}
	}
	async close() {
		this._stdin.off("data", this._ondata);
		this._stdin.off("error", this._onerror);
		if (this._stdin.listenerCount("data") === 0) this._stdin.pause();
		this._readBuffer.clear();
		this.onclose?.();
	}
	send(message) {
		return new Promise((resolve) => {
			const json = serializeMessage(message);
			if (this._stdout.write(json)) resolve();
			else this._stdout.once("drain", resolve);
		});
	}
};

// src/entry/commands/mcp.ts
const mostBytes = 83886080;
async function run(call) {
	const agents = agentsOf(call);
	try {
		await agents.requireModest();
		await (call.options.http === true ? overHttp(call, agents) : overStdio(call, agents));
	} finally {
		await agents.close();
	}
	return {
		exit: 0,
		document: {},
		text: "",
		printed: true
	};
}
async function overStdio({ signal }, { open }) {
	const server = createServer(open, version);
	const closed = new Promise((resolve) => {
		server.onclose = resolve;
		signal.addEventListener("abort", () => resolve(), { once: true });
		process.stdin.once("end", () => resolve());
	});
	await server.connect(new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: mostBytes }));
	await closed;
	await server.close();
}
async function overHttp(call, { open }) {
	const token = call.environment.get("MERGECAST_MCP_TOKEN") ?? "";
	if (token.length < 24) throw new Failure("agent.http", "MERGECAST_MCP_TOKEN is not set, or has fewer than 24 characters", { remedy: "Set it to something random, such as what `openssl rand -hex 24` prints, and give it to the client too." });
	call.secrets.learn([token]);
	const { listenForAgents } = await import("./mcp-http.js");
	const listening = await listenForAgents({
		open,
		version,
		port: portOf(call),
		token
	});
	call.progress(`agents are served at ${listening.url}`);
	if (!call.signal.aborted) await new Promise((resolve) => call.signal.addEventListener("abort", resolve, { once: true }));
	await listening.close();
}
function portOf({ options: { port = "8736" } }) {
	const number = Number(port);
	if (Number.isInteger(number) && number >= 0 && number <= 65535) return number;
	throw new Failure("usage.argument", `--port ${String(port)} is no port`, { remedy: "Give a number up to 65535." });
}

export { run };