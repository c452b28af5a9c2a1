import { n as reviewOfHead, t as bringingPullRequests } from "./bringing-pull-requests2.js";

export { bringingPullRequests, reviewOfHead };