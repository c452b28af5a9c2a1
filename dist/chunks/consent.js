import { B as object, G as string, z as number } from "./nouns.js";
import { h as exchange, m as quote, u as notPrepared } from "./written-links.js";
import { createHash } from "node:crypto";

// adapters/kit/token-endpoint.ts
const given = object({
	access_token: string().trim().min(1),
	expires_in: number().positive().optional().catch(void 0),
	refresh_token: string().trim().min(1).optional().catch(void 0),
	refresh_token_expires_in: number().positive().optional().catch(void 0),
	scope: string().optional().catch(void 0)
});
const refused = object({
	error: string(),
	error_description: string().optional().catch(void 0)
});
async function askForTokens(context, { url, headers = {}, fields, dialect, refusal, isVerdict }) {
	const answer = await exchange(context, {
		method: "POST",
		url,
		headers: {
			"content-type": "application/x-www-form-urlencoded",
			...headers
		},
		bytes: new TextEncoder().encode(new URLSearchParams(fields).toString())
	});
	if (answer.kind === "none") return notPrepared(answer, dialect);
	const read = answer.status === 200 ? given.safeParse(answer.json) : null;
	if (read?.success) return { given: read.data };
	const error = refused.safeParse(answer.json).data;
	if (error === void 0 || answer.status >= 500 || !isVerdict(error.error)) {
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
		message: `${dialect.name} ${refusal} (${words})`,
		retryAt: null
	} };
}
function scopesOf({ scope }, separator = " ") {
	if (scope === void 0) return null;
	return scope.split(separator).map((each) => each.trim()).filter(Boolean);
}

// adapters/kit/consent.ts
function challengeOf({ verifier }, encoding = "base64url") {
	return {
		code_challenge: createHash("sha256").update(verifier).digest(encoding),
		code_challenge_method: "S256"
	};
}
function consentPage(address, { redirectUri, state }, more) {
	return `${address}?${new URLSearchParams({
		response_type: "code",
		redirect_uri: redirectUri,
		state,
		...more
	})}`;
}
async function exchangeCode(context, { redirectUri }, code, { url, headers = {}, fields, accessToken, dialect, separator }) {
	const answer = await askForTokens(context, {
		url,
		headers,
		fields: {
			grant_type: "authorization_code",
			code,
			redirect_uri: redirectUri,
			...fields
		},
		dialect,
		refusal: "did not take the code of the consent",
		isVerdict: () => true
	});
	if ("fault" in answer) return answer;
	const { access_token, refresh_token, expires_in: seconds, refresh_token_expires_in: left } = answer.given;
	const credentials = {
		[accessToken]: access_token,
		...refresh_token === void 0 ? {} : { refresh_token }
	};
	const now = context.now();
	return { granted: {
		credentials,
		endsAt: seconds === void 0 ? null : now + seconds * 1e3,
		...left === void 0 ? {} : { refreshEndsAt: now + left * 1e3 },
		scopes: scopesOf(answer.given, separator)
	} };
}
function basicClient(id, secret) {
	const pair = [id, secret].map(encodeURIComponent).join(":");
	return { authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}

export { askForTokens as a, exchangeCode as i, challengeOf as n, scopesOf as o, consentPage as r, basicClient as t };