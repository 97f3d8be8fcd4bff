import { useSpeech } from "../../i18n.tsx";
import { VERDICT, VERDICT_ORDER } from "../../words/verdict-words.ts";
import type { GroupRow } from "../../../export/group-rows.ts";

/** A picture of the figures in the same row. */
export function GroupBar({ row }: { readonly row: GroupRow }) {
  const { t, say } = useSpeech();
  const total = Object.values(row.tally).reduce((sum, count) => sum + count, 0);
  const parts = VERDICT_ORDER.filter((verdict) => row.tally[verdict] > 0);
  const words = parts.map((verdict) => `${t(VERDICT[verdict])} ${row.tally[verdict]}`);
  return (
    <span class="bar" role="img" aria-label={`${say(row.title)} ${words.join(t("listComma"))}`}>
      {parts.map((verdict) => (
        <i
          key={verdict}
          class={`b-${verdict === "fail" && row.veto ? "veto" : verdict}`}
          style={{ width: `${(row.tally[verdict] / total) * 100}%` }}
        />
      ))}
    </span>
  );
}
