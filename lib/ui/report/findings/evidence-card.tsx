import type { RunRecord } from "../../../audit/run-record.ts";
import type { Evidence } from "../../../audit/verdict.ts";
import { columnOf } from "../../../export/column-of.ts";
import { useSpeech } from "../../i18n.tsx";
import { DATE_SOURCE } from "../../words.ts";
import { SafeLink } from "../safe-link.tsx";
import { Quotation } from "./quotation.tsx";

/** Quotation, page, date and where the date was read. */
export function EvidenceCard({
  evidence,
  record,
}: {
  readonly evidence: Evidence;
  readonly record: RunRecord;
}) {
  const { t } = useSpeech();
  const { url, quote, date, dateSource } = evidence;
  const column = columnOf(record, url, "");
  return (
    <figure class="evidence" data-testid="evidence">
      {quote !== "" && <Quotation quote={quote} date={date} />}
      <dl class="facts">
        <dt>{t("page")}</dt>
        <dd>
          {column !== null && (
            <>
              {column.path.join(" › ") || column.name}
              <br />
            </>
          )}
          <SafeLink url={url}>{url}</SafeLink>
        </dd>
        <dt>{t("date")}</dt>
        <dd>{date === null ? t(DATE_SOURCE.none) : t("dateFrom", date, t(DATE_SOURCE[dateSource]))}</dd>
      </dl>
    </figure>
  );
}
