import { describe, expect, it } from "vitest";
import { describeFamily } from "./describe-family.ts";
import { jsp } from "./jsp.ts";

const { at, list } = describeFamily("jsp", jsp);

describe("a JSP portal", () => {
  it("turns pages in the query", () => {
    expect(list("科技动态").pages).toEqual([
      "/view/iList.jsp?cat_id=1303",
      "/view/iList.jsp?cat_id=1303&cur_page=2",
    ]);
    expect(at("/view/iList.jsp?cur_page=2&cat_id=1303")).toContain("第 2 页/共 2 页");
    expect(at("/view/iList.jsp?cat_id=1303&cur_page=3")).toBe("");
  });

  it("writes the day of a row before its link", () => {
    expect(at("/view/iList.jsp?cat_id=1303")).toMatch(/<li><em>2026-\d\d-\d\d<\/em><a /);
  });
});
