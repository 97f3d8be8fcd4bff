import type { Page } from "../facts/page.ts";
import type { Portal } from "./portal.ts";
import { sameHost } from "./same-host.ts";

/** 国家金融监督管理总局: an Angular application; the column is a number in the page's query. */
export const NFRA_FEED = "/cbircweb/DocInfo/SelectDocByItemIdAndChild";
const VIEW = /\/view\/pages\/.{0,60}(?:ItemList|index)\w{0,20}\.html$/i;
const SIZE = 18;

export const nfra: Portal = {
  name: "nfra",
  recognise: (page) =>
    page.url.includes("/view/pages/") && VIEW.test(new URL(page.url).pathname) && itemOf(page) !== null,
  feed: (page) => {
    const url = sameHost(`${NFRA_FEED}?itemId=${itemOf(page) ?? ""}&pageSize=${SIZE}&pageIndex=1`, page.url);
    return url === null ? null : { url, method: "GET", body: null, family: "nfra" };
  },
};

function itemOf({ url }: Page): string | null {
  const item = new URL(url).searchParams.get("itemId") ?? "";
  return /^\d{1,9}$/.test(item) ? item : null;
}
