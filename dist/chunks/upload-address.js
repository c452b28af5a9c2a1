// adapters/kit/upload-address.ts
function uploadAddress(context, address, hosts) {
	if (typeof address !== "string" || !URL.canParse(address)) return null;
	const url = new URL(address);
	if (url.username !== "" || url.password !== "") return null;
	if (context.moved) return url.origin === context.origin("") ? url.href : null;
	const isAllowed = hosts.some((host) => host.startsWith(".") ? url.hostname.endsWith(host) : url.hostname === host);
	return url.protocol === "https:" && url.port === "" && isAllowed ? url.href : null;
}

export { uploadAddress as t };