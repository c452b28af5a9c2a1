import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Account } from '../../src/model/config.ts';
import type { Fault } from '../../src/model/outcome.ts';
import { rolesAnswer, userinfoAnswer } from './answers.ts';
import { askWho, call } from './api.ts';
import { questionFault } from './faults.ts';

/** Who posts. */
export interface Author {
  urn: string;
  name: string;
}

/** The URN of the organization that the config names, or null for a person. */
export function organizationOf({ place }: Account): string | null {
  return place.organization === undefined ? null : `urn:li:organization:${place.organization}`;
}

/** The author, asked once a run: the address has a day's limit of its own. */
export async function authorOf(context: PlatformContext): Promise<Author | Fault> {
  const known = context.session.get('author') as Author | undefined;
  if (known !== undefined) return known;
  const organization = organizationOf(context.account);
  const author = await (organization === null ? personOf(context) : pageOf(organization, context));
  if (!('outcome' in author)) context.session.set('author', author);
  return author;
}

async function personOf(context: PlatformContext): Promise<Author | Fault> {
  const answer = await askWho(context);
  if ('outcome' in answer) return answer;
  const read = answer.kind === 'answer' && answer.status === 200 ? userinfoAnswer.safeParse(answer.json) : null;
  if (!read?.success) return questionFault(answer, context);
  return { urn: `urn:li:person:${read.data.sub}`, name: read.data.name || read.data.sub };
}

const mayPost = ['ADMINISTRATOR', 'CONTENT_ADMIN', 'CONTENT_ADMINISTRATOR', 'DIRECT_SPONSORED_CONTENT_POSTER'];
const mostRoles = 100;

/** Only a member with a role there may post for an organization. A token without the right to ask is tried as it is. */
async function pageOf(urn: string, context: PlatformContext): Promise<Author | Fault> {
  const query = `q=roleAssignee&state=APPROVED&count=${mostRoles}`;
  const answer = await call(context, { method: 'GET', path: 'organizationAcls', query, restliMethod: 'FINDER' });
  if ('outcome' in answer) return answer;
  const name = `organization ${urn.split(':').at(-1)}`;
  if (answer.kind === 'answer' && answer.status === 403) return { urn, name };
  const read = answer.kind === 'answer' && answer.status === 200 ? rolesAnswer.safeParse(answer.json) : null;
  if (!read?.success) return questionFault(answer, context);
  const { elements } = read.data;
  const own = elements.filter(({ organization, organizationTarget }) => (organization ?? organizationTarget) === urn);
  if (own.some(({ role }) => mayPost.includes(role)) || elements.length >= mostRoles) return { urn, name };
  const roles = own.map(({ role }) => role).join(', ');
  const has = roles === '' ? 'no role' : `the role ${roles} alone`;
  const message = `LinkedIn: the member of the token has ${has} on the page of ${name}; posting needs one of ${mayPost.join(', ')}`;
  return { outcome: 'rejected', code: 'platform.forbidden', message, retryAt: null };
}
