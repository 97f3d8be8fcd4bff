import { expect, test } from "vitest";
import { checklistOf, itemOf } from "../../../tests/facts/site-of.ts";
import type { Charge } from "../records/charge.ts";
import { exempted } from "./exempted.ts";
import { peerResults, type Peer } from "./peer-results.ts";
import type { Standing } from "../records/standing.ts";
import type { VerdictKind } from "../records/verdict.ts";

const SAID = { zh: "", en: "" };
const rule = {
  kind: "each" as const,
  id: "gap",
  title: SAID,
  price: 2,
  unlessExplained: true,
  peerShare: 40,
};
const ITEM = itemOf({ id: "funds.published", scoring: { rules: [rule] } });
const CHECKLIST = checklistOf(ITEM, itemOf({ id: "column.policy" }));
const OWN = "http://kjj.cangpu.example/";

const answered = (charges: readonly Charge[]): Standing => ({
  answers: [
    { itemId: ITEM.id, verdict: "fail", note: "", by: "检查员", on: "2026-11-20", charges: [...charges] },
  ],
});

function peer(name: string, verdict: VerdictKind, charges: readonly Charge[] = []): Peer {
  const bureau = { name, homeUrl: `http://${name}.example/`, scopes: [] };
  const found = { itemId: ITEM.id, verdict, reason: SAID, severity: "deduct" as const };
  return {
    record: {
      bureau,
      checklist: { id: CHECKLIST.id, revision: 1 },
      verdicts: [{ ...found, deduction: 0, findings: [] }],
    },
    ...(charges.length > 0 && { standing: answered(charges) }),
  };
}

const results = (others: readonly Peer[], standing?: Standing) =>
  peerResults({ checklist: CHECKLIST, homeUrl: OWN, others, standing });

test("peers that passed have published, those that failed have not, and only items with a peer rule are counted", () => {
  const found = results([peer("a", "pass"), peer("b", "pass"), peer("c", "fail")]);
  expect(found).toEqual([{ itemId: "funds.published", published: 2, of: 3 }]);
});

test.each(["review", "not-assessed", "not-applicable"] as const)(
  "a peer whose verdict is %s is evidence of nothing",
  (verdict) => {
    expect(results([peer("a", "pass"), peer("b", verdict)])[0]).toMatchObject({ published: 1, of: 1 });
  },
);

test("the bureau is no peer of itself, and a peer audited twice counts once, by its last run", () => {
  const self: Peer = {
    record: { ...peer("x", "pass").record, bureau: { name: "", homeUrl: OWN, scopes: [] } },
  };
  expect(results([self, peer("a", "pass"), peer("a", "fail")])[0]).toMatchObject({ published: 0, of: 1 });
});

test("a run by another checklist says nothing", () => {
  const other = peer("a", "pass");
  const record = { ...other.record, checklist: { id: "kjj", revision: 1 } };
  expect(results([{ record }])[0]).toMatchObject({ published: 0, of: 0 });
});

test("a gap is compared unit by unit: who lacks another fund has published this one", () => {
  const own = answered([{ unit: "良种补贴资金", explained: true }]);
  const others = [
    peer("a", "pass"),
    peer("b", "fail", [{ unit: "良种补贴资金" }]),
    peer("c", "fail", [{ unit: "家电下乡资金" }]),
    peer("d", "fail", [{}]),
  ];
  expect(results(others, own)).toContainEqual({
    itemId: "funds.published",
    unit: "良种补贴资金",
    published: 2,
    of: 3,
  });
});

test("an explained gap of a peer passes there, but is no publication", () => {
  const own = answered([{ unit: "良种补贴资金", explained: true }]);
  const explained = peer("a", "pass", [{ unit: "良种补贴资金", explained: true }]);
  expect(results([explained], own).at(-1)).toMatchObject({ published: 0, of: 1 });
});

test.each([
  [2, 5, 1],
  [1, 3, 0],
])("%i of %i peers have published: an explained gap is charged %i times", (published, of, charged) => {
  const gap = { unit: "良种补贴资金", explained: true };
  const others = Array.from({ length: of }, (_, at) =>
    peer(`p${at}`, at < published ? "pass" : "fail", at < published ? [] : [{ unit: "良种补贴资金" }]),
  );
  const peers = results(others, answered([gap]));
  expect(exempted([gap], ITEM, { peers }).charged).toHaveLength(charged);
});
