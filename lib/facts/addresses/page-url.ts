import { absoluteUrl } from "./absolute-url.ts";
import { isPlainAddress } from "./plain-address.ts";

/** Query parameters that name a visit, not a page. `sid` only with a drawn lot: gkmlpt calls its sites so, by number. */
const SESSION_PARAMETER =
  /^(?:(?:jsessionid|phpsessid|sessionid|session_id|aspsessionid[a-z]*)(?:=|$)|sid=(?=[^&]*[a-z])(?=[^&]*\d)[\w-]{16,}$)/i;
/** `;jsessionid=…` of Java, `/(S(…))` of ASP.NET where the browser keeps no cookies. */
const SESSION_PATH = /;jsessionid=[^/?#;]*|\/\([A-Z]\([a-z0-9]{20,}\)\)(?=\/)/gi;
/** Marks of a query, a fragment or a session in an address. */
const EXTRAS = /[?#;(]/;
const INDEX_FILE = /\/index\.(?:html?|shtml|jsp)$/;
/** gkmlpt is one page whose columns are hash routes; everywhere else a fragment is a place on the same page. */
const GKMLPT_ROUTE = /^#\/?(\d+)$/;

/**
 * The identity of an address: two links with the same result are the same page. Null when it is not http(s).
 * Resolved against `base` where given; a link to the base's own host then takes the base's scheme, because
 * lists served over https often print http links to themselves.
 */
export function normaliseUrl(url: string, base?: string): string | null {
  if (!EXTRAS.test(url) && isPlainAddress(url) && hasSchemeOf(base, url)) return url.replace(INDEX_FILE, "/");
  const absolute = absoluteUrl(url, base);
  if (absolute === null) return null;
  const page = new URL(absolute);
  alignScheme(page, base);
  const path = page.pathname.replace(SESSION_PATH, "");
  const query = sortedQuery(page.search);
  // A script with a query is asked by its name: `index.jsp?id=3` is not the directory's own page.
  const place = query === "" ? path.replace(INDEX_FILE, "/") : path;
  return `${page.protocol}//${page.host.replace(/\.(?=:|$)/, "")}${place}${query}${routeOf(page)}`;
}

function hasSchemeOf(base: string | undefined, url: string): boolean {
  return base === undefined || url.startsWith(base.slice(0, base.indexOf(":") + 1));
}

function alignScheme(page: URL, base: string | undefined): void {
  const from = base === undefined ? null : absoluteUrl(base);
  if (from === null) return;
  const origin = new URL(from);
  if (origin.host === page.host && origin.protocol !== page.protocol) page.protocol = origin.protocol;
}

/** Sorted as written: decoding would destroy GBK percent escapes. */
function sortedQuery(search: string): string {
  const kept = search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !SESSION_PARAMETER.test(pair));
  return kept.length === 0 ? "" : `?${kept.sort().join("&")}`;
}

function routeOf(page: URL): string {
  const route = page.pathname.includes("/gkmlpt") ? GKMLPT_ROUTE.exec(page.hash) : null;
  return route ? `#${route[1] ?? ""}` : "";
}
