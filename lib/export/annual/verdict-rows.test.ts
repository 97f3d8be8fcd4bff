import { expect, test } from "vitest";
import { verdictRows } from "./verdict-rows.ts";

test("each check is a row under the years, its verdicts in words", () => {
  const cell = (year: number, verdict: "pass" | "fail") => ({ year, verdict, findings: [] });
  const title = { zh: "年报按期发布", en: "" };
  const row = { itemId: "annual.deadline", title, cells: [cell(2023, "pass"), cell(2024, "fail")] };
  expect(verdictRows({ years: [2023, 2024], rows: [row] })).toEqual([
    ["检查项编号", "检查项", "2023 年度", "2024 年度"],
    ["annual.deadline", "年报按期发布", "符合", "不符合"],
  ]);
});
