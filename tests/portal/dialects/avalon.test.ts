import { describe, expect, it } from "vitest";
import { avalon } from "./avalon.ts";
import { describeFamily } from "./describe-family.ts";

const { at, list } = describeFamily("avalon", avalon);

describe("福建集约化", () => {
  it("writes the first page and answers the next as JSON, none past the end", () => {
    const [first = "", second = ""] = list("科技动态").pages ?? [];
    expect(first).toBe("/kjdt/");
    const answer: unknown = JSON.parse(at(second));
    expect(answer).toMatchObject({ count: "8", docs: [{}, {}, {}] });
    expect(at(second.replace("page=2", "page=3"))).toBe("");
  });

  it("has the pattern of a row beside the rows: a phantom without address and title", () => {
    expect(at("/kjdt/")).toContain('<li ms-repeat="list"><a ms-attr-href="el.chnldocurl"');
  });

  it("groups the rows by five", () => {
    expect(at("/kjdt/").match(/ms-visible="\$showStatic\(\d+\)"/g)).toEqual(['ms-visible="$showStatic(1)"']);
  });
});
