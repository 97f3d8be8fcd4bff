import type { Row } from "../../markup/markup.ts";
import { timeOf } from "../../markup/metas-of.ts";

export const FEED_PATH = "/was5/web/search";

/** Where a page of a list is asked for; pages count from 1. */
export function feedAddress(channelId: number, page: number): string {
  return `${FEED_PATH}?channelid=${channelId}&templet=docs.jsp&sortfield=-docreltime&page=${page}`;
}

/** What the search engine behind the lists answers; its days are written with points. */
export function feedBody(rows: readonly Row[], count: number): string {
  return JSON.stringify({
    count: String(count),
    docs: rows.map(({ article, href }) => ({
      doctitle: article.title,
      docreltime: `${article.date.replaceAll("-", ".")} ${timeOf(article)}:00`,
      chnldocurl: href,
    })),
  });
}
