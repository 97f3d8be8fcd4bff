import type { RunRecord } from "../../lib/audit/records/run-record.ts";
import type { PastRun } from "../../lib/ui/report/previous.ts";
import { RECORD, SITE_URL } from "./literals.ts";
import { FINISHED } from "./run-literals.ts";

const STALE_THEN = {
  zh: "政策文件：最新一条 2026-04-03，139 天前；标准 6 个月",
  en: "Policy documents: newest 2026-04-03, 139 days ago",
};

/** The audit in August: one column then stale for fewer days, one fault since mended, one column since gone. */
const AUGUST: RunRecord = {
  ...RECORD,
  referenceDate: "2026-08-20",
  startedAt: "2026-08-20T01:00:00Z",
  finishedAt: "2026-08-20T01:20:00Z",
  status: "complete",
  coverage: { assessed: 400, known: 412, notAssessed: [] },
  columns: [
    ...RECORD.columns,
    {
      name: "科技惠民",
      path: ["专题", "科技惠民"],
      url: `${SITE_URL}/zt/kjhm/`,
      items: 0,
      latestDate: null,
      state: "blank",
      listPages: 1,
      matched: [],
    },
  ],
  verdicts: RECORD.verdicts.map((verdict) => {
    if (verdict.itemId === "veto.columns-blank") {
      return {
        ...verdict,
        verdict: "pass",
        findings: [],
        reason: { zh: "空白栏目 4 个", en: "4 blank columns" },
      };
    }
    if (verdict.itemId === "column.leaders") {
      const reason = { zh: "领导信息：缺分工", en: "Leadership: duties are missing" };
      return { ...verdict, verdict: "fail", deduction: 2, reason };
    }
    if (verdict.itemId === "content.stale-columns") {
      const gone = { url: `${SITE_URL}/zt/kjhm/`, quote: "", date: null, dateSource: "none" as const };
      const message = { zh: "科技惠民：内容为 0 条", en: "Science for the people: 0 entries" };
      const key = "content.stale-columns|/zt/kjhm/";
      return {
        ...verdict,
        findings: [
          ...verdict.findings.slice(0, 1).map((finding) => ({ ...finding, message: STALE_THEN })),
          { key, message, evidence: [gone] },
        ],
      };
    }
    return verdict;
  }),
  score: { veto: [], deducted: 10, total: 4, outOf: 14, floorReached: false },
};

/** The audit in May, by the revision before. */
const MAY: RunRecord = {
  ...AUGUST,
  checklist: { id: "kjj", revision: 2 },
  referenceDate: "2026-05-19",
  startedAt: "2026-05-19T01:00:00Z",
  score: { veto: [], deducted: 7, total: 7, outOf: 14, floorReached: false },
};

export const PAST: readonly PastRun[] = [
  { run: FINISHED, record: RECORD },
  {
    run: { ...FINISHED, id: "run-3", startedAt: AUGUST.startedAt, referenceDate: "2026-08-20" },
    record: AUGUST,
  },
  { run: { ...FINISHED, id: "run-2", startedAt: MAY.startedAt, referenceDate: "2026-05-19" }, record: MAY },
];
