import type { Standing } from "../../../compare/bureaus/ranking.ts";
import { percent, points } from "../../figures.ts";
import { useSpeech } from "../../i18n.tsx";
import { TableHead } from "../../table-head.tsx";
import type { OpenFinding } from "./open-finding.ts";
import { UNRANKED } from "./unranked.ts";

interface RankingCardProps {
  /** By place. */
  readonly standings: readonly Standing[];
  readonly openFinding: OpenFinding;
}

/** Who stands where; the bureaus that are not ranked last, with the reason in place of a number. */
export function RankingCard({ standings, openFinding }: RankingCardProps) {
  const { t } = useSpeech();
  return (
    <section class="card">
      <div class="card-head">
        <h2>{t("ranking")}</h2>
        <span class="note">{t("rankingRule")}</span>
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label={t("ranking")}>
        <table class="hover" data-testid="ranking">
          <caption class="sr">{t("ranking")}</caption>
          <TableHead
            heads={[
              { figure: "rank" },
              "bureau",
              { figure: "scoreShareShort" },
              { figure: "score" },
              { figure: "coverage" },
              "referenceDate",
            ]}
          />
          <tbody>
            {standings.map(({ contender: { runId, record }, place, unranked, share }) => (
              <tr key={runId}>
                <td class="num">{unranked === null ? place : t(UNRANKED[unranked])}</td>
                <th scope="row">
                  <a
                    class="quiet"
                    href={openFinding.hrefOf(runId, null)}
                    onClick={(event) => {
                      event.preventDefault();
                      openFinding.open(runId, null);
                    }}
                  >
                    {record.bureau.name}
                  </a>
                </th>
                <td class="num strong">{share === null ? "—" : `${share.toFixed(1)}%`}</td>
                <td class="num">
                  {record.score === null
                    ? t("unscored")
                    : `${points(record.score.total)} / ${points(record.score.outOf)}`}
                </td>
                <td class="num strong">{percent(record.coverage.assessed, record.coverage.known) ?? "—"}</td>
                <td class="nowrap">{record.referenceDate}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
