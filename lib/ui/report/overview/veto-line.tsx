import type { Checklist } from "../../../audit/checklist/checklist.ts";
import type { ReviewedRun } from "../../../audit/review/apply-reviews.ts";
import { vetoState, type VetoState } from "../../../export/veto-state.ts";
import { useSpeech, type Speech } from "../../i18n.tsx";
import { Said } from "../../said.tsx";
import { SeverityTag } from "../../severity-tag.tsx";
import { writeRoute } from "../route.ts";

interface VetoLineProps {
  readonly run: ReviewedRun;
  readonly checklist: Checklist;
}

/** Vetoes that failed with what was seen, then those that nobody could decide. A program's veto is 尚未复核 until a person confirms it. */
export function VetoLine({ run, checklist }: VetoLineProps) {
  const speech = useSpeech();
  const { t, say } = speech;
  const state = vetoState(run);
  const titles = new Map(checklist.items.map((item) => [item.id, say(item.title)]));
  const open = [...state.waiting, ...state.notAssessed];
  const openTitles = open.map(({ itemId }) => titles.get(itemId) ?? itemId);
  return (
    <div class="stack veto-line" data-testid="veto-line">
      <p class="line wrap">
        <SeverityTag severity="veto" verdict={state.met.length > 0 ? "fail" : "pass"} />
        <strong>{headline(state, speech)}</strong>
      </p>
      {state.met.map((verdict) => (
        <p key={verdict.itemId}>
          <Said text={verdict.reason} />{" "}
          <a href={writeRoute({ page: "findings", selected: verdict.findings[0]?.key ?? verdict.itemId })}>
            {t("seeEvidence")}
          </a>
        </p>
      ))}
      {open.length > 0 && (
        <p class="note">
          {t("vetoOpen", state.waiting.length, state.notAssessed.length, openTitles.join(t("listComma")))}
        </p>
      )}
    </div>
  );
}

/** Says no more than was judged. */
function headline(
  { items, met, unconfirmed, waiting, notAssessed, clear }: VetoState,
  { t }: Speech,
): string {
  if (items === 0) return t("vetoNoItems");
  if (met.length > 0)
    return unconfirmed > 0 ? t("vetoCount", met.length, unconfirmed) : t("vetoCountConfirmed", met.length);
  if (waiting.length + notAssessed.length === 0) return t("vetoNone");
  return clear > 0 ? t("vetoNoneOfSome", clear) : t("vetoNoneJudged");
}
