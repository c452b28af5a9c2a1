import { dn as decodeText, nn as isPost } from "./publishing.js";
import { t as withField } from "./edit-front-matter.js";
import { P as Failure } from "./begin.js";

// src/mcp/proposal/signed.ts
function signed(files, agent) {
	const block = {
		tool: agent.tool,
		...agent.model === void 0 ? {} : { model: agent.model },
		principal: agent.principal
	};
	return new Map([...files].map(([path, bytes]) => [path, isPost(path) ? signedPost(path, bytes, block) : bytes]));
}
function signedPost(path, bytes, block) {
	const text = decodeText(bytes);
	const edited = text === null ? null : withField(text, "agent", block);
	if (edited !== null) return new TextEncoder().encode(edited);
	throw new Failure("agent.faulty", `the front matter of ${path} cannot be read`, {
		remedy: "Begin the file with a line ---, then fields such as `accounts: [NAME]`, then another line ---.",
		state: "Nothing was proposed."
	});
}

export { signed as t };