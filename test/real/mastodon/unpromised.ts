type Members = Record<string, unknown>;

interface Row {
  what: string;
  see: string;
  isMet(value: Members): boolean;
  /** The members that are left open there: whatever they are, the compiler takes them. */
  open: string[];
}

/** Stands for a member that is left open. */
export const open = '\u0000open';

const docs = 'https://docs.joinmastodon.org';

/** Where the types of masto ask for more than every server of this interface says, or than the double has a use for. All else has to hold as it is. */
export const unpromisedRows: readonly Row[] = [
  {
    what: 'an account that has not written has no date of its last status',
    see: `${docs}/entities/Account/#last_status_at`,
    isMet: value => value.lastStatusAt === null,
    open: ['lastStatusAt'],
  },
  {
    what: 'an account tells who may feature it only since version 4.6, which is newer than the one we stand for',
    see: `${docs}/entities/Account/`,
    isMet: value => 'acct' in value && 'avatar' in value && !('featureApproval' in value),
    open: ['featureApproval'],
  },
  {
    what: 'the same for the words to its pictures',
    see: `${docs}/entities/Account/`,
    isMet: value => 'acct' in value && 'avatar' in value && !('avatarDescription' in value),
    open: ['avatarDescription', 'headerDescription'],
  },
  {
    what: 'a tag in a status has a name and an address, and no id',
    see: `${docs}/entities/Status/#Tag`,
    isMet: value => Object.keys(value).sort().join() === 'name,url',
    open: ['id'],
  },
  {
    what: 'an option of a poll has no emojis of its own',
    see: `${docs}/entities/Poll/#Option`,
    isMet: value => 'votesCount' in value && 'title' in value && !('emojis' in value),
    open: ['emojis'],
  },
  {
    what: 'an option of a poll that hides its totals has no count',
    see: `${docs}/entities/Poll/#Option-votes_count`,
    isMet: value => 'title' in value && value.votesCount === null,
    open: ['votesCount'],
  },
  {
    what: 'media that are in work have no preview yet',
    see: `${docs}/methods/media/#v2`,
    isMet: value => value.url === null && value.previewUrl === null,
    open: ['previewUrl'],
  },
  {
    what: 'the role is told of the account, not of its source',
    see: `${docs}/entities/Account/#CredentialAccount`,
    isMet: value => 'followRequestsCount' in value && !('role' in value),
    open: ['role'],
  },
  {
    what: 'the role of an account has no more members than these, and its numbers are texts',
    see: `${docs}/entities/Role/`,
    isMet: value => 'permissions' in value && 'highlighted' in value,
    open: ['id', 'permissions', 'position', 'createdAt', 'updatedAt', 'collectionLimit'],
  },
  {
    what: 'the double has no stream of events to name',
    see: `${docs}/entities/V1_Instance/#urls`,
    isMet: value => 'shortDescription' in value && 'urls' in value,
    open: ['urls'],
  },
  {
    what: 'the double has no picture of itself in several sizes',
    see: `${docs}/entities/Instance/#thumbnail`,
    isMet: value => 'blurhash' in value && 'versions' in value,
    open: ['blurhash', 'versions', 'description'],
  },
  {
    what: 'the double says of its configuration what it holds posts against, and no more',
    see: `${docs}/entities/Instance/#configuration`,
    isMet: value => 'statuses' in value && 'polls' in value && !('urls' in value),
    open: ['urls', 'accounts', 'translation', 'vapid'],
  },
  {
    what: 'the version of the interface is a number',
    see: `${docs}/entities/Instance/#api_versions`,
    isMet: value => typeof value.mastodon === 'number',
    open: ['mastodon'],
  },
  {
    what: 'nobody has to be named as the contact',
    see: `${docs}/entities/Instance/#contact`,
    isMet: value => 'email' in value && value.account === null,
    open: ['account'],
  },
];

/** The same value with those members left open; `met` is told of each row that was needed. */
export function unpromised(value: unknown, met: (row: number) => void): unknown {
  if (Array.isArray(value)) return value.map(item => unpromised(item, met));
  if (typeof value !== 'object' || value === null) return value;
  const members: Members = Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, unpromised(item, met)]),
  );
  const rows = unpromisedRows.map((row, index) => ({ ...row, index })).filter(({ isMet }) => isMet(members));
  for (const row of rows) {
    met(row.index);
    for (const name of row.open) members[name] = open;
  }
  return members;
}
