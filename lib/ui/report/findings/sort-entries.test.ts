import { describe, expect, test } from "vitest";
import { entriesOf } from "../../../export/entries.ts";
import { CHECKLIST, REVIEWED } from "../../../../tests/screens/literals.ts";
import { sortEntries, type SortKey } from "./sort-entries.ts";

const ENTRIES = entriesOf(REVIEWED, CHECKLIST);
const changes = new Map([["content.stale-columns|/xwdt/", "new" as const]]);
const sorted = (by: SortKey, reversed = false) =>
  sortEntries(ENTRIES, { by, reversed }, changes, (text) => text.zh);

describe("the list of findings is sorted", () => {
  test("by weight: vetoes first, what was not read last", () => {
    const items = sorted("weight").map(({ verdict }) => verdict.itemId);
    expect(items[0]).toBe("veto.columns-blank");
    expect(items.at(-1)).toBe("site.error-report");
    expect(sorted("weight", true)[0]?.verdict.itemId).toBe("site.error-report");
  });

  test("by the last update, the stalest first, and what has none at the end either way", () => {
    const dates = (reversed: boolean) => sorted("updated", reversed).map(({ column }) => column?.latestDate);
    expect(dates(false).slice(0, 2)).toEqual(["2026-04-03", "2026-10-21"]);
    expect(dates(true).slice(0, 2)).toEqual(["2026-10-21", "2026-04-03"]);
    expect(dates(true).at(-1) ?? null).toBeNull();
  });

  test("by points, most first", () => {
    expect(sorted("deduction")[0]?.deduction).toBe(2);
    expect(sorted("deduction").at(-1)?.deduction).toBeNull();
  });

  test("by item and by column in the order of pinyin", () => {
    const names = sorted("column").flatMap(({ column }) => column?.name ?? []);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "zh-CN")));
    const titles = sorted("item").map(({ item }) => item?.title.zh ?? "");
    expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, "zh-CN")));
  });

  test("by change, and by review", () => {
    expect(sorted("change")[0]?.key).toBe("content.stale-columns|/xwdt/");
    expect(sorted("review")).toHaveLength(ENTRIES.length);
  });
});
