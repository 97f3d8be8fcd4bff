import { expect, test } from "vitest";
import { reportOf } from "../../tests/annual/report-of.ts";
import { sample } from "../../tests/annual/sample.ts";
import { answer } from "../../lib/portals/answer.fixture.ts";
import { readPage } from "../../lib/portals/read-page.ts";
import { kjj } from "../checklists/kjj/kjj.ts";
import { reportsOnPages } from "./reports-on-pages.ts";

const HOME = "http://kjj.cangpu.example/";
const BUREAU = { name: "苍浦市科学技术局", homeUrl: HOME, scopes: [HOME] };
const page = (year: number, name = String(year)) =>
  readPage(answer(`${HOME}nb/${name}.html`, reportOf(sample(year))));

test("an audit's stored pages give each year's report once, the oldest first", () => {
  const { kept, reports, unread } = reportsOnPages(BUREAU, [page(2025), page(2024), page(2025, "copy")], kjj);
  expect({ kept, unread }).toEqual({ kept: true, unread: [] });
  expect(reports.map(({ report }) => report.year)).toEqual([2024, 2025]);
});

test("an audit without pages is no audit without reports", () => {
  expect(reportsOnPages(BUREAU, [], kjj)).toEqual({ kept: false, reports: [], unread: [] });
});
