import type { ChecklistItem } from "../../../lib/audit/checklist/checklist.ts";
import type { EachRule } from "../../../lib/audit/checklist/scoring.ts";
import type { Text } from "../../../lib/facts/text.ts";
import { manualItem } from "../manual-item.ts";
import { clause } from "./basis.ts";

type Details = Partial<Pick<EachRule, "capPerUnit" | "unlessExplained">>;

function each(id: string, price: number, title: Text, details: Details = {}): EachRule {
  return { kind: "each", id, price, title, ...details };
}

const WRONG: Text = { zh: "填写不规范、不准确", en: "Filled in wrongly or out of form" };
const EMPTY: Text = { zh: "内容空缺又不说明理由", en: "Left empty without a reason" };
const FILL_IN: Text = {
  zh: "补全表格；确有空缺的，在备注中说明理由。",
  en: "Complete the tables; where something stays empty, give the reason in the notes.",
};
const COUNT: Text = {
  zh: "逐个单位核对表格，按扣分规则记下处数、单位和有无说明",
  en: "go through the tables unit by unit; note the occurrences by rule, the unit and whether a reason is given",
};
const SHARE: Text = {
  zh: "数出应实名公开的单位和已实名公开的单位",
  en: "count the units that must name their staff and those that do",
};

/** 机构编制网上公开，27 分. */
export const staffing: ChecklistItem[] = [
  manualItem({
    id: "staffing.complete",
    title: { zh: "编制信息全面、及时", en: "Staffing information complete and in time" },
    basis: clause("二（二）1"),
    points: 2,
    lookFor: COUNT,
    scoring: {
      rules: [
        each("incomplete", 1, { zh: "信息不全面、不完整", en: "Incomplete" }),
        each("late", 1, { zh: "信息更新不及时（30 个工作日）", en: "Not updated within 30 working days" }),
        each("secrecy", 2, { zh: "不符合保密规定", en: "Against the rules of secrecy" }),
      ],
    },
    howToFix: {
      zh: "补全职责、程序、制度等内容，变更后 30 个工作日内更新。",
      en: "Complete duties, procedures and rules, and update them within 30 working days.",
    },
  }),
  manualItem({
    id: "staffing.overview",
    title: { zh: "机构编制总体情况", en: "Overview of bodies and posts" },
    basis: clause("二（二）2"),
    points: 3,
    lookFor: COUNT,
    scoring: {
      rules: [
        each("above-quota", 3, { zh: "行政编制总数大于核定数", en: "More posts than approved" }),
        each(
          "unlike-last-year",
          1,
          { zh: "与上年年报相差较大", en: "Far from last year's report" },
          { unlessExplained: true },
        ),
        each(
          "unlike-actual",
          0.5,
          { zh: "实际与公开情况相差较大", en: "Actual and published figures far apart" },
          { unlessExplained: true },
        ),
        each("part-missing", 0.5, { zh: "文字说明和表格缺一项", en: "Text or table missing" }),
        each("misplaced", 0.5, { zh: "未放在规定栏目下", en: "Not in the column prescribed" }),
        each("inaccurate", 0.5, {
          zh: "内容不完整、不准确、不规范",
          en: "Incomplete, inaccurate or out of form",
        }),
      ],
    },
    howToFix: {
      zh: "核对编制总数，分实际和公开情况说明，出入较大的写明理由。",
      en: "Check the totals, tell actual from published figures, and explain large differences.",
    },
  }),
  manualItem({
    id: "staffing.duties",
    title: { zh: "单位主要职责", en: "Duties of each unit" },
    basis: clause("二（二）3"),
    points: 1,
    lookFor: COUNT,
    scoring: { rules: [each("empty", 0.5, EMPTY, { unlessExplained: true }), each("wrong", 0.2, WRONG)] },
    howToFix: FILL_IN,
  }),
  manualItem({
    id: "staffing.establishment",
    title: { zh: "单位机构编制情况", en: "Posts of each unit" },
    basis: clause("二（二）4"),
    points: 3,
    lookFor: COUNT,
    scoring: { rules: [each("empty", 0.2, EMPTY, { unlessExplained: true }), each("wrong", 0.1, WRONG)] },
    howToFix: FILL_IN,
  }),
  manualItem({
    id: "staffing.divisions",
    title: { zh: "单位内设机构", en: "Divisions of each unit" },
    basis: clause("二（二）5"),
    points: 1,
    lookFor: COUNT,
    scoring: {
      rules: [
        each("empty", 0.1, { zh: "内容空缺", en: "Left empty" }, { capPerUnit: 0.5 }),
        each("wrong", 0.1, WRONG, { capPerUnit: 0.5 }),
      ],
    },
    howToFix: FILL_IN,
  }),
  manualItem({
    id: "staffing.employees",
    title: { zh: "单位在职人员", en: "Employees of each unit" },
    basis: clause("二（二）6"),
    points: 4,
    lookFor: COUNT,
    scoring: {
      rules: [
        each("empty", 0.2, EMPTY, { unlessExplained: true }),
        each("wrong", 0.1, WRONG, { capPerUnit: 0.5 }),
      ],
    },
    howToFix: FILL_IN,
  }),
  manualItem({
    id: "staffing.real-name",
    title: { zh: "行政机关和乡镇事业单位实名制", en: "Staff of offices and townships named" },
    basis: clause("二（二）7"),
    points: 8,
    lookFor: SHARE,
    scoring: {
      rules: [
        {
          kind: "ratio",
          id: "share",
          title: { zh: "以 100% 为基数，每减少 5% 扣 2 分", en: "2 points for each 5 % below 100 %" },
          base: 100,
          step: 5,
          price: 2,
        },
      ],
    },
    howToFix: { zh: "尚未实名公开的单位补公开。", en: "Name the staff of the remaining units." },
  }),
  manualItem({
    id: "staffing.real-name-institutions",
    title: { zh: "事业单位实名制", en: "Staff of public institutions named" },
    basis: clause("二（二）8"),
    points: 5,
    lookFor: SHARE,
    scoring: {
      rules: [
        {
          kind: "ratio",
          id: "share",
          title: { zh: "以 80% 为基数，每减少 5% 扣 1 分", en: "1 point for each 5 % below 80 %" },
          base: 80,
          step: 5,
          price: 1,
        },
      ],
    },
    howToFix: { zh: "尚未实名公开的单位补公开。", en: "Name the staff of the remaining units." },
  }),
];
