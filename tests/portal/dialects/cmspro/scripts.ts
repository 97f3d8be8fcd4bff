import type { Entry, To } from "../../markup/markup.ts";
import { textPage } from "../trs/page.ts";

const PAGE_PATH = "/xhtml/js/page.js";
const LIST_PATH = "/xhtml/js/page_list.js";

/** The script that draws pagers from 1, and the one that fills commented-out lists. */
export const SCRIPTS: readonly Entry[] = [
  [
    PAGE_PATH,
    textPage(
      `
function createPageHTML(container, total, current, name, extension, count) {
  var html = "共" + count + "条记录 ";
  for (var page = 1; page <= total; page++) {
    var address = (page === 1 ? name : name + "_" + page) + "." + extension;
    html += page === current ? "<b>" + page + "</b> " : "<a href='" + address + "'>" + page + "</a> ";
  }
  document.getElementById(container).innerHTML = html;
}
`,
      "text/javascript",
    ),
  ],
  [
    LIST_PATH,
    textPage(
      `
document.addEventListener("DOMContentLoaded", function () {
  var list = document.getElementById("infolist");
  if (list === null) return;
  var channel = document.querySelector("meta[name=channelId]").content;
  fetch("/szinf/info/getInfoCommon/?pagesize=15&currpage=1&channelid=" + channel)
    .then(function (answer) { return answer.json(); })
    .then(function (answer) {
      list.innerHTML = answer.infolist.map(function (info) {
        return "<li><a href='" + info.link + "' title='" + info.title + "' target='_blank'>" + info.title + "</a><span class='time'>" + info.pubtime.substring(0, 10) + "</span></li>";
      }).join("");
    });
});
`,
      "text/javascript",
    ),
  ],
];

export function scriptTags(to: To): string {
  return [PAGE_PATH, LIST_PATH]
    .map((path) => `    <script type="text/javascript" src="${to(path)}"></script>`)
    .join("\n");
}
