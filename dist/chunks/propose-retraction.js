import { un as decodeText } from "./publishing.js";
import { t as withField } from "./edit-front-matter.js";
import { t as outline } from "./plan.js";
import { n as failed, r as propose, t as baseOf } from "./propose.js";

// src/mcp/calls/propose-retraction.ts
async function run({ post, accounts, reason, agent }, context) {
	const { world } = context;
	const { plan } = await outline(world);
	const own = plan.targets.filter((target) => [
		target.postId,
		target.post.id,
		target.post.file
	].includes(post));
	const file = own[0]?.post.file;
	if (file === void 0) throw failed(`there is no post ${post.slice(0, 200)}`, "list_posts gives their names.");
	const strange = accounts.filter((name) => !own.some((target) => target.account.name === name));
	if (strange.length > 0) throw failed(`${post} does not go to ${strange.join(", ")}`, "Name accounts of the post.");
	const proposing = await world.proposing();
	const [bytes] = await proposing.branches.read(await baseOf(proposing), [file]);
	const text = bytes == null ? null : decodeText(bytes);
	if (text === null) throw failed(`${file} is not on ${proposing.into}`, "Only what is merged can be taken back.");
	const edited = withField(text, "retract", accounts.length === 0 ? true : accounts);
	if (edited === null) throw failed(`the front matter of ${file} cannot be edited by itself`, "A person has to do it.");
	const files = /* @__PURE__ */ new Map([[file, new TextEncoder().encode(edited)]]);
	const wanted = {
		kind: "retraction",
		title: `take back ${post}`,
		summary: reason,
		agent,
		key: null
	};
	return propose({
		...wanted,
		files,
		replaces: true
	}, context);
}

export { run };