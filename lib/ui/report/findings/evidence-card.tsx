import type { RunRecord } from "../../../audit/records/run-record.ts";
import type { Evidence } from "../../../audit/records/verdict.ts";
import { columnOf } from "../../../export/column-of.ts";
import { shanghaiTime } from "../../../export/shanghai-time.ts";
import { useSpeech } from "../../i18n.tsx";
import { CAPTURE, DATE_SOURCE } from "../../words/page-words.ts";
import { KeptPassage } from "../passage/kept-passage.tsx";
import type { PageDesk } from "../passage/page-desk.ts";
import { textFragment } from "../passage/text-fragment.ts";
import { useKeptPage } from "../passage/use-kept-page.ts";
import { SafeLink } from "../safe-link.tsx";
import { Quotation } from "./quotation.tsx";

interface EvidenceCardProps {
  readonly evidence: Evidence;
  readonly record: RunRecord;
  readonly runId: string;
  readonly pages: PageDesk;
}

/** Quotation, page, date and where the date was read; when and how the page was read, and what stood there then. */
export function EvidenceCard({ evidence, record, runId, pages }: EvidenceCardProps) {
  const { t } = useSpeech();
  const { url, quote, date, dateSource } = evidence;
  const column = columnOf(record, url, "");
  const kept = useKeptPage(pages, runId, url);
  const marked = textFragment(url, quote);
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
        {kept && (
          <>
            <dt>{t("readAt")}</dt>
            <dd>{t("kindAndState", shanghaiTime(kept.fetchedAt), t(CAPTURE[kept.capture]))}</dd>
          </>
        )}
        {kept === null && (
          <>
            <dt>{t("readAt")}</dt>
            <dd class="soft">{t("keptNone")}</dd>
          </>
        )}
      </dl>
      {(marked !== null || kept) && (
        <div class="evidence-foot">
          {marked !== null && <SafeLink url={marked}>{t("markInPage")}</SafeLink>}
          {kept && <KeptPassage facts={kept} quote={quote} />}
        </div>
      )}
    </figure>
  );
}
