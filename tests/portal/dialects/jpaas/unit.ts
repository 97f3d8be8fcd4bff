import type { ListView } from "../../markup/markup.ts";
import { hexName } from "../../markup/hex-name.ts";
import { UNITBUILD_PATH } from "./unitbuild.ts";

export const UNIT_PATH = "/api-gateway/jpaas-publish-server/front/page/build/unit";

/** The parameters of a list's unit, as its page carries them. `bulidstatic` is the maker's own spelling. */
function parametersOf({ column }: ListView): Record<string, string> {
  return {
    parseType: "bulidstatic",
    webId: "3630",
    tplSetId: hexName(`template/${column.column.slug}`),
    pageType: "column",
    tagId: "信息列表",
    editType: "null",
    pageId: String(column.channelId),
  };
}

/** The query for a page of the list; null: as the page asks first, without a number. */
export function pageQuery(list: ListView, page: number | null): URLSearchParams {
  const query = new URLSearchParams(parametersOf(list));
  if (page !== null) query.set("paramJson", JSON.stringify({ pageNo: page, pageSize: list.perPage }));
  return query;
}

/** Each second column declares its unit in the attributes of a script element, the others call a function. */
export function isPlaced(channelId: number): boolean {
  return channelId % 2 === 0;
}

/** The pager that ends a unit: its numbers in attributes, or in a call that a script of the fragment makes. */
export function unitPager(
  channelId: number,
  { rows, count, pageNo }: Readonly<Record<"rows" | "count" | "pageNo", number>>,
): string {
  if (isPlaced(channelId))
    return `<div class="pagination" rows="${rows}" count="${count}" pageNo="${pageNo}"></div>`;
  return `<div class="pagination" id="page_${channelId}"></div>
<script type="text/javascript">oLayPageRender("page_${channelId}", {rows:"${rows}", count:"${count}", pageNo:"${pageNo}"});</script>`;
}

/** The unit as a call of the page's own script, with the template that a preview would be made of. */
export function unitCall(list: ListView): string {
  const id = list.column.channelId;
  return `<div id="${id}"></div>
<script type="text/x-handlebars-template" id="tpl_${id}">
    <ul class="list_common">{{#each list}}<li><a href="{{url}}" title="{{title}}">{{title}}</a><span>{{date}}</span></li>{{/each}}</ul>
</script>
<script type="text/javascript">
    var params = ${JSON.stringify(parametersOf(list))};
    loadPageData(params, '${id}');
</script>`;
}

/** The unit as a script element that carries its parameters in attributes. */
export function unitPlace(list: ListView): string {
  const data = JSON.stringify(parametersOf(list)).replaceAll('"', "'");
  return `<div class="clist_con"><script id="${hexName(`unit/${list.column.channelId}`)}" src="${UNITBUILD_PATH}?v=3.1.3" parseType="bulidstatic" url="${UNIT_PATH}" queryData="${data}"></script></div>`;
}
