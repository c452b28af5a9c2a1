import { dn as number, fn as object, hn as string } from "./publishing.js";
import { h as exchange, m as quote, u as notPrepared } from "./written-links.js";

// adapters/kit/renewal.ts
const granted = object({
	access_token: string().trim().min(1),
	expires_in: number().positive(),
	refresh_token: string().trim().min(1).optional().catch(void 0),
	scope: string().optional().catch(void 0)
});
const refused = object({
	error: string(),
	error_description: string().optional().catch(void 0)
});
const ended = /* @__PURE__ */ new Set([
	"invalid_grant",
	"invalid_request",
	"invalid_client",
	"unauthorized_client"
]);
async function renewByRefreshToken(context, { url, headers = {}, fields, accessToken, dialect, separator = " " }) {
	const form = {
		grant_type: "refresh_token",
		refresh_token: context.credentials.refresh_token ?? "",
		...fields
	};
	const answer = await exchange(context, {
		method: "POST",
		url,
		headers: {
			"content-type": "application/x-www-form-urlencoded",
			...headers
		},
		bytes: new TextEncoder().encode(new URLSearchParams(form).toString())
	});
	if (answer.kind === "none") return notPrepared(answer, dialect);
	const read = answer.status === 200 ? granted.safeParse(answer.json) : null;
	if (read?.success) return { tokens: tokensOf(read.data, accessToken, separator, context) };
	const error = refused.safeParse(answer.json).data;
	if (error === void 0 || answer.status >= 500 || !ended.has(error.error)) {
		const { fault } = notPrepared(answer, dialect);
		return { fault: {
			...fault,
			outcome: "throttled"
		} };
	}
	const words = quote([error.error, error.error_description].filter(Boolean).join(": "));
	return { fault: {
		outcome: "rejected",
		code: "platform.credentials",
		message: `${dialect.name} takes the refresh token no longer (${words})`,
		retryAt: null
	} };
}
function tokensOf({ access_token, expires_in, refresh_token, scope }, accessToken, separator, context) {
	return {
		credentials: {
			[accessToken]: access_token,
			...refresh_token === void 0 ? {} : { refresh_token }
		},
		endsAt: context.now() + expires_in * 1e3,
		scopes: scope === void 0 ? null : scope.split(separator).map((each) => each.trim()).filter(Boolean)
	};
}

export { renewByRefreshToken as t };