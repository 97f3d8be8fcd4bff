// @vitest-environment happy-dom
import { screen, within } from "@testing-library/preact";
import { beforeEach, describe, expect, test } from "vitest";
import { longChecklist, manyBureaus } from "../../../../tests/screens/many-bureaus.ts";
import { show } from "../../../../tests/screens/show.tsx";
import { contender, scored } from "../../../compare/bureaus/contender.fixture.ts";
import { parseCsv } from "../../../export/parse-csv.fixture.ts";
import { compareCsv } from "../../../export/workbook/compare-csv.ts";
import { compareWorkbook } from "../../../export/workbook/compare-workbook.ts";
import { readXlsx } from "../../../export/workbook/read-xlsx.fixture.ts";
import { workbookXlsx } from "../../../export/workbook/workbook-xlsx.ts";
import { bureauComparison, type BureauComparison } from "./bureau-comparison.ts";
import { MatrixTable } from "./matrix-table.tsx";
import { findingHref } from "./open-finding.ts";
import { RankingCard } from "./ranking-card.tsx";

const CHECKLIST = longChecklist(30);
const { contenders } = manyBureaus(12, CHECKLIST);
const compared = bureauComparison(contenders, new Map([[CHECKLIST.id, CHECKLIST]]), "rank");
const openFinding = { hrefOf: findingHref, open: () => undefined };
const exported = ({ standings, rows, known }: BureauComparison) => ({ standings, rows, checklist: known });

async function sheetsOf(one: BureauComparison) {
  const blob = await workbookXlsx(compareWorkbook(exported(one)));
  return readXlsx(new Uint8Array(await blob.arrayBuffer()));
}
const text = (cell: Element) => cell.textContent;

describe("the matrix that is taken away, opened by another reader, says in every cell what the screen says", () => {
  let heads: readonly string[];
  let onScreen: readonly (readonly string[])[];
  beforeEach(() => {
    const { standings, rows, known } = compared;
    show(
      <MatrixTable
        standings={standings}
        rows={rows}
        checklist={known}
        peerPercent={40}
        showPoints
        openFinding={openFinding}
      />,
    );
    const matrix = within(screen.getByTestId("matrix"));
    heads = matrix.getAllByRole("columnheader").map(text);
    onScreen = rows.map(({ itemId }) => {
      const row = screen.getByTestId("matrix").querySelector(`th[title="${itemId}"]`)?.closest("tr");
      return [...(row?.querySelectorAll("td") ?? [])].map(
        (cell) => cell.querySelector("a")?.getAttribute("aria-label") ?? cell.textContent,
      );
    });
  });

  function expectSameAsScreen(table: readonly (readonly unknown[])[]) {
    const [head = [], ...body] = table;
    expect(head.slice(2, -2)).toEqual(heads.slice(1, -1));
    expect(body).toHaveLength(compared.rows.length);
    body.forEach((line, at) => {
      const seen = onScreen[at] ?? [];
      line.slice(2, -2).forEach((cell, bureau) => {
        const said = `${heads[bureau + 1] ?? ""}，${String(cell)}`;
        // On the screen a gap beside the peers is told too.
        expect(seen[bureau]?.split("，").slice(0, said.split("，").length).join("，")).toBe(said);
      });
      const [pass, of] = line.slice(-2).map(Number);
      expect(seen.at(-1)).toBe(of === 0 ? "—" : `${String(pass)}/${String(of)}`);
    });
  }

  test("in the workbook", async () => {
    expectSameAsScreen((await sheetsOf(compared)).get("对比") ?? []);
  });

  test("in the table for other programs", () => {
    expectSameAsScreen(parseCsv(compareCsv(exported(compared))));
  });
});

describe("the ranking that is taken away", () => {
  test("has the screen's places, scores, coverages and days", async () => {
    show(<RankingCard standings={compared.standings} openFinding={openFinding} />);
    const rows = [...screen.getByTestId("ranking").querySelectorAll("tbody tr")];
    const [head = [], ...body] = (await sheetsOf(compared)).get("名次") ?? [];
    const at = (line: readonly unknown[], name: string) => line[head.indexOf(name)];
    expect(body).toHaveLength(rows.length);
    rows.forEach((row, index) => {
      const line = body[index] ?? [];
      const [place, name, share, score, coverage, day] = [...row.children].map(text);
      expect(at(line, "单位")).toBe(name);
      const written = at(line, "名次");
      if (typeof written === "number") expect(String(written)).toBe(place);
      else expect(written).toMatch(/不排名|未评分/);
      expect(`${Number(at(line, "得分占满分（%）")).toFixed(1)}%`).toBe(share);
      expect(`${String(at(line, "得分"))} / ${String(at(line, "满分"))}`).toBe(score);
      expect(at(line, "覆盖率")).toBe(coverage);
      expect(at(line, "基准日期")).toBe(day);
    });
  });

  test("writes points without the noise of binary fractions", async () => {
    const one = contender("苍浦局", { a: "pass" }, scored(0.1 + 0.2));
    const [head = [], line = []] =
      (await sheetsOf(bureauComparison([one], new Map(), "rank"))).get("名次") ?? [];
    expect(line[head.indexOf("得分")]).toBe(0.3);
  });

  test("has no cell for what an audit does not have, and never a nought instead", async () => {
    const some = [contender("甲局", { a: "pass" }), contender("乙局", { a: "pass", b: "fail" })];
    const sheets = await sheetsOf(bureauComparison(some, new Map(), "name"));
    const [head = [], ...rows] = sheets.get("对比") ?? [];
    const b = rows.find(([id]) => id === "b") ?? [];
    expect(b[head.indexOf("甲局")]).toBeNull();
    const [ranks = [], first = []] = sheets.get("名次") ?? [];
    expect(first[ranks.indexOf("名次")]).toBe("未评分");
    expect(first[ranks.indexOf("得分")]).toBeNull();
  });

  test("keeps a bureau whose name is a formula as words", async () => {
    const some = [contender("=1+1", { a: "pass" })];
    const hostile = bureauComparison(some, new Map(), "rank");
    expect((await sheetsOf(hostile)).get("对比")?.[0]?.[2]).toBe("=1+1");
    expect(parseCsv(compareCsv(exported(hostile)))[0]?.[2]).toBe("'=1+1");
  });
});
