import { newestRow } from "../../audit/site/newest-row.ts";
import type { PageFacts } from "../../facts/page-facts.ts";
import { useSpeech } from "../i18n.tsx";
import { shanghaiToday } from "../shanghai-today.ts";
import { DATE_SOURCE } from "../words/page-words.ts";

/** A list's newest row, else the page's own date: each with its source, and with the dates that say otherwise. */
export function PageDate({ facts }: { readonly facts: PageFacts }) {
  const { t } = useSpeech();
  const newest = newestRow(facts.items, shanghaiToday());
  if (newest !== null) {
    return (
      <>
        <dt>{t("newestRow")}</dt>
        <dd>
          <strong>{newest.date}</strong> {t("takenFrom", t(DATE_SOURCE[newest.dateSource]))}
        </dd>
      </>
    );
  }
  const { date, source, conflicts } = facts.published;
  return (
    <>
      <dt>{t("date")}</dt>
      <dd>
        {date === null ? (
          t(DATE_SOURCE.none)
        ) : (
          <>
            <strong>{date}</strong> {t("takenFrom", t(DATE_SOURCE[source]))}
          </>
        )}
        {conflicts.map((other) => (
          <p class="note" key={other.source}>
            {t("dateConflict", other.date, t(DATE_SOURCE[other.source]))}
          </p>
        ))}
      </dd>
    </>
  );
}
