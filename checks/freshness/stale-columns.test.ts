import { describe, expect, test } from "vitest";
import { HOME, homeOf, listOf, pageOf, rowOf } from "../../tests/facts/page-of.ts";
import { itemOf, judgedBy } from "../../tests/facts/site-of.ts";
import { staleColumns } from "./stale-columns.ts";

const item = itemOf({ id: "content.stale-columns" });
const params = {
  groups: [
    { names: ["工作动态"], window: { days: 14 }, standard: { zh: "2 周", en: "2 weeks" }, unverified: false },
    {
      names: ["政策文件"],
      window: { months: 6 },
      standard: { zh: "6 个月", en: "6 months" },
      unverified: false,
    },
    { names: ["人事信息"], window: { months: 12 }, standard: { zh: "1 年", en: "1 year" }, unverified: true },
  ],
  closed: ["历史"],
  minCoverage: 0.9,
};
type Rows = (string | null)[];
const rowsOf = (dates: Rows) => dates.map((date, at) => rowOf(`第${at}条`, date));

/** The reference date is 2026-11-20. */
function judged(
  name: string,
  dates: Rows,
  about: Parameters<typeof listOf>[2] = {},
  more: ReturnType<typeof listOf>[] = [],
) {
  return judgedBy(staleColumns, item, params, [
    homeOf({ [name]: "/a/" }),
    listOf("/a/", rowsOf(dates), about),
    ...more,
  ]);
}
const unfinished = {
  pager: { current: 1, total: 9, next: `${HOME}a/index_1.html`, order: "ascending" as const },
};

describe("pass", () => {
  test("a column updated within its window", () => {
    expect(judged("工作动态", ["2026-11-17"]).verdict).toBe("pass");
  });

  test("an unfinished list whose first page is fresh", () => {
    expect(judged("工作动态", ["2026-11-17", "2026-11-01"], unfinished).verdict).toBe("pass");
  });
});

describe("fail", () => {
  test("the newest row is too old, with the row and its date", () => {
    const { verdict, findings } = judged("政策文件", ["2026-04-05", "2025-12-24"]);
    expect(verdict).toBe("fail");
    expect(findings).toEqual([
      {
        key: `content.stale-columns|${HOME}a/`,
        message: {
          zh: "政策文件：最新一条 2026-04-05，229 天前；标准 6 个月",
          en: "政策文件: newest row 2026-04-05, 229 days ago; standard 6 months",
        },
        evidence: [{ url: `${HOME}a/`, quote: "第0条", date: "2026-04-05", dateSource: "list" }],
      },
    ]);
  });

  test("an unfinished list in newest-first order, also under pinned rows", () => {
    expect(judged("工作动态", ["2026-10-21", "2026-10-01"], unfinished).verdict).toBe("fail");
    expect(judged("工作动态", ["2020-01-01", "2026-10-21", "2026-10-01"], unfinished).verdict).toBe("fail");
  });

  test("an undated list beside it is said, not counted", () => {
    const more = [listOf("/b/", rowsOf([null]), { column: { name: "科技工作动态", type: "", path: [] } })];
    const { findings, reason } = judged("政策文件", ["2026-01-01"], {}, more);
    expect(findings).toHaveLength(1);
    expect(reason.zh).toContain("科技工作动态：未注明日期，无法判断是否更新");
  });
});

describe("borderline", () => {
  test.each([
    ["工作动态", "2026-11-06", "pass"],
    ["工作动态", "2026-11-05", "fail"],
    ["政策文件", "2026-05-20", "pass"],
    ["政策文件", "2026-05-19", "fail"],
  ])("%s with its newest row on %s: %s", (name, date, verdict) => {
    expect(judged(name, [date]).verdict).toBe(verdict);
  });
});

