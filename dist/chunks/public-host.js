import { g as isLoopback } from "./nouns.js";

// adapters/kit/public-host.ts
const privateNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|arpa|onion|invalid)$/i;
function isPublicHost(host) {
	return /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(host) && host.length <= 253 && !isLoopback(host) && !privateNames.test(host);
}

export { isPublicHost as t };