import { describe, expect, test } from "vitest";
import { checklists, registry } from "../../checks/index.ts";
import type { Checklist, ChecklistItem } from "../../lib/audit/checklist/checklist.ts";
import type { Judgement } from "../../lib/audit/contract/evaluator.ts";
import { prepareItem } from "../../lib/audit/judging/prepare-item.ts";
import type { Site } from "../../lib/audit/site/site.ts";
import { BUREAU, REFERENCE_DATE, siteOf } from "../facts/site-of.ts";
import type { Border } from "./border.ts";
import { BORDERS_OF_ANY_COLUMN, BORDERS_OF_COLUMNS } from "./borders-of-columns.ts";
import { BORDERS_OF_PAGES } from "./borders-of-pages.ts";
import { BORDERS_OF_REPORTS } from "./borders-of-reports.ts";
import { moved, thresholdsOf, type Threshold } from "./threshold.ts";

const BORDERS = { ...BORDERS_OF_COLUMNS, ...BORDERS_OF_PAGES, ...BORDERS_OF_REPORTS };

interface Case {
  readonly item: ChecklistItem;
  readonly threshold: Threshold;
  readonly by: 1 | -1;
  readonly checklist: Checklist;
  readonly name: string;
}

const sites = new Map<Border, Site>();

function siteAt(border: Border, checklist: Checklist): Site {
  const { pages, notAssessed = [], organ = BUREAU.name } = border;
  const bureau = { ...BUREAU, name: organ };
  const site = sites.get(border) ?? siteOf(pages, { bureau, checklist, notAssessed });
  sites.set(border, site);
  return site;
}

/** What an item says of a site, but for its wording, which may name the threshold. */
function saidOf(item: ChecklistItem, border: Border, checklist: Checklist): string {
  const { evaluator, params } = prepareItem(item, checklist, registry);
  const context = { referenceDate: border.on ?? REFERENCE_DATE };
  return outcome(evaluator.judge(siteAt(border, checklist), item, params, context));
}

function outcome({ verdict, findings, occurrences }: Judgement): string {
  return JSON.stringify([verdict, findings.map(({ key }) => key), occurrences]);
}

function bordersOf({ id, evaluator }: ChecklistItem): readonly Border[] {
  return BORDERS[id] ?? (evaluator === "columnPresent" ? BORDERS_OF_ANY_COLUMN : []);
}

function accepts({ item, checklist }: Pick<Case, "item" | "checklist">): boolean {
  try {
    prepareItem(item, checklist, registry);
    return true;
  } catch {
    return false;
  }
}

function casesOf(checklist: Checklist): Case[] {
  return checklist.items.flatMap((item) =>
    thresholdsOf(item).flatMap((threshold) =>
      ([1, -1] as const).map((by): Case => {
        const name = `${item.id} ${threshold.path.join(".")} = ${threshold.value}, ${by > 0 ? "+1" : "−1"}`;
        return { item, threshold, by, checklist, name };
      }),
    ),
  );
}

describe.each(["kjj", "guoban-2019"])(
  "moved by one, a threshold of %s changes what is said of a site",
  (id) => {
    const checklist = checklists.get(id);
    const cases = checklist ? casesOf(checklist) : [];

    test.each(cases)("$name", ({ item, threshold, by, checklist }) => {
      const other = moved(item, threshold, by);
      // A value that the evaluator refuses cannot be set by anyone.
      if (!accepts({ item: other, checklist })) return;
      const changed = bordersOf(item).filter(
        (border) => saidOf(other, border, checklist) !== saidOf(item, border, checklist),
      );
      expect(changed.length).toBeGreaterThan(0);
    });
  },
);

test("every site stands beside an item that is there", () => {
  const ids = new Set(checklists.get("kjj")?.items.map((item) => item.id));
  expect(Object.keys(BORDERS).filter((id) => !ids.has(id))).toEqual([]);
});
