// Cuts test/github/openapi.json out of GitHub's published description of its API: the operations that Mergecast uses, with
// what they take and the shape of what they answer, and no prose. The description is 385 MB installed, so it is no
// dependency: unpack the package somewhere and name its file.
//
//   npm pack @octokit/openapi@23.0.2     # MIT; made from github.com/github/rest-api-description
//   node .ci/github-openapi.mjs PATH/generated/api.github.com.deref.json
import { readFileSync, writeFileSync } from 'node:fs';

const operations = [
  'get /repos/{owner}/{repo}',
  'get /repos/{owner}/{repo}/pulls',
  'get /repos/{owner}/{repo}/pulls/{pull_number}',
  'get /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'get /repos/{owner}/{repo}/pulls/{pull_number}/commits',
  'get /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'get /repos/{owner}/{repo}/commits',
  'get /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'get /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'post /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'patch /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'get /repos/{owner}/{repo}/actions/runs',
  'get /repos/{owner}/{repo}/actions/runs/{run_id}',
  'get /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  'get /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
  'get /orgs/{org}/teams/{team_slug}',
  'get /orgs/{org}/teams/{team_slug}/memberships/{username}',
  'post /repos/{owner}/{repo}/pulls',
  'patch /repos/{owner}/{repo}/pulls/{pull_number}',
  'get /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'get /repos/{owner}/{repo}/commits/{ref}/status',
  'get /repos/{owner}/{repo}/rules/branches/{branch}',
  'get /repos/{owner}/{repo}/branches/{branch}',
  'get /repos/{owner}/{repo}/branches/{branch}/protection',
  'get /user',
  'get /repos/{owner}/{repo}/actions/workflows',
  'get /repos/{owner}/{repo}/actions/secrets',
  'get /repos/{owner}/{repo}/actions/secrets/public-key',
  'put /repos/{owner}/{repo}/actions/secrets/{secret_name}',
  'delete /repos/{owner}/{repo}/actions/secrets/{secret_name}',
  'get /repos/{owner}/{repo}/environments/{environment_name}/secrets',
  'get /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key',
  'put /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}',
  'delete /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}',
];

/** Keywords that decide what fits; all others are prose or hints. `required` of an answer binds GitHub, not a double. */
const deciding = [
  'type',
  'enum',
  'properties',
  'items',
  'oneOf',
  'anyOf',
  'allOf',
  'nullable',
  'minItems',
  'maxItems',
  'pattern',
  'additionalProperties',
];

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Name the file api.github.com.deref.json of @octokit/openapi.');
const { info, paths } = JSON.parse(readFileSync(source, 'utf8'));

const cut = operations.map(name => {
  const [method, path] = name.split(' ');
  const { parameters = [], requestBody, responses } = paths[path][method];
  const body = requestBody?.content['application/json']?.schema;
  const answers = Object.entries(responses).map(([status, { content }]) => {
    const schema = content?.['application/json']?.schema;
    return [status, status.startsWith('2') && schema !== undefined ? slim(schema) : null];
  });
  return {
    method: method.toUpperCase(),
    path,
    parameters: parameters.map(({ name, in: place, required = false, schema }) => ({
      name,
      in: place,
      required,
      schema: slim(schema, ['required']),
    })),
    body: body === undefined ? null : slim(body, ['required']),
    answers: Object.fromEntries(answers),
  };
});

const file = new URL('../test/github/openapi.json', import.meta.url);
const from = `@octokit/openapi 23.0.2, api.github.com ${info.version}, MIT`;
writeFileSync(file, `${JSON.stringify({ from, operations: cut })}\n`);

function slim(schema, more = []) {
  if (Array.isArray(schema)) return schema.map(each => slim(each, more));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') {
      kept.properties = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, slim(each, more)]));
    } else if (key === 'enum') kept.enum = schema.nullable && !value.includes(null) ? [...value, null] : value;
    else if (deciding.includes(key) || more.includes(key)) kept[key] = slim(value, more);
  }
  return kept;
}
