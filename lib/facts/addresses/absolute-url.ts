import { directoriesOf, isPlainAddress, isPlainPath, plainJoin } from "./plain-address.ts";
import { parseUrl } from "./parse-url.ts";

const HTTP = /^https?:$/;
const BREAKS = /[\t\r\n]/g;
const UP = "../";
/** Places that a script fills before anybody can press the link: {{url}}, ${url}, <%=url%>, #{url}, [!--url--]. */
const UNFILLED = /\{\{|[$#]\{|<%|\[!--|%7B%7B/i;
/** Calls of scripts, of which every page has some. */
const CALL = /^javascript:/i;

/**
 * The absolute http(s) address a link leads to, or null for anything else (`javascript:`, `mailto:`, a template's
 * unfilled place, nonsense).
 * Line breaks and indents inside an href are dropped, as browsers do.
 */
export function absoluteUrl(href: string, base?: string): string | null {
  const text = href.replace(BREAKS, "").trim();
  return isPlainAddress(text) ? text : read(text, base);
}

/** `absoluteUrl` for the many links of one page: the base is taken apart once, simple links are only joined to it. */
export function addressReader(base: string): (href: string) => string | null {
  const { origin, pathname, protocol } = new URL(base);
  const directory = pathname.slice(0, pathname.lastIndexOf("/") + 1);
  const isHttp = HTTP.test(protocol);
  const [root, place] = [`${origin}/`, origin + directory];
  const above = directoriesOf(directory);
  const upwards = (href: string): string | null => {
    let steps = 0;
    while (href.startsWith(UP, steps * UP.length)) steps += 1;
    const start = steps * UP.length;
    return isPlainPath(href, start)
      ? origin + (above[Math.min(steps, above.length - 1)] ?? "/") + href.slice(start)
      : null;
  };
  /** The commonest: `/a/b.html`, `./b.html`, `../b/`, a whole address. */
  const plain = (href: string): string | null => {
    if (href.startsWith("/")) return href.length > 1 && isPlainPath(href, 1) ? origin + href : null;
    if (href.startsWith("./")) return href.length > 2 && isPlainPath(href, 2) ? place + href.slice(2) : null;
    if (href.startsWith(UP)) return upwards(href);
    if (href.startsWith(root) && isPlainPath(href, root.length)) return href;
    return href.startsWith("http") && isPlainAddress(href) ? href : null;
  };
  return (href) => {
    const known = isHttp ? plain(href) : null;
    if (known !== null) return known;
    const text = href.replace(BREAKS, "").trim();
    if (CALL.test(text)) return null;
    return (isHttp ? plainJoin(text, origin, directory) : null) ?? read(text, base);
  };
}

function read(text: string, base: string | undefined): string | null {
  // An href that is empty or only a quirk of a template leads nowhere new.
  if ((text === "" && base === undefined) || UNFILLED.test(text)) return null;
  const url = parseUrl(text, base);
  if (url === null) return null;
  if (url.username !== "") url.username = "";
  if (url.password !== "") url.password = "";
  return HTTP.test(url.protocol) && url.hostname !== "" ? url.href : null;
}
