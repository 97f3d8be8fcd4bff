import { expect, test } from "vitest";
import { HOME, homeOf, listOf, rowOf } from "../../tests/facts/page-of.ts";
import { siteOf } from "../../tests/facts/site-of.ts";
import { rowsByAddress } from "./rows-by-address.ts";

test("rows of several lists that lead to one page stand together, however the address is written", () => {
  const report = `${HOME}nb/2024/`;
  const site = siteOf([
    homeOf({ 年报: "/nb/" }),
    listOf("/nb/", [rowOf("2024年度报告", "2025-01-20", `${report}index.html`)]),
    listOf("/tzgg/", [rowOf("年报", null, report)]),
  ]);
  const shown = rowsByAddress(site).get(report) ?? [];
  expect(shown.map(({ row, page }) => [row.title, page.url])).toEqual([
    ["2024年度报告", `${HOME}nb/`],
    ["年报", `${HOME}tzgg/`],
  ]);
});
