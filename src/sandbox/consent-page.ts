import { html, type Reply } from './reply.ts';
import { escapeHtml } from './timeline-page.ts';

/** A page that asks a person, as a platform's own does: two buttons, no script. */
export function consentPage(
  platform: string,
  { scopes, fields, action }: { scopes: readonly string[]; fields: Record<string, string>; action: string },
): Reply {
  const hidden = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  return page(
    `Allow the app to use your ${platform} account?`,
    `<ul>${scopes.map(scope => `<li>${escapeHtml(scope)}</li>`).join('')}</ul>
<form method="post" action="${escapeHtml(action)}">
${hidden.join('\n')}
<button name="decision" value="allow">Allow</button>
<button name="decision" value="deny">Deny</button>
</form>`,
  );
}

/** What is shown in place of a redirect, for apps that have none. */
export function codePage(code: string): Reply {
  return page('Copy this code to the app', `<p><code>${escapeHtml(code)}</code></p>`);
}

/** Without a redirect: whoever asked this may not be told anything. */
export function faultPage(message: string): Reply {
  return page('This request cannot be answered', `<p>${escapeHtml(message)}</p>`, 400);
}

function page(title: string, body: string, status = 200): Reply {
  // No `form-action`: browsers hold the redirect after the form against it too.
  const policy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";
  const text = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body><h1>${escapeHtml(title)}</h1>
${body}
</body>
</html>
`;
  return html(status, text, { 'content-security-policy': policy, 'x-content-type-options': 'nosniff' });
}
