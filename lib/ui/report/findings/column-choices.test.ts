import { expect, test } from "vitest";
import { entriesOf } from "../../../export/entries.ts";
import { CHECKLIST, REVIEWED, SITE_URL } from "../../../../tests/screens/literals.ts";
import { columnChoices } from "./column-choices.ts";

const ENTRIES = entriesOf(REVIEWED, CHECKLIST);

test("the columns that findings name, with how many, most first", () => {
  expect(columnChoices(ENTRIES)).toEqual([
    [`${SITE_URL}/zwgk/ghjh/`, "规划计划 2"],
    [`${SITE_URL}/zwgk/tjsj/`, "统计数据 1"],
    [`${SITE_URL}/zwgk/zcwj/`, "政策文件 1"],
    [`${SITE_URL}/xwdt/`, "工作动态 1"],
  ]);
});

test("two columns of one name are told apart by their paths", () => {
  const twin = ENTRIES.flatMap((entry) =>
    entry.column?.name === "政策文件"
      ? [{ ...entry, column: { ...entry.column, url: `${SITE_URL}/zt/zcwj/`, path: ["专题", "政策文件"] } }]
      : [],
  );
  expect(columnChoices([...ENTRIES, ...twin]).map(([, word]) => word)).toContain("专题 › 政策文件 1");
});
