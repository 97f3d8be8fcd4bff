import type { Entry } from "../../markup/markup.ts";
import { textPage } from "../trs/page.ts";

export const ARRAY_LIST_PATH = "/script/arraylist.js";

/** Writes one screen of the arrays that the page has filled, and the pager between screens. */
export const ARRAY_LIST: Entry = [
  ARRAY_LIST_PATH,
  textPage(
    `
function two(number) { return (number.length < 2 ? "0" : "") + number; }
function arrayList(perScreen) {
  var screens = Math.max(1, Math.ceil(urls.length / perScreen));
  function show(screen) {
    if (screen < 1 || screen > screens) return;
    var html = "";
    for (var i = (screen - 1) * perScreen; i < Math.min(urls.length, screen * perScreen); i++) {
      var link = headers[i].indexOf("<a") === 0 ? headers[i] : "<a href='" + urls[i] + "' target='_blank'>" + headers[i] + "</a>";
      html += "<li>" + link + "<span>" + year[i] + "-" + two(month[i]) + "-" + two(day[i]) + "</span></li>";
    }
    document.getElementById("div_list").innerHTML = "<ul class='list_common'>" + html + "</ul>";
    var pager = document.getElementById("div_page");
    pager.innerHTML = "共" + urls.length + "条 第" + screen + "/" + screens + "页 <a href='javascript:void(0)'>上一页</a> <a href='javascript:void(0)'>下一页</a>";
    pager.children[0].onclick = function () { show(screen - 1); };
    pager.children[1].onclick = function () { show(screen + 1); };
  }
  show(1);
}
`,
    "text/javascript",
  ),
];
