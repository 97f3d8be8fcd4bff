/**
 * Parts of an absolute http(s) address as `absoluteUrl` gives it. Every link of every page comes here, several
 * times: the address is cut, not parsed.
 */
export function pathOf(url: string): string {
  const start = pathStart(url);
  return url.slice(start, endOf(url, "?", endOf(url, "#", url.length, start), start));
}

/** The host without its port, in lower case. */
export function hostnameOf(url: string): string {
  const start = url.indexOf("//") + 2;
  const host = url.slice(start, pathStart(url));
  if (!host.includes(":")) return host;
  const port = host.lastIndexOf(":");
  return port > host.lastIndexOf("]") ? host.slice(0, port) : host;
}

/** The path with the query, without the fragment. */
export function pathAndQueryOf(url: string): string {
  const start = pathStart(url);
  return url.slice(start, endOf(url, "#", url.length, start));
}

function pathStart(url: string): number {
  const slash = url.indexOf("/", url.indexOf("//") + 2);
  return slash < 0 ? url.length : slash;
}

function endOf(url: string, mark: string, otherwise: number, from: number): number {
  const at = url.indexOf(mark, from);
  return at < 0 || at > otherwise ? otherwise : at;
}
