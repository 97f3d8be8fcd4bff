/** Characters that reading an address leaves as they are; `%` may hide a dot, `'` and `|` are escaped in places. */
const SAFE = "[\\w\\-.~!$&()*+,;=:@/]*";
const QUERY = "(?:\\?[\\w\\-.~!$&()*+,;=:@/?%]*)?(?:#[\\w\\-.~!$&()*+,;=:@/?%]*)?";
const HOST = "(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}";
const IPV4 = "(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!:|/)|(?=[:/]))){4}";
/** The ports that a scheme stands for are left away when an address is read. */
const PORT = "(?::(?!80/|443/)[1-9]\\d{0,3}|:[1-5]\\d{4})?";
const ABSOLUTE = new RegExp(`^https?://(?:${HOST}|${IPV4})${PORT}/${SAFE}${QUERY}$`);
const RELATIVE = new RegExp(`^(?:\\.\\./|\\./)*(?!\\.)[\\w\\-.~!$&()*+,;=@/]+${QUERY}$`);
/** A step inside a path that a reader of addresses takes away, or an escape that a host may not have. */
const NEEDS_READING = /\/\.|^\/\/|xn--/;

/** Whether an absolute http(s) address is already written as `new URL` would write it. Not all that are show it. */
export function isPlainAddress(url: string): boolean {
  return ABSOLUTE.test(url) && !NEEDS_READING.test(url);
}

const [POINT, STROKE] = [46, 47];
/** Letters, digits, `-`, `.`, `/` and `_`: a path of nothing else is left as it is, but for steps like `/../`. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[\w\-./]/.test(String.fromCharCode(code))),
);

/** Whether an address from this place on is a plain path without a step; most are, and one look at each character tells. */
export function isPlainPath(url: string, from: number): boolean {
  let before = STROKE;
  for (let at = from; at < url.length; at++) {
    const code = url.charCodeAt(at);
    if (PLAIN[code] !== 1 || (before === STROKE && (code === POINT || code === STROKE))) return false;
    before = code;
  }
  return true;
}

/** A directory (`/a/b/`) and those above it, up to the root. */
export function directoriesOf(directory: string): string[] {
  const all = [directory];
  for (let end = directory.length - 1; end > 0;) {
    end = directory.lastIndexOf("/", end - 1);
    all.push(directory.slice(0, end + 1));
  }
  return all;
}

/**
 * What an href leads to from a page at `origin` + `directory` (`/a/b/`), by cutting and joining; null when it is not
 * so simple and must be read by `new URL`.
 */
export function plainJoin(href: string, origin: string, directory: string): string | null {
  if (href.startsWith("http") && href.includes(":")) return isPlainAddress(href) ? href : null;
  if (!RELATIVE.test(href)) return null;
  if (href.startsWith("/")) return NEEDS_READING.test(href) ? null : origin + href;
  let place = directory;
  let start = 0;
  while (href.startsWith(".", start)) {
    const isUp = href.startsWith("../", start);
    if (isUp) place = place.slice(0, place.lastIndexOf("/", place.length - 2) + 1) || "/";
    start += isUp ? 3 : 2;
  }
  const rest = href.slice(start);
  return rest.startsWith("/") || NEEDS_READING.test(rest) ? null : origin + place + rest;
}
