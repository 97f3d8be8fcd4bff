import type { Entry } from "../../markup/markup.ts";
import { textPage } from "../trs/page.ts";

export const JPAGE_PATH = "/script/jpage/jquery.jpage.js";

/** What the pages of this family ask for: `$('#unit').jpage(…)` takes the records out of the script and draws one page. */
export const JPAGE: Entry = [
  JPAGE_PATH,
  textPage(
    `
(function () {
  function found(text, tag) {
    var all = [], pattern = new RegExp("<" + tag + ">\\\\s*<!\\\\[CDATA\\\\[([\\\\s\\\\S]*?)\\\\]\\\\]>", "g"), match;
    while ((match = pattern.exec(text))) all.push(match[1]);
    return all;
  }
  function Unit(box, options) {
    var rows = [], group = "", page = 1, pages = Math.max(1, Math.ceil(options.totalRecord / options.perPage));
    function take(text) {
      rows = rows.concat(found(text, "record"));
      var href = /href="([^"]+)"/.exec(found(text, "nextgroup")[0] || "");
      group = href ? href[1] : "";
    }
    function draw() {
      var shown = rows.slice((page - 1) * options.perPage, page * options.perPage);
      box.innerHTML = "<ul class='default_pgContainer list_common'>" + shown.join("") + "</ul>" +
        "<div class='default_pgPanel page'>共" + options.totalRecord + "条 第" + page + "/" + pages + "页 " +
        "<a href='javascript:void(0)' class='default_pgPrev'>上一页</a> <a href='javascript:void(0)' class='default_pgNext'>下一页</a></div>";
      box.querySelector(".default_pgPrev").onclick = function () { show(page - 1); };
      box.querySelector(".default_pgNext").onclick = function () { show(page + 1); };
    }
    function show(wanted) {
      if (wanted < 1 || wanted > pages) return;
      if (rows.length < Math.min(wanted * options.perPage, options.totalRecord) && group) {
        fetch(group).then(function (answer) { return answer.text(); }).then(function (text) { take(text); show(wanted); });
        return;
      }
      page = wanted;
      draw();
    }
    take(box.querySelector("script").text);
    draw();
  }
  window.$ = window.jQuery = function (selector) {
    return { jpage: function (options) { new Unit(document.getElementById(selector.slice(1)), options); } };
  };
})();
`,
    "text/javascript",
  ),
];
