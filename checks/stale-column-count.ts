import type { Evaluator } from "../lib/audit/evaluator.ts";
import { text as bilingual } from "../lib/facts/text.ts";
import { z } from "../lib/facts/zod.ts";
import { agedColumns, isStale, staleFinding } from "./aged-columns.ts";
import { countVerdict } from "./count-verdict.ts";
import { outermost } from "./outermost.ts";
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
    const firm = stale.filter(({ column, doubt }) => counted.has(column) && doubt === null);
    const doubtful = [
      ...stale.filter(({ column, doubt }) => counted.has(column) && doubt !== null),
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
