import { dn as decodeText } from "./publishing.js";
import { t as withField } from "./edit-front-matter.js";
import { t as outline } from "./plan.js";
import { c as mergedWorld, n as failed, r as propose } from "./propose.js";
import { t as signed } from "./signed.js";

// src/mcp/calls/propose-retraction.ts
async function run({ post, accounts, reason, agent }, context) {
	const { world } = context;
	const proposing = await world.proposing();
	const { world: merged, base } = await mergedWorld(world, proposing);
	const { plan } = await outline(merged);
	const own = plan.targets.filter((target) => [
		target.postId,
		target.post.id,
		target.post.file
	].includes(post));
	const file = own[0]?.post.file;
	if (file === void 0) {
		const remedy = `list_posts gives names; only what is merged into ${proposing.into} can be taken back.`;
		throw failed(`there is no post ${post.slice(0, 200)} on ${proposing.into}`, remedy);
	}
	const strange = accounts.filter((name) => !own.some((target) => target.account.name === name));
	if (strange.length > 0) throw failed(`${post} does not go to ${strange.join(", ")}`, "Name accounts of the post.");
	const [bytes] = await proposing.branches.read(base, [file]);
	const text = bytes == null ? null : decodeText(bytes);
	const edited = text === null ? null : withField(text, "retract", accounts.length === 0 ? true : accounts);
	if (edited === null) throw failed(`the front matter of ${file} cannot be edited by itself`, "A person has to do it.");
	const files = signed(/* @__PURE__ */ new Map([[file, new TextEncoder().encode(edited)]]), agent);
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