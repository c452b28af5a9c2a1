import { n as imageSize, r as types, t as disableTypes } from "./esm.js";

export { imageSize as default, imageSize, disableTypes, types };