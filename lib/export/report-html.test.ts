// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { CHECKLIST, RECORD } from "../../tests/screens/literals.ts";
import { applyReviews } from "../audit/review/apply-reviews.ts";
import { viewed } from "../audit/review/review.fixture.ts";
import { NO_REVIEWS } from "../audit/review/no-opinion.ts";
import type { Opinion, Reviews } from "../audit/review/review.ts";
import type { RunRecord } from "../audit/records/run-record.ts";
import { CAUSE_WORDS } from "./paper/cause-words.ts";
import { reportHtml } from "./report-html.ts";

const PLANS = "column.plans|/zwgk/ghjh/";
const said = (key: string, view: Partial<Opinion>): Reviews => new Map([[key, viewed(key, view)]]);

function paper(reviews: Reviews = NO_REVIEWS, record: RunRecord = RECORD, obeys: boolean | null = true) {
  const text = reportHtml(applyReviews(record, reviews, CHECKLIST), CHECKLIST, obeys);
  return { text, page: new DOMParser().parseFromString(text, "text/html") };
}
const words = (page: Document) => (page.querySelector("main")?.textContent ?? "").replace(/\s+/g, " ");

describe("the printed report", () => {
  test("says who, when, by which checklist, and concludes with veto, score and coverage", () => {
    const text = words(paper().page);
    expect(text).toContain("苍浦市科学技术局");
    expect(text).toContain("2026-11-18 09:09 至 2026-11-18 09:31");
    expect(text).toContain(
      "触及单项否决 1 项（1 项尚未复核）；单项否决 1 项待人工；扣 8 分，得分 6（满分 14），覆盖率 98.0%",
    );
  });

  test("says beside the reference date where the site's server has another day", () => {
    expect(words(paper().page)).toContain("基准日期 2026-11-18 ");
    const page = paper(NO_REVIEWS, { ...RECORD, serversDay: "2025-11-18" }).page;
    expect(words(page)).toContain(
      "基准日期 2026-11-18（网站服务器日期为 2025-11-18，请核对检查所用电脑的日期）",
    );
  });

  test("says the grade and the bonus of a checklist that has them, and nothing of the kind otherwise", () => {
    const score = RECORD.score && { ...RECORD.score, grade: "qualified" as const, bonus: 2 };
    expect(words(paper(NO_REVIEWS, { ...RECORD, score }).page)).toMatch(/等次 ?合格 .*含加分 ?2 分/);
    expect(words(paper().page)).not.toContain("等次");
  });

  test("says whether robots.txt was obeyed, and does not guess where nobody knows", () => {
    const said = (obeys: boolean | null) => words(paper(NO_REVIEWS, RECORD, obeys).page);
    expect(said(true)).toContain("网站声明 遵守");
    expect(said(false)).toContain("网站声明 未遵守：检查人依职权读取");
    expect(said(null)).toContain("网站声明 检查记录未注明");
  });

  test("keeps the order conclusion, failed, waiting, not assessed, signatures", () => {
    const heads = [...paper().page.querySelectorAll("h2")].map(({ textContent }) => textContent);
    expect(heads).toEqual(["一、结论", "二、不符合的项目", "三、待人工判断", "四、未检查"]);
    expect(words(paper().page)).toMatch(/检查人： 复核人： 被检查单位签收：/);
  });

  test("writes addresses out and gives what was not read its cause", () => {
    const text = words(paper().page);
    expect(text).toContain("https://kjj.cangpu.example/zwgk/zcwj/");
    expect(text).toContain(CAUSE_WORDS["needs-permission"]);
    expect(text).toContain("1 项没有读到所需的网页，不作为不符合：“我为政府网站找错”入口");
  });

  test("quotes the page, shortly, and only what the message does not say already", () => {
    const quoted = (quote: string) => {
      const [verdict] = RECORD.verdicts.filter(({ findings }) => findings.length > 0);
      if (verdict === undefined) throw new Error("there is no finding");
      const finding = { key: "k", message: { zh: "最新一条 2026-04-03", en: "" }, evidence: [seen(quote)] };
      const record = { ...RECORD, verdicts: [{ ...verdict, verdict: "fail" as const, findings: [finding] }] };
      return /原话：(.*?)https/.exec(words(paper(NO_REVIEWS, record).page))?.[1] ?? null;
    };
    const seen = (quote: string) => ({
      ...{ url: "https://kjj.example/", quote, date: null, dateSource: "none" as const },
    });
    expect(quoted("关于废止某办法的决定")).toBe("关于废止某办法的决定");
    expect(quoted("长".repeat(70))).toBe(`${"长".repeat(60)}……`);
    expect(quoted("2026-04-03")).toBeNull();
  });

  test("leaves out what people dismissed, and says how many", () => {
    const { page } = paper(said(PLANS, { decision: "false-positive" }));
    expect(words(page)).toContain("扣 6 分，得分 8");
    expect(words(page)).toContain("另有 1 条经复核不计");
    const titles = [...page.querySelectorAll("table")][2]?.querySelectorAll("tbody th") ?? [];
    expect([...titles].map(({ textContent }) => textContent)).not.toContain("规划计划");
    const before = [...(paper().page.querySelectorAll("table")[2]?.querySelectorAll("tbody th") ?? [])];
    expect(before.map(({ textContent }) => textContent)).toContain("规划计划");
  });

  test("prints the public note and never the private memo", () => {
    const { text } = paper(said(PLANS, { note: "已电话告知", memo: "内部话" }));
    expect(text).toContain("备注：已电话告知");
    expect(text).not.toContain("内部话");
  });

  test("names a veto confirmed only when every finding of it is", () => {
    const keys = ["veto.columns-blank|/zwgk/ghjh/", "veto.columns-blank|/zwgk/tjsj/"];
    const all = new Map(keys.map((key) => [key, viewed(key, { decision: "confirmed" })]));
    expect(words(paper(all).page)).toContain("触及单项否决 1 项（均已复核确认）");
  });

  test("a checklist without vetoes is not said to have met none", () => {
    const verdicts = RECORD.verdicts.filter(({ severity }) => severity !== "veto");
    expect(words(paper(NO_REVIEWS, { ...RECORD, verdicts }).page)).toContain("本清单未含单项否决项");
  });

  test("runs nothing and loads nothing, whatever a page was called", () => {
    const name = `<img src=x onerror=alert(1)></title><script>alert(2)</script>"'`;
    const record = { ...RECORD, bureau: { ...RECORD.bureau, name } };
    const { page } = paper(NO_REVIEWS, record);
    expect(page.querySelectorAll("script, img, link, iframe")).toHaveLength(0);
    expect(page.querySelector(".name")?.textContent).toBe(name);
  });
});
