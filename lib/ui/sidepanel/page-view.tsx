import type { Checklist } from "../../audit/checklist/checklist.ts";
import type { PageFacts } from "../../facts/page-facts.ts";
import { useSpeech } from "../i18n.tsx";
import type { ReviewDesk } from "../report/review/review-desk.ts";
import type { AboutPage } from "./about-page.ts";
import { ColumnCorrection } from "./column-correction.tsx";
import { PageFindings } from "./page-findings.tsx";
import { PageRows } from "./page-rows.tsx";
import type { SidePanelActions } from "./side-panel-actions.ts";
import { TakenFor } from "./taken-for.tsx";

export interface PageViewProps {
  readonly facts: PageFacts;
  /** Null where the page's site was never audited. */
  readonly about: AboutPage | null;
  readonly then: PageFacts | null;
  readonly checklist: Checklist | null;
  readonly corrections: Readonly<Record<string, readonly string[]>>;
  readonly desk: ReviewDesk;
  readonly actions: SidePanelActions;
}

/** One page in the order of evidence: what it is, what was found on it, its rows. */
export function PageView(props: PageViewProps) {
  const { facts, about, then, checklist, corrections, desk, actions } = props;
  const { t } = useSpeech();
  return (
    <>
      <section class="panel-part stack">
        <TakenFor facts={facts} about={about} then={then} />
        {about?.column && checklist && (
          <ColumnCorrection
            column={about.column}
            checklist={checklist}
            corrected={corrections[about.column.url] ?? []}
            correct={actions.correct}
          />
        )}
        {about === null && <p class="notice">{t("pageNeverAudited")}</p>}
      </section>
      {about !== null && <PageFindings entries={about.entries} desk={desk} actions={actions} />}
      {facts.items.length > 0 && <PageRows facts={facts} />}
    </>
  );
}
