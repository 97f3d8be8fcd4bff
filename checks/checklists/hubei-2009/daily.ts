import type { ChecklistItem } from "../../../lib/audit/checklist/checklist.ts";
import type { Text } from "../../../lib/facts/text.ts";
import { manualItem } from "../manual-item.ts";
import { ENTRANCE } from "../kjj/present.ts";
import { clause } from "./basis.ts";

interface Task {
  readonly id: string;
  readonly title: Text;
  readonly clause: string;
  readonly points: number;
  readonly lookFor: Text;
}

const ORGANISATION: readonly Task[] = [
  {
    id: "daily.staff",
    title: { zh: "专班人员到位", en: "Staff in place" },
    clause: "二（五）1（1）",
    points: 1,
    lookFor: { zh: "看人员名单和分工", en: "see the list of staff and their duties" },
  },
  {
    id: "daily.summary",
    title: { zh: "半年工作总结", en: "Half-year summary" },
    clause: "二（五）1（2）",
    points: 1,
    lookFor: {
      zh: "看总结是否按时报送，有没有数据和事例",
      en: "see whether the summary came in time and has figures and cases",
    },
  },
  {
    id: "daily.self-assessment",
    title: { zh: "半年自评自考", en: "Half-year self-assessment" },
    clause: "二（五）1（3）",
    points: 1,
    lookFor: {
      zh: "看“公示公告”栏目有没有 7 月 10 日前公开的自评表和说明",
      en: "see whether the form and its explanation were published by 10 July",
    },
  },
  {
    id: "daily.other-tasks",
    title: { zh: "布置的其他工作", en: "Other tasks set" },
    clause: "二（五）1（4）",
    points: 1,
    lookFor: { zh: "对照布置的工作看完成情况", en: "compare the tasks set with what was done" },
  },
  {
    id: "daily.incidents",
    title: { zh: "重要线索未及时报告", en: "Important leads not reported in time" },
    clause: "二（五）1（4）",
    points: 3,
    lookFor: {
      zh: "查曝光和来信反映的问题有没有 48 小时内报告、处理结果有没有报",
      en: "see whether incidents were reported within 48 hours and their outcome afterwards",
    },
  },
];

const TECHNOLOGY: readonly Task[] = [
  {
    id: "daily.technicians",
    title: { zh: "技术人员和管理制度", en: "Technicians and rules" },
    clause: "二（五）2（1）",
    points: 2,
    lookFor: { zh: "看人员配备和四项制度", en: "see the staff and the four sets of rules" },
  },
  {
    id: "daily.style",
    title: { zh: "网站主题和风格", en: "Theme and style of the site" },
    clause: "二（五）2（2）",
    points: 1,
    lookFor: { zh: "看主题是否突出、风格是否一致", en: "see whether theme and style are consistent" },
  },
  {
    id: "daily.layout",
    title: { zh: "页面布局", en: "Layout of pages" },
    clause: "二（五）2（3）",
    points: 1,
    lookFor: { zh: "看文字、图片大小和布局", en: "see sizes of text and pictures and the layout" },
  },
  {
    id: "daily.page-calls",
    title: { zh: "页面调用", en: "Pages open as linked" },
    clause: "二（五）2（4）",
    points: 1,
    lookFor: {
      zh: "点开主要栏目，看打开的是不是所指的页面",
      en: "open the main columns and see where they lead",
    },
  },
  {
    id: "daily.data",
    title: { zh: "数据收集整理", en: "Data collected in order" },
    clause: "二（五）2（6）",
    points: 1,
    lookFor: { zh: "抽查数据是否规范、准确", en: "sample the data for form and accuracy" },
  },
];

/** The five share 4 points: what costs 3 by itself cannot take more than is left (日常组织领导 4 分). */
export const ORGANISATION_POT = {
  id: "daily-organisation",
  title: { zh: "日常组织领导", en: "Daily organisation" },
  points: 4,
  items: ORGANISATION.map(({ id }) => id),
};

/** 日常组织领导及技术保障，11 分. */
export const daily: ChecklistItem[] = [
  ...[...ORGANISATION, ...TECHNOLOGY].map(({ clause: where, ...task }) =>
    manualItem({
      ...task,
      basis: clause(where),
      howToFix: { zh: "按通知要求补办并留存记录。", en: "Do what the notice asks and keep a record of it." },
    }),
  ),
  {
    id: "daily.query-column",
    title: { zh: "首页设免费查询点专栏", en: "Column of free reading points" },
    basis: clause("二（五）2（5）"),
    threshold: { zh: "首页有查询点专栏入口", en: "The home page leads to a column of reading points" },
    effective: { from: null, to: null },
    severity: "deduct",
    points: 1,
    cap: 1,
    evaluator: "columnPresent",
    params: ENTRANCE,
    column: {
      names: ["免费查询点", "查询点专栏", "免费查询点专栏", "农户查询点"],
      slugs: [],
      types: [],
    },
    howToFix: {
      zh: "在首页设查询点专栏，列出地址、负责人和电话。",
      en: "Add the column with address, person in charge and telephone of each point.",
    },
  },
];
