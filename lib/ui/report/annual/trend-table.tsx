import type { ReadReport } from "../../../export/annual/annual-reports.ts";
import { annualTrend } from "../../../export/annual/annual-trend.ts";
import { useSpeech } from "../../i18n.tsx";

/** The figures of all years side by side, from the reports that have tables. */
export function TrendTable({ reports }: { readonly reports: readonly ReadReport[] }) {
  const { t, say } = useSpeech();
  const tabled = reports.map(({ report }) => report).filter(({ edition }) => edition !== "2007");
  if (tabled.length === 0) return <p class="notice">{t("annualNoTables")}</p>;
  return (
    <section class="card" data-testid="annual-trend">
      <div class="card-head">
        <h2>{t("annualTrend", tabled[0]?.year ?? "", tabled.at(-1)?.year ?? "")}</h2>
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label={t("annualFigures")}>
        <table class="figures">
          <caption class="sr">{t("annualTrendCaption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("annualFigure")}</th>
              {tabled.map(({ year }) => (
                <th key={year} scope="col" class="num">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {annualTrend(tabled).map(({ name, values }) => (
              <tr key={name.zh}>
                <th scope="row">{say(name)}</th>
                {values.map((value, index) => (
                  <td key={index} class="num">
                    {value ?? <span class="dash">—</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="card-foot">{t("annualTrendFoot")}</p>
    </section>
  );
}
