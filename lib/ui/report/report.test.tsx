// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { CHECKLIST, RECORD } from "../../../tests/screens/literals.ts";
import { ReportAt } from "../../../tests/screens/report-at.tsx";
import { RUNNING } from "../../../tests/screens/run-literals.ts";
import { show } from "../../../tests/screens/show.tsx";
import type { ReportProps } from "./report.tsx";

const report = (hash: string, props: Partial<ReportProps> = {}, language: "zh_CN" | "en" = "zh_CN") =>
  show(<ReportAt hash={hash} {...props} />, language);
const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")];
const press = (key: string, target: Element | null = document.activeElement) =>
  fireEvent.keyDown(target ?? document.body, { key });

describe("the overview", () => {
  test("shows veto, score with coverage and both page counts in one band", () => {
    report("#/overview");
    expect(screen.getByTestId("veto-line").textContent).toContain("1 项，其中 1 项尚未复核");
    expect(screen.getByTestId("score").textContent).toContain("98.0%");
    expect(screen.getByTestId("score").textContent).toContain("读到 412 页，应读 420 页");
  });

  test("says where the site's server has another day than this computer, and nothing where both agree", () => {
    report("#/overview", { record: { ...RECORD, serversDay: "2025-11-18" } });
    expect(screen.getByTestId("clocks").textContent).toContain(
      "基准日期是 2026-11-18，网站服务器的日期却是 2025-11-18",
    );
    cleanup();
    report("#/overview");
    expect(screen.queryByTestId("clocks")).toBeNull();
  });

  test("says which vetoes nobody could decide", () => {
    report("#/overview");
    expect(screen.getByTestId("veto-line").textContent).toContain(
      "单项否决另有 1 项待人工、0 项未检查：留言超期未回应",
    );
  });

  test("claims nothing of vetoes that the checklist does not have, or that were not judged", () => {
    const others = RECORD.verdicts.filter(({ severity }) => severity !== "veto");
    report("#/overview", { record: { ...RECORD, verdicts: others } });
    expect(screen.getByTestId("veto-line").textContent).toBe("单项否决本清单未含单项否决项");
    const unread = RECORD.verdicts.map((verdict) =>
      verdict.severity === "veto" ? { ...verdict, verdict: "not-assessed" as const, findings: [] } : verdict,
    );
    report("#/overview", { record: { ...RECORD, verdicts: unread } });
    expect(screen.getByTestId("veto-line").textContent).toContain("没有一项能判定");
    expect(screen.getByTestId("veto-line").textContent).toContain("0 项待人工、2 项未检查");
    expect(screen.getByTestId("veto-line").textContent).not.toContain("未见触及");
  });

  test("says by which day it was judged, and counts items there and findings in their list", () => {
    report("#/overview");
    expect(screen.getByTestId("score").textContent).toContain(`基准日期 ${RECORD.referenceDate}`);
    expect(screen.getByTestId("count-fail").textContent).toBe("5 项");
    report("#/findings");
    expect(screen.getByRole("button", { name: "全部 10 条" })).toBeTruthy();
  });

  test("each count of what is open leads to its findings, and so does a group that has some", () => {
    report("#/overview");
    fireEvent.click(screen.getByTestId("count-review"));
    expect(rows()).toHaveLength(2);
    report("#/overview");
    fireEvent.click(screen.getByRole("link", { name: "信息公开年报" }));
    expect(rows().map((row) => row.querySelector("a")?.textContent)).toEqual(["年报年度齐全"]);
  });

  test("what has no finding leads nowhere", () => {
    report("#/overview");
    expect(screen.queryByTestId("count-pass")).toBeNull();
    expect(screen.queryByRole("link", { name: "公开平台" })).toBeNull();
  });

  test("the groups add up to what the score says", () => {
    report("#/overview");
    const sum = screen.getByRole("rowheader", { name: "合计" }).closest("tr");
    expect(sum?.textContent).toBe("合计25211−816");
  });

  test("a group with nothing of a kind shows a dash, not a nought", () => {
    report("#/overview");
    const row = screen.getByRole("rowheader", { name: "公开平台" }).closest("tr");
    expect([...(row?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent)).toEqual([
      "",
      "1",
      "—",
      "—",
      "—",
      "—",
      "0",
      "2",
    ]);
  });

  test("puts the veto first in what to do, and never asks to mend what was not read", () => {
    report("#/overview");
    const items = within(screen.getByTestId("todo")).getAllByRole("link");
    expect(items[0]?.textContent).toBe("空白栏目");
    expect(items.map((item) => item.textContent)).not.toContain("“我为政府网站找错”入口");
  });

  test("says so where every page was read, and calls the score by its checklist's title", () => {
    report("#/overview", { record: { ...RECORD, coverage: { assessed: 420, known: 420, notAssessed: [] } } });
    expect(screen.getByTestId("unread-card").textContent).toBe("未读到的 0 页已知的 420 页全部读到。");
    expect(screen.getByTestId("score").textContent).toContain("科学技术局 修订 3");
  });

  test("groups pages not read by cause and says that they never count as failed", () => {
    report("#/overview");
    const card = screen.getByTestId("unread-card").textContent;
    expect(card).toContain("在另一网站 czj.cangpu.example，尚未允许读取");
    expect(card).toContain("未读到的不算不符合");
  });

  test("has a button for each cause that can be acted on, and none where only a person can look", () => {
    const readAgain = vi.fn(() => Promise.resolve({ ok: true as const, value: null }));
    report("#/overview", { readAgain });
    const card = within(screen.getByTestId("unread-card"));
    expect(card.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "允许并继续",
      "重新读取",
      "重新读取",
    ]);
    fireEvent.click(card.getByTestId("remedy-timeout"));
    expect(readAgain).toHaveBeenCalledWith(["timeout"], 0);
  });

  test("speaks English throughout when English is chosen", () => {
    report("#/overview", {}, "en");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Overview");
    expect(screen.getByTestId("veto-line").textContent).toContain("5 blank columns, the limit is 5");
  });
});

