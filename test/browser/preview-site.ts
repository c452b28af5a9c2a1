import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import { main } from '../../src/entry/main.ts';

/** What `preview` makes of a folder of posts, kind ones and hostile ones, on a local server. */
export interface Site {
  origin: string;
  /** Where the page lies on the disk. */
  folder: string;
  close(): Promise<void>;
}

const config = `version: 1
timezone: Europe/Berlin
media: { public_url: "https://files.example/main" }
accounts:
  fediverse: { platform: mastodon, server: https://mastodon.example, credentials: { token: A } }
  bluesky: { platform: bluesky, identifier: harbour.example.com, credentials: { password: B } }
  company: { platform: linkedin, organization: "123456", credentials: { access_token: C } }
  harbour-x: { platform: x, username: harbour, credentials: { token: D } }
  harbour-threads: { platform: threads, username: harbour, credentials: { access_token: E } }
  clips: { platform: tiktok, username: harbour, credentials: { access_token: F } }
  town: { platform: reddit, subreddit: harbour, username: harbour, credentials: { client_id: G, client_secret: H, refresh_token: I } }
groups: { all: [fediverse, bluesky, company, harbour-x, harbour-threads] }
`;

const fifty = Array.from({ length: 50 }, (_, index) => `{ file: ./p${index % 4}.png, alt: Number ${index} }`).join(
  ', ',
);

const posts: Record<string, string> = {
  ferry: `accounts: [all]
publish_at: 2026-12-01T09:00:00
media: [{ file: ./p0.png, alt: The ferry }]
---
The ferry is back. [The timetable](https://example.com/timetable) is old. #harbour`,
  thread: `accounts: [fediverse, bluesky, town]
publish_at: 2026-12-03T18:30:00
media: [{ file: ./p1.png, alt: "", part: 2 }, { file: ./p2.png, alt: Blue, part: 2 }]
overrides: { reddit: { title: A morning } }
---
One

---

Two

---

Three`,
  poll: `accounts: [fediverse]
publish_at: 2026-12-09T12:00:00
overrides: { mastodon: { poll: { options: [Tea, Coffee], duration: P1D }, content_warning: Hot } }
---
Tea or coffee, @pilot@mastodon.example?`,
  card: `accounts: [bluesky]
link: https://example.com/report
overrides: { bluesky: { card: { title: The report, description: Of the year, image: ./p3.png } } }
---
Out now.`,
  photos: `accounts: [clips]
publish_at: 2026-12-10T12:00:00
media: [{ file: ./p0.png, alt: One }, { file: ./p1.png, alt: Two }]
overrides: { tiktok: { title: Photos, privacy: public } }
---
A caption`,
  unread: `accounts: [all]
colour: blue
---
Hello`,
  markup: `accounts: [fediverse, harbour-x]
publish_at: 2026-12-11T12:00:00
media: [{ file: ./p0.png, alt: "\\"><script>document.title='owned'</script><img src=x onerror=alert(1)>" }]
---
\\<script>document.title='owned'\\</script> \\<img src=https://evil.example/a.png onerror=alert(2)> \\</article>\\</main>\\<h1>mine\\</h1> \\<style>*{display:none}`,
  bidi: `accounts: [bluesky]
publish_at: 2026-12-12T12:00:00
---
مرحبا بالعالم and back; שלום \u202eevil\u202c end`,
  wide: `accounts: [bluesky, company]
publish_at: 2026-12-13T12:00:00
---
${'W'.repeat(400)} ${'字'.repeat(300)}`,
  'a-name-without-any-space-that-goes-on-and-on-and-on-and-on-and-on-and-on-and-on': `accounts: [fediverse]
publish_at: 2026-12-13T12:00:00
media: [${fifty}]
---
Fifty pictures`,
};

export async function openSite(): Promise<Site> {
  const repository = mkdtempSync(join(tmpdir(), 'mergecast-site-'));
  mkdirSync(join(repository, 'posts'));
  writeFileSync(join(repository, 'mergecast.yml'), config);
  for (const [name, text] of Object.entries(posts))
    writeFileSync(join(repository, `posts/${name}.md`), `---\n${text}\n`);
  for (const [index, background] of ['#c85028', '#2850c8', '#28c850', '#8c28c8'].entries()) {
    const picture = sharp({ create: { width: 600, height: 400, channels: 3, background } });
    writeFileSync(join(repository, `posts/p${index}.png`), await picture.png().toBuffer());
  }
  const said: string[] = [];
  const exit = await main(['preview', '--out', 'out', '--cwd', repository, '--now', '2026-11-25T10:00:00Z'], {
    stdout: text => said.push(text),
    stderr: text => said.push(text),
    colours: false,
    signal: new AbortController().signal,
  });
  // One of the posts is broken on purpose.
  if (exit !== 1) throw new Error(said.join(''));
  const folder = join(repository, 'out');
  const { origin, close } = await serve(folder);
  return {
    origin,
    folder,
    close: async () => {
      await close();
      rmSync(repository, { recursive: true, force: true });
    },
  };
}

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.png': 'image/png' };

async function serve(folder: string): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    // Browsers ask for it by themselves, of whatever is on the page.
    if (path === '/favicon.ico') response.writeHead(204).end();
    else if (!/^\/(?:index\.html|media\/[0-9a-f]{64}\.png)$/.test(path)) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': types[extname(path)] }).end(readFileSync(join(folder, path)));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>(resolve => server.close(() => resolve()));
  return { origin: `http://127.0.0.1:${port}/`, close };
}
