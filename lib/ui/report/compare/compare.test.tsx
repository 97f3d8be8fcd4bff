// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { CHECKLIST } from "../../../../tests/screens/literals.ts";
import { manyBureaus } from "../../../../tests/screens/many-bureaus.ts";
import { FINISHED } from "../../../../tests/screens/run-literals.ts";
import { show } from "../../../../tests/screens/show.tsx";
import { contender, scored } from "../../../compare/bureaus/contender.fixture.ts";
import type { Contender } from "../../../compare/bureaus/contender.ts";
import type { RunRow } from "../../../store/rows.ts";
import { ComparePage, type ComparePageProps } from "./compare-page.tsx";
import { findingHref } from "./open-finding.ts";

const PLANS = "column.plans";
const GUIDE = "platform.guide";
const LINXI = contender("临汐局", { [GUIDE]: "pass", [PLANS]: "pass" }, scored(100));
const CANGPU = contender("苍浦局", { [GUIDE]: "pass", [PLANS]: "fail" }, scored(80));
const SONGQI = contender("松岐局", { [GUIDE]: "pass", [PLANS]: "not-assessed" }, scored(90));

const rowOf = ({ runId, record }: Contender): RunRow => ({ ...FINISHED, id: runId, bureau: record.bureau });
const open = vi.fn();

async function compare(contenders: readonly Contender[], more: Partial<ComparePageProps> = {}) {
  const load = (ids: readonly string[]) =>
    Promise.resolve(contenders.filter(({ runId }) => ids.includes(runId)));
  show(
    <ComparePage
      runs={contenders.map(rowOf)}
      bureaus={[]}
      desk={{ load }}
      checklists={new Map([["kjj", CHECKLIST]])}
      openFinding={{ hrefOf: findingHref, open }}
      {...more}
    />,
  );
  return await screen.findByTestId("compare");
}
const cellsOf = (head: string) =>
  [...(screen.getByRole("rowheader", { name: head }).closest("tr")?.querySelectorAll("td") ?? [])].map(
    ({ textContent }) => textContent,
  );
const heads = () =>
  within(screen.getByTestId("matrix"))
    .getAllByRole("columnheader")
    .map(({ textContent }) => textContent);

