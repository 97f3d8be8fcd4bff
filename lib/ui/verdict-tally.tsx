import type { Summary } from "../store/rows.ts";
import { useSpeech } from "./i18n.tsx";
import { Mark } from "./mark.tsx";
import { Tally } from "./tally.tsx";
import { VERDICT_ORDER } from "./words/verdict-words.ts";

/** How many items have each verdict. */
export function VerdictTally({ tally }: { readonly tally: Summary["tally"] }) {
  const { t } = useSpeech();
  const cells = VERDICT_ORDER.map((verdict) => ({
    name: verdict,
    head: <Mark verdict={verdict} />,
    count: tally[verdict],
  }));
  return <Tally cells={cells} label={t("verdictCounts")} />;
}
