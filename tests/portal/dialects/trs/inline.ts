const PARTS = [
  "topline",
  "header",
  "logo",
  "search",
  "nav",
  "nav_list",
  "nav_item",
  "nav_panel",
  "nav_sub",
  "main",
  "leftPart",
  "menu",
  "menu_sub",
  "rightPart",
  "crumbs",
  "title_fdgk",
  "list_common",
  "list_table",
  "page",
  "block",
  "more",
  "xxgk_detail",
  "xxgk_title",
  "xl_info",
  "xxgk_tools",
  "div_qrcode",
  "friend",
  "friend_list",
  "footer",
  "footer_marks",
];

/** Styles that templates of this kind carry in every page: rules for old phones and for the elder mode. */
export const INLINE_STYLE = PARTS.map(
  (part) => `        .elder .${part} { font-size: 1.4em; line-height: 1.9; letter-spacing: .04em; }
        .${part}:after { content: ""; display: block; clear: both; height: 0; visibility: hidden; }`,
)
  .concat([
    "        @media screen and (max-width: 767px) { .mhide { display: none; } .wrap { width: 100%; } .leftPart, .rightPart { float: none; width: 100%; } }",
    "        @media screen and (min-width: 768px) { .pchide { display: none; } }",
  ])
  .join("\n");

/**
 * Scripts that such pages carry at their end. The words inside are a trap: a suggestion box that says 暂无相关内容
 * when it finds nothing makes no page blank.
 */
export const INLINE_SCRIPT = `
    function setFont(size) {
        var zoom = document.getElementById("Zoom");
        if (!zoom) { return; }
        var parts = zoom.getElementsByTagName("span");
        for (var i = 0; i < parts.length; i++) { parts[i].style.fontSize = size + "px"; }
    }
    function toggleElder() { document.body.className = document.body.className === "elder" ? "" : "elder"; }
    function toggleToolbar() { document.body.style.filter = document.body.style.filter ? "" : "contrast(1.2)"; }
    function addFavourite() { window.alert("请使用 Ctrl+D 收藏本站"); }
    function suggest(words) {
        var box = document.getElementById("suggest");
        if (!box) { return; }
        if (!words || words.length === 0) { box.innerHTML = "<p class='none'>暂无相关内容</p>"; return; }
        var html = "";
        for (var i = 0; i < words.length; i++) { html += "<li><a href='javascript:void(0)'>" + words[i] + "</a></li>"; }
        box.innerHTML = "<ul>" + html + "</ul>";
    }
    (function () {
        var items = document.querySelectorAll(".nav_item");
        for (var i = 0; i < items.length; i++) {
            items[i].addEventListener("mouseenter", function () { this.classList.add("open"); });
            items[i].addEventListener("mouseleave", function () { this.classList.remove("open"); });
        }
        var mobile = /Android|iPhone|iPad|HarmonyOS/i.test(navigator.userAgent);
        document.documentElement.setAttribute("data-device", mobile ? "mobile" : "desktop");
        var images = document.querySelectorAll(".TRS_UEDITOR img");
        for (var j = 0; j < images.length; j++) { images[j].style.maxWidth = "100%"; }
        var tables = document.querySelectorAll(".TRS_UEDITOR table");
        for (var k = 0; k < tables.length; k++) { tables[k].parentNode.style.overflowX = "auto"; }
    })();
    var shareConfig = {
        common: { text: document.title, desc: "", url: document.URL, pic: "" },
        share: [{ size: 24, list: ["weixin", "weibo", "qzone"] }],
        labels: { weixin: "微信扫一扫分享", weibo: "分享到微博", qzone: "分享到空间" }
    };`;
