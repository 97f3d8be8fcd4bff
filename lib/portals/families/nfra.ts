import type { Page } from "../../facts/page/page.ts";
import type { FeedRequest, Portal } from "./portal.ts";
import { NFRA_FEED } from "../feeds/nfra-feed.ts";
import { sameHost } from "../../facts/addresses/same-host.ts";

/** 国家金融监督管理总局: an Angular application; column and article are numbers in the page's query. */
const VIEW = /\/view\/pages\/.{0,60}(?:ItemList|index)\w{0,20}\.html$/i;
const ARTICLE = /\/view\/pages\/ItemDetail\w{0,20}\.html$/i;
const ARTICLE_FILE = "/cn/static/data/DocInfo/SelectByDocId/data_docId=";
/** What `readFeed` is told of an article's file, which is no list. */
export const NFRA_ARTICLE = "nfra-article";
const SIZE = 18;

export const nfra: Portal = {
  name: "nfra",
  recognise: (page) =>
    page.url.includes("/view/pages/") && (numberIn(page, VIEW, "itemId") ?? articleOf(page)) !== null,
  feed: (page) => {
    const [item, article] = [numberIn(page, VIEW, "itemId"), articleOf(page)];
    if (article !== null) return asked(`${ARTICLE_FILE}${article}.json`, page, NFRA_ARTICLE);
    return item === null
      ? null
      : asked(`${NFRA_FEED}?itemId=${item}&pageSize=${SIZE}&pageIndex=1`, page, "nfra");
  },
};

function articleOf(page: Page): string | null {
  return numberIn(page, ARTICLE, "docId");
}

function numberIn({ url }: Page, view: RegExp, name: string): string | null {
  const { pathname, searchParams } = new URL(url);
  const number = searchParams.get(name) ?? "";
  return view.test(pathname) && /^\d{1,12}$/.test(number) ? number : null;
}

function asked(path: string, page: Page, family: string): FeedRequest | null {
  const url = sameHost(path, page.url);
  return url === null ? null : { url, method: "GET", body: null, family };
}
