import { describe, expect, it } from "vitest";
import { addressesOf } from "../addresses-of.ts";
import { BUREAUS_BY_NAME } from "../bureaus/by-name.ts";
import { filesOf } from "../files-of.ts";
import { portalAnswers } from "../server.ts";
import { largeBureau } from "./large-bureau.ts";
import { plantedFaults } from "./planted-faults.ts";

const DAY = "2026-11-20";
const bureau = largeBureau(1_000);
const columns = bureau.columns(DAY);
const answers = portalAnswers(bureau, DAY);
const text = (path: string) => new TextDecoder().decode(answers.pages.get(path)?.body);
const faults = plantedFaults(columns);

describe("a large bureau", () => {
  it.each([500, 2_000, 10_000])("has about %i addresses, each once", (pages) => {
    const addresses = addressesOf(largeBureau(pages).columns(DAY));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.length).toBeGreaterThan(pages * 0.95);
    expect(addresses.length).toBeLessThanOrEqual(pages);
  });

  it("answers every address but the dead ones", () => {
    const unanswered = addressesOf(columns).filter((path) => !answers.pages.has(path));
    expect(unanswered).toEqual(faults.deadLinks.map(({ path }) => path));
  });

  it("answers every file that its articles lead to, and no other", () => {
    const served = [...answers.pages.keys()].filter((path) => /\.(?:pdf|xlsx)$/.test(path));
    expect(filesOf(columns).length).toBeGreaterThan(10);
    expect([...filesOf(columns)].sort()).toEqual([...served].sort());
  });

  it("has a few of each fault, and more dead links the larger it is", () => {
    expect(faults.deadLinks).toHaveLength(6);
    expect(faults.softMissing).toHaveLength(6);
    expect(faults.staleColumns.map(({ column }) => column.name)).toEqual([
      "图片新闻",
      "政务要闻",
      "行政规范性文件",
    ]);
    expect(faults.blankColumns.map(({ column }) => column.name)).toEqual([
      "创新地图",
      "科技画报",
      "场馆导览",
    ]);
    expect(plantedFaults(largeBureau(2_000).columns(DAY)).deadLinks.length).toBeGreaterThan(10);
  });

  it("leads from each page of a list to all others by plain links, for programs that run no scripts", () => {
    expect(text("/jcfc/l0/")).toMatch(/共\d页.*<a href="index_1.html">2<\/a>.*下一页/);
    expect(text("/jcfc/l0/index_1.html")).toContain('<a href="./">1</a>');
  });

  it("says on a page that is missing softly that there is none", () => {
    expect(faults.softMissing.filter(({ path }) => !text(path).includes("您访问的页面不存在"))).toEqual([]);
  });

  it("writes the same page each time it is asked for", () => {
    const [article = ""] = addressesOf(columns).filter((path) => path.includes("/jcfc/l3/2"));
    expect(text(article)).toContain("泽川市");
    expect(text(article)).toBe(text(article));
  });

  it("is known by its size to whoever serves it", () => {
    expect([...BUREAUS_BY_NAME.keys()].filter((name) => name.startsWith("large-"))).toEqual([
      "large-500",
      "large-1000",
      "large-2000",
      "large-10000",
    ]);
  });
});
