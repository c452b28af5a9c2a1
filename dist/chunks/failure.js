// src/model/failure.ts
const failureCodes = {
	"usage.argument": "An argument or option is wrong",
	"usage.now": "A rehearsed time was given where real servers would be reached",
	"usage.endpoints": "MERGECAST_ENDPOINTS is not an object from platform ids to origins",
	"usage.post": "No post or target has that name",
	"config.invalid": "The config has errors",
	"ledger.broken": "The ledger cannot be read or does not verify",
	"git.missing": "git is not installed",
	"git.not-a-repository": "The folder is not in a git repository",
	"git.failed": "A git command failed",
	"git.unreachable": "The remote could not be reached",
	"git.push-refused": "The remote refused the push to the ledger branch",
	"git.push-unclear": "It is not known whether a push arrived",
	"git.rewritten": "The ledger branch at the remote is not the one that this clone last saw, or is gone",
	"git.other-ledger": "The ledger branch that the config names does not exist, while another ledger does",
	"git.lock-lost": "Other runs moved the ledger again and again",
	"files.write": "A file could not be written",
	"internal.invariant": "Something that must hold did not hold"
};
var Failure = class extends Error {
	name = "Failure";
	code;
	remedy;
	state;
	issues;
	constructor(code, message, more) {
		super(message, more.cause === void 0 ? void 0 : { cause: more.cause });
		this.code = code;
		this.remedy = more.remedy;
		this.state = more.state ?? null;
		this.issues = more.issues ?? [];
	}
};

export { failureCodes as n, Failure as t };