import { t as systemRandom } from "./random.js";
import { t as Failure } from "./failure.js";
import { n as startSandbox, t as sandboxCredentials } from "./sandbox.js";
import { once } from "node:events";

// src/entry/commands/sandbox.ts
async function run(call) {
	const sandbox = await start(call);
	const { palette } = call;
	const lines = [
		"The sandbox runs on loopback until Ctrl-C. Each origin shows its timeline in a browser.",
		...Object.entries(sandbox.endpoints).map(([id, origin]) => `  ${palette.bold(id.padEnd(10))} ${origin}`),
		"",
		"In another terminal:",
		`  export MERGECAST_ENDPOINTS='${JSON.stringify(sandbox.endpoints)}'`,
		`  Mastodon accepts the token ${sandboxCredentials.mastodon.token}`,
		`  Bluesky accepts ${sandboxCredentials.bluesky.identifier} with the app password ${sandboxCredentials.bluesky.password}`,
		"  Put them into the variables that your mergecast.yml names, then run mergecast publish.",
		"",
		"A fault while it runs:",
		`  curl -X POST ${Object.values(sandbox.endpoints)[0]}/_sandbox/faults -d '{"fault":"accept-then-cut:1"}'`
	];
	const document = {
		version: 1,
		endpoints: sandbox.endpoints
	};
	if (call.options.json === true) process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
	else for (const line of lines) call.say(line);
	if (!call.signal.aborted) await once(call.signal, "abort");
	await sandbox.close();
	return {
		exit: 0,
		document,
		text: "",
		printed: true
	};
}
async function start(call) {
	const { fault, port } = call.options;
	const ports = typeof port === "string" ? {
		mastodon: readPort(port),
		bluesky: readPort(port) + 1
	} : void 0;
	try {
		return await startSandbox({
			clock: call.clock,
			random: systemRandom(),
			...typeof fault === "string" ? { faults: [fault] } : {},
			...ports === void 0 ? {} : { ports }
		});
	} catch (cause) {
		throw new Failure("usage.argument", cause instanceof Error ? cause.message : "the sandbox could not start", {
			remedy: "Give another --port, or correct the --fault.",
			cause
		});
	}
}
function readPort(written) {
	const port = Number(written);
	if (Number.isInteger(port) && port > 0 && port < 65535) return port;
	throw new Failure("usage.argument", `--port ${written} is no port`, { remedy: "Give a number from 1 to 65534." });
}

export { run };