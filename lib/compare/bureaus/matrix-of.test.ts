import { describe, expect, test } from "vitest";
import { contender } from "./contender.fixture.ts";
import { matrixOf } from "./matrix-of.ts";
import { isPeerGap } from "./is-peer-gap.ts";

const PLANS = "column.plans";
const rowOf = (...kinds: Parameters<typeof contender>[1][string][]) => {
  const [row] = matrixOf(kinds.map((kind, index) => contender(String(index), { [PLANS]: kind })));
  if (row === undefined) throw new Error("no row");
  return row;
};

describe("the matrix of bureaus", () => {
  test("has a cell for each bureau in its order, with the finding that it opens", () => {
    const { cells } = rowOf("pass", "fail");
    expect(cells.map((cell) => cell?.verdict)).toEqual(["pass", "fail"]);
    expect(cells[1]).toMatchObject({ deduction: 1, key: "column.plans|/" });
  });

  test("opens the item where its verdict has no finding", () => {
    expect(rowOf("review").cells[0]?.key).toBe(PLANS);
  });

  test("leaves a cell empty where an audit did not have the item", () => {
    const rows = matrixOf([contender("a", { [PLANS]: "pass" }), contender("b", { "column.news": "pass" })]);
    expect(rows.map(({ itemId, cells }) => [itemId, cells.map((cell) => cell?.verdict ?? null)])).toEqual([
      [PLANS, ["pass", null]],
      ["column.news", [null, "pass"]],
    ]);
  });

  test("knows which items tell the bureaus apart, also when only the points differ", () => {
    expect(rowOf("pass", "pass").differs).toBe(false);
    expect(rowOf("pass", "not-assessed").differs).toBe(true);
    const cheap = contender("a", { [PLANS]: "fail" });
    const dear = contender("b", {});
    const verdicts = cheap.record.verdicts.map((one) => ({ ...one, deduction: 2 }));
    const [row] = matrixOf([cheap, { ...dear, record: { ...dear.record, verdicts } }]);
    expect(row?.differs).toBe(true);
  });

  test("what was not read, waits or does not apply counts neither for nor against", () => {
    expect(rowOf("pass", "fail", "review", "not-assessed", "not-applicable").share).toEqual({
      pass: 1,
      of: 2,
    });
  });
});

describe("what 40 % of the peers have", () => {
  test("is missed by a bureau that fails", () => {
    const { cells, share } = rowOf("fail", "pass", "pass", "fail", "fail", "fail");
    expect(isPeerGap(cells[0] ?? null, share, 40)).toBe(true);
    expect(isPeerGap(cells[0] ?? null, share, 41)).toBe(false);
  });

  test.each(["pass", "review", "not-assessed", "not-applicable"] as const)(
    "is not held against a bureau whose item is %s",
    (kind) => {
      const { cells, share } = rowOf(kind, "pass", "pass");
      expect(isPeerGap(cells[0] ?? null, share, 40)).toBe(false);
    },
  );

  test("says nothing where no peer was judged", () => {
    const { cells, share } = rowOf("fail", "review", "not-assessed");
    expect(isPeerGap(cells[0] ?? null, share, 0)).toBe(false);
  });
});
