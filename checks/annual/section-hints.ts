import { subTopic } from "../../lib/facts/annual/sub-topic.ts";
import { evidenceOf } from "./annual-page.ts";
import type { Issue } from "./issue.ts";
import { SUB_TOPIC_NAMES } from "./part-names.ts";
import { holdsUnread } from "./read-by-person.ts";
import type { YearlyReport } from "./yearly-reports.ts";

/** What does not make a report incomplete by itself, yet is worth a look: never more than review. */
export function sectionHints(report: YearlyReport): Issue[] {
  return [announcedHint(report), subTopicHint(report), cutHint(report)].filter((hint) => hint !== null);
}

function announcedHint(report: YearlyReport): Issue | null {
  const { announced, parts, beside, year } = report.report;
  if (announced === null || announced.count <= parts.length) return null;
  // 附表 counts as a part and may be a table or a file.
  if (announced.count === parts.length + 1 && (holdsUnread(report) || beside.tables > 0)) return null;
  return hint(report, "announced", announced.sentence, {
    zh: `${year} 年度报告称有 ${announced.count} 部分，见到 ${parts.length} 个标题，待人工`,
    en: `The report on ${year} announces ${announced.count} parts and shows ${parts.length} headings; a person must look`,
  });
}

/** 国办公开办函〔2021〕30号 asks 总体情况 for five topics; words alone cannot prove that one is missing. */
function subTopicHint(report: YearlyReport): Issue | null {
  const { edition, parts, subTopics, year } = report.report;
  const overview = parts.find(({ covers }) => covers.includes("overview"));
  if (edition !== "2021" || overview === undefined || overview.length === 0) return null;
  const missing = subTopic.options.filter((topic) => !subTopics.includes(topic));
  if (missing.length === 0) return null;
  const names = missing.map((topic) => SUB_TOPIC_NAMES[topic]).join("、");
  return hint(report, "sub-topics", overview.heading, {
    zh: `${year} 年度报告“总体情况”应有 5 项，见到 ${subTopics.length} 项，未见${names}，待人工`,
    en: `The overview of ${year} speaks of ${subTopics.length} of 5 topics; a person must look`,
  });
}

function cutHint(report: YearlyReport): Issue | null {
  const { signature, year } = report.report;
  if (signature === null || !signature.cut) return null;
  return hint(report, "signature", [signature.bureau, signature.raw].filter(Boolean).join("\n"), {
    zh: `${year} 年度报告落款日期不全（“${signature.raw}”），待人工`,
    en: `The date under the report on ${year} breaks off (“${signature.raw}”); a person must look`,
  });
}

function hint(report: YearlyReport, place: string, quote: string, message: Issue["message"]): Issue {
  return { level: "review", report, place, message, evidence: [evidenceOf(report, quote)] };
}
