import type { Band } from "../../../compare/bureaus/score-spread.ts";
import { useSpeech } from "../../i18n.tsx";
import { TableHead } from "../../table-head.tsx";

const STEP = 56;
const HEIGHT = 96;
const TOP = 20;

/** How the scores are spread: a bar for each band of ten, and the same figures as a table. */
export function SpreadCard({ bands }: { readonly bands: readonly Band[] }) {
  const { t } = useSpeech();
  const most = Math.max(1, ...bands.map(({ count }) => count));
  const nameOf = ({ from, to }: Band) => `${from}—${to}`;
  const words = bands.map((band) => t("spreadBand", nameOf(band), band.count)).join("; ");
  if (bands.length === 0) return null;
  return (
    <section class="card">
      <div class="card-head">
        <h2>{t("scoreSpread")}</h2>
        <span class="note">{t("scoreShare")}</span>
      </div>
      <div class="card-body stack">
        <svg
          class="chart spread"
          viewBox={`0 0 ${bands.length * STEP + 16} ${TOP + HEIGHT + 24}`}
          style={{ maxWidth: `${bands.length * STEP + 16}px` }}
          role="img"
          aria-label={words}
        >
          <path class="axis" d={`M4 ${TOP + HEIGHT}H${bands.length * STEP + 12}`} />
          {bands.map((band, index) => {
            const height = (band.count / most) * HEIGHT;
            const middle = 8 + STEP * (index + 0.5);
            return (
              <g key={band.from}>
                <rect
                  class="chart-bar spread-bar"
                  x={middle - 20}
                  y={TOP + HEIGHT - height}
                  width="40"
                  height={height}
                />
                <text class="chart-value" x={middle} y={TOP + HEIGHT - height - 5} text-anchor="middle">
                  {band.count}
                </text>
                <text x={middle} y={TOP + HEIGHT + 17} text-anchor="middle">
                  {nameOf(band)}
                </text>
              </g>
            );
          })}
        </svg>
        <table data-testid="spread">
          <caption class="sr">{t("scoreSpread")}</caption>
          <TableHead heads={["scoreShareShort", { figure: "bureauCount" }]} />
          <tbody>
            {bands.map((band) => (
              <tr key={band.from}>
                <th scope="row">{nameOf(band)}%</th>
                <td class="num">{band.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
