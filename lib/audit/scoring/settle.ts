import type { Text } from "../../facts/text.ts";
import type { ChecklistItem } from "../checklist/checklist.ts";
import type { Judgement } from "../contract/evaluator.ts";
import { exempted } from "./exempted.ts";
import type { Standing } from "../records/standing.ts";
import { inWindow } from "./in-window.ts";

/**
 * What is left of a failure after the item's time window and exemptions. Nothing left to charge is no failure; what
 * cannot be placed, or a failure without the counts that its rules price, is for a person. Says each of these.
 */
export function settle(judgement: Judgement, item: ChecklistItem, standing: Standing | undefined): Judgement {
  const { scoring } = item;
  if (judgement.verdict !== "fail" || scoring === undefined) return judgement;
  const unknown = unknownRule(judgement, item);
  if (unknown !== null) return told({ ...judgement, verdict: "review" }, [unknown]);
  if (isUncounted(judgement, item)) return told({ ...judgement, verdict: "review" }, [UNCOUNTED]);
  const { charges } = judgement;
  if (charges === undefined || charges.length === 0) {
    return told(judgement, scoring.window ? [WITHOUT_WINDOW] : []);
  }
  const within = inWindow(charges, scoring.window);
  const left = exempted(within.charged, item, standing);
  const notes = [...within.notes, ...left.notes];
  const settled = { ...judgement, charges: left.charged };
  if (left.charged.length > 0 || isMeasured(judgement, item)) return told(settled, notes);
  return told({ ...settled, verdict: within.open.length > 0 ? "review" : "pass" }, notes);
}

/** A judgement with sentences added to its reason. */
export function told(judgement: Judgement, notes: readonly Text[]): Judgement {
  if (notes.length === 0) return judgement;
  const zh = notes.map((note) => note.zh).join("；");
  const en = notes.map((note) => note.en).join("; ");
  const reason = { zh: `${judgement.reason.zh}（${zh}）`, en: `${judgement.reason.en} (${en})` };
  return { ...judgement, reason };
}

function isUncounted(judgement: Judgement, { scoring, severity }: ChecklistItem): boolean {
  if (severity !== "deduct" || scoring?.rules === undefined) return false;
  const times = judgement.charges?.length ?? judgement.occurrences ?? judgement.findings.length;
  return times === 0 && !isMeasured(judgement, { scoring });
}

function isMeasured({ measure }: Judgement, { scoring }: Pick<ChecklistItem, "scoring">): boolean {
  return measure !== undefined && scoring?.rules?.some(({ kind }) => kind === "ratio") === true;
}

/** A charge under a rule that the item does not have would silently cost nothing. */
function unknownRule({ charges = [] }: Judgement, { scoring }: ChecklistItem): Text | null {
  const known = scoring?.rules?.map(({ id }) => id);
  const name = charges.map(({ rule }) => rule).find((rule) => rule !== undefined && !known?.includes(rule));
  if (name === undefined) return null;
  return {
    zh: `没有编号为“${name}”的扣分规则，未计分`,
    en: `there is no rule “${name}”: nothing was charged`,
  };
}

const UNCOUNTED: Text = {
  zh: "没有填明处数或比例，未计分",
  en: "neither occurrences nor a share were given, so nothing was charged",
};
const WITHOUT_WINDOW: Text = {
  zh: "没有逐处的日期，未按考核时段筛选",
  en: "without dates of the occurrences the time window was not applied",
};
