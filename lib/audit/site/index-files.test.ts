import { describe, expect, it } from "vitest";

import { pageOf } from "../../../tests/facts/page-of.ts";
import type { PageFacts } from "../../facts/page-facts.ts";
import { indexFiles } from "./index-files.ts";
import { indexPages } from "./page-index.ts";

const HOME = "http://kjj.cangpu.example/";
const DIRECTORY = `${HOME}tzgg/`;
const at = (url: string, facts: Partial<PageFacts> = {}): [string, PageFacts] => [
  url,
  pageOf({ url, finalUrl: url, title: "通知公告", ...facts }),
];

describe("the index file of a directory", () => {
  it.each(["default.aspx", "Default.asp", "index.php", "index.do", "default.htm"])(
    "%s is the directory where both show the same",
    (name) => {
      const pages = new Map([at(DIRECTORY), at(DIRECTORY + name)]);
      expect([...indexFiles(pages)]).toEqual([[DIRECTORY + name, DIRECTORY]]);
    },
  );

  it.each<[string, Partial<PageFacts>]>([
    ["other rows", { items: [{ title: "一", url: `${HOME}1.html`, date: null, dateSource: "none" }] }],
    ["another title", { title: "政策文件" }],
    ["other words", { text: "科技局承担下列职责" }],
  ])("is a page of its own where it shows %s", (_, facts) => {
    const pages = new Map([at(DIRECTORY), at(`${DIRECTORY}default.aspx`, facts)]);
    expect(indexFiles(pages).size).toBe(0);
  });

  it("is a page of its own where the directory was not read, or is another one", () => {
    expect(indexFiles(new Map([at(`${DIRECTORY}default.aspx`)])).size).toBe(0);
    expect(indexFiles(new Map([at(HOME), at(`${DIRECTORY}default.aspx`)])).size).toBe(0);
  });

  it("is not proved by a server that answers both with the same refusal", () => {
    for (const gone of [{ status: 404 }, { state: "soft-404" as const }]) {
      const pages = new Map([at(DIRECTORY, gone), at(`${DIRECTORY}default.aspx`, gone)]);
      expect(indexFiles(pages).size).toBe(0);
    }
  });
});

describe("a blank column with two addresses", () => {
  it("is one page, found under both", () => {
    const blank = { kind: "list" as const, state: "blank" as const };
    const file = `${DIRECTORY}default.aspx`;
    const other = `${HOME}old.aspx`;
    const index = indexPages(
      [at(DIRECTORY, blank), at(file, blank), at(other, { ...blank, finalUrl: file })].map(
        ([, page]) => page,
      ),
      HOME,
    );
    expect(index.pages.map(({ finalUrl }) => finalUrl)).toEqual([DIRECTORY]);
    for (const url of [DIRECTORY, file, other]) expect(index.at(url)?.finalUrl).toBe(DIRECTORY);
  });
});
