import { hostnameOf } from "../addresses/address-parts.ts";
import type { Anchor } from "../page/links.ts";
import type { Page } from "../page/page.ts";
import type { Link } from "../page-facts.ts";
import { linkIdentity } from "../addresses/link-identity.ts";

/** What a foot offers beside pages. */
const NO_PAGE = /^(?:网站首页|首页|返回首页|返回顶部|主页|设为首页|加入收藏|收藏本站|\d+)$/;

/**
 * The named links at the foot of a page that stay on its host (联系我们, 网站地图), each address once, in page order:
 * some pages are linked from nowhere else.
 */
export function footerLinks(page: Page): Link[] {
  const host = hostnameOf(page.url);
  const links = new Map<string, Link>();
  for (const anchor of page.anchors) {
    if (anchor.node.region !== "footer" || hostnameOf(anchor.url) !== host) continue;
    const name = nameOf(anchor);
    const id = linkIdentity(anchor.url);
    if (name !== "" && !links.has(id)) links.set(id, { name, url: anchor.url });
  }
  return [...links.values()];
}

function nameOf({ text, node }: Anchor): string {
  const name = (text || (node.attributes["title"] ?? "")).replace(/\s/g, "");
  return NO_PAGE.test(name) ? "" : name;
}
