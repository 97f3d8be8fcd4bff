import { describe, expect, test } from "vitest";
import { CHECKLIST, RECORD, REVIEWED, SITE_URL } from "../../../tests/screens/literals.ts";
import { CLEAN, RUNNING } from "../../../tests/screens/run-literals.ts";
import { pageOf } from "../../../tests/facts/page-of.ts";
import { aboutPage } from "./about-page.ts";
import { auditOfPage } from "./audit-of-page.ts";

const AUDIT = { run: REVIEWED, checklist: CHECKLIST };
const about = (path: string) => aboutPage(pageOf({ url: SITE_URL + path }), AUDIT);

describe("what the audit says of the page in the tab", () => {
  test("the findings whose evidence stands on it, whichever way its address is written", () => {
    const keys = ["content.stale-columns|/zwgk/zcwj/"];
    expect(about("/zwgk/zcwj/").entries.map(({ key }) => key)).toEqual(keys);
    expect(about("/zwgk/zcwj/index.html#top").entries.map(({ key }) => key)).toEqual(keys);
    expect(about("/zwgk/").entries).toEqual([]);
  });

  test("the column that it is, and the items that this answers", () => {
    const { column, items } = about("/zwgk/ghjh/");
    expect(column?.name).toBe("规划计划");
    expect(items.map(({ id }) => id)).toEqual(["column.plans"]);
  });

  test("the column of an article, by its breadcrumb", () => {
    const facts = pageOf({
      url: `${SITE_URL}/art/2026/1.html`,
      column: { name: "", type: "", path: [{ name: "政策文件", url: `${SITE_URL}/zwgk/zcwj/index.html` }] },
    });
    expect(aboutPage(facts, AUDIT).column?.name).toBe("政策文件");
  });

  test("no column where that is not certain", () => {
    expect(about("/xyz/1.html").column).toBeNull();
  });

  test("that it was not read, with the cause", () => {
    const notAssessed = [{ url: `${SITE_URL}/zwgk/czxx/`, cause: "timeout" as const }];
    const record = { ...RECORD, coverage: { ...RECORD.coverage, notAssessed } };
    const facts = pageOf({ url: `${SITE_URL}/zwgk/czxx/` });
    expect(aboutPage(facts, { ...AUDIT, run: { ...REVIEWED, record } }).unread).toBe("timeout");
    expect(about("/zwgk/zcwj/").unread).toBeNull();
  });
});

describe("the audit of a page", () => {
  const older = { ...CLEAN, id: "older", startedAt: "2026-08-20T01:00:00Z" };
  const newer = { ...CLEAN, id: "newer" };

  test("is the newest finished one in whose scope it lies", () => {
    const runs = [older, newer, { ...RUNNING, id: "going on", startedAt: "2026-11-25T01:00:00Z" }];
    expect(auditOfPage(runs, `${SITE_URL}/zwgk/`)?.id).toBe("newer");
  });

  test("is none on another site", () => {
    expect(auditOfPage([older, newer], "https://www.cangpu.example/")).toBeNull();
  });
});
