import type { ChecklistEffect, Outcome } from "../../../audit/judging/checklist-effect.ts";
import type { Checklist } from "../../../audit/checklist/checklist.ts";
import { points } from "../../figures.ts";
import { useSpeech } from "../../i18n.tsx";
import { TableHead } from "../../table-head.tsx";
import { Mark } from "../../mark.tsx";

interface EffectCardProps {
  readonly effect: ChecklistEffect;
  readonly checklists: readonly Checklist[];
}

/** What the changed checklist says of the audit on the screen: the score before and after, and every verdict that changes. */
export function EffectCard({ effect, checklists }: EffectCardProps) {
  const { t, say } = useSpeech();
  const { before, after, changed } = effect;
  const titleOf = (itemId: string) => {
    const item = checklists.flatMap(({ items }) => items).find(({ id }) => id === itemId);
    return item === undefined ? itemId : say(item.title);
  };
  const score = (value: typeof before) =>
    value === null ? t("unscored") : `${points(value.total)} / ${points(value.outOf)}`;
  return (
    <section class="card" data-testid="effect">
      <div class="card-head">
        <h2>{t("effectTitle")}</h2>
        <span class="note">{t("effectScore", score(before), score(after))}</span>
      </div>
      {changed.length === 0 ? (
        <p class="card-body soft">{t("effectNone")}</p>
      ) : (
        <div class="scroll" tabIndex={0} role="region" aria-label={t("effectTitle")}>
          <table>
            <caption class="sr">{t("effectTitle")}</caption>
            <TableHead heads={["item", "effectBefore", "effectAfter"]} />
            <tbody>
              {changed.map((one) => (
                <tr key={one.itemId}>
                  <th scope="row">{titleOf(one.itemId)}</th>
                  <OutcomeCell outcome={one.before} />
                  <OutcomeCell outcome={one.after} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** An item that the checklist does not have says nothing: a dash. */
function OutcomeCell({ outcome }: { readonly outcome: Outcome | null }) {
  const { t } = useSpeech();
  if (outcome === null) return <td class="dash">—</td>;
  return (
    <td>
      <span class="line wrap">
        <Mark verdict={outcome.verdict} />
        <span class="note">
          {[
            ...(outcome.deduction > 0 ? [t("deductPoints", points(outcome.deduction))] : []),
            ...(outcome.findings > 0 ? [t("findingsOf", outcome.findings)] : []),
          ].join(t("cellComma"))}
        </span>
      </span>
    </td>
  );
}
