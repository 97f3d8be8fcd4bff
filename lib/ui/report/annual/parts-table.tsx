import type { AnnualReport } from "../../../facts/annual/annual-report.ts";
import { useSpeech } from "../../i18n.tsx";
import { TableHead } from "../../table-head.tsx";

/** The report's headings in its order, with how much stands under each. */
export function PartsTable({ report }: { readonly report: AnnualReport }) {
  const { t } = useSpeech();
  return (
    <section class="card">
      <div class="card-head">
        <h2>{t("annualParts", report.year, report.parts.length)}</h2>
      </div>
      <table class="figures" lang="zh-CN">
        <caption class="sr">{t("annualParts", report.year, report.parts.length)}</caption>
        <TableHead heads={["annualPart", { figure: "annualLetters" }, { figure: "annualTables" }]} />
        <tbody>
          {report.parts.map(({ heading, length, tables }, index) => (
            <tr key={index}>
              <th scope="row">{heading}</th>
              <td class="num">{length}</td>
              <td class="num">{tables}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
