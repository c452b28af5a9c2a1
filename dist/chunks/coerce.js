import { Kr as _coercedNumber, br as ZodString, qr as _coercedString, vr as ZodNumber } from "./publishing.js";

// node_modules/zod/v4/classic/coerce.js
function string(params) {
	return _coercedString(ZodString, params);
}
function number(params) {
	return _coercedNumber(ZodNumber, params);
}

export { string as n, number as t };