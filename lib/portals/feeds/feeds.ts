import type { Feed } from "./feed.ts";
import { feedPage } from "./feed-page.ts";
import { hanwebFeed } from "./hanweb-feed.ts";
import { jpaasFeed } from "./jpaas-feed.ts";
import { jsonList, type AddressOf } from "./json-rows.ts";
import { NFRA_FEED, nfraAddress } from "./nfra-feed.ts";
import { pageNumber } from "./page-number.ts";
import { parseJson } from "./parse-json.ts";

/** gkmlpt answers five screens of twenty rows at a time. */
const GKMLPT_ROWS = 100;

/** Every kind of feed; the last takes any JSON whose address carries a page's number. */
export const FEEDS: readonly Feed[] = [
  hanwebFeed,
  jpaasFeed,
  jsonFeed("gkmlpt", /\/gkmlpt\/api\/\w{1,30}\/\d+$/, { size: GKMLPT_ROWS }),
  jsonFeed("cmspro", /\/szinf\/info\/getInfoCommon\/?$/),
  jsonFeed("avalon", /\/was5\/web\/search$/),
  jsonFeed("nfra", new RegExp(`${NFRA_FEED}$`), { addressOf: nfraAddress }),
];

/** Any other interface: believed only for its content, never for its address. */
export const ANY_JSON: Feed = {
  ...jsonFeed("json", /(?:)/),
  isAt: (url) => pageNumber(url) !== null,
};

interface Ways {
  readonly size?: number;
  readonly addressOf?: AddressOf;
}

function jsonFeed(name: string, path: RegExp, { size, addressOf }: Ways = {}): Feed {
  return {
    name,
    isAt: (url) => path.test(url.pathname),
    read: ({ url, text, base }) => {
      const list = jsonList(parseJson(text), base, addressOf);
      if (list === null) return null;
      // An empty answer may be one to a wrong question: a list is blank where the feed counts to nothing.
      const isUnproven = list.items.length === 0 && list.count !== 0 && (pageNumber(url) ?? 1) === 1;
      return isUnproven ? null : feedPage(url, list, size);
    },
  };
}
