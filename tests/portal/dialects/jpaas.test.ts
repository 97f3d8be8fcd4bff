import { describe, expect, it } from "vitest";
import { z } from "../../../lib/facts/zod.ts";
import { describeFamily } from "./describe-family.ts";
import { jpaas } from "./jpaas.ts";

const { answers, at, list } = describeFamily("jpaas", jpaas);
const unit = z.object({ success: z.boolean(), data: z.object({ html: z.string().default("") }) });

describe("大汉 jpaas", () => {
  const [first = "", second = ""] = list("科技动态").pages ?? [];
  const rows = (address: string) => unit.parse(JSON.parse(at(address))).data.html.match(/<li class="cf">/g);

  it("calls for a unit in a script, or carries its parameters in an attribute", () => {
    expect(at("/kjdt/")).toContain("loadPageData(params, '1303');");
    expect(at("/gsgg/")).toContain("queryData=\"{'parseType':'bulidstatic'");
  });

  it("has no row in the page, only the pattern of one", () => {
    expect(at("/kjdt/")).toContain('<li><a href="{{url}}"');
    expect(at("/kjdt/")).not.toMatch(/art_[0-9a-f]{32}\.html/);
  });

  it("answers a page of the list as a fragment in JSON, past the end one without rows", () => {
    expect(rows(first)).toHaveLength(5);
    expect(rows(second)).toHaveLength(3);
    expect(rows(second.replace("%22pageNo%22%3A2", "%22pageNo%22%3A3"))).toBeNull();
  });

  it("answers the first page to who asks without a number", () => {
    expect(rows(first.replace(/&paramJson=[^&]*/, ""))).toHaveLength(5);
  });

  it("answers 200 to what it does not know, and says no", () => {
    const unknown = first.replace("pageId=1303", "pageId=9");
    expect(unit.parse(JSON.parse(at(unknown))).success).toBe(false);
    expect(answers.feed("/api-gateway/other", new URLSearchParams())).toBeNull();
  });
});

describe("the pager that ends a unit", () => {
  it("stands in a call of the fragment's own script, or in attributes", () => {
    const htmlOf = (name: string) => unit.parse(JSON.parse(at(list(name).pages?.[0] ?? ""))).data.html;
    expect(htmlOf("科技动态")).toContain('oLayPageRender("page_1303", {rows:"5", count:"8", pageNo:"1"});');
    expect(htmlOf("公示公告")).toContain('<div class="pagination" rows="15" count="3" pageNo="1">');
  });
});
