import { annualItems } from "../../checks/checklists/annual-items.ts";
import { roundPoints } from "../../lib/audit/scoring/round-points.ts";
import type { Checklist, ChecklistItem } from "../../lib/audit/checklist/checklist.ts";
import type { RunRecord } from "../../lib/audit/records/run-record.ts";
import type { AnnualReports } from "../../lib/export/annual/annual-reports.ts";
import { changed, sampleFigures } from "../annual/figures.ts";
import { judgedReports } from "../annual/judged.ts";
import { readSample } from "../annual/read-report.ts";
import { reworded, sample, withoutPart } from "../annual/sample.ts";
import { CHECKLIST, RECORD } from "./literals.ts";

/** Reports of the invented bureau: one lost, one that only its title shows, faults in several years. */
const REPORTS = [
  ...[2009, 2010, 2011, 2013, 2014, 2016, 2017].map((year) => sample(year)),
  withoutPart(sample(2018), "收费"),
  sample(2019),
  sample(2020),
  reworded(sample(2021), "申请14件", "申请15件"),
  sample(2022),
  reworded(sample(2023), "〔2021〕30号", "〔2022〕30号"),
  sample(2024, changed(sampleFigures(2024), "new", 0, 1)),
  sample(2025),
].map((data) => readSample(data));

export const ANNUAL_REPORTS: AnnualReports = {
  kept: true,
  reports: REPORTS.map((report) => ({
    report,
    published: { date: `${report.year + 1}-01-20`, source: "visible", conflicts: [] },
  })),
  unread: [2015],
};

const ITEMS: readonly ChecklistItem[] = annualItems.map((item) => ({ points: 2, cap: 2, ...item }));
const others = CHECKLIST.items.filter(({ id }) => !ITEMS.some((item) => item.id === id));

/** The sample checklist with every rule about annual reports. */
export const ANNUAL_CHECKLIST: Checklist = { ...CHECKLIST, items: [...others, ...ITEMS] };

/** The sample audit with what the checks say of these reports. */
export const ANNUAL_RECORD: RunRecord = {
  ...RECORD,
  verdicts: [
    ...RECORD.verdicts.filter(({ itemId }) => !ITEMS.some(({ id }) => id === itemId)),
    ...ITEMS.map(({ id, severity }) => {
      const { verdict, reason, findings } = judgedReports(id, REPORTS);
      return {
        itemId: id,
        verdict,
        reason,
        severity,
        deduction: roundPoints(verdict === "fail" ? 1 : 0),
        findings: findings.map((finding) => ({ ...finding, evidence: [...finding.evidence] })),
      };
    }),
  ],
};
