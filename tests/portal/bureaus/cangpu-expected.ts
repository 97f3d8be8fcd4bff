import type { CivilDate } from "../../../lib/facts/civil-date.ts";
import type { Column, Expected } from "../bureau.ts";
import { expectedLists } from "../expected-lists.ts";
import { reportYears } from "../publish-yearly.ts";

/** What the first fifteen items of `kjj` must say of 苍浦市科学技术局, the planted faults and nothing else. */
export function cangpuExpected(columns: readonly Column[], referenceDate: CivilDate): Expected {
  const lists = expectedLists(columns);
  const newestPolicy = lists.find(({ name }) => name === "政策文件")?.newest ?? "";
  const due = reportYears({ writes: "annual-report", since: 2008 }, referenceDate).length;
  return {
    lists,
    verdicts: {
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
