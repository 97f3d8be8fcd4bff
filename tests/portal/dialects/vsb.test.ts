import { describe, expect, it } from "vitest";
import { describeFamily } from "./describe-family.ts";
import { vsb } from "./vsb.ts";

const { at, list } = describeFamily("vsb", vsb);

describe("博达 VSB", () => {
  it("counts its pages down: of two pages the second is 1.htm", () => {
    expect(list("科技动态").pages).toEqual(["/kjdt.htm", "/kjdt/1.htm"]);
    expect(at("/kjdt.htm")).toContain('<a href="./kjdt/1.htm">下页</a>');
    expect(at("/kjdt/2.htm")).toBe("");
  });

  it("keeps its articles in /info/, where no day stands in the address", () => {
    expect(at("/kjdt.htm")).toMatch(/<li id="line_u\d+_0"><a href="\.\/info\/\d+\/\d+\.htm"/);
  });
});
