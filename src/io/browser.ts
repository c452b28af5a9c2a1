import { spawn } from 'node:child_process';
import type { Browser } from '../model/person-ports.ts';
import { childVariables, desktopVariables } from './environment.ts';

/** What each system opens an address with; without a shell, which would give characters of the address a meaning. */
const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  linux: ['xdg-open'],
};

export function systemBrowser(platform: NodeJS.Platform = process.platform): Browser {
  return {
    async open(url) {
      const [program, ...words] = openers[platform] ?? [];
      if (program === undefined || !/^https?:\/\//.test(url)) return false;
      const child = spawn(program, [...words, url], {
        stdio: 'ignore',
        detached: true,
        env: childVariables(desktopVariables()),
      });
      return new Promise(resolve => {
        child.once('error', () => resolve(false));
        child.once('spawn', () => {
          // It may live as long as the person reads; we do not wait for it.
          child.unref();
          resolve(true);
        });
      });
    },
  };
}
