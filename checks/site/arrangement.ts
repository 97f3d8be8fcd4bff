import type { Text } from "../../lib/facts/text.ts";
import type { Site } from "../../lib/audit/site/site.ts";
import { parseUrl } from "../../lib/facts/addresses/parse-url.ts";

/**
 * How a bureau is housed on the web, which decides what may be charged to it. `own-site`: a host of its
 * own; `channel`: a part of the city's portal; `gkmlpt`: the Guangdong platform inside a portal.
 */
export type Arrangement = "own-site" | "channel" | "gkmlpt";

/** First labels of hosts that science bureaus have for themselves; a path below them is still their own site. */
const OWN_HOST = /^(?:[a-z]{0,6}k[jw](?:j|t|w|cx|gx)?|stic|gdstc|kxj|kgj|kexj|jkj|kjgx)$/;
const ROOT = /^\/(?:index\.\w+|default\.\w+)?$/;
/** 教育科技和体育局, 科技和工业信息化局: one office with several trades, whose columns are not all about science. */
const MERGED =
  /(?:教育|经济|工业|工信|信息化|商务|体育|文化|地震|农业|发展改革|发改).{0,8}(?:科技|科学技术)|(?:科技|科学技术)(?:和|与|及)?(?:工业|工信|信息化|经济|商务|体育|地震|教育|农业|知识产权)|科工|科经|教科|科教/;

/** Null where the home page was not read: then nothing is known about it. */
export function arrangementOf({ home, pages }: Site): Arrangement | null {
  const address = home === null ? null : parseUrl(home.url);
  if (home === null || address === null) return null;
  const { pathname, hostname } = address;
  if (/\/gkmlpt(?:\/|$)/.test(pathname)) return "gkmlpt";
  if (ROOT.test(pathname) || OWN_HOST.test(hostname.split(".")[0] ?? "")) return "own-site";
  return pages.some(({ url }) => url.includes("/gkmlpt/")) ? "gkmlpt" : "channel";
}

/** Whether the bureau does other trades as well, by its name or the one that its home page gives it. */
export function isMergedBureau({ bureau, home }: Site): boolean {
  return [bureau, home?.site.name ?? "", home?.title ?? ""].some((name) => MERGED.test(name));
}

/** Why a mark or service of the whole portal is not asked of this bureau; null where it is the bureau's own. */
export function portalsBusiness(site: Site): Text | null {
  const arrangement = arrangementOf(site);
  if (arrangement === null || arrangement === "own-site") return null;
  return arrangement === "gkmlpt"
    ? {
        zh: "本单位的公开内容在统一的信息公开平台（gkmlpt）上，这一项属于平台，不由本单位承担",
        en: "The bureau publishes on a shared disclosure platform (gkmlpt), whose business this is",
      }
    : {
        zh: "本单位是门户网站中的频道，这一项属于门户网站，不由本单位承担",
        en: "The bureau is a channel of a portal, whose business this is",
      };
}
