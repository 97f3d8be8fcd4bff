import type { Page } from "../../facts/page/page.ts";
import type { Pager } from "../../facts/page-facts.ts";
import type { Portal } from "./portal.ts";
import { sameHost } from "../../facts/addresses/same-host.ts";
import { scriptNumber, scriptString, scriptWith } from "../scripts/script-value.ts";

const SIGN = /\bmaxPageNum\d{0,12}\s*=/;
/** `index_2603340_15.html`: the component, then the page counted from the end. */
const FRAGMENT = /^(.*\/index_\d{3,}_)(\d{1,5})(\.s?html?)$/i;

/** 组件式 (国资委): page 1 is whole, further ones are bare rows; of 16 pages the second is `_15`, the last `_1`. */
export const components: Portal = {
  name: "components",
  recognise: (page) => SIGN.test(page.script) || isFragment(page),
  pager: (page) => (isFragment(page) ? fragmentPager(page) : firstPager(page)),
};

function firstPager(page: Page): Pager | null {
  const script = scriptWith(page, SIGN);
  if (script === null) return null;
  const total = scriptNumber(script, "maxPageNum\\d{0,12}");
  const prefix = scriptString(script, "purl\\d{0,12}");
  if (total === null || total < 1 || prefix === null) return null;
  const next = total > 1 ? sameHost(`${prefix}_${total - 1}.html`, page.url) : null;
  return { current: 1, total, next, order: "descending" };
}

/** A fragment knows how many pages follow it and not how many went before: its number says no more than "not the first". */
function fragmentPager({ url }: Page): Pager | null {
  const [, prefix = "", number = "", extension = ""] = FRAGMENT.exec(new URL(url).pathname) ?? [];
  const rest = Number(number) - 1;
  const next = rest < 1 ? null : new URL(`${prefix}${rest}${extension}`, url).href;
  return { current: 2, total: null, next, order: "descending" };
}

function isFragment({ url, html }: Page): boolean {
  return (
    FRAGMENT.test(new URL(url).pathname) &&
    ["body", "head"].every((tag) => html.kinds.elements(tag).length === 0)
  );
}
