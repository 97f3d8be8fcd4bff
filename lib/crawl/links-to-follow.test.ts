import { describe, expect, it } from "vitest";

import { pageOf } from "../../tests/facts/page-of.ts";
import { linksToFollow, type Depth, type Reach } from "./links-to-follow.ts";
import { PRIORITY } from "./priority.ts";

const HOME = "https://kjj.cangpu.example/";
const reach = (
  pages: Depth["pages"],
  articles: Depth["articles"],
  wanted = "",
  links: Depth["links"] = "none",
): Reach => ({
  depthOf: () => ({ pages, articles, links }),
  wants: ({ name }) => name === wanted,
});
const WHOLE = reach("all", "all");
const row = (title: string, url: string) => ({ title, url, date: null, dateSource: "none" }) as const;

describe("where a page leads", () => {
  it("reads the disclosure columns before others, next pages before articles", () => {
    const page = pageOf({
      url: HOME,
      columns: [
        { name: "政府信息公开指南", url: `${HOME}zwgk/zn/` },
        { name: "科技动态", url: `${HOME}kjdt/` },
      ],
      items: [
        row("关于申报项目的通知", `${HOME}tz/t20260101_1.html`),
        row("2024年政府信息公开工作年度报告", `${HOME}nb/1.html`),
      ],
      pager: { current: 1, total: 3, next: `${HOME}kjdt/index_1.html`, order: "ascending" },
    });
    expect(linksToFollow(page, HOME, [HOME], WHOLE)).toEqual([
      { url: `${HOME}zwgk/zn/`, priority: PRIORITY.disclosure },
      { url: `${HOME}kjdt/`, priority: PRIORITY.column },
      { url: `${HOME}kjdt/index_1.html`, priority: PRIORITY.nextPage },
      { url: `${HOME}tz/t20260101_1.html`, priority: PRIORITY.article },
      { url: `${HOME}nb/1.html`, priority: PRIORITY.document },
    ]);
  });

  it.each(["soft-404", "error", "challenge"] as const)(
    "nowhere where the page is %s: its relative links would lead to ever deeper missing pages",
    (state) => {
      const page = pageOf({ url: `${HOME}a/`, state, columns: [{ name: "通知公告", url: `${HOME}a/a/` }] });
      expect(linksToFollow(page, HOME, [HOME], WHOLE)).toEqual([]);
    },
  );

  it("follows a report or budget that stands in the list as a PDF, an OFD or a Word file, and no other file", () => {
    const page = pageOf({
      url: `${HOME}nb/`,
      items: [
        row("2024年政府信息公开工作年度报告", `${HOME}P020250110.pdf`),
        row("2023年政府信息公开工作年度报告", `${HOME}P020240110.DOCX`),
        row("2022年政府信息公开工作年度报告", `${HOME}P020230110.doc`),
        row("2021年政府信息公开工作年度报告", `${HOME}P020220110.wps`),
        row("2020年政府信息公开工作年度报告", `${HOME}P020210110.ofd`),
        row("2024年部门预算", `${HOME}P020240201.xlsx`),
      ],
    });
    expect(linksToFollow(page, HOME, [HOME], WHOLE).map(({ url }) => url)).toEqual([
      `${HOME}P020250110.pdf`,
      `${HOME}P020240110.DOCX`,
      `${HOME}P020230110.doc`,
      `${HOME}P020220110.wps`,
      `${HOME}P020210110.ofd`,
    ]);
  });

  it("reads what only the foot leads to when it reads everything, and only tries it when it tries links", () => {
    const foot = ["lxwm/", "sysm.pdf"].map((path) => ({ name: path, url: `${HOME}${path}` }));
    const elsewhere = { name: "教育局", url: "https://www.cangpu.example/jyj/" };
    const page = pageOf({ url: HOME, footerLinks: [...foot, elsewhere] });
    const followed = (one: Reach) => linksToFollow(page, HOME, [HOME], one).map(({ priority }) => priority);
    expect(followed(reach("all", "all", "", "all"))).toEqual([PRIORITY.article, PRIORITY.probe]);
    expect(followed(reach("first", "samples", "", "all"))).toEqual([PRIORITY.probe, PRIORITY.probe]);
    expect(followed(reach("first", "samples"))).toEqual([]);
  });

  it("leaves an article's own files to the reading of the article", () => {
    const attachments = [
      { name: "2024年政府信息公开工作年度报告.pdf", url: `${HOME}P020250110.pdf`, type: "pdf" },
    ];
    const page = pageOf({ url: `${HOME}nb/1.html`, kind: "article", attachments });
    expect(linksToFollow(page, HOME, [HOME], WHOLE)).toEqual([]);
  });

  it("leaves other hosts and attachments alone", () => {
    const page = pageOf({
      url: HOME,
      columns: [{ name: "办事服务", url: "https://zwfw.example/" }],
      items: [row("申报书模板", `${HOME}P020260101.pdf`), row("转载", "https://mp.weixin.qq.com/s/1")],
    });
    expect(linksToFollow(page, HOME, [HOME], WHOLE)).toEqual([]);
  });

  it("takes http links of an https site for the pages they are", () => {
    const page = pageOf({ url: HOME, items: [row("通知", "http://kjj.cangpu.example/tz/1.html")] });
    expect(linksToFollow(page, HOME, [HOME], WHOLE).map((link) => link.url)).toEqual([`${HOME}tz/1.html`]);
  });

  it("names an address once, at its highest priority", () => {
    const page = pageOf({
      url: HOME,
      columns: [{ name: "工作动态", url: `${HOME}dt/` }],
      items: [row("工作动态", `${HOME}dt/index.html`)],
    });
    expect(linksToFollow(page, HOME, [HOME], WHOLE)).toEqual([
      { url: `${HOME}dt/`, priority: PRIORITY.column },
    ]);
  });

  it("takes of a column at a glance the first page and two articles", () => {
    const page = pageOf({
      url: HOME,
      items: [
        row("转载", "https://mp.weixin.qq.com/s/1"),
        ...[1, 2, 3].map((day) => row(`通知${day}`, `${HOME}tz/${day}.html`)),
      ],
      pager: { current: 1, total: 3, next: `${HOME}tz/index_1.html`, order: "ascending" },
    });
    const followed = linksToFollow(page, HOME, [HOME], reach("first", "samples"));
    expect(followed.map(({ url }) => url)).toEqual([`${HOME}tz/1.html`, `${HOME}tz/2.html`]);
  });

  it("asks for a column on another host that the checklist wants, and leaves the other links there alone", () => {
    const columns = [
      { name: "政府信息公开年报", url: "https://www.cangpu.example/kjj/nb/" },
      { name: "市财政局", url: "https://czj.cangpu.example/" },
    ];
    const found = linksToFollow(
      pageOf({ url: HOME, columns }),
      HOME,
      [HOME],
      reach("all", "all", "政府信息公开年报"),
    );
    expect(found.map(({ url }) => url)).toEqual(["https://www.cangpu.example/kjj/nb/"]);
  });

  it("never asks for a wanted column in the user's own network", () => {
    const columns = [{ name: "政府信息公开年报", url: "http://192.168.1.1/nb/" }];
    const page = pageOf({ url: HOME, columns });
    expect(linksToFollow(page, HOME, [HOME], reach("all", "all", "政府信息公开年报"))).toEqual([]);
  });

  it("stays in the folder of a column on another host", () => {
    const there = "https://www.cangpu.example/kjj/nb/";
    const page = pageOf({
      url: there,
      columns: [{ name: "市长信箱", url: "https://www.cangpu.example/szxx/" }],
      items: [
        row("2024年年度报告", `${there}2025/1.html`),
        row("转载", "https://www.cangpu.example/xw/1.html"),
      ],
    });
    expect(linksToFollow(page, HOME, [HOME], WHOLE).map(({ url }) => url)).toEqual([`${there}2025/1.html`]);
  });

  it("tries the links it does not read, last of all, where a check asks whether they are dead", () => {
    const page = pageOf({
      url: HOME,
      items: [1, 2, 3].map((n) => row(`通知${n}`, `${HOME}tz/${n}.html`)),
      attachments: [{ name: "申报书", url: `${HOME}tz/sb.doc`, type: "doc" }],
    });
    const tried = linksToFollow(page, HOME, [HOME], reach("first", "samples", "", "all"));
    expect(tried.filter(({ priority }) => priority === PRIORITY.probe).map(({ url }) => url)).toEqual([
      `${HOME}tz/3.html`,
      `${HOME}tz/sb.doc`,
    ]);
  });

  it("tries no link that leads to another host", () => {
    const page = pageOf({ url: HOME, items: [row("全国通知", "https://www.gov.example/1.html")] });
    expect(linksToFollow(page, HOME, [HOME], reach("all", "all", "", "all"))).toEqual([]);
  });

  it("follows a list no further than its first page without rows, whatever the pager says", () => {
    const pager = { current: 9, total: 999, next: `${HOME}tz/index_9.html`, order: "ascending" } as const;
    expect(linksToFollow(pageOf({ url: `${HOME}tz/`, pager }), HOME, [HOME], WHOLE)).toEqual([]);
  });
});
