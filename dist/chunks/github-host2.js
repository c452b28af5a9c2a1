import { n as one, r as openGithubHost, t as all } from "./github-host.js";

export { all, one, openGithubHost };