import { A as compareIssues } from "./begin.js";
import { $n as storingOf, Bt as readConfig, Gn as layOut, H as requireBranch, Hn as payloadIssue, Jn as diagnose, Kn as followChain, Un as unnamedPayload, Vn as namedPayload, Wn as accountNames, Xn as namedHead, Yn as isNamed, Zn as verifyHeads, qn as followFile } from "./publishing.js";

// src/ledger/verify-payload-files.ts
const most = {
	files: 2e3,
	bytes: 8388608
};
function payloadFiles(source, files) {
	const unnamed = new Map(files);
	const issues = [];
	let waiting = [];
	let bytes = 0;
	const readWaiting = async () => {
		const group = waiting;
		waiting = [];
		bytes = 0;
		const contents = await source.read(group.map(({ blob }) => blob));
		for (const [index, named] of group.entries()) issues.push(...payloadIssue(named, contents[index]));
	};
	return {
		add(entry) {
			if (entry === null || unnamed.size === 0) return;
			const named = namedPayload(entry);
			const file = named === null ? void 0 : unnamed.get(named.path);
			if (named === null || file === void 0) return;
			unnamed.delete(named.path);
			waiting.push({
				...named,
				...file
			});
			bytes += file.size;
		},
		async readFull() {
			if (waiting.length >= most.files || bytes >= most.bytes) await readWaiting();
		},
		async finish() {
			await readWaiting();
			return [...issues, ...[...unnamed.keys()].map(unnamedPayload)];
		}
	};
}

// src/ledger/verify-stream.ts
async function verifyLedgerStream(source, files) {
	const layout = layOut(files);
	const [headsBytes] = layout.heads === void 0 ? [] : await source.read([layout.heads.blob]);
	const { heads, issues } = verifyHeads(headsBytes, layout.accounts.size > 0);
	const found = [issues, layout.issues];
	const payloads = payloadFiles(source, layout.payloads);
	let entries = 0;
	for (const account of accountNames(layout, heads)) {
		const months = layout.accounts.get(account) ?? [];
		const named = namedHead(account, heads);
		const sound = await follow(source, account, months, named, payloads);
		if (sound !== null) {
			entries += sound;
			continue;
		}
		const broken = diagnose(account, await readWhole(source, months), named);
		for (const entry of broken.entries) payloads.add(storingOf(entry));
		entries += broken.entries.length;
		found.push(broken.issues);
	}
	found.push(await payloads.finish());
	return {
		entries,
		issues: found.flat().sort(compareIssues)
	};
}
async function follow(source, account, months, named, payloads) {
	const chain = followChain(account, null);
	const files = months.map(({ month }) => followFile(chain, month));
	for await (const { index, bytes } of source.stream(months.map(({ blob }) => blob))) {
		for (const step of files[index].steps(bytes)) {
			if (step === null) return null;
			payloads.add(step);
		}
		await payloads.readFull();
	}
	if (!files.every((file) => file.isWhole()) || !isNamed(chain.head(), named)) return null;
	return chain.head()?.sequence ?? 0;
}
async function readWhole(source, months) {
	const contents = await source.read(months.map(({ blob }) => blob));
	return months.map((month, index) => ({
		...month,
		bytes: contents[index]
	}));
}

// src/pipeline/verify.ts
async function verify(world) {
	const config = await readConfig(world.files, world.adapters);
	const branch = await requireBranch(world, config.ledgerBranch);
	const commit = await branch.fetch();
	const files = commit === null ? [] : await branch.list(commit);
	const { entries, issues } = await verifyLedgerStream(branch, files);
	return {
		ledger: branch.describe,
		commit,
		ok: issues.length === 0,
		entries,
		issues
	};
}

export { verify as t };