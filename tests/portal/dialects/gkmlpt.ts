import type { Column } from "../bureau.ts";
import type { Family } from "../dialect.ts";
import { expectedLists } from "../expected-lists.ts";
import { familyOf } from "../markup/family-of.ts";
import { frameOf } from "../markup/frame.ts";
import type { ArticleView, Markup } from "../markup/markup.ts";
import { itemMarkup } from "../markup/row-of.ts";
import { answersTo, apiAddress, PER_ANSWER } from "./gkmlpt/api.ts";
import { APP } from "./gkmlpt/app.ts";
import { BASE, INDEX, postAddress, siteNumber } from "./gkmlpt/places.ts";
import { cityHome, shell } from "./gkmlpt/shell.ts";
import { flatten } from "./trs/map.ts";
import type { PlacedColumn } from "./trs/map.ts";
import { escaped } from "./trs/markup.ts";

const markup: Markup = {
  base: BASE,
  owner: (bureau) => ({ ...bureau, name: `${bureau.city}人民政府` }),
  // A column that is one article is a jump to it; every other is a place in the one page.
  columnAddress: ({ content }, _base, channelId) =>
    content.kind === "single" ? postAddress(channelId, content.article) : `${INDEX}#${channelId}`,
  articleAddress: ({ channelId }, article) => postAddress(channelId, article),
  pageAddress: ({ address }) => address,
  banner: (bureau) => `<div class="dept_name wrap"><h2>${bureau.name}</h2></div>`,
  head: () => "",
  layout: ({
    crumbs,
    heading,
    content,
  }) => `<div class="crumb">当前位置：${crumbs.map(({ name, href }) => `<a href="${href}">${name}</a>`).join(" &gt; ")}</div>
    ${heading === "" ? "" : `<div class="title_fdgk"><span>${heading}</span></div>`}
${content}`,
  rows: (rows, column) => `<ul class="list_common">
${rows.map((row) => itemMarkup(row, column)).join("\n")}
</ul>`,
  pager: () => "",
  article,
  assets: [APP],
  listFiles: () => [],
  neighbours: (bureau) => [["/", cityHome(bureau)]],
};

const family = familyOf(markup);

/**
 * 广东 gkmlpt on a city's portal, under the bureau's path: columns are hash routes of one application page, their rows
 * come 100 at a time from an interface that answers 404 past the end; articles are written by the server.
 */
export const gkmlpt: Family = {
  home: BASE,
  dialect: (site) => {
    const frame = frameOf(markup, site);
    const { pages, feed, notFound } = family.dialect(site);
    const asked = answersTo(flatten(frame.roots), site);
    return {
      pages: new Map([
        ...[...pages].filter(([address]) => !address.includes("#")),
        [INDEX, shell(frame, site.identity)],
      ]),
      feed: (path, query) => asked(path, query) ?? feed(path, query),
      notFound,
    };
  },
  lists: (site) =>
    flatten(frameOf(markup, site).roots).flatMap((placed) =>
      inAnswers(placed).map((expected) => ({
        ...expected,
        path: placed.address,
        state: "dynamic",
        capture: "feed",
        pages: expected.rowsPerPage.map((_, index) =>
          apiAddress(placed.channelId, index + 1, siteNumber(site.identity)),
        ),
      })),
    ),
};

function inAnswers({ column }: PlacedColumn): ReturnType<typeof expectedLists> {
  const { content } = column;
  const whole: Column["content"] = content.kind === "list" ? { ...content, perPage: PER_ANSWER } : content;
  return expectedLists([{ ...column, content: whole, children: [] }]);
}

function article({ identity, article: own, time, body }: ArticleView): string {
  const written = own.document?.writtenOn ?? own.date;
  const rows = [
    ["索引号:", `${identity.idCode}/${own.date.slice(0, 4)}-${own.id}`, "分类:", "科技、教育"],
    ["发布机构:", identity.name, "成文日期:", written],
    ["名称:", own.title, "", ""],
    ["文号:", own.document?.number ?? "", "发布日期:", own.date],
  ];
  return `<div class="classify"><table class="classify-table">
${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("\n")}
</table></div>
<h1 class="title document-number">${escaped(own.title)}</h1>
<div class="date-row"><span>发布日期：${own.date} ${time}</span><span>浏览次数：<i class="view">-</i></span></div>
<div class="article-content">
${body}
</div>`;
}
