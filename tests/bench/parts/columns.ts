import { runRecord, type RunRecord } from "../../../lib/audit/run-record.ts";
import { runMeasured } from "../measure/run-measured.ts";
import type { Part } from "../part.ts";
import { ourAudit } from "../peers/our-audit.ts";
import { requestsOf } from "../report/requests.ts";
import { withSite, type Site } from "../site.ts";

const PAGES = 2_000;

/** The default check, which reads as much as the checklist needs, against the check of the whole site. */
export const columns: Part = {
  name: "columns",
  title: `The column check against the whole site: ${PAGES} pages`,
  measure: (bench) =>
    withSite({ pages: PAGES, latencyMs: 0 }, async (site) => {
      bench.say("the column check …");
      const few = await audited(site);
      bench.say("the whole site …");
      const all = await audited(site, "--whole-site");
      const { contrary, open } = comparison(few.record, all.record);
      return [
        {
          figure: "requests ÷ those of the whole site",
          unit: "×",
          values: [few.requests / all.requests],
          goal: { atMost: 0.15 },
        },
        {
          ...{
            figure: "items with another verdict",
            unit: "count",
            values: [contrary.length],
            goal: { atMost: 0 },
          },
          ...(contrary.length > 0 && { note: contrary.join("; ") }),
        },
        {
          ...{ figure: "items that the column check leaves open", unit: "count", values: [open.length] },
          goal: null,
          ...(open.length > 0 && { note: open.join("; ") }),
        },
        { figure: "requests of the column check", unit: "count", values: [few.requests], goal: null },
        { figure: "requests of the whole site", unit: "count", values: [all.requests], goal: null },
      ];
    }),
};

async function audited({ portal, home, known }: Site, ...more: readonly string[]) {
  await portal.resetCounts();
  const { stdout } = await runMeasured(ourAudit(home, ...more));
  const requests = requestsOf(await portal.counts(), known).total;
  return { requests, record: runRecord.parse(JSON.parse(stdout)) };
}

/** Where the two say different things, and where the column check says that it does not know. */
function comparison(few: RunRecord, all: RunRecord): Record<"contrary" | "open", string[]> {
  const differing = all.verdicts.flatMap(({ itemId, verdict }) => {
    const other = few.verdicts.find((one) => one.itemId === itemId)?.verdict ?? "no verdict";
    return other === verdict ? [] : [{ itemId, verdict, other }];
  });
  const isOpen = ({ other }: { other: string }) => other === "not-assessed";
  const told = ({ itemId, verdict, other }: (typeof differing)[number]) =>
    `${itemId} is ${other} instead of ${verdict}`;
  return {
    contrary: differing.filter((one) => !isOpen(one)).map(told),
    open: differing.filter(isOpen).map(told),
  };
}
