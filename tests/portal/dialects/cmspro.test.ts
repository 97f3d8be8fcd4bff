import { describe, expect, it } from "vitest";
import { z } from "../../../lib/facts/zod.ts";
import { linxiScripted } from "../bureaus/linxi-variants.ts";
import { cmspro } from "./cmspro.ts";
import { describeFamily } from "./describe-family.ts";

const { at, list } = describeFamily("cmspro", cmspro, { bureau: linxiScripted, visible: withoutComments });
const answer = z.object({
  infolist: z.array(z.object({ title: z.string(), link: z.string(), pubtime: z.string() })),
});

describe("开普 CMSPRO", () => {
  it("counts pages from 1 in a pager that names its container", () => {
    expect(at("/kjdt/list.shtml")).toContain("createPageHTML('page_div',2, 1,'list','shtml',8);");
    expect(list("科技动态").pages).toEqual(["/kjdt/list.shtml", "/kjdt/list_2.shtml"]);
    expect(at("/kjdt/list_1.shtml")).toBe("");
    expect(at("/kjdt/list_3.shtml")).toBe("");
  });

  it("breaks the lines inside of links", () => {
    expect(at("/kjdt/list.shtml")).toMatch(/<a href="\n\s+\.\/\d{6}\/[0-9a-f]{32}\.shtml\n/);
  });

  it("gives the time of generation for the day of publication on every article", () => {
    const [, old = ""] = /href="\s+\.\/(2009[^"\s]+)/.exec(reports()) ?? [];
    const page = at(`/zwgk/zfxxgknb/${old}`);
    const [, stamp = ""] = /name="PubDate" content="([^"]+)"/.exec(page) ?? [];
    expect(stamp).toMatch(/^2026-11-11 /);
    expect(page).toContain(`name="others" content="页面生成时间 ${stamp}"`);
    expect(page).toMatch(/<publishtime>2009-03-19 /);
  });

  it("comments the rows of a scripted column out and answers them as JSON", () => {
    const { path, pages: [feed = ""] = [], rowsPerPage } = list("公示公告");
    expect(at(path)).toContain("/xhtml/js/page_list.js");
    expect(at(path)).toContain(`name="channelId" content="${/channelid=(\w+)/.exec(feed)?.[1] ?? ""}"`);
    expect(withoutComments(at(path))).not.toMatch(/[0-9a-f]{32}\.shtml/);
    const { infolist } = answer.parse(JSON.parse(at(feed)));
    expect([infolist.length]).toEqual(rowsPerPage);
    expect(infolist.map(({ link }) => at(link) !== "")).toEqual([true, true, true]);
    expect(infolist[0]?.pubtime).toMatch(/^2026-11-11 \d\d:\d\d:00$/);
    expect(answer.parse(JSON.parse(at(feed.replace("currpage=1", "currpage=2")))).infolist).toEqual([]);
    expect(at(feed.replace(/channelid=.*/, "channelid=0"))).toBe("");
  });
});

function reports(): string {
  return at("/zwgk/zfxxgknb/list_2.shtml");
}

function withoutComments(html: string): string {
  return html.replaceAll(/<!--[^]*?-->/g, "");
}
