import type { Article } from "../bureau.ts";
import type { Family, Page, PortalSite } from "../dialect.ts";
import { expectedLists } from "../expected-lists.ts";
import { answersOf } from "../markup/answers-of.ts";
import type { Entry } from "../markup/markup.ts";
import { APP } from "./spa/app.ts";
import { docAnswer, listAnswer, menuAnswer, perPageOf, type Row } from "./spa/answers.ts";
import {
  docAddress,
  docIdOf,
  itemAddress,
  listAddress,
  LIST_PATH,
  MENU_ADDRESS,
  PAGES,
} from "./spa/places.ts";
import { shell } from "./spa/shell.ts";
import { attachmentFile } from "./trs/blocks.ts";
import { flatten, placeColumns, type PlacedColumn } from "./trs/map.ts";
import { missingPage } from "./trs/missing.ts";
import { attachmentPage, htmlPage, textPage } from "./trs/page.ts";

/**
 * A single-page application over JSON, as 国家金融监督管理总局 has one: every page is the same empty shell, menu, rows
 * and texts are answers of interfaces. Nothing can be read without a browser or the feeds.
 */
export const spa: Family = {
  dialect: (site) => {
    const columns = flatten(placeColumns(site));
    const made = answersOf(entries(site, columns), {
      ...htmlPage(missingPage(site.identity)),
      status: 404,
    });
    return {
      ...made,
      feed: (path, query) => (path === LIST_PATH ? listOf(columns, query) : null),
    };
  },
  lists: (site) =>
    flatten(placeColumns(site)).flatMap((column) =>
      expectedLists([{ ...column.column, children: [] }]).map((expected) => ({
        ...expected,
        path: itemAddress(column),
        state: "dynamic",
        capture: "feed",
        pages: expected.rowsPerPage.map((_, index) => listAddress(column, index + 1, perPageOf(column))),
      })),
    ),
};

function entries(site: PortalSite, columns: readonly PlacedColumn[]): Entry[] {
  const shells = ["/", ...PAGES].map((path): Entry => [path, htmlPage(shell(site.identity))]);
  const docs = columns.flatMap((column) =>
    articlesOf(column).flatMap((article) => docFiles(site, column, article)),
  );
  return [
    ...shells,
    ["/robots.txt", textPage("User-agent: *\nDisallow:\n")],
    APP,
    [MENU_ADDRESS, json(menuAnswer(site.identity, placeColumns(site)))],
    ...docs,
  ];
}

function docFiles({ identity }: PortalSite, column: PlacedColumn, article: Article): Entry[] {
  if (article.target.kind !== "page") return [];
  return [
    [docAddress(docIdOf(column, article)), json(docAnswer(identity, column, article))],
    ...article.body.flatMap((block): Entry[] =>
      block.kind === "attachment"
        ? [[`/cn/view/pages/${attachmentFile(article, block.type)}`, attachmentPage(block.type)]]
        : [],
    ),
  ];
}

/** The articles of a list, or the one that a column is. */
function articlesOf({ column: { content } }: PlacedColumn): readonly Article[] {
  if (content.kind === "single") return [content.article];
  return content.kind === "list" || content.kind === "scripted" ? content.articles : [];
}

/** Its own rows, and as the interface's name says those of the columns below it, the latest first. */
function rowsUnder(column: PlacedColumn): Row[] {
  const all = flatten([column]).flatMap((one) =>
    articlesOf(one).map((article): Row => ({ column: one, article })),
  );
  return column.children.length === 0
    ? all
    : [...all].sort((one, other) => other.article.date.localeCompare(one.article.date));
}

/** The rows of any page of any size; past the end none, for an item that is not there a code that says so. */
function listOf(columns: readonly PlacedColumn[], query: URLSearchParams): Page {
  const column = columns.find(({ channelId }) => String(channelId) === query.get("itemId"));
  if (column === undefined) return json({ rptCode: 500, msg: "参数错误", data: null });
  const size = Number(query.get("pageSize") ?? "18");
  return json(listAnswer(rowsUnder(column), Number(query.get("pageIndex") ?? "1"), size));
}

function json(value: object): Page {
  return textPage(JSON.stringify(value), "application/json");
}
