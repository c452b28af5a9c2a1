import type { Account } from '../../src/model/config.ts';
import { videoId } from './api.ts';

export function page({ place }: Account): string {
  return place.channel === undefined
    ? 'https://studio.youtube.com/'
    : `https://www.youtube.com/channel/${place.channel}`;
}

const hosts = new Set(['www.youtube.com', 'youtube.com', 'm.youtube.com', 'youtu.be']);

/** The address of a video says nothing about its channel: that it is one of a video is all that can be told. */
export function owns(address: URL): boolean {
  if (!hosts.has(address.host)) return false;
  return videoId.safeParse(idIn(address)).success;
}

function idIn({ host, pathname, searchParams }: URL): string | undefined {
  if (host === 'youtu.be') return pathname.slice(1);
  if (pathname === '/watch') return searchParams.get('v') ?? undefined;
  return /^\/(?:shorts|live)\/([^/]+)\/?$/.exec(pathname)?.[1];
}
