import type { Page } from "../facts/page.ts";
import type { Portal } from "./portal.ts";
import { createPageHtmlPager } from "./create-page-html.ts";

const EDITOR = /TRS_Editor|TRS_UEDITOR|trs_editor_view|CurrChnlCls/;

/** TRS WCM: most ministries and many provinces. Static lists; the pager is a call that counts from 0. */
export const trs: Portal = {
  name: "trs",
  recognise: (page) => /\bcreatePageHTML\s*\(\s*[^'"\s]/.test(page.script) || hasClass(page),
  pager: createPageHtmlPager,
};

function hasClass(page: Page): boolean {
  return page.html.nodes.some(
    ({ attributes }) => attributes["class"] !== undefined && EDITOR.test(attributes["class"]),
  );
}
