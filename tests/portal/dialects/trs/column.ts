import type { Article, Content } from "../../bureau.ts";
import { framed, type Frame, type Sheet } from "./frame.ts";
import { listPageAddress, type PlacedColumn } from "./map.ts";
import { escaped, relative } from "./markup.ts";
import { breadcrumb, sideMenu } from "./navigation.ts";
import { rowsMarkup } from "./rows.ts";
import { scriptedList } from "./scripted.ts";

type ListContent = Extract<Content, { kind: "list" }>;

/** The pages of a list in their order, with their addresses; each is written when it is called. */
export function listPages(
  frame: Frame,
  column: PlacedColumn,
  content: ListContent,
): [address: string, write: () => string][] {
  const total = Math.max(1, Math.ceil(content.articles.length / content.perPage));
  return Array.from({ length: total }, (_, page) => {
    const address = listPageAddress(column, page);
    const write = () => {
      const articles = content.articles.slice(page * content.perPage, (page + 1) * content.perPage);
      const list = `${rowsMarkup(column, articles, content.rows, address)}\n${content.pager === "links" ? linkBar(total, page) : pageBar(total, page)}`;
      return columnPage(frame, column, address, list);
    };
    return [address, write];
  });
}

/** A column without a list of its own: the first rows of each column below it. */
export function groupPage(frame: Frame, column: PlacedColumn): string {
  const blocks = column.children.map((child) => groupBlock(child, column.address));
  return columnPage(frame, column, column.address, blocks.join("\n"));
}

/** A blank column: a sentence, or the list's container with nothing in it. */
export function emptyPage(frame: Frame, column: PlacedColumn, says: string | null): string {
  const content =
    says === null
      ? `<ul class="list_common a_list">\n</ul>\n${pageBar(1, 0)}`
      : `<div class="list_empty"><p>${escaped(says)}</p></div>`;
  return columnPage(frame, column, column.address, content);
}

export function scriptedPage(frame: Frame, column: PlacedColumn): string {
  const script = `<script type="text/javascript" src="${relative(column.address, "/assets/js/load.js")}"></script>`;
  return columnPage(frame, column, column.address, `${scriptedList(column)}\n${script}`);
}

function columnPage(frame: Frame, column: PlacedColumn, address: string, content: string): string {
  const { name, encoding } = column.column;
  return framed(frame, {
    address,
    title: `${name}-${frame.identity.name}`,
    encoding,
    metas: columnMetas(frame, column),
    body: `${sideMenu(column, address)}
<div class="rightPart mh735">
    ${breadcrumb([...column.ancestors, column], address)}
    <div class="title_fdgk"><span>${name}</span></div>
${content}
</div>`,
  });
}

function columnMetas({ identity }: Frame, { column }: PlacedColumn): Sheet["metas"] {
  return [
    ["ColumnName", column.name],
    ["ColumnDescription", `${identity.name}${column.name}栏目`],
    ["ColumnKeywords", column.name],
    ["ColumnType", column.type],
  ];
}

function pageBar(total: number, page: number): string {
  return `<div class="page"><script type="text/javascript">createPageHTML(${total}, ${page}, "index", "html");</script></div>`;
}

/** The same bar as plain links, so that programs which run no scripts see every page of the list. */
function linkBar(total: number, page: number): string {
  const link = (to: number, label: string) =>
    `<a href="${to === 0 ? "./" : `index_${to}.html`}">${label}</a>`;
  const numbers = Array.from({ length: total }, (_, at) =>
    at === page ? `<b>${at + 1}</b>` : link(at, `${at + 1}`),
  );
  const next = page + 1 < total ? link(page + 1, "下一页") : "";
  return `<div class="page"><span>共${total}页</span> ${numbers.join(" ")} ${next}</div>`;
}

const BLOCK_ROWS = 5;

/** One column as it shows on the page of its parent or on the home page. */
export function groupBlock(child: PlacedColumn, address: string): string {
  const { column } = child;
  const href = column.content.kind === "link" ? child.address : relative(address, child.address);
  return `    <div class="block"><div class="title_fdgk"><span>${column.name}</span><a class="more" href="${href}">更多</a></div>
${blockContent(child, address)}
    </div>`;
}

function blockContent(child: PlacedColumn, address: string): string {
  const { content } = child.column;
  switch (content.kind) {
    case "list":
      return rowsMarkup(child, firstRows(content.articles), content.rows, address);
    case "group":
      return `<ul class="block_links">\n${child.children.map((inner) => `        <li><a href="${relative(address, inner.address)}">${inner.column.name}</a></li>`).join("\n")}\n</ul>`;
    case "empty":
      return '<ul class="list_common a_list">\n</ul>';
    case "single":
    case "scripted":
    case "link":
      return "";
  }
}

function firstRows(articles: readonly Article[]): readonly Article[] {
  return articles.slice(0, BLOCK_ROWS);
}
