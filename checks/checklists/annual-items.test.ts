import { expect, test } from "vitest";
import { checklistItem } from "../../lib/audit/checklist/checklist.ts";
import { SPLIT } from "./kjj/split.ts";
import { weighedBy } from "./kjj/weighed-by.ts";
import { annualItems } from "./annual-items.ts";
import { annualSimilarityItem } from "./annual-similarity-item.ts";

test("the items have the ids that the design names, in its order", () => {
  expect(annualItems.map(({ id }) => id)).toEqual([
    "annual.deadline",
    "annual.sections",
    "annual.tables",
    "annual.arithmetic",
    "annual.cross-year",
    "annual.citation",
    "annual.prose-figures",
  ]);
});

test.each([...weighedBy(SPLIT, annualItems), annualSimilarityItem])(
  "$id is a whole item that cites its documents with their numbers",
  (item) => {
    expect(checklistItem.safeParse(item).error).toBeUndefined();
    for (const { document } of item.basis) expect(document).toMatch(/^《.+》（.+号）$/);
    expect(item.howToFix.zh).not.toMatch(/严重|！/);
    expect(item.cap).toBeLessThanOrEqual(item.points);
  },
);
