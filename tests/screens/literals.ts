import type { Checklist, ChecklistItem } from "../../lib/audit/checklist/checklist.ts";
import { applyReviews } from "../../lib/audit/review/apply-reviews.ts";
import { NO_REVIEWS } from "../../lib/audit/review/no-opinion.ts";
import type { RunRecord } from "../../lib/audit/records/run-record.ts";
import type { Finding, Severity, Verdict, VerdictKind } from "../../lib/audit/records/verdict.ts";
import type { TabSite } from "../../lib/platform/commands.ts";

/** An invented bureau for pictures and component tests; nothing here is a real site. */
export const SITE_URL = "https://kjj.cangpu.example";
export const BUREAU = { name: "苍浦市科学技术局", homeUrl: `${SITE_URL}/`, scopes: [`${SITE_URL}/`] };

export const TAB_SITE: TabSite = {
  title: "苍浦市科学技术局",
  host: "kjj.cangpu.example",
  idCode: "3299000021",
  bureau: BUREAU,
  recognised: true,
};

const CENSUS = {
  document: "《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）",
  clause: "“栏目不更新”",
};
const ORDINANCE = { document: "《政府信息公开条例》（国务院令第711号）", clause: "第五十条" };

function item(id: string, zh: string, en: string, severity: Severity, points: number): ChecklistItem {
  return {
    id,
    title: { zh, en },
    basis: [id.startsWith("annual") ? ORDINANCE : CENSUS],
    threshold: { zh: "这类栏目 6 个月内应有更新", en: "such columns need an update within 6 months" },
    effective: { from: null, to: null },
    severity,
    points,
    cap: points,
    evaluator: "any",
    params: {},
    howToFix: {
      zh: "补发应公开的文件；确实没有的，写明理由。",
      en: "Publish what is due, or say why there is none.",
    },
    ...(id.startsWith("column.") && { column: { names: [zh], types: [], slugs: [] } }),
    ...(id === "annual.deadline" && {
      reviewNote: { zh: "2008 年度的期限未核实。", en: "The deadline for 2008 is unverified." },
    }),
  };
}

export const CHECKLIST: Checklist = {
  id: "kjj",
  revision: 3,
  title: { zh: "科学技术局", en: "Science and technology bureau" },
  groups: [
    { id: "veto", title: { zh: "单项否决", en: "Vetoes" } },
    { id: "platform", title: { zh: "公开平台", en: "Disclosure platform" } },
    { id: "column", title: { zh: "法定主动公开栏目", en: "Statutory columns" } },
    { id: "annual", title: { zh: "信息公开年报", en: "Annual disclosure reports" } },
    { id: "site", title: { zh: "网站标识", en: "Site marks" } },
    { id: "content", title: { zh: "内容质量", en: "Content" } },
  ],
  items: [
    item("veto.columns-blank", "空白栏目", "Blank columns", "veto", 0),
    item("veto.consultation-unanswered", "留言超期未回应", "Unanswered letters", "veto", 0),
    item("platform.guide", "公开指南", "Disclosure guide", "deduct", 2),
    item("column.plans", "规划计划", "Plans", "deduct", 2),
    item("column.proposals", "建议提案办理", "Replies to proposals", "deduct", 2),
    item("column.leaders", "领导信息", "Leadership", "deduct", 2),
    item("annual.years", "年报年度齐全", "All annual reports", "deduct", 2),
    item("annual.deadline", "年报按期发布", "Annual reports in time", "deduct", 1),
    item("site.error-report", "“我为政府网站找错”入口", "Error report entry", "deduct", 1),
    item("content.stale-columns", "栏目更新不及时", "Stale columns", "deduct", 4),
    item("content.personal-data", "个人信息", "Personal data", "info", 0),
  ],
};

function finding(
  key: string,
  zh: string,
  en: string,
  path: string,
  quote: string,
  date: string | null,
): Finding {
  return {
    key,
    message: { zh, en },
    evidence: [{ url: SITE_URL + path, quote, date, dateSource: date === null ? "none" : "list" }],
  };
}

function verdict(
  itemId: string,
  kind: VerdictKind,
  zh: string,
  en: string,
  deduction = 0,
  findings: Finding[] = [],
): Verdict {
  const severity = CHECKLIST.items.find(({ id }) => id === itemId)?.severity ?? "deduct";
  return { itemId, verdict: kind, reason: { zh, en }, severity, deduction, findings };
}

