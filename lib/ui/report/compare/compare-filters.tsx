import type { MatrixRow } from "../../../compare/bureaus/matrix-of.ts";
import { useSpeech } from "../../i18n.tsx";
import { Mark } from "../../mark.tsx";
import { VERDICT_ORDER } from "../../words/verdict-words.ts";
import { ExportMenu } from "../export-menu.tsx";
import { BureauChooser } from "./bureau-chooser.tsx";
import type { BureauRuns } from "./bureau-runs.ts";
import type { Choice } from "./choice.ts";
import type { BureauComparison, ColumnOrder } from "./bureau-comparison.ts";

export interface CompareView {
  readonly show: "matrix" | "ranking";
  readonly onlyDifferences: boolean;
  readonly showPoints: boolean;
  readonly order: ColumnOrder;
  /** Region of the register, "" = all. */
  readonly region: string;
  /** From how many percent of its peers on a bureau's gap is marked. */
  readonly peerPercent: number;
}

export const PLAIN_VIEW: CompareView = {
  show: "matrix",
  onlyDifferences: true,
  showPoints: true,
  order: "rank",
  region: "",
  peerPercent: 40,
};

const PEER_PERCENTS = [30, 40, 50, 60, 80] as const;

interface CompareFiltersProps {
  readonly compared: BureauComparison;
  readonly shown: readonly MatrixRow[];
  readonly bureaus: readonly BureauRuns[];
  readonly regions: readonly string[];
  readonly view: CompareView;
  readonly setView: (view: CompareView) => void;
  readonly choice: Choice;
  readonly setChoice: (choice: Choice) => void;
}

/** What is compared and how it is shown; stands above the matrix. */
export function CompareFilters(props: CompareFiltersProps) {
  const { t } = useSpeech();
  const { compared, shown, view, setView } = props;
  const differing = compared.rows.filter(({ differs }) => differs).length;
  return (
    <div class="filters" role="group" aria-label={t("compareOptions")}>
      <BureauChooser bureaus={props.bureaus} choice={props.choice} setChoice={props.setChoice} />
      {props.regions.length > 0 && (
        <select
          class="field"
          aria-label={t("region")}
          value={view.region}
          onChange={({ currentTarget: { value } }) => setView({ ...view, region: value })}
        >
          <option value="">{t("regionAll")}</option>
          {props.regions.map((region) => (
            <option key={region} value={region}>
              {region}
            </option>
          ))}
        </select>
      )}
      <div class="seg" role="group" aria-label={t("compareShow")}>
        {(["matrix", "ranking"] as const).map((show) => (
          <button
            key={show}
            type="button"
            aria-pressed={view.show === show}
            data-testid={`show-${show}`}
            onClick={() => setView({ ...view, show })}
          >
            {t(show === "matrix" ? "compareMatrix" : "compareRanking")}
          </button>
        ))}
      </div>
      {view.show === "matrix" && (
        <>
          <label class="check">
            <input
              type="checkbox"
              checked={view.onlyDifferences}
              onChange={() => setView({ ...view, onlyDifferences: !view.onlyDifferences })}
            />
            {t("onlyDifferences", differing, compared.rows.length)}
          </label>
          <label class="check">
            <input
              type="checkbox"
              checked={view.showPoints}
              onChange={() => setView({ ...view, showPoints: !view.showPoints })}
            />
            {t("showPoints")}
          </label>
          <select
            class="field"
            aria-label={t("columnOrder")}
            value={view.order}
            onChange={({ currentTarget: { value } }) =>
              setView({ ...view, order: value === "name" ? "name" : "rank" })
            }
          >
            <option value="rank">{t("orderRank")}</option>
            <option value="name">{t("orderName")}</option>
          </select>
          <select
            class="field"
            aria-label={t("peerRule")}
            value={String(view.peerPercent)}
            onChange={({ currentTarget: { value } }) => setView({ ...view, peerPercent: Number(value) })}
          >
            {PEER_PERCENTS.map((share) => (
              <option key={share} value={String(share)}>
                {t("peerRuleShare", share)}
              </option>
            ))}
          </select>
        </>
      )}
      <span class="grow" />
      <ExportMenu
        types={["xlsx", "csv"]}
        exportAs={(type) =>
          void import("./export-comparison.ts").then(({ exportComparison }) =>
            exportComparison(type, {
              standings: compared.standings,
              rows: shown,
              checklist: compared.known,
            }),
          )
        }
      />
      {view.show === "matrix" && (
        <span class="line wrap note legend">
          {VERDICT_ORDER.map((verdict) => (
            <Mark key={verdict} verdict={verdict} />
          ))}
          <span>
            <u>{t("underlined")}</u>
            {t("peerLegend", view.peerPercent)}
          </span>
        </span>
      )}
    </div>
  );
}
