import { describe, expect, it } from "vitest";
import { describeFamily } from "./describe-family.ts";
import { shanghai } from "./shanghai.ts";

const { at, list } = describeFamily("shanghai", shanghai);

describe("上海", () => {
  it("counts from 1 and tells its pages to a script alone", () => {
    expect(list("科技动态").pages).toEqual(["/kjdt/", "/kjdt/index_2.html"]);
    expect(at("/kjdt/")).toContain('.pagination("setPage", 1, 2)');
    expect(at("/kjdt/")).not.toMatch(/href="[^"]*index_2/);
    expect(at("/kjdt/index_3.html")).toBe("");
  });
});
