import { flatten, type PlacedColumn } from "../trs/map.ts";
import { frameAddress } from "./frame-address.ts";

export const TREE_PATH = "/u/channel/treeNew/kjj";
export const TREE_SCRIPT_PATH = "/assets/js/catalogue.js";

/** What the tree's address answers: a call with all nodes, each with the document of its frame. */
export function treeAnswer(roots: readonly PlacedColumn[]): string {
  const nodes = flatten(roots)
    .filter(({ column }) => column.content.kind !== "link")
    .map((placed) => {
      const { column, channelId, ancestors, address } = placed;
      return {
        id: channelId,
        pId: ancestors.at(-1)?.channelId ?? 0,
        name: column.name,
        url: address,
        iframeurl: column.content.kind === "list" && ancestors.length > 0 ? frameAddress(placed, 1) : "",
      };
    });
  return `drawTree(${JSON.stringify(nodes)});`;
}

/** Draws the tree from the answer to a script tag, and the pager, which counts from 1. */
export const TREE_SCRIPT = `
function drawTree(nodes) {
  var tree = document.getElementById("treeDemo");
  tree.innerHTML = nodes.map(function (node) {
    return "<li class='level" + (node.pId ? 1 : 0) + "'><a href='" + (node.iframeurl || node.url) + "' target='" + (node.iframeurl && window.xxgkFrame ? "xxgkFrame" : "_self") + "'><span class='node_name'>" + node.name + "</span></a></li>";
  }).join("");
}
function createPageHTML(container, total, current, name, extension, count) {
  var html = "共" + count + "条 ";
  for (var page = 1; page <= total; page++) {
    html += page === current ? "<b>" + page + "</b> " : "<a href='" + name + (page === 1 ? "" : "_" + page) + "." + extension + "'>" + page + "</a> ";
  }
  document.getElementById(container).innerHTML = html;
}
document.addEventListener("DOMContentLoaded", function () {
  var tree = document.getElementById("treeDemo");
  if (!tree) { return; }
  var call = document.createElement("script");
  call.src = tree.getAttribute("data-tree") + "?callback=drawTree";
  document.body.appendChild(call);
});
`;
