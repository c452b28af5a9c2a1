import { m as quote } from "./written-links.js";

// adapters/kit/other-account.ts
function otherAccount(platform, username, { place }) {
	const configured = place.username;
	if (typeof configured !== "string" || configured.toLowerCase() === username.toLowerCase()) return null;
	return {
		outcome: "rejected",
		code: "platform.credentials",
		message: `${platform}: the credential is of @${quote(username)}, and mergecast.yml says @${configured}`,
		retryAt: null
	};
}

export { otherAccount as t };