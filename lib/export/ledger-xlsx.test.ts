import { expect, test } from "vitest";
import type { Checklist } from "../audit/checklist.ts";
import type { RunRecord } from "../audit/run-record.ts";
import { ledgerXlsx } from "./ledger-xlsx.ts";

const CHECKLIST: Checklist = { id: "kjj", revision: 1, title: { zh: "", en: "" }, groups: [], items: [] };
const RECORD: RunRecord = {
  format: "gongkai-lens/run",
  formatVersion: 1,
  tool: { name: "gongkai-lens", version: "0.1.0" },
  bureau: { name: "苍浦市科学技术局", homeUrl: "https://kjj.cangpu.example/", scopes: [] },
  checklist: { id: "kjj", revision: 1 },
  referenceDate: "2026-11-18",
  startedAt: "2026-11-18T01:00:00Z",
  finishedAt: "2026-11-18T01:31:00Z",
  status: "complete",
  coverage: { assessed: 1, known: 1, notAssessed: [] },
  columns: [],
  verdicts: [
    {
      itemId: "site.icp",
      verdict: "fail",
      reason: { zh: `=1+1\u0007\uD800${"长".repeat(40_000)}`, en: "" },
      severity: "deduct",
      deduction: 0.5,
      findings: [],
    },
  ],
  score: null,
};

test("a ledger with control characters and an endless cell is still a workbook", async () => {
  const bytes = new Uint8Array(await (await ledgerXlsx(RECORD, CHECKLIST)).arrayBuffer());
  expect(String.fromCharCode(...bytes.slice(0, 2))).toBe("PK");
  expect(bytes.length).toBeGreaterThan(1000);
});
