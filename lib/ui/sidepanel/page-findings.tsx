import type { Entry } from "../../export/entries.ts";
import { useSpeech } from "../i18n.tsx";
import type { ReviewDesk } from "../report/review/review-desk.ts";
import { byWeight } from "../by-weight.ts";
import { PageFinding } from "./page-finding.tsx";
import type { SidePanelActions } from "./side-panel-actions.ts";

interface PageFindingsProps {
  readonly entries: readonly Entry[];
  readonly desk: ReviewDesk;
  readonly actions: SidePanelActions;
}

/** What the newest audit found on this page, the weightiest first. */
export function PageFindings({ entries, desk, actions }: PageFindingsProps) {
  const { t } = useSpeech();
  const sorted = [...entries].sort((a, b) => byWeight(a.verdict, b.verdict));
  return (
    <section class="panel-part" data-testid="page-findings">
      <h3>{t("findingsOnPage", entries.length)}</h3>
      {entries.length === 0 ? (
        <p class="soft small">{t("noFindingsOnPage")}</p>
      ) : (
        <ul class="plain stack">
          {sorted.map((entry) => (
            <PageFinding key={entry.key} entry={entry} desk={desk} actions={actions} />
          ))}
        </ul>
      )}
      {desk.failed && (
        <p class="notice notice-fail" role="alert">
          {t("errorStorageFailed")}
        </p>
      )}
    </section>
  );
}
