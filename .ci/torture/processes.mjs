// The command line as a process of its own, with its git children in its group: one signal ends all of them.
import { spawn } from 'node:child_process';

/** Runs a command to its end, or kills its whole group that long after its start or after its first word. */
export function run(command, { cwd, environment, kill = null }) {
  const child = spawn(process.execPath, command, {
    cwd,
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const begun = performance.now();
  const output = { stdout: '', stderr: '' };
  let timer = null;
  let isKilled = false;
  const arm = () => {
    timer = setTimeout(() => {
      isKilled = killGroup(child.pid);
    }, kill.after);
  };
  if (kill?.from === 'start') arm();
  if (kill?.from === 'first word') child.stderr.once('data', arm);
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8').on('data', text => {
      output[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', status => {
      clearTimeout(timer);
      resolve({ ...output, status, isKilled, milliseconds: performance.now() - begun });
    });
  });
}

function killGroup(group) {
  try {
    process.kill(-group, 'SIGKILL');
    return true;
  } catch (error) {
    // It had ended by itself in this very moment.
    if (error.code === 'ESRCH') return false;
    throw error;
  }
}
