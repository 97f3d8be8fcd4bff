import type { Page } from "../../dialect.ts";
import type { ListView } from "../../markup/markup.ts";
import { relative } from "../trs/markup.ts";
import { htmlPage } from "../trs/page.ts";
import { frameAddress, FRAME_NAME } from "./frame-address.ts";
import { TREE_SCRIPT_PATH } from "./script.ts";

/** The document in the frame: rows and pager, no metas, no menu, no foot. */
export function listDocument(list: ListView, rows: string): Page {
  const { address, encoding } = { ...list.column.column, address: frameAddress(list.column, list.page) };
  return htmlPage(
    `<!DOCTYPE html>
<html>
<head>
    <meta charset="${encoding === "gbk" ? "gb2312" : "utf-8"}" />
    <title>${list.column.column.name}</title>
    <script type="text/javascript" src="${relative(address, TREE_SCRIPT_PATH)}"></script>
</head>
<body class="frame">
${rows}
${pageBar("page_div", list, FRAME_NAME)}
</body>
</html>
`,
    encoding,
  );
}

/** A quoted container first: this pager counts from 1. */
export function pageBar(container: string, { total, page, count }: ListView, name: string): string {
  return `<div id="${container}" class="page"></div>
<script type="text/javascript">createPageHTML('${container}',${total}, ${page},'${name}','shtml',${count});</script>`;
}
