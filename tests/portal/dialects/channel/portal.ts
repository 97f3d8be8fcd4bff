import type { Identity } from "../../bureau.ts";
import type { Entry } from "../../markup/markup.ts";
import { framed } from "../trs/frame.ts";
import { htmlPage } from "../trs/page.ts";

/** The city whose portal the bureau is a channel of. */
export function portalOf(bureau: Identity): Identity {
  return {
    ...bureau,
    name: `${bureau.city}人民政府`,
    host: bureau.host.replace(/^[^.]+/, "www"),
    idCode: `${bureau.idCode.slice(0, 6)}0001`,
    icp: bureau.icp.replace(/\d{8}/, "00000001"),
  };
}

/**
 * What stands beside the channel. Trap: the education bureau has said nothing since 2019, and one of its columns is
 * blank; neither is the science bureau's fault.
 */
export function neighbours(bureau: Identity): readonly Entry[] {
  const portal = portalOf(bureau);
  const page = (address: string, name: string, body: string): Entry => [
    address,
    htmlPage(
      framed(
        { identity: portal, roots: [] },
        { address, title: `${name}-${portal.name}`, encoding: "utf-8", metas: [["ColumnName", name]], body },
      ),
    ),
  ];
  const notice = "t20190318_61007.html";
  return [
    page(
      "/",
      "首页",
      links([
        ["市政府信息公开", "./zwgk/"],
        [`${bureau.city}教育局`, "./jyj/"],
        [bureau.name, "./kjj/"],
      ]),
    ),
    page(
      "/zwgk/",
      "市政府信息公开",
      links([[`${portal.name}关于印发科技创新若干政策的通知`, "../jyj/jytz/"]]),
    ),
    page(
      "/jyj/",
      "教育局",
      links([
        ["教育通知", "./jytz/"],
        ["教育统计", "./jytj/"],
      ]),
    ),
    page("/jyj/jytz/", "教育通知", row(`./201903/${notice}`, "关于做好春季开学工作的通知", "2019-03-18")),
    page(
      `/jyj/jytz/201903/${notice}`,
      "教育通知",
      "<p>各学校：现将春季开学有关工作通知如下。发布日期：2019-03-18</p>",
    ),
    page("/jyj/jytj/", "教育统计", '<ul class="list_common a_list">\n</ul><p>暂无内容</p>'),
  ];
}

function links(named: readonly (readonly [name: string, href: string])[]): string {
  return `<ul class="block_links">${named.map(([name, href]) => `<li><a href="${href}">${name}</a></li>`).join("")}</ul>`;
}

function row(href: string, title: string, date: string): string {
  return `<ul class="list_common a_list"><li><a href="${href}" title="${title}">${title}</a><span>${date}</span></li></ul>`;
}
