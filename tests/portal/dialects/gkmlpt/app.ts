import type { Entry } from "../../markup/markup.ts";
import { textPage } from "../trs/page.ts";
import { BASE } from "./places.ts";

export const APP_PATH = `${BASE}gkmlpt/js/app.js`;

/** The application: menu from the tree, rows of the route's column from the interface, twenty on a screen. */
export const APP: Entry = [
  APP_PATH,
  textPage(
    `
(function () {
  var SCREEN = 20, config = window._CONFIG, app = document.getElementById("app");
  function element(tag, className, parent, text) {
    var made = document.createElement(tag);
    made.className = className;
    if (text) made.textContent = text;
    parent.appendChild(made);
    return made;
  }
  function find(nodes, id) {
    for (var i = 0; i < nodes.length; i++) {
      var found = nodes[i].id === id ? nodes[i] : find(nodes[i].children, id);
      if (found) return found;
    }
    return null;
  }
  function menu(nodes, parent) {
    var list = element("ul", "nav-tree", parent);
    nodes.forEach(function (node) {
      var item = element("li", "nav-item", list);
      element("a", "nav-link", item, node.name).href = node.jump_url || "#" + node.id;
      if (node.children.length) menu(node.children, item);
    });
  }
  function day(seconds) { return new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10); }
  function Column(node, box) {
    var articles = [], total = 0, asked = 0;
    function ask(screen) {
      var wanted = Math.min(screen * SCREEN, asked ? total : screen * SCREEN);
      if (asked && articles.length >= wanted) return draw(screen);
      asked += 1;
      fetch(config.APP_URL + "/api/all/" + node.id + "?page=" + asked + "&sid=" + config.SID)
        .then(function (answer) { return answer.json(); })
        .then(function (answer) { articles = articles.concat(answer.articles); total = answer.total; draw(screen); });
    }
    function draw(screen) {
      box.innerHTML = "";
      element("div", "crumb", box, "当前位置：" + config.SITE_NAME + " > 政府信息公开 > " + node.name);
      element("h3", "list-title", box, node.name);
      var body = element("tbody", "", element("table", "table-content", box));
      articles.slice((screen - 1) * SCREEN, screen * SCREEN).forEach(function (article) {
        var row = element("tr", "list-item", body);
        var link = element("a", "", element("td", "first-td", row), article.title);
        link.href = article.url;
        link.title = article.title;
        element("td", "date", row, day(article.create_time));
      });
      var pager = element("div", "page", box), screens = Math.ceil(total / SCREEN);
      for (var number = 1; number <= screens; number++) {
        element("a", number === screen ? "on" : "", pager, String(number)).onclick = ask.bind(null, number);
      }
    }
    ask(1);
  }
  function route() {
    var node = find(config.TREE, Number(location.hash.slice(1))) || config.TREE[0];
    if (node.jump_url) { location.href = node.jump_url; return; }
    app.innerHTML = "";
    element("h1", "site-title", element("div", "header", app), config.SITE_NAME);
    menu(config.TREE, element("div", "leftPart", app));
    new Column(node, element("div", "rightPart", app));
  }
  window.addEventListener("hashchange", route);
  route();
})();
`,
    "text/javascript",
  ),
];
