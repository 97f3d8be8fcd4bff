import type { CivilDate } from "../../../lib/facts/civil-date.ts";
import type { Column, Expected } from "../bureau.ts";
import { expectedLists } from "../expected-lists.ts";
import { reportYears } from "../publish-yearly.ts";

/** What nothing is planted against. */
const PASSED = [
  "veto.unreachable",
  "veto.home-stale",
  "veto.columns-stale",
  "veto.columns-outdated",
  "veto.columns-blank",
  "veto.no-consultation",
  "veto.consultation-unanswered",
  "veto.no-services",
  "platform.search",
  "guide.fields",
  "guide.outdated-wording",
  "column.departments",
  "column.interpretation",
  "column.plans",
  "column.final-accounts",
  "column.special-funds",
  "column.project-approvals",
  "column.project-acceptance",
  "column.achievements",
  "column.awards",
  "column.hightech",
  "column.personnel",
  "column.permits",
  "column.penalties",
  "column.power-list",
  "column.proposals",
  "column.notices",
  "column.response",
  "annual.deadline",
  "annual.sections",
  "annual.tables",
  "annual.arithmetic",
  "annual.cross-year",
  "annual.citation",
  "annual.prose-figures",
  "budget.years",
  "budget.tables",
  "accounts.years",
  "accounts.tables",
  "site.icp",
  "site.police",
  "site.sponsor",
  "site.party-gov-mark",
  "site.error-report",
  "content.undated-lists",
  "content.dead-links",
  "content.personal-data",
];

/** What `kjj` must say of 苍浦市科学技术局, the planted faults and nothing else. */
export function cangpuExpected(columns: readonly Column[], referenceDate: CivilDate): Expected {
  const lists = expectedLists(columns);
  const newestPolicy = lists.find(({ name }) => name === "政策文件")?.newest ?? "";
  const due = reportYears({ writes: "annual-report", since: 2008 }, referenceDate).length;
  return {
    lists,
    verdicts: {
      ...Object.fromEntries(PASSED.map((id) => [id, { verdict: "pass" as const }])),
      "platform.guide": { verdict: "pass" },
      "platform.rules": { verdict: "pass" },
      "platform.statutory": { verdict: "pass" },
      "platform.annual-reports": { verdict: "pass" },
      "platform.request-channel": { verdict: "fail", findings: [{ title: "依申请公开", url: "/" }] },
      "column.functions": { verdict: "pass" },
      "column.leaders": { verdict: "fail", findings: [{ title: "领导信息", url: "/" }] },
      "column.policy": { verdict: "pass" },
      "column.budget": { verdict: "pass" },
      "column.project-calls": { verdict: "pass" },
      "column.news": { verdict: "pass" },
      // A column of its own that holds nothing fails under its own item as well; the points are charged once.
      "column.statistics": {
        verdict: "review",
        findings: [{ title: "统计数据", url: "/zwgk/fdzdgknr/tjsj/" }],
      },
      "column.procurement": {
        verdict: "review",
        findings: [{ title: "政府采购", url: "/zwgk/fdzdgknr/zfcg/" }],
      },
      "annual.years": {
        verdict: "fail",
        findings: [
          { title: `缺 2012、2013 年度年报（应有 ${due} 份，见到 ${due - 2} 份）`, url: "/zwgk/zfxxgknb/" },
        ],
      },
      "content.blank-columns": {
        verdict: "fail",
        findings: [
          { title: "政府采购", url: "/zwgk/fdzdgknr/zfcg/" },
          { title: "统计数据", url: "/zwgk/fdzdgknr/tjsj/" },
        ],
      },
      "content.stale-columns": {
        verdict: "fail",
        findings: [{ title: `政策文件：最新一条 ${newestPolicy}`, url: "/zwgk/fdzdgknr/zcwj/" }],
      },
      "site.id-code": { verdict: "pass" },
    },
  };
}
