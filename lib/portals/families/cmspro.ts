import { metaOf } from "../../facts/page/metas.ts";
import type { Page } from "../../facts/page/page.ts";
import { createPageHtmlPager } from "../scripts/create-page-html.ts";
import type { Portal } from "./portal.ts";
import { sameHost } from "../../facts/addresses/same-host.ts";

/** The files that fill lists at 甘肃's portals. */
const LIST_FILE = /xxgkPage\.js|page_list\.js/i;
const PATH = "/szinf/info/getInfoCommon/";
const CHANNEL = /^[0-9a-f]{32}$/;
const USUAL_SIZE = 15;

/** 开普 CMSPRO (UCAP): `createPageHTML('container', …)` counts from 1; some list templates are filled by script. */
export const cmspro: Portal = {
  name: "cmspro",
  recognise: ({ metas, html, script }) =>
    metas.has("template,templategroup,version") ||
    (metas.get("others") ?? []).some((content) => content.includes("页面生成时间")) ||
    ["ucaptitle", "ucapcontent"].some((tag) => html.kinds.elements(tag).length > 0) ||
    /\bcreatePageHTML\s*\(\s*['"]/.test(script),
  pager: createPageHtmlPager,
  dynamic: (page) => {
    const file = listFile(page);
    return file === undefined || !hasCommentedRows(page) ? null : { code: "cmspro-list-script", quote: file };
  },
  feed: (page) => {
    const channel = metaOf(page.metas, "channelId");
    if (!CHANNEL.test(channel) || listFile(page) === undefined) return null;
    const url = sameHost(`${PATH}?pagesize=${USUAL_SIZE}&currpage=1&channelid=${channel}`, page.url);
    return url === null ? null : { url, method: "GET", body: null, family: "cmspro" };
  },
};

function listFile({ html }: Page): string | undefined {
  return html.scripts.find(({ src }) => LIST_FILE.test(src))?.src;
}

/** The script stands on pages of every kind; only a list emptied into a comment waits for it. */
function hasCommentedRows({ html }: Page): boolean {
  return html.comments.some((comment) => /<li[\s>]/i.test(comment) && /<a\s/i.test(comment));
}