describe("bureaus side by side", () => {
  test("stand in the order of their rank, each with score and coverage", async () => {
    await compare([CANGPU, LINXI, SONGQI]);
    expect(heads()).toEqual(["检查项", "临汐局", "松岐局", "苍浦局", "符合率"]);
    expect(cellsOf("名次（否决、覆盖率不足 90% 的不排）")).toEqual(["1", "2", "3", ""]);
    expect(cellsOf("覆盖率")).toEqual(["100.0%", "100.0%", "100.0%", ""]);
  });

  test("a bureau that met a veto has the word in place of a rank", async () => {
    const vetoed = { ...LINXI, record: { ...LINXI.record, ...scored(100, ["veto.columns-blank"]) } };
    await compare([vetoed, CANGPU]);
    expect(cellsOf("名次（否决、覆盖率不足 90% 的不排）")).toEqual(["1", "否决", ""]);
  });

  test("that agree on everything say so in place of an empty matrix, and one alone says that it is alone", async () => {
    const twin = { runId: "run-again", record: { ...LINXI.record, bureau: SONGQI.record.bureau } };
    await compare([LINXI, twin]);
    expect(screen.getByTestId("no-differences").textContent).toContain("2 家在全部 2 项上判定相同");
    await compare([LINXI]);
    expect(screen.getByTestId("no-differences").textContent).toContain("只有一家，没有可比的");
  });

  test("show at first only the items that tell them apart", async () => {
    await compare([CANGPU, LINXI]);
    expect(screen.queryByRole("rowheader", { name: "公开指南" })).toBeNull();
    fireEvent.click(screen.getByLabelText("只看有差异的项（1 / 2）"));
    expect(screen.getByRole("rowheader", { name: "公开指南" })).toBeTruthy();
  });

  test("each cell says bureau, verdict and points, and what its peers have", async () => {
    await compare([CANGPU, LINXI, SONGQI]);
    const names = within(screen.getByTestId("matrix"))
      .getAllByRole("link")
      .flatMap((link) => link.getAttribute("aria-label") ?? []);
    expect(names).toEqual(["临汐局，符合", "松岐局，未检查", "苍浦局，不符合，扣 1 分，同类 1／1 家符合"]);
    expect(cellsOf("规划计划").at(-1)).toBe("1/2");
  });

  test("a cell opens the finding in that bureau's run; what passes opens its overview", async () => {
    await compare([CANGPU, LINXI]);
    fireEvent.click(screen.getByRole("link", { name: /苍浦局，不符合/ }));
    expect(open).toHaveBeenLastCalledWith("run-苍浦局", "column.plans|/");
    fireEvent.click(screen.getByRole("link", { name: "临汐局，符合" }));
    expect(open).toHaveBeenLastCalledWith("run-临汐局", null);
    expect(screen.getByRole("link", { name: /苍浦局，不符合/ }).getAttribute("href")).toBe(
      `?run=${encodeURIComponent("run-苍浦局")}#/findings/${encodeURIComponent("column.plans|/")}`,
    );
  });

  test("one cell is in the tab order, and arrows move on from it", async () => {
    await compare([CANGPU, LINXI]);
    const first = screen.getByRole("link", { name: "临汐局，符合" });
    expect(first.tabIndex).toBe(0);
    first.focus();
    fireEvent.keyDown(first, { key: "ArrowRight" });
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^苍浦局/);
    expect(first.tabIndex).toBe(-1);
  });

  test("a bureau audited by another revision is named and left out", async () => {
    const old = { ...SONGQI, record: { ...SONGQI.record, checklist: { id: "kjj", revision: 2 } } };
    await compare([CANGPU, LINXI, old]);
    expect(heads()).not.toContain("松岐局");
    expect(screen.getByTestId("others").textContent).toContain("1 家单位不可比");
    expect(screen.getByTestId("others").textContent).toContain("松岐局（kjj 2）");
  });

  test("a bureau can be left out, and an older audit taken instead of the newest", async () => {
    const older = { ...contender("苍浦局", { [PLANS]: "review" }, scored(70)), runId: "run-old" };
    const load = vi.fn((ids: readonly string[]) =>
      Promise.resolve([CANGPU, older, LINXI].filter(({ runId }) => ids.includes(runId))),
    );
    await compare([CANGPU, older, LINXI], { desk: { load } });
    expect(load).toHaveBeenLastCalledWith(["run-苍浦局", "run-临汐局"].sort(byBureau));
    fireEvent.click(screen.getByLabelText("临汐局"));
    await vi.waitFor(() => expect(heads()).toEqual(["检查项", "苍浦局", "符合率"]));
    fireEvent.change(screen.getByLabelText("苍浦局的检查"), { target: { value: "run-old" } });
    await vi.waitFor(() => expect(load).toHaveBeenLastCalledWith(["run-old"]));
  });

  test("ranks and the spread of scores are a view of their own, with figures beside the bars", async () => {
    await compare([CANGPU, LINXI, SONGQI]);
    fireEvent.click(screen.getByTestId("show-ranking"));
    const ranks = within(screen.getByTestId("ranking"))
      .getAllByRole("row")
      .slice(1)
      .map((row) => row.textContent);
    expect(ranks[0]).toMatch(/^1临汐局100\.0%100 \/ 100100\.0%/);
    const spread = within(screen.getByTestId("spread"))
      .getAllByRole("row")
      .slice(1)
      .map((row) => row.textContent);
    expect(spread).toEqual(["80—90%1", "90—100%2"]);
    expect(screen.getByRole("img").getAttribute("aria-label")).toBe("80—90%：1 家; 90—100%：2 家");
  });

  test("with nobody audited yet says what to do", () => {
    show(
      <ComparePage
        runs={[]}
        bureaus={[]}
        desk={{ load: () => Promise.resolve([]) }}
        checklists={new Map()}
        openFinding={{ hrefOf: findingHref, open }}
      />,
    );
    expect(document.body.textContent).toContain("还没有可比的单位");
  });

  test("a region of the register shows its bureaus alone", async () => {
    const { runs, contenders } = manyBureaus(4, CHECKLIST);
    const bureaus = runs.map(({ bureau }, index) => ({
      ...bureau,
      corrections: {},
      synonyms: {},
      otherNames: [],
      notApplicable: [],
      answers: [],
      properties: {},
      region: index < 2 ? "鹿原省" : "青州省",
      level: null,
      listed: true,
    }));
    await compare(contenders, { runs, bureaus });
    fireEvent.change(screen.getByLabelText("地区"), { target: { value: "鹿原省" } });
    await vi.waitFor(() => expect(heads()).toHaveLength(4));
  });
});

function byBureau(a: string, b: string): number {
  return a.localeCompare(b, "zh");
}
