import { t as makePreview } from "./make-preview.js";

export { makePreview };