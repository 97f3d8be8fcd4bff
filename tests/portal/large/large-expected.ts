import type { Column, Expected, ExpectedVerdict } from "../bureau.ts";
import { LINXI_VERDICTS } from "../bureaus/linxi-expected.ts";
import type { PlacedColumn } from "../dialects/trs/map.ts";
import { expectedLists } from "../expected-lists.ts";
import { plantedFaults } from "./planted-faults.ts";

/** What an audit of the whole site must say: as of the blameless bureau, but for the planted faults. */
export function largeExpected(columns: readonly Column[]): Expected {
  const { deadLinks, staleColumns, blankColumns } = plantedFaults(columns);
  return {
    lists: expectedLists(columns),
    verdicts: {
      ...LINXI_VERDICTS,
      "content.dead-links": {
        verdict: "fail",
        // A finding's evidence is the page that holds the link; the dead address stands in its message.
        findings: deadLinks.map(({ path }) => ({
          title: path,
          url: path.slice(0, path.lastIndexOf("/", path.lastIndexOf("/") - 1)),
        })),
      },
      "content.stale-columns": failing(staleColumns),
      "content.blank-columns": failing(blankColumns),
    },
  };
}

function failing(columns: readonly PlacedColumn[]): ExpectedVerdict {
  return {
    verdict: "fail",
    findings: columns.map(({ column, address }) => ({ title: column.name, url: address })),
  };
}
