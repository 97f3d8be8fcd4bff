import { describe, expect, it } from "vitest";
import { anhui } from "./anhui.ts";
import { describeFamily } from "./describe-family.ts";

const { at, list } = describeFamily("anhui", anhui);

describe("安徽", () => {
  it("turns pages by the column's number, and the first stands at two addresses", () => {
    const [first = "", second = ""] = list("科技动态").pages ?? [];
    expect([first, second]).toEqual(["/kjdt/", "/content/column/1303?pageIndex=2"]);
    expect(at("/content/column/1303?pageIndex=1")).toBe(at(first));
    expect(at("/content/column/1303?pageIndex=3")).toBe("");
  });

  it("draws a line every five rows with an empty one, which is no row", () => {
    expect(at(list("政府信息公开年报").path)).toContain('<li class="lm_line"></li>');
  });
});
