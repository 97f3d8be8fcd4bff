import type { Page } from "../../facts/page/page.ts";
import type { Pager } from "../../facts/page-facts.ts";
import type { Portal } from "./portal.ts";
import { sameHost } from "../../facts/addresses/same-host.ts";
import { scriptNumber, scriptWith } from "../scripts/script-value.ts";

const SEARCH = /["']([^"'\s]{0,120}\/was5\/web\/search)/;

/** 福建集约化 (TRS with Avalon): the first rows are static, the repeated template beside them is a phantom. */
export const avalon: Portal = {
  name: "avalon",
  recognise: ({ html }) =>
    html.attributeNames.has("ms-controller") &&
    html.nodes.some(({ attributes }) => attributes["ms-controller"] !== undefined),
  pager: (page) => pagerOf(page),
  dynamic: ({ html }) => {
    const repeated = html.nodes.find(
      ({ attributes, region }) => attributes["ms-repeat"] !== undefined && region === "content",
    );
    return repeated === undefined
      ? null
      : { code: "avalon", quote: `ms-repeat="${repeated.attributes["ms-repeat"] ?? ""}"` };
  },
  feed: (page) => {
    const search = searchOf(page);
    return search === null ? null : { url: search.at(1), method: "GET", body: null, family: "avalon" };
  },
};

function pagerOf(page: Page): Pager | null {
  const search = searchOf(page);
  if (search === null) return null;
  const { total } = search;
  return { current: 1, total, next: total === null || total > 1 ? search.at(2) : null, order: "ascending" };
}

interface Search {
  readonly total: number | null;
  at(page: number): string;
}

/** The search engine that gives the rows beyond the written ones; it wants the channel and the number of the page. */
function searchOf(page: Page): Search | null {
  const script = scriptWith(page, SEARCH);
  const path = script === null ? undefined : SEARCH.exec(script)?.[1];
  const base = path === undefined ? null : sameHost(path, page.url);
  const channel = script === null ? null : scriptNumber(script, "channelid");
  if (script === null || base === null || channel === null) return null;
  const [count, perPage] = [scriptNumber(script, "count"), scriptNumber(script, "prepage")];
  return {
    total:
      count === null || perPage === null || perPage === 0 ? null : Math.max(1, Math.ceil(count / perPage)),
    at: (number) => `${base}?channelid=${channel}&templet=docs.jsp&sortfield=-docreltime&page=${number}`,
  };
}
