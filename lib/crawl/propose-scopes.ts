import { normaliseUrl } from "../facts/addresses/page-url.ts";

/** Path segments that county and city portals give to their science & technology bureau. */
const BUREAU_SEGMENT = /^(s|q|x|sq)?(kjj|kjt|kxjsj|kxjst|kjcxj|kgj|kjw|stic)$/i;

/**
 * The prefixes an audit of this page's bureau should keep to: the bureau's path on a portal
 * (`/kjj/…`, `/dept/kjj/…`), else the whole host.
 */
export function proposeScopes(pageUrl: string): string[] {
  const url = new URL(pageUrl);
  const segments = url.pathname.split("/").filter(Boolean);
  const depth = segments.findIndex((segment) => BUREAU_SEGMENT.test(segment));
  const path = depth < 0 ? "/" : `/${segments.slice(0, depth + 1).join("/")}/`;
  return [normaliseUrl(`${url.origin}${path}`) ?? `${url.origin}${path}`];
}
