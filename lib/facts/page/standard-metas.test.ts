import { expect, test } from "vitest";
import { openPage } from "./page.ts";
import { standardMetas } from "./standard-metas.ts";

const read = (head: string) => standardMetas(openPage(head, "http://kjj.example/").metas);

test("labels with a value, whatever their case; others are not asked for", () => {
  expect(
    read(
      '<meta name="SITENAME" content="林汐市科学技术局"><meta name="pubdate" content="2026-01-05"><meta name="viewport" content="x">',
    ),
  ).toEqual(["sitename", "pubdate"]);
});

test("a label that nobody filled in is not there", () => {
  expect(read('<meta name="SiteName" content="网站名称"><meta name="ColumnType" content="">')).toEqual([]);
});
