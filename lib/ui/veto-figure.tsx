import type { ReviewedRun } from "../audit/review/apply-reviews.ts";
import { vetoState } from "../export/veto-state.ts";
import { useSpeech } from "./i18n.tsx";

/** How many vetoes were met. A nought is shown only when every veto item was judged. */
export function VetoFigure({ run }: { readonly run: ReviewedRun }) {
  const { t } = useSpeech();
  const { items, met, unconfirmed, waiting, notAssessed } = vetoState(run);
  const open = waiting.length + notAssessed.length;
  if (items === 0) return <b class="unscored">{t("vetoNotAsked")}</b>;
  if (met.length > 0) {
    return (
      <>
        <b class="v-veto">{met.length}</b>{" "}
        <span class="of">{unconfirmed > 0 ? t("vetoUnreviewed") : t("vetoConfirmed")}</span>
      </>
    );
  }
  return (
    <>
      <b>{open > 0 ? "—" : 0}</b>{" "}
      <span class="of">{open > 0 ? t("vetoStillOpen", open) : t("vetoUnit")}</span>
    </>
  );
}
