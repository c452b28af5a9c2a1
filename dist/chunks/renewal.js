import { p as unreadable } from "./written-links.js";
import { a as askForTokens, o as scopesOf } from "./consent.js";

// adapters/kit/renewal.ts
const ended = /* @__PURE__ */ new Set([
	"invalid_grant",
	"invalid_request",
	"invalid_client",
	"unauthorized_client"
]);
async function renewByRefreshToken(context, { url, headers = {}, fields, accessToken, dialect, separator }) {
	const answer = await askForTokens(context, {
		url,
		headers,
		fields: {
			grant_type: "refresh_token",
			refresh_token: context.credentials.refresh_token ?? "",
			...fields
		},
		dialect,
		refusal: "takes the refresh token no longer",
		isVerdict: (error) => ended.has(error)
	});
	if ("fault" in answer) return answer;
	const { access_token, refresh_token, expires_in: seconds } = answer.given;
	if (seconds === void 0) return { fault: {
		...unreadable(dialect),
		outcome: "throttled"
	} };
	return { tokens: {
		credentials: {
			[accessToken]: access_token,
			...refresh_token === void 0 ? {} : { refresh_token }
		},
		endsAt: context.now() + seconds * 1e3,
		scopes: scopesOf(answer.given, separator)
	} };
}

export { renewByRefreshToken as t };