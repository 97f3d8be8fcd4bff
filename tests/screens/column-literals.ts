import type { RunRecord } from "../../lib/audit/records/run-record.ts";
import { CHECKLIST, RECORD, SITE_URL } from "./literals.ts";
import type { Checklist } from "../../lib/audit/checklist/checklist.ts";

type Column = RunRecord["columns"][number];

const NAMES: Readonly<Record<string, readonly string[]>> = {
  "platform.guide": ["政府信息公开指南", "公开指南"],
  "column.plans": ["规划计划"],
  "column.proposals": [
    "建议提案办理",
    "提案建议",
    "两会答复",
    "建议提案",
    "议案提案",
    "提案办理",
    "人大建议",
  ],
  "column.leaders": ["领导信息", "局领导"],
  "annual.years": ["政府信息公开年报"],
};

/** The sample checklist with names to look for, so that columns can be matched to it. */
export const ASKING_CHECKLIST: Checklist = {
  ...CHECKLIST,
  items: CHECKLIST.items.map((item) => {
    const names = NAMES[item.id];
    return names === undefined ? item : { ...item, column: { names: [...names], slugs: [], types: [] } };
  }),
};

function column(path: string[], at: string, about: Partial<Column> = {}): Column {
  const name = path.at(-1) ?? "";
  return {
    name,
    path,
    url: SITE_URL + at,
    items: 12,
    latestDate: "2026-09-24",
    state: "ok",
    listPages: 1,
    matched: [],
    matchedBy: [],
    ...about,
  };
}
const matched = (itemId: string, by: "name" | "type" | "slug" | "user", score: number): Partial<Column> => ({
  matched: [itemId],
  matchedBy: [{ itemId, by, score }],
});

export const CORRECTED_URL = `${SITE_URL}/kjyw/lxgs/`;

const COLUMNS: Column[] = [
  column(["政务公开"], "/zwgk/", { items: 0, latestDate: null, state: "ok" }),
  column(["政务公开", "政府信息公开指南"], "/zwgk/zn/", {
    items: 1,
    latestDate: "2020-06-11",
    ...matched("platform.guide", "name", 1),
  }),
  column(["政务公开", "法定主动公开内容", "局领导"], "/zwgk/ld/", {
    items: 7,
    ...matched("column.leaders", "type", 0.8),
  }),
  column(["政务公开", "法定主动公开内容", "规划计划"], "/zwgk/ghjh/", {
    items: 0,
    latestDate: null,
    state: "blank",
    ...matched("column.plans", "name", 1),
  }),
  column(["政务公开", "法定主动公开内容", "政府采购"], "/zwgk/cg/", {
    items: 0,
    latestDate: null,
    state: "moved",
  }),
  column(["政务公开", "政府信息公开年报"], "/zwgk/nb/", {
    items: 16,
    latestDate: "2026-01-20",
    ...matched("annual.years", "slug", 0.7),
  }),
  column(["科技业务", "项目申报"], "/kjyw/xmsb/", { items: 86, latestDate: "2026-11-06" }),
  column(["科技业务", "立项公示"], "/kjyw/lxgs/", { items: 41, latestDate: "2026-06-30" }),
  column(["科技业务", "两会提案答复"], "/kjyw/lhda/", {
    items: 17,
    matchedBy: [{ itemId: "column.proposals", by: "name", score: 0.4 }],
  }),
  column(["科技业务", "局属单位"], "/kjyw/jsdw/", { items: 23, latestDate: null }),
  column(["科技业务", "预算项目库"], "/kjyw/xmk/", { items: 0, latestDate: null, state: "unread" }),
];

export const MAPPED_RECORD: RunRecord = { ...RECORD, columns: COLUMNS };
