import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import { quoteRow, rowOf } from "../../lib/facts/annual/cell-at.ts";
import type { Text } from "../../lib/facts/text.ts";
import { z } from "../../lib/facts/zod.ts";
import { evidenceOf } from "./annual-page.ts";
import type { Fault } from "./arithmetic-faults.ts";
import { arithmeticFaults } from "./arithmetic-faults.ts";
import type { Issue } from "./issue.ts";
import { judgeReports } from "./judge-reports.ts";
import { applicantName, disputeBlockName, requestRowName } from "./label-words.ts";
import type { YearlyReport } from "./yearly-reports.ts";

const params = z.strictObject({});

/** Whether the numbers of tables 三 and 四 add up as the form says (勾稽关系) and to their totals; blank cells count as 0. */
export const annualArithmetic: Evaluator<z.infer<typeof params>> = {
  name: "annualArithmetic",
  params,
  judge: (site, item) =>
    judgeReports(site, item, {
      applies: ({ report }) => report.tables.three !== null || report.tables.four !== null,
      issues: arithmeticIssues,
      good: (count) => ({
        zh: `${count} 份年报的表三、表四勾稽关系相符`,
        en: `Tables 3 and 4 of ${count} reports add up`,
      }),
      none: { zh: "读到的年报里没有表三、表四，无从核对", en: "The reports read hold no tables 3 and 4" },
    }),
};

/** What does not add up in one report; figures that cannot be read for sure are for a person. */
function arithmeticIssues(report: YearlyReport): Issue[] {
  return arithmeticFaults(report.report).map((fault) => ({
    level: fault.doubtful ? "review" : "fail",
    report,
    place: `${fault.table}|${fault.rule}|${fault.row ?? fault.column ?? ""}`,
    message: messageOf(fault, report.report.year),
    evidence: [evidenceOf(report, quoteOf(fault, report))],
  }));
}

function quoteOf({ table, rows }: Fault, { report }: YearlyReport): string {
  const found = rows.flatMap((id) => rowOf(report.tables[table], id) ?? []);
  return found.map(quoteRow).join("\n");
}

function messageOf(fault: Fault, year: number): Text {
  const { zh, en } = placeText(fault);
  const gap = Math.abs(fault.difference);
  const doubt = fault.doubtful
    ? { zh: "；总计处有空单元格，待人工", en: "; a total is left blank, a person must look" }
    : suspectsText(fault);
  return {
    zh: `${year} 年度${zh}，差 ${gap}${doubt.zh}`,
    en: `${year}, ${en}: off by ${gap}${doubt.en}`,
  };
}

function placeText(fault: Fault): Text {
  const sides = `${fault.left.join("＋")}≠${fault.right.join("＋")}`;
  const outcomes = fault.left.filter((value) => value !== 0).join("＋") || "0";
  const column = applicantName(fault.column ?? "");
  switch (fault.rule) {
    case "A1":
      return { zh: `表三“${column}”列 ${sides}`, en: `table 3, column ${column}, ${sides}` };
    case "A2": {
      const total = fault.right.join("");
      return {
        zh: `表三“${column}”列各项办理结果 ${outcomes}≠总计 ${total}`,
        en: `table 3, column ${column}, outcomes ${outcomes}≠total ${total}`,
      };
    }
    case "A3": {
      const row = requestRowName(fault.row ?? "");
      return { zh: `表三“${row}”行 ${sides}`, en: `table 3, row ${row}, ${sides}` };
    }
    case "A4": {
      const block = disputeBlockName(fault.row ?? "");
      return { zh: `表四“${block}” ${sides}`, en: `table 4, ${block}, ${sides}` };
    }
  }
}

function suspectsText({ suspects }: Fault): Text {
  const [only] = suspects;
  if (only === undefined || suspects.length > 1) return { zh: "", en: "" };
  const place = `“${requestRowName(only.row)}”行“${applicantName(only.column)}”列`;
  return { zh: `；行列都不平的一格：${place}`, en: `; row and column meet at ${place}` };
}
