import type { Summary } from "../../store/rows.ts";
import { useSpeech } from "../i18n.tsx";

/** No item failed. That is good news only if something was judged at all. */
export function NoFailure({ tally }: { readonly tally: Summary["tally"] }) {
  const { t } = useSpeech();
  const open = tally.review > 0 || tally["not-assessed"] > 0;
  return (
    <p data-testid="no-failure">
      {tally.pass === 0 ? t("nothingJudged") : t("noFailure")}
      {open && t("stillOpen", tally.review, tally["not-assessed"])}
    </p>
  );
}
