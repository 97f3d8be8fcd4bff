import { describe, expect, test } from "vitest";
import { kjj } from "../../checks/checklists/kjj/kjj.ts";
import { afterALook } from "../audit/after-a-look.ts";
import { auditOf } from "../audit/audit-of.ts";
import { differences } from "../audit/differences.ts";
import { yunlan } from "../portal/bureaus/yunlan.ts";
import { avalon } from "../portal/dialects/avalon.ts";
import { hanweb } from "../portal/dialects/hanweb.ts";
import { jpaas } from "../portal/dialects/jpaas.ts";
import { portalAnswers } from "../portal/server.ts";
import { DEFECTS_OF_COLUMNS } from "./of-columns.ts";
import { DEFECTS_OF_MARKS } from "./of-marks.ts";
import { DEFECTS_OF_REPORTS } from "./of-reports.ts";

const DAY = "2026-11-20";
/** A whole site is read. */
const PATIENCE = 60_000;
/** A week of sampling, and the name of the host, are nothing that a page could show wrongly. */
const WITHOUT_A_PAGE = ["veto.unreachable", "site.domain"];

describe("a bureau that has every column and no fault passes every item", () => {
  test.each([
    ["as plain pages", yunlan],
    ["with lists inside scripts", { ...yunlan, dialect: hanweb.dialect }],
    ["with lists behind an interface", { ...yunlan, dialect: jpaas.dialect }],
    ["with lists in a feed of their own", { ...yunlan, dialect: avalon.dialect }],
  ])(
    "%s",
    async (_, bureau) => {
      const record = await auditOf(portalAnswers(bureau, DAY), yunlan.identity, DAY);
      expect(differences(record, yunlan.expected(DAY))).toEqual([]);
      expect(record.score).toMatchObject({ veto: [], total: 100, outOf: 100 });
    },
    PATIENCE,
  );

  test(
    "after a look at its columns every item but the one that asks to try every link",
    async () => {
      const record = await auditOf(portalAnswers(yunlan, DAY), yunlan.identity, DAY, { mode: "columns" });
      expect(differences(record, afterALook(yunlan.expected(DAY)))).toEqual([]);
      const links = record.verdicts.find(({ itemId }) => itemId === "content.dead-links");
      expect(links?.reason.zh).toMatch(/^试过已知 \d+ 个站内链接中的 \d+ 个，没有打不开的/);
      expect(record.score).toMatchObject({ veto: [], total: 97, outOf: 97 });
    },
    PATIENCE,
  );
});

test("every item that a page can show wrongly has its defect", () => {
  const named = [DEFECTS_OF_COLUMNS, DEFECTS_OF_REPORTS, DEFECTS_OF_MARKS].flatMap((defects) =>
    Object.keys(defects),
  );
  const expected = kjj.items.map(({ id }) => id).filter((id) => !WITHOUT_A_PAGE.includes(id));
  expect([...named].sort()).toEqual([...expected].sort());
});
