import { absoluteUrl } from "./absolute-url.ts";

/** The absolute address, where it stays on the page's own host and scheme; else null. */
export function sameHost(href: string, pageUrl: string): string | null {
  const url = absoluteUrl(href, pageUrl);
  if (url === null) return null;
  const target = new URL(url);
  const own = new URL(pageUrl);
  if (target.hostname !== own.hostname) return null;
  target.protocol = own.protocol;
  target.host = own.host;
  target.hash = "";
  return target.href;
}
