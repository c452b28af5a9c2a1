import { I as childVariables, L as desktopVariables } from "./begin.js";
import { spawn } from "node:child_process";

// src/io/browser.ts
const openers = {
	darwin: ["open"],
	win32: ["rundll32", "url.dll,FileProtocolHandler"],
	linux: ["xdg-open"]
};
function systemBrowser(platform = process.platform) {
	return { async open(url) {
		const [program, ...words] = openers[platform] ?? [];
		if (program === void 0 || !/^https?:\/\//.test(url)) return false;
		const child = spawn(program, [...words, url], {
			stdio: "ignore",
			detached: true,
			env: childVariables(desktopVariables())
		});
		return new Promise((resolve) => {
			child.once("error", () => resolve(false));
			child.once("spawn", () => {
				child.unref();
				resolve(true);
			});
		});
	} };
}

export { systemBrowser };