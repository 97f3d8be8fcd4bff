import { createPageHtmlPager } from "./create-page-html.ts";
import type { Portal } from "./portal.ts";

/** 开普 CMSPRO (UCAP): `createPageHTML('container', …)` counts from 1; some list templates are filled by script. */
export const cmspro: Portal = {
  name: "cmspro",
  recognise: ({ metas, html, script }) =>
    metas.has("template,templategroup,version") ||
    (metas.get("others") ?? []).some((content) => content.includes("页面生成时间")) ||
    html.nodes.some(({ tag }) => tag === "ucaptitle" || tag === "ucapcontent") ||
    /\bcreatePageHTML\s*\(\s*['"]/.test(script),
  pager: createPageHtmlPager,
  dynamic: ({ html }) => {
    const file = html.scripts.find(({ src }) => /xxgkPage\.js|page_list\.js/i.test(src));
    return file === undefined ? null : { code: "cmspro-list-script", quote: file.src };
  },
};
