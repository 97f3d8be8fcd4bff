import type { Checklist, ChecklistItem } from "../../lib/audit/checklist/checklist.ts";
import type { Scoring } from "../../lib/audit/checklist/scoring.ts";
import { EVALUATOR_NOTES, EVERY_EVALUATOR } from "./evaluator-notes.ts";
import type { Text } from "../../lib/facts/text.ts";

/** Values of a parameter that are printed; the rest is counted. */
const MOST_VALUES = 6;
const SEVERITIES: Readonly<Record<ChecklistItem["severity"], Text>> = {
  veto: { zh: "单项否决", en: "veto" },
  deduct: { zh: "扣分", en: "deduction" },
  bonus: { zh: "加分", en: "bonus" },
  info: { zh: "提示", en: "information" },
};

/** The items of one group of a checklist, as Markdown; what an item shares with the one of `base` is not repeated. */
export function groupLines(checklist: Checklist, groupId: string, base: Checklist | null): string[] {
  return checklist.items
    .filter(({ id }) => id.startsWith(`${groupId}.`))
    .flatMap((item) =>
      base?.items.some(({ id }) => id === item.id) ? sharedLines(item, base) : itemLines(item),
    );
}

function sharedLines(item: ChecklistItem, base: Checklist): string[] {
  const [rule] = item.basis;
  const own = `${rule?.document ?? ""}${rule?.clause ?? ""}`;
  const weight = `${both(SEVERITIES[item.severity])}${worthOf(item)}`;
  return [
    `- \`${item.id}\` ${both(item.title)}: ${own}, ${weight}; else as in [\`${base.id}\`](#${base.id})`,
    "",
  ];
}

function itemLines(item: ChecklistItem): string[] {
  const { severity, evaluator, params, scoring } = item;
  const { evidence, silent } = EVALUATOR_NOTES[evaluator] ?? EVERY_EVALUATOR;
  const values = Object.entries(params)
    .filter(([, value]) => JSON.stringify(value) !== JSON.stringify(item.threshold))
    .map(([name, value]) => `${name} ${brief(value)}`);
  return [
    `#### \`${item.id}\` ${both(item.title)}`,
    "",
    `- **Rule** ${item.basis.map(({ document, clause }) => `${document}${clause}`).join("；")}`,
    `- **Threshold** ${both(item.threshold)}${item.unverified ? " — **未核实，只提示待人工**" : ""}`,
    `- **Weight** ${both(SEVERITIES[severity])}${worthOf(item)}${periodOf(item)}`,
    `- **Evaluator** [\`${evaluator}\`](#${evaluator.toLowerCase()})${values.length > 0 ? `: ${values.join("; ")}` : ""}`,
    ...(item.column ? [`- **Column** ${brief(item.column.names)}`] : []),
    ...(scoring ? [`- **Scoring** ${scoringOf(scoring)}`] : []),
    `- **Evidence** ${both(evidence)}`,
    `- **Does not claim** ${both(item.reviewNote ?? silent)}`,
    "",
  ];
}

function worthOf({ points, cap }: ChecklistItem): string {
  const most = cap < points ? `, 最多扣 ${cap} 分` : "";
  return points > 0 ? `, ${points} 分${most}` : "";
}

function periodOf({ effective: { from, to } }: ChecklistItem): string {
  return from === null && to === null ? "" : `, in force ${from ?? ""} – ${to ?? ""}`.trimEnd();
}

function scoringOf({ rules = [], window, weights = [] }: Scoring): string {
  return [
    ...rules.map((rule) => `${both(rule.title)} (\`${rule.id}\`: ${priceOf(rule)})`),
    ...(window ? [`${window.from} – ${window.to}`] : []),
    ...weights.map(({ property, equals, points }) => `${property} = ${String(equals)}: ${points} 分`),
  ].join("; ");
}

function priceOf(rule: NonNullable<Scoring["rules"]>[number]): string {
  const most = rule.cap === undefined ? "" : `, 扣完 ${rule.cap} 分为止`;
  if (rule.kind === "ratio") return `低于 ${rule.base}% 每 ${rule.step}% 扣 ${rule.price} 分${most}`;
  return [
    `每处 ${rule.price} 分${most}`,
    ...(rule.capPerUnit === undefined ? [] : [`一个单位最多 ${rule.capPerUnit} 分`]),
    ...(rule.unlessExplained ? ["说明理由不扣"] : []),
    ...(rule.peerShare === undefined ? [] : [`同行 ${rule.peerShare}% 以上已公开仍扣`]),
  ].join(", ");
}

function both({ zh, en }: Text): string {
  return `${zh} · ${en}`;
}

/** A value on one line: texts as they are, lists by their first entries, entries with a structure by their number. */
function brief(value: unknown): string {
  if (Array.isArray(value)) return listed(value);
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).map(([name, inner]) => `${name} ${brief(inner)}`);
    return `{${fields.join(", ")}}`;
  }
  return typeof value === "string" ? value : JSON.stringify(value);
}

function listed(values: readonly unknown[]): string {
  if (values.some((value) => typeof value === "object")) return `(${values.length})`;
  const shown = values.slice(0, MOST_VALUES).map(brief).join("、");
  return values.length > MOST_VALUES ? `${shown}…（${values.length}）` : shown || "—";
}
