import { runRecord, type RunRecord } from "../../../lib/audit/records/run-record.ts";
import type { RunMode } from "../../../lib/store/rows.ts";
import { deskOver, request } from "../../run/open-desk.ts";
import { ServedHands } from "../../run/served-hands.ts";
import { runMeasured } from "../measure/run-measured.ts";
import type { Part } from "../part.ts";
import { pagesUntilFinal } from "../pages-until-final.ts";
import { ourAudit } from "../peers/our-audit.ts";
import { requestsOf } from "../report/requests.ts";
import type { Row } from "../report/row.ts";
import { DAY, withSite, type Site } from "../site.ts";

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
        ...(await untilFinal(site, "columns", "the column check")),
        ...(await untilFinal(site, "site", "the whole site")),
      ];
    }),
};

async function audited({ portal, home, known }: Site, ...more: readonly string[]) {
  await portal.resetCounts();
  const { stdout } = await runMeasured(ourAudit(home, ...more));
  const requests = requestsOf(await portal.counts(), known).total;
  return { requests, record: runRecord.parse(JSON.parse(stdout)) };
}

/** How early a run knows what it will say: the pages after which no verdict changes, beside all that it reads. */
async function untilFinal({ bureau }: Site, mode: RunMode, name: string): Promise<Row[]> {
  const { store, desk } = deskOver();
  const homeUrl = `http://${bureau.identity.host}/`;
  const audited = { name: bureau.identity.name, homeUrl, scopes: [homeUrl] };
  await desk.open({ ...request, bureau: audited, referenceDate: DAY, mode, maxPages: 100_000 });
  await desk.attach(request.id, new ServedHands(bureau, DAY));
  const pages = await store.pages(request.id);
  const notAssessed = (await store.frontier(request.id)).flatMap(({ url, cause }) =>
    cause === null ? [] : [{ url, cause }],
  );
  const needed = pagesUntilFinal({ bureau: audited, referenceDate: DAY, pages, notAssessed });
  return [
    {
      ...{ figure: `pages until no verdict changes any more, ${name}`, unit: "count", goal: null },
      values: [needed],
      note: `of ${pages.length} pages read, found by judging the run as if it had been ended at each fiftieth of them`,
    },
  ];
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
