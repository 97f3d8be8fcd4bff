export const AVALON_PATH = "/assets/js/avalon.list.js";

/** What Avalon and its list controller do on these pages: draw the pager, ask for a page, repeat the pattern. */
export const AVALON_SCRIPT = `
document.addEventListener("DOMContentLoaded", function () {
  var config = window.listConfig, root = document.querySelector("[role=viewlist]");
  if (!config || !root) { return; }
  var written = root.querySelector("[ms-visible=showStatic]"), drawn = root.querySelector("[ms-visible='!showStatic']");
  var pattern = drawn.querySelector("[ms-repeat]"), place = pattern.parentNode, bar = document.querySelector("[ms-controller=list_pagebar]");
  var filled = function (doc) {
    var row = pattern.cloneNode(true), link = row.querySelector("a"), day = row.lastElementChild;
    row.removeAttribute("ms-repeat");
    link.href = doc.chnldocurl; link.title = doc.doctitle; link.textContent = doc.doctitle;
    day.textContent = doc.docreltime.slice(0, 10).replace(/\\./g, "-");
    return row;
  };
  var show = function (page) {
    var query = "channelid=" + config.channelid + "&templet=docs.jsp&sortfield=-docreltime&page=" + page;
    fetch(config.url + "?" + query).then(function (answer) { return answer.json(); }).then(function (answer) {
      [].slice.call(place.children).forEach(function (child) { place.removeChild(child); });
      answer.docs.forEach(function (doc) { place.appendChild(filled(doc)); });
      written.style.display = "none"; drawn.style.display = "";
      draw(page);
    });
  };
  var draw = function (current) {
    bar.innerHTML = "";
    for (var page = 1; page <= Math.ceil(config.count / config.prepage); page++) (function (page) {
      var button = document.createElement("a");
      button.href = "javascript:void(0)"; button.textContent = page; button.className = page === current ? "on" : "";
      button.addEventListener("click", function () { show(page); });
      bar.appendChild(button);
    })(page);
  };
  pattern.remove(); draw(1);
});
`;
