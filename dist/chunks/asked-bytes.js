import { parentPort } from "node:worker_threads";

// src/io/asked-bytes.js
const port = parentPort;
const mostBytesAtOnce = 67108864;
let arrive = () => {};
let asked = Promise.resolve();
function answerFiles(read) {
	port.on("message", async (message) => {
		if ("bytes" in message) arrive(message.bytes);
		else port.postMessage({ tables: await read(message.size).catch(() => null) });
	});
}
function ask(start, end) {
	if (end - start > mostBytesAtOnce) throw new RangeError("more at once than any film or document needs");
	const answer = asked.then(() => new Promise((resolve) => {
		arrive = resolve;
		port.postMessage({
			start,
			end
		});
	}));
	asked = answer;
	return answer;
}

export { ask as n, answerFiles as t };