import { n as userAgent, t as createHttp } from "./http2.js";

export { createHttp };