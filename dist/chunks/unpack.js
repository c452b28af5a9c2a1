import { t as unpackOnlyFile } from "./unpack2.js";

export { unpackOnlyFile };