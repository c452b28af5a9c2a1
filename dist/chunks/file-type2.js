import { t as fileTypeFromBuffer } from "./file-type.js";

export { fileTypeFromBuffer };