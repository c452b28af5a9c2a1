import { z } from 'zod';
import type { Double } from './double.ts';
import { type Incoming, parseJson } from './incoming.ts';
import { html, json, type Reply } from './reply.ts';
import { timelinePage } from './timeline-page.ts';

const faultRequest = z.object({ fault: z.string() });

/** The double's own routes, beside those of its platform; null where the request is for the platform. */
export function controlReply(double: Double, request: Incoming): Reply | null {
  const { method, path } = request;
  if (method === 'GET' && path === '/') return timeline(double);
  if (!path.startsWith('/_sandbox/')) return null;
  // A page of another site can make a browser send a request here; only what changes something is of interest to it.
  if (method !== 'GET' && !isOwnOrigin(request.headers.origin, double))
    return json(403, { error: 'Only for loopback' });
  switch (`${method} ${path}`) {
    case 'GET /_sandbox/state':
      return json(200, describe(double));
    case 'POST /_sandbox/faults':
      return addFault(double, request);
    case 'DELETE /_sandbox/faults':
      double.faults.clear();
      return json(200, { faults: [] });
    case 'POST /_sandbox/reset':
      double.reset();
      return json(200, describe(double));
    default:
      return json(404, { error: 'The sandbox has no such route' });
  }
}

function timeline(double: Double): Reply {
  // Posts are hostile text: even what escaping missed could load and run nothing.
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  const page = timelinePage(double.platform, double.posts());
  return html(200, page, { 'content-security-policy': policy, 'x-content-type-options': 'nosniff' });
}

function describe(double: Double) {
  const { platform, creates, requests } = double;
  return { platform, creates, posts: double.posts(), requests: requests.length };
}

/** Reads the body as JSON whatever it is called: `curl -d` calls everything a form. */
function addFault(double: Double, { bytes }: Incoming): Reply {
  try {
    double.fault(faultRequest.parse(parseJson(bytes)).fault);
    return json(200, { faults: double.faults.list() });
  } catch (error) {
    const message = error instanceof RangeError ? error.message : 'Send JSON: {"fault": "accept-then-cut:1"}';
    return json(400, { error: message });
  }
}

function isOwnOrigin(origin: string | undefined, double: Double): boolean {
  const port = new URL(double.origin).port;
  return origin === undefined || origin === double.origin || origin === `http://localhost:${port}`;
}
