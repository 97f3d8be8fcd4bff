import { addDays } from "../../lib/facts/civil-date.ts";
import type { Article, Bureau, Column } from "../portal/bureau.ts";

/** Days by which each copy of a list is older than the one before it. */
const SPAN = 30;
const ROWS = 20;
/** A year has one budget, one account and one report, however much is published beside them. */
const YEARLY = new Set(["bmys", "bmjs", "zfxxgknb"]);

/** The same bureau after many more years of work: every list `times` as long. */
export function grownBureau(bureau: Bureau, times: number): Bureau {
  return { ...bureau, columns: (day) => bureau.columns(day).map((column) => grown(column, times)) };
}

function grown(column: Column, times: number): Column {
  const { content } = column;
  const children = column.children.map((child) => grown(child, times));
  if (content.kind !== "list" || YEARLY.has(column.slug)) return { ...column, children };
  const articles = Array.from({ length: times }, (_, copy) =>
    content.articles.map((article) => older(article, copy)),
  ).flat();
  return { ...column, children, content: { ...content, perPage: ROWS, articles } };
}

function older(article: Article, copy: number): Article {
  if (copy === 0) return article;
  const [date, urlDate] = [article.date, article.urlDate].map((day) => addDays(day, -copy * SPAN));
  return {
    ...article,
    id: article.id * 1000 + copy,
    title: `${article.title}（之${String(copy)}）`,
    date: date ?? article.date,
    urlDate: urlDate ?? article.urlDate,
  };
}
