import type { Article } from "../../bureau.ts";
import type { PlacedColumn } from "./map.ts";
import { rowsMarkup } from "./rows.ts";

/** Where the script of a scripted list asks for its rows. */
export const FEED_PATH = "/api-gateway/jpaas-publish-server/front/page/build/unit";

/** The place of a list that a script fills: a container, the call that fills it, the template of a row. */
export function scriptedList({ channelId }: PlacedColumn): string {
  return `<div class="page-content" id="${channelId}"></div>
<script type="text/x-handlebars-template" id="tpl_${channelId}">
    <ul class="list_common">{{#each list}}<li><a href="{{url}}" title="{{title}}">{{title}}</a><span>{{date}}</span></li>{{/each}}</ul>
</script>
<script type="text/javascript">
    var params = { "webId": "${channelId}", "tplSetId": "t${channelId}", "pageType": "column", "parseType": "bulidstatic", "tagId": "信息列表", "pageId": "${channelId}" };
    window.addEventListener("load", function () { loadPageData(params, "${channelId}"); });
</script>`;
}

/** What the feed answers: JSON with the rows as a fragment of HTML. */
export function scriptedFeed(column: PlacedColumn, articles: readonly Article[]): string {
  return JSON.stringify({
    success: true,
    code: "200",
    data: { html: rowsMarkup(column, articles, "after", column.address) },
  });
}
