/**
 * Aborted by Ctrl-C and by a runner's cancel (SIGINT, then SIGTERM). The run then stops sending and writes down what it
 * knows; a second signal ends the process at once, as people expect.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort(new Error('stopped by a signal'));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return controller.signal;
}
