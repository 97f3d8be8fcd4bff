import type { ChecklistItem } from "../../lib/audit/checklist/checklist.ts";
import type { Judgement } from "../../lib/audit/contract/evaluator.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import type { Site } from "../../lib/audit/site/site.ts";
import type { Finding } from "../../lib/audit/records/verdict.ts";
import type { Text } from "../../lib/facts/text.ts";
import type { Issue } from "./issue.ts";
import { newerRule } from "./newer-rule.ts";
import { reportsOf } from "./reports-of.ts";
import type { YearlyReport } from "./yearly-reports.ts";

/** How one check goes over the reports of a site. */
export interface ReportCheck {
  /** The reports it is about; the others are not its business. */
  readonly applies: (report: YearlyReport) => boolean;
  readonly issues: (report: YearlyReport, all: readonly YearlyReport[]) => readonly Issue[];
  /** Said when nothing was found in so many reports. */
  readonly good: (count: number) => Text;
  /** Said when reports were read and none is its business. */
  readonly none: Text;
}

/** Goes over every report: a fault fails the item, a doubt asks a person, and what was not read is named. */
export function judgeReports(site: Site, item: ChecklistItem, check: ReportCheck): Judgement {
  const { read: reports, unread, mixed } = reportsOf(site);
  if (reports.length === 0) return say("not-assessed", nothingRead(unread));
  const judged = reports.filter(check.applies);
  if (judged.length === 0) return say("not-applicable", check.none);
  const found = judged.flatMap((report) => check.issues(report, reports));
  const known = found.map(byNewerRule);
  const issues = mixed ? known.map(ofNobody) : known;
  const faulty = new Set(issues.filter(({ level }) => level === "fail").map(({ report }) => report));
  const findings = issues.map((issue) => findingOf(issue, item));
  if (faulty.size > 0)
    return { verdict: "fail", reason: summary(issues, "fail"), findings, occurrences: faulty.size };
  if (issues.length > 0) return { verdict: "review", reason: summary(issues, "review"), findings };
  return say("pass", withUnread(check.good(judged.length), unread));
}

/** A report by a rule that came after this program may be right where the older one would have it wrong. */
function byNewerRule(issue: Issue): Issue {
  const rule = newerRule(issue.report.report);
  if (issue.level === "review" || rule === null) return issue;
  const { zh, en } = issue.message;
  return {
    ...issue,
    level: "review",
    message: {
      zh: `${zh}；报告引用的${rule}尚未收录，要求可能已变，待人工`,
      en: `${en}; the report cites ${rule}, which is not known here, so the rules may have changed: a person must look`,
    },
  };
}

/** Where nobody can say whose reports these are, a fault in one of them is for a person. */
function ofNobody(issue: Issue): Issue {
  if (issue.level === "review") return issue;
  const { zh, en } = issue.message;
  return {
    ...issue,
    level: "review",
    message: {
      zh: `${zh}；认不出是否本单位的报告，待人工`,
      en: `${en}; whether it is this bureau's, a person must say`,
    },
  };
}

function findingOf(
  { report: { bureau, report }, place, message, evidence }: Issue,
  item: ChecklistItem,
): Finding {
  const of = bureau === "" ? "" : `${bureau}|`;
  const named: Text =
    bureau === "" ? message : { zh: `${bureau} ${message.zh}`, en: `${bureau}: ${message.en}` };
  return {
    key: findingKey(item.id, `${of}${report.year}|${place}`),
    message: named,
    evidence: [...evidence],
  };
}

function summary(issues: readonly Issue[], level: Issue["level"]): Text {
  const of = issues.filter((issue) => issue.level === level);
  const first = of[0]?.message ?? { zh: "", en: "" };
  if (of.length <= 1) return first;
  return { zh: `${first.zh}；同类共 ${of.length} 处`, en: `${first.en}; ${of.length} cases in all` };
}

function nothingRead(unread: readonly number[]): Text {
  if (unread.length === 0)
    return {
      zh: "没有读到年报正文，没有判定；不算不符合",
      en: "No annual report was read; this is no failure",
    };
  const years = unread.join("、");
  return {
    zh: `见到 ${years} 年度年报的标题，没有读到正文（附件或未读的网页），没有判定；不算不符合`,
    en: `Reports of ${unread.join(", ")} are named, their text was not read (files or unread pages); this is no failure`,
  };
}

function withUnread(good: Text, unread: readonly number[]): Text {
  if (unread.length === 0) return good;
  return {
    zh: `${good.zh}；${unread.join("、")} 年度只见标题，没有读到正文`,
    en: `${good.en}; of ${unread.join(", ")} only the title was seen`,
  };
}

function say(verdict: Judgement["verdict"], reason: Text): Judgement {
  return { verdict, reason, findings: [] };
}
