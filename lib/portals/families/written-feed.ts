import type { Page } from "../../facts/page/page.ts";
import type { Portal } from "./portal.ts";
import { sameHost } from "../../facts/addresses/same-host.ts";

/** A whole address with the number of a first page, as a script of the page writes it. */
const ADDRESS =
  /["'`]([^"'`\s<>{}$]{1,300}[?&](?:page|pageno|pagenum|pageindex|currpage|cur_?page|pagenumber)=[01](?:&[^"'`\s<>{}$]{0,300})?)["'`]/i;
/** What every such address has: few scripts do, and only they are looked at closely. */
const SIGN = /[?&](?:page|cur)\w{0,8}=[01]/i;
/** More is put behind it while the script runs: not the whole address. */
const CONTINUED = /^\s*\+/;

/** Any system whose page names its feed in full: `$.getJSON("/api/list?channelId=12&pageNo=1")`. */
export const writtenFeed: Portal = {
  name: "written-feed",
  recognise: ({ script }) => SIGN.test(script) && ADDRESS.test(script),
  feed: (page) => {
    const url = addressOf(page);
    return url === null ? null : { url, method: "GET", body: null, family: "written-feed" };
  },
};

function addressOf({ script, url }: Page): string | null {
  const match = ADDRESS.exec(script);
  if (
    match === null ||
    CONTINUED.test(script.slice(match.index + match[0].length, match.index + match[0].length + 20))
  )
    return null;
  return sameHost(match[1] ?? "", url);
}
