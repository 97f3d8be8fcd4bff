import type { Article } from "../bureau.ts";
import type { Page } from "../dialect.ts";
import { attachmentFile, blocksMarkup } from "../dialects/trs/blocks.ts";
import { escaped, relative } from "../dialects/trs/markup.ts";
import type { PlacedColumn } from "../dialects/trs/map.ts";
import { missingPage } from "../dialects/trs/missing.ts";
import { sideMenu } from "../dialects/trs/navigation.ts";
import { attachmentPage, htmlPage } from "../dialects/trs/page.ts";
import { blocks } from "./blocks.ts";
import type { Frame } from "./frame.ts";
import { listViews } from "./list-views.ts";
import type { Crumb, Entry, ListView } from "./markup.ts";
import { metasOf, timeOf } from "./metas-of.ts";
import { sheetPage } from "./sheet.ts";

/** Every page of a column: its own, the further ones of its list, its articles and their files. */
export function columnPages(frame: Frame, column: PlacedColumn): Entry[] {
  const { content } = column.column;
  const only = (body: string): Entry[] => [[column.address, columnPage(frame, column, column.address, body)]];
  switch (content.kind) {
    case "link":
      return [];
    case "group":
      return only(frame.markup.group?.(column) ?? blocks(frame, column.children, column.address));
    case "empty":
      return only(content.says === null ? frame.markup.rows([], column) : `<p>${escaped(content.says)}</p>`);
    case "single":
      return [[column.address, articlePage(frame, column, content.article, column.address)]];
    case "list":
    case "scripted":
      return [
        ...listPages(frame, column),
        ...content.articles.flatMap((article) => articleFiles(frame, column, article)),
      ];
  }
}

function listPages(frame: Frame, column: PlacedColumn): readonly Entry[] {
  const { markup } = frame;
  const views = listViews(frame, column);
  const whole = (list: ListView, content: string) => columnPage(frame, column, list.address, content);
  return (
    markup.listFiles?.(views, whole) ??
    views.map((list) => [
      list.address,
      whole(list, `${markup.rows(list.rows, column)}\n${markup.pager(list)}`),
    ])
  );
}

function columnPage(frame: Frame, column: PlacedColumn, address: string, content: string): Page {
  const { name, encoding } = column.column;
  return sheetPage(frame, {
    address,
    encoding,
    title: `${name}-${frame.owner.name}`,
    metas: metasOf(frame, column, null),
    body: frame.markup.layout({
      menu: sideMenu(column, address),
      crumbs: crumbsOf(frame, column, address),
      heading: name,
      content,
    }),
  });
}

function articlePage(frame: Frame, column: PlacedColumn, article: Article, address: string): Page {
  const { markup, bureau, owner } = frame;
  const isColumn = address === column.address;
  const view = { identity: bureau, column, article, time: timeOf(article), body: blocksMarkup(article) };
  return sheetPage(frame, {
    address,
    encoding: column.column.encoding,
    title: `${isColumn ? column.column.name : escaped(article.title)}-${owner.name}`,
    metas: metasOf(frame, column, article),
    body: markup.layout({
      menu: isColumn ? sideMenu(column, address) : "",
      crumbs: crumbsOf(frame, column, address),
      heading: "",
      content: markup.article(view),
    }),
  });
}

function articleFiles(frame: Frame, column: PlacedColumn, article: Article): Entry[] {
  const address = frame.markup.articleAddress(column, article);
  if (article.target.kind === "soft-404") return [[address, htmlPage(missingPage(frame.owner))]];
  if (article.target.kind !== "page") return [];
  const folder = address.slice(0, address.lastIndexOf("/") + 1);
  return [
    [address, articlePage(frame, column, article, address)],
    ...article.body.flatMap((block): Entry[] =>
      block.kind === "attachment"
        ? [[`${folder}${attachmentFile(article, block.type)}`, attachmentPage(block.type)]]
        : [],
    ),
  ];
}

function crumbsOf({ home }: Frame, column: PlacedColumn, address: string): Crumb[] {
  const steps = [...column.ancestors, column].map(({ column: { name }, address: path }) => ({ name, path }));
  return [{ name: "首页", path: home }, ...steps].map(({ name, path }) => ({
    name,
    href: relative(address, path),
  }));
}
