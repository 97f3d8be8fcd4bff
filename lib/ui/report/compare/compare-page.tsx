import { useMemo, useState } from "preact/hooks";
import type { Checklist } from "../../../audit/checklist/checklist.ts";
import { scoreSpread } from "../../../compare/bureaus/score-spread.ts";
import type { BureauRow } from "../../../store/bureau-rows.ts";
import type { RunRow } from "../../../store/rows.ts";
import { useSpeech } from "../../i18n.tsx";
import { writeRoute } from "../route.ts";
import { bureauRuns } from "./bureau-runs.ts";
import { chosenRuns, EVERYBODY, type Choice } from "./choice.ts";
import type { CompareDesk } from "./compare-desk.ts";
import { CompareFilters, PLAIN_VIEW, type CompareView } from "./compare-filters.tsx";
import { bureauComparison } from "./bureau-comparison.ts";
import { MatrixTable } from "./matrix-table.tsx";
import type { OpenFinding } from "./open-finding.ts";
import { OthersNote } from "./others-note.tsx";
import { RankingCard } from "./ranking-card.tsx";
import { SpreadCard } from "./spread-card.tsx";
import { useContenders } from "./use-contenders.ts";

export interface ComparePageProps {
  /** Newest first. */
  readonly runs: readonly RunRow[];
  readonly bureaus: readonly BureauRow[];
  readonly desk: CompareDesk;
  readonly checklists: ReadonlyMap<string, Checklist>;
  readonly openFinding: OpenFinding;
  readonly start?: CompareView;
}

/** Bureaus side by side: item × bureau, or ranks with the spread of scores. */
export function ComparePage(props: ComparePageProps) {
  const { runs, bureaus, desk, checklists, openFinding, start = PLAIN_VIEW } = props;
  const { t } = useSpeech();
  const [choice, setChoice] = useState<Choice>(EVERYBODY);
  const [view, setView] = useState<CompareView>(start);
  const regionOf = useMemo(() => new Map(bureaus.map((row) => [row.homeUrl, row.region])), [bureaus]);
  const all = useMemo(() => bureauRuns(runs), [runs]);
  const offered = all.filter(({ homeUrl }) => view.region === "" || regionOf.get(homeUrl) === view.region);
  const loaded = useContenders(desk, chosenRuns(offered, choice));
  const compared = useMemo(
    () => (loaded === null ? null : bureauComparison(loaded, checklists, view.order)),
    [loaded, checklists, view.order],
  );
  if (all.length === 0) return <NobodyYet />;
  if (compared === null) return <p class="content soft">{t("comparing")}</p>;
  const shown = compared.rows.filter(({ differs }) => differs || !view.onlyDifferences);
  return (
    <div class="compare" data-testid="compare">
      <CompareFilters
        compared={compared}
        shown={shown}
        bureaus={offered}
        regions={[...new Set(regionOf.values())].filter((region) => region !== "").sort()}
        view={view}
        setView={setView}
        choice={choice}
        setChoice={setChoice}
      />
      <OthersNote others={compared.other} checklist={compared.checklist} />
      {view.show === "matrix" && compared.rows.length > 0 && shown.length === 0 && (
        <p class="notice notice-flat" role="status" data-testid="no-differences">
          {compared.standings.length === 1
            ? t("compareAlone")
            : t("noDifferences", compared.standings.length, compared.rows.length)}
        </p>
      )}
      {compared.standings.length === 0 ? (
        <p class="content soft">{t("compareChoose")}</p>
      ) : view.show === "matrix" ? (
        <MatrixTable
          standings={compared.standings}
          rows={shown}
          checklist={compared.known}
          peerPercent={view.peerPercent}
          showPoints={view.showPoints}
          openFinding={openFinding}
        />
      ) : (
        <div class="content">
          <div class="cols cols-2-1">
            <RankingCard standings={compared.standings} openFinding={openFinding} />
            <SpreadCard bands={scoreSpread(compared.standings)} />
          </div>
        </div>
      )}
    </div>
  );
}

/** Nothing is there to compare: where audits come from. */
function NobodyYet() {
  const { t } = useSpeech();
  return (
    <div class="content">
      <div class="card blank">
        <h2>{t("compareNobody")}</h2>
        <p>{t("compareNobodyWhy")}</p>
        <p class="line">
          <a class="btn" href={writeRoute({ page: "register", selected: null })}>
            {t("pageRegister")}
          </a>
        </p>
      </div>
    </div>
  );
}
