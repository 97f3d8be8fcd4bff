import type { Identity } from "../../bureau.ts";
import { flatten, type PlacedColumn } from "./map.ts";
import { escaped, relative } from "./markup.ts";

type To = (path: string) => string;

/** The strip above the logo and the search box. */
export function topLine({ name, host }: Identity, to: To): string {
  return `<div class="topline"><div class="wrap">
    <div class="topline_left"><a href="https://www.gov.cn/" target="_blank">中国政府网</a><i>|</i><a href="https://www.most.gov.cn/" target="_blank">科学技术部</a></div>
    <div class="topline_right">
        <a href="javascript:void(0)" id="toolbarSwitch" onclick="toggleToolbar()">无障碍</a><i>|</i>
        <a href="javascript:void(0)" onclick="toggleElder()">长者模式</a><i>|</i>
        <a href="javascript:void(0)" onclick="addFavourite()">加入收藏</a>
    </div>
</div></div>
<div class="header"><div class="wrap">
    <a class="logo" href="${to("/")}"><img src="${to("/assets/images/logo.svg")}" alt="${name}" width="420" height="64" /></a>
    <form class="search" action="https://search.${host}/s" method="get" target="_blank">
        <input type="text" name="keyword" placeholder="请输入关键字" autocomplete="off" /><button type="submit">搜索</button>
    </form>
</div></div>`;
}

/** The bar under the header, each entry with a panel of all columns below it. */
export function mainNavigation(roots: readonly PlacedColumn[], to: To): string {
  const entries = roots.filter(inMenu).map((root) => {
    const panel = flatten(root.children).map(
      (child) =>
        `            <li class="nav_sub_item" data-channelid="${child.channelId}">${anchor(child, to, "nav_sub_link")}</li>`,
    );
    return `    <li class="nav_item" data-channelid="${root.channelId}">
        ${anchor(root, to, "nav_link")}${
          panel.length === 0
            ? ""
            : `
        <div class="nav_panel"><ul class="nav_sub">
${panel.join("\n")}
        </ul></div>`
        }
    </li>`;
  });
  return `<div class="nav"><div class="wrap"><ul class="nav_list">
    <li class="nav_item"><a class="nav_link" href="${to("/")}">首页</a></li>
${entries.join("\n")}
</ul></div></div>`;
}

/** The same columns once more for telephones, closed until its button is pressed. */
export function mobileNavigation(roots: readonly PlacedColumn[], to: To): string {
  const entries = flatten(roots.filter(inMenu)).map(
    (placed) =>
      `    <li class="mobile_item mobile_level${placed.ancestors.length}">${anchor(placed, to, "mobile_link")}</li>`,
  );
  return `<div class="mobile_nav pchide" id="mobileNav"><ul class="mobile_list">
    <li class="mobile_item"><a class="mobile_link" href="${to("/")}">首页</a></li>
${entries.join("\n")}
</ul></div>`;
}

/** The menu at the left of a column: the tree of its main column, two levels as in the national template. */
export function sideMenu(current: PlacedColumn, address: string): string {
  const root = current.ancestors[0] ?? current;
  const to = (path: string) => relative(address, path);
  const entry = (placed: PlacedColumn, level: number): string => {
    const active = placed === current || current.ancestors.includes(placed) ? " on" : "";
    const children = placed.children.map((child) => entry(child, level + 1)).join("\n");
    return `        <li class="menu_level${level}${active}" data-channelid-forleftmenu="${placed.channelId}">
            ${anchor(placed, to, "menu_link", broken(placed.column.name))}${
              children === ""
                ? ""
                : `\n        <ul class="menu_sub" id="menu_${placed.channelId}">\n${children}\n        </ul>`
            }
        </li>`;
  };
  return `<div class="leftPart">
    <div class="leftPart_title">${escaped(root.column.name)}</div>
    <ul class="menu">
${root.children.map((child) => entry(child, 1)).join("\n")}
    </ul>
</div>`;
}

/** Where one is; the last step is plain text on column pages. */
export function breadcrumb(steps: readonly PlacedColumn[], address: string): string {
  const links = steps.map(
    (step) =>
      `<a href="${relative(address, step.address)}" title="${step.column.name}" class="CurrChnlCls">${step.column.name}</a>`,
  );
  const home = `<a href="${relative(address, "/")}" title="首页" class="CurrChnlCls">首页</a>`;
  return `<div class="crumbs">当前位置：${[home, ...links].join("<span> &gt; </span>")}</div>`;
}

export function inMenu({ column }: PlacedColumn): boolean {
  return column.place === "menu";
}

function anchor({ column, address }: PlacedColumn, to: To, className: string, label?: string): string {
  const name = label ?? escaped(column.name);
  if (column.content.kind === "link")
    return `<a class="${className}" href="${address}" target="_blank">${name}</a>`;
  return `<a class="${className}" href="${to(address)}" title="${escaped(column.name)}" target="_self">${name}</a>`;
}

/** Long names stand in two lines in the menu, cut by a tag. */
function broken(name: string): string {
  return name.startsWith("政府信息公开") && name.length > 6 ? `政府信息<br>${name.slice(4)}` : escaped(name);
}
