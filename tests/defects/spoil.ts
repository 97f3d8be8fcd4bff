import { addDays, type CivilDate } from "../../lib/facts/civil-date.ts";
import type { Article, Block, Column, Content } from "../portal/bureau.ts";

type Columns = readonly Column[];
type Change = (columns: Columns) => Columns;

/** The tree with one column, found by its name, put differently; null takes it out with all below it. */
export function changed(name: string, change: (column: Column) => Column | null): Change {
  return (columns) =>
    columns.flatMap((column) => {
      const inner = { ...column, children: changed(name, change)(column.children) };
      return column.name === name ? (change(inner) ?? []) : inner;
    });
}

export const without = (name: string): Change => changed(name, () => null);

/** The column is there and holds nothing. */
export const blanked = (name: string): Change =>
  changed(name, (column) => ({ ...column, content: { kind: "empty", says: "暂无内容" } }));

/** Other columns beside the first-level ones. */
export const beside =
  (...more: Column[]): Change =>
  (columns) => [...columns, ...more];

export function blankColumn(name: string, slug: string): Column {
  return columnOf(name, slug, { kind: "empty", says: "暂无内容" });
}

/** A list whose articles are those of another column, so many days older. */
export function olderTwin(name: string, slug: string, articles: readonly Article[], days: number): Column {
  const rows = articles.map((article, at) => ({
    ...older(article, days),
    title: `${article.title}（${slug}）`,
    id: 10_000 + at,
  }));
  return columnOf(name, slug, { kind: "list", articles: rows, perPage: 15, rows: "after" });
}

export function articlesOf(columns: Columns, name: string): readonly Article[] {
  for (const { name: own, content, children } of columns) {
    if (own === name && content.kind === "list") return content.articles;
    const found = articlesOf(children, name);
    if (found.length > 0) return found;
  }
  return [];
}

/** The rows of one list put differently. */
export const rowsOf = (name: string, change: (articles: readonly Article[]) => readonly Article[]): Change =>
  changed(name, (column) =>
    column.content.kind === "list"
      ? { ...column, content: { ...column.content, articles: change(column.content.articles) } }
      : column,
  );

/** One row, or the text of a column that is one article. */
export const article = (
  name: string,
  which: (article: Article) => boolean,
  change: (article: Article) => Article,
): Change =>
  changed(name, (column) => {
    const { content } = column;
    if (content.kind === "single")
      return { ...column, content: { ...content, article: change(content.article) } };
    if (content.kind !== "list") return column;
    return {
      ...column,
      content: { ...content, articles: content.articles.map((one) => (which(one) ? change(one) : one)) },
    };
  });

export const titled =
  (words: string) =>
  ({ title }: Article): boolean =>
    title.includes(words);

/** Every text of an article with words replaced; cells of tables too. */
export function reworded(from: string | RegExp, to: string): (article: Article) => Article {
  return (one) => ({ ...one, body: one.body.map((block) => rewordedBlock(block, from, to)) });
}

function rewordedBlock(block: Block, from: string | RegExp, to: string): Block {
  if (block.kind === "table") {
    return {
      ...block,
      rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: cell.text.replace(from, to) }))),
    };
  }
  return "text" in block ? { ...block, text: block.text.replace(from, to) } : block;
}

export function older<Dated extends Pick<Article, "date" | "urlDate">>(one: Dated, days: number): Dated {
  return { ...one, date: addDays(one.date, -days), urlDate: addDays(one.urlDate, -days) };
}

export const dated =
  (day: CivilDate) =>
  (one: Article): Article => ({ ...one, date: day, urlDate: day });

export const joined =
  (...changes: Change[]): Change =>
  (columns) =>
    changes.reduce((tree, change) => change(tree), columns);

function columnOf(name: string, slug: string, content: Content): Column {
  return { name, slug, type: name, encoding: "utf-8", place: "menu", content, children: [] };
}
