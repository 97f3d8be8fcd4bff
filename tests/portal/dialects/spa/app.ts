import type { Entry } from "../../markup/markup.ts";
import { textPage } from "../trs/page.ts";

export const APP_PATH = "/cn/static/js/main.js";

/** The application: menu, where one is, list or article or overview, foot, all from the interfaces' answers. */
export const APP: Entry = [
  APP_PATH,
  textPage(
    `
(function () {
  var root = document.querySelector("app-root"), query = new URLSearchParams(location.search);
  function safe(text) { var box = document.createElement("i"); box.textContent = text; return box.innerHTML.replace(/"/g, "&quot;"); }
  function link(url, text) { return '<a href="' + url + '" title="' + safe(text) + '">' + safe(text) + "</a>"; }
  function get(url) { return fetch(url).then(function (answer) { return answer.json(); }).then(function (answer) { return answer.data; }); }
  function path(items, id) {
    for (var i = 0; i < items.length; i++) {
      if (items[i].itemId === id) return [items[i]];
      var below = path(items[i].subItemslist, id);
      if (below) return [items[i]].concat(below);
    }
    return null;
  }
  function menu(items) {
    return "<ul>" + items.map(function (item) { return "<li>" + link(item.itemUrl, item.itemName) + (item.subItemslist.length ? menu(item.subItemslist) : "") + "</li>"; }).join("") + "</ul>";
  }
  function foot(site) {
    return "<div class='footer'><p>主办单位：" + site.name + "　地址：" + site.address + "　电话：" + site.phone + "</p><p>网站标识码：" + site.idCode + "　" + site.icp + "　" + site.police + "</p></div>";
  }
  function detailUrl(row) {
    return row.titleLink || "/cn/view/pages/ItemDetail.html?docId=" + row.docId + "&itemId=" + row.itemId + "&generaltype=1";
  }
  function list(item, box, page) {
    get("/cbircweb/DocInfo/SelectDocByItemIdAndChild?itemId=" + item.itemId + "&pageSize=" + item.pageSize + "&pageIndex=" + page).then(function (data) {
      var pages = Math.ceil(data.total / item.pageSize), html = "";
      data.lists.forEach(function (row) {
        html += "<div class='panel-row'><span class='title'>" + link(detailUrl(row), row.docSubtitle) + "</span><span class='date'>" + row.publishDate.slice(0, 10) + "</span></div>";
      });
      box.innerHTML = "<h3>" + item.itemName + "</h3>" + html + "<div class='page'>共" + data.total + "条记录 第" + page + "/" + pages + "页 <a class='next' href='javascript:;'>下一页</a></div>";
      box.querySelector(".next").onclick = function () { if (page < pages) list(item, box, page + 1); };
    });
  }
  function article(box) {
    get("/cn/static/data/DocInfo/SelectByDocId/data_docId=" + query.get("docId") + ".json").then(function (data) {
      document.title = data.docTitle;
      box.innerHTML = "<div class='wenzhang-title'>" + safe(data.docTitle) + "</div><div class='xiangqing-infos'>发布时间：" + data.publishDate.slice(0, 10) + "　来源：" + data.docSource + "</div><div id='wenzhang-content'></div>";
      box.querySelector("#wenzhang-content").innerHTML = new DOMParser().parseFromString(data.docClob, "text/html").body.innerHTML;
    });
  }
  get("/cn/static/data/itemInfo/SelectItemTree/data.json").then(function (data) {
    var steps = path(data.items, Number(query.get("itemId"))) || [], item = steps[steps.length - 1];
    root.innerHTML = "<div class='header'>" + data.site.name + "</div><div class='nav'>" + menu(data.items) + "</div>" +
      "<div class='crumb'>当前位置：" + [link("/", "首页")].concat(steps.map(function (step) { return link(step.itemUrl, step.itemName); })).join(" &gt; ") + "</div>" +
      "<div class='content'></div>" + foot(data.site);
    var box = root.querySelector(".content");
    if (query.has("docId")) article(box);
    else if (item && item.subItemslist.length) box.innerHTML = menu(item.subItemslist);
    else if (item) list(item, box, 1);
    else box.innerHTML = menu(data.items);
  });
})();
`,
    "text/javascript",
  ),
];
