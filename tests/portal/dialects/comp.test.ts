import { describe, expect, it } from "vitest";
import { comp } from "./comp.ts";
import { describeFamily } from "./describe-family.ts";

const { at, list } = describeFamily("comp", comp);

describe("组件式", () => {
  it("counts further pages down to 1, as bare rows without a page around them", () => {
    const [, second = ""] = list("科技动态").pages ?? [];
    expect(second).toMatch(/\/index_\d+_1\.html$/);
    expect(at(second)).toMatch(/^<li><a /);
    expect(at(second.replace("_1.html", "_2.html"))).toBe("");
  });

  it("links the fragments in an element that nobody sees", () => {
    expect(at(list("科技动态").path)).toMatch(/<div style='display:none'><a href=\S+_1\.html><\/a><\/div>/);
  });

  it("has no metas at all: the site code stands at the foot alone", () => {
    expect(at("/")).not.toContain("SiteIDCode");
    expect(at("/")).toContain("网站标识码：3298000017");
  });
});
