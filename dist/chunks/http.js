import { t as createHttp } from "./http2.js";

export { createHttp };