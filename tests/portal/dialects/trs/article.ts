import type { Article, Identity } from "../../bureau.ts";
import { blocksMarkup } from "./blocks.ts";
import { framed, type Frame, type Sheet } from "./frame.ts";
import { articleAddress, type PlacedColumn } from "./map.ts";
import { escaped } from "./markup.ts";
import { breadcrumb, sideMenu } from "./navigation.ts";

/** The page of one article. */
export function articlePage(frame: Frame, column: PlacedColumn, article: Article): string {
  const address = articleAddress(column, article);
  return framed(frame, {
    address,
    title: `${article.title}-${frame.identity.name}`,
    encoding: column.column.encoding,
    metas: articleMetas(frame.identity, column, article),
    body: `    ${breadcrumb([...column.ancestors, column], address)}
${articleMarkup(frame.identity, article)}`,
  });
}

/** The page of a column that is one article: the column's address, its menu, the text. */
export function singlePage(frame: Frame, column: PlacedColumn, article: Article): string {
  return framed(frame, {
    address: column.address,
    title: `${column.column.name}-${frame.identity.name}`,
    encoding: column.column.encoding,
    metas: articleMetas(frame.identity, column, article),
    body: `${sideMenu(column, column.address)}
<div class="rightPart">
    ${breadcrumb([...column.ancestors, column], column.address)}
${articleMarkup(frame.identity, article)}
</div>`,
  });
}

function articleMetas(identity: Identity, { column }: PlacedColumn, article: Article): Sheet["metas"] {
  const pubDate = `${article.regeneratedOn ?? article.date} 0${article.id % 9}:${10 + (article.id % 49)}`;
  return [
    ["ColumnName", column.name],
    ["ColumnType", column.type],
    ["ArticleTitle", article.title],
    ["PubDate", pubDate],
    ["ContentSource", identity.name],
    ...(article.regeneratedOn === null ? [] : ([["others", `页面生成时间 ${pubDate}`]] as const)),
  ];
}

function articleMarkup(identity: Identity, article: Article): string {
  return `<div class="xxgk_detail">
${article.document === null ? "" : documentHead(identity, article, article.document)}
    <div class="xxgk_title">${escaped(article.title)}</div>
    <div class="xl_info"><span>发布日期：${article.date}</span>　<span>来源：${identity.name}</span>　<span class="mhide">字体：<a href="javascript:setFont('22')">大</a> <a href="javascript:setFont('18')">中</a> <a href="javascript:setFont('14')">小</a></span></div>
    <div id="Zoom">
        <meta name="ContentStart" />
        <div class="trs_editor_view TRS_UEDITOR trs_paper_default">
${blocksMarkup(article)}
        </div>
        <meta name="ContentEnd" />
    </div>
    <div class="div_qrcode"><div>扫一扫在手机打开当前页</div><div id="qrcode"></div></div>
    <div class="xxgk_tools"><a href="javascript:window.print()">[打印]</a> <a href="javascript:window.close()">[关闭窗口]</a> <a href="#top">[返回顶部]</a></div>
</div>`;
}

/** The table above an article that is a document: number, day it was written, day it was published. */
export function documentHead(
  identity: Identity,
  article: Article,
  document: NonNullable<Article["document"]>,
): string {
  const [year, month, day] = document.writtenOn.split("-");
  const rows = [
    ["标　　题：", article.title, "索 引 号：", `${identity.idCode.slice(0, 6)}/${year}-${article.id}`],
    ["发文机构：", identity.name, "发文字号：", document.number],
    [
      "成文日期：",
      `${year}年${month}月${day}日`,
      "发布日期：",
      article.date.replace("-", "年").replace("-", "月") + "日",
    ],
  ];
  return `    <table border="0" cellpadding="0" cellspacing="0" class="xxgk_detail_table1"><tbody>
${rows.map((cells) => `        <tr>${cells.map((cell, index) => (index % 2 === 0 ? `<td><b>${cell}</b></td>` : `<td>${escaped(cell)}</td>`)).join("")}</tr>`).join("\n")}
    </tbody></table>`;
}
