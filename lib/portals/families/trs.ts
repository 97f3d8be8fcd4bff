import type { Page } from "../../facts/page/page.ts";
import { createPageHtmlPager } from "../scripts/create-page-html.ts";
import type { Portal } from "./portal.ts";
import { variablePager } from "../scripts/variable-pager.ts";

const EDITOR = /TRS_Editor|TRS_UEDITOR|trs_editor_view|CurrChnlCls/;
const CALL = /\b(?:createPageHTML|createPage|pageControl)\s*\(\s*[^'"\s]|\bcountPage\s*=/i;

/** TRS WCM: most ministries and many provinces. Static lists; the pager is a call or variables that count from 0. */
export const trs: Portal = {
  name: "trs",
  recognise: (page) => CALL.test(page.script) || hasClass(page),
  pager: (page) => createPageHtmlPager(page) ?? variablePager(page),
};

function hasClass(page: Page): boolean {
  // Few pages name anything so: then their elements need not be looked at one by one.
  if (!EDITOR.test(page.html.names)) return false;
  return page.html.nodes.some(
    ({ attributes }) => attributes["class"] !== undefined && EDITOR.test(attributes["class"]),
  );
}
