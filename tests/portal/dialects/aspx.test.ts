import { describe, expect, it } from "vitest";
import { answerTo } from "../answer-to.ts";
import { aspx } from "./aspx.ts";
import { describeFamily } from "./describe-family.ts";

const { answers, at, list } = describeFamily("aspx", aspx);

describe("an ASP.NET portal", () => {
  it("turns pages in the query", () => {
    expect(list("科技动态").pages).toEqual([
      "/NewsLsit.aspx?ClassID=1303",
      "/NewsLsit.aspx?ClassID=1303&page=2",
    ]);
    expect(at("/NewsLsit.aspx?ClassID=1303&page=3")).toBe("");
  });

  it("is in GB2312 throughout", () => {
    const home = answerTo(answers, "/");
    expect(() => "body" in home && new TextDecoder("utf-8", { fatal: true }).decode(home.body)).toThrow();
  });

  it("writes days as its server's culture does, without noughts", () => {
    expect(at(list("政府信息公开年报").path)).toContain('<td width="14%" align="right">2026/1/20</td>');
  });

  it("has the whole content in one form", () => {
    expect(at("/NewsLsit.aspx?ClassID=1303")).toMatch(
      /<form method="post" id="form1">[^]*NewsView\.aspx[^]*<\/form>/,
    );
  });
});
