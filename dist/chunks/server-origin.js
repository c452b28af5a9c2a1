import { E as NEVER, y as string } from "./iso.js";

// adapters/kit/server-origin.ts
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function isLoopback(hostname) {
	return loopback.test(hostname);
}
const serverOrigin = string().transform((written, context) => {
	const url = URL.canParse(written) ? new URL(written) : null;
	const safe = url !== null && (url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname));
	const bare = url !== null && url.pathname === "/" && !url.search && !url.hash && !url.username && !url.password;
	if (safe && bare) return url.origin;
	context.addIssue({
		code: "custom",
		message: "expected an https origin such as https://mastodon.example (plain http for loopback alone)"
	});
	return NEVER;
});

export { serverOrigin as n, isLoopback as t };