import type { BureauKnowledge } from "../../../audit/records/bureau-knowledge.ts";
import type { Answer, NotApplicableMark } from "../../../audit/records/standing.ts";

type Change = (known: BureauKnowledge) => BureauKnowledge;

/** These items do not concern the bureau; what was said of them before is replaced. */
export function markNotApplicable(
  itemIds: readonly string[],
  mark: Omit<NotApplicableMark, "itemId">,
): Change {
  return (known) => {
    const { notApplicable } = unmark(itemIds)(known);
    return { ...known, notApplicable: [...notApplicable, ...itemIds.map((itemId) => ({ ...mark, itemId }))] };
  };
}

/** The items concern the bureau again. */
export function unmark(itemIds: readonly string[]): Change {
  return (known) => ({
    ...known,
    notApplicable: known.notApplicable.filter(({ itemId }) => !itemIds.includes(itemId)),
  });
}

/** A person's answer to an item, in place of an earlier one. */
export function giveAnswer(answer: Answer): Change {
  return (known) => ({ ...known, answers: [...withdrawAnswer(answer.itemId)(known).answers, answer] });
}

/** Takes back what a person said of an item. */
export function withdrawAnswer(answered: string): Change {
  return (known) => ({ ...known, answers: known.answers.filter(({ itemId }) => itemId !== answered) });
}
