// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { RECORD } from "../../../../tests/screens/literals.ts";
import { PAST } from "../../../../tests/screens/past-literals.ts";
import { ReportAt } from "../../../../tests/screens/report-at.tsx";
import { show } from "../../../../tests/screens/show.tsx";
import type { VerdictKind } from "../../../audit/records/verdict.ts";
import { verdictOf } from "../../../audit/review/review.fixture.ts";
import type { ReportProps } from "../report.tsx";
import { joined, type HistoryPoint } from "./history-points.ts";

const report = (hash: string, props: Partial<ReportProps> = {}) => show(<ReportAt hash={hash} {...props} />);
const rows = () => [...document.querySelectorAll("[data-row]")];

describe("what changed since the last audit", () => {
  test("is counted on the overview by kind, with both scores and coverages", () => {
    report("#/overview");
    const card = screen.getByTestId("changes");
    const counts = within(card)
      .getAllByRole("row")
      .map((row) => row.textContent);
    expect(counts).toEqual(["新增3", "加重1", "仍在5", "已改1", "页面已消失0", "不可比1"]);
    expect(card.textContent).toContain("得分 4 → 6，覆盖率 97.0% → 98.0%");
  });

  test("each count leads to its findings", () => {
    report("#/overview");
    fireEvent.click(screen.getByTestId("change-new"));
    expect(rows()).toHaveLength(3);
    expect(rows().every((row) => row.textContent.includes("新增"))).toBe(true);
  });

  test("what is mended is shown as it was seen then", () => {
    report("#/overview");
    fireEvent.click(screen.getByTestId("change-fixed"));
    expect(rows().map((row) => row.textContent)).toEqual([expect.stringContaining("领导信息：缺分工")]);
    fireEvent.click(rows()[0]?.querySelector("a") ?? document.body);
    expect(screen.getByTestId("detail").textContent).toContain("这是 2026-08-20 检查时见到的");
  });

  test("a first audit has nothing to compare with and says so", () => {
    report("#/overview", { past: PAST.slice(0, 1) });
    expect(screen.getByTestId("changes").textContent).toContain("只有这一次检查");
  });
});

describe("the history", () => {
  test("names each audit's checklist by its title and revision", () => {
    report("#/history");
    const lists = within(screen.getByTestId("runs")).getAllByRole("row").slice(1);
    expect(lists.map((row) => row.children[2]?.textContent)).toEqual([
      "科学技术局 修订 3",
      "科学技术局 修订 3",
      "科学技术局 修订 2",
    ]);
  });

  test("lists every audit with its checklist, score, coverage and open findings", () => {
    report("#/history");
    const table = screen.getByTestId("runs");
    const dates = within(table)
      .getAllByRole("rowheader")
      .map((head) => head.textContent);
    expect(dates).toEqual(["2026-11-18", "2026-08-20", "2026-05-19"]);
    expect(within(table).getAllByRole("row")[1]?.textContent).toContain("6 / 14");
  });

  test("says that no veto was met only where every veto was judged", () => {
    const veto = (verdict: VerdictKind) => ({
      ...verdictOf(verdict, []),
      itemId: "veto.columns-blank",
      severity: "veto" as const,
    });
    const vetoesOf = (...kinds: readonly VerdictKind[]) => {
      const [audit] = PAST;
      if (audit === undefined) throw new Error("there is no audit");
      const { unmount } = report("#/history", {
        past: [{ ...audit, record: { ...audit.record, verdicts: kinds.map(veto) } }],
      });
      const cell = within(screen.getByTestId("runs")).getAllByRole("row")[1]?.children[5];
      const said = cell?.textContent;
      unmount();
      return said;
    };
    expect(vetoesOf("pass", "not-applicable")).toBe("0");
    expect(vetoesOf("pass", "review")).toBe("—");
    expect(vetoesOf("pass", "not-assessed")).toBe("—");
    expect(vetoesOf("not-applicable")).toBe("—");
    expect(vetoesOf("fail", "not-assessed")).toBe("1");
  });

  test("compares this audit with the one before, and any two that are ticked", () => {
    report("#/history");
    expect(screen.getByTestId("comparison").textContent).toContain("2026-08-20 → 2026-11-18");
    fireEvent.click(screen.getByLabelText("比较 2026-11-18 的检查"));
    fireEvent.click(screen.getByLabelText("比较 2026-05-19 的检查"));
    expect(screen.getByTestId("comparison").textContent).toContain("2026-05-19 → 2026-08-20");
    expect(screen.getByTestId("comparison").textContent).toContain("修订不同，不作比较");
  });

  test("a column that is gone is not called mended; of a run that stopped early not even that is said", () => {
    report("#/history");
    expect(document.querySelector('[data-change="not-comparable"]')?.textContent).toContain(
      "科技惠民：内容为 0 条",
    );
    const whole = { ...RECORD, status: "complete" as const };
    report("#/history", {
      record: whole,
      past: PAST.map((one, index) => (index === 0 ? { ...one, record: whole } : one)),
    });
    const gone = document.querySelector('[data-change="page-gone"]');
    expect(gone?.textContent).toContain("科技惠民：内容为 0 条");
  });
});

test("no line is drawn through a change of revision, nor through an audit without a score", () => {
  const point = (checklist: string, share: number | null): HistoryPoint => ({
    id: "",
    date: "",
    checklist,
    share,
    open: 0,
  });
  const points = [
    point("kjj 1", 70),
    point("kjj 1", 80),
    point("kjj 2", 75),
    point("kjj 2", null),
    point("kjj 2", 78),
  ];
  expect(joined(points)).toEqual([[0, 1]]);
});
