// src/io/environment.ts
function processEnvironment(variables = process.env) {
	return { get: (name) => Object.hasOwn(variables, name) && variables[name] !== "" ? variables[name] : void 0 };
}
const inherited = /^(?:PATH|HOME|USER|LOGNAME|TMPDIR|TEMP|TMP|SYSTEMROOT|APPDATA|LOCALAPPDATA|USERPROFILE|XDG_\w+|SSH_\w+|GIT_SSH\w*|GIT_ASKPASS|GIT_TRACE\w*|GIT_SSL_\w+|GIT_CONFIG_\w+|SSL_CERT_\w+|CURL_CA_BUNDLE|RUNNER_TEMP|(?:https?|no|all)_proxy)$/i;
function childVariables(more, variables = process.env) {
	const kept = Object.entries(variables).filter((entry) => entry[1] !== void 0 && inherited.test(entry[0]));
	return {
		...Object.fromEntries(kept),
		...more
	};
}

export { processEnvironment as n, childVariables as t };