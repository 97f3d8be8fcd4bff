import type { Entry } from "../../markup/markup.ts";
import { textPage } from "../trs/page.ts";

export const UNITBUILD_PATH = "/cms_files/default/script/AuthorizedRead/unitbuild.js";

/** Fills a unit's place with what the server builds of it, and draws the pager that the fragment describes. */
export const UNITBUILD: Entry = [
  UNITBUILD_PATH,
  textPage(
    `
(function () {
  var UNIT = "/api-gateway/jpaas-publish-server/front/page/build/unit";
  function build(box, url, params, page) {
    var query = new URLSearchParams(params);
    if (page) query.set("paramJson", JSON.stringify({ pageNo: page, pageSize: Number(box.getAttribute("data-rows")) }));
    fetch(url + "?" + query).then(function (answer) { return answer.json(); }).then(function (answer) {
      if (!answer.success) return;
      box.innerHTML = answer.data.html;
      window.oLayPageRender = function (id, state) { draw(box, document.getElementById(id), state, url, params); };
      box.querySelectorAll("script").forEach(function (script) { new Function(script.text)(); });
      var pager = box.querySelector(".pagination[rows]");
      if (pager) draw(box, pager, { rows: pager.getAttribute("rows"), count: pager.getAttribute("count"), pageNo: pager.getAttribute("pageNo") }, url, params);
    });
  }
  function draw(box, pager, state, url, params) {
    var rows = Number(state.rows), current = Number(state.pageNo);
    box.setAttribute("data-rows", rows);
    var pages = Math.ceil(Number(state.count) / rows);
    for (var page = 1; page <= pages; page++) {
      var link = document.createElement("a");
      link.href = "javascript:void(0)";
      link.textContent = page;
      link.className = page === current ? "on" : "";
      link.onclick = build.bind(null, box, url, params, page);
      pager.appendChild(link);
    }
  }
  window.loadPageData = function (params, id) { build(document.getElementById(id), UNIT, params, 0); };
  var own = document.currentScript;
  var data = own.getAttribute("queryData");
  if (data) build(own.parentNode, own.getAttribute("url"), JSON.parse(data.replace(/'/g, '"')), 0);
})();
`,
    "text/javascript",
  ),
];
