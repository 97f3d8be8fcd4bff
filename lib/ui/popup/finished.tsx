import type { ReviewedRun } from "../../audit/review/apply-reviews.ts";
import { shanghaiTime } from "../../export/shanghai-time.ts";
import { Icon } from "../icon.tsx";
import { useSpeech } from "../i18n.tsx";
import { ScoreFigures } from "../score-figures.tsx";
import { VerdictTally } from "../verdict-tally.tsx";
import { hostOfRun } from "./host-of-run.ts";
import { NoFailure } from "./no-failure.tsx";
import type { PopupActions } from "./popup-actions.ts";
import type { FinishedRun } from "./popup-state.ts";
import type { Ask } from "./popup.tsx";
import { SiteHead } from "./site-head.tsx";
import { TopFindings } from "./top-findings.tsx";
import { UnreadNote } from "./unread-note.tsx";

interface FinishedProps {
  readonly run: FinishedRun;
  /** Null until it is loaded from the store. */
  readonly reviewed: ReviewedRun | null;
  readonly actions: PopupActions;
  readonly busy: boolean;
  readonly ask: Ask;
  /** Absent where the tab shows no site to audit. */
  readonly startAnew?: () => void;
}

/** The result of the tab's site, with the ways to the report and to a new audit. */
export function Finished({ run, reviewed, actions, busy, ask, startAnew }: FinishedProps) {
  const { t } = useSpeech();
  const { summary } = run;
  const done = run.finishedAt === null ? "" : t("finishedAt", shanghaiTime(run.finishedAt));
  return (
    <>
      <SiteHead name={run.bureau.name} notes={[hostOfRun(run), done]} />
      <div class="popup-body">
        <ScoreFigures summary={summary} reviewed={reviewed} />
        <VerdictTally tally={summary.tally} />
        {summary.tally.fail === 0 && <NoFailure tally={summary.tally} />}
        {summary.tally.fail > 0 && reviewed !== null && <TopFindings verdicts={reviewed.record.verdicts} />}
      </div>
      <div class="popup-foot">
        <button
          class="btn btn-main btn-tall"
          type="button"
          data-testid="open-report"
          onClick={() => actions.openReport(run.id)}
        >
          {t("openReport")}
        </button>
        <button
          class="btn btn-tall"
          type="button"
          data-testid="export-csv"
          disabled={busy || reviewed === null}
          onClick={() => reviewed !== null && ask(() => actions.exportCsv(reviewed))}
        >
          <Icon name="save" />
          {t("exportCsv")}
        </button>
        {startAnew !== undefined && (
          <button class="btn btn-tall" type="button" data-testid="again" onClick={startAnew}>
            <Icon name="again" />
            {t("again")}
          </button>
        )}
      </div>
      <UnreadNote run={run} show={() => actions.openReport(run.id, "unread")} />
    </>
  );
}
