import { describe, expect, test } from "vitest";
import { checklistOf, itemOf } from "../../../tests/facts/site-of.ts";
import { z } from "../../facts/zod.ts";
import { parseChecklist } from "./parse-checklist.ts";
import type { Evaluator } from "../contract/evaluator.ts";

const window = z.union([z.strictObject({ days: z.number() }), z.strictObject({ months: z.number() })]);
const counts: Evaluator = {
  name: "counts",
  params: z.strictObject({ most: z.number(), window: window.optional() }),
  judge: () => ({ verdict: "pass", reason: { zh: "", en: "" }, findings: [] }),
};
const registry = new Map([["counts", counts]]);

const item = itemOf({ id: "column.policy", evaluator: "counts", params: { most: 1, perOccurrence: 1 } });
const title = { zh: "栏目", en: "Columns" };
const sound = { ...checklistOf(item), groups: [{ id: "column", title }] };

const parsed = (json: unknown) => parseChecklist(json, registry);
function problems(json: unknown): string[] {
  const result = parsed(json);
  return "problems" in result ? result.problems.map(({ path, message }) => `${path} | ${message.zh}`) : [];
}
const withItem = (about: Record<string, unknown>) => ({ ...sound, items: [{ ...item, ...about }] });

test("a sound file gives its checklist, without the editor's $schema", () => {
  expect(parsed({ $schema: "./checklist.schema.json", ...sound })).toEqual({ ok: sound });
});

test.each([null, 5, "kjj", []])("%j is no checklist", (json) => {
  expect(problems(json)).toEqual([" | 清单文件：应为对象 { }"]);
});

describe("a form that is wrong is named with item and field", () => {
  test.each([
    [{ points: "2" }, "items.0.points | 检查项 column.policy，points：应为数字"],
    [{ points: undefined }, "items.0.points | 检查项 column.policy，points：缺这一栏，请补上，应为数字"],
    [{ points: -1 }, "items.0.points | 检查项 column.policy，points：不能少于 0"],
    [{ poins: 2 }, "items.0 | 检查项 column.policy：不认识“poins”，请检查拼写或删去"],
    [{ basis: [] }, "items.0.basis | 检查项 column.policy，basis：不能少于 1 项"],
    [
      { severity: "hard" },
      "items.0.severity | 检查项 column.policy，severity：只能是 veto、deduct、bonus、info",
    ],
    [
      { effective: { from: "2026-02-30", to: null } },
      "items.0.effective.from | 检查项 column.policy，effective.from：应为存在的日期，写作 2026-11-21",
    ],
    [
      { scoring: { rules: [{ kind: "all" }] } },
      "items.0.scoring.rules.0.kind | 检查项 column.policy，scoring.rules.0.kind：只能是 each、ratio",
    ],
  ])("%j", (about, problem) => {
    expect(problems(withItem(about))).toEqual([problem]);
  });

  test("an item without an id is named by its place", () => {
    expect(problems(withItem({ id: 7 }))).toEqual(["items.0.id | 第 1 个检查项，id：应为文字"]);
  });

  test("both languages say it", () => {
    const result = parsed(withItem({ points: "2" }));
    expect("problems" in result && result.problems[0].message.en).toBe(
      "Item column.policy, points: must be a number",
    );
  });
});

describe("parameters are those of the evaluator", () => {
  test.each([
    [{ most: "viel" }, "items.0.params.most | 检查项 column.policy，params.most：应为数字"],
    [{}, "items.0.params.most | 检查项 column.policy，params.most：缺这一栏，请补上，应为数字"],
    [
      { most: 1, perOccurrence: -1 },
      "items.0.params.perOccurrence | 检查项 column.policy，params.perOccurrence：不能少于 0",
    ],
    [
      { most: 1, window: { months: "6" } },
      "items.0.params.window | 检查项 column.policy，params.window：其中 months 应为数字",
    ],
  ])("%j", (params, problem) => {
    expect(problems(withItem({ params }))).toEqual([problem]);
  });

  test("an evaluator that does not exist is named with those that do", () => {
    expect(problems(withItem({ evaluator: "count" }))).toEqual([
      "items.0.evaluator | 检查项 column.policy，evaluator：没有“count”这种检查方法，可用的有 counts",
    ]);
  });
});

describe("parts that do not fit together", () => {
  test.each([
    [{ ...sound, items: [item, item] }, "编号重复"],
    [{ ...sound, groups: [] }, "“column”不在 groups 里"],
    [withItem({ cap: 3 }), "最多扣 3 分，多于满分 2 分"],
    [
      withItem({ scoring: { rules: [{ kind: "each", id: "a", title, price: 1 }] } }),
      "已有 scoring.rules，请删去这一栏",
    ],
    [
      withItem({
        params: { most: 1 },
        scoring: { rules: ["a", "a"].map((id) => ({ kind: "each", id, title, price: 1 })) },
      }),
      "扣分规则的编号重复",
    ],
    [
      {
        ...sound,
        scheme: { indicators: ["p", "q"].map((id) => ({ id, title, points: 1, items: [item.id] })) },
      },
      "已在另一个合并计分的指标里",
    ],
    [withItem({ effective: { from: "2026-02-01", to: "2026-01-31" } }), "起始日期晚于截止日期"],
    [
      withItem({ scoring: { window: { from: "2026-02-01", to: "2026-01-31" } } }),
      "scoring.window：起始日期晚于截止日期",
    ],
    [
      {
        ...sound,
        scheme: { indicators: [{ id: "p", title, points: 3, items: ["column.policy", "column.news"] }] },
      },
      "没有编号为“column.news”的检查项",
    ],
    [
      {
        ...sound,
        scheme: {
          composites: [{ id: "c", title, parts: [{ id: "a", title, weight: 70, from: "checklist" }] }],
        },
      },
      "各部分权重合计 70%，应为 100%",
    ],
    [
      {
        ...sound,
        scheme: {
          composites: [{ id: "c", title, parts: [{ id: "c", title, weight: 100, from: "composite" }] }],
        },
      },
      "前面没有编号为“c”的综合成绩",
    ],
  ])("%#: %s", (json, problem) => {
    expect(problems(json)).toEqual([expect.stringContaining(problem)]);
  });

  test("the last day may be the first", () => {
    expect(problems(withItem({ effective: { from: "2026-02-01", to: "2026-02-01" } }))).toEqual([]);
  });
});

test("everything that is wrong is said at once", () => {
  expect(problems(withItem({ points: "2", cap: "2" }))).toHaveLength(2);
});
