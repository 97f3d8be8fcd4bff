import { describe, expect, it } from "vitest";

import { pageOf } from "../../tests/facts/page-of.ts";
import { linksToFollow, PRIORITY } from "./links-to-follow.ts";

const HOME = "https://kjj.cangpu.example/";
const WHOLE = { pages: "all", articles: "all" } as const;
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

  it("leaves other hosts and attachments alone", () => {
    const page = pageOf({
      url: HOME,
      columns: [{ name: "办事服务", url: "https://zwfw.example/" }],
      items: [row("部门预算表", `${HOME}P020260101.pdf`), row("转载", "https://mp.weixin.qq.com/s/1")],
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
    const followed = linksToFollow(page, HOME, [HOME], { pages: "first", articles: "samples" });
    expect(followed.map(({ url }) => url)).toEqual([`${HOME}tz/1.html`, `${HOME}tz/2.html`]);
  });
});
