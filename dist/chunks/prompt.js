import { Writable } from "node:stream";
import { createInterface } from "node:readline";

// src/io/prompt.ts
function openPrompt({ input, output }) {
	const isPerson = input.isTTY === true;
	let opened = null;
	return {
		isPerson,
		tell: (line) => void output.write(`${line}\n`),
		ask(question, isSecret) {
			opened ??= openLines(input, output, isPerson);
			return opened.ask(question, isSecret);
		},
		close: () => opened?.close()
	};
}
function openLines(input, output, isPerson) {
	let isMuted = false;
	const echo = new Writable({ write(chunk, _encoding, done) {
		if (!isMuted) output.write(chunk);
		done();
	} });
	const lines = createInterface({
		input,
		output: echo,
		terminal: isPerson
	});
	const next = answersOf(lines, isPerson);
	return {
		async ask(question, isSecret) {
			if (isPerson) {
				lines.setPrompt(`${question} `);
				lines.prompt();
				isMuted = isSecret;
			} else output.write(`${question}\n`);
			const answer = await next();
			isMuted = false;
			if (isPerson && isSecret) output.write("\n");
			return answer;
		},
		close: () => lines.close()
	};
}
function answersOf(lines, isPerson) {
	const waiting = [];
	let isOver = false;
	let wake = () => {};
	lines.on("line", (line) => {
		waiting.push(line);
		setImmediate(() => wake());
	});
	lines.on("close", () => {
		isOver = true;
		wake();
	});
	lines.on("SIGINT", () => lines.close());
	return async () => {
		while (waiting.length === 0 && !isOver) await new Promise((resolve) => {
			wake = resolve;
		});
		if (waiting.length === 0) return null;
		return isPerson ? waiting.splice(0).join("\n") : waiting.shift();
	};
}

export { openPrompt };