import type { CivilDate } from "../../facts/civil-date.ts";
import type { Text } from "../../facts/text.ts";
import type { Checklist, ChecklistItem } from "../checklist/checklist.ts";
import { deductionOf } from "../scoring/deduction-of.ts";
import type { Context, Judgement, Registry } from "../contract/evaluator.ts";
import { onEitherDay } from "./on-either-day.ts";
import { prepareItem, type PreparedItem } from "./prepare-item.ts";
import { settle, told } from "../scoring/settle.ts";
import { serversDay } from "../site/servers-day.ts";
import type { Site } from "../site/site.ts";
import type { NotApplicableMark } from "../records/standing.ts";
import type { Verdict } from "../records/verdict.ts";
import { weigh } from "../scoring/weigh.ts";

/**
 * Judges every item of a checklist, in its order. The same facts, checklist and date give the same bytes.
 * Throws when the checklist itself is wrong (unknown evaluator, bad parameter); a check that throws is
 * `not-assessed` and leaves the others alone. Where the clocks of this machine and of the site's servers disagree,
 * what depends on the day is `review`.
 */
export function judge(site: Site, checklist: Checklist, registry: Registry, context: Context): Verdict[] {
  const prepared = checklist.items.map((item) => prepareItem(item, checklist, registry));
  const there = serversDay(site.pages, context.referenceDate);
  return prepared.map((one) => {
    const here = verdictOf(one, site, context);
    if (there === null) return here;
    return onEitherDay({
      here,
      there: verdictOf(one, site, { ...context, referenceDate: there }),
      days: { here: context.referenceDate, there },
    });
  });
}

function verdictOf(prepared: PreparedItem, site: Site, context: Context): Verdict {
  const { item, note } = weigh(prepared.item, context.standing);
  const found = settle(judgementOf({ ...prepared, item }, site, context), item, context.standing);
  const judgement = softened(told(found, note && isMarked(found) ? [note] : []), item);
  return {
    itemId: item.id,
    verdict: judgement.verdict,
    reason: judgement.reason,
    severity: item.severity,
    deduction: deductionOf(judgement, item, prepared.perOccurrence),
    findings: judgement.findings.map((finding) => ({ ...finding, evidence: [...finding.evidence] })),
  };
}

function judgementOf({ item, evaluator, params }: PreparedItem, site: Site, context: Context): Judgement {
  const mark = context.standing?.notApplicable?.filter(({ itemId }) => itemId === item.id).at(-1);
  if (mark) return bare("not-applicable", byPerson(mark));
  if (isNotAsked(item)) return bare("not-applicable", NOT_ASKED);
  if (!isInForce(item, context.referenceDate)) return bare("not-applicable", notInForce(item));
  try {
    return evaluator.judge(site, item, params, context);
  } catch (error) {
    return bare("not-assessed", broken(error));
  }
}

function isMarked({ verdict }: Judgement): boolean {
  return verdict === "pass" || verdict === "fail";
}

/** A weight of 0 for a bureau of its kind says that the scheme does not ask it (不作硬性要求). */
function isNotAsked({ points, scoring }: ChecklistItem): boolean {
  return points === 0 && scoring?.weights?.some((weight) => weight.points === 0) === true;
}

function isInForce({ effective: { from, to } }: ChecklistItem, day: CivilDate): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** A rule that nobody has verified accuses nobody: a person decides. */
function softened(judgement: Judgement, item: ChecklistItem): Judgement {
  if (!item.unverified || judgement.verdict !== "fail") return judgement;
  const { zh, en } = judgement.reason;
  return {
    ...judgement,
    verdict: "review",
    reason: { zh: `${zh}（依据未核实，待人工）`, en: `${en} (the rule is unverified: a person decides)` },
  };
}

const NOT_ASKED: Text = {
  zh: "这类单位这一项分值为 0，不作要求",
  en: "The scheme gives this item no points for such a bureau: it is not asked",
};

function notInForce({ effective }: ChecklistItem): Text {
  const from = effective.from ?? "—";
  const to = effective.to ?? "—";
  return {
    zh: `基准日期不在这一项的施行期间内（${from} 至 ${to}）`,
    en: `The reference date lies outside the time this item is in force (${from} to ${to})`,
  };
}

function byPerson({ reason, by, on }: NotApplicableMark): Text {
  return {
    zh: `由人认定这个单位不适用：${reason}（${by}，${on}）`,
    en: `A person found that this does not concern the bureau: ${reason} (${by}, ${on})`,
  };
}

function broken(error: unknown): Text {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    zh: `这一项的检查程序出错，没有判定：${detail}`,
    en: `The check itself failed, nothing was judged: ${detail}`,
  };
}

function bare(verdict: Judgement["verdict"], reason: Text): Judgement {
  return { verdict, reason, findings: [] };
}
