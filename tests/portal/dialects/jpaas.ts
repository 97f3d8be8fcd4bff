import type { Article } from "../bureau.ts";
import { documentTable } from "../markup/document-table.ts";
import { familyOf } from "../markup/family-of.ts";
import { hexName } from "../markup/hex-name.ts";
import type { ListView, Markup } from "../markup/markup.ts";
import { itemMarkup, rowFromRoot } from "../markup/row-of.ts";
import { isPlaced, pageQuery, unitCall, unitPager, unitPlace, UNIT_PATH } from "./jpaas/unit.ts";
import { UNITBUILD, UNITBUILD_PATH } from "./jpaas/unitbuild.ts";
import type { PlacedColumn } from "./trs/map.ts";
import { escaped } from "./trs/markup.ts";
import { textPage } from "./trs/page.ts";

const markup: Markup = {
  columnAddress: ({ slug }, base) => `${folderOf(base)}${slug}/index.html`,
  articleAddress,
  pageAddress: (column) => column.address,
  head: (to) => `    <script type="text/javascript" src="${to(UNITBUILD_PATH)}"></script>`,
  layout: ({ menu, crumbs, heading, content }) => `${menu}
<div class="rightPart">
    <div class="mnav"><span>当前位置：</span>${crumbs.map(({ name, href }) => `<a href="${href}">${name}</a>`).join(" &gt; ")}</div>
    ${heading === "" ? "" : `<div class="title_fdgk"><span>${heading}</span></div>`}
${content}
</div>`,
  rows: (rows, column) => `<ul class="list_common">
${rows.map((row) => itemMarkup(row, column)).join("\n")}
</ul>`,
  pager: () => "",
  article: ({
    identity,
    article,
    time,
    body,
  }) => `${documentTable(identity, article)}<h1 id="con_title">${escaped(article.title)}</h1>
<div class="cinfo center"><span id="con_time">发布时间：${article.date} ${time}</span><span>来源：${identity.name}</span></div>
<div class="ccontent center" id="con_con">
${body}
</div>`,
  assets: [UNITBUILD],
  listFiles: (lists, whole) => {
    const [first] = lists;
    if (first === undefined) return [];
    const end = { ...first, rows: [], page: first.total + 1 };
    return [
      // Each second column declares its unit in the attributes of a script, the others call a function.
      [first.address, whole(first, isPlaced(first.column.channelId) ? unitPlace(first) : unitCall(first))],
      [unitAddress(first, null), unitPage(first)],
      ...[...lists, end].map((list) => [unitAddress(list, list.page), unitPage(list)] as const),
    ];
  },
  seen: () => ({ state: "dynamic", capture: "feed" }),
  rowsAddress: (list) => unitAddress(list, list.page),
};

/**
 * 大汉 jpaas: a list's page has no row; a script asks for the unit of the page, which comes as a fragment of HTML in
 * JSON; what is not known answers `success: false` with status 200.
 */
const family = familyOf(markup);
export const jpaas: typeof family = {
  ...family,
  dialect: (site) => {
    const answers = family.dialect(site);
    return {
      ...answers,
      feed: (path, query) => answers.feed(path, query) ?? (path === UNIT_PATH ? UNKNOWN : null),
    };
  },
};

const UNKNOWN = textPage('{"success":false,"code":"500","msg":"","data":{}}', "application/json");

function articleAddress({ address }: PlacedColumn, { urlDate, id }: Article): string {
  return `${folderOf(address)}art/${urlDate.slice(0, 4)}/art_${hexName(String(id))}.html`;
}

function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf("/") + 1);
}

function unitAddress(list: ListView, page: number | null): string {
  return `${UNIT_PATH}?${pageQuery(list, page).toString()}`;
}

function unitPage({ column, rows, page, count, perPage }: ListView): ReturnType<typeof textPage> {
  const items = rows.map(({ article }) =>
    itemMarkup(rowFromRoot(articleAddress, column, article), column).replace("<li>", '<li class="cf">'),
  );
  const html = `<div class="page-content"><ul class="list_common">
${items.join("\n")}
</ul></div>
${unitPager(column.channelId, { rows: perPage, count, pageNo: page })}`;
  return textPage(
    JSON.stringify({ success: true, code: "200", msg: "操作成功", data: { html } }),
    "application/json",
  );
}
