import type { ChecklistItem } from "../../../audit/checklist/checklist.ts";
import { measure } from "../../../audit/records/charge.ts";
import type { Answer } from "../../../audit/records/standing.ts";

/** What a person concludes of an item, without their name and the day. */
export type Given = Pick<Answer, "verdict" | "note" | "charges" | "measure">;

type Rule = NonNullable<NonNullable<ChecklistItem["scoring"]>["rules"]>[number];

/** The fields of the form as a person has filled them in. */
export interface AnswerDraft {
  readonly verdict: Answer["verdict"];
  readonly note: string;
  /** How often something occurred, by the id of the rule that prices it. */
  readonly times: Readonly<Record<string, string>>;
  /** A share that was counted: `part` of `whole`. */
  readonly part: string;
  readonly whole: string;
}

export const BLANK_ANSWER: AnswerDraft = { verdict: "pass", note: "", times: {}, part: "", whole: "" };

/** The rules of an item for which a person must say how often each thing occurred. */
export function countedRules({ verdict }: AnswerDraft, item: ChecklistItem): readonly Rule[] {
  return rulesOf(verdict, item).filter(({ kind }) => kind === "each");
}

/** Whether the item prices a share, so that a person must say what it is. */
export function asksForShare({ verdict }: AnswerDraft, item: ChecklistItem): boolean {
  return rulesOf(verdict, item).some(({ kind }) => kind === "ratio");
}

/**
 * What a person says of an item; null while it lacks its grounds, the counts or the share that its points follow from,
 * or while one of them is no number that can be.
 */
export function givenAnswer(draft: AnswerDraft, item: ChecklistItem): Given | null {
  const { verdict } = draft;
  const note = draft.note.trim();
  if (note === "") return null;
  const counts = countedRules(draft, item).map(({ id }) => ({ rule: id, times: timesOf(draft, id) }));
  if (!counts.every(({ times }) => Number.isInteger(times) && times >= 0)) return null;
  const charges = counts.filter(({ times }) => times > 0);
  const priced = { verdict, note, ...(charges.length > 0 && { charges }) };
  if (asksForShare(draft, item)) {
    const share = shareOf(draft);
    return share && { ...priced, measure: share };
  }
  return counts.length > 0 && charges.length === 0 ? null : priced;
}

/** Only what fails costs points. */
function rulesOf(verdict: Answer["verdict"], { scoring }: ChecklistItem): readonly Rule[] {
  return verdict === "fail" ? (scoring?.rules ?? []) : [];
}

/** A field that is empty, or holds no number, says nought. */
function timesOf({ times }: AnswerDraft, rule: string): number {
  return Number(times[rule] ?? "") || 0;
}

function shareOf({ part, whole }: AnswerDraft): NonNullable<Given["measure"]> | null {
  const share = measure.safeParse({ part: Number(part), whole: Number(whole) });
  return part !== "" && share.success ? share.data : null;
}
