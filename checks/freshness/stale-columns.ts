import type { Evaluator, Judgement } from "../../lib/audit/contract/evaluator.ts";
import type { Column } from "../../lib/audit/site/site.ts";
import type { Finding } from "../../lib/audit/records/verdict.ts";
import type { Text } from "../../lib/facts/text.ts";
import { z } from "../../lib/facts/zod.ts";
import { agedColumns, isStale, staleFinding, type StaleColumn } from "./aged-columns.ts";
import { judgedEnough } from "../judgement/judged-enough.ts";
import { updateGroup } from "./update-groups.ts";

const params = z.strictObject({
  groups: z.array(updateGroup).min(1),
  closed: z.array(z.string()),
  minCoverage: z.number().min(0).max(1),
});

/** Columns whose newest row is older than their kind allows, each by itself. */
export const staleColumns: Evaluator<z.infer<typeof params>> = {
  name: "staleColumns",
  params,
  judge(site, item, options, { referenceDate }) {
    const judged = agedColumns(site, options, referenceDate);
    const stale = judged.filter(isStale);
    const findings = (ones: readonly StaleColumn[]): Finding[] =>
      ones.map((one) => staleFinding(one, item.id, referenceDate));
    const of = (kind: string): Column[] =>
      judged.filter(({ freshness }) => freshness.kind === kind).map(({ column }) => column);
    const firm = findings(stale.filter(({ doubt }) => doubt === null));
    const doubtful = findings(stale.filter(({ doubt }) => doubt !== null));
    const undated = of("undated");
    if (firm.length > 0) {
      const doubts = doubtful.map(({ message }) => message);
      return found("fail", firm, [...doubts, ...undatedNote(undated)]);
    }
    if (doubtful.length > 0) return found("review", doubtful, undatedNote(undated));
    if (judged.length === 0) return noneOfThisKind();
    const fresh = of("fresh").length;
    const good = join([allFresh(fresh), ...undatedNote(undated)]);
    const unread = of("unknown");
    return judgedEnough({ judged: fresh + undated.length, unread, minCoverage: options.minCoverage, good });
  },
};

function found(verdict: "fail" | "review", findings: readonly Finding[], notes: readonly Text[]): Judgement {
  return { verdict, reason: join([...findings.map(({ message }) => message), ...notes]), findings };
}

function undatedNote(columns: readonly Column[]): Text[] {
  if (columns.length === 0) return [];
  const names = columns.map(({ name }) => name).join("、");
  return [{ zh: `${names}：未注明日期，无法判断是否更新`, en: `${names}: without dates, cannot be judged` }];
}

function allFresh(count: number): Text {
  return { zh: `${count} 个栏目在期限内有更新`, en: `${count} columns were updated in time` };
}

function noneOfThisKind(): Judgement {
  const reason = { zh: "没有见到有更新期限的栏目", en: "No column with an update window was seen" };
  return { verdict: "not-assessed", reason, findings: [] };
}

function join(parts: readonly Text[]): Text {
  return { zh: parts.map(({ zh }) => zh).join("；"), en: parts.map(({ en }) => en).join("; ") };
}
