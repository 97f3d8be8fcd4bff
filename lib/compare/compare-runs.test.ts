import { describe, expect, test } from "vitest";
import type { RunRecord } from "../audit/records/run-record.ts";
import type { Verdict, VerdictKind } from "../audit/records/verdict.ts";
import { changeCounts } from "./change-counts.ts";
import { compareRuns } from "./compare-runs.ts";

const SITE = "https://kjj.cangpu.example";

/** Findings as `path date` pairs; the key is item and path, as evaluators make it. */
function item(itemId: string, verdict: VerdictKind, findings: Record<string, string | null> = {}): Verdict {
  return {
    itemId,
    verdict,
    reason: { zh: itemId, en: "" },
    severity: "deduct",
    deduction: verdict === "fail" ? Object.keys(findings).length : 0,
    findings: Object.entries(findings).map(([path, date]) => ({
      key: `${itemId}|${path}`,
      message: { zh: path, en: "" },
      evidence: [{ url: SITE + path, quote: "", date, dateSource: "list" }],
    })),
  };
}

function run(
  verdicts: Verdict[],
  more: Partial<RunRecord> & { columns?: RunRecord["columns"] } = {},
): RunRecord {
  return {
    format: "gongkai-lens/run",
    formatVersion: 1,
    tool: { name: "gongkai-lens", version: "0.1.0" },
    bureau: { name: "苍浦市科学技术局", homeUrl: `${SITE}/`, scopes: [] },
    checklist: { id: "kjj", revision: 12 },
    referenceDate: "2026-11-18",
    startedAt: "2026-11-18T01:00:00Z",
    finishedAt: "2026-11-18T01:31:00Z",
    status: "complete",
    coverage: { assessed: 1, known: 1, notAssessed: [] },
    columns: [column("/zcwj/"), column("/xwdt/")],
    verdicts,
    score: null,
    ...more,
  };
}

const column = (path: string, state = "ok"): RunRecord["columns"][number] => ({
  name: path,
  path: [path],
  url: SITE + path,
  items: 1,
  latestDate: null,
  state,
  listPages: 1,
  matched: [],
});
const august = (verdicts: Verdict[], more: Partial<RunRecord> = {}) =>
  run(verdicts, { referenceDate: "2026-08-20", ...more });
const unread = (path: string): Partial<RunRecord> => ({
  coverage: { assessed: 1, known: 2, notAssessed: [{ url: SITE + path, cause: "timeout" }] },
});
const kinds = (before: RunRecord, after: RunRecord) =>
  compareRuns(before, after).changes.map(({ key, kind }) => `${kind} ${key}`);

const STALE = "content.stale-columns";
const BLANK = "content.blank-columns";

describe("a finding", () => {
  test("that was not there before is new, one that is there no more is fixed", () => {
    const before = august([item(BLANK, "fail", { "/zcwj/": null })]);
    const after = run([item(BLANK, "fail", { "/xwdt/": null })]);
    expect(kinds(before, after)).toEqual([`new ${BLANK}|/xwdt/`, `fixed ${BLANK}|/zcwj/`]);
  });

  test("of freshness with the same newest date is worse for every day more", () => {
    const findings = { "/zcwj/": "2026-04-03" };
    const [change] = compareRuns(
      august([item(STALE, "fail", findings)]),
      run([item(STALE, "fail", findings)]),
    ).changes;
    expect(change).toMatchObject({ kind: "worse", before: { days: 139 }, after: { days: 229 } });
  });

  test("of freshness that was updated but is stale again is still there, not worse", () => {
    const before = august([item(STALE, "fail", { "/xwdt/": "2026-06-01" })]);
    expect(kinds(before, run([item(STALE, "fail", { "/xwdt/": "2026-10-21" })]))).toEqual([
      `still ${STALE}|/xwdt/`,
    ]);
  });

  test("about an old date that is no matter of freshness does not get worse by waiting", () => {
    const late = item("annual.deadline", "fail", { "/nb/2022.html": "2023-02-06" });
    expect(kinds(august([late]), run([late]))).toEqual(["still annual.deadline|/nb/2022.html"]);
  });

  test("that costs more than before with no finding more is worse", () => {
    const years = item("annual.years", "fail", { "/nb/": null });
    expect(kinds(august([years]), run([{ ...years, deduction: 2 }]))).toEqual(["worse annual.years|/nb/"]);
  });

  test("that waited for a person and now fails is worse", () => {
    const before = august([item(BLANK, "review", { "/zcwj/": null })]);
    expect(kinds(before, run([item(BLANK, "fail", { "/zcwj/": null })]))).toEqual([`worse ${BLANK}|/zcwj/`]);
  });
});

describe("nothing is called mended or new without having been looked at", () => {
  const before = august([item(BLANK, "fail", { "/zcwj/": null })]);

  test("a page that was not read this time is not comparable", () => {
    expect(kinds(before, run([item(BLANK, "pass")], unread("/zcwj/")))).toEqual([
      `not-comparable ${BLANK}|/zcwj/`,
    ]);
  });

  test("an item that was not assessed this time is one line, not comparable", () => {
    expect(kinds(before, run([item(BLANK, "not-assessed")]))).toEqual([`not-comparable ${BLANK}`]);
  });

  test("an item that was not assessed last time is one line, not new", () => {
    const after = run([item(BLANK, "fail", { "/zcwj/": null })]);
    expect(kinds(august([item(BLANK, "not-assessed")]), after)).toEqual([`not-comparable ${BLANK}`]);
  });

  test("an item that did not apply, or was not on the list, makes nothing new", () => {
    const after = run([item(BLANK, "fail", { "/zcwj/": null })]);
    expect(kinds(august([item(BLANK, "not-applicable")]), after)).toEqual([`not-comparable ${BLANK}|/zcwj/`]);
    expect(kinds(august([]), after)).toEqual([`not-comparable ${BLANK}|/zcwj/`]);
  });

  test("a column that is not there any more is gone, not mended", () => {
    const gone = run([item(BLANK, "pass")], { columns: [column("/xwdt/")] });
    expect(kinds(before, gone)).toEqual([`page-gone ${BLANK}|/zcwj/`]);
    const notFound = run([item(BLANK, "pass")], { columns: [column("/zcwj/", "soft-404")] });
    expect(kinds(before, notFound)).toEqual([`page-gone ${BLANK}|/zcwj/`]);
  });

  test("a column that a run which stopped early did not meet is not comparable", () => {
    const early = run([item(BLANK, "pass")], { columns: [], status: "partial" });
    expect(kinds(before, early)).toEqual([`not-comparable ${BLANK}|/zcwj/`]);
  });

  test("another revision or another checklist compares nothing", () => {
    const after = run([item(BLANK, "pass")]);
    const revised = { ...after, checklist: { id: "kjj", revision: 13 } };
    expect(compareRuns(before, revised)).toEqual({ obstacle: "other-revision", changes: [] });
    const other = { ...after, checklist: { id: "guoban-2019", revision: 12 } };
    expect(compareRuns(before, other).obstacle).toBe("other-checklist");
  });
});

test("changes are counted by kind, in the order new, worse, still, fixed, gone, not comparable", () => {
  const before = august([item(BLANK, "fail", { "/zcwj/": null }), item("site.icp", "fail")]);
  const after = run([item(BLANK, "fail", { "/xwdt/": null, "/zcwj/": null }), item("site.icp", "pass")]);
  expect(changeCounts(compareRuns(before, after).changes)).toEqual({
    new: 1,
    worse: 0,
    still: 1,
    fixed: 1,
    "page-gone": 0,
    "not-comparable": 0,
  });
});
