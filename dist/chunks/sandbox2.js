import { P as Failure, y as systemRandom } from "./begin.js";
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
		"  What the doubles accept, for the variables that your mergecast.yml names (and the `identifier` that stands in it):",
		...Object.keys(sandbox.endpoints).map((id) => `    ${id.padEnd(10)} ${credentialsText(id)}`),
		"  Then run mergecast publish.",
		"",
		"A fault while it runs:",
		`  curl -X POST ${Object.values(sandbox.endpoints)[0]}/_sandbox/faults -d '{"fault":"accept-then-cut:1"}'`
	];
	const document = {
		version: 1,
		endpoints: sandbox.endpoints,
		credentials: credentialsOf(sandbox.endpoints)
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
function credentialsText(id) {
	return Object.entries(credentialsOf({ [id]: "" })[id] ?? {}).map(([name, value]) => `${name} ${value}`).join(", ");
}
function credentialsOf(endpoints) {
	const known = sandboxCredentials;
	return Object.fromEntries(Object.keys(endpoints).map((id) => [id, known[id] ?? {}]));
}
async function start(call) {
	const { fault, port } = call.options;
	const ports = typeof port === "string" ? portsFrom(readPort(port)) : void 0;
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
function portsFrom(first) {
	return Object.fromEntries(Object.keys(sandboxCredentials).map((id, index) => [id, first + index]));
}
function readPort(written) {
	const port = Number(written);
	if (Number.isInteger(port) && port > 0 && port < 65500) return port;
	throw new Failure("usage.argument", `--port ${written} is no port`, { remedy: "Give a number from 1 to 65499." });
}

export { run };