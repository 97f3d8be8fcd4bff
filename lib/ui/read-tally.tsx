import type { Counts } from "../store/rows.ts";
import { useSpeech, type MessageKey } from "./i18n.tsx";
import { Tally } from "./tally.tsx";

const PARTS: readonly (readonly [keyof Counts, MessageKey])[] = [
  ["columns", "countColumns"],
  ["lists", "countLists"],
  ["articles", "countArticles"],
  ["annualReports", "countAnnualReports"],
  ["unread", "countUnread"],
];

/** What reading has met so far: facts, no verdicts. */
export function ReadTally({ counts }: { readonly counts: Counts }) {
  const { t } = useSpeech();
  const cells = PARTS.map(([name, word]) => ({
    name,
    head: <span class="label">{t(word)}</span>,
    count: counts[name],
  }));
  return <Tally cells={cells} label={t("readSoFar")} />;
}