export const VERDICTS: readonly Verdict[] = [
  verdict(
    "veto.columns-blank",
    "fail",
    "空白栏目 5 个，达到“5 个及以上”：规划计划、统计数据、项目验收、科技奖励、回应关切",
    "5 blank columns, the limit is 5",
    0,
    [
      finding(
        "veto.columns-blank|/zwgk/ghjh/",
        "规划计划：栏目在，内容为 0 条；渲染后再读仍为 0 条",
        "Plans: 0 entries, also after rendering",
        "/zwgk/ghjh/",
        "暂无内容",
        null,
      ),
      finding(
        "veto.columns-blank|/zwgk/tjsj/",
        "统计数据：栏目在，内容为 0 条；渲染后再读仍为 0 条",
        "Statistics: 0 entries, also after rendering",
        "/zwgk/tjsj/",
        "",
        null,
      ),
    ],
  ),
  verdict(
    "veto.consultation-unanswered",
    "review",
    "有 1 封信件未见回应，是否超期须人工看",
    "1 letter without a reply",
  ),
  verdict("platform.guide", "pass", "见到公开指南", "The guide was seen"),
  verdict(
    "column.plans",
    "fail",
    "规划计划：栏目在，内容为 0 条；渲染后再读仍为 0 条",
    "Plans: 0 entries",
    2,
    [
      finding(
        "column.plans|/zwgk/ghjh/",
        "规划计划：栏目在，内容为 0 条；渲染后再读仍为 0 条",
        "Plans: the column is there, with 0 entries, also after rendering",
        "/zwgk/ghjh/",
        "暂无内容",
        null,
      ),
    ],
  ),
  verdict(
    "column.proposals",
    "fail",
    "未找到“建议提案办理”；查过 64 个栏目名、7 个同义名",
    "No such column; 64 names, 7 synonyms",
    2,
  ),
  verdict("column.leaders", "pass", "见到领导信息", "Leadership was seen"),
  verdict(
    "annual.years",
    "fail",
    "缺 2012、2013 年度年报（应有 18 份，见到 16 份）",
    "Reports for 2012 and 2013 are missing",
    2,
  ),
  verdict("annual.deadline", "not-applicable", "本单位 2025 年设立", "Founded in 2025"),
  verdict(
    "site.error-report",
    "not-assessed",
    "入口脚本在另一网站，尚未允许读取",
    "The entry is on another site",
  ),
  verdict("content.stale-columns", "fail", "2 个栏目不更新", "2 columns are stale", 2, [
    finding(
      "content.stale-columns|/zwgk/zcwj/",
      "政策文件：最新一条 2026-04-03，229 天前；标准 6 个月",
      "Policy documents: newest 2026-04-03, 229 days ago",
      "/zwgk/zcwj/",
      "苍浦市科技创新券管理办法 2026-04-03\n苍浦市重点研发计划管理细则 2025-12-24",
      "2026-04-03",
    ),
    finding(
      "content.stale-columns|/xwdt/",
      "工作动态：最新一条 2026-10-21，28 天前；标准 2 周",
      "News: newest 2026-10-21, 28 days ago",
      "/xwdt/",
      "市科技局召开座谈会 2026-10-21",
      "2026-10-21",
    ),
  ]),
  verdict(
    "content.personal-data",
    "review",
    "疑似身份证号 3 处（已遮盖显示）",
    "3 likely identity numbers",
    0,
    [
      finding(
        "content.personal-data|/gs/1.html",
        "项目立项公示：疑似身份证号 3 处（已遮盖显示）",
        "3 likely identity numbers, masked",
        "/gs/t20260630_1.html",
        "3299••••••••••1234",
        "2026-06-30",
      ),
    ],
  ),
];

function column(name: string, path: string, latestDate: string | null, ...matched: string[]) {
  return {
    name,
    path: ["政务公开", name],
    url: SITE_URL + path,
    items: latestDate === null ? 0 : 148,
    latestDate,
    state: latestDate === null ? "blank" : "ok",
    listPages: 1,
    matched,
  };
}

export const RECORD: RunRecord = {
  format: "gongkai-lens/run",
  formatVersion: 1,
  tool: { name: "gongkai-lens", version: "0.1.0" },
  bureau: BUREAU,
  checklist: { id: "kjj", revision: 3 },
  referenceDate: "2026-11-18",
  startedAt: "2026-11-18T01:09:00Z",
  finishedAt: "2026-11-18T01:31:40Z",
  status: "partial",
  coverage: {
    assessed: 412,
    known: 420,
    notAssessed: [
      ...[1, 2, 3].map((n) => ({
        url: `https://czj.cangpu.example/ys/${n}.html`,
        cause: "needs-permission" as const,
      })),
      ...[1, 2, 3].map((n) => ({
        url: `${SITE_URL}/zwgk/czxx/bmys/t2026030${n}_1.html`,
        cause: "timeout" as const,
      })),
      { url: `${SITE_URL}/tzgg/t20260101_9.html`, cause: "http-error" },
      { url: `${SITE_URL}/xxgk/nb/2012.doc`, cause: "unsupported-type" },
    ],
  },
  columns: [
    column("规划计划", "/zwgk/ghjh/", null, "column.plans"),
    column("统计数据", "/zwgk/tjsj/", null),
    column("政策文件", "/zwgk/zcwj/", "2026-04-03"),
    column("工作动态", "/xwdt/", "2026-10-21"),
  ],
  verdicts: [...VERDICTS],
  score: { veto: ["veto.columns-blank"], deducted: 8, total: 6, outOf: 14, floorReached: false },
};

export const REVIEWED = applyReviews(RECORD, NO_REVIEWS, CHECKLIST);
