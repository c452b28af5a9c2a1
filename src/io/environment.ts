import type { Environment } from '../model/ports.ts';

/** The process's own variables. An empty one is unset: a workflow maps a missing secret to an empty string. */
export function processEnvironment(variables: Record<string, string | undefined> = process.env): Environment {
  return { get: name => (Object.hasOwn(variables, name) && variables[name] !== '' ? variables[name] : undefined) };
}

/**
 * What a child process of ours may see: what git, ssh and a proxy need, and no account's secret. Hooks and credential
 * helpers of a repository run with this too.
 */
const inherited =
  /^(?:PATH|HOME|USER|LOGNAME|TMPDIR|TEMP|TMP|SYSTEMROOT|APPDATA|LOCALAPPDATA|USERPROFILE|XDG_\w+|SSH_\w+|GIT_SSH\w*|GIT_ASKPASS|GIT_TRACE\w*|GIT_SSL_\w+|GIT_CONFIG_\w+|SSL_CERT_\w+|CURL_CA_BUNDLE|RUNNER_TEMP|(?:https?|no|all)_proxy)$/i;

export function childVariables(
  more: Record<string, string>,
  variables: Record<string, string | undefined> = process.env,
): Record<string, string> {
  // Each look at one of the process's own costs a call into the system.
  const names = Object.keys(variables).filter(name => inherited.test(name));
  const kept = names.flatMap(name => {
    const value = variables[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(kept), ...more };
}

/** What a program needs to show something on the person's screen. */
export function desktopVariables(variables: Record<string, string | undefined> = process.env): Record<string, string> {
  const names = ['DISPLAY', 'WAYLAND_DISPLAY', 'XAUTHORITY', 'DBUS_SESSION_BUS_ADDRESS', 'BROWSER'];
  return Object.fromEntries(names.flatMap(name => (variables[name] === undefined ? [] : [[name, variables[name]]])));
}
