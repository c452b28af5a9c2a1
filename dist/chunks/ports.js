// src/model/ports.ts
var HttpFailure = class extends Error {
	name = "HttpFailure";
	kind;
	written;
	constructor(kind, written, message, cause) {
		super(message, cause === void 0 ? void 0 : { cause });
		this.kind = kind;
		this.written = written;
	}
};

export { HttpFailure as t };