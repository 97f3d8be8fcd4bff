import { expect, test } from "vitest";
import { HOME, homeOf, listOf, pageOf, rowOf } from "../../../tests/facts/page-of.ts";
import { BUREAU, checklistOf, itemOf, matcherOf, siteOf } from "../../../tests/facts/site-of.ts";
import { toRunRecord } from "./to-run-record.ts";
import { runRecord } from "../records/run-record.ts";

const pages = [
  homeOf({ 政策文件: "/zcwj/", 科技成果: "/kjcg/", 财政局: "http://czj.example/" }),
  listOf("/zcwj/", [rowOf("新", "2026-04-03"), rowOf("印错", "2062-01-01")]),
  listOf("/kjcg/", [], { state: "dynamic" }),
  pageOf({ url: `${HOME}x.html`, state: "error", status: 404 }),
  pageOf({ url: `${HOME}y.html`, state: "error", status: 410 }),
  pageOf({ url: `${HOME}z.html`, state: "soft-404" }),
  pageOf({ url: `${HOME}w.html`, state: "error", status: 500 }),
];
const record = toRunRecord({
  tool: { name: "gongkai-lens", version: "0.1.0" },
  bureau: BUREAU,
  site: siteOf(pages, { notAssessed: [{ url: `${HOME}b.html`, cause: "timeout" }] }),
  checklist: checklistOf(itemOf({ column: matcherOf() })),
  verdicts: [],
  referenceDate: "2026-11-20",
  startedAt: "2026-11-20T01:00:00Z",
  finishedAt: "2026-11-20T01:05:00Z",
  status: "complete",
});

test("the record is what its schema says", () => {
  expect(runRecord.parse(record)).toEqual(record);
});

test("a page that is gone was read; what told nothing is named with its cause", () => {
  expect(record.coverage).toEqual({
    assessed: 5,
    known: 8,
    notAssessed: [
      { url: `${HOME}b.html`, cause: "timeout" },
      { url: `${HOME}kjcg/`, cause: "unsupported-type" },
      { url: `${HOME}w.html`, cause: "http-error" },
    ],
  });
});

test("a date after the reference date is not a column's latest", () => {
  expect(record.columns.find(({ name }) => name === "政策文件")).toMatchObject({
    latestDate: "2026-04-03",
    items: 2,
    matched: ["column.policy"],
    matchedBy: [{ itemId: "column.policy", by: "name", score: 1 }],
  });
});

test("a record from before it was said how columns were recognised is still a record", () => {
  const columns = record.columns.map((column) => ({ ...column, matchedBy: undefined }));
  const older: unknown = JSON.parse(JSON.stringify({ ...record, columns }));
  expect(runRecord.parse(older).columns[1]).not.toHaveProperty("matchedBy");
});

test("without verdicts there is no score", () => {
  expect(record.score).toBeNull();
});

test("a footer's link to another bureau is no column of this one", () => {
  expect(record.columns.map(({ name }) => name)).toEqual(["科技成果", "政策文件"]);
});

test("the bureau's properties and outside scores are kept for forming the score again, a person's words are not", () => {
  const ended = {
    ...{ tool: record.tool, bureau: BUREAU, site: siteOf(pages), checklist: checklistOf(itemOf()) },
    ...{
      verdicts: [],
      referenceDate: "2026-11-20",
      startedAt: "",
      finishedAt: "",
      status: "complete" as const,
    },
  };
  const answers = [{ itemId: "x", verdict: "pass" as const, note: "看过", by: "李文岚", on: "2026-11-19" }];
  const kept = toRunRecord({
    ...ended,
    standing: { properties: { 城中区: true }, parts: { work: 90 }, answers },
  });
  expect(kept.standing).toEqual({ properties: { 城中区: true }, parts: { work: 90 } });
  expect(runRecord.parse(kept)).toEqual(kept);
  expect(toRunRecord({ ...ended, standing: { properties: {}, answers } })).not.toHaveProperty("standing");
});
