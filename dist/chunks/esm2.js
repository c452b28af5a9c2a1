import { n as types, t as imageSize } from "./esm.js";

export { imageSize };