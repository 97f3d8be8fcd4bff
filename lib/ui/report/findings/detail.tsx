import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { RunRecord } from "../../../audit/records/run-record.ts";
import type { ChangeKind } from "../../../compare/change.ts";
import type { Entry } from "../../../export/entries.ts";
import { Icon } from "../../icon.tsx";
import { useSpeech } from "../../i18n.tsx";
import { Mark } from "../../mark.tsx";
import { SeverityTag } from "../../severity-tag.tsx";
import { ChangeTag } from "../change-tag.tsx";
import type { PageDesk } from "../passage/page-desk.ts";
import type { KnowledgeDesk } from "../knowledge/knowledge-desk.ts";
import { StandingSection } from "../knowledge/standing-section.tsx";
import { RectificationSection } from "../review/rectification-section.tsx";
import { DecisionBar } from "../review/decision-bar.tsx";
import type { ReviewDesk } from "../review/review-desk.ts";
import { ReviewSection } from "../review/review-section.tsx";
import { Rule } from "../rule.tsx";
import { EvidenceCard } from "./evidence-card.tsx";

const MOST_EVIDENCE = 100;

interface DetailProps {
  readonly entry: Entry;
  readonly record: RunRecord;
  /** Id of the run that the record is of. */
  readonly runId: string;
  readonly pages: PageDesk;
  /** Whether it was seen in the audit before and is not among this one's. */
  readonly past: boolean;
  /** What became of it since the audit before. */
  readonly change: ChangeKind | null;
  readonly desk: ReviewDesk;
  /** The field for the reason, for the key that leads there. */
  readonly note: RefObject<HTMLTextAreaElement | null>;
  readonly knowledgeDesk: KnowledgeDesk;
  /** Looks again at this finding's item; null where that is not possible. */
  readonly recheck: (() => void) | null;
  readonly close: () => void;
}

/** One finding in the order of evidence: what was seen and where, by which rule, how to mend it. */
export function Detail(props: DetailProps) {
  const { entry, record, runId, pages, past, change, desk, recheck, close } = props;
  const { t, say } = useSpeech();
  const { verdict, item, message, evidence } = entry;
  const pane = useRef<HTMLElement>(null);
  // In a narrow window the pane stands under the list, where a click on a row would seem to do nothing.
  useEffect(() => pane.current?.scrollIntoView({ block: "nearest" }), []);
  useEffect(() => pane.current?.scrollTo({ top: 0 }), [entry.key]);
  const shown = evidence.slice(0, MOST_EVIDENCE);
  return (
    <aside ref={pane} class="detail" aria-label={t("findingDetail")} tabIndex={0} data-testid="detail">
      <div class="detail-head">
        <div class="line between">
          <p class="line wrap">
            <Mark verdict={verdict.verdict} severity={verdict.severity} />
            <SeverityTag {...verdict} />
            {change !== null && <ChangeTag kind={change} />}
          </p>
          <button class="btn btn-icon btn-small" type="button" aria-label={t("closeDetail")} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <h2>{item === null ? verdict.itemId : say(item.title)}</h2>
        <p class="soft small">{say(message)}</p>
        {past && <p class="note">{t("pastFinding", record.referenceDate)}</p>}
      </div>
      <div class="detail-body">
        {say(verdict.reason) !== say(message) && (
          <section>
            <h3>{t("whyVerdict")}</h3>
            <p class="small">{say(verdict.reason)}</p>
          </section>
        )}
        <section>
          <h3>{evidence.length === 0 ? t("noEvidence") : t("whatWasSeen", evidence.length)}</h3>
          {evidence.length === 0 && (
            <p class="small soft">
              {verdict.verdict === "not-assessed" ? t("notAssessedNever") : t("noEvidenceWhy")}
            </p>
          )}
          {shown.map((each, index) => (
            <EvidenceCard key={index} evidence={each} record={record} runId={runId} pages={pages} />
          ))}
          {evidence.length > shown.length && (
            <p class="note">{t("moreEvidence", evidence.length - shown.length)}</p>
          )}
        </section>
        {recheck !== null && (
          <p class="line wrap recheck-line">
            <button class="btn btn-small" type="button" data-testid="recheck-one" onClick={recheck}>
              <Icon name="again" />
              {t("recheckOne")}
            </button>
            <span class="note">{t("recheckOneNote")}</span>
          </p>
        )}
        {item !== null && (
          <section>
            <h3>{t("basis")}</h3>
            <Rule item={item} />
          </section>
        )}
        {item !== null && verdict.verdict !== "not-assessed" && (
          <section>
            <h3>{t("howToFix")}</h3>
            <p class="small">{say(item.howToFix)}</p>
          </section>
        )}
        <ReviewSection
          key={entry.key}
          findingKey={entry.key}
          judged={entry.judged.verdict}
          desk={desk}
          note={props.note}
        />
        {entry.judged.verdict !== "not-assessed" && (
          <RectificationSection key={`${entry.key}-mend`} findingKey={entry.key} desk={desk} />
        )}
        {item !== null && !past && (
          <StandingSection
            key={`${item.id}-standing`}
            item={item}
            desk={props.knowledgeDesk}
            namePerson={desk.nameReviewer}
          />
        )}
        <p class="note">
          {t("itemId")} <code>{verdict.itemId}</code>
        </p>
      </div>
      <DecisionBar findingKey={entry.key} judged={entry.judged.verdict} desk={desk} />
    </aside>
  );
}
