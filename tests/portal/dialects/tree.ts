import { familyOf } from "../markup/family-of.ts";
import { hexName } from "../markup/hex-name.ts";
import type { Markup, Parts } from "../markup/markup.ts";
import { frameAddress } from "./tree/frame-address.ts";
import { listDocument, pageBar } from "./tree/list-document.ts";
import { firstList } from "./tree/first-list.ts";
import { TREE_PATH, TREE_SCRIPT, TREE_SCRIPT_PATH, treeAnswer } from "./tree/script.ts";
import type { PlacedColumn } from "./trs/map.ts";
import { escaped } from "./trs/markup.ts";
import { textPage } from "./trs/page.ts";

const markup: Markup = {
  columnAddress: ({ slug }, base) => `${base}${slug}/`,
  articleAddress: ({ address }, { urlDate, id }) =>
    `${address}${urlDate.slice(0, 7).replace("-", "")}/${hexName(String(id))}.shtml`,
  pageAddress: ({ address }, page) => `${address}index_${page}.shtml`,
  // The bar ends at the main columns: the way to everything below them is the tree.
  navigation: (roots) => roots.map((root) => ({ ...root, children: [] })),
  head: (to) => `    <script type="text/javascript" src="${to(TREE_SCRIPT_PATH)}"></script>`,
  // Trap: every page was generated anew, and the time of that stands in PubDate.
  metas: (metas, article, referenceDate) => {
    if (article === null) return metas;
    const generated = `${referenceDate} 03:12:44`;
    return [
      ...metas.map(([name, content]) => [name, name === "PubDate" ? generated : content] as const),
      ["others", `页面生成时间 ${generated}`],
    ];
  },
  layout,
  rows: (rows) => `<ul class="newsList">
${rows.map(({ article, href }) => `    <li><a href="${href}" target="_blank" title="${escaped(article.title)}">${escaped(article.title)}</a><b>${article.date}</b></li>`).join("\n")}
</ul>`,
  pager: (list) => pageBar("page_div", list, "index"),
  article: ({ identity, article, time, body }) => `<h1><ucaptitle>${escaped(article.title)}</ucaptitle></h1>
<div class="info"><span>发布时间：<publishtime>${article.date} ${time}:00</publishtime></span> <span>信息来源：<source>${identity.name}</source></span></div>
<div id="zoom"><ucapcontent>
${body}
</ucapcontent></div>`,
  group: (column) => {
    const first = firstList(column);
    return first === null ? "" : frameOf(first);
  },
  listFiles: (lists, whole) =>
    lists.flatMap((list) =>
      isFramed(list.column)
        ? [
            ...(list.page === 1 ? [[list.address, whole(list, frameOf(list.column))] as const] : []),
            [
              frameAddress(list.column, list.page),
              listDocument(list, markup.rows(list.rows, list.column)),
            ] as const,
          ]
        : [
            [
              list.address,
              whole(list, `${markup.rows(list.rows, list.column)}\n${markup.pager(list)}`),
            ] as const,
          ],
    ),
  assets: [[TREE_SCRIPT_PATH, textPage(TREE_SCRIPT, "text/javascript")]],
  siteFiles: (roots) => [[TREE_PATH, textPage(treeAnswer(roots), "text/javascript")]],
  seen: (column) => (isFramed(column) ? { state: "dynamic" } : {}),
  rowsAddress: (list) => (isFramed(list.column) ? frameAddress(list.column, list.page) : list.address),
};

/** 目录树: the catalogue is a tree that a script draws; the list of each node stands in a frame of its own. */
export const tree = familyOf(markup);

/** Whatever lies below a main column belongs to the catalogue; the main columns are ordinary lists. */
function isFramed({ ancestors }: PlacedColumn): boolean {
  return ancestors.length > 0;
}

function frameOf(column: PlacedColumn): string {
  return `<iframe id="xxgkFrame" name="xxgkFrame" src="${frameAddress(column, 1)}" width="100%" height="720" frameborder="0" scrolling="auto"></iframe>`;
}

function layout({ menu, crumbs, heading, content }: Parts): string {
  const isArticle = menu === "";
  return `${isArticle ? "" : `<div class="tree_left"><ul id="treeDemo" class="ztree" data-tree="${TREE_PATH}"></ul></div>`}
<div class="tree_right">
    <div class="dqwz">当前位置：${crumbs.map(({ name, href }) => `<a href="${href}">${name}</a>`).join(" &gt; ")}</div>
    ${heading === "" ? "" : `<div class="lm"><h3>${heading}</h3></div>`}
${content}
</div>`;
}