describe("the findings", () => {
  test("are listed heaviest first and counted by verdict", () => {
    report("#/findings");
    expect(rows()).toHaveLength(10);
    expect(rows()[0]?.textContent).toContain("空白栏目");
    expect(screen.getByTestId("filter-fail").textContent).toContain("7");
  });

  test("can be filtered by verdict and by words", () => {
    report("#/findings");
    fireEvent.click(screen.getByTestId("filter-review"));
    expect(rows()).toHaveLength(2);
    fireEvent.input(screen.getByTestId("search"), { target: { value: "身份证" } });
    expect(rows()).toHaveLength(1);
    fireEvent.input(screen.getByTestId("search"), { target: { value: "没有这样的词" } });
    fireEvent.click(screen.getByRole("button", { name: "清除筛选" }));
    expect(rows()).toHaveLength(10);
  });

  test("open beside the list with quotation, page, date and its source, rule and remedy", () => {
    report(`#/findings/${encodeURIComponent("content.stale-columns|/zwgk/zcwj/")}`);
    const detail = screen.getByTestId("detail");
    expect(within(detail).getByText("2026-04-03").tagName).toBe("MARK");
    expect(within(detail).getAllByRole("link")[0]?.getAttribute("href")).toBe(
      "https://kjj.cangpu.example/zwgk/zcwj/",
    );
    expect(detail.textContent).toContain("2026-04-03，来自列表里的可见文字");
    expect(detail.textContent).toContain("国办秘函〔2019〕19号");
    expect(detail.textContent).toContain("标准：这类栏目 6 个月内应有更新");
    expect(detail.textContent).toContain("补发应公开的文件");
    expect(rows()).toHaveLength(10);
  });

  test("what was not assessed is said to be no failure and gets no remedy", () => {
    report("#/findings/site.error-report");
    expect(screen.getByTestId("detail").textContent).toContain("不算不符合");
    expect(screen.getByTestId("detail").textContent).not.toContain("怎么改");
  });

  test("arrows move, Enter opens, Esc closes and returns to the row", () => {
    report("#/findings");
    const first = rows()[0]?.querySelector("a");
    first?.focus();
    press("ArrowDown");
    press("ArrowDown");
    expect(document.activeElement?.textContent).toBe("规划计划");
    fireEvent.click(document.activeElement ?? document.body);
    expect(screen.getByTestId("detail").textContent).toContain("规划计划");
    press("Escape", screen.getByTestId("detail"));
    expect(screen.queryByTestId("detail")).toBeNull();
    expect(document.activeElement?.textContent).toBe("规划计划");
  });

  test("`/` goes to the search, and is a letter inside it", () => {
    report("#/findings");
    press("/", screen.getByTestId("findings"));
    expect(document.activeElement).toBe(screen.getByTestId("search"));
    expect(press("/", screen.getByTestId("search"))).toBe(true);
  });

  test("a page's address that is no web address is shown but not linked", () => {
    const record = {
      ...RECORD,
      verdicts: RECORD.verdicts.map((verdict) => ({
        ...verdict,
        findings: verdict.findings.map((finding) => ({
          ...finding,
          evidence: finding.evidence.map((evidence) => ({ ...evidence, url: "javascript:alert(1)" })),
        })),
      })),
    };
    report(`#/findings/${encodeURIComponent("column.plans|/zwgk/ghjh/")}`, { record });
    expect(within(screen.getByTestId("detail")).queryByRole("link")).toBeNull();
  });

  test("of 10,000 only those in and near the window are drawn", () => {
    const [stale] = RECORD.verdicts.filter(({ itemId }) => itemId === "content.stale-columns");
    const findings = Array.from({ length: 10_000 }, (_, index) => ({
      key: `f${index}`,
      message: { zh: `第 ${index} 条`, en: "" },
      evidence: [],
    }));
    report("#/findings", { record: { ...RECORD, verdicts: stale ? [{ ...stale, findings }] : [] } });
    expect(rows().length).toBeLessThan(200);
    expect(screen.getByRole("table").getAttribute("aria-rowcount")).toBe("10001");
    rows()[0]?.querySelector("a")?.focus();
    press("End");
    expect(document.activeElement?.closest("tr")?.textContent).toContain("第 9999 条");
  });
});

