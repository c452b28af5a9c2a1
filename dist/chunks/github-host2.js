import { t as openGithubHost } from "./github-host.js";

export { openGithubHost };