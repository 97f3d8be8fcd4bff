import type { Article } from "../bureau.ts";
import type { PlacedColumn } from "../dialects/trs/map.ts";
import type { Frame } from "./frame.ts";
import type { Metas } from "./markup.ts";

/** The metas of the home page (no column), of a column, or of an article in it (国办发〔2017〕47号). */
export function metasOf(frame: Frame, column: PlacedColumn | null, article: Article | null): Metas {
  const { name, host, idCode } = frame.owner;
  const metas: Metas = [
    ["SiteName", name],
    ["SiteDomain", host],
    ["SiteIDCode", idCode],
    ...(column === null
      ? HOME
      : article === null
        ? ofColumn(frame, column)
        : ofArticle(frame, column, article)),
  ];
  return frame.markup.metas?.(metas, article, frame.referenceDate, column) ?? metas;
}

const HOME: Metas = [["ColumnType", "首页"]];

function ofColumn({ bureau }: Frame, { column }: PlacedColumn): Metas {
  return [
    ["ColumnName", column.name],
    ["ColumnDescription", `${bureau.name}${column.name}栏目`],
    ["ColumnKeywords", column.name],
    ["ColumnType", column.type],
  ];
}

function ofArticle({ bureau }: Frame, { column }: PlacedColumn, article: Article): Metas {
  return [
    ["ColumnName", column.name],
    ["ColumnType", column.type],
    ["ArticleTitle", article.title],
    ["PubDate", `${article.regeneratedOn ?? article.date} ${timeOf(article)}`],
    ["ContentSource", bureau.name],
    ...(article.regeneratedOn === null
      ? []
      : ([["others", `页面生成时间 ${article.regeneratedOn} ${timeOf(article)}`]] as const)),
  ];
}

/** An hour of the office day, the same for an article each time. */
export function timeOf({ id }: Article): string {
  return `${String(8 + (id % 10)).padStart(2, "0")}:${10 + (id % 49)}`;
}
