import { describe, expect, it } from "vitest";
import { describeFamily } from "./describe-family.ts";
import { hanweb } from "./hanweb.ts";

const { at, list } = describeFamily("hanweb", hanweb);

describe("大汉 jcms with jpage", () => {
  const [first = "", second = ""] = list("科技动态").pages ?? [];

  it("has its rows in records of a script: outside scripts the page has none", () => {
    expect(at(first)).toContain("<record><![CDATA[");
    expect(withoutScripts(at(first))).not.toMatch(/art_\d+_\d+\.html/);
  });

  it("names the next group in this one, and none in the last", () => {
    const next = /<nextgroup><!\[CDATA\[<a href="([^"]+)"/.exec(at(first))?.[1] ?? "";
    expect(next).toBe(second);
    expect(at(second).match(/<record>/g)).toHaveLength(3);
    expect(at(second)).not.toContain("<nextgroup>");
  });

  it("answers a group past the end without records", () => {
    const past = at(second.replace("page=2", "page=3"));
    expect(past).toContain("<recordset>");
    expect(past).not.toContain("<record>");
  });

  it("writes the day of an article into its address without noughts", () => {
    expect(at(first)).toMatch(/\/art\/2026\/\d{1,2}\/[1-9]\d?\/art_1303_\d+\.html/);
  });

  it("says when a file was made in a meta that is not the day of publication", () => {
    const article = /href="(\/art\/[^"]+)"/.exec(at(first))?.[1] ?? "";
    expect(at(article)).toMatch(/name="Maketime" content="2026-/);
    expect(at(article)).toContain("<!--ZJEG_RSS.content.begin-->");
  });
});

function withoutScripts(html: string): string {
  return html.replaceAll(/<script[^]*?<\/script>/g, "");
}
