import { textPage } from "../dialects/trs/page.ts";
import type { Entry } from "./markup.ts";

export const JQUERY_PATH = "/assets/js/jquery.min.js";

/** As much of jQuery as the pages of these systems use: `$(…)`, `.each`, `.html`, `.load`, `.on`, `$.fn`. */
export const JQUERY: Entry = [
  JQUERY_PATH,
  textPage(
    `
(function () {
  function Found(nodes) { this.nodes = nodes; }
  var $ = window.$ = window.jQuery = function (what) {
    if (typeof what !== "function") {
      return new Found(typeof what === "string" ? [].slice.call(document.querySelectorAll(what)) : [what]);
    }
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", what); else what();
  };
  $.fn = Found.prototype;
  $.fn.each = function (act) { this.nodes.forEach(function (node) { act.call(node); }); return this; };
  $.fn.html = function (html) { return this.each(function () { this.innerHTML = html; }); };
  $.fn.on = function (event, act) { return this.each(function () { this.addEventListener(event, act); }); };
  $.fn.load = function (url) {
    var found = this;
    fetch(url).then(function (answer) { return answer.ok ? answer.text() : ""; }).then(function (html) { found.html(html); });
    return found;
  };
})();
`,
    "text/javascript",
  ),
];
