import { describe, expect, it } from "vitest";

import { checklists, registry } from "../../../checks/index.ts";
import { pageOf } from "../../../tests/facts/page-of.ts";
import { needsOf, wantedElsewhere } from "./evidence-needs.ts";

const kjj = checklists.get("kjj");
if (!kjj) throw new Error("the built-in checklist is gone");
const need = needsOf(kjj, registry);
const columnPage = (name: string, url: string) =>
  pageOf({ url, column: { name, type: "", path: [{ name, url }] } });

describe("how much of a column a checklist needs", () => {
  it("reads the column of annual reports to its end: a year may only be called missing then", () => {
    expect(need(columnPage("政府信息公开年报", "http://kjj.cangpu.example/nb/"))).toEqual({
      pages: "all",
      articles: "all",
      links: "none",
    });
  });

  it("knows that column by its synonyms and slugs too", () => {
    expect(need(columnPage("信息公开年度报告", "http://kjj.cangpu.example/x/")).pages).toBe("all");
    expect(need(columnPage("历年", "http://kjj.cangpu.example/zfxxgknb/")).pages).toBe("all");
  });

  it("looks at the first page of news: the newest rows stand there", () => {
    expect(need(columnPage("工作动态", "http://kjj.cangpu.example/gzdt/"))).toEqual({
      pages: "first",
      articles: "samples",
      links: "none",
    });
  });
});

describe("columns of the bureau on other hosts", () => {
  const wants = wantedElsewhere(kjj);

  it("are wanted when the checklist asks for what they are called", () => {
    expect(wants({ name: "政府信息公开年报", url: "https://www.cangpu.example/kjj/nb/" })).toBe(true);
  });

  it("are not the friendly links at the foot of the page", () => {
    expect(wants({ name: "苍浦市财政局", url: "https://czj.cangpu.example/" })).toBe(false);
  });

  it("are not the great platforms: there the link itself is what an item wants", () => {
    expect(wants({ name: "依申请公开", url: "https://ysqgk.cangpu.example/kjj/" })).toBe(false);
  });
});
