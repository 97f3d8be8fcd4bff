import { describe, expect, it } from "vitest";
import { channel } from "./channel.ts";
import { describeFamily } from "./describe-family.ts";

const { at, list } = describeFamily("channel", channel);

describe("a bureau that is a channel of the city's portal", () => {
  it("has its columns below its own path", () => {
    expect(list("科技动态").pages).toEqual(["/kjj/kjdt/", "/kjj/kjdt/index_1.html"]);
    expect(at("/kjdt/")).toBe("");
  });

  it("has the portal's foot, search and site code", () => {
    const page = at("/kjj/kjdt/");
    expect(page).toContain("主办单位：林汐市人民政府");
    expect(page).toContain("网站标识码：3298000001");
    expect(page).toContain('action="https://search.www.channel.example/s"');
  });

  it("stands beside another bureau's stale and blank columns", () => {
    expect(at("/jyj/jytz/")).toContain("2019-03-18");
    expect(at("/jyj/jytj/")).toContain("暂无内容");
    expect(at("/kjj/")).toContain('href="../jyj/"');
  });
});
