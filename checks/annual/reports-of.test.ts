import { expect, test } from "vitest";
import { homeOf, listOf, rowOf } from "../../tests/facts/page-of.ts";
import { siteOf } from "../../tests/facts/site-of.ts";
import { reportsOf } from "./reports-of.ts";

const title = (year: number) => `苍浦市科学技术局${year}年政府信息公开工作年度报告`;
const files = [{ name: `${title(2021)}.pdf`, url: "http://kjj.example/n.pdf", type: "pdf" }];
const site = siteOf([
  homeOf({ 政府信息公开年报: "/nb/" }),
  listOf(
    "/nb/",
    [rowOf(title(2023), "2024-01-20"), rowOf(title(2022), "2023-01-20"), rowOf(title(2023), "2024-01-21")],
    {
      attachments: files,
    },
  ),
]);

test("a report that rows or files name and nobody has read is named once, by its year", () => {
  expect(reportsOf(site)).toEqual({ read: [], unread: [2021, 2022, 2023], mixed: false });
});

test("every check of one site looks at the same reports", () => {
  expect(reportsOf(site)).toBe(reportsOf(site));
});