describe("traps", () => {
  test("a pinned old notice on top does not make a column stale", () => {
    expect(judged("工作动态", ["2019-01-01", "2026-11-18"]).verdict).toBe("pass");
  });

  test("a page read on a later day, after midnight or looked at again, tells what was put up until then", () => {
    const fetchedAt = "2026-11-20T16:30:00Z"; // In Shanghai half past midnight of the 21st.
    expect(judged("工作动态", ["2026-11-21", "2026-01-01"], { fetchedAt }).verdict).toBe("pass");
    expect(judged("工作动态", ["2026-11-22", "2026-01-01"], { fetchedAt }).verdict).toBe("review");
  });

  test("a row that bears a day still to come says nothing of its own: a slip, or put up while the audit passed midnight", () => {
    const { verdict, findings } = judged("工作动态", ["2026-11-21", "2026-01-01"]);
    expect(verdict).toBe("review");
    expect(findings[0]?.message.zh).toContain("“第0条”所注日期 2026-11-21 晚于基准日期，实际何时上线不明");
  });

  test("such a row makes no column fresh where its address tells its day, or older rows stand above it", () => {
    const slip = rowOf("印错", "2062-01-18", `${HOME}a/202601/t20260118_1.html`);
    const pages = [homeOf({ 工作动态: "/a/" }), listOf("/a/", [slip, ...rowsOf(["2026-01-01"])])];
    expect(judgedBy(staleColumns, item, params, pages).verdict).toBe("fail");
    expect(judged("工作动态", ["2026-01-01", "2062-01-18"]).verdict).toBe("fail");
  });

  test("an undated row on top may be the newest", () => {
    expect(judged("工作动态", [null, "2026-01-01"]).verdict).toBe("pass");
    expect(judged("工作动态", [null, "2026-01-01"]).reason.zh).toContain("未注明日期");
  });

  test("a landing page is as fresh as its sub-column", () => {
    const below = [listOf("/a/qx/", [rowOf("区县", "2026-11-18")])];
    expect(judged("工作动态", ["2026-01-01"], {}, below).verdict).toBe("pass");
  });

  test("a window that nobody has verified asks a person", () => {
    expect(judged("人事信息", ["2024-01-01"]).verdict).toBe("review");
  });

  test("a list that shows the days of its documents is not stale while an address says it was updated", () => {
    const row = rowOf("管理办法", "2026-02-03", `${HOME}a/202606/t20260610_1.html`);
    const { verdict, findings } = judgedBy(staleColumns, item, params, [
      homeOf({ 政策文件: "/a/" }),
      listOf("/a/", [row]),
    ]);
    expect(verdict).toBe("review");
    expect(findings[0]?.message.zh).toContain("（网址或文章页显示期限内有上线，待人工）");
  });

  test("a list that shows the days of its documents is not stale while a document's own page was published in time", () => {
    const row = rowOf("管理办法", "2026-05-10", `${HOME}a/1.html`);
    const published = { date: "2026-06-05", source: "visible" as const, conflicts: [] };
    const document = pageOf({ url: row.url, kind: "article", writtenOn: "2026-05-10", published });
    const pages = [homeOf({ 政策文件: "/a/" }), listOf("/a/", [row]), document];
    expect(judgedBy(staleColumns, item, params, pages).verdict).toBe("review");
  });

  test("a list that says itself that it has ended or went elsewhere in a reform is for a person", () => {
    const stateReason = { code: "says-ended", quote: "本栏目自2024年4月起停止更新" };
    const { verdict, findings } = judged("工作动态", ["2024-04-01"], { stateReason });
    expect(verdict).toBe("review");
    expect(findings[0]?.message.zh).toContain("（网页写明“本栏目自2024年4月起停止更新”，待人工）");
  });

  test("an address that says an older day, or one after the reference date, changes nothing", () => {
    for (const day of ["20260203", "20261121"]) {
      const row = rowOf("管理办法", "2026-02-03", `${HOME}a/202602/t${day}_1.html`);
      const pages = [homeOf({ 政策文件: "/a/" }), listOf("/a/", [row])];
      expect(judgedBy(staleColumns, item, params, pages).verdict).toBe("fail");
    }
  });

  test("a part that rests while the whole is updated accuses nobody; the rule counts first-level columns", () => {
    const whole = { name: "政策文件", type: "", path: [] };
    const part = { name: "上级政策文件", type: "", path: [{ name: "政策文件", url: `${HOME}a/` }] };
    const fresh = listOf("/a/", rowsOf(["2026-11-01"]), { column: whole });
    const rests = listOf("/a/b/", rowsOf(["2025-01-01"]), { column: part });
    const pages = [homeOf({ 政策文件: "/a/", 上级政策文件: "/a/b/" }), fresh, rests];
    expect(judgedBy(staleColumns, item, params, pages).verdict).toBe("pass");
  });

  test("a campaign's 工作动态 may have ended with it: a person looks", () => {
    expect(judged("主题教育工作动态", ["2024-01-05"]).verdict).toBe("review");
  });

  test("a list of repealed documents, or one in a closed part of the site, has no clock", () => {
    const closed = { ...params, closed: ["历史", "废止"] };
    const repealed = [homeOf({ 废止政策文件: "/a/" }), listOf("/a/", rowsOf(["2019-01-01"]))];
    expect(judgedBy(staleColumns, item, closed, repealed).verdict).toBe("not-assessed");
    const path = [
      { name: "历史资料", url: `${HOME}h/` },
      { name: "政策文件", url: `${HOME}h/a/` },
    ];
    const old = listOf("/h/a/", rowsOf(["2019-01-01"]), { column: { name: "政策文件", type: "", path } });
    expect(judgedBy(staleColumns, item, closed, [homeOf({ 政策文件: "/h/a/" }), old]).verdict).toBe(
      "not-assessed",
    );
  });

  test("a column that has ended by its name is left alone", () => {
    expect(judged("历史工作动态", ["2015-01-01"]).verdict).toBe("not-assessed");
  });
});

describe("not assessed", () => {
  test("an unfinished list whose rows all bear one day shows no order", () => {
    expect(judged("工作动态", ["2026-01-01", "2026-01-01"], unfinished).verdict).toBe("not-assessed");
  });

  test("an unfinished list without order may hold newer rows", () => {
    const { verdict } = judged(
      "工作动态",
      ["2026-01-01", "2026-02-01", "2025-01-01", "2026-03-01", "2025-02-01"],
      unfinished,
    );
    expect(verdict).toBe("not-assessed");
  });

  test("an old landing page with an unread sub-column", () => {
    const below = [listOf("/a/qx/", [], { state: "dynamic" })];
    expect(judged("工作动态", ["2026-01-01"], {}, below).verdict).toBe("not-assessed");
  });

  test("a list filled by a script, and one that timed out", () => {
    expect(judged("工作动态", [], { state: "dynamic" }).verdict).toBe("not-assessed");
    const notAssessed = [{ url: `${HOME}a/`, cause: "timeout" as const }];
    const { reason } = judgedBy(staleColumns, item, params, [homeOf({ 工作动态: "/a/" })], { notAssessed });
    expect(reason.zh).toBe("读到的栏目不够，没有判定；没有读到：工作动态（等候超时）");
  });
});
