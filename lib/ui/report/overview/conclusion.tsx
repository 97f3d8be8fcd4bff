import type { Checklist } from "../../../audit/checklist/checklist.ts";
import type { ReviewedRun } from "../../../audit/review/apply-reviews.ts";
import { percent, points } from "../../figures.ts";
import { useSpeech } from "../../i18n.tsx";
import { Mark } from "../../mark.tsx";
import { LISTED_VERDICTS, type Filter } from "../findings/filter.ts";
import { writeRoute } from "../route.ts";
import { VERDICT_ORDER } from "../../words/verdict-words.ts";
import { tallyOf } from "../../../audit/records/tally-of.ts";
import { openPoints } from "./open-points.ts";
import { WhatIs } from "../../what-is.tsx";
import { ScoreNotes } from "./score-notes.tsx";
import { VetoLine } from "./veto-line.tsx";

interface ConclusionProps {
  readonly run: ReviewedRun;
  readonly checklist: Checklist;
  readonly showOnly: (part: Partial<Filter>) => void;
}

/** Veto line, score with coverage, five counts: the answer to the page's question in one band. */
export function Conclusion({ run, checklist, showOnly }: ConclusionProps) {
  const { t, say } = useSpeech();
  const { record } = run;
  const { score, coverage, verdicts } = record;
  const open = openPoints(record, checklist);
  const tally = tallyOf(verdicts);
  return (
    <section class="card" aria-label={t("conclusion")}>
      <div class="band">
        <VetoLine run={run} checklist={checklist} />
        <dl class="score" data-testid="score">
          <div class="part">
            <dt class="note">
              {t("score")}
              <WhatIs term={t("score")} meaning="meansScore" />
            </dt>
            <dd>
              {score === null ? (
                <b class="unscored">{t("unscored")}</b>
              ) : (
                <>
                  <b>{points(score.total)}</b> <span class="of">/ {points(score.outOf)}</span>
                </>
              )}
              <p class="note">
                {score !== null && t("deductedPoints", points(score.deducted))}
                {open.review + open.notAssessed > 0 &&
                  t("openPoints", points(open.review), points(open.notAssessed))}
              </p>
              {score !== null && <ScoreNotes score={score} />}
              <p class="note">{t("checklistRevision", say(checklist.title), record.checklist.revision)}</p>
              <p class="note nowrap">
                {t("referenceDate")} {record.referenceDate}
              </p>
              {score?.floorReached === true && <p class="note">{t("floorReached")}</p>}
            </dd>
          </div>
          <div class="part">
            <dt class="note">
              {t("coverage")}
              <WhatIs term={t("coverage")} meaning="meansCoverage" />
            </dt>
            <dd>
              <b>{percent(coverage.assessed, coverage.known) ?? "—"}</b>
              <p class="note">{t("pagesReadOf", coverage.assessed, coverage.known)}</p>
              {record.status === "partial" && <p class="note">{t("partial")}</p>}
            </dd>
          </div>
        </dl>
        <dl class="verdict-counts" aria-label={t("verdictCounts")}>
          {VERDICT_ORDER.map((verdict) => (
            <div class="line between" key={verdict}>
              <dt>
                <Mark verdict={verdict} />
              </dt>
              <dd class="strong">
                {tally[verdict] > 0 && LISTED_VERDICTS.has(verdict) ? (
                  <a
                    href={writeRoute({ page: "findings", selected: null })}
                    data-testid={`count-${verdict}`}
                    onClick={() => showOnly({ verdict })}
                  >
                    {t("itemsShort", tally[verdict])}
                  </a>
                ) : (
                  t("itemsShort", tally[verdict])
                )}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
