import type { Article } from "../../bureau.ts";
import type { Answers, Page, PortalSite } from "../../dialect.ts";
import { timeOf } from "../../markup/metas-of.ts";
import { rowFromRoot } from "../../markup/row-of.ts";
import { flatten, type PlacedColumn } from "../trs/map.ts";
import { textPage } from "../trs/page.ts";
import { BASE, postAddress, siteNumber } from "./places.ts";
import { postsOf, treeNode } from "./tree.ts";

/** Rows of one answer: five screens of twenty. */
export const PER_ANSWER = 100;

const API = new RegExp(`^${BASE}gkmlpt/api/all/(\\d+)$`);

export function apiAddress(channelId: number, page: number, sid: string): string {
  return `${BASE}gkmlpt/api/all/${channelId}?page=${page}&sid=${sid}`;
}

/** The interface: rows of a column or of all below it; null (404) past the end, for other columns and other sites. */
export function answersTo(columns: readonly PlacedColumn[], { identity }: PortalSite): Answers["feed"] {
  return (path, query) => {
    const channelId = Number(API.exec(path)?.[1] ?? Number.NaN);
    const column = columns.find((candidate) => candidate.channelId === channelId);
    if (column === undefined || query.get("sid") !== siteNumber(identity)) return null;
    return answer(column, Number(query.get("page") ?? "1"), identity.name);
  };
}

function answer(column: PlacedColumn, page: number, publisher: string): Page | null {
  const rows = flatten([column])
    .flatMap((own) => postsOf(own).map((article) => ({ own, article })))
    .sort((a, b) => b.article.date.localeCompare(a.article.date));
  const from = (page - 1) * PER_ANSWER;
  if (!(page >= 1) || (from >= rows.length && page > 1)) return null;
  const articles = rows
    .slice(from, from + PER_ANSWER)
    .map(({ own, article }) => articleRow(own, article, publisher));
  const { id, name, jump_url, post_count } = treeNode(column);
  return textPage(
    JSON.stringify({
      articles,
      offset: from,
      total: rows.length,
      classify: { id, name, jump_url, post_count },
    }),
    "application/json",
  );
}

function articleRow(own: PlacedColumn, article: Article, publisher: string): object {
  const { href } = rowFromRoot(({ channelId }, post) => postAddress(channelId, post), own, article);
  return {
    id: Number(`${own.channelId}${article.id}`),
    title: article.title,
    url: href,
    type: article.target.kind === "elsewhere" ? "url" : "post",
    publisher,
    create_time: seconds(article.date, timeOf(article)),
    date: seconds(article.document?.writtenOn ?? article.date, "00:00"),
    created_at: `${article.urlDate} ${timeOf(article)}:21`,
    document_number: article.document?.number ?? "",
    classify_main: own.channelId,
    classify_main_name: own.column.name,
  };
}

/** The interface gives days as seconds since 1970, by the clock of Shanghai. */
function seconds(day: string, time: string): number {
  return Date.parse(`${day}T${time}:00+08:00`) / 1000;
}