describe("on paper", () => {
  test("a page says whom it is about, when it was read, and by which day and checklist it was judged", () => {
    report("#/columns");
    const head = screen.getByTestId("print-head").textContent;
    expect(head).toContain("苍浦市科学技术局 https://kjj.cangpu.example/");
    expect(head).toContain("基准日期 2026-11-18 · 检查清单 科学技术局 修订 3");
  });

  test("all findings are drawn before the paper is laid out, and only those near the window after", async () => {
    const [stale] = RECORD.verdicts.filter(({ itemId }) => itemId === "content.stale-columns");
    const findings = Array.from({ length: 300 }, (_, index) => ({
      key: `f${index}`,
      message: { zh: `第 ${index} 条`, en: "" },
      evidence: [],
    }));
    report("#/findings", { record: { ...RECORD, verdicts: stale ? [{ ...stale, findings }] : [] } });
    dispatchEvent(new Event("beforeprint"));
    expect(rows()).toHaveLength(300);
    dispatchEvent(new Event("afterprint"));
    await waitFor(() => expect(rows().length).toBeLessThan(200));
  });
});

test("pages not read are listed with their addresses under their cause", () => {
  report("#/unread");
  const timeouts = document.querySelector('[data-cause="timeout"]');
  expect(timeouts?.textContent).toContain("没有在限定时间内打开");
  expect(timeouts?.querySelectorAll("a")).toHaveLength(3);
});

test("the checklist shows rule, threshold and points of every item", () => {
  report("#/checklist");
  const page = screen.getByTestId("checklist");
  expect(within(page).getAllByText(/^标准：/)).toHaveLength(CHECKLIST.items.length);
  expect(page.textContent).toContain("annual.deadline");
});

test("while an audit is being opened the frame stands and claims nothing; pages that need no audit are there at once", () => {
  report("#/findings", { record: null, checklist: null, opening: true });
  expect(screen.getByRole("navigation", { name: "主导航" })).toBeTruthy();
  expect(screen.queryByTestId("findings")).toBeNull();
  expect(screen.queryByTestId("unfinished")).toBeNull();
  report("#/help", { record: null, checklist: null, opening: true });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("使用说明");
  expect(document.querySelector("main")?.textContent).toContain("未检查");
});

test("a run that is still reading shows how far it is and no verdict", () => {
  report("#/overview", { run: RUNNING, record: null, checklist: null });
  expect(screen.getByTestId("unfinished").textContent).toContain("268 / 约 430 页");
  expect(screen.queryByTestId("score")).toBeNull();
});

test("without any run the page tells how to make one in four steps", () => {
  report("#/overview", { runs: [], run: null, record: null, checklist: null });
  expect(within(screen.getByTestId("first-run")).getAllByRole("listitem")).toHaveLength(4);
});

test("a record whose checklist is unknown says so instead of showing an empty result", () => {
  report("#/overview", { checklist: null });
  expect(screen.getByText(/kjj（修订 3）不在本程序里/)).toBeTruthy();
});

test("the exports of an audit are called by what they are for, the one with the ledger first", () => {
  report("#/overview");
  const names = screen.getAllByTestId(/^export-(xlsx|csv|html|json)$/).map(({ textContent }) => textContent);
  expect(names).toEqual([
    "检查结果和问题台账（Excel）",
    "问题台账（CSV）",
    "检查报告，打印签字用（网页）",
    "检查记录，给别人导入（JSON）",
  ]);
});

test("ledgers, the report for printing and the audit's record can be exported", () => {
  const exportAs = vi.fn();
  report("#/overview", { exportAs });
  for (const type of ["csv", "xlsx", "html", "json"]) fireEvent.click(screen.getByTestId(`export-${type}`));
  expect(exportAs.mock.calls).toEqual([["csv"], ["xlsx"], ["html"], ["json"]]);
});
