import type { Page } from "../../dialect.ts";
import type { PlacedColumn } from "../trs/map.ts";
import { hexName } from "../../markup/hex-name.ts";
import type { ListView, Markup } from "../../markup/markup.ts";
import { itemMarkup, rowFromRoot } from "../../markup/row-of.ts";
import { timeOf } from "../../markup/metas-of.ts";
import { textPage } from "../trs/page.ts";

/** Where the rows of a commented-out list are asked for. */
export function infoAddress({ column, page, perPage }: ListView): string {
  return `/szinf/info/getInfoCommon/?pagesize=${perPage}&currpage=${page}&channelid=${channelOf(column)}`;
}

/** The list of which only comments are left; the script in the head knows its channel by the page's metas. */
export function infoPlace({ column, rows }: ListView, address: Markup["articleAddress"]): string {
  const old = rows.map(({ article }) => itemMarkup(rowFromRoot(address, column, article), column));
  return `<ul class="infolist list_common" id="infolist">
<!--
${old.join("\n")}
-->
</ul>
<div class="page" id="page_div"></div>`;
}

/** One answer of the feed; past the end a list without rows. */
export function infoPage(
  { column, rows, page, perPage, count }: ListView,
  address: Markup["articleAddress"],
): Page {
  const infolist = rows.map(({ article }) => ({
    title: article.title,
    link: rowFromRoot(address, column, article).href,
    pubtime: `${article.date} ${timeOf(article)}:00`,
  }));
  return textPage(
    JSON.stringify({ pagesize: perPage, currpage: page, total: count, infolist }),
    "application/json",
  );
}

/** A channel's name in the system, as every page of it says in its metas. */
export function channelOf({ channelId }: PlacedColumn): string {
  return hexName(`channel/${channelId}`);
}
