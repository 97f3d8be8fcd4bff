import type { Identity } from "../../bureau.ts";
import type { Page } from "../../dialect.ts";
import { textPage } from "./page.ts";
import { FEED_PATH } from "./scripted.ts";

/** Style sheet, scripts and pictures that the pages ask for. */
export function assets({ name }: Identity): [address: string, page: Page][] {
  return [
    ["/assets/css/style.css", textPage(STYLE, "text/css")],
    ["/assets/js/page.js", textPage(PAGER, "text/javascript")],
    ["/assets/js/load.js", textPage(LOADER, "text/javascript")],
    ["/assets/images/favicon.svg", picture("科", 32, 32)],
    ["/assets/images/logo.svg", picture(name, 420, 64)],
    ["/assets/images/dzjg.svg", picture("党政机关", 53, 64)],
    ["/assets/images/jiucuo.svg", picture("政府网站找错", 110, 56)],
  ];
}

function picture(label: string, width: number, height: number): Page {
  const size = Math.min(height * 0.6, (width / label.length) * 0.9);
  return textPage(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#1d5aa8"/><text x="50%" y="50%" fill="#fff" font-size="${size}" text-anchor="middle" dominant-baseline="central">${label}</text></svg>`,
    "image/svg+xml",
  );
}

const STYLE = `
body { margin: 0; font: 16px/1.7 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: #333; background: #f4f6f9; }
a { color: #24405f; text-decoration: none; } a:hover { color: #c0392b; } ul { list-style: none; margin: 0; padding: 0; }
.wrap { width: 1180px; margin: 0 auto; } .topline { background: #eef2f7; font-size: 13px; } .topline .wrap { display: flex; justify-content: space-between; }
.header .wrap { display: flex; justify-content: space-between; align-items: center; padding: 18px 0; }
.nav { background: #1d5aa8; } .nav_list { display: flex; } .nav_item { position: relative; } .nav_link { display: block; padding: 12px 26px; color: #fff; }
.nav_panel { display: none; position: absolute; z-index: 5; background: #fff; box-shadow: 0 2px 8px #0003; width: 420px; padding: 12px; }
.nav_item.open .nav_panel { display: block; } .nav_sub { display: grid; grid-template-columns: 1fr 1fr; }
.main { background: #fff; padding: 18px; box-sizing: border-box; overflow: hidden; } .leftPart { float: left; width: 250px; } .rightPart { float: right; width: 860px; }
.leftPart_title { background: #1d5aa8; color: #fff; padding: 12px; } .menu_link { display: block; padding: 8px 12px; border-bottom: 1px solid #e4e9f0; } .menu_sub { padding-left: 16px; }
.crumbs { font-size: 14px; color: #777; padding: 6px 0 14px; } .title_fdgk { border-bottom: 2px solid #1d5aa8; display: flex; justify-content: space-between; font-weight: 700; }
.list_common li { display: flex; gap: 16px; justify-content: space-between; padding: 7px 0; border-bottom: 1px dashed #dde; } .list_common b, .list_common span { color: #888; font-weight: 400; white-space: nowrap; }
.list_common li a { flex: 1; } .list_common li:after, .title_fdgk:after { display: none !important; } .list_common .date { order: -1; } .top { color: #c0392b; font-style: normal; }
.page { text-align: center; padding: 16px; } .page a, .page b { padding: 3px 10px; border: 1px solid #ccd; margin: 0 3px; }
.xxgk_title { font-size: 26px; text-align: center; padding: 18px 0; } .xl_info { text-align: center; font-size: 14px; color: #777; border-bottom: 1px solid #dde; }
.footer { background: #29486d; color: #dde6f1; font-size: 14px; padding: 16px 0; } .footer a { color: #fff; } .footer .wrap { display: flex; gap: 24px; } .friend_list { display: flex; flex-wrap: wrap; gap: 18px; }
`;

const PAGER = `
function createPageHTML(total, current, name, extension) {
  var address = function (page) { return page === 0 ? name + "." + extension : name + "_" + page + "." + extension; };
  var html = "";
  for (var page = 0; page < total; page++) {
    html += page === current ? "<b>" + (page + 1) + "</b>" : "<a href='" + address(page) + "'>" + (page + 1) + "</a>";
  }
  document.write("<span>共" + total + "页</span> " + html);
}
`;

const LOADER = `
function loadPageData(params, id) {
  fetch("${FEED_PATH}?" + new URLSearchParams(params)).then(function (answer) { return answer.json(); }).then(function (answer) {
    document.getElementById(id).innerHTML = answer.data.html;
  });
}
`;
