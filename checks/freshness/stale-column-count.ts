import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import { text as bilingual } from "../../lib/facts/text.ts";
import { z } from "../../lib/facts/zod.ts";
import type { Column, Site } from "../../lib/audit/site/site.ts";
import { agedColumns, isStale, staleFinding, type AgedColumn } from "./aged-columns.ts";
import { countVerdict } from "../judgement/count-verdict.ts";
import { outermost } from "../columns/outermost.ts";
import { updateGroup } from "./update-groups.ts";

const params = z.strictObject({
  what: bilingual,
  groups: z.array(updateGroup).min(1),
  closed: z.array(z.string()),
  threshold: z.number().int().min(1),
});

/** How many columns were not updated in time, against the number that makes a site fail (国办秘函〔2019〕19号). */
export const staleColumnCount: Evaluator<z.infer<typeof params>> = {
  name: "staleColumnCount",
  params,
  judge(site, item, { what, threshold, ...rules }, { referenceDate }) {
    const judged = agedColumns(site, rules, referenceDate);
    const stale = judged.filter(isStale);
    const counted = new Set(
      outermost(
        stale.map(({ column }) => column),
        site,
      ),
    );
    const isFirm = ({ column, doubt }: AgedColumn): boolean => doubt === null && isFirstLevel(column, site);
    const firm = stale.filter((one) => counted.has(one.column) && isFirm(one));
    const doubtful = [
      ...stale.filter((one) => counted.has(one.column) && !isFirm(one)),
      ...judged.filter(({ freshness }) => freshness.kind === "undated"),
    ];
    const unread = judged.filter(({ freshness }) => freshness.kind === "unknown");
    return countVerdict({
      what,
      threshold,
      findings: firm.map((one) => staleFinding(one, item.id, referenceDate)),
      names: firm.map(({ column }) => column.name),
      doubtful: doubtful.map(({ column }) => column.name),
      unread: unread.map(({ column }) => column.name),
      judged: judged.length - unread.length,
    });
  },
};

/** The rule counts 一级栏目: what the home page leads to. Whether one that lies deeper counts is for a person. */
function isFirstLevel({ url }: Column, { home, identityOf }: Site): boolean {
  const id = identityOf(url);
  return home !== null && home.columns.some((link) => identityOf(link.url) === id);
}
