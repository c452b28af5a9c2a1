import { n as terminalDialogue, t as composeConnecting } from "./compose-connecting.js";

export { terminalDialogue };